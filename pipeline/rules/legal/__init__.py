"""Copyright lines, terms of reuse and disclaimers."""

from __future__ import annotations

from pipeline.rules.legal import disclaimers, disclosures, links, rights

RULES = (
    rights.COPYRIGHT_LINE,
    disclaimers.NOT_OUR_TEXT,
    disclaimers.OWN_OPINION,
    disclaimers.DISCLAIMER,
    links.LINK,
    links.ONE_WORD_LINK,
    links.ONE_WORD_BELOW,
    disclaimers.NO_PART_IN_IT,
    rights.REUSE,
    links.STANDARDS,
    disclosures.EDITED_FOR_LENGTH,
    disclosures.FUNDING_DISCLOSED,
    rights.PROTECTED_TEXT,
    rights.PUBLISHER_LINE,
    disclaimers.FOOT_NOTE,
    disclaimers.NO_ADVICE,
    disclosures.TESTED,
    disclosures.FUNDING_OF,
    disclosures.NUTRITION,
)
