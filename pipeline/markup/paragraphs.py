"""Where a paragraph begins among lines with no blank one between: at a bullet, and at another indentation."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
_BULLET = re.compile(r"[ \t]*([-*+•‣◦▪▫■●○–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+(?=\S)")
_NUMBER = re.compile(r"\d+|[a-z]")
DEEPER = 2
"""Columns by which a line stands elsewhere than the others."""
BLOCK = 3
"""Lines as deep as one another that are one paragraph, if all of them are full. Fewer begin one each."""


class Paragraph(NamedTuple):
    mark: str
    """What each line begins with, if it is a quote."""
    lines: Sequence[str]
    """The lines without it."""


def unquoted(run: Sequence[str]) -> Paragraph:
    """Lines without the mark of a quote that all of them have."""
    found = _QUOTE.match(run[0])
    if not found or len(run) < 2 or not all(line.startswith(found.group().rstrip()) for line in run):
        return Paragraph("", run)
    return Paragraph(found.group(), [line[found.end() :] for line in run])


def parted(run: Paragraph, goes_on: Callable[[str, str], bool]) -> list[Paragraph]:
    """The paragraphs of lines with no blank one between. `goes_on`: whether the next word would not have fitted into a line."""
    lines = run.lines
    found: list[int] = []
    for start, end in pairwise([0, *_items(lines), len(lines)]):
        within = _below_item(lines[start:end], goes_on) if _BULLET.match(lines[start]) else _indented(lines[start:end], goes_on)
        found += [start, *(start + i for i in within)]
    return [Paragraph(run.mark, lines[start:end]) for start, end in pairwise([*found, len(lines)])]


def _items(lines: Sequence[str]) -> list[int]:
    """Lines below the first at which the items of a list begin; none where no list does: a day may stand at a line's beginning.

    >>> _items(["Keys:", "- of iron", "  and tin", "- of brass"]), _items(["It was the year", "14. Nobody knew."])
    ([1, 3], [])
    """
    found: list[int] = []
    kind = ""
    last = 0
    for i, line in enumerate(lines):
        item = _BULLET.match(line)
        if not item or not (kind or i == 0 or lines[i - 1].rstrip().endswith(":")):
            continue
        this, number = _NUMBER.sub("1", item[1]), int("".join(filter(str.isdecimal, item[1])) or 0)
        if not kind:
            kind, last = this, number
        elif this == kind and (not number or number == last + 1):
            last = number
        elif not line[0].isspace():
            continue
        if i:
            found.append(i)
    return found


def _below_item(lines: Sequence[str], goes_on: Callable[[str, str], bool]) -> list[int]:
    """Lines below an item's first that begin a paragraph: the item's other lines stand as deep as one another."""
    rest = lines[1:]
    if not rest:
        return []
    ends = _indent(rest[0]) >= DEEPER + min(map(_indent, rest)) and _indent(rest[0]) <= _indent(lines[0])
    return [*([1] if ends else []), *(1 + i for i in _indented(rest, goes_on))]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _indented(lines: Sequence[str], goes_on: Callable[[str, str], bool]) -> list[int]:
    """Lines below the first that begin a paragraph as their indentation says: as the first line of each, or as all but that."""
    indents = list(map(_indent, lines))
    least = min(indents)
    deep = [indent >= least + DEEPER for indent in indents]
    if not any(deep[1:]):
        return []
    if not deep[0] and deep[1]:
        return [i for i, is_deep in enumerate(deep) if i and not is_deep]
    found: list[int] = []
    for _, group in groupby(range(len(lines)), key=lambda i: indents[i] if deep[i] else -1):
        block = list(group)
        if not deep[block[0]]:
            found += block[:1] if block[0] > 1 and found[-1:] != [block[0] - 1] else []
        elif len(block) >= BLOCK and all(goes_on(lines[i], lines[i + 1]) for i in block[:-1]):
            found.append(block[0])
        else:
            found += block
    return [i for i in found if i]
