"""Standing lines of sites in Indonesian, Malay, Vietnamese and Thai."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = ()
