"""What wikis put around and into an article goes, whatever its words; their tables, notes and terms stay."""

from __future__ import annotations

from types import ModuleType

import pytest

from pipeline import blocks, page
from pipeline.clean import clean
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules import edit_links, returns, wiki

TOLD = "<p>The kelp gull of Port Ansel breeds on the roofs of the harbour, and nobody has counted its nests since 1998.</p>"
TERMS = "<table class='vertical-navbox plain'><tr><th><a href=/w/Gulls>Gulls</a></th></tr><tr><td><ul>{}</ul></td></tr></table>"
SIDEBAR = TERMS.format("".join(f"<li><a href='/w/{name}'>{name}</a></li>" for name in ("Kelp gull", "Ivory gull", "Black gull")))
HATNOTE = "<div class='hatnote plain'>\"Larus\" leads here. For the ship, see <a href=/w/x>Larus (ship)</a>.</div>"
EDIT = "<a href='/index.php?title=Gull&amp;action=edit&amp;section=2'>{}</a>"
WANTED = "<table class='box-Unreferenced plainlinks metadata ambox'><tr><td>This article cites no sources.</td></tr></table>"
FACTS = "<table class=infobox><tr><th>Length</th><td>58 cm</td></tr></table>"


def read(html: str) -> Document:
    found = page.parse(RawPage(f"<html><body>{html}</body></html>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return found


def test_boxes_of_links_and_notes_on_the_article_go_and_facts_stay() -> None:
    found = read(f"<div class='mw-content-ltr mw-parser-output'>{HATNOTE}{WANTED}{SIDEBAR}{FACTS}{TOLD * 3}</div>")
    named = {found.blocks[v.block].text: v.category for v in wiki.judge(found)}
    assert {text for text, category in named.items() if category == "navigation"} == {
        '"Larus" leads here. For the ship, see Larus (ship).', "Gulls", "Kelp gull", "Ivory gull", "Black gull",
    }  # fmt: skip
    assert [text for text, category in named.items() if category == "feedback"] == ["This article cites no sources."]
    assert len(named) == 6


def test_a_page_of_another_system_may_call_anything_a_sidebar() -> None:
    assert wiki.judge(read(f"<div class=post><div class=sidebar>{TOLD}</div>{TOLD * 3}</div>")) == []


def test_the_article_is_left_and_what_went_can_be_looked_up() -> None:
    heading = f"<h2>Nests<span class=mw-editsection>[{EDIT.format('edit')}]</span></h2>"
    body = f"<div class=mw-parser-output>{HATNOTE}{SIDEBAR}{TOLD * 3}{heading}{TOLD.replace('breeds', 'nests')}</div>"
    found = clean(RawPage(f"<title>Gull</title><h1>Gull</h1>{body}".encode(), Source("html", "x.html"), "https://w.example/w/Gull"),
                  Options(all_pages=True))  # fmt: skip
    assert found.article is not None
    lines = found.article.text.split("\n")
    assert "Nests" in lines
    assert not {"Kelp gull", "Ivory gull"} & set(lines)
    gone = {(row.by, row.text) for row in found.removals}
    assert {(wiki.ID, "Ivory gull"), (edit_links.ID, "[edit]")} <= gone


def cut(html: str, kind: ModuleType) -> list[str]:
    """The block's text after each cut."""
    found = read(html)
    left = []
    for block in found.blocks:
        text = block.text
        for verdict in reversed([v for v in kind.judge(found) if v.block == block.number]):
            assert verdict.span is not None
            text = text[: verdict.span[0]] + text[verdict.span[1] :]
        left.append(" ".join(text.split()))
    return left


@pytest.mark.parametrize(
    ("heading", "left"),
    [
        (f"Details<span>[{EDIT.format('edit')}]</span>", "Details"),
        (f"Brut [<a href='/w/Gull?veaction=edit'>Bearbeiten</a> | {EDIT.format('Quelltext bearbeiten')}]", "Brut"),
        (f"巣 {EDIT.format('編集')}", "巣"),
        ("Details [1]", "Details [1]"),
        ("How to edit <a href='/w/Help'>[help]</a>", "How to edit [help]"),
        (EDIT.format("Edit the page"), "Edit the page"),
    ],
    ids=["brackets", "two links", "no brackets", "no link", "another link", "nothing else"],
)
def test_links_to_edit(heading: str, left: str) -> None:
    assert cut(f"<h2>{heading}</h2>", edit_links) == [left]


BACK = "<a href='#cite_ref-{0}'>{1}</a>"


@pytest.mark.parametrize(
    ("note", "left"),
    [
        (f"<b>{BACK.format(1, '^')}</b> Reed, C. (2019).", "Reed, C. (2019)."),
        (f"^ {BACK.format('1-0', '<sup>a</sup>')} {BACK.format('1-1', '<sup>b</sup>')} Reed, C. (2019).", "Reed, C. (2019)."),
        (f"↑ {BACK.format('1-0', '1,0')} {BACK.format('1-1', '1,1')} Reed (2019).", "Reed (2019)."),
        (f"↑ {BACK.format('1-0', 'a')} et {BACK.format('1-1', 'b')} Reed (2019).", "Reed (2019)."),
        ("The works of 1998. <a href='#fnref1' class=footnote-backref>↩︎</a>", "The works of 1998."),
        ("Twice cited. <a href='#r1'>↩</a> <a href='#r2'>↩</a>", "Twice cited."),
        ("^ is the caret", "^ is the caret"),
        ("Go <a href='#top'>back</a> to the pier", "Go back to the pier"),
        ("See <a href='/other'>↩</a>", "See ↩"),
        ("<a href='#fnref1'>↩</a>", "↩"),
        ("<a href='#a'>a</a> Alder", "a Alder"),
    ],
    ids=["one", "several", "German", "French", "behind", "twice behind", "no link", "amid", "elsewhere", "alone", "an index"],
)
def test_links_from_a_note_back_to_its_place(note: str, left: str) -> None:
    assert cut(f"<li>{note}</li>", returns) == [left]


def test_what_an_archive_left_of_the_links_is_told_by_its_class() -> None:
    bracketed = "<span class=mw-editsection>[<a href='#'>{}</a>]</span>"
    back = "<span class=mw-cite-backlink>^ <a><sup>a</sup></a> <a><sup>b</sup></a></span>"
    assert cut(f"<h2>Nests{bracketed.format('bearbeiten')}</h2>{TOLD}", edit_links)[0] == "Nests"
    written = "<h2>Nests [and eggs]</h2><h2>Gulls<span class=mw-editsection></span></h2>"
    assert cut(written, edit_links)[0] == "Nests [and eggs]"
    assert cut(f"<ol><li>{back} Lowe, Harriet. Gulls of the Roofs.</li></ol>", returns) == ["Lowe, Harriet. Gulls of the Roofs."]
    assert cut("<ol><li>^ a b are two keys of her machine.</li></ol>", returns) == ["^ a b are two keys of her machine."]
