"""Whether a corpus is what its manifest says: files, bytes, schema, counts, rows that belong together, cuts that go back in."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.store import leaning, lock, manifest, parts, restore
from pipeline.store.changes import file_hash
from pipeline.store.counts import Counts
from pipeline.store.errors import CorpusError
from pipeline.store.schema import PARTITION, TABLES, TableName, is_of_this_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.store.layout import Layout
    from pipeline.store.manifest import File, Manifest

COLUMNS: dict[TableName, list[str]] = {
    "articles": ["id", "removed_chars", "text"],
    "removals": ["article_id", "position", "start", "end", "text"],
    "rejects": ["reason"],
    "pages": ["article_id", "chars_in", "chars_kept", "chars_removed", "chars_chrome"],
}
"""What is looked at of each table; every column is read, so that damage anywhere is found."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be. `place` is a path within the corpus, or `manifest`."""

    place: str
    what: str


def check(layout: Layout, progress: Callable[[str], None] = lambda _: None) -> list[Finding]:
    """Everything that is wrong with a corpus; an empty list for a sound one.

    Reads every byte of every data file. Memory does not grow with the corpus: ids are compared in a temporary file.
    Raises CorpusError if there is no manifest to check against.
    """
    with manifest.opened(layout.manifest, write=False) as opened, closing(sqlite3.connect("")) as ids:
        ids.execute("CREATE TABLE articles (id TEXT, removed INTEGER, place TEXT, lines BLOB)")
        ids.execute("CREATE TABLE evidence (id TEXT, chars INTEGER, kind TEXT, place TEXT)")
        ids.execute("CREATE TABLE gone (id TEXT, position INTEGER, first INTEGER, last INTEGER, chars INTEGER)")
        return list(_Check(layout, opened, ids, progress).findings())


@contextmanager
def quiet(layout: Layout) -> Iterator[list[str]]:
    """Keeps writers out while a corpus is checked, where its folder can be written at all; gives the unfinished runs.

    Raises LockedError if a writer is at work, CorpusError if there is no corpus.
    """
    with manifest.opened(layout.manifest, write=False) as opened:
        unfinished = [run.run_id for run in opened.runs() if run.state == "running"]
    with ExitStack() as stack:
        with suppress(OSError):  # a read-only medium has no writers either
            stack.enter_context(lock.held(layout.lock))
        yield unfinished


