"""When a page or list is asked for again after an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spiders import lastmods
from spiders.revisit import next_interval

if TYPE_CHECKING:
    from spiders.records import Kind, Page
    from spiders.sites import Revisit

DATED_LONGEST = 7 * 86_400.0
"""A sitemap file that its index dates is asked for when the index says so; and now and then, since many say it of none."""


def interval(policy: Revisit, page: Page, kind: Kind, at: float, changed: bool | None) -> float:
    """Seconds until the next visit of a page that has turned out to be of this kind. `changed`: as of `revisit.next_interval`."""
    if page.older and kind == "feed":
        return policy.longest  # asked for when the page before it has something new
    if kind == "sitemap" and page.lastmod is not None:
        return _of_dated(policy, page.lastmod, page.interval, at, changed)
    published = page.lastmod if page.lastmod is not None else page.first_seen
    return next_interval(policy, kind, max(0.0, at - published), page.interval, changed)


def _of_dated(policy: Revisit, lastmod: float, last: float | None, at: float, changed: bool | None) -> float:
    """Of a sitemap file with a lastmod: 0, in each run, until the day is over that it stands for."""
    if at < lastmods.end(lastmod):
        return 0.0
    wanted = 0.0 if last is None or changed is None else last / 2 if changed else last * 2
    return min(max(wanted, policy.shortest), DATED_LONGEST, policy.longest)
