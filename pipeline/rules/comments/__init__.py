"""The comment section: its heading, its form, its rules and the frame around each comment."""

from __future__ import annotations

from pipeline.rules.comments import calls, form, headings, house_rules, writers

RULES = (
    form.FORM,
    calls.CALL,
    calls.ASKED,
    house_rules.NOTICE,
    headings.HEADING,
    headings.ONE,
    writers.SAID,
    calls.INVITATION,
    headings.COUNT_AND_LINK,
    house_rules.HOUSE_RULES,
    headings.READERS,
    writers.COMMENT_HEAD,
    house_rules.CODE,
)
