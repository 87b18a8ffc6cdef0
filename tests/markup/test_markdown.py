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
        ("See <https://m.example/>.", "See https://m.example/."),
        ("![The mill](mill.jpg)", "The mill"),
        ("Call `a_b(*c)` and ~~not~~ this.", "Call a_b(*c) and not this."),
        ("snake_case_name, 2 * 3 * 4, a*b*c", "snake_case_name, 2 * 3 * 4, a*b*c"),
        ("## What is next ##", "What is next"),
        ("#hashtag stays", "#hashtag stays"),
        (r"A \*star\* stays", "A *star* stays"),
        ("- a bullet *of* the list", "- a bullet of the list"),
        ("[1]: https://m.example/ \"The report\"", ""),
        ("<!-- todo -->Text", "Text"),
        ("2*3*4 = 24, a***b***c, and *so*", "2*3*4 = 24, a***b***c, and so"),
        ("她说**很好**。", "她说很好。"),
        ("Salt &amp; pepper&nbsp;&copy;&#10;2026, but `&amp;`", "Salt & pepper\u00a0© 2026, but &amp;"),
        (r"\&amp; is \<b\>", "&amp; is <b>"),
        ("A <br> *here*", "A <br> here"),
        ("- [x] done", "- done"),
        ("[x] is no task", "[x] is no task"),
    ],
)
def test_a_line(given_: str, wanted: str) -> None:
    assert plain(given_)[0] == wanted


@pytest.mark.parametrize(
    ("given_", "wanted"),
    [
        ("One line\nand *its\nend*.\n\nTwo", "One line and its end.\n\nTwo"),
        ("A line \\\nbroken  \ntwice\nhere", "A line\nbroken\ntwice here"),
        ("Keys:\n- of iron\n  and tin\n- of zinc\n\n  More", "Keys:\n- of iron and tin\n- of zinc\n\n  More"),
        ("It was in\n1914. Yes", "It was in 1914. Yes"),
        ("1. One\n   is one\n2. Two\n   - Three\n     is three", "1. One is one\n2. Two\n   - Three is three"),
        ("A line\n# Head\nBelow\nit\n***\nEnd", "A line\nHead\nBelow it\nEnd"),
        ("A line\n> said\n> she\nlazily\n>\n> twice", "A line\n> said she lazily\n\n> twice"),
        ("| A | *b* |\n|---|---|\n| 1 | 2 | 3 |\n\nText", "| A | b |\n|---|---|\n| 1 | 2 | 3 |\n\nText"),
        ("A line\n```\nx\n```\nBelow", "A line\nx\nBelow"),
        ("<div>\n**One**\n<!-- a\n\nb -->\n</div>\n\nTwo", "<div>\nOne\n<!-- a\n\nb -->\n</div>\n\nTwo"),
        ("<!-- a\n\nb -->\nText", "Text"),
        ("2. ```\n   x\n   ```\n3.\n", "2.\nx\n3."),
        ("---\ntitle: One\ntags:\n  - two\n---\nText\nhere", "title: One\ntags:\n  - two\n\nText here"),
        ("Title: One\nDate: 2026\n\nText\nhere", "Title: One\nDate: 2026\n\nText here"),
        ("---\nA rule\nabove it\n\n---\n", "A rule above it"),
        ("> " * 200 + "Deep", "> " * 200 + "Deep"),
    ],
    ids=[
        "paragraph", "hard breaks", "list", "a year", "list within a list", "heading and rule", "quote", "table", "fence",
        "HTML", "comment", "items without words", "front matter", "names above", "no front matter", "nested too deeply",
    ],
)  # fmt: skip
def test_paragraphs_end_where_the_grammar_ends_them(given_: str, wanted: str) -> None:
    assert plain(given_)[0] == wanted


