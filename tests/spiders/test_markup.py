"""The scan of a page: what it finds, and that no page takes long."""

from __future__ import annotations

import time
from urllib.parse import quote

import pytest

from spiders.markup import MAX_LINKS, absolute, scan

PAGE = b"""<!doctype html><html><head><base href="https://example.org/news/">
<LINK REL="Canonical" HREF="/a"><link rel=amphtml href=https://example.org/amp/a>
<link rel="alternate" type="application/rss+xml" href="../feed?a=1&amp;b=2">
<meta name="Robots" content=" noai "><meta content="article" property="og:type">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle"}, {"@type": ["WebPage", "Thing"]}]}</script>
<script>var x = '<a href="/from-script">no</a>';</script><!-- <a href="/from-comment">no</a> -->
</head><body><nav><a href="/politics/">Politics</a></nav>
<p><a href="one-two" rel="nofollow ugc">One <b>and</b> two &amp; more</a> <a href='/three#x' title="a > b">3</a>
<a href="javascript:void(0)">js</a> <a href="mailto:a@b.example">m</a> <a>none</a> <a href="//other.example/x">o</a>
<a href=" /sp ace\n?q=\xc3\xa4 ">s</a></p><footer><a href="/imprint">Imprint</a></footer><a href="/last">last</a>"""


def test_links_are_absolute_with_text_relation_and_place() -> None:
    found = {anchor.url: anchor for anchor in scan(PAGE, "https://example.org/x", "text/html").anchors}
    assert list(found) == [
        "https://example.org/politics/", "https://example.org/news/one-two", "https://example.org/three",
        "https://other.example/x", "https://example.org/sp%20ace?q=%C3%A4", "https://example.org/imprint",
        "https://example.org/last",
    ]  # fmt: skip
    assert found["https://example.org/news/one-two"].text == "One and two & more"
    assert found["https://example.org/news/one-two"].rel == {"nofollow", "ugc"}
    assert [anchor.zone for anchor in found.values()] == ["menu", "main", "main", "main", "main", "foot", "main"]


def test_the_head_is_read() -> None:
    markup = scan(PAGE, "https://example.org/x", "text/html")
    assert markup.link("canonical") == "https://example.org/a"
    assert markup.link("amphtml") == "https://example.org/amp/a"
    assert markup.links[2].url == "https://example.org/feed?a=1&b=2"
    assert markup.meta("robots") == "noai"
    assert markup.meta("og:type") == "article"
    assert markup.types == ("NewsArticle", "WebPage", "Thing")


@pytest.mark.parametrize(
    ("label", "declared"), [("windows-1251", "header"), ("windows-1251", "meta"), ("shift_jis", "meta"), ("utf-8", "none")]
)
def test_a_query_is_encoded_as_the_page_is(label: str, declared: str) -> None:
    word = "новости" if label != "shift_jis" else "新聞"
    meta = f'<meta charset="{label}">' if declared == "meta" else ""
    body = f'<html><head>{meta}</head><a href="/s?q={word}">x</a>'.encode(label)
    markup = scan(body, "https://example.org/", f"text/html; charset={label}" if declared == "header" else "text/html")
    expected = quote(word.encode("cp932" if label == "shift_jis" else label))
    (anchor,) = markup.anchors
    assert anchor.url == f"https://example.org/s?q={expected}"


@pytest.mark.parametrize("href", ["http://[::1", "http://a:99999/", "ftp://a.example/", "", "#top", "http://"])
def test_what_is_no_address_is_left_out(href: str) -> None:
    body = f'<a href="{href}">x</a><a href="/y">y</a>'.encode()
    assert [a.url for a in scan(body, "https://example.org/").anchors] == ["https://example.org/y"]


@pytest.mark.parametrize("href", ["/a/../b", "./b", "b", "//example.org/b", "https://example.org/b", "\tb\n", r"\b",
                                  r"a\..\b", r"https:\\example.org\b"])  # fmt: skip
def test_spellings_of_the_same_address(href: str) -> None:
    assert absolute(href, "https://example.org/") == "https://example.org/b"


HOSTILE = {
    "open tags": b"<a " * 5_000_000,
    "open quotes": b'<a "' * 4_000_000,
    "mixed quotes": b"<a href='\"<a href=\"'" * 800_000,
    "open comments": b"<!--" * 4_000_000,
    "attributes": b"<a " + b" ".join(b"a%d=1" % at for at in range(1_500_000)),
    "nested": b"<div>" * 3_000_000,
    "menus": b"<nav>" * 3_000_000,
    "scripts": b"<script>" * 2_000_000,
    "closed scripts": b"<script></script>" * 800_000,
    "links": b"<a href=/x>t</a>" * 1_000_000,
    "other links": b"".join(b"<a href=../x%d>" % at for at in range(800_000)),
    "entities": b"<a href='" + b"&amp" * 4_000_000,
    "json": b"<script type=application/ld+json>" + b"[" * 400_000 + b"</script>",
    "angles": b"<" * 8_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_page_takes_long(name: str) -> None:
    began = time.process_time()
    markup = scan(HOSTILE[name], "https://example.org/")
    assert time.process_time() - began < 4.0
    assert len(markup.anchors) <= MAX_LINKS
