"""Standing lines of sites in Khmer, Lao, Burmese and Tagalog."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "legal.rights_southeast_asian_others", "legal",
        why="Whose the text is, in one short line.",
        max_chars=140,
        patterns={
            "km": (r"(?:© ?.{0,40})?រក្សាសិទ្ធិគ្រប់យ៉ាង.{0,30}",),
            "lo": (r"(?:© ?.{0,40})?ສະຫງວນລິຂະສິດ",),
            "my": (r"(?:© ?.{0,40})?မူပိုင်ခွင့်(?:ကို)? ?ရယူထားသည်.{0,4}",),
        },
    ),
    Rule(
        "social.follow_southeast_asian_others", "social",
        why="The site's own pages on the networks, to the reader, and its button to share.",
        max_chars=160, full_stop=False,
        patterns={
            "tl": (r"i-?share (?:ang )?(?:balitang|artikulong) ito",),
        },
    ),
    Rule(
        "related.pointer_southeast_asian_others", "related",
        why="Read also, more on it: a label alone, or a label, a sign and a title, without a full stop.",
        match="start", max_chars=220, full_stop=False,
        patterns={
            "km": (r"(?:អានបន្ថែម|(?:អត្ថបទ|ព័ត៌មាន)ទាក់ទង)(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
            "lo": (r"(?:ອ່ານ(?:ເພີ່ມເຕີມ|ຕໍ່)|ຂ່າວທີ່ກ່ຽວຂ້ອງ)(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
            "my": (r"(?:ဆက်လက်ဖတ်ရှုရန်|ဆက်စပ်သတင်းများ)(?: ?[:|>»] ?(?=\S)|\W*\Z)",),
        },
    ),
)
