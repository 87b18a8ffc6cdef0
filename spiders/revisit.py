"""When a known page is asked for again: young pages soon, old ones seldom, and more often where change is observed."""

from __future__ import annotations

from spiders.records import FILES, ROOTS, Kind
from spiders.sites import Revisit

AGE_SHARE = 0.25
"""A page that has stood for a day is asked for again after a quarter of one, a month later after a week."""
LISTING_LONGEST = 86400.0
"""Listings are how new pages are found: never left alone for longer than this."""


def next_interval(policy: Revisit, kind: Kind, age: float, last: float | None, changed: bool | None) -> float:
    """Seconds until the next visit.

    `age`: seconds since the page was published, as far as known, or first seen. `last`: the interval before this
    visit; None at the first. `changed`: whether the visit found something else than the one before; None at the first.
    Halving on change and doubling without is the adaptive rule of Heritrix (AdaptiveRevisiting) and of Nutch's
    AdaptiveFetchSchedule; the age is its floor where nothing changed.

    >>> day = 86400.0
    >>> next_interval(Revisit(), "article", day, None, None) / day
    0.25
    >>> next_interval(Revisit(), "article", 40 * day, 10 * day, False) / day
    20.0
    >>> next_interval(Revisit(), "article", 40 * day, 10 * day, True) / day
    5.0
    """
    if kind in ROOTS:
        return 0.0
    longest = min(policy.longest, LISTING_LONGEST) if kind == "listing" else policy.longest
    floor = 0.0 if kind == "listing" else age * AGE_SHARE
    if last is None or changed is None:  # noqa: SIM108 - two cases, each with its reason
        wanted = floor
    else:
        wanted = last / 2 if changed else max(last * 2, floor)
    return min(max(wanted, policy.shortest), longest)


def after_failure(policy: Revisit, kind: Kind, failures: int, lasting: bool = False) -> float:
    """Seconds until a page that failed, has gone or was refused is asked for again in a later run: doubled each time.

    A start page, feed or sitemap is tried in each run. `lasting`: it is gone or refused; a feed or sitemap that stays so,
    since most of them were guessed, is given ever longer rests, up to a day.
    """
    longest = min(policy.longest, LISTING_LONGEST) if kind in ROOTS else policy.longest
    if kind == "start" or (kind in FILES and (not lasting or failures <= 1)):
        return 0.0
    return min(max(policy.shortest, 60.0) * 2.0 ** min(failures, 30), longest)
