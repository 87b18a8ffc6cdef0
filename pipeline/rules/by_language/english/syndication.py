"""Where a text comes from, and who may reprint it, in English."""

from __future__ import annotations

from pipeline.rules.by_language.english.words import THIS
from pipeline.rules.model import Rule
from pipeline.rules.told import TOLD_OF_TEXT

_MENDS = (
    r"(?:apologi[sz]es?|regrets?|wish(?:es)? to (?:apologi[sz]e|make clear|clarify|correct|point out)"
    r"|(?:is|are) happy to (?:clarify|make clear))"
)
_FAULT = r"(?:errors?|mistakes?|inaccurac(?:y|ies)|omissions?|misunderstandings?|confusion)"
_PRINTED = (
    r"(?:article|story|report|headline|caption|photographs?|pictures?|edition|issue|column|obituary|review|website|newspaper|pages?"
    r"|publication|published|printed|version)"
)
"""How a house says that it was wrong, what it was, and where: anybody regrets something, a publication what it printed."""

NOTE = Rule(
    "syndication.note_english", "syndication",
    why=(
        "'Editor's note: ... The opinions expressed in this commentary are her own', 'More "
        "to follow', 'This is a transcript of the podcast': on the text itself."
    ),
    match="start", max_chars=560,
    patterns={
        "en": (
            r"(?:editors?'?s? note|publisher's note|a note (?:from|to) (?:the editors?|our|readers?)|author's note)"
            r" ?[:–-] ?.{0,400}\b(?:opinions?|views?|commentary|perspective)\b[^.]{0,60}\b(?:is|are|belongs?|reflect)\b"
            r".{0,160}",
            r"more (?:to follow|to come|details to follow|follows|soon|as we get it|on this story as it develops)\W*\Z",
            r"(?:this is an? )?(?:breaking|developing)(?: news)?(?: story| event)\b.{0,200}",
            r"(?:updates?|details) (?:to follow|will follow|as we get (?:it|them))\W*\Z",
            r"(?:this is|below is|the following is|here is|what follows is) (?:an? |the )?"
            r"(?:audio |edited |rough |full |lightly edited |ai[- ]generated |automated |condensed )*"
            r"(?:transcript|translation|excerpt|version|extract|adaptation) (?:of|from|adapted)\b[^.]{0,80}\b"
            r"(?:podcasts?|episodes?|interview|show|video|webinar|conversation|q&a|newsletter|article|book|talk)\b.{0,200}",
            r"(?:this )?transcript (?:was|has been|is|may be|may not be) "
            r"(?:generated|created|edited|produced|auto\w*|machine\w*|rush\w*|provided|final|lightly|in its)\b.{0,240}",
            r"(?:this|the) (?:audio|recording|narration|voice|reading|story|article) (?:is|was) "
            r"(?:read|narrated|produced|generated|voiced|auto-?generated)\b[^.]{0,80}\b"
            r"(?:ai|automat\w+|artificial|voice|synthetic|text-to-speech|computer)\b.{0,160}",
            r"hear this (?:story|article|post)\b.{0,200}",
            r"(?:this|a version of this) (?:article|story|piece|post|essay|column|interview|report)\b[^.]{0,40}\b"
            r"(?:also |first |originally |previously )+(?:appeared|ran|published|posted|aired) "
            r"(?:in|on|at|by|as|here|with)\b.{0,200}",
        ),
    },
    unless=(r"\bsaid\b|\btold\b", *TOLD_OF_TEXT),
)

STANDING = Rule(
    "syndication.standing_english", "syndication",
    why=(
        "'This is part two of a four-part series', 'The Echo wishes to make clear', "
        "'Warning: this story contains images': notes on the text, at its edges."
    ),
    match="start", max_chars=460, where="edge",
    patterns={
        "en": (
            r"this (?:piece|article|story|essay|review|interview|column|poem) (?:also )?(?:appears|is featured|will appear) "
            r"in (?:the|our) [^.!?]{0,40}\b(?:issue|edition|number)\b.{0,160}",
            r"story source ?:\W*(?:\Z|(?:materials?|the above|adapted)\b.{0,300})",
            r"this (?:is|was) (?:the )?(?:part \w+|(?:first|second|third|fourth|fifth|final|last|latest)"
            r"(?: part| in| of| article| story| instal\w+| post)*)\b[^.]{0,40}\b(?:series|parts?)\b.{0,240}",
            r"in (?:our|this) [\w' -]{3,40} (?:series|column),.{3,240}",
            r"(?:clarifications?|corrections?|apology|erratum|correction and clarification) ?[:–-] ?.{5,440}",
            rf"(?:the editors?|we) {_MENDS}\b(?=.{{0,280}}\b(?:{_FAULT}|inconvenience|failed to load|{_PRINTED})\b).{{0,300}}",
            rf"(?:the )?<site> {_MENDS}\b(?=.{{0,280}}(?:\b(?:our|this|last|an earlier|a previous) (?:[\w'-]+ ){{0,2}}"
            rf"{_PRINTED}\b|\b(?:the|this|these|any|our) {_FAULT}(?: and any [^.]{{3,40}})?\W*\Z)).{{0,300}}",
            rf"(?:editor's note ?: ?|update ?: ?|note ?: ?)?{THIS} (?:has been|was|is|will be) "
            rf"(?:regularly |since |last |first )?(?:updated|corrected|amended|edited|revised) "
            rf"(?:to|with|since|after|and|for|following)\b.{{0,240}}",
            r"(?:content |trigger |spoiler )?(?:warning|advisory|note) ?[:!–-] ?(?:the following |this |some )\b[^.]{0,80}\b"
            r"(?:distress\w+|upset\w+|disturb\w+|graphic|deceased|suicide|violence|abuse|spoilers?|images|language"
            r"|assault)\b.{0,300}",
            r"some (?:readers|details|images|content|people|viewers)[^.]{0,60}\b(?:distress\w+|upset\w+|disturb\w+)\b"
            r".{0,240}",
            r"(?:it looks like|we think|it seems|we noticed|we see)(?: that)? you(?:'re| are) "
            r"(?:visiting|browsing|in|located|coming|accessing|using an)\b.{0,240}",
            r"(?:pti|ani|ians|tnn|afp|upi|bernama|gna|nan|bss|unb|app|xinhua|ana|press trust of india) ?[|/] ?.{2,60}\Z",
            r"if you(?:,? or (?:someone|anyone|somebody) (?:else )?you know,?| or a loved one)\b.{3,160}\b"
            r"(?:call|contact|visit|text|reach|dial)\b.{3,200}",
            r"contact <name> at <email>.{0,60}",
        ),
    },
    unless=(r"\b(?:said|told)\b",),
)

