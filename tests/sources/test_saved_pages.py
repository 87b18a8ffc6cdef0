from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pipeline.records import RawPage
from pipeline.sources import Tally
from pipeline.sources.location import web_address
from pipeline.sources.sidecars import belongs, candidates
from pipeline.sources.times import is_unreadable, moment
from tests.sources.written import PACKERS, html, put, read

URL = "https://news.example/story?id=1"


def only(path: Path, tally: Tally | None = None) -> RawPage:
    pages, rejects = read(path, tally=tally)
    assert not rejects
    (page,) = pages
    return page


@pytest.mark.parametrize(
    ("page", "sidecar"),
    [
        ("a.html", "a.html.json"), ("a.html", "a.json"), ("a.htm", "a.json"), ("a.html.gz", "a.html.gz.json"),
        ("a.html.gz", "a.html.json"), ("a.html.gz", "a.json"), ("a.txt", "a.json"), ("a", "a.json"),
    ],
)  # fmt: skip
def test_a_json_sidecar_gives_url_time_and_type(tmp_path: Path, page: str, sidecar: str) -> None:
    content = html()
    put(tmp_path / page, PACKERS["gz"](content) if page.endswith(".gz") else content)
    note = {"url": URL, "fetched_at": "2026-03-04T07:06:07+02:00", "content_type": "text/html; charset=x"}
    put(tmp_path / sidecar, json.dumps(note).encode())
    tally = Tally()
    found = only(tmp_path, tally)
    assert (found.url, found.content_type) == (URL, "text/html; charset=x")
    assert found.fetched_at == datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    assert tally.skipped == {"sidecar": 1}
    assert only(tmp_path / page).url == URL


@pytest.mark.parametrize("sidecar", ["a.url", "a.html.url"])
@pytest.mark.parametrize("content", [f"[InternetShortcut]\r\nURL={URL}\r\nIconIndex=0\r\n", f"{URL}\n", URL])
def test_an_internet_shortcut_gives_the_url(tmp_path: Path, sidecar: str, content: str) -> None:
    put(tmp_path / "a.html", html())
    put(tmp_path / sidecar, content.encode())
    assert only(tmp_path).url == URL


def test_the_longest_name_wins(tmp_path: Path) -> None:
    put(tmp_path / "a.html", html())
    put(tmp_path / "a.json", b'{"url": "https://other.example/"}')
    put(tmp_path / "a.html.json", f'{{"url": "{URL}"}}'.encode())
    assert only(tmp_path).url == URL


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b'{"url": 5}', b'{"url": "not a url"}', b'{"url": null}', b"\xff\xfe", b"x" * 70_000]
)
def test_a_sidecar_without_a_url_leaves_the_page_as_it_is(tmp_path: Path, content: bytes) -> None:
    put(tmp_path / "a.html", html())
    put(tmp_path / "a.html.json", content)
    found = only(tmp_path)
    assert (found.url, found.body) == (None, html())


def test_a_sidecar_that_is_a_link_out_of_the_input_is_not_read(tmp_path: Path) -> None:
    put(tmp_path / "outside.json", f'{{"url": "{URL}"}}'.encode())
    put(tmp_path / "in" / "a.html", html())
    (tmp_path / "in" / "a.html.json").symlink_to("../outside.json")
    pages, rejects = read(tmp_path / "in")
    assert pages[0].url is None
    assert [reject.reason for reject in rejects] == ["unsafe_path"]


@pytest.mark.parametrize(
    ("comment", "url", "time"),
    [
        (f"<!-- saved from url=(0031){URL} -->", URL, None),
        (f"<!-- saved from url=(0031){URL}-->\r\n", URL, None),
        ("<!-- saved from url=(0014)about:internet -->", None, None),
        (
            f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Wed Mar 04 2026 06:06:07 GMT+0100 "
            "(Central European Standard Time)\n-->",
            URL,
            datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC),
        ),
        ("<!-- a comment -->", None, None),
    ],
)
def test_the_browser_that_saved_a_page_wrote_its_url_into_it(
    tmp_path: Path, comment: str, url: str | None, time: datetime | None
) -> None:
    put(tmp_path / "a.html", b"<!DOCTYPE html>\n" + comment.encode() + html()[15:])
    found = only(tmp_path)
    assert (found.url, found.fetched_at) == (url, time)


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le"])
def test_so_it_did_in_utf_16(tmp_path: Path, charset: str) -> None:
    text = f"<!-- saved from url=(0031){URL} -->\r\n{html().decode()}"
    put(tmp_path / "a.htm", text.encode(charset))
    assert only(tmp_path).url == URL


def test_the_sidecar_goes_before_the_comment(tmp_path: Path) -> None:
    put(tmp_path / "a.html", b"<!-- saved from url=(0020)https://mirror.example/ -->" + html())
    put(tmp_path / "a.url", URL.encode())
    assert only(tmp_path).url == URL


def test_without_either_the_url_stays_open(tmp_path: Path) -> None:
    put(tmp_path / "a.html", b'<html><link rel=canonical href="https://news.example/c">' + html())
    found = only(tmp_path)
    assert (found.url, found.content_type, found.fetched_at, found.is_text) == (None, None, None, False)


