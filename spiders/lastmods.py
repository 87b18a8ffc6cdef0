"""What the dates of feeds and sitemaps are worth: how they are written, how long one without a time stands, which say nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from spiders.records import Link

DAY = 86_400.0
LONGEST_DAY = 1.5 * DAY
"""From midnight in Greenwich until a date is over everywhere."""
FEW = 5
MADE = timedelta(minutes=1)
MOST = 0.9
"""Where so many entries or more, and of those that have a date so large a part, are dated within a minute of each other, the
dates say when the list was made."""

_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d\d?)[/.](\d\d?)(?!\d)", re.ASCII)
_YEAR_LAST = re.compile(r"(\d\d?)\.(\d\d?)\.(\d{4})(?!\d)", re.ASCII)
_OFFSET = re.compile(r"\s*([+-]\d\d:?\d\d)\s*(?:Z|UTC|GMT)?$", re.ASCII)
_UTC = re.compile(r"(:\d\d(?:\.\d+)?)\s*(?:Z|UTC|GMT)$", re.ASCII)
_NAMED_MONTH = re.compile(r"[A-Za-z]{3}")


def moment(text: str) -> datetime | None:
    """A W3C date, to the precision that it has, or one of the other forms that are about; UTC where it names no offset.

    >>> moment("2026-11").isoformat(), moment("2026-11-03T10:00+01:00").isoformat(), moment("yesterday")
    ('2026-11-01T00:00:00+00:00', '2026-11-03T10:00:00+01:00', None)
    >>> moment("3.11.2026").isoformat(), moment("Tue, 03 Nov 2026 10:00:00 +0100").isoformat()
    ('2026-11-03T00:00:00+00:00', '2026-11-03T10:00:00+01:00')
    """
    text = text.strip()
    usual = _usual(text)
    for candidate in dict.fromkeys((text, usual, f"{text}-01", f"{text}-01-01")):
        try:
            return _aware(datetime.fromisoformat(candidate))
        except ValueError:
            continue
    try:
        return _aware(parsedate_to_datetime(text)) if _NAMED_MONTH.search(text) else None
    except (ValueError, TypeError, OverflowError):
        return None


def _usual(text: str) -> str:
    """In the form of the standard, if it is near to it.

    >>> _usual("2026/11/3 10:00"), _usual("2026-11-03T10:00:00 +00:00"), _usual("2026-11-03 10:00:00 UTC")
    ('2026-11-03 10:00', '2026-11-03T10:00:00+00:00', '2026-11-03 10:00:00+00:00')
    """
    if found := _YEAR_FIRST.match(text):
        text = f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}{text[found.end():]}"
    elif found := _YEAR_LAST.match(text):
        text = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}{text[found.end():]}"
    if ":" not in text:
        return text
    return _OFFSET.sub(r"\1", text) if _OFFSET.search(text) else _UTC.sub(r"\1+00:00", text)


def _aware(found: datetime) -> datetime:
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def end(lastmod: float) -> float:
    """Until when a lastmod may be the time of a change: one without a time of day stands for its whole day."""
    return lastmod + LONGEST_DAY if lastmod % DAY == 0 else lastmod


def of_entries(links: tuple[Link, ...]) -> tuple[Link, ...]:
    """The entries of a list without dates that are the time at which it was made: believed, they would have each page asked
    for in each run. Who edits all pages within a minute does it by a template, and that is no news."""
    dates = sorted(link.lastmod for link in links if link.lastmod is not None)
    if len(dates) < FEW:
        return links
    middle = dates[len(dates) // 2]
    if sum(abs(date - middle) <= MADE for date in dates) < MOST * len(dates):
        return links
    return tuple(
        replace(link, lastmod=None) if link.lastmod is not None and abs(link.lastmod - middle) <= MADE else link
        for link in links
    )
