"""Which page is asked for next, over all hosts: the best of those whose host may be asked now."""

from __future__ import annotations

import heapq
import json
import math
import sqlite3
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping

from spiders import ledger
from spiders.hosts import Hosts
from spiders.ledger import SUSPECT
from spiders.records import LISTS, Page

PREFETCH = 16
"""Pages of a host that are read from the ledger at a time."""
KEPT_FREE = 4
"""One in so many places is kept for hosts that are known to answer: a hundred others that do not may fill the rest."""


class Dispatch:
    """Hands out pages and remembers them until they are settled. Reads the ledger, never writes it.

    A host is in one place only: ready, waiting for its time, or busy (all its connections out) and so in none.
    """

    def __init__(
        self, db: sqlite3.Connection, hosts: Hosts, most: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`most`: pages that may be out, unsettled, at the same time. `clock`: the one that `hosts` has."""
        self._db = db
        self._hosts = hosts
        self._most = most
        self._clock = clock
        self._proven: deque[str] = deque()
        self._unproven: deque[str] = deque()
        self._turn = False
        self._waiting: list[tuple[float, str]] = []
        self._placed: set[str] = set()
        self._idle: set[str] = set()
        """Hosts that wait because nothing of their queue is due, not because they may not be asked."""
        self._heads: dict[str, deque[Page]] = {}
        self._out: dict[int, Page] = {}
        self._gambles: set[int] = set()
        """Pages that are out to hosts which may not answer."""
        self._sites: dict[str, float] = {}
        self._moved = clock()
        """When a host last gave an answer."""

    def open_site(self, site: str, pages: float = math.inf) -> None:
        """Only pages of open sites are handed out, and of each at most so many."""
        self._sites[site] = pages

    def add(self, hosts: Iterable[str]) -> None:
        """Hosts that have, or may have, something to fetch."""
        for host in hosts:
            if host in self._idle:
                self._idle.discard(host)
                self._waiting = [one for one in self._waiting if one[1] != host]
                heapq.heapify(self._waiting)
                self._make_ready(host)
            elif host not in self._placed:
                self._placed.add(host)
                self._make_ready(host)

    def take(self) -> Page | None:
        """The next page, leased; None if no host may be asked now or enough is out."""
        while self._waiting and self._waiting[0][0] <= self._clock():
            host = heapq.heappop(self._waiting)[1]
            self._idle.discard(host)
            self._make_ready(host)
        if len(self._out) >= self._most or any(page.crashes >= SUSPECT for page in self._out.values()):
            return None
        self._turn = not self._turn
        for queue in (self._proven, self._unproven) if self._turn else (self._unproven, self._proven):
            if queue is self._proven or len(self._gambles) < self._most - self._most // KEPT_FREE:
                page = self._take_from(queue)
                if page is not None:
                    return page
        return None

    def _take_from(self, queue: deque[str]) -> Page | None:
        for _ in range(len(queue)):
            host = queue.popleft()
            wait = self._hosts.wait(host)
            if wait == math.inf:
                self._placed.discard(host)  # busy: comes back with `end`
            elif wait > 0:
                heapq.heappush(self._waiting, (self._clock() + wait, host))
            elif (page := self._head(host)) is not None:
                self._lease(page)
                return page
        return None

    def _lease(self, page: Page) -> None:
        if not self._hosts.is_proven(page.host):
            self._gambles.add(page.id)
        self._hosts.start(page.host)
        self._make_ready(page.host)
        self._out[page.id] = page
        self._sites[page.site] -= 1

    def _make_ready(self, host: str) -> None:
        (self._proven if self._hosts.is_proven(host) else self._unproven).append(host)

    def end(self, page: Page, answered: bool = True) -> None:
        """The answer is there, or will never be (`answered`): its host's connection is free."""
        self._hosts.end(page.host)
        self._gambles.discard(page.id)
        if answered:
            self._moved = self._clock()
        if self._hosts.is_proven(page.host) and page.host in self._unproven:
            self._unproven.remove(page.host)
            self._proven.append(page.host)
        self.add([page.host])

    def settle(self, page: Page, hosts: Iterable[str], spared: bool = False) -> None:
        """What came of the page is in the ledger, and these hosts have something new there. `spared`: the request is not one of
        those that its site's cap allows."""
        self._out.pop(page.id, None)
        if spared:
            self._sites[page.site] += 1
            self.add([page.host])
        hosts = tuple(hosts)
        if page.kind in LISTS:  # what a list brings may be newer than what was read ahead
            for host in hosts:
                self._heads.pop(host, None)
        self.add(hosts)

    def wait(self) -> float | None:
        """Seconds until a waiting host may be asked; None if none waits."""
        return max(0.0, self._waiting[0][0] - self._clock()) if self._waiting else None

    def pending(self, patience: float) -> bool:
        """Whether there is anything to do now, or within `patience` seconds of the last answer: hosts that say nothing
        do not keep a run up, however often they are asked."""
        limit = max(self._clock(), self._moved + patience)
        return bool(self._out or self._proven or self._unproven) or any(at <= limit for at, _ in self._waiting)

    @property
    def open_sites(self) -> list[str]:
        """Sites whose cap of pages is not reached."""
        return [site for site, left in self._sites.items() if left > 0]

    @property
    def out(self) -> int:
        """Pages handed out and not settled."""
        return len(self._out)

    def _head(self, host: str) -> Page | None:
        """The first page of a host's queue; None, and the host is put where it belongs, if there is none."""
        resting = self._hosts.resting(host)
        queue = deque(page for page in self._heads.get(host, ()) if self._is_open(page, resting))
        if not queue:
            queue = deque(self._read(host))
        self._heads[host] = queue
        if not queue:
            self._heads.pop(host)
            wait = self._until_due(host, resting)
            if wait is None:
                self._placed.discard(host)
            else:
                self._idle.add(host)
                heapq.heappush(self._waiting, (self._clock() + max(0.01, wait), host))
            return None
        if queue[0].crashes >= SUSPECT and (self._out or self._proven or self._unproven):
            heapq.heappush(self._waiting, (self._clock() + 0.1, host))
            return None
        return queue.popleft()

    def _is_open(self, page: Page, resting: Mapping[str, float]) -> bool:
        """Whether a page that was read ahead may still be asked for."""
        return self._sites.get(page.site, 0) > 0 and page.scheme not in resting

    def _until_due(self, host: str, resting: Mapping[str, float]) -> float | None:
        """Seconds until a page of a host that has none for now may be asked for; None if no page waits for its time."""
        now, allowed = time.time(), self._allowed()
        due = ledger.next_due(self._db, host, allowed, now)
        waits = [] if due is None else [due - now]
        for scheme, seconds in resting.items():
            pages = ledger.queued_by(self._db, host, allowed, scheme, len(self._out) + 1)
            waits += [max(seconds, at - now) for page, at in pages if page not in self._out][:1]
        return min(waits, default=None)

    def _read(self, host: str) -> list[Page]:
        most, resting = PREFETCH + len(self._out), self._hosts.resting(host)
        pages = ledger.due_pages(self._db, host, self._allowed(), time.time(), most, resting)
        return [page for page in pages if page.id not in self._out]

    def _allowed(self) -> str:
        """The sites that may still be asked, as the JSON list the ledger takes."""
        return json.dumps(self.open_sites)
