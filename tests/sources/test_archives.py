from __future__ import annotations

import errno
import io
import os
import stat
import struct
import tarfile
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.machine import MachineError
from pipeline.records import RawPage, Reject, Source
from pipeline.sources import SourceOptions, Tally, find, find_all, read_inputs, reading
from tests.sources.written import PACKERS, html, json_lines, put, read, records, tar, zeros, zipped

MEMBERS = [
    ("a.html", html("a")),
    ("sub/b.html.gz", PACKERS["gz"](html("b"))),
    ("sub/c.txt", b"A plain text."),
    ("d.jsonl", json_lines([{"text": "one"}, {"text": "two"}])),
    ("e.warc", b"".join(records(2))),
    ("logo.png", b"\x89PNG\r\n\x1a\n"),
]

FORMS: dict[str, Callable[[list[tuple[str, bytes]]], bytes]] = {
    "a.zip": zipped,
    "stored.zip": lambda members: zipped(members, zipfile.ZIP_STORED),
    "bzip2.zip": lambda members: zipped(members, zipfile.ZIP_BZIP2),
    "a.tar": tar,
    "a.tar.gz": lambda members: PACKERS["gz"](tar(members)),
    "a.tgz": lambda members: PACKERS["gz"](tar(members)),
    "a.tar.bz2": lambda members: PACKERS["bz2"](tar(members)),
    "a.tar.xz": lambda members: PACKERS["xz"](tar(members)),
    "a.tar.zst": lambda members: PACKERS["zst"](tar(members)),
    "a.tar.br": lambda members: PACKERS["br"](tar(members)),
}


@pytest.mark.parametrize("name", FORMS)
def test_each_member_is_read_as_what_it_is(tmp_path: Path, name: str) -> None:
    path = put(tmp_path / name, FORMS[name](MEMBERS))
    tally = Tally()
    pages, rejects = read(path, tally=tally)
    assert not rejects
    assert [page.body for page in pages] == [
        html("a"), html("b"), b"A plain text.", b"one", b"two", html(0, 40), html(1, 40)]  # fmt: skip
    assert pages[0].source == Source("html", name, "a.html")
    assert pages[4].source == Source("jsonl", name, "d.jsonl", 1)
    assert tally.skipped == {"image, sound or font": 1}
    assert [find([path], page.source) for page in pages] == pages


@pytest.mark.parametrize("name", FORMS)
def test_sidecars_in_archives(tmp_path: Path, name: str) -> None:
    members = [
        ("s/a.html", html("a")), ("s/a.html.json", b'{"url": "https://news.example/a"}'),
        ("s/b.json", b'{"url": "https://news.example/b"}'), ("s/b.html", html("b")),
        ("s/c.html", html("c")), ("s/d.json", b'{\n"title": "data"}'), ("s/e.html", html("e")),
    ]  # fmt: skip
    tally = Tally()
    pages, rejects = read(put(tmp_path / name, FORMS[name](members)), tally=tally)
    assert not rejects
    assert [page.url for page in pages] == ["https://news.example/a", "https://news.example/b", None, None]
    assert tally.skipped == {"sidecar": 2, "JSON that is not one object a line": 1}


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz"])
@pytest.mark.parametrize("bad", ["../evil.html", "/etc/evil.html", "a/../../evil.html", "..\\evil.html", "C:\\evil.html"])
def test_names_that_lead_out_are_refused_and_the_others_read(tmp_path: Path, name: str, bad: str) -> None:
    pages, rejects = read(put(tmp_path / name, FORMS[name]([(bad, html("evil")), ("./a.html", html("a"))])))
    assert [page.body for page in pages] == [html("a")]
    assert [reject.reason for reject in rejects] == ["unsafe_path"]
    assert list(tmp_path.iterdir()) == [tmp_path / name]


