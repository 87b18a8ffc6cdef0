"""Rules: what decides where it is sure, and names the category where only a model objects."""

from __future__ import annotations

from functools import lru_cache

from pipeline.records import Document, Metadata, Options, Verdict
from pipeline.rules import (
    about,
    advert,
    by_language,
    byline,
    caption,
    comments,
    consent,
    credit,
    donation,
    feedback,
    headline,
    hosts,
    legal,
    navigation,
    newsletter,
    paywall,
    related,
    social,
    syndication,
)
from pipeline.rules.dom import marked
from pipeline.rules.firing import Judge
from pipeline.rules.model import Rules

BUILT_IN = Rules(
    (
        *newsletter.RULES, *consent.RULES, *advert.RULES, *donation.RULES, *paywall.RULES, *legal.RULES, *comments.RULES,
        *feedback.RULES, *syndication.RULES, *credit.RULES, *byline.RULES, *caption.RULES, *headline.RULES, *social.RULES,
        *related.RULES, *navigation.RULES, *about.RULES, *by_language.RULES,
    )
)  # fmt: skip
"""Every built-in rule. Of two equally sure rules that fire on a block the earlier one names the category."""


def judge(document: Document, facts: Metadata, options: Options) -> list[Verdict]:
    """What the rules, built in and of the site, say of a document's blocks, in the order of the blocks.

    At most one verdict speaks of a whole block, and spans stand beside it only where they are surer.
    """
    own = options.site_rules and in_force(options.site_rules, document.page.url or facts.canonical_url)
    return [*_judge(own or None).verdicts(document, facts), *(marked(document, own) if own else ())]


def version(options: Options) -> str:
    """The version of all rules in force: that of the built-in ones, and after a plus sign that of the site's."""
    return f"{BUILT_IN.version}+{options.site_rules.version}" if options.site_rules else BUILT_IN.version


def in_force(rules: Rules, url: str | None) -> Rules:
    """The rules that hold for a page: those without hosts, and those of its host or of one above it."""
    return Rules(tuple(rule for rule in rules if not rule.hosts or hosts.are_met(rule.hosts, url)))


@lru_cache(maxsize=64)
def _judge(site_rules: Rules | None) -> Judge:
    return Judge(Rules((*site_rules, *BUILT_IN)) if site_rules else BUILT_IN)
