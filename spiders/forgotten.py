"""Takedowns (`clean-corpus forget`) as the crawler keeps them: not asked for again, not remembered."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from pipeline.store import manifest
from pipeline.store.layout import Layout
from pipeline.store.ledger import keys_of

Keys = frozenset[bytes]
"""Hashes of addresses and hosts; the addresses themselves are kept nowhere."""


def keys(corpus: Path) -> Keys:
    """What was asked to be forgotten. Raises CorpusError: the manifest is damaged."""
    path = Layout(corpus).manifest
    if not path.is_file():
        return frozenset()
    with manifest.opened(path, write=False) as opened:
        return frozenset(row[0] for row in opened.connection.execute("SELECT key FROM forgotten"))


def matches(forgotten: Keys, url: str) -> bool:
    """Whether an address, its host or a domain above was asked to be forgotten."""
    return bool(forgotten) and not forgotten.isdisjoint(keys_of([url]))


def purge(db: sqlite3.Connection, forgotten: Keys) -> int:
    """Takes the addresses out of the crawl's ledger, once after each takedown; returns how many went."""
    (done,) = db.execute("PRAGMA user_version").fetchone()
    if done == len(forgotten):
        return 0
    gone = [(page,) for page, url in db.execute("SELECT id, url FROM pages").fetchall() if matches(forgotten, url)]
    db.execute("BEGIN IMMEDIATE")
    db.executemany("DELETE FROM pages WHERE id = ?", gone)
    db.execute("UPDATE pages SET twin_of = NULL WHERE twin_of NOT IN (SELECT key FROM pages)")
    db.execute("DELETE FROM servers WHERE host NOT IN (SELECT host FROM pages)")
    db.execute("UPDATE tallies SET example = ''")
    db.execute(f"PRAGMA user_version = {len(forgotten)}")
    db.execute("COMMIT")
    return len(gone)
