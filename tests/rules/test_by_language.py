"""Lines of fixtures/rules/by_language: as those of the categories, but with the category in the second column."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import get_args

import pytest

from pipeline.records import Category
from pipeline.rules import by_language
from tests.rules.test_lines import TABLES, not_hit, taken_for_boilerplate

FILES = sorted((TABLES / "by_language").glob("*.toml"))


@cache
def rows(kind: str) -> list[tuple[str, str, str, str]]:
    """Language, category, place and line of all files."""
    return [(*row,) for file in FILES for row in tomllib.loads(file.read_text("utf-8"))[kind]]


def of(language: str, kind: str) -> list[tuple[str, str, str]]:
    """Category, place and line of the rows of a language."""
    return [row[1:] for row in rows(kind) if row[0] == language]


@pytest.mark.parametrize("language", sorted({row[0] for row in rows("hits")}))
def test_hits(language: str) -> None:
    assert {category for category, _, _ in of(language, "hits")} <= set(get_args(Category))
    assert [missed for row in of(language, "hits") if (missed := not_hit(*row))] == []


@pytest.mark.parametrize("language", sorted({row[0] for row in rows("misses")}))
def test_near_misses(language: str) -> None:
    assert [taken for _, place, line in of(language, "misses") if (taken := taken_for_boilerplate(place, line))] == []


def test_no_line_stands_twice() -> None:
    lines = [row[3] for kind in ("hits", "misses") for row in rows(kind)]
    assert len(lines) == len(set(lines))


def test_every_family_has_its_file_of_lines() -> None:
    families = {rule.id.rpartition("_")[2] for rule in by_language.RULES}
    assert families <= {file.stem.rpartition("_")[2] for file in FILES}
