"""What stands below the linked headline of a card: the summary of another story goes with its headline.

Where the headline goes and the classifier hesitates over the line below it, the card that holds the two tells: it is small, and
nothing of the story is in it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.records import Verdict, upward

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.records import Document

HEADLINE = "related.linked_heading"
BY = "related.card"
MOST = 4
"""Lines of a card at most: kicker, headline, summary, date."""
SUMMARY = 240
"""Characters of a summary at most."""
DOUBTED = 0.55
"""Probability of being the article's text from which a line stays, whatever is above it."""


def follow(document: Document, carried: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts that carry, with the summaries removed whose headline in the same card is. Where the classifier alone removed
    one, the card names its category."""
    found = list(carried)
    for above, verdict in pairwise(carried):
        named = verdict.boilerplate and verdict.category != "other"
        if above.by != HEADLINE or not above.boilerplate or named or (not verdict.boilerplate and verdict.probability >= DOUBTED):
            continue
        block = document.blocks[verdict.block]
        if block.kind == "paragraph" and len(block.text) <= SUMMARY and _is_card(document, above.block, verdict.block, carried):
            found[verdict.block] = Verdict(verdict.block, True, BY, "dom", "related", 0.7)
    return found


def _is_card(document: Document, headline: int, summary: int, carried: Sequence[Verdict]) -> bool:
    """Whether the innermost element that holds both has few lines, and none besides the summary that is kept."""
    held = set(_around(document, headline))
    card = next((index for index in _around(document, summary) if index in held), -1)
    near = document.blocks[max(0, headline - MOST) : summary + MOST + 1]
    lines = [block.number for block in near if card in _around(document, block.number)]
    return len(lines) <= MOST and all(carried[number].boilerplate for number in lines if number != summary)


def _around(document: Document, number: int) -> list[int]:
    """Indexes of the elements that hold a block, innermost first."""
    return list(upward(document.elements, document.blocks[number].element))
