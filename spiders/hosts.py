"""When a host may be asked next. The frontier hands out no request before; nothing else in the crawler waits."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

BROKEN = 4
"""Failures in a row that are the host's and not a page's."""
FIRST_REST = 10.0
LONGEST_REST = 3600.0
"""Seconds that such a host is left alone, doubled each time."""


@dataclass(slots=True)
class HostPace:
    """What is known of one host. Times are of the clock that `Hosts` was given, in seconds."""

    delay: float
    connections: int
    active: int = 0
    not_before: float = -math.inf
    """No request starts before this: the end of the last one plus the delay, or the end of a hold."""
    held: float = -math.inf
    """The part of it that is a hold (429, 503): the host's own wish, which no new delay shortens."""
    rests: dict[str, float] = field(default_factory=dict)
    """By scheme, until when its server is left alone: https may be dead on a host whose http answers."""
    enough: int = 0
    """Answers in a row that said so (429, 503)."""
    served: int = 0
    """Answers that were no server error and did not say that it has enough."""
    proven: bool = False
    """It has answered, and nothing has failed since."""
    failures: dict[str, int] = field(default_factory=dict)
    """By scheme, in a row: no answer, or a server error."""


class Hosts:
    """Pace of all hosts of a crawl, by host as `spiders.urls.host` writes it.

    The delay counts from the end of one request to the start of the next, as in Heritrix: so the gap that the server
    sees is never shorter than the delay, however slow the connection was.
    """

    def __init__(
        self, pace_of: Callable[[str], tuple[float, int]], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`pace_of`: delay in seconds and connections of a host, as the sites file sets them."""
        self._pace_of = pace_of
        self._clock = clock
        self._paces: dict[str, HostPace] = {}

    def _of(self, host: str) -> HostPace:
        if host not in self._paces:
            self._paces[host] = HostPace(*self._pace_of(host))
        return self._paces[host]

    def slow_down(self, host: str, delay: float) -> None:
        """At least this delay from now on: a Crawl-delay. Never makes a host faster."""
        pace = self._of(host)
        if delay > pace.delay:
            pace.not_before = max(pace.not_before, self._clock() + delay)
            pace.delay = delay
            pace.connections = 1

    def hold(self, host: str, seconds: float) -> None:
        """No request to the host for so long: it answered 429 or 503."""
        pace = self._of(host)
        pace.held = max(pace.held, self._clock() + seconds)

    def said_enough(self, host: str) -> int:
        """Notes an answer of 429 or 503; returns how many in a row came before it. To be called before `hold`: answers to
        what was asked before the last hold began are no further ones."""
        pace = self._of(host)
        if pace.held <= self._clock():
            pace.enough += 1
        return pace.enough - 1

    def served(self, host: str) -> int:
        """How many good answers the host has given."""
        return self._of(host).served

    def rest(self, host: str, scheme: str, seconds: float) -> None:
        """No request by this scheme for so long: its robots.txt, or the server as a whole, gives no answer. Host and scheme
        are one server, since a host is written with its port."""
        pace = self._of(host)
        pace.rests[scheme] = max(pace.rests.get(scheme, -math.inf), self._clock() + seconds)

    def resting(self, host: str) -> dict[str, float]:
        """The schemes by which the host may not be asked, and for how many seconds yet."""
        now = self._clock()
        return {scheme: until - now for scheme, until in self._of(host).rests.items() if until > now}

    def answered(self, host: str, scheme: str = "https") -> None:
        """The server has given an answer that is no server error."""
        pace = self._of(host)
        pace.proven = True
        pace.enough = 0
        pace.served += 1
        pace.failures.pop(scheme, None)

    def failed(self, host: str, scheme: str = "https") -> None:
        """No answer, or a server error. A server that only fails is asked ever more seldom, not page after page."""
        pace = self._of(host)
        pace.proven = False
        failures = pace.failures[scheme] = pace.failures.get(scheme, 0) + 1
        if failures >= BROKEN:
            self.rest(host, scheme, min(FIRST_REST * 2.0 ** min(failures - BROKEN, 20), LONGEST_REST))

    def is_proven(self, host: str) -> bool:
        """Whether the host is known to answer: it need not be one of those that only keep a connection busy."""
        return self._of(host).proven

    def start(self, host: str) -> None:
        """A request to the host begins. Where several may go on at once, the delay counts from here too."""
        pace = self._of(host)
        pace.active += 1
        if pace.connections > 1:
            pace.not_before = max(pace.not_before, self._clock() + pace.delay)

    def end(self, host: str) -> None:
        """A request to the host has ended: the delay counts from here."""
        pace = self._of(host)
        pace.active -= 1
        pace.not_before = max(pace.not_before, self._clock() + pace.delay)

    def wait(self, host: str) -> float:
        """Seconds until a request may start: 0.0 now, infinite while all its connections are busy."""
        pace = self._of(host)
        if pace.active >= pace.connections:
            return math.inf
        return max(0.0, max(pace.not_before, pace.held) - self._clock())

    def held(self, host: str) -> float:
        """Seconds that a hold still lasts."""
        return max(0.0, self._of(host).held - self._clock())