class _Check:
    def __init__(self, layout: Layout, opened: Manifest, ids: sqlite3.Connection, progress: Callable[[str], None]) -> None:
        self._layout = layout
        self._manifest = opened
        self._ids = ids
        self._progress = progress
        self._rows: Counter[tuple[TableName, int | None]] = Counter()

    def findings(self) -> Iterator[Finding]:
        yield from self._around()
        for name in TABLES:
            for file in self._manifest.files(name):
                self._progress(file.path)
                yield from self._file(name, file)
        yield from self._counts()
        yield from self._together()
        yield from self._restored()

    def _around(self) -> Iterator[Finding]:
        """The manifest itself, the published schema, and what lies in the folders."""
        if pending := self._manifest.pending():
            yield Finding("manifest", f"{pending} files are on their way in; the next command that writes takes them there")
        if not self._layout.schema.is_file():
            yield Finding("schema.json", "missing")
        elif not is_of_this_version(self._layout.schema.read_bytes()):
            yield Finding("schema.json", "not the schema of this version")
        for number, counts in leaning.lost(self._manifest).items():
            run = self._manifest.run(number)
            if any(Path(place).exists() for place in run.places):  # else there is nothing to bring back
                told = f"run {run.run_id[:12]}: {counts.total()} of its input records were left to a run that was replaced"
                yield Finding("manifest", f"{told}; run {', '.join(run.inputs)} again, which brings them back")
        known = {file.path for file in self._manifest.files()}
        moving = {row[0] for row in self._manifest.connection.execute("SELECT path FROM moves WHERE NOT held")}
        for path in self._layout.data_files():
            if path not in known and path not in moving:
                yield Finding(path, "no run wrote this file: readers that glob will read it")

    def _file(self, name: TableName, file: File) -> Iterator[Finding]:
        path = self._layout.root / file.path
        if not path.is_file():
            yield Finding(file.path, f"missing, with {file.rows} rows")
            return
        if path.stat().st_size != file.size:
            yield Finding(file.path, f"{path.stat().st_size} bytes, where the manifest has {file.size}")
        elif file_hash(path) != file.sha256:
            yield Finding(file.path, "not the bytes that were written")
        try:
            data = parts.read(str(path))
        except CorpusError as error:
            yield Finding(file.path, str(error))
            return
        if not data.schema.equals(TABLES[name].schema):
            yield Finding(file.path, f"not the schema of {TABLES[name].folder}")
            return
        if data.num_rows != file.rows:
            yield Finding(file.path, f"{data.num_rows} rows, where the manifest has {file.rows}")
        if f"/{PARTITION}=" not in file.path:
            yield Finding(file.path, f"not in a {PARTITION} folder")
        self._rows[name, file.run] += data.num_rows
        yield from self._note(name, file.path, data.select(COLUMNS[name]))

    def _note(self, name: TableName, path: str, data: pa.Table) -> Iterator[Finding]:
        """Puts aside what is compared across files."""
        if name == "articles":
            told = (data.column(column) for column in COLUMNS[name])
            rows = ((i.as_py(), n.as_py(), path, _lengths(text.as_py())) for i, n, text in zip(*told, strict=True))
            self._ids.executemany("INSERT INTO articles VALUES (?, ?, ?, ?)", rows)
        elif name == "removals":
            sizes = pc.utf8_length(data.column("text"))
            cut = pc.unique(data.filter(pc.is_valid(data.column("start"))).column("article_id"))
            gone = data.set_column(data.schema.get_field_index("text"), "chars", sizes)
            gone = gone.filter(pc.is_in(gone.column("article_id"), value_set=cut))
            spans = zip(*(column.to_pylist() for column in gone.columns), strict=True)
            self._ids.executemany("INSERT INTO gone VALUES (?, ?, ?, ?, ?)", spans)
            grouped = data.append_column("chars", sizes).group_by("article_id").aggregate([("chars", "sum")])
            self._evidence(name, path, grouped.column("article_id"), grouped.column("chars_sum"))
        elif name == "pages":
            parts_of_it = [data.column(f"chars_{part}") for part in ("kept", "removed", "chrome")]
            total = pc.add(pc.add(parts_of_it[0], parts_of_it[1]), parts_of_it[2])
            wrong = data.filter(pc.not_equal(total, data.column("chars_in")))
            if wrong.num_rows:
                article_id = wrong.column("article_id")[0]
                yield Finding(path, f"{wrong.num_rows} pages whose characters do not add up, first {article_id}")
            self._evidence(name, path, data.column("article_id"), data.column("chars_removed"))

    def _evidence(self, kind: str, path: str, ids: pa.ChunkedArray[Any], chars: pa.ChunkedArray[Any]) -> None:
        rows = ((i, n, kind, path) for i, n in zip(ids.to_pylist(), chars.to_pylist(), strict=True))
        self._ids.executemany("INSERT INTO evidence VALUES (?, ?, ?, ?)", rows)

    def _counts(self) -> Iterator[Finding]:
        """Rows on the disk against what the runs say they wrote."""
        for run in self._manifest.runs():
            if run.replaces:
                continue
            counts = Counts()
            for shard in self._manifest.shards(run.run).values():
                place = f"run {run.run_id[:12]}, shard {shard.shard}"
                try:
                    its = Counts.from_dict(shard.counts)
                except CorpusError as error:
                    yield Finding("manifest", f"{place}: {error}")
                    continue
                counts.merge(its)
                if shard.records != its.records:
                    yield Finding("manifest", f"{place}: {shard.records} records in, {its.records} accounted for")
            wanted: dict[TableName, int] = {
                "articles": counts.articles, "removals": counts.removals.total(),
                "rejects": counts.rejects.total(), "pages": counts.articles,
            }  # fmt: skip
            for name, rows in wanted.items():
                if self._rows[name, run.run] != rows:
                    found = self._rows[name, run.run]
                    yield Finding("manifest", f"run {run.run_id[:12]} wrote {rows} rows of {name}, {found} are there")

    def _together(self) -> Iterator[Finding]:
        """Ids that are there twice, evidence without an article, articles without evidence."""
        sql = self._ids
        sql.execute("CREATE INDEX by_id ON articles (id)")
        sql.execute("CREATE INDEX evidence_by_id ON evidence (id, kind)")
        # A finding a file and kind, whatever the number of articles: one lost part can take 16,000 with it.
        twice = "SELECT id, count(*) AS times, max(place) AS place FROM articles GROUP BY id HAVING times > 1"
        doubled = f"SELECT place, count(*), min(id) FROM ({twice}) GROUP BY place"  # noqa: S608 - words of our own
        for place, n, first in sql.execute(doubled):
            yield Finding(place, f"articles that are there more than once: {n}, first {first}")
        for kind, place, n, first in sql.execute(
            "SELECT kind, place, count(DISTINCT id), min(id) FROM evidence WHERE id NOT IN (SELECT id FROM articles)"
            " GROUP BY kind, place"
        ):
            yield Finding(place, f"{kind} of articles that are not there: {n}, first {first}")
        for place, n, first in sql.execute(
            "SELECT place, count(*), min(id) FROM articles a"
            " WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.id = a.id AND kind = 'pages') GROUP BY place"
        ):
            yield Finding(place, f"articles without a row in pages: {n}, first {first}")
        off = (
            "SELECT a.place AS place, a.id AS id, removed, coalesce(sum(chars), 0) AS found FROM articles a"
            " LEFT JOIN evidence e ON e.id = a.id AND kind = 'removals' GROUP BY a.id HAVING found <> removed"
        )
        for place, n, first, removed, found in sql.execute(
            f"SELECT place, count(*), min(id), removed, found FROM ({off}) GROUP BY place"  # noqa: S608 - bare columns are of the min
        ):
            told = f"articles whose removed characters are not those in removals: {n}, first {first}"
            yield Finding(place, f"{told} ({removed}, {found} in removals)")

    def _restored(self) -> Iterator[Finding]:
        """Articles of which parts were cut that cannot be put back: all others have whole lines alone, in their places."""
        sql = self._ids
        sql.execute("CREATE INDEX gone_by_id ON gone (id)")
        found: dict[str, list[str]] = {}
        for article_id, place, lines in sql.execute(
            "SELECT id, max(place), lines FROM articles WHERE id IN (SELECT id FROM gone) GROUP BY id ORDER BY id"
        ):
            rows = sql.execute("SELECT position, first, last, chars FROM gone WHERE id = ?", (article_id,))
            try:
                restore.fit(array("I", lines), rows)
            except ValueError as error:
                found.setdefault(place, []).append(f"{article_id} ({error})")
        for place, told in found.items():
            yield Finding(place, f"articles that their removals do not fit: {len(told)}, first {told[0]}")


def _lengths(text: str) -> bytes:
    """The lengths of a text's lines."""
    return array("I", map(len, text.split("\n") if text else ())).tobytes()
