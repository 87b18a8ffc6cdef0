"""Numbers of steps in a list that counts them anyway go; numbers that say something stay."""

from __future__ import annotations

import pytest

from pipeline import blocks
from pipeline.rules import gutters
from tests.metadata.documents import document

STEP = "<li><div class=num>{}</div><div class=step>Wring the towel out and lay it over the board.</div></li>"


def taken(html: str) -> list[str]:
    found = document(f"<body>{html}</body>")
    blocks.segment(found)
    return [found.blocks[verdict.block].content for verdict in gutters.judge(found)]


def test_numbers_of_steps() -> None:
    assert taken(f"<ol>{STEP.format(1)}{STEP.format('2.')}{STEP.format(3)}</ol>") == ["1", "2.", "3"]


@pytest.mark.parametrize(
    "html",
    [
        f"<ol>{STEP.format(40)}{STEP.format(12)}</ol>",  # minutes, say
        f"<ul>{STEP.format(1)}{STEP.format(2)}</ul>",  # nothing else counts
        f"<ol>{STEP.format(1)}</ol>",
        "<ol><li><p>1</p></li><li><p>2</p></li></ol>",  # all that the items say
    ],
)
def test_other_numbers_stay(html: str) -> None:
    assert taken(html) == []


PART = "<h3><div>{0} {1}</div><div>{0} {1} {2}:</div><span>Wringing the towel out</span></h3><p>Lay it over the board.</p>"


@pytest.mark.parametrize(("label", "of"), [("Method", "of 2"), ("Teil", "von 2"), ("Méthode", "sur 2"), ("Метод", "из 2")])
def test_numbers_of_methods(label: str, of: str) -> None:
    html = PART.format(label, 1, of) + PART.format(label, 2, of)
    assert taken(html) == [f"{label} {part}{more}" for part in (1, 2) for more in ("", f" {of}:")]


@pytest.mark.parametrize(
    "html",
    [
        "<h3>Part 1 of 2</h3><p>Lay it over the board.</p><h3>Part 2 of 2</h3><p>Wait.</p>",  # all that the headings say
        PART.format("Part", 1, "of 2"),  # a part of a series
        PART.format("Part", 2, "of 2") + PART.format("Part", 1, "of 2"),
        "<h3>Method 1 of 2: towels</h3><p>Wait.</p><h3>Method 2 of 2: irons</h3><p>Wait.</p>",
        "<p>Lap 1 of 2</p><p>Wind from the north.</p><p>Lap 2 of 2</p><p>Rain.</p>",
    ],
)
def test_parts_that_say_something_stay(html: str) -> None:
    assert taken(html) == []
