"""Raw responses on disk: WARC segments, one gzip member a record (warcio; WARC 1.1, ISO 28500:2017).

Two series lie side by side. `pages-*` holds the responses that cleaning reads; `rest-*` holds everything else that was
fetched: feeds, sitemaps, listings, redirects, errors, and revisits of pages that had not changed. A segment is `.open`
while it is written and renamed when it is sealed; nothing ever writes to a sealed one.
"""

from __future__ import annotations

import os
import re
import uuid
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Literal

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

Series = Literal["pages", "rest"]
Headers = Iterable[tuple[str, str]]

SUFFIX = ".warc.gz"
OPEN = ".open"
_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
_IDENTICAL = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its response, as they went over the wire but for the chunking, which the transport takes off."""

    url: str
    fetched_at: datetime
    request_headers: tuple[tuple[str, str], ...]
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    """As received: still compressed where Content-Encoding says so."""
    method: str = "GET"
    protocol: str = "HTTP/1.1"
    ip: str | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)
    """Fields of the metadata record: site, kind, depth, via, opt-out, seconds."""
    refers_to: datetime | None = None
    """Set on a response that says nothing new: when the same was fetched before. Its body is not written again."""


class UnarchivableError(ValueError):
    """An exchange that no WARC record can be made of. Nothing of it was written."""


class _AsReceived(StatusAndHeaders):  # type: ignore[misc]  # warcio has no types
    """HTTP headers as the bytes that came; warcio's own way percent-encodes them, and raises on some."""

    def compute_headers_buffer(self, header_filter: object = None) -> None:
        self.headers_buff = self.to_str().encode("latin-1", "replace") + b"\r\n"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands: file name of the sealed segment, byte offset, WARC-Record-ID."""

    segment: str
    offset: int
    record_id: str


def segment_name(series: Series, run_id: str, number: int) -> str:
    return f"{series}-{run_id}-{number:05d}{SUFFIX}"


class Segment:
    """One open segment. Not thread-safe: one thread owns it."""

    def __init__(self, folder: Path, name: str, info: Mapping[str, str]) -> None:
        """Raises FileExistsError: the name is taken; OSError: the folder cannot be written."""
        self.name = name
        self._folder = folder
        self._file = (folder / (name + OPEN)).open("xb")
        self._buffer = BytesIO()
        self._writer = WARCWriter(self._buffer, gzip=True, warc_version="1.1")
        self._records = 0
        warcinfo = self._writer.create_warcinfo_record(name, dict(info))
        self._writer.write_record(warcinfo)
        self.length = self._file.write(self._buffer.getbuffer())
        self._flushed = 0

    def write(self, exchange: Exchange) -> Place:
        """Response (or revisit), request and metadata. On disk after `flush`. Raises UnarchivableError, OSError."""
        self._buffer.seek(0)
        self._buffer.truncate()
        place = Place(self.name, self.length, self._new_id())
        try:
            self._compose(exchange, place.record_id)
        except (ValueError, TypeError, AttributeError) as error:  # what warcio raises on what a hostile server sent
            raise UnarchivableError(f"{type(error).__name__}: {error}") from error
        self.length += self._file.write(self._buffer.getbuffer())
        return place

    def _compose(self, exchange: Exchange, record_id: str) -> None:
        date = exchange.fetched_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        self._write_response(exchange, date, record_id)
        together = {"WARC-Date": date, "WARC-Concurrent-To": record_id}
        sent = _AsReceived(_request_line(exchange), list(exchange.request_headers), is_http_request=True)
        self._write(exchange.url, "request", together, b"", sent)
        fields = "".join(f"{name}: {_one_line(value)}\r\n" for name, value in exchange.metadata.items())
        self._write(exchange.url, "metadata", together, fields.encode())

    def flush(self) -> int:
        """Everything written so far is on the disk; returns the length in bytes up to which that holds."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._flushed = self.length
        return self.length

    @property
    def is_dirty(self) -> bool:
        """Whether something was written since the last flush."""
        return self._flushed < self.length

    def seal(self) -> Path:
        """Flushes, closes and renames; the segment is final."""
        self.flush()
        self._file.close()
        return seal(self._folder, self.name)

    def _write_response(self, exchange: Exchange, date: str, record_id: str) -> None:
        fields = {"WARC-Record-ID": record_id, "WARC-Date": date}
        if exchange.ip:
            fields["WARC-IP-Address"] = exchange.ip
        body = exchange.body
        if exchange.refers_to is not None:
            fields["WARC-Profile"] = _NOT_MODIFIED if exchange.status == 304 else _IDENTICAL
            fields["WARC-Refers-To-Target-URI"] = exchange.url
            fields["WARC-Refers-To-Date"] = exchange.refers_to.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            body = b""
        # The transport has taken the chunking off: the header would make a reader look for it in the body.
        headers = [(name, _one_line(value)) for name, value in exchange.headers if name.lower() != "transfer-encoding"]
        answer = _AsReceived(f"{exchange.status} {exchange.reason}", headers, protocol=exchange.protocol)
        self._write(exchange.url, "response" if exchange.refers_to is None else "revisit", fields, body, answer)

    def _write(
        self, url: str, kind: str, fields: dict[str, str], body: bytes, http: StatusAndHeaders | None = None
    ) -> None:
        fields = {"WARC-Record-ID": self._new_id(), **fields}
        record = self._writer.create_warc_record(
            url, kind, payload=BytesIO(body), length=len(body), warc_headers_dict=fields, http_headers=http
        )
        self._writer.write_record(record)

    def _new_id(self) -> str:
        """A name within the segment, and segments' names are unique: the same crawl gives the same ids."""
        self._records += 1
        return f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{self.name}#{self._records}')}>"


