"""What is put right in the ledger before a run: after a clock that was wrong, or another sites file; and what is let go."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from spiders import circles, reread, servers
from spiders.owners import Owners
from spiders.records import ROOTS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from spiders.sites import Site
    from spiders.visits import NewPage

KEPT_RUNS = 50
"""Whose tallies stay in the ledger; those of earlier runs are in `crawls.jsonl`."""

WHOLE = "etag = NULL, last_modified = NULL"
"""Columns to set of a page that is to be asked for whole, even if it has not changed: other things are read out of it now."""
FREE = "twin_of = NULL, fold = 0, queued = 1, due = ?, etag = NULL, last_modified = NULL, body_digest = NULL"
"""Columns to set of a twin that is to stand for itself. Takes one parameter, the time."""


def mind_clock(db: sqlite3.Connection, now: float) -> int:
    """Makes due what was put off by a clock that was ahead of the one we have now; returns how many pages that were.

    Otherwise a machine that believed for one run that it is 2038 would crawl nothing until then. In a transaction.
    """
    late = db.execute(
        "UPDATE pages SET due = ? WHERE due > ? AND due < 9e12"
        " AND (fetched > ? OR run IN (SELECT number FROM runs WHERE started > ?))",
        (now, now, now, now),
    ).rowcount
    db.execute("UPDATE runs SET started = ? WHERE started > ?", (now, now))
    servers.mind_clock(db, now)
    return late


def prune(db: sqlite3.Connection, run: int) -> None:
    """Lets go of the tallies of runs that nothing asks for any more: a ledger grows with its sites, not with time."""
    db.execute("DELETE FROM tallies WHERE run <= ?", (run - KEPT_RUNS,))


def adopt(db: sqlite3.Connection, sites: Sequence[Site]) -> int:
    """Gives pages to the sites that they are of now: a site that was renamed goes on where it was, and a host or section that has
    become a site of its own takes its pages along. Returns how many; pages that nobody owns stay as they are.

    Pages of a site that the file still has are looked at only if it has changed there."""
    named, owners = {site.name: site for site in sites}, Owners(sites)
    as_before = json.dumps(sorted(named.keys() - reread.changed(db, sites)))
    query = "SELECT id, url, kind, site FROM pages WHERE site NOT IN (SELECT value FROM json_each(?))"
    pages = db.execute(query, (as_before,))
    owned = ((_owner(owners, url, kind, named.get(site)), site, page) for page, url, kind, site in pages)
    moved = [(owner, page) for owner, site, page in owned if owner is not None and owner != site]
    db.execute("BEGIN IMMEDIATE")
    db.executemany("UPDATE pages SET site = ? WHERE id = ?", moved)
    db.execute("COMMIT")
    return len(moved)


def abandoned(db: sqlite3.Connection, sites: Iterable[Site]) -> int:
    """How many pages are queued of sites that the file has no more: they are not asked for, and keep their places."""
    names = json.dumps([site.name for site in sites])
    query = "SELECT count(*) FROM pages WHERE queued = 1 AND site NOT IN (SELECT value FROM json_each(?))"
    return int(db.execute(query, (names,)).fetchone()[0])


def _owner(owners: Owners, url: str, kind: str, before: Site | None) -> str | None:
    """The name of the site that a page is of: the one before, as long as it may have it."""
    is_list = kind in ROOTS
    if before is not None and (before.owns(url) if is_list else before.admits(url)):
        return before.name
    found = owners.of(url)
    admitting = next((site for site in found if site.admits(url)), None)
    if before in found and (is_list or admitting is None):
        return None
    best = admitting or (found[0] if found else None)
    return best.name if best is not None else None


def promote(db: sqlite3.Connection, seeds: Iterable[NewPage]) -> None:
    """Makes start pages, feeds and sitemaps of what the sites file names as such, also where they were known as pages, or to
    another site; a start page that it names no more becomes a list. What a start page redirects to is one as well. In a
    transaction."""
    firsts: dict[str, NewPage] = {}
    for seed in seeds:
        firsts.setdefault(seed.key, seed)  # of two sites that name one feed
    for seed in firsts.values():
        db.execute(f"UPDATE pages SET site = ?, {WHOLE} WHERE key = ? AND site <> ?", (seed.site, seed.key, seed.site))  # noqa: S608
        _raise(db, seed)
        if seed.kind == "start":
            fronts = [seed.key, *circles.led_to(db, seed.key)]
            for key in fronts[1:]:
                _raise(db, replace(seed, key=key), seed.site)
            if _is_told(db, seed.key):  # else, where it failed, it may lead there again
                marks = ", ".join("?" * len(fronts))
                db.execute(
                    f"UPDATE pages SET kind = 'listing' WHERE kind = 'start' AND site = ? AND key NOT IN ({marks})",  # noqa: S608
                    (seed.site, *fronts),
                )


def _raise(db: sqlite3.Connection, seed: NewPage, site: str | None = None) -> None:
    """Makes a root of a known page, to be asked for at once. `site`: only if the page is of this one."""
    db.execute(
        f"UPDATE pages SET kind = ?, priority = ?, queued = 1, due = 0, attempts = 0, {WHOLE}"  # noqa: S608  # our own words
        " WHERE key = ? AND site = coalesce(?, site) AND kind NOT IN ('start', 'feed', 'sitemap')",
        (seed.kind, seed.priority, seed.key, site),
    )


def _is_told(db: sqlite3.Connection, key: str) -> bool:
    """Whether a start page has said where it leads when it was last asked; also true of one that was never asked."""
    row = db.execute("SELECT state FROM pages WHERE key = ?", (key,)).fetchone()
    return row is None or row[0] in {"new", "done", "redirect"}


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A page that was in flight at too many crashes."""

    id: int
    site: str
    host: str
    url: str
    kind: str
    via: int | None
    detail: str


