"""The manifest: which runs wrote what, in one SQLite file outside the dataset folders.

A data file is part of the corpus once it is in `files`. What is under way stands in `moves`: files that lie finished
in staging and are to be renamed in. `changes` turns one into the other; `ledger` answers what is already there.
"""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from pipeline.store.errors import CorpusError, no_corpus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

RunState = Literal["running", "swapping", "done", "superseded"]
"""superseded: interrupted, and a later run over the same inputs, since changed, took its place."""

VERSION = 1
TABLES = """
CREATE TABLE IF NOT EXISTS runs (
    run INTEGER PRIMARY KEY AUTOINCREMENT, run_id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    state TEXT NOT NULL, day TEXT NOT NULL, fingerprint TEXT NOT NULL, config TEXT NOT NULL, inputs TEXT NOT NULL,
    places TEXT NOT NULL, settings TEXT NOT NULL, replaces TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS runs_by_id ON runs (run_id);
CREATE TABLE IF NOT EXISTS shards (
    run INTEGER NOT NULL, shard INTEGER NOT NULL, state TEXT NOT NULL, records INTEGER NOT NULL, digest BLOB NOT NULL,
    counts TEXT NOT NULL, retried INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (run, shard)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (
    path TEXT PRIMARY KEY, run INTEGER, shard INTEGER, dataset TEXT, rows INTEGER NOT NULL, size INTEGER NOT NULL,
    sha256 TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS moves (
    number INTEGER PRIMARY KEY AUTOINCREMENT, staged TEXT NOT NULL, path TEXT NOT NULL, run INTEGER, shard INTEGER,
    dataset TEXT, rows INTEGER NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, held INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS records (
    key BLOB NOT NULL, run INTEGER NOT NULL, shard INTEGER NOT NULL, PRIMARY KEY (key, run)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS articles (
    id TEXT NOT NULL, run INTEGER NOT NULL, shard INTEGER NOT NULL, url BLOB, revision INTEGER NOT NULL,
    place TEXT NOT NULL, PRIMARY KEY (id, run)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS articles_by_url ON articles (url) WHERE url IS NOT NULL;
CREATE TABLE IF NOT EXISTS forgotten (key BLOB PRIMARY KEY) WITHOUT ROWID;
"""
LEANING = """
CREATE TABLE IF NOT EXISTS leaning (
    run INTEGER NOT NULL, shard INTEGER NOT NULL, what TEXT NOT NULL, key NOT NULL, PRIMARY KEY (run, what, key))
    WITHOUT ROWID
"""
"""What a run has no row of its own for, since a run over other inputs has: input records (`key` as in `records`), and
articles (`key` is the id). Younger than the others: a corpus that nothing was written to since does not have it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run as the manifest remembers it."""

    run: int
    run_id: str
    name: str
    """What its data files are named after: a hash of the inputs and how they are cut into shards, not of the options,
    so that a run that replaces another one over the same inputs writes over its files."""
    kind: Literal["run", "crawl"]
    state: RunState
    day: str
    """Date of the partition for pages without a fetch time, YYYY-MM-DD."""
    fingerprint: str
    """Of the inputs, as `sources.describe` gives it."""
    config: str
    """Hash of what changes the outcome of a page: options and versions."""
    inputs: tuple[str, ...]
    """Absolute paths, as the user gave them."""
    places: tuple[str, ...] = ()
    """Where they led to, symbolic links resolved."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    """Options and versions, to run again by and to show."""
    replaces: tuple[int, ...] = ()
    """Runs whose rows go when this one is complete; until then its own rows stay in staging."""


@dataclass(frozen=True, slots=True)
class Shard:
    """A shard of a run that was begun, and how far its rows are: `held` back in staging until the run takes the place of others,
    `moving` into the tables, or `done`."""

    shard: int
    state: Literal["held", "moving", "done"]
    records: int
    digest: bytes
    counts: Mapping[str, Any]
    retried: int


@dataclass(frozen=True, slots=True)
class File:
    """A file of the corpus: path, rows, bytes and hash. `dataset` names the table; None: an archive segment."""

    path: str
    run: int | None
    shard: int | None
    dataset: str | None
    rows: int
    size: int
    sha256: str


class Manifest:
    """Typed access to the tables above. Every write happens inside `transaction`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing, and on the disk when it returns."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield self.connection
            self.connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.ProgrammingError):  # a process that ends has closed the connection, which rolled it back
                if self.connection.in_transaction:  # a full disk has rolled it back already
                    self.connection.execute("ROLLBACK")
            raise

    def runs(self, where: str = "1", *values: object) -> list[Run]:
        """Runs, oldest first; all of them, or those for which a condition on the columns of `runs` holds."""
        columns = "run, run_id, name, kind, state, day, fingerprint, config, inputs, places, settings, replaces"
        query = f"SELECT {columns} FROM runs WHERE {where} ORDER BY run"  # noqa: S608 - conditions are written here
        return [_run(row) for row in self.connection.execute(query, values)]

    def run(self, number: int) -> Run:
        """The run of this number."""
        return self.runs("run = ?", number)[0]

    def places(self) -> Iterator[tuple[int, str, tuple[str, ...]]]:
        """(run, fingerprint, places) of every run: what tells whether its input overlaps another's."""
        for run, fingerprint, places in self.connection.execute("SELECT run, fingerprint, places FROM runs ORDER BY run"):
            yield run, fingerprint, tuple(json.loads(places))

    def start(self, run: Run) -> Run:
        """Records a new run and returns it with its number."""
        values = (
            run.run_id, run.name, run.kind, run.state, run.day, run.fingerprint, run.config, json.dumps(run.inputs),
            json.dumps(run.places), json.dumps(run.settings, sort_keys=True), json.dumps(run.replaces),
        )  # fmt: skip
        with self.transaction() as sql:
            cursor = sql.execute(
                "INSERT INTO runs (run_id, name, kind, state, day, fingerprint, config, inputs, places, settings,"
                " replaces) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
        assert cursor.lastrowid is not None
        return self.run(cursor.lastrowid)

    def complete(self, run: int, overtaken: Iterable[int]) -> None:
        """Marks a run as done, and interrupted ones over the same inputs as superseded by it."""
        with self.transaction() as sql:
            sql.execute("UPDATE runs SET state = 'done' WHERE run = ?", (run,))
            sql.executemany("UPDATE runs SET state = 'superseded' WHERE run = ?", [(old,) for old in overtaken])

    def shards(self, run: int) -> dict[int, Shard]:
        """The shards of a run that were begun, by number."""
        rows = self.connection.execute(
            "SELECT shard, state, records, digest, counts, retried FROM shards WHERE run = ? ORDER BY shard", (run,)
        )
        return {row[0]: Shard(row[0], row[1], row[2], row[3], json.loads(row[4]), row[5]) for row in rows}

    def files(self, table: str | None = None) -> Iterator[File]:
        """Data files in order of their paths; of one table only, if named."""
        chosen = "WHERE dataset = ?" if table else ""
        columns = "path, run, shard, dataset, rows, size, sha256"
        query = f"SELECT {columns} FROM files {chosen} ORDER BY path"  # noqa: S608 - words of our own
        rows = self.connection.execute(query, (table,) if table else ())
        return (File(*row) for row in rows)

    def rows(self, table: str) -> int:
        """Rows of a table."""
        query = "SELECT coalesce(sum(rows), 0) FROM files WHERE dataset = ?"
        return int(self.connection.execute(query, (table,)).fetchone()[0])

    def pending(self) -> int:
        """Files whose way into the corpus was interrupted; the next writer takes it up."""
        return int(self.connection.execute("SELECT count(*) FROM moves WHERE NOT held").fetchone()[0])


def _run(row: tuple[Any, ...]) -> Run:
    number, run_id, name, kind, state, day, fingerprint, config, inputs, places, settings, replaces = row
    return Run(
        number, run_id, name, kind, state, day, fingerprint, config,
        tuple(json.loads(inputs)), tuple(json.loads(places)), json.loads(settings), tuple(json.loads(replaces)),
    )  # fmt: skip


@contextmanager
def opened(path: Path, write: bool) -> Iterator[Manifest]:
    """The manifest at `path`; created when it is not there and may be written.

    Raises CorpusError where it is missing, of another version, or no manifest at all; OSError where the disk is full.
    """
    if not write and not path.is_file():
        raise no_corpus(path.parent.parent)
    connection = None
    try:
        connection = _connect(path, write)
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if write and not version:
            connection.executescript(f"BEGIN; {TABLES} {LEANING}; PRAGMA user_version = {VERSION}; COMMIT;")
        elif version != VERSION:
            raise CorpusError(f"{path}: manifest version {version}, this program knows {VERSION}")
        elif write:
            connection.execute(LEANING)
        yield Manifest(connection)
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # those of the module itself have none
        if code == sqlite3.SQLITE_FULL:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path)) from error
        if code == sqlite3.SQLITE_IOERR:
            raise OSError(errno.EIO, f"{error} (a full disk gives it too)", str(path)) from error
        raise CorpusError(f"{path}: {error}") from error
    finally:
        if connection:
            connection.close()


def _connect(path: Path, write: bool) -> sqlite3.Connection:
    if write:
        # What is forgotten must not linger in free pages, hence the last one.
        return _prepared(str(path.absolute()), "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON")
    address = path.absolute().as_uri()
    try:
        return _prepared(f"{address}?mode=ro", "user_version")
    except sqlite3.OperationalError:
        # A read-only medium: no place for the shared memory file, and no writer either.
        return _prepared(f"{address}?immutable=1")


def _prepared(address: str, *pragmas: str) -> sqlite3.Connection:
    """A connection; where it cannot be made ready it is closed, and not held open by whoever holds the exception."""
    connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
