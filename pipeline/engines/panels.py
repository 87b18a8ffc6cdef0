"""Questions on panels that open: a page's 'frequently asked questions', each a button with its answer below.

A model takes buttons, and links that lead nowhere, for controls. But an answer without its question says little, so where answers
are kept, their questions are. Gold of the sets lacks most of them, since extractors leave buttons out: it costs 0.0001 of F1.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from pipeline.engines.short_lines import ASKED, QUESTIONS, asks
from pipeline.records import upward

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.records import Block, Document

    Kind = tuple[str, tuple[str, ...]]

KEEP_QUESTION = 0.05
"""Probability from which such a question is kept."""
KEEP_PAIR, PAIR = 0.15, 2
"""The same where they are but two, each on a button of its own of one kind."""
KEEP_ANSWER, NEAR = 0.2, 4
"""Probability from which an answer is kept beside another that is, and the lines between the two questions at most: of panels of
one kind the last is as much of the story as the first."""
ABOVE = 3
"""Elements around a question of which one may be the switch."""
SWITCHES = frozenset(("button", "summary", "a"))
BUTTONS = frozenset(("button", "summary"))
"""Those that lead nowhere, and open what is below them."""


def questions(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: Iterable[int]) -> list[int]:
    """Numbers of the blocks that ask on a panel, each right above an answer that is kept. One or two may call upon the reader."""
    blocks = document.blocks
    asked = [i for i in amid if _is_question(document, blocks[i])]
    found = [i for i in asked if keep[i] >= KEEP_QUESTION and keep[i + 1] >= limits[i + 1] and not asks(blocks[i + 1].text)]
    if len(found) >= QUESTIONS:
        return found
    pair = [i for i in found if keep[i] >= KEEP_PAIR and _kind(document, blocks[i]) is not None]
    return pair if len(pair) == PAIR and _kind(document, blocks[pair[0]]) == _kind(document, blocks[pair[1]]) else []


def answers(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], first: int) -> list[int]:
    """Numbers of the blocks below questions of a kind that a model doubts, near others of that kind with answers that are
    kept: one on panels, two below headings with names of their own.

    `first`: the story's first line. Its last may be such an answer.
    """
    blocks = document.blocks
    amid = range(first + 1, len(blocks) - 1)
    asked = {i: kind for i in amid if (kind := _kind(document, blocks[i]) or _headed(document, i))}
    pressed = {i for i in asked if _kind(document, blocks[i]) is not None}
    told = [i for i in asked if keep[i + 1] >= limits[i + 1] and (i in pressed or keep[i] >= limits[i])]
    return [
        i + 1
        for i in asked
        if KEEP_ANSWER <= keep[i + 1] < limits[i + 1]
        and blocks[i + 1].kind == "paragraph"
        and not blocks[i + 1].links
        and not asks(blocks[i + 1].text)
        and _beside(i, asked, told) >= (1 if i in pressed else PAIR)
    ]


def _beside(i: int, asked: Mapping[int, Kind], told: Iterable[int]) -> int:
    """How many questions of the same kind with answers that are kept stand near one, and near each other."""
    found, last = 0, i
    for j in sorted((j for j in told if j != i and asked[j] == asked[i]), key=lambda j: abs(i - j)):
        if abs(last - j) > NEAR:
            break
        found, last = found + 1, j
    return found


def _kind(document: Document, block: Block) -> Kind | None:
    """Tag and names of the button that a question stands on; None: it stands on none."""
    if not _is_question(document, block):
        return None
    for index in islice(upward(document.elements, block.element), ABOVE):
        element = document.elements[index]
        if element.tag in BUTTONS or "aria-expanded" in element.attributes:
            return document.elements[block.element].tag, document.elements[block.element].tokens
    return None


def _headed(document: Document, i: int) -> Kind | None:
    """Tag and names of a heading that asks, with the tag and the names of what holds the paragraph below; None: it is no such
    heading, or has no names."""
    block, below = document.blocks[i], document.blocks[i + 1]
    own = document.elements[block.element]
    if block.kind != "heading" or block.hidden or block.links or not own.tokens:
        return None
    if len(block.text) > ASKED or not asks(block.text):
        return None
    holder = document.elements[document.elements[below.element].parent]
    return own.tag, (*own.tokens, holder.tag, *holder.tokens)


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
