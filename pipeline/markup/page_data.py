"""The data that a page's scripts hold, as values: JSON by itself, set to a name, pushed in pieces, or written as JavaScript.

What cannot be read as a value is told too, for whoever looks for its strings. All is bounded: characters, attempts, values.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeAlias, Union, cast

import orjson
from selectolax.lexbor import LexborHTMLParser

from pipeline import halves

Value: TypeAlias = Union[dict[str, "Value"], list["Value"], str, int, float, bool, None]  # noqa: UP007 - recursive, on Python 3.11

MAX_CHARS = 2_000_000
"""Characters of scripts that are read."""
SHORTEST = 400
"""Characters of a script, or of what is set to a name, from which it may hold a story."""
ATTEMPTS = 20
"""Places of a script where a value may begin that are tried."""

STRING = r'"(?:[^"\\]++|\\.)*+"'
_PUSH = re.compile(rf"__next_f\s*\.\s*push\(\s*\[\s*1\s*,\s*({STRING})", re.S)
_SET = re.compile(r"(?:[\w$\])]\s*=|\breturn)\s*(?=[{\[])|(?:[\w$\])]\s*=\s*)JSON\.parse\(\s*(?=[\"'])")
_QUOTED = re.compile(rf"{STRING}|'(?:[^'\\]++|\\.)*+'", re.S)
_ROW = re.compile(r"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),|[A-Z]*)")
_NEXT_ROW = re.compile(r"\n?[0-9a-f]{1,8}:(?:[A-Z]|[\[{\"])|\Z")
_LINE_OF_ROW = re.compile(r"\n[0-9a-f]{1,8}:")
_WORD = re.compile(rf"({STRING})|\bvoid 0\b|(?<![\w$.\"'])([A-Za-z_$][\w$]*)(\s*:)?|![01]|(?<!\d)\.\d", re.S)
_SAID = {"void 0": "null", "!0": "true", "!1": "false"}
_KEPT = frozenset(("true", "false", "null"))
_WRAPPERS = frozenset(("Reactive", "ShallowReactive", "Ref", "ShallowRef"))
_DECODER = json.JSONDecoder(strict=False)


@dataclass(slots=True)
class Data:
    """What the scripts of a page hold."""

    values: list[Value] = field(default_factory=list)
    texts: dict[str, Value] = field(default_factory=dict)
    """Pieces of pushed data by number, to which others point as `$1a`."""
    unread: list[str] = field(default_factory=list)
    """Scripts that no value was found in."""
    scripts: list[str] = field(default_factory=list)
    """All that were looked at."""


def read(tree: LexborHTMLParser) -> Data:
    """The values of all scripts, in their order; what is pushed in pieces comes last, put together."""
    data = Data()
    room = MAX_CHARS
    pushed: list[str] = []
    for node in tree.css("script"):
        text = node.text()
        if len(text) > room:
            continue
        room -= len(text)
        data.scripts.append(text)
        if pieces := _PUSH.findall(text):
            pushed += pieces
        elif len(text) >= SHORTEST:
            found = list(_values(text, is_nuxt="__NUXT_DATA__" in (node.attributes.get("id") or "")))
            data.values += found
            if not found:
                data.unread.append(text)
    if pushed:
        _put_together("".join(string(piece) or "" for piece in pushed), data)
    return data


def string(raw: str) -> str | None:
    """The text of a JSON string, given with its quotation marks."""
    value = loads(raw)
    return value if isinstance(value, str) else None


def loads(text: str) -> Value:
    """A value from JSON; None if it is none, or nested beyond all measure."""
    text = halves.replaced(text)
    try:
        return cast("Value", orjson.loads(text))
    except orjson.JSONDecodeError:
        pass
    try:  # control characters within strings
        return cast("Value", _DECODER.decode(text))
    except (ValueError, RecursionError):
        return None


def _values(text: str, is_nuxt: bool) -> Iterator[Value]:
    plain = text.strip()
    if plain[:1] in ("{", "["):
        whole = loads(plain)
        if isinstance(whole, (dict, list)):
            yield _revived(whole) if is_nuxt and isinstance(whole, list) else whole
            return
    text = halves.replaced(text)
    place, strict = 0, False
    for _ in range(ATTEMPTS):
        start = _SET.search(text, place)
        if start is None:
            return
        value, place = _quoted_at(text, start.end()) if text[start.end()] in "\"'" else _value_at(text, start.end(), strict)
        strict = strict or value is None  # JavaScript is only tried once: it takes long
        if value is not None:
            yield value


def _quoted_at(text: str, start: int) -> tuple[Value, int]:
    """The value in a string that begins at a place, if there is one worth it, and where to look on."""
    quoted = _QUOTED.match(text, start)
    if quoted is None or quoted.end() - start < SHORTEST:
        return None, quoted.end() if quoted else len(text)
    raw = quoted.group()
    raw = raw if raw[0] == '"' else '"' + raw[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'
    return loads(string(raw) or ""), quoted.end()


def _value_at(text: str, start: int, strict: bool) -> tuple[Value, int]:
    """The same for an object or a list."""
    try:
        value, end = _DECODER.raw_decode(text, start)
        return (value if end - start >= SHORTEST else None), end
    except (ValueError, RecursionError):
        pass
    if not strict and len(text) - start >= SHORTEST:
        with suppress(ValueError, RecursionError):
            return _DECODER.raw_decode(_as_json(text[start:]))[0], len(text)
    return None, start + 1


def _as_json(script: str) -> str:
    """A JavaScript literal as JSON: names of fields in quotation marks, variables null."""

    def mended(token: re.Match[str]) -> str:
        quoted, name, colon = token.groups()
        if quoted:
            return quoted
        if name is None:
            said = token.group()
            return _SAID.get(said, f"0{said}")
        if colon:
            return f'"{name}":'
        return name if name in _KEPT else "null"

    return _WORD.sub(mended, script)


def _put_together(text: str, data: Data) -> None:
    """Reads the rows of pushed data: `1a:` and a value, or `1b:T6e0,` and so many bytes of text."""
    place = amiss = 0
    while amiss <= ATTEMPTS and (row := _ROW.match(text, place)):
        number, size = row.groups()
        if size:
            end, is_meant = _end_of_text(text, row.end(), int(size, 16))
            amiss += not is_meant
        else:
            end = text.find("\n", row.end())
            end = len(text) if end < 0 else end
        value = text[row.end() : end] if size else loads(text[row.end() : end])
        if value is not None:
            data.texts[number] = value
            data.values.append(value)
        place = end + text.startswith("\n", end)
    if place < len(text):
        data.unread.append(text[place:])


def _end_of_text(text: str, start: int, size: int) -> tuple[int, bool]:
    """Where a text of so many bytes ends; if no row follows there, where the next one begins."""
    end = start + len(text[start : start + size].encode()[:size].decode("utf-8", "ignore"))
    if _NEXT_ROW.match(text, end):
        return end, True
    following = _LINE_OF_ROW.search(text, end)
    return (following.start() if following else len(text)), False


def _revived(rows: list[Value]) -> Value:
    """Data written as a list in which every number within points to another place of the list."""
    made: list[Value] = [{} if isinstance(row, dict) else [] if isinstance(row, list) else row for row in rows]

    def at(place: Value) -> Value:
        for _ in range(4):
            if not isinstance(place, int) or not 0 <= place < len(rows):
                return None
            row = rows[place]
            if not (isinstance(row, list) and len(row) == 2 and row[0] in _WRAPPERS):
                return made[place]
            place = row[1]
        return None

    for row, target in zip(rows, made, strict=True):
        if isinstance(row, dict) and isinstance(target, dict):
            target.update((name, at(place)) for name, place in row.items())
        elif isinstance(row, list) and isinstance(target, list):
            target += [at(place) for place in row]
    return at(0)
