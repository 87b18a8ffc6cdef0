"""Lines at one place of each entry of a series stand together, and what elements are called yields to what is in them."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines import series
from pipeline.engines.limits import of_page
from pipeline.records import Document, Options, RawPage, Source, Verdict

TOLD = "<p>The harbour of Port Ansel has more kitchens than boats, and in most of them somebody is shouting about the fish.</p>"


def parsed(html: str) -> Document:
    found = page.parse(RawPage(f"<main>{html}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return found


def kept(html: str, doubts: tuple[float, ...]) -> list[str]:
    document = parsed(html)
    keep = np.array(doubts, np.float32)
    return [block.text for block, stays in zip(document.blocks, keep >= of_page(document, keep), strict=True) if stays]


def card(award: str) -> str:
    return f'<div class="card"><div class="award">{award}</div>{TOLD}</div>'


@pytest.mark.parametrize(
    ("html", "doubts", "expected"),
    [
        (TOLD + card("★") + card("★★") + card("★★★") + TOLD, (0.9, 0.3, 0.9, 0.5, 0.9, 0.5, 0.9, 0.9), 8),
        (TOLD + card("★") + card("★★") + card("★★★") + TOLD, (0.9, 0.1, 0.9, 0.5, 0.9, 0.5, 0.9, 0.9), 7),
        (TOLD + card("★") + card("★★") + card("★★★") + TOLD, (0.9, 0.3, 0.9, 0.3, 0.9, 0.5, 0.9, 0.9), 6),
        (TOLD + card("$14") + card("$19") + card("$27") + TOLD, (0.9, 0.3, 0.9, 0.5, 0.9, 0.5, 0.9, 0.9), 7),
        (TOLD + card("Features") + card("Features") + TOLD, (0.9, 0.5, 0.9, 0.3, 0.9, 0.9), 6),
        (TOLD + card("News") + card("Features") + TOLD, (0.9, 0.5, 0.9, 0.3, 0.9, 0.9), 5),
        (TOLD + '<p class="a">One</p><p class="a">Two</p><p class="a">Three</p>' + TOLD, (0.9, 0.5, 0.5, 0.3, 0.9), 4),
        (TOLD * 3 + "<h2>Read on the quay</h2><ul><li>Salt</li><li>Rope</li></ul>", (0.9, 0.9, 0.9, 0.8, 0.3, 0.35), 6),
        (TOLD * 3 + "<h2>Read on the quay</h2><ul><li>Salt</li><li>Rope</li></ul>", (0.9, 0.9, 0.9, 0.5, 0.3, 0.35), 4),
        (TOLD * 3 + "<h2>Read on the quay</h2><ul><li>Salt</li><li>Rope</li></ul>", (0.9, 0.9, 0.9, 0.8, 0.3, 0.05), 4),
    ],
    ids=["most kept", "no doubt", "few kept", "prices", "the same", "two of a kind", "in a row", "headed", "no head", "a part"],
)
def test_lines_of_a_series_stand_together(html: str, doubts: tuple[float, ...], expected: int) -> None:
    assert len(kept(html, doubts)) == expected


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("Our rating 4.7", "Our rating: 4.5/5", "Our rating 3 stars"), 3),
        (("Note de la rédaction : 8,7/10", "Note de la rédaction : 8/10", "Note de la rédaction : 7,9/10"), 3),
        (("Our rating 4.7", "Our rating 4.5"), 0),
        (("Our rating system", "Our ratings explained", "Rate us 5 stars"), 0),
    ],
)
def test_ratings_of_what_is_tested_stay(labels: tuple[str, ...], expected: int) -> None:
    html = TOLD + "".join(f"<div>{label}</div>{TOLD}" for label in labels)
    assert len(kept(html, (0.9, *(0.1, 0.9) * len(labels)))) - len(labels) - 1 == expected


def test_an_element_s_name_yields_to_the_text_in_it() -> None:
    document = parsed(f'<div class="teaser"><div>★</div>{TOLD}<div>map</div></div><div class="teaser"><p>Read on</p></div>')
    said = {i: [Verdict(i, True, "named.related", "dom", "related", 0.9)] for i in range(4)}
    engine = [Verdict(i, p < 0.4, "fast", "model", None, max(p, 1 - p)) for i, p in enumerate((0.5, 0.9, 0.1, 0.1))]
    series.spare(document, said, engine, 0.8)
    assert [bool(said[i]) for i in range(4)] == [False, False, True, True]


def test_a_name_read_in_one_line_of_a_series_is_none() -> None:
    document = parsed(TOLD + card("Chip Brush") + card("Tack cloth, two of them") + card("A sander") + TOLD)
    said = {1: [Verdict(1, True, "byline.name_line", "text", "byline", 0.7)]}
    engine = [Verdict(i, False, "fast", "model", None, 0.5) for i in range(8)]
    series.spare(document, said, engine, 0.8)
    assert not said[1]


def test_an_editor_s_ratings_are_no_readers_votes() -> None:
    document = parsed("".join(f"<div class=rating>Our rating {figure}</div>{TOLD}" for figure in (8, 9, 7)))
    said = {i: [Verdict(i, True, "named.feedback", "dom", "feedback", 0.7)] for i in (0, 2, 4)}
    engine = [Verdict(i, False, "fast", "model", None, 0.5) for i in range(6)]
    series.spare(document, said, engine, 0.8)
    assert not any(said.values())


CARD = ("Prep Time 10 minutes", "Cook Time: 15 minutes", "Servings 4 people")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (CARD, 3),
        (("Zubereitungszeit 30 Min.", "Backzeit 35 Min.", "Portionen 20"), 3),
        (CARD[:2], 0),
        (("Calories: 312kcal | Protein: 15 g | Fat: 8 g | Sodium: 420 mg",), 1),
        (("Rated 15 g | 8 g | 420 mg",), 0),
        (("Home", "Courses", "Yields"), 0),
    ],
)
def test_facts_of_a_recipe_stay(lines: tuple[str, ...], expected: int) -> None:
    html = TOLD + "".join(f"<div>{line}</div>" for line in lines) + TOLD
    assert len(kept(html, (0.9, *(0.2,) * len(lines), 0.9))) - 2 == expected


def test_the_summary_of_a_recipe_stays() -> None:
    html = TOLD * 3 + '<div class="wprm-recipe-summary">A smoky supper of beans and lime.</div><div>Print it.</div>' + TOLD
    assert kept(html, (0.9, 0.9, 0.9, 0.2, 0.2, 0.9))[3:-1] == ["A smoky supper of beans and lime."]


TEAM = "<p><b>Rovers (4-3-3):</b> Petrak (4); Hale (6), Stone (n/a), Abara (5), O'Neil (7.5).</p>"
SUBS = "<p><b>Subs:</b> Dodd (5), Ellison (n/a).</p>"


@pytest.mark.parametrize(
    ("html", "doubts", "expected"),
    [
        (TOLD * 3 + TEAM + SUBS, (0.9, 0.9, 0.9, 0.3, 0.2), 5),
        (TOLD * 3 + SUBS, (0.9, 0.9, 0.9, 0.3), 3),
        (TOLD * 3 + TEAM, (0.9, 0.9, 0.9, 0.1), 3),
        (TOLD * 3 + "<p>Tags: Rain (9), Sport (7), Fish (4), Kelp club, Ferry (2), Bus (1)</p>", (0.9, 0.9, 0.9, 0.3), 3),
        (TOLD * 3 + TEAM.replace("Petrak", "<a href=/p>Petrak").replace("(7.5)", "(7)</a>"), (0.9, 0.9, 0.9, 0.3), 3),
    ],
    ids=["team and substitutes", "substitutes alone", "no doubt", "not all counted", "linked"],
)
def test_line_ups_below_a_match_report(html: str, doubts: tuple[float, ...], expected: int) -> None:
    assert len(kept(html, doubts)) == expected
