"""Pages that are articles by the word of the system that made them, and those that are none."""

from __future__ import annotations

import pytest

from pipeline import blocks
from pipeline.engines import made_as
from pipeline.records import Document
from tests.metadata.documents import document

TOLD = "<p>The quarry was worked from about 1740 until a fall of rock closed its upper level for good.<sup>[1]</sup></p>"
LIST = f"<ul>{'<li>Brock Quarry, grey slate, closed in 1911, flooded and fenced in</li>' * 20}</ul>"
CITED = "<meta name='citation_title' content='Hay'><meta name='citation_journal_title' content='Annals'>"


def read(content: str, names: str = "mediawiki ns-0 ns-subject action-view", head: str = "") -> Document:
    found = document(f"<head>{head}</head><body class='{names}'><div class='mw-parser-output'>{content}</div></body>")
    blocks.segment(found)
    return found


def test_an_article_of_an_encyclopedia() -> None:
    assert made_as.is_article(read(TOLD * 2), 0)
    assert made_as.is_article(read(f"{TOLD * 3}<div class='reflist'>{LIST}</div>"), 0)


@pytest.mark.parametrize("content", [TOLD, LIST, TOLD * 3 + LIST])
def test_a_line_and_a_list_are_for_the_model(content: str) -> None:
    assert not made_as.is_article(read(content), 5)


@pytest.mark.parametrize(
    "names",
    ["mediawiki ns-1 ns-talk action-view", "mediawiki ns-14 action-view", "mediawiki ns--1 ns-special", "mediawiki ns-6"],
)
def test_other_pages_of_a_wiki(names: str) -> None:
    found = read(TOLD * 3, names)
    assert made_as.is_other(found)
    assert not made_as.is_article(found, 5)


def test_the_main_page_and_what_is_edited() -> None:
    main = read(TOLD * 3, head="<script>RLCONF={\"wgIsMainPage\":true}</script>")
    assert made_as.is_other(main)
    assert not made_as.is_article(main, 5)
    assert not made_as.is_article(read(TOLD * 3, "mediawiki ns-0 ns-subject action-edit"), 5)


def test_papers() -> None:
    assert made_as.is_article(read(TOLD, "", CITED), 2)
    assert made_as.is_article(read(f"<article class='ltx_document'><div class='ltx_para'>{TOLD}</div></article>", ""), 2)
    assert not made_as.is_article(read(TOLD, "", CITED), 1)
    assert not made_as.is_article(read(TOLD, "", "<meta name='citation_title' content='Hay'>"), 5)
    assert not made_as.is_article(read(TOLD * 3, "home"), 5)
