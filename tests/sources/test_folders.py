from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.sources import InputError, Tally, read_inputs
from pipeline.sources.beneath import open_file
from pipeline.sources.names import literal, printable
from pipeline.sources.refusals import Refused
from pipeline.sources.walk import walk
from tests.sources.written import html, put, read

SECRET = b"<html><p>The secret outside of the input.</p></html>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "outside.html", SECRET)
    put(tmp_path / "in" / "a.html", html("a"))
    return tmp_path / "in"


def reasons(folder: Path) -> dict[str, str]:
    return {reject.source.path: reject.reason for reject in read(folder)[1]}


def test_files_come_in_the_order_of_the_bytes_of_their_names(tmp_path: Path) -> None:
    names = ["B.html", "a.html", "a/z.html", "a10.html", "a2.html", "b/a.html", "b/c/d.html", "é.html", "z.html"]
    for name in reversed(names):
        put(tmp_path / name, html(name))
    paths = [page.source.path for page in read(tmp_path)[0]]
    assert paths == [
        "B.html",
        "a/z.html",
        "a.html",
        "a10.html",
        "a2.html",
        "b/a.html",
        "b/c/d.html",
        "z.html",
        "é.html",
    ]
    assert sorted(paths) == sorted(names)


def test_links_are_not_followed(folder: Path) -> None:
    (folder / "out.html").symlink_to("../outside.html")
    (folder / "absolute.html").symlink_to(folder.parent / "outside.html")
    (folder / "up").symlink_to("..")
    (folder / "etc").symlink_to("/etc")
    (folder / "chain1").symlink_to("chain2")
    (folder / "chain2").symlink_to("../outside.html")
    (folder / "loop").symlink_to("loop")
    (folder / "ring1").symlink_to("ring2")
    (folder / "ring2").symlink_to("ring1")
    (folder / "self").symlink_to(".")
    (folder / "gone.html").symlink_to("nothing.html")
    (folder / "same.html").symlink_to("a.html")
    tally = Tally()
    pages, rejects = read(folder, tally=tally)
    assert [page.body for page in pages] == [html("a")]
    found = {reject.source.path: reject.reason for reject in rejects}
    outside = ["out.html", "absolute.html", "up", "etc", "chain1", "chain2", "loop", "ring1", "ring2"]
    assert found == dict.fromkeys(outside, "unsafe_path") | {"gone.html": "unreadable"}
    assert tally.skipped == {"link within the input": 2}
    assert not any("outside" in reject.detail or "secret" in reject.detail for reject in rejects)


def test_a_link_given_as_the_input_itself_is_followed(folder: Path) -> None:
    (folder.parent / "current").symlink_to("in")
    (folder.parent / "today.html").symlink_to("outside.html")
    assert [page.source.path for page in read(folder.parent / "current")[0]] == ["a.html"]
    assert [page.source.path for page in read(folder.parent / "today.html")[0]] == ["today.html"]


def test_what_is_no_regular_file_is_refused_and_nothing_hangs(folder: Path) -> None:
    os.mkfifo(folder / "pipe.html")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "socket.html"))
        if os.geteuid() == 0:
            os.mknod(folder / "device.html", 0o600 | 0o020000, os.makedev(1, 5))  # /dev/zero, without an end
        begun = time.process_time()
        found = reasons(folder)
    assert time.process_time() - begun < 5
    found.pop("device.html", None)
    assert found == {"pipe.html": "unreadable", "socket.html": "unreadable"}


def test_a_file_that_becomes_a_link_after_it_was_listed_is_not_followed(folder: Path) -> None:
    put(folder / "b.html", html("b"))
    put(folder / "sub" / "c.html", html("c"))
    put(folder.parent / "elsewhere" / "c.html", SECRET)
    stream = read_inputs([folder])
    assert next(stream).source.path == "a.html"
    (folder / "b.html").unlink()
    (folder / "b.html").symlink_to("../outside.html")
    rest = list(stream)
    assert [(item.source.path, getattr(item, "reason", None)) for item in rest] == [
        ("b.html", "unsafe_path"), ("sub/c.html", None)]  # fmt: skip
    (folder / "sub").rename(folder / "old")
    (folder / "sub").symlink_to("../elsewhere")
    with pytest.raises(Refused) as refused:
        open_file(str(folder), "sub/c.html")
    assert refused.value.reason == "unsafe_path"


