"""What becomes of blocks once the verdicts are in: lines of the text, copies of which one stays."""

from __future__ import annotations

import pytest

from pipeline import blocks, page
from pipeline.engines import copies
from pipeline.outcome import kept_text
from pipeline.records import Block, Document, Options, RawPage, Source, Verdict


@pytest.mark.parametrize(
    ("text", "marker", "line"),
    [
        ("- bread and salt", 2, "bread and salt"),
        ("• bread and salt", 2, "bread and salt"),
        ("3. Bread and salt", 3, "3. Bread and salt"),
        ("(3) Bread and salt", 4, "(3) Bread and salt"),
        ("Bread and salt", 0, "Bread and salt"),
    ],
)
def test_a_bullet_goes_and_a_number_stays(text: str, marker: int, line: str) -> None:
    assert kept_text(Block(0, text, "line", -1, marker=marker), ()) == line


def test_a_number_stays_before_what_a_cut_leaves() -> None:
    block = Block(0, "3. Bread and salt. Share this.", "line", -1, marker=3)
    cut = Verdict(0, True, "social.share", "text", "social", span=(18, 30))
    assert kept_text(block, (cut,)) == "3. Bread and salt."


SENTENCE = "The bridge will stay closed until the river has fallen by another metre."


def read(body: str) -> Document:
    document = page.parse(RawPage(f"<html><body>{body}</body></html>".encode(), Source("html", "a.html")), Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    return document


def carried(*kept: bool) -> list[Verdict]:
    """Verdicts on blocks, each kept by the engine or taken for a copy."""
    return [
        Verdict(number, False, "fast", "model", None, 0.9) if keep else Verdict(number, True, "copies.pull_quote", "dom", "other")
        for number, keep in enumerate(kept)
    ]


def test_a_copy_goes_where_the_other_copy_stays() -> None:
    document = read(f"<p>It rained. {SENTENCE} Nobody was hurt.</p><blockquote>{SENTENCE}</blockquote>")
    engine = carried(True, True)
    assert [v.boilerplate for v in copies.confirmed(document, carried(True, False), engine)] == [False, True]


def test_a_copy_stays_where_the_other_copy_goes() -> None:
    document = read(f"<p>It rained. {SENTENCE} Nobody was hurt.</p><blockquote>{SENTENCE}</blockquote>")
    engine = carried(True, True)
    gone = [Verdict(0, True, "related.list", "text", "related"), carried(True, False)[1]]
    assert [v.boilerplate for v in copies.confirmed(document, gone, engine)] == [True, False]
