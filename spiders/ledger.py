"""The frontier's memory: one SQLite file that says of every address what is known and what is due.

Written by one thread (`keeper`), read by the crawl's loop. Times are seconds since 1970. A transaction here follows the
flush of the archive, so what the ledger calls done is on disk.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import fields
from pathlib import Path
from typing import Literal, get_args

from spiders import marks, reread, servers
from spiders.records import Kind, Page, State

SUSPECT = 3
"""In flight at so many crashes, a page is asked for last, and only when nothing else is."""
LOWERED = 100
"""Taken off the priority of a page that is to go last, until it is had: others have 1 to 100, so that its own is 0 or less."""

_ORDER = f"crashes >= {SUSPECT}, priority DESC, coalesce(lastmod, first_seen) DESC, id"
"""The order in which the pages of a host are asked for. Of those with one priority the newest come first: what a feed has brought
this hour does not wait for what is asked for again, nor for what an earlier run has left."""
_KINDS = ", ".join(f"'{kind}'" for kind in get_args(Kind))
_STATES = ", ".join(f"'{state}'" for state in get_args(State))
SCHEMA = f"""
CREATE TABLE IF NOT EXISTS pages (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,               -- spiders.urls.key
    url TEXT NOT NULL,                      -- as found: what is asked for
    site TEXT NOT NULL,
    host TEXT NOT NULL,                     -- spiders.urls.host
    kind TEXT NOT NULL CHECK (kind IN ({_KINDS})),
    depth INTEGER NOT NULL,                 -- links from the start
    hops INTEGER NOT NULL DEFAULT 0,        -- redirects that led here
    via INTEGER,                            -- id of the page that named it
    priority INTEGER NOT NULL DEFAULT 0,
    queued INTEGER NOT NULL DEFAULT 0,      -- to be fetched in this run, once due
    due REAL NOT NULL DEFAULT 0,            -- not before
    leased INTEGER NOT NULL DEFAULT 0,      -- handed out, not acknowledged
    crashes INTEGER NOT NULL DEFAULT 0,     -- times it was leased when the crawler died
    attempts INTEGER NOT NULL DEFAULT 0,    -- failures in a row
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ({_STATES})),
    status INTEGER,                         -- of the last answer
    detail TEXT NOT NULL DEFAULT '',        -- why it failed or was refused
    etag TEXT,
    last_modified TEXT,
    body_digest TEXT,                       -- of the whole body: equal means nothing to clean
    text_digest TEXT,                       -- of its story or visible text: equal means nothing changed for a reader
    lastmod REAL,                           -- as a sitemap or feed says
    first_seen REAL NOT NULL,
    fetched REAL,                           -- last answer, 304 included
    changed REAL,                           -- last answer that said something new
    visits INTEGER NOT NULL DEFAULT 0,
    changes INTEGER NOT NULL DEFAULT 0,
    interval REAL,                          -- between visits, as observed change sets it
    run INTEGER NOT NULL DEFAULT 0,         -- last run that visited it
    twin_of TEXT,                           -- key of the canonical page
    fold INTEGER NOT NULL DEFAULT 1,        -- 0: its canonical page failed, it stands for itself
    segment TEXT,                           -- of its last archived response
    position INTEGER
);
DROP INDEX IF EXISTS queue;                 -- of earlier versions
CREATE INDEX IF NOT EXISTS line ON pages (host, {_ORDER}) WHERE queued = 1;
CREATE INDEX IF NOT EXISTS visits ON pages (due) WHERE queued = 0;
CREATE INDEX IF NOT EXISTS twins ON pages (twin_of) WHERE twin_of IS NOT NULL;
CREATE INDEX IF NOT EXISTS leases ON pages (leased) WHERE leased = 1;
CREATE TABLE IF NOT EXISTS gists (
    page INTEGER PRIMARY KEY,               -- id in pages
    gist BLOB NOT NULL                      -- spiders.gist, of its last text
);
CREATE TABLE IF NOT EXISTS segments (
    name TEXT PRIMARY KEY,
    run INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'sealed', 'cleaned')),
    length INTEGER NOT NULL DEFAULT 0       -- bytes whose records are acknowledged
);
CREATE TABLE IF NOT EXISTS runs (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, started REAL NOT NULL, ended REAL
);
CREATE TABLE IF NOT EXISTS tallies (
    run INTEGER NOT NULL, site TEXT NOT NULL, host TEXT NOT NULL, name TEXT NOT NULL,
    count INTEGER NOT NULL, example TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (run, site, host, name)
) WITHOUT ROWID;
"""
_FORGET = "CREATE TRIGGER IF NOT EXISTS forget_gist AFTER DELETE ON pages BEGIN DELETE FROM gists WHERE page = old.id; END;"


_MACHINE = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}
"""Primary codes of errors that say nothing against the file: the disk or the machine is in the way."""


class LedgerError(RuntimeError):
    """The ledger cannot be opened or is damaged. The message says which file and what to do."""


_COLUMNS = ", ".join(marks.COLUMNS.get(field.name, field.name) for field in fields(Page))


def connect(path: Path) -> sqlite3.Connection:
    """Opens the ledger, making it if need be. One connection a thread. Raises LedgerError."""
    connection = None
    try:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=30.0)
        connection.execute("PRAGMA journal_mode = WAL")
        # The death of the process costs no commit; a power cut may cost the last few, and leaves the ledger as it was
        # before them. The archive is then cut to what the ledger knows: those pages are fetched again. `settle` makes
        # sure of what must not be forgotten.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.executescript(SCHEMA + _FORGET + servers.SCHEMA + marks.SCHEMA + reread.SCHEMA)
    except sqlite3.Error as error:
        if connection:
            connection.close()
        raise damaged(path, error) from None
    return connection


def damaged(path: Path, error: sqlite3.Error) -> LedgerError:
    """What to raise where SQLite says that the ledger cannot be read.

    Of a disk or a limit that is in the way (a full disk, a quota, `ulimit -f`, no permission) nothing in it is lost, and nobody
    is to move it away.

    >>> str(damaged(Path("crawl.sqlite"), sqlite3.DatabaseError("file is not a database")))
    'crawl.sqlite: cannot be used: file is not a database; with it moved away the crawl starts over'
    """
    remedy = "with it moved away the crawl starts over"
    if getattr(error, "sqlite_errorcode", 0) & 0xFF in _MACHINE:
        remedy = "it is as it was, and the next crawl goes on once disk, quota, limit or permissions are mended"
    return LedgerError(f"{path}: cannot be used: {error}; {remedy}")


def settle(db: sqlite3.Connection) -> None:
    """Makes all that was committed so far survive a power cut. Called before a segment is sealed, so that its pages stay done."""
    db.execute("PRAGMA wal_checkpoint(FULL)")


def queued(db: sqlite3.Connection, sites: Iterable[str] | None = None) -> dict[str, int]:
    """How many pages each host has in its queue; those of some sites only, if they are given: a site that the file has no more
    keeps its queue, should it come back."""
    of_sites = " AND site IN (SELECT value FROM json_each(?))" if sites is not None else ""
    query = f"SELECT host, count(*) FROM pages WHERE queued = 1{of_sites} GROUP BY host ORDER BY host"  # noqa: S608  # ours
    return dict(db.execute(query, (json.dumps(list(sites)),) if sites is not None else ()).fetchall())


def unfetched(db: sqlite3.Connection, sites: Iterable[str]) -> dict[str, int]:
    """How many pages of these sites each host has in its queue, but for those that wait for a server which has given no
    answer for some runs: of it only the start page is missed."""
    query = "SELECT host, count(*) FROM pages WHERE queued = 1 AND site IN (SELECT value FROM json_each(?))"
    query += " AND (kind = 'start' OR NOT EXISTS (SELECT 1 FROM servers WHERE until > 0 AND servers.host = pages.host"
    query += " AND pages.url LIKE scheme || ':%')) GROUP BY host"
    return dict(db.execute(query, (json.dumps(list(sites)),)).fetchall())


def due_pages(
    db: sqlite3.Connection, host: str, sites: str, now: float, limit: int, without: Collection[str] = ()
) -> list[Page]:
    """The head of a host's queue, of the sites in a JSON list, without the addresses of some schemes."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM pages WHERE queued = 1 AND host = ? AND due <= ?"  # noqa: S608  # our own column names
        f" AND site IN (SELECT value FROM json_each(?)){_NOT_BY * len(without)}"
        f" ORDER BY {_ORDER} LIMIT ?",
        (host, now, sites, *(f"{scheme}:%" for scheme in without), limit),
    )
    return [Page(*row) for row in rows]


