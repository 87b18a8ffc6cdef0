from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.sources.kinds import advised, kind_of
from tests.sources.written import PACKERS, html, http, json_lines, put, read, record, tar, zipped

ROWS: list[dict[str, object]] = [{"html": html(n).decode(), "url": f"https://a.example/{n}"} for n in range(2)]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (html(), "html"),
        (b"\xef\xbb\xbf \n<!-- saved --> <!-- twice -->\n" + html(), "html"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html/>', "html"),
        (html().decode().encode("utf-16"), "html"),
        (html().decode().encode("utf-16-le"), "html"),
        (b"<div class=story><p>One.</p><p>Two.</p></div>", "html"),
        (record(http(html())), "warc"),
        (json_lines(ROWS), "jsonl"),
        (tar([("a.html", html())]), "tar"),
        (zipped([("a.html", html())]), "zip"),
        (b"Just a line of text.\nAnd one more.", "text"),
        ("Ein Satz über Äpfel.\n".encode("latin-1"), "text"),
        ("Предложение.\n".encode("utf-16"), "text"),
        (b"{not json}\n{either}", "text"),
        (b"%PDF-1.7 ...", "other"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "other"),
        (bytes(range(256)) * 4, "other"),
    ],
)
@pytest.mark.parametrize("name", ["thing", "thing.x1", "2024.09"])
def test_content_says_what_it_is_whatever_the_name(name: str, content: bytes, kind: str) -> None:
    assert kind_of(name, content)[0] == kind


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.html", b"no tag at all", "maybe_html"),
        ("a.html", b"%PDF-1.4", "other"),
        ("a.php", b"<?php echo 1;", "other"),
        ("a.php", html(), "html"),
        ("a.jpg", html(), "html"),
        ("a.js", b"document.write('<p>a</p><p>b</p><p>c</p>')", "other"),
        ("a.css", b"p { color: red }", "other"),
        ("a.md", b"<div align=center>Logo</div>\n# Title", "text"),
        ("a.md", html(), "html"),
        ("a.txt", b"see <b>this</b></p></p></p>", "text"),
        ("a.txt", json_lines(ROWS), "jsonl"),
        ("robots.txt", b"User-agent: *\nDisallow: /admin\n", "other"),
        ("mirror/ads.txt", b"example.com, 1234, DIRECT\n", "other"),
        ("robots.txt", html(), "html"),
        ("urls.txt", b"https://a.example/1\r\nhttps://a.example/2\r\n", "other"),
        ("urls.txt", b"https://a.example/1\n" * 6_000, "other"),
        ("a.txt", b"https://a.example/1 is where the story stands.", "text"),
        ("a.json", json_lines(ROWS), "jsonl"),
        ("a.json", json_lines(ROWS[:1]), "jsonl"),
        ("a.json", b'{"text": "labels of something"}\n', "other"),
        ("a.json", b'{"html": "' + b"x" * 5000, "jsonl"),
        ("a.json", b'{"text": "' + b"x" * 5000, "other"),
        ("a.json", b'[{"html": "<p>"}]', "other"),
        ("a.jsonl", json_lines(ROWS[:1]), "jsonl"),
        ("a.json", b'{\n "html": "<p>x</p>"\n}', "other"),
        ("feed.xml", b'<?xml version="1.0"?><rss version="2.0"></rss>', "other"),
        ("a.xml", b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', "html"),
        ("a.docx", zipped([("[Content_Types].xml", b"")]), "other"),
        ("a", zipped([("mimetype", b"application/epub+zip")]), "other"),
    ],
)
def test_the_name_speaks_where_the_content_leaves_it_open(name: str, content: bytes, kind: str) -> None:
    assert kind_of(name, content)[0] == kind


@given(st.binary(max_size=600), st.sampled_from(["a", "a.html", "a.txt", "a.json", "a.tar", "a.jsonl"]))
@settings(deadline=None)
def test_any_bytes_have_a_kind(head: bytes, name: str) -> None:
    kind, words = kind_of(name, head)
    assert (kind == "other") == bool(words)


