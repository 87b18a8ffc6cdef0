"""What a page calls its title, for telling which lines repeat it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pipeline.rules.shape import bare

if TYPE_CHECKING:
    from pipeline.records import Block, Element, Metadata

MOST_HEADINGS = 3
"""Headings of the first level from which the later ones head sections, whatever the title is."""
_HEADING = re.compile(r"h[1-6]")
_SITE_TAIL = re.compile(r"\s+(?:[|–—·•»]|-)\s+[^|–—·•»]{2,40}$")


def of_page(facts: Metadata, blocks: Sequence[Block], elements: Sequence[Element]) -> frozenset[str]:
    """What the page calls its title, as bare words, without the site's name too."""
    titles = [title for title in (facts.title, *facts.titles) if title]
    if not titles:
        return frozenset()
    sections = _sections(facts.title, blocks, elements)
    return frozenset(said for title in titles for said in _variants(title) if said not in sections)


def _sections(title: str | None, blocks: Iterable[Block], elements: Sequence[Element]) -> frozenset[str]:
    """Headings of sections, where they are of the first level as the title is: each of them calls itself a title.

    They are those below the heading that is the title; if none is, all but the first, of three or more.
    """
    marked = [bare(block.content) for block in blocks if block.kind == "heading" and level(block, elements) == "h1"]
    own = _variants(title) if title else frozenset()
    first = next((place for place, said in enumerate(marked) if said in own), None if len(marked) < MOST_HEADINGS else 0)
    if first is None:
        return frozenset()
    return frozenset(marked[first + 1 :]) - own - {marked[first]}


def level(block: Block, elements: Sequence[Element]) -> str:
    """The tag of the heading that a block is, or stands in as a link or in bold."""
    index = block.element
    while index >= 0 and not _HEADING.fullmatch(elements[index].tag):
        index = elements[index].parent
    return elements[index].tag if index >= 0 else ""


def _variants(title: str) -> frozenset[str]:
    """A title as bare words, and without the site's name."""
    return frozenset(said for text in (title, _SITE_TAIL.sub("", title)) if (said := bare(text)))
