"""Standing lines of sites in Albanian, and a Greek button."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "newsletter.invite_southeastern_others", "newsletter",
        why="The reader is asked to sign up for the site's own letter.",
        max_chars=160,
        patterns={
            "sq": (r"(?:regjistrohu|regjistrohuni|abonohu|abonohuni) në (?:buletinin|newsletter-?in) tonë\b.{0,60}",),
        },
    ),
    Rule(
        "consent.banner_southeastern_others", "consent",
        why="A site on its own cookies, to this reader.",
        max_chars=300,
        patterns={
            "sq": (r"(?:kjo (?:faqe|uebfaqe)|faqja jonë) përdor cookies(?:\.?|\b.{0,30}(?:për t|që)\b.{0,160})",),
        },
    ),
    Rule(
        "legal.rights_southeastern_others", "legal",
        why="Whose the text is, in one short line.",
        max_chars=140,
        patterns={
            "sq": (r"(?:© ?.{0,40})?të gjitha të drejtat (?:e|janë të|të) rezervuara.{0,40}",),
        },
    ),
    Rule(
        "comments.label_southeastern_others", "comments",
        why="The heading of the comments with their number, and the button to write one.",
        max_chars=60, where="tail", full_stop=False,
        patterns={
            "el": (r"σχολιάστε",),
            "sq": (r"lini një koment|shto(?:ni)? (?:një )?koment|komente(?:t)? ?\(\d+\)",),
        },
    ),
    Rule(
        "social.follow_southeastern_others", "social",
        why="The site's own pages on the networks, to the reader, and its button to share.",
        max_chars=160, full_stop=False,
        patterns={
            "sq": (
                r"na ndiqni (?:edhe )?në <nets>\b.{0,30}",
                r"shpërndaje(?:ni)?(?: (?:në <nets>|me miqtë|artikullin|lajmin))?",
            ),
        },
    ),
    Rule(
        "related.pointer_southeastern_others", "related",
        why="Read also, more on it: a label alone, or a label, a sign and a title, without a full stop.",
        match="start", max_chars=220, full_stop=False,
        patterns={
            "sq": (
                r"(?:lexo(?:ni)? (?:edhe|gjithashtu)|(?:artikuj|lajme) të ngjash(?:ëm|me))(?: ?[:|>»] ?(?=\S)|\W*\Z)",
                r"(?:etiketat?|fjalë kyçe) ?: ?(?=\S)",
            ),
        },
    ),
)
