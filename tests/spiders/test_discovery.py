"""What responses lead to: links with their kind, feeds, sitemaps, twins, parts, traps."""

from __future__ import annotations

import gzip
import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest

from spiders import discovery, feeds, links, parts, sitemaps, traps, twins
from spiders.discovery import USUAL_FEEDS, USUAL_SITEMAPS, read
from spiders.markup import scan
from spiders.records import Fetched, Found, Kind
from spiders.shapes import Shape, shape
from spiders.sites import Caps, Site
from tests.spiders import odd
from tests.spiders.http import Hit, Reply
from tests.spiders.newsroom import SECTIONS, Newsroom

ROOM = Newsroom(200, features=("twins", "parts"), port=8000)
HTML = {"content-type": "text/html; charset=utf-8"}


def site(start: str = "https://example.org/", **keys: Any) -> Site:
    return Site.model_validate({"name": "test", "start": start, **keys})


def daily(**keys: Any) -> Site:
    return site(ROOM.origin("daily") + "/", **keys)


def found(body: str | bytes, url: str, kind: Kind = "page", where: Site | None = None, **more: Any) -> Found:
    data = body.encode() if isinstance(body, str) else body
    headers = more.pop("headers", HTML)
    return read(Fetched(url, kind, 200, headers, data, **more), where or site())


def urls(result: Found, kind: Kind | None = None) -> list[str]:
    return [link.url for link in result.links if kind is None or link.kind == kind]


def test_a_start_page_leads_to_articles_sections_feeds_and_robots_txt() -> None:
    origin = ROOM.origin("daily")
    result = found(ROOM.front("daily"), origin + "/", "start", daily())
    assert result.kind == "listing"
    assert urls(result, "feed") == [f"{origin}/feeds/{name}" for name in ("rss.xml", "atom.xml", "feed.json")]
    assert urls(result, "sitemap") == [f"{origin}/robots.txt"]
    assert urls(result, "article") == [ROOM.url(number) for number in list(ROOM.numbers("daily"))[:20]]
    assert set(urls(result, "listing")) >= {f"{origin}/{section}/" for section in SECTIONS}
    assert not any("amp" in url or "print" in url or "about" in url for url in urls(result))


def test_a_feed_is_known_by_its_type_also_where_that_has_a_parameter() -> None:
    head = '<link rel="alternate" type="application/atom+xml; charset=utf-8" href="/news.atom">'
    result = found(f"<html><head>{head}</head></html>", "https://example.org/", "start")
    assert urls(result, "feed") == ["https://example.org/news.atom"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("sitemap", '<?xml version="1.0" encoding="{}"?><urlset><url><loc>https://example.org/café</loc></url></urlset>'),
        ("sitemap", "https://example.org/café\n"),
        ("feed", '<?xml version="1.0" encoding="{}"?><rss><channel><item><link>/café</link></item></channel></rss>'),
        ("feed", '{{"version": "https://jsonfeed.org/version/1", "items": [{{"url": "/café"}}]}}'),
    ],
)
def test_lists_with_a_mark_of_their_encoding_are_read(kind: Kind, text: str, encoding: str) -> None:
    data = text.format(encoding.removesuffix("-sig")).encode(encoding)
    assert urls(found(data, "https://example.org/list", kind, headers={})) == ["https://example.org/caf%C3%A9"]


def test_given_feeds_and_sitemaps_are_not_looked_for() -> None:
    where = daily(feeds=["http://daily.localhost:8000/f"], sitemaps=["http://daily.localhost:8000/s"])
    result = found(ROOM.front("daily"), where.start, "start", where)
    assert urls(result, "feed") == urls(result, "sitemap") == []
    result = found(ROOM.front("daily"), where.start, "start", daily(discover=False, follow=False))
    assert result.links == ()


def test_usual_places_are_tried_where_nothing_is_named() -> None:
    start = found("<html><p>Welcome", "https://example.org/", "start")
    assert urls(start, "feed") == [f"https://example.org{place}" for place in USUAL_FEEDS]
    robots = found(b"User-agent: *\nDisallow:", "https://example.org/robots.txt", "sitemap", headers={})
    assert urls(robots, "sitemap") == [f"https://example.org{place}" for place in USUAL_SITEMAPS]
    assert urls(read(Fetched("https://example.org/robots.txt", "sitemap", 404, {}, b"none"), site())) == urls(robots)
    named = found(b"Sitemap: /map.xml\nSitemap: https://elsewhere.example/m.xml", "https://example.org/robots.txt", "sitemap")
    assert urls(named) == ["https://example.org/map.xml"]


