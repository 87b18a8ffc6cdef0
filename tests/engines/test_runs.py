"""Lines of a list, facts behind labels and rows of a bill in a text stay together; labels and prices of shops do not speak for
others."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines import runs
from pipeline.records import Document, Options, RawPage, Source

TOLD = (
    "The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again, or whether the "
    "ferry would ever call there."
)


def held(*lines: tuple[str, float], told: bool = True) -> list[str]:
    """The lines of a run between two paragraphs that stay though the model doubts them. `told`: a paragraph goes on below."""
    text = "\n\n".join((TOLD, *(line for line, _ in lines), *([TOLD] if told else [])))
    found = page.parse(RawPage(text.encode(), Source("text", "a.txt")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.array([0.97, *(score for _, score in lines), *([0.97] if told else [])], np.float32)
    limits = np.full(len(keep), 0.3)
    return [found.blocks[i].text for i in runs.doubted(found, keep, limits) if keep[i] < limits[i]]


def test_the_last_item_of_a_list() -> None:
    assert held(("- Hull 4", 0.5), ("- Rigging 5", 0.4), ("- Berths 3", 0.2)) == ["- Berths 3"]


def test_a_fact_below_facts() -> None:
    facts = (("Ansel: Roe, Hale, Petrak", 0.7), ("Ashby: Moor, Lund, Dane", 0.7), ("Tries: Roe (9), Moor (70)", 0.5))
    assert held(*facts, ("Gate: 340", 0.2), told=False) == ["Gate: 340"]
    assert held(*facts[1:], ("Gate: 340", 0.2), told=False) == []


def test_the_rows_of_a_bill() -> None:
    rows = (("Part Cost", 0.2), ("Rope and twine $31", 0.2), ("Tar $12", 0.2), ("One oar that didn't fit $44", 0.2))
    assert held(*rows) == [row for row, _ in rows]
    assert held(*(((row.replace("$", "€"), score) for row, score in rows[1:]))) == [row.replace("$", "€") for row, _ in rows[1:]]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((("- Hull", 0.2), ("- Rigging", 0.2), ("- Berths", 0.4)), True),  # most go
        ((("- Hull", 0.5), ("- Rigging", 0.4), ("- Berths", 0.1)), True),  # the model is sure
        ((("Rope $31", 0.2), ("Tar $12", 0.2)), True),  # two prices are an offer's
        ((("Rope $31", 0.2), ("Tar $12", 0.2), ("Oar $44", 0.2)), False),  # nothing goes on below
        ((("Deals of the day", 0.1), ("Rope $31", 0.2), ("Tar $12", 0.2), ("Oar $44", 0.2)), True),  # a shelf's name above
        ((("Coast: 3", 0.2), ("Ferry: 4", 0.2), ("Harbour: 5", 0.2)), True),
    ],
)
def test_what_does_not_stay(lines: tuple[tuple[str, float], ...], told: bool) -> None:
    assert held(*lines, told=told) == []
