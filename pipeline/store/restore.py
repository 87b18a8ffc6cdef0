"""The main content put back together from an article's text and its removals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Gone:
    """What of a removal is needed to put it back."""

    position: int
    start: int | None
    end: int | None
    text: str


def restore(text: str, removals: Iterable[Gone]) -> list[str]:
    """The blocks of the main content, in the order of the page.

    A block removed whole stands at its position; the lines of the text fill the positions that remain; a part that
    was cut out goes back between the characters it stood between. List markers are formatting and stay away.
    Raises ValueError where text and removals do not belong together.

    >>> restore("One.\\nThree.", [Gone(1, None, None, "Two.")])
    ['One.', 'Two.', 'Three.']
    >>> restore("One. Two.", [Gone(0, 5, 14, "Share it. ")])
    Traceback (most recent call last):
    ValueError: the cut at 5 to 14 of block 0 holds 10 characters
    >>> restore("One. Two.", [Gone(0, 5, 15, "Share it. ")])
    ['One. Share it. Two.']
    """
    whole: dict[int, str] = {}
    cuts: dict[int, list[Gone]] = {}
    for gone in removals:
        if gone.start is None or gone.end is None:
            if whole.setdefault(gone.position, gone.text) is not gone.text:
                raise ValueError(f"block {gone.position} was removed twice")
        elif gone.end - gone.start != len(gone.text):
            raise ValueError(f"the cut at {gone.start} to {gone.end} of block {gone.position} holds {len(gone.text)} characters")
        else:
            cuts.setdefault(gone.position, []).append(gone)
    lines = iter(text.split("\n") if text else ())
    count = len(whole) + (text.count("\n") + 1 if text else 0)
    if strays := [position for position in (*whole, *cuts) if not 0 <= position < count]:
        raise ValueError(f"position {strays[0]} lies beyond the {count} blocks there are")
    return [whole[i] if i in whole else _spliced(next(lines), cuts.get(i, ())) for i in range(count)]


def _spliced(line: str, cuts: Iterable[Gone]) -> str:
    for cut in sorted(cuts, key=lambda gone: gone.start or 0):
        start = cut.start or 0
        if start > len(line):
            raise ValueError(f"the cut at {start} of block {cut.position} lies beyond its {len(line)} characters")
        line = line[:start] + cut.text + line[start:]
    return line