@pytest.mark.parametrize("publisher", ["daily", "evening", "courier"])
def test_articles_and_lists_are_told_apart(publisher: str) -> None:
    where = site(ROOM.origin(publisher) + "/")
    for number in list(ROOM.numbers(publisher))[:30]:
        assert shape(ROOM.url(number)) == "article"
        assert found(ROOM.article(number), ROOM.url(number), where=where).kind == "article"
    for section in SECTIONS:
        page = ROOM.listing(publisher, section, 1)
        assert page is not None
        assert found(page, f"{where.start}{section}/", where=where).kind == "listing"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/2026/11/03/a-b", "article"), ("/news/2026/nov/03/a-story-of-five-words", "article"),
        ("/politik/bundestag-beschliesst-neues-gesetz-a-123456.html", "article"), ("/artikel/12345678", "article"),
        ("/news/world-europe-67890123", "article"), ("/story?id=99887766", "article"), ("/a/b/0a1b2c3d4e5f", "article"),
        ("/autoren/jane-doe/wie-die-stadt-ihr-wasser-spart", "article"), ("/archives/63076", "article"),
        ("/новости/совет-одобрил-план-старого-моста", "article"),
        ("/", "listing"), ("/politics", "listing"), ("/politics/", "listing"), ("/2026/11/", "listing"),
        ("/2026/11/03/", "listing"), ("/tag/old-bridge", "listing"), ("/author/jane-doe/", "listing"),
        ("/politics?page=3", "listing"), ("/news/page/2/", "listing"), ("/topics/climate-change-and-energy", "listing"),
        ("/login", "service"), ("/privacy-policy.html", "service"), ("/impressum", "service"),
        ("/a.pdf", "media"), ("/2026/11/03/photo-of-the-old-bridge.jpg", "media"),
        ("/short-one", "page"),
    ],
)  # fmt: skip
def test_shapes_of_addresses(path: str, expected: Shape) -> None:
    assert shape(f"https://example.org{path}") == expected


def ld(*kinds: str) -> str:
    things = json.dumps([{"@type": kind} for kind in kinds])
    return f'<script type="application/ld+json">{things}</script>'


@pytest.mark.parametrize(
    ("path", "head", "expected"),
    [
        ("/x-y", ld("NewsArticle"), "article"), ("/x-y", ld("https://schema.org/BlogPosting"), "article"),
        ("/tag/x-y", ld("CollectionPage"), "listing"), ("/x-y", ld("NewsArticle", "NewsArticle", "NewsArticle"), "listing"),
        ("/uncle-bob", '<meta property="og:type" content="article">', "article"),
        ("/uncle-bob", '<meta property="article:published_time" content="2026-11-03">', "article"),
        ("/2026/11/03/a-b-c-d", ld("WebPage"), "article"), ("/x-y", ld("WebPage"), "page"), ("/", ld("NewsArticle"), "listing"),
    ],
)  # fmt: skip
def test_the_pages_own_word_comes_before_its_address(path: str, head: str, expected: Kind) -> None:
    assert found(f"<html><head>{head}</head><p>x", f"https://example.org{path}").kind == expected


def test_the_sites_file_has_the_last_word() -> None:
    where = site(articles=[r"/x/\d+$"], deny=["/private"], allow=["/x/", "/y"])
    body = '<html><a href="/x/1">a</a><a href="/x/private">b</a><a href="/y">c</a><a href="/z">d</a>'
    result = found(body, "https://example.org/tag/q", where=where)
    assert [(link.url, link.kind) for link in result.links] == [
        ("https://example.org/x/1", "article"), ("https://example.org/y", "listing"),
    ]  # fmt: skip
    assert found("<html>", "https://example.org/x/7", where=where).kind == "article"


def test_links_to_other_hosts_services_media_and_sessions_are_left_out() -> None:
    body = """<html><a href="https://other.example/2026/11/03/a-b-c">o</a><a href="/login">l</a><a href="/a.mp3">m</a>
    <a href="/2026/11/03/a-b-c" rel="nofollow">n</a><a href="/2026/11/03/d-e-f;jsessionid=1?PHPSESSID=2">s</a>
    <a href="https://www.example.org/2026/11/03/g-h-i">w</a><a href="//sub.example.org/2026/11/03/j">sub</a>"""
    assert urls(found(body, "https://example.org/x")) == [
        "https://example.org/2026/11/03/d-e-f", "https://www.example.org/2026/11/03/g-h-i",
    ]  # fmt: skip


