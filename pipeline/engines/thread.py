"""Readers' comments go together: of a list whose better part is no story none of it is.

A comment that runs like prose is taken for the story's by the model, which then overrules what its element calls itself. But the
comments beside it, in elements of the same names, are not: where they are three and more, and hold most of what was written
there, the rest goes along. On a forum's page, and where little else is kept, all stays as the model says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.records import Document

BY = "named.comments"
SURE = 0.9
OVERRULED = 0.8
"""Probability from which the model overrules the name of an element."""
LEAST = 3
"""Lines of comments that go anyhow, below which nothing is said of the others."""
MOST = 0.5
"""Share of the comments' characters that the model would keep, up to which it is taken to be mistaken in them."""
STORY = 0.5
"""Share of the kept text that stands outside them at least."""


def find(
    document: Document, verdicts: Sequence[Verdict], keep: NDArray[np.float32], kept: NDArray[np.bool_]
) -> tuple[Verdict, ...]:
    """Verdicts on the lines of a list of comments that the model would keep, against their names, beside those that go."""
    said = sorted({v.block for v in verdicts if v.by == BY and v.probability >= SURE})
    # 'Discussion' may head a part of the story, by its id alone.
    strays = [i for i in said if kept[i] and keep[i] >= OVERRULED and document.blocks[i].kind != "heading"]
    if not strays or len(said) - len(strays) < LEAST:
        return ()
    inside = set(said)
    sizes = [len(block.text) for block in document.blocks]
    held, stray = sum(sizes[i] for i in said), sum(sizes[i] for i in strays)
    told = sum(size for i, size in enumerate(sizes) if kept[i] and i not in inside)
    if stray > MOST * held or told < STORY * (told + stray):
        return ()
    return tuple(Verdict(i, True, "thread.beside", "dom", "comments", SURE) for i in strays)
