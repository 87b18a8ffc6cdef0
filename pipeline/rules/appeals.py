"""What is left of an appeal at the story's foot, once the sentences that rules know are cut from it.

'We belong to our readers.' is cut, 'And our journalism is free to read.' stays: rules know some sentences of an appeal, not all.
Where nothing of the story stands below, and each sentence that is left speaks of the publisher or to the reader and has nothing
that the story has, no speech, no name and no figure, the paragraph is the appeal as a whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.rules import cues
from pipeline.rules.folding import fold
from pipeline.rules.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

APPEALING = frozenset(("donation", "newsletter", "consent"))
"""Categories of the sentences that are cut. Whoever writes of herself, and ends with where to follow her, speaks so all along."""
WE = frozenset(fold("wir ich noi nosotros nós wij on my mi mi-e").split())
SHORT = 3
"""Words of a call that needs no word for anybody: 'Support now'."""
_NAME = re.compile(r"(?<!^)(?<![.!?:] )\b(?:[^\W\d_a-zß-ÿ]\w{2,}|\d[\d.,]*)")
"""A word with a capital amid a sentence, and a figure."""


def is_appeal(text: str, cuts: Iterable[tuple[int, int]], story: Sequence[str]) -> bool:
    """Whether all that a paragraph has besides its cuts is the rest of an appeal. `story`: the texts above it.

    >>> is_appeal("We belong to our readers. Our work is free.", [(0, 25)], ["The ferry sails."])
    True
    >>> is_appeal("We belong to our readers. The ferry sails at noon.", [(0, 25)], ["The ferry sails."])
    False
    """
    spans = list(cuts)
    left = [text[a:b] for a, b in sentences(text) if not any(start < b and a < end for start, end in spans)]
    return bool(left) and all(map(_is_ours, left)) and not _told(left, story)


def _is_ours(sentence: str) -> bool:
    folded = fold(sentence)
    words = cues.WORD.findall(folded)
    if '"' in folded:
        return False
    return len(words) <= SHORT or cues.turns_to_reader(folded) or not WE.isdisjoint(words)


def _told(left: Iterable[str], story: Iterable[str]) -> bool:
    """Whether a name or a figure of some sentences stands in the story too."""
    named = {name for sentence in left for name in _NAME.findall(sentence)}
    return bool(named) and any(not named.isdisjoint(_NAME.findall(text)) for text in story)