def test_a_page_that_asks_not_to_be_followed_is_not() -> None:
    body = '<html><meta name="robots" content="noindex, nofollow"><a href="/2026/11/03/a-b-c">n</a>'
    assert found(body, "https://example.org/politics/").links == ()
    body = '<html><a href="/2026/11/03/a-b-c">n</a>'
    for tag, many in (("noarchive, nofollow", 0), ("otherbot: noindex, nofollow", 1), ("clean-corpus: none", 0)):
        assert len(found(body, "https://example.org/politics/", headers={**HTML, "x-robots-tag": tag}).links) == many, tag


def test_reservations_are_found_and_feeds_of_deep_pages_are_not() -> None:
    body = '<html><meta name="tdm-reservation" content="1"><link rel=alternate type=application/rss+xml href=/c/feed>'
    result = found(body, "https://example.org/2026/11/03/a-b-c")
    assert result.opt_out == "meta tdm-reservation: 1"
    assert result.links == ()
    assert found("<html>", "https://example.org/a", headers={**HTML, "x-robots-tag": "noai"}).opt_out is not None


NO_CHARSETS = ["undefined", "hex", "idna", "rot13", "utf-16", "cp037"]
"""Labels that Python knows and no page is encoded in; the first is what a template writes that was given none."""


@pytest.mark.parametrize("label", NO_CHARSETS)
@pytest.mark.parametrize("declared", ["header", "meta"])
def test_a_label_of_no_charset_hides_neither_reservations_nor_links(label: str, declared: str) -> None:
    meta = f"<meta charset={label}>" if declared == "meta" else ""
    headers = {"content-type": f"text/html; charset={label}"} if declared == "header" else HTML
    body = f"<html>{meta}<meta name=robots content=noai><link rel=canonical href=/2026/11/03/a-b-c><a href=/2026/11/04/café>n</a>"
    result = found(body, "https://example.org/2026/11/03/a-b-c?x=1", headers=headers)
    assert result.opt_out == "meta robots: noai"
    assert result.canonical == "https://example.org/2026/11/03/a-b-c"
    assert urls(result, "article") == ["https://example.org/2026/11/04/caf%C3%A9"]


def test_a_page_that_cannot_be_read_is_reserved_by_its_headers(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object) -> None:
        raise KeyError

    monkeypatch.setattr(discovery, "scan", fail)
    reserved = found("<html>", "https://example.org/a", headers={**HTML, "tdm-reservation": "1"})
    assert reserved.opt_out == "header tdm-reservation: 1"
    assert found("<html>", "https://example.org/a") == Found("page")


@pytest.mark.parametrize("label", ["undefined", "utf-16"])
@pytest.mark.parametrize("declared", ["header", "declaration"])
def test_a_label_of_no_charset_hides_no_entry_of_a_feed(label: str, declared: str) -> None:
    declaration = f'<?xml version="1.0" encoding="{label}"?>' if declared == "declaration" else ""
    headers = {"content-type": "application/rss+xml" + (f"; charset={label}" if declared == "header" else "")}
    body = f"{declaration}<rss><channel><item><link>/café</link></item></channel></rss>"
    result = found(body, "https://example.org/feed", headers=headers)
    assert urls(result) == ["https://example.org/caf%C3%A9"]


# Twins and parts.


def test_twins_fold_into_the_canonical_page() -> None:
    number = 3
    assert ROOM.has_twins(number)
    plain, where = ROOM.url(number), site(ROOM.origin(ROOM.publisher(number)) + "/")
    amp = plain.replace(":8000/", ":8000/amp/")
    assert found(ROOM.article(number), plain, where=where).canonical is None
    for twin, address in (("amp", amp), ("print", f"{plain}?print=1")):
        assert found(ROOM.article(number, twin=twin), address, where=where).canonical == plain
        assert twins.plain(address) == plain


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://example.org/a/amp/", "https://example.org/a"), ("https://amp.example.org/a", "https://example.org/a"),
        ("https://example.org/a.amp.html", "https://example.org/a.html"), ("https://example.org/a?amp", "https://example.org/a"),
        ("https://example.org/a?outputType=amp&id=2", "https://example.org/a?id=2"),
        ("https://example.org/print/a-b", "https://example.org/a-b"), ("https://example.org/m/a", "https://example.org/a"),
        ("https://example.org/amp", None), ("https://example.org/example", None), ("https://example.org/printers/a", None),
        ("https://example.org/a?camp=1", None),
    ],
)  # fmt: skip
def test_forms_of_twins(url: str, plain: str | None) -> None:
    expected = "https://example.org/" if url == "https://example.org/amp" else plain
    assert twins.plain(url) == expected


