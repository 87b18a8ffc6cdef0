from __future__ import annotations

import io
import json
import time
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pipeline.records import Source
from pipeline.sources import InputError, SourceOptions
from pipeline.sources.jsonl import lines
from pipeline.sources.marked_up import is_marked_up
from pipeline.sources.options import Tally
from tests.sources.written import PACKERS, html, json_lines, put, read

URL = "https://news.example/1"


def test_each_line_is_a_record_under_its_number(tmp_path: Path) -> None:
    content = (
        b'\xef\xbb\xbf{"html": "<p>\\u00e9", "url": "https://news.example/1", "id": "a7", '
        b'"fetched_at": "2026-03-04T05:06:07Z"}\n'
        b"\n"
        b'{"text": "A text.", "id": 12}\r\n'
        b"{broken\n"
        b"[1, 2]\n"
        b'{"title": "no body"}\n'
        b'{"html": null, "url": "https://news.example/7"}\n'
        b'{"html": ["<p>"]}\n'
        b'{"content": "Either."}'
    )
    pages, rejects = read(put(tmp_path / "a.jsonl", content))
    assert [page.source for page in pages] == [
        Source("jsonl", "a.jsonl", None, 0, "a7"), Source("jsonl", "a.jsonl", None, 2, "12"),
        Source("jsonl", "a.jsonl", None, 8),
    ]  # fmt: skip
    assert [(page.body, page.is_text) for page in pages] == [
        ("<p>é".encode(), False), (b"A text.", True), (b"Either.", None)]  # fmt: skip
    assert (pages[0].url, pages[0].fetched_at) == (URL, datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC))
    assert [(reject.source.offset, reject.reason) for reject in rejects] == [
        (3, "corrupt_record"), (4, "corrupt_record"), (5, "empty"), (6, "empty"), (7, "corrupt_record")]  # fmt: skip
    assert rejects[0].detail.startswith("line 4: not JSON: ")
    assert "its fields: title" in rejects[2].detail
    assert rejects[3].url == "https://news.example/7"
    assert "field html is list" in rejects[4].detail


def test_options_name_the_fields(tmp_path: Path) -> None:
    row = {
        "html": "<p>not this",
        "page": "<p>this",
        "body": "or this",
        "link": "https://a.example/",
        "key": "k",
        "u": URL,
    }
    path = put(tmp_path / "a.jsonl", json_lines([row, row | {"page": ""}, {"html": "<p>x"}]))
    options = SourceOptions(html_field="page", text_field="body", url_field="u", id_field="key")
    pages, rejects = read(path, options=options)
    assert [(page.body, page.is_text, page.url, page.source.record_id) for page in pages] == [
        (b"<p>this", False, URL, "k"), (b"or this", True, URL, "k")]  # fmt: skip
    assert [reject.detail for reject in rejects] == ["no field page or body; its fields: html"]
    pages, rejects = read(path, options=SourceOptions(text_field="body"))
    assert [page.body for page in pages] == [b"or this", b"or this"]


@pytest.mark.parametrize(
    "empty",
    [
        "", "  ", "\n", None, "<html></html>", ["<p>"], {"a": 1}, 7,
        "<!DOCTYPE html>\n<html><head><title>Mill</title></head><body><!-- no -->&nbsp;</body></html>",
    ],
)  # fmt: skip
def test_where_one_field_has_no_words_the_next_is_read(tmp_path: Path, empty: object) -> None:
    rows: list[dict[str, object]] = [
        {"html": empty, "text": "The mill."}, {"content": "<p>The mill.</p>", "html": empty},
        {"html": "<p>The mill.", "text": "No."},
    ]  # fmt: skip
    pages, rejects = read(put(tmp_path / "a.jsonl", json_lines(rows)))
    assert [(page.body, page.is_text) for page in pages] == [
        (b"The mill.", True), (b"<p>The mill.</p>", False), (b"<p>The mill.", False)]  # fmt: skip
    assert not rejects


