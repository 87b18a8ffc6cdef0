"""Lines that `<br>` parts, told by their lengths: verse and lists, whose breaks are meant, or prose that was wrapped."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selectolax.lexbor import LexborNode

FEWEST = 4
"""Lines from which they tell."""
NARROW, WIDEST = 40, 60
"""Characters of the longest line: up to which lines without a full stop are no prose, and beyond which they are no verse."""
FORCED = 0.8
"""Share of the breaks at which the next word would not have fitted into the longest line, from which on it is prose."""
_STOP = re.compile(r"[.!?…]")


def parts_verse(element: LexborNode) -> bool:
    """Whether the `<br>` right within an element part verse."""
    lines = [""]
    for node in element.iter(include_text=True):
        if node.tag == "br":
            lines.append("")
        else:
            lines[-1] += node.text()
            if len(lines[-1]) > WIDEST and len(_folded(lines[-1])) > WIDEST:
                return False
    return is_verse([line for line in map(_folded, lines) if line])


def _folded(line: str) -> str:
    return " ".join(line.split())


def is_verse(lines: Sequence[str]) -> bool:
    """Whether lines were broken where they end on purpose.

    >>> is_verse(["roses are red", "violets are blue", "sugar is sweet", "and so are you"])
    True
    """
    longest = max(map(len, lines), default=0)
    if len(lines) < FEWEST or longest > WIDEST:
        return False
    forced = [len(line) + 1 + len(after.split(maxsplit=1)[0]) > longest for line, after in pairwise(lines)]
    return sum(forced) < FORCED * len(forced) or (longest <= NARROW and not any(_STOP.search(line) for line in lines))
