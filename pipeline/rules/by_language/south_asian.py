"""Standing lines of sites in Hindi, Bengali, Tamil and their neighbours."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = ()
