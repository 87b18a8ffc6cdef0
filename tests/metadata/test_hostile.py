"""Broken, hostile and huge input: read as far as it goes, never raised, at bounded cost."""

from __future__ import annotations

import gc
import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import metadata
from pipeline.metadata import names, titles, tolerant_json
from tests.metadata.documents import URL, article, document, facts, head, script, text_facts

GOOD = json.dumps(article(headline="Bridge reopens", datePublished="2024-05-31", author={"@type": "Person", "name": "Jane Roe"}))


@pytest.mark.parametrize(
    "text",
    [
        f"<!-- {GOOD} -->", f"//<![CDATA[\n{GOOD}\n//]]>", f"/* <![CDATA[ */ {GOOD} /* ]]> */", f"{GOOD};", f"\ufeff{GOOD}",
        GOOD.replace(', "', ' /* a comment */, "'), GOOD.replace("}}", ",},}"), GOOD.replace("Bridge reopens", "Bridge\nreopens"),
        GOOD.replace('"', "&quot;"), f'{{"@type": "BreadcrumbList"}}{GOOD}', GOOD.replace("Bridge", r"\Bridge"),
        GOOD.replace('"Bridge reopens"', "'Bridge reopens'"), f"[{GOOD}, null, 3]",
    ],
)  # fmt: skip
def test_mended_json_ld(text: str) -> None:
    found = facts(head(script(text)), url="https://www.example-courier.com/bridge")
    assert (found.title, found.authors, found.published_text) == ("Bridge reopens", ("Jane Roe",), "2024-05-31")


def test_unescaped_quotes_and_cut_objects() -> None:
    quoted = GOOD.replace("Bridge reopens", 'The "old" bridge reopens')
    assert facts(head(script(quoted))).title == 'The "old" bridge reopens'
    cut = GOOD[: GOOD.index('"author"')]
    found = facts(head(script(cut)))
    assert (found.title, found.published_text) == ("Bridge reopens", "2024-05-31")


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace('reopens", ', 'reopens"\n  '), GOOD.replace('"datePublished"', '"image": , "datePublished"'),
        GOOD.replace('"datePublished"', '"image": undefined, "datePublished"'),
        f'{{"@graph": [{GOOD}]', f'{{"@graph": [{GOOD[:-1]}]}}', GOOD[:-2],
        f'{GOOD[:-1]}, "articleBody": "The ferry was', GOOD.replace('"author"', '"image": {"url": "/a.jpg"} "author"'),
    ],
)  # fmt: skip
def test_json_ld_with_commas_values_and_closers_left_out(text: str) -> None:
    found = facts(head(script(text)), url="https://www.example-courier.com/bridge")
    assert (found.title, found.authors, found.published_text) == ("Bridge reopens", ("Jane Roe",), "2024-05-31")


BOMBS = {
    "closers that nothing opened": "[" * 95_000 + "}" * 95_000,
    "names without commas": '{"a":"' + 'b" "c":"' * 20_000,
    "open comments": "/*" * 95_000,
    "open markup comments": "<!--" * 45_000,
    "quotes": '{"a":"' + '" ' * 40_000,
    "spaces": '{"a":1,' + " " * 190_000 + "x}",
    "commas": "{" + ", " * 95_000,
    "nested lists": "[" * 190_000,
    "nested objects": '{"a":' * 20_000,
    "ten megabytes": '{"@type":"Article","headline":"' + "x" * 10_000_000 + '"}',
    "three megabytes": json.dumps(article(headline="A", articleBody="word " * 600_000, keywords="a," * 100_000)),
    "backslashes": '{"a":"' + "\\" * 190_000,
    "many objects": json.dumps([article(headline=str(i), author={"@id": f"#{i}"}) for i in range(20_000)]),
    "self reference": json.dumps(
        {"@graph": [{"@id": "#a", "@type": "Article", "author": {"@id": "#a"}, "mainEntity": {"@id": "#a"}}]}
    ),
    "wide types": json.dumps(article(headline=["A"] * 50_000, author=[{"name": ["B"] * 1_000}] * 500)),
    "long title": json.dumps(article(headline="| a - " * 100_000)),
}


