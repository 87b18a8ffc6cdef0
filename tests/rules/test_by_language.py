"""Lines of fixtures/rules/by_language: as those of the categories, but with the category in the second column."""

from __future__ import annotations

import tomllib
from typing import get_args

import pytest

from pipeline.assemble import SURE
from pipeline.records import Category
from pipeline.rules import by_language
from tests.rules.test_lines import TABLES, verdicts

FILES = sorted((TABLES / "by_language").glob("*.toml"))


def rows(kind: str) -> list[tuple[str, str, str, str]]:
    """Language, category, place and line of all files."""
    return [(*row,) for file in FILES for row in tomllib.loads(file.read_text("utf-8"))[kind]]


@pytest.mark.parametrize(("language", "category", "place", "line"), rows("hits"))
def test_hit(language: str, category: str, place: str, line: str) -> None:
    document, found = verdicts(place, line)
    assert category in get_args(Category)
    assert line in [block.text for block in document.blocks]
    assert [v.category for v in found if v.probability >= SURE and v.boilerplate][:1] == [category], found


@pytest.mark.parametrize(("language", "category", "place", "line"), rows("misses"))
def test_near_miss(language: str, category: str, place: str, line: str) -> None:
    assert [v for v in verdicts(place, line)[1] if v.probability >= SURE] == []


def test_no_line_stands_twice() -> None:
    lines = [row[3] for kind in ("hits", "misses") for row in rows(kind)]
    assert len(lines) == len(set(lines))


def test_every_family_has_its_file_of_lines() -> None:
    families = {rule.id.rpartition("_")[2] for rule in by_language.RULES}
    assert families <= {file.stem.rpartition("_")[2] for file in FILES}