def test_where_no_field_has_words_the_first_says_why(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"html": ["<p>"], "text": ""}, {"html": "", "text": None}, {"html": "<p></p>"}, {"html": " ", "text": ""},
    ]  # fmt: skip
    pages, rejects = read(put(tmp_path / "a.jsonl", json_lines(rows)))
    assert [page.body for page in pages] == [b"<p></p>", b" "]
    assert [reject.detail for reject in rejects] == ["field html is list, not text", "field html is empty"]


def test_times_that_cannot_be_read_are_counted(tmp_path: Path) -> None:
    tally = Tally()
    times = ["20260304050607", "2026-03-04 05:06:07 UTC", "soon", "", None, "0001-01-01T00:00:00Z", 7]
    pages, _ = read(put(tmp_path / "a.jsonl", json_lines({"html": "<p>x", "fetched_at": time} for time in times)), tally=tally)
    assert [page.fetched_at for page in pages] == [datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)] * 2 + [None] * 5
    assert tally.skipped == {"time of fetching that could not be read": 2}


def test_what_python_writes_python_reads(tmp_path: Path) -> None:
    content = b'{"html": "<p>x", "url": NaN}\n{"html": "<p>\\ud83d half"}\n' + b'{"html":' * 5000 + b"\n"
    pages, rejects = read(put(tmp_path / "a.jsonl", content))
    assert [(page.body, page.url) for page in pages] == [(b"<p>x", None), (b"<p>? half", None)]
    assert [reject.reason for reject in rejects] == ["corrupt_record"]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "urn:isbn:1", "///news/1", "dump.json/1", 7]
)
def test_what_no_page_can_have_for_an_address_is_none(tmp_path: Path, url: object) -> None:
    pages, _ = read(
        put(tmp_path / "a.jsonl", json_lines([{"html": "<p>x", "url": url}, {"html": "<p>y", "url": "ftp://x.example/y"}]))
    )
    assert [page.url for page in pages] == [None, "ftp://x.example/y"]


def test_details_hold_nothing_that_a_table_cannot(tmp_path: Path) -> None:
    content = b'{"\\ud83d\\u001b[31m": 1}\n{"html": "x", "id": "\\ud83d", "url": "https://a.example/\\ud83d"}\n'
    pages, rejects = read(put(tmp_path / "a.jsonl", content))
    for text in (rejects[0].detail, pages[0].source.record_id, pages[0].url):
        assert text is not None
        assert text.isprintable()
        text.encode("utf-8")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_in_utf_16_are_read(tmp_path: Path, encoding: str, end: str) -> None:
    rows = [{"html": f"<p>Ein Schloß Nr. {n} 港 \U0001f600{'ĊЊ' * 200_000}", "url": f"{URL}{n}"} for n in range(3)]
    text = end.join([*(json.dumps(row, ensure_ascii=False) for row in rows), "", "{broken"])
    path = put(tmp_path / "a.jsonl", text.encode(encoding))
    pages, rejects = read(path)
    assert [(page.body.decode(), page.url, page.source.offset) for page in pages] == [
        (row["html"], row["url"], n) for n, row in enumerate(rows)
    ]
    assert [(reject.source.offset, reject.reason) for reject in rejects] == [(4, "corrupt_record")]
    with pytest.raises(InputError, match="its fields: html, url"):
        read(put(path, json.dumps(rows[0]).encode(encoding)), options=SourceOptions(html_field="page"))


@pytest.mark.parametrize(
    ("begin", "between", "end"),
    [("[\n", ",\n", "\n]\n"), ("[", ",\n", "]"), ("\ufeff\n[\n", " ,\n\n", " ]\n\n"), ("[ ", ",\r\n", "\r\n]")],
)
def test_an_array_with_an_object_a_line_is_read(tmp_path: Path, begin: str, between: str, end: str) -> None:
    rows = [{"html": f"<p>{n}]", "url": f"https://news.example/{n}"} for n in range(4)]
    pages, rejects = read(put(tmp_path / "a.jsonl", (begin + between.join(map(json.dumps, rows)) + end).encode()))
    assert [page.url for page in pages] == [row["url"] for row in rows]
    assert not rejects


