"""Where a text comes from, and who may reprint it, in South Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.south_asian.words import SAID, filled
from pipeline.rules.model import Rule

SOURCE = Rule(
    "syndication.source_south_asian", "syndication",
    why="Where the text comes from, which part of a series it is: on this text, at its head or foot.",
    max_chars=140, where="edge",
    patterns={
        "hi": filled(
            r"(?:स्रोत|सोर्स|साभार|इनपुट) ?[:-] ?[^।?!]{2,50}[।.]?",
            r"(?:यह|इस) (?:लेख|रिपोर्ट|खबर) .{0,30}(?:श्रृंखला|सीरीज|शृंखला)(?! हार| जीत).{0,60}",
        ),
        "bn": filled(
            r"(?:সূত্র|তথ্যসূত্র|সৌজন্যে|উৎস) ?[:ঃ-] ?[^।?!]{2,60}।?",
            r"(?:এটি|লেখাটি|এই প্রতিবেদন)\S{0,3} .{0,30}(?:ধারাবাহিক|সিরিজ(?!\W*\Z)|পর্ব).{0,50}",
        ),
        "ta": filled(
            r"(?:நன்றி|ஆதாரம்|மூலம்) ?: ?[^.?!]{2,50}",
            r"(?:இந்தக்? கட்டுரை|இது) (?!.*போட்டி).{0,24}(?:தொடரின்|தொடர்).{0,50}",
        ),
    },
    unless=(r"<told>", SAID),
)
