"""The SQL in the documents that takes the latest text of each address, whatever the captures came in by."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import duckdb
import pytest

from pipeline.run.admission import Request
from tests.documents import latest_of, parts_of_latest
from tests.run import simple
from tests.sources.written import json_lines, put

URL = "https://news.example/story"
UNDONE = (("January", "Story\nAs it was."), ("February", "Story\nAs it was not."), ("March", "Story\nAs it was."))
MONTHS = {"January": 1, "February": 2, "March": 3}


def captured(month: str, text: str, url: str = URL) -> dict[str, object]:
    return {"url": url, "text": text, "fetched_at": f"2026-{MONTHS[month]:02d}-01T12:30:00+02:00"}


def latest(corpus: Path, query: str = "SELECT url, text FROM latest ORDER BY url") -> list[tuple[object, ...]]:
    with duckdb.connect() as reader:
        reader.execute("SET timezone = 'Asia/Tokyo'")
        reader.execute(latest_of(corpus))
        return reader.sql(query).fetchall()


def read_in(memory: Path, *files: Sequence[dict[str, object]]) -> Path:
    """A corpus by a run of each of the files."""
    for number, rows in enumerate(files):
        simple.run(memory / "corpus", Request((str(put(memory / f"{number}.jsonl", json_lines(rows))),)))
    return memory / "corpus"


@pytest.mark.parametrize("order", list(permutations(UNDONE)), ids=lambda order: "-".join(month for month, _ in order))
@pytest.mark.parametrize("runs", [1, 3])
def test_a_change_that_was_undone(order: Sequence[tuple[str, str]], runs: int, memory: Path) -> None:
    rows = [captured(month, text) for month, text in order]
    corpus = read_in(memory, rows) if runs == 1 else read_in(memory, *([row] for row in rows))
    assert latest(corpus) == [(URL, "Story\nAs it was.")]


def test_without_times_the_order_of_reading_tells(memory: Path) -> None:
    corpus = read_in(memory, [{"url": URL, "text": text} for _, text in UNDONE])
    assert latest(corpus) == [(URL, "Story\nAs it was.")]


def test_archives_read_out_of_order(memory: Path) -> None:
    corpus = read_in(memory, [captured("March", "Story\nNew.")], [captured("January", "Story\nOld.")])
    assert latest(corpus) == [(URL, "Story\nNew.")]


def test_the_parts_of_an_article_are_joined_without_what_they_were(memory: Path) -> None:
    rows = [captured("January", "Story\nOne, with an error."), captured("February", "Story\nOne.")]
    corpus = read_in(memory, [*rows, captured("January", "Story\nTwo.", f"{URL}?page=2")])
    assert latest(corpus, parts_of_latest()) == [(URL, "Story", "Story\nOne.\nStory\nTwo.", 2)]
