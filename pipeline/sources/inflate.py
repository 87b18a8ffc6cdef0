"""Compressed bytes, inflated no further than asked: gzip, zlib, deflate, zstd, brotli, bzip2 and xz.

A bomb costs what was asked for and no more; a stream that ends early is an error; members and frames that follow one
another are one stream, as the formats say.
"""

from __future__ import annotations

import io
import sys
from collections import deque
from collections.abc import Callable

from pipeline.sources.decoders import BROKEN, Codec, Decoder, codec_of, decoder
from pipeline.sources.names import size as spelled
from pipeline.sources.options import SourceOptions
from pipeline.sources.refusals import Broken, Damaged
from pipeline.sources.streams import Stream, read_capped

_CHUNK = 32 << 10
_MAGIC = 10
"""Bytes that show the codec, of whichever."""
_FREE = 32 << 20
"""Below this nobody counts ratios."""
_LARGEST_DICTIONARY = 16 << 20


class Inflated(io.RawIOBase):
    """The inflated bytes of `raw`, read once and front to back.

    `read` raises `Broken`: corrupt_record where the bytes break off or make no sense, too_large beyond the limits.
    `at_tail` is for what shows its own end: called where bytes follow the last member that begin none, which are then left
    alone, as `gzip -d` does. Without it they are damage, since they may be a member whose first bytes are.
    """

    def __init__(
        self, raw: Stream, codec: Codec, options: SourceOptions, start: int = 0, at_tail: Callable[[], None] | None = None
    ) -> None:
        self._raw = raw
        self._codec: Codec = codec
        self._options = options
        self._input = b""
        self._taken = start
        self._start = start
        self._at_tail = at_tail
        self._place = 0
        self._decoder: Decoder | None = None
        self._dictionary: bytes | None = None
        self._members: deque[tuple[int, int]] = deque()
        self._broken: Broken | None = None

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes, perhaps fewer, none only at the end."""
        if size == 0:
            return b""
        if self._broken:
            raise self._broken
        try:
            out = self._read(size if 0 < size < _FREE else _CHUNK)
        except (*BROKEN, MemoryError) as error:
            detail = f"{self._codec} data is damaged at byte {self._taken - len(self._input)}: {_words(error)}"
            self._broken = Broken("corrupt_record", detail)
            raise self._broken from None
        self._place += len(out)
        self._check()
        return out

    def member_at(self, place: int) -> tuple[int, bool]:
        """Where in `raw` the member begins that holds byte `place` of the output, and whether it begins right there.

        Places must be asked for in rising order: what is behind is forgotten.
        """
        while len(self._members) > 1 and self._members[1][0] <= place:
            self._members.popleft()
        first, raw = self._members[0] if self._members else (0, self._start)
        return raw, first == place

    def _read(self, size: int) -> bytes:
        while True:
            if self._decoder is None and not self._next_member():
                return b""
            assert self._decoder is not None
            data = b""
            if self._decoder.needs_input:
                if not self._input and not self._more():
                    raise EOFError("it ends early")
                data, self._input = self._input, b""
            out = self._decoder.decompress(data, size)
            if self._decoder.eof:
                self._input = self._decoder.unused_data
                self._decoder = None
            if out:
                return out

    def _more(self) -> bool:
        piece = self._raw.read(_CHUNK)
        self._taken += len(piece)
        self._input += piece
        return bool(piece)

    def _next_member(self) -> bool:
        """Stand at the next member; False at the end. Zeros between members are padding, anything else is damage."""
        while True:
            if self._members:
                self._input = self._input.lstrip(b"\0")
            if self._input or not self._more():
                break
        if not self._input:
            return False
        if self._at_tail and self._members and codec_of(self._ahead(_MAGIC)) != self._codec:
            self._input, self._raw = b"", io.BytesIO()
            self._at_tail()
            return False
        if self._codec == "zstd":
            self._skip_frames()
            if not self._input:
                return False
        at = self._taken - len(self._input)
        self._members.append((self._place, at))
        self._decoder = decoder(self._codec, self._dictionary)
        return True

    def _skip_frames(self) -> None:
        """Skippable frames: before the first frame of a .warc.zst one holds the dictionary (IIPC WARC-zstd 1.0)."""
        while self._ahead(4) and codec_of(self._input) == "zstd" and self._input[0] != 0x28:
            length = int.from_bytes(self._ahead(8)[4:8], "little")
            if length > _LARGEST_DICTIONARY:
                raise ValueError("a skippable frame of " + spelled(length))
            content = self._ahead(8 + length)[8 : 8 + length]
            if len(content) < length:
                raise EOFError("it ends early")
            self._input = self._input[8 + length :]
            if not self._members and self._dictionary is None:
                self._dictionary = _dictionary(content)

    def _ahead(self, size: int) -> bytes:
        while len(self._input) < size and self._more():
            pass
        return self._input

    def _check(self) -> None:
        taken, most = self._taken - self._start, self._options.max_unpacked_bytes
        if self._place > _FREE and self._place > taken * self._options.max_ratio:
            found = f"{spelled(taken)} unpack to {spelled(self._place)} and more"
            self._broken = Broken("too_large", f"{found}: beyond {self._options.max_ratio} times")
        elif self._place > most:
            self._broken = Broken("too_large", f"unpacks to more than {spelled(most)}")
        if self._broken:
            raise self._broken


def inflate(data: bytes, codec: Codec, limit: int) -> bytes | None:
    """Inflate a body held in memory, whatever stands behind its end; None if it is more than `limit` bytes. Raises Damaged."""
    stream = Inflated(io.BytesIO(data), codec, SourceOptions(max_ratio=sys.maxsize), at_tail=lambda: None)
    try:
        return read_capped(stream, limit)
    except Broken as broken:
        raise Damaged(broken.detail) from None


def _dictionary(content: bytes) -> bytes | None:
    if content.startswith(b"\x28\xb5\x2f\xfd"):
        inflated = inflate(content, "zstd", _LARGEST_DICTIONARY)
        if inflated is None:
            raise ValueError("the dictionary is too large")
        content = inflated
    return content if content.startswith(b"\x37\xa4\x30\xec") else None


def _words(error: BaseException) -> str:
    return "it ends early" if isinstance(error, EOFError) else str(error) or type(error).__name__
