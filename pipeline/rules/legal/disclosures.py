"""How the text was made, and who paid for it."""

from __future__ import annotations

from pipeline.rules.model import Rule

EDITED_FOR_LENGTH = Rule(
    "legal.edited_for_length", "legal",
    why=(
        "'This interview has been edited for length and clarity': on the "
        "making of the text, in a sentence that says nothing else."
    ),
    match="start", max_chars=170, where="edge",
    patterns={
        "en": (
            r"[(\[*]?(?:this|the|our) (?:interview|conversation|transcript|article|q&a|text|excerpt|discussion)\b[^.]{0,40} "
            r"(?:was|has been|is|have been) (?:lightly |slightly )?"
            r"(?:condensed|abridged|shortened|(?:edited|translated)(?: and \w+)*(?: for| from|\.?[)\]]?\Z))\b"
            r"[^.]{0,80}\.?[)\]]?\Z",
        ),
        "de": (
            r"[(\[*]?(?:dieses|das) (?:interview|gespräch)\b[^.]{0,40}(?:gekürzt|redigiert|bearbeitet|übersetzt)\b"
            r"[^.]{0,60}\.?[)\]]?\Z",
        ),
        "fr": (r"[(\[*]?(?:cet|l')(?: )?entretien a été (?:édité|condensé|relu|abrégé)\b[^.]{0,80}",),
        "es": (r"[(\[*]?(?:esta|la) entrevista (?:ha sido|fue) (?:editada|condensada|abreviada)\b[^.]{0,80}",),
        "it": (r"[(\[*]?(?:questa|l')(?: )?intervista è stata (?:editata|condensata|abbreviata|modificata)\b[^.]{0,80}",),
        "pt": (r"[(\[*]?(?:esta|a) entrevista foi (?:editada|condensada|resumida)\b[^.]{0,80}",),
        "nl": (r"[(\[*]?(?:dit|het) (?:interview|gesprek) is (?:ingekort|bewerkt|geredigeerd)\b[^.]{0,60}",),
        "sv": (r"(?:intervjun|samtalet) har (?:kortats|redigerats)\b[^.]{0,60}",),
    },
)

FUNDING_DISCLOSED = Rule(
    "legal.funding_disclosed", "legal",
    why="Whom the author is paid by, under texts of scholars: a duty, no part of the text.",
    match="start", max_chars=400, where="tail", needs=("closing",),
    patterns={
        "en": (
            r"<names> (?:receives?|received|has received|have received) (?:research )?funding from\b.{0,300}",
            r"<names> (?:does|do) not (?:work for|receive funding|own shares)\b.{0,300}",
            r"(?:the authors?|<names>) (?:declares?|reports?|discloses?) (?:no|that)\b[^.]{0,60}"
            r"(?:interests?|affiliations?|funding).{0,160}",
            r"disclosure statement",
        ),
        "fr": (r"<names> ne travaille(?:nt)? pas, ne conseille(?:nt)? pas\b.{0,300}",),
        "es": (r"<names> no (?:recibe|reciben) salario\b.{0,300}",),
    },
)

TESTED = Rule(
    "legal.tested", "legal",
    why=(
        "'Why you can trust us: we spend hours testing every product', 'All products "
        "featured here are independently selected': how goods were chosen."
    ),
    match="start", max_chars=420,
    patterns={
        "en": (
            r"why (?:you can|you should|to) trust (?:us|<site>) ?[:?.!-] ?(?:we|our|at)\b.{0,300}",
            r"(?:all|any|every) (?:of the )?(?:products?|items?|services?) "
            r"(?:featured|mentioned|recommended|listed|on this page|in this (?:article|story|guide))\b[^.]{0,40} "
            r"(?:is|are|have been|were) (?:independently |carefully |all )*(?:selected|chosen|reviewed|recommended|tested"
            r"|curated|researched)\b",
            r"we (?:independently|only) (?:review|evaluate|research|test|select|recommend|choose)\b[^.]{0,80}"
            r"(?:products?|we recommend|we love|services?)\b",
        ),
    },
)

NUTRITION = Rule(
    "legal.nutrition", "legal",
    why="What the law has a nutrition label say of daily values, and who counted: below the table of a recipe.",
    match="whole", max_chars=320,
    patterns={
        "en": (
            r"[*†]? ?the (?:% |percent )?daily values? (?:\(dv\) )?tells? you how much a nutrient in a (?:food )?serving"
            r"(?: of food)? contributes to a daily diet\. 2,?000 calories a day is used for general nutrition advice",
            r"[*†]? ?percent daily values are based on a 2,?000 calorie diet\b.{0,120}",
            r"\(?(?:the )?nutrition(?:al)? information (?:is|was|provided is|shown is) (?:calculated|estimated|an estimate)\b"
            r"[^.!?]{0,120}(?:estimate|database|ingredient|calculator|approximat)[^.!?]{0,80}\)?",
        ),
    },
)

FUNDING_OF = Rule(
    "legal.funding_of", "legal",
    why=(
        "'Jane Roe receives funding from the Research Council', 'The University of X provides "
        "funding as a founding partner': whom a scholar's site names below a text."
    ),
    match="whole", max_chars=260, where="edge", needs=("apart",),
    patterns={
        "en": (
            r"(?:<name>|the authors?) (?:receives?|has received|have received) (?:research )?"
            r"(?:funding|grants?|financial support) from [^?!]{3,200}",
            r"[^.?!]{3,80} provides? funding (?:as|for|to) [^.?!]{0,60}(?:partner|member|the conversation|this site)"
            r"[^?!]{0,80}",
            r"<site> has strict sourcing guidelines\b.{0,200}",
            r"(?:<name>|the authors?) (?:works? for|is an? employee of) [^.?!]{3,80}, which (?:receives|has received)"
            r" funding [^?!]{3,120}",
        ),
        "fr": (r"<name> (?:a reçu|reçoit) des (?:financements|fonds) de [^?!]{3,200}",),
        "es": (r"<name> (?:ha recibido|recibe) (?:fondos|financiación) de [^?!]{3,200}",),
    },
)
