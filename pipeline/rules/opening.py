"""Which line at the head of a plain text is its headline: the first that speaks of what the story speaks of.

A text that was saved with its page's head begins with a menu, the publisher's motto, a table of contents. They look like
titles; what they lack is the story's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

STEM = 5
"""Letters by which two words are taken for forms of one."""
LONG = 4
"""Letters from which a word tells something; two in scripts without spaces, where pairs of characters stand for words."""
FITTING = 0.5
"""Share of a line's long words that the story has, from which the line is about the story."""
HEARD = 2
"""Words that have to be the story's, or one could be chance."""

_WORD = re.compile(r"[^\W\d_]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


def stems(text: str) -> set[str]:
    """Beginnings of the long words of a folded text; of scripts without spaces all pairs of characters."""
    found: set[str] = set()
    for word in _WORD.findall(text):
        if _UNSPACED.search(word):
            found.update(word[i : i + 2] for i in range(len(word) - 1))
        elif len(word) >= LONG:
            found.add(word[:STEM])
    return found


def headline(candidates: Iterable[tuple[int, str]], story: Set[str]) -> int | None:
    """The place of the first candidate (place and folded text) that has the story's words (as `stems`); None if none has.

    >>> story = stems("the ferry left the harbour of kos at noon with forty lorries.")
    >>> headline([(0, "skip to content light dark"), (1, "kos harbour: forty lorries stranded")], story)
    1
    """
    for place, text in candidates:
        words = stems(text)
        heard = len(words & story)
        if heard >= HEARD and heard >= FITTING * len(words):
            return place
    return None
