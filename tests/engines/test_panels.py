"""Questions on panels stay with the answers that are kept, and no other button does."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines.limits import of_page
from pipeline.records import Document, Options, RawPage, Source

TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again.</p>"
BUTTON = "<h3><button aria-expanded=false>Does it open in winter?</button></h3>"
LINK = "<div class=faq-title><a href=#>Does it open in winter?</a></div>"


def panels(question: str, times: int, doubt: float, answer: float = 0.9) -> int:
    """How many of the questions above as many answers are kept."""
    html = f"<main>{TOLD}{(question + TOLD) * times}{TOLD * 20}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.9, np.float32)
    asked, answers = slice(1, 2 * times, 2), slice(2, 2 * times + 1, 2)
    keep[asked], keep[answers] = doubt, answer
    return int((keep >= of_page(found, keep))[asked].sum())


@pytest.mark.parametrize(
    ("question", "times", "doubt", "answer", "kept"),
    [
        (BUTTON, 3, 0.06, 0.9, 3),
        (LINK, 3, 0.06, 0.9, 3),
        ("<details><summary>本当に冬も開いていますか？</summary></details>", 3, 0.06, 0.9, 3),
        (BUTTON, 3, 0.04, 0.9, 0),
        (BUTTON, 2, 0.06, 0.9, 0),
        (BUTTON, 2, 0.16, 0.9, 2),
        (LINK, 2, 0.16, 0.9, 0),
        (BUTTON, 3, 0.06, 0.2, 0),
        (BUTTON.replace("Does it open in winter?", "Open the map"), 3, 0.06, 0.9, 0),
        (LINK.replace("#", "/winter"), 3, 0.06, 0.9, 0),
        ("<p>Does it open in winter?</p>", 3, 0.06, 0.9, 0),
    ],
    ids=[
        "buttons", "links to nowhere", "details", "certain", "two", "two in doubt", "two links", "no answers", "no question",
        "links elsewhere", "no switch",
    ],
)
def test_questions_on_panels(question: str, times: int, doubt: float, answer: float, kept: int) -> None:
    assert panels(question, times, doubt, answer) == kept


@pytest.mark.parametrize(
    ("question", "doubt", "kept"),
    [
        (BUTTON, 0.25, [True, True]),
        (BUTTON, 0.15, [False, False]),
        ("<p>Does it open in winter?</p>", 0.25, [False, False]),
    ],
    ids=["panels", "certain", "no panels"],
)
def test_the_last_answer_is_kept_as_the_first(question: str, doubt: float, kept: list[bool]) -> None:
    html = f"<main>{TOLD * 20}{(question + TOLD) * 2}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.9, np.float32)
    keep[-2:] = 0.2, doubt
    assert (keep >= of_page(found, keep))[-2:].tolist() == kept


@pytest.mark.parametrize(
    ("heading", "times", "kept"),
    [
        ("<h3 class=faq-question>Does it open in winter?</h3>", 3, True),
        ("<h3 class=faq-question>Does it open in winter?</h3>", 2, False),
        ("<h3>Does it open in winter?</h3>", 3, False),
        ("<h3 class=faq-question>When it opens</h3>", 3, False),
    ],
    ids=["three questions", "two", "no names", "no question"],
)
def test_the_last_answer_below_headings_of_one_kind(heading: str, times: int, kept: bool) -> None:
    html = f"<main>{TOLD * 20}{(f'<div>{heading}<div class=answer>' + TOLD + '</div></div>') * times}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.9, np.float32)
    keep[-1] = 0.25
    assert (keep >= of_page(found, keep))[-1] == kept
