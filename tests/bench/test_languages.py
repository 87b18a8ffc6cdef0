"""The set `fixtures/languages`: whole pages in 25 languages, laid out as `clean-corpus bench` reads them.

They were written without a look at the rules, and rules were then mended where they failed on them: what they guard is that
nothing falls back. The floors stand a little below what was seen.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.bench import score
from pipeline.clean import clean
from pipeline.engines.classifier.examples import entries
from pipeline.records import Article

SET = Path(__file__).resolve().parents[2] / "fixtures" / "languages"
GOLD: dict[str, Any] = json.loads((SET / "ground-truth.json").read_text("utf-8"))


pytestmark = pytest.mark.xdist_group("languages")


@pytest.fixture(scope="module")
def cleaned() -> dict[str, Article | None]:
    return {entry.id: clean(entry.raw()).article for entry in entries(SET)}


def bare(text: str) -> str:
    return f" {' '.join(score.words(text))} "


def test_every_page_is_there(cleaned: dict[str, Article | None]) -> None:
    assert len(GOLD) == 52
    assert set(cleaned) == set(GOLD)


def test_articles_and_nothing_else(cleaned: dict[str, Article | None]) -> None:
    taken = {name for name, article in cleaned.items() if article}
    assert taken == {name for name, told in GOLD.items() if told["pageType"] == "article"}


def test_text(cleaned: dict[str, Article | None]) -> None:
    predictions = {name: {"articleBody": article.text} for name, article in cleaned.items() if article}
    scores = score.body({name: GOLD[name] for name in predictions}, predictions)
    assert scores["f1"] >= 0.988
    assert scores["exact"] >= 0.49


def test_no_line_of_a_story_is_lost_and_no_boilerplate_stays(cleaned: dict[str, Article | None]) -> None:
    lost, left = [], []
    for name, article in cleaned.items():
        if article is None or not GOLD[name]["articleBody"]:
            continue
        text, story = bare(article.text), bare(GOLD[name]["articleBody"])
        lost += [(name, line) for line in GOLD[name]["articleBody"].split("\n") if bare(line) not in text]
        left += [(name, line) for line in GOLD[name]["gone"] if bare(line) in text and bare(line) not in story]
    assert len(lost) <= 14, lost
    assert len(left) <= 13, left


def test_headlines_dates_and_languages(cleaned: dict[str, Article | None]) -> None:
    articles = {name: article for name, article in cleaned.items() if article}
    titles = [name for name, article in articles.items() if article.title != GOLD[name]["headline"]]
    days = {name: (article.published_text or "")[:10] for name, article in articles.items()}
    dates = [name for name, day in days.items() if day != GOLD[name]["datePublished"][:10]]
    languages = [name for name, article in articles.items() if (article.language or "")[:2] != name[:2]]
    assert len(titles) <= 7, titles
    assert len(dates) <= 1, dates
    assert languages == []


def test_authors(cleaned: dict[str, Article | None]) -> None:
    articles = {name: article for name, article in cleaned.items() if article}
    wrong = [name for name, article in articles.items() if list(article.authors) != GOLD[name]["authors"]]
    assert len(wrong) <= 5, wrong
