"""Markdown read as the text that its writer meant."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline import blocks, page
from pipeline.clean import clean
from pipeline.markup.markdown import plain
from pipeline.records import Block, Document, Options, RawPage, Source
from tests.growth import is_linear
from tests.run.process import story


@pytest.mark.parametrize(
    ("given_", "wanted"),
    [
        ("It ran **every day** of *the* week.", "It ran every day of the week."),
        ("The miller [says](https://m.example/a_(b) \"so\") so.", "The miller says so."),
        ("See [the report][1] and <https://m.example/>.", "See the report and https://m.example/."),
        ("![The mill](mill.jpg)", "The mill"),
        ("Call `a_b(*c)` and ~~not~~ this.", "Call a_b(*c) and not this."),
        ("snake_case_name, 2 * 3 * 4, a*b*c", "snake_case_name, 2 * 3 * 4, a*b*c"),
        ("## What is next ##", "What is next"),
        ("#hashtag stays", "#hashtag stays"),
        (r"A \*star\* stays", "A *star* stays"),
        ("- a bullet *of* the list", "- a bullet of the list"),
        ("[1]: https://m.example/ \"The report\"", ""),
        ("<!-- todo -->Text", "Text"),
    ],
)
def test_a_line(given_: str, wanted: str) -> None:
    assert plain(given_)[0] == wanted


def test_fences_go_and_code_stays() -> None:
    assert plain("```python\n# a_b_c *is* code\n~~~\n```\nText\n~~~\n# more\n~~~")[0] == "# a_b_c *is* code\n~~~\nText\n# more"


def test_code_keeps_its_indentation_and_its_marks() -> None:
    code = "# How often\nfor x in y:\n\tif x:\n        - 1"
    text = f"Code:\n\n```python\n{code}\n```\n\n- One\n  ~~~\n  if:\n    two\n ~~~\n\n    Three"
    lines = [block.line for block in lines_of(text, "mill.md")]
    assert lines == ["Code:", *code.replace("\t", "    ").splitlines(), "One", "if:", "  two", "Three"]
    assert [block.line for block in lines_of(text, "mill.txt")][2:6] == ["How often", "for x in y:", "if x:", "1"]


def lines_of(text: str, name: str) -> list[Block]:
    document = page.parse(RawPage(text.encode(), Source("text", name)), Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    return document.blocks


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("# One\n\nText", "One"), ("One\n===\n\nText", "One"), ("## One\n\nText", None), (f"{'x' * 300}\n# One", None),
        ("```\n# not one\n```\n", None), ("# [One](a) *two*\n# Three", "One two"),
    ],
)  # fmt: skip
def test_the_headline(text: str, headline: str | None) -> None:
    assert plain(text)[1] == headline


@given(st.text(st.sampled_from("ab *_`[]()<>!#~=-\\\n\ue000"), max_size=80))
def test_letters_are_never_lost_but_for_targets(text: str) -> None:
    said, *_ = plain(text)
    if not any(mark in text for mark in ("](", "][", "]:", "<!--", "```", "~~~")):
        assert [c for c in said if c in "ab"] == [c for c in text if c in "ab"]


def test_a_page() -> None:
    first, *rest = story(7)
    text = "\n\n".join(["# A quiet year at the mill", "By Jane Roe", first, "- It ran **every day**\n- It stood *twice*", *rest])
    article = clean(RawPage(text.encode(), Source("text", "mill.md"))).article
    assert article is not None
    assert (article.title, article.authors, article.description) == ("A quiet year at the mill", ("Jane Roe",), None)
    assert article.text.splitlines() == [first, "It ran every day", "It stood twice", *rest]
    as_text = clean(RawPage(text.encode(), Source("text", "mill.txt"))).article
    assert as_text is not None
    assert "**every day**" in as_text.text


@pytest.mark.parametrize(("start", "unit", "end"), [("", "# \n", ""), ("# a", " ", "b")])
def test_headings_take_no_longer_in_a_long_text(start: str, unit: str, end: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        text = start + unit * size + end
        return lambda: plain(text)

    assert is_linear(prepare, 4000)


@given(st.text(alphabet="# \ta", max_size=12))
@example("# #")
@example("# a #\t")
@example("#  ##  ##")
def test_the_marks_that_close_a_heading_go(line: str) -> None:
    found = re.match(r"^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$", line)
    assert plain(line)[0] == (found[2] if found else line)
