"""Standing lines of sites in Arabic, Hebrew, Persian and Urdu."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = ()
