"""Each category's lines in fixtures/rules: what is surely of it, and near misses that are surely of none.

A line stands in a small plain text: above its first paragraph (head), between two (amid), below its last (tail), or in the
headline's place (first).
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import get_args

import pytest

from pipeline import blocks, page, rules
from pipeline.assemble import SURE
from pipeline.records import Category, Document, Metadata, Options, RawPage, Source, Verdict

TABLES = Path(__file__).resolve().parents[2] / "fixtures" / "rules"
HEADLINE = "Ferry stays in harbour for a week"
STORY = (
    "The ferry between the two halves of Port Ansel stayed in the harbour on Monday after its captain had lost the key.",
    "Passengers walked round the bay instead, which takes four hours at low tide and cannot be done at high tide at all.",
    "The key was found on Thursday in the nest of a jackdaw, along with two rings, a thimble and the key of the bank.",
    "The bank had not missed it. Its director thanked the captain, the jackdaw and the town, in that order, on Friday.",
    "Since then the captain has worn both keys around his neck, and the jackdaw has moved to the roof of the bank itself.",
)
MOST = 5
"""Fewer than so many lines of one language say little: the tables have at least eight languages a category."""


def table(category: str) -> dict[str, list[list[str]]]:
    with (TABLES / f"{category}.toml").open("rb") as file:
        found: dict[str, list[list[str]]] = tomllib.load(file)
    return found


CATEGORIES = sorted(set(get_args(Category)) - {"template", "other"})


def verdicts(place: str, line: str) -> tuple[Document, list[Verdict]]:
    """The rules' verdicts on the line, and the document that it stands in."""
    head = [] if place == "first" else [HEADLINE]
    at = {"first": 0, "head": 1, "amid": 4, "tail": 6}[place]
    lines = [*head, *STORY]
    lines.insert(at, line)
    raw = RawPage("\n".join(lines).encode(), Source("text", "story.txt"), is_text=True)
    document = page.parse(raw, Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    return document, [v for v in rules.judge(document, Metadata(), Options()) if v.block == at]


def not_hit(category: str, place: str, line: str) -> str:
    """What is wrong where a line should go under its category; empty if nothing."""
    document, found = verdicts(place, line)
    if line not in [block.text for block in document.blocks]:
        return f"{line!r} ({place}) is no block"
    sure = [v for v in found if v.probability >= SURE and v.boilerplate]
    return "" if [v.category for v in sure][:1] == [category] else f"{line!r} ({place}) is no {category}: {found}"


def taken_for_boilerplate(place: str, line: str) -> str:
    """Which rules are sure of a line that none should be sure of; empty if none is."""
    sure = [v for v in verdicts(place, line)[1] if v.probability >= SURE]
    return f"{line!r} ({place}): {sure}" if sure else ""


@pytest.mark.parametrize("category", CATEGORIES)
def test_hits(category: str) -> None:
    assert [missed for _, place, line in table(category)["hits"] if (missed := not_hit(category, place, line))] == []


@pytest.mark.parametrize("category", CATEGORIES)
def test_near_misses(category: str) -> None:
    assert [taken for _, place, line in table(category)["misses"] if (taken := taken_for_boilerplate(place, line))] == []


@pytest.mark.parametrize("category", CATEGORIES)
def test_table_speaks_many_languages(category: str) -> None:
    rows = table(category)
    assert len({row[0] for row in rows["hits"] + rows["misses"]} - {"any"}) >= 8
    assert len(rows["misses"]) >= MOST
    lines = [row[2] for row in rows["hits"] + rows["misses"]]
    assert len(lines) == len(set(lines))


def test_story_itself_is_left_alone() -> None:
    document, _ = verdicts("tail", "The jackdaw is well.")
    found = rules.judge(document, Metadata(), Options())
    assert [v.block for v in found if v.probability >= SURE] == [0]


@pytest.mark.parametrize(("line", "named"), [("Ihr Lieben", True), ("Ihr Lieben,", False), ("Dear Readers,", False)])
def test_a_greeting_right_above_the_story_is_no_name(line: str, named: bool) -> None:
    assert ("byline.name_line" in {v.by for v in verdicts("head", line)[1]}) == named
