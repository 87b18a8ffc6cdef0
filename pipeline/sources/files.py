"""A file on disk as content to read, with its progress counted."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator

from pipeline.records import RawPage, Reject, Source
from pipeline.sources import reading, sidecars
from pipeline.sources.beneath import open_file
from pipeline.sources.content import Content
from pipeline.sources.names import last
from pipeline.sources.options import SourceOptions, Tally
from pipeline.sources.refusals import Refused
from pipeline.sources.roots import Root
from pipeline.sources.streams import Stream, read_capped


def read(root: Root, rel: str, options: SourceOptions, tally: Tally, start: int = 0) -> Iterator[RawPage | Reject]:
    """Every record of the file at `rel` below `root`."""
    tally.files += 1
    before = tally.bytes
    path = root.path(rel)
    try:
        opened = open_file(root.folder, rel)
    except Refused as refused:
        yield Reject(Source("html", path), refused.reason, refused.detail)
        return
    with opened:
        size = os.fstat(opened.fileno()).st_size
        stream = _Counted(opened, tally, before + size)
        folder = rel[: -len(last(rel))]
        yield from reading.read(
            Content(
                stream,
                path,
                last(rel),
                options,
                tally,
                size=size,
                seekable=True,
                given=root.name is not None,
                sibling=lambda name: _small(root, folder + name),
            ),
            start,
        )
    tally.bytes = before + size


class _Counted(io.RawIOBase):
    """A file that says how far it has been read; not beyond its size, however often it is read."""

    def __init__(self, stream: Stream, tally: Tally, most: int) -> None:
        self._stream = stream
        self._tally = tally
        self._most = most

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        out = self._stream.read(size)
        self._tally.bytes = min(self._tally.bytes + len(out), self._most)
        return out

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()


def _small(root: Root, rel: str) -> bytes | None:
    try:
        with open_file(root.folder, rel) as stream:
            return read_capped(stream, sidecars.LARGEST)
    except Refused:
        return None
