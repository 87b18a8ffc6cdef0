from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.records import RawPage, Reject, Source
from pipeline.sources import find, find_all, parquet, read_inputs
from pipeline.sources.fields import Fields
from pipeline.sources.fields import page as one_page
from tests.sources.written import html, http, json_lines, put, record, records


def corpus(folder: Path) -> Path:
    put(folder / "a.html", html("a"))
    put(folder / "a.url", b"https://news.example/a")
    put(folder / "b\udce9.txt", b"odd name")
    put(folder / "c.jsonl", json_lines([{"text": str(n), "id": n} for n in range(50)]) + b"broken\n")
    put(folder / "d.warc", b"".join([*records(20), record(http(b"", "404 Gone"), 20)]))
    return folder


def test_everything_can_be_had_back_one_by_one_and_together(tmp_path: Path) -> None:
    folder = corpus(tmp_path)
    items = list(read_inputs([folder]))
    assert [find([folder], item.source) for item in items] == items
    again = list(find_all([folder], [item.source for item in reversed(items)]))
    assert dict(again) == {item.source: item for item in items}
    assert len(again) == len(items)


def test_with_several_inputs_too(tmp_path: Path) -> None:
    inputs = [corpus(tmp_path / "one"), corpus(tmp_path / "two")]
    items = list(read_inputs(inputs))
    assert dict(find_all(inputs, [item.source for item in items])) == {item.source: item for item in items}


def test_the_rows_of_a_parquet_file_are_read_once_from_the_first_group_that_is_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = pa.table({"url": [f"https://news.example/{n}" for n in range(40)], "text": [f"Story {n}" for n in range(40)]})
    pq.write_table(table, tmp_path / "a.parquet", row_group_size=10)
    read: list[int] = []
    whole = one_page

    def counted(row: dict[str, object], fields: Fields, source: Source) -> RawPage | Reject:
        read.append(source.offset or 0)
        return whole(row, fields, source)

    items = list(read_inputs([tmp_path]))
    monkeypatch.setattr(parquet, "page", counted)
    wanted = [items[n].source for n in (37, 13, 19, 28)]
    assert dict(find_all([tmp_path], wanted)) == {items[n].source: items[n] for n in (13, 19, 28, 37)}
    assert read == list(range(10, 38))


def test_what_is_gone_is_told(tmp_path: Path) -> None:
    folder = corpus(tmp_path)
    for source in (
        Source("html", "gone.html"), Source("html", "../outside.html"), Source("jsonl", "c.jsonl", None, 99),
        Source("warc", "d.warc", None, 10**9), Source("warc", "d.warc", None, 1, "<urn:x>"),
        Source("html", "a.html", "m"), Source("html", "a.html", None, None, "id"),
    ):  # fmt: skip
        found = find([folder], source)
        assert isinstance(found, Reject)
        assert found.source == source
        assert found.reason in ("unreadable", "unsafe_path")


def test_a_page_of_a_crawl_is_found_in_its_archive(tmp_path: Path) -> None:
    corpus(tmp_path)
    page = next(item for item in read_inputs([tmp_path / "d.warc"]) if isinstance(item, RawPage))
    source = Source("crawl", "d.warc", None, page.source.offset, page.source.record_id)
    found = find([tmp_path], source)
    assert isinstance(found, RawPage)
    assert (found.body, found.source) == (page.body, source)
