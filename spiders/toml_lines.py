"""The line of a key in a TOML text: tomllib reads values, and forgets where they stood."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HEADER = re.compile(r"\s*(\[\[|\[)\s*([^\[\]]+?)\s*\]")
_NAME = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_KEY = re.compile(rf"\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*=")
_NAMES = re.compile(_NAME)


def line_of(text: str, loc: tuple[int | str, ...]) -> int:
    """The line, from 1, of a place such as ('site', 2, 'caps', 'depth').

    Falls back to `[defaults]`, then to the header of the innermost table that stands in the text, then to 1: a key that
    is missing has no line of its own.

    >>> line_of('contact = "x"\\n[[site]]\\nname = "a"\\n[[site]]\\nname = "b"\\n', ("site", 1, "name"))
    5
    >>> line_of('[[site]]\\nname = "a"\\npase.delay = 3\\n', ("site", 0, "pase"))
    3
    """
    places = dict(reversed(list(_places(text))))
    wanted = tuple(part for part in loc if part != "tuple")
    if wanted[:1] == ("site",):
        # In the site's own table, else in [defaults]; of an inline table, the line that it stands on.
        for length in range(len(wanted), 2, -1):
            for candidate in (wanted[:length], ("defaults", *wanted[2:length])):
                if (line := places.get(candidate)) is not None:
                    return line
    for length in range(len(wanted), 0, -1):
        if (line := places.get(wanted[:length])) is not None:
            return line
    return 1


def _places(text: str) -> Iterator[tuple[tuple[int | str, ...], int]]:
    """(place, line) of every table header and every key at the start of a line, in the order of the text; of a dotted key
    also of the tables that it stands in, which may have no other line."""
    table: tuple[int | str, ...] = ()
    counts: dict[str, int] = {}
    quoted = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if quoted:
            quoted = "" if quoted in line else quoted
            continue
        if header := _HEADER.match(line):
            names = tuple(name.strip(" \"'") for name in header[2].split("."))
            if header[1] == "[[":
                counts[names[0]] = counts.get(names[0], -1) + 1
            table = (names[0], counts[names[0]], *names[1:]) if names[0] in counts else names
            yield table, number
        elif key := _KEY.match(line):
            keys = [name.strip("\"'") for name in _NAMES.findall(key[1])]
            yield from (((*table, *keys[:length]), number) for length in range(1, len(keys) + 1))
        quoted = next((mark for mark in ('"""', "'''") if line.count(mark) % 2), "")
