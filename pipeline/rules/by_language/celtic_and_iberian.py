"""Standing lines of sites in Irish, Welsh, Galician and Basque."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "newsletter.invite_celtic_and_iberian", "newsletter",
        why="The reader is asked to sign up for the site's own letter.",
        max_chars=160,
        patterns={
            "ga": (r"cláraigh don nuachtlitir\b.{0,30}",),
            "cy": (r"cofrestrwch (?:ar gyfer|i dderbyn) ein (?:e-?)?(?:cylchlythyr|gylchlythyr)\b.{0,30}",),
            "gl": (r"(?:subscríbete|apúntate) (?:ao noso|aos nosos) (?:boletín|boletíns|newsletter)\b.{0,60}",),
            "eu": (r"harpidetu gure (?:buletinera|newsletterrera|buletinetara)\b.{0,30}",),
        },
    ),
    Rule(
        "consent.banner_celtic_and_iberian", "consent",
        why="A site on its own cookies, to this reader.",
        max_chars=300,
        patterns={
            "gl": (
                r"(?:este sitio|esta web|esta páxina)(?: web)? (?:usa|utiliza|emprega) cookies"
                r"(?:\.?|\b.{0,30}(?:para|propias)\b.{0,200})",
            ),
            "eu": (r"webgune honek cookie(?:ak|-ak) erabiltzen ditu\b.{0,120}",),
        },
    ),
    Rule(
        "legal.rights_celtic_and_iberian", "legal",
        why="Whose the text is, in one short line.",
        max_chars=140,
        patterns={
            "ga": (r"(?:© ?.{0,40})?gach ceart ar cosaint.{0,20}",),
            "cy": (r"(?:© ?.{0,40})?cedwir pob hawl.{0,20}",),
            "gl": (r"(?:© ?.{0,40})?todos os dereitos reservados.{0,40}",),
            "eu": (r"(?:© ?.{0,40})?eskubide guztiak (?:erreserbatuta|gordeta)(?: daude)?.{0,20}",),
        },
    ),
    Rule(
        "comments.label_celtic_and_iberian", "comments",
        why="The heading of the comments with their number, and the button to write one.",
        max_chars=60, where="tail", full_stop=False,
        patterns={
            "cy": (r"gadewch sylw|sylwadau ?\(\d+\)",),
            "gl": (r"deixa (?:un|o teu) comentario",),
            "eu": (r"utzi (?:zure )?iruzkina|utzi iruzkin bat|iruzkinak ?\(\d+\)",),
        },
    ),
    Rule(
        "caption.credit_celtic_and_iberian", "caption",
        why="Who took the picture: 'Photo: <name>'.",
        max_chars=80, full_stop=False,
        patterns={
            "cy": (r"(?:ffynhonnell y llun|disgrifiad o'r llun) ?[,:] ?.{2,60}",),
            "eu": (r"argazkia(?:k)? ?[:/] ?.{2,40}",),
        },
    ),
    Rule(
        "social.follow_celtic_and_iberian", "social",
        why="The site's own pages on the networks, to the reader, and its button to share.",
        max_chars=160, full_stop=False,
        patterns={
            "ga": (r"lean (?:muid|sinn) ar <nets>\b.{0,20}",),
            "cy": (r"dilynwch ni ar <nets>\b.{0,20}",),
            "gl": (
                r"(?:síguenos|séguenos|séguenos tamén)(?: tamén)? (?:en|no|na|a través de) .{0,16}<nets>\b.{0,40}",
                r"comparte (?:esta nova|este artigo)",
            ),
            "eu": (
                r"jarraitu (?:gaitzazu|iezaguzu) .{0,16}(?:<nets>|facebooke|twitterre|telegrame|instagrame)\w*.{0,20}",
                r"partekatu",
            ),
        },
    ),
    Rule(
        "related.pointer_celtic_and_iberian", "related",
        why="Read also, more on it: a label alone, or a label, a sign and a title, without a full stop.",
        match="start", max_chars=220, full_stop=False,
        patterns={
            "ga": (r"(?:léigh (?:freisin|tuilleadh)|scéalta gaolmhara)(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
            "cy": (
                r"(?:darllenwch (?:hefyd|ragor)|(?:straeon|erthyglau) (?:perthnasol|cysylltiedig))(?: ?[:|>»] ?(?=\S)|\W*\Z)",
            ),
            "gl": (r"(?:le (?:tamén|máis)|(?:novas|artigos) relacionad[ao]s)(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
            "eu": (
                r"(?:irakurri (?:gehiago|hau ere)|(?:lotutako|erlazionatutako) (?:albisteak|artikuluak))"
                r"(?: ?[:|>»] ?(?=\S)|\W*\Z)",
            ),
        },
    ),
)
