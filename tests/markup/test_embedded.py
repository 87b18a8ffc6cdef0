"""The story of pages that scripts draw: found in their data, and only where the markup has none."""

from __future__ import annotations

import json
import time

import pytest
from selectolax.lexbor import LexborHTMLParser

from pipeline.blocks import segment
from pipeline.clean import clean
from pipeline.markup.embedded import with_story
from pipeline.page import parse
from pipeline.records import Document, Options, RawPage, Source

LINES = [
    f"On the {day} day the ferry left the harbour at noon with forty lorries on board, and {count} people stood waiting in the "
    "rain until the harbour master came down and told them that the next one would not sail before the wind had turned."
    for day, count in (("first", "ninety"), ("second", "sixty"), ("third", "thirty"))
]
STORY = "".join(f"<p>{line}</p>" for line in LINES)
QUOTED = json.dumps(STORY)
ESCAPED = QUOTED.replace("<", "\\u003c").replace(">", "\\u003e")
TWICE = json.dumps('24:{"body":' + ESCAPED + "}")


def blocks_of(body: str) -> list[str]:
    document = parse(RawPage(f"<html><head><title>x</title></head>{body}</html>".encode(), Source("html", "x")), Options())
    assert isinstance(document, Document)
    segment(document)
    return [block.text for block in document.blocks]


SCRIPTS = {
    "json": f'<script id="__NEXT_DATA__" type="application/json">{{"props": {{"body": {ESCAPED}}}}}</script>',
    "state": '<script>window.__STATE__ = {"a": 1, "html": ' + QUOTED.replace("</", "<\\/") + "};</script>",
    "json in a string": f"<script>self.__next_f.push([1, {TWICE}])</script>",
    "body in one piece": f'<script type="application/ld+json">{{"articleBody": {json.dumps(" ".join(LINES))}}}</script>',
    "body in lines": f'<script type="application/ld+json">{{"articleBody": {json.dumps(chr(10).join(LINES))}}}</script>',
}
SHELLS = ("", "<div>Loading</div><nav>Home</nav>", "<noscript>" + "Switch scripts on, please. " * 30 + "</noscript>")


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("shell", SHELLS, ids=["bare", "menu", "noscript"])
def test_a_story_in_data(script: str, shell: str) -> None:
    found = " ".join(blocks_of(f"<body>{shell}{SCRIPTS[script]}</body>"))
    for line in LINES:
        assert found.count(line) == 1


@pytest.mark.parametrize("end", ["</body>", "</BODY >"])
def test_a_letter_that_grows_when_it_is_lowered_moves_no_story(end: str) -> None:
    """A lowered 'İ' is two characters."""
    behind = "<script>window.gtag = 1</script><!-- of a cache -->"
    page = f'<body><script>x = {{"tags": "{"İ" * 40}", "h": {ESCAPED}}}</script>{end}{behind}'
    assert (with_story(page, LexborHTMLParser(page)) or "").endswith(f"</p></article></main>{end}{behind}")


SHORT_LINES = {
    "tips": ("I have sat on trains for a year of my life, and this is what I have learned of them so far.",
             *(f"{tip}." for tip in ("Bring soup", "Sit on the shady side", "Learn the name of the guard", "Wear two layers")),
             "Share your food: it is the oldest way to make a friend between the mountains and the sea.",
             *(f"{tip}." for tip in ("Look out of the window", "Never the last coach", "Sleep before midnight", "Wave back")),
             "A pillow is worth more than a screen.", "Leave nothing but a clean seat behind you, and one sweet."),
    "chinese": tuple(
        f"第{n}天清晨，老船工把木船推下水，对岸的孩子们排着队等他，谁也不说话，只听见桨声和鸟叫。" for n in "一二三四五六七八九十"
    ),
}  # fmt: skip


