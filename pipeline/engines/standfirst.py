"""The standfirst: the summary that a newspaper prints between headline and story, and repeats as the page's description.

It is a column of its own (`description`), so it goes from the text where it is certain: the first line of the text, set apart by
its markup from the paragraphs below, and the page's own description says the same. In plain text, the one paragraph above the
byline.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.engines.classifier.structure import Structure
    from pipeline.records import Document, Metadata

WORD = re.compile(r"\w+")
SHORTEST = 20
"""Letters a standfirst has at least."""
LONGEST = 400
"""Characters a standfirst of a plain text has at most."""
STORY, FAR = 5, 6
"""Lines a plain text must have for one of them to be its standfirst, and lines that may stand between it and the story."""
OPENING = 0.93
"""Probability from which the line above the byline is the story's own beginning."""
LIKELY = 0.7
"""Probability from which a rule's word on the lines around counts."""
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


def above_byline(
    document: Document, verdicts: Sequence[Verdict], keep: NDArray[np.float32], limits: NDArray[np.float64]
) -> Verdict | None:
    """The verdict on the standfirst of a plain text: the first line that is kept, alone above a byline or a date, and the story
    below. `limits`: the probability from which each line is kept."""
    said = {verdict.block: verdict.category for verdict in verdicts if verdict.probability >= LIKELY and not verdict.span}
    kept = [b for b in document.blocks if keep[b.number] >= limits[b.number] and b.number not in said]
    if len(kept) < STORY:
        return None
    first, second = kept[0].number, kept[1].number
    between = [said.get(number) for number in range(first + 1, second)]
    sure = keep[first] >= OPENING or len(kept[0].text) > LONGEST
    if sure or not 0 < len(between) <= FAR or "byline" not in between:
        return None
    return Verdict(first, True, "standfirst.above_byline", "text", "headline", 0.75, lifted_to="description")


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
