"""Agencies named alone at a text's foot, in Near Eastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.near_eastern.words import filled
from pipeline.rules.model import Rule

AGENCY = Rule(
    "credit.agency_near_eastern", "credit",
    why="'-- BERNAMA', '(PTI)' below the story: the agency that sent it, alone on its line.",
    max_chars=30, where="tail", full_stop=False, lifted_to="credits",
    patterns={
        "ar": filled(r"[(\[]?(?:رويترز|فرانس برس|ا ?ف ?ب|د ?ب ?ا|وكالات|وكالة الانباء .{2,14})[)\]]?"),
        "he": filled(r"[(\[]?(?:רויטרס|סוכנויות הידיעות|סוכנות הידיעות)[)\]]?"),
        "fa": filled(r"[(\[]?(?:ایسنا|ایرنا|ایلنا|تسنیم|رویترز)[)\]]?"),
        "ur": filled(r"[(\[]?(?:اے پی پی|این این آئی|رائٹرز|اے ایف پی)[)\]]?"),
    },
)
