"""Text that a page has once for wide screens and once for narrow ones, where names of classes say so.

Which of the two is shown a style sheet decides, that nobody reads here; but `desktop-only`, `hidden-xs` or `d-md-none` around one
copy and `mobile-only`, `visible-xs` or `d-none d-md-block` around the other say that no reader ever sees both.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.records import Block, Element

LONG = 80
"""Characters of a copy from which two elements are taken for one and the same content, short lines and all."""
_SIZE = (
    r"(?:\d?x?xs|sm|md|lg|\d?x{0,2}l|x?small|medium|x?large|phones?|mobiles?|mob|tablets?|laptops?|desktops?|palm|handheld)"
)
_TOLD = re.compile(
    rf"(?:[\w-]*?[-_])?(?:hidden|hide|visible|show|only)(?:[-_](?:for|on|in|at))?[-_]?{_SIZE}(?:[-_](?:only|up|down|above|below))?"
    rf"|(?:[\w-]*?[-_])?{_SIZE}[-_]?(?:only|hidden|hide|visible|show|view|version)"
    r"|(?:[\w-]+[-_])?(?:desktop|mobile|phone)"
)
_FROM = re.compile(
    rf"(?:\w+-)?d-{_SIZE}-(?:none|block|flex|grid|inline|inline-block|inline-flex)"
    rf"|(?:max-?|min-?)?{_SIZE}:(?:hidden|block|flex|grid|inline|inline-block|contents)"
)
_HIDES = re.compile(r"d-none|hidden|[\w-]*:hidden|(?:\w+-)?d-\w+-none")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def copies(blocks: Sequence[Block], elements: Sequence[Element]) -> Iterator[Block]:
    """The blocks that repeat an earlier one for another screen."""
    again = [block for block in blocks if block.copy_of is not None and not block.hidden and not blocks[block.copy_of].hidden]
    twice: set[tuple[int, int]] = set()
    """Elements beside each other that hold the same content."""
    for block in again:
        if len(block.text) >= LONG and (fork := _fork(elements, blocks[block.copy_of or 0].element, block.element)):
            twice.add(fork)
    if not twice:
        return
    for block in again:
        if _fork(elements, blocks[block.copy_of or 0].element, block.element) in twice:
            yield block


def _fork(elements: Sequence[Element], first: int, second: int) -> tuple[int, int] | None:
    """The elements within the innermost common one that hold the one and the other, if both say for which screens they are."""
    above = [first]
    while elements[above[-1]].parent >= 0:
        above.append(elements[above[-1]].parent)
    place = {index: number for number, index in enumerate(above)}
    beside: list[int] = []
    index = second
    while index >= 0 and index not in place:
        beside.append(index)
        index = elements[index].parent
    if index < 0 or not beside or not place[index]:
        return None
    one, other = (screens(elements, chain) for chain in (above[: place[index]], beside))
    return (above[place[index] - 1], beside[-1]) if one and other and one != other else None


def screens(elements: Sequence[Element], chain: Sequence[int]) -> frozenset[str]:
    """For which screens elements say that they are."""
    return frozenset().union(*(_named(elements[index].attributes.get("class") or "") for index in chain))


@lru_cache(maxsize=5_000)
def _named(classes: str) -> frozenset[str]:
    """The names among those of classes that tell screens.

    >>> sorted(_named("story d-none d-md-block")), sorted(_named("hideOnMobile x")), sorted(_named("md:flex mobilize"))
    (['d-md-block', 'd-none'], ['hide-on-mobile'], [])
    """
    names = [_CAMEL.sub("-", name).lower() for name in classes[:500].split()]
    told = {name for name in names if _TOLD.fullmatch(name)}
    if any(_HIDES.fullmatch(name) for name in names):
        told |= {name for name in names if _FROM.fullmatch(name)}
        told |= {name for name in names if told and name in ("hidden", "d-none")}
    return frozenset(told)