def give_up(db: sqlite3.Connection, crashes: int) -> list[GivenUp]:
    """Takes out of the queue what was in flight at so many crashes. In a transaction."""
    columns = "id, site, host, url, kind, via, 'in flight at ' || crashes || ' crashes'"
    query = f"SELECT {columns} FROM pages WHERE queued = 1 AND crashes >= ? ORDER BY id"  # noqa: S608  # our own words
    given_up = [GivenUp(*row) for row in db.execute(query, (crashes,)).fetchall()]
    db.executemany(
        "UPDATE pages SET queued = 0, state = 'failed', due = 9e12, detail = ? WHERE id = ?",
        [(one.detail, one.id) for one in given_up],
    )
    return given_up


def revive(db: sqlite3.Connection, now: float, crashes: int) -> None:
    """Start pages, feeds and sitemaps that were given up have one try in each run: without them nothing is found. In a
    transaction."""
    db.execute(
        "UPDATE pages SET queued = 1, due = ?, attempts = 0, crashes = ? WHERE queued = 0 AND crashes >= ?"
        " AND kind IN ('start', 'feed', 'sitemap')",
        (now, crashes - 1, crashes),
    )


def told(given_up: Iterable[GivenUp]) -> list[tuple[str, str, str, int, str]]:
    """What is to be counted of pages that were given up: (site, host, name, count, example)."""
    rows = []
    for one in given_up:
        example = f"{one.url}: {one.detail}"
        is_named = one.kind in ROOTS and one.via is None  # by the sites file: no page has led to it
        names = ["failed"]
        if is_named:
            names += ["no_start", "start_failed"] if one.kind == "start" else [f"list_failed:{one.id}"]
        rows += [(one.site, one.host, name, 1, "" if name == "failed" and is_named else example) for name in names]
    return rows


def free_lost(db: sqlite3.Connection, now: float) -> int:
    """Has pages stand for themselves whose canonical page will not be read any more: given up at a crash, itself a twin,
    a redirect or a list (ledgers of earlier versions), or never taken up. Returns how many. In a transaction."""
    stands = "other.state = 'done' AND other.kind IN ('article', 'page') OR other.state = 'new' OR other.queued = 1"
    return db.execute(
        f"UPDATE pages SET {FREE} WHERE state = 'twin' AND twin_of IS NOT NULL"  # noqa: S608 - question marks  # our own words
        f" AND NOT EXISTS (SELECT 1 FROM pages AS other WHERE other.key = pages.twin_of AND ({stands}))",
        (now,),
    ).rowcount
