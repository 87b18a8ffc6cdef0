"""Bytes to text: what is declared, what is true, and what is neither."""

from __future__ import annotations

import gzip
import random

import pytest

from pipeline.blocks import segment
from pipeline.markup.charset import decode
from pipeline.page import parse
from pipeline.records import Document, Options, RawPage, Source
from tests.markup.languages import TEXTS

CASES = {
    "meta right": ("{}", None),
    "header right": (None, "{}"),
    "both right": ("{}", "{}"),
    "none": (None, None),
    "meta lies utf-8": ("utf-8", None),
    "header lies latin-1": (None, "iso-8859-1"),
    "header lies, meta right": ("{}", "iso-8859-1"),
    "both lie": ("utf-8", "iso-8859-1"),
}


def written(text: str, meta: str | None) -> str:
    declaration = f'<meta charset="{meta}">' if meta else ""
    return f"<html><head>{declaration}<title>{text[:30]}</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("charset", TEXTS)
def test_matrix(charset: str, case: str) -> None:
    meta, header = (label and label.format(charset) for label in CASES[case])
    page = written(TEXTS[charset][1], meta)
    decoded = decode(page.encode(charset), f"text/html; charset={header}" if header else None)
    assert decoded is not None
    assert decoded.text == page
    assert decoded.source == {"meta right": "meta", "header right": "header"}.get(case, decoded.source)


SITUATIONS = ("meta right", "header right", "none", "meta lies utf-8", "header lies latin-1")


def test_every_charset_in_every_situation_gives_the_text() -> None:
    """17 charsets and UTF-16 without a mark, which no meta element can declare, up to the blocks of the page: 87 cases."""
    tried, wrong = 0, []
    for charset, (_, text) in [*TEXTS.items(), ("utf-16-le", TEXTS["iso-8859-2"])]:
        for case in SITUATIONS:
            meta, header = (label and label.format(charset) for label in CASES[case])
            if charset == "utf-16-le" and case not in ("header right", "none"):
                continue
            tried += 1
            body, content_type = article(text, meta).encode(charset), f"text/html; charset={header}" if header else None
            document = parse(RawPage(body, Source("html", "x"), content_type=content_type), Options())
            assert isinstance(document, Document)
            segment(document)
            if [block.text for block in document.blocks] != [text]:
                wrong.append((charset, case))
    assert (tried, wrong) == (87, [])


def article(text: str, meta: str | None) -> str:
    declaration = f'<meta charset="{meta}">' if meta else ""
    return f"<html><head>{declaration}</head><body><article><p>{text}</p></article></body></html>"


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("text", [text for _, text in TEXTS.values()])
def test_utf8_wins_over_any_label(text: str, case: str) -> None:
    meta, header = (label and label.format("windows-1251") for label in CASES[case])
    page = written(text, meta)
    decoded = decode(page.encode(), f"text/html; charset={header}" if header else None)
    assert decoded is not None
    assert (decoded.text, decoded.charset, decoded.source, decoded.guessed) == (page, "utf-8", "utf-8", False)


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-32", "iso2022_jp"])
def test_wide_and_marked(charset: str) -> None:
    language = "ja" if charset == "iso2022_jp" else "pl"
    page = written(next(text for code, text in TEXTS.values() if code == language), None)
    decoded = decode(page.encode(charset), "text/html; charset=iso-8859-1")
    assert decoded is not None
    assert decoded.text == page
    assert (decoded.source == "bom") == (charset in ("utf-16", "utf-8-sig", "utf-32"))


@pytest.mark.parametrize("length", [40, 100])
@pytest.mark.parametrize("charset", TEXTS)
def test_little_text_with_a_language_is_enough(charset: str, length: int) -> None:
    language, text = TEXTS[charset]
    page = f"<html lang={language}><body><p>{text[:length]}</p></body></html>"
    decoded = decode(page.encode(charset))
    assert decoded is not None
    assert decoded.text == page


def test_a_few_broken_bytes_do_not_make_mojibake() -> None:
    text = TEXTS["windows-1252"][1]
    decoded = decode(text.encode() + b" caf\xe9 " + text.encode())
    assert decoded is not None
    assert decoded.text == f"{text} caf\ufffd {text}"
    assert decoded.guessed


def test_utf8_cut_within_a_character() -> None:
    text = TEXTS["koi8-r"][1]
    decoded = decode(text.encode() + "ж".encode()[:1])
    assert decoded is not None
    assert (decoded.text, decoded.cut, decoded.guessed) == (text, True, False)


def test_surrogates_of_three_bytes_each_are_one_character() -> None:
    body = "<p>naïve \ud83d\ude00 café</p>".encode("utf-8", "surrogatepass")
    decoded = decode(body)
    assert decoded is not None
    assert decoded.text == "<p>naïve 😀 café</p>"


def test_a_label_for_iso_where_windows_is_meant() -> None:
    page = written(TEXTS["windows-1250"][1], "iso-8859-2")
    decoded = decode(page.encode("windows-1250"))
    assert decoded is not None
    assert decoded.text == page


def test_a_label_of_another_script_is_not_believed() -> None:
    page = written(TEXTS["windows-1250"][1], "koi8-r")
    decoded = decode(page.encode("windows-1250"))
    assert decoded is not None
    assert decoded.text == page


@pytest.mark.parametrize("label", ["utf-7", "rot13", "hex", "unicode_escape", "idna", "x-user-defined", "nonsense"])
def test_labels_that_are_no_charset_of_pages(label: str) -> None:
    page = written(TEXTS["iso-8859-1"][1] + " \\u0041 +ADw-script+AD4-", label)
    decoded = decode(page.encode("iso-8859-1"), f"text/html; charset={label}")
    assert decoded is not None
    assert decoded.text == page


def test_one_odd_byte_in_english_is_western() -> None:
    decoded = decode(b"<p>The caf\xe9 on the corner opens at nine.</p>")
    assert decoded is not None
    assert "café" in decoded.text


@pytest.mark.parametrize("body", [random.Random(1).randbytes(50_000), gzip.compress(random.Random(2).randbytes(9_999))])
def test_noise_is_no_text(body: bytes) -> None:
    decoded = decode(body)
    assert decoded is None or decoded.guessed
