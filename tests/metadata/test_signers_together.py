"""Bylines with several people, with roles in elements of their own, and lines that are places."""

from __future__ import annotations

import pytest

from pipeline import blocks, metadata
from pipeline.metadata.unmarked import spells
from pipeline.records import Verdict
from tests.metadata.documents import document, facts, head

TOLD = "<p>" + "The ferry sails again on Monday, as it did before the storm. " * 4 + "</p>"


def _signed(byline: str, *above: str, story: str = TOLD) -> tuple[str, ...]:
    return facts(head(*above, body=f"<article><h1>The ferry sails again</h1>{byline}{story}</article>")).authors


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        # a link for the one and none for the other
        (
            "<div class=byline>By <a href=/profiles/cq>Clara Quimby</a> and <span>Martin Loxley</span>, Quay News</div>",
            ("Clara Quimby", "Martin Loxley"),
        ),
        ("<div class=byline>By <a href=/profiles/clara-quimby>Clara Quimby</a>, Port Loxley</div>", ("Clara Quimby",)),
        # two in one item of a list
        (
            "<ul class=post-authors><li><a href=/author/cq>Clara Quimby</a> &amp; <a href=/author/ml>Martin Loxley</a></li></ul>",
            ("Clara Quimby", "Martin Loxley"),
        ),
        (
            "<ul class=sc-author><li><div><h2>Femke Bakema</h2><p>verslaggever regio</p></div></li>"
            "<li><div><h2>Thijs van der Laan</h2><p>redacteur Online</p></div></li></ul>",
            ("Femke Bakema", "Thijs van der Laan"),
        ),
        (
            "<div data-testid=byline-contributors><div data-testid=byline-contributor-0><span>Clara Quimby</span>"
            "<div><span>Transport correspondent</span></div></div><div data-testid=byline-contributor-1>"
            "<span>Martin Loxley</span><div><span>Quay Coast</span></div></div></div>",
            ("Clara Quimby", "Martin Loxley"),
        ),
        # a role in an element of its own
        ("<div class=byline><span>By Clara Quimby</span><span>Islands Correspondent</span></div>", ("Clara Quimby",)),
        ("<div class=columnista><span class=nombre>Guadalupe Olabe</span><span>La orilla</span></div>", ("Guadalupe Olabe",)),
    ],
)  # fmt: skip
def test_who_signs_together(byline: str, people: tuple[str, ...]) -> None:
    assert _signed(byline) == people


def test_the_line_below_the_headline_may_be_called_a_footer() -> None:
    line = "<div class=footer><span class=news-list-author>Erstellt von Wiebke Harms</span></div>"
    news = f"<div class=article><div class=header><h1>Die Fähre fährt wieder</h1></div>{line}{TOLD}</div>"
    assert facts(head(body=news, lang="de")).authors == ("Wiebke Harms",)
    below = f"<div id=page><h1>Die Fähre fährt wieder</h1>{TOLD}{line}</div>"
    assert facts(head(body=below, lang="de")).authors == ()


def test_a_footer_of_the_articles_own() -> None:
    byline = "<div class=Byline__root><span class=Byline__name>Saga Bergqvist</span></div>"
    line = f"<footer class=abc_article__footer>{byline}</footer>"
    assert _signed("", story=TOLD + line) == ("Saga Bergqvist",)


@pytest.mark.parametrize("printed", ["Clara Quimby", "Clara Quimby Islands Correspondent", "Clara Quimby Isles and Ports Editor"])
def test_a_role_of_two_words_is_no_part_of_a_name_that_machines_are_told(printed: str) -> None:
    meta = "<meta name=author content='Clara Quimby'>"
    assert _signed(f"<p class=byline>By {printed}</p>", meta) == ("Clara Quimby",)


def test_a_second_surname_stays() -> None:
    meta = "<meta name=author content='Clara Olabe'>"
    assert _signed("<p class=byline>By Clara Olabe Ruiz</p>", meta) == ("Clara Olabe Ruiz",)


@pytest.mark.parametrize(
    ("line", "story", "people"),
    [
        ("Great Loxley", "GREAT LOXLEY, England — The ferry sails again. ", ()),
        ("Puerto Olabe", "El Ayuntamiento de Puerto Olabe no cede. ", ()),
        ("PORTO ANSELLO,", "La nave torna lunedì. ", ()),
        ("Dorrance Quill", "Dorrance Quill writes on ferries. ", ("Dorrance Quill",)),
        ("Clara Quimby", "It was bound, in Clara Quimby's words, to come. ", ("Clara Quimby",)),
    ],
)
def test_a_place_beside_the_date_is_nobody(line: str, story: str, people: tuple[str, ...]) -> None:
    lines = f"<div><p>{line}</p><p>4 March 2024</p></div>"
    page = document(head(body=f"<h1>The ferry sails</h1>{lines}<p>{story}{'It does so. ' * 20}</p>"))
    blocks.segment(page)
    number = next(block.number for block in page.blocks if block.text.strip() == line)
    said = Verdict(number, True, "byline.name_beside_date", "text", "byline", 1.0, lifted_to="authors")
    assert metadata.with_text(page, metadata.from_markup(page), (said,)).authors == people


def test_an_address_spells_umlauts_with_an_e_too() -> None:
    assert spells("Fabian-Voelkner-45", "Fabian Völkner")
    assert spells("fabian-volkner", "Fabian Völkner")
    assert not spells("fabian-velkner", "Fabian Völkner")
