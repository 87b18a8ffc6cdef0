"""Chunks: the rows of some hundred outcomes, put aside in staging until their shard is complete.

A chunk is written whole or not at all. Its first line is JSON (figures, keys, and the hash and sizes of what
follows), then come the four tables as Arrow IPC streams. One that a power cut has spoilt fails its hash and is
cleaned again, with all after it.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.store import parts
from pipeline.store.counts import Counts
from pipeline.store.ledger import Held
from pipeline.store.schema import PARTITION, TABLES, Table, TableName

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from pipeline.store.leaning import What
    from pipeline.store.rows import Row


@dataclass(slots=True)
class Chunk:
    """Rows of some outcomes with what the ledger must know of them. Loaded again, `rows` stay on the disk."""

    counts: Counts = field(default_factory=Counts)
    keys: list[bytes] = field(default_factory=list)
    articles: list[Held] = field(default_factory=list)
    leaning: list[tuple[What, bytes | str]] = field(default_factory=list)
    rows: dict[TableName, list[Row]] = field(default_factory=lambda: {name: [] for name in TABLES})
    chars: int = 0
    """Of the texts in `rows`."""


def dumps(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


def write(folder: Path, number: int, chunk: Chunk) -> None:
    """Writes chunk `number` of a shard. Raises OSError."""
    bodies = []
    for name, rows in chunk.rows.items():
        sink = pa.BufferOutputStream()
        table = parts.to_arrow(parts.with_day(TABLES[name]), rows)
        with pa.ipc.new_stream(sink, table.schema) as writer:
            writer.write_table(table)
        bodies.append(sink.getvalue().to_pybytes())
    head = {
        "counts": chunk.counts.as_dict(),
        "keys": [key.hex() for key in chunk.keys],
        "articles": [[a.id, a.url.hex() if a.url else None, a.revision, a.place] for a in chunk.articles],
        "leaning": [[what, key if isinstance(key, str) else key.hex()] for what, key in chunk.leaning],
        "sizes": [len(body) for body in bodies],
        "sha256": hashlib.sha256(b"".join(bodies)).hexdigest(),
    }
    folder.mkdir(parents=True, exist_ok=True)
    staged = folder / f"{number:05d}.writing"
    staged.write_bytes(b"".join((dumps(head).encode("utf-8", "backslashreplace"), b"\n", *bodies)))
    staged.replace(folder / f"{number:05d}")


def load(folder: Path) -> Iterator[Chunk]:
    """The chunks an interrupted attempt left, in order, without their rows; what is not whole is deleted."""
    number = 0
    while (path := folder / f"{number:05d}").is_file():
        try:
            head, bodies = _read(path)
        except ValueError:
            break
        if hashlib.sha256(bodies).hexdigest() != head["sha256"]:
            break
        held = [Held(a[0], bytes.fromhex(a[1]) if a[1] else None, a[2], a[3]) for a in head["articles"]]
        leant = [(what, bytes.fromhex(key) if what == "record" else key) for what, key in head.get("leaning", ())]
        yield Chunk(Counts.from_dict(head["counts"]), [bytes.fromhex(key) for key in head["keys"]], held, leant)
        number += 1
    for path in sorted(folder.glob("*")):
        if path.name >= f"{number:05d}":
            path.unlink()
    if not number:
        shutil.rmtree(folder, ignore_errors=True)


def by_day(folder: Path, number: int, table: Table) -> Iterator[tuple[date, pa.Table]]:
    """The rows of one table in a chunk, a table a day, in order of the days; rows keep their order."""
    head, bodies = _read(folder / f"{number:05d}")
    place = list(TABLES).index(table.name)
    start = sum(head["sizes"][:place])
    data = pa.ipc.open_stream(bodies[start : start + head["sizes"][place]]).read_all()
    days: list[date] = sorted({day for day in pc.unique(data.column(PARTITION)).to_pylist() if day})
    for day in days:
        yield day, data.filter(pc.equal(data.column(PARTITION), pa.scalar(day, pa.date32()))).drop_columns([PARTITION])


def _read(path: Path) -> tuple[dict[str, Any], bytes]:
    head, _, bodies = path.read_bytes().partition(b"\n")
    return json.loads(head), bodies