@pytest.mark.parametrize(
    ("here", "canonical", "believed"),
    [
        ("/2026/11/03/a-b-c-d", "/2026/11/03/a-b-c-d?utm_source=x", False), ("/2026/11/03/a-b-c-d", "/", False),
        ("/2026/11/03/a-b-c-d", "/politics/", False), ("/2026/11/03/a-b-c-d?x=1", "/2026/11/03/a-b-c-d", True),
        ("/2026/11/03/a-b-c-d?page=2", "/2026/11/03/a-b-c-d", False), ("/2026/11/03/ab-cd/2/", "/2026/11/03/ab-cd", False),
        ("/2026/11/03/a-b-c-d", "https://other.example/2026/11/03/a-b-c-d", False),
        ("/2026/11/03/a-b-c-d", "http://www.example.org/2026/11/03/a-b-c-e", True),
    ],
)  # fmt: skip
def test_which_canonical_addresses_are_believed(here: str, canonical: str, believed: bool) -> None:
    result = found(f'<html><link rel="canonical" href="{canonical}">', f"https://example.org{here}")
    assert (result.canonical is not None) == believed


@pytest.mark.parametrize("number", [7, 32, 57])  # each publisher's way; the address of 57 ends with a number of its own
def test_parts_of_an_article_are_followed_in_turn(number: int) -> None:
    assert ROOM.parts(number) == 3
    origin = ROOM.origin(ROOM.publisher(number))
    where = site(origin + "/")
    seen = [ROOM.path(number)]
    for part in (1, 2, 3):
        result = found(ROOM.article(number, part), origin + seen[-1], where=where)
        assert result.kind == "article"
        assert result.canonical is None
        following = [link for link in result.links if link.part]
        assert len(following) == (part < 3)
        seen += [link.url.removeprefix(origin) for link in following]
        others = {origin + ROOM.part_path(number, other) for other in (2, 3)} - {origin + path for path in seen}
        assert not others & set(urls(result)), "later parts are reached one by one"
    assert seen == [ROOM.part_path(number, part) for part in (1, 2, 3)]


@pytest.mark.parametrize(
    ("here", "body", "following"),
    [
        ("/a", '<link rel=next href="/a?page=2">', "/a?page=2"),
        ("/a", '<link rel=next href="/the-next-story">', None),
        ("/a?page=2", '<a href="/a?page=3">Next</a>', None),
        ("/a?page=2", '<a rel=next href="/a?page=3">Next</a>', "/a?page=3"),
        ("/a/", '<a href="/a/page/2/">2</a>', "/a/page/2/"),
        ("/a.html", '<a href="/a-2.html">2</a>', "/a-2.html"),
        ("/a", '<a href="/a?page=9">9</a>', None),
        ("/the-summer-of-69.html", '<a href="/the-summer-of-69.html?page=2">2</a>', "/the-summer-of-69.html?page=2"),
        ("/the-vote-2.html", '<a href="/the-vote-3.html">3</a>', "/the-vote-3.html"),
        ("/the-vote-57.html", '<a href="/the-vote-2.html">2</a>', None),
        ("/2026/11/03/", '<a href="/2026/11/04/">4</a>', None),
        ("/top", '<a href="/b/2">2</a>', None),
        ("/post/12", '<a href="/post/13">13</a>', None),
        ("/the-slug", '<a href="/the-slug/2">2</a>', "/the-slug/2"),
    ],
)
def test_only_the_next_page_of_the_same_row_follows(here: str, body: str, following: str | None) -> None:
    markup = scan(f"<html>{body}".encode(), f"https://example.org{here}")
    assert parts.following(markup) == (f"https://example.org{following}" if following else None)


