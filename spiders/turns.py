"""Whose turn it is first among the addresses of a host: lists before articles, and archives of many years last."""

from __future__ import annotations

from dataclasses import replace

from spiders.records import Kind
from spiders.visits import NewPage

PRIORITY: dict[Kind, int] = {"start": 100, "feed": 90, "sitemap": 80, "article": 50, "listing": 30, "page": 20}
MOST_DEPTH = 19
"""Links from the start up to which each costs a page one place."""
BACKLOG = PRIORITY["article"] - MOST_DEPTH
"""Of an article that a sitemap does not date, or that is older than a week: after all that pages and feeds name, and before
their lists."""
WEEK = 7 * 86_400.0


def priority(kind: Kind, depth: int) -> int:
    """The larger comes first; of pages with the same the newest (`ledger`)."""
    return PRIORITY[kind] - min(depth, MOST_DEPTH)


def in_turn(link: NewPage, named_by: Kind, now: float) -> NewPage:
    """A link with the priority that its date gives it: the archive comes in one sitemap, and the story of this hour in a feed."""
    if link.kind != "article":
        return link
    waits = named_by == "sitemap" if link.lastmod is None else now - link.lastmod > WEEK
    return replace(link, priority=BACKLOG) if waits else link
