"""Text and removals put together give the main content back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.clean import clean
from pipeline.records import RawPage, Source
from pipeline.store.check import check
from pipeline.store.errors import CorpusError
from pipeline.store.ledger import Ledger, record_keys
from pipeline.store.reader import Corpus
from pipeline.store.restore import Gone, restore
from pipeline.store.sink import ShardSink
from pipeline.store.writing import Store
from tests.run.process import story
from tests.store import made

LINE = st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)


@st.composite
def cut_blocks(draw: st.DrawFn) -> tuple[list[str], str, list[Gone]]:
    """Blocks, and what stays and goes of them: whole ones, and disjoint parts of others."""
    blocks = draw(st.lists(LINE, min_size=1, max_size=12))
    kept, gone = [], []
    for position, block in enumerate(blocks):
        if draw(st.booleans()):
            gone.append(Gone(position, None, None, block))
            continue
        points = sorted(draw(st.sets(st.integers(0, len(block)), max_size=4)))
        spans = [span for span in zip(points[::2], points[1::2], strict=False) if span[1] - span[0] < len(block)]
        gone += [Gone(position, start, end, block[start:end]) for start, end in spans]
        gaps = [0, *(point for span in spans for point in span), len(block)]
        kept.append("".join(block[start:end] for start, end in zip(gaps[::2], gaps[1::2], strict=True)))
    return blocks, "\n".join(kept), draw(st.permutations(gone))


@given(cut_blocks())
def test_everything_comes_back(case: tuple[list[str], str, list[Gone]]) -> None:
    blocks, text, gone = case
    assert restore(text, gone) == blocks


@pytest.mark.parametrize(
    ("text", "gone", "message"),
    [
        ("a", [Gone(5, None, None, "b")], "position 5"),
        ("a", [Gone(0, None, None, "b"), Gone(0, None, None, "c")], "twice"),
        ("a", [Gone(0, 0, 3, "b")], "holds 1 characters"),
        ("a", [Gone(0, 7, 8, "b")], "beyond its 1 characters"),
        ("a", [Gone(0, 0, 1, "b"), Gone(0, None, None, "c")], "and a part of it too"),
        ("a", [Gone(0, 0, 2, "bc"), Gone(0, 1, 2, "d")], "within another"),
    ],
)
def test_what_does_not_belong_together(text: str, gone: list[Gone], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        restore(text, gone)


def test_from_a_corpus(sound: Path) -> None:
    corpus = Corpus(sound)
    article_id = f"{1:032x}"
    assert corpus.restore(article_id) == [
        "Sign up now!",
        "By A.Story 1.",
        "The council met on day 1 and decided nothing.",
    ]
    with pytest.raises(KeyError):
        corpus.restore("nothing")


CODE = """<pre>
    def count(pictures):
        # See <a href="https://docs.example/zip">the manual (opens in a new tab)</a>
\t    return sum(<b>map</b>(is_lorry, pictures))
        Sign up for our newsletter
</pre>"""


def test_code_comes_back_with_its_indentation(store: Store) -> None:
    first, second, third = story(7)
    markup = f"<html lang=en><title>A road</title><h1>A road</h1><p>{first}<p>{second}{CODE}<p>{third}"
    page = RawPage(markup.encode(), Source("html", "a.html"), "https://news.example/story/1")
    found = clean(page)
    assert found.article is not None
    run = made.start(store)
    sink = ShardSink(store, Ledger(store.manifest, run), run, 0)
    sink.add(record_keys(page), made.DAY, found)
    sink.commit(b"digest")
    store.manifest.complete(run.run, ())
    kept = ["def count(pictures):", "    # See the manual", "    return sum(map(is_lorry, pictures))"]
    assert found.article.text.split("\n") == [first, second, *kept, third]
    kept[1] += " (opens in a new tab)"
    whole = ["A road", first, second, *kept, "    Sign up for our newsletter", third]
    assert Corpus(store.layout.root).restore(found.article.id) == whole
    assert found.count is not None
    assert found.count.chars_in == sum(map(len, whole))
    assert check(store.layout) == []


def test_no_corpus(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no corpus here"):
        Corpus(tmp_path)
