"""Of a story of a few short lines those beside the ones that are kept stay, and nothing from elsewhere."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines.limits import of_page
from pipeline.records import Document, Options, RawPage, Source

SHORT = ("<p>A goat stopped the bus at Port Ansel for nine minutes.</p>", "<p>It walked off by itself.</p>")
TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again.</p>"


def kept(html: str, doubts: tuple[float, ...]) -> list[str]:
    found = page.parse(RawPage(f"<main>{html}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.array(doubts, np.float32)
    return [block.text for block, stays in zip(found.blocks, keep >= of_page(found, keep), strict=True) if stays]


@pytest.mark.parametrize(
    ("html", "doubts", "expected"),
    [
        ("<article>" + "".join(SHORT) + "</article>", (0.6, 0.3), 2),
        ("<article>" + "".join(reversed(SHORT)) + "</article>", (0.3, 0.6), 2),
        ("<article><ul><li>Bring soup.</li><li>Sit.</li></ul><p>The rest he kept.</p></article>", (0.25, 0.25, 0.45), 3),
        ("<article><h3>Leo</h3><p>Wear the other hat.</p><h3>Libra</h3><p>Wait.</p></article>", (0.35, 0.5, 0.35, 0.35), 4),
        ("<article>" + "".join(SHORT) + "</article>", (0.6, 0.1), 1),
        ("<article>" + SHORT[0] + "<p>Menu</p>" + SHORT[1] + "</article>", (0.6, 0.1, 0.3), 1),
        ("<article>" + SHORT[0] + "<p>Promotion</p></article>", (0.6, 0.3), 1),
        ("<article>" + SHORT[0] + "</article><aside>" + SHORT[1] + "</aside>", (0.6, 0.3), 1),
        ("<article>" + SHORT[0] + "<p><a href=/goats>More on goats</a></p></article>", (0.6, 0.3), 1),
        ("<article>" + TOLD * 3 + SHORT[1] + "</article>", (0.9, 0.9, 0.9, 0.3), 3),
    ],
    ids=["below", "above", "a list", "headings", "in doubt", "behind a gap", "a label", "elsewhere", "a link", "a long story"],
)
def test_lines_beside_a_short_story(html: str, doubts: tuple[float, ...], expected: int) -> None:
    assert len(kept(html, doubts)) == expected


ANSWER = "<p>He rowed across the strait for forty years, and never once did he count how many times that had been.</p>"


@pytest.mark.parametrize(
    ("html", "doubts", "expected"),
    [
        (ANSWER + ("<p>Do you miss it?</p>" + ANSWER) * 3, (0.9, *(0.3, 0.9) * 3), 7),
        (ANSWER + ("<h3>あなたは寂しいですか？</h3>" + ANSWER) * 3, (0.9, *(0.3, 0.9) * 3), 7),
        (ANSWER + ("<p>Do you miss it?</p>" + ANSWER) * 2, (0.9, *(0.3, 0.9) * 2), 3),
        (ANSWER + ("<p>Do you miss it?</p>" + ANSWER) * 3, (0.9, *(0.1, 0.9) * 3), 4),
        (ANSWER + ("<p>Do you miss it?</p><p>Share</p>" + ANSWER) * 3, (0.9, *(0.3, 0.1, 0.9) * 3), 4),
        (ANSWER + ("<p><a href=/more>Have you read this one?</a></p>" + ANSWER) * 3, (0.9, *(0.3, 0.9) * 3), 4),
        (ANSWER + ("<p>WANT MORE NEWS?</p>" + ANSWER) * 3, (0.9, *(0.3, 0.9) * 3), 4),
    ],
    ids=["an interview", "in Japanese", "two questions", "in doubt", "no answer below", "links", "shouted"],
)
def test_questions_stay_with_their_answers(html: str, doubts: tuple[float, ...], expected: int) -> None:
    assert len(kept(f"<article>{html}</article>", doubts)) == expected


@pytest.mark.parametrize(
    ("last", "doubt", "above", "stays"),
    [
        ("<p>See you on the slipway.</p>", 0.36, 0.9, True),
        ("<blockquote>Ring the bell before you cast off.</blockquote>", 0.36, 0.9, True),
        ("<p>See you on the slipway.</p>", 0.3, 0.9, False),
        ("<p>See you on the slipway.</p>", 0.36, 0.7, False),
        ("<p class=note>See you on the slipway.</p>", 0.36, 0.9, False),
        ("<aside><p>See you on the slipway.</p></aside>", 0.36, 0.9, False),
        ("<p>See you on the slipway</p>", 0.36, 0.9, False),
        ("<p>See you on <a href=/slipway>the slipway</a>.</p>", 0.36, 0.9, False),
    ],
    ids=["goodbye", "a quote", "in doubt", "below doubt", "of another class", "in a box", "no sentence", "a link"],
)
def test_the_sentence_that_closes_a_story(last: str, doubt: float, above: float, stays: bool) -> None:
    assert len(kept(f"<article>{TOLD * 5}{last}</article>", (0.9, 0.9, 0.9, 0.9, above, doubt))) == 5 + stays