_NOT_BY = " AND url NOT LIKE ?"
"""LIKE has no regard for case, nor have schemes."""


def queued_by(db: sqlite3.Connection, host: str, sites: str, scheme: str, limit: int) -> list[tuple[int, float]]:
    """(id, due) of queued pages of a host with addresses of this scheme, whenever they are due, the first due first."""
    query = "SELECT id, due FROM pages WHERE queued = 1 AND host = ? AND url LIKE ?"
    query += " AND site IN (SELECT value FROM json_each(?)) ORDER BY due LIMIT ?"
    return db.execute(query, (host, f"{scheme}:%", sites, limit)).fetchall()


def next_due(db: sqlite3.Connection, host: str, sites: str, after: float) -> float | None:
    """When the next queued page of a host comes due; None if no page waits for its time."""
    query = "SELECT min(due) FROM pages WHERE queued = 1 AND host = ? AND due > ?"
    query += " AND site IN (SELECT value FROM json_each(?))"
    found: float | None = db.execute(query, (host, after, sites)).fetchone()[0]
    return found


def open_segments(db: sqlite3.Connection) -> dict[str, int]:
    """Acknowledged length of each segment that the ledger takes for open."""
    return dict(db.execute("SELECT name, length FROM segments WHERE state = 'open'").fetchall())


def set_segment(db: sqlite3.Connection, name: str, state: Literal["sealed", "cleaned"]) -> None:
    db.execute(
        "INSERT INTO segments (name, run, state) VALUES (?, 0, ?) ON CONFLICT DO UPDATE SET state = excluded.state",
        (name, state),
    )


def drop_segment(db: sqlite3.Connection, name: str) -> None:
    db.execute("DELETE FROM segments WHERE name = ?", (name,))


def uncleaned(db: sqlite3.Connection) -> list[str]:
    """Sealed segments of pages that cleaning has not read, oldest first."""
    query = "SELECT name FROM segments WHERE state = 'sealed' AND name LIKE 'pages-%' ORDER BY name"
    return [row[0] for row in db.execute(query)]
