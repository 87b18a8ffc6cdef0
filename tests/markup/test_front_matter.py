"""What stands above a Markdown text is what is said of it, and none of its lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.clean import clean
from pipeline.markup.front_matter import split
from pipeline.records import Options, RawPage, Source
from tests.growth import is_linear
from tests.run.process import story

TEXT = "\n\n".join(story(1))


@pytest.mark.parametrize(
    ("front", "wanted"),
    [
        ("---\ntitle: Rain at last\n---\n", (("title", "Rain at last"),)),
        ("---  \nTitle: 'It''s \"rain\"'  # at last\n...\n", (("title", 'It\'s "rain"'),)),
        ('---\ntitle: "Rain: \\"at last\\""\n---\n', (("title", 'Rain: "at last"'),)),
        ("---\ntitle: Rain # at last\nlayout: post\ndraft: false\n---\n",
         (("title", "Rain"), ("layout", "post"), ("draft", "false"))),
        ("---\ntags: [rain, \"the harbour, old\", 'mill']\n---\n",
         (("tags", "rain"), ("tags", "the harbour, old"), ("tags", "mill"))),
        ("---\ntags:\n  - rain\n  - 'mill'\naliases: []\n---\n", (("tags", "rain"), ("tags", "mill"))),
        ("---\ntags:\n- rain\n# remark\n\n- mill\n---\n", (("tags", "rain"), ("tags", "mill"))),
        ("---\nsummary: >-\n  It rained\n  at last.\n\ntitle: Rain\n---\n",
         (("summary", "It rained at last."), ("title", "Rain"))),
        ("---\ntitle: It rained\n  at last\n---\n", (("title", "It rained at last"),)),
        ("---\nauthor:\n  name: Jane Roe\n  email: jane@m.example\n---\n", (("author", "Jane Roe"),)),
        ("---\nauthors:\n  - name: Jane Roe\n    url: https://m.example\n  - name: Ann Poe\n---\n",
         (("authors", "Jane Roe"), ("authors", "Ann Poe"))),
        ('---\nauthor:\n  - "[[people/roe|Jane Roe]]"\n---\n', (("author", "Jane Roe"),)),
        ('+++\ntitle = "Rain"\ndate = 2026-03-04T05:06:07+01:00\nauthors = ["Jane Roe"]\n[params]\nx = 1\n+++\n',
         (("title", "Rain"), ("date", "2026-03-04T05:06:07+01:00"), ("authors", "Jane Roe"))),
        ("Title: Rain\n\nURL Source: https://m.example/rain\n\nPublished Time: 2026-03-04\n\nMarkdown Content:\n",
         (("title", "Rain"), ("url", "https://m.example/rain"), ("published", "2026-03-04"))),
    ],
)  # fmt: skip
def test_what_is_said(front: str, wanted: tuple[tuple[str, str], ...]) -> None:
    stated, below = split(front + "\nText")
    assert stated == wanted
    assert below.strip() == "Text"


@pytest.mark.parametrize(
    "text",
    [
        "---\nA rule\nabove it\n\n---\nText",
        "---\nAnn: Did it rain?\nJane: It did.\n---\nText",
        "---\ntitle: without an end\n\nText",
        "---\n---\nText",
        "+++\ntitle = Rain\n+++\nText",
        "Title: Rain\n\nText",
        "Text\n---\ntitle: Rain\n---\n",
    ],
)
def test_what_is_none(text: str) -> None:
    assert split(text) == ((), text)


def test_its_columns() -> None:
    front = ('---\nlayout: post\ntitle: "Rain at last"\ndate: 2026-03-04 05:06:07 +0100\nauthor: Jane Roe\ntags: [rain, mill]\n'
             "description: The first rain in the valley since the spring.\nlang: en\n---\n")  # fmt: skip
    article = clean(RawPage(f"{front}\n{TEXT}\n".encode(), Source("text", "a.md")), Options()).article
    assert article is not None
    assert article.text.split("\n") == list(story(1))
    assert (article.title, article.authors, article.tags) == ("Rain at last", ("Jane Roe",), ("rain", "mill"))
    assert article.published_text == "2026-03-04T05:06:07+01:00"
    assert article.description == "The first rain in the valley since the spring."


@pytest.mark.parametrize(
    ("named", "heading", "title", "first"),
    [
        ("title: Rain at last\n", "Rain at last", "Rain at last", story(1)[0]),
        ("title: Rain at last\n", "Introduction", "Rain at last", "Introduction"),
        ("", "Rain at last", "Rain at last", story(1)[0]),
    ],
)
def test_a_title_is_before_a_heading(named: str, heading: str, title: str, first: str) -> None:
    text = f"---\n{named}lang: en\n---\n# {heading}\n\n{TEXT}\n"
    article = clean(RawPage(text.encode(), Source("text", "a.md")), Options()).article
    assert article is not None
    assert (article.title, article.text.split("\n")[0]) == (title, first)


@pytest.mark.parametrize(
    ("more", "url", "syndicated_from"),
    [
        ("source: https://m.example/rain\ncreated: 2026-03-04\n", "https://m.example/rain", None),
        ("source: https://m.example/rain\n", None, "m.example"),
        ("url: https://m.example/rain\n", "https://m.example/rain", None),
        ("url: /rain\n", None, None),
        ("source: Reuters\n", None, None),
    ],
)
def test_its_address(more: str, url: str | None, syndicated_from: str | None) -> None:
    article = clean(RawPage(f"---\ntitle: Rain at last\n{more}---\n{TEXT}\n".encode(), Source("text", "a.md")), Options()).article
    assert article is not None
    assert (article.url, article.syndicated_from) == (url, syndicated_from)


def test_nothing_but_front_matter_is_no_article() -> None:
    outcome = clean(RawPage(b"---\ntitle: Rain at last\n---\n", Source("text", "a.md")), Options())
    assert outcome.reject is not None
    assert outcome.reject.reason in ("no_content", "empty")


@pytest.mark.parametrize("piece", ["a: [\n", "- \n", "  x\n", "a: 'b''\n", "[[a|", "a: \"\\\n", "Title: \n\n", "a: [',\",\n"])
def test_it_takes_time_in_its_length(piece: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        text = f"---\ntitle: {piece * size}\n---\nText"
        return lambda: split(text)

    assert is_linear(prepare, 2_000)