def test_rows_end_somewhere() -> None:
    number = parts.MAX_LIST_PAGES
    body = f'<html><a rel=next href="/politics/?page={number + 1}">n</a>'
    assert found(body, f"https://example.org/politics/?page={number}").links == ()
    body = f'<html><a rel=next href="/politics/?page={number}">n</a>'
    (link,) = found(body, f"https://example.org/politics/?page={number - 1}").links
    assert link.part


# Feeds.


@pytest.mark.parametrize("name", ["rss", "atom", "json_feed"])
def test_feeds_name_articles_with_their_times(name: str) -> None:
    body = getattr(ROOM, name)("daily")
    result = found(body, f"{ROOM.origin('daily')}/feeds/{name}", "feed", daily(), headers={})
    assert result.kind == "feed"
    numbers = list(ROOM.numbers("daily"))[:30]
    assert [(link.url, link.lastmod) for link in result.links] == [(ROOM.url(n), ROOM.published(n)) for n in numbers]
    assert {link.kind for link in result.links} == {"article"}


def test_feeds_in_the_wild() -> None:
    rdf = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <item rdf:about="x"><link>https://example.org/a</link></item></rdf:RDF>"""
    assert [entry.url for entry in feeds.read_feed(rdf.encode(), "https://example.org/").entries] == [  # type: ignore[union-attr]
        "https://example.org/a"
    ]
    torn = "<rss><channel><item><title>a & b</title><link>/a</link></item><item><link>/b</link>"
    feed = feeds.read_feed(torn.encode(), "https://example.org/")
    assert feed is not None
    assert [entry.url for entry in feed.entries] == ["https://example.org/a", "https://example.org/b"]
    paged = """<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="?p=2"/><entry><link href="a"/></entry></feed>"""
    result = found(paged, "https://example.org/atom", "feed", headers={})
    assert [(link.url, link.kind, link.part) for link in result.links] == [
        ("https://example.org/a", "article", False), ("https://example.org/atom?p=2", "feed", True),
    ]  # fmt: skip
    late = '{"version": "https://jsonfeed.org/version/1", "items": [{"url": "/a"}, 3, {"id": 1}], "next_url": "/2"}'
    assert urls(found(late, "https://example.org/f.json", "feed", headers={})) == [
        "https://example.org/a", "https://example.org/2",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["feed", "sitemap"])
def test_a_page_in_place_of_a_feed_or_sitemap_leads_nowhere(kind: Kind) -> None:
    result = found(ROOM.front("daily"), f"{ROOM.origin('daily')}/rss", kind, daily())
    assert (result.kind, result.links) == (kind, ())


HOSTILE_FEEDS = {
    "nested": b"<rss>" + b"<a>" * 1_000_000, "links": b"<rss><channel>" + b"<link>x</link>" * 300_000,
    "entities": b"<rss>" + b"&" * 4_900_000, "quotes": b"<rss a='" + b"<a b='" * 800_000,
    "doctype": b"<rss><!DOCTYPE" + b"<!ENTITY a 'b'" * 300_000, "numbers": b'{"a": ' + b"[" * 1_000_000,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE_FEEDS)
def test_no_feed_takes_long(name: str) -> None:
    began = time.process_time()
    feeds.read_feed(HOSTILE_FEEDS[name], "https://example.org/")
    assert time.process_time() - began < 5.0


# Sitemaps.


def sitemap_of(path: str) -> bytes:
    reply = odd.answer(Hit(0.0, "daily.localhost", "GET", path, {"host": "daily.localhost:8000"}, 1))
    assert isinstance(reply, Reply)
    return reply.body


def test_sitemaps_indexes_and_news_sitemaps() -> None:
    origin, where = ROOM.origin("daily"), daily()
    index = found(ROOM.sitemap_index("daily"), f"{origin}/sitemap.xml", "sitemap", where)
    assert [(link.url, link.kind, link.lastmod) for link in index.links] == [
        (f"{origin}/sitemap-0.xml", "sitemap", ROOM.published(0))
    ]
    pages = found(ROOM.sitemap("daily", 0), f"{origin}/sitemap-0.xml", "sitemap", where)
    assert [(link.url, link.lastmod) for link in pages.links] == [
        (ROOM.url(number), ROOM.published(number)) for number in ROOM.numbers("daily")
    ]
    zipped = gzip.compress(ROOM.sitemap("daily", 0).encode())
    assert found(zipped, f"{origin}/sitemap-0.xml.gz", "sitemap", where).links == pages.links
    news = found(ROOM.news_sitemap("daily"), f"{origin}/news-sitemap.xml", "sitemap", where)
    assert [(link.kind, link.lastmod) for link in news.links] == [
        ("article", ROOM.published(number)) for number in list(ROOM.numbers("daily"))[:50]
    ]
    text = "\n".join(map(ROOM.url, ROOM.numbers("daily")))
    assert urls(found(text, f"{origin}/sitemap.txt", "sitemap", where, headers={})) == urls(pages)


