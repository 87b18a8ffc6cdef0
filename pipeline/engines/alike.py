"""Labels that come again are judged as one: 'Pros' above the fifth of eight lists is what it is above the others.

Each line is judged by itself and its neighbours: of one label above every part of a long article some would stay and some go.
Of extracted texts only: on pages the same words stand in menus and tables of contents too (mean F1 0.0005 less on `pages`).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.records import Document

LABEL, FEWEST = 60, 3
"""Characters of a label at most, and how often it must come."""


def unified(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64]) -> NDArray[np.float64]:
    """The limits from which blocks are kept, moved where the same short line is kept in one place and not in another: all of
    them stay if on average they reach their limits, else none does."""
    groups: dict[str, list[int]] = defaultdict(list)
    for block in document.blocks:
        if len(block.text) <= LABEL and not block.hidden:
            groups[block.text].append(block.number)
    moved = limits
    for numbers in groups.values():
        if len(numbers) < FEWEST:
            continue
        above = keep[numbers] - limits[numbers]
        if not 0 < (above >= 0).sum() < len(numbers):
            continue
        if moved is limits:
            moved = limits.copy()
        stay = above.mean() >= 0
        moved[numbers] = np.minimum(limits[numbers], keep[numbers]) if stay else np.maximum(limits[numbers], keep[numbers] + 1e-6)
    return moved
