"""Taking pages out of archived WARC segments, for takedowns.

A record that goes is overwritten by an empty one of the same length, so that every other record stays at its offset:
`source.offset` in the tables, and any index somebody made of the archive, still hold. The length is made up by the
comment field of the gzip header (RFC 1952, 2.3), which readers skip.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from typing import TYPE_CHECKING

from fastwarc.warc import ArchiveIterator

from pipeline.store.errors import CorpusError
from pipeline.store.ledger import keys_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUFFIX = ".warc.gz"
_HEAD = b"\x1f\x8b\x08\x10" + bytes(4) + b"\x00\xff"
"""gzip, deflate, with a comment, no time, unknown system."""


def segments(folder: Path) -> Iterator[Path]:
    """The sealed segments of an archive, in order of their paths."""
    return iter(sorted(path for path in folder.rglob(f"*{SUFFIX}") if path.is_file()))


def matching(segment: Path, wanted: set[bytes], met: set[bytes] | None = None) -> list[tuple[int, int]]:
    """(start, end) in bytes of every record whose target address or host is wanted; what is wanted of them goes to `met`.

    Raises CorpusError.
    """
    met = set() if met is None else met
    starts: list[tuple[int, bool]] = []
    try:
        with segment.open("rb") as file:
            for record in ArchiveIterator(file, parse_http=False):
                address = (record.headers.get("WARC-Target-URI") or "").strip("<>")
                found = wanted.intersection(keys_of([address])) if address else ()
                met.update(found)
                starts.append((record.stream_pos, bool(found)))
    except Exception as error:
        raise CorpusError(f"{segment}: cannot be read: {error}") from error
    ends = [start for start, _ in starts[1:]] + [segment.stat().st_size]
    return [(start, end) for (start, hit), end in zip(starts, ends, strict=True) if hit]


def blanked(segment: Path, spans: list[tuple[int, int]]) -> bytes:
    """The segment's bytes with the records in `spans` replaced by empty ones of the same length."""
    data = bytearray(segment.read_bytes())
    for start, end in spans:
        data[start:end] = _blank(end - start, f"{segment.name}@{start}")
    return bytes(data)


def _blank(length: int, name: str) -> bytes:
    """A gzip member of `length` bytes that holds a WARC record without content."""
    digest = hashlib.blake2b(name.encode(), digest_size=16).hexdigest()
    uuid = f"{digest[:8]}-{digest[8:12]}-8{digest[13:16]}-8{digest[17:20]}-{digest[20:]}"
    record = (
        f"WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:{uuid}>\r\n"
        "WARC-Date: 1970-01-01T00:00:00Z\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
    ).encode()
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = deflate.compress(record) + deflate.flush() + struct.pack("<II", zlib.crc32(record), len(record))
    padding = length - len(_HEAD) - len(body) - 1
    if padding < 0:
        raise CorpusError(f"{name}: a record of {length} bytes is too short to be blanked")
    return _HEAD + b" " * padding + b"\0" + body
