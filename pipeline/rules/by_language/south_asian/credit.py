"""Agencies named alone at a text's foot, in South Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.south_asian.words import filled
from pipeline.rules.model import Rule

AGENCY = Rule(
    "credit.agency_south_asian", "credit",
    why="'-- BERNAMA', '(PTI)' below the story: the agency that sent it, alone on its line.",
    max_chars=30, where="tail", full_stop=False, lifted_to="credits",
    patterns={
        "hi": filled(r"[(\[]?(?:भाषा|पीटीआई|एएनआई|आईएएनएस|रॉयटर्स|एजेंसी|एजेंसियां|पीटीआई-भाषा)[)\]]?"),
        "bn": filled(r"[(\[]?(?:বাসস|ইউএনবি|রয়টার্স|এএফপি|পিটিআই)[)\]]?"),
        "ta": filled(r"[(\[]?(?:பிடிஐ|ராய்ட்டர்ஸ்|ஏஎன்ஐ|ஏஎஃப்பி)[)\]]?"),
    },
)
