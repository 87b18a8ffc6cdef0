"""The words of a page as numbers, so that lines are compared with each other and with the title as arrays."""

from __future__ import annotations

from functools import cached_property
from itertools import chain, count
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


class Words:
    """The words of a page's lines, each distinct one a number: comparing them is then work for numpy."""

    def __init__(self, words: Sequence[list[str]], lower: Sequence[str]) -> None:
        spoken = " ".join(lower).split()
        self.known = known = dict(zip(dict.fromkeys(spoken), count()))
        self.numbers = np.fromiter(map(known.__getitem__, spoken), np.int64, len(spoken))
        self.size = np.array([len(line) for line in words], np.int64)
        self.owner = np.repeat(np.arange(len(words)), self.size)
        self.long = np.array([len(word) > 4 for word in known], bool)
        printed = list(chain.from_iterable(words))
        names = {word for word in set(printed) if len(word) > 2 and word[0].isupper()}
        self.named = np.fromiter(map(names.__contains__, printed), bool, len(printed))
        """Which words are names, by their capital: not the first of a line."""
        self.named[(np.cumsum(self.size) - self.size)[self.size > 0]] = False

    @cached_property
    def met(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Line and number of each word that a line has, once."""
        both = np.unique(self.owner * len(self.known) + self.numbers)
        line, word = np.divmod(both, max(len(self.known), 1))
        return line, word

    def among(self, words: set[str]) -> NDArray[np.bool_]:
        """For each number whether it is one of these words'."""
        found = np.zeros(len(self.known), bool)
        found[[self.known[word] for word in words if word in self.known]] = True
        return found

    def count(self, wanted: NDArray[np.bool_]) -> NDArray[np.int64]:
        """How many words of each line are wanted, repeats counted."""
        return np.bincount(self.owner[wanted[self.numbers]], minlength=len(self.size))


def topics(said: Words, prose: NDArray[np.bool_], title: NDArray[np.bool_]) -> list[NDArray[np.float64]]:
    """The last columns of `features.KNOWN`: how far each line's long words and names are those of prose, opening and title."""
    line, word = said.met
    spoken = np.bincount(word[prose[line]], minlength=len(said.long))
    opening = np.zeros(len(said.long), bool)
    opening[word[np.isin(line, np.nonzero(prose)[0][:4])]] = True
    line, word = line[said.long[word]], word[said.long[word]]
    long = np.bincount(line, minlength=len(prose))

    def heard(lines: NDArray[np.int64], words: NDArray[np.int64]) -> NDArray[np.bool_]:
        return spoken[words] > prose[lines]  # a line of prose has said its words itself once

    def share(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
        return np.where(whole > 0, np.bincount(part, minlength=len(prose)) / np.maximum(whole, 1), -1.0)

    owner, name = said.owner[said.named], said.numbers[said.named]
    names = np.bincount(owner, minlength=len(prose))
    return [
        share(line[heard(line, word)], long), share(owner[heard(owner, name)], names), share(line[opening[word]], long),
        share(line[title[word]], long),
    ]  # fmt: skip
