"""What crawls say of themselves, shown as they wrote it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from pipeline.corpus import report
from pipeline.corpus.report import crawls
from pipeline.store.reader import Corpus
from spiders.drift import drift
from spiders.folder import Folder, Shard
from spiders.summary import RunSummary, append
from spiders.summary import read as read_runs
from tests.report.conftest import build

START = datetime(2026, 11, 1, 6, tzinfo=UTC)


def counts(articles: int = 90, words: int = 400, removed: int = 20) -> dict[str, int]:
    """Of a host: 100 pages that gave so many articles of so many words, and a share removed in percent."""
    return {
        "requests": 130, "new": 100, "changed": 2, "failed": 1, "articles": articles, "rejected": 100 - articles,
        "words": articles * words, "kept_chars": (100 - removed) * 1000, "removed_chars": removed * 1000,
    }  # fmt: skip


def crawl(corpus: Path, number: int, hosts: dict[str, dict[str, int]], shard: str = "1/1") -> None:
    """Writes the line of a run as the crawler does, with the drift that it finds."""
    path = Folder(corpus, Shard.parse(shard).suffix).runs
    at = START + timedelta(hours=6 * number)
    told = drift(read_runs(path), hosts)
    append(path, RunSummary(f"run-{number}-{shard}", at, at, True, hosts, drift=told))


@pytest.fixture
def crawled(tmp_path: Path) -> Path:
    """Three runs of three hosts; in the last one each has changed in another way."""
    corpus = build(tmp_path / "corpus", 1)
    for number in range(2):
        crawl(corpus, number, {"yield.example": counts(), "length.example": counts(), "share.example": counts()})
    changed = {"yield.example": counts(articles=30), "length.example": counts(words=90), "share.example": counts(removed=70)}
    crawl(corpus, 2, changed)
    return corpus


def test_each_change_is_marked_where_it_is(crawled: Path) -> None:
    page = LexborHTMLParser(report.render(report.gather(Corpus(crawled))))
    assert len(page.css("#crawls .drift li")) == 3
    for row in page.css("#crawls tbody tr"):
        host = row.css("th")[0].text()
        marked = [bool(cell.css(".marked")) for cell in row.css("td")[:3]]
        assert marked == [host.startswith(name) for name in ("yield", "length", "share")]
    length = next(row for row in page.css("#crawls tbody tr") if "length" in row.text())
    assert [cell.text().strip() for cell in length.css("td")] == ["90.0 %", "90", "20.0 %", "100", "2", "1"]


def test_shards_and_runs_taken_up_again(tmp_path: Path) -> None:
    state = tmp_path / "_state"
    state.mkdir()
    for shard in ("1/2", "2/2"):
        for number in range(2):
            crawl(tmp_path, number, {f"{shard[0]}.example": counts()}, shard)
    crawl(tmp_path, 1, {"2.example": counts(articles=80)}, "2/2")
    found = crawls.read(state)
    assert [crawl.run for crawl in found] == ["run-0-1/2", "run-0-2/2", "run-1-1/2", "run-1-2/2"]
    assert found[-1].hosts["2.example"]["articles"] == 80


def test_only_the_latest_runs_are_held(tmp_path: Path) -> None:
    (tmp_path / "_state").mkdir()
    for number in range(crawls.RUNS + 5):
        crawl(tmp_path, number, {"a.example": {"articles": 1}})
    found = crawls.read(tmp_path / "_state")
    assert [crawl.run for crawl in found] == [f"run-{number}-1/1" for number in range(5, crawls.RUNS + 5)]


@pytest.mark.parametrize(
    "line",
    [b"", b'{"run": "x"', b"[]", b"null", b'{"run": 1, "hosts": [], "started": ""}', b'{"hosts": {"a": 3}}', b"\xff\xfe"],
)
def test_lines_that_are_no_runs_are_left_out(tmp_path: Path, line: bytes) -> None:
    (tmp_path / "_state").mkdir()
    crawl(tmp_path, 0, {"a.example": counts()})
    with Folder(tmp_path).runs.open("ab") as file:
        file.write(line)
    assert [run.run for run in crawls.read(tmp_path / "_state")] == ["run-0-1/1"]


def test_hostile_hosts_stay_text(tmp_path: Path) -> None:
    corpus = build(tmp_path / "corpus", 1)
    evil = "<img src=x onerror=alert(1)>\u202e"
    for number, articles in enumerate((90, 90, 10)):
        crawl(corpus, number, {evil: counts(articles=articles)})
    html = report.render(report.gather(Corpus(corpus)))
    assert LexborHTMLParser(html).css("img") == []
    assert "\u202e" not in html
    assert re.search(r"onerror=alert\(1\)&gt;\[U\+202E\]</bdi>", html)
