"""What the rules in English have in common."""

from __future__ import annotations

REACH = (
    r"(?:<email>|\b<domain>|\+?\(?\d{2,4}\)?[ -]?\d{3}[ -]?\d{2,4}"
    r"|\b(?:us|our|we|here|below|e-?mail|call|phone|text|form|comments?|newsroom|newsdesk|inbox)\b)"
)
"""How to reach the house, or the house itself: without it a question with an answer is a story's."""
_MEDIUM = (
    r"(?:article|story|post|piece|essay|column|page|report|newsletter|episode|podcast|video|guide|recipe|review|interview|series"
    r"|feature|blog(?: post)?|issue|content|material|tutorial|project)"
)
THIS = rf"(?:this|the|our) (?:[\w-]+ ){{0,2}}{_MEDIUM}"
"""This text, by its kind."""
