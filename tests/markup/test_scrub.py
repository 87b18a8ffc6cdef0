"""Characters that no text has."""

from __future__ import annotations

import re

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.markup.mojibake import undo
from pipeline.markup.scrub import control_share, is_clean, normalise, scrub

FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")


def forbidden(code: int) -> bool:
    return (
        (code < 0x20 and code not in (9, 10))
        or 0x7F <= code <= 0x9F
        or 0xD800 <= code <= 0xDFFF
        or 0xFDD0 <= code <= 0xFDEF
        or code & 0xFFFE == 0xFFFE
        or code > 0x10FFFF
    )


def whole(utf8: bytes) -> bytes:
    return scrub(normalise(utf8, references=True), references=True)


CODES = [*range(0x300), *range(0xD7F0, 0xE010), *range(0xFDC0, 0xFE00), *range(0xFFF0, 0x10010), 0x1FFFE, 0x10FFFF,
         0x110000, 10**30]  # fmt: skip


@pytest.mark.parametrize("spelling", ["&#{};", "&#x{:x};", "&#X{:X};", "&#000{};", "&#{} ", "&#x{:x}<"])
def test_every_reference(spelling: str) -> None:
    for code in CODES:
        reference = spelling.format(code).encode()
        if forbidden(code):
            assert not is_clean(reference)
            assert not whole(reference).startswith(b"&#"), reference
        else:
            assert whole(reference) == reference


def test_every_character() -> None:
    for code in CODES:
        if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF:
            utf8 = chr(code).encode()
            if forbidden(code) and code != 13:
                assert not is_clean(utf8)
            assert (whole(utf8) != utf8) == forbidden(code), hex(code)


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(codec="utf-8") | st.sampled_from("&#;xX0189dDfF\x00\x80")))
def test_what_comes_out_is_clean_and_stays(text: str) -> None:
    once = whole(text.encode())
    assert not FORBIDDEN.search(once.decode())
    assert scrub(once, references=True) == once or b"&#" in once
    lxml.html.fromstring(b"<p>a" + once + b"b</p>")


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(codec="utf-8", min_codepoint=32)))
def test_clean_text_is_left_alone(text: str) -> None:
    if is_clean(text.encode()):
        assert whole(text.encode()) == text.encode()


def test_halves_of_a_character_are_joined() -> None:
    assert whole(b"&#55357;&#56832; &#xD83D;&#xDE00;") == "😀 😀".encode()


def test_references_are_text_in_plain_text() -> None:
    assert scrub(b"write &#1; or &#146;", references=False) == b"write &#1; or &#146;"


def test_control_share() -> None:
    assert control_share(b"ab\x00\x01") == 0.5
    assert control_share(b"tabs\t and\r\nlines") == 0.0


@pytest.mark.parametrize(
    ("twice", "meant"),
    [
        ("itâ\x80\x99s a â\x80\x9ccafÃ©â\x80\x9d", "it’s a “café”"),
        ("Ð\x9cÐ¾Ñ\x81ÐºÐ²Ð°", "Москва"),
        ("fun ð\x9f\x98\x80", "fun 😀"),
        ("five â\xad\x90â\xad\x90 and â\x80\x93", "five ⭐⭐ and –"),
        ("QUALITÉ» et À\xa0«", "QUALITÉ» et À\xa0«"),
        ("Ã©tÃ© without any proof", "Ã©tÃ© without any proof"),
    ],
)
def test_encoded_twice(twice: str, meant: str) -> None:
    assert undo(twice) == meant
    for charset in ("latin-1", "utf-8"):
        assert undo(meant.encode(charset, "ignore").decode(charset)) == meant.encode(charset, "ignore").decode(charset)
