"""Standing lines of sites in Swedish, Norwegian, Danish, Finnish, Estonian, Latvian and Lithuanian."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = ()
