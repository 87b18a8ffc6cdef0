"""Streams that are read front to back, and never held whole."""

from __future__ import annotations

import io
from typing import Protocol

from pipeline.sources.refusals import Broken


class Stream(Protocol):
    """What readers need of a stream; not every one of them can go back."""

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes, perhaps fewer, none only at the end."""

    def tell(self) -> int: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...
    def close(self) -> None: ...


class Forward(io.RawIOBase):
    """A stream read once, front to back, that knows its place and can put back what was looked at.

    What was read before the stream broke is handed out first; `Broken` is raised after it.
    Seeking forward reads; seeking backward raises io.UnsupportedOperation.
    """

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._ahead = b""
        self._place = 0
        self._broken: Broken | None = None

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def peek(self, size: int) -> bytes:
        """The next `size` bytes, fewer only at the end."""
        pieces, held = [self._ahead], len(self._ahead)
        while held < size and not self._broken:
            try:
                piece = self._stream.read(size - held)
            except Broken as broken:
                self._broken = broken
                break
            if not piece:
                break
            pieces.append(piece)
            held += len(piece)
        self._ahead = b"".join(pieces)
        if self._broken and not self._ahead:
            raise self._broken
        return self._ahead[:size]

    def read(self, size: int = -1) -> bytes:
        """The next `size` bytes, fewer only at the end; all that is left if `size` is negative."""
        out = self.peek(size if size >= 0 else 1 << 62)
        self._ahead = self._ahead[len(out) :]
        self._place += len(out)
        return out

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        target = offset + (self._place if whence == io.SEEK_CUR else 0)
        if whence == io.SEEK_END or target < self._place:
            raise io.UnsupportedOperation("only forward")
        while self._place < target and self.read(min(1 << 18, target - self._place)):
            pass
        return self._place


class Slice(io.RawIOBase):
    """A stretch of a stream, whoever else reads the stream meanwhile. Raises `Broken` if the stream ends before it."""

    def __init__(self, stream: Stream, start: int, length: int) -> None:
        self._stream = stream
        self._at = start
        self._end = start + length

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        left = self._end - self._at
        if left <= 0:
            return b""
        self._stream.seek(self._at)
        out = self._stream.read(left if size < 0 else min(size, left))
        self._at += len(out)
        if not out and size:
            raise Broken("corrupt_record", f"it ends early: {left} bytes are missing")
        return out


def read_capped(stream: Stream, limit: int) -> bytes | None:
    """All of a stream; None if that is more than `limit` bytes, of which it then has read at most one more."""
    pieces: list[bytes] = []
    room = limit + 1
    while room and (piece := stream.read(min(room, 1 << 20))):
        pieces.append(piece)
        room -= len(piece)
    return b"".join(pieces) if room else None
