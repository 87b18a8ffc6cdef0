"""Words that were parted at the end of a line, made whole again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LETTERS_AT_END = re.compile(r"[^\W\d_]+\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST = 60
"""Characters of half a word."""
_JOINS = re.compile(r"[^\W_]-\Z")
"""A hyphen that a name or a figure goes on behind: `Berg-Miller`, `1914-1918`."""
_SOFT = "\u00ad"
_BETWEEN = frozenset("and or to und oder bis sowie en of och eller og ja tai et ou e o y i lub и или".split())
"""Words behind a hyphen that stands for the end of the word before: `pre- and post-war`."""


class Hyphens:
    """What a hyphen at the end of a line is: the mark of a parted word, or the word's own, as the text writes it elsewhere.

    Where it does not, it is what most of those are of which it does. In doubt it stays: what was a word can be read still.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self.words: set[str] = set()
        self.parts = False
        if parted := [halves for line, after in pairwise(lines) if (halves := _halves(line.rstrip(), after.lstrip()))]:
            self.words = {word for line in lines for word in _WORD.findall(line.lower())}
            told = [is_parted for halves in parted if (is_parted := self._told(halves)) is not None]
            self.parts = 2 * sum(told) > len(told)

    def joined(self, lines: Sequence[str]) -> str:
        """Lines of a paragraph as one."""
        whole = [lines[0]]
        for line, after in pairwise(lines):
            if line.endswith(_SOFT):
                whole[-1] = whole[-1][:-1]
            elif halves := _halves(line, after):
                told = self._told(halves)
                if self.parts if told is None else told:
                    whole[-1] = whole[-1][:-1]
            elif not _JOINS.search(line[-2:]) or not (after[0].isdigit() or after[0].isupper()):
                whole.append(" ")
            whole.append(after)
        return "".join(whole)

    def _told(self, halves: tuple[str, str]) -> bool | None:
        """Whether the text has the word elsewhere without the hyphen (True), or with it."""
        if "".join(halves) in self.words:
            return True
        return False if "-".join(halves) in self.words else None


def _halves(line: str, after: str) -> tuple[str, str] | None:
    """The parts of a word that a hyphen parts at a line's end; none where the next line begins with a capital."""
    if not line.endswith("-"):
        return None
    first, rest = _LETTERS_AT_END.search(line[-_LONGEST:-1]), _LETTERS.match(after[:_LONGEST])
    if not first or not rest or not rest.group()[0].islower() or rest.group() in _BETWEEN:
        return None
    return first.group().lower(), rest.group().lower()
