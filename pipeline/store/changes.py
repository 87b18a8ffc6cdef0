"""How files get into the corpus, so that a kill at any instant leaves whole files, no duplicates, and nothing lost.

1. Every file of a change is written into staging and flushed.
2. One transaction records the change: the moves to make, and what the ledger will say once they are made.
3. The files are renamed in. Those that take rows away come first, so that no row is ever seen twice, and evidence
   comes before the articles it belongs to.
4. One transaction records that it is done.

A kill before 2 leaves files in staging that nobody reads; after 2, the next writer makes the remaining moves.
A file whose rows all go is replaced by one without rows and not unlinked: a reader that has listed it will open it.
"""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import astuple, dataclass, replace
from typing import TYPE_CHECKING

from pipeline.store.errors import CorpusError
from pipeline.store.layout import flush_folder, write_flushed
from pipeline.store.manifest import File, Manifest

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    import pyarrow as pa

    from pipeline.store.layout import Layout


@dataclass(frozen=True, slots=True)
class Move:
    """A finished file in staging (`staged`, relative to the corpus) and what it will be."""

    staged: str
    file: File


def file_hash(path: Path) -> str:
    """SHA-256 of a file, as in the manifest."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def nothing(_: sqlite3.Connection) -> None:
    """A change that the ledger need not know of."""


class Changes:
    """Stages files and moves them in. Only the holder of the corpus lock may use it."""

    def __init__(self, layout: Layout, manifest: Manifest) -> None:
        self.layout = layout
        self.manifest = manifest

    def stage(self, area: str, data: pa.Buffer | bytes, file: File) -> Move:
        """Writes a file's bytes into staging. Size and hash of `file` are filled in here."""
        staged = self.layout.staging / area / file.path
        view = memoryview(data)
        write_flushed(staged, view)
        done = replace(file, size=view.nbytes, sha256=hashlib.sha256(view).hexdigest())
        return Move(staged.relative_to(self.layout.root).as_posix(), done)

    def commit(self, moves: Sequence[Move], note: Callable[[sqlite3.Connection], None] = nothing) -> None:
        """Brings staged files in, in their order, together with what `note` writes to the ledger."""
        self._flush_staging(moves)
        with self.manifest.transaction() as sql:
            _record(sql, moves, held=False)
            note(sql)
        self.finish()

    def hold(self, moves: Sequence[Move], note: Callable[[sqlite3.Connection], None] = nothing) -> None:
        """Records staged files that come in only with `release`."""
        self._flush_staging(moves)
        with self.manifest.transaction() as sql:
            _record(sql, moves, held=True)
            note(sql)

    def release(self, run: int, before: Sequence[Move]) -> None:
        """Brings the held files of a run in, after `before`, which takes the rows away that they replace."""
        self._flush_staging(before)
        with self.manifest.transaction() as sql:
            _record(sql, before, held=False)
            columns = "staged, path, run, shard, dataset, rows, size, sha256"
            sql.execute(
                f"INSERT INTO moves ({columns}, held) SELECT {columns}, 0 FROM moves"  # noqa: S608 - names, not values
                " WHERE held AND run = ? ORDER BY number",
                (run,),
            )
            sql.execute("DELETE FROM moves WHERE held AND run = ?", (run,))
            sql.execute("UPDATE shards SET state = 'moving' WHERE run = ? AND state = 'held'", (run,))
            sql.execute("UPDATE runs SET state = 'swapping' WHERE run = ?", (run,))
        self.finish()

    def finish(self) -> None:
        """Makes the moves that are recorded and not yet made; every writer does so first."""
        moves = self._pending()
        if not moves:
            return
        if any(self._is_lost(move) for move in moves):
            self._undo(moves)
            return
        folders = set()
        for move in moves:
            staged, target = self.layout.root / move.staged, self.layout.root / move.file.path
            if staged.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                staged.replace(target)
            folders.add(target.parent)
        _flush(folders, self.layout.root)
        with self.manifest.transaction() as sql:
            for move in moves:
                if move.file.dataset is None:  # a segment of the archive, which is not the manifest's
                    continue
                sql.execute(
                    "INSERT OR REPLACE INTO files (path, run, shard, dataset, rows, size, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    astuple(move.file),
                )
            sql.execute("DELETE FROM moves WHERE NOT held")
            sql.execute("UPDATE shards SET state = 'done' WHERE state = 'moving'")
            for run in self.manifest.runs("state = 'swapping'"):
                _forget_runs(sql, run.replaces)
                sql.execute("UPDATE runs SET state = 'done', replaces = '[]' WHERE run = ?", (run.run,))

    def tidy(self, keep: int | None = None) -> None:
        """Drops what interrupted runs but `keep` have in staging: chunks, and shards that wait to replace others.

        They were made against the corpus as it was, and whoever calls this is about to change it.
        """
        held = [run.run for run in self.manifest.runs("replaces <> '[]'") if run.run != keep]
        if held:
            with self.manifest.transaction() as sql:
                _forget_runs(sql, held)
        for entry in self.layout.staging.iterdir():
            if entry.name != str(keep):
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()

    def _pending(self) -> list[Move]:
        rows = self.manifest.connection.execute(
            "SELECT staged, path, run, shard, dataset, rows, size, sha256 FROM moves WHERE NOT held ORDER BY number"
        )
        return [Move(row[0], File(*row[1:])) for row in rows]

    def _is_lost(self, move: Move) -> bool:
        target = self.layout.root / move.file.path
        if (self.layout.root / move.staged).exists():
            return False
        return not target.exists() or file_hash(target) != move.file.sha256

    def _undo(self, moves: Sequence[Move]) -> None:
        """Somebody emptied staging between a kill and this run: a new shard can be taken back and done again."""
        known = {row[0] for row in self.manifest.connection.execute("SELECT path FROM files")}
        if any(move.file.path in known or move.file.shard is None for move in moves):
            lost = next(move for move in moves if self._is_lost(move))
            raise CorpusError(f"{self.layout.root}: a change was interrupted and its file {lost.staged} is gone since")
        for move in moves:
            (self.layout.root / move.file.path).unlink(missing_ok=True)
        with self.manifest.transaction() as sql:
            for run, shard in {(move.file.run, move.file.shard) for move in moves}:
                for table in ("shards", "records", "articles", "leaning"):
                    sql.execute(f"DELETE FROM {table} WHERE run = ? AND shard = ?", (run, shard))  # noqa: S608 - words of our own
            sql.execute("DELETE FROM moves WHERE NOT held")

    def _flush_staging(self, moves: Sequence[Move]) -> None:
        _flush({(self.layout.root / move.staged).parent for move in moves}, self.layout.root)


def _record(sql: sqlite3.Connection, moves: Iterable[Move], held: bool) -> None:
    sql.executemany(
        "INSERT INTO moves (staged, path, run, shard, dataset, rows, size, sha256, held) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(move.staged, *astuple(move.file), held) for move in moves],
    )


def _forget_runs(sql: sqlite3.Connection, runs: Iterable[int]) -> None:
    for run in runs:
        for table in ("runs", "shards", "records", "articles", "leaning", "moves"):
            sql.execute(f"DELETE FROM {table} WHERE run = ?", (run,))  # noqa: S608 - names, not values


def _flush(folders: Iterable[Path], root: Path) -> None:
    """Has the names in these folders, and the folders themselves up to the root, on the disk."""
    chain = {root}
    for folder in folders:
        chain.update(parent for parent in (folder, *folder.parents) if parent.is_relative_to(root))
    for folder in sorted(chain):
        flush_folder(folder)
