"""JSON Lines: one object a line, its fields named by the options.

What nearly is JSON Lines is read too: in UTF-16, as PowerShell writes it, and an array with an object a line.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from contextlib import suppress

import orjson

from pipeline.records import RawPage, Reject
from pipeline.sources.content import Content
from pipeline.sources.fields import Fields, page
from pipeline.sources.names import printable, size
from pipeline.sources.refusals import Refused
from pipeline.sources.streams import Stream

_CHUNK = 256 << 10
_NAMES = 30
_LONG = 2 << 20
"""Beyond it orjson, which sets aside a dozen times the line's length, is not worth its speed."""


def read(content: Content, stream: Stream) -> Iterator[RawPage | Reject]:
    """A page, or a reject, for each line that is not blank; `Source.offset` is the line's number, from 0."""
    fields = Fields.of(content.options)
    longest = _longest(fields)
    number = -1
    try:
        for number, text in enumerate(_objects(stream, longest)):
            if text is None:
                detail = f"line {number + 1} is longer than {size(longest)}"
                yield Reject(content.source("jsonl", number), "too_large", detail)
            elif text:
                yield _page(content, fields, number, text)
    except Refused as refused:
        detail = f"after line {number + 1}: {refused.detail}"
        yield Reject(content.source("jsonl", number + 1), refused.reason, detail)


def lacking(stream: Stream, fields: Fields) -> str | None:
    """What is in none of these lines that is asked for: a field with a page, or with an address or id that the options name.
    None once all was found."""
    there: set[str] = set()
    has_body, unfound = False, fields.unfound(())
    for text in _objects(stream, _longest(fields)):
        row = _row(text or b"")
        if isinstance(row, dict):
            has_body = has_body or not set(fields.read_as(row).values()).isdisjoint(fields.body_names())
            unfound = [name for name in unfound if name not in row]
            if has_body and not unfound:
                return None
            there.update(list(row)[:_NAMES] if len(there) < _NAMES else ())
    if not there:
        return None
    shown = f"its fields: {printable(', '.join(sorted(there)[:_NAMES]))[:200]}"
    if has_body:
        return f"no line has a field called {unfound[0]}; {shown}"
    asked = " or ".join(fields.body_names())
    return f"no line has a field called {asked}; {shown}. Name one with --html-field or --text-field"


def _row(line: bytes) -> object:
    """What is in a line; None where that cannot be read."""
    for loads in (orjson.loads, json.loads) if len(line) <= _LONG else (json.loads,):
        with suppress(ValueError, RecursionError):
            return loads(line)
    return None


def _longest(fields: Fields) -> int:
    return 2 * fields.limit + (64 << 10)  # markup grows when it is quoted


def _objects(stream: Stream, longest: int) -> Iterator[bytes | None]:
    """What stands in each line, without the brackets and commas of an array that they are in; None in place of a long one."""
    begun = in_array = False
    for line in lines(stream, longest):
        text = (line or b"").removeprefix(codecs.BOM_UTF8 if not begun else b"").strip()
        if text and not begun:
            begun = True
            in_array = text == b"[" or (text.endswith(b",") and text[1:].lstrip().startswith(b"{") and text.startswith(b"["))
            text = text[1:].lstrip() if in_array else text
        if in_array:
            text = text.removesuffix(b",").rstrip()
            text = text.removesuffix(b"]").rstrip() if text[:1] in (b"{", b"]") else text
        yield None if line is None else text


def lines(stream: Stream, longest: int) -> Iterator[bytes | None]:
    """The lines of a stream, without their ends; None in place of one that is longer than `longest` bytes."""
    pieces: list[bytes] = []
    held = 0
    for chunk in _chunks(stream):
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


def _chunks(stream: Stream) -> Iterator[bytes]:
    """The stream in UTF-8, if it begins as JSON in UTF-16 or UTF-32 does; else as it is."""
    first = stream.read(_CHUNK)
    while first and len(first) < 4 and (more := stream.read(_CHUNK)):
        first += more
    decoder = _decoder(first[:4])
    chunk = first
    while chunk:
        yield decoder.decode(chunk).encode() if decoder else chunk
        chunk = stream.read(_CHUNK)
    if decoder and (rest := decoder.decode(b"", final=True)):
        yield rest.encode()


def _decoder(head: bytes) -> codecs.IncrementalDecoder | None:
    is_marked = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE))
    if not is_marked and not (len(head) == 4 and b"\0" in head and head.replace(b"\0", b"")[:1] in (b"{", b"[")):
        return None
    return codecs.getincrementaldecoder(json.detect_encoding(head))("replace")


def _page(content: Content, fields: Fields, number: int, line: bytes) -> RawPage | Reject:
    source = content.source("jsonl", number)
    try:
        row = json.loads(line) if len(line) > _LONG else orjson.loads(line)
        if isinstance(row, dict) and any(isinstance(fields.spelled(row).get(name), float) for name in fields.ids):
            row = json.loads(line)  # orjson rounds an integer of more than 64 bits
    except (ValueError, RecursionError) as error:
        # Python writes NaN and lone surrogates, which are not JSON; what Python reads back is taken.
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            return Reject(source, "corrupt_record", f"line {number + 1}: {_words(error)}")
    if not isinstance(row, dict):
        return Reject(source, "corrupt_record", f"line {number + 1}: not a JSON object")
    row = fields.spelled(row)
    content.note_time(row.get("fetched_at"))
    return page(row, fields, content.source("jsonl", number, fields.record_id(row)))


def _words(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON: {error.msg} (character {error.colno})"
    return "not JSON: nested too deeply" if isinstance(error, RecursionError) else "not UTF-8"
