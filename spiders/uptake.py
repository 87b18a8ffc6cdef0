"""Which of the links of a visit are taken up into the ledger, and which known pages they bring back. In the keeper's transaction,
as `book`.

What a cap of the run keeps out is for the runs after it, so a page that led there is then read anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from spiders import forgotten as takedowns
from spiders import marks, urls
from spiders.known import COLUMNS, Known
from spiders.quota import ENTRIES, Quota
from spiders.records import ROOTS
from spiders.reread import OF_LISTS

if TYPE_CHECKING:
    import sqlite3

    from spiders.forgotten import Keys
    from spiders.records import Page
    from spiders.servers import Servers
    from spiders.visits import NewPage, Visit

Taken = Literal["new", "known", "kept out"]
"""What became of a link. `new`: also what a feed names for the first time; `kept out`: by a cap of the run."""
_KNOWN = 1 << 14
"""Addresses remembered so that the links every page of a site repeats cost no query."""


class Uptake:
    """What is taken up in one run."""

    def __init__(
        self, db: sqlite3.Connection, run: int, quota: Quota, servers: Servers, forgotten: Keys, count: Callable[..., None]
    ) -> None:
        """`count`: as `Book.count`."""
        self._db = db
        self._run = run
        self._quota = quota
        self._servers = servers
        self._forgotten = forgotten
        self._count = count
        self._known: dict[str, int] = {}
        """Addresses, each with the priority that it was last named with."""
        self.hosts: set[str] = set()
        """Those that have got something new into their queues; for the caller to empty."""

    def add(self, link: NewPage, now: float, via: int | None, lister: Page | None = None) -> Taken:
        """Takes up an address: a new one, or a known one that a sitemap or feed says has changed. `lister`: the sitemap of which
        it is an entry."""
        is_plain = link.lastmod is None and link.kind != "sitemap" and not (link.entry or link.older)
        if is_plain and link.priority <= self._known.get(link.url, -1):
            return "known"
        row = self._db.execute(f"SELECT {COLUMNS} FROM pages WHERE key = ?", (link.key,)).fetchone()  # noqa: S608  # ours
        if row is not None:
            self._remember(link)
            known = Known(*row)
            self._freshen(link, known, now)
            return self._marked(link, known, now)
        if lister is not None and not self._quota.take_entry(lister.site):
            self._count(lister.site, lister.host, "stop:sitemap_urls", link.url)
            return "kept out"
        if lister is not None:
            self._count(lister.site, lister.host, ENTRIES)
        if not self._quota.has_address(link):
            self._count(link.site, link.host, "stop:host_cap", link.url)
            return "kept out"
        if takedowns.matches(self._forgotten, link.url):
            return "known"
        self._insert(link, now, via)
        return "new"

    def add_all(self, visit: Visit) -> None:
        """Takes up the links of a visit."""
        page, taken = visit.page, Counter[Taken]()
        lister = page if visit.kind == "sitemap" else None
        for link in sorted(visit.links, key=lambda link: link.kind != "sitemap") if lister else visit.links:
            if link.older:
                continue
            taken[self.add(link, visit.at, page.id, lister if link.kind != "sitemap" else None)] += 1
        has_news = bool(taken["new"] or taken["kept out"])
        for link in visit.links:
            if link.older:
                taken[self._add_older(link, visit, has_news)] += 1
        if taken["kept out"] and visit.answered:
            self._read_again(visit)

    def _add_older(self, link: NewPage, visit: Visit, has_news: bool) -> Taken:
        """The page with older entries of a feed: of one that is such a page itself, and had none that was not known, it leads to
        none; else there would be no end. Asked for again where the page before it has something new."""
        page = visit.page
        row = self._db.execute(f"SELECT {COLUMNS} FROM pages WHERE key = ?", (link.key,)).fetchone()  # noqa: S608  # ours
        if row is None:
            return self.add(link, visit.at, page.id) if has_news or not page.older else "known"
        known = Known(*row)
        if known.via != page.id or known.kind != "feed":  # it leads back to the feed itself, or to another
            return "known"
        marks.put(self._db, known.id, "older")
        if has_news and known.run != self._run:
            self._queue(known.id, link.host, visit.at)
        return "known"

    def _read_again(self, visit: Visit) -> None:
        """What a cap has kept out is for later runs, so they ask for the page whole; for a list each of them."""
        self._db.execute(
            f"UPDATE pages SET etag = NULL, last_modified = NULL, due = CASE WHEN {OF_LISTS} THEN ? ELSE due END"  # noqa: S608  # ours
            " WHERE id = ?",
            (visit.at, visit.page.id),
        )

    def _insert(self, link: NewPage, now: float, via: int | None) -> None:
        """A sitemap file too many waits for the next run."""
        has_file = self._quota.has_file(link)
        page = self._db.execute(
            "INSERT INTO pages (key, url, site, host, kind, depth, hops, priority, lastmod, via, first_seen, queued)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (link.key, link.url, link.site, link.host, link.kind, link.depth, link.hops, link.priority, link.lastmod,
             via, now, int(has_file)),
        ).lastrowid  # fmt: skip
        assert page is not None
        self._remember(link)
        self._quota.take(link)
        if link.entry or link.older:
            marks.put(self._db, page, "entry" if link.entry else "older")
        if has_file:
            self._quota.queue(link)
            self.hosts.add(link.host)
        else:
            self._count(link.site, link.host, "stop:sitemap_files", link.url)
        self._count(link.site, link.host, "found")

    def _marked(self, link: NewPage, row: Known, now: float) -> Taken:
        """Notes that a feed names a page. If it was taken for a list, it is asked for again, as if for the first time."""
        if not link.entry or not marks.put(self._db, row.id, "entry"):
            return "known"
        if row.kind == "listing" and row.visits:
            self._as_article(row.id, link.host, now)
        return "new"

    def mind_entry(self, visit: Visit) -> None:
        """A page that a feed has named since it was handed out, and that was taken for a list, is asked for again."""
        page = visit.page
        listed = visit.kind == "listing" and visit.answered and not (page.entry or visit.again)
        if listed and marks.has(self._db, page.id, "entry"):
            self._as_article(page.id, page.host, visit.at)

    def _as_article(self, page: int, host: str, now: float) -> None:
        changes = "kind = 'article', etag = NULL, last_modified = NULL, body_digest = NULL"
        self._db.execute(f"UPDATE pages SET {changes} WHERE id = ?", (page,))  # noqa: S608  # our own words
        self._queue(page, host, now)

    def _queue(self, page: int, host: str, now: float) -> None:
        self._db.execute("UPDATE pages SET queued = 1, due = ?, attempts = 0 WHERE id = ?", (now, page))
        self.hosts.add(host)

    def _freshen(self, link: NewPage, row: Known, now: float) -> None:
        if row.kind == "page" and link.kind != "page" and not row.visits:
            self._db.execute("UPDATE pages SET kind = ?, priority = ? WHERE id = ?", (link.kind, link.priority, row.id))
        elif link.priority > row.priority > 0 and not row.visits:  # a feed names what a sitemap has named without a date
            self._db.execute("UPDATE pages SET priority = ? WHERE id = ?", (link.priority, row.id))
        if link.lastmod is not None and (row.lastmod is None or link.lastmod > row.lastmod):  # lists differ: the latest counts
            self._db.execute("UPDATE pages SET lastmod = ? WHERE id = ?", (link.lastmod, row.id))
        front = link.kind == "start" and row.kind not in ROOTS
        if front:  # a start page redirects to it
            self._db.execute("UPDATE pages SET kind = ?, priority = ? WHERE id = ?", (link.kind, link.priority, row.id))
        if self._is_better(link, row):
            self._db.execute("UPDATE pages SET url = ?, host = ? WHERE id = ?", (link.url, link.host, row.id))
        else:
            if row.is_mute and _server(link.url) != _server(row.url):
                self._servers.spell(row.id, link)
            if row.run == self._run or row.queued or not (front or row.wants(link, now)):
                return
        if not self._quota.has_file(link):
            self._db.execute("UPDATE pages SET due = min(due, ?) WHERE id = ?", (now, row.id))
            self._count(link.site, link.host, "stop:sitemap_files", link.url)
            return
        self._quota.queue(link)
        if row.priority > 0:
            self._db.execute("UPDATE pages SET priority = ? WHERE id = ?", (max(link.priority, row.priority), row.id))
        self._queue(row.id, link.host, now)

    def _is_better(self, link: NewPage, row: Known) -> bool:
        """Whether an address that has never given an answer is to be asked for as it is named now, with another scheme or
        without www.: it failed itself in an earlier run, or its server gives no answer, so that it may never have been
        asked for."""
        if link.url == row.url or not row.is_mute:
            return False
        if row.state == "failed" and row.run != self._run:
            return True
        return self._servers.is_silent(*_server(row.url)) and not self._servers.is_silent(*_server(link.url))

    def _remember(self, link: NewPage) -> None:
        if len(self._known) >= _KNOWN:
            self._known.clear()
        self._known[link.url] = link.priority


def _server(url: str) -> tuple[str, str]:
    """Host and scheme."""
    return urls.host(url), url.partition(":")[0].lower()
