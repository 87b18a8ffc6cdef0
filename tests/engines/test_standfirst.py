"""The standfirst of a plain text: the one paragraph above the byline, and no other."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.clean import clean, evidence
from pipeline.engines.standfirst import above_byline
from pipeline.page import parse
from pipeline.records import Document, Options, RawPage, Source, Verdict

FIRST = "Forty lorries wait on the quay of Kos: the council blames the weather, the drivers the council."
STORY = (
    "The ferry to the mainland did not sail on Tuesday, and by the evening forty lorries stood on the quay of Kos.",
    "Drivers slept in their cabs. Some of them had loads of tomatoes, which the harbour master let them put into a cold store.",
    "The council says that wind of eight and more keeps ships in the harbour, as it has for a hundred years.",
    "The drivers say that the second ferry, sold in spring, would have sailed in such a wind.",
    "A ship from the neighbouring island is expected on Thursday, if the wind lets it out.",
)


def read(lines: tuple[str, ...]) -> tuple[Document, list[Verdict]]:
    raw = RawPage("\n\n".join(lines).encode(), Source("text", "x"), is_text=True)
    document = parse(raw, Options())
    assert isinstance(document, Document)
    return document, evidence(document)[1]


def found(lines: tuple[str, ...], first: float = 0.8) -> int | None:
    document, verdicts = read(lines)
    keep = np.array([first if line == FIRST else 0.97 for line in lines], np.float32)
    verdict = above_byline(document, verdicts, keep, np.full(len(lines), 0.3))
    assert verdict is None or (verdict.boilerplate and verdict.lifted_to == "description")
    return verdict.block if verdict else None


def test_above_the_byline() -> None:
    assert found((FIRST, "By Maria Kotsis", *STORY)) == 0
    assert found(("Forty lorries stranded on Kos", FIRST, "By Maria Kotsis", "12 May 2025, 10:30", *STORY)) == 1


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        ((FIRST, *STORY), 0.8),
        ((FIRST, STORY[0], "By Maria Kotsis", *STORY[1:]), 0.8),
        ((FIRST, "By Maria Kotsis", *STORY), 0.95),
        ((FIRST, "By Maria Kotsis", *STORY[:2]), 0.8),
        (("By Maria Kotsis", FIRST, *STORY), 0.8),
    ],
    ids=["no byline", "two paragraphs above it", "the story's own beginning", "hardly a story", "byline above"],
)
def test_not_elsewhere(lines: tuple[str, ...], first: float) -> None:
    assert found(lines, first) is None


def test_it_becomes_the_description() -> None:
    lines = ("Forty lorries stranded on Kos", FIRST, "By Maria Kotsis", *STORY)
    article = clean(RawPage("\n\n".join(lines).encode(), Source("text", "x"), is_text=True)).article
    assert article is not None
    kept = article.text.split("\n")
    assert kept[-len(STORY) :] == list(STORY)
    assert (article.description == FIRST) != (FIRST in kept), "in the column or in the text, once"
