"""What stands around a field for an e-mail address: the invitation to a letter, whatever language it is in.

Words and names tell a prompt only where somebody foresaw them. A field that asks for an address needs neither: the small box that
holds it, and not much else, is no part of a story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.records import Verdict
from pipeline.rules.shape import is_prose

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborNode

    from pipeline.records import Block, Document

ID = "form.newsletter"
FIELD = "input[type=email i], input[name*=email i], input[name*=e-mail i], input[autocomplete=email i]"
OTHERS = "textarea, input[type=password i], input[type=file i]"
"""Fields of forms for comments, letters and doors, which are no invitation."""
MOST_CHARS, MOST_PARAGRAPHS, MOST_LINES = 600, 2, 14
"""What such a box holds at most."""
LARGEST_SHARE = 0.5
"""Share of the page's words outside links from which an element holds the story, however short that is."""
MOST_FIELDS, REACH = 6, 6
"""Fields of a page that are looked at, and elements above each."""
WHOLE = frozenset(("article", "main", "body", "html"))
SURE = 0.9
WHY = "It stands in one small box with a field for an e-mail address."


def judge(document: Document) -> list[Verdict]:
    """At most one verdict a block; none in plain text."""
    if document.tree is None:
        return []
    places = {element.node: index for index, element in enumerate(document.elements)}
    most = LARGEST_SHARE * _size(document.blocks)
    boxed: set[int] = set()
    for field in document.tree.css(FIELD)[:MOST_FIELDS]:
        boxed.update(_box(document, field, places, most))
    return [Verdict(number, True, ID, "dom", "newsletter", SURE) for number in sorted(boxed)]


def _size(blocks: Iterable[Block]) -> int:
    return sum(len(block.text) for block in blocks if block.link_share < LARGEST_SHARE and not block.hidden)


def _box(document: Document, field: LexborNode, places: dict[int, int], most: float) -> list[int]:
    """The blocks of the largest element above a field that is small enough to be a box."""
    found: list[int] = []
    node = field.parent
    for _ in range(REACH):
        if node is None or node.tag in WHOLE or node.css_first(f"h1, {OTHERS}") is not None:
            break
        index = places.get(node.mem_id)
        if index is not None:
            inside = _inside(document, index)
            lines = [document.blocks[number] for number in inside]
            paragraphs = sum(is_prose(block) for block in lines)
            if len(lines) > MOST_LINES or paragraphs > MOST_PARAGRAPHS or sum(len(block.text) for block in lines) > MOST_CHARS:
                break
            if _size(lines) > most:
                break
            found = inside
        node = node.parent
    return found


def _inside(document: Document, index: int) -> list[int]:
    """The blocks within an element; a block's element stands behind those that hold it."""
    depth = document.elements[index].depth
    end = index + 1
    while end < len(document.elements) and document.elements[end].depth > depth:
        end += 1
    return [block.number for block in document.blocks if index <= block.element < end]
