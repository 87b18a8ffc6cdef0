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
FIRST_HOLD = 10.0
"""Seconds, where the host names none; doubled with every further such answer."""


def after_answer(status: int, headers: Mapping[str, str], attempts: int, pace: Pace, now: float | None = None) -> float:
    """Seconds that a host is to be left alone after an answer; 0.0 if it may be asked at its usual pace.

    `headers` with lower-case names; `attempts`: how often the page failed before; `now`: seconds since 1970, by default
    the clock's. What the host asks for counts even if it is shorter than our own patience, but never less than the
    delay of its pace, and never more than `pace.longest_hold`.
    """
    if status not in BUSY:
        return 0.0
    asked = retry_after(headers.get("retry-after", ""), time.time() if now is None else now)
    hold = FIRST_HOLD * 2.0 ** min(attempts, 10) if asked is None else asked
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
