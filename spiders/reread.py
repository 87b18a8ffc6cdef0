"""Lists that are to be read anew though they have not changed: under another sites file, or by a crawler that reads more of them.

A front page, feed or sitemap is asked for by its ETag and date, so what was left out of it once would be left out until it
changes, and of many archives' sitemaps that is never.
"""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import TYPE_CHECKING

from spiders import circles, let_go, urls

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from spiders.sites import Caps, Site

READING = 1
"""Raised when more is read out of lists than before."""
SCHEMA = """
CREATE TABLE IF NOT EXISTS readings (       -- how the lists of a site were read, by spiders.reread
    site TEXT PRIMARY KEY,
    rules TEXT NOT NULL
) WITHOUT ROWID;
"""
_READ_BY = {"start", "hosts", "feeds", "sitemaps", "discover", "follow", "allow", "deny", "articles"}
OF_LISTS = "kind IN ('start', 'feed', 'sitemap', 'listing')"
"""`spiders.records.LISTS` as the ledger is asked for them."""


def rules(site: Site) -> str:
    """What decides which links of a list are taken up, but for the caps of a run."""
    told = site.model_dump(mode="json", include=_READ_BY)
    told["caps"] = site.caps.model_dump(mode="json", include={"depth", "repeated_segments", "sitemap_age", "redirects"})
    return json.dumps([READING, version("clean-corpus"), told], sort_keys=True)


def changed(db: sqlite3.Connection, sites: Sequence[Site]) -> frozenset[str]:
    """Names of the sites that are read otherwise than before."""
    before = dict(db.execute("SELECT site, rules FROM readings").fetchall())
    return frozenset(site.name for site in sites if before.get(site.name) != rules(site))


def renew(db: sqlite3.Connection, sites: Sequence[Site]) -> int:
    """Queues the lists of sites that are read otherwise than before, to be asked for whole, and what the sites file kept out and
    does no more; lets go of feeds and sitemaps that it has no more. Returns how many pages are queued."""
    before = dict(db.execute("SELECT site, rules FROM readings").fetchall())
    queued = 0
    db.execute("BEGIN IMMEDIATE")
    for site in sites:
        if before.get(site.name) == (now := rules(site)):
            continue
        db.execute("INSERT OR REPLACE INTO readings VALUES (?, ?)", (site.name, now))
        db.executemany("DELETE FROM pages WHERE id = ?", [(page,) for page in let_go.lists(db, site)])
        queued += db.execute(
            f"UPDATE pages SET etag = NULL, last_modified = NULL, queued = 1, due = 0 WHERE state IN ('done', 'redirect') AND"  # noqa: S608
            f" (site = ? AND {OF_LISTS} OR kind IN ('feed', 'sitemap') AND (host = ?"  # also of other sites: `neighbours`
            " OR key IN (SELECT value FROM json_each(?))))",
            (site.name, urls.host(site.start), json.dumps([urls.key(url) for url in (*site.feeds, *site.sitemaps)])),
        ).rowcount
        admitted = [(page,) for page in _admitted(db, site)]
        db.executemany("UPDATE pages SET queued = 1, due = 0, attempts = 0 WHERE id = ?", admitted)
        queued += len(admitted)
    db.execute("COMMIT")
    return queued


def _admitted(db: sqlite3.Connection, site: Site) -> list[int]:
    """Pages that the sites file kept out, themselves or where they redirect to."""
    query = "SELECT id, url FROM pages WHERE site = ? AND queued = 0 AND state = 'refused' AND detail LIKE 'denied:%'"
    found = [page for page, url in db.execute(query, (site.name,)).fetchall() if site.admits(url)]
    query = f"SELECT id, detail FROM pages WHERE site = ? AND queued = 0 AND state = 'redirect' AND NOT ({OF_LISTS})"  # noqa: S608  # ours
    for page, detail in db.execute(query, (site.name,)).fetchall():
        target = detail.removeprefix(circles.TOLD)
        if site.admits(target) and not _is_known(db, target):
            found.append(page)
    return found


def _is_known(db: sqlite3.Connection, url: str) -> bool:
    try:
        return db.execute("SELECT 1 FROM pages WHERE key = ?", (urls.key(url),)).fetchone() is not None
    except ValueError:
        return True


def make_room(db: sqlite3.Connection, caps: Mapping[str, Caps]) -> None:
    """Leaves in the queue as many sitemap files of a site as its cap lets in: what is named by hand or by robots.txt first, then
    those that were not read yet, then those that were read the longest ago. So the cap only makes them take turns."""
    query = "SELECT site, count(*) FROM pages WHERE kind = 'sitemap' AND queued = 1 GROUP BY site"
    full = [site for site, count in db.execute(query).fetchall() if site in caps and count > caps[site].sitemap_files]
    for site in full:
        db.execute(
            "UPDATE pages SET queued = 0 WHERE id IN (SELECT id FROM pages WHERE kind = 'sitemap' AND queued = 1 AND site = ?"
            " AND url NOT LIKE '%/robots.txt' ORDER BY via IS NOT NULL AND via NOT IN"
            " (SELECT id FROM pages WHERE site = ? AND url LIKE '%/robots.txt'), fetched IS NOT NULL, fetched, id"
            " LIMIT -1 OFFSET ?)",
            (site, site, caps[site].sitemap_files),
        )
