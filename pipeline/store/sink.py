"""Outcomes of one shard, in input order, on their way into the four tables.

The sink decides what only the corpus can know: that an article is there already, and which revision of its address
this is. Rows go to chunk files in staging as they come, so that memory stays flat, and so that a killed run goes on
from its last chunk and not from the start of the shard.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, date
from typing import TYPE_CHECKING

import pyarrow as pa

from pipeline.records import Outcome, Reject
from pipeline.store import chunks, leaning, parts
from pipeline.store.changes import Move
from pipeline.store.counts import Counts
from pipeline.store.layout import data_path
from pipeline.store.ledger import Held, Known, Ledger, url_key
from pipeline.store.manifest import File
from pipeline.store.rows import article_row, page_row, reject_row, removal_row, where
from pipeline.store.schema import PARTITION, TABLES, TableName

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from pipeline.records import Article
    from pipeline.store.leaning import What
    from pipeline.store.manifest import Run
    from pipeline.store.writing import Store

CHUNK_RECORDS = 512
"""Input records a chunk: what a kill can cost in pages cleaned again."""
CHUNK_CHARS = 8 << 20
"""Characters a chunk, should its records be long: what waits in memory to be put aside."""
PART_BYTES = 64 << 20
"""Uncompressed bytes a data file: a shard with more text than this has several. Sorting and writing one takes four times
as much memory."""
ORDER: tuple[TableName, ...] = ("removals", "pages", "rejects", "articles")
"""Files come in in this order: an article that can be seen has its evidence."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Where the rows of a sink belong."""

    run: Run
    shard: int
    number: str
    """Of its files: the shard's, and which attempt at its rejects this is."""
    run_id: str
    """What its rows carry: of a retry by other rules than the run's, not the run's own."""


