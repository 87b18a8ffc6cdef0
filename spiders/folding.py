"""Which pages are folded into their canonical page, and which stand for themselves. In the keeper's transaction, as `book`.

A page's word is taken until its canonical page has been read; then their gists are compared, and what was folded in
error is asked for again. A page that others are folded into is never folded itself, nor is one whose canonical page is:
so chains and rings, of whatever length, leave each story at least one page that stands.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from spiders import gist, twins
from spiders.known import AWAY
from spiders.records import CLEANED
from spiders.upkeep import FREE
from spiders.visits import NewPage

if TYPE_CHECKING:
    import sqlite3

    from spiders.visits import Visit


@dataclass(frozen=True, slots=True)
class Folded:
    """A page that was folded into another."""

    id: int
    site: str
    host: str
    url: str
    run: int
    gist: bytes | None


class Folding:
    """What the ledger says of twins."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def holds(self, visit: Visit) -> bool | None:
        """Whether a page may be folded into its canonical page as far as is known; None: that page is not known at all."""
        assert visit.canonical is not None
        query = "SELECT id, state, kind FROM pages WHERE key = ?"
        row = self._db.execute(query, (visit.canonical.key,)).fetchone()
        if row is not None and (row[1] in AWAY or row[1] in {"twin", "redirect"}):
            return False
        if self._db.execute("SELECT 1 FROM pages WHERE twin_of = ? LIMIT 1", (visit.page.key,)).fetchone():
            return False
        if row is None:
            return None
        if row[1] == "new" or self._is_settled(visit):
            return True
        return row[2] in CLEANED and _alike(visit.gist, self._gist(row[0]))

    def beside(self, visit: Visit) -> Visit:
        """A page that stands already under a sister of its address, to the last byte, is a twin of it."""
        page = visit.page
        if visit.canonical is not None or visit.body_digest is None or not page.fold or visit.kind not in CLEANED:
            return visit
        query = "SELECT key, url, site, host, kind, depth FROM pages WHERE key = ? AND state = 'done' AND body_digest = ?"
        rows = (self._db.execute(query, (key, visit.body_digest)).fetchone() for key in twins.sisters(page.key))
        row = next(filter(None, rows), None)
        return visit if row is None or visit.state != "done" else replace(visit, canonical=NewPage(*row))

    def keep(self, page: int, told: bytes) -> None:
        self._db.execute("INSERT OR REPLACE INTO gists VALUES (?, ?)", (page, told))

    def strangers(self, visit: Visit) -> list[Folded]:
        """Pages that were folded into the one visited, and that it cannot stand for. What was alike once is the same
        story, also when one of the two has been edited and the other not yet been asked for."""
        if visit.again:
            return []
        query = (
            "SELECT id, site, host, url, run, gist FROM pages LEFT JOIN gists ON page = id WHERE twin_of = ? ORDER BY id"
        )
        folded = [Folded(*row) for row in self._db.execute(query, (visit.page.key,))]
        if visit.state == "done" and visit.kind in CLEANED:
            return [one for one in folded if visit.new and not _alike(one.gist, visit.gist)]
        return folded

    def free(self, folded: Folded, now: float) -> None:
        """The page stands for itself from now on, and is asked for again."""
        self._db.execute(f"UPDATE pages SET {FREE} WHERE id = ?", (now, folded.id))  # noqa: S608  # our own words

    def _is_settled(self, visit: Visit) -> bool:
        assert visit.canonical is not None
        query = "SELECT 1 FROM pages WHERE id = ? AND state = 'twin' AND twin_of = ?"
        return self._db.execute(query, (visit.page.id, visit.canonical.key)).fetchone() is not None

    def _gist(self, page: int) -> bytes | None:
        row = self._db.execute("SELECT gist FROM gists WHERE page = ?", (page,)).fetchone()
        return row[0] if row is not None else None


def _alike(one: bytes | None, other: bytes | None) -> bool:
    return one is not None and other is not None and gist.alike(one, other)
