"""What the extraction engines say of a page's blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.engines import with_trafilatura
from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.records import Document, Metadata, Options


def judge(document: Document, facts: Metadata, verdicts: Sequence[Verdict], options: Options) -> list[Verdict]:
    """One verdict a block: article or not, with the probability of being right."""
    if document.is_text:
        return [Verdict(block.number, False, "as_it_comes", "engine", probability=0.6) for block in document.blocks]
    opinion = with_trafilatura.ask(document)
    by = with_trafilatura.name()
    found = []
    for block, kept in zip(document.blocks, opinion.kept, strict=True):
        keep = kept >= 0.5
        found.append(
            Verdict(block.number, not keep, by, "engine", None if keep else "other", max(kept, 1 - kept))
        )
    return found
