from __future__ import annotations

import base64
import gzip
import hashlib
import io
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.records import RawPage, Reject
from pipeline.sources import SourceOptions, Tally, find
from tests.growth import is_linear
from tests.sources.written import html, http, put, read, record, records, sha1, tar, zipped, zstd

BASE32 = base64.b32encode(hashlib.sha256(http(html())).digest()).decode()


def whole(parts: list[bytes]) -> bytes:
    return b"".join(parts)


def members(parts: list[bytes]) -> bytes:
    return b"".join(gzip.compress(part, mtime=0) for part in parts)


def frames(parts: list[bytes]) -> bytes:
    return b"".join(map(zstd.compress, parts))


def members_with_dictionary(parts: list[bytes]) -> bytes:
    """As the Internet Archive writes .warc.zst: the dictionary in a skippable frame in front."""
    samples = [part + b"%d" % n for n, part in enumerate(parts * 40)]
    dictionary = zstd.train_dict(samples, 4096)
    content = zstd.compress(dictionary.dict_content)
    head = b"\x5d\x2a\x4d\x18" + len(content).to_bytes(4, "little") + content
    return head + b"".join(zstd.compress(part, zstd_dict=dictionary) for part in parts)


FORMS: dict[str, Callable[[list[bytes]], bytes]] = {
    ".warc": whole,
    ".warc.gz": members,
    ".warc.zst": frames,
    ".dict.warc.zst": members_with_dictionary,
}


def run(folder: Path, content: bytes, name: str = "a.warc") -> tuple[list[RawPage], list[Reject]]:
    return read(put(folder / name, content))


@pytest.mark.parametrize("ending", FORMS)
def test_records_become_pages_and_each_can_be_found_again(tmp_path: Path, ending: str) -> None:
    content = FORMS[ending](records(5))
    path = put(tmp_path / f"a{ending}", content)
    pages, rejects = read(path)
    assert not rejects
    assert [page.body for page in pages] == [html(number, 40) for number in range(5)]
    for number, page in enumerate(pages):
        assert page.url == f"https://news.example/{number}"
        assert page.content_type == "text/html; charset=utf-8"
        assert page.fetched_at == datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
        assert page.is_text is False
        assert page.source.record_id == f"<urn:uuid:00000000-0000-0000-0000-{number:012}>"
        assert find([path], page.source) == page
    offsets = [page.source.offset or 0 for page in pages]
    assert offsets == sorted(set(offsets))
    magic = {"c": b"WARC/", "z": b"\x1f\x8b", "t": b"\x28\xb5"}[ending[-1]]
    assert all(content[offset:].startswith(magic) for offset in offsets[1:])


def test_archives_of_the_reference_writer_are_read(tmp_path: Path) -> None:
    with (tmp_path / "a.warc.gz").open("wb") as out:
        writer = WARCWriter(out, gzip=True)
        writer.write_record(writer.create_warcinfo_record("a.warc.gz", {"software": "test"}))
        for number in range(4):
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            response = writer.create_warc_record(
                f"https://news.example/{number}", "response", payload=io.BytesIO(html(number)), http_headers=headers
            )
            request = writer.create_warc_record(
                f"https://news.example/{number}", "request", payload=io.BytesIO(b""),
                http_headers=StatusAndHeaders("GET / HTTP/1.1", [("Host", "news.example")], is_http_request=True),
            )  # fmt: skip
            writer.write_request_response_pair(request, response)
    tally = Tally()
    pages, rejects = read(tmp_path, tally=tally)
    assert [page.body for page in pages] == [html(number) for number in range(4)]
    assert not rejects
    assert tally.skipped == {"WARC record that is no page": 5}


