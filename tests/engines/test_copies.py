"""A story that a page tells twice over is kept once; what merely repeats itself stays."""

from __future__ import annotations

import random

import pytest

from pipeline import blocks
from pipeline.clean import clean
from pipeline.engines import copies
from pipeline.engines.copies import IN_A_ROW
from pipeline.page import parse
from pipeline.records import Article, Document, Options, Outcome, RawPage, Source, Verdict
from tests.stress.make_pages import sentence

CHOOSE = random.Random(7)
STORY = [f"{sentence(number, CHOOSE)} {sentence(number + 500, CHOOSE)}" for number in range(1_000, 1_000 + 2 * IN_A_ROW)]


def cleaned(lines: list[str], is_text: bool) -> Outcome:
    if is_text:
        return clean(RawPage("\n\n".join(lines).encode(), Source("text", "story.txt"), is_text=True))
    body = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><body><main><h1>Harbour bridge opens again</h1>{body}</main></body></html>"
    return clean(RawPage(page.encode(), Source("html", "story.html")), Options(all_pages=True))


def text_of(outcome: Outcome) -> list[str]:
    assert isinstance(outcome.article, Article)
    return outcome.article.text.split("\n")


@pytest.mark.parametrize("is_text", [False, True])
def test_a_story_told_twice(is_text: bool) -> None:
    outcome = cleaned([*STORY, "In brief", *STORY], is_text)
    kept = text_of(outcome)
    assert [line for line in kept if line in STORY] == STORY
    gone = [row.text for row in outcome.removals if row.by == "copies.told_again"]
    assert gone == STORY


@pytest.mark.parametrize("is_text", [False, True])
@pytest.mark.parametrize(
    "lines",
    [
        [*STORY, *STORY[: IN_A_ROW - 1]],
        [*STORY, *reversed(STORY)],
        [line for pair in zip(STORY, STORY[:1] * len(STORY), strict=True) for line in pair],
    ],
    ids=["a few lines", "in another order", "a refrain"],
)
def test_what_repeats_itself_stays(lines: list[str], is_text: bool) -> None:
    outcome = cleaned(lines, is_text)
    assert not [row for row in outcome.removals if row.by == "copies.told_again"]


SCREENS = [
    ("desktop-only", "mobile-only"), ("d-none d-md-block", "d-md-none"), ("hidden md:block", "md:hidden"),
    ("hidden-xs", "visible-xs"), ("hideOnMobile", "showOnMobile"), ("story-desktop", "story-mobile"),
    ("show-for-large", "hide-for-large"),
]  # fmt: skip


@pytest.mark.parametrize(("wide", "narrow"), SCREENS)
def test_a_part_of_the_story_for_each_screen(wide: str, narrow: str) -> None:
    short = "The bridge was open again at noon, as planned."
    part = f"<p>{STORY[0]}</p><p>{short}</p>"
    rest = "".join(f"<p>{line}</p>" for line in STORY[1:])
    twice = f"<div class='x {wide}'><div>{part}</div></div><div class='{narrow}'>{part}</div>"
    page = f"<html><body><main><h1>Harbour bridge opens again</h1>{twice}{rest}</main></body></html>"
    outcome = clean(RawPage(page.encode(), Source("html", "story.html")), Options(all_pages=True))
    assert text_of(outcome) == [STORY[0], short, *STORY[1:]]