@pytest.mark.parametrize("name", BOMBS)
def test_json_ld_bombs(name: str) -> None:
    started = time.process_time()
    found = facts(head(script(BOMBS[name])))
    assert time.process_time() - started < 5, f"{name} took too long"
    assert found.url == URL


def test_a_script_over_the_limit_is_not_read() -> None:
    assert tolerant_json.read('{"a": "' + "x" * tolerant_json.MAX_CHARS + '"}') == []


@pytest.mark.parametrize(
    "value",
    [None, 3, "text", [], {}, [[[]]], {"@type": 3}, {"@type": ["Article", None, {}]},
     {"@type": "Article", "headline": {"@value": 3}},
     {"@type": "Article", "author": {"name": {"name": {}}}, "datePublished": 20240531, "publisher": [3]},
     {"@type": "Article", "image": [None, {"url": {}}]},
     {"@type": "Article", "hasPart": "x", "isAccessibleForFree": 0, "keywords": {"a": 1}, "mainEntityOfPage": True}],
)  # fmt: skip
def test_odd_shapes(value: object) -> None:
    assert facts(head(script(value))).url == URL


@pytest.mark.parametrize(
    "body",
    [
        '<div class="meta author date">' * 300 + "<p>" + "word " * 200_000,
        '<span class="author">' * 5_000 + "x",
        "<h1>" * 2_000 + "title",
        "<h1>" + "a | " * 50_000 + "</h1>",
        '<div itemprop="author" itemscope>' * 2_000,
        "<time>" * 3_000,
        '<p class="byline">' + "By Jane Roe and " * 5_000 + "</p>",
        "<h1>A</h1>" + "<i>1</i>" * 5_000,
    ],
    ids=[
        "nested lines",
        "nested authors",
        "nested headings",
        "long heading",
        "nested items",
        "nested times",
        "long byline",
        "many texts",
    ],
)
def test_markup_bombs(body: str) -> None:
    page = document(head(body=body))
    started = time.process_time()
    metadata.from_markup(page)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "text",
    [
        "By " * 130,
        "a, " * 130,
        "Jane Roe and " * 30,
        "(" * 400,
        "- " * 200,
        "senior " * 57,
        "May 5 " * 60,
        " / " * 130,
        "A" * 400,
        "1 " * 200,
    ],
)
def test_names_are_bounded(text: str) -> None:
    started = time.process_time()
    names.read(text)
    names.read(text, shown=True)
    assert time.process_time() - started < 0.5


def test_titles_are_bounded() -> None:
    from pipeline.metadata.statement import Statement

    statements = [
        Statement(name, titles=tuple(f"{'a - b | ' * 60}{i}" for i in range(40)))
        for name in ("json-ld", "visible", "title", "meta")
    ]
    started = time.process_time()
    titles.choose(statements, frozenset({"b"}))
    assert time.process_time() - started < 2


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200))
def test_any_script_text(text: str) -> None:
    assert facts(head(script(text.replace("</", "")))).url == URL


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=80), max_size=8))
def test_any_lines(lines: list[str]) -> None:
    assert text_facts("A line of the story, so that there is one.", *lines).canonical_url is None


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200))
def test_any_byline(text: str) -> None:
    for name in names.read(text):
        assert name.text.strip()


def test_plain_text_has_no_markup_facts() -> None:
    found = text_facts("A story without anything around it.")
    assert (found.url, found.canonical_url, found.title, found.authors) == (None, None, None, ())


def test_same_page_same_facts() -> None:
    page = head(script(GOOD), body='<h1>Bridge reopens</h1><p class="byline">By John Doe</p>')
    first = facts(page)
    gc.collect()
    assert all(facts(page) == first for _ in range(3))
