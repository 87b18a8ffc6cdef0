"""Every kind of damage is found, and nothing is found in a sound corpus."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.store import leaning
from pipeline.store.changes import file_hash
from pipeline.store.check import check
from pipeline.store.errors import CorpusError
from pipeline.store.layout import Layout
from pipeline.store.writing import writing
from tests.store import seen


def first(root: Path, table: str) -> Path:
    return next(path for path in seen.data_files(root) if table in path.parts)


def flip_a_byte(root: Path) -> None:
    path = first(root, "articles")
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 0xFF
    path.write_bytes(data)


def cut_short(root: Path) -> None:
    path = first(root, "removals")
    path.write_bytes(path.read_bytes()[:-100])


def take_away(root: Path) -> None:
    first(root, "pages").unlink()


def put_in(root: Path) -> None:
    (first(root, "articles").parent / "copy.parquet").write_bytes(first(root, "articles").read_bytes())


def put_something_in(root: Path) -> None:
    (root / "articles/v1/notes.txt").write_text("hello")


def change_schema(root: Path) -> None:
    path = first(root, "rejects")
    table = pq.read_table(path, partitioning=None)
    pq.write_table(table.append_column("more", pa.nulls(table.num_rows, pa.string())), path)


def change_published(root: Path) -> None:
    (root / "schema.json").write_text("{}")


def rewrite(root: Path, table: str, change: Callable[[pa.Table], pa.Table]) -> None:
    """Changes rows behind the manifest's back, and the manifest along with them."""
    path = first(root, table)
    data = change(pq.read_table(path, partitioning=None))
    pq.write_table(data, path)
    with sqlite3.connect(root / "_state/manifest.sqlite") as sql:
        sql.execute(
            "UPDATE files SET size = ?, sha256 = ?, rows = ? WHERE path = ?",
            (path.stat().st_size, file_hash(path), data.num_rows, path.relative_to(root).as_posix()),
        )


def column(name: str, value: object) -> Callable[[pa.Table], pa.Table]:
    """Sets a column of the first row."""

    def change(table: pa.Table) -> pa.Table:
        rows = table.to_pylist()
        rows[0][name] = rows[1][name] if value is None else value
        return pa.Table.from_pylist(rows, schema=table.schema)

    return change


def cut_at(start: int) -> Callable[[pa.Table], pa.Table]:
    """Shifts the first cut."""

    def change(table: pa.Table) -> pa.Table:
        rows = table.to_pylist()
        row = next(row for row in rows if row["start"] is not None)
        row["start"], row["end"] = start, start + len(row["text"])
        return pa.Table.from_pylist(rows, schema=table.schema)

    return change


def change_state(root: Path, statement: str) -> None:
    with sqlite3.connect(root / "_state/manifest.sqlite") as sql:
        sql.execute(statement)


DAMAGE: dict[str, tuple[Callable[[Path], None], str]] = {
    "flipped": (flip_a_byte, "not the bytes that were written"),
    "cut": (cut_short, "cannot be read"),
    "missing": (take_away, "missing, with 34 rows"),
    "foreign": (put_in, "no run wrote this file"),
    "foreign text": (put_something_in, "no run wrote this file"),
    "schema": (change_schema, "not the schema of rejects/v1"),
    "published": (change_published, "not the schema of this version"),
    "doubled id": (
        lambda root: rewrite(root, "articles", column("id", None)),
        "articles that are there more than once: 1",
    ),
    "lost id": (lambda root: rewrite(root, "articles", column("id", "x" * 32)), "of articles that are not there: 1, first"),
    "no page": (lambda root: rewrite(root, "pages", column("article_id", None)), "articles without a row in pages: 1, first"),
    "sums": (lambda root: rewrite(root, "pages", column("chars_in", 1)), "characters do not add up"),
    "removed": (lambda root: rewrite(root, "articles", column("removed_chars", 3)), "(3, 17 in removals)"),
    "offsets": (lambda root: rewrite(root, "removals", cut_at(900)), "do not fit: 1, first"),
    "position": (lambda root: rewrite(root, "removals", column("position", 99)), "position 99 lies beyond the 3 blocks"),
    "fewer rows": (lambda root: rewrite(root, "rejects", lambda table: table.slice(1)), "wrote 10 rows of rejects, 9"),
    "rows": (lambda root: change_state(root, "UPDATE files SET rows = rows + 1"), "rows, where the manifest has"),
    "figures": (lambda root: change_state(root, "UPDATE shards SET counts = '{}'"), "figures of a shard cannot be read"),
    "records": (lambda root: change_state(root, "UPDATE shards SET records = 7"), "7 records in, 40 accounted for"),
}


def test_nothing_wrong(sound: Path) -> None:
    assert check(Layout(sound)) == []


def test_other_words_in_the_schema_are_no_damage(filled: Path) -> None:
    schema = filled / "schema.json"
    said = schema.read_text("utf-8")
    schema.write_text(said.replace('"description": "', '"description": "formerly '), "utf-8")
    assert schema.read_text("utf-8") != said
    assert check(Layout(filled)) == []


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_is_found(kind: str, filled: Path) -> None:
    damage, message = DAMAGE[kind]
    damage(filled)
    findings = check(Layout(filled))
    assert any(message in f"{finding.place}: {finding.what}" for finding in findings), findings


def test_a_lost_part_is_told_of_in_a_few_lines(filled: Path) -> None:
    """Not in a line for each of its articles, of which there may be thousands."""
    first(filled, "articles").unlink()
    findings = check(Layout(filled))
    assert sorted(f"{f.place.partition('/')[0]}: {f.what.partition(',')[0]}" for f in findings) == [
        "articles: missing",
        "manifest: run aaaaaaaaaaaa wrote 50 rows of articles",
        "pages: pages of articles that are not there: 34",
        "removals: removals of articles that are not there: 34",
    ]


def test_no_corpus(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no corpus here"):
        check(Layout(tmp_path))


def test_a_crawl_of_which_nothing_was_cleaned(tmp_path: Path) -> None:
    (tmp_path / "_state").mkdir()
    (tmp_path / "_state" / "crawl-2of8.sqlite").write_bytes(b"")
    with pytest.raises(CorpusError, match="no page of its crawl has been cleaned yet"):
        check(Layout(tmp_path))


def test_no_manifest_at_all(filled: Path) -> None:
    (filled / "_state/manifest.sqlite").write_bytes(b"not a database, but long enough to look at" * 100)
    with pytest.raises(CorpusError, match="not a database"):
        check(Layout(filled))


def test_a_manifest_of_before_there_was_leaning(filled: Path) -> None:
    """To read it is as it was; whoever writes gives it the table."""
    with sqlite3.connect(filled / "_state/manifest.sqlite") as sql:
        sql.execute("DROP TABLE leaning")
    assert check(Layout(filled)) == []
    with writing(filled) as store:
        assert leaning.lost(store.manifest) == {}
        assert store.manifest.connection.execute("SELECT count(*) FROM leaning").fetchone() == (0,)
