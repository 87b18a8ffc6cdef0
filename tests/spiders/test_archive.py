"""Segments: what other readers find in them, and what a crash at any byte leaves."""

from __future__ import annotations

import gzip
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from spiders import archive
from spiders.archive import Exchange, Segment, UnarchivableError

AT = datetime(2026, 11, 20, 8, 30, 5, 123456, tzinfo=UTC)
NAME = "pages-20261120T083000Z-0001-00001.warc.gz"


def exchange(number: int, **changes: object) -> Exchange:
    given: dict[str, object] = {
        "url": f"https://example.org/{number}?a=b", "fetched_at": AT, "status": 200, "reason": "OK",
        "request_headers": (("Host", "example.org"), ("User-Agent", "clean-corpus (+crawl@example.org)")),
        "headers": (("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")),
        "body": gzip.compress(f"<p>Page {number}".encode() * 50), "metadata": {"kind": "article"},
    }  # fmt: skip
    return Exchange(**{**given, **changes})  # type: ignore[arg-type]


def written(folder: Path, count: int) -> tuple[Segment, list[int]]:
    """An open segment with so many exchanges, and the length after each."""
    segment = Segment(folder, NAME, {"software": "clean-corpus"})
    lengths = []
    for number in range(count):
        segment.write(exchange(number))
        lengths.append(segment.flush())
    return segment, lengths


def records(path: Path) -> list[tuple[str, str | None]]:
    with path.open("rb") as file:
        return [(record.rec_type, record.rec_headers.get_header("WARC-Target-URI")) for record in ArchiveIterator(file)]


def test_a_segment_is_a_warc_that_its_reference_reader_finds_no_fault_with(tmp_path: Path) -> None:
    segment, _ = written(tmp_path, 3)
    path = segment.seal()
    assert not list(tmp_path.glob("*.open"))
    kinds = [kind for kind, _ in records(path)]
    assert kinds == ["warcinfo", *["response", "request", "metadata"] * 3]
    checked = subprocess.run([Path(sys.executable).parent / "warcio", "check", path], check=False)
    assert checked.returncode == 0


def test_the_body_is_kept_as_it_came_and_the_chunking_is_not_claimed(tmp_path: Path) -> None:
    segment, _ = written(tmp_path, 1)
    with segment.seal().open("rb") as file:
        response = next(record for record in ArchiveIterator(file) if record.rec_type == "response")
        assert response.http_headers.get_header("Content-Encoding") == "gzip"
        assert response.http_headers.get_header("Transfer-Encoding") is None
        assert response.raw_stream.read() == exchange(0).body
        assert response.rec_headers.get_header("WARC-Date") == "2026-11-20T08:30:05.123456Z"


def test_the_place_of_a_record_is_where_it_can_be_read(tmp_path: Path) -> None:
    segment = Segment(tmp_path, NAME, {})
    places = [segment.write(exchange(number)) for number in range(3)]
    with segment.seal().open("rb") as file:
        file.seek(places[2].offset)
        record = next(iter(ArchiveIterator(file)))
        assert record.rec_headers.get_header("WARC-Record-ID") == places[2].record_id
        assert record.rec_headers.get_header("WARC-Target-URI") == exchange(2).url


def test_what_is_unchanged_is_a_revisit_without_a_body(tmp_path: Path) -> None:
    segment = Segment(tmp_path, NAME, {})
    segment.write(exchange(1, status=304, reason="Not Modified", body=b"", refers_to=AT))
    with segment.seal().open("rb") as file:
        record = next(record for record in ArchiveIterator(file) if record.rec_type == "revisit")
        assert record.rec_headers.get_header("WARC-Profile").endswith("/server-not-modified")
        assert record.rec_headers.get_header("WARC-Refers-To-Date") == "2026-11-20T08:30:05Z"


@pytest.mark.parametrize(
    "headers",
    [
        (("X", "ü; a=é"),),
        (("X", "a\r\nWARC-Type: response\r\n\r\nforged"),),
        (("X" * 5000, "\x00\x01"),),
        ((" spaced name ", ""), ("", "nameless")),
    ],
)
def test_headers_of_a_hostile_server_are_archived_and_forge_nothing(
    tmp_path: Path, headers: tuple[tuple[str, str], ...]
) -> None:
    segment = Segment(tmp_path, NAME, {})
    segment.write(exchange(1, headers=headers, metadata={"why": "a\r\n\r\nb"}))
    segment.write(exchange(2))
    kinds = [kind for kind, _ in records(segment.seal())]
    assert kinds == ["warcinfo", *["response", "request", "metadata"] * 2]


def test_what_cannot_be_archived_leaves_no_trace(tmp_path: Path) -> None:
    segment = Segment(tmp_path, NAME, {})
    segment.write(exchange(1))
    with pytest.raises(UnarchivableError):
        segment.write(exchange(2, url=None))
    segment.write(exchange(3))
    urls = {url for _, url in records(segment.seal()) if url}
    assert urls == {exchange(1).url, exchange(3).url}


@pytest.mark.parametrize("lost", [0, 1, 9, 100])
def test_a_cut_segment_keeps_what_was_acknowledged_and_nothing_beyond(tmp_path: Path, lost: int) -> None:
    """Three acknowledged of five, and the file cut off somewhere behind them."""
    _, lengths = written(tmp_path, 5)
    path = tmp_path / (NAME + archive.OPEN)
    with path.open("r+b") as file:
        file.truncate(lengths[4] - lost)
    sealed = archive.salvage(tmp_path, NAME, lengths[2])
    assert sealed is not None
    assert not path.exists()
    assert [url for kind, url in records(sealed) if kind == "response"] == [exchange(number).url for number in range(3)]


def test_a_segment_of_an_unknown_ledger_keeps_every_complete_record(tmp_path: Path) -> None:
    _, lengths = written(tmp_path, 3)
    with (tmp_path / (NAME + archive.OPEN)).open("r+b") as file:
        file.truncate(lengths[2] - 5)
    sealed = archive.salvage(tmp_path, NAME, None)
    assert sealed is not None
    kinds = [kind for kind, _ in records(sealed)]
    assert kinds == ["warcinfo", *["response", "request", "metadata"] * 2, "response", "request"]


@pytest.mark.parametrize("length", [0, 3, 40])
def test_a_segment_without_an_acknowledged_record_goes(tmp_path: Path, length: int) -> None:
    _, lengths = written(tmp_path, 1)
    with (tmp_path / (NAME + archive.OPEN)).open("r+b") as file:
        file.truncate(length or lengths[0])
    assert archive.salvage(tmp_path, NAME, 0) is None
    assert list(tmp_path.iterdir()) == []


def test_a_shard_salvages_its_own_segments_only(tmp_path: Path) -> None:
    for name in (NAME, "rest-20261120T083000Z-0001-2of8-00001.warc.gz", "x.warc.gz"):
        (tmp_path / (name + archive.OPEN)).touch()
    assert archive.open_segments(tmp_path) == [NAME]
    assert archive.open_segments(tmp_path, "-2of8") == ["rest-20261120T083000Z-0001-2of8-00001.warc.gz"]
