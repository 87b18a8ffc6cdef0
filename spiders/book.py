"""Writes visits into the ledger, inside the keeper's transaction."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from spiders import circles, ledger, urls
from spiders import forgotten as takedowns
from spiders.archive import Place
from spiders.folding import Folding
from spiders.forgotten import Keys
from spiders.known import COLUMNS, Known
from spiders.outcomes import PAGES
from spiders.quota import ENTRIES, Quota
from spiders.servers import Servers
from spiders.sites import Caps
from spiders.visits import NewPage, Visit

_KNOWN = 1 << 14
"""Addresses remembered so that the links every page of a site repeats cost no query."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Which addresses are taken up."""

    caps: Mapping[str, Caps]
    """By the name of the site."""
    forgotten: Keys = frozenset()
    """Addresses and hosts that were taken down."""


class Book:
    """One run's entries. Everything here happens between BEGIN and COMMIT of one batch."""

    def __init__(self, db: sqlite3.Connection, run: int, intake: Intake) -> None:
        self._db = db
        self._run = run
        self._forgotten = intake.forgotten
        self._quota = Quota(db, run, intake.caps)
        self._folding = Folding(db)
        self._servers = Servers(db, run)
        self._known: set[str] = set()
        self._hosts: set[str] = set()
        self._counts: Counter[tuple[str, str, str]] = Counter()
        self._examples: dict[tuple[str, str, str], str] = {}

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
        for link in self._offered(visit):
            self.add(link, visit.at, page.id)
        self._note_circle(visit)
        if visit.gist is not None and visit.answered:
            self._folding.keep(page.id, visit.gist)
        self._unfold(visit)
        if visit.again:
            self._hosts.add(page.host)
        for name, example in visit.counts:
            self.count(page.site, page.host, name, example)

    def add(self, link: NewPage, now: float, via: int | None) -> None:
        """Takes up an address: a new one, or a known one that a sitemap or feed says has changed."""
        if link.url in self._known and link.lastmod is None and link.kind != "sitemap":
            return
        row = self._db.execute(f"SELECT {COLUMNS} FROM pages WHERE key = ?", (link.key,)).fetchone()  # noqa: S608  # ours
        if row is not None:
            self._remember(link.url)
            self._freshen(link, Known(*row), now)
        elif not self._quota.has_address(link):
            self.count(link.site, link.host, "stop:host_cap", link.url)
        elif not self._quota.has_file(link):
            self.count(link.site, link.host, "stop:sitemap_files", link.url)
        elif not takedowns.matches(self._forgotten, link.url):
            self._insert(link, now, via)

    def _offered(self, visit: Visit) -> Iterator[NewPage]:
        """The links of a visit; of a sitemap's entries those that the cap of the run leaves."""
        if visit.kind != "sitemap":
            yield from visit.links
            return
        page = visit.page
        entries = [link for link in visit.links if link.kind != "sitemap"]
        taken = self._quota.entries(page.site, len(entries))
        yield from (link for link in visit.links if link.kind == "sitemap")
        yield from entries[:taken]
        if taken:
            self.count(page.site, page.host, ENTRIES, amount=taken)
        if taken < len(entries):
            self.count(page.site, page.host, "stop:sitemap_urls", page.url, len(entries) - taken)

    def count(self, site: str, host: str, name: str, example: str = "", amount: int = 1) -> None:
        self._counts[site, host, name] += amount
        if not self._examples.get((site, host, name)):
            self._examples[site, host, name] = example

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
        ledger.tally(self._db, self._run, rows)
        hosts = frozenset(self._hosts)
        self.clear()
        return hosts

    def clear(self) -> None:
        """Forgets the batch: after its commit, or when it is rolled back."""
        self._hosts.clear()
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

    def _insert(self, link: NewPage, now: float, via: int | None) -> None:
        self._db.execute(
            "INSERT INTO pages (key, url, site, host, kind, depth, hops, priority, lastmod, via, first_seen, queued)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
            (link.key, link.url, link.site, link.host, link.kind, link.depth, link.hops, link.priority, link.lastmod,
             via, now),
        )  # fmt: skip
        self._remember(link.url)
        self._quota.take(link)
        self._hosts.add(link.host)
        self.count(link.site, link.host, "found")

    def _freshen(self, link: NewPage, row: Known, now: float) -> None:
        if row.kind == "page" and link.kind != "page" and not row.visits:
            self._db.execute("UPDATE pages SET kind = ?, priority = ? WHERE id = ?", (link.kind, link.priority, row.id))
        if link.lastmod is not None and link.lastmod != row.lastmod:
            self._db.execute("UPDATE pages SET lastmod = ? WHERE id = ?", (link.lastmod, row.id))
        if self._is_better(link, row):
            self._db.execute("UPDATE pages SET url = ?, host = ? WHERE id = ?", (link.url, link.host, row.id))
        else:
            if row.is_mute and _server(link.url) != _server(row.url):
                self._servers.spell(row.id, link)
            if row.run == self._run or row.queued or not row.wants(link, now):
                return
        if not self._quota.has_file(link):
            self.count(link.site, link.host, "stop:sitemap_files", link.url)
            return
        self._quota.queue(link)
        self._db.execute("UPDATE pages SET queued = 1, due = ?, attempts = 0 WHERE id = ?", (now, row.id))
        self._hosts.add(link.host)

    def _is_better(self, link: NewPage, row: Known) -> bool:
        """Whether an address that has never given an answer is to be asked for as it is named now, with another scheme or
        without www.: it failed itself in an earlier run, or its server gives no answer, so that it may never have been
        asked for."""
        if link.url == row.url or not row.is_mute:
            return False
        if row.state == "failed" and row.run != self._run:
            return True
        return self._servers.is_silent(*_server(row.url)) and not self._servers.is_silent(*_server(link.url))

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

    def _remember(self, url: str) -> None:
        if len(self._known) >= _KNOWN:
            self._known.clear()
        self._known.add(url)


def _server(url: str) -> tuple[str, str]:
    """Host and scheme."""
    return urls.host(url), url.partition(":")[0].lower()
