"""One WARC record: what it answers for, whether it is whole, and the page in it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from fastwarc.warc import WarcRecord, WarcRecordType

from pipeline.records import RawPage, Reject, Source
from pipeline.sources import responses
from pipeline.sources.content import Content
from pipeline.sources.location import PAGE_SCHEMES, address
from pipeline.sources.names import beyond, printable, size
from pipeline.sources.refusals import Damaged, Refused, TooLarge
from pipeline.sources.times import moment

_HEADER_ROOM = 128 << 10
"""What an HTTP header, and the marks between chunks, may add to a page."""

_DIGESTS = {"sha1": 20, "sha-1": 20, "sha256": 32, "sha-256": 32, "sha512": 64, "sha-512": 64, "md5": 16}
_ROBOTS = re.compile(r"https?://[^/]+/robots\.txt$", re.I)
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Capture:
    """A record of a WARC file, open for reading, and where it stands."""

    record: WarcRecord
    source: Source
    url: str | None
    limit: int

    @classmethod
    def of(cls, content: Content, record: WarcRecord, offset: int | None) -> Capture:
        headers = record.headers
        record_id = printable(headers.get("WARC-Record-ID") or "")[:1000] or None
        source = content.source("warc", offset, record_id)
        return cls(record, source, address(headers.get("WARC-Target-URI")), content.options.max_page_bytes)


def outcome(capture: Capture) -> RawPage | Reject | None:
    """The page in a record, or why there is none; None for a record that does not answer for a page."""
    try:
        return _page(capture)
    except Refused as refused:
        return Reject(capture.source, refused.reason, refused.detail, capture.url)


def _page(capture: Capture) -> RawPage | None:
    record = capture.record
    length = _length(record)
    if not _is_page(capture):
        if record.reader.consume(length) < length:
            raise Damaged("the record ends early")
        return None
    media = responses.media_type(record.headers.get("Content-Type"))
    is_http = record.record_type == WarcRecordType.response and media in ("application/http", "")
    _refuse_stand_ins(record)
    if length > capture.limit + _HEADER_ROOM:
        if is_http:  # a film is not a page that is too large
            responses.check(responses.split(_read(record, responses.LARGEST_HEADER)))
        raise TooLarge(beyond(size(length), capture.limit))
    block = _read(record, length)
    if len(block) < length:
        raise Damaged(f"the record ends early: {len(block)} of {length} bytes")
    _verify(record, block, is_http, capture.limit)
    if capture.url and _ROBOTS.match(capture.url):
        raise Refused("not_html", "robots.txt")
    if is_http:
        page = responses.payload(responses.split(block), capture.limit)
    elif len(block) > capture.limit:
        raise TooLarge(beyond(size(length), capture.limit))
    else:
        page = responses.as_page(block, record.headers.get("Content-Type"))
    return RawPage(
        page.body,
        capture.source,
        url=capture.url,
        content_type=page.content_type,
        fetched_at=moment(record.headers.get("WARC-Date")),
        is_text=page.is_text,
        truncated=page.partial or "WARC-Truncated" in record.headers or "WARC-Segment-Number" in record.headers,
    )


def _length(record: WarcRecord) -> int:
    length = record.headers.get("Content-Length") or ""
    if not record.headers.get("WARC-Type") or not length.isascii() or not length.isdigit():
        raise Damaged("a record header without a type or a length")
    if int(length) != record.content_length:
        raise Damaged(f"a record length that cannot be: {length[:30]}")
    return record.content_length


def _is_page(capture: Capture) -> bool:
    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    kinds |= WarcRecordType.revisit | WarcRecordType.continuation
    if not capture.record.record_type & kinds:
        return False
    if responses.media_type(capture.record.headers.get("Content-Type")) == "text/dns":
        return False
    return capture.url is None or capture.url.partition(":")[0].lower() in PAGE_SCHEMES


def _refuse_stand_ins(record: WarcRecord) -> None:
    """Records that point to a page held elsewhere."""
    if record.record_type == WarcRecordType.revisit:
        earlier = printable(record.headers.get("WARC-Refers-To-Date") or "another time")[:40]
        raise Refused("duplicate_record", f"a revisit: the same as the capture of {earlier}")
    if record.record_type == WarcRecordType.continuation:
        raise Refused("unreadable", "the continuation of a record in parts, which are not put together")


def _read(record: WarcRecord, length: int) -> bytes:
    return b"".join(_pieces(record, length))


def _pieces(record: WarcRecord, length: int) -> Iterator[bytes]:
    while length and (piece := record.reader.read(min(length, _CHUNK))):
        yield piece
        length -= len(piece)


def _verify(record: WarcRecord, block: bytes, is_http: bool, limit: int) -> None:
    """Compare the digest of the block, or, where there is none, of the payload; raises Damaged if it differs.

    Writers disagree on whether a payload is meant with its encodings on or off: either will do.
    """
    if declared := _digest(record.headers.get("WARC-Block-Digest")):
        algorithm, value = declared
        if hashlib.new(algorithm, block, usedforsecurity=False).digest() != value:
            raise Damaged(f"the block does not have the {algorithm} digest of its header")
    elif declared := _digest(record.headers.get("WARC-Payload-Digest")):
        algorithm, value = declared
        readings = responses.readings(block, limit) if is_http else iter((block,))
        if all(hashlib.new(algorithm, body, usedforsecurity=False).digest() != value for body in readings):
            raise Damaged(f"the payload does not have the {algorithm} digest of its header")


def _digest(labelled: str | None) -> tuple[str, bytes] | None:
    """Algorithm and value of 'sha1:BASE32' or hexadecimal; None where it is not one that can be computed."""
    name, _, text = (labelled or "").strip().partition(":")
    length = _DIGESTS.get(name.lower())
    if length is None:
        return None
    try:
        padded = text.upper() + "=" * (-len(text) % 8)
        value = bytes.fromhex(text) if len(text) == 2 * length else base64.b32decode(padded)
    except (ValueError, binascii.Error):
        return None
    return (name.lower().replace("-", ""), value) if len(value) == length else None
