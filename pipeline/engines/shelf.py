"""A shelf behind the story: lines of links to other articles of the site, one below the other, after the last paragraph.

No heading need name it, and a model that has not seen the site takes the titles for a list of the story's. A story does not end
in links to its neighbours, unless its last line says so with a colon. Of shelves of three titles and more behind the last
paragraph, left out by site, gold had one of 99 lines; behind a colon it had all of seven.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.records import Verdict
from pipeline.rules import wiki
from pipeline.rules.leading import SHELF, address, is_title, leads_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.records import Document, Metadata

SURE = 0.9
"""Probability of these verdicts, and that from which a rule is sure of a line."""
WHY = "One of a run of links to other articles of the site, behind the last paragraph."


def find(
    document: Document, facts: Metadata, verdicts: Sequence[Verdict], kept: NDArray[np.bool_], prose: NDArray[np.bool_]
) -> tuple[Verdict, ...]:
    """Verdicts on the links, of the lines that the engine has `kept`, behind the story's last paragraph."""
    if wiki.is_wiki(document):
        return ()  # its lists of links are written by hand, and its system's own are named
    base, blocks = address(document, facts), document.blocks
    gone = {v.block for v in verdicts if v.boilerplate and v.probability >= SURE and not v.span}
    story = [int(i) for i in kept.nonzero()[0] if i not in gone]
    last = max((i for i in story if prose[i] and not leads_on(blocks[i], base)), default=len(blocks))
    behind = story[story.index(last) + 1 :] if last < len(blocks) else []
    start = _first_run([is_title(blocks[i], base) for i in behind])
    if start is None or blocks[[last, *behind][start]].text.endswith((":", "：")):
        return ()
    shelved = [i for at, i in enumerate(behind) if (leads_on if at >= start else is_title)(blocks[i], base)]
    if start and blocks[behind[start - 1]].kind == "heading":
        shelved.append(behind[start - 1])
    return tuple(Verdict(i, True, "shelf.links", "dom", "related", SURE) for i in shelved)


def _first_run(titles: Sequence[bool]) -> int | None:
    """Where the first `SHELF` titles one below the other begin."""
    return next((at for at in range(len(titles) - SHELF + 1) if all(titles[at : at + SHELF])), None)
