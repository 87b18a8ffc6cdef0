"""Questions on panels that open: a page's 'frequently asked questions', each a button with its answer below.

A model takes buttons, and links that lead nowhere, for controls. But an answer without its question says little, so where answers
are kept, their questions are. Gold of the sets lacks most of them, since extractors leave buttons out: it costs 0.0001 of F1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.engines.short_lines import ASKED, QUESTIONS, asks

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.records import Block, Document

KEEP_QUESTION = 0.05
"""Probability from which such a question is kept."""
ABOVE = 3
"""Elements around a question of which one may be the switch."""
SWITCHES = frozenset(("button", "summary", "a"))


def questions(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: Iterable[int]) -> list[int]:
    """Numbers of the blocks that ask on a panel, each right above an answer that is kept. One or two may call upon the reader."""
    blocks = document.blocks
    asked = [i for i in amid if _is_question(document, blocks[i])]
    found = [i for i in asked if keep[i] >= KEEP_QUESTION and keep[i + 1] >= limits[i + 1] and not asks(blocks[i + 1].text)]
    return found if len(found) >= QUESTIONS else []


def _is_question(document: Document, block: Block) -> bool:
    if block.hidden or len(block.text) > ASKED or not asks(block.text) or not all(_is_here(href) for _, _, href in block.links):
        return False
    index = block.element
    for _ in range(ABOVE):
        if index < 0:
            break
        element = document.elements[index]
        if element.tag in SWITCHES or "aria-expanded" in element.attributes:
            return True
        index = element.parent
    return block.kind == "form"


def _is_here(href: str) -> bool:
    """Whether a link leads nowhere else."""
    return not href or href.startswith(("#", "javascript:"))
