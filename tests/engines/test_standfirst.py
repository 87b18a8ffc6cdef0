"""The standfirst: what the description says too, in markup of its own; in a plain text, the one paragraph above the byline."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.clean import clean, evidence
from pipeline.engines.classifier import features
from pipeline.engines.standfirst import above_byline, find
from pipeline.page import parse
from pipeline.records import Document, Options, RawPage, Source, Verdict

FIRST = "Forty lorries wait on the quay of Kos: the council blames the weather, the drivers the council."
STORY = (
    "The ferry to the mainland did not sail on Tuesday, and by the evening forty lorries stood on the quay of Kos.",
    "Drivers slept in their cabs. Some of them had loads of tomatoes, which the harbour master let them put into a cold store.",
    "The council says that wind of eight and more keeps ships in the harbour, as it has for a hundred years.",
    "The drivers say that the second ferry, sold in spring, would have sailed in such a wind.",
    "A ship from the neighbouring island is expected on Thursday, if the wind lets it out.",
)


def read(lines: tuple[str, ...]) -> tuple[Document, list[Verdict]]:
    raw = RawPage("\n\n".join(lines).encode(), Source("text", "x"), is_text=True)
    document = parse(raw, Options())
    assert isinstance(document, Document)
    return document, evidence(document)[1]


def found(lines: tuple[str, ...], first: float = 0.8) -> int | None:
    document, verdicts = read(lines)
    keep = np.array([first if line == FIRST else 0.97 for line in lines], np.float32)
    said = above_byline(document, verdicts, keep, np.full(len(lines), 0.3))
    assert all(verdict.boilerplate and verdict.lifted_to == "description" for verdict in said)
    return said[0].block if said else None


def test_above_the_byline() -> None:
    assert found((FIRST, "By Maria Kotsis", *STORY)) == 0
    assert found(("Forty lorries stranded on Kos", FIRST, "By Maria Kotsis", "12 May 2025, 10:30", *STORY)) == 1


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        ((FIRST, *STORY), 0.8),
        ((FIRST, STORY[0], "By Maria Kotsis", *STORY[1:]), 0.8),
        ((FIRST, "By Maria Kotsis", *STORY), 0.95),
        ((FIRST, "By Maria Kotsis", *STORY[:2]), 0.8),
        (("By Maria Kotsis", FIRST, *STORY), 0.8),
    ],
    ids=["no byline", "two paragraphs above it", "the story's own beginning", "hardly a story", "byline above"],
)
def test_not_elsewhere(lines: tuple[str, ...], first: float) -> None:
    assert found(lines, first) is None


def test_it_becomes_the_description() -> None:
    lines = ("Forty lorries stranded on Kos", FIRST, "By Maria Kotsis", *STORY)
    article = clean(RawPage("\n\n".join(lines).encode(), Source("text", "x"), is_text=True)).article
    assert article is not None
    kept = article.text.split("\n")
    assert kept[-len(STORY) :] == list(STORY)
    assert (article.description == FIRST) != (FIRST in kept), "in the column or in the text, once"


APART, BESIDE = "<div class=c1><p>{}</p></div>", "<p class=c1>{}</p>"
"""Paragraphs of the story: each in an element of its own, or right beside what stands above them."""


def lifted(top: str, description: str, first: float = 0.7, kind: str = "NewsArticle", below: str = APART) -> list[int]:
    """The blocks of a page that are its standfirst: some lines above a story."""
    about = f'<meta name="description" content="{description}"><meta property="og:type" content="{kind}">'
    story = "".join(below.format(line) for line in STORY * 2)
    raw = RawPage(f"<html><head>{about}</head><body><main>{top}{story}</main></body></html>".encode(), Source("html", "x.html"))
    document = parse(raw, Options())
    assert isinstance(document, Document)
    facts, verdicts = evidence(document)
    above = len(document.blocks) - 2 * len(STORY)
    keep = np.array([first if block.number < above else 0.97 for block in document.blocks], np.float32)
    structure = features.read(document, facts, verdicts).structure
    return [verdict.block for verdict in find(document, facts, verdicts, keep, np.full(len(keep), 0.4), structure)]


LINES = ("Forty lorries wait on the quay of Kos.", "The council blames the weather.", "The drivers blame the council.")
TOLD = " ".join(LINES)


def test_what_the_description_says_in_markup_of_its_own() -> None:
    assert lifted(f"<section class=lead>{FIRST}</section>", FIRST) == [0]
    assert lifted(f"<section class=lead>{FIRST}</section>", FIRST, 0.95) == [0]
    assert lifted(f"<h2>{FIRST}</h2>", FIRST) == [0]


CUT = FIRST[:80] + "..."
PRINTED = "<figure><img src=a.jpg><figcaption>The quay on Monday. Photo: Maria Kotsis</figcaption></figure>"


def test_a_description_cut_short_is_the_standfirst_where_that_stands_apart() -> None:
    assert lifted(f"<header><p class=lead>{FIRST}</p></header>", CUT) == [0]
    assert lifted(f"<section class=lead>{FIRST}</section><p class=byline>By Maria Kotsis</p>", CUT) == [0]
    assert lifted("<section>" + "".join(f"<p class=s>{line}</p>" for line in LINES) + "</section>", TOLD[:-8]) == [0, 1, 2]


@pytest.mark.parametrize(
    ("top", "description"),
    [
        (f"<section class=lead>{FIRST}</section>", CUT),
        (f"<p class=lead>{FIRST}</p>", FIRST[:80]),
        (f"<p><strong>{FIRST}</strong></p>", CUT),
        (f"<p class=lead>{FIRST}</p>{PRINTED}", CUT),
        (f"<p class=has-drop-cap>{FIRST}</p>", FIRST),
        (f"<p class=dropcap>{FIRST}</p>", FIRST),
        (f"<header><p class=lead>KOS, Greece (AP) — {FIRST}</p></header>", f"KOS, Greece (AP) — {CUT}"),
        (f"<p class=lead>{STORY[0]}</p>", f"{STORY[0]} {STORY[0][:30]}"),
    ],
    ids=["wrapped", "cut in a word", "bold", "above a picture", "large letter", "one word", "sent from", "of two paragraphs"],
)
def test_a_description_that_a_system_made_of_the_story_is_no_standfirst(top: str, description: str) -> None:
    assert lifted(top, description) == []


@pytest.mark.parametrize(
    "top",
    [
        f"<p>{FIRST}</p>",
        f"<p class=p3>{FIRST}</p>",
        f"<p class=MsoBodyText>{FIRST}</p>",
        f"<p class='c1 first'>{FIRST}</p>",
        f"<div>{FIRST}</div>",
        f"<p>{FIRST}</p><aside class=advert>Advertisement</aside>",
        f"<p class=story-first-paragraph><strong>{FIRST}</strong></p>",
    ],
)
def test_the_first_of_the_paragraphs_is_none_for_a_class_that_says_nothing(top: str) -> None:
    assert lifted(top, FIRST, below=BESIDE) == []


@pytest.mark.parametrize(
    "top",
    [
        f"<p class=intro>{FIRST}</p>",
        f"<p><strong>{FIRST}</strong></p>",
        f"<h2>{FIRST}</h2>",
        f"<p>{FIRST}</p>{PRINTED}",
        f"<header><p>{FIRST}</p></header>",
    ],
)
def test_a_name_or_bold_type_or_what_stands_between_sets_it_apart(top: str) -> None:
    assert lifted(top, FIRST, below=BESIDE) == [0]


def test_bold_type_alone_sets_nothing_apart_of_which_the_description_is_only_the_beginning() -> None:
    top = f"<p><strong>{FIRST} {LINES[0]}</strong></p>"
    assert lifted(top, FIRST, below=BESIDE) == []
    assert lifted(top, f"{FIRST} {LINES[0]}", below=BESIDE) == [0]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A HARBOUR wall has fallen on forty lorries that were waiting for a ship to Kos.", []),
        ("FORTY lorries have been waiting on the quay for a week while the wind blows.", []),
        ("THE OLD MEN of Kos, who have seen winters, say that this one has no end yet.", []),
        ("FERRYCO has left forty lorries on the quay, where they wait for a ship to Kos.", [0]),
        ("EU law has left forty lorries on the quay, where they wait for a ship to Kos.", [0]),
        ("Forty lorries have been waiting on the quay for a week while the wind blows.", [0]),
    ],
    ids=["an article before", "a word", "three words", "a name that comes again", "initials", "no capitals"],
)
def test_a_story_that_begins_in_capitals(line: str, expected: list[int]) -> None:
    told = f"<section class=c2><p>FERRYCO says that it waits for the wind to turn.</p></section>{APART.format(STORY[0])}"
    assert lifted(f"<section class=lead>{line}</section>{told}", line) == expected


def test_a_description_reaches_into_all_it_tells() -> None:
    lines = "".join(f"<p class=s>{line}</p>" for line in (f"{FIRST} {STORY[2]}", LINES[0]))
    assert lifted(f"<section>{lines}</section>", f"{FIRST} {STORY[2]}") == [0]


def test_all_its_lines_go() -> None:
    assert lifted("<section>" + "".join(f"<p class=s>{line}</p>" for line in LINES) + "</section>", TOLD) == [0, 1, 2]
    assert lifted("<section>" + "".join(f"<p class=s>{line}</p>" for line in LINES) + "</section>", STORY[0]) == []


@pytest.mark.parametrize(
    ("top", "description", "first", "kind"),
    [
        (f"<section class=lead>{FIRST}</section>", "The weather in the islands, day by day", 0.7, "NewsArticle"),
        (f"<section class=lead>{FIRST}</section>", FIRST, 0.7, "Article"),
        (f"<h2>{FIRST}</h2>", FIRST, 0.95, "NewsArticle"),
        (f"<div class=c1><p>{STORY[0]}</p></div>", STORY[0], 0.7, "NewsArticle"),
        ("<section class=lead>Lorries wait.</section>", "Lorries wait.", 0.7, "NewsArticle"),
    ],
    ids=["another summary", "a blog", "a lead as a heading", "a paragraph like the others", "too short"],
)
def test_the_first_line_of_a_story_stays(top: str, description: str, first: float, kind: str) -> None:
    assert lifted(top, description, first, kind) == []


HEADLINE, SIGNED = "<h1>Lorries wait on Kos</h1>", "<p class=byline>By Maria Kotsis</p>"


@pytest.mark.parametrize(
    ("top", "description", "first", "found"),
    [
        (f"{HEADLINE}<h2>{FIRST}</h2>{SIGNED}", FIRST, 0.45, [1]),
        (f"{HEADLINE}{SIGNED}<p class=deck>{FIRST}</p>{PRINTED}", FIRST, 0.45, [2]),
        (f"{HEADLINE}<h2>{FIRST}</h2>{SIGNED}", FIRST, 0.6, []),
        (f"{HEADLINE}<h2>{FIRST}</h2>{SIGNED}", CUT, 0.45, []),
        (f"{HEADLINE}<h2>{FIRST}</h2>", FIRST, 0.45, []),
        (f"{HEADLINE}<h2>{FIRST}</h2><p>Published on 3 March 2025</p>", FIRST, 0.45, []),
        (f"<h2>{FIRST}</h2>{SIGNED}", FIRST, 0.45, []),
    ],
    ids=["above the byline", "above a picture", "surer", "cut", "above the story", "above a date", "no headline"],
)
def test_pages_that_do_not_call_themselves_news(top: str, description: str, first: float, found: list[int]) -> None:
    about = f'<title>Lorries wait on Kos</title><meta name="description" content="{description}">'
    story = "".join(f"<div class=c1><p>{line}</p></div>" for line in STORY * 2)
    raw = RawPage(f"<html><head>{about}</head><body><main>{top}{story}</main></body></html>".encode(), Source("html", "x.html"))
    document = parse(raw, Options())
    assert isinstance(document, Document)
    facts, verdicts = evidence(document)
    above = len(document.blocks) - 2 * len(STORY)
    gone = {v.block for v in verdicts if v.category in ("headline", "byline", "caption", "credit")}
    keep = np.array([0.1 if b.number in gone else first if b.number < above else 0.97 for b in document.blocks], np.float32)
    said = features.read(document, facts, verdicts).structure
    assert [v.block for v in find(document, facts, verdicts, keep, np.full(len(keep), 0.4), said)] == found


def page(lead: str) -> str:
    story = "".join(f"<p>{line}</p>" for line in STORY * 2)
    return f"<html lang=en><body><main><h1>Forty lorries stranded on Kos</h1>{lead}{story}</main></body></html>"


@pytest.mark.parametrize("name", ["teaser", "teaser-text", "article__promo", "article-teaser"])
def test_an_editor_may_call_it_a_teaser(name: str) -> None:
    article = clean(RawPage(page(f"<p class={name}>{FIRST}</p>").encode(), Source("html", "x.html"))).article
    assert article is not None
    assert FIRST in (article.description, article.text.split("\n")[0])


def below(lead: str, first: float) -> list[int]:
    document = parse(RawPage(page(lead).encode(), Source("html", "x.html")), Options())
    assert isinstance(document, Document)
    facts, verdicts = evidence(document)
    keep = np.array([0.0, first, *[0.97] * (len(document.blocks) - 2)], np.float32)
    structure = features.read(document, facts, verdicts).structure
    return [verdict.block for verdict in find(document, facts, verdicts, keep, np.full(len(keep), 0.4), structure)]


def test_without_a_description_the_paragraph_below_the_headline_that_nobody_keeps_is_one() -> None:
    assert below(f"<p class=intro>{FIRST}</p>", 0.2) == [1]
    assert below(f"<p class=intro>{FIRST}</p>", 0.7) == []
    assert below(f"<p class=intro>{FIRST}</p>", 0.05) == []
    assert below("<p>By Maria Kotsis, our correspondent in the islands</p>", 0.2) == []


DECKS = "<h2>Second ferry was sold in spring</h2><h2>Island waits for Thursday</h2>"
PICTURE = "<p class=caption>The quay on Monday</p>"


def decked(top: str, between: str, kind: str = "NewsArticle") -> list[int]:
    """The decks of a page of a newspaper, with something between them and the story."""
    about = f'<meta name="description" content="The weather in the islands"><meta property="og:type" content="{kind}">'
    story = "".join(f"<p>{line}</p>" for line in STORY * 2)
    html = f"<html><head>{about}</head><body><main>{top}{between}{story}</main></body></html>"
    raw = RawPage(html.encode(), Source("html", "x.html"))
    document = parse(raw, Options())
    assert isinstance(document, Document)
    facts, _ = evidence(document)
    keep = np.array([0.1 if block.text.startswith("The quay on") else 0.9 for block in document.blocks], np.float32)
    structure = features.read(document, facts, []).structure
    return [verdict.block for verdict in find(document, facts, [], keep, np.full(len(keep), 0.4), structure)]


def test_lines_below_the_headline_with_a_picture_behind_them_are_decks() -> None:
    assert decked(DECKS, PICTURE) == [0, 1]
    assert decked(DECKS, "") == []
    assert decked(DECKS, PICTURE, "Article") == []
    assert decked(f"<h2>{FIRST}</h2>", PICTURE) == []


def points(lines: tuple[str, ...]) -> str:
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def test_the_points_above_a_newspapers_story_are_its_summary() -> None:
    assert lifted(points(LINES), "The weather in the islands") == [0, 1, 2]


@pytest.mark.parametrize(
    ("top", "first", "kind"),
    [
        (points(LINES), 0.7, "Article"),
        (points(LINES), 0.95, "NewsArticle"),
        (points(LINES[:1]), 0.7, "NewsArticle"),
        (points(LINES * 3), 0.7, "NewsArticle"),
        (points((STORY[0] * 3, STORY[1] * 3)), 0.7, "NewsArticle"),
    ],
    ids=["a blog", "the model is sure", "one", "nine", "paragraphs in a list"],
)
def test_lists_that_open_a_story_stay(top: str, first: float, kind: str) -> None:
    assert lifted(top, "The weather in the islands", first, kind) == []


def test_the_first_entry_of_a_list_is_no_deck() -> None:
    assert decked("<h2>1. The quay of the poets</h2>", PICTURE) == []
    assert decked("<h2>The quay of the poets</h2>", PICTURE) == [0]
