"""The title of a box goes with what is below it, the lines of an offer with its button, and nothing outside of the box."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines import boxes
from pipeline.records import Document, Options, RawPage, Source, Verdict

TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again.</p>"
LETTER = "<h3>The evening tide</h3><p>What mattered today.</p><button>Sign up</button>"
OFFER = '<h3>Forty checks for a boat</h3><p>On one page.</p><a class="button" href="/pdf">Get the list</a>'


def taken(html: str, gone: tuple[int, ...], named: str = "newsletter", keep: float = 0.6) -> list[int]:
    """Numbers of the lines that a box takes along, of which those `gone` go and a rule names the last of them."""
    found = page.parse(RawPage(html.encode(), Source("html", "page.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    sure = np.array([0.1 if i in gone else keep for i in range(len(found.blocks))], np.float32)
    verdicts = [Verdict(gone[-1], True, f"{named}.title", "text", named, 0.7)] if named else []  # type: ignore[arg-type]
    return [v.block for v in boxes.find(found, verdicts, sure, sure >= 0.4)]


def test_title_of_a_letter_goes_with_its_form() -> None:
    assert taken(f"{TOLD}<div>{LETTER}</div>{TOLD}", (2, 3)) == [1]


def test_bold_line_is_a_title_too() -> None:
    assert taken(f"{TOLD}<div><p><b>The evening tide</b></p><p>Daily.</p></div>{TOLD}", (2,)) == [1]


@pytest.mark.parametrize(
    ("html", "gone", "named", "keep"),
    [
        (f"{TOLD}{LETTER}{TOLD}", (2, 3), "newsletter", 0.6),  # no element of its own
        (f"{TOLD}<div>{TOLD}{LETTER}</div>", (3, 4), "newsletter", 0.6),  # below a paragraph
        (f"{TOLD}<div>{LETTER}{TOLD}</div>", (2, 3), "newsletter", 0.6),  # above a paragraph
        (f"{TOLD}<div>{LETTER}</div>{TOLD}", (2, 3), "related", 0.6),  # nothing that an appeal has
        (f"{TOLD}<div>{LETTER}</div>{TOLD}", (2, 3), "", 0.6),  # no rule says what it is
        (f"{TOLD}<div>{LETTER}</div>{TOLD}", (2, 3), "newsletter", 0.95),  # the model is sure of it
        (f"<article>{LETTER}</article>", (1, 2), "newsletter", 0.6),  # the article as a whole
    ],
)
def test_other_headings_stay(html: str, gone: tuple[int, ...], named: str, keep: float) -> None:
    assert taken(html, gone, named, keep) == []


def test_offer_goes_with_its_button() -> None:
    assert taken(f'{TOLD}<div class="inline-cta">{OFFER}</div>{TOLD}', (3,), "") == [1, 2]


@pytest.mark.parametrize(
    "html",
    [
        f'{TOLD}<div class="product-box">{OFFER}</div>{TOLD}',  # it calls itself no offer
        f'{TOLD}<div class="callout"><p>{2 * TOLD[3:-4]}</p>{OFFER}</div>{TOLD}',  # a line of the story's among them
    ],
)
def test_products_and_advice_stay(html: str) -> None:
    last = 3 if "product" in html else 4
    assert taken(html, (last,), "advert") == []
