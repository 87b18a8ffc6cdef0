"""List items that are the page's layout: an `<li>` or `<dd>` with a whole story in it makes no items of its paragraphs.

Old templates build their columns of lists. What stands in such a column is judged as if a `<div>` held it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline import tags
from pipeline.records import upward

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.records import Block, Element

PARAGRAPHS = 3
"""Blocks of prose from which an item holds a story, if they are the better part of the page's."""
PROSE, DENSE_PROSE = 100, 40
"""Characters of a block of prose, at least; in scripts that write a word with two."""
LINKED = 0.5
"""Share of a block in links from which it is no prose."""
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def freed(blocks: list[Block], elements: Sequence[Element]) -> list[Block]:
    """The blocks, those of an item that holds most of the page's prose as paragraphs."""
    prose = [block for block in blocks if len(block.text) >= DENSE_PROSE and _is_prose(block)]
    listed = [block for block in prose if block.kind == "item"]
    chars = sum(len(block.text) for block in listed)
    if len(listed) < PARAGRAPHS or 2 * chars <= sum(len(block.text) for block in prose):
        return blocks
    held: dict[int, list[Block]] = {}
    for block in listed:
        held.setdefault(_holder(block, elements), []).append(block)
    most = max(held, key=lambda item: sum(len(block.text) for block in held[item]))
    own = [block for block in held[most] if block.element != most]
    if len(own) < PARAGRAPHS or 2 * sum(len(block.text) for block in own) <= sum(len(block.text) for block in prose):
        return blocks
    return [
        block._replace(kind="paragraph") if block.kind == "item" and _holder(block, elements) == most else block
        for block in blocks
    ]


def _is_prose(block: Block) -> bool:
    """Whether a block is a paragraph's length of unlinked text that is shown."""
    if block.hidden or block.kind in ("form", "caption", "row", "heading") or block.link_share > LINKED:
        return False
    return len(block.text) >= PROSE or _DENSE.search(block.text) is not None


def _holder(block: Block, elements: Sequence[Element]) -> int:
    """The innermost list item around a block; -1 if there is none."""
    return next((index for index in upward(elements, block.element) if elements[index].tag in tags.ITEMS), -1)
