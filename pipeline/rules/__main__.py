"""Works the patterns of the built-in rules out and keeps that for every process to come: `python -m pipeline.rules`."""

import sys

from pipeline.rules import BUILT_IN, filing

if not filing.keep(rule for rule in BUILT_IN if rule.patterns):
    sys.exit("nothing can be written where the rules' modules lie: every process works their patterns out for itself")
