"""The contract of the data files, as published."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline import records
from pipeline.store import parts
from pipeline.store.layout import Layout
from pipeline.store.schema import PARTITION, TABLES, published
from tests.store import seen

GOLDEN = Path(__file__).with_name("schema.json")
COLUMNS = {
    "articles": "id url canonical_url host title description authors tags credits published modified published_text"
    " language publisher agency syndicated_from image license text word_count removed_chars content_hash confidence"
    " page_type engine flags fetched_at source revision run_id pipeline_version rules_version",
    "removals": "article_id url category by probability stage position start end text lifted_to run_id",
    "rejects": "url source reason detail run_id",
    "pages": "article_id blocks chars_in chars_kept chars_removed chars_chrome chrome run_id",
}


def leaves(kind: pa.DataType) -> list[pa.DataType]:
    if pa.types.is_list(kind):
        return leaves(kind.value_type)
    if pa.types.is_struct(kind):
        return [leaf for i in range(kind.num_fields) for leaf in leaves(kind.field(i).type)]
    return [kind]


def test_published_schema_is_the_golden_one() -> None:
    """A column must not change by accident: to change the schema, raise the version and replace the golden file."""
    assert published() == GOLDEN.read_bytes()


def test_every_field_is_described() -> None:
    def check(fields: list[dict[str, object]]) -> None:
        for field in fields:
            assert field["description"], field
            check(field.get("fields", []))  # type: ignore[arg-type]

    for table in json.loads(published())["tables"].values():
        assert table["description"]
        check(table["fields"])


@pytest.mark.parametrize("name", TABLES)
def test_columns(name: str) -> None:
    table = next(table for table in TABLES.values() if table.name == name)
    assert table.schema.names == COLUMNS[name].split()
    assert PARTITION not in table.schema.names
    allowed = {pa.string(), pa.int32(), pa.int64(), pa.float32(), pa.timestamp("us", tz="UTC")}
    assert {leaf for field in table.schema for leaf in leaves(field.type)} <= allowed
    assert set(table.order) <= set(table.schema.names)


def test_closed_sets_are_in_the_descriptions() -> None:
    text = published().decode()
    for closed in (records.Category, records.RejectReason, records.Flag, records.PageType, records.Stage):
        for value in closed.__args__:  # type: ignore[attr-defined]
            assert value in text


def test_every_file_keeps_the_contract(sound: Path) -> None:
    assert Layout(sound).schema.read_bytes() == published()
    for path in seen.data_files(sound):
        table = next(table for table in TABLES.values() if table.name == path.relative_to(sound).parts[0])
        with pq.ParquetFile(path, page_checksum_verification=True) as file:
            assert file.schema_arrow.equals(table.schema, check_metadata=True)
            keys = [[row[name] for name in table.order] for row in file.read().to_pylist()]
            order = [[(key is None, "" if key is None else key) for key in row] for row in keys]
            assert order == sorted(order)
            for number in range(file.metadata.num_row_groups):
                group = file.metadata.row_group(number)
                assert [c.column_index for c in group.sorting_columns] == [table.schema.names.index(name) for name in table.order]
                for i in range(group.num_columns):
                    column = group.column(i)
                    assert column.compression == "ZSTD"
                    assert column.has_offset_index
                    has_dictionary = any("DICTIONARY" in encoding for encoding in column.encodings)
                    assert not has_dictionary or column.path_in_schema in table.dictionary


def test_row_groups_are_cut_by_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    table = TABLES["rejects"]
    monkeypatch.setattr(parts, "GROUP_BYTES", 10_000)
    row = {"url": None, "source": {"kind": "html", "path": "x"}, "reason": "empty", "detail": "d" * 991, "run_id": "r"}
    data = parts.to_arrow(table.schema, [row] * 100)
    with pq.ParquetFile(pa.BufferReader(parts.encode(table, data))) as file:
        groups = [file.metadata.row_group(i).num_rows for i in range(file.metadata.num_row_groups)]
    assert groups == [10] * 10


def test_same_rows_same_bytes(sound: Path) -> None:
    for name, table in TABLES.items():
        rows = seen.rows(sound, name)
        assert rows
        first, again = (parts.encode(table, parts.to_arrow(table.schema, rows)) for _ in range(2))
        assert first.equals(again)
        assert not first.equals(parts.empty(table))


def test_equal_keys_keep_their_order() -> None:
    table = TABLES["rejects"]
    rows = [
        {"url": None, "source": {"kind": "html", "path": f"{i}"}, "reason": "empty", "detail": "", "run_id": "r"}
        for i in range(5000)
    ]
    back = parts.read(parts.encode(table, parts.to_arrow(table.schema, rows)))
    assert [row["path"] for row in back.column("source").to_pylist() if row] == [str(i) for i in range(5000)]
