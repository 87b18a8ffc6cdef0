"""The writer's name in brackets behind the last sentence of a story, as papers in East Asia print it: '…と話した。【坂本友里】'.

The name is cut and its sentence stays. A name in brackets behind other paragraphs too tells who says what in each.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.metadata import eastern
from pipeline.records import Verdict
from pipeline.rules.shape import is_prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.records import Block, Document

ID = "byline.signed_in_brackets"
WHY = "A name in brackets behind the last sentence of a story is its writer's, and no word of it."
_TAIL = 50
_SIGNED = re.compile(r"(?<=[。！？.!?])\s?[(（\[【](?P<said>[^()（）\[\]【】]{2,40})[)）\]】]$")


def judge(document: Document) -> list[Verdict]:
    """A sure verdict on the one such name, as a span of its paragraph."""
    found = [(block, match) for block in document.blocks if (match := _signed(block))]
    if len(found) != 1 or any(map(is_prose, below(document, found[0][0]))):
        return []
    block, match = found[0]
    return [Verdict(block.number, True, ID, "dom", "byline", span=match.span(), lifted_to="authors")]


def _signed(block: Block) -> re.Match[str] | None:
    """Where a paragraph ends in such a name."""
    text = block.text
    if text[-1:] not in ")）]】" or not is_prose(block) or not eastern.CJK.search(text, len(text) - _TAIL):
        return None
    match = _SIGNED.search(text, max(0, len(text) - _TAIL))
    return match if match is not None and eastern.signers(match["said"], text) else None


def below(document: Document, block: Block) -> Iterator[Block]:
    """The blocks that follow in the element which holds the paragraph and its neighbours; in plain text all that follow."""
    parent = document.elements[block.element].parent if block.element >= 0 else -1
    for other in document.blocks[block.number + 1 :]:
        index = other.element
        while index > parent:  # an element stands behind the one that holds it
            index = document.elements[index].parent
        if index != parent:
            return
        yield other
