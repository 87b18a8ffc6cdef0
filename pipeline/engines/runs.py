"""Lines of a plain text that stand in a run, of which the model doubts some: items of a list, labelled facts, rows of a bill.

A table that was cut into lines ('Rope and twine $31', 'Tar $12') and the facts below a report of a match ('Gate: 340') have no
sentence, and one by one they look like what surrounds stories. But a list without its last item is none, and prices in a row amid
the story, below a line of it, are what it has counted.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.records import Block, Document

KEEP_IN_RUN = 0.15
"""Probability from which the items, facts and rows of such a run are kept."""
FEWEST = 3
"""Lines of a list and of a bill at least, and facts that are kept from which they speak for another."""
ITEM, LABEL, ROW = 60, 25, 60
"""Characters of an item, of a label and of a row at most."""
_LABELLED = re.compile(rf"[^\W\d_][^:：.!?|]{{0,{LABEL - 1}}}[:：] ?\S")
_MONEY = (
    r"(?:[$£€¥₹] ?|(?:US|AU|CA|NZ)\$ ?|(?:CHF|EUR|USD|GBP|Rs\.?|Fr\.) )\d[\d.,'’]*|"
    r"\d[\d.,'’]* ?(?:€|£|zł|kr\.?|Kč|Ft|₽|CHF|EUR|USD)"
)
_ROW = re.compile(rf"[^\W\d_][^:|]{{0,{ROW}}}? (?:{_MONEY})")
"""What was bought, and its price."""
_ENDED = (".", "!", "?", "…", ":")


def doubted(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64]) -> list[int]:
    """The lines in doubt of runs that are the story's."""
    kept = (keep >= limits).nonzero()[0]
    if not len(kept):
        return []
    blocks = document.blocks
    found = [*_items(blocks, keep, limits), *_facts(blocks, keep, limits)]
    return sorted(i for i in (*found, *_bill(blocks, keep, limits, int(kept[-1]))) if keep[i] >= KEEP_IN_RUN)


def _items(blocks: Sequence[Block], keep: NDArray[np.float32], limits: NDArray[np.float64]) -> Iterator[int]:
    """The short items of lists of which most are kept, and the mean of which would be."""
    for marked, group in groupby(blocks, key=lambda block: block.marker > 0):
        run = [block.number for block in group]
        short = all(len(blocks[i].text) <= ITEM for i in run)
        most = 2 * (keep[run] >= limits[run]).sum() > len(run) >= FEWEST and keep[run].mean() >= limits[run].mean()
        if marked and short and most:
            yield from run


def _facts(blocks: Sequence[Block], keep: NDArray[np.float32], limits: NDArray[np.float64]) -> Iterator[int]:
    """A fact behind a label, between or right below several of those that are kept."""
    for labelled, group in groupby(blocks, key=lambda block: not block.marker and _LABELLED.match(block.text) is not None):
        run = [block.number for block in group] if labelled else []
        told = [i for i in run if keep[i] >= limits[i]]
        if len(told) >= FEWEST:
            yield from (i for i in run if i == told[-1] + 1 or told[0] < i < told[-1])


def _bill(
    blocks: Sequence[Block], keep: NDArray[np.float32], limits: NDArray[np.float64], last: int
) -> Iterator[int]:
    """Rows that end in a sum of money, and the two words that head them, amid the story below a line of it."""
    for priced, group in groupby(blocks[:last], key=lambda block: not block.marker and _ROW.fullmatch(block.text) is not None):
        run = [block.number for block in group] if priced else []
        if len(run) < FEWEST or run[0] == 0:
            continue
        head = run[0] - 1
        if keep[head] < limits[head] and head and blocks[head].text.count(" ") == 1 and not blocks[head].text.endswith(_ENDED):
            run.insert(0, head)
        above, below = run[0] - 1, run[-1] + 1
        if above >= 0 and keep[above] >= limits[above] and keep[below] >= limits[below]:
            yield from run
