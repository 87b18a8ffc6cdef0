"""The line that ends a story takes what stands behind it along, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import numpy as np
import pytest

from pipeline import blocks, page, rules
from pipeline.engines import ending
from pipeline.records import Category, Document, Options, RawPage, Source, Verdict
from tests.growth import is_linear

TOLD = "The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again."
SAID = "I was there on Monday and it was open, so I do not know what all of this is about, but thank you anyway."


def document(*lines: str) -> Document:
    found = page.parse(RawPage("\n".join(lines).encode(), Source("text", "story.txt"), is_text=True), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return found


def behind(lines: list[str], keep: list[float], *verdicts: Verdict) -> list[tuple[int, str, str | None]]:
    found = ending.find(document(*lines), verdicts, np.array(keep, np.float32), np.array(keep) >= 0.3)
    return [(v.block, v.by, v.category) for v in found]


def says(block: int, by: str, probability: float = 1.0, span: tuple[int, int] | None = None) -> Verdict:
    return Verdict(block, True, by, "text", "comments" if by.startswith("comments") else "byline", probability, span)


LINES = [TOLD, TOLD, TOLD, "14 Comments", SAID, SAID]
KEEP = [0.99, 0.99, 0.99, 0.1, 0.8, 0.5]


def test_what_stands_behind_goes_along() -> None:
    found = behind(LINES, KEEP, says(3, "comments.heading"))
    assert found == [(4, "ending.comments", "comments"), (5, "ending.comments", "comments")]


def test_an_opener_that_names_no_box_leaves_the_category_open() -> None:
    assert behind(LINES, KEEP, says(3, "byline.date_line"))[0] == (4, "ending.byline", "other")


@pytest.mark.parametrize(
    "verdict",
    [
        says(3, "comments.heading", 0.7),
        says(3, "comments.heading", span=(0, 4)),
        says(3, "newsletter.invitation"),
        says(0, "comments.heading"),
    ],
    ids=["likely only", "a part of a line", "a rule that ends nothing", "with the story below it"],
)
def test_nothing_goes(verdict: Verdict) -> None:
    assert behind(LINES, KEEP, verdict) == []


def test_a_story_that_goes_on_stays() -> None:
    assert behind(LINES, [0.99, 0.99, 0.99, 0.1, 0.95, 0.5], says(3, "comments.heading")) == []


def test_a_line_of_a_kind_that_stands_amid_the_story_ends_nothing() -> None:
    lines = [TOLD, "13:40", TOLD, "4 May, 09:05", SAID]
    keep = [0.99, 0.1, 0.99, 0.1, 0.8]
    assert behind(lines, keep, says(3, "byline.date_line")) == [(4, "ending.byline", "other")]
    assert behind(lines, keep, says(1, "byline.date_line"), says(3, "byline.date_line")) == []


def test_the_length_of_a_video_ends_nothing() -> None:
    keep = [0.99, 0.1, 0.8]
    assert behind([TOLD, "01:58", SAID], keep, says(1, "byline.date_line")) == []
    assert behind([TOLD, "4 May, 01:58", SAID], keep, says(1, "byline.date_line")) == [(2, "ending.byline", "other")]


def test_behind_a_bar_of_buttons_a_story_goes_on_that_names_its_people_again() -> None:
    told = "Nobody had seen the plumber Gordon Petherick that week, since he was mending a boiler. " * 6
    keep = [0.99, 0.1, 0.8]
    again = "The church says that Mr Petherick may keep the key for as long as he likes."
    assert behind([told, "112 shares", again], keep, says(1, "social.share_bar")) == []
    other = "The harbour says that the ferry may keep the berth for as long as it likes."
    assert behind([told, "112 shares", other], keep, says(1, "social.share_bar")) == []
    assert behind([told, "112 shares", other], [0.99, 0.1, 0.6], says(1, "social.share_bar")) == [(2, "ending.social", "other")]
    assert behind([told, "112 shares", again], [0.99, 0.1, 0.45], says(1, "social.share_bar")) == []


def test_behind_a_bar_of_buttons_a_list_goes_on_whose_numbers_or_labels_do() -> None:
    numbered = [f"1. The Rope House {'and the whole of its walk ' * 20}", "2. The Salt Cellar", "Pin It"]
    keep = [0.99, 0.8, 0.1, 0.5]
    assert behind([*numbered, "3. The House of Knots"], keep, says(2, "social.share_bar")) == []
    assert behind([*numbered, "1. The House of Knots"], keep, says(2, "social.share_bar")) == [(3, "ending.social", "other")]
    labelled = [TOLD, "Best for: cooks", "Best for: drivers", "Pin It"]
    keep = [0.99, 0.8, 0.8, 0.1, 0.5]
    assert behind([*labelled, "Best for: families"], keep, says(3, "social.share_bar")) == []
    assert behind([*labelled, "Photo: families"], keep, says(3, "social.share_bar")) == [(4, "ending.social", "other")]


def test_names_and_times_amid_a_live_report_end_nothing() -> None:
    lines = [TOLD, "13:40 GMT", TOLD, "12:10 GMT", TOLD, "4 May, 09:05", SAID]
    keep = [0.99, 0.1, 0.99, 0.1, 0.99, 0.1, 0.8]
    amid = [says(1, "byline.clock_and_zone"), says(3, "byline.clock_and_zone")]
    assert behind(lines, keep, says(5, "byline.date_line")) == [(6, "ending.byline", "other")]
    assert behind(lines, keep, *amid, says(5, "byline.date_line")) == []


def test_a_line_that_the_model_is_sure_of_opens_nothing() -> None:
    assert behind(LINES, [0.99, 0.99, 0.99, 0.95, 0.8, 0.5], says(3, "comments.heading")) == []


def test_a_short_certain_line_stays_behind_the_ending() -> None:
    lines = [*LINES, "Yes, it was so."]
    assert [block for block, _, _ in behind(lines, [*KEEP, 0.97], says(3, "comments.heading"))] == [4, 5]


def test_what_a_rule_names_keeps_its_name() -> None:
    found = behind(LINES, KEEP, says(3, "comments.heading"), says(5, "byline.by_name"))
    assert [block for block, _, _ in found] == [4]


def test_what_else_was_said_names_the_category() -> None:
    lines = says(3, "byline.date_line"), says(5, "comments.form", 0.7)
    assert behind(LINES, KEEP, *lines)[1] == (5, "ending.byline", "comments")


def test_what_the_engine_removes_is_left_to_it() -> None:
    assert behind(LINES, [*KEEP[:5], 0.2], says(3, "comments.heading")) == [(4, "ending.comments", "comments")]


def test_nothing_told_nothing_ended() -> None:
    assert behind(LINES, [0.1] * 6, says(3, "comments.heading")) == []


def test_openers_are_rules_that_exist() -> None:
    known = {rule.id for rule in rules.BUILT_IN}
    named = {by for by in ending.ON_TEXTS | ending.ON_PAGES if by.startswith("named.")}
    assert (ending.ON_TEXTS | ending.ON_PAGES) - named <= known
    assert {by.partition(".")[2] for by in named} <= set(get_args(Category))


def test_among_many_lines_of_one_rule_the_first_is_found_at_once() -> None:
    def prepare(count: int) -> Callable[[], object]:
        found = document(TOLD, *["By Jane Roe"] * count, TOLD, TOLD)
        told = tuple(says(block, "byline.author_label") for block in range(1, count + 1))
        keep = np.array([0.99, *[0.1] * count, 0.99, 0.99], np.float32)
        return lambda: ending.find(found, told, keep, keep >= 0.3)

    assert is_linear(prepare, 1000)


def test_a_line_that_stood_amid_the_story_word_for_word_ends_nothing() -> None:
    lines = [TOLD, "1 December, 15:12", f"{TOLD} So it was.", "1 December, 15:12", SAID]
    keep = [0.99, 0.1, 0.99, 0.1, 0.8]
    assert behind(lines, keep, says(3, "byline.date_line")) == []
    above = [lines[1], lines[0], *lines[2:]]
    keep = [0.1, 0.99, 0.99, 0.1, 0.8]
    assert behind(above, keep, says(3, "byline.date_line")) == [(4, "ending.byline", "other")]


@pytest.mark.parametrize(
    ("line", "gone"), [("Read full article", []), ("This article was first published by The Ansel Gazette.", [4, 5])]
)
def test_a_button_that_opens_the_rest_ends_nothing(line: str, gone: list[int]) -> None:
    found = behind([*LINES[:3], line, *LINES[4:]], KEEP, says(3, "syndication.first_published"))
    assert [block for block, *_ in found] == gone


def test_a_table_behind_a_notice_is_the_story_going_on() -> None:
    cells = [f"Harbour {i}" for i in range(ending.MANY)]
    lines, keep = [TOLD] * 6 + ["First published in the Ansel Gazette."] + cells, [0.99] * 6 + [0.1] + [0.85] * len(cells)
    assert behind(lines, keep, says(6, "syndication.first_published")) == []
    assert len(behind(lines[:-1], keep[:-1], says(6, "syndication.first_published"))) == len(cells) - 1
