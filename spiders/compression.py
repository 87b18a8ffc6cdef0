"""Content encodings taken off within a cap, in steps that are linear in the input.

Scrapy's own middleware stops at DOWNLOAD_MAXSIZE too, but feeds deflate the whole rest of the body for every 64 KiB of
output (seconds of blocked loop for a body of 20 MB) and takes off as many layers as a header names.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import brotli
import zstandard
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import DownloadFailedError

from spiders.refusals import Refused

if TYPE_CHECKING:
    from scrapy import Request, Spider
    from scrapy.http import Response

STEP = 65_536
"""Bytes of input at a time, and of output where the library can be held to it."""
MAX_LAYERS = 2
MAX_MEMBERS = 1_000
"""gzip members or zstd frames in one body."""
ZSTD_STEP = 256
"""Bytes of zstd at a time, whose output cannot be held to a size: they unpack to 8 MB at most."""
ZSTD_WINDOW = 8 << 20
"""RFC 9659: more a decoder of HTTP responses need not hold."""


class TooLargeError(ValueError):
    """The body unpacks to more than the cap."""


class NotDecodableError(ValueError):
    """Not the encoding that it is said to be, or one that nobody asked for."""


class BrokenOffError(DownloadFailedError):
    """The body breaks off: the connection was lost, and no length told of it. Another request may bring the whole."""


def unpack(body: bytes, encoding: str, limit: int, cut: bool = False, whole: bool = False) -> bytes:
    """Takes one content encoding off. Raises TooLargeError, NotDecodableError.

    A body that breaks off gives what there is; with `whole` it raises BrokenOffError. `cut`: a body past the limit is cut
    there instead of refused.

    >>> unpack(zlib.compress(b"abc"), "deflate", 10)
    b'abc'
    """
    readers = {"gzip": _gzip, "x-gzip": _gzip, "deflate": _deflate, "br": _brotli, "zstd": _zstd}
    if encoding not in readers:
        raise NotDecodableError(f"Content-Encoding {encoding!r} is not known")
    if not body:
        return body
    pieces: list[bytes] = []
    size = 0
    try:
        for piece in readers[encoding](body):
            size += len(piece)
            if size > limit and cut:
                return b"".join((*pieces, piece))[:limit]
            if size > limit:
                raise TooLargeError(f"{len(body)} bytes of {encoding} unpack to more than {limit}")
            pieces.append(piece)
    except BrokenOffError:
        if whole:
            raise BrokenOffError(f"{len(body)} bytes of {encoding} break off") from None
    except (zlib.error, brotli.error, zstandard.ZstdError) as error:
        raise NotDecodableError(f"not {encoding}: {error}") from None
    return b"".join(pieces)


def _slices(body: bytes, step: int = STEP) -> Iterator[bytes]:
    return (body[at : at + step] for at in range(0, len(body), step))


def _inflate(body: bytes, window: int) -> Iterator[bytes]:
    """zlib streams one after the other; what follows the last and is none is left alone."""
    members, unpacker = 0, None
    for piece in _slices(body):
        left = piece
        while left:
            if unpacker is None:
                if members and (window < 16 or not left.startswith(b"\x1f")):
                    return
                members += 1
                if members > MAX_MEMBERS:
                    raise NotDecodableError(f"more than {MAX_MEMBERS} gzip members in one body")
                unpacker = zlib.decompressobj(window)
            yield unpacker.decompress(left, STEP)
            left = unpacker.unconsumed_tail
            if unpacker.eof:
                left, unpacker = unpacker.unused_data, None
    if unpacker is not None:
        yield unpacker.flush(STEP)
        if not unpacker.eof and not _lacks_checks(unpacker):
            raise BrokenOffError


def _lacks_checks(unpacker: zlib._Decompress) -> bool:
    """Whether all the data is there, and only the sums behind it are not: some servers send none."""
    try:
        unpacker.decompress(bytes(8), STEP)
    except zlib.error as error:
        return str(error).endswith(("incorrect data check", "incorrect length check"))
    return unpacker.eof


def _gzip(body: bytes) -> Iterator[bytes]:
    return _inflate(body, 16 + zlib.MAX_WBITS)


def _deflate(body: bytes) -> Iterator[bytes]:
    """RFC 9110 says zlib; some servers send the bare stream."""
    try:
        zlib.decompressobj().decompress(body[:STEP], 1)
    except zlib.error:
        return _inflate(body, -zlib.MAX_WBITS)
    return _inflate(body, zlib.MAX_WBITS)


def _brotli(body: bytes) -> Iterator[bytes]:
    unpacker = brotli.Decompressor()
    for piece in _slices(body):
        yield unpacker.process(piece, output_buffer_limit=STEP)
        while not unpacker.is_finished() and (more := unpacker.process(b"", output_buffer_limit=STEP)):
            yield more
        if unpacker.is_finished():
            return
    raise BrokenOffError


def _zstd(body: bytes) -> Iterator[bytes]:
    """Frames one after the other."""
    frames, unpacker = 0, None
    for piece in _slices(body, ZSTD_STEP):
        left = piece
        while left:
            if unpacker is None:
                frames += 1
                if frames > MAX_MEMBERS:
                    raise NotDecodableError(f"more than {MAX_MEMBERS} zstd frames in one body")
                unpacker = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj()
            yield unpacker.decompress(left)
            left = b""
            if unpacker.eof:
                left, unpacker = unpacker.unused_data, None
    if unpacker is not None:
        raise BrokenOffError


class CompressionMiddleware(HttpCompressionMiddleware):
    """Scrapy's middleware with the decoding above. Raises Refused: `body` past the cap, `encoding` not decodable; and
    BrokenOffError.

    A request with `meta["download_cut"]` gets the first so many bytes instead.
    """

    def process_response(self, request: Request, response: Response, spider: Spider | None = None) -> Any:
        if "download_cut" not in request.meta:
            return super().process_response(request, response)
        names = response.headers.getlist("Content-Encoding")
        body, _ = self._handle_encoding(response.body, names, request.meta["download_cut"], cut=True)
        response.headers.pop("Content-Encoding", None)
        return response.replace(body=body)

    def _handle_encoding(
        self, body: bytes, content_encoding: list[bytes], max_size: int, cut: bool = False
    ) -> tuple[bytes, list[bytes]]:
        names = [name.strip().lower().decode("latin-1") for one in content_encoding for name in one.split(b",")]
        layers = [name for name in names if name not in {"", "identity"}]
        try:
            if len(layers) > MAX_LAYERS:
                raise NotDecodableError(f"{len(layers)} content encodings on top of each other")
            for encoding in reversed(layers):
                body = unpack(body, encoding, max_size, cut, whole=not cut)
        except TooLargeError as error:
            raise self._counted(Refused("body", str(error))) from None
        except NotDecodableError as error:
            raise self._counted(Refused("encoding", str(error))) from None
        return body, []

    def _counted(self, refusal: Refused) -> Refused:
        if self.stats:
            self.stats.inc_value(f"refused/{refusal.reason}")
        return refusal
