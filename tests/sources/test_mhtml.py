"""Pages that a browser saved in one file, with their pictures."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from quopri import encodestring

import pytest

from pipeline.sources import mhtml
from tests.sources.written import PACKERS, put, read

URL = "https://news.example/council"
PAGE = "<!doctype html><html><head><title>Café</title></head><body><p>Le café est ouvert.</p></body></html>"
TOP = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/snapshot\r\nSubject: =?utf-8?Q?Caf=C3=A9?=\r\n"
    "Date: Wed, 4 Mar 2026 05:06:07 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
    '\tboundary="--=_x"\r\n\r\n'
)


def part(head: str, body: bytes) -> bytes:
    return f"\r\n----=_x\r\n{head}\r\n\r\n".encode() + body


def saved(charset: str = "utf-8", top: str = TOP, location: str = URL) -> bytes:
    head = f"Content-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: quoted-printable"
    return (
        top.encode()
        + part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: x.png", b"aGVsbG8=")
        + part(f"{head}\r\nContent-Location: {location}", encodestring(PAGE.encode(charset)))
        + part("Content-Type: text/html", b"<p>A frame with an advertisement")
        + b"\r\n----=_x--\r\n"
    )


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "utf-16"])
@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a.bin", "a.mhtml.gz"])
def test_the_page_in_it_is_read(tmp_path: Path, charset: str, name: str) -> None:
    content = saved(charset)
    put(tmp_path / name, PACKERS["gz"](content) if name.endswith(".gz") else content)
    (page,), rejects = read(tmp_path)
    assert not rejects
    assert page.body.decode(charset).strip() == PAGE
    assert (page.url, page.content_type, page.is_text) == (URL, f"text/html; charset={charset}", False)
    assert page.fetched_at == datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


def test_an_old_one(tmp_path: Path) -> None:
    top = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="--=_x"\n\n'
    put(tmp_path / "a.mht", saved(top=top, location="cid:1"))
    (page,), _ = read(tmp_path)
    assert (page.url, page.fetched_at) == (None, None)
    assert PAGE in page.body.decode()


PICTURE = b"----=_x\r\nContent-Type: image/png\r\n\r\nx"


@pytest.mark.parametrize("content", [TOP.encode(), TOP.encode() + PICTURE, b"From: <Saved by x>\n"])
def test_one_without_a_page(tmp_path: Path, content: bytes) -> None:
    put(tmp_path / "a.mhtml", content)
    pages, (reject,) = read(tmp_path)
    assert not pages
    assert reject.reason == "not_html"


@pytest.mark.parametrize(
    "date", ["3 Nov 2025 10:00:00 +999999999999999", "3 Nov 2025 99999999999999999999:00:00", "3 Nov 99999999999 10:00:00"]
)
def test_a_date_that_is_none_costs_the_page_nothing_but_the_date(tmp_path: Path, date: str) -> None:
    put(tmp_path / "a.mhtml", saved(top=TOP.replace("Wed, 4 Mar 2026 05:06:07", date)))
    (page,), rejects = read(tmp_path)
    assert not rejects
    assert (page.url, page.fetched_at) == (URL, None)


def test_a_charset_that_is_none_costs_the_page_nothing_but_the_label(tmp_path: Path) -> None:
    put(tmp_path / "a.mhtml", saved().replace(b"charset=utf-8", b"charset*=a\0b''x"))
    (page,), _ = read(tmp_path)
    assert (page.url, page.content_type) == (URL, "text/html")
    assert page.body.decode().strip() == PAGE


@pytest.mark.parametrize("head", [b"Content-Type: message/rfc822", b"content-type:\r\n message/partial"])
def test_mails_within_mails_are_no_page_and_the_next_file_is_read(tmp_path: Path, head: bytes) -> None:
    put(tmp_path / "a.mhtml", b"From: <Saved by x>\r\n" + (head + b"\r\n\r\n") * 1_500 + b"Content-Type: text/html\r\n\r\n<p>x")
    put(tmp_path / "b.html", PAGE.encode())
    (page,), (reject,) = read(tmp_path)
    assert (page.source.path, reject.source.path, reject.reason) == ("b.html", "a.mhtml", "not_html")


def test_mail_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path / "a.eml", b"From: a@b.example\nContent-Type: text/html\n\n<p>Hello")
    put(tmp_path / "b.html", PAGE.encode())
    pages, rejects = read(tmp_path)
    assert (len(pages), rejects) == (1, [])


def test_parts_within_parts_take_no_time() -> None:
    deep = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(3_000))
    start = time.process_time()
    assert mhtml.read(b"From: <Saved by x>\n" + deep.encode() + b"\nx" * 100_000) is None
    assert time.process_time() - start < 3
