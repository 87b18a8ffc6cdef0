"""Feeds and sitemaps of the sites file whose redirects end in nothing: of the address that fails nobody would know which one
of the file is meant."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spiders import circles
from spiders.outcomes import NO_LIST
from spiders.records import FILES

if TYPE_CHECKING:
    import sqlite3

    from spiders.visits import NewPage, Visit

LOST = frozenset({"failed", "gone", "refused"})


@dataclass(frozen=True, slots=True)
class Named:
    """A feed or sitemap of the sites file, as the ledger has it."""

    id: int
    key: str
    url: str
    site: str
    host: str


def told(db: sqlite3.Connection, run: int, named: Collection[str], visit: Visit) -> Iterator[tuple[Named, str]]:
    """Those of the file that this visit shows to lead nowhere, with what is to be said of them; each once a run.

    `named`: keys of those that the file names for the site. Once the visit and its links are in the ledger, in its transaction.
    """
    page = visit.page
    if not named or page.kind not in FILES or visit.again or visit.put_off:
        return
    if visit.state == "redirect":
        url, why = _known(db, visit.links)
    else:
        url, why = page.url, _why(visit.state, visit.kind or page.kind, visit.detail)
    if why is None:
        return
    for origin in _redirected(db, run, named):
        if origin.id == page.id or page.key in circles.led_to(db, origin.key):
            yield origin, f"{origin.url} redirects to {url}: {why}"


def _known(db: sqlite3.Connection, links: tuple[NewPage, ...]) -> tuple[str, str | None]:
    """Where a redirect leads, over others, and why there is nothing, if that is known and none is about to be asked for."""
    url, why = "", None
    for key in (place for link in links for place in (link.key, *circles.led_to(db, link.key))):
        row = db.execute("SELECT url, state, kind, detail, queued, visits FROM pages WHERE key = ?", (key,)).fetchone()
        if row is None:
            return "", None
        url, state, kind, detail, queued, visits = row
        if queued and (kind in FILES or not visits):
            return "", None
        why = _why(state, kind, detail)
    return url, why


def _why(state: str, kind: str, detail: str) -> str | None:
    if state in LOST:
        return detail
    return NO_LIST if state in {"done", "twin"} and (kind not in FILES or detail == NO_LIST) else None


def _redirected(db: sqlite3.Connection, run: int, named: Collection[str]) -> list[Named]:
    """Those that have answered with a redirect in this run."""
    marks = ", ".join("?" * len(named))
    query = f"SELECT id, key, url, site, host FROM pages WHERE key IN ({marks}) AND state = 'redirect' AND run = ?"  # noqa: S608
    return [Named(*row) for row in db.execute(query, (*named, run)).fetchall()]
