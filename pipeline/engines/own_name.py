"""Lines that name the site itself: a house's calls on its own pages say its name, and a model that hesitates is right to doubt.

The name is the brand of its address, as one word or as several ('splashtop.com' is 'Splashtop', 'golds-gym.com' 'Golds Gym').
Where the brand is a word like others, since it stands in small letters somewhere, it says nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from pipeline.engines.limits import KEEP_FROM, KEEP_LINE, KEEP_PROSE
from pipeline.metadata import url

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from pipeline.records import Document

KEEP_ON_PAGE, KEEP_IN_TEXT = 0.6, 0.5
"""Probability from which such a line is kept. Left out by site, gold lacked some three of four lines of articles
below the first, 35 of 43 of texts below the second, in the same proportion on both halves of the sites."""
MOST = 0.1
"""Share of the text in such lines up to which they are calls beside a story: a page of the house on itself has more of them."""
SHORTEST, LONGEST, WORDS = 4, 24, 5
"""Letters of a brand at least and at most, and words that it may be written as."""
_PARTS = frozenset(("row", "item", "quote"))
"""Kinds of blocks that name the house as a part of something: what a recipe asks for, who said it."""
_WORD = re.compile(r"(?<![\w/@.:#-])\w+(?![/@]|\.\w|::)")
"""A word that is no part of an address, a path or code."""
_BESIDE = re.compile(
    r"^(?:the|get|try|my|go|use|join|we|hello)|(?:hq|app|io|inc|ai|online|group|official|software|usa|labs?|hub)$"
)
"""What is put beside a name where the address without it was taken."""


def raised(
    document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], address: str | None
) -> NDArray[np.float64]:
    """The limits, raised for lines in doubt that name the site below the first that is kept; those that something else has
    lowered stay as they are. `address`: what the page calls its own, where it came without one."""
    least = KEEP_IN_TEXT if document.is_text else KEEP_ON_PAGE
    usual = np.isin(limits, (KEEP_PROSE, KEEP_LINE) if document.is_text else (KEEP_FROM,))
    kept = np.flatnonzero(keep >= limits)
    doubtful = kept[1:][(keep[kept[1:]] < least) & usual[kept[1:]]]
    brands = brands_of(document.page.url or address) if len(doubtful) else set()
    texts = [block.text for block in document.blocks]
    naming = [int(i) for i in doubtful if document.blocks[i].kind not in _PARTS and names(texts[i], brands)]
    size = sum(len(texts[i]) for i in kept)
    if not naming or sum(len(texts[i]) for i in naming) > MOST * size or any(names(texts[i], brands, small=True) for i in kept):
        return limits
    limits = limits.copy()
    limits[naming] = least
    return limits


def brands_of(address: str | None) -> set[str]:
    """How the site may call itself, in one word of small letters."""
    host = url.host(address)
    if host is None:
        return set()
    brand = url.domain(host)[0].replace("-", "")
    return {name for name in (brand, _BESIDE.sub("", brand)) if SHORTEST <= len(name) <= LONGEST}


def names(text: str, brands: Collection[str], small: bool = False) -> bool:
    """Whether a line has one of the brands, as a name or, if `small`, in small letters as other words are."""
    words = list(_WORD.finditer(text)) if brands else []
    for first, word in enumerate(words):
        if any(map(str.isupper, word.group())) == small:
            continue
        run, end = "", word.start()
        for other in words[first : first + WORDS]:
            if len(run) > LONGEST or other.start() > end + 2:
                break
            run, end = run + other.group().lower(), other.end()
            if run in brands:
                return True
    return False
