"""Prose within a `<pre>`, as mailing lists and old press releases have it: its lines end where a program wrapped them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline import tags
from pipeline.markup.wrapped import unwrapped

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_CODE = frozenset(("code", "samp", "kbd", "var"))
_LONGEST = 1_000_000
"""Characters of an element that is looked at."""


def soft_breaks(element: LexborNode) -> frozenset[int]:
    """Which line ends of a preformatted element are none of its writer's, counted from 0; none where it is code, or has markup
    that shows lines of its own."""
    for node in element.traverse(include_text=False):
        if node.mem_id != element.mem_id and (node.tag not in tags.INLINE or node.tag in _CODE):
            return frozenset()
    text = element.text(deep=True)
    return _soft(text.split("\n")) if len(text) <= _LONGEST else frozenset()


def _soft(lines: list[str]) -> frozenset[int]:
    """The numbers of the lines after which the paragraph goes on.

    >>> _soft(["The harbour", "is open."])
    frozenset()
    """
    found: list[int] = []
    place = 0
    for paragraph in unwrapped(lines):
        if place >= len(lines):
            return frozenset()
        rest = len(paragraph.split()) - len(lines[place].split())
        while rest > 0 and place + 1 < len(lines):
            found.append(place)
            place += 1
            rest -= len(lines[place].split())
        if rest:  # a word that was parted by a hyphen, or the mark of a quote: its words are not those of the lines
            return frozenset()
        place += 1
    return frozenset(found) if place == len(lines) else frozenset()
