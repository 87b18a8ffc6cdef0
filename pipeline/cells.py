"""The columns of a table: cells that are empty, or reach over columns and rows, have their place in the lines of its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.pieces import CELL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.pieces import Piece

WIDEST = 100
"""Columns that a cell reaches over at most, and bars that stand in a row for what is empty: no table that is read has more."""
TALLEST = 1_000


class Grid:
    """Where the cells of one table stand, told row by row."""

    __slots__ = ("_free", "_reach", "_taken")

    def __init__(self) -> None:
        self._free = 0
        self._taken: frozenset[int] = frozenset()
        self._reach: dict[int, int] = {}
        """Rows below that a cell above reaches into, by column."""

    def next_row(self) -> None:
        """Begins a row."""
        self._free = 0
        if self._reach:
            self._taken = frozenset(self._reach)
            self._reach = {column: rows - 1 for column, rows in self._reach.items() if rows > 1}
        else:
            self._taken = frozenset()

    def place(self, attributes: Mapping[str, str | None]) -> int:
        """The column, counted from 0, in which the next cell of the row stands."""
        while self._free in self._taken:
            self._free += 1
        column = self._free
        self._free += _span(attributes.get("colspan"), WIDEST)
        if (rows := _span(attributes.get("rowspan"), TALLEST)) > 1:
            self._reach |= dict.fromkeys(range(column, min(self._free, WIDEST)), rows - 1)
        return min(column, WIDEST)


def _span(said: str | None, most: int) -> int:
    """How many columns or rows a cell says that it takes.

    >>> _span("2", 100), _span("0", 100), _span("many", 100), _span(None, 100)
    (2, 1, 1, 1)
    """
    digits = (said or "").strip()[:4]
    return min(most, max(1, int(digits))) if digits.isdecimal() else 1


def is_filled_beside(pieces: Sequence[Piece]) -> bool:
    """Whether more than one cell of a row has text: what is empty before a lone one is but its margin."""
    filled, here = 0, False
    for piece in pieces:
        if piece[0] is CELL:
            here = False
        elif not here and piece[0].strip():
            here = True
            filled += 1
            if filled > 1:
                return True
    return False
