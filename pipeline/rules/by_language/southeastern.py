"""Standing lines of sites in Romanian, Hungarian, Greek and Turkish."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = ()