@pytest.mark.parametrize("rel", ["../outside.html", "/etc/passwd", "a/../../outside.html", "", "a//b", "./a.html", "a\0"])
def test_no_path_leads_out_of_the_root(folder: Path, rel: str) -> None:
    with pytest.raises(Refused) as refused:
        open_file(str(folder), rel)
    assert refused.value.reason == "unsafe_path"


def test_what_may_not_be_read_is_a_reject_and_the_rest_is_read() -> None:
    """As nobody, in a process of its own: root may read everything."""
    script = (
        "import os, sys\n"
        "from pipeline.sources import read_inputs, InputError\n"
        "if os.geteuid() == 0: os.setegid(65534); os.seteuid(65534)\n"
        "for item in read_inputs([sys.argv[1]]): print(item.source.path, getattr(item, 'reason', 'page'))\n"
        "for name in ('closed.html', 'locked'):\n"
        "    try: read_inputs([sys.argv[1] + '/' + name])\n"
        "    except InputError as error: print(name, 'no permission to read it; make it readable' in str(error))\n"
    )
    with TemporaryDirectory() as place:  # pytest's own folders are closed to nobody
        folder = Path(place)
        folder.chmod(0o755)
        put(folder / "closed.html", html()).chmod(0)
        put(folder / "locked" / "a.html", html())
        put(folder / "open.html", html())
        (folder / "locked").chmod(0)
        done = subprocess.run([sys.executable, "-c", script, place], capture_output=True, text=True, timeout=60, check=False)
        (folder / "locked").chmod(0o755)
    assert done.stdout.splitlines() == [
        "closed.html unreadable", "locked unreadable", "open.html page", "closed.html True", "locked True",
    ], done.stderr  # fmt: skip


def test_names_that_are_no_text_are_told_apart_and_written_so_that_they_can_be(tmp_path: Path) -> None:
    names = [
        b"caf\xe9.html", b"caf\\xe9.html", b"a\nb.html", b"\x1b[31m.html", "caf\xe9.html".encode(), b"\xff\xfe.html",
        "\u202egnp.html".encode(),
    ]  # fmt: skip
    for name in names:
        put(tmp_path / os.fsdecode(name), html(repr(name)))
    pages, rejects = read(tmp_path)
    assert not rejects
    paths = [page.source.path for page in pages]
    assert len(set(paths)) == len(names)
    assert {os.fsencode(literal(path)) for path in paths} == set(names)
    assert all(path.isprintable() and path.encode("utf-8") for path in paths)


@given(st.binary(min_size=1, max_size=30).filter(lambda name: b"\0" not in name and b"/" not in name))
@settings(deadline=None)
def test_every_name_can_be_had_back(name: bytes) -> None:
    shown = printable(os.fsdecode(name))
    assert os.fsencode(literal(shown)) == name
    assert shown.isprintable() or not shown.isascii()
    shown.encode("utf-8")


@given(st.lists(st.binary(min_size=1, max_size=8), max_size=20, unique=True))
@settings(deadline=None)
def test_no_two_names_are_written_alike(names: list[bytes]) -> None:
    assert len({printable(os.fsdecode(name)) for name in names}) == len(names)


def test_empty_files_are_rejects_if_they_could_have_been_pages(tmp_path: Path) -> None:
    for name in ("a.html", "b.txt", "c", "d.jsonl", "e.css", "f.png"):
        put(tmp_path / name, b"")
    tally = Tally()
    pages, rejects = read(tmp_path, tally=tally)
    assert not pages
    assert {reject.reason for reject in rejects} == {"empty"}
    assert [reject.source.path for reject in rejects] == ["a.html", "b.txt", "c", "d.jsonl"]
    assert tally.skipped == {"style or program": 1, "image, sound or font": 1}
    assert [reject.reason for reject in read(tmp_path / "e.css")[1]] == ["empty"]


