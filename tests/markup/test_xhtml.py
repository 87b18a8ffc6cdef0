"""XHTML is read as its authors meant it, and HTML is left alone."""

from __future__ import annotations

import pytest

from pipeline.clean import clean
from pipeline.markup.xhtml import plain
from pipeline.records import RawPage, Source
from tests.growth import is_linear
from tests.markup.test_shown import LINES, STORY

XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
DOCTYPE = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
BODY = (
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js"/><title>Seals return to the sandbank</title></head>'
    f'<body><div class="advertisement"/><h1>Seals return to the sandbank</h1><a id="top"/>{STORY}</body></html>'
)
PREFIXED = (
    f'{XML}<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>Seals return to the sandbank</h:title></h:head>'
    "<h:body>"
    + STORY.replace("<p", "<h:p").replace("</p", "</h:p")
    + "<h:br/></h:body></h:html>"
)


PAGES = {"xml": XML + BODY, "doctype": DOCTYPE + BODY, "both": XML + DOCTYPE + BODY, "prefix": PREFIXED}


@pytest.mark.parametrize("case", PAGES)
def test_a_page_in_xhtml(case: str) -> None:
    page = PAGES[case]
    outcome = clean(RawPage(page.encode(), Source("html", "x.xhtml")))
    assert outcome.article is not None, outcome.reject
    assert outcome.article.text.splitlines() == list(LINES)
    assert outcome.article.title == "Seals return to the sandbank"
    assert "repaired_markup" not in outcome.article.flags


@pytest.mark.parametrize(
    ("markup", "plainer"),
    [
        ("<script/>", "<script></script>"),
        ('<x:y a="b" />', '<x:y a="b"></x:y>'),
        ("<br/><img src='a' />", None),
        ("<a href=/here/>here</a>", None),
        ("<!-- <script/> -->", None),
        ("<script>document.write('<script src=\"x\"/>')</script>", None),
        ("<style>a:after {content: '<b/>'}</style>", None),
    ],
)
def test_elements_that_end_in_their_own_tag(markup: str, plainer: str | None) -> None:
    assert plain(XML + markup) == XML + (plainer or markup)


def test_html_is_left_alone() -> None:
    page = "<!doctype html><html><body><div/><x:p>a</x:p><script/></body></html>"
    assert plain(page) is page


@pytest.mark.parametrize("piece", ["<!--", "<script>", "<a ", '<a "/', "<![CDATA[", "</"])
def test_hostile_markup_takes_no_time(piece: str) -> None:
    assert is_linear(lambda size: lambda: plain(XML + piece * size + "/>"), 5_000)