def test_lines_that_are_too_long_for_parts_are_paragraphs_where_nothing_parts_them() -> None:
    lines = ["# Mill", *(f"{'The mill ran every day of the year ' * 4}{n}." for n in range(4))]
    assert plain("\n".join(lines))[0].split("\n") == ["Mill", *lines[1:]]
    assert plain("\n".join([*lines, "", "Below"]))[0].split("\n") == ["Mill", " ".join(lines[1:]), "", "Below"]


@pytest.mark.parametrize(
    ("definition", "is_one"),
    [
        ("https://m.example/a", True), ("<a b>", True), ("mill.jpg 'The mill'", True), ("#mill", True), ("/mill/ (Mill)", True),
        ("Yes.", False), ("Yes", False), ("Nobody has seen it.", False), ("/mill/ the mill", False), ("10:30", False),
    ],
)  # fmt: skip
def test_the_definition_of_a_link_is_one_target_and_a_title(definition: str, is_one: bool) -> None:
    text = f"See [the mill][Ann].\n\n[Ann]: {definition}\n\nBelow"
    assert plain(text)[0].split() == ("See the mill. Below" if is_one else text).split()


def test_what_is_said_behind_a_name_in_brackets_stays() -> None:
    said = [f"[{name}]: {words}" for name in ("Ann", "SPEAKER_00") for words in ("Yes.", "The mill ran every day.", "Quite so")]
    assert plain("\n\n".join(said))[0] == "\n\n".join(said)


def test_a_footnote_keeps_its_words() -> None:
    text = "It ran[^1] daily[^a], it is [^said].\n\n[^1]: The council's own\nfigures.\n\n    They end *here*.\n[^a]: https://m.example/\n\nText"
    wanted = "It ran daily, it is [^said].\n\nThe council's own figures.\n\n    They end here.\nhttps://m.example/\n\nText"
    assert plain(text)[0] == wanted


def test_fences_go_and_code_stays() -> None:
    assert plain("```python\n# a_b_c *is* code\n~~~\n```\nText\n~~~\n# more\n~~~")[0] == "# a_b_c *is* code\n~~~\nText\n# more"


def test_code_keeps_its_indentation_and_its_marks() -> None:
    code = "# How often\nfor x in y:\n\tif x:\n        - 1"
    text = f"Code:\n\n```python\n{code}\n```\n\n- One\n  ~~~\n  if:\n    two\n  ~~~\n\n    Three\n\nEnd\n\n    if *x*:\n      - 1"
    lines = [block.line for block in lines_of(text, "mill.md")]
    assert lines == ["Code:", *code.replace("\t", "    ").splitlines(), "One", "if:", "  two", "Three", "End", "if *x*:", "  - 1"]
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
        ("One\n*two*\n===", "One two"), ("---\nlang: en\n---\n# One", "One"),
    ],
)  # fmt: skip
def test_the_headline(text: str, headline: str | None) -> None:
    assert plain(text)[1] == headline


@given(st.text(st.sampled_from("ab *_`[]()<>!#~=-\\\n\ue000"), max_size=80))
def test_letters_are_never_lost_but_for_targets(text: str) -> None:
    said, *_ = plain(text)
    if not any(mark in text for mark in ("](", "<!--", "```", "~~~")):
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


@pytest.mark.parametrize(
    "unit",
    [
        "# \n", "a ", "[", "](", "*a", "`", "<", "<a ", "<!-- ", "&", "- ", "> a\n", "[^1]: b\n", "[^1]", "_a ", "| a | b |\n",
        "- a\n\n", "1. a\n   1. b\n", "a: b\n", "---\na: b\n", "\\", " \n", "~~",
    ],
)  # fmt: skip
def test_a_long_text_takes_no_longer(unit: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        text = unit * size
        return lambda: plain(text)

    assert is_linear(prepare, 3000)


@given(st.text(alphabet="# \ta", max_size=12))
@example("# #")
@example("# a #\t")
@example("#  ##  ##")
def test_the_marks_that_close_a_heading_go(line: str) -> None:
    found = re.match(r"^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$", line)
    assert plain(line)[0].strip() == ((found[2] or "") if found else line).strip()