def seal(folder: Path, name: str) -> Path:
    """Renames an open segment to its final name and flushes the folder."""
    final = folder / name
    (folder / (name + OPEN)).rename(final)
    flush_folder(folder)
    return final


def flush_folder(folder: Path) -> None:
    """Makes the names in a folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def open_segments(folder: Path, shard: str = "") -> list[str]:
    """Names of the segments that a crawl left open, sorted; those of the shard whose suffix is given, no other's."""
    ours = re.compile(rf"[a-z]+-\d{{8}}T\d{{6}}Z-\d{{4}}{re.escape(shard)}-\d{{5}}")
    names = (path.name.removesuffix(OPEN) for path in folder.glob(f"*{SUFFIX}{OPEN}"))
    return sorted(name for name in names if ours.fullmatch(name.removesuffix(SUFFIX)))


def salvage(folder: Path, name: str, acknowledged: int | None) -> Path | None:
    """Seals a segment that a crash left open, cut to what was acknowledged; None, and no file, if that is nothing.

    What lies beyond was fetched but not acknowledged: those addresses are fetched again, and must not be there twice.
    With `acknowledged` None (the frontier knows nothing of the segment, it was lost) all complete records are kept.
    """
    path = folder / (name + OPEN)
    first, complete = complete_records(path)
    keep = complete if acknowledged is None else min(acknowledged, complete)
    if keep <= first:
        path.unlink()
        flush_folder(folder)
        return None
    with path.open("r+b") as file:
        file.truncate(keep)
        os.fsync(file.fileno())
    return seal(folder, name)


def complete_records(path: Path) -> tuple[int, int]:
    """(end of the first gzip member, end of the last complete one), in bytes; (0, 0) if there is none."""
    first = end = position = 0
    with path.open("rb") as file:
        member = zlib.decompressobj(wbits=31)
        while chunk := file.read(1 << 16):
            position += len(chunk)
            try:
                while chunk:
                    member.decompress(chunk)
                    chunk = b"" if not member.eof else member.unused_data
                    if member.eof:
                        end = position - len(chunk)
                        first = first or end
                        member = zlib.decompressobj(wbits=31)
            except zlib.error:
                break
    return first, end


def _request_line(exchange: Exchange) -> str:
    after_host = exchange.url.split("://", 1)[-1].partition("/")
    return f"{exchange.method} {after_host[1]}{after_host[2] or ('' if after_host[1] else '/')} {exchange.protocol}"


def _one_line(value: str) -> str:
    return value.replace("\r\n", " ").replace("\r", " ").replace("\n", " ")
