"""JSON as found in web pages: read strictly, else repaired, else salvaged; never an exception."""

from __future__ import annotations

import html
import json
import re
from typing import TypeAlias, Union

import orjson

from pipeline import halves

Json: TypeAlias = Union[dict[str, "Json"], list["Json"], str, int, float, bool, None]  # noqa: UP007 - a recursive alias cannot be written with | on Python 3.11

MAX_CHARS = 4_000_000
"""Longer scripts are not read: no article's description of itself is so long, and each MB costs some 10 MB."""
MAX_REPAIRED_CHARS = 200_000
_MAX_VALUES = 64

_OPENINGS = ("<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[", ";")
_CLOSINGS = ("-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", ";")


def _tokens(end: str) -> re.Pattern[str]:
    """What is mended in a script. A quote ends a string before `end`; else it is a quote that somebody forgot to escape."""
    return re.compile(
        rf'(?P<string>"(?:[^"\\]++|\\.|"(?!{end}))*")'
        r"|(?P<single>(?<=[:\[,{])\s*'(?:[^'\\]++|\\.|'(?!\s*(?:[,:}\]]|$)))*')"
        # What is opened and never closed takes the rest along: else each opening would look through all of it again.
        r"|(?P<comment>/\*(?:.*?\*/|.*)|//[^\n]*|<!--(?:.*?-->|.*))"
        r"|(?P<comma>,(?=\s*[}\],]))",
        re.S,
    )


_STRUCTURE = r"\s*(?:[,:}\]]|/[*/]|$)"
_TOKEN = _tokens(_STRUCTURE)
_TOKEN_BEFORE_NAME = _tokens(rf'{_STRUCTURE}|\s+"[\w@-]{{1,40}}"\s*:')
"""For scripts in which a comma was forgotten: the name of the next value follows."""
_MAX_DEPTH = 200
_PIECE = re.compile(r'"(?:[^"\\]++|\\.)*+"|[{}\[\],:"]|[^\s"{}\[\],:]+', re.S)
_CLOSER = {"{": "}", "[": "]"}
_NO_VALUES = frozenset(("undefined", "NaN"))
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
_CONTROL = re.compile(r"[\x00-\x1f]")
_SALVAGE = re.compile(
    r'"(headline|datePublished|dateModified|description)"\s*:\s*"((?:[^"\\]++|\\.|"(?!\s*(?:[,}\]]|$)))*)"', re.S
)
_ARTICLE_TYPE = re.compile(r'"@type"\s*:\s*\[?\s*"((?:\w*Article|BlogPosting))"')
_DECODER = json.JSONDecoder(strict=False)


def read(text: str) -> list[Json]:
    """Every JSON value in `text`, usually one; empty when there is nothing to be made of it.

    >>> read('{"a": 1,} <!-- x -->{"b": "say "no""}')
    [{'a': 1}, {'b': 'say "no"'}]
    """
    if len(text) > MAX_CHARS or not text.strip():
        return []
    text = halves.replaced(text)
    try:
        return [orjson.loads(text)]
    except orjson.JSONDecodeError:
        pass
    if len(text) > MAX_REPAIRED_CHARS:
        return []
    plain = _unwrap(text)
    if '"' not in plain:
        plain = html.unescape(plain)
    if values := _decode(_TOKEN.sub(_mend, plain)):
        return values
    return _decode(_completed(_TOKEN_BEFORE_NAME.sub(_mend, plain))) or _salvage(plain)


def _unwrap(text: str) -> str:
    """The script without the comment and CDATA marks that hide it from old browsers."""
    for _ in range(6):
        text = text.strip()
        before = text
        for mark in _OPENINGS:
            text = text.removeprefix(mark)
        for mark in _CLOSINGS:
            text = text.removesuffix(mark)
        if text == before:
            break
    return text


def _mend(match: re.Match[str]) -> str:
    if match["string"] is None and match["single"] is None:
        return ""
    inner = match[0].strip()[1:-1]
    if match["single"] is not None:
        inner = inner.replace("\\'", "'")
    inner = re.sub(r'(?<!\\)((?:\\\\)*)"', r'\1\\"', inner)
    inner = _CONTROL.sub(" ", inner)
    return f'"{_BAD_ESCAPE.sub("", inner)}"'


def _completed(text: str) -> str:
    """The text with the commas, values and closing brackets that were left out.

    >>> _completed('{"a": "b" "c": , "d": [{"e": undefined ]')
    '{"a":"b","c":null,"d":[{"e":null}]}'
    """
    told: list[str] = []
    opened: list[str] = []
    last = ""
    for match in _PIECE.finditer(text):
        piece = match[0]
        if piece == '"' or len(opened) > _MAX_DEPTH:
            break  # cut off in a string
        if last == ":" and piece in ("}", "]", ","):
            told.append("null")
        elif opened and last not in ("", "{", "[", ",", ":") and piece not in ("}", "]", ",", ":"):
            told.append(",")
        if piece in _CLOSER:
            opened.append(_CLOSER[piece])
        elif piece in ("}", "]"):
            if piece not in opened:
                continue
            while (closer := opened.pop()) != piece:
                told.append(closer)
        told.append("null" if piece in _NO_VALUES else piece)
        last = piece
    if last == ",":
        told.pop()
    told += ["null"] * (last == ":")
    return "".join([*told, *reversed(opened)])


def _decode(text: str) -> list[Json]:
    """The values that stand one after the other in `text`, up to the first that cannot be read."""
    values: list[Json] = []
    at = 0
    while len(values) < _MAX_VALUES:
        start = min((found for found in (text.find("{", at), text.find("[", at)) if found >= 0), default=-1)
        if start < 0:
            break
        try:
            value, at = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError):
            break
        values.append(value)
    return values


def _salvage(text: str) -> list[Json]:
    """The plain fields of an article whose object is cut short or broken beyond repair."""
    kind = _ARTICLE_TYPE.search(text)
    if not kind:
        return []
    node: dict[str, Json] = {"@type": kind[1]}
    for key, value in _SALVAGE.findall(text):
        node.setdefault(key, value)
    return [node]