@pytest.mark.parametrize("whole", [False, True], ids=["in lines", "in one piece"])
@pytest.mark.parametrize("lines", SHORT_LINES)
def test_a_story_that_the_page_shows_is_not_told_again(lines: str, whole: bool) -> None:
    """Short lines are prose to nobody's count, so that the scripts are looked at; what they hold is there already."""
    told = SHORT_LINES[lines]
    body = " ".join(told) if whole else [{"type": "text", "content": line} for line in told]
    data = {"article": {"headline": "x", "body": body}}
    shown = "".join(f"<div>{line}</div>" for line in told)
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": data})}</script>'
    assert blocks_of(f"<body><h1>x</h1><div>{shown}</div>{script}</body>") == ["x", *told]


def test_a_story_of_which_the_page_shows_the_beginning_is_told() -> None:
    found = " ".join(blocks_of(f"<body><div>{LINES[0]}</div>{SCRIPTS['json']}</body>"))
    assert all(line in found for line in LINES)


def test_paragraphs_stay_paragraphs() -> None:
    assert blocks_of(f"<body><script>x = {{'a': 2, \"h\": {ESCAPED}}}</script></body>")[-3:] == LINES


def test_of_data_that_is_cut_off_what_is_there() -> None:
    found = blocks_of(f'<body><script>x = {{"h": {QUOTED[:-40]}</script></body>')
    assert found == [*LINES[:2], LINES[2][: len(found[2])]]


def test_of_two_the_longer_is_the_story() -> None:
    short = json.dumps("".join(f"<p>{line[:150]}</p>" for line in ("A teaser " * 30, "Another teaser " * 30, "More of it " * 30)))
    found = blocks_of(f'<body><script>x = {{"teasers": {short}, "h": {ESCAPED}}}</script></body>')
    assert found[-3:] == LINES
    assert not any("teaser" in text for text in found)


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{LINES[0]}</p><p>{LINES[1]}</p>",
        f"<div>{LINES[0]}<br>{LINES[1]}</div>",
        f"<table><tr><td>{LINES[0]}</td></tr><tr><td>{LINES[1]}</td></tr></table>",
    ],
    ids=["paragraphs", "lines", "table"],
)
def test_markup_with_prose_is_left_alone(body: str) -> None:
    other = json.dumps("".join(f"<p>Another text, number {n}, of the data. {'So it goes on. ' * 20}</p>" for n in "123"))
    page = f'<html><body>{body}<script>x = {{"h": {other}}}</script></body></html>'
    assert with_story(page, LexborHTMLParser(page)) is None


NO_STORY = {
    "nothing": "x = {}",
    "short": 'x = {"h": "<p>Sign in</p><p>to go on</p>"}',
    "one paragraph": 'x = {"h": "<p>' + "Just one of them. " * 60 + '</p>"}',
    "quotes": '"' * 999,
    "escapes": '"\\' * 999,
    "open tags": 'x = {"h": "' + "<p>" * 900 + '"}',
    "no JSON": "x = '<p>" + "no string of JSON " * 60 + "</p>'",
}


@pytest.mark.parametrize("case", NO_STORY)
def test_data_without_a_story(case: str) -> None:
    page = f"<html><body><div id=app></div><script>{NO_STORY[case]}</script></body></html>"
    assert with_story(page, LexborHTMLParser(page)) is None
    assert clean(RawPage(page.encode(), Source("html", "x"))).reject is not None


@pytest.mark.parametrize("bad", ['"<p>' * 200_000, '"<p>\\' * 160_000, '"' + "\\\\u003cp>" * 90_000, '{"a":"<p>x</p>",' * 50_000])
def test_hostile_data_takes_no_time(bad: str) -> None:
    page = f"<html><body><script>{bad}</script></body></html>"
    tree = LexborHTMLParser(page)
    start = time.process_time()
    with_story(page, tree)
    assert time.process_time() - start < 5


def test_nothing_but_angles_takes_no_time() -> None:
    page = "<body>" + "< " * 300_000
    tree = LexborHTMLParser("<body></body>")
    start = time.process_time()
    assert with_story(page, tree) is None
    assert time.process_time() - start < 5
