"""Figures of the bench against values worked out by hand."""

from __future__ import annotations

import pytest

from pipeline.bench import score

GOLD = "one two three four five six"


def page(text: str) -> dict[str, str]:
    return {"articleBody": text}


def test_body_counts_runs_of_four_words() -> None:
    # gold has 3 runs; the text has the first two of them and "three four five seven"
    found = score.body({"a": page(GOLD)}, {"a": page("one two three four five seven")})
    assert found == {"f1": pytest.approx(2 / 3), "precision": pytest.approx(2 / 3), "recall": pytest.approx(2 / 3), "exact": 0.0}


def test_pages_weigh_the_same_whatever_their_length() -> None:
    gold = {"a": page(GOLD), "b": page(" ".join(["word"] * 500))}
    assert score.body(gold, {"b": gold["b"]})["recall"] == pytest.approx(0.5)


def test_exact_is_about_words_alone() -> None:
    assert score.body({"a": page(GOLD)}, {"a": page("one, two: three\nfour – five (six)")})["exact"] == 1.0
    assert score.body({"a": page(GOLD)}, {"a": page("One two three four five six")})["exact"] == 0.0


def test_a_text_shorter_than_a_run_is_one() -> None:
    assert score.page_f1("one two", "one two") == 1.0
    assert score.page_f1("one two", "one") == 0.0
    assert score.page_f1("", "") == 1.0


def test_bags_of_words() -> None:
    assert score.bag_f1({"a": page("a a b")}, {"a": page("A b b")}) == pytest.approx(2 * 2 / 6)


def test_article_or_not() -> None:
    gold = {name: {"pageType": kind} for name, kind in {"a": "article", "b": "listing", "c": "article", "d": "forum"}.items()}
    told = {"a": {"pageType": "article"}, "b": {"articleBody": "text"}, "c": {"articleBody": ""}, "d": {"pageType": "forum"}}
    assert score.articles(gold, told) == {"precision": 0.5, "recall": 0.5}


def test_snippets() -> None:
    gold = {"a": {"with": ["one two", "six"], "without": ["seven", "eight"]}}
    found = score.snippets(gold, {"a": page("one  two three seven")})
    halves = {"precision": 0.5, "kept_in": 0.5, "kept_in_any_marks": 0.5, "kept_out": 0.5}
    assert found == {"f1": pytest.approx(2 / 4), **halves}


def test_snippets_printed_with_other_quotation_marks() -> None:
    gold = {"a": {"with": ["it isn't", "“all”"], "without": []}}
    found = score.snippets(gold, {"a": page("Here it isn’t \"all\"")})
    assert (found["kept_in"], found["kept_in_any_marks"]) == (0.0, 1.0)


def test_residue_is_looked_for_as_words() -> None:
    lines = {"a": [{"category": "related", "text": "Read also: More"}, {"category": "legal", "text": "© X"}]}
    assert score.residue(lines, {"a": page("Rain. READ ALSO — more rain")}) == (1, 2)


@pytest.mark.parametrize(
    ("field", "gold", "found", "value"),
    [
        ("headline", "Rain – at last!", "rain at last", 1.0),
        ("headline", "Rain at last", "Rain at last | The Example", 0.0),
        ("datePublished", "2024-05-01T10:00:00", "2024-05-01", 1.0),
        ("datePublished", "2024-05-01", None, 0.0),
        ("authors", ["Ada Lovelace", "Mary Shelley"], ["ada lovelace"], 2 / 3),
        ("authors", ["Ada Lovelace"], None, 0.0),
    ],
)
def test_fields(field: str, gold: object, found: object, value: float) -> None:
    told = score.fields({"a": {field: gold}}, {"a": {field: found}})
    assert list(told) == [field]
    mean, pages = told[field]
    assert mean == pytest.approx(value)
    assert pages == 1


def test_missing_predictions_are_empty_ones() -> None:
    figures = score.summary({"a": {**page(GOLD), "headline": "Rain"}}, {})
    assert (figures["f1"], figures["recall"], figures["headline"]) == (0.0, 0.0, 0.0)
