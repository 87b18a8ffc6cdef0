"""Standing lines of sites in German, French, Spanish, Italian, Portuguese, Dutch and Catalan."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = ()
