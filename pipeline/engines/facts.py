"""Boxes of facts amid a story: they say of themselves what they are, or are a heading and its list between two paragraphs.

A model that learned from gold with and without them takes them out more often than not. Readers see them as a part of the story.
"""

from __future__ import annotations

from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

import numpy as np

from pipeline.elements import TOKEN
from pipeline.engines import boxes
from pipeline.engines.short_lines import PROSE, UNLINKED
from pipeline.records import upward
from pipeline.rules.folding import fold

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from numpy.typing import NDArray

    from pipeline.records import Block, Document, Element

KEEP_BOX = 0.08
"""The mean of a box of facts amid the story from which all of it is kept: gold has such boxes or not, but whole."""
KEEP_HEADED, HEADED = 0.05, 3
"""The same for one that names or labels itself as facts and has a heading, of so many lines at least."""
KEEP_FRAMED, FRAMED = 0.15, 8
"""The same for a heading and its list, set apart between two paragraphs of the story, and the lines of such at most."""
BOXES = frozenset("factbox factboxes faktabox faktaruta faktaboks faktenbox infobox infokasten infoboks".split())
"""What the element of such a box is called."""
PARTED_BOXES = frozenset((a, b) for a in ("fact", "facts", "fakta", "fakten") for b in ("box", "boxes", "boks", "ruta"))
"""The same in two words, one right behind the other: 'fact-box'."""
FACTS = frozenset(name for name in BOXES if not name.startswith("info"))
"""Those that say that they hold facts; 'info' is what a shop or a forum calls any box."""
FACT_LABELS = frozenset(
    fold(name.strip())
    for name in "fakta, faktaruta, faktarutan, faktaboks, faktaboksen, fakten, faktenbox, faktenkasten, zahlen und fakten, "
    "zahlen & fakten, daten und fakten, daten & fakten, facts, the facts, factbox, fact box, fact file, factfile, key facts, "
    "fast facts, quick facts, facts and figures, feiten, de feiten, feiten en cijfers, feiten & cijfers, repères, chiffres clés, "
    "les chiffres clés, en chiffres, en cifras, las cifras, in cifre, i numeri, em números, faktat, faktoja, tietolaatikko, "
    "fakty, w liczbach, fakta a čísla, v číslech, fakti, tények, számokban, факты, в цифрах, факти, у цифрах, у числах".split(",")
)
"""What such a box calls itself in a line of its own."""
LABEL, DATA_NAME, BOX_REACH = 40, 40, 4
"""Characters of such a label and of a name in an attribute of data at most, and elements around a line that may say so."""
CALLOUT = frozenset(("kg", "callout"))
"""What one publishing system calls the box with a remark of the writer's own: 'kg-callout-text', on all its sites."""


def find(
    document: Document,
    keep: NDArray[np.float32],
    limits: NDArray[np.float64],
    amid: range,
    prompts: set[int],
    named: set[int],
) -> list[int]:
    """The lines of such boxes. `prompts`: those that a rule is sure of, which no box holds; `named`: all that one speaks of."""
    return [*_boxed(document, keep, limits, amid, prompts), *_framed(document, keep, limits, amid, named)]


def _boxed(
    document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], within: range, said: set[int]
) -> list[int]:
    """The lines of boxes of facts amid the story that are kept, without buttons and links. `said`: prompts and notices.

    A link that is called a button makes an offer of a box, whatever a builder of pages calls it.
    """
    gone = {document.blocks[i].element for i in within if keep[i] < limits[i]}
    around = {index for i in gone for index in islice(upward(document.elements, i), 2 * BOX_REACH)}
    own = {
        i: names
        for i in sorted(around)
        if document.elements[i].tag not in boxes.WHOLE and _is_box(names := _names(document.elements[i]))
    }
    own |= dict.fromkeys(_labelled(document, keep, limits, within), ("factbox",))
    if not own:
        return []
    held: dict[int, list[int]] = {}
    pressed: set[int] = set()
    for number in within:
        block = document.blocks[number]
        index = block.element
        for _ in range(BOX_REACH):
            if index in own or index < 0:
                break
            index = document.elements[index].parent
        index = _whole(document, index, own) if index in own else index
        if index in own and block.kind != "form" and block.link_share <= UNLINKED:
            held.setdefault(index, []).append(number)
        elif index in own and block.kind != "form" and boxes.is_button(document, block):
            pressed.add(index)
    facts = [
        n
        for i, n in held.items()
        if i not in pressed
        and said.isdisjoint(n)
        and keep[n].mean() >= (KEEP_HEADED if _is_headed(document, own[i], n) else KEEP_BOX)
    ]
    return [number for numbers in facts for number in numbers]


