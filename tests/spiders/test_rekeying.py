"""A ledger of a version that told addresses apart otherwise is taken over, with all that it knows."""

from __future__ import annotations

from pathlib import Path
from sqlite3 import Connection

from spiders import ledger, rekeying
from tests.spiders.test_session import opened

OLD = (
    # key as it was, address, visits, kind
    ("https://a.org/", "https://a.org/", 9, "start"),
    ("https://a.org/view.php", "https://a.org/view.php?uid=101", 3, "article"),
    ("https://a.org/story", "https://a.org/story", 1, "article"),
    ("https://a.org/story%3Bjsessionid=1", "https://a.org/story;jsessionid=1", 4, "article"),
    ("https://a.org/story%3Bjsessionid=2", "https://a.org/story;jsessionid=2", 2, "article"),
    ("https://a.org/x?t=%EF%BF%BD", "https://a.org/x?t=%B0%A1", 1, "article"),
    ("https://a.org/read?s=1", "https://www.a.org/read?s=1", 1, "article"),
    ("https://a.org/map.xml", "https://a.org/map.xml", 5, "sitemap"),
)


def old_ledger(root: Path) -> Connection:
    """As an earlier version left it."""
    db = ledger.connect(root / "ledger.sqlite")
    db.executemany(
        "INSERT INTO pages (key, url, visits, kind, site, host, depth, first_seen, state, etag, lastmod, due, twin_of)"
        " VALUES (?, ?, ?, ?, 'a', 'a.org', 1, 1.0, 'done', '\"1\"', 5.0, 7.0, NULL)",
        OLD,
    )
    db.execute("UPDATE pages SET state = 'twin', twin_of = 'https://a.org/view.php' WHERE key = 'https://a.org/read?s=1'")
    return db


def test_pages_get_the_keys_of_their_addresses(tmp_path: Path) -> None:
    db = old_ledger(tmp_path)
    assert rekeying.rekey(db) == 4
    kept = dict(db.execute("SELECT key, url FROM pages ORDER BY id").fetchall())
    assert kept == {
        "https://a.org/": "https://a.org/",
        "https://a.org/view.php?uid=101": "https://a.org/view.php?uid=101",
        "https://a.org/story": "https://a.org/story;jsessionid=1",
        "https://a.org/x?t=%B0%A1": "https://a.org/x?t=%B0%A1",
        "https://a.org/read?s=1": "https://www.a.org/read?s=1",
        "https://a.org/map.xml": "https://a.org/map.xml",
    }
    told = db.execute("SELECT twin_of FROM pages WHERE state = 'twin'").fetchall()
    assert told == [("https://a.org/view.php?uid=101",)], "what is folded stays folded"
    assert rekeying.rekey(db) == 0


def test_lists_are_read_anew_for_what_was_taken_for_a_page_that_was_known(tmp_path: Path) -> None:
    db = old_ledger(tmp_path)
    rekeying.rekey(db)
    tags = dict(db.execute("SELECT kind, count(etag) FROM pages GROUP BY kind").fetchall())
    assert tags == {"start": 0, "sitemap": 0, "article": 4}
    assert db.execute("SELECT lastmod, due FROM pages WHERE kind = 'sitemap'").fetchall() == [(None, 0.0)]


def test_a_ledger_whose_keys_are_right_stays_as_it_is(tmp_path: Path) -> None:
    db = old_ledger(tmp_path)
    db.execute("DELETE FROM pages WHERE key NOT IN ('https://a.org/', 'https://a.org/map.xml')")
    assert rekeying.rekey(db) == 0
    assert db.execute("SELECT count(etag), count(lastmod) FROM pages").fetchall() == [(2, 2)]


def test_a_crawl_takes_over_the_ledger_before_anything_else(tmp_path: Path) -> None:
    session = opened(tmp_path)
    session.db.execute("UPDATE pages SET key = 'https://a.org/%3B', url = 'https://a.org/;b=1'")
    session.db.execute("DELETE FROM keyed")
    session.close(finished=False)
    again = opened(tmp_path)
    keys = [row[0] for row in again.db.execute("SELECT key FROM pages ORDER BY key").fetchall()]
    again.close(finished=False)
    assert keys == ["https://a.org/", "https://a.org/;b=1"]
