"""Rules and names that ask about a whole page for each of its lines take no longer for a line of a long page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline import blocks, metadata, page, rules
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules import marks
from pipeline.rules.macros import stands_in
from pipeline.rules.needs import NEEDS
from pipeline.rules.place import Page
from pipeline.rules.text import TextRules
from tests.growth import is_linear

STORY = "\n".join(
    f"In year {number} the council of Port Ansel met on a Monday to discuss the harbour, and nobody could say when it would open."
    for number in range(20)
)


def document(text: str) -> Document:
    found = page.parse(RawPage(text.encode(), Source("text", "story.txt"), is_text=True), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return found


def lines(form: str, count: int) -> str:
    return "".join(form.format(i=i, day=i % 28 + 1, minute=i % 60) for i in range(count))


TEXTS: dict[str, Callable[[int], str]] = {
    "lines of dates that come again, above a story": lambda n: lines("January {day}, 2020 at 10:{minute:02}\n", n) + STORY,
    "authors above a story and names below it": lambda n: lines("By Jane Roe{i}\n", n) + STORY + lines("\nJane Poe{i}", n),
}


MARKED: dict[str, Callable[[int], str]] = {
    "footnotes and notes of links": lambda n: lines(
        '<p>Ferry{i} sails<a href="#fn{i}">{day}</a> at <a href="/x{i}">noon (opens in a new tab)</a> today.</p>', n
    ),
    "footnotes and notes in one line": lambda n: "<p>" + lines(
        'Ferry{i} sails<a href="#fn{i}">{day}</a> at <a href="/x{i}">noon (opens in a new tab)</a>. ', n
    ),
    "headings with anchors, and footnotes": lambda n: lines(
        '<h2>Part {i} <a href="#p{i}">#</a></h2><p>It sails<a href="#fn">1</a>.', n
    ),
    "dashes in a link": lambda n: f"<p>See <a href=/x>{'-' * n}</a> now.",
    "links in one element, each with words for screen readers": lambda n: "<div>" + lines(
        'Ferry{i} sails <a href="/x{i}">at noon<span class="sr-only">, of the line {i}</span></a> today.<br>', n
    ) + "</div>",
    "commas in a link": lambda n: f"<p>See <a href=/x>{', ' * n}opens in a new tab?</a> now.",
}


ASKED: dict[str, Callable[[int], tuple[str, dict[int, str]]]] = {
    "entry": lambda n: (lines("{i}. The part {i} of it\n", n) + STORY, {}),
    "threaded": lambda n: (STORY + lines("\nJane Roe{i}", 2 * n), dict.fromkeys(range(20 + n, 20 + 2 * n), "comments")),
    "unheard": lambda n: (lines(STORY.splitlines()[0] + "\n", n) + lines("Jane Roe{i} writes\n", n), {}),
    "portrayed": lambda n: (lines("Jane Roe writes\n", n) + lines("Jane Roe writes of it. " * 8 + "\n", n), {}),
}


def test_a_line_is_searched_once_for_what_many_rules_ask_of_it() -> None:
    """Of a table of figures every row may be a date, for some hundred rules: the searches took a third of its time."""
    unmet = TextRules(rule for rule in rules.BUILT_IN if rule.patterns)  # those that have met a date no longer ask
    stands_in.cache_clear()
    for hits in unmet.hits([f"{i} | {i}15 | x{i}" for i in range(200)]):
        assert hits.placed == ()
    asked = stands_in.cache_info()
    assert asked.hits > asked.misses > 0


@pytest.mark.parametrize("need", ASKED)
def test_a_need_takes_no_longer_on_a_long_page(need: str) -> None:
    def prepare(count: int) -> Callable[[], object]:
        text, taken = ASKED[need](count)
        found = document(text)
        of = Page(found, metadata.from_markup(found))
        of.settle(taken)
        for i in range(len(of.blocks)):
            of.bare(i)
        return lambda: [NEEDS[need](of, i) for i in range(len(of.blocks)) if not of.prose[i]]

    assert is_linear(prepare, 400)


def test_what_is_said_of_paragraphs_follows_what_is_taken_from_them() -> None:
    found = document(STORY + "\nJane Roe writes\nA comment")
    of = Page(found, metadata.from_markup(found))
    assert (of.first_told("harbour"), of.first_told("19"), of.first_told("roe"), of.comments_from) == (0, 19, 22, 22)
    assert (of.last_without(frozenset(("harbour",))), of.last_without(frozenset(("19", "roe")))) == (-1, 18)
    of.settle(dict.fromkeys(range(19), "related") | {21: "comments"})
    assert (of.first_told("harbour"), of.last_without(frozenset(("19", "roe"))), of.comments_from) == (19, -1, 21)


@pytest.mark.parametrize("name", TEXTS)
def test_of_four_times_as_many_lines_each_takes_no_longer(name: str) -> None:
    def prepare(count: int) -> Callable[[], object]:
        found = document(TEXTS[name](count))
        facts = metadata.from_markup(found)
        return lambda: rules.judge(found, facts, Options())

    prepare(10)()
    assert is_linear(prepare, 600)


@pytest.mark.parametrize("name", MARKED)
def test_of_four_times_as_many_marks_each_takes_no_longer(name: str) -> None:
    def prepare(count: int) -> Callable[[], object]:
        body = f"<!doctype html><html><body><article>{STORY}{MARKED[name](count)}</article></body></html>"
        found = page.parse(RawPage(body.encode(), Source("html", "story.html")), Options())
        assert isinstance(found, Document)
        blocks.segment(found)
        return lambda: marks.judge(found)

    assert is_linear(prepare, 1_000)


def test_what_stands_twice_in_the_head_and_who_signs_there_follow_what_is_taken_from_the_prose() -> None:
    found = document("Jane Roe of Merrow\nA line\n" + STORY + "\nA line\nBy Jane Roe")
    of = Page(found, metadata.from_markup(found))
    last = len(found.blocks) - 1
    assert (of.told_again, of.signed("jane roe")) == ([], False)
    of.settle(dict.fromkeys(range(2, last - 1), "related") | {0: "byline", last: "byline"})
    assert (of.told_again, of.signed("jane roe"), of.signed("roe"), of.signed("roe merrow")) == ([], True, True, False)
    of.settle(dict.fromkeys(range(2, last - 10), "related"))
    assert of.signed("jane roe") is False