@pytest.mark.parametrize("head", [b"<!---->" * 9000, b"<!--" * 16000, b" " * 65536, b"<?xml" * 13000, b"<p " * 20000])
def test_looking_takes_no_time_on_what_was_made_to_take_it(head: bytes) -> None:
    begun = time.process_time()
    kind_of("a", head)
    assert time.process_time() - begun < 0.5


@pytest.mark.parametrize("ending", PACKERS)
def test_compressed_pages_are_unpacked(tmp_path: Path, ending: str) -> None:
    put(tmp_path / f"a.html.{ending}", PACKERS[ending](html("a", 3000)))
    put(tmp_path / "b.html", html("b"))
    pages, rejects = read(tmp_path)
    assert [page.body for page in pages] == [html("a", 3000), html("b")]
    assert not rejects


def test_compression_is_told_by_content_and_may_be_twofold(tmp_path: Path) -> None:
    put(tmp_path / "a.html", PACKERS["gz"](html("a")))
    put(tmp_path / "b.html.gz", PACKERS["gz"](PACKERS["zst"](html("b"))))
    put(tmp_path / "c.html.gz", html("c"))
    put(tmp_path / "d", PACKERS["bz2"](json_lines(ROWS)))
    pages, rejects = read(tmp_path)
    assert [page.source.path for page in pages] == ["a.html", "b.html.gz", "c.html.gz", "d", "d"]
    assert pages[1].body == html("b")
    assert not rejects


def test_mislabelled_files_are_read_as_what_they_are(tmp_path: Path) -> None:
    put(tmp_path / "1.bin", record(http(html("warc"))))
    put(tmp_path / "2.txt", json_lines(ROWS))
    put(tmp_path / "3.jpg", html("page"))
    put(tmp_path / "4.html", zipped([("in.htm", html("zip"))]))
    put(tmp_path / "5.pdf", tar([("in.txt", b"A text in a tar.")]))
    pages, rejects = read(tmp_path)
    assert [page.source.kind for page in pages] == ["warc", "jsonl", "jsonl", "html", "html", "text"]
    assert not rejects


def test_a_page_by_name_that_is_none_is_a_reject_and_an_image_is_not_a_record(tmp_path: Path) -> None:
    from pipeline.sources import Tally

    png = b"\x89PNG\r\n\x1a\n" + bytes(50)
    put(tmp_path / "a.html", png)
    put(tmp_path / "b.png", png)
    tally = Tally()
    pages, rejects = read(tmp_path, tally=tally)
    assert not pages
    assert [(reject.source.path, reject.reason, reject.detail) for reject in rejects] == [("a.html", "not_html", "a PNG image")]
    assert tally.skipped == {"image, sound or font": 1}
    assert read(tmp_path / "b.png")[1][0].reason == "not_html"


MAIL = b"From jane@m.example Mon Mar  2 10:00:00 2026\nFrom: jane@m.example\nSubject: rain\n\nIt rained.\n"


@pytest.mark.parametrize(
    ("name", "content", "kind", "words"),
    [
        ("a.mbox", MAIL, "other", "mail"),
        ("archive", MAIL + b"\n" + MAIL, "other", "mail"),
        ("archive.txt", (MAIL + b"\n" + MAIL).replace(b"\n", b"\r\n"), "other", "mail"),
        ("letter.txt", MAIL, "text", ""),
        ("story.txt", b"From Leeds the road went north in 1926\nBy car it took a day.\n\n" * 2, "text", ""),
        ("a.eml", b"From: jane@m.example\nSubject: rain\n\nIt rained.\n", "other", "mail"),
        ("a.csv", b"id,text\n1,Rain\n", "other", "table in CSV"),
    ],
)
def test_mails_are_no_text_and_a_table_is_called_one(name: str, content: bytes, kind: str, words: str) -> None:
    assert kind_of(name, content) == (kind, words)
    assert not words or advised(words).startswith(f"{words}; ")
