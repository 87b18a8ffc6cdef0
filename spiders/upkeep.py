"""What is put right in the ledger before a run: after a clock that was wrong, or another sites file; and what is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spiders import servers

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from spiders.sites import Site
    from spiders.visits import NewPage

KEPT_RUNS = 50
"""Whose tallies stay in the ledger; those of earlier runs are in `crawls.jsonl`."""

FREE = "twin_of = NULL, fold = 0, queued = 1, due = ?, etag = NULL, last_modified = NULL, body_digest = NULL"
"""Sets the columns of a page that is to stand for itself. Its one parameter: now."""


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
    """Gives pages of sites that the file has no more to those that own them now: a site that was renamed goes on where
    it was. Returns how many; pages that nobody owns stay as they are."""
    names = [site.name for site in sites]
    marks = ", ".join("?" * len(names))
    orphans = db.execute(f"SELECT id, url FROM pages WHERE site NOT IN ({marks})", names).fetchall()  # noqa: S608
    moved = [(owner, page) for page, url in orphans if (owner := _owner(sites, url)) is not None]
    db.execute("BEGIN IMMEDIATE")
    db.executemany("UPDATE pages SET site = ? WHERE id = ?", moved)
    db.execute("COMMIT")
    return len(moved)


def _owner(sites: Sequence[Site], url: str) -> str | None:
    owners = [site for site in sites if site.owns(url)]
    best = next((site for site in owners if site.admits(url)), None) or (owners[0] if owners else None)
    return best.name if best is not None else None


def promote(db: sqlite3.Connection, seeds: Iterable[NewPage]) -> None:
    """Makes start pages, feeds and sitemaps of what the sites file names as such, also where they were known as pages;
    a start page that it names no more becomes a list. In a transaction."""
    starts: dict[str, str] = {}
    for seed in seeds:
        db.execute(
            "UPDATE pages SET kind = ?, priority = ?, queued = 1, due = 0, attempts = 0 WHERE key = ?"
            " AND kind NOT IN ('start', 'feed', 'sitemap')",
            (seed.kind, seed.priority, seed.key),
        )
        if seed.kind == "start":
            starts[seed.site] = seed.key
    for site, key in starts.items():
        db.execute("UPDATE pages SET kind = 'listing' WHERE kind = 'start' AND site = ? AND key <> ?", (site, key))


def free_lost(db: sqlite3.Connection, now: float) -> int:
    """Has pages stand for themselves whose canonical page will not be read any more: given up at a crash, itself a twin,
    a redirect or a list (ledgers of earlier versions), or never taken up. Returns how many. In a transaction."""
    stands = "other.state = 'done' AND other.kind IN ('article', 'page') OR other.state = 'new' OR other.queued = 1"
    return db.execute(
        f"UPDATE pages SET {FREE} WHERE state = 'twin' AND twin_of IS NOT NULL"  # noqa: S608  # our own words
        f" AND NOT EXISTS (SELECT 1 FROM pages AS other WHERE other.key = pages.twin_of AND ({stands}))",
        (now,),
    ).rowcount