def test_a_zip_member_without_a_name_is_refused_and_the_others_read(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        unnamed = zipfile.ZipInfo("a.html")
        unnamed.filename = ""
        archive.writestr(unnamed, html("a"))
        archive.writestr("b.html", html("b"))
    put(tmp_path / "a.zip", out.getvalue())
    pages, rejects = read(tmp_path)
    assert [page.source.member for page in pages] == ["b.html"]
    assert [(reject.reason, reject.source.member) for reject in rejects] == [("unsafe_path", "")]


def test_links_and_devices_in_archives(tmp_path: Path) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, kind, target in (
            ("out.html", tarfile.SYMTYPE, "/etc/passwd"), ("up.html", tarfile.SYMTYPE, "../../x.html"),
            ("in.html", tarfile.SYMTYPE, "a.html"), ("hard.html", tarfile.LNKTYPE, "a.html"),
            ("deep/in.html", tarfile.SYMTYPE, "../a.html"), ("hardout", tarfile.LNKTYPE, "../../etc/passwd"),
            ("null.html", tarfile.CHRTYPE, ""), ("pipe.html", tarfile.FIFOTYPE, ""),
            ("folder.html", tarfile.DIRTYPE, ""),
        ):  # fmt: skip
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, target
            archive.addfile(info)
        info = tarfile.TarInfo("a.html")
        info.size = len(html())
        archive.addfile(info, io.BytesIO(html()))
    tally = Tally()
    pages, rejects = read(put(tmp_path / "a.tar", out.getvalue()), tally=tally)
    assert [page.source.member for page in pages] == ["a.html"]
    assert {reject.source.member: reject.reason for reject in rejects} == {
        "out.html": "unsafe_path", "up.html": "unsafe_path", "hardout": "unsafe_path", "null.html": "unreadable",
        "pipe.html": "unreadable"}  # fmt: skip
    assert tally.skipped == {"link within the input": 3}


def test_links_in_zip_are_no_pages(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, target in (("out.html", "/etc/passwd"), ("in.html", "a.html")):
            info = zipfile.ZipInfo(name)
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, target)
    tally = Tally()
    pages, rejects = read(put(tmp_path / "a.zip", out.getvalue()), tally=tally)
    assert not pages
    assert [(reject.source.member, reject.reason) for reject in rejects] == [("out.html", "unsafe_path")]
    assert "passwd" not in rejects[0].detail


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["a.zip", "a.tar"])
def test_two_members_of_one_name_are_one_page_and_one_reject(tmp_path: Path, name: str) -> None:
    pages, rejects = read(put(tmp_path / name, FORMS[name]([("a.html", html("first")), ("a.html", html("second"))])))
    assert (len(pages), [reject.reason for reject in rejects]) == (1, ["duplicate_record"])
    assert pages[0].source == Source("html", name, "a.html")
    assert rejects[0].source.offset is not None
    wanted: list[RawPage | Reject] = [*pages, *rejects]
    assert dict(find_all([tmp_path / name], [rejects[0].source, pages[0].source])) == {item.source: item for item in wanted}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["a.zip", "a.tar"])
def test_the_place_of_a_second_member_is_no_number_of_a_line_in_the_first(tmp_path: Path, name: str) -> None:
    lines = json_lines({"text": str(number)} for number in range(1200))
    short = json_lines([{"text": "x" * 30}])
    read_last = name == "a.zip"
    members = [("b.txt", b"b"), ("a.jsonl", short if read_last else lines), ("a.jsonl", lines if read_last else short)]
    path = put(tmp_path / name, FORMS[name](members))
    pages, rejects = read(path)
    assert [reject.reason for reject in rejects] == ["duplicate_record"]
    wanted: list[RawPage | Reject] = [*rejects, *pages]
    assert dict(find_all([path], [item.source for item in wanted])) == {item.source: item for item in wanted}


def test_archives_within_archives_are_refused(tmp_path: Path) -> None:
    inner = zipped([("a.html", html())])
    put(tmp_path / "a.zip", zipped([("in.zip", inner), ("b.html", html("b"))]))
    put(tmp_path / "b.tar", tar([("in.tar.gz", PACKERS["gz"](tar([("a.html", html())])))]))
    pages, rejects = read(tmp_path)
    assert len(pages) == 1
    assert [(reject.source.member, reject.reason) for reject in rejects] == [
        ("in.zip", "unreadable"), ("in.tar.gz", "unreadable")]  # fmt: skip


