"""Scores of extracted articles against gold, as the public benchmarks of the field count them.

Body: precision, recall and F1 over bags of four-word shingles, each page weighing the same (article-extraction-benchmark);
`exact` is the share of pages whose words are all and only the article's. Words: mean F1 over the bag of lower-case words
(WCXB). Snippets: segments that the text must have (`with`) and must not have (`without`). Residue: known boilerplate lines
still in the text. All functions take {id: gold} and {id: prediction} and count a missing prediction as an empty one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from statistics import mean
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

WORD = re.compile(r"\w+")
_MARKS = str.maketrans("‘’“”–—‑", "''\"\"---")
Pages = dict[str, dict[str, Any]]


def words(text: str | None) -> list[str]:
    return WORD.findall(text or "")


def shingles(text: str | None, size: int = 4) -> Counter[tuple[str, ...]]:
    """Bag of runs of `size` words; a shorter text is one run."""
    found = words(text)
    return Counter(tuple(found[at : at + size]) for at in range(max(1, len(found) - size + 1)) if found)


def body_of(page: dict[str, Any] | None) -> str:
    """The text of a prediction; empty where there is none."""
    return str((page or {}).get("articleBody") or "")


def shares(gold: str, text: str) -> tuple[float, float, float]:
    """Shingles in both, only in the text, only in gold, as shares of all; zeros where there are none."""
    a, b = shingles(gold), shingles(text)
    both, extra, missing = (a & b).total(), (b - a).total(), (a - b).total()
    total = both + extra + missing
    return (both / total, extra / total, missing / total) if total else (0.0, 0.0, 0.0)


def page_f1(gold: str, text: str) -> float:
    """F1 of one text over its shingles; 1.0 where both are empty."""
    a, b = shingles(gold), shingles(text)
    return 2 * (a & b).total() / (a.total() + b.total()) if a or b else 1.0


def body(gold: Pages, found: Pages) -> dict[str, float]:
    """f1, precision, recall and exact over the pages that have a gold body."""
    rows = {key: shares(page["articleBody"], body_of(found.get(key))) for key, page in gold.items()}
    precision = mean([b / (b + e) for b, e, _ in rows.values() if b + e] or [0.0])
    recall = mean([b / (b + m) for b, _, m in rows.values() if b + m] or [0.0])
    exact = mean(words(page["articleBody"]) == words(body_of(found.get(key))) for key, page in gold.items())
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"f1": f1, "precision": precision, "recall": recall, "exact": exact}


def bag_f1(gold: Pages, found: Pages) -> float:
    """Mean F1 over bags of lower-case words."""
    scores = []
    for key, page in gold.items():
        a, b = (Counter(word.lower() for word in words(text)) for text in (page["articleBody"], body_of(found.get(key))))
        scores.append(2 * (a & b).total() / (a.total() + b.total()) if a or b else 1.0)
    return mean(scores)


def articles(gold: Pages, found: Pages) -> dict[str, float]:
    """Precision and recall of telling article pages, by pageType or, without one, by having a text at all."""

    def said(key: str) -> bool:
        page = found.get(key) or {}
        return page["pageType"] == "article" if page.get("pageType") else bool(page.get("articleBody"))

    right = sum(said(key) and page["pageType"] == "article" for key, page in gold.items())
    positive, true = sum(map(said, gold)), sum(page["pageType"] == "article" for page in gold.values())
    return {"precision": right / positive if positive else 0.0, "recall": right / true if true else 0.0}


def _folded(text: str | None) -> str:
    return " ".join(unicodedata.normalize("NFKC", text or "").split())


def snippets(gold: Pages, found: Pages) -> dict[str, float]:
    """f1 and precision over segments, share of `with` kept in, share of `without` kept out.

    `kept_in_any_marks`: the share kept in where "don't" and "don’t" are one. Gold has straight marks for pages that print
    curly ones and the reverse, so `kept_in` counts text as lost that is there to the letter.
    """
    hit = slip = miss = out = alike = 0
    for key, page in gold.items():
        text = _folded(body_of(found.get(key)))
        inside = sum(_folded(part) in text for part in page["with"])
        left = sum(_folded(part) in text for part in page["without"])
        plain = text.translate(_MARKS)
        alike += sum(_folded(part).translate(_MARKS) in plain for part in page["with"])
        hit, miss = hit + inside, miss + len(page["with"]) - inside
        slip, out = slip + left, out + len(page["without"]) - left
    return {
        "f1": 2 * hit / (2 * hit + slip + miss) if hit + slip + miss else 0.0,
        "precision": hit / (hit + slip) if hit + slip else 0.0,
        "kept_in": hit / (hit + miss) if hit + miss else 1.0,
        "kept_in_any_marks": alike / (hit + miss) if hit + miss else 1.0,
        "kept_out": out / (out + slip) if out + slip else 1.0,
    }


def residue(lines: dict[str, list[dict[str, str]]], found: Pages) -> tuple[int, int]:
    """How many of the known boilerplate lines are left, and how many there are."""
    left = seen = 0
    for key, page in lines.items():
        text = f" {' '.join(words(body_of(found.get(key)))).lower()} "
        for line in page:
            seen += 1
            left += f" {' '.join(words(line['text'])).lower()} " in text
    return left, seen


def headline(gold: str, found: Any) -> float:
    """1.0 if a title has the words of the gold one, else 0.0."""
    return float(_bare(gold) == _bare(found if isinstance(found, str) else ""))


def _bare(text: str) -> list[str]:
    return [word.lower() for word in words(_folded(text))]


def date(gold: str, found: Any) -> float:
    """1 where the day is right."""
    return float(bool(found) and str(found)[:10] == str(gold)[:10])


def authors(gold: list[str], found: Any) -> float:
    """F1 over the sets of names."""
    a, b = ({" ".join(words(_folded(name))).lower() for name in names or []} for names in (gold, found))
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 1.0


FIELDS: dict[str, Callable[[Any, Any], float]] = {"headline": headline, "datePublished": date, "authors": authors}


def fields(gold: Pages, found: Pages) -> dict[str, tuple[float, int]]:
    """Mean score of each metadata field over the pages whose gold has it, and how many those are."""
    scores = {}
    for name, score in FIELDS.items():
        truth = {key: page[name] for key, page in gold.items() if page.get(name)}
        if truth:
            values = [score(value, (found.get(key) or {}).get(name)) for key, value in truth.items()]
            scores[name] = (mean(values), len(values))
    return scores


def summary(gold: Pages, found: Pages, lines: dict[str, list[dict[str, str]]] | None = None) -> dict[str, float]:
    """Every figure that the set's gold allows, by name, flat."""
    scores: dict[str, float] = {}
    typed = any("pageType" in page for page in gold.values())
    proper = {k: g for k, g in gold.items() if g.get("pageType", "article") == "article"}
    if golden := {k: g for k, g in proper.items() if "articleBody" in g}:
        scores |= body(golden, found)
        scores["words"] = bag_f1(golden, found)
    if marked := {k: g for k, g in proper.items() if "with" in g}:
        scores |= {f"snippets {name}": value for name, value in snippets(marked, found).items()}
    if typed:
        scores |= {f"article? {name}": value for name, value in articles(gold, found).items()}
    if lines:
        left, seen = residue(lines, found)
        scores |= {"residue left": left, "residue seen": seen}
    return scores | {name: value for name, (value, _) in fields(gold, found).items()}
