"""Agencies named alone at a text's foot, in East Asian languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

AGENCY = Rule(
    "credit.agency_east_asian", "credit",
    why="'-- BERNAMA', '(PTI)' below the story: the agency that sent it, alone on its line.",
    max_chars=30, where="tail", full_stop=False, lifted_to="credits",
    patterns={
        "zh": (r"[(\[]?(?:新华社|中新社|新華社|中央社|路透社|法新社|美联社|美聯社|中通社)[)\]]?",),
        "ja": (r"[(\[]?(?:共同通信|時事通信|ロイター|afp時事|ap通信)[)\]]?",),
        "ko": (r"[(\[]?(?:연합뉴스|뉴시스|뉴스1|로이터)[)\]]?",),
    },
)
