"""Of all the texts in a page's data the one that is its story, whole and in order, in whatever form a site keeps it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from selectolax.lexbor import LexborHTMLParser

from pipeline.clean import clean
from pipeline.markup.embedded import with_story
from pipeline.records import Article, RawPage, Source
from tests.growth import is_linear

TITLE = "Night train to the coast returns after nine years"
LINES = [
    f"{who} had waited on the platform at {place} since before midnight, with a flask of tea, and said that {what} was worth it."
    for who, place, what in (
        ("A retired signalman", "the old junction", "the first departure"),
        ("Two students from the art school", "the terminus", "every hour of lost sleep"),
        ("The mayor of a village on the line", "a halt without a roof", "nine years of letters to the ministry"),
        ("A woman with a cello", "the junction", "a journey without a change"),
        ("The train's own conductor", "the depot", "the look on the faces of those who got on"),
        ("Nobody from the ministry", "any of them", "a picture in the papers"),
    )
]
OTHERS = [f"Another story, page {n}, tells at great length of something else and has nothing to do with it." for n in range(20)]
HTML = "".join(f"<p>{line}</p>" for line in LINES)


def page(script: str, title: str = TITLE, head: str = "") -> str:
    top = f'<!doctype html><html lang="en"><head><title>{title} - The Coast</title>{head}</head>'
    return f'{top}<body><div id="app"></div>{script}</body></html>'


def next_data(value: object) -> str:
    return f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"pageProps": value}})}</script>'


def article(markup: str) -> Article:
    outcome = clean(RawPage(markup.encode(), Source("html", "x.html")))
    assert outcome.article is not None, outcome.reject
    return outcome.article


def story(**body: object) -> dict[str, object]:
    return {"article": {"headline": TITLE, **body}}


def leaf(line: str) -> list[dict[str, object]]:
    """A line in three pieces, the middle one in bold."""
    one, two, three = line[:9], line[9:20], line[20:]
    return [{"type": "text", "text": one}, {"type": "text", "text": two, "bold": True}, {"type": "text", "text": three}]


MODELS = [{"type": "paragraph", "model": {"text": line}} for line in LINES]
PICTURES = {"type": "image", "text": "A picture of it"}, {"type": "ad", "text": "x"}
FORMS: dict[str, object] = {
    "one string": story(body=HTML),
    "strings of HTML": story(body=[f"<p>{line}</p>" for line in LINES]),
    "plain strings": story(paragraphs=LINES),
    "lines": story(articleBody="\n\n".join(LINES)),
    "typed blocks": story(content=[{"type": "paragraph", "text": line} for line in LINES]),
    "blocks of HTML": story(blocks=[{"type": "p", "html": f"<p>{line}</p>"} for line in LINES]),
    "elements": story(content_elements=[{"type": "text", "_id": "A", "content": line} for line in LINES]),
    "nested": story(content={"type": "doc", "content": [{"type": "paragraph", "content": leaf(line)} for line in LINES]}),
    "children": story(body=[{"_type": "block", "style": "normal", "children": leaf(line)} for line in LINES]),
    "node values": story(
        body={
            "nodeType": "document",
            "content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": line}]} for line in LINES],
        }
    ),
    "models": story(content={"model": {"blocks": [{"type": "text", "model": {"blocks": [model]}} for model in MODELS]}}),
    "data": story(content={"blocks": [{"id": "a", "type": "paragraph", "data": {"text": line}} for line in LINES]}),
    "attributes": story(blocks=[{"name": "core/paragraph", "attributes": {"content": line}} for line in LINES]),
    "JSON in a string": story(content=json.dumps([{"type": "paragraph", "text": line} for line in LINES])),
    "sections": story(sections=[{"html": HTML[: HTML.index("<p>The mayor")]}, {"html": HTML[HTML.index("<p>The mayor") :]}]),
    "pictures between": story(
        body=[
            block
            for line in LINES
            for block in ({"type": "paragraph", "text": line}, *PICTURES)
        ]
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_form_of_story(form: str) -> None:
    assert article(page(next_data(FORMS[form]))).text.splitlines() == LINES


def test_headings_lists_and_quotes_in_their_places() -> None:
    blocks = [
        {"type": "paragraph", "text": LINES[0]},
        {"type": "heading", "level": 3, "text": "Who was there"},
        {"type": "paragraph", "text": LINES[1]},
        {"type": "list", "items": ["One signalman", "Two students", {"text": "A cello"}]},
        {"type": "paragraph", "text": LINES[2]},
        {"type": "quote", "text": "We never thought that we would see it leave again, not in our time."},
        {"type": "paragraph", "text": LINES[3]},
    ]
    markup = page(next_data(story(body=blocks)))
    whole = with_story(markup, LexborHTMLParser(markup))
    assert whole is not None
    told = whole[whole.index("</h1>") + 5 : whole.index("</article>")]
    assert told == (
        f"<p>{LINES[0]}</p><h3>Who was there</h3><p>{LINES[1]}</p>"
        "<ul><li>One signalman</li><li>Two students</li><li>A cello</li></ul>"
        f"<p>{LINES[2]}</p><blockquote><p>We never thought that we would see it leave again, not in our time.</p></blockquote>"
        f"<p>{LINES[3]}</p>"
    )


def test_sections_with_headings() -> None:
    sections = [{"heading": f"Part {n}", "html": f"<p>{line}</p>"} for n, line in enumerate(LINES)]
    text = article(page(next_data(story(sections=sections)))).text.splitlines()
    assert [line for line in text if line in LINES] == LINES
    assert "Part 3" in text


STATE = {"title": TITLE, "body": HTML}
LITERAL = f"{{title:{json.dumps(TITLE)},body:{json.dumps(HTML)}}}"
SINGLE = json.dumps({"story": STATE}).replace("\\", "\\\\").replace("'", "\\'")
PARAGRAPHS = [{"__ref": f"P:{n}"} for n in range(len(LINES))]
SCRIPTS = {
    "state": f"<script>window.__INITIAL_STATE__ = {json.dumps({'a': {'story': STATE}})};</script>",
    "parsed": f"<script>window.__PRELOADED_STATE__=JSON.parse({json.dumps(json.dumps({'story': STATE}))})</script>",
    "parsed in single marks": "<script>window.__STATE__ = JSON.parse('" + SINGLE + "');</script>",
    "literal": f"<script>window.__NUXT__={{state:{{ok:!0,no:void 0,x:a,story:{LITERAL}}}}}</script>",
    "function": "<script>window.__NUXT__=(function(a,b){return {data:[{a:.5,story:{title:"
    + f"{json.dumps(TITLE)},by:a,body:{json.dumps(HTML)}}}}}]}}}}('x',1))</script>",
    "rows": '<script id="__NUXT_DATA__" type="application/json">'
    + json.dumps([["Reactive", 1], {"data": 2}, {"story": 3}, {"title": 4, "body": 5, "self": 3}, TITLE, HTML])
    + "</script>",
    "references": "<script>window.__APOLLO_STATE__ = "
    + json.dumps(
        {
            "Post:1": {"title": TITLE, "content": {"bodyModel": {"paragraphs": PARAGRAPHS}}},
            **{f"P:{n}": {"type": "P", "text": line} for n, line in enumerate(LINES)},
        }
    )
    + "</script>",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_of_a_kind(script: str) -> None:
    assert article(page(SCRIPTS[script])).text.splitlines() == LINES


def pushed(text: str, size: int) -> str:
    pieces = [text[place : place + size] for place in range(0, len(text), size)]
    return "".join(f"<script>self.__next_f.push([1,{json.dumps(piece)}])</script>" for piece in pieces)


FLIGHTS = {
    "text": f"1:{json.dumps({'article': {'title': TITLE, 'body': '$2'}})}\n2:T{len(HTML.encode()):x},{HTML}3:[]\n",
    "text of another length": f"1:[]\n2:T40,{HTML}\n3:[]\n",
    "elements": f'0:{json.dumps(["$", "div", None, {"children": [["$", "p", None, {"children": line}] for line in LINES]}])}\n',
    "a value": f"1:I[12,[],\"x\"]\n2:{json.dumps({'post': {'title': TITLE, 'content': HTML}})}\n",
}


@pytest.mark.parametrize("size", [90, 700, 100_000])
@pytest.mark.parametrize("flight", FLIGHTS)
def test_what_is_pushed_in_pieces_is_put_together(flight: str, size: int) -> None:
    assert article(page(pushed(FLIGHTS[flight], size))).text.splitlines() == LINES


LONGER = "".join(f"<p>{line}</p>" for line in OTHERS)
BESIDE: dict[str, object] = {
    "related": {**story(body=HTML), "related": [{"title": "Another story", "body": LONGER}]},
    "without a title": {**story(body=HTML), "recommendedArticles": [{"body": LONGER}]},
    "in a list": {**story(body=HTML), "posts": [{"title": f"Another {name}", "body": LONGER} for name in ("story", "one")]},
    "by slug": {"a": {"slug": "night-train-returns", "body": HTML}, "b": {"slug": "another-story", "body": LONGER}},
    "within the story": story(body=[*({"type": "p", "text": line} for line in LINES), {"type": "related-list", "html": LONGER}]),
    "as links": story(body=HTML, items=[{"title": line, "url": "/x", "text": line} for line in OTHERS]),
}


@pytest.mark.parametrize("case", BESIDE)
def test_of_several_the_one_of_this_page(case: str) -> None:
    head = '<link rel="canonical" href="https://coast.example/2025/night-train-returns">'
    assert article(page(next_data(BESIDE[case]), head=head)).text.splitlines() == LINES


@pytest.mark.parametrize(
    "value",
    [
        {"related": [{"title": "Another story", "body": LONGER}]},
        {"posts": [{"title": f"Story {n}", "content": [{"type": "p", "text": line} for line in OTHERS]} for n in range(3)]},
        {"consent": {"text": " ".join(OTHERS)}},
        {"article": {"title": TITLE, "description": " ".join(OTHERS)}},
    ],
    ids=["related", "a list", "a notice", "a description"],
)
def test_another_story_is_none(value: object) -> None:
    markup = page(next_data(value))
    assert with_story(markup, LexborHTMLParser(markup)) is None


def test_title_authors_and_day_where_the_page_has_none() -> None:
    told = story(author=[{"name": "Maren Okafor"}, {"name": "Iwan Pell"}], datePublished="2025-03-04T10:00:00Z", body=HTML)
    found = article(page(next_data(told)))
    assert (found.title, found.authors) == (TITLE, ("Maren Okafor", "Iwan Pell"))
    assert found.published == datetime(2025, 3, 4, 10, tzinfo=UTC)
    assert found.text.splitlines() == LINES


def test_what_the_page_says_of_itself_stays() -> None:
    said = {"@type": "NewsArticle", "headline": TITLE, "author": {"name": "Lene Brandt"}, "datePublished": "2025-01-02"}
    head = f'<script type="application/ld+json">{json.dumps(said)}</script>'
    found = article(page(next_data(story(author="Maren Okafor", date="2024-01-01", body=HTML)), head=head))
    assert found.authors == ("Lene Brandt",)
    assert found.published_text == "2025-01-02"


HOSTILE = {
    "deep": ('{"a":', "1", "}"),
    "deep bodies": ('{"body":[', '"x"', "]}"),
    "wide": ('{"a":[', "[]" + ",{}" * 400, "]}"),
    "places": ("x = {a: ", "'", ""),
    "strings": ('"<p>', "", ""),
    "pushes": ('self.__next_f.push([1,"1:Tfff,x\\n2:Tff,y\\n"])', "", ""),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_data_takes_no_time(case: str) -> None:
    opening, inner, closing = HOSTILE[case]

    def work(size: int) -> Callable[[], object]:
        markup = f"<body><script>{opening * size}{inner}{closing * size}</script></body>"
        tree = LexborHTMLParser(markup)
        return lambda: with_story(markup, tree)

    assert is_linear(work, 2_000)


def test_many_nested_bodies_end() -> None:
    value: object = HTML
    for _ in range(400):
        value = {"title": TITLE, "body": [value, HTML]}
    start = time.process_time()
    markup = page(next_data(value))
    with_story(markup, LexborHTMLParser(markup))
    assert time.process_time() - start < 8
