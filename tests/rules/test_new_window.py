"""Notes for screen readers beside links."""

from __future__ import annotations

import pytest

from pipeline import blocks
from pipeline.rules import new_window
from tests.metadata.documents import document


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Ask <a href='/t'>the town<span class='sr'> (opens in a new tab)</span></a> now", "Ask the town now"),
        ("The <a href='/t'>report</a> (öffnet im neuen Fenster) , they say", "The report, they say"),
        ("Im <a href='/t'>Bericht<span>Link wird in einem neuen Tab geöffnet</span></a> steht es", "Im Bericht steht es"),
        ("Lire <a href='/t'>le rapport (nouvelle fenêtre)</a>.", "Lire le rapport."),
        ("Ver <a href='/t'>el informe (se abre en una ventana nueva)</a>", "Ver el informe"),
        ("Смотри <a href='/t'>отчёт (откроется в новом окне)</a> тут", "Смотри отчёт тут"),
        ("Ask <a href='/t'>the town – , opens in a new window.</a> Now", "Ask the town Now"),
        ("The <a href='/t'>report" + ", –" * 60 + " opens in a new tab</a>, they say", "The report, they say"),
        ("The <a href='/t'>report – -</a> of it", "The report – - of it"),
        ("The museum <a href='/t'>gets a new window</a> in May", "The museum gets a new window in May"),
        ("It has the habit of opening a new tab (and another), <a href='/t'>they say</a>",
         "It has the habit of opening a new tab (and another), they say"),
        ("The <a href='/t'>gallery opens in a new site</a>", "The gallery opens in a new site"),
        ("Der <a href='/t'>Prozess öffnet ein neues Fenster</a>", "Der Prozess öffnet ein neues Fenster"),
        ("Zum <a href='/t'>Amt (öffnet neues Fenster)</a>", "Zum Amt"),
        ("They <a href='/t'>signed<span class='visually-hidden'>, external</span></a> it", "They signed it"),
        ("They <a href='/t'>signed<b><i class='sr-only'>External link</i></b> </a> it", "They signed it"),
        ("They <a href='/t'><span class='sr-only'>all</span> signed</a> it", "They all signed it"),
        ("They <a href='/t'><span class='sr-only'>signed</span></a> it", "They signed it"),
        ("It was <a href='/t'><i aria-hidden='true'>€5</i><i class='sr-only'>five euros</i></a>.", "It was €5 five euros."),
        ("They <a href='/t'>signed<span class='hidden-xs'> all</span></a> it", "They signed all it"),
        ("The page opens in a new tab.", "The page opens in a new tab."),
        ("We <a href='/t'>opened a new window</a> on the past (new window)", "We opened a new window on the past"),
    ],
)  # fmt: skip
def test_notes(line: str, left: str) -> None:
    page = document(f"<!doctype html><html><body><p>{line}</p></body></html>")
    blocks.segment(page)
    text = page.blocks[0].text
    for verdict in reversed(new_window.judge(page)):
        assert verdict.span is not None
        text = text[: verdict.span[0]] + text[verdict.span[1] :]
    assert " ".join(text.split()) == left
