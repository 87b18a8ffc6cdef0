"""What MediaWiki and the systems of journals put beside a text: by their own names, in any language, and on their pages alone."""

from __future__ import annotations

import pytest

from pipeline import blocks
from pipeline.clean import clean
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules import dom, edit_links, papers, returns, wiki, wiki_notes
from tests.metadata.documents import document, facts, text_document

BODY = "<div id='mw-content-text'><div class='mw-parser-output'>{}</div></div>"
SENTENCE = "The quarry was worked from 1740 until a fall of rock closed its upper level in the spring of 1911"


def read(html: str) -> Document:
    found = document(f"<body>{html}</body>")
    blocks.segment(found)
    return found


def without_notes(html: str) -> str:
    found = read(html)
    text = found.blocks[0].text
    for verdict in reversed(wiki_notes.judge(found)):
        assert verdict.span is not None
        text = text[: verdict.span[0]] + text[verdict.span[1] :]
    return text


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("<sup class='noprint Inline-Template'>[<i><a href='/w/X'>citation needed</a></i>]</sup>", ""),
        ("<sup class='need_ref_tag'><a href='/w/X'>[réf.&nbsp;nécessaire]</a></sup>", ""),
        ("<sup class='noprint Inline-Template'>[<a href='/w/X'>источник не указан 412 дней</a>]</sup>", ""),
        ("<sup class='reference'>[3]</sup><sup class='reference'>: 114 </sup>", "[3]"),
        ("<sup>[sic]</sup>", "[sic]"),
        (" [the upper one]", " [the upper one]"),
    ],
)
def test_notes_on_a_sentence(note: str, left: str) -> None:
    assert without_notes(BODY.format(f"<p>{SENTENCE}{note}.</p>")) == f"{SENTENCE}{left}."


def test_notes_on_other_pages_stay() -> None:
    note = "<sup class='noprint'>[citation needed]</sup>"
    assert without_notes(f"<p>{SENTENCE}{note}.</p>") == f"{SENTENCE}[citation needed]."


@pytest.mark.parametrize("places", [("1", "2"), ("a", "b"), ("أ", "ب"), ("2,0", "2,1")])
def test_returns_of_a_note_cited_twice(places: tuple[str, str]) -> None:
    links = " ".join(f"<a href='#cite_ref-{i}'><sup>{place}</sup></a>" for i, place in enumerate(places))
    found = read(f"<ol><li><span>↑ {links}</span> <span>Tarn, Edith. Slate and Water. 1972.</span></li></ol>")
    (verdict,) = returns.judge(found)
    assert verdict.span is not None
    assert found.blocks[0].text[verdict.span[1] :].strip() == "Tarn, Edith. Slate and Water. 1972."


def test_captions_are_no_part_of_what_was_written() -> None:
    caption = "<div class='thumbcaption'>The incline in 1903</div>"
    found = read(BODY.format(f"{caption}<p>{SENTENCE}.</p><ul><li>Grey slate</li></ul>"))
    assert [(v.block, v.category) for v in wiki.judge(found)] == [(0, "caption")]
    assert [found.blocks[i].text for i in wiki.written(found)] == [f"{SENTENCE}.", "Grey slate"]


def test_links_to_edit_that_are_a_picture() -> None:
    bracket = "<span class='mw-editsection-bracket'>{}</span>"
    link = f"<span>{bracket.format('[')}<a href='/x?action=edit&amp;section=1'><svg></svg></a>{bracket.format(']')}</span>"
    found = read(BODY.format(f"<h2><span>History</span>{link}</h2><p>{SENTENCE}.</p>"))
    (verdict,) = edit_links.judge(found)
    assert verdict.span is not None
    assert found.blocks[0].text[: verdict.span[0]] == "History"
    assert edit_links.judge(read("<h2>int[]</h2>")) == []


def test_a_text_has_no_system() -> None:
    found = text_document(f"{SENTENCE}.", "View Article")
    assert [*wiki.judge(found), *papers.judge(found), *wiki.written(found)] == []


def test_nothing_was_written_on_pages_of_others() -> None:
    assert wiki.written(read(f"<div class='content'><p>{SENTENCE}.</p></div>")) == []


def test_tools_of_a_paper() -> None:
    tools = "<div class='package-alerts'><p>failed: foamtex</p></div><ul class='reflinks'><li>View Article</li></ul>"
    found = read(f"<meta name=citation_title content=Moss><p>{SENTENCE}.</p>{tools}")
    assert [(v.block, v.category) for v in papers.judge(found)] == [(1, "feedback"), (2, "navigation")]
    assert papers.judge(read(f"<p>{SENTENCE}.</p>{tools}")) == []


def test_a_section_that_the_contents_list_is_no_contents() -> None:
    section = "<div class='{}'><p>All meadows lie below the church.</p></div>"
    assert not dom.judge(read(section.format("section toc-section")))
    assert [v.category for v in dom.judge(read(section.format("toc")))] == ["navigation"]


def test_authors_of_a_converted_paper_without_their_marks() -> None:
    names = "".join(
        f"<span class='ltx_creator ltx_role_author'><span class='ltx_personname'>{name}<sup>{i}</sup></span></span>"
        for i, name in enumerate(("Hugo Reiter", "Mei Tanaka"), 1)
    )
    found = facts(f"<body><h1>Ripening of foams under slow shear</h1><div class='ltx_authors'>{names}</div></body>")
    assert found.authors == ("Hugo Reiter", "Mei Tanaka")


@pytest.mark.parametrize("line", ["This page was last edited on 9 January 2025, at 07:40 (UTC).",
                                  "Diese Seite wurde zuletzt am 9. Januar 2025 um 07:40 Uhr bearbeitet."])  # fmt: skip
def test_the_day_of_the_last_edit_is_none_of_publication(line: str) -> None:
    page = (
        f"<html><body class='mediawiki ns-0 action-view'><h1>Hollin Quarry</h1>{BODY.format(f'<p>{SENTENCE}.</p>' * 3)}"
        f"<footer><ul><li id='footer-info-lastmod'>{line}</li></ul></footer></body></html>"
    )
    article = clean(RawPage(page.encode(), Source("html", "x.html")), Options(all_pages=True)).article
    assert article is not None
    assert article.published is None


def test_links_behind_the_works_that_a_paper_cites() -> None:
    work = "Lowe, H. Slate and Rain. J. Roofs 1998, 4, 11."
    links = "[<a href='https://scholar.example/x'>Google Scholar</a>] [<a href='https://doi.example/x'>CrossRef</a>]"
    listed = f"<p>{SENTENCE}.</p><ol><li>{work} {links}</li><li>{work} [<a href='/x'>in Welsh</a>]</li></ol>"
    found = document(f"<head><meta name=citation_title content=Slate></head><body>{listed}</body>")
    blocks.segment(found)
    said = [(v.by, found.blocks[v.block].text[: v.span[0]]) for v in papers.judge(found) if v.span]
    assert said == [(papers.REFERENCE, work)]
    assert papers.judge(read(listed)) == []
