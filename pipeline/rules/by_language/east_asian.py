"""Standing lines of sites in Chinese, Japanese and Korean."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = ()
