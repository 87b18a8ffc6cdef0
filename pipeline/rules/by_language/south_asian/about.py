"""Boxes on the author, in South Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.south_asian.words import filled
from pipeline.rules.model import Rule

AUTHOR = Rule(
    "about.author_south_asian", "about",
    why="'All articles of this author', 'About the author': labels of the box on who wrote it.",
    max_chars=90, full_stop=False,
    patterns={
        "hi": filled(
            r"(?:इस |इन )?(?:लेखक|रिपोर्टर|पत्रकार)(?: की| के) (?:और|अन्य|सभी|बाकी) (?:खबरें|लेख|आर्टिकल|स्टोरी).{0,10}"
            r"|लेखक के बारे में|लेखक (?:परिचय|का परिचय)(?: ?[:|] ?.{0,50})?",
        ),
        "bn": filled(
            r"(?:এই )?(?:লেখকের|প্রতিবেদকের) (?:আরও|অন্যান্য|সব) (?:লেখা|খবর|প্রতিবেদন).{0,6}"
            r"|লেখক (?:পরিচিতি|সম্পর্কে)(?: ?[:|] ?.{0,50})?",
        ),
        "ta": filled(
            r"(?:இந்த )?(?:எழுத்தாளரின்|ஆசிரியரின்|கட்டுரையாளரின்) (?:பிற|மற்ற|அனைத்து) .{2,24}"
            r"|(?:எழுத்தாளர|ஆசிரியர|கட்டுரையாளர)(?:ைப்|் ?) ?(?:பற்றி|குறிப்பு)(?: ?[:|] ?.{0,50})?",
        ),
    },
)
