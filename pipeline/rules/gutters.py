"""The numbers of a program's lines, where highlighters set them in a cell of their own beside the program.

They are preformatted as the program is, so they stand before it as lines '1', '2', '3' once the markup is gone. A column of a
table counts up as well, but its cells are no preformatted text, and what stands beside them is none either.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.records import Verdict, upward

if TYPE_CHECKING:
    from pipeline.records import Document

ID = "gutter.line_numbers"
WHY = "The numbers of the lines of a program, in a cell beside it."
SURE = 1.0


def judge(document: Document) -> list[Verdict]:
    """A verdict on each number; none in plain text."""
    if document.is_text:
        return []
    cells: defaultdict[int, list[int]] = defaultdict(list)
    for block in document.blocks:
        if block.kind == "preformatted" and (cell := _cell(document, block.element)) >= 0:
            cells[cell].append(block.number)
    found: list[int] = []
    for (left, numbers), (right, _) in pairwise(cells.items()):
        beside = document.elements[left].parent == document.elements[right].parent
        if beside and _counts([document.blocks[number].text for number in numbers]):
            found += numbers
    return [Verdict(number, True, ID, "dom", "navigation", SURE) for number in found]


def _cell(document: Document, element: int) -> int:
    """The cell of a table around an element; -1 if it stands in none."""
    return next((index for index in upward(document.elements, element) if document.elements[index].tag == "td"), -1)


def _counts(lines: list[str]) -> bool:
    """Whether lines are figures, each one more than the last."""
    if not all(line.isascii() and line.isdigit() and len(line) <= 6 for line in lines):
        return False
    return all(int(below) - int(above) == 1 for above, below in pairwise(lines))
