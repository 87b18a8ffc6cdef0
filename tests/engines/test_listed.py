"""What JSON-LD lists of a page's text stays where the model doubts it."""

from __future__ import annotations

import json

import numpy as np
import pytest

from pipeline import blocks, metadata, page
from pipeline.engines import listed
from pipeline.engines.limits import KEEP_FROM, KEEP_PART, KEEP_PART_OF_LINE, of_page
from pipeline.engines.short_lines import KEEP_BESIDE
from pipeline.records import Document, Options, RawPage, Source

TOLD = "<p>The harbour kitchen of Port Ansel feeds forty people every evening, and hardly anyone leaves before the pudding.</p>"
STEP = {"@type": "HowToStep", "text": "Warm the milk slowly."}
CAKE = {
    "@type": "Recipe",
    "name": "Cake",
    "recipeIngredient": ["300 ml milk", "1 pinch <b>cinnamon</b>"],
    "recipeInstructions": [{"@type": "HowToSection", "itemListElement": [STEP]}],
}
SWEET = {"@type": "Question", "name": "Is it sweet?", "acceptedAnswer": {"@type": "Answer", "text": "<p>Hardly at all.</p>"}}
WARM = {"@type": "Question", "name": "Is it warm?", "acceptedAnswer": {"text": "Only in winter, when the stove is lit."}}
QUESTIONS = {"@type": "FAQPage", "mainEntity": [SWEET, WARM]}
IN_BITS = "<ul><li>300 ml</li><li><a href=/m>milk</a></li><li>1 pinch</li><li><a href=/c>cinnamon</a></li></ul>"
ANSWER = "Only in winter, when the stove is lit."


def parse(said: object, html: str) -> Document:
    script = f'<script type="application/ld+json">{json.dumps(said)}</script>'
    found = page.parse(RawPage(f"{script}<main>{html}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return found


def told(said: object, html: str) -> tuple[list[str], list[str]]:
    document = parse(said, html)
    whole, bits = listed.find(document, metadata.from_markup(document).parts)
    return [document.blocks[i].text for i in whole], [document.blocks[i].text for i in bits]


@pytest.mark.parametrize(
    ("said", "html", "whole", "bits"),
    [
        (CAKE, "<p>Warm the milk slowly.</p>", ["Warm the milk slowly."], []),
        ({"@graph": [{"@type": "BlogPosting"}, CAKE]}, "<p>WARM THE MILK, SLOWLY</p>", ["WARM THE MILK, SLOWLY"], []),
        (CAKE, IN_BITS, [], ["300 ml", "milk", "1 pinch", "cinnamon"]),
        (CAKE, "<ul><li><a href=/m>milk</a></li><li>Bread</li><li>Soups</li><li>Cinnamon</li></ul>", [], []),
        (CAKE, "<p>Warm the milk slowly, then wait.</p>", [], []),
        (QUESTIONS, f"<h3>Is it warm?</h3><p>{ANSWER}</p>", [ANSWER], []),
        (QUESTIONS, "<ul><li>Is it sweet?</li><li>Is it warm?</li></ul>", [], []),
        ({"@type": "Article", "name": "Warm the milk slowly."}, "<p>Warm the milk slowly.</p>", [], []),
    ],
    ids=["step", "in a graph", "bits of lines", "a menu", "more than said", "answer", "contents", "no recipe"],
)
def test_lines_that_json_ld_lists(said: object, html: str, whole: list[str], bits: list[str]) -> None:
    assert told(said, TOLD + html + TOLD) == (whole, bits)


def test_questions_are_told_where_their_answer_stands_below_and_not_in_a_table_of_contents() -> None:
    asked = "Does the harbour kitchen open in winter?"
    answer = "It opens all year round."
    said = {"@type": "FAQPage", "mainEntity": {"name": asked, "acceptedAnswer": {"text": answer}}}
    html = f"<ul><li>{asked}</li><li>Prices</li></ul>{TOLD}<h3>{asked}</h3><p>{answer}</p>"
    document = parse(said, html)
    whole, _ = listed.find(document, metadata.from_markup(document).parts)
    assert [(document.blocks[i].kind, document.blocks[i].text) for i in whole] == [
        ("heading", asked), ("paragraph", answer)
    ]  # fmt: skip


def test_limits_are_lowered_for_them_alone() -> None:
    document = parse(CAKE, f"{TOLD}<p>Warm the milk slowly.</p><p>300 ml</p><p>milk</p><p>1 pinch</p><p>Print this page now</p>")
    parts = metadata.from_markup(document).parts
    keep = np.array([0.9] + [0.3] * (len(document.blocks) - 1), np.float32)
    assert of_page(document, keep, parts).tolist() == [KEEP_FROM, KEEP_PART, *[KEEP_PART_OF_LINE] * 3, KEEP_FROM]
    beside = [KEEP_BESIDE]  # of a story of a few lines the sentence beside it, whatever is listed
    assert of_page(document, keep).tolist() == [KEEP_FROM, *beside, *[KEEP_FROM] * (len(document.blocks) - 2)]
