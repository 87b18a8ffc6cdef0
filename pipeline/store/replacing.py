"""A complete run taking the place of older ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.store import parts
from pipeline.store.manifest import File
from pipeline.store.schema import TABLES, TableName

if TYPE_CHECKING:
    from pipeline.store.changes import Move
    from pipeline.store.manifest import Run
    from pipeline.store.writing import Store

ORDER: tuple[TableName, ...] = ("articles", "rejects", "pages", "removals")
"""Old rows go in this order: no article is seen without its evidence."""


def take_place(store: Store, run: Run) -> None:
    """Brings in what `run` holds back, after the rows of the runs that it replaces are gone."""
    files = (file for name in ORDER for file in store.manifest.files(name))
    gone = [_emptied(store, file) for file in files if file.run in run.replaces and file.rows]
    store.changes.release(run.run, gone)


def _emptied(store: Store, file: File) -> Move:
    table = next(table for table in TABLES.values() if table.name == file.dataset)
    return store.changes.stage("gone", parts.empty(table), File(file.path, None, None, file.dataset, 0, 0, ""))