def _whole(document: Document, box: int, own: Container[int]) -> int:
    """The box that an element with the name of one is a part of: 'fact-box' of 'fact-box__title'."""
    names = document.elements[box].tokens
    for index in islice(upward(document.elements, box), 1, BOX_REACH):
        above = document.elements[index].tokens
        if index in own and above and above == names[: len(above)]:
            box = index
    return box


def _names(element: Element) -> tuple[str, ...]:
    """The words of an element's names, those for tests and scripts among them: class names may be hashes."""
    said = [v for k, v in element.attributes.items() if k.startswith("data-") and v and len(v) <= DATA_NAME]
    return (*element.tokens, *(word.lower() for value in said for word in TOKEN.findall(value))) if said else element.tokens


def _is_box(names: tuple[str, ...]) -> bool:
    """Whether an element's names call it a box of facts or a remark set apart."""
    return not BOXES.isdisjoint(names) or not PARTED_BOXES.isdisjoint(pairwise(names)) or CALLOUT.issubset(names)


def _is_headed(document: Document, names: tuple[str, ...], numbers: Sequence[int]) -> bool:
    """Whether a box that calls itself one of facts begins with a heading, or with a label and one."""
    if FACTS.isdisjoint(names) and PARTED_BOXES.isdisjoint(pairwise(names)):
        return False
    first = [document.blocks[number] for number in numbers[:2]]
    return len(numbers) >= HEADED and any(block.kind == "heading" or _is_label(block) for block in first)


def _is_label(block: Block) -> bool:
    """Whether a line is nothing but what boxes of facts call themselves."""
    return len(block.text) <= LABEL and not block.links and fold(block.text).strip(" :：|") in FACT_LABELS


def _labelled(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], within: range) -> list[int]:
    """The elements amid the story that begin with such a label, and hold no line that is kept."""
    labels = [i for i in within if keep[i] < limits[i] and _is_label(document.blocks[i])]
    return [box for i in labels if (box := _box_of(document, i, keep, limits)) is not None]


def _box_of(document: Document, i: int, keep: NDArray[np.float32], limits: NDArray[np.float64]) -> int | None:
    """The largest element that begins with a line and holds none that is kept; None: the line is all that it holds."""
    blocks, elements = document.blocks, document.elements
    kept = np.flatnonzero(keep >= limits)
    beside = (*kept[kept < i][-1:].tolist(), *kept[kept > i][:1].tolist())
    story = {index for j in beside for index in upward(elements, blocks[j].element)}
    box = None
    for index in takewhile(lambda index: index not in story, upward(elements, blocks[i].element)):
        if index in upward(elements, blocks[i - 1].element):
            break
        box = index
    return box if box is not None and box in upward(elements, blocks[i + 1].element) else None


def _framed(
    document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: Iterable[int], named: set[int]
) -> list[int]:
    """Headings amid the story with their lists, each in a box that holds nothing else and stands between two paragraphs, where
    these do: figures, dates, how it is done. `named`: what a rule has spoken of."""
    blocks, elements = document.blocks, document.elements
    found: list[int] = []
    for i in amid:
        if keep[i] >= limits[i] or blocks[i].kind != "heading" or (box := _box_of(document, i, keep, limits)) is None:
            continue
        held = list(takewhile(lambda block: box in upward(elements, block.element), islice(blocks, i, None)))
        below = held[-1].number + 1
        if not HEADED <= len(held) <= FRAMED or below >= len(blocks) or not named.isdisjoint(range(i, below)):
            continue
        own = all(block.kind == "item" for block in held[1:]) and not any(block.links or block.hidden for block in held)
        if own and keep[i:below].mean() >= KEEP_FRAMED and _parts_prose(document, box, (i - 1, below), keep, limits):
            found += range(i, below)
    return found


def _parts_prose(
    document: Document, box: int, beside: Iterable[int], keep: NDArray[np.float32], limits: NDArray[np.float64]
) -> bool:
    """Whether the lines beside an element are paragraphs of the story in the same element as it."""
    around = document.elements[box].parent
    return all(
        keep[j] >= limits[j]
        and document.blocks[j].kind == "paragraph"
        and len(document.blocks[j].text) >= PROSE
        and document.elements[document.blocks[j].element].parent == around
        for j in beside
    )
