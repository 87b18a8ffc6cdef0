"""What `clean-corpus bench` prints: figures side by side, calibration, the worst pages, speed."""

from __future__ import annotations

from itertools import pairwise
from statistics import mean
from typing import TYPE_CHECKING

from pipeline.bench import score

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.bench import Bench


def lines(bench: Bench, name: str, worst: int) -> Iterator[str]:
    """The report of a set, a line at a time."""
    scores = bench.scores()
    columns = list(scores)
    yield f"{name}: {len(bench.gold)} pages"
    yield "  ".join([f"{'':<28}", *(f"{column:>22}" for column in columns)])
    for figure in scores["ours"]:
        cells = (f"{scores[column][figure]:>22.4g}" if figure in scores[column] else f"{'':>22}" for column in columns)
        yield "  ".join([f"{figure:<28}", *cells])
    yield from speed(bench)
    yield from calibration(bench)
    if worst:
        yield "worst pages"
        for key, f1 in bench.worst(worst):
            yield f"  {f1:.3f}  confidence {bench.confidence.get(key, 0.0):.2f}  {key}  {bench.gold[key].get('url', '')}"


def speed(bench: Bench) -> Iterator[str]:
    """CPU a page of each, and the share of pages for which trafilatura was asked."""
    pages = len(bench.gold) or 1
    for name, seconds in bench.seconds.items():
        told = f"CPU a page, {name:<24} {seconds / pages * 1000:7.1f} ms"
        if pages > 1:
            first = bench.first[name]
            told += f" {(seconds - first) / (pages - 1) * 1000:7.1f} ms after the first, which starts up: {first * 1000:.0f} ms"
        yield told
    asked = sum(engine in ("auto", "trafilatura") for engine in bench.engines.values())
    yield f"trafilatura asked for {asked} of {pages} pages"


def calibration(bench: Bench) -> Iterator[str]:
    """Mean F1 of the pages by confidence, and how well low confidence finds the bad ones."""
    golden = {k: g for k, g in bench.gold.items() if "articleBody" in g and g.get("pageType", "article") == "article"}
    ours = bench.predictions["ours"]
    rows = [
        (bench.confidence.get(key, 0.0), score.page_f1(page["articleBody"], score.body_of(ours.get(key))))
        for key, page in golden.items()
    ]
    if not rows:
        return
    edges = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
    for low, high in pairwise(edges):
        some = [f1 for sure, f1 in rows if low <= sure < high]
        if some:
            yield f"confidence {low:.2f} to {min(high, 1.0):.2f}: {len(some) / len(rows):6.1%} of pages, mean F1 {mean(some):.3f}"
    bad = [sure for sure, f1 in rows if f1 < 0.8]
    if bad:
        low = sum(sure < 0.9 for sure in bad) / len(bad)
        yield f"pages with F1 under 0.8: {len(bad)}, of them {low:.0%} under confidence 0.9"
