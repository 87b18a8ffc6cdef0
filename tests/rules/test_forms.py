"""A small box around a field for an e-mail address is an invitation to a letter, in any language; a story is not."""

from __future__ import annotations

import pytest

from pipeline import blocks, page
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules import forms

TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again.</p>"
FIELD = "<input type=email placeholder='you@harbour.example'>"


def boxed(html: str, category: str = "newsletter") -> list[str]:
    found = page.parse(RawPage(f"<html><body>{html}</body></html>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    verdicts = forms.judge(found)
    assert all(v.category == category and v.boilerplate for v in verdicts)
    return [found.blocks[v.block].text for v in verdicts]


@pytest.mark.parametrize(
    ("heading", "pitch"),
    [
        ("Two walks a month, no spam", "Promised!"),
        ("Einmal die Woche das Beste vom Hafen", "Kostenlos und ohne Werbung."),
        ("מכתב אחד בחודש", "שלוש המלצות ואפס ספאם"),
        ("매주 금요일 아침에 만나요", "항구 소식을 보내 드립니다"),
    ],
)
def test_the_box_goes_whatever_its_words(heading: str, pitch: str) -> None:
    box = f"<div><h3>{heading}</h3><p>{pitch}</p><form>{FIELD}<button>OK</button></form></div>"
    assert boxed(f"<main>{TOLD * 3}{box}{TOLD * 3}</main>") == [heading, pitch, "OK"]


@pytest.mark.parametrize(
    "html",
    [
        f"<main>{TOLD * 3}{FIELD}{TOLD * 3}</main>",
        f"<main><div>{TOLD * 3}<form>{FIELD}</form></div></main>",
        f"<article><p>Rain.</p><form>{FIELD}</form></article>",
        f"<div><h1>Rain</h1><p>It rained.</p>{FIELD}</div>",
        f"<div><p>What do you think of the tide?</p>{FIELD}<textarea></textarea></div>",
        f"<div><p>Log in</p>{FIELD}<input type=password></div>",
        "<div><p>Search the archive</p><input type=search></div>",
    ],
    ids=["bare", "beside three paragraphs", "article", "headline", "comment form", "door", "search"],
)
def test_what_is_no_box_stays(html: str) -> None:
    assert boxed(html) == []


def test_a_story_of_a_few_lines_is_no_box() -> None:
    lines = ("I am late. You know this about me, and you have come anyway.", "My father kept a list of the trains he had missed.",
             "He called it his autobiography.", "The late see more platforms.")  # fmt: skip
    story = "".join(f"<p>{line}</p>" for line in lines)
    box = f"<div><p>One letter a week.</p><form>{FIELD}</form></div>"
    html = f"<div><h1>On being late</h1><div>{story}{box}</div></div><div><a href=/>Home</a></div>"
    assert boxed(html) == ["One letter a week."]


def test_plain_text_has_no_fields() -> None:
    found = page.parse(RawPage(b"Your e-mail address", Source("text", "x.txt"), is_text=True), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    assert forms.judge(found) == []


RULES = "<p>The rules of replying:</p><ul><li>Be kind. This is a room for talk among neighbours, and nobody shouts.</li></ul>"
LABELS = "<tr><td>Name:</td><td><input type=text></td></tr><tr><td>Town:</td><td><input></td></tr>"


@pytest.mark.parametrize(
    ("box", "lines"),
    [
        (f"<section id=reply-box>{RULES}<textarea placeholder='Reply to this article'></textarea></section>", 2),
        (f"<div><table>{LABELS}<tr><td>Message:</td><td><textarea></textarea></td></tr></table></div>", 3),
        ("<form><h3>Und Sie?</h3><p>Höflich bitte.</p><textarea name=kommentar></textarea></form>", 2),
    ],
)
def test_the_box_of_a_field_for_comments_goes(box: str, lines: int) -> None:
    assert len(boxed(f"<main>{TOLD * 3}{box}</main>", "comments")) == lines


@pytest.mark.parametrize(
    "box",
    [
        "<div><p>It looked like this:</p><textarea></textarea><p>Nobody wrote in it.</p></div>",
        "<form><p>Ask for the table of tides.</p><textarea name=question></textarea></form>",
        "<div class=embed><form><p>Copy this</p><textarea readonly name=comment></textarea></form></div>",
        f"<div class=comments>{TOLD * 3}<textarea name=comment></textarea></div>",
        f"<div>{TOLD}<p>It rained.</p><textarea name=comment></textarea></div>",
    ],
    ids=["shown amid a story", "a question", "to copy from", "beside comments", "beside a story"],
)
def test_a_field_for_lines_that_is_for_something_else(box: str) -> None:
    assert boxed(f"<main>{TOLD * 3}{box}{TOLD * 3}</main>", "comments") == []