class Sink:
    """Takes outcomes, and has them staged as data files. What the ledger must know of them, it keeps at hand."""

    def __init__(self, store: Store, ledger: Ledger, slip: Slip) -> None:
        self._store = store
        self._ledger = ledger
        self._slip = slip
        self._folder = store.layout.staging / str(slip.run.run) / f"chunks-{slip.number}"
        self._articles: dict[str, Held] = {}
        self._revisions: dict[bytes, int] = {}
        self._keys: list[bytes] = []
        self._leaning: set[tuple[What, bytes | str]] = set()
        self._chunks = 0
        self._chunk = chunks.Chunk()
        self.counts = Counts()
        for chunk in chunks.load(self._folder):
            self._adopt(chunk)
            self._chunks += 1

    @property
    def records(self) -> int:
        """Input records taken so far, those of an interrupted attempt included."""
        return self.counts.records + self._chunk.counts.records

    def add(self, keys: Sequence[bytes], day: date, outcome: Outcome) -> Outcome | None:
        """Takes the outcome of the input record with these keys, for the partition of `day`.

        Returns it as it goes into the tables: a second copy is a reject, a forgotten page nothing at all.
        """
        taken = self.judge(outcome)
        if taken:
            self._write(day, taken)
        self._chunk.keys += keys
        self._chunk.counts.add(taken)
        self._chunk.chars += size_of(taken)
        self._flush_if_full()
        return taken

    def skip(self, known: Known) -> None:
        """Leaves out an input record that an earlier run has."""
        self._chunk.counts.known += 1
        if known.leans_on is not None:
            self._lean("record", known.leans_on)
        self._flush_if_full()

    def judge(self, outcome: Outcome) -> Outcome | None:
        """Turns an article that the corpus has already into a reject, and a forgotten page into nothing."""
        article, reject = outcome.article, outcome.reject
        urls = (article.url, article.canonical_url) if article else (reject.url if reject else None,)
        if self._ledger.is_forgotten(urls, article.host if article else None):
            return None
        if article is None:
            return outcome
        pending = self._articles.get(article.id)
        holder = (self._slip.run_id, pending.place, False) if pending else self._ledger.article(article.id)
        if holder is None:
            return outcome
        if holder[2]:
            self._lean("article", article.id)
        detail = f"same article as {holder[1]} of run {holder[0]}; {self._capture(article)}"
        return Outcome(reject=Reject(article.source, "duplicate_record", detail, article.url))

    def _capture(self, article: Article) -> str:
        """When this copy of an article was there: without it a text that came back would not be the latest (docs/reading.md)."""
        key = address_key(article)
        revision = self._revision(key) if key else 1
        fetched = article.fetched_at and article.fetched_at.astimezone(UTC).replace(tzinfo=None).isoformat()
        return f"id {article.id}, revision {revision}" + (f", fetched {fetched}Z" if fetched else "")

    def stage(self) -> list[Move]:
        """Writes the data files into staging: one a table and day, more beyond PART_BYTES."""
        self._flush()
        return [move for table in ORDER for move in self._stage(table)]

    def enter(self, sql: sqlite3.Connection) -> None:
        """Writes into the ledger what came in."""
        run, shard = self._slip.run.run, self._slip.shard
        sql.executemany("INSERT OR IGNORE INTO records VALUES (?, ?, ?)", ((key, run, shard) for key in self._keys))
        sql.executemany(
            "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)",
            ((a.id, run, shard, a.url, a.revision, a.place) for a in self._articles.values()),
        )

        leaning.note(sql, run, shard, sorted(self._leaning, key=repr))

    def clear(self) -> None:
        """Drops the chunks, once their rows are in."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _write(self, day: date, outcome: Outcome) -> None:
        run_id = self._slip.run_id
        chunk = self._chunk
        if article := outcome.article:
            chunk.rows["articles"].append(article_row(article, run_id, self._revise(article)) | {PARTITION: day})
            chunk.rows["removals"] += [removal_row(r, article.url, run_id) | {PARTITION: day} for r in outcome.removals]
        if outcome.count:
            chunk.rows["pages"].append(page_row(outcome.count, run_id) | {PARTITION: day})
        if outcome.reject:
            chunk.rows["rejects"].append(reject_row(outcome.reject, run_id) | {PARTITION: day})

    def _revise(self, article: Article) -> int:
        """The revision of a new article, noted for those after it."""
        key = address_key(article)
        revision = 1
        if key is not None:
            revision += self._revision(key)
            self._revisions[key] = revision
        held = Held(article.id, key, revision, where(article.source))
        self._articles[held.id] = held
        self._chunk.articles.append(held)
        return revision

    def _revision(self, key: bytes) -> int:
        """The highest revision of an address so far."""
        return self._revisions.get(key) or self._ledger.revision(key)

    def _lean(self, what: What, key: bytes | str) -> None:
        if (what, key) not in self._leaning:
            self._leaning.add((what, key))
            self._chunk.leaning.append((what, key))

    def _flush_if_full(self) -> None:
        if self._chunk.counts.records >= CHUNK_RECORDS or self._chunk.chars >= CHUNK_CHARS:
            self._flush()

    def _flush(self) -> None:
        if self._chunk.counts.records:
            chunks.write(self._folder, self._chunks, self._chunk)
            self._adopt(self._chunk)
            self._chunks += 1
            self._chunk = chunks.Chunk()

    def _adopt(self, chunk: chunks.Chunk) -> None:
        self.counts.merge(chunk.counts)
        self._keys += chunk.keys
        self._leaning.update(chunk.leaning)
        for held in chunk.articles:
            self._articles[held.id] = held
            if held.url is not None:
                self._revisions[held.url] = held.revision

    def _stage(self, name: TableName) -> Iterator[Move]:
        waiting: dict[date, list[pa.Table]] = {}
        size = part = 0
        for number in range(self._chunks):
            for day, data in chunks.by_day(self._folder, number, TABLES[name]):
                waiting.setdefault(day, []).append(data)
                size += data.nbytes
            if size >= PART_BYTES or number == self._chunks - 1:
                for day in sorted(waiting):
                    yield self._stage_part(name, day, part, waiting.pop(day))
                part += 1
                size = 0

    def _stage_part(self, name: TableName, day: date, part: int, data: list[pa.Table]) -> Move:
        run = self._slip.run
        table = pa.concat_tables(data)
        path = data_path(name, day, run.name, f"{self._slip.number}-{part:02d}")
        file = File(path, run.run, self._slip.shard, name, table.num_rows, 0, "")
        return self._store.changes.stage(str(run.run), parts.encode(TABLES[name], table), file)


def address_key(article: Article) -> bytes | None:
    """What its revisions are counted by."""
    address = article.canonical_url or article.url
    return url_key(address) if address else None


def size_of(outcome: Outcome | None) -> int:
    """Characters of an outcome's text, kept and removed."""
    if outcome is None or outcome.article is None:
        return 0
    return len(outcome.article.text) + sum(len(removal.text) for removal in outcome.removals)


class ShardSink(Sink):
    """Takes the outcomes of one shard and commits them as one change."""

    def __init__(self, store: Store, ledger: Ledger, run: Run, shard: int) -> None:
        super().__init__(store, ledger, Slip(run, shard, f"{shard:05d}", run.run_id))

    def commit(self, digest: bytes) -> Counts:
        """Brings the shard's rows into the corpus, or holds them back if the run replaces another one's."""
        moves = self.stage()
        moves = [*self._empty(moves), *moves]
        run, changes = self._slip.run, self._store.changes
        state, bring = ("held", changes.hold) if run.replaces else ("moving", changes.commit)

        def note(sql: sqlite3.Connection) -> None:
            sql.execute(
                "INSERT INTO shards (run, shard, state, records, digest, counts) VALUES (?, ?, ?, ?, ?, ?)",
                (run.run, self._slip.shard, state, self.records, digest, chunks.dumps(self.counts.as_dict())),
            )
            self.enter(sql)

        bring(moves, note)
        self.clear()
        return self.counts

    def _empty(self, moves: Sequence[Move]) -> Iterator[Move]:
        """A file without rows for each table that would have none, beside the first rows: readers may count on all four."""
        run, manifest = self._slip.run, self._store.manifest
        days = sorted(move.file.path.partition(f"{PARTITION}=")[2].partition("/")[0] for move in moves)
        for name in ORDER if days else ():
            there = any(move.file.dataset == name for move in moves) or (
                self._slip.shard > 0 if run.replaces else any(True for _ in manifest.files(name))
            )
            if not there:
                yield self._stage_part(name, date.fromisoformat(days[0]), 0, [TABLES[name].schema.empty_table()])
