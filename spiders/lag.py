"""How long the crawler's loop keeps its callers waiting: a call that is due in 50 ms, and how late it comes."""

from __future__ import annotations

import asyncio
import time

INTERVAL = 0.05
_BUCKETS = 12_000
"""Of one millisecond each; the last takes all that is later."""


class LagMeter:
    """Measures from `start` on, in constant memory."""

    def __init__(self) -> None:
        self._counts = [0] * _BUCKETS
        self._most = 0.0
        self._handle: asyncio.TimerHandle | None = None
        self._due = 0.0

    def start(self) -> None:
        self._schedule()

    def stop(self) -> None:
        if self._handle is not None:
            self._handle.cancel()

    def figures(self) -> dict[str, float]:
        """p50, p99 and max in milliseconds; empty before the first measurement."""
        total = sum(self._counts)
        if not total:
            return {}
        return {"p50": self._quantile(0.5, total), "p99": self._quantile(0.99, total), "max": round(self._most, 1)}

    def _quantile(self, share: float, total: int) -> float:
        seen = 0
        for late, count in enumerate(self._counts):
            seen += count
            if seen >= share * total:
                return float(late)
        return float(_BUCKETS)

    def _schedule(self) -> None:
        self._due = time.monotonic() + INTERVAL
        self._handle = asyncio.get_running_loop().call_later(INTERVAL, self._measure)

    def _measure(self) -> None:
        late = max(0.0, time.monotonic() - self._due) * 1000
        self._most = max(self._most, late)
        self._counts[min(int(late), _BUCKETS - 1)] += 1
        self._schedule()
