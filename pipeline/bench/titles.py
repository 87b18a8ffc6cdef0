"""Learns which title is the headline: `python -m pipeline.bench.titles SET... [--write]`, sets as `bench` takes them.

Fits the weights of `pipeline.metadata.ranking` on the pages whose headline is among the titles the page gives itself,
prints how often the model is right on hosts left out (five folds by site, as the classifier's) and on those it learned
from, and with --write puts the weights into `pipeline/metadata/title_weights.py`. There is no chance in it.
"""

from __future__ import annotations

import argparse
import re
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from pipeline import metadata, page
from pipeline.engines.classifier.examples import FOLDS, Entry, entries
from pipeline.metadata import ranking, titles, weigh
from pipeline.records import Options, Reject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_OUT = Path(__file__).parents[1] / "metadata" / "title_weights.py"
_SMALL_SET = 200
_SMALL_SET_COUNTS = 4.0
"""A page of a small set counts so much more, or the news would drown in blogs."""
_PENALTY = 2.0
_STEPS = 300
_RATE = 0.05
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Page:
    """A page's titles with their signs, and which of them are the headline; no title may be."""

    set: str
    fold: int
    counts: float
    signs: tuple[tuple[tuple[str, float], ...], ...]
    right: tuple[bool, ...]


def read(entry: Entry, counts: float) -> Page | None:
    """The titles of a page as the pipeline sees them; None where the set does not know the headline."""
    if not (headline := entry.gold.get("headline")) or isinstance(document := page.parse(entry.raw(), Options()), Reject):
        return None
    if document.tree is None:
        return None
    heard = metadata.witnesses(document)
    found = titles.candidates(heard, weigh.sites_of(heard, entry.url))
    said = ranking.signs(found, weigh.is_news(heard), entry.url)
    right = tuple(_folded(title.text) == _folded(str(headline)) for title in found)
    return Page(entry.set, entry.fold, counts, tuple(map(tuple, said)), right)


def _folded(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).lower())


def fit(pages: Sequence[Page]) -> dict[str, float]:
    """The weights under which the headlines of these pages are likeliest (softmax over a page's titles, ridge)."""
    pages = [one for one in pages if len(one.right) > 1 and any(one.right)]
    every = {name for one in pages for title in one.signs for name, _ in title}
    names = {name: place for place, name in enumerate(sorted(every))}
    most = max(len(one.right) for one in pages)
    values = np.zeros((len(pages), most, len(names)))
    right = np.zeros((len(pages), most))
    absent = np.full((len(pages), most), -1e9)
    for row, one in enumerate(pages):
        absent[row, : len(one.right)] = 0.0
        right[row, : len(one.right)] = one.right
        for column, title in enumerate(one.signs):
            for name, value in title:
                values[row, column, names[name]] = value
    weights = _descend(values, right, absent, np.array([one.counts for one in pages]))
    return {name: round(float(weights[place]), 3) for name, place in names.items()}


def _descend(
    values: NDArray[np.float64], right: NDArray[np.float64], absent: NDArray[np.float64], counts: NDArray[np.float64]
) -> NDArray[np.float64]:
    weights = np.zeros(values.shape[2])
    mean, spread = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        scores = values @ weights + absent
        likely = np.exp(scores - scores.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        hit = likely * right
        target = hit / np.maximum(hit.sum(axis=1, keepdims=True), 1e-12)
        slope = (_PENALTY * weights + np.einsum("n,nk,nkd->d", counts, likely - target, values)) / counts.sum()
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope * slope
        rate = _RATE * (1 - step / _STEPS / 1.1)
        weights = weights - rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return weights


def right_share(pages: Sequence[Page], weights: dict[str, float]) -> float:
    """How often the likeliest title is the headline."""
    hits = 0
    for one in pages:
        scores = [sum(weights.get(name, 0.0) * value for name, value in title) for title in one.signs]
        hits += bool(scores) and one.right[scores.index(max(scores))]
    return hits / len(pages) if pages else 0.0


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("sets", nargs="+", type=Path, metavar="SET")
    cli.add_argument("--write", action="store_true", help="put the weights into the package")
    options = cli.parse_args(arguments)
    pages: list[Page] = []
    for folder in options.sets:
        found = list(entries(folder))
        counts = _SMALL_SET_COUNTS if len(found) < _SMALL_SET else 1.0
        pages += [one for entry in found if (one := read(entry, counts)) is not None]
    left_out = {fold: fit([one for one in pages if one.fold != fold]) for fold in range(FOLDS)}
    weights = fit(pages)
    for name in dict.fromkeys(one.set for one in pages):
        mine = [one for one in pages if one.set == name]
        known = sum(any(one.right) for one in mine) / len(mine)
        hits = sum(right_share([one], left_out[one.fold]) for one in mine) / len(mine)
        learned = right_share(mine, weights)
        sys.stdout.write(f"{name}: {len(mine)} pages, among the titles {known:.4f}, left out {hits:.4f}, learned {learned:.4f}\n")
    if options.write:
        lines = [f'    "{name}": {value},' for name, value in sorted(weights.items()) if value]
        note = '"""Weights of `ranking` by sign, as `python -m pipeline.bench.titles --write` made them: not to be edited."""'
        _OUT.write_text("\n".join([note, "", "WEIGHTS: dict[str, float] = {", *lines, "}", ""]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