def test_what_stands_beside_pages_in_archives(tmp_path: Path) -> None:
    members = [
        ("p.html", html()),
        ("p_files/ad.html", html("ad")),
        ("__MACOSX/._p.html", b"\0\5"),
        (".git/x.html", html()),
    ]
    for name in ("a.zip", "a.tar"):
        tally = Tally()
        pages, rejects = read(put(tmp_path / name, FORMS[name](members)), tally=tally)
        assert (len(pages), len(rejects)) == (1, 0)
        assert tally.skipped == {"file of a saved page": 1, "hidden file or folder": 2}


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_bombs_in_zip_are_refused_in_little_memory_and_the_next_member_is_read(tmp_path: Path, method: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive, archive.open("bomb.html", "w") as member:
        for _ in range(40):
            member.write(bytes(1 << 20))
    with zipfile.ZipFile(out, "a", method) as archive:
        with archive.open("lines.jsonl", "w") as member:
            for _ in range(40):
                member.write(bytes(1 << 20))
        archive.writestr("good.html", html())
    put(tmp_path / "a.zip", out.getvalue())
    tracemalloc.start()
    pages, rejects = read(tmp_path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [page.source.member for page in pages] == ["good.html"]
    assert {reject.reason for reject in rejects} == {"too_large"}
    assert most < 60_000_000


def test_a_member_that_lies_about_its_size_is_corrupt(tmp_path: Path) -> None:
    for claimed in (10, 10_000_000):
        content = bytearray(zipped([("a.html", html("a", 90)), ("b.html", html("b"))]))
        directory = content.index(b"PK\x01\x02")
        content[directory + 24 : directory + 28] = struct.pack("<I", claimed)
        pages, rejects = read(put(tmp_path / "a.zip", bytes(content)))
        assert [page.source.member for page in pages] == ["b.html"]
        assert [(reject.source.member, reject.reason) for reject in rejects] == [("a.html", "corrupt_record")]


def test_a_member_whose_checksum_fails_is_corrupt(tmp_path: Path) -> None:
    content = bytearray(zipped([("a.html", html("a")), ("b.html", html("b"))], zipfile.ZIP_STORED))
    content[content.index(b"harbour")] ^= 1
    pages, rejects = read(put(tmp_path / "a.zip", bytes(content)))
    assert [page.source.member for page in pages] == ["b.html"]
    assert [reject.reason for reject in rejects] == ["corrupt_record"]


def test_encrypted_and_odd_members_are_unreadable(tmp_path: Path) -> None:
    content = bytearray(zipped([("a.html", html("a")), ("b.html", html("b")), ("c.html", html("c"))]))
    first = content.index(b"PK\x01\x02")
    second = content.index(b"PK\x01\x02", first + 1)
    content[first + 8] |= 1
    content[second + 10] = 9
    pages, rejects = read(put(tmp_path / "a.zip", bytes(content)))
    assert [page.source.member for page in pages] == ["c.html"]
    assert [(reject.reason, reject.detail) for reject in rejects] == [
        ("unreadable", "encrypted"), ("unreadable", "packed with zip method 9, which is not read")]  # fmt: skip


def test_an_archive_of_too_many_members_or_bytes_is_refused(tmp_path: Path) -> None:
    content = zipped([(f"{n}.html", html(n)) for n in range(60)])
    path = put(tmp_path / "a.zip", content)
    pages, rejects = read(path, options=SourceOptions(max_members=50))
    assert not pages
    assert [(reject.reason, "more than 50 members" in reject.detail) for reject in rejects] == [("too_large", True)]
    pages, rejects = read(path, options=SourceOptions(max_unpacked_bytes=20 * len(html(10))))
    assert len(pages) == 20
    assert [reject.reason for reject in rejects] == ["too_large"]


def test_a_zip_directory_that_claims_the_world_takes_no_memory(tmp_path: Path) -> None:
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFF0, 0, 0)
    path = put(tmp_path / "a.zip", b"PK\x03\x04" + bytes(100) + end)
    tracemalloc.start()
    pages, rejects = read(path)
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()
    assert not pages
    assert [reject.reason for reject in rejects] == ["corrupt_record"]
    content = bytearray(zipped([(f"{n}.html", html(n)) for n in range(60)]))
    content[-14:-10] = struct.pack("<HH", 1, 1)
    pages, rejects = read(put(path, bytes(content)), options=SourceOptions(max_members=50))
    assert not pages
    assert [reject.reason for reject in rejects] == ["too_large"]


@pytest.mark.parametrize("name", FORMS)
def test_a_cut_archive_keeps_what_came_before_the_cut(tmp_path: Path, name: str) -> None:
    members = [(f"{n}.html", b"".join(b"<p>%d</p>" % (n * k * 7919) for k in range(1500))) for n in range(40)]
    content = FORMS[name](members)
    pages, rejects = read(put(tmp_path / name, content[: len(content) // 2]))
    assert [page.body for page in pages] == [body for _, body in members[: len(pages)]]
    assert "corrupt_record" in {reject.reason for reject in rejects}
    if name.endswith("zip"):
        assert not pages  # its directory stands at the end
    elif name != "a.tar.bz2":
        assert len(pages) > 5


def test_a_damaged_tar_header_is_told(tmp_path: Path) -> None:
    content = bytearray(tar([(f"{n}.html", html(n)) for n in range(5)]))
    content[1024 * 2 + 148] ^= 0xFF
    pages, rejects = read(put(tmp_path / "a.tar", bytes(content)))
    assert len(pages) == 2
    assert [reject.reason for reject in rejects] == ["corrupt_record"]
    pages, rejects = read(put(tmp_path / "b.tar", tar([("a.html", html())])[:1024]))
    assert len(pages) == 1
    assert "ends without its end mark" in rejects[0].detail


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.XGLTYPE])
def test_a_tar_name_of_a_gigabyte_is_refused(tmp_path: Path, kind: bytes) -> None:
    info = tarfile.TarInfo("long")
    info.type, info.size = kind, 1 << 30
    path = tmp_path / "a.tar.gz"
    import gzip

    with gzip.open(path, "wb", 1) as out:
        out.write(info.tobuf(tarfile.GNU_FORMAT))
        for _ in range(100):
            out.write(bytes(1 << 20))
    tracemalloc.start()
    pages, rejects = read(path)
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()
    assert not pages
    assert [(reject.reason, reject.detail) for reject in rejects] == [("too_large", "a tar header of 1.1 GB")]


def test_a_compressed_tar_that_is_a_bomb_stops(tmp_path: Path) -> None:
    info = tarfile.TarInfo("zeros.bin")
    info.size = 36 << 20
    head = PACKERS["gz"](tar([("a.html", html())])[:1024])
    put(tmp_path / "a.tar.gz", head + PACKERS["gz"](info.tobuf()) + zeros(36 << 20, "gz"))
    put(tmp_path / "b.html", html("b"))
    pages, rejects = read(tmp_path)
    assert [page.source.path for page in pages] == ["a.tar.gz", "b.html"]
    assert {reject.reason for reject in rejects} == {"too_large"}


@pytest.mark.parametrize("name", ["a.zip", "a.tar"])
def test_archives_with_nothing_in_them(tmp_path: Path, name: str) -> None:
    assert [reject.reason for reject in read(put(tmp_path / name, FORMS[name]([])))[1]] == ["empty"]


def test_names_of_members_are_printable(tmp_path: Path) -> None:
    for name in ("a.zip", "a.tar"):
        path = put(tmp_path / name, FORMS[name]([("a\x1b[31m\n.html", html("a")), ("caf\xe9.html", html("b"))]))
        pages, _ = read(path)
        assert [page.source.member for page in pages] == ["a\\x1b[31m\\x0a.html", "café.html"]
        assert [find([path], page.source) for page in pages] == pages


@given(data=st.data(), name=st.sampled_from(["a.zip", "a.tar", "a.tar.gz"]))
@settings(max_examples=150, deadline=None)
def test_damage_anywhere_never_raises(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, name: str) -> None:
    content = bytearray(FORMS[name](MEMBERS))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(1, len(content) - 1)) :]
    folder = tmp_path_factory.mktemp("damage")
    put(folder / name, bytes(content))
    put(folder / "b.html", html("b"))
    begun = time.process_time()
    pages, _ = read(folder)
    assert pages[-1].source.path == "b.html"
    assert time.process_time() - begun < 5


def test_no_room_to_unpack_an_archive_in_is_the_machines_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "all.zip.gz", PACKERS["gz"](zipped(MEMBERS)))
    put(tmp_path / "whole.zip", zipped(MEMBERS))
    monkeypatch.setattr(reading, "TemporaryFile", lambda **_: io.FileIO("/dev/full", "r+"))
    assert len(read(tmp_path / "whole.zip")[0]) == 7
    with pytest.raises(MachineError, match=r"all\.zip\.gz.*TMPDIR.*No space left on device"):
        read(tmp_path / "all.zip.gz")


def test_too_many_open_files_is_the_machines_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> int:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    path = put(tmp_path / "a.html", html())
    inputs = read_inputs([path])
    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(MachineError, match="Too many open files"):
        next(inputs)
