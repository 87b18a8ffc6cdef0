"""Ledgers of versions that told addresses apart otherwise: their keys are made anew, once."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

import structlog

from spiders import urls

if TYPE_CHECKING:
    import sqlite3

log = structlog.get_logger("spiders.rekeying")

FORM = 1
"""Of `spiders.urls.key`: to be raised with each change of it. A ledger of before has none noted."""

_READ_ANEW = "etag = NULL, last_modified = NULL, body_digest = NULL"


def rekey(db: sqlite3.Connection) -> int:
    """Gives each page the key that its address has now; returns how many were changed.

    Of pages that are one by now, such as one under several sessions, the one stays that was fetched most. Lists are read
    anew where any key was changed: what they name may have been taken for a page that was known.
    """
    db.execute("CREATE TABLE IF NOT EXISTS keyed (form INTEGER NOT NULL)")
    (form,) = db.execute("SELECT max(form) FROM keyed").fetchone()
    if form == FORM:
        return 0
    db.execute("BEGIN IMMEDIATE")
    changed = _changed(db)
    gone = _surplus(db, changed)
    db.executemany("DELETE FROM pages WHERE id = ?", [(page,) for page in gone])
    left = [(page, old, new) for page, old, new in changed if page not in gone]
    db.executemany("UPDATE pages SET key = ? WHERE id = ?", [(f"{page} is given another", page) for page, _, _ in left])
    db.executemany("UPDATE pages SET key = ? WHERE id = ?", [(new, page) for page, _, new in left])
    db.executemany("UPDATE pages SET twin_of = ? WHERE twin_of = ?", [(new, old) for _, old, new in changed])
    if changed:
        db.execute(f"UPDATE pages SET {_READ_ANEW} WHERE kind IN ('start', 'listing', 'feed', 'sitemap')")  # noqa: S608  # ours
        db.execute("UPDATE pages SET lastmod = NULL, due = 0 WHERE kind = 'sitemap' AND state = 'done'")
    db.execute("DELETE FROM keyed")
    db.execute("INSERT INTO keyed VALUES (?)", (FORM,))
    db.execute("COMMIT")
    if changed:
        log.info("addresses have other keys than in an earlier version", addresses=len(changed), were_another=len(gone))
    return len(changed)


def _changed(db: sqlite3.Connection) -> list[tuple[int, str, str]]:
    """(id, key as it is, key as it is to be) of pages, in the order of their ids."""
    found = []
    for page, old, url in db.execute("SELECT id, key, url FROM pages ORDER BY id"):
        try:
            new = urls.key(url)
        except ValueError:
            continue
        if new != old:
            found.append((page, old, new))
    return found


def _surplus(db: sqlite3.Connection, changed: list[tuple[int, str, str]]) -> set[int]:
    """Pages whose key another has, or is to have, that was fetched more often or found before."""
    claims: dict[str, set[int]] = defaultdict(set)
    leaving = {page for page, _, _ in changed}
    for page, _, new in changed:
        claims[new].add(page)
        claims[new] |= {row[0] for row in db.execute("SELECT id FROM pages WHERE key = ?", (new,)) if row[0] not in leaving}
    gone: set[int] = set()
    for pages in claims.values():
        if len(pages) > 1:
            query = "SELECT id FROM pages WHERE id IN (SELECT value FROM json_each(?)) ORDER BY visits DESC, id"
            gone.update(row[0] for row in db.execute(query, (json.dumps(sorted(pages)),)).fetchall()[1:])
    return gone
