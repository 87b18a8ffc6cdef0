"""The category of a line that only the model takes out of a plain text: by its place, and by the lines beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline import blocks, naming, page
from pipeline.clean import clean
from pipeline.records import Category, Decision, Document, Fate, Options, RawPage, Source, Verdict
from tests.growth import is_linear

STORY = "The ferry between the two halves of Port Ansel stayed in the harbour on Monday after its captain had lost the key."


def parsed(lines: list[str]) -> Document:
    document = page.parse(RawPage("\n".join(lines).encode(), Source("text", "a.txt"), is_text=True), Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    return document


def named(lines: list[tuple[str, Category | None]]) -> list[Category | None]:
    """The categories of lines after naming; None is a line of the story."""
    document = parsed([text for text, _ in lines])
    decisions = [
        Decision(number, "kept" if category is None else "removed", Verdict(number, category is not None, "x", "model", category))
        for number, (_, category) in enumerate(lines)
    ]
    return [decision.verdict.category for decision in naming.name(document, decisions)]


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("12 May, 10:40", "byline"),
        ("Jo Roe", "byline"),
        ("@joroe", "social"),
        ("save for later", "navigation"),
        ("The ferry at its berth on Monday, with the jackdaw on the mast (Jo Roe / Ansel Post)", "caption"),
    ],
)
def test_below_the_headline(line: str, category: Category) -> None:
    assert named([("Ferry stays in harbour", "headline"), (line, "other"), (STORY, None)])[1] == category


def test_above_the_headline_is_the_menu() -> None:
    assert named([("Harbour", "other"), ("Ferry stays in harbour", "headline"), (STORY, None)])[0] == "navigation"


def test_a_title_at_the_head_is_the_headline_where_no_rule_found_one() -> None:
    assert named([("Ferry stays in harbour for a week", "other"), (STORY, None)])[0] == "headline"


@pytest.mark.parametrize(
    ("line", "category"),
    [("Write to desk@ansel.example", "feedback"), ("Seven ways to cook a turnip", "related"), ("Ansel", "navigation")],
)
def test_below_the_story(line: str, category: Category) -> None:
    assert named([(STORY, None), (line, "other")])[1] == category


def test_a_box_is_of_one_category() -> None:
    lines: list[tuple[str, Category | None]] = [(STORY, None), ("Topics", "related"), ("Ferries", "other"), ("Keys", "other")]
    assert named(lines)[2:] == ["related", "related"]


def test_what_a_rule_named_and_what_stays_is_left_alone() -> None:
    assert named([("Jo Roe", "about"), (STORY, None)]) == ["about", None]


@pytest.mark.parametrize(
    ("above", "fate", "probability", "expected"),
    [
        ("Ferry captain lost the key: what you should know", "kept", 0.9, "Ferry captain lost the key: what you should know"),
        ("Ferry captain lost the key: what you should know", "removed", 0.8, "Ferry captain lost the key: what you should know"),
        ("Ferry captain lost the key: what you should know", "removed", 1.0, None),
        ("Skip to content, sign in, read this later", "kept", 0.9, None),
        ("The ferry captain had lost the harbour key.", "kept", 0.9, None),
    ],
)
def test_the_title_of_a_text_is_the_line_above_the_story_that_has_its_words(
    above: str, fate: Fate, probability: float, expected: str | None
) -> None:
    document = parsed([above, STORY])
    decisions = [
        Decision(0, fate, Verdict(0, fate == "removed", "x", "model", "other", probability)),
        Decision(1, "kept", Verdict(1, False, "x", "model")),
    ]
    assert naming.title(document, decisions) == expected


def test_pages_with_markup_name_their_title_themselves() -> None:
    raw = RawPage(f"<h2>Ferry captain lost the key</h2><p>{STORY}</p>".encode(), Source("html", "a.html"))
    document = page.parse(raw, Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    assert naming.title(document, [Decision(n, "kept", Verdict(n, False, "x", "model")) for n in range(2)]) is None


@pytest.mark.parametrize("above", [True, False], ids=["above the story", "below it"])
def test_a_line_of_many_takes_no_longer_to_name(above: bool) -> None:
    def prepare(count: int) -> Callable[[], object]:
        lines = [f"jo roe {number}" for number in range(count)]
        document = parsed([*lines, STORY] if above else [STORY, *lines])
        categories: tuple[Category, ...] = ("other",) if above else ("other", "about")
        decisions = [
            Decision(number, "removed", Verdict(number, True, "x", "model", categories[number % len(categories)]))
            for number in range(count + 1)
        ]
        story = count if above else 0
        decisions[story] = Decision(story, "kept", Verdict(story, False, "x", "model"))
        return lambda: naming.name(document, decisions)

    assert is_linear(prepare, 500)


TOLD = "The council of Port Ansel voted to close the bridge to lorries, after engineers had found that its footings were gone."


def titled(*lines: str) -> str | None:
    outcome = clean(RawPage("\n\n".join((*lines, TOLD, STORY, TOLD)).encode(), Source("text", "a.txt"), is_text=True))
    assert outcome.article
    return outcome.article.title


def test_two_words_above_who_and_when_are_the_title() -> None:
    assert titled("Bridge saved", "By Jane Roe and Piet Mak", "5 March 2024, 07:48") == "Bridge saved"
    assert titled("Gulls", "By Jane Roe and Piet Mak", "5 March 2024, 07:48") is None


def test_a_byline_with_the_storys_place_is_no_title() -> None:
    title = "Turning span to be kept after vote"
    assert titled(title, "Por Tadeu Moscoso, g1 Port Ansel", "05/03/2024 08h27") == title
