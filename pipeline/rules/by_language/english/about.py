"""What a house says of itself and of its authors, in English."""

from __future__ import annotations

from pipeline.rules.model import Rule

_TIES = (
    r"(?:wife|husband|partner|family|children|kids|daughters?|sons?|dogs?|cats?|beagles?|collies?|terriers?|retrievers?"
    r"|labradors?|chickens|hens|horses?|twins|rabbits?|parrots?|fianc\w+)"
)

BIO = Rule(
    "about.bio_english", "about",
    why=(
        "'The author is a scholar at JNU', 'Tom Rafferty covers high school sports', "
        "'lives in Mystic with his two beagles': who wrote this, at the foot."
    ),
    match="start", max_chars=700, where="tail", needs=("late", "apart"),
    patterns={
        "en": (
            r"(?:the |this |our |guest )?(?:author|writer|columnist|contributor|reporter|reviewer|essayist)s? "
            r"(?:is|was|are|has|works|lives|teaches|can be|writes|holds|runs|would like)\b.{3,400}",
            rf"<name> (?=[^?]{{3,500}}\b(?:live[sd]?|based|resides?) (?:in|near|with|outside)\b)"
            rf"(?=[^?]{{3,560}}\b(?:with|and) (?:her|his|their|a|an|two|three|four|five|\d|several|too many|one|some|very)"
            rf"(?: \w+){{0,3}} {_TIES}\b).{{3,600}}",
            r"<name> (?:covers|reports on|writes (?:about|for|on)|edits|blogs"
            r"|has (?:been writing|written (?:about|for|on)|covered|reported on)"
            r"|is a (?:former |freelance |staff |senior |contributing )*"
            r"(?:writer|journalist|reporter|author|blogger|columnist|editor|podcaster|broadcaster|poet|novelist|critic))\b"
            r"(?=.{3,400}\b(?:he|she|they|her|his|their|lives|award\w*|book|novel|twitter|instagram|website|newsletter"
            r"|podcast|previously)\b).{3,600}",
            r"<name> (?:trained as|grew up|studied|runs|founded|co-?founded|teaches|hosts)\b"
            r"(?=[^.]{3,260}\b(?:and now|and (?:is|has|runs|lives|writes)|lives|where (?:she|he|they))\b)"
            r"(?=.{3,400}\. (?:her|his|their|she|he|they)\b).{3,600}",
        ),
    },
    unless=(r"\bsaid\b|\btold\b|\bsays\b|\badded\b|\bpolice\b|\bcourt\b",),
    probability=0.7,
)

HOUSE = Rule(
    "about.house_english", "about",
    why=(
        "'Materials, more information is available at www...', 'Investor Relations: ir@...', "
        "'Our websites are your destination for ...': the house and how to reach it."
    ),
    match="start", max_chars=460, where="tail",
    patterns={
        "en": (
            r"(?:investor relations|media(?: relations| contacts?| enquiries| inquiries)?"
            r"|press(?: office| contacts?| enquiries| inquiries)?|contacts?|enquiries|inquiries|public relations"
            r"|communications|further information|for (?:media|press) (?:enquiries|inquiries|queries)"
            r"|notes (?:for|to) editors)(?: contacts?)? ?[:–-] ?(?=.{0,200}(?:<email>|\d{3}|<domain>)).{3,300}",
            r"(?:for )?(?:more|further|additional) information"
            r"(?: (?:about|on|regarding|please|is available|can be found)[^.]{0,120})?,? (?:please )?"
            r"(?:visit|see|go to|contact|call|e-?mail|is available (?:at|from|on)|can be found (?:at|on))\b"
            r"(?=.{0,120}(?:<email>|<domain>|\bour\b|\bus\b)).{3,240}",
            r"our (?:websites?|papers?|newspapers?|platforms?) (?:is|are) your\b.{3,260}",
            r"to support the .{3,160}\b(?:donate|donations?|become an?|click|visit|subscribe|sign up|<domain>)\b.{0,100}",
            r"we also need your .{3,200}",
            r"want to (?:write|contribute|pitch|advertise|republish|join us)\?.{3,260}",
        ),
    },
    unless=(r"\b(?:police|detectives|crimestoppers|witness\w*)\b",),
)

PRESS = Rule(
    "about.press_english", "about",
    why="'About Kestrel Robotics: Kestrel Robotics designs ...': the sender of a release on itself, at the foot.",
    match="start", max_chars=1200, where="tail", needs=("late",), probability=0.9,
    patterns={"en": (r"about (?:the |our )?[^.:!?]{2,60} ?[:–] ?.{30,1100}",)},
    unless=(r"\b(?:said|told)\b",),
)

SOURCES = Rule(
    "about.sources_english", "about",
    why="'Harbour Health uses only high-quality sources, such as peer-reviewed studies': a site of its own ways.",
    match="whole", max_chars=420, full_stop=True,
    patterns={
        "en": (
            r"(?:<site>|we|our (?:writers|editors|experts)|[\w' ]{2,40}?) (?:only )?(?:uses?|relies on|rely on)(?: only)? "
            r"(?:high-quality|reputable|primary|trusted|peer-reviewed)(?:,? (?:and )?[\w-]+){0,3} "
            r"(?:sources|studies)\b[^.]{0,140}\b"
            r"(?:our|your) (?:articles?|content|reporting|work|guides?)\b.{0,240}",
        ),
    },
    unless=(r"\b(?:said|told|court|judge)\b",),
)
