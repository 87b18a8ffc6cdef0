from __future__ import annotations

import gzip
import tracemalloc
import zlib

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.sources.refusals import Refused
from pipeline.sources.responses import payload, split
from tests.sources.written import PACKERS, html, http, zeros

LIMIT = 1_000_000


def chunked(body: bytes, size: int = 100, end: bytes = b"\r\n", extension: bytes = b"") -> bytes:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x%s%s%s%s" % (len(piece), extension, end, piece, end) for piece in pieces) + b"0" + end + end


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def body_of(block: bytes) -> bytes:
    return payload(split(block), LIMIT).body


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(html())), ("x-gzip", gzip.compress(html())), ("GZIP", gzip.compress(html())),
        ("br", brotli.compress(html())), ("zstd", PACKERS["zst"](html())), ("deflate", zlib.compress(html())),
        ("deflate", raw_deflate(html())), ("identity", html()), ("utf-8", html()), ("none", html()),
        ("gzip, br", brotli.compress(gzip.compress(html()))),
        # The header tells what was; the archive holds what is.
        ("gzip", html()), ("br", html()), ("zstd", html()), ("deflate", html()), ("gzip, gzip", gzip.compress(html())),
    ],
)  # fmt: skip
def test_content_encodings_are_undone(encoding: str, packed: bytes) -> None:
    assert body_of(http(packed, Content_Encoding=encoding)) == html()
    assert body_of(http(chunked(packed), Content_Encoding=encoding, Transfer_Encoding="chunked")) == html()
    assert body_of(http(chunked(packed), Transfer_Encoding="chunked", Content_Encoding=encoding)) == html()


@pytest.mark.parametrize(
    "body",
    [
        chunked(html(), 7), chunked(html(), 100_000), chunked(html(), 50, b"\n"),
        chunked(html(), 50, extension=b";name=x"),
        chunked(html())[:-2] + b"Trailer: x\r\n\r\n", chunked(html(), 50, extension=b"  "), html(),
    ],
)  # fmt: skip
def test_chunks_are_joined(body: bytes) -> None:
    assert body_of(http(body, Transfer_Encoding="chunked")) == html()


@given(st.binary(min_size=1, max_size=2000), st.integers(1, 500))
@settings(deadline=None)
def test_any_body_survives_chunks_and_gzip(body: bytes, size: int) -> None:
    block = http(chunked(gzip.compress(body), size), Transfer_Encoding="chunked", Content_Encoding="gzip")
    assert body_of(block) == body


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        (http(gzip.compress(html())[:-9], Content_Encoding="gzip"), "corrupt_record"),
        (http(brotli.compress(html())[:-9], Content_Encoding="br"), "corrupt_record"),
        (http(PACKERS["zst"](html())[:-9], Content_Encoding="zstd"), "corrupt_record"),
        (http(chunked(html())[:-20], Transfer_Encoding="chunked"), "corrupt_record"),
        (http(chunked(html(), 30)[:-5], Transfer_Encoding="chunked"), "corrupt_record"),
        (http(b"fffffffffff\r\n<html>", Transfer_Encoding="chunked"), "corrupt_record"),
        (http(html(), Content_Encoding="gzip, gzip, gzip, gzip, gzip"), "unreadable"),
        (http(b"<p>" * 400_000), "too_large"),
        (http(gzip.compress(b"<p>" * 400_000), Content_Encoding="gzip"), "too_large"),
    ],
)
def test_what_cannot_be_undone_is_refused(block: bytes, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        body_of(block)
    assert refused.value.reason == reason


@pytest.mark.parametrize(("encoding", "ending"), [("gzip", "gz"), ("br", "br"), ("zstd", "zst")])
def test_a_bomb_is_refused_after_little_more_than_the_limit(encoding: str, ending: str) -> None:
    block = http(zeros(36 << 20, ending), Content_Encoding=encoding)
    tracemalloc.start()
    with pytest.raises(Refused) as refused:
        body_of(block)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert refused.value.reason == "too_large"
    assert most < 12 * LIMIT


def test_no_error_quotes_the_page() -> None:
    with pytest.raises(Refused) as refused:
        body_of(http(b"\x1f\x8b\x08secret", Content_Encoding="gzip"))
    assert "secret" not in refused.value.detail
