"""Lines that lead to another page of the site are told from all other lines with links."""

from __future__ import annotations

import pytest

from pipeline import blocks, page, rules
from pipeline.metadata import from_markup
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules import leading

HERE = "https://www.harbour.example/news/ferry"
PARAGRAPH = "<p>The ferry of Port Ansel did not sail on Monday, and nobody in the town could say when it would.</p>"


def document(html: str) -> Document:
    found = page.parse(RawPage(f"<html><body>{html}</body></html>".encode(), Source("html", "page.html"), HERE), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return found


def by(html: str) -> list[str]:
    """The rules that are sure of the blocks behind the first paragraph."""
    found = document(f"{PARAGRAPH * 2}{html}{PARAGRAPH * 9}")
    said = {v.block: v.by for v in rules.judge(found, from_markup(found), Options()) if v.probability == 1.0 and not v.span}
    return [said.get(block.number, "") for block in found.blocks[2:-9]]


@pytest.mark.parametrize(
    ("line", "leads"),
    [
        ('<a href="/news/bridge">The bridge will stay closed</a>', True),
        ('<a href="https://sport.harbour.example/1">The bridge will stay closed</a>', True),
        ('Read also: <a href="/news/bridge">The bridge will stay closed</a>', True),
        ('Bridge: <a href="/news/bridge">It will stay closed</a> »', True),
        ('<a href="/news/bridge">The bridge</a> <a href="/news/bridge">will stay closed</a>', True),
        ('<a href="https://elsewhere.example/1">The bridge will stay closed</a>', False),
        ('<a href="#notes">The bridge will stay closed</a>', False),
        ('<a href="/news/ferry#notes">The bridge will stay closed</a>', False),
        ('<a href="/">Harbour News</a>', False),
        ('<a href="mailto:desk@harbour.example">Write to our desk</a>', False),
        ('<a href="https://[broken">The bridge will stay closed</a>', False),
        ('<a href="/news/bridge">The bridge</a> will stay closed', False),
        ('It was <a href="/news/bridge">the bridge</a>', False),
        ('<a href="/news/bridge">The bridge</a> <a href="/news/quay">The quay</a>', False),
        ("The bridge will stay closed", False),
    ],
)
def test_a_line_that_is_one_link_to_the_site_leads_on(line: str, leads: bool) -> None:
    (block,) = document(f"<p>{line}</p>").blocks
    assert leading.leads_on(block, HERE) is leads


def test_without_an_address_only_relative_links_are_near() -> None:
    near, far = document('<p><a href="/a">The bridge</a></p><p><a href="https://harbour.example/a">The quay</a></p>').blocks
    assert leading.leads_on(near, leading.NOWHERE)
    assert not leading.leads_on(far, leading.NOWHERE)


def test_titles_are_longer_than_names_and_shorter_in_japanese() -> None:
    name, title, ja = document(
        '<p><a href="/a">Port Ansel</a></p><p><a href="/b">The bridge will stay closed</a></p>'
        '<p><a href="/c">橋はしばらく通行止めが続く</a></p>'
    ).blocks
    assert [leading.is_title(block, HERE) for block in (name, title, ja)] == [False, True, True]


ITEMS = (
    "Bridge: {}It will stay closed until spring{}",
    "Fishing: {}Why the herring came back{}",
    "Weather: {}The long rain of the summer{}",
)


def listed(items: tuple[str, ...], href: str = "/news/{}") -> str:
    return (
        "<ul>"
        + "".join(f"<li>{item.format(f'<a href={href.format(at)!r}>', '</a>')}</li>" for at, item in enumerate(items))
        + "</ul>"
    )


def test_teasers_with_kickers_amid_a_story_go() -> None:
    assert by(listed(ITEMS)) == ["related.labelled_list"] * 3


@pytest.mark.parametrize(
    "html",
    [
        f"<h2>What changes for passengers</h2>{listed(ITEMS)}",
        f"<p>Three things came up:</p>{listed(ITEMS)}",
        listed(ITEMS[:2]),
        listed((*ITEMS, "Port: {}The quay{}")),
        listed((*ITEMS, "Nothing of all that is new to the people of the town.")),
        listed(ITEMS, "https://elsewhere.example/{}"),
    ],
    ids=["heading", "colon", "two", "short", "plain item", "other site"],
)
def test_lists_of_the_story_stay(html: str) -> None:
    assert "related.labelled_list" not in by(html)


PLAIN = ("{}It will stay closed until spring{}", "{}Why the herring came back{}")


@pytest.mark.parametrize(
    ("html", "are_teasers"),
    [
        (listed(PLAIN), True),
        (f"<h2>What changes for passengers</h2>{listed(PLAIN)}", False),
        (f"<p>The port has two notices for all who wait, and reads them out every morning at seven:</p>{listed(PLAIN)}", False),
        (listed(PLAIN[:1]), False),
        (listed((*PLAIN, "{}The old quay{}")), False),
        (listed((*PLAIN, "The ferry sails at {}noon from the northern quay{}")), False),
        (listed((*PLAIN, "{}It sails again on Monday morning.{}")), False),
        (listed(PLAIN, "https://elsewhere.example/{}"), False),
    ],
    ids=["teasers", "heading", "colon", "one", "short", "sentence", "full stop", "other site"],
)
def test_linked_headlines_alone_in_a_list(html: str, are_teasers: bool) -> None:
    found = list(leading.linked_lists(document(f"{PARAGRAPH * 2}{html}{PARAGRAPH * 9}").blocks, HERE))
    assert found == ([[2, 3]] if are_teasers else [])


@pytest.mark.parametrize(
    ("kind", "above", "gone"),
    [
        ("NewsArticle", PARAGRAPH, True),
        ("BlogPosting", PARAGRAPH, False),
        ("NewsArticle", PARAGRAPH.replace("Monday", "Monday for want of herring"), False),
    ],
)
def test_such_lists_go_in_news_that_does_not_speak_of_them(kind: str, above: str, gone: bool) -> None:
    data = f'<script type="application/ld+json">{{"@type": "{kind}"}}</script>'
    found = document(f"{data}{PARAGRAPH}{above}{listed(PLAIN)}{PARAGRAPH * 9}")
    said = {v.block for v in rules.judge(found, from_markup(found), Options()) if v.by == "related.linked_list"}
    assert said == ({2, 3} if gone else set())


@pytest.mark.parametrize(
    "line",
    ["Check out: {}The ten best walks{}", "» Useful resource: {}A guide to tides{}", "Notre dossier : {}Le pont de A à Z{}",
     "Mehr erfahren: {}So wird die Brücke gebaut{}", "Подробнее: {}Мост закроют до весны{}", "動画：{}橋の工事の様子{}"],
)  # fmt: skip
def test_a_label_and_a_link_to_its_end_is_a_pointer_wherever_it_stands(line: str) -> None:
    (said,) = by(f"<p>{line.format('<a href=/b>', '</a>')}</p>")
    assert said.startswith("related.")


@pytest.mark.parametrize(
    "line", ["Useful resource: a guide to tides", "Useful resource: <a href=https://elsewhere.example/1>a guide to tides</a>"]
)
def test_without_the_link_it_may_be_the_story(line: str) -> None:
    assert by(f"<p>{line}</p>") == [""]


def test_an_item_or_a_subhead_that_is_a_pointer_goes_too() -> None:
    assert by("<h3>Read also: <a href='/b'>The bridge will stay closed</a></h3>") == ["related.read_also"]
    assert by("<h3>Read also: the bridge will stay closed</h3>") not in (["related.read_also"], ["related.read_also_title"])


@pytest.mark.parametrize(
    "line",
    ["READ ALSO<a href=/b>The bridge will stay closed</a>", "À LIRE AUSSI. <a href=/b>Le pont reste fermé</a>",
     "Lesen Sie auch <a href=/b>Die Brücke bleibt zu</a>", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ<a href=/b>Η γέφυρα μένει κλειστή</a>"],
)  # fmt: skip
def test_the_words_may_be_glued_to_the_link(line: str) -> None:
    assert by(f"<p>{line}</p>") == ["related.read_also"]


def test_other_words_before_a_link_are_the_storys() -> None:
    assert by("<p>The mayor also read <a href=/b>the letter of the bridge's engineer</a></p>") == [""]
