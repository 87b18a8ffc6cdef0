"""Short lines that say nothing by themselves: a list's label, and what stands beside the lines of a story of a few."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, takewhile
from typing import TYPE_CHECKING

import numpy as np

from pipeline.records import upward

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from numpy.typing import NDArray

    from pipeline.records import Document

UNLINKED = 0.2
"""Share of links up to which a row, a quote or an item is the story's own."""
KEEP_BESIDE, FEW_LINES = 0.2, 300
"""Probability from which the lines are kept beside those of a story that has fewer than so many characters."""
KEEP_CLOSING, SURE_ABOVE = 0.35, 0.8
"""The same for the sentence that closes a story, below a paragraph that has at least the second."""
KEEP_LABEL = 0.15
"""The same for the label of a list."""
KEEP_ASKED, QUESTIONS, ASKED = 0.2, 3, 250
"""The same for the questions of an interview: at least so many lines that ask, with so many characters at most, right above a
paragraph that is kept."""
LABEL = 20
"""Characters of a list's label at most."""
KEEP_TITLE, LISTED = 0.15, 2
"""The same for the heading that shares a box with the list it stands over, of at least so many items, all of which are kept."""
KEEP_HEADING = 0.3
"""The same for headings right above a block that is kept: left out by site, gold had ten of 14 that this lowers the limit for."""
PROSE = 100
"""Characters of such a block at least."""
KEEP_SIDE = 0.05
"""The same for the names of the two sides of a review."""
SIDES = frozenset(
    "pros cons advantages disadvantages benefits drawbacks strengths weaknesses vorteile nachteile stärken schwächen avantages "
    "inconvénients ventajas desventajas inconvenientes contras vantaggi svantaggi vantagens desvantagens prós voordelen nadelen "
    "pluspunten minpunten zalety wady fördelar nackdelar fordele ulemper fordeler плюсы минусы достоинства недостатки "
    "преимущества переваги недоліки výhody nevýhody klady zápory avantajlar dezavantajlar πλεονεκτήματα μειονεκτήματα "
    "メリット デメリット 優點 缺點 优点 缺点 장점 단점".split()
) | frozenset(
    name.strip()
    for name in "the good, the bad, what we like, what we love, what we liked, what i like, what we don't like, "
    "what i don't like, what could be better, reasons to buy, reasons to avoid, we like, we don't like, das gefällt uns, "
    "das gefällt uns nicht, "
    "les plus, les moins, points forts, points faibles, les points forts, les points faibles, on aime, on aime moins, "
    "lo mejor, lo peor, a favor, en contra, puntos fuertes, puntos débiles, punti di forza, punti deboli, ci piace, "
    "non ci piace, pontos positivos, pontos negativos, pontos fortes, pontos fracos, wat we goed vinden, wat beter kan, "
    "mocne strony, słabe strony, 良い点, 悪い点, 気になる点".split(",")
)
"""What a review calls the two lists of what speaks for a thing and against it, above each thing anew."""
_ASKS = re.compile(r"""[?？؟;՞][\"'”’»」』)）\]]*\Z""")
_ENDED = re.compile(r"""[.!?…。！？؟।॥][\"'”’»」』)）\]]*\Z""")


def beside(document: Document, keep: NDArray[np.float32], story: Sequence[int]) -> list[int]:
    """Of a story of a few short lines: the lines without a gap above and below them in the same element. The model has seen few
    stories so short, and takes 'It walked off by itself.' for a control."""
    if sum(len(document.blocks[i].text) for i in story) >= FEW_LINES:
        return []
    found: list[int] = []
    for i in story:
        around = document.elements[document.blocks[i].element].parent
        for step in (-1, 1):
            j = i + step
            while 0 <= j < len(keep) and j not in story and keep[j] >= KEEP_BESIDE and _is_beside(document, j, around):
                found.append(j)
                j += step
    return found


def _is_beside(document: Document, i: int, around: int) -> bool:
    """Whether a sentence or a heading stands right within an element, or an item of a list there."""
    block = document.blocks[i]
    if block.kind not in ("paragraph", "item", "heading") or block.link_share > UNLINKED or block.hidden:
        return False
    if block.kind == "paragraph" and not _ENDED.search(block.text):
        return False
    parent = document.elements[block.element].parent
    return parent >= 0 and around in (parent, document.elements[parent].parent if block.kind == "item" else parent)


