"""The standfirst: the summary that a newspaper prints between headline and story, and repeats as the page's description.

It is a column of its own (`description`), so it goes from the text where it is certain: the first line of the text, set apart by
its markup from the paragraphs below, and the page's own description says the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from pipeline.records import Verdict

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.engines.classifier.structure import Structure
    from pipeline.records import Document, Metadata

WORD = re.compile(r"\w+")
SHORTEST = 20
"""Letters a standfirst has at least."""
LONELY = 0.25
"""Share of the page's prose in markup like its own, from which a line is one of the story's paragraphs."""


def find(document: Document, facts: Metadata, keep: NDArray[np.float32], structure: Structure) -> Verdict | None:
    """The verdict on the standfirst, on pages of newspapers; blogs open their stories with the sentence they describe them by."""
    if not (facts.description or facts.descriptions) or not is_newspaper(facts):
        return None
    kept = [b for b in document.blocks if keep[b.number] >= 0.5 and b.kind != "heading"]
    if len(kept) < 3:
        return None
    first = kept[0]
    mass = structure.mass[structure.kin == structure.kin[first.number]].sum() / structure.total
    said = _letters(first.text)
    if len(said) < SHORTEST or mass >= LONELY:
        return None
    if any(_same(said, _letters(text)) for text in (facts.description or "", *facts.descriptions)):
        return Verdict(first.number, True, "standfirst.description", "dom", "headline", lifted_to="description")
    return None


def is_newspaper(facts: Metadata) -> bool:
    """The page declares a news article."""
    return "news" in (facts.page_type or "").lower()


def _letters(text: str) -> str:
    return "".join(WORD.findall(text.lower()))


def _same(a: str, b: str) -> bool:
    """One begins with four fifths of the other: descriptions are cut short."""
    short, long = sorted((a, b), key=len)
    head = short[: max(SHORTEST, int(len(short) * 0.8))]
    return len(short) >= max(SHORTEST, 0.5 * len(long)) and long.startswith(head)
