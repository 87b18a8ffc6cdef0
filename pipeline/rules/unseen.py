"""Labels that screen readers alone get before a line: 'Non-urgent advice:' above what a coloured box says to the eye.

No reader sees them, and they say nothing that the line does not. One goes where it is a block of its own or begins a heading.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline import twins
from pipeline.elements import tokens
from pipeline.pieces import fold
from pipeline.records import Verdict, upward

if TYPE_CHECKING:
    from pipeline.records import Block, Document

ID = "navigation.unseen_label"
WHY = "A label that only screen readers get, in the place of a colour or a sign, is no word of the line below or behind it."
HINTS = ("hidden", "sr-", "sronly", "reader", "offscreen")
_HEARD = ", ".join(f"[class*='{hint}' i]" for hint in HINTS)
LONGEST, MOST = 40, 400
"""Characters of such a label, and how many are looked for."""


def judge(document: Document) -> list[Verdict]:
    """A sure verdict on each such label, as a span where more stands behind it; none in plain text."""
    if document.tree is None or not (labels := _labels(document)):
        return []
    found = []
    for block in document.blocks:
        words = max((words for words in labels.get(block.element, ()) if block.text.startswith(words)), key=len, default="")
        if not words or not _may_go(document, block, words):
            continue
        span = None if block.text == words else (0, len(words))
        found.append(Verdict(block.number, True, ID, "dom", "navigation", 1.0, span))
    return found


def _labels(document: Document) -> dict[int, set[str]]:
    """By element what it or those in it say to screen readers alone, with a colon."""
    nodes = document.tree.css(_HEARD)[:MOST] if document.tree is not None else []
    said = [(node, words) for node in nodes if (words := fold(node.text())).endswith((":", "：")) and len(words) <= LONGEST]
    heard = [(node, words) for node, words in said if twins.role(node.attributes, tokens(node.attributes)) == "heard"]
    if not heard:
        return {}
    places = {element.node: index for index, element in enumerate(document.elements)}
    found: dict[int, set[str]] = defaultdict(set)
    for node, words in heard:
        for index in upward(document.elements, places.get(node.mem_id, -1)):
            found[index].add(words)
    return found


def _may_go(document: Document, block: Block, words: str) -> bool:
    """Whether the label is all of a block with one below it, or begins a heading."""
    return block.kind == "heading" or (block.text == words and block.number + 1 < len(document.blocks))
