"""What the columns of a Parquet file unpack to, asked in a way that no file can end the process with.

pyarrow makes the metadata of a column in C++, which throws where its statistics are damaged. Where a reader of the column is made
the error is caught; where `RowGroupMetaData.column` is called it is not, and the process aborts. So a reader is made first,
over a file that gives nothing for the moment: it fails at its first page, or at the metadata, with an error.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

import pyarrow.parquet as pq

from pipeline.sources.streams import Stream


class _Shut(Exception):  # noqa: N818 - the sign that a reader got as far as its pages
    """What is read while nothing may be."""


class _Gate(io.RawIOBase):
    """A file that can be shut."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self.shut = False

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        if self.shut:
            raise _Shut
        return self._stream.read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()


class Table(pq.ParquetFile):
    """A Parquet file, read a few rows at a time. `stream` must be seekable."""

    def __init__(self, stream: Stream) -> None:
        self._gate = _Gate(stream)
        super().__init__(cast(BinaryIO, self._gate), pre_buffer=False, buffer_size=1 << 20)

    def sizes(self, group: int, columns: Iterable[str]) -> Iterator[tuple[int, int]]:
        """Bytes as stored and as unpacked, of each of the columns in a row group. Raises what making a reader of it raises."""
        paths = [self.schema.column(index).path for index in range(len(self.schema))]
        wanted = tuple(columns)
        for index, path in enumerate(paths):
            if any(path == name or path.startswith(f"{name}.") for name in wanted) and self._has_pages(group, path):
                column = self.metadata.row_group(group).column(index)
                yield column.total_compressed_size, column.total_uncompressed_size

    def _has_pages(self, group: int, path: str) -> bool:
        self._gate.shut = True
        try:
            next(self.iter_batches(1, row_groups=[group], columns=[path], use_threads=False), None)
        except _Shut:
            return True
        finally:
            self._gate.shut = False
        return False