def addresses(entries: str, head: str = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">') -> list[str]:
    body = f'<?xml version="1.0"?>{head}{entries}</urlset>'.encode()
    sitemap = sitemaps.read_sitemap(body, "https://a.org/sitemap.xml")
    assert sitemap is not None
    return [location.url for location in sitemap.locations]


def test_an_address_with_a_bare_ampersand_is_read_whole() -> None:
    wanted = ["https://a.org/i.php?s=news&id=7", "https://a.org/?a=1&copy=2", "https://a.org/?a=1&b=2", "https://a.org/?c&d;e"]
    found = addresses(
        "<url><loc>https://a.org/i.php?s=news&id=7</loc></url><url><loc>https://a.org/?a=1&copy=2</loc></url>"
        "<url><loc>https://a.org/?a=1&amp;b=2</loc></url><url><loc><![CDATA[https://a.org/?c&d;e]]></loc></url>"
    )
    assert found == wanted
    many = [f"https://a.org/?story={number}&part={number % 7}" for number in range(5000)]
    assert addresses("".join(f"<url><loc>{url}</loc></url>" for url in many)) == many, "wherever the parser's pieces end"
    hostile = b"<urlset>" + b"&" * 3_000_000
    began = time.process_time()
    sitemaps.read_sitemap(hostile, "https://a.org/sitemap.xml")
    assert time.process_time() - began < 2


@pytest.mark.parametrize("prefix", ["", "s:"])
def test_the_address_of_a_picture_is_not_that_of_the_page(prefix: str) -> None:
    image = "<image:image><image:loc>https://a.org/8.jpg</image:loc></image:image>"
    loc = f"<{prefix}loc>https://a.org/8</{prefix}loc>"
    space = f'xmlns{":s" if prefix else ""}="http://www.sitemaps.org/schemas/sitemap/0.9"'
    head = f'<urlset {space} xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">'
    for entry in (image + loc, loc + image, f"<image:loc>https://a.org/8.jpg</image:loc>{loc}"):
        assert addresses(f"<{prefix}url>{entry}</{prefix}url>", head) == ["https://a.org/8"]
    assert addresses(f"<{prefix}url>{image}</{prefix}url>", head) == []


def test_old_entries_are_left_out_by_their_lastmod_or_by_the_name_of_the_file() -> None:
    since = datetime(2026, 6, 1, tzinfo=UTC)
    body = b"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap><loc>https://example.org/sitemap-2019-04.xml</loc></sitemap>
    <sitemap><loc>https://example.org/sitemap-2026-06.xml</loc></sitemap>
    <sitemap><loc>https://example.org/sitemap-2019-05.xml</loc><lastmod>2026-11-01</lastmod></sitemap>
    <sitemap><loc>https://example.org/sitemap-7.xml</loc><lastmod>2025</lastmod></sitemap>
    <sitemap><loc>https://example.org/sitemap-8.xml</loc></sitemap></sitemapindex>"""
    sitemap = sitemaps.read_sitemap(body, "https://example.org/sitemap.xml")
    assert sitemap is not None
    kept = [one.url.rpartition("/sitemap-")[2] for one in sitemap.locations if sitemaps.within(one, since)]
    assert kept == ["2026-06.xml", "2019-05.xml", "8.xml"]
    assert all(sitemaps.within(one, None) for one in sitemap.locations)


def test_no_entity_of_a_sitemap_or_feed_is_resolved() -> None:
    for name in ("xxe", "laughs"):
        body = sitemap_of(f"/odd/sitemap/{name}")
        began = time.process_time()
        told = repr(found(body, "http://daily.localhost:8000/s.xml", "sitemap", daily()))
        feed = body.replace(b"urlset", b"rss").replace(b"<url>", b"<channel><item>").replace(b"loc>", b"link>")
        told += repr(feeds.read_feed(feed.replace(b"</url>", b"</item></channel>"), "http://daily.localhost:8000/f"))
        assert "root:" not in told
        assert "haha" not in told
        assert time.process_time() - began < 1.0


def test_a_sitemap_bomb_is_none_and_a_large_one_is_cut() -> None:
    bomb = gzip.compress(b"<urlset>") + odd.made("gzip", 1 << 30)
    assert sitemaps.read_sitemap(bomb, "https://example.org/s.xml.gz") is None
    body = sitemap_of("/odd/sitemap/many?urls=60000")
    result = found(body, "http://daily.localhost:8000/s.xml", "sitemap", daily())
    assert len(result.links) == 50_000
    assert result.stops == (("sitemap_cap", "http://daily.localhost:8000/s.xml"),)


@pytest.mark.parametrize("body", [b"", b"<", b"<urlset", b"<html></html>", b"\x1f\x8b", b"\x00" * 100, b"{}", b"a\nb"])
@pytest.mark.parametrize("kind", ["sitemap", "feed", "page", "start"])
def test_nothing_breaks_the_reader(body: bytes, kind: Kind) -> None:
    assert found(body, "https://example.org/x", kind, headers={}).stops == ()


# Traps.


@pytest.mark.parametrize(
    ("path", "depth", "stop"),
    [
        ("/2026/11/03/a-b-c", 20, None), ("/2026/11/03/a-b-c", 21, "depth"), ("/a/b/a/b/a", 1, "segments"),
        ("/a/b/a/b", 1, None), ("/" + "/".join(map(chr, range(97, 118))), 1, "segments"), ("/11/11/11/x", 1, None),
        ("/11/11/11/11", 1, "segments"), ("/" + "x" * 2100, 1, "length"), ("/events/2031/05/", 1, "calendar"),
        ("/events?month=2031-05", 1, "calendar"), ("/events?year=2031&m=5", 1, "calendar"),
        ("/2026/a-look-at-2031-and-after", 1, None), ("/the-battle-of-1571-10-07", 1, None),
        ("/events/2031/5/", 1, "calendar"), ("/2031/05/12/day", 1, "calendar"), ("/cal/2031-05.html", 1, "calendar"),
        ("/1790/05/", 1, "calendar"),
        ("/news/2345-10-tips-for-a-better-garden", 1, None), ("/news/2347-5-dead-in-crash", 1, None),
        ("/climate/net-zero-by-2050-10-things-to-know", 1, None), ("/story/2411/1", 1, None), ("/story/2041/1", 1, None),
        ("/story/2411/10", 1, None),
        ("/s?utm_source=1&utm_medium=2&utm_campaign=3&utm_content=4&utm_term=5&at_format=6&id=7", 1, None),
        ("/s?fbclid=" + "x" * 600, 1, None), ("/s?id=" + "x" * 600, 1, "query"),
        ("/s?sort=a&view=b&color=c", 1, "query"), ("/s?a=1&b=2&c=3&d=4&e=5&f=6", 1, "query"), ("/s?a=1&a=2&a=3&a=4", 1, "query"),
        ("/s?id=1&page=2&sort=a", 1, None),
    ],
)  # fmt: skip
def test_traps(path: str, depth: int, stop: str | None) -> None:
    assert traps.judge(f"https://example.org{path}", depth, Caps(), 2026) == stop


@pytest.mark.parametrize("address", ["/a?page=²", "/a?year=²²²²", "/the-long-story/²", "/a?p=٣"])
def test_digits_of_other_scripts_in_an_address_cost_no_link(address: str) -> None:
    good = "/2026/11/03/council-approves-the-plan-for-the-bridge"
    result = found(f"<html><a href='{address}'>2</a><a href='{good}'>Council</a>", f"https://example.org{address}", "start")
    assert f"https://example.org{good}" in urls(result)


def test_traps_are_named_with_an_example() -> None:
    body = '<html><a href="/a/b/a/b/a/b/">x</a><a href="/2026/11/03/a-b-c">y</a>'
    result = found(body, "https://example.org/politics/")
    assert urls(result) == ["https://example.org/2026/11/03/a-b-c"]
    assert result.stops == (("segments", "https://example.org/a/b/a/b/a/b/"),)
    deep = found(body, "https://example.org/politics/", depth=20)
    assert {stop for stop, _ in deep.stops} == {"depth"}
    assert deep.links == ()


def test_sessions_are_taken_out_of_addresses() -> None:
    assert links.without_session("https://example.org/a?PHPSESSID=1") == "https://example.org/a"
    assert links.without_session("https://example.org/a?side=1") == "https://example.org/a?side=1"
    result = found("<a href='/a-b-c-d-e?titel=M%FCnchen+baut&PHPSESSID=1'>x</a>", "https://example.org/politics/")
    assert urls(result) == ["https://example.org/a-b-c-d-e?titel=M%FCnchen+baut"], "all else stays, byte by byte"


def test_stories_that_a_name_of_sessions_numbers_are_all_asked_for() -> None:
    told = [f"https://example.org/article.php?sid={n}" for n in (*range(1, 10), "02/01/15/1234", "bridge-opens-2026-after")]
    assert urls(found("".join(f"<a href='{url}'>x</a>" for url in told), "https://example.org/politics/")) == told


@pytest.mark.parametrize("name", "eid cid uid source session medium keyword ref gallery cidade affaire refid sid".split())
def test_stories_that_a_name_of_trackers_numbers_are_told_apart(name: str) -> None:
    told = [f"https://example.org/view.php?{name}={n}" for n in range(101, 111)]
    assert urls(found("".join(f"<a href='{url}'>x</a>" for url in told), "https://example.org/politics/")) == told


def test_links_behind_a_quote_too_many() -> None:
    told = [f"https://example.org/2026/11/03/story-{n}-of-the-bridge" for n in range(200)]
    marks = ["" if n != 2 else '"' for n in range(200)]
    page = "".join(f'<li><a href="{url}"{mark} class="t">Story</a></li>' for url, mark in zip(told, marks, strict=True))
    assert urls(found(f"<html><body>{page}", "https://example.org/politics/")) == told


def test_links_behind_a_tag_without_end() -> None:
    story = "https://example.org/2026/11/03/council-approves-the-plan"
    page = f"<a data-x='{'>' * 9000}'>x</a><a href='{story}'>Council</a>"
    assert urls(found(page, "https://example.org/politics/")) == [story]


def test_areas_of_pictures_and_frames_are_links() -> None:
    page = """<map><area href="/2026/11/03/a-b-c-d" alt="Bridge"></map><frameset><frame src="/politics/menu.html"></frameset>"""
    where = "https://example.org/politics/"
    assert urls(found(page, where)) == ["https://example.org/2026/11/03/a-b-c-d", "https://example.org/politics/menu.html"]


@pytest.mark.parametrize("address", ["{{ page.url }}", "https://example.org/undefined", "/${slug}"])
def test_a_canonical_address_that_nobody_filled_in_is_none(address: str) -> None:
    page = f'<html><head><link rel="canonical" href="{address}"></head><body><p>x</p>'
    assert found(page, "https://example.org/2026/11/03/a-b-c-d").canonical is None


@pytest.mark.parametrize(
    ("content", "target"),
    [
        ("0; url=home.html", "https://example.org/a/home.html"), ("0;URL='/de/'", "https://example.org/de/"),
        ("3, /de/", "https://example.org/de/"), ("0;url=https://elsewhere.example/", None),
        ("300; url=/fresh", None), ("300", None), ("0; url=file:///etc/passwd", None), ("0; url=/a", None),
    ],
)  # fmt: skip
def test_a_page_that_sends_its_reader_on_leads_there(content: str, target: str | None) -> None:
    page = f'<html><head><base href="/a/"><meta http-equiv="Refresh" content="{content}"></head><body>moved</body></html>'
    result = found(page, "https://example.org/a", "start", site(discover=False))
    links = [url for url in urls(result) if url != "https://example.org/a"]
    assert links == ([target] if target else [])


def test_json_feeds_of_both_types_and_items_without_an_address() -> None:
    head = '<link rel="alternate" type="application/json" href="/feed.json"><link rel="alternate" type="application/json" '
    start = found(f'<html><head>{head} href="/wp-json/wp/v2/posts/1"></head>', "https://example.org/", "start")
    assert urls(start, "feed") == ["https://example.org/feed.json"]
    items = [{"id": "https://example.org/a"}, {"id": "2", "url": "/b"}, {"id": "3"}]
    body = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}).encode()
    feed = feeds.read_feed(body, "https://example.org/feed.json")
    assert feed is not None
    assert [entry.url for entry in feed.entries] == ["https://example.org/a", "https://example.org/b"]