def test_what_stands_beside_pages_is_passed_over_and_counted(tmp_path: Path) -> None:
    put(tmp_path / "story.html", html("story"))
    put(tmp_path / "story_files" / "frame.html", html("advert in a frame"))
    put(tmp_path / "story_files" / "deep" / "logo.png", b"\x89PNG\r\n")
    put(tmp_path / "my_files" / "kept.html", html("kept"))
    put(tmp_path / ".DS_Store", b"\0\0\0\1Bud1")
    put(tmp_path / ".git" / "page.html", html("never"))
    put(tmp_path / "__MACOSX" / "._a.html", b"\0\5\x16\7")
    put(tmp_path / "app.js", b"let a = '<p>x</p><p>y</p><p>z</p>'")
    put(tmp_path / "labels.json", b'{\n "text": "not a page"\n}')
    tally = Tally()
    pages, rejects = read(tmp_path, tally=tally)
    assert [page.source.path for page in pages] == ["my_files/kept.html", "story.html"]
    assert not rejects
    assert tally.skipped == {
        "file of a saved page": 2, "hidden file or folder": 3, "style or program": 1,
        "JSON that is not one object a line": 1}  # fmt: skip


def test_a_page_over_the_limit_is_refused_at_once_and_unread(tmp_path: Path) -> None:
    with (tmp_path / "big.html").open("wb") as out:
        out.write(b"<html>" + b"<p>words and words</p>" * 100)
        out.truncate(50_000_000)
    put(tmp_path / "small.html", html())
    read(tmp_path / "small.html")
    tracemalloc.start()
    begun = time.process_time()
    pages, rejects = read(tmp_path)
    took = time.process_time() - begun
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    told = "50.0 MB, limit 20.0 MB; --max-page-mb sets it"
    assert [(reject.reason, reject.detail) for reject in rejects] == [("too_large", told)]
    assert len(pages) == 1
    assert took < 0.1
    assert most < 3_000_000


def test_a_folder_without_end_is_left_at_some_depth(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(210):
        os.mkdir("d", dir_fd=here)
        inner = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    put(tmp_path / "z.html", html())
    pages, rejects = read(tmp_path)
    assert len(pages) == 1
    assert [reject.detail for reject in rejects] == ["more than 200 folders deep"]


def test_many_files_in_one_folder_take_little_memory(tmp_path: Path) -> None:
    for number in range(5_000):
        os.close(os.open(tmp_path / f"article-{number:07}.html", os.O_CREAT | os.O_WRONLY))
    tracemalloc.start()
    assert sum(1 for _ in walk(str(tmp_path))) == 5_000
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most / 5_000 < 100  # bytes a name: 100 MB for a million


def test_an_earlier_corpus_is_no_input(tmp_path: Path) -> None:
    put(tmp_path / "in" / "a.html", html())
    put(tmp_path / "in" / "corpus" / "articles" / "b.html", html())
    put(tmp_path / "in" / "corpus" / "_state" / "manifest.sqlite", b"")
    put(tmp_path / "in" / "corpus" / "archive" / "c.html", html())
    tally = Tally()
    assert [item.source.path for item in read_inputs([tmp_path / "in"], tally=tally)] == ["a.html"]
    assert tally.skipped == {"corpus of an earlier run": 1}
    with pytest.raises(InputError, match="a corpus, not input; name the archive/ in it"):
        read_inputs([tmp_path / "in" / "corpus"])
    assert [item.source.path for item in read_inputs([tmp_path / "in" / "corpus" / "archive"])] == ["c.html"]


def test_folders_left_out_are_not_entered(tmp_path: Path) -> None:
    put(tmp_path / "a.html", html())
    put(tmp_path / "corpus" / "b.html", html())
    tally = Tally()
    found = list(read_inputs([tmp_path], tally=tally, leave_out=[tmp_path / "corpus", tmp_path / "nowhere"]))
    assert [item.source.path for item in found] == ["a.html"]
    assert tally.skipped == {"the corpus that is written": 1}
