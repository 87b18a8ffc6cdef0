"""Rejected pages run again."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

import pytest

from pipeline.records import Options, Outcome, RawPage
from pipeline.run.admission import Request
from pipeline.run.retry import Retried, retry
from pipeline.run.shards import Slicing
from pipeline.store.check import check
from pipeline.store.layout import Layout
from pipeline.store.reader import Corpus
from pipeline.store.writing import writing
from tests.run import simple
from tests.sources.written import json_lines, put, tar, zipped
from tests.store import seen
from tests.store.test_kill import killed


def lenient(pages: Iterable[RawPage]) -> Iterator[Outcome]:
    """Takes the mark off that made a page a reject; page 6 still is one, for another reason."""
    for page in pages:
        body = page.body.removeprefix(b"! ") if b"page 6 " not in page.body else b"! still nothing"
        yield simple.clean(RawPage(body, page.source, page.url))


def again(out: Path, engine: str = "auto") -> Retried:
    with writing(out) as store:
        options = Options(engine=engine)  # type: ignore[arg-type]
        return retry(store, lambda _: lenient, lambda _: options)


@pytest.fixture
def out(memory: Path) -> Path:
    """A corpus of 35 pages in four shards, of which 6, 13, 20, 27 and 34 are rejects."""
    inputs = simple.pages(memory / "in", range(35))
    simple.run(memory / "corpus", Request((str(inputs),), day=date(2026, 11, 2), slicing=Slicing(10)))
    return memory / "corpus"


def paths(out: Path, table: str) -> set[str]:
    return {row["source"]["path"] for row in seen.rows(out, table)}  # type: ignore[index]


def test_those_that_come_through_move(out: Path) -> None:
    result = again(out)
    assert (result.tried, result.recovered, dict(result.rejects), result.gone) == (5, 4, {"no_content": 1}, 0)
    assert paths(out, "rejects") == {"00006.txt"}
    assert {"00013.txt", "00020.txt", "00027.txt", "00034.txt"} <= paths(out, "articles")
    assert [row["detail"] for row in seen.rows(out, "rejects")] == ["! still nothing"]
    assert seen.doubled(out) == []
    assert check(Layout(out)) == []
    assert len({row["run_id"] for row in seen.rows(out, "articles")}) == 1
    assert Corpus(out).summary().counts.articles == 34


def test_again_and_again(out: Path) -> None:
    again(out)
    before = seen.hashes(out)
    result = again(out)
    assert (result.tried, result.recovered) == (1, 0)
    assert seen.hashes(out) == before


def test_rows_by_other_options_say_so(out: Path) -> None:
    again(out, "fast")
    assert len({row["run_id"] for row in seen.rows(out, "articles")}) == 2
    assert check(Layout(out)) == []


def test_input_that_is_gone(out: Path, memory: Path) -> None:
    (memory / "in/00013.txt").unlink()
    result = again(out)
    assert (result.recovered, result.gone) == (3, 1)
    assert (result.first_gone or "").endswith(": no longer there"), "which, and why"
    assert paths(out, "rejects") == {"00006.txt", "00013.txt"}
    (memory / "in").rename(memory / "elsewhere")
    result = again(out)
    assert (result.tried, result.recovered) == (0, 0)
    assert "nothing there" in result.problems[0]
    assert check(Layout(out)) == []


def test_a_run_whose_own_models_are_gone_is_told_and_the_others_are_tried(out: Path, memory: Path) -> None:
    own = memory / "own.npz"
    own.write_bytes(b"fitted elsewhere")
    more = simple.pages(memory / "more", [41, 48])
    simple.run(out, Request((str(more),), Options(weights=own), day=date(2026, 11, 2)))
    own.unlink()
    with writing(out) as store:
        result = retry(store, lambda _: lenient)
    assert (result.tried, result.recovered) == (5, 4)
    (problem,) = result.problems
    assert problem.endswith(f": its models are not there any more: {own}")
    assert paths(out, "rejects") == {"00006.txt", "00041.txt", "00048.txt"}
    assert again(out).recovered == 2, "by other models they are cleaned"


def test_an_article_that_is_there_already_stays_a_reject(out: Path, memory: Path) -> None:
    text = (memory / "in/00013.txt").read_text().removeprefix("! ")
    (memory / "more").mkdir()
    (memory / "more/00013.txt").write_text(text)
    simple.run(out, Request((str(memory / "more"),), day=date(2026, 11, 2)))
    result = again(out)
    assert result.rejects["duplicate_record"] == 1
    assert result.recovered == 3
    assert check(Layout(out)) == []


def test_a_copy_keeps_the_place_among_the_revisions_that_it_had(memory: Path) -> None:
    """The text that came back as the third capture is not the latest, whenever it is read again."""
    texts = ("First text.", "Second text.", "First text.", "Third text.", "Fourth text.")
    lines = [{"url": "https://news.example/story", "text": text} for text in texts]
    put(memory / "in/a.jsonl", json_lines(lines))
    out = memory / "corpus"
    simple.run(out, Request((str(memory / "in"),), day=date(2026, 11, 2)))
    (copy,) = seen.rows(out, "rejects")
    assert str(copy["detail"]).endswith(", revision 2")
    before = seen.hashes(out)
    result = again(out)
    assert (result.tried, result.copies, dict(result.rejects)) == (0, 1, {})
    assert seen.hashes(out) == before
    assert check(Layout(out)) == []


def test_copies_are_cleaned_again_only_if_their_article_is_gone(memory: Path) -> None:
    """By other options the copies of an article would be a second text of it."""
    lines = [{"url": "https://news.example/story", "text": f"{mark}A story."} for mark in ("", "", "! ")]
    put(memory / "in/a.jsonl", json_lines(lines))
    out = memory / "corpus"
    simple.run(out, Request((str(memory / "in"),), day=date(2026, 11, 2)))

    def otherwise(pages: Iterable[RawPage]) -> Iterator[Outcome]:
        for page in pages:
            yield simple.clean(RawPage(b"Another reading.", page.source, page.url))

    with writing(out) as store:
        result = retry(store, lambda _: otherwise, lambda options: options)
    assert (result.tried, result.recovered, result.copies) == (1, 1, 1)
    assert Counter(row["text"] for row in seen.rows(out, "articles")) == {"A story.": 1, "Another reading.": 1}
    assert check(Layout(out)) == []


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(("pack", "read", "other"), [(tar, 0, 1), (zipped, 1, 0)])
def test_of_two_members_of_one_name_the_one_that_is_not_read_stays(
    memory: Path, pack: Callable[[list[tuple[str, bytes]]], bytes], read: int, other: int
) -> None:
    members = [("a.txt", b""), ("a.txt", b"")]
    members[read] = ("a.txt", b"! Story of the one\nIt happened.")
    members[other] = ("a.txt", b"Story of the other\nIt happened too.")
    put(memory / "in/pages.bin", pack(members))
    out = memory / "corpus"
    simple.run(out, Request((str(memory / "in"),), day=date(2026, 11, 2)))
    assert Counter(row["reason"] for row in seen.rows(out, "rejects")) == {"no_content": 1, "duplicate_record": 1}
    result = again(out)
    assert (result.tried, result.recovered, dict(result.rejects)) == (2, 1, {"duplicate_record": 1})
    assert [row["title"] for row in seen.rows(out, "articles")] == ["Story of the one"]
    (left,) = seen.rows(out, "rejects")
    assert (left["reason"], "member of the archive has the same name" in str(left["detail"])) == ("duplicate_record", True)
    assert check(Layout(out)) == []


@pytest.mark.parametrize("stride", [pytest.param(17, id="some"), pytest.param(1, id="every", marks=pytest.mark.soak)])
def test_killed_at_any_touch(stride: int, out: Path, memory: Path) -> None:
    """Killed while it writes, and called again: nothing is there twice at any time, and it ends as if undisturbed."""
    whole = Path(shutil.copytree(out, memory / "whole"))
    again(whole)
    kills = 0
    for after in range(stride, 1000, stride):
        root = Path(shutil.copytree(out, memory / f"kill{after}"))
        if not killed(again, root, after):
            break
        assert seen.doubled(root) == [], f"doubled after a kill at touch {after}"
        again(root)
        for table in ("articles", "removals", "rejects", "pages"):
            assert seen.rows(root, table) == seen.rows(whole, table), f"after a kill at touch {after}"
        assert check(Layout(root)) == []
        kills += 1
    assert kills >= 80 // stride


def test_a_forced_run_takes_what_retry_brought(out: Path, memory: Path) -> None:
    again(out)
    inputs = str(memory / "in")
    simple.run(out, Request((inputs,), Options(engine="fast"), day=date(2026, 11, 2), force=True))
    assert len(seen.rows(out, "articles")) == 30
    assert check(Layout(out)) == []
