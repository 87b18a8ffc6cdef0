"""What the markup leaves within a line that is no word of it: sure verdicts on spans of blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.rules import anchors, footnotes, new_window

if TYPE_CHECKING:
    from pipeline.records import Document, Verdict

WHYS = {anchors.ID: anchors.WHY, footnotes.ID: footnotes.WHY, new_window.ID: new_window.WHY}
"""Why, by id."""


def judge(document: Document) -> list[Verdict]:
    """The spans to cut; where two kinds of mark overlap, the first."""
    found: list[Verdict] = []
    for kind in (anchors, footnotes, new_window):
        found += [verdict for verdict in kind.judge(document) if not any(_overlap(verdict, other) for other in found)]
    return found


def _overlap(one: Verdict, other: Verdict) -> bool:
    if one.block != other.block or one.span is None or other.span is None:
        return False
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]
