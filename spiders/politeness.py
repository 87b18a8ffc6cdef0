"""How long a host is left alone after it said that it has enough: 429 and 503, with and without Retry-After."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spiders.sites import Pace

BUSY = frozenset({429, 503})
"""Answers that are of the host, and not of the page, till it gives others for all but the page (`busy`)."""
FIRST_HOLD = 10.0
"""Seconds, where the host names none; doubled with every further such answer."""
TRUSTED = 3
"""Such answers in a row before a Retry-After is no longer taken at its word: the host has been waited for in vain."""


def is_sure(status: int, headers: Mapping[str, str]) -> bool:
    """Whether an answer of BUSY is one of the host for certain. A 503 that does not say when to come back may as well be of a
    page that cannot be made."""
    return status == 429 or retry_after(headers.get("retry-after", ""), time.time()) is not None


def after_answer(status: int, headers: Mapping[str, str], before: int, pace: Pace, now: float | None = None) -> float:
    """Seconds that a host is to be left alone after an answer; 0.0 if it may be asked at its usual pace.

    `headers` with lower-case names; `before`: such answers of the host in a row before this; `now`: seconds since 1970,
    by default the clock's. What the host asks for counts even if it is shorter than our own patience, unless it goes on
    and on, but never less than the delay of its pace, and never more than `pace.longest_hold`.
    """
    if status not in BUSY:
        return 0.0
    asked = retry_after(headers.get("retry-after", ""), time.time() if now is None else now)
    hold = FIRST_HOLD * 2.0 ** min(before, 10) if asked is None else asked
    if before >= TRUSTED:
        hold = max(hold, FIRST_HOLD * 2.0 ** min(before - TRUSTED, 10))
    return min(max(hold, pace.delay), pace.longest_hold)


def retry_after(value: str, now: float) -> float | None:
    """Seconds that a Retry-After header asks for, as a number or a date (RFC 9110, 10.2.3); None: it says nothing.

    >>> retry_after("120", 0.0), retry_after("Thu, 01 Jan 1970 00:05:00 GMT", 240.0), retry_after("soon", 0.0)
    (120.0, 60.0, None)
    """
    text = value.strip()
    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = max(0.0, parsedate_to_datetime(text).timestamp() - now)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
