"""Lines that JSON-LD lists as the page's text: ingredients and steps of a recipe or guide, questions and their answers.

A model takes a lone 'Cinnamon' and the questions at the foot of a guide for what surrounds stories. That a page hands the same
words to search engines as what it has to say is the better witness. Pages break such a line up into bits ('300 ml', 'milk')
and link them, so these are told by their neighbours: a menu's 'Baking' is no step's word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.records import Document

WHOLE = 12
"""Letters and digits from which a line that is in a part, or is one, is told by itself."""
UNLINKED = 0.5
"""Share of links up to which a line is told by itself: what is linked may be a menu's."""
_WORD = re.compile(r"\w+")


def find(document: Document, parts: Iterable[str]) -> tuple[list[int], list[int]]:
    """Numbers of the blocks that say what `parts` list: whole lines, and bits of lines, or links, among others."""
    said = " ".join(f"| {' '.join(words(part))} |" for part in parts)
    close = said.replace(" ", "")
    whole: set[int] = set()
    bits: set[int] = set()
    for block in document.blocks:
        told = words(block.text)
        line = "".join(told)
        if len(line) >= WHOLE and line in close:
            (whole if block.link_share <= UNLINKED else bits).add(block.number)
        elif told and f" {' '.join(told)} " in said:
            bits.add(block.number)
    told_so = whole | bits
    whole -= {i for i in whole if _is_question(document.blocks[i].text) and not _is_answered(document, i, told_so)}
    return sorted(whole), [number for number in sorted(bits) if _among(number, told_so)]


def _is_question(text: str) -> bool:
    return text.endswith(("?", "？", "؟"))


def _is_answered(document: Document, number: int, told: set[int]) -> bool:
    """Whether an answer stands right below: a table of contents has the questions alone."""
    return number + 1 in told and not _is_question(document.blocks[number + 1].text)


def _among(number: int, told: set[int]) -> bool:
    """Whether two of the four lines around are told too."""
    return sum(number + off in told for off in (-2, -1, 1, 2)) >= 2


def words(text: str) -> list[str]:
    """The words of a text in small letters."""
    return _WORD.findall(text.casefold())
