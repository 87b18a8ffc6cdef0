"""Corrections, ratings, tips and how to reach the newsroom."""

from __future__ import annotations

from pipeline.rules.feedback import contact, corrections, ratings, tips

RULES = (
    corrections.CORRECTION,
    ratings.ASKED_HERE,
    ratings.THANKED,
    ratings.RATING,
    contact.CONTACT,
    tips.TIP_LINE,
    contact.MORE_QUESTIONS,
    ratings.ANSWER,
    tips.WRITE_TOO,
    corrections.TELL_US,
    corrections.REPORT_HERE,
    ratings.VOTES,
    tips.KNOW_MORE,
    tips.SEND_IN,
    tips.MEMORIES,
    contact.PRESS_CONTACT,
    contact.EDITORS_NOTES,
)
