"""What the sink decides: copies, revisions, forgotten pages, partitions; and that a shard goes on where it was cut."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from pipeline.records import Outcome
from pipeline.store import sink as sinks
from pipeline.store.ledger import Ledger, record_key, record_keys, url_key
from pipeline.store.manifest import Run
from pipeline.store.schema import TABLES
from pipeline.store.sink import ShardSink
from pipeline.store.writing import Store, writing
from tests.store import made, seen


def commit(store: Store, run: Run, outcomes: list[Outcome], shard: int = 0, day: date = made.DAY) -> None:
    sink = ShardSink(store, Ledger(store.manifest, run), run, shard)
    for number, outcome in enumerate(outcomes):
        sink.add(record_keys(made.page(1000 * shard + number)), day, outcome)
    sink.commit(b"")


def test_second_copy_is_a_reject_that_names_the_first(store: Store) -> None:
    run = made.start(store)
    commit(store, run, [made.outcome(1), made.outcome(1)], 0)
    commit(store, run, [made.outcome(1)], 1)
    other = made.start(store, "bbbbbbbbbbbb")
    commit(store, other, [made.outcome(1)])
    assert len(seen.rows(store.layout.root, "articles")) == 1
    rejects = seen.rows(store.layout.root, "rejects")
    assert [row["reason"] for row in rejects] == ["duplicate_record"] * 3
    assert {row["detail"] for row in rejects} == {
        f"same article as pages/00001.html of run {run.run_id}; id {1:032x}, revision 1"
    }
    assert len(seen.rows(store.layout.root, "removals")) == 2


def test_other_text_at_a_known_address_is_a_revision(store: Store) -> None:
    run = made.start(store)
    url = "https://news.example/a?b=1&c=2"
    first = made.outcome(1, "First.", url=url)
    second = made.outcome(1, "Second.", id="2" * 32, url="http://news.example/a?c=2&b=1#top")
    third = made.outcome(1, "Third.", id="3" * 32, url="https://other.example/", canonical_url=url)
    commit(store, run, [first, second], 0)
    commit(store, run, [third], 1)
    rows = {row["text"]: row["revision"] for row in seen.rows(store.layout.root, "articles")}
    assert rows == {"First.": 1, "Second.": 2, "Third.": 3}


def test_pages_without_address_have_no_revisions(store: Store) -> None:
    run = made.start(store)
    commit(store, run, [made.outcome(10, url=None), made.outcome(15, url=None)])
    assert [row["revision"] for row in seen.rows(store.layout.root, "articles")] == [1, 1]


def test_partition_is_the_day_given(store: Store) -> None:
    run = made.start(store)
    sink = ShardSink(store, Ledger(store.manifest, run), run, 0)
    sink.add([b"1" * 16], date(2026, 1, 2), made.outcome(1))
    sink.add([b"2" * 16], date(2026, 1, 3), made.outcome(2))
    sink.add([b"3" * 16], date(2026, 1, 3), made.reject(3))
    sink.commit(b"")
    assert sorted(seen.hashes(store.layout.root)) == [
        "articles/v1/crawl_date=2026-01-02/part-aaaaaaaaaaaa-00000-00.parquet",
        "articles/v1/crawl_date=2026-01-03/part-aaaaaaaaaaaa-00000-00.parquet",
        "pages/v1/crawl_date=2026-01-02/part-aaaaaaaaaaaa-00000-00.parquet",
        "pages/v1/crawl_date=2026-01-03/part-aaaaaaaaaaaa-00000-00.parquet",
        "rejects/v1/crawl_date=2026-01-03/part-aaaaaaaaaaaa-00000-00.parquet",
        "removals/v1/crawl_date=2026-01-02/part-aaaaaaaaaaaa-00000-00.parquet",
        "removals/v1/crawl_date=2026-01-03/part-aaaaaaaaaaaa-00000-00.parquet",
    ]


def test_chunks_survive_and_damaged_ones_are_done_again(memory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An attempt that ended after 25 records goes on from the last whole chunk, to the same bytes."""
    monkeypatch.setattr(sinks, "CHUNK_RECORDS", 10)
    with writing(memory / "whole", create=True) as store:
        made.fill(store, made.start(store), range(30))
    root = memory / "cut"
    with writing(root, create=True) as store:
        run = made.start(store)
        sink = ShardSink(store, Ledger(store.manifest, run), run, 0)
        for number in range(25):
            sink.add(record_keys(made.page(number)), made.DAY, made.outcome(number))
    with writing(root) as store:
        assert ShardSink(store, Ledger(store.manifest, run), run, 0).records == 20
        spoilt = root / "_staging/1/chunks-00000/00001"
        spoilt.write_bytes(spoilt.read_bytes()[:-1] + b"x")
        assert ShardSink(store, Ledger(store.manifest, run), run, 0).records == 10
        made.fill(store, run, range(30))
    assert seen.hashes(root) == seen.hashes(memory / "whole")


def test_a_shard_with_much_text_has_several_files(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sinks, "CHUNK_RECORDS", 10)
    monkeypatch.setattr(sinks, "PART_BYTES", 1)
    made.fill(store, made.start(store), range(30))
    names = [path.name for path in seen.data_files(store.layout.root) if "articles" in path.parts]
    assert names == [f"part-aaaaaaaaaaaa-00000-0{part}.parquet" for part in range(3)]
    assert len(seen.rows(store.layout.root, "articles")) == 25


def test_files_that_are_no_unicode_can_be_named(store: Store) -> None:
    odd = made.article(1).source.__class__("html", "caf\udce9.html")
    made_up = made.outcome(1, source=odd, title="half a pair: \ud83d")
    commit(store, made.start(store), [made_up])
    row = seen.rows(store.layout.root, "articles")[0]
    assert row["source"]["path"] == "caf\\udce9.html"  # type: ignore[index]
    assert row["title"] == "half a pair: \\ud83d"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://a.example/x?b=1&a=2", "https://a.example/x?a=2&b=1#top"),
        ("https://A.example/x", "https://a.example/x"),
    ],
)
def test_one_address_in_two_spellings(one: str, other: str) -> None:
    assert url_key(one) == url_key(other)


def test_a_table_without_rows_has_a_file_without_rows(store: Store) -> None:
    """Readers glob all four; once is enough."""
    commit(store, made.start(store), [made.outcome(1)])
    files = {name: list((store.layout.root / TABLES[name].folder).rglob("*.parquet")) for name in TABLES}
    assert {name: len(found) for name, found in files.items()} == {"articles": 1, "removals": 1, "rejects": 1, "pages": 1}
    assert pq.read_table(files["rejects"][0], partitioning=None).schema.equals(TABLES["rejects"].schema)
    assert files["rejects"][0].parent.name == files["articles"][0].parent.name
    commit(store, made.start(store, "bbbbbbbbbbbb"), [made.outcome(2)])
    assert len(seen.data_files(store.layout.root)) == 7


def test_other_addresses_are_others() -> None:
    assert len({url_key(f"https://a.example/{path}") for path in ("", "x", "X", "x/", "x?a=1", "x?a=2")}) == 6


def test_record_key_tells_records_apart() -> None:
    page = made.page(1)
    others = [
        made.page(2),
        page.__class__(page.body + b" ", page.source, url=page.url),
        page.__class__(page.body, page.source, url="https://elsewhere.example/"),
        made.reject(1).reject,
    ]
    keys = {record_key(record) for record in (page, *others) if record}
    assert len(keys) == 5
    assert record_key(page) == record_key(made.page(1))
