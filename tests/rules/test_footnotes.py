"""Marks of footnotes: cut where they are glued to a word, kept where they are read as one."""

from __future__ import annotations

import pytest

from pipeline import blocks
from pipeline.clean import clean
from pipeline.records import Options, RawPage, Source
from pipeline.rules import footnotes
from tests.metadata.documents import URL, document


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("The army found it there.<sup><a href='#fn1'>1</a></sup>", "The army found it there."),
        ("It was so in 1998<sup><a href='#fn12'>12</a></sup>, they say", "It was so in 1998, they say"),
        ("The harbour<a href='#note-2'>[2]</a> is deep", "The harbour is deep"),
        ("The harbour [<a href='#note-2'>2</a>] is deep", "The harbour is deep"),
        ("The harbour [<a href='#note-2'>2</a>], they say, is deep", "The harbour, they say, is deep"),
        ("Deep<sup><a href='#a'>1</a>, <a href='#b'>2</a></sup> it is", "Deep it is"),
        (f"The harbour<sup><a href='{URL}#fn1'>*</a></sup> is deep", "The harbour is deep"),
        ("It is deep.<sup><a href='#fn__1'>1)</a></sup> The bay", "It is deep. The bay"),
        ("See note <a href='#fn4'>4</a> below", "See note 4 below"),
        ("The area is 40 m<sup>2</sup> in all", "The area is 40 m2 in all"),
        ("The first<a href='/other#fn1'>1</a> of them", "The first1 of them"),
        ("It came <a href='#top'>up</a> again", "It came up again"),
        ("(<a href='#fn1'>1</a>) A note", "(1) A note"),
        ("<a href='#ref1'>1</a> Excavations found ruts", "1 Excavations found ruts"),
    ],
)
def test_marks(line: str, left: str) -> None:
    page = document(f"<!doctype html><html><body><p>{line}</p></body></html>")
    blocks.segment(page)
    text = page.blocks[0].text
    for verdict in reversed(footnotes.judge(page)):
        assert verdict.span is not None
        text = text[: verdict.span[0]] + text[verdict.span[1] :]
    assert " ".join(text.split()) == left


def test_a_mark_that_went_can_be_looked_up() -> None:
    story = "<p>The bridge over the harbour opened again on Friday after a year of works, the town said.{}</p>"
    mark = "<sup><a href='#fn1'>1</a></sup>"
    body = f"<main><h1>Harbour bridge opens</h1>{story.format(mark)}{story.format('') * 3}</main>"
    found = clean(RawPage(f"<html><body>{body}</body></html>".encode(), Source("html", "a.html"), URL), Options(all_pages=True))
    assert found.article is not None
    assert found.article.text.split("\n")[0].endswith("the town said.")
    removal = next(row for row in found.removals if row.by == footnotes.ID)
    assert (removal.text, removal.category, removal.stage) == ("1", "navigation", "dom")
    assert removal.start is not None
