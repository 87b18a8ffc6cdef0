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