@pytest.mark.parametrize(
    ("one", "reason", "detail"),
    [
        (record(http(b"", "301 Moved", Location="/b")), "no_content", "HTTP status 301"),
        (record(http(html(), "404 Not Found")), "no_content", "HTTP status 404"),
        (record(http(html(), "503 Busy")), "no_content", "HTTP status 503"),
        (record(http(b"", "204 No Content")), "empty", "HTTP status 204"),
        (record(http(b"")), "empty", "no body"),
        (record(http(b"\x89PNG", Content_Type="image/png")), "not_html", "image/png"),
        (record(http(b"{}", Content_Type="application/json; charset=utf-8")), "not_html", "application/json"),
        (record(http(b"<rss/>", Content_Type="text/xml")), "not_html", "text/xml"),
        (record(http(b"\x00\x01", Content_Type="")), "not_html", "no media type, and no markup"),
        (record(http(b"User-agent: *", Content_Type="text/plain"), url="https://a.example/robots.txt"),
         "not_html", "robots.txt"),
        (record(b"no header at all"), "corrupt_record", "no HTTP header"),
        (record(b""), "corrupt_record", "no HTTP header"),
        (record(http(b""), kind="revisit", WARC_Refers_To_Date="2026-01-01T00:00:00Z"),
         "duplicate_record", "the capture of 2026-01-01"),
        (record(b"the rest", kind="continuation", media="text/html"), "unreadable", "continuation"),
        (record(b"\xff\xd8", kind="resource", media="image/jpeg"), "not_html", "image/jpeg"),
        (record(http(html()), digest="sha1:" + "A" * 32), "corrupt_record", "sha1 digest"),
        (record(http(html()), digest="md5:" + "0" * 32), "corrupt_record", "md5 digest"),
        (record(http(html()), digest=None, WARC_Payload_Digest="sha1:" + "A" * 32), "corrupt_record", "payload"),
        (record(http(html(), X_Long="x" * 70_000)), "corrupt_record", "HTTP header"),
        (record(http(html(), X_Long="x" * 40_000)), "corrupt_record", "HTTP header"),
    ],
)  # fmt: skip
def test_records_that_are_no_page_have_one_reject_each(tmp_path: Path, one: bytes, reason: str, detail: str) -> None:
    pages, rejects = run(tmp_path, one + record(http(html()), 7))
    assert [page.source.record_id for page in pages] == ["<urn:uuid:00000000-0000-0000-0000-000000000007>"]
    assert [(reject.reason, detail in reject.detail) for reject in rejects] == [(reason, True)], rejects
    assert rejects[0].source.offset == 0
    assert rejects[0].url in ("https://news.example/0", "https://a.example/robots.txt")


@pytest.mark.parametrize(
    "one",
    [
        record(b"software: x", kind="warcinfo", media="application/warc-fields", url=None),
        record(b"GET / HTTP/1.1\r\n\r\n", kind="request", media="application/http; msgtype=request"),
        record(b"outlink: x", kind="metadata", media="application/warc-fields"),
        record(b"20260304 1.2.3.4", kind="response", media="text/dns", url="dns:news.example"),
        record(b"wget", kind="resource", media="text/plain", url="metadata://gnu.org/software/wget/warc/wget.log"),
        record(b"text of the page", kind="resource", media="text/plain", url="urn:text:https://news.example/1"),
    ],
)
def test_records_that_do_not_answer_for_a_page_have_no_outcome(tmp_path: Path, one: bytes) -> None:
    tally = Tally()
    path = put(tmp_path / "a.warc", one + record(http(html()), 7))
    pages, rejects = read(path, tally=tally)
    assert (len(pages), len(rejects)) == (1, 0)
    assert tally.skipped == {"WARC record that is no page": 1}


