"""WARC: one page, or one reject, for each record that answers for a page.

FastWARC reads the records. What it lets pass is caught here: a body shorter than its Content-Length, a header cut off
or without a length, a digest that does not fit. Damage in a compressed archive costs the records it is in: each record
is a gzip member or zstd frame of its own, and reading goes on at the next one. In one that is not compressed nothing
marks where a record begins, so reading stops.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

from fastwarc.warc import ArchiveIterator, WarcRecord

from pipeline.records import RawPage, Reject
from pipeline.sources.captures import Capture, outcome
from pipeline.sources.content import Content
from pipeline.sources.decoders import Codec
from pipeline.sources.inflate import Inflated
from pipeline.sources.names import printable
from pipeline.sources.refusals import Broken
from pipeline.sources.streams import Forward, Slice, Stream

_CHUNK = 1 << 20
_MAGIC: dict[Codec, bytes] = {"gzip": b"\x1f\x8b\x08", "zstd": b"\x28\xb5\x2f\xfd"}
_FIRST: dict[Codec, int] = {"gzip": 4 << 10, "zstd": 132 << 10}
"""Bytes of a member or frame that show how its content begins: zstd tells nothing before the end of a block, of 128 kB at most.
What only looks like one may go on to the end of the file, and there may be one every three bytes."""


def read(content: Content, raw: Stream, codec: Codec | None, start: int = 0) -> Iterator[RawPage | Reject]:
    """The outcome of each record from byte `start` on; `Source.offset` is the byte where the record begins in the file.

    In a file compressed as a whole, records after the first are counted in bytes of what it unpacks to.
    """
    while True:
        if content.seekable:
            raw.seek(start)
        stream = _stream(content, raw, codec, start)
        broken = yield from _records(content, stream)
        after = _next_member(content, raw, codec, broken) if broken is not None and codec else None
        if after is None:
            return
        start = after


def _stream(content: Content, raw: Stream, codec: Codec | None, start: int) -> Stream:
    if codec:
        return Inflated(raw, codec, content.options, start)
    return raw if content.seekable else (Forward(raw))


def _records(content: Content, stream: Stream) -> Generator[RawPage | Reject, None, int | None]:
    """Yields outcomes; returns where in the file damage was met, None if there was none or no going on after it.

    A page is held back until the next record shows that its own, with the checksum at its end, was read to the end.
    """
    held: RawPage | None = None
    at: int | None = None
    told: Reject | None = None
    try:
        archive = ArchiveIterator(stream, parse_http=False, stream_detect=False)
        while (record := _next(archive)) is not None:
            if held:
                yield held
            held, at = None, _offset(stream, record.stream_pos)
            told = None
            found = outcome(Capture.of(content, record, at))
            if isinstance(found, RawPage):
                held = found
                content.note_time(record.headers.get("WARC-Date"))
            elif found:
                told = found
                yield found
            else:
                content.tally.skipped["WARC record that is no page"] += 1
        if at is None or stream.read(1):
            raise Broken("corrupt_record", "not a WARC record")
    except Broken as broken:
        member = stream.member_at(1 << 62)[0] if isinstance(stream, Inflated) else None
        if held and at == member:
            yield Reject(held.source, broken.reason, broken.detail, held.url)
        else:
            yield from (held,) if held else ()
            if not told or (at != member and told.detail != broken.detail):
                known = "" if at is None else f", after the record at byte {at}"
                yield Reject(content.source("warc", member), broken.reason, broken.detail + known)
        return member if broken.reason == "corrupt_record" else None
    yield from (held,) if held else ()
    return None


def _next(archive: ArchiveIterator) -> WarcRecord | None:
    try:
        return next(archive)
    except StopIteration:
        return None
    except (OSError, ValueError) as error:
        raise Broken("corrupt_record", f"not a WARC record: {printable(str(error))[:200]}") from None
    except BaseException as error:
        # FastWARC's compiled core panics on some input; what it raises then is no Exception and cannot be imported.
        if type(error).__name__ == "PanicException":
            raise Broken("corrupt_record", "not a WARC record") from None
        raise


def _offset(stream: Stream, place: int) -> int:
    if not isinstance(stream, Inflated):
        return place
    member, exact = stream.member_at(place)
    return member if exact else place


def _next_member(content: Content, raw: Stream, codec: Codec, broken: int) -> int | None:
    """Where the first member or frame after the broken one begins that holds a WARC record; None if none does."""
    magic = _MAGIC.get(codec)
    if not content.seekable or not magic:
        return None
    at, held = broken + 1, b""
    raw.seek(at)
    while piece := raw.read(_CHUNK):
        held += piece
        found = -1
        while (found := held.find(magic, found + 1)) >= 0:
            if _begins_record(content, raw, codec, at + found):
                return at + found
        kept = held[-len(magic) + 1 :]
        at += len(held) - len(kept)
        held = kept
        raw.seek(at + len(held))
    return None


def _begins_record(content: Content, raw: Stream, codec: Codec, at: int) -> bool:
    try:
        return Inflated(Slice(raw, at, _FIRST[codec]), codec, content.options, at).read(5) == b"WARC/"
    except Broken:
        return False
