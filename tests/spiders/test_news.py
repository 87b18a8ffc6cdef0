"""The spider's own decisions: what is read beside the loop, and one at a time."""

from __future__ import annotations

import asyncio
import contextlib
import time
from dataclasses import replace
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse

from spiders import ledger, outcomes
from spiders.book import Book, Intake
from spiders.hosts import Hosts
from spiders.news import LARGE, NewsSpider
from spiders.records import Link, Page
from spiders.sites import Caps
from spiders.visits import Visit
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


@pytest.mark.parametrize(
    ("location", "asked"),
    [
        ("/news/совет".encode(), "/news/%D1%81%D0%BE%D0%B2%D0%B5%D1%82"),
        ("/étoile".encode("latin-1"), "/%E9toile"),
        (b"/%C3%A9toile", "/%C3%A9toile"),
    ],
)
def test_a_redirect_is_followed_to_the_bytes_that_the_server_names(
    spider: NewsSpider, page: Page, monkeypatch: pytest.MonkeyPatch, location: bytes, asked: str
) -> None:
    told = Told()
    monkeypatch.setattr(NewsSpider, "frontier", told)
    answer(spider, page, 301, Location=location)
    (target,) = told.visits[-1].links
    assert spider.request(replace(page, url=target.url)).url.endswith(asked)


class Told:
    """In the frontier's place: what it is told."""

    def __init__(self) -> None:
        self.hosts = Hosts(lambda _: (0.0, 1), lambda: self.now)
        self.now = 1000.0
        self.ended: list[bool | None] = []
        self.visits: list[Visit] = []

    def finished(self, page: Page, answered: bool | None) -> None:
        self.ended.append(answered)
        if answered:
            self.hosts.answered(page.host, page.scheme)

    async def acknowledge(self, visit: Visit) -> None:
        self.visits.append(visit)


def answer(spider: NewsSpider, page: Page, status: int, **headers: str | bytes) -> None:
    request = Request(page.url, meta={"page": page})
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    asyncio.run(spider.answered(HtmlResponse(page.url, status, {"Content-Type": "text/html", **named}, b"<p>", request=request)))


def test_a_short_limit_on_requests_uses_up_no_page_of_its_host(
    spider: NewsSpider, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Told()
    monkeypatch.setattr(NewsSpider, "frontier", told)
    pages = [replace(page, id=number, attempts=outcomes.TRIES - 1) for number in range(6)]
    holds = []
    for one in pages:
        answer(spider, one, 429)
        holds.append(told.hosts.held(page.host))
        told.now += holds[-1]
    assert all(visit.put_off and visit.again for visit in told.visits)
    assert holds == [10, 20, 40, 80, 160, 320], "the host says it, whatever it was asked for"
    assert told.ended == [None] * 6, "no answer for the patience, or a run of a thousand pages would take a day"
    answer(spider, page, 200)
    answer(spider, pages[0], 503, Retry_After="7")
    assert told.hosts.held(page.host) == pytest.approx(7.0, abs=0.1)
    assert told.visits[-1].put_off
    assert told.visits[-1].due - time.time() == pytest.approx(14.0, abs=1.0)
    answer(spider, page, 503)
    assert told.visits[-1].put_off, "the host may have enough"
    answer(spider, pages[1], 304)
    for _ in range(2):
        answer(spider, page, 503)
    *_, last = told.visits
    assert not last.put_off, "or it is a page that cannot be made: others are served"
    assert False not in told.ended, "a hold is enough: the server is there"
