"""Feeds and sitemaps that the sites file has no more: those that it named, and those that were found where it names others now or
has nothing looked for. What is found again is taken up anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spiders import urls

if TYPE_CHECKING:
    import sqlite3

    from spiders.sites import Site

_COLUMNS = "id, key, kind, via"
_Row = tuple[int, str, str, int | None]


def lists(db: sqlite3.Connection, site: Site) -> list[int]:
    """Those of a site in the ledger that are to go."""
    query = f"SELECT {_COLUMNS} FROM pages WHERE site = ? AND kind IN ('feed', 'sitemap') ORDER BY id"  # noqa: S608  # ours
    rows: dict[int, _Row] = {row[0]: row for row in db.execute(query, (site.name,)).fetchall()}
    named = {urls.key(url) for url in (*site.feeds, *site.sitemaps)}
    looked_for = {"feed": site.discover and not site.feeds, "sitemap": site.discover and not site.sitemaps}
    return [page for page in rows if not _stays(db, page, rows, named, looked_for)]


def _stays(db: sqlite3.Connection, page: int, rows: dict[int, _Row], named: set[str], looked_for: dict[str, bool]) -> bool:
    """As long as what led to it does: a named one, or a page on which it was found."""
    seen: set[int] = set()
    while page not in seen:
        seen.add(page)
        _, key, kind, via = rows[page]
        if key in named:
            return True
        if via is None:
            return False
        if via not in rows:  # a page; or it is not known any more, as after a takedown
            return looked_for[kind] or db.execute("SELECT 1 FROM pages WHERE id = ?", (via,)).fetchone() is None
        page = via
    return True
