"""Agencies named alone at a text's foot, in Southeast Asian languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian.words import filled
from pipeline.rules.model import Rule

AGENCY = Rule(
    "credit.agency_southeast_asian", "credit",
    why="'-- BERNAMA', '(PTI)' below the story: the agency that sent it, alone on its line.",
    max_chars=30, where="tail", full_stop=False, lifted_to="credits",
    patterns={
        "ms": filled(r"[(\[]?(?:bernama|agensi)[)\]]?"),
        "id": filled(r"[(\[]?(?:reuters|xinhua|anadolu)[)\]]?"),
        "vi": filled(r"[(\[]?(?:ttxvn|theo (?:ttxvn|reuters|afp|xinhua|tân hoa xã|yonhap))[)\]]?"),
        "th": filled(r"[(\[]?(?:รอยเตอร์|เอเอฟพี|ซินหัว|สำนักข่าวไทย)[)\]]?"),
    },
)
