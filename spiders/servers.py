"""Servers that give no answer, not even for robots.txt, from run to run: a server's failure is no page's, whichever was asked for
first. In the keeper's transaction, as `book`.

A server is a scheme on a host (which is written with its port). In the first runs its pages stay queued together; after so
many they are put aside together, ever longer, and come back together with its first answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from spiders.visits import NewPage, Visit

RUNS = 3
"""In so many runs in a row a server gives no answer before its pages are put aside."""
FIRST_REST = 3_600.0
LONGEST_REST = 86_400.0
"""Seconds that they are put aside for, doubled from run to run: a request a day is cheap, and its pages are not lost."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS servers (        -- that give no answer
    host TEXT NOT NULL, scheme TEXT NOT NULL,
    runs INTEGER NOT NULL,                  -- in a row
    run INTEGER NOT NULL,                   -- the last of them
    until REAL NOT NULL,                    -- its pages are put aside until then; 0: they are not
    PRIMARY KEY (host, scheme)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS spellings (      -- of addresses that have given no answer yet: as they are named too
    page INTEGER PRIMARY KEY,               -- id in pages
    url TEXT NOT NULL, host TEXT NOT NULL
);
CREATE TRIGGER IF NOT EXISTS forget_spelling AFTER DELETE ON pages BEGIN DELETE FROM spellings WHERE page = old.id; END;
"""
OF_ONE = "host = ? AND url LIKE ? || ':%'"
"""Pages of a server. LIKE has no regard for case, nor have schemes."""


@dataclass(frozen=True, slots=True)
class _Silent:
    runs: int
    run: int
    until: float


class Servers:
    """What is known of such servers in one run."""

    def __init__(self, db: sqlite3.Connection, run: int) -> None:
        self._db = db
        self._run = run
        rows = db.execute("SELECT host, scheme, runs, run, until FROM servers")
        self.respelt: set[str] = set()
        """Hosts whose queues have got addresses so; for the caller to empty."""
        self._silent = {(host, scheme): _Silent(*rest) for host, scheme, *rest in rows}

    def is_silent(self, host: str, scheme: str) -> bool:
        """Whether the server has given no answer since it was last asked."""
        return (host, scheme) in self._silent

    def answered(self, visit: Visit) -> bool:
        """Notes an answer; whether pages that were put aside are back in the queue."""
        server = (visit.page.host, visit.page.scheme)
        silent = self._silent.pop(server, None)
        if silent is None:
            return False
        self._db.execute("DELETE FROM servers WHERE host = ? AND scheme = ?", server)
        query = f"UPDATE pages SET queued = 1, due = 0 WHERE queued = 0 AND due = ? AND {OF_ONE}"  # noqa: S608  # our own words
        return bool(silent.until) and self._db.execute(query, (silent.until, *server)).rowcount > 0

    def gave_none(self, visit: Visit) -> int:
        """Notes that there was no answer, once a run; returns how many pages are put aside. Lists are not: they are asked
        for in each run, and tell when the server is back."""
        server = (visit.page.host, visit.page.scheme)
        silent = self._silent.get(server, _Silent(0, 0, 0.0))
        if silent.run != self._run:
            more = silent.runs + 1 - RUNS
            until = visit.at + min(FIRST_REST * 2.0 ** min(more, 10), LONGEST_REST) if more >= 0 else 0.0
            silent = self._silent[server] = _Silent(silent.runs + 1, self._run, until)
            row = (*server, silent.runs, silent.run, silent.until)
            self._db.execute("INSERT OR REPLACE INTO servers VALUES (?, ?, ?, ?, ?)", row)
        self._respell(visit)
        if not silent.until:
            return 0
        query = f"UPDATE pages SET queued = 0, due = ? WHERE queued = 1 AND {OF_ONE}"  # noqa: S608  # our own words
        query += " AND kind NOT IN ('start', 'feed', 'sitemap')"
        return self._db.execute(query, (silent.until, *server)).rowcount

    def spell(self, page: int, link: NewPage) -> None:
        """Keeps how an address is named too: the first page that names it need not be the one that has it right, and one that
        does not change is not read again."""
        self._db.execute("INSERT OR REPLACE INTO spellings VALUES (?, ?, ?)", (page, link.url, link.host))

    def heard(self, page: int) -> None:
        """The address has given an answer: it is right as it is."""
        self._db.execute("DELETE FROM spellings WHERE page = ?", (page,))

    def _respell(self, visit: Visit) -> None:
        """Has addresses of the server asked for as they are named too, if that server is not known to give no answer."""
        query = "SELECT id, spellings.url, spellings.host FROM spellings JOIN pages ON page = id"
        query += " WHERE pages.host = ? AND pages.url LIKE ? || ':%'"
        for page, url, host in self._db.execute(query, (visit.page.host, visit.page.scheme)).fetchall():
            if not self.is_silent(host, url.partition(":")[0].lower()):
                changes = "url = ?, host = ?, queued = 1, due = ?"
                self._db.execute(f"UPDATE pages SET {changes} WHERE id = ?", (url, host, visit.at, page))  # noqa: S608  # ours
                self.heard(page)
                self.respelt.add(host)


def silent(db: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """(host, scheme) of the servers that gave no answer in the run before, or since."""
    return frozenset(db.execute("SELECT host, scheme FROM servers").fetchall())


def mind_clock(db: sqlite3.Connection, now: float) -> None:
    """Forgets what a clock that was ahead has put aside. In a transaction."""
    late = now + LONGEST_REST
    db.execute("UPDATE pages SET due = ? WHERE queued = 0 AND due IN (SELECT until FROM servers WHERE until > ?)", (now, late))
    db.execute("DELETE FROM servers WHERE until > ?", (late,))
