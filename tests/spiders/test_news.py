"""The spider's own decisions: what is read beside the loop, and one at a time."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

import pytest

from spiders import ledger, outcomes
from spiders.book import Book, Intake
from spiders.ledger import Page
from spiders.news import LARGE, NewsSpider
from spiders.records import Link
from spiders.sites import Caps
from tests.spiders.kills import write_sites


@pytest.fixture
def spider(tmp_path: Path) -> NewsSpider:
    return NewsSpider(str(write_sites(tmp_path / "SITES.toml", 80, publishers=("daily",))), str(tmp_path / "corpus"))


@pytest.fixture
def page(spider: NewsSpider, tmp_path: Path) -> Page:
    (site,) = spider.own_sites
    new = outcomes.new_page(Link(site.start, "page"), site, 0)
    assert new is not None
    with contextlib.closing(ledger.connect(tmp_path / "ledger")) as db:
        book = Book(db, 1, Intake({site.name: Caps()}))
        book.add(new, 0.0, None)
        (page,) = ledger.due_pages(db, new.host, f'["{site.name}"]', 1.0, 1)
    return page


ENTRY = b"<url><loc>http://daily.localhost/2026/11/27/the-bridge-once-more</loc></url>"
MANY = ENTRY * 6_000


@pytest.mark.parametrize(
    ("kind", "body", "waits"),
    [
        ("sitemap", MANY, True),
        ("sitemap", b"\x1f\x8b" + b"\0" * 1000, True),
        ("sitemap", ENTRY, False),
        ("page", MANY, True),
        ("page", b"<p>" + b"x" * LARGE, False),
        ("article", ENTRY, False),
    ],
)
def test_large_sitemaps_are_read_one_after_the_other(
    spider: NewsSpider, page: Page, kind: str, body: bytes, waits: bool
) -> None:
    page = replace(page, kind=kind)  # type: ignore[arg-type]  # one of the literals
    turns = [spider._turn(page, body) for _ in range(2)]
    assert (turns[0] is turns[1]) is waits
