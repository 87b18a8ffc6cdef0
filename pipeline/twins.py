"""Words that a line has twice, once for the eye (`aria-hidden`) and once for screen readers (`sr-only`).

'$1,299.00' is read out where '$1,299' and a raised '00' are shown. Of such twins the one that is read out stays: what is
shown may have lost its marks with its markup. Without a twin neither goes, but no word for screen readers runs into its
neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from pipeline.pieces import CELL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.pieces import Piece

Role = Literal["seen", "heard", "aside"]
"""For the eye alone, for the ear alone, or what comes up beside the line: a tooltip."""

_HINTS = frozenset("sr sronly visually visuallyhidden offscreen reader screenreader tooltip tooltiptext".split())
_HEARD = re.compile(
    r"(?<![\w-])(?:a-offscreen|(?:\w+-){0,2}(?:sr-?only|visually-?hidden|screen-?reader(?:-(?:text|only))?))(?![\w-])",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 300
"""Characters of a twin; what is longer is told apart block by block."""
_PIECES = 30
"""Pieces that the first of two twins is made of at most."""
_DROP_CAP = 2


def role(attributes: Mapping[str, str | None], words: Sequence[str]) -> Role | None:
    """What an inline element is for, by its attributes; `words` are those of its names.

    >>> role({"class": "x sr-only"}, ("x", "sr", "only")), role({"class": "lead"}, ("lead",))
    ('heard', None)
    """
    if attributes.get("aria-hidden") == "true":
        return "seen"
    if _HINTS.isdisjoint(words):
        return None
    if _HEARD.search(attributes.get("class") or ""):
        return "heard"
    return "aside" if attributes.get("role") == "tooltip" or "tooltiptext" in words else None


def told_before(pieces: Sequence[Piece], start: int) -> int | None:
    """Where the words of the pieces from `start` on begin to stand right before them, all of them: the number of a piece."""
    own = "".join(piece[0] for piece in pieces[start:])
    letters = _letters(own)
    if not letters or len(letters) > _LONGEST:
        return None
    before = ""
    for number in range(start - 1, max(-1, start - 1 - _PIECES), -1):
        if pieces[number][0] is CELL:
            return None
        before = pieces[number][0] + before
        if len(_letters(before)) >= len(letters):
            return number if _ends_in(before, letters) and _bracketed(own) == _bracketed(before) else None
    return None


def is_glued(before: str, after: str) -> bool:
    """Whether two texts would run into one word, or into a sum or bracket.

    >>> is_glued("price", "$10"), is_glued("price ", "$10"), is_glued("price", ", all")
    (True, False, False)
    """
    end, start = before[-1:], after[:1]
    return (end.isalnum() or (end != "" and end in ".!?:;,)%")) and (start.isalnum() or (start != "" and start in "$€£¥("))


def may_part(text: str) -> bool:
    """Whether the words of an element are set apart from their neighbours: a letter or two may be the drop cap of a word."""
    return len(_letters(text)) > _DROP_CAP


def _ends_in(text: str, letters: str) -> bool:
    """Whether a text ends in these letters and figures, and with no more of a word or number before them."""
    place = len(text)
    left = len(letters)
    while left and place:
        place -= 1
        left -= text[place].isalnum()
    before = text[place - 1 : place]
    is_whole = not before.isalnum() and not (before in (".", ",") and letters[0].isdecimal())
    return is_whole and _letters(text[place:]) == letters


def _bracketed(text: str) -> bool:
    return text.rstrip().endswith((")", "]"))


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text)).casefold()
