"""Standing lines of sites in Polish, Czech, Slovak, Bulgarian, Serbian, Croatian, Slovenian, Russian and Ukrainian."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = ()