@pytest.mark.parametrize(
    ("one", "text", "truncated"),
    [
        (record(http(html())), False, False),
        (record(http(html(), Content_Type="application/xhtml+xml")), False, False),
        (record(http(html(), Content_Type="")), False, False),
        (record(http(html(), Content_Type="application/octet-stream")), False, False),
        (record(http(html(), Content_Type="TEXT/HTML;charset=latin1")), False, False),
        (record(http(html(), Content_Type="text/plain")), False, False),
        (record(html(), kind="resource", media="text/html", url="file:///home/a.html"), False, False),
        (record(http(html(), "206 Partial Content")), False, True),
        (record(http(html()), WARC_Truncated="length"), False, True),
        (record(http(html()), url="<https://news.example/0>"), False, False),
        (record(http(html()), digest=None, WARC_Payload_Digest=sha1(html())), False, False),
        (record(http(html()), digest="sha256:" + hashlib.sha256(http(html())).hexdigest()), False, False),
        (record(http(html()), digest="sha-256:" + BASE32), False, False),
        (record(http(html()), digest="sha1:"), False, False),
        (record(http(html()), digest="xxh3:123"), False, False),
        (record(http(html()).replace(b"\r\n", b"\n")), False, False),
        (record(http(html()), media="application/http"), False, False),
    ],
)  # fmt: skip
def test_pages(tmp_path: Path, one: bytes, text: bool, truncated: bool) -> None:
    pages, rejects = run(tmp_path, one)
    assert not rejects
    assert [(page.body, page.is_text, page.truncated) for page in pages] == [(html(), text, truncated)]
    assert pages[0].url in ("https://news.example/0", "file:///home/a.html")


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (record(http(b"Words.", Content_Type="text/plain")), True),
        (record(http(b"# Words", Content_Type="text/markdown; charset=utf-8")), True),
        (record(b"Words.", kind="conversion", media="text/plain"), True),
        (record(http(b"Words.", Content_Type="text/html")), None),
        (record(http(b"<b>Words.</b>", Content_Type="text/html")), False),
    ],
)
def test_text_is_text_and_what_is_labelled_markup_and_has_none_is_left_open(
    tmp_path: Path, one: bytes, text: bool | None
) -> None:
    pages, rejects = run(tmp_path, one)
    assert not rejects
    assert [page.is_text for page in pages] == [text]


