"""JSON Lines: one object a line, its fields named by the options."""

from __future__ import annotations

import json
from collections.abc import Iterator

import orjson

from pipeline.records import RawPage, Reject
from pipeline.sources.content import Content
from pipeline.sources.fields import Fields, page
from pipeline.sources.names import size
from pipeline.sources.refusals import Refused
from pipeline.sources.streams import Stream

_CHUNK = 256 << 10
_LONG = 2 << 20
"""Beyond it orjson, which sets aside a dozen times the line's length, is not worth its speed."""


def read(content: Content, stream: Stream) -> Iterator[RawPage | Reject]:
    """A page, or a reject, for each line that is not blank; `Source.offset` is the line's number, from 0."""
    fields = Fields.of(content.options)
    longest = 2 * content.options.max_page_bytes + (64 << 10)  # markup grows when it is quoted
    number = -1
    try:
        for number, line in enumerate(lines(stream, longest)):
            if line is None:
                detail = f"line {number + 1} is longer than {size(longest)}"
                yield Reject(content.source("jsonl", number), "too_large", detail)
            elif text := line.removeprefix(b"\xef\xbb\xbf").strip() if number == 0 else line.strip():
                yield _page(content, fields, number, text)
    except Refused as refused:
        detail = f"after line {number + 1}: {refused.detail}"
        yield Reject(content.source("jsonl", number + 1), refused.reason, detail)


def lines(stream: Stream, longest: int) -> Iterator[bytes | None]:
    """The lines of a stream, without their ends; None in place of one that is longer than `longest` bytes."""
    pieces: list[bytes] = []
    held = 0
    while chunk := stream.read(_CHUNK):
        for index, piece in enumerate(chunk.split(b"\n")):
            if index:
                yield b"".join(pieces) if held <= longest else None
                pieces, held = [], 0
            held += len(piece)
            if held <= longest:
                pieces.append(piece)
            else:
                pieces.clear()
    if held:
        yield b"".join(pieces) if held <= longest else None


def _page(content: Content, fields: Fields, number: int, line: bytes) -> RawPage | Reject:
    source = content.source("jsonl", number)
    try:
        row = json.loads(line) if len(line) > _LONG else orjson.loads(line)
    except (ValueError, RecursionError) as error:
        # Python writes NaN and lone surrogates, which are not JSON; what Python reads back is taken.
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            return Reject(source, "corrupt_record", f"line {number + 1}: {_words(error)}")
    if not isinstance(row, dict):
        return Reject(source, "corrupt_record", f"line {number + 1}: not a JSON object")
    return page(row, fields, content.source("jsonl", number, fields.record_id(row)))


def _words(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON: {error.msg} (character {error.colno})"
    return "not JSON: nested too deeply" if isinstance(error, RecursionError) else "not UTF-8"
