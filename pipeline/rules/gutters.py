"""Numbers that only count what stands beside them: the lines of a program, the steps of a guide.

Those of a program's lines go where highlighters set them in a cell of their own beside the program.

They are preformatted as the program is, so they stand before it as lines '1', '2', '3' once the markup is gone. A column of a
table counts up as well, but its cells are no preformatted text, and what stands beside them is none either.
Those of steps go where each is a line of its own at the head of an item of a list that counts its items anyway.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.records import Verdict, upward

if TYPE_CHECKING:
    from pipeline.records import Document

ID = "gutter.line_numbers"
WHY = "A number of a program's line in a cell beside it, or of a step in a list that counts its items."
STEP = "gutter.step_numbers"
SURE, FEWEST = 1.0, 2


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
    lines = [Verdict(number, True, ID, "dom", "navigation", SURE) for number in found]
    return [*lines, *(Verdict(number, True, STEP, "dom", "navigation", SURE) for number in _steps(document))]


def _steps(document: Document) -> list[int]:
    """The numbers that stand first in items of a numbered list, each that of its item, with more of it below."""
    blocks, elements = document.blocks, document.elements
    lists: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    items: defaultdict[int, list[int]] = defaultdict(list)
    seen: dict[int, int] = {}
    for index, element in enumerate(elements):
        if element.tag == "li" and element.parent >= 0 and elements[element.parent].tag == "ol":
            items[element.parent].append(index)
            seen[index] = len(items[element.parent])
    if not seen:
        return []
    last = -1
    for block in blocks:
        item = next((index for index in upward(elements, block.element) if index in seen), -1)
        if item != last and item >= 0 and block.element != item and block.content.strip().rstrip(".)") == str(seen[item]):
            below = block.number + 1
            if below < len(blocks) and item in upward(elements, blocks[below].element):
                lists[elements[item].parent].append((block.number, seen[item]))
        last = item
    return [number for numbers in lists.values() if len(numbers) >= FEWEST for number, _ in numbers]


def _cell(document: Document, element: int) -> int:
    """The cell of a table around an element; -1 if it stands in none."""
    return next((index for index in upward(document.elements, element) if document.elements[index].tag == "td"), -1)


def _counts(lines: list[str]) -> bool:
    """Whether lines are figures, each one more than the last."""
    if not all(line.isascii() and line.isdigit() and len(line) <= 6 for line in lines):
        return False
    return all(int(below) - int(above) == 1 for above, below in pairwise(lines))
