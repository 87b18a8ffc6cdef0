"""The learning of headlines: what it reads of a set, that it learns, and that the weights shipped have signs of their names."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from pipeline.bench import titles
from pipeline.engines.classifier.examples import entries
from pipeline.metadata import ranking, title_weights
from pipeline.metadata.ranking import Title
from tests.metadata.documents import head


def write_set(folder: Path, pages: int) -> Path:
    """Pages where the card has the headline and the heading does not."""
    (folder / "html").mkdir(parents=True)
    gold = {}
    for number in range(pages):
        headline = f"Bridge {number} reopens after two years"
        html = head(f'<meta property="og:title" content="{headline}">', body=f"<h1>Bridge {number} news: {headline}</h1>")
        (folder / "html" / f"p{number}.html.gz").write_bytes(gzip.compress(html.encode(), mtime=0))
        gold[f"p{number}"] = {"url": f"https://courier-{number}.example/a", "headline": headline, "articleBody": "x"}
    (folder / "ground-truth.json").write_text(json.dumps(gold), encoding="utf-8")
    return folder


def test_it_learns_what_a_set_shows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert titles.main([str(write_set(tmp_path / "small", 12))]) == 0
    assert capsys.readouterr().out == "small: 12 pages, among the titles 1.0000, left out 1.0000, learned 1.0000\n"


def test_the_same_set_gives_the_same_weights(tmp_path: Path) -> None:
    found = [page for entry in entries(write_set(tmp_path / "small", 6)) if (page := titles.read(entry, 1.0))]
    weights = titles.fit(found)
    assert weights == titles.fit(found)
    assert weights["by opengraph"] > 0 > weights["by visible"]


def test_weights_are_of_signs_that_exist() -> None:
    witnesses = ("json-ld", "json-ld page", "visible", "opengraph", "twitter", "title", "microdata", "meta", "headings")
    known = {f"by {later}{name}" for name in witnesses for later in ("", "later ")}
    known |= {f"{name} {place}" for name in ("visible", "headings") for place in range(4)}
    known |= {f"absent {name}" for name in witnesses}
    known |= {"1 words", "2 words", "3 words", "over 14 words", "over 22 words", "question", "mark", "cut", "site", "colon"}
    known |= {"begins another", "ends another", "begins with another", "ends with another"}
    known |= {"witnesses", "one witness", "stray", "in address", "all in address"}
    assert {name.removeprefix("news ") for name in title_weights.WEIGHTS} <= known


def test_the_only_title_is_the_headline() -> None:
    assert ranking.best([Title("Bridge reopens", ("bridge", "reopens"))], news=False, address=None) == "Bridge reopens"
    assert ranking.best([], news=True, address=None) is None
