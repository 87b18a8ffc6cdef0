"""Numbers that only count what stands beside them: the lines of a program, the steps of a guide.

Those of a program's lines go where highlighters set them in a cell of their own beside the program.

They are preformatted as the program is, so they stand before it as lines '1', '2', '3' once the markup is gone. A column of a
table counts up as well, but its cells are no preformatted text, and what stands beside them is none either.
Those of steps go where each is a line of its own at the head of an item of a list that counts its items anyway.
'Method 1 of 3:' goes where it stands in a heading above the name of the method, and the page has them all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.records import Verdict, upward

if TYPE_CHECKING:
    from pipeline.records import Document

ID = "gutter.line_numbers"
WHY = (
    "A number of a program's line in a cell beside it, of a step in a list that counts its items, or of a method in the heading "
    "that names it ('Method 1 of 3:')."
)
STEP = "gutter.step_numbers"
PART = "gutter.part_numbers"
SURE, FEWEST = 1.0, 2
_PART_OF = re.compile(
    r"(?P<label>[^\W\d_]{2,12} (?P<part>\d{1,2})) ?"
    r"(?:of|von|de|sur|di|van|av|af|din|od|z|из|з|dari|trong|/) ?(?P<all>\d{1,2}) ?:?"
)
_HEADINGS = frozenset(("h2", "h3", "h4"))


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
    steps = [Verdict(number, True, STEP, "dom", "navigation", SURE) for number in _steps(document)]
    return [*lines, *steps, *(Verdict(number, True, PART, "dom", "navigation", SURE) for number in _parts(document))]


def _parts(document: Document) -> list[int]:
    """The lines 'Method 1 of 3:' in headings that go on with a name, where the page counts through; with a 'Method 1' above."""
    blocks = document.blocks
    found: list[int] = []
    due, every = 1, 0
    for above, block, below in zip([None, *blocks], blocks, blocks[1:], strict=False):
        said = _PART_OF.fullmatch(block.content.strip())
        head = _heading(document, block.element) if said else -1
        if said is None or head < 0 or _heading(document, below.element) != head:
            continue
        if int(said["part"]) != due or (every and int(said["all"]) != every):
            return []
        due, every = due + 1, int(said["all"])
        doubled = above is not None and above.content.strip() == said["label"] and _heading(document, above.element) == head
        found += [block.number - 1, block.number] if doubled else [block.number]
    return found if due - 1 == every >= FEWEST else []


def _heading(document: Document, element: int) -> int:
    """The heading around an element; -1 if it stands in none."""
    return next((index for index in upward(document.elements, element) if document.elements[index].tag in _HEADINGS), -1)


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