TRANSCRIPT = Rule(
    "syndication.transcript_english", "syndication",
    why="'Transcript provided by NRN', 'Transcripts may contain errors', 'Read the full transcript': how a talk was written.",
    match="start", max_chars=420, where="edge",
    patterns={
        "en": (
            r"(?:read|view|see|show|download) (?:the |a )?(?:full |complete |entire )?transcript\W*\Z",
            r"transcripts? (?:provided|prepared|produced|supplied|made available) by\b.{2,80}",
            r"(?:notice|note|please note|disclaimer)? ?[:-]? ?(?:(?:this|the|our|these|<site>)(?: show's)? )?transcripts? "
            r"(?:is|are|was|were|may|might|has|have|can) (?=.{0,200}\b(?:edited|accuracy|accurate|errors|final form|machine"
            r"|rush deadline|copyright|authoritative|verbatim)\b).{3,400}",
        ),
    },
    unless=(r"\b(?:said|told|court|judge|university|college|school|students?|trial|prosecutors?|defen[cs]e)\b",),
)

EMBARGO = Rule(
    "syndication.embargo_english", "syndication",
    why="'This content carries a strict local market embargo': what a broadcasters' exchange tells who takes a text.",
    match="start", max_chars=320,
    patterns={
        "en": (
            rf"(?:(?:please )?note ?[:,–-] ?)?(?:{THIS}|this (?:video|content|package|material)) (?:carries|has|is under"
            r"|is subject to) an? (?:\w+ ){0,2}market embargo\b.{0,240}",
        ),
    },
)

SOURCE_LINE = Rule(
    "syndication.source_line_english", "syndication",
    why=(
        "'SOURCE Meridian Health', 'Provided by University of Queensland', 'With "
        "agency inputs', 'PTI SNB VM': whose text it is, at its foot."
    ),
    match="whole", max_chars=90, where="tail", full_stop=False,
    patterns={
        "en": (
            r"source ?:? <site>(?:,? (?:inc|ltd|llc|plc|corp)\.?)?",
            r"provided by (?:the )?<site>(?: .{0,40})?",
            r"with (?:\w+ )?(?:agency|agencies|wire|bureau|pti|ani|ians|afp|ap|reuters) ?(?:inputs?|reports?|contributions?)",
            r"\(?(?:with )?inputs? from .{2,60}\)?",
            r"(?:pti|ani|ians|uni) (?:[a-z]{2,4} ?){1,5}",
            r"reblogged this on .{2,60}",
            r"visit (?:the )?<site> at <domain>",
            r"posted in [^.]{2,60}(?: ?[|·•] ?(?:tagged|permalink|bookmark|leave a|\d+ comments?)[^.]{0,120})*",
            r"(?:filed|posted|published) under ?:? [^.]{2,80}",
            r"(?:embed this chart|get the data|download the data|created with datawrapper|map data)(?: ?[|·•] ?.{2,40})*",
            r"average rating ?:? ?\d(?:\.\d+)? ?(?:/|out of) ?\d+\b.{0,40}",
            r"rating ?:? ?\d(?:\.\d+)? ?(?:/|out of) ?\d+\b[^\w]{0,4}(?:from |based on )?<n> (?:votes?|ratings?|reviews?).{0,20}",
            r"<n> from <n> (?:votes?|ratings?|reviews?)",
            r"(?:first|last|full) name \*? ?(?:(?:first|last|full) name|last|e-?mail|phone|company|message|address)\b.{0,60}",
        ),
    },
)
