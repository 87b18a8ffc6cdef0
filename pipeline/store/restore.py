"""The main content put back together from an article's text and its removals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


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
    was cut out goes back between the characters it stood between. Bullets of lines in the text are formatting and stay away.
    Raises ValueError where text and removals do not belong together.

    >>> restore("One.\\nThree.", [Gone(1, None, None, "Two.")])
    ['One.', 'Two.', 'Three.']
    >>> restore("One. Two.", [Gone(0, 5, 14, "Share it. ")])
    Traceback (most recent call last):
    ValueError: the cut at 5 to 14 of block 0 holds 10 characters
    >>> restore("One. Two.", [Gone(0, 5, 15, "Share it. ")])
    ['One. Share it. Two.']
    """
    gone = list(removals)
    lines = text.split("\n") if text else []
    fit([len(line) for line in lines], ((one.position, one.start, one.end, len(one.text)) for one in gone))
    whole: dict[int, str] = {}
    cuts: dict[int, list[Gone]] = {}
    for one in gone:
        if one.start is None:
            whole[one.position] = one.text
        else:
            cuts.setdefault(one.position, []).append(one)
    kept = iter(lines)
    return [whole[i] if i in whole else _spliced(next(kept), cuts.get(i, ())) for i in range(len(lines) + len(whole))]


def fit(lines: Sequence[int], removals: Iterable[tuple[int, int | None, int | None, int]]) -> None:
    """Whether removals (position, start, end, characters) can be put back into lines of these lengths.

    Raises ValueError where they cannot.

    >>> fit([4], [(0, 4, 11, 7)])
    >>> fit([4], [(0, 5, 12, 7)])
    Traceback (most recent call last):
    ValueError: the cut at 5 of block 0 lies beyond its 4 characters
    """
    whole: set[int] = set()
    cuts: dict[int, list[tuple[int, int]]] = {}
    for position, start, end, size in removals:
        if start is None or end is None:
            if position in whole:
                raise ValueError(f"block {position} was removed twice")
            whole.add(position)
        elif end - start != size:
            raise ValueError(f"the cut at {start} to {end} of block {position} holds {size} characters")
        else:
            cuts.setdefault(position, []).append((start, size))
    count = len(whole) + len(lines)
    if strays := [position for position in (*whole, *cuts) if not 0 <= position < count]:
        raise ValueError(f"position {strays[0]} lies beyond the {count} blocks there are")
    if both := [position for position in cuts if position in whole]:
        raise ValueError(f"block {both[0]} was removed whole, and a part of it too")
    passed = 0
    for i in range(count):
        if i in whole:
            passed += 1
            continue
        length, last = lines[i - passed], 0
        for start, size in sorted(cuts.get(i, ())):
            if start > length:
                raise ValueError(f"the cut at {start} of block {i} lies beyond its {length} characters")
            if start < last:
                raise ValueError(f"the cut at {start} of block {i} lies within another")
            length, last = length + size, start + size


def _spliced(line: str, cuts: Iterable[Gone]) -> str:
    for cut in sorted(cuts, key=lambda gone: gone.start or 0):
        line = line[: cut.start] + cut.text + line[cut.start :]
    return line