def test_a_last_record_cut_by_3000_bytes_is_not_extracted(tmp_path: Path) -> None:
    """The case that both WARC libraries yield without a word."""
    for digest in ("block", None):
        parts = [record(http(html(n, 200)), n, digest=digest) for n in range(4)]
        for content in (whole(parts)[:-3000], members(parts)[: -len(gzip.compress(parts[3])) // 2]):
            pages, rejects = run(tmp_path, content)
            assert [page.body for page in pages] == [html(n, 200) for n in range(3)]
            assert [reject.reason for reject in rejects] == ["corrupt_record"]


@pytest.mark.parametrize("ending", [".warc", ".warc.gz", ".warc.zst"])
def test_wherever_the_file_is_cut_what_was_whole_is_kept_and_the_cut_is_told(tmp_path: Path, ending: str) -> None:
    parts = [record(http(html(n, 3)), n, digest=None) for n in range(3)]
    content = FORMS[ending](parts)
    ends = [len(FORMS[ending](parts[: n + 1])) for n in range(3)]
    path = tmp_path / f"a{ending}"
    near = {end + step for end in ends[:-1] for step in range(-6, 7)}
    for cut in sorted({*range(1, len(content), 11), *range(1, 12), *near}):
        pages, rejects = read(put(path, content[:cut]))
        room = 4 if ending == ".warc" else 0  # the two line ends after a record may be missing
        complete = sum(end - room <= cut for end in ends)
        assert [page.body for page in pages] == [html(n, 3) for n in range(complete)], cut
        if cut in ends or (room and any(end - room <= cut <= end for end in ends)):
            continue
        assert len(rejects) == 1, (cut, rejects)
        assert rejects[0].reason == "corrupt_record"


@pytest.mark.parametrize("ending", FORMS)
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_a_flipped_bit_loses_nothing_before_it_and_gives_no_wrong_page(
    tmp_path_factory: pytest.TempPathFactory, ending: str, data: st.DataObject
) -> None:
    parts = records(4)
    content = bytearray(FORMS[ending](parts))
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    path = put(tmp_path_factory.mktemp("flip") / f"a{ending}", bytes(content))
    pages, _ = read(path)
    if ending == ".dict.warc.zst":  # neither the dictionary nor these frames carry a checksum: that it is read is all
        return
    good = [html(n, 40) for n in range(4)]
    assert all(page.body in good or b"<" not in page.body for page in pages if page.source.kind == "warc")
    before = sum(len(FORMS[ending](parts[: n + 1])) <= place for n in range(4))
    assert [page.body for page in pages][:before] == good[:before]
    if ending == ".warc.gz":  # only the record that was hit is lost
        assert len(pages) >= 3


def test_damage_in_a_compressed_archive_costs_the_record_it_is_in(tmp_path: Path) -> None:
    parts = records(6)
    for form in (members, frames):
        packed = [bytearray(form([part])) for part in parts]
        packed[2][len(packed[2]) // 2] ^= 0xFF
        packed[4][2] ^= 0xFF
        pages, rejects = run(tmp_path, b"".join(packed))
        assert [page.url for page in pages] == [f"https://news.example/{n}" for n in (0, 1, 3, 5)]
        assert [reject.reason for reject in rejects] == ["corrupt_record"] * 2
        assert [reject.source.offset for reject in rejects] == [sum(map(len, packed[:n])) for n in (2, 4)]


def test_a_checksum_that_fails_at_the_end_of_a_record_takes_the_record(tmp_path: Path) -> None:
    parts = [record(http(html(n, 5000)), n, digest=None) for n in range(3)]
    packed = [bytearray(gzip.compress(part, mtime=0)) for part in parts]
    packed[1][-5] ^= 0xFF
    pages, rejects = run(tmp_path, b"".join(packed))
    assert [page.url for page in pages] == ["https://news.example/0", "https://news.example/2"]
    assert [(reject.reason, reject.url) for reject in rejects] == [("corrupt_record", "https://news.example/1")]


def test_what_looks_like_a_member_is_not_read_to_the_end_of_the_file(tmp_path: Path) -> None:
    bad = bytearray(members(records(1)))
    bad[len(bad) // 2] ^= 0xFF

    def prepare(count: int) -> Callable[[], object]:
        path = put(tmp_path / f"{count}.warc", bytes(bad) + b"\x1f\x8b\x08" * count + members(records(1)))
        return lambda: [page.url for page in read(path)[0]] == ["https://news.example/0"] or pytest.fail("the record is lost")

    assert is_linear(prepare, 10_000)


def test_a_member_with_a_long_name_in_its_header_is_found_behind_a_broken_one(tmp_path: Path) -> None:
    first, second = records(2)
    bad = bytearray(gzip.compress(first, mtime=0))
    bad[-5] ^= 0xFF
    plain = gzip.compress(second, mtime=0)
    named = plain[:3] + b"\x08" + plain[4:10] + b"n" * 1000 + b"\0" + plain[10:]
    pages, rejects = run(tmp_path, bytes(bad) + named)
    assert ([page.url for page in pages], len(rejects)) == (["https://news.example/1"], 1)


def test_garbage_between_records_stops_a_plain_archive_with_a_reject(tmp_path: Path) -> None:
    parts = records(3)
    pages, rejects = run(tmp_path, parts[0] + b"garbage\r\n\r\n" + parts[1] + parts[2])
    assert len(pages) == 1
    assert [reject.reason for reject in rejects] == ["corrupt_record"]
    assert "after the record at byte 0" in rejects[0].detail


def test_empty_members_do_not_end_the_archive(tmp_path: Path) -> None:
    parts = records(2)
    content = gzip.compress(b"") + members(parts[:1]) + gzip.compress(b"") + gzip.compress(b"\r\n") + members(parts[1:])
    pages, rejects = run(tmp_path, content, "a.warc.gz")
    assert (len(pages), len(rejects)) == (2, 0)


@pytest.mark.parametrize("length", ["", "-5", "abc", "9" * 30, "1_000", "\u0661"])
def test_a_record_without_a_length_is_corrupt(tmp_path: Path, length: str) -> None:
    broken = record(http(html())).replace(b"Content-Length: %d\r\n" % len(http(html())), f"Content-Length: {length}\r\n".encode())
    pages, rejects = run(tmp_path, gzip.compress(broken) + members(records(2)))
    assert len(pages) == 2
    assert rejects
    assert {reject.reason for reject in rejects} == {"corrupt_record"}


def test_an_archive_compressed_as_a_whole_is_read_and_found_again(tmp_path: Path) -> None:
    for name, content in (
        ("a.warc.gz", gzip.compress(whole(records(4)))),
        ("b.warc.zst", zstd.compress(whole(records(4)))),
    ):
        path = put(tmp_path / name, content)
        pages, rejects = read(path)
        assert (len(pages), len(rejects)) == (4, 0)
        assert len({page.source.offset for page in pages}) == 4
        assert [find([path], page.source) for page in pages] == pages


@pytest.mark.parametrize("ending", [".warc", ".warc.gz", ".warc.zst"])
def test_a_page_of_50_mb_is_refused_at_once_and_the_next_is_read(tmp_path: Path, ending: str) -> None:
    big = record(http(b"<html>" + b"<p>words and more words</p>" * 2_000_000), 1, digest="sha1:" + "A" * 32)
    film = record(http(bytes(30_000_000), Content_Type="video/mp4"), 2, digest=None)
    path = put(tmp_path / f"a{ending}", FORMS[ending]([big, film, *records(1)]))
    from pipeline.sources import read_inputs

    stream = read_inputs([path], SourceOptions(max_ratio=10**6))
    begun = time.process_time()
    first = next(stream)
    took = time.process_time() - begun
    assert isinstance(first, Reject)
    assert (first.reason, "54.0 MB, limit 20.0 MB" in first.detail) == ("too_large", True)
    if ending == ".warc":
        assert took < 0.1
    second, third = list(stream)
    assert isinstance(second, Reject)
    assert (second.reason, second.detail) == ("not_html", "video/mp4")
    assert isinstance(third, RawPage)


def test_a_bomb_of_a_record_stops_its_file(tmp_path: Path) -> None:
    bomb = record(http(bytes(40 << 20)), 1, digest=None)
    put(tmp_path / "a.warc.gz", members([*records(1), bomb, *records(1)]))
    put(tmp_path / "b.html", html("b"))
    pages, rejects = read(tmp_path)
    assert Counter(page.source.path for page in pages) == {"a.warc.gz": 1, "b.html": 1}
    assert {reject.reason for reject in rejects} == {"too_large"}


def test_archives_within_zip_and_tar(tmp_path: Path) -> None:
    content = members(records(3))
    put(tmp_path / "a.zip", zipped([("w/a.warc.gz", content), ("w/b.warc", whole(records(2)))]))
    put(tmp_path / "b.tar", tar([("c.warc.gz", content)]))
    put(tmp_path / "c.wacz", zipped([
        ("archive/data.warc.gz", content), ("pages/pages.jsonl", b'{"format": "json-pages-1.0"}\n{"url": "x"}\n'),
        ("indexes/index.cdx.gz", gzip.compress(b"x"))]))  # fmt: skip
    tally = Tally()
    pages, rejects = read(tmp_path, tally=tally)
    assert not rejects
    assert Counter((page.source.path, page.source.member) for page in pages) == {
        ("a.zip", "w/a.warc.gz"): 3, ("a.zip", "w/b.warc"): 2, ("b.tar", "c.warc.gz"): 3,
        ("c.wacz", "archive/data.warc.gz"): 3,
    }  # fmt: skip
    assert tally.skipped == {"index of a WACZ": 2}
    assert [find([tmp_path], page.source) for page in pages] == pages


def test_every_record_has_one_outcome(tmp_path: Path) -> None:
    parts = [
        record(b"software: x", 0, kind="warcinfo", media="application/warc-fields", url=None),
        *records(2),
        record(http(html(), "500 Error"), 3),
        record(b"GET / HTTP/1.1\r\n\r\n", 4, kind="request", media="application/http; msgtype=request"),
        record(http(b"\x00", Content_Type="font/woff"), 5),
        record(http(html()), 6, kind="revisit"),
        record(http(html()), 7, digest="sha1:" + "B" * 32),
        record(http(html(), Content_Encoding="gzip"), 8),
    ]
    seen = []
    for form in (whole, members, frames):
        pages, rejects = run(tmp_path, form(parts))
        found: list[RawPage | Reject] = [*pages, *rejects]
        ids = Counter(item.source.record_id for item in found)
        assert len(ids) == 7
        assert set(ids.values()) == {1}
        seen.append(([page.body for page in pages], [(reject.reason, reject.detail) for reject in rejects]))
    assert seen[0] == seen[1] == seen[2]


def test_dates_of_fourteen_digits_are_read_and_those_that_are_none_are_counted(tmp_path: Path) -> None:
    tally = Tally()
    warc = b"".join(record(http(html(n)), n, WARC_Date=date) for n, date in enumerate(("20260304050607", "20261304050607")))
    pages, rejects = read(put(tmp_path / "a.warc", warc), tally=tally)
    assert [page.fetched_at for page in pages] == [datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC), None]
    assert not rejects
    assert tally.skipped == {"time of fetching that could not be read": 1}
