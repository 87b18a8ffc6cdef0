"""Marks of a heading's own address: cut at its ends, kept where they are words."""

from __future__ import annotations

import pytest

from pipeline import blocks
from pipeline.rules import anchors
from tests.metadata.documents import document, facts


@pytest.mark.parametrize(
    ("heading", "left"),
    [
        ("<a class='anchor' href='#x'>#</a>What the divers found", "What the divers found"),
        ("<a href='#x'>#</a> What the divers found", "What the divers found"),
        ("What the divers found<a href='#x' title='Permalink'>¶</a>", "What the divers found"),
        ("What the divers found <a href='https://docs.example/a#x'>§</a>", "What the divers found"),
        ("<a href='#y'>What the divers found</a> <a href='#x'>🔗</a>", "What the divers found"),
        ("<a href='#c'>C#</a>", "C#"),
        ("<a href='#x'>What the divers found<span>#</span></a>", "What the divers found"),
        ("<a href='#x'>What the divers found <span>¶</span></a>", "What the divers found"),
        ("<a href='#x'>Why we write C#</a>", "Why we write C#"),
        ("<a href='/x'>What the divers found#</a>", "What the divers found#"),
        ("<a href='#c'>#</a>", "#"),
        ("What is C<a href='/sharp'>#</a>", "What is C#"),
        ("Chapter <a href='#p'>§</a> of the law", "Chapter § of the law"),
        ("# one of them", "# one of them"),
    ],
)
def test_marks(heading: str, left: str) -> None:
    page = document(f"<!doctype html><html><body><h2>{heading}</h2></body></html>")
    blocks.segment(page)
    text = page.blocks[0].text
    for verdict in reversed(anchors.judge(page)):
        assert verdict.span is not None
        text = text[: verdict.span[0]] + text[verdict.span[1] :]
    assert text == left


def test_only_headings_have_them() -> None:
    page = document("<!doctype html><html><body><p>Number one<a href='#x'>#</a></p></body></html>")
    blocks.segment(page)
    assert anchors.judge(page) == []


@pytest.mark.parametrize("heading", ["Pumps<a href='#pumps'>¶</a>", "<a href='#pumps'>#</a> Pumps"])
def test_the_title_has_none(heading: str) -> None:
    assert facts(f"<!doctype html><html><body><h1>{heading}</h1><p>They ran all night.</p></body></html>").title == "Pumps"
