from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.machine import MachineError
from pipeline.records import RawPage
from pipeline.sources import InputError, SourceOptions, Tally, describe, mhtml, read_inputs
from tests.sources.written import PACKERS, html, json_lines, put, read, records, zipped


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ([], "no input given"),
        ([""], "an empty path"),
        (["  "], "an empty path"),
        (["a\0b"], "an empty path"),
        (["nothing-here"], "nothing-here: nothing there; check the path"),
        (["empty"], "a folder with nothing in it"),
        (["pipe"], "a named pipe, not a file"),
        (["/dev/null"], "a device, not a file"),
        (["loop"], "loop: "),
        (["a.html", "./a.html"], "given twice"),
        (["a.html", "b-link.html"], "given twice"),
        (["sub", "sub/b.html"], "lies within sub"),
        (["sub/b.html", "sub"], "lies within sub"),
        (["x" * 300], "File name too long"),
        (["rows.parquet"], "no text column called html or raw_html or content or text; its columns: body, n"),
    ],
)
def test_unusable_input_is_told_before_anything_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: list[str], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    put(tmp_path / "a.html", html())
    put(tmp_path / "sub" / "b.html", html())
    (tmp_path / "b-link.html").symlink_to("a.html")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "empty" / "deeper").mkdir(parents=True)
    os.mkfifo(tmp_path / "pipe")
    pq.write_table(pa.table({"body": ["<p>x"], "n": [1]}), tmp_path / "rows.parquet")
    for use in (read_inputs, describe):
        with pytest.raises(InputError) as error:
            use(given)
        assert says in str(error.value)


def test_a_parquet_file_deep_in_a_folder_is_told_before_anything_is_read_too(tmp_path: Path) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    pq.write_table(pa.table({"body": ["<p>x"]}), tmp_path / "in" / "deep" / "rows.parquet")
    with pytest.raises(InputError, match=r"deep/rows.parquet: no text column called .*its columns: body\. Name one"):
        describe([tmp_path])
    assert describe([tmp_path], SourceOptions(html_field="body")).files == 1
    assert [reject.reason for reject in read(tmp_path)[1]] == ["unreadable"]


def test_a_parquet_file_without_text_among_others_does_not_stop_them(tmp_path: Path) -> None:
    pq.write_table(pa.table({"body": ["<p>x"]}), tmp_path / "rows.parquet")
    put(tmp_path / "a.html", html())
    assert describe([tmp_path]).files == 2
    pages, rejects = read(tmp_path)
    assert [page.source.path for page in pages] == ["a.html"]
    assert [(reject.source.path, reject.reason) for reject in rejects] == [("rows.parquet", "unreadable")]


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.jsonl.gz", "rows.json"])
def test_json_lines_without_the_field_are_told_as_parquet_is(tmp_path: Path, name: str) -> None:
    lines = b"\xef\xbb\xbf" + json_lines([{"title": f"t{n}", "body": "<p>x"} for n in range(3)]) + b"\n{broken\n"
    path = put(tmp_path / "in" / name, PACKERS["gz"](lines) if name.endswith("gz") else lines.lstrip(b"\xef\xbb\xbf"))
    says = rf"{name}: no line has a field called page; its fields: body, title\. Name one with --html-field or"
    with pytest.raises(InputError, match=says):
        read_inputs([path], SourceOptions(html_field="page"))
    with pytest.raises(InputError, match=says):
        describe([tmp_path / "in"], SourceOptions(html_field="page"))
    assert describe([tmp_path / "in"], SourceOptions(html_field="body")).files == 1
    put(tmp_path / "in" / "z.html", html())
    pages, rejects = read(tmp_path / "in", options=SourceOptions(html_field="page"))
    assert describe([tmp_path / "in"], SourceOptions(html_field="page")).files == 2
    assert ([page.source.path for page in pages], len(rejects)) == (["z.html"], 4)


def test_one_line_with_the_field_is_enough_wherever_it_stands(tmp_path: Path) -> None:
    rows = [{"body": "x"}] * 5_000 + [{"page": "<p>x", "score": float("nan")}]
    path = put(tmp_path / "rows.jsonl", json_lines(rows))
    pages, rejects = read(path, options=SourceOptions(html_field="page"))
    assert (len(pages), len(rejects)) == (1, 5_000)
    for content in (b"", b"broken\n", b"[1]\n"):
        assert not read(put(path, content))[0]


def test_standard_input_and_pipes_are_told_from_what_is_not_there() -> None:
    with pytest.raises(InputError, match=r"^-: standard input is not read.* write it to a file first"):
        read_inputs(["-"])
    reading, writing = os.pipe()
    try:
        with pytest.raises(InputError, match="a pipe, not a file; write what comes out of it to a file first"):
            read_inputs([f"/dev/fd/{reading}"])
    finally:
        os.close(reading)
        os.close(writing)


def test_inputs_come_in_the_order_given_and_their_paths_do_not_clash(tmp_path: Path) -> None:
    for year in ("2024", "2025"):
        put(tmp_path / year / "news.jsonl", json_lines([{"text": year}]))
        put(tmp_path / year / "in" / "a.txt", year.encode())

    def paths(*given: str) -> list[str]:
        return [page.source.path for page in read(*(tmp_path / path for path in given))[0]]

    assert paths("2025") == ["in/a.txt", "news.jsonl"]
    assert paths("2025/news.jsonl") == ["news.jsonl"]
    assert paths("2025/news.jsonl", "2024/in") == ["news.jsonl", "in/a.txt"]
    assert paths("2025/news.jsonl", "2024/news.jsonl") == ["2025/news.jsonl", "2024/news.jsonl"]
    assert paths("2025", "2024") == ["2025/in/a.txt", "2025/news.jsonl", "2024/in/a.txt", "2024/news.jsonl"]
    assert paths("2025/in", "2024/in") == ["2025/in/a.txt", "2024/in/a.txt"]


