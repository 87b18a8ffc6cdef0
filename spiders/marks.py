"""What the ledger notes of some pages besides their row: which a feed names, and which are the older pages of a feed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import sqlite3

Mark = Literal["entry", "older"]
"""`entry`: a feed or news sitemap names it, so it is an article by the site's own word. `older`: further entries of a feed, to
which the page before leads; it is not asked for in each run."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS marks (          -- spiders.marks
    page INTEGER NOT NULL,                  -- id in pages
    mark TEXT NOT NULL,
    PRIMARY KEY (page, mark)
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS forget_marks AFTER DELETE ON pages BEGIN DELETE FROM marks WHERE page = old.id; END;
"""
COLUMNS: dict[str, str] = {
    mark: f"EXISTS (SELECT 1 FROM marks WHERE page = pages.id AND mark = '{mark}')"  # noqa: S608  # our own words
    for mark in ("entry", "older")
}
"""By name of a mark, whether a row of `pages` has it."""


def has(db: sqlite3.Connection, page: int, mark: Mark) -> bool:
    return db.execute("SELECT 1 FROM marks WHERE page = ? AND mark = ?", (page, mark)).fetchone() is not None


def put(db: sqlite3.Connection, page: int, mark: Mark) -> bool:
    """Whether the page had not got it yet. In a transaction."""
    return db.execute("INSERT OR IGNORE INTO marks VALUES (?, ?)", (page, mark)).rowcount > 0
