"""Addresses that lead nowhere but further: what is not followed, and which trap it was.

Limits of Heritrix (path depth 20, a segment more than twice) and of the sites file. What needs counting over a run, the
addresses of a host, is counted where they are kept (`keeper`); here one address is judged by itself.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from pipeline.addresses import is_tracker, without

if TYPE_CHECKING:
    from spiders.records import Stop
    from spiders.sites import Caps

MAX_LENGTH = 2_083
"""Of an address; what browsers and Scrapy take."""
MAX_SEGMENTS = 20
MAX_PARAMETERS = 5
"""Of a query, when at least MANY_FILTERS of them are filters: combinations of these have no end."""
MAX_QUERY = 512

_SHEET = re.compile(
    r"(?:/((?:1[5-9]|2\d)\d\d)(?:/(?:0[1-9]|1[0-2])(?:/\d\d?)?|-(?:0?[1-9]|1[0-2])(?:-\d\d?)?)|/((?:1[5-9]|2\d)\d\d)/\d(?:/\d\d?)?)"
    r"(?=/|\.\w{2,5}$|$)"
)
"""A month or a day in a path, in segments of its own. `2345-10-tips` is a headline, and `2411/1` the first page of a story,
where nothing calls it a calendar: a month of one digit is the second group."""
_CALENDAR = re.compile(r"[ck]alend|agenda|event|month|termin", re.IGNORECASE)
_MONTH = re.compile(r"(?<!\d)((?:1[5-9]|2\d)\d\d)[-/](?:0?[1-9]|1[0-2])(?!\d)")
AHEAD = 100
"""Years: nobody clicks through more of them, and beyond are the numbers of stories."""
_YEAR_KEYS = frozenset({"year", "y", "yr", "jahr", "annee", "ano"})
_DATE_KEYS = frozenset({"date", "day", "month", "start", "from", "to", "cal", "calendar", "tribe-bar-date", "ical"})
_FILTERS = frozenset(
    "sort order orderby sortby dir direction filter filters view layout price min_price max_price size color colour "
    "brand facet facets limit per_page perpage rating stock availability".split()
)


def judge(url: str, depth: int, caps: Caps, this_year: int) -> Stop | None:
    """The trap that an address falls under, or None. `depth`: links from the start page.

    >>> from spiders.sites import Caps
    >>> judge("https://example.org/a/b/a/b/a/", 3, Caps(), 2026)
    'segments'
    >>> judge("https://example.org/calendar/2041/05", 3, Caps(), 2026)
    'calendar'
    """
    if len(url) > MAX_LENGTH:
        return "length"
    if depth > caps.depth:
        return "depth"
    parts = urlsplit(url)
    path = unquote(parts.path)
    if _repeats([segment for segment in path.split("/") if segment], caps.repeated_segments):
        return "segments"
    asked = without(parts.query, lambda name, _: is_tracker(name))
    query = parse_qsl(asked, keep_blank_values=True)
    if _is_calendar(path, query, this_year):
        return "calendar"
    return "query" if _explodes(asked, query) else None


def _repeats(segments: list[str], most: int) -> bool:
    """Days and months repeat by chance (/11/11/11): short numbers are given one more."""
    if len(segments) > MAX_SEGMENTS:
        return True
    return any(count > most + (segment.isdigit() and len(segment) <= 2) for segment, count in Counter(segments).items())


def _is_calendar(path: str, query: list[tuple[str, str]], this_year: int) -> bool:
    """A month that is more than a year away, or before any newspaper of the web: an empty calendar sheet. Leafing through a
    calendar leads over the nearest of them, so the farthest need not be known."""
    is_named = _CALENDAR.search(path) is not None
    sheets = (match[1] or (match[2] if is_named else None) for match in _SHEET.finditer(path))
    years = [int(year) for year in sheets if year]
    for key, value in query:
        if key.lower() in _YEAR_KEYS and value.isdecimal() and len(value) == 4:
            years.append(int(value))
        elif key.lower() in _DATE_KEYS:
            years.extend(int(match[1]) for match in _MONTH.finditer(value))
    return any(this_year + 1 < year <= this_year + AHEAD or 1700 <= year < 1800 for year in years)


def _explodes(text: str, query: list[tuple[str, str]]) -> bool:
    names = Counter(key.lower() for key, _ in query)
    if len(text) > MAX_QUERY or any(count > 3 for count in names.values()):
        return True
    return len(names) > MAX_PARAMETERS or len(_FILTERS & names.keys()) > 2