def closing(
    document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], said: Container[int]
) -> list[int]:
    """The sentence right below the story's last paragraph, of its kind and in the same element: how a writer says goodbye.

    `said`: blocks that a rule has spoken of.
    """
    last = int(np.flatnonzero(keep >= limits)[-1])
    if last + 1 >= len(keep) or keep[last] < SURE_ABOVE or last + 1 in said:
        return []
    above, block = document.blocks[last], document.blocks[last + 1]
    own, beside = document.elements[block.element], document.elements[above.element]
    if above.kind != "paragraph" or block.kind not in ("paragraph", "quote") or block.links or block.hidden:
        return []
    alike = block.kind == "quote" or (own.tag, own.tokens) == (beside.tag, beside.tokens) == ("p", ())
    like = own.parent == beside.parent and alike
    return [last + 1] if like and keep[last + 1] >= KEEP_CLOSING and _ENDED.search(block.text) else []


def asks(text: str) -> bool:
    """Whether a line ends in a question mark."""
    return _ASKS.search(text) is not None


def asked(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: Iterable[int]) -> list[int]:
    """The questions of an interview: answers without them are none. One or two questions may call upon the reader."""
    blocks = document.blocks
    found = [
        i
        for i in amid
        if keep[i] >= KEEP_ASKED
        and blocks[i].kind in ("paragraph", "heading")
        and len(blocks[i].text) <= ASKED
        and blocks[i].link_share <= UNLINKED
        and not blocks[i].hidden
        and asks(blocks[i].text)
        and not blocks[i].text.isupper()
        and blocks[i + 1].kind == "paragraph"
        and keep[i + 1] >= limits[i + 1]
    ]
    return found if len(found) >= QUESTIONS else []


def headings(
    document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: range
) -> list[int]:
    """Headings right above a paragraph that is kept, and the names of the two sides of a review above whatever is."""
    blocks = document.blocks
    found = []
    for i in amid:
        block, below = blocks[i], blocks[i + 1]
        side = block.text.rstrip(" :：").replace("’", "'").casefold() in SIDES and not block.links
        least = KEEP_SIDE if side else KEEP_HEADING
        heads = block.kind == "heading" and block.link_share <= UNLINKED and not block.text.endswith(".")  # as slogans do
        heads = heads and below.kind == "paragraph" and len(below.text) >= PROSE
        if (side or heads) and not block.hidden and least <= keep[i] < limits[i] and keep[i + 1] >= limits[i + 1]:
            found.append(i)
    return found


def labels(
    document: Document,
    keep: NDArray[np.float32],
    limits: NDArray[np.float64],
    amid: Iterable[int],
    above: Sequence[int],
) -> list[int]:
    """Short lines right above a list that is kept, and below a line that is: what would 'Pros' and 'Cons' be without? One that a
    page has above each of its lists is a button or a field as often. `above`: the story's line above each block."""
    blocks = document.blocks
    counted = Counter(block.text for block in blocks)
    return [
        i
        for i in amid
        if KEEP_LABEL <= keep[i] < limits[i]
        and blocks[i].kind not in ("item", "row", "caption", "form")
        and len(blocks[i].text) <= LABEL
        and not blocks[i].links
        and counted[blocks[i].text] == 1
        and all(blocks[j].kind == "item" and keep[j] >= limits[j] and blocks[j].link_share <= UNLINKED for j in (i + 1, i + 2))
        and keep[above[i]] >= limits[above[i]]
    ]


def titles(
    document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: Iterable[int], named: set[int]
) -> list[int]:
    """Headings right above a list amid the story that is kept to the last item, in an element that holds these and nothing else:
    the list of a box is nothing without what it is of. `named`: what a rule has spoken of."""
    return [
        i
        for i in amid
        if document.blocks[i].kind == "heading"
        and KEEP_TITLE <= keep[i] < limits[i]
        and not document.blocks[i].links
        and not document.blocks[i].hidden
        and i not in named
        and _titles_list(document, i, keep, limits)
    ]


def _titles_list(document: Document, i: int, keep: NDArray[np.float32], limits: NDArray[np.float64]) -> bool:
    """Whether the element that holds a heading holds nothing else but the items below it, which are kept."""
    blocks, elements = document.blocks, document.elements
    box = elements[blocks[i].element].parent
    held = list(takewhile(lambda below: box in upward(elements, below.element), islice(blocks, i + 1, None)))
    if box < 0 or len(held) < LISTED or (i and box in upward(elements, blocks[i - 1].element)):
        return False
    return all(b.kind == "item" and b.link_share <= UNLINKED and keep[b.number] >= limits[b.number] for b in held)
