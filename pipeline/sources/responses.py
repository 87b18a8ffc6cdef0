"""The block of a WARC record, as a page: HTTP header off, transfer and content encodings undone, and nothing else."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from fastwarc.warc import HeaderMap

from pipeline.sources.decoders import Codec, codec_of
from pipeline.sources.inflate import inflate
from pipeline.sources.kinds import is_html, is_surely_html
from pipeline.sources.names import beyond, printable, size
from pipeline.sources.refusals import Damaged, Refused, TooLarge

_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
LARGEST_HEADER = 64 << 10
_CHUNK_LINE = re.compile(rb"[ \t]*([0-9a-fA-F]{1,15})[ \t]*(?:;[^\r\n]{0,4096})?\r?\n")
_CODECS: dict[str, Codec] = {
    "gzip": "gzip", "x-gzip": "gzip", "deflate": "zlib", "br": "brotli", "zstd": "zstd",
}  # fmt: skip
_HTML_TYPES = ("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml")
_TEXT_TYPES = ("text/plain", "text/markdown", "text/x-markdown")
_VAGUE_TYPES = (
    "", "application/octet-stream", "binary/octet-stream", "text/xml", "application/xml", "unknown/unknown",
    "application/unknown", "*/*", "text/*", "application/x-unknown-content-type",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Payload:
    body: bytes
    content_type: str | None
    is_text: bool | None
    partial: bool = False
    """The server says that this is a part of the page (206)."""


@dataclass(frozen=True, slots=True)
class Response:
    status: int | None
    headers: HeaderMap
    body: bytes
    """As it was sent, encodings on."""


def split(block: bytes) -> Response:
    """Take an HTTP response apart. Raises Damaged where there is no header."""
    found = _BLANK_LINE.search(block, 0, LARGEST_HEADER)
    head, body = (block[: found.start()], block[found.end() :]) if found else (block, b"")
    if head[:5].upper() != b"HTTP/" or len(head) > LARGEST_HEADER:
        raise Damaged("no HTTP header, or none that ends")
    headers = HeaderMap(encoding="latin1")
    try:
        headers.parse(io.BytesIO(re.sub(rb"\r?\n", b"\r\n", head) + b"\r\n\r\n"))
    except (OSError, ValueError) as error:
        raise Damaged(f"HTTP header: {error}") from None
    return Response(headers.status_code, headers, body)


def payload(response: Response, limit: int) -> Payload:
    """The page in a response. Raises `Refused`; see `check`."""
    check(response)
    if response.status == 204 or not response.body:
        raise Refused("empty", f"HTTP status {response.status}, no body")
    return as_page(decoded(response, limit), response.headers.get("Content-Type"), partial=response.status == 206)


def check(response: Response) -> None:
    """Raises `Refused`: no_content for a status other than 2xx, not_html for other media."""
    if response.status is None or not 200 <= response.status < 300:
        raise Refused("no_content", f"HTTP status {response.status or 'missing'}")
    media = media_type(response.headers.get("Content-Type"))
    if media not in (*_HTML_TYPES, *_TEXT_TYPES, *_VAGUE_TYPES):
        raise Refused("not_html", printable(media)[:100])


def readings(block: bytes, limit: int) -> Iterator[bytes]:
    """What writers take for the payload of an HTTP response: as it was sent, chunks joined, all encodings undone."""
    try:
        response = split(block)
        yield response.body
        yield _unchunked(response.body)
        yield decoded(response, limit)
    except Refused:
        return


def as_page(body: bytes, content_type: str | None, *, partial: bool = False) -> Payload:
    """A decoded body under its label. Raises `Refused` not_html where label and body say that it is none."""
    media = media_type(content_type)
    if media in _TEXT_TYPES:
        return Payload(body, content_type, not is_surely_html(body), partial)
    if is_html(body) and media in (*_HTML_TYPES, *_VAGUE_TYPES):
        return Payload(body, content_type, False, partial)
    if media in _HTML_TYPES:
        return Payload(body, content_type, None, partial)
    raise Refused("not_html", printable(media)[:100] or "no media type, and no markup")


def media_type(content_type: str | None) -> str:
    return (content_type or "").partition(";")[0].partition(",")[0].strip().lower()


def decoded(response: Response, limit: int) -> bytes:
    """The body with its transfer and content encodings undone, never more than `limit` bytes of it.

    Archives often hold bodies that were decoded already, under the old header: a body that does not begin as the
    header says is taken as it is.
    """
    body = response.body
    for header in ("Transfer-Encoding", "Content-Encoding"):
        codings = [name.strip().lower() for value in response.headers.get_multiple(header) for name in value.split(",")]
        if len(codings) > 4:
            raise Refused("unreadable", f"{len(codings)} encodings on top of each other")
        for coding in reversed(codings):
            body = _unchunked(body) if coding == "chunked" else _inflated(body, coding, limit)
    if len(body) > limit:
        raise TooLarge(beyond(size(len(body)), limit))
    return body


def _inflated(body: bytes, coding: str, limit: int) -> bytes:
    codec = _CODECS.get(coding)
    if codec is None or not body:
        return body
    if codec == "zlib" and not _is_zlib(body):
        codec = "deflate"
    if codec in ("gzip", "zstd") and codec_of(body) != codec:
        return body
    try:
        out = inflate(body, codec, limit)
    except Damaged:
        if codec in ("deflate", "brotli") and is_html(body):
            return body
        raise
    if out is None:
        raise TooLarge(f"{size(len(body))} of {coding} unpack to more than {size(limit)}")
    return out


def _is_zlib(body: bytes) -> bool:
    return len(body) > 1 and body[0] & 15 == 8 and int.from_bytes(body[:2], "big") % 31 == 0


def _unchunked(body: bytes) -> bytes:
    """Undo chunked transfer (RFC 9112, 7.1), with the liberties that servers take: extensions, bare line feeds."""
    found = _CHUNK_LINE.match(body)
    if not found:
        return body
    pieces: list[bytes] = []
    while found:
        length = int(found[1], 16)
        if length == 0:
            return b"".join(pieces)
        piece = body[found.end() : found.end() + length]
        pieces.append(piece)
        if len(piece) < length:
            break
        end = found.end() + length
        end += 2 if body.startswith(b"\r\n", end) else 1
        found = _CHUNK_LINE.match(body, end)
    raise Damaged("the chunked body ends early")