@pytest.mark.parametrize(("name", "text"), [("a.txt", True), ("a.md", True), ("a", True), ("a.html", None)])
def test_text_is_marked_as_text(tmp_path: Path, name: str, text: bool | None) -> None:
    put(tmp_path / name, b"First paragraph.\n\n- a list\n- of two\n")
    found = only(tmp_path)
    assert found.is_text is text
    assert found.source.kind == ("text" if text else "html")


def test_sidecar_names_are_told_the_same_way_from_both_sides() -> None:
    for page in ("a.html", "a.htm.gz", "b.txt", "c", "d.md.zst"):
        for name in candidates(page):
            assert belongs(name, {page}.__contains__), (page, name)
    assert not belongs("labels.json", {"a.html"}.__contains__)
    assert not belongs("a.jsonl.json", {"a.jsonl"}.__contains__)
    assert not belongs("a.html", {"a"}.__contains__)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-03-04", datetime(2026, 3, 4, tzinfo=UTC)),
        ("2026-03-04T05:06:07Z", datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)),
        (datetime(2026, 3, 4), datetime(2026, 3, 4, tzinfo=UTC)),
        ("yesterday", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("0001-01-01T00:00:00Z", None),
        ("1970-01-01T00:00:00Z", None),
        ("9999-12-31", None),
        (datetime(1500, 1, 2), None),
        (date(2026, 3, 4), datetime(2026, 3, 4, tzinfo=UTC)),
        (date(1, 1, 1), None),
        (1767225600, datetime(2026, 1, 1, tzinfo=UTC)),
        (1767225600.0, datetime(2026, 1, 1, tzinfo=UTC)),
        (1767225600500, datetime(2026, 1, 1, 0, 0, 0, 500000, tzinfo=UTC)),
        ("1767225600", datetime(2026, 1, 1, tzinfo=UTC)),
        ("1767225600.5", datetime(2026, 1, 1, 0, 0, 0, 500000, tzinfo=UTC)),
        ("1767225600000001", datetime(2026, 1, 1, 0, 0, 0, 1, tzinfo=UTC)),
        (1767225600000000000, datetime(2026, 1, 1, tzinfo=UTC)),
        ("20260304050607", datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)),
        ("20260304", datetime(2026, 3, 4, tzinfo=UTC)),
        ("2026-03-04 05:06:07 UTC", datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)),
        ("2026-03-04 07:06:07.000089 +0200 ", datetime(2026, 3, 4, 5, 6, 7, 89, tzinfo=UTC)),
        ("2026-03-04T05:06:07.123456789Z", datetime(2026, 3, 4, 5, 6, 7, 123456, tzinfo=UTC)),
        ("2026-03-04 05:06:07.5 +0000 UTC", datetime(2026, 3, 4, 5, 6, 7, 500000, tzinfo=UTC)),
        ("Wed, 04 Mar 2026 05:06:07 GMT", datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)),
        ("Wed, 4 Mar 2026 07:06:07 +0200", datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)),
        ("Wednesday, 04-Mar-26 05:06:07 GMT", datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)),
        ("Wed Mar  4 05:06:07 2026", datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)),
        ("20261304050607", None),
        ("Wed, soon", None),
        ("Mar 4", None),
        ("9" * 30, None),
        (20260304, None),
        (4_102_444_800, None),
        (10**400, None),
        (float("nan"), None),
        (True, None),
        (None, None),
    ],
)
def test_times(value: object, expected: datetime | None) -> None:
    assert moment(value) == expected
    assert not (expected and is_unreadable(value))


@pytest.mark.parametrize("value", ["yesterday", "Wed, soon", "20261304050607", 20260304])
def test_what_is_given_and_cannot_be_read_is_told_from_no_time(value: object) -> None:
    assert is_unreadable(value)
    assert not any(map(is_unreadable, (None, "", " ", 0, -1, float("nan"), "0001-01-01T00:00:00Z", datetime(1, 1, 1), ["2026"])))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (f" {URL}\n", URL), (f"<{URL}>", URL), ("https://news.example/\ud800", "https://news.example/?"),
        ("news.example/a", "https://news.example/a"), ("//news.example/a", "https://news.example/a"), ("www.a.org", "https://www.a.org"),
        ("news.example:8080/a", "https://news.example:8080/a"), ("https://a.org/my story/1", "https://a.org/my%20story/1"),
        ("https://a.org/my\u00a0story", "https://a.org/my%C2%A0story"), ("https://a.org/a\r\n b", "https://a.org/a%20b"),
        ("https://me:se@cret@a.org/b@c", "https://a.org/b@c"), ("https://a.org?q=a@b", "https://a.org?q=a@b"),
        ("a.html", None), ("data.tar/a.html", None), ("dump.json/7", None), ("news/a", None), ("a.org", None),
        ("see: a.org/b", None), ("///a/b", None),
        ("https://a.org/\x01", None), ("https://a b", None), ("https:", None), ("", None), (None, None), (5, None),
        ("https://a.example/" + "x" * 9000, None),
    ],
)  # fmt: skip
def test_urls(value: object, expected: str | None) -> None:
    assert web_address(value) == expected
