"""What a page lets its readers skip: the box between a link '#end-of-...' and the place that has that name.

Sites built with care for readers of screens set such a link before each box that interrupts the story (a promotion, teasers, an
embedded post) and its target behind it. Nothing else tells so plainly, in any language, that the box is none of the story.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.records import Verdict
from pipeline.rules.shape import is_prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.records import Document

ID = "skip.box"
WHY = "It stands between a link that skips it and the place where that leads, which is called the end of it."
SURE = 1.0
MOST_LINES, MOST_PARAGRAPHS, MOST_CHARS = 20, 4, 1500
"""What such a box holds at most, its link and its end included."""
_END = re.compile(r"(?:^|[-_])end[-_]of(?:[-_]|$)|[-_]end$", re.I)


def judge(document: Document) -> list[Verdict]:
    """A verdict on each block of such a box; none in plain text."""
    if "#" not in document.markup or document.is_text:
        return []
    found = sorted({number for box in _boxes(document) for number in box})
    return [Verdict(number, True, ID, "dom", "related", SURE) for number in found]


def _boxes(document: Document) -> Iterator[range]:
    ends: dict[str, int] = {}
    for index, element in enumerate(document.elements):
        if (name := element.attributes.get("id")) and _END.search(name):
            ends.setdefault(name, index)
    if not ends:
        return
    places: dict[int, int] = {}
    for block in document.blocks:
        places.setdefault(block.element, block.number)
    for block in document.blocks:
        targets = [href[1:] for _, _, href in block.links if href.startswith("#")]
        last = places.get(ends[targets[0]]) if len(targets) == 1 and targets[0] in ends else None
        if last is None or block.link_share < 1 or not block.number < last < block.number + MOST_LINES:
            continue
        if block.kind == "item" or document.blocks[last].kind == "heading":
            continue  # a table of contents, and a part of the story called 'The end of ...'
        inside = document.blocks[block.number : last + 1]
        if sum(map(is_prose, inside)) <= MOST_PARAGRAPHS and sum(len(line.text) for line in inside) <= MOST_CHARS:
            yield range(block.number, last + 1)
