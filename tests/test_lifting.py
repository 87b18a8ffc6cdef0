"""What became of lifted lines, and flags that lines of the page give."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pipeline import lifting
from pipeline.clean import clean
from pipeline.records import Block, Decision, Document, Outcome, RawPage, Source, Verdict
from tests.growth import is_linear

BODY = (
    "The council of Merrow voted on Tuesday night to shut the Quay Street lock to barges, after divers warned of its gates.",
    "Members argued for two hours about the timber traffic, which pays a third of the harbour's dues, and about the ferry.",
    "The lock, built in 1928, carries about 900 boats a year, many of them from the sawmill at Linden, up the river.",
    "A hearing on the repair will be held at the town hall on March 18, and the state has been asked for money, the clerk said.",
)
DATE = '<meta property="article:published_time" content="2026-02-28T13:05:00+01:00">'


def page(head: str = "", foot: str = "", lang: str = "en", meta: str = DATE, lines: int = 4) -> Outcome:
    body = "".join(f"<p>{line}</p>" for line in BODY[:lines])
    html = f"<!doctype html><html lang={lang}><head><meta charset=utf-8>{meta}<title>Council shuts lock</title></head>"
    html += f"<body><article><h1>Council shuts lock</h1>{head}{body}{foot}</article></body></html>"
    return clean(RawPage(html.encode(), Source("html", "a.html")))


def lifted(outcome: Outcome, text: str) -> str | None:
    (row,) = [row for row in outcome.removals if row.text == text]
    return row.lifted_to


@pytest.mark.parametrize(
    ("line", "column", "agency"),
    [
        ("Kaynak: AA", "agency", "Anadolu"), ("Πηγή: ΑΠΕ-ΜΠΕ", "agency", "ANA-MPA"), ("Źródło: PAP", "agency", "PAP"),
        ("(dpa/jl)", "agency", "dpa"), ("Agencias", None, None), ("Source: The Daily Wheel", None, None),
        ("Source: merrowpost.example", "syndicated_from", None),
    ],
)  # fmt: skip
def test_where_a_source_went(line: str, column: str | None, agency: str | None) -> None:
    outcome = page(foot=f"<p>{line}</p>")
    assert outcome.article is not None
    assert (lifted(outcome, line), outcome.article.agency) == (column, agency)


def test_what_no_column_holds_went_nowhere() -> None:
    outcome = page('<p class="kicker">Local News</p><p>By Jane Roe</p><p>February 28, 2026</p><p>14:02</p>')
    wanted: dict[str, str | None] = {"Council shuts lock": "title", "By Jane Roe": "authors", "February 28, 2026": "published"}
    wanted |= dict.fromkeys(("Local News", "14:02"))
    assert {row.text: row.lifted_to for row in outcome.removals} == wanted


@pytest.mark.parametrize(
    ("line", "lang", "walled"),
    [
        ("This article is for subscribers only. Subscribe now to continue reading.", "en", True),
        ("Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.", "fr", True),
        ("この記事は有料記事です。残り412文字", "ja", True),
        ("Subscribe to read our best stories every day.", "en", False),
        ("Already a subscriber? Log in here.", "en", False),
    ],
)
def test_a_notice_that_the_rest_is_for_subscribers(line: str, lang: str, walled: bool) -> None:
    outcome = page(foot=f'<div class="paywall"><p>{line}</p></div>', lang=lang, lines=3)
    assert outcome.article is not None
    assert any(line.startswith(row.text) for row in outcome.removals)
    assert ("paywalled" in outcome.article.flags) is walled


def test_a_notice_above_the_story_is_no_wall() -> None:
    outcome = page('<p>This article is for subscribers only. Subscribe now to continue reading.</p>')
    assert outcome.article is not None
    assert outcome.article.flags == ()


TIME = '<time class="entry-date published" datetime="2025-10-30T23:40:00-05:00">October 30, 2025</time>'
CHANGE = '<time class="updated" datetime="2025-11-02T10:00:00-05:00">November 2, 2025</time>'


@pytest.mark.parametrize(
    "line",
    [
        f'<div class="entry-meta"><span class="posted-on">Posted on <a rel="bookmark">{TIME}</a></span></div>',
        f'<div class="entry-meta"><span class="posted-on">Posted on <a rel="bookmark">{TIME}{CHANGE}</a></span></div>',
        f'<div class="wp-block-post-date">{TIME}</div>', TIME,
    ],
)  # fmt: skip
def test_the_time_of_day_is_read_within_its_line(line: str) -> None:
    outcome = page(line, meta="")
    assert outcome.article is not None
    assert outcome.article.published_text == "2025-10-30T23:40:00-05:00"


def test_glued_lists_of_topics_are_their_links() -> None:
    foot = '<footer class="entry-footer"><span class="cat-links">Posted in <a rel="category tag">Writing</a></span>'
    foot += '<span class="tags-links">Tagged <a rel="tag">email</a>, <a rel="tag">money</a></span></footer>'
    outcome = page(foot=foot)
    assert outcome.article is not None
    assert outcome.article.tags == ("Writing", "email", "money")
    assert lifted(outcome, "Posted in WritingTagged email, money") == "tags"


def test_of_a_page_of_many_credits_each_line_takes_no_longer() -> None:
    story = clean(RawPage("\n".join(BODY).encode(), Source("text", "a.txt"), is_text=True)).article
    assert story is not None

    def prepare(count: int) -> Callable[[], object]:
        lines = [f"Photo: Jane Roe{number}" for number in range(count)]
        document = Document(RawPage(b"", Source("text", "a.txt")), "", True, "utf-8")
        document.blocks = [Block(number, line, "line", -1) for number, line in enumerate(lines)]
        by = [Verdict(number, True, "credit.photo", "text", "credit", 1.0, None, "credits") for number in range(count)]
        decisions = [Decision(verdict.block, "removed", verdict) for verdict in by]
        article = replace(story, credits=tuple(f"Jane Roe{number}" for number in range(count)))
        assert {d.verdict.lifted_to for d in lifting.settle(document, decisions, article)} == {"credits"}
        return lambda: lifting.settle(document, decisions, article)

    assert is_linear(prepare, 500)


@pytest.mark.parametrize(
    ("line", "held"),
    [("By Jane Roe", True), ("Jane", True), ("JANE-ROE!", True), ("By Jane", False), ("", False), ("oe Pat", False)],
)
def test_a_column_has_a_line_that_has_one_of_its_values_or_is_a_part_of_one(line: str, held: bool) -> None:
    keys = lifting.Keys.of(["Jane Roe", "Pat Doe", "–"])
    assert keys.fit(lifting.key(line)) is held
