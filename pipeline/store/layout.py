"""Where things lie in a corpus folder.

Only the four table folders hold Parquet files, and nothing else: readers open whatever they find below a dataset's
folder, names with dots and underscores included. So staging is a sibling of the tables, on the same file system,
which is what makes the rename into place atomic.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.store.schema import PARTITION, TABLES, TableName, published

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


@dataclass(frozen=True, slots=True)
class Layout:
    """The places in the corpus at `root`."""

    root: Path

    @property
    def state(self) -> Path:
        """The manifest and the lock."""
        return self.root / "_state"

    @property
    def manifest(self) -> Path:
        return self.state / "manifest.sqlite"

    @property
    def lock(self) -> Path:
        return self.state / "lock"

    @property
    def staging(self) -> Path:
        """Files on their way in: written and flushed here, then renamed."""
        return self.root / "_staging"

    @property
    def archive(self) -> Path:
        """Raw pages of crawls, as WARC segments."""
        return self.root / "archive"

    @property
    def report(self) -> Path:
        """The HTML page on the corpus, where none other is named for it."""
        return self.root / "report.html"

    @property
    def schema(self) -> Path:
        return self.root / "schema.json"

    def exists(self) -> bool:
        return self.manifest.is_file()

    def table(self, name: TableName) -> Path:
        return self.root / TABLES[name].folder

    def data_files(self) -> Iterator[str]:
        """Every file below a table's folder, as sorted paths relative to the root, whether it belongs there or not."""
        for name in TABLES:
            for folder, folders, files in os.walk(self.root / name):
                folders.sort()
                for file in sorted(files):
                    yield (Path(folder) / file).relative_to(self.root).as_posix()

    def create(self) -> None:
        """Makes the folders, and publishes the schema if it is not there as it should be."""
        for folder in (self.root, self.state, self.staging, *(self.table(name) for name in TABLES)):
            folder.mkdir(parents=True, exist_ok=True)
        wanted = published()
        if not self.schema.is_file() or self.schema.read_bytes() != wanted:
            staged = self.staging / "schema.json"
            write_flushed(staged, wanted)
            staged.replace(self.schema)
            flush_folder(self.root)


def data_path(table: TableName, day: date, name: str, number: str) -> str:
    """A data file within the corpus: `name` is the run's, `number` that of the shard and part."""
    return f"{TABLES[table].folder}/{PARTITION}={day.isoformat()}/part-{name}-{number}.parquet"


def write_flushed(path: Path, data: bytes | memoryview) -> None:
    """Writes a file and has it on the disk before returning. Raises OSError, and leaves nothing half there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


def flush_folder(path: Path) -> None:
    """Has the names in a folder on the disk: a rename is durable only after this."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
