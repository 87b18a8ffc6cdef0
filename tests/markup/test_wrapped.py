"""Texts wrapped at a fixed width get their paragraphs back; whatever a person broke stays broken."""

from __future__ import annotations

import textwrap

import pytest

from pipeline.markup.wrapped import unwrapped

PARAGRAPHS = [
    f"On the {day} of May the harbour of Port Ansel was closed, and nobody in the town could say when it would open again, least "
    f"of all the harbour master, who had been seen on the quay with {count} keys, and none of them fitted the gate."
    for day, count in (("second", "three"), ("third", "four"), ("fourth", "nineteen"), ("fifth", "seven"))
]


@pytest.mark.parametrize("width", [55, 66, 72, 80, 99])
def test_paragraphs_come_back(width: int) -> None:
    lines = [line for paragraph in PARAGRAPHS for line in (*textwrap.wrap(paragraph, width), "")]
    assert unwrapped(lines) == [line for paragraph in PARAGRAPHS for line in (paragraph, "")]


def test_what_stands_among_them_stays() -> None:
    poem = ["The gate is shut,", "the key is gone,", "the tide goes on."]
    lines = ["A GATE", "", *poem, ""]
    lines += [line for paragraph in PARAGRAPHS for line in (*textwrap.wrap(paragraph, 70), "")]
    assert unwrapped(lines)[:6] == ["A GATE", "", *poem, ""]
    assert unwrapped(lines)[6:] == [line for paragraph in PARAGRAPHS for line in (paragraph, "")]


@pytest.mark.parametrize(
    "lines",
    [
        PARAGRAPHS,
        [line for paragraph in PARAGRAPHS for line in (paragraph, "")],
        [f"{number}. A key of {metal} for the gate in the west" for number in range(9) for metal in ("iron", "polished brass")],
        ["The gate is shut,", "the key is gone,", "the tide goes on,", "and on, and on."] * 6,
        [f"{word} " * 9 for word in ("Rain", "Snow")],
        [],
        [""],
    ],
    ids=["a paragraph a line", "with blank lines", "list", "poem", "two lines", "nothing", "a blank line"],
)
def test_other_texts_are_left_as_they_are(lines: list[str]) -> None:
    assert unwrapped(lines) == lines


def test_scripts_without_spaces_are_left_alone() -> None:
    lines = ["港は一週間閉鎖され、町の誰もいつ再開されるか分からなかった" * 2] * 20
    assert unwrapped(lines) == lines
