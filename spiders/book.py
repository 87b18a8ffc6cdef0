"""Writes visits into the ledger, inside the keeper's transaction."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from spiders import circles, led_nowhere, ledger, runs, urls
from spiders.archive import Place
from spiders.folding import Folding
from spiders.forgotten import Keys
from spiders.outcomes import PAGES
from spiders.quota import Quota
from spiders.servers import Servers
from spiders.sites import Caps
from spiders.uptake import Uptake
from spiders.visits import NewPage, Visit

_KEPT_OUT = 1 << 17
"""Addresses that are remembered so that each is counted once; beyond them some may count twice."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Which addresses are taken up."""

    caps: Mapping[str, Caps]
    """By the name of the site."""
    forgotten: Keys = frozenset()
    """Addresses and hosts that were taken down."""
    named: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Keys of the feeds and sitemaps that the sites file names, by the name of the site."""


class Book:
    """One run's entries. Everything here happens between BEGIN and COMMIT of one batch."""

    def __init__(self, db: sqlite3.Connection, run: int, intake: Intake) -> None:
        self._db = db
        self._run = run
        self._quota = Quota(db, run, intake.caps)
        self._folding = Folding(db)
        self._servers = Servers(db, run)
        self._hosts: set[str] = set()
        self._uptake = Uptake(db, run, self._quota, self._servers, intake.forgotten, self.count)
        self._counts: Counter[tuple[str, str, str]] = Counter()
        self._examples: dict[tuple[str, str, str], str] = {}
        self._kept_out: set[int] = set()
        self._named = intake.named

    def lease(self, page: int) -> None:
        self._db.execute("UPDATE pages SET leased = 1 WHERE id = ?", (page,))

    def resolved(self, visit: Visit) -> Visit:
        """The visit as it stands for archiving: a twin is folded only if its canonical page can stand for it."""
        visit = self._folding.beside(visit)
        if visit.canonical is None:
            return visit
        holds = self._folding.holds(visit)
        if holds is None:  # not if it will not be asked for either: then nobody would stand for the two
            holds = self._quota.has_address(visit.canonical)
        if not holds:
            return replace(visit, canonical=None, counts=(*visit.counts, ("misnamed", visit.page.url)))
        counts = [count for count in visit.counts if count[0] not in {"new", "changed"}]
        return replace(visit, state="twin", series="rest", counts=(*counts, ("twin", visit.page.url)))

    def enter(self, visit: Visit, place: Place | None) -> None:
        """Records a resolved visit, its links, and the segment place of its response."""
        page = visit.page
        self._update(visit, place)
        self._note_server(visit)
        if visit.canonical is not None:
            self.add(visit.canonical, visit.at, page.id)
        self._uptake.add_all(visit)
        self._uptake.mind_entry(visit)
        self._note_circle(visit)
        for named, told in led_nowhere.told(self._db, self._run, self._named.get(page.site, ()), visit):
            self.count(named.site, named.host, f"list_failed:{named.id}", told)
        if visit.gist is not None and visit.answered:
            self._folding.keep(page.id, visit.gist)
        self._unfold(visit)
        if visit.again:
            self._hosts.add(page.host)
        for name, example in visit.counts:
            self.count(page.site, page.host, name, example)

    def add(self, link: NewPage, now: float, via: int | None) -> None:
        """Takes up an address: a new one, or a known one that a sitemap or feed says has changed."""
        self._uptake.add(link, now, via)

    def count(self, site: str, host: str, name: str, example: str = "", amount: int = 1) -> None:
        """Adds to the run's counts. What a cap or trap keeps out (`stop:...`) counts once an address, which is its `example`,
        however many pages name it."""
        if name.startswith("stop:") and not self._is_first(hash((name, example))):
            return
        self._counts[site, host, name] += amount
        if not self._examples.get((site, host, name)):
            self._examples[site, host, name] = example

    def _is_first(self, told: int) -> bool:
        if told in self._kept_out:
            return False
        if len(self._kept_out) < _KEPT_OUT:
            self._kept_out.add(told)
        return True

    def reached(self, segment: str, length: int) -> None:
        """Everything in the segment up to here is acknowledged."""
        self._db.execute(
            "INSERT INTO segments (name, run, state, length) VALUES (?, ?, 'open', ?)"
            " ON CONFLICT DO UPDATE SET length = excluded.length WHERE state = 'open'",
            (segment, self._run, length),
        )

    def close_batch(self) -> frozenset[str]:
        """Writes the counts; returns the hosts with something new in their queues."""
        rows = [(*place, count, self._examples[place]) for place, count in self._counts.items()]
        runs.tally(self._db, self._run, rows)
        hosts = frozenset(self._hosts | self._uptake.hosts)
        self.clear()
        return hosts

    def clear(self) -> None:
        """Forgets the batch: after its commit, or when it is rolled back."""
        self._hosts.clear()
        self._uptake.hosts.clear()
        self._counts.clear()
        self._examples.clear()

    def _update(self, visit: Visit, place: Place | None) -> None:
        page = visit.page
        if visit.put_off:
            self._db.execute(  # under an address that was given to it meanwhile it need not wait
                "UPDATE pages SET leased = 0, crashes = 0, queued = 1, due = CASE url WHEN ? THEN ? ELSE due END,"
                " detail = ?, run = ? WHERE id = ?",
                (page.url, visit.due, visit.detail, self._run, page.id),
            )
            return
        self._db.execute(
            "UPDATE pages SET leased = 0, crashes = 0, queued = ?, state = ?, kind = ?, status = ?, detail = ?,"
            " attempts = ?, due = ?, interval = ?, run = ?, twin_of = CASE ? WHEN 'twin' THEN coalesce(?, twin_of) END"
            " WHERE id = ?",
            (int(visit.again), visit.state, visit.kind or page.kind, visit.status, visit.detail,
             0 if visit.answered else page.attempts + 1, visit.due, visit.interval, self._run, visit.state,
             visit.canonical.key if visit.canonical else None, page.id),
        )  # fmt: skip
        if visit.moved_to is not None:
            host = urls.host(visit.moved_to)  # of the www twin
            query = "UPDATE pages SET url = ?, host = ?, hops = hops + 1 WHERE id = ?"
            self._db.execute(query, (visit.moved_to, host, page.id))
            self._hosts.add(host)
        if not visit.answered:
            return
        self._db.execute(
            f"UPDATE pages SET fetched = ?, visits = visits + 1, changes = changes + ?,"  # noqa: S608  # our own figure
            f" priority = CASE WHEN priority <= 0 THEN priority + {ledger.LOWERED} ELSE priority END,"
            " hops = CASE WHEN state = 'done' THEN 0 ELSE hops END,"
            " changed = CASE WHEN ? THEN ? ELSE changed END, etag = ?, last_modified = ?,"
            " body_digest = coalesce(?, body_digest), text_digest = coalesce(?, text_digest) WHERE id = ?",
            (visit.at, int(visit.changed), int(visit.changed or visit.new), visit.at, visit.etag, visit.last_modified,
             visit.body_digest, visit.text_digest, page.id),
        )  # fmt: skip
        if place is not None and visit.status in PAGES and visit.exchange is not None and visit.exchange.refers_to is None:
            query = "UPDATE pages SET segment = ?, position = ? WHERE id = ?"
            self._db.execute(query, (place.segment, place.offset, page.id))

    def _note_server(self, visit: Visit) -> None:
        page = visit.page
        if visit.status is not None:
            self._servers.heard(page.id)
        if visit.server or (visit.server is None and visit.status is not None):
            if self._servers.answered(visit):
                self._hosts.add(page.host)
        elif visit.server is False and (aside := self._servers.gave_none(visit)):
            self.count(page.site, page.host, "aside", f"{page.scheme}://{page.host}", aside)
        self._hosts |= self._servers.respelt
        self._servers.respelt.clear()

    def _note_circle(self, visit: Visit) -> None:
        """A redirect that leads back to where it began ends there, and nobody else would say so."""
        page = visit.page
        if visit.state != "redirect" or not any(circles.closes(self._db, page, link) for link in visit.links):
            return
        self.count(page.site, page.host, "stop:redirects", page.url)
        if page.kind == "start":
            self.count(page.site, page.host, "no_start", f"{page.url}: {circles.DETAIL}")
            self.count(page.site, page.host, "start_failed", page.url)

    def _unfold(self, visit: Visit) -> None:
        """The canonical page is not to be had, or is another article: its twins stand for themselves."""
        for twin in self._folding.strangers(visit):
            self._folding.free(twin, visit.at)
            self._hosts.add(twin.host)
            self.count(twin.site, twin.host, "misnamed", twin.url)
            if twin.run == self._run:
                self.count(twin.site, twin.host, "twin", twin.url, -1)
