"""When a page was fetched, as crawlers, archives and databases write it."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime

FIRST, LAST = 631_152_000, 4_102_444_800
"""1990 and 2100 in seconds: no page was fetched before, and what programs write for 'no time' lies far before."""
_UNITS = (1, 1_000, 1_000_000, 1_000_000_000)
"""Of a number: seconds, and what parts of them some count in. Their years 1990 to 2100 do not overlap."""
_EPOCH = re.compile(r"\d{9,19}(?:\.\d{1,20})?")
_STAMP = re.compile(r"(?:19|20)\d{12}")
"""Year to second in fourteen digits, as indexes of archives have it."""
_ZONE = re.compile(r"\s*(?:UTC|GMT|Z)\Z", re.IGNORECASE)
_OFFSET = re.compile(r"\s+(?=[+-]\d\d:?\d\d\Z)")
_HTTP = re.compile(r"[A-Z][a-z]{2,8},? [\dA-Z]")
"""How a date of HTTP or mail begins."""


def moment(value: object) -> datetime | None:
    """A time of fetching, in UTC, from ISO 8601 text, a date of HTTP, fourteen digits, a datetime, a date, or a number of
    seconds, milli-, micro- or nanoseconds since 1970.

    Without an offset it is taken to be UTC. What does not lie between 1990 and 2100 is none, of a number as any of these.

    >>> [str(moment(text)) for text in ("20260304050607", "2026-03-04 05:06:07 UTC", "Wed, 04 Mar 2026 05:06:07 GMT")]
    ['2026-03-04 05:06:07+00:00', '2026-03-04 05:06:07+00:00', '2026-03-04 05:06:07+00:00']
    """
    found = _time(value)
    return found if found and FIRST <= found.timestamp() < LAST else None


def is_unreadable(value: object) -> bool:
    """Whether something is given for a time that is read as none: not so what programs write for 'no time'."""
    is_given = value.strip() != "" if isinstance(value, str) else isinstance(value, int | float) and value > 0
    return is_given and _time(value) is None


def _time(value: object) -> datetime | None:
    if isinstance(value, str):
        value = _written(value.strip())
    if isinstance(value, int | float) and not isinstance(value, bool):
        unit = next((unit for unit in _UNITS if FIRST * unit <= value < LAST * unit), None)
        value = datetime.fromtimestamp(value / unit, UTC) if unit else None
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time())
    if not isinstance(value, datetime):
        return None
    if value.tzinfo is None:
        return value.replace(tzinfo=UTC)
    with suppress(OverflowError, ValueError):
        return value.astimezone(UTC)
    return value.replace(tzinfo=UTC)  # in the year 1 or 9999, where no offset leads anywhere


def _written(text: str) -> datetime | int | float | None:
    if _EPOCH.fullmatch(text) and not _STAMP.fullmatch(text):
        return float(text) if "." in text else int(text)
    with suppress(ValueError):
        if _STAMP.fullmatch(text):
            return datetime.strptime(text, "%Y%m%d%H%M%S")
        if _HTTP.match(text):
            return parsedate_to_datetime(text)
        return datetime.fromisoformat(_OFFSET.sub("", _ZONE.sub("", text)))
    return None
