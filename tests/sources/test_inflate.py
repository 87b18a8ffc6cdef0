from __future__ import annotations

import gzip
import io
import tracemalloc
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.sources import SourceOptions, Tally
from pipeline.sources.decoders import codec_of
from pipeline.sources.inflate import Inflated, inflate
from pipeline.sources.refusals import Broken
from pipeline.sources.streams import Forward
from tests.sources.written import PACKERS, html, http, json_lines, put, read, record, tar, zeros, zipped

CODECS = {"gz": "gzip", "zst": "zstd", "br": "brotli", "bz2": "bzip2", "xz": "xz"}


def unpack(packed: bytes, ending: str, step: int = 1000) -> bytes:
    stream = Inflated(io.BytesIO(packed), CODECS[ending], SourceOptions())  # type: ignore[arg-type]
    return b"".join(iter(lambda: stream.read(step), b""))


@given(st.lists(st.binary(max_size=3000), min_size=1, max_size=4), st.sampled_from(sorted(CODECS)), st.integers(1, 5000))
@settings(max_examples=60, deadline=None)
def test_what_goes_in_comes_out(parts: list[bytes], ending: str, step: int) -> None:
    if ending == "br":
        parts = parts[:1]
    assert unpack(b"".join(map(PACKERS[ending], parts)), ending, step) == b"".join(parts)


@pytest.mark.parametrize("ending", CODECS)
def test_no_read_returns_more_than_asked(ending: str) -> None:
    stream = Inflated(io.BytesIO(zeros(4 << 20, ending)), CODECS[ending], SourceOptions())  # type: ignore[arg-type]
    sizes = {len(stream.read(777)) for _ in range(100)}
    assert max(sizes) <= 777


@pytest.mark.parametrize("ending", CODECS)
@given(cut=st.floats(0, 1, exclude_max=True))
@settings(max_examples=20, deadline=None)
def test_a_stream_that_is_cut_is_broken_wherever_it_is_cut(ending: str, cut: float) -> None:
    content = bytes(range(256)) * 40
    packed = PACKERS[ending](content)
    short = packed[: max(1, int(len(packed) * cut))]
    stream = Forward(Inflated(io.BytesIO(short), CODECS[ending], SourceOptions()))  # type: ignore[arg-type]
    got = b""
    with pytest.raises(Broken, match="ends early"):  # noqa: PT012 - it is raised by one of the reads
        while piece := stream.read(100):
            got += piece
    assert content.startswith(got)


@pytest.mark.parametrize("ending", ["gz", "zst", "bz2", "xz"])
def test_what_follows_and_is_not_compressed_is_damage(ending: str) -> None:
    with pytest.raises(Broken, match="damaged at byte"):
        unpack(PACKERS[ending](b"one") + b"something else", ending)


@pytest.mark.parametrize("ending", ["gz", "zst", "bz2", "xz"])
def test_what_follows_a_whole_page_or_archive_is_left_alone_and_counted(tmp_path: Path, ending: str) -> None:
    table = io.BytesIO()
    pq.write_table(pa.table({"html": ["<p>row"]}), table)
    members = [("a.html", html("member"))]
    whole = {"a.html": html(), "b.txt": b"Words.", "c.tar": tar(members), "d.zip": zipped(members), "e.parquet": table.getvalue()}
    for name, content in whole.items():
        middle = len(content) // 2
        packed = PACKERS[ending](content[:middle]) + PACKERS[ending](content[middle:])
        put(tmp_path / f"{name}.{ending}", packed + b"\0\0\r\n-- something else" * 4000)
    tally = Tally()
    pages, rejects = read(tmp_path, tally=tally)
    assert not rejects
    assert [page.body for page in pages] == [html(), b"Words.", html("member"), html("member"), b"<p>row"]
    assert tally.skipped["bytes behind the end of a compressed file"] >= 4  # a tar archive may end before it


def test_what_follows_json_lines_may_be_lines_and_is_a_reject(tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl.gz", PACKERS["gz"](json_lines([{"text": "one"}, {"text": "two"}])) + b"something else")
    pages, rejects = read(tmp_path)
    assert [page.body for page in pages] == [b"one", b"two"]
    assert [(reject.reason, reject.detail.partition(":")[0]) for reject in rejects] == [("corrupt_record", "after line 2")]


def test_a_body_of_a_response_may_have_bytes_behind_its_end(tmp_path: Path) -> None:
    block = http(PACKERS["gz"](html()) + b"something else", Content_Encoding="gzip")
    pages, rejects = read(put(tmp_path / "a.warc", record(block)))
    assert ([page.body for page in pages], rejects) == ([html()], [])


def test_zeros_after_the_end_are_padding() -> None:
    assert unpack(gzip.compress(b"one") + bytes(70_000) + gzip.compress(b"two") + bytes(9), "gz") == b"onetwo"


@pytest.mark.parametrize("ending", CODECS)
def test_a_bomb_stops_at_the_ratio_in_little_memory(ending: str) -> None:
    packed = zeros(36 << 20, ending)
    stream = Inflated(io.BytesIO(packed), CODECS[ending], SourceOptions())  # type: ignore[arg-type]
    tracemalloc.start()
    with pytest.raises(Broken, match="beyond 250 times") as caught:  # noqa: PT012 - it is raised by one of the reads
        while stream.read(1 << 16):
            pass
    assert caught.value.reason == "too_large"
    assert tracemalloc.get_traced_memory()[1] < 4 << 20
    tracemalloc.stop()
    with pytest.raises(Broken):  # and stays stopped
        stream.read(1)


@pytest.mark.parametrize("ending", CODECS)
def test_a_body_is_inflated_no_further_than_its_limit(ending: str) -> None:
    packed = zeros(36 << 20, ending)
    tracemalloc.start()
    assert inflate(packed, CODECS[ending], 1_000_000) is None  # type: ignore[arg-type]
    assert tracemalloc.get_traced_memory()[1] < 8 << 20
    tracemalloc.stop()
    assert inflate(zeros(1 << 20, ending), CODECS[ending], 1 << 20) == bytes(1 << 20)  # type: ignore[arg-type]


@pytest.mark.parametrize("ending", CODECS)
def test_a_compressed_page_beyond_the_limit_is_too_large(tmp_path: Path, ending: str) -> None:
    put(tmp_path / f"a.html.{ending}", PACKERS[ending](b"<html>" + b"<p>x</p>" * 200_000))
    pages, rejects = read(tmp_path, options=SourceOptions(max_page_bytes=1_000_000))
    assert not pages
    assert [reject.reason for reject in rejects] == ["too_large"]


@pytest.mark.parametrize("ending", CODECS)
def test_a_truncated_page_is_a_corrupt_record(tmp_path: Path, ending: str) -> None:
    packed = PACKERS[ending](b"<html>" + b"".join(b"<p>paragraph %d</p>" % n for n in range(5_000)))
    put(tmp_path / f"a.html.{ending}", packed[:-20])
    put(tmp_path / f"b.html.{ending}", packed[:12])
    put(tmp_path / "c.html", b"<html><p>whole")
    pages, rejects = read(tmp_path)
    assert [page.source.path for page in pages] == ["c.html"]
    assert [(reject.source.path, reject.reason) for reject in rejects] == [
        (f"{name}.html.{ending}", "corrupt_record") for name in "ab"
    ]


def test_text_that_begins_like_a_magic_number_is_text() -> None:
    assert codec_of(b"BZhang wrote a letter") is None
    assert codec_of(PACKERS["bz2"](b"")) == "bzip2"
