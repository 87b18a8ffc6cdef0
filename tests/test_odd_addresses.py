"""Addresses as pages, archives and tables give them: what nobody could visit costs no page."""

from __future__ import annotations

import pytest

from pipeline.clean import clean
from pipeline.records import Article, RawPage, Source
from tests.run.process import story

ODD = (
    "http://[news.example]/story", "http://a]b/", "http://[::1", "http://[]/", "http://[::1]/story", "//[x", "http://[v1.x]/a",
    "http://a\u2100b.example/", "http://news.example\uff03@evil.example/", "http://\ufe13/", "http://news.example:99999/story",
    "http://news.example:port/story", "http://news.example:\u0661/", "http://:80/", "http://", "http:///story", "//", "///", ":",
    "://", "http:", "?", "#", " ", "\0", "http://\0/", "http://news.example/\ud800", "http://\ud800.example/", "%", "http://%zz/",
    "http://%5B/", "http://.", "http://..", "http://.example./", f"http://{'a' * 64}.example/", f"http://{'a.' * 200}example/",
    "http://xn--/", "http://xn--a.example/", "http://-.example/", "http://user:pass@[x]/", "http://a b/", "http://a\nb/",
    "http://news.example\\story", "javascript:[", "data:text/html,[", "mailto:a@[b", "urn:[", "about:blank", "file:///story",
    "HTTP://[NEWS.example]/2026/01/02/story", f"http://news.example/{'[' * 5_000}", "http://1.2.3.4.5/", "http://0x7f.1/",
)  # fmt: skip
"""No address, or one only in form: brackets without IPv6, hosts that normalise to several, ports out of range."""


def _page(address: str = "") -> bytes:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in story(7))
    written = address.replace("&", "&amp;").replace('"', "&quot;")
    quoted = address.replace("\\", "\\\\").replace("\n", " ").replace("\0", " ")
    markup = f"""<!doctype html><html lang=en><head><title>Road</title><link rel=canonical href="{written}">
        <base href="{written}"><link rel=amphtml href="{written}"><meta property="og:url" content="{written}">
        <meta property="og:image" content="{written}">
        <meta name="syndication-source" content="{written}"><meta property="article:author" content="{written}">
        <script type="application/ld+json">{{"@type": "NewsArticle", "url": "{quoted}", "mainEntityOfPage": "{quoted}",
        "author": {{"@type": "Person", "name": "Jane Roe", "url": "{quoted}"}}, "isBasedOn": "{quoted}"}}</script></head>
        <body><nav><a href="{written}">Home</a></nav><article><h1>Road</h1><p>By <a rel=author href="{written}">Jane Roe</a></p>
        {told}<p>Read also: <a href="{written}">What became of the harbour</a></p>
        <ul><li><a href="{written}">One more road</a></li><li><a href="{written}">And another road</a></li></ul></article>"""
    return markup.encode("utf-8", "surrogatepass")


@pytest.mark.parametrize("address", ODD, ids=range(len(ODD)))
def test_an_odd_address_costs_no_page(address: str) -> None:
    source = Source("html", "x")
    text = "\n".join(story(7)).encode()
    for name, page in (
        ("of the page", RawPage(_page("/road"), source, url=address)),
        ("on the page", RawPage(_page(address), source, url="https://news.example/2026/road")),
        ("both", RawPage(_page(address), source, url=address)),
        ("of a text", RawPage(text, source, url=address, is_text=True)),
    ):
        outcome = clean(page)
        crash = outcome.reject.detail if outcome.reject and outcome.reject.reason == "crashed" else ""
        assert not crash, f"{name}: {crash}"
        if name != "of the page":  # what looks like a front page needs more to be an article
            assert isinstance(outcome.article, Article), f"{name}: {outcome.reject}"
