"""Strings of others never become markup."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from pipeline.corpus.report import elements
from pipeline.corpus.report.elements import e, link, shortened


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text())
def test_text_comes_back_as_text_and_nothing_else(text: str) -> None:
    tree = LexborHTMLParser(e("p", text, title=text).text)
    assert tree.body is not None
    assert [node.tag for node in tree.body.iter()] == ["p"]
    paragraph = tree.css_first("p")
    assert paragraph is not None
    assert list(paragraph.iter()) == []
    assert set(paragraph.attributes) == {"title"}


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "data:text/html,<b>", "//evil.example/",
        "file:///etc/passwd", "vbscript:x", "http://a b/", "https://x.example/\u0000", 'https://x.example/"onclick=', "",
        None,
    ],
)  # fmt: skip
def test_only_plain_web_addresses_are_links(url: str | None) -> None:
    assert "<a" not in link(url, "text").text


def test_a_web_address_is_a_link_that_gives_nothing_away() -> None:
    node = LexborHTMLParser(link("https://news.example/a?b=1&c=2", "Story").text).css_first("a")
    assert node is not None
    assert node.attributes["href"] == "https://news.example/a?b=1&c=2"
    assert "noreferrer" in (node.attributes["rel"] or "")


@pytest.mark.parametrize("mark", ["\u202e", "\u202a", "\u2066", "\u2069", "\u0000", "\u001b", "\u200b", "\udc80", "\ufeff"])
def test_what_is_not_seen_or_turns_text_around_is_shown(mark: str) -> None:
    assert mark not in elements.escape(f"a{mark}b")
    assert f"[U+{ord(mark):04X}]" in elements.escape(f"a{mark}b")


def test_marks_that_scripts_need_stay() -> None:
    for text in ("می\u200cخواهم", "क्\u200dष", "שלום\u200f!", "👩\u200d🌾", "Zeile\nZeile\t."):
        assert elements.escape(text) == text


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(), st.integers(min_value=4, max_value=50))
def test_shortened_is_short_and_a_beginning(text: str, most: int) -> None:
    short = shortened(text, most)
    assert len(short) <= most
    assert text.startswith(short.removesuffix(" …"))
