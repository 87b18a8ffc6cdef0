"""Lines of who and when, in English."""

from __future__ import annotations

from pipeline.rules.by_language.english.words import THIS
from pipeline.rules.model import Rule

LAST_UPDATED = Rule(
    "byline.last_updated_english", "byline",
    why="'This post was last updated in July 2021': when the text was written or gone over, in a sentence at its edge.",
    match="whole", max_chars=130, where="edge",
    patterns={
        "en": (
            rf"{THIS} (?:is|was|has been) (?:(?:now )?(?:over|more than|at least) [\w ]{{2,20}} old"
            rf"|(?:originally |first |last )?(?:published|written|updated|posted|reviewed|revised)\b[^.,;]{{0,60}}"
            rf"(?:<year>|ago|<date>))",
        ),
    },
)

STORY_BY = Rule(
    "byline.story_by_english", "byline",
    why="'Story by Maria Evangelista, Reporter • 2h', 'Words by ... Photos by ...', 'Special to The Oregonian': who made it.",
    match="whole", max_chars=140, where="edge", full_stop=False,
    patterns={
        "en": (
            r"(?:story|words?|text|article|reporting|report|interview|illustrations?|photos?|photographs?|photography"
            r"|pictures?|video|film|graphics?)(?: (?:and|&) (?:photos?|pictures?|photographs?|video|illustrations?|words?))?"
            r" by <names>(?:[,|•·-] ?[^.]{2,50})?(?: (?:photos?|photographs?|photography|pictures?|video|illustrations?"
            r"|words?|edited) by <names>)*",
            r"<name> ?[|,/–-] ?(?:special|exclusive) (?:to|for) .{3,40}",
            r"(?:special|exclusive) (?:to|for) (?:the )?<site>",
            r"<name>,? (?:staff |senior |guest |contributing |freelance |gleaner |sports |business |features |court "
            r"|education |health |crime )+(?:writer|reporter|correspondent|contributor|editor|columnist)"
            r"(?: ?[•·|] ?.{1,20})?",
            r"(?:associate |assistant |adjunct |emeritus |senior |visiting |research |phd |doctoral |postdoctoral "
            r"|principal |clinical |honorary |distinguished )*(?:professor|lecturer|fellow|researcher|candidate|reader"
            r"|research(?:er)? associate|scientist)(?: (?:of|in|for|at) [^.]{3,60})?, (?:the )?"
            r"(?:university|college|institute|school|[\w' ]{3,40} (?:university|college|institute|school))\b[^.]{0,50}",
            r"by <names> <date>.{0,100}",
        ),
    },
)
