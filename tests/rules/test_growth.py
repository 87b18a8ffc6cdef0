"""Rules that ask about a whole page for each of its lines take no longer for a line of a long page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline import blocks, metadata, page, rules
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules.place import Page
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


@pytest.mark.parametrize("name", TEXTS)
def test_of_four_times_as_many_lines_each_takes_no_longer(name: str) -> None:
    def prepare(count: int) -> Callable[[], object]:
        found = document(TEXTS[name](count))
        facts = metadata.from_markup(found)
        return lambda: rules.judge(found, facts, Options())

    prepare(10)()
    assert is_linear(prepare, 600)


def test_what_stands_twice_in_the_head_and_who_signs_there_follow_what_is_taken_from_the_prose() -> None:
    found = document("Jane Roe of Merrow\nA line\n" + STORY + "\nA line\nBy Jane Roe")
    of = Page(found, metadata.from_markup(found))
    last = len(found.blocks) - 1
    assert (of.told_again, of.signed("jane roe")) == ([], False)
    of.settle(dict.fromkeys(range(2, last - 1), "related") | {0: "byline", last: "byline"})
    assert (of.told_again, of.signed("jane roe"), of.signed("roe"), of.signed("roe merrow")) == ([], True, True, False)
    of.settle(dict.fromkeys(range(2, last - 10), "related"))
    assert of.signed("jane roe") is False
