"""Texts wrapped at a fixed width get their paragraphs back; whatever a person broke stays broken."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from pipeline.clean import clean
from pipeline.markup.wrapped import unwrapped
from pipeline.records import RawPage, Source
from tests.growth import is_linear

PARAGRAPHS = [
    f"On the {day} of May the harbour of Port Ansel was closed, and nobody in the town could say when it would open again, least "
    f"of all the harbour master, who had been seen on the quay with {count} keys, and none of them fitted the gate."
    for day, count in (("second", "three"), ("third", "four"), ("fourth", "nineteen"), ("fifth", "seven"))
]


@pytest.mark.parametrize("width", [55, 66, 72, 80, 99])
def test_paragraphs_come_back(width: int) -> None:
    lines = [line for paragraph in PARAGRAPHS for line in (*textwrap.wrap(paragraph, width), "")]
    assert unwrapped(lines) == [line for paragraph in PARAGRAPHS for line in (paragraph, "")]


def test_what_stands_among_them_stays() -> None:
    poem = ["The gate is shut,", "the key is gone,", "the tide goes on."]
    lines = ["A GATE", "", *poem, ""]
    lines += [line for paragraph in PARAGRAPHS for line in (*textwrap.wrap(paragraph, 70), "")]
    assert unwrapped(lines)[:6] == ["A GATE", "", *poem, ""]
    assert unwrapped(lines)[6:] == [line for paragraph in PARAGRAPHS for line in (paragraph, "")]


def wrapped(width: int = 70, **how: str) -> list[list[str]]:
    return [textwrap.wrap(paragraph, width, **how) for paragraph in PARAGRAPHS]  # type: ignore[arg-type]


def flat(paragraphs: list[list[str]], between: tuple[str, ...] = ("",)) -> list[str]:
    return [line for paragraph in paragraphs for line in (*paragraph, *between)]


@pytest.mark.parametrize("longer", [f"https://harbour.example/{'report-' * 9}", f"THE SECOND PART OF ALL{' OF A GATE' * 6}"])
def test_a_line_longer_than_the_others_leaves_them_their_width(longer: str) -> None:
    whole = flat([[paragraph] for paragraph in PARAGRAPHS])
    assert unwrapped([*flat(wrapped()), longer, "", *flat(wrapped())]) == [*whole, longer, "", *whole]
    assert unwrapped([*flat(wrapped() * 3), *wrapped()[0], longer]) [: len(whole)] == whole


def test_the_items_of_a_list_are_joined_one_by_one() -> None:
    for bullet, below in (("- ", "  "), ("* ", ""), ("(a) ", "    ")):
        items = flat(wrapped(initial_indent=bullet, subsequent_indent=below), ())
        assert unwrapped(["Keys:", *items, "", *flat(wrapped())]) == [
            "Keys:", *(bullet + paragraph for paragraph in PARAGRAPHS), "", *flat([[paragraph] for paragraph in PARAGRAPHS])
        ]  # fmt: skip
    numbers = [f"{number}. {paragraph}" for number, paragraph in enumerate(PARAGRAPHS, 1)]
    assert unwrapped([line for item in numbers for line in textwrap.wrap(item, 70)]) == numbers


def test_a_day_at_the_beginning_of_a_line_is_no_item() -> None:
    dated = "1. The harbour was closed for a week, from the 3. of May to the 12. The gate was shut. "
    found = 0
    for width in range(60, 80):
        lines = textwrap.wrap(dated * 4, width)
        found += any(line.startswith("12. ") for line in lines)
        assert unwrapped([*lines, "", *flat(wrapped(width))])[0] == (dated * 4).strip()
    assert found


@pytest.mark.parametrize(("first", "others"), [("    ", ""), ("", "    "), ("      ", "   ")])
def test_indentation_parts_paragraphs_too(first: str, others: str) -> None:
    paragraphs = wrapped(initial_indent=first, subsequent_indent=others)
    assert unwrapped(flat(paragraphs, ())) == [first + paragraph for paragraph in PARAGRAPHS]


def test_short_paragraphs_and_blocks_that_stand_deeper() -> None:
    spoken = ["    No, said the harbour master, and went to look for the key himself.", "    Yes, he said then."]
    block = textwrap.wrap(PARAGRAPHS[0], 70, initial_indent="    ", subsequent_indent="    ")
    told = wrapped(initial_indent="    ")
    lines = [*flat(told[:2], ()), *spoken, *flat(told[2:], ()), *block, *textwrap.wrap(PARAGRAPHS[1], 70)]
    whole = [f"    {paragraph}" for paragraph in PARAGRAPHS]
    assert unwrapped(lines) == [*whole[:2], *spoken, *whole[2:], whole[0], PARAGRAPHS[1]]


@pytest.mark.parametrize("mark", ["> ", ">> ", "> > ", ">"])
def test_a_quote_is_wrapped_as_its_letter_was(mark: str) -> None:
    first, second, *rest = wrapped(72)
    lines = [*flat(rest), *(mark + line for line in first), mark.strip(), *(mark + line for line in second), "", *flat(rest)]
    told = flat([[paragraph] for paragraph in PARAGRAPHS[2:]])
    assert unwrapped(lines) == [*told, mark + PARAGRAPHS[0], "", mark + PARAGRAPHS[1], "", *told]


def test_a_title_above_wrapped_paragraphs_is_found() -> None:
    story = [paragraph for part in range(3) for paragraph in (f"{PARAGRAPHS[part]} {PARAGRAPHS[part + 1]}", PARAGRAPHS[part])]
    lines = ["Harbour of Port Ansel is shut for a week", "", *flat([textwrap.wrap(paragraph, 72) for paragraph in story])]
    lines += ["https://harbour.example/" + "report-" * 9]
    article = clean(RawPage("\n".join(lines).encode(), Source("text", "a.txt"), is_text=True)).article
    assert article is not None
    assert article.title == lines[0]
    assert article.text.splitlines()[: len(story)] == story


@pytest.mark.parametrize("unit", ["> a\n", "  a\nb\n", "- a\n", "a-\n", "    a\n"])
def test_a_long_text_takes_no_longer(unit: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        lines = [*(f"{'word ' * 13}word" for _ in range(size)), *(unit * size).splitlines()]
        return lambda: unwrapped(lines)

    assert is_linear(prepare, 1000)


@pytest.mark.parametrize(
    "lines",
    [
        PARAGRAPHS,
        [line for paragraph in PARAGRAPHS for line in (paragraph, "")],
        [f"{number}. A key of {metal} for the gate in the west" for number in range(9) for metal in ("iron", "polished brass")],
        ["The gate is shut,", "the key is gone,", "the tide goes on,", "and on, and on."] * 6,
        [f"{word} " * 9 for word in ("Rain", "Snow")],
        [*(f"A key of {metal} for the gate west of the harbour, with rust" for metal in ("tin", "lead") * 8), *PARAGRAPHS * 3],
        [],
        [""],
    ],
    ids=["a paragraph a line", "with blank lines", "list", "poem", "two lines", "among long lines", "nothing", "a blank line"],
)
def test_other_texts_are_left_as_they_are(lines: list[str]) -> None:
    assert unwrapped(lines) == lines


def test_scripts_without_spaces_are_left_alone() -> None:
    lines = ["港は一週間閉鎖され、町の誰もいつ再開されるか分からなかった" * 2] * 20
    assert unwrapped(lines) == lines
