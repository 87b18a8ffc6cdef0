"""What the markup leaves within a line, or beside it, that is no word of it: sure verdicts on spans of blocks."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.rules import anchors, edit_links, end_marks, footnotes, new_window, returns, signed_off, unseen, wiki_notes

if TYPE_CHECKING:
    from pipeline.records import Document, Verdict

KINDS = (anchors, edit_links, footnotes, returns, new_window, wiki_notes, signed_off, end_marks, unseen)
WHYS = {kind.ID: kind.WHY for kind in KINDS}
"""Why, by id."""


def judge(document: Document) -> list[Verdict]:
    """The spans to cut; where two kinds of mark overlap, the first."""
    found: list[Verdict] = []
    taken: defaultdict[int, set[int]] = defaultdict(set)  # characters, by block
    for kind in KINDS:
        free = [verdict for verdict in kind.judge(document) if taken[verdict.block].isdisjoint(_characters(verdict))]
        for verdict in free:
            taken[verdict.block].update(_characters(verdict))
        found += free
    return found


def _characters(verdict: Verdict) -> range:
    return range(*verdict.span) if verdict.span is not None else range(0)
