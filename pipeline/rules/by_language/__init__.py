"""Rules in the words of one family of languages, a file or a package for each: for whoever knows these languages.

What stands beside this package for each category holds what many languages have in common. A rule here is like any other; its
id names its category first and the family last (`paywall.notice_slavic`). A family's package has a module for each category,
and `words.py` for what these share.
"""

from __future__ import annotations

from pipeline.rules.by_language import (
    african,
    caucasian_and_turkic,
    celtic_and_iberian,
    east_asian,
    english,
    english_blogs,
    near_eastern,
    northern,
    northern_others,
    slavic,
    slavic_others,
    south_asian,
    south_asian_others,
    southeast_asian,
    southeast_asian_others,
    southeastern,
    southeastern_others,
    western,
)

RULES = (
    *english.RULES,
    *english_blogs.RULES,
    *western.RULES,
    *celtic_and_iberian.RULES,
    *northern.RULES,
    *northern_others.RULES,
    *slavic.RULES,
    *slavic_others.RULES,
    *southeastern.RULES,
    *southeastern_others.RULES,
    *caucasian_and_turkic.RULES,
    *near_eastern.RULES,
    *south_asian.RULES,
    *south_asian_others.RULES,
    *southeast_asian.RULES,
    *southeast_asian_others.RULES,
    *east_asian.RULES,
    *african.RULES,
)  # fmt: skip
