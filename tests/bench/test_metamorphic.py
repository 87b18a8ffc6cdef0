"""Changes that no reader sees leave the text as it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.bench import metamorphic
from pipeline.clean import clean
from pipeline.engines.classifier.examples import entries
from pipeline.records import Options, RawPage, Source

LANGUAGES = Path("fixtures/languages")
GOLD = json.loads((LANGUAGES / "ground-truth.json").read_text("utf-8"))
PAGES = [page for page in sorted(GOLD) if GOLD[page].get("pageType", "article") == "article"][::6]
PAGE = """<html><head><meta name="author" content="Ann"><script>var a = "<p>x</p>";</script></head><body>
<main class="story"><h2>Rain</h2><p id="a">It rained in the town on Monday.</p></main>
<script>b = "<p>x</p>";</script></body></html>"""


def text_of(html: str) -> str:
    outcome = clean(RawPage(html.encode(), Source("html", "a.html")), Options(all_pages=True))
    return outcome.article.text if outcome.article else ""


@pytest.mark.parametrize("page", PAGES)
def test_the_text_is_the_same_whatever_no_reader_sees(page: str) -> None:
    html = metamorphic.written(next(entry for entry in entries(LANGUAGES) if entry.id == page).raw())
    text = text_of(html)
    assert text
    changed = {name: change(html) for name, change in metamorphic.UNSEEN.items()}
    assert sum(version != html for version in changed.values()) > 1
    for name, version in changed.items():
        assert text_of(version) == text, name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("words of a paragraph in a span", '<p id="a"><span>It rained in the town on Monday.</span></p>'),
        ("each paragraph in a div", '<div><p id="a">It rained in the town on Monday.</p></div>'),
        ("comments between words", "It <!-- -->rained <!-- -->in"),
        ("paragraphs as divs", '<div id="a">It rained in the town on Monday.</div>'),
        ("all in a table", "<body><table><tr><td>"),
        ("all in a form", '<body><form action="/" method="post">'),
        ("no article, main, section", '<div class="story">'),
        ("subheads in bold", "<p><strong>Rain</strong></p>"),
        ("classes hashed", '<main class="c'),
        ("no names at all", "<main><h2>Rain</h2><p>It"),
        ("no meta", "<head><script>"),
    ],
)
def test_a_change_is_what_it_is_called(name: str, expected: str) -> None:
    changed = {**metamorphic.UNSEEN, **metamorphic.POORER}[name](PAGE)
    assert expected in changed
    assert 'var a = "<p>x</p>";' in changed


def test_json_ld_is_taken_out_and_other_scripts_are_not() -> None:
    page = '<script type="application/ld+json">{}</script><script>a()</script>'
    assert metamorphic.POORER["no JSON-LD"](page) == "<script>a()</script>"


def test_a_page_says_how_it_is_written() -> None:
    assert '<head><meta charset="utf-8">' in metamorphic.written(RawPage("<p>Grüße".encode(), Source("html", "a.html")))
