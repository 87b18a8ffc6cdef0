"""Responses that the disk has lost before they were cleaned: their pages are asked for again, as if for the first time.

Otherwise a page whose segment is damaged would be answered with 304 for ever, and never come into the corpus.
"""

from __future__ import annotations

import sqlite3
import time
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from spiders import ledger, runs
from spiders.archive import SUFFIX, complete_records
from spiders.folder import Folder


def recover(folder: Folder, name: str) -> int:
    """Looks at the responses of a sealed segment, and queues the pages of those that cannot be read; returns how many.

    A segment that is not there any more is dropped from the ledger. Raises LedgerError, OSError, sqlite3.Error.
    """
    path = folder.archive / name
    with closing(ledger.connect(folder.ledger)) as db:
        rows = db.execute("SELECT id, site, host, url, position FROM pages WHERE segment = ?", (name,)).fetchall()
        sound = set(_sound(path, [position for *_, position in rows])) if path.exists() else set()
        lost = [row for row in rows if row[4] not in sound]
        if path.exists() and (not lost or _is_whole(path)):
            return 0  # whole, and elsewhere: a takedown has written it anew
        _ask_again(db, lost)
        if not path.exists():
            ledger.drop_segment(db, name)
    return len(lost)


def _ask_again(db: sqlite3.Connection, lost: list[tuple[int, str, str, str, int]]) -> None:
    db.execute("BEGIN IMMEDIATE")
    db.executemany(
        "UPDATE pages SET queued = 1, due = ?, etag = NULL, last_modified = NULL, body_digest = NULL, text_digest = NULL,"
        " segment = NULL, position = NULL, attempts = 0 WHERE id = ?",
        [(time.time(), page) for page, *_ in lost],
    )
    (run,) = db.execute("SELECT max(number) FROM runs").fetchone()
    runs.tally(db, run, [(site, host, "lost", 1, url) for _, site, host, url, _ in lost])
    db.execute("COMMIT")


def _is_whole(path: Path) -> bool:
    size = path.stat().st_size
    return size > 0 and complete_records(path)[1] == size


def _sound(path: Path, positions: list[int]) -> Iterator[int]:
    """Those of the positions at which a whole gzip member stands; its checksum tells."""
    with path.open("rb") as file:
        for position in positions:
            file.seek(position)
            member = zlib.decompressobj(wbits=31)
            try:
                while not member.eof and (chunk := file.read(1 << 16)):
                    member.decompress(chunk)
            except zlib.error:
                continue
            if member.eof:
                yield position


def said(name: str, lost: int, folder: Folder) -> str:
    """The line for the person who runs the crawl."""
    what = "is damaged" if (folder.archive / name).exists() else "is gone"
    return f"{name.removesuffix(SUFFIX)}: the segment {what}: {lost} pages of it will be asked for again"
