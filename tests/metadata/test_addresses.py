"""Addresses: the canonical one, and the host an article was first published at."""

from __future__ import annotations

import pytest

from pipeline.metadata import url
from tests.metadata.documents import URL, facts, head


@pytest.mark.parametrize(
    ("declared", "own", "expected"),
    [
        ("/a/b?utm_campaign=x#top", URL, "https://www.example-courier.com/a/b"),
        ("https://www.example-courier.com:443/a/../b", URL, "https://www.example-courier.com/b"),
        ("//www.example-courier.com/b", URL, "https://www.example-courier.com/b"),
        ("https://www.example-courier.com/", URL, URL),
        ("/", URL, URL),
        ("/en/", URL, URL),
        ("/index.html", URL, URL),
        ("/", "https://www.example-courier.com/", "https://www.example-courier.com/"),
        ("", URL, URL),
        ("http://localhost/x", URL, URL),
        ("javascript:void(0)", URL, URL),
        ("http://[broken", URL, URL),
        ("{{canonical}}", URL, URL),
        ("/news/%7B%7Bslug%7D%7D", URL, URL),
        ("/${page.path}", URL, URL),
        ("/undefined", URL, URL),
        ("https://www.example-courier.com/news/null", URL, URL),
        ("[object Object]", URL, URL),
        ("/undefined-behaviour", URL, "https://www.example-courier.com/undefined-behaviour"),
        ("/x;art186,12345?b=2", URL, "https://www.example-courier.com/x;art186,12345?b=2"),
        ("https://reader:secret@www.example-courier.com/b", URL, "https://www.example-courier.com/b"),
        ("/view.php?uid=101&utm_source=x&eid=7", URL, "https://www.example-courier.com/view.php?eid=7&uid=101"),
        ("/read?t=%B0%A1%B3%AA&PHPSESSID=5", URL, "https://www.example-courier.com/read?t=%B0%A1%B3%AA"),
        ("/?1234", URL, "https://www.example-courier.com/?1234"),
        ("https://other-paper.org/x", URL, "https://other-paper.org/x"),
        ("https://a.org/story", "https://a.org/story?page=2", "https://a.org/story?page=2"),
        ("/story", "https://a.org/story/3/", "https://a.org/story/3/"),
        ("/story.html", "https://a.org/story-2.html", "https://a.org/story-2.html"),
        ("/story?id=7", "http://a.org/story?id=7&p=12", "http://a.org/story?id=7&p=12"),
        ("/story", "https://a.org/story?page=1", "https://a.org/story"),
        ("/story", "https://a.org/story/2026", "https://a.org/story"),
        ("/story", "https://a.org/story-two", "https://a.org/story"),
        ("/story/2/", "https://a.org/story/2/?print=1", "https://a.org/story/2/"),
    ],
)
def test_canonical(declared: str, own: str, expected: str) -> None:
    assert url.canonical((declared,), own) == expected


BRIDGE = "https://a.org/news/bridge-opens-after-years"


@pytest.mark.parametrize(
    ("declared", "own", "expected"),
    [
        ("/news/", BRIDGE, BRIDGE),
        ("/news", BRIDGE, BRIDGE),
        ("/world-news/", "https://a.org/world-news/7-story", "https://a.org/world-news/7-story"),
        ("/news/town-council-votes", BRIDGE, BRIDGE),
        ("https://b.org/news/", BRIDGE, "https://b.org/news/"),
        ("/news/harbour-bridge", BRIDGE, "https://a.org/news/harbour-bridge"),
        ("/news/7?id=3", BRIDGE, "https://a.org/news/7?id=3"),
        ("/town-votes-12345", "https://a.org/bridge-opens-12345", "https://a.org/town-votes-12345"),
        ("/12345", "https://a.org/12345/bridge-opens", "https://a.org/12345"),
        ("/a/most-otkryt", "https://a.org/a/most-otkryt/comment-page-1", "https://a.org/a/most-otkryt"),
        ("/bridge", "https://a.org/bridge/amp", "https://a.org/bridge"),
        ("/most/", "https://a.org/most/index.html", "https://a.org/most/"),
        ("/bridge-opens", "https://a.org/bridge-opens/one-more-time", "https://a.org/bridge-opens"),
        ("/tiede/artikkeli", "https://a.org/kotimaa/uutinen", "https://a.org/tiede/artikkeli"),
    ],
)
def test_the_canonical_address_of_a_section_or_of_another_story(declared: str, own: str, expected: str) -> None:
    assert url.canonical((declared,), own, "The old Harbour Bridge opens after years of works") == expected


def test_pages_that_all_name_one_section_keep_their_own_addresses() -> None:
    pages = [head(f"<title>Bridge {n} opens</title>", '<link rel="canonical" href="/news/">') for n in "abc"]
    own = [f"https://a.org/news/bridge-{n}-opens" for n in "abc"]
    assert [facts(page, url=address).canonical_url for page, address in zip(pages, own, strict=True)] == own


def test_page_without_an_address() -> None:
    page = head('<link rel="canonical" href="https://www.example-courier.com/bridge">')
    found = facts(page, url=None)
    assert (found.url, found.canonical_url) == (
        "https://www.example-courier.com/bridge",
        "https://www.example-courier.com/bridge",
    )
    assert (
        facts(head('<meta property="og:url" content="https://www.example-courier.com/b">'), url=None).url
        == "https://www.example-courier.com/b"
    )
    assert facts(head(), url=None).canonical_url is None


@pytest.mark.parametrize(
    ("canonical", "own", "expected"),
    [
        ("https://www.other-paper.org/x", URL, "other-paper.org"),
        ("https://news.other-paper.co.uk/x", URL, "news.other-paper.co.uk"),
        ("https://m.example-courier.com/x", URL, None),
        ("https://www.example-courier.co.uk/x", URL, None),
        ("https://www.other-paper.org/x", "https://web.archive.org/web/2024/https://www.other-paper.org/x", None),
        ("https://www.other-paper.org/x", "https://www-other--paper-org.cdn.ampproject.org/c/x", None),
        ("https://other-paper.org/", URL, "other-paper.org"),
    ],
)
def test_first_host(canonical: str, own: str, expected: str | None) -> None:
    assert facts(head(f'<link rel="canonical" href="{canonical}">'), url=own).syndicated_from == expected


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://a.org/2024/05/31/x", "2024-05-31"), ("https://a.org/x-20240531.html", "2024-05-31"),
        ("https://a.org/2024-05-31-x", "2024-05-31"), ("https://a.org/blog/2024/may/31/x", "31 may 2024"),
        ("https://a.org/2024/05/x", None), ("https://a.org/id/202405311234567", None), ("https://a.org/9920240531", None),
    ],
)  # fmt: skip
def test_day_in_the_path(address: str, day: str | None) -> None:
    assert url.read(address).published == ((day,) if day else ())
