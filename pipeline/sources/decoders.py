"""The decoders of all compressions, made alike: each is given a limit on what it may return at a time."""

from __future__ import annotations

import bz2
import lzma
import re
import sys
import zlib
from collections.abc import Callable
from typing import Literal, Protocol

import brotli

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

Codec = Literal["gzip", "zlib", "deflate", "zstd", "brotli", "bzip2", "xz"]

_MAGIC: tuple[tuple[bytes, Codec], ...] = (
    (b"\x1f\x8b\x08", "gzip"), (b"\x28\xb5\x2f\xfd", "zstd"), (b"\xfd7zXZ\x00", "xz"),
)  # fmt: skip
_BZIP2 = re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)")
_WINDOW_LOG = 27
"""The largest zstd window, as in the zstd command without --long: 128 MB."""
_XZ_MEMORY = 128 << 20
BROKEN = (zlib.error, zstd.ZstdError, brotli.error, lzma.LZMAError, OSError, EOFError, ValueError)
"""What decoders raise on bytes that are not theirs."""


class Decoder(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int) -> bytes: ...


def codec_of(head: bytes, name: str = "") -> Codec | None:
    """The compression that the first bytes show; brotli shows itself by the name's ending alone."""
    for magic, codec in _MAGIC:
        if head.startswith(magic):
            return codec
    if _BZIP2.match(head):
        return "bzip2"
    if len(head) >= 4 and 0x50 <= head[0] <= 0x5F and head[1:4] == b"\x2a\x4d\x18":
        return "zstd"  # a skippable frame: in WARC, the dictionary
    return "brotli" if name.lower().endswith(".br") else None


def decoder(codec: Codec, dictionary: bytes | None = None) -> Decoder:
    """A new decoder, for one member or frame. `dictionary` is one in zstd's own format."""
    if dictionary is not None and codec == "zstd":
        return _zstd(zstd.ZstdDict(dictionary))
    return _MAKERS[codec]()


class _Zlib:
    """zlib's object, made to answer as those of bz2, lzma and zstd do."""

    def __init__(self, window: int) -> None:
        self._object = zlib.decompressobj(window)
        self._held = False

    @property
    def eof(self) -> bool:
        return self._object.eof

    @property
    def needs_input(self) -> bool:
        return not self._held

    @property
    def unused_data(self) -> bytes:
        return self._object.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        out = self._object.decompress(self._object.unconsumed_tail + data, max_length)
        self._held = len(out) == max_length or bool(self._object.unconsumed_tail)
        return out


class _Brotli:
    """brotli's object, which takes a limit for a hint and says that it wants more while it still has something."""

    unused_data = b""

    def __init__(self) -> None:
        self._object = brotli.Decompressor()
        self._rest = b""
        self._dry = True

    @property
    def eof(self) -> bool:
        return not self._rest and bool(self._object.is_finished())

    @property
    def needs_input(self) -> bool:
        return self._dry and not self._rest

    def decompress(self, data: bytes, max_length: int) -> bytes:
        out = self._rest or self._object.process(data, output_buffer_limit=max_length)
        self._dry = not out
        self._rest = out[max_length:]
        return bytes(out[:max_length])


def _zstd(dictionary: zstd.ZstdDict | None = None) -> Decoder:
    return zstd.ZstdDecompressor(dictionary, {zstd.DecompressionParameter.window_log_max: _WINDOW_LOG})


_MAKERS: dict[Codec, Callable[[], Decoder]] = {
    "gzip": lambda: _Zlib(31),
    "zlib": lambda: _Zlib(15),
    "deflate": lambda: _Zlib(-15),
    "zstd": _zstd,
    "brotli": _Brotli,
    "bzip2": bz2.BZ2Decompressor,
    "xz": lambda: lzma.LZMADecompressor(memlimit=_XZ_MEMORY),
}