def test_a_file_is_not_taken_for_one_in_a_folder_of_another_input(tmp_path: Path) -> None:
    put(tmp_path / "p" / "x" / "a.txt", b"one")
    put(tmp_path / "q" / "x" / "a.txt", b"two")
    put(tmp_path / "r" / "a.txt", b"three")
    pages = read(tmp_path / "p" / "x", tmp_path / "q" / "x" / "a.txt", tmp_path / "r" / "a.txt")[0]
    assert len({page.source.path for page in pages}) == 3


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    put(tmp_path / "a.html", html("a"))
    put(tmp_path / "b.warc", b"".join(records(3)))
    put(tmp_path / "c.jsonl", b'{"text": "x"}\nbroken\n')
    assert list(read_inputs([tmp_path])) == list(read_inputs([tmp_path]))


def test_the_fingerprint_is_of_names_and_content_only(tmp_path: Path) -> None:
    first = tmp_path / "first"
    put(first / "a.html", html("a"))
    put(first / "a.html.json", b'{"url": "https://a.example/"}')
    put(first / "sub" / "b.warc", b"".join(records(3)))
    before = describe([first])
    assert before.files == 2
    assert before.total_bytes == (first / "a.html").stat().st_size + (first / "sub" / "b.warc").stat().st_size
    second = tmp_path / "elsewhere" / "second"
    shutil.copytree(first, second)
    os.utime(second / "a.html", (1, 1))
    assert describe([second]) == before
    changes: dict[str, Callable[[], object]] = {
        "content": lambda: put(second / "a.html", html("b")),
        "sidecar": lambda: put(second / "a.html.json", b'{"url": "https://b.example/"}'),
        "name": lambda: (second / "a.html").rename(second / "A.html"),
        "more": lambda: put(second / "z.html", b""),
        "link": lambda: (second / "y.html").symlink_to("/etc/passwd"),
    }
    seen = {before.fingerprint}
    for change in changes.values():
        change()
        seen.add(describe([second]).fingerprint)
    assert len(seen) == len(changes) + 1


def test_the_fingerprint_of_large_files_is_of_every_byte(tmp_path: Path) -> None:
    path = put(tmp_path / "big.txt", bytes(range(256)) * 40_000)
    seen = {describe([path]).fingerprint}
    for place in (0, 100_000, 4_300_001, 10_239_999):
        with path.open("r+b") as out:
            out.seek(place)
            out.write(b"!")
        seen.add(describe([path]).fingerprint)
    assert len(seen) == 5


def test_the_order_of_inputs_is_part_of_the_fingerprint(tmp_path: Path) -> None:
    one, two = put(tmp_path / "1.html", html(1)), put(tmp_path / "2.html", html(2))
    assert describe([one, two]).fingerprint != describe([two, one]).fingerprint
    assert describe([one]).fingerprint != describe([one, two]).fingerprint


def test_progress_rises_to_the_total(tmp_path: Path) -> None:
    put(tmp_path / "a.warc.gz", PACKERS["gz"](b"".join(records(200))))
    put(tmp_path / "b.jsonl", json_lines([{"html": html(n, 400).decode()} for n in range(100)]))
    pq.write_table(pa.table({"html": [html(n, 9).decode() for n in range(100)]}), tmp_path / "c.parquet")
    put(tmp_path / "d.html", html("d"))
    put(tmp_path / "e.png", b"\x89PNG\r\n\x1a\n")
    tally = Tally()
    seen = [tally.bytes for item in read_inputs([tmp_path], tally=tally) if isinstance(item, RawPage)]
    assert seen == sorted(seen)
    assert len(set(seen)) > 10
    assert tally.bytes == describe([tmp_path]).total_bytes
    assert tally.files == 5


def test_what_a_reader_does_not_foresee_costs_its_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(body: bytes) -> None:
        raise KeyError("a bug\nof ours")

    monkeypatch.setattr(mhtml, "read", fail)
    put(tmp_path / "a.mhtml", b"From: <Saved by x>\n")
    put(tmp_path / "b.zip", zipped([("a.mht", b"From: <Saved by x>\n"), ("b.html", html("b"))]))
    pages, rejects = read(tmp_path)
    assert [page.source.member for page in pages] == ["b.html"]
    assert [(reject.source.path, reject.source.member, reject.reason) for reject in rejects] == [
        ("a.mhtml", None, "corrupt_record"), ("b.zip", "a.mht", "corrupt_record")]  # fmt: skip
    assert rejects[0].detail == "its reader failed: KeyError: 'a bug\\nof ours'"


@pytest.mark.parametrize("fault", [MemoryError(), MachineError("no room"), OSError(errno.ENOSPC, "no room")])
def test_what_the_machine_lacks_costs_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception) -> None:
    def fail(body: bytes) -> None:
        try:
            raise fault
        except OSError as error:
            raise ValueError("no such thing") from error

    monkeypatch.setattr(mhtml, "read", fail)
    put(tmp_path / "a.mhtml", b"From: <Saved by x>\n")
    with pytest.raises((MemoryError, MachineError)):
        read(tmp_path)