SAME = [("lead", "body"), ("mobile-only", "mobile-only"), ("mobile-only", "x"), ("md:flex", "lg:flex")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_parts_of_one_page_may_say_the_same(one: str, other: str) -> None:
    twice = f"<div class='{one}'><p>{STORY[0]}</p></div><div class='{other}'><p>{STORY[0]}</p></div>"
    page = f"<html><body><main><h1>Harbour bridge opens again</h1>{twice}<p>{STORY[1]}</p><p>{STORY[2]}</p></main></body></html>"
    outcome = clean(RawPage(page.encode(), Source("html", "story.html")), Options(all_pages=True))
    assert not [row for row in outcome.removals if row.by == "copies.other_screen"]


def test_the_copy_that_is_shown_stays() -> None:
    hidden = "".join(f"<p>{line}</p>" for line in STORY)
    page = f"<html><body><main><h1>Harbour bridge opens again</h1><div hidden>{hidden}</div>{hidden}</main></body></html>"
    outcome = clean(RawPage(page.encode(), Source("html", "story.html")), Options(all_pages=True))
    assert [line for line in text_of(outcome) if line in STORY] == STORY


def segmented(html: str) -> Document:
    found = parse(RawPage(html.encode(), Source("html", "page.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return found


def in_one(hidden: str, shown: list[str], style: str = "display:none") -> Outcome:
    """A page that has its story in one hidden element too, as what search engines and readers-out are given."""
    body = f'<div style="{style}"><span>{hidden}</span></div>' + "".join(f"<p>{line}</p>" for line in shown)
    page = f"<html><body><main><article><h1>Harbour bridge opens again</h1>{body}</article></main></body></html>"
    return clean(RawPage(page.encode(), Source("html", "story.html")), Options(all_pages=True))


def test_a_story_that_a_hidden_line_has_in_one() -> None:
    kept = text_of(in_one("Harbour bridge opens again " + " ".join(STORY), STORY))
    assert kept == STORY


def test_a_hidden_line_with_a_few_sentences_of_the_story_is_no_telling() -> None:
    other = [f"{sentence(number, CHOOSE)} {sentence(number + 700, CHOOSE)}" for number in range(3_000, 3_012)]
    found = copies.judge(segmented(f'<div hidden>{" ".join([*STORY[:3], *other])}</div>' + "".join(f"<p>{x}</p>" for x in STORY)))
    assert "copies.told_in_one" not in {verdict.by for verdict in found}


def test_what_only_the_hidden_line_has_is_kept() -> None:
    document = segmented(f'<div hidden>{" ".join(STORY)}</div>' + "".join(f"<p>{x}</p>" for x in STORY))
    verdicts = copies.judge(document)
    assert [(v.block, v.by) for v in verdicts] == [(0, "copies.told_in_one")]
    engine = [Verdict(0, False, "model", "model", None, 0.9)]
    engine += [Verdict(b.number, True, "model", "model", "other", 0.9) for b in document.blocks[1:]]
    assert copies.confirmed(document, [*verdicts, *engine[1:]], engine)[0] is engine[0]


def machines(shown: str, *values: str) -> str:
    data = "".join(f"<div itemprop='{value.partition('=')[0]}'>{value.partition('=')[2]}</div>" for value in values)
    return f"<main><h1>Harbour bridge opens again</h1><div>{shown}</div><div itemscope class='data'>{data}</div></main>"


def for_machines(page: str) -> list[str]:
    raw = RawPage(page.encode(), Source("html", "story.html"))
    document = parse(raw, Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    return [document.blocks[verdict.block].text for verdict in copies.judge(document) if verdict.by == copies.DATA]


SHOWN = "".join(f"<p>{line}</p>" for line in STORY)
IN_ONE_LINE = f"articleBody={' '.join(STORY)}"
VALUES = ["headline=Harbour bridge opens again", "datePublished=2024-10-17T11:42"]


def test_data_for_search_engines_that_only_a_style_sheet_hides() -> None:
    shown = SHOWN.replace(f"<p>{STORY[2]}</p>", f"<blockquote><p>{STORY[2]}</p></blockquote>")
    publisher = "publisher=<span itemprop='name'>The Example Courier</span>"
    page = machines(shown, *VALUES, IN_ONE_LINE, publisher)
    outcome = clean(RawPage(page.encode(), Source("html", "story.html")), Options(all_pages=True))
    assert text_of(outcome) == STORY
    assert len(for_machines(page)) == 4


def test_lines_beside_such_data_stay() -> None:
    page = machines(SHOWN, *VALUES, IN_ONE_LINE).replace("</div></main>", "<p>The ferry stays where it is.</p></div></main>")
    assert for_machines(page) == [" ".join(STORY)]


@pytest.mark.parametrize("shown", [f"<p>{STORY[0]}</p>", SHOWN.replace("<p>", "<p hidden>")], ids=["a part", "hidden"])
def test_the_body_that_is_the_story_itself_stays(shown: str) -> None:
    assert not for_machines(machines(shown, *VALUES, IN_ONE_LINE))


POEM = (
    "Low water leaves the ladder bare and green", "And every rope a letter in the mud",
    "The gulls have read it twice since morning came",
)  # fmt: skip


def quoted(again: str, *, poem: tuple[str, ...] = POEM) -> list[str]:
    """What goes of a poem that a story quotes whole, and of which it says a line again."""
    told = "".join(f"<p>{line}</p>" for line in STORY[:4])
    held = "<blockquote>" + "".join(f"<p>{line}</p>" for line in poem) + "</blockquote>"
    page = f"<html><body><main><h1>Harbour bridge opens again</h1>{told}{held}<p>{again}</p>{told}</main></body></html>"
    found = parse(RawPage(page.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return [found.blocks[v.block].text for v in copies.judge(found) if v.by == copies.PULL_QUOTE]


def test_a_poem_of_which_the_story_says_a_line_again_stays_whole() -> None:
    assert quoted(f"The line ‘{POEM[1]}’ is what the children knew by heart, and the mayor did not.") == []
    assert quoted(f"He said that {POEM[1]}, and went home.", poem=POEM[1:2]) == [POEM[1]]
