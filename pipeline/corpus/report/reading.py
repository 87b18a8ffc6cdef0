"""The data files of a corpus, brought together by the shard that wrote them, and their rows in batches."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.store.errors import CorpusError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pipeline.store.manifest import File

BATCH = 8192
"""Rows at a time."""


@dataclass(slots=True)
class Shard:
    """The data files that one shard of a run wrote."""

    run: int
    shard: int
    paths: dict[str, list[Path]] = field(default_factory=dict)
    """By table."""


def shards(root: Path, files: Iterable[File]) -> list[Shard]:
    """The files of a manifest, brought together by the shard that wrote them."""
    found: dict[tuple[int, int], Shard] = {}
    for file in sorted(files, key=lambda file: file.path):
        if file.dataset is not None:
            key = (file.run or 0, file.shard or 0)
            found.setdefault(key, Shard(*key)).paths.setdefault(file.dataset, []).append(root / file.path)
    return [found[key] for key in sorted(found)]


def batches(paths: Sequence[Path], columns: list[str]) -> Iterator[pa.RecordBatch]:
    """Rows of data files, BATCH at a time. Raises CorpusError where a file is damaged or gone."""
    for path in paths:
        try:
            with pq.ParquetFile(path, pre_buffer=False) as file:
                yield from file.iter_batches(BATCH, columns=columns, use_threads=False)
        except FileNotFoundError as error:
            message = f"{path}: not there any more; if nothing else writes to the corpus now, see `clean-corpus check`"
            raise CorpusError(message) from error
        except (pa.ArrowInvalid, pa.ArrowKeyError, OSError) as error:
            raise CorpusError(f"{path}: {error}; see what `clean-corpus check` says") from error