def test_an_array_in_one_line_is_no_object(tmp_path: Path) -> None:
    pages, rejects = read(put(tmp_path / "a.jsonl", b'[{"html": "<p>x"}, {"html": "<p>y"}]\n{"html": "<p>z"}'))
    assert [page.body for page in pages] == [b"<p>z"]
    assert [reject.detail for reject in rejects] == ["line 1: not a JSON object"]


@pytest.mark.parametrize("ending", ["gz", "zst", "xz", "bz2", "br"])
def test_compressed_lines_and_a_cut_among_them(tmp_path: Path, ending: str) -> None:
    rows = [{"html": html(n, n % 7).decode(), "url": f"https://news.example/{n * 7919}"} for n in range(2000)]
    packed = PACKERS[ending](json_lines(rows))
    path = put(tmp_path / f"a.jsonl.{ending}", packed)
    pages, rejects = read(path)
    assert [page.url for page in pages] == [row["url"] for row in rows]
    assert not rejects
    pages, rejects = read(put(path, packed[: len(packed) * 3 // 4]))
    assert [page.url for page in pages] == [row["url"] for row in rows[: len(pages)]]
    assert len(pages) < 2000
    if ending == "bz2":  # comes in blocks of 900 kB, all or nothing
        assert [reject.reason for reject in rejects] == ["corrupt_record"]
    else:
        assert len(pages) > 1000
        assert [(reject.reason, reject.source.offset) for reject in rejects] == [("corrupt_record", len(pages))]


def test_a_line_beyond_the_limit_is_refused_without_being_held(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("wb") as out:
        out.write(b'{"html": "first"}\n{"html": "')
        for _ in range(50):
            out.write(b"x" * 5_000_000)
        out.write(b'"}\n{"html": "' + b"y" * 6_000_000 + b'"}\n{"html": "last"}\n')
    tracemalloc.start()
    pages, rejects = read(path, options=SourceOptions(max_page_bytes=5_000_000))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [page.body for page in pages] == [b"first", b"last"]
    assert [(reject.source.offset, reject.reason) for reject in rejects] == [(1, "too_large"), (2, "too_large")]
    assert most < 40_000_000


@given(st.lists(st.binary(max_size=20), max_size=30), st.integers(1, 40))
@settings(deadline=None)
def test_lines_are_those_between_line_ends(parts: list[bytes], longest: int) -> None:
    parts = [part.replace(b"\n", b"") for part in parts]
    head = b"\n".join(parts)[:4]
    assume(b"\0" not in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")))  # UTF-16 and UTF-32 are decoded first
    expected = [part if len(part) <= longest else None for part in parts]
    found = list(lines(io.BytesIO(b"\n".join(parts)), longest))
    assert found == (expected if not parts or parts[-1] else expected[:-1])


STORY = "<h1>The bridge</h1><p>It opens in May, the city says.</p><p>Four thousand cars cross it a day.</p><p>It was shut.</p>"
ABOUT = "That is all a page needs. A browser shows the one line, and the rest of this text is about how it comes to do so. " * 3
MARKED_UP = {
    "a page": f"<!DOCTYPE html>\n<html><head><title>The bridge</title><style>p {{}}</style></head><body>{STORY}</body></html>\n",
    "a page, cut off": f"<html lang='en'><head><title>The bridge</title></head><body><div>{STORY}<p>Lorries",
    "a page behind a remark": f"<!-- saved -->\n<html><body>{STORY}<script>go('<p>')</script></body></html><!-- done -->",
    "a piece of one": f"<div class='story'>{STORY}</div>",
    "paragraphs": "<p>It opens in May.</p>\n\n<p>Four thousand cars cross it.</p>",
}
TEXTS = {
    "a text": "It opens in May.\nFour thousand cars cross it.",
    "of tags": "The <p> tag opens a paragraph, and </p> closes it. <br> breaks a line, <b>bold</b> is bold.\n<p>So.</p>",
    "beginning with a tag": "<html> is the root of a page. It holds <head> and <body>; what is shown stands in <body>.",
    "beginning with a tag, and with many": "<p> opens a paragraph. <div>, <p> and <br> are the tags that pages have most of.",
    "beginning with a whole page": f"<!DOCTYPE html>\n<html>\n<body>\n<p>Hello</p>\n</body>\n</html>\n{ABOUT}",
    "a page shown, then a piece": f"<html>\n<body>\n<p>Hello</p>\n</body>\n</html>\n{ABOUT}\n<p>Goodbye</p>",
    "a readme": f"<p align='center'><img src='logo.png'></p>\n\n# The bridge\n\n{ABOUT}\n\n<p>Licence: MIT</p>",
    "less than": "<3 from all of us at the harbour!</p>",
}


@pytest.mark.parametrize("name", MARKED_UP)
def test_markup_in_a_field_of_texts_is_markup(tmp_path: Path, name: str) -> None:
    rows = [{"text": MARKED_UP[name]}, {"body": MARKED_UP[name]}]
    pages, _ = read(put(tmp_path / "a.jsonl", json_lines(rows[:1])))
    assert pages[0].is_text is False
    pages, _ = read(put(tmp_path / "b.jsonl", json_lines(rows[1:])), options=SourceOptions(text_field="body"))
    assert pages[0].is_text is False


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_about_markup_stays_a_text(tmp_path: Path, name: str) -> None:
    pages, _ = read(put(tmp_path / "a.jsonl", json_lines([{"text": TEXTS[name]}])))
    assert pages[0].is_text is True


def test_telling_markup_from_texts_takes_no_longer_on_long_ones() -> None:
    rows = ("<p>" * 200_000, "<p><!--" * 100_000, "<html><script>" * 50_000, "<html " + "<" * 500_000, "<p " * 200_000 + "</p>")
    for hostile in rows:
        started = time.process_time()
        is_marked_up(hostile.encode())
        assert time.process_time() - started < 1.0


def test_an_id_of_more_than_64_bits_is_kept_to_the_digit(tmp_path: Path) -> None:
    numbers = [7, 2**64 - 1, 12345678901234567890123, -(2**70)]
    lines = "".join(f'{{"id": {number}, "text": "A story."}}\n' for number in numbers)  # orjson does not write them
    pages, _ = read(put(tmp_path / "a.jsonl", lines.encode()))
    assert [page.source.record_id for page in pages] == list(map(str, numbers))


def test_usual_fields_are_found_in_other_letters(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"URL": "https://a.example/1", "Text": "Rain at last.", "ID": 7},
        {"Link": "https://a.example/2", "HTML": html().decode()},
    ]
    pages, rejects = read(put(tmp_path / "a.jsonl", json_lines(rows)))
    assert not rejects
    assert [(page.url, page.is_text) for page in pages] == [("https://a.example/1", True), ("https://a.example/2", False)]
    assert [page.source.record_id for page in pages] == ["7", None]


def test_a_field_that_is_named_and_in_no_line_is_told(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl", json_lines([{"uri": "https://a.example/1", "text": "Rain."}] * 3))
    with pytest.raises(InputError, match=r"no line has a field called url2; its fields: text, uri$"):
        read(path, options=SourceOptions(url_field="url2"))
    put(path, json_lines([{"text": "Rain."}, {"text": "Sun.", "url2": "https://a.example/2"}]))
    assert [page.url for page in read(path, options=SourceOptions(url_field="url2"))[0]] == [None, "https://a.example/2"]
