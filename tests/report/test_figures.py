"""Figures against the same asked of the tables with SQL, and the bounds of what is held."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.corpus import report
from pipeline.corpus.report import figures as at
from pipeline.corpus.report import meanings
from pipeline.corpus.report.figures import CATEGORIES, FIRST_CATEGORY, Figures
from pipeline.corpus.report.samples import put_back
from pipeline.corpus.report.tally import Tally
from pipeline.records import Category, Flag, Outcome, PageCount, PageType, RejectReason, Removal, Stage
from pipeline.store.reader import Corpus
from pipeline.store.restore import Gone, restore
from tests.report.conftest import build_of
from tests.store import made


@pytest.fixture(scope="module")
def figures(ordinary: Path) -> Figures:
    return report.gather(Corpus(ordinary)).figures


def ask(corpus: Path, query: str) -> list[tuple[Any, ...]]:
    for name in ("articles", "removals", "rejects", "pages"):
        query = query.replace(f"<{name}>", f"read_parquet('{corpus}/{name}/**/*.parquet')")
    return duckdb.execute(query).fetchall()


def test_totals(figures: Figures, ordinary: Path) -> None:
    assert [(figures.articles, figures.words)] == ask(ordinary, "SELECT count(*), sum(word_count) FROM <articles>")
    assert sorted(figures.rejects.items()) == ask(ordinary, "SELECT reason, count(*) FROM <rejects> GROUP BY 1 ORDER BY 1")
    sums = ask(ordinary, "SELECT sum(chars_kept), sum(chars_removed), sum(chars_chrome) FROM <pages>")
    assert [tuple(figures.chars[name] for name in ("kept", "removed", "chrome"))] == sums
    lifted = ask(ordinary, "SELECT sum(length(text)) FROM <removals> WHERE lifted_to IS NOT NULL")
    assert lifted == [(figures.chars["lifted"],)]


def test_removals(figures: Figures, ordinary: Path) -> None:
    query = "SELECT category, count(*), count(lifted_to), sum(length(text)) FROM <removals> GROUP BY 1 ORDER BY 1"
    assert [(name, *sums) for name, sums in sorted(figures.removals)] == ask(ordinary, query)
    query = "SELECT stage, count(*), sum(length(text)) FROM <removals> GROUP BY 1 ORDER BY 1"
    assert [(name, *sums) for name, sums in sorted(figures.stages)] == ask(ordinary, query)
    query = (
        'SELECT "by", stage, category, count(*), sum(length(text)), sum(round(probability * 1000)) FROM <removals>'
        " GROUP BY ALL ORDER BY ALL"
    )
    assert [(*key, *sums) for key, sums in sorted(figures.deciders)] == ask(ordinary, query)


def test_hosts(figures: Figures, ordinary: Path) -> None:
    query = (
        "SELECT coalesce(a.host, ''), count(*), sum(word_count), sum(chars_kept), sum(chars_removed)"
        " FROM <articles> a JOIN <pages> p ON a.id = p.article_id GROUP BY 1 ORDER BY 1"
    )
    shown = [
        (host, sums[at.ARTICLES], sums[at.WORDS], sums[at.KEPT], sums[at.REMOVED])
        for host, sums in sorted(figures.hosts)
        if sums[at.ARTICLES]
    ]
    assert shown == ask(ordinary, query)
    assert figures.hosts["x.example"][at.REJECTS] == ask(ordinary, "SELECT count(*) FROM <rejects>")[0][0]
    query = (
        "SELECT coalesce(a.host, ''), category, count(*) FROM <articles> a JOIN <removals> r ON a.id = r.article_id"
        " GROUP BY ALL ORDER BY ALL"
    )
    heat = [
        (host, name, sums[FIRST_CATEGORY + place])
        for host, sums in figures.hosts
        for place, name in enumerate(CATEGORIES)
        if sums[FIRST_CATEGORY + place]
    ]
    assert sorted(heat) == ask(ordinary, query)


def test_shapes(figures: Figures, ordinary: Path) -> None:
    assert sum(figures.by_words) == sum(figures.by_confidence) == figures.articles
    assert figures.by_confidence[15] == figures.articles  # 0.75 stands at the lower edge of its bin
    query = "SELECT f, count(*) FROM (SELECT unnest(flags) f FROM <articles>) GROUP BY 1 ORDER BY 1"
    assert sorted(figures.flags.items()) == ask(ordinary, query)
    assert figures.days == {str(day) for (day,) in ask(ordinary, "SELECT DISTINCT crawl_date FROM <articles>")}


def test_edges_of_bins(tmp_path: Path) -> None:
    values = [(0, 0.0), (24, 0.05), (25, 0.9), (6399, 0.95), (6400, 1.0), (99999, 0.8999)]
    outcomes = [
        Outcome(article := made.article(n, word_count=words, confidence=sure), (), PageCount(article.id, 1, 9, 9, 0, 0))
        for n, (words, sure) in enumerate(values)
    ]
    figures = report.gather(Corpus(build_of(tmp_path / "corpus", outcomes))).figures
    assert figures.by_words == [2, 1, 0, 0, 0, 0, 0, 0, 1, 2]
    assert [place for place, count in enumerate(figures.by_confidence) for _ in range(count)] == [0, 1, 17, 18, 19, 19]


def test_every_word_of_the_closed_sets_is_explained() -> None:
    for told, closed in (
        (meanings.CATEGORY, Category), (meanings.STAGE, Stage), (meanings.REASON, RejectReason), (meanings.FLAG, Flag),
        (meanings.PAGE_TYPE, PageType),
    ):  # fmt: skip
        assert set(told) == set(get_args(closed))


def test_report_and_docs_say_the_same_of_a_reject() -> None:
    told = (Path(__file__).resolve().parents[2] / "docs" / "tables.md").read_text("utf-8")
    for reason, meaning in meanings.REASON.items():
        assert f"| `{reason}` | {meaning}" in told
    assert "error" in meanings.REASON["crashed"], "most pages that crash do so in Python, and no worker ends"


class TestTally:
    def test_is_exact_below_its_limit(self) -> None:
        tally: Tally[str] = Tally(2, 10)
        for key in "abcabca":
            tally.add(key, 1, 10)
        assert tally.first() == [("a", [3, 30]), ("b", [2, 20]), ("c", [2, 20])]
        assert not tally.let_go

    def test_keeps_what_matters_in_bounded_memory(self) -> None:
        tally: Tally[str] = Tally(1, 100)
        for number in range(20_000):
            tally.add(f"rare {number}", 1)
            tally.add(f"often {number % 7}", 1)
            assert len(tally) <= 100
        assert tally.let_go
        assert {key for key, _ in tally.first(7)} == {f"often {number}" for number in range(7)}
        assert tally["often 0"][0] == 20_000 // 7 + 1

    def test_what_was_let_go_counts_from_nothing_again(self) -> None:
        tally: Tally[int] = Tally(1, 2)
        for key in (1, 1, 2, 3, 2):
            tally.add(key, 1)
        assert tally[1] == [2]
        assert tally.total() <= 5


@st.composite
def removals(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    """A text and what was taken from it: whole blocks, and parts of those that stay."""
    words = st.text("ab ", min_size=1, max_size=8)
    kept: list[str] = []
    gone: list[dict[str, Any]] = []
    row = {"category": "social", "by": "x", "probability": 1.0, "stage": "text", "lifted_to": None}
    for position in range(draw(st.integers(0, 6))):
        pieces = draw(st.lists(st.tuples(words, st.booleans()), min_size=1, max_size=4))
        if all(removed for _, removed in pieces):
            text = "".join(piece for piece, _ in pieces)
            gone.append(row | {"position": position, "start": None, "end": None, "text": text})
            continue
        at_ = 0
        line = ""
        for piece, removed in pieces:
            if removed:
                gone.append(row | {"position": position, "start": at_, "end": at_ + len(piece), "text": piece})
            else:
                line += piece
            at_ += len(piece)
        kept.append(line)
    return "\n".join(kept), gone


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(removals())
def test_samples_put_back_what_the_store_puts_back(case: tuple[str, list[dict[str, Any]]]) -> None:
    text, gone = case
    blocks = put_back(text, gone)
    wanted = restore(text, [Gone(row["position"], row["start"], row["end"], row["text"]) for row in gone])
    assert ["".join(piece.text for piece in block) for block in blocks] == wanted
    removed = [piece.text for block in blocks for piece in block if piece.removed]
    assert sorted(removed) == sorted(row["text"] for row in gone)


def test_a_sample_shows_the_article_of_its_category(tmp_path: Path) -> None:
    outcomes = []
    for number, category in enumerate(CATEGORIES):
        article = made.article(number, "\n".join(["Ten words that stand in for an article's own text."] * 8), word_count=80)
        removal = Removal(article.id, category, f"{category}.rule", 1.0, "text", 3, None, None, f"A {category} line")
        outcomes.append(Outcome(article, (removal,), PageCount(article.id, 9, 100, 90, 10, 0)))
    samples = report.gather(Corpus(build_of(tmp_path / "corpus", outcomes))).samples
    chosen = [sample for sample in samples if sample.shown_for != "unsure"]
    assert len(chosen) == 12
    for sample in chosen:
        assert sample.categories == (sample.shown_for,)
        assert sample.blocks[3][0].text == f"A {sample.shown_for} line"
    assert len({sample.article["id"] for sample in samples}) == len(samples)
