"""Links to other articles behind the last paragraph go, and no link of the story."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines import shelf
from pipeline.metadata import from_markup
from pipeline.records import Document, Options, RawPage, Source, Verdict
from pipeline.rules.shape import is_prose

TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again.</p>"
TITLES = [
    "The bridge will stay closed until spring",
    "Why the herring came back to the bay",
    "The long rain of the summer in pictures",
]
SHELF = "".join(f'<p><a href="/news/{at}">{title}</a></p>' for at, title in enumerate(TITLES))


def taken(html: str, gone: tuple[int, ...] = (), keep: float = 0.8) -> list[int]:
    found = page.parse(RawPage(html.encode(), Source("html", "page.html"), "https://www.harbour.example/story"), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    verdicts = [Verdict(i, True, "newsletter.title", "text", "newsletter", 1.0) for i in gone]
    kept = np.full(len(found.blocks), keep >= 0.4)
    prose = np.array([is_prose(block) for block in found.blocks])
    return [v.block for v in shelf.find(found, from_markup(found), verdicts, kept, prose)]


def test_three_titles_behind_the_last_paragraph_are_a_shelf() -> None:
    assert taken(TOLD * 3 + SHELF) == [3, 4, 5]


def test_its_heading_and_short_links_below_go_along() -> None:
    below = '<p><a href="/sport">Sport</a></p><p>Port Ansel, in May</p>'
    assert sorted(taken(f"{TOLD * 3}<h3>From the bay</h3>{SHELF}{below}")) == [3, 4, 5, 6, 7]


def test_a_prompt_below_it_is_no_paragraph_of_the_story() -> None:
    assert taken(TOLD * 3 + SHELF + TOLD, gone=(6,)) == [3, 4, 5]


@pytest.mark.parametrize(
    "html",
    [
        TOLD * 3 + SHELF + TOLD,
        f"{TOLD * 3}<p>All parts of the series:</p>{SHELF}",
        TOLD * 3 + "".join(SHELF.split("<p>")[:3]),
        TOLD * 3 + SHELF.replace("/news", "https://elsewhere.example"),
        TOLD * 3 + SHELF.replace("/news/", "#part"),
        SHELF,
    ],
    ids=["paragraph below", "announced", "two", "other site", "contents", "no paragraph"],
)
def test_other_links_stay(html: str) -> None:
    assert taken(html) == []


def test_lines_that_are_not_kept_are_not_asked() -> None:
    assert taken(TOLD * 3 + SHELF, keep=0.1) == []


def test_links_that_were_written_on_a_wiki() -> None:
    assert taken(f"<body>{TOLD * 3}{SHELF}</body>")
    assert not taken(f"<body><div class='mw-parser-output'>{TOLD * 3}{SHELF}</div></body>")
