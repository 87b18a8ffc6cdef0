"""Where a page keeps its prose: masses of text over the element tree, and each block's place among them."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, ClassVar

    from numpy.typing import NDArray

    from pipeline.records import Block, Document

END, CLOSING = frozenset(".!?…。！？।؟"), "\"'”’»)]"
SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff]{12}")
LEVELS = 4
LONGEST = 30_000
"""Characters that a block counts for at most. No real page has a longer paragraph (the longest of 1,800 is 25,002); beside
one of megabytes every other would be nothing, and go."""

MUCH, MANY = 20_000, 300
"""Characters and blocks at which the models take a page, or a part of one, for as large as they come. What is larger in training
is mostly lists of products: asked without a cap, or with a higher one they took the paragraphs of a long read for boilerplate."""

MUCH_TEXT, MANY_LINES = 10_000, 120
"""The same of plain texts, which in training were shorter: with these a text of 500 lines is as sure as one of 50."""


def logged(value: Any, most: float) -> Any:
    """The logarithm of a figure that counts for at most `most`."""
    return np.log1p(np.minimum(value, most))


def characters(document: Document) -> NDArray[np.float64]:
    """How many characters each block counts for."""
    return np.minimum(np.array([len(block.text) for block in document.blocks], np.float64), LONGEST)


def is_prose(block: Block, link_share: float) -> bool:
    """Looks like a sentence of running text: long, few links, ends as sentences end (short lines need all the more)."""
    text = block.text
    if len(text) < 60 or block.hidden or link_share > 0.4 or block.kind in ("form", "heading"):
        return len(text) >= 25 and link_share < 0.4 and not text.isascii() and SPACELESS.search(text) is not None
    return len(text) >= 140 or text.rstrip().rstrip(CLOSING)[-1:] in END


class Structure:
    """Masses and groups of one page's blocks. Arrays have one value a block."""

    NAMES: ClassVar[tuple[str, ...]] = (
        "share_1", "share_2", "share_3", "share_4", "link_1", "link_2", "link_3", "blocks_1", "blocks_2", "kin_mass",
        "kin_count", "kin_link", "in_top", "above_top", "top_depth", "depth", "prose_before", "since_prose",
        "until_prose", "place", "place_from_end", "since_heading", "after_h1", "heading_prose", "section_prose", "is_first_kin",
        "chars_before",
    )  # fmt: skip

    def __init__(self, document: Document) -> None:
        self.document = document
        blocks = document.blocks
        self.count = len(blocks)
        self.much, self.many = (MUCH_TEXT, MANY_LINES) if document.is_text else (MUCH, MANY)
        self.chars = characters(document)
        links = np.array([b.link_chars if b.links else 0 for b in blocks], np.float64)
        self.links = np.where(self.chars < LONGEST, links, np.minimum(links, LONGEST))
        self.link_share = self.links / np.maximum(self.chars, 1)
        shares = self.link_share.tolist()
        self.prose = np.array([is_prose(b, share) for b, share in zip(blocks, shares, strict=True)], bool)
        self.times = Counter(b.text for b in blocks)
        self.mass = self.chars * self.prose
        self.total = float(self.mass.sum()) or 1.0
        self.element = np.array([b.element for b in blocks], np.int64)
        self.above = np.array([e.parent for e in document.elements], np.int64)
        self._sum_elements()
        self.parents = self._group(self._climb(1))
        self.kin = self._kin()
        self.sections = np.cumsum([b.kind == "heading" for b in blocks]).astype(np.int64)

    @cached_property
    def grandparents(self) -> NDArray[np.int64]:
        """Groups of blocks by the element two above their own."""
        return self._group(self._climb(2))

    def _sum_elements(self) -> None:
        size = len(self.above)
        inside = self.element[self.element >= 0]
        has = self.element >= 0
        own = [np.bincount(inside, column[has], size) for column in (self.chars, self.links, self.mass)]
        own.append(np.bincount(inside, minlength=size).astype(np.float64))
        # Elements are in the order of the page: what lies in one follows it, up to its end. Sums of whole numbers are exact.
        end = list(range(1, size + 1))
        above = self.above.tolist()
        for index in range(size - 1, 0, -1):
            end[above[index]] = max(end[above[index]], end[index])
        ends = np.array(end, np.int64)
        upto = np.concatenate([np.zeros((4, 1)), np.cumsum(own, axis=1)], axis=1)
        self.e_chars, self.e_links, self.e_mass, self.e_blocks = upto[:, ends] - upto[:, :-1]

    def _climb(self, levels: int) -> NDArray[np.int64]:
        """The element `levels` above each block's own, stopping at the root; -1 in plain text."""
        at = self.element.copy()
        if len(self.above):
            for _ in range(levels):
                up = self.above[at]
                at = np.where((at >= 0) & (up >= 0), up, at)
        return at

    @staticmethod
    def _group(elements: NDArray[np.int64]) -> NDArray[np.int64]:
        return np.unique(elements, return_inverse=True)[1].astype(np.int64)

    def _kin(self) -> NDArray[np.int64]:
        """Blocks that look the same in the markup: same tag and class, in a parent of the same tag and class."""
        elements = self.document.elements
        looks: dict[tuple[object, ...], int] = {}
        out = []
        for block in self.document.blocks:
            if block.element < 0:
                key: tuple[object, ...] = (block.kind, block.marker > 0)
            else:
                own = elements[block.element]
                up = elements[own.parent] if own.parent >= 0 else own
                key = (own.tag, own.attributes.get("class"), up.tag, up.attributes.get("class"), block.kind)
            out.append(looks.setdefault(key, len(looks)))
        return np.array(out, np.int64)

    def share_by(self, groups: NDArray[np.int64], column: NDArray[np.float32]) -> NDArray[np.float32]:
        """For each block the share of its group's characters at which the column is set."""
        if not self.count:
            return np.zeros(0, np.float32)
        part = np.bincount(groups, self.chars * column)
        whole = np.bincount(groups, self.chars)
        return (part[groups] / np.maximum(whole[groups], 1)).astype(np.float32)

    def holders(self, wanted: Sequence[str]) -> NDArray[np.float32]:
        """For each block whether each of the tags is among its ancestors."""
        bit = {tag: 1 << at for at, tag in enumerate(wanted)}
        held: list[int] = []  # for each element, a bit for each tag it has or lies in
        for element in self.document.elements:
            held.append((held[element.parent] if element.parent >= 0 else 0) | bit.get(element.tag, 0))
        held.append(0)  # where the element is -1
        bits = np.array(held, np.int64)[self.element]
        return (bits[:, None] >> np.arange(len(wanted)) & 1).astype(np.float32)

    def top(self) -> int:
        """The element that looks like the article's: prose counts for its parent, and half for each element above."""
        if not len(self.above):
            return -1
        above = self.above.tolist()
        score = [0.0] * len(above)
        for block, mass in zip(self.document.blocks, self.mass.tolist(), strict=True):
            index, weight = block.element, 1.0
            for _ in range(6):
                if index < 0 or not mass:
                    break
                score[index] += mass * weight
                weight *= 0.7 if weight < 1 else 0.95
                index = above[index]
        return score.index(max(score))

    def page(self) -> list[float]:
        """Features of the whole page, the same for each block."""
        chars = float(self.chars.sum()) or 1.0
        size, prose = float(logged(self.count, self.many)), float(logged(self.total, self.much))
        return [size, self.total / chars, prose, float(self.links.sum()) / chars]

    def matrix(self) -> NDArray[np.float32]:
        """The columns of `NAMES`."""
        if not self.count:
            return np.zeros((0, len(self.NAMES)), np.float32)
        columns = [*self._surroundings(), *self._likeness(), *self._container(), *self._place()]
        return np.stack(columns, axis=1).astype(np.float32)

    def _surroundings(self) -> list[NDArray[np.float64]]:
        if not len(self.above):
            return [np.zeros(self.count)] * 9
        levels = [self._climb(level) for level in range(1, LEVELS + 1)]
        shares = [self.e_mass[at] / self.total for at in levels]
        links = [self.e_links[at] / np.maximum(self.e_chars[at], 1) for at in levels[:3]]
        return [*shares, *links, *(logged(self.e_blocks[at], self.many) for at in levels[:2])]

    def _likeness(self) -> list[NDArray[np.float64]]:
        mass = np.bincount(self.kin, self.mass)[self.kin] / self.total
        count = np.bincount(self.kin)[self.kin]
        link = np.bincount(self.kin, self.links)[self.kin] / np.maximum(np.bincount(self.kin, self.chars)[self.kin], 1)
        return [mass, logged(count, self.many), link]

    def _container(self) -> list[NDArray[np.float64]]:
        top = self.top()
        if top < 0:
            return [np.ones(self.count), np.zeros(self.count), np.zeros(self.count), np.zeros(self.count)]
        above = self.above.tolist()
        known: dict[int, int] = {}
        index = top
        while index >= 0:
            known[index] = len(known)
            index = above[index]
        distance = []
        for start in self.element.tolist():
            index, path = start, []
            while index not in known:
                path.append(index)
                index = above[index]
            for element in path:
                known[element] = known[index]
            distance.append(known[index])
        far = np.array(distance, np.float64)
        depth = np.array([self.document.elements[e].depth for e in self.element], np.float64)
        return [(far == 0).astype(np.float64), far, np.full(self.count, float(self.document.elements[top].depth)), depth]

    def _place(self) -> list[NDArray[np.float64]]:
        count = self.count
        before = (np.cumsum(self.mass) - self.mass) / self.total
        order = np.arange(count, dtype=np.float64)
        last = np.maximum.accumulate(np.where(self.prose, order, -50.0))
        since = np.minimum(order - np.concatenate(([-50.0], last[:-1])), 50)
        following = np.minimum.accumulate(np.where(self.prose, order, count + 50.0)[::-1])[::-1]
        until = np.minimum(np.concatenate((following[1:], [count + 50.0])) - order, 50)
        heading = np.array([b.kind == "heading" for b in self.document.blocks])
        last_heading = np.maximum.accumulate(np.where(heading, order, -50.0))
        tags = [self.document.elements[b.element].tag if b.element >= 0 else "" for b in self.document.blocks]
        h1 = np.cumsum([tag == "h1" for tag in tags])
        section_mass = np.bincount(self.sections, self.mass)
        first = np.zeros(count)
        first[np.unique(self.kin, return_index=True)[1]] = 1.0
        return [
            before, since, until, order / count, np.minimum(count - order, 60), np.minimum(order - last_heading, 50),
            np.minimum(h1, 3).astype(np.float64), (section_mass / self.total)[self.sections],
            logged(section_mass[self.sections], self.much), first, logged(np.cumsum(self.chars) - self.chars, self.much),
        ]  # fmt: skip
