"""Paragraphs of plain text that were wrapped at a fixed width, as mail and old e-books are, made one line each again.

A line that a program wrapped ends where the next word would not have fitted. That holds for nearly all lines of such a text and
for hardly any of one that a person broke: a poem, a list, an address. So no width need be known, and texts of one paragraph a
line, whose lines are longer than any such width, are left as they are.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NARROWEST, WIDEST = 50, 100
"""Characters of the longest line of a wrapped text."""
FEWEST = 8
"""Breaks within paragraphs from which a text is judged."""
FORCED, ALL_FORCED = 0.8, 0.9
"""Share of the breaks of a text, and of a paragraph, at which the next word would not have fitted."""
SPACES = 3
"""Spaces that a wrapped line has at least: scripts without them are wrapped anywhere."""


def plain(text: str) -> str:
    """A text with its paragraphs in a line each."""
    lines = text.splitlines()
    whole = unwrapped(lines)
    return text if whole == lines else "\n".join(whole)


def unwrapped(lines: Sequence[str]) -> list[str]:
    """The lines, the paragraphs of a wrapped text joined into one each; all others as they are."""
    groups = [(blank, list(run)) for blank, run in groupby(lines, key=lambda line: not line.strip())]
    paragraphs = [run for blank, run in groups if not blank]
    width = max((len(line.rstrip()) for run in paragraphs for line in run), default=0)
    breaks = [forced for run in paragraphs for forced in _breaks(run, width)]
    if not NARROWEST <= width <= WIDEST or len(breaks) < FEWEST or sum(breaks) < FORCED * len(breaks):
        return list(lines)
    found: list[str] = []
    for blank, run in groups:
        forced = [] if blank else _breaks(run, width)
        if forced and sum(forced) >= ALL_FORCED * len(forced):
            indent = run[0][: len(run[0]) - len(run[0].lstrip())]
            found.append(indent + " ".join(line.strip() for line in run))
        else:
            found += run
    return found


def _breaks(run: Sequence[str], width: int) -> list[bool]:
    """For each line of a paragraph but the last, whether the first word of the next would have made it too long."""
    return [
        line.count(" ") >= SPACES and len(line.rstrip()) + 1 + len(after.split(maxsplit=1)[0]) > width
        for line, after in pairwise(run)
    ]
