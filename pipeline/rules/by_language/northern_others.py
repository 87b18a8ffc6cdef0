"""Standing lines of sites in Icelandic, and what sites in the Baltic languages say on their cookies and buttons."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "related.pointer_northern_others", "related",
        why="A label, a sign and the title of another article, without a full stop: 'Read also: <title>'.",
        match="start", max_chars=200, full_stop=False,
        patterns={
            "is": (
                r"(?:lesið|lestu|sjáið|sjá) (?:einnig|líka|meira|nánar) ?[:|>»] ?(?=\S)",
                r"(?:tengdar (?:fréttir|greinar)|tengt efni|mest lesið|lesa meira)\Z",
            ),
        },
    ),
    Rule(
        "social.follow_northern_others", "social",
        why="The site's pages on the networks, and its buttons to share.",
        max_chars=80, full_stop=False,
        patterns={
            "is": (
                r"(?:fylgdu|fylgið|fylgstu með) okkur (?:á|í) .{2,40}",
                r"deila(?: (?:á|frétt|grein|þessari \w+)(?: <nets>)?)*",
            ),
            "lv": (r"dalīties(?: (?:ar|ar draugiem|facebook|twitter|rakstā))?",),
            "lt": (r"dalintis(?: (?:straipsniu|facebook|su draugais))?|dalinkitės(?: straipsniu)?",),
            "et": (r"jaga(?: (?:artiklit|lugu|sõpradega|facebookis|<nets>))?",),
        },
    ),
    Rule(
        "legal.rights_northern_others", "legal",
        why="Whose the text is, in one short line below it.",
        max_chars=120,
        patterns={
            "is": (r"(?:© .{2,60})?(?:allur réttur áskilinn|öll réttindi áskilin)\b.{0,40}",),
            "lt": (
                r"draudžiama (?:kopijuoti|dauginti|platinti|skelbti)(?: \S+){0,8} be (?:raštiško |išankstinio )?"
                r"(?:\S+ )?sutikimo\.?",
            ),
        },
    ),
    Rule(
        "caption.credit_northern_others", "caption",
        why="Who took the picture: 'Photo: <name>', and in Lithuanian the name, then 'photo'.",
        max_chars=90, cased=True,
        patterns={
            "is": (r"(?:Ljósmynd|Mynd|Ljósm\.)(?:ari)? ?[:/] ?.{2,60}",),
            "lt": (r"[A-ZĄČĘĖĮŠŲŪŽ][\w.]*(?: [A-ZĄČĘĖĮŠŲŪŽ][\w.-]*){0,3}(?: ?/ ?[\w .-]{2,30})? nuotr\.?",),
        },
    ),
    Rule(
        "consent.banner_northern_others", "consent",
        why="A site on its own cookies, to this reader.",
        match="start", max_chars=500,
        patterns={
            "et": (
                r"(?:see|käesolev|meie) (?:veebileht|sait|veebisait|leht) kasutab küpsiseid"
                r"(?:\.?\Z|.{0,120}(?:et |nõustu|jätka|paremaks|kasutuskogemus))",
                r"kasutame (?:oma veebilehel |sellel lehel )?küpsiseid\b",
            ),
            "lv": (
                r"(?:šī|mūsu) (?:vietne|mājaslapa|lapa|tīmekļa vietne) (?:izmanto|lieto) (?:sīkdatnes|sīkfailus|cookies)"
                r"(?:\.?\Z|.{0,120}(?:lai |piekrīt|turpinot|uzlabo))",
                r"mēs izmantojam (?:sīkdatnes|sīkfailus)\b",
            ),
            "lt": (
                r"(?:ši|mūsų) (?:svetainė|interneto svetainė|tinklalapis) naudoja slapukus"
                r"(?:\.?\Z|.{0,120}(?:kad |siek|sutink|tęsdami|gerin))",
                r"(?:(?:mes )?naudojame slapukus|(?:šioje|mūsų) svetainėje (?:yra )?naudojami slapukai)\b",
            ),
            "is": (r"(?:þessi|okkar) (?:vefur|vefsíða|síða) notar vafrakökur\b", r"við notum vafrakökur\b"),
        },
    ),
)
