"""Rows of committed files picked out, and the files as they are without them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.store import parts
from pipeline.store.errors import CorpusError
from pipeline.store.schema import TABLES, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.store.changes import Move
    from pipeline.store.manifest import File
    from pipeline.store.writing import Store


def table_of(file: File) -> Table:
    """The table that a data file belongs to."""
    return next(table for table in TABLES.values() if table.name == file.dataset)


def load(store: Store, file: File) -> pa.Table:
    """All rows of a file. Raises CorpusError if it is damaged."""
    try:
        return parts.read(str(store.layout.root / file.path))
    except CorpusError as error:
        raise CorpusError(f"{file.path}: {error}; see what `clean-corpus check` says") from error


def rewritten(store: Store, area: str, file: File, rows: pa.Table) -> Move:
    """Stages a file's successor with these rows, under the same name."""
    data = parts.encode(table_of(file), rows)
    return store.changes.stage(area, data, replace(file, rows=rows.num_rows))


def split(rows: pa.Table, taken: Sequence[bool]) -> tuple[pa.Table, pa.Table]:
    """(taken, left): rows where `taken` holds, and the others, in their order."""
    mask = pa.array(taken, pa.bool_())
    return rows.filter(mask), rows.filter(pc.invert(mask))
