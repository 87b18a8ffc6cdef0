"""Rules: what decides where it is sure, and names the category where only a model objects."""

from __future__ import annotations

from pipeline.records import Document, Metadata, Options, Verdict
from pipeline.rules.model import Rules

BUILT_IN = Rules()


def judge(document: Document, facts: Metadata, options: Options) -> list[Verdict]:
    """What the rules, built in and of the site, say of the blocks of a document; at most one verdict a block and span."""
    return []


def version(options: Options) -> str:
    """The version of all rules in force: that of the built-in ones, and after a plus sign that of the site's."""
    return f"{BUILT_IN.version}+{options.site_rules.version}" if options.site_rules else BUILT_IN.version
