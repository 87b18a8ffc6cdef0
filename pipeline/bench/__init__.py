"""`clean-corpus bench SET`: the real pipeline over a set with gold, beside plain trafilatura in the same run.

The pipeline is given each page's bytes and its url, nothing else. Page by page, in one process, it and trafilatura take
turns, so that the speeds are paired.
"""

from __future__ import annotations

import errno
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from pipeline.bench import score
from pipeline.clean import clean, examine
from pipeline.engines.classifier.examples import FOLDS, Entry, entries
from pipeline.engines.with_trafilatura import plain
from pipeline.records import Options

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.records import Outcome, RawPage

MODES = ("standard", "precision")


@dataclass(slots=True)
class Bench:
    """Predictions by name (`ours`, `trafilatura standard`, `trafilatura precision`), and CPU seconds of each in all."""

    gold: score.Pages
    predictions: dict[str, score.Pages] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    confidence: dict[str, float] = field(default_factory=dict)
    engines: dict[str, str] = field(default_factory=dict)
    residue: dict[str, list[dict[str, str]]] | None = None
    first: dict[str, float] = field(default_factory=dict)
    """CPU seconds of the first page of each, which start up what the others share."""

    def took(self, name: str, seconds: float) -> None:
        """Notes the CPU seconds that one page took."""
        self.first.setdefault(name, seconds)
        self.seconds[name] = self.seconds.get(name, 0.0) + seconds

    def scores(self) -> dict[str, dict[str, float]]:
        """All figures by name of the predictions."""
        return {name: score.summary(self.gold, found, self.residue) for name, found in self.predictions.items()}

    def worst(self, count: int) -> list[tuple[str, float]]:
        """The pages with the lowest F1, and it."""
        proper = {k: g for k, g in self.gold.items() if "articleBody" in g and g.get("pageType", "article") == "article"}
        ours = self.predictions["ours"]
        rows = [(k, score.page_f1(g["articleBody"], score.body_of(ours.get(k)))) for k, g in proper.items()]
        return sorted(rows, key=lambda row: (row[1], row[0]))[:count]


def run(
    folder: Path,
    options: Options,
    *,
    left_out: Path | None = None,
    beside: bool = True,
    limit: int | None = None,
    tick: Callable[[int, int], None] = lambda done, total: None,
) -> Bench:
    """Runs the set. `left_out`: folder of weights fitted without each fold; a page is read with those of its own fold.

    Raises:
        FileNotFoundError: the folder is no set, or `left_out` lacks a fold.
    """
    chosen = list(entries(folder))[:limit]
    options = replace(options, all_pages=True)
    by_fold = [replace(options, weights=left_out / f"{fold}.npz") for fold in range(FOLDS)] if left_out else []
    for weights in (made.weights for made in by_fold):
        if weights and not weights.is_file():
            told = "no models of this fold: make train ARGS='--folds DIR' writes them"
            raise FileNotFoundError(errno.ENOENT, told, str(weights))
    bench = Bench({entry.id: entry.gold for entry in chosen})
    if (folder / "residue.json").exists():
        bench.residue = orjson.loads((folder / "residue.json").read_bytes())
    for number, entry in enumerate(chosen):
        ours(bench, entry, by_fold[entry.fold] if by_fold else options)
        if beside:
            theirs(bench, entry)
        tick(number + 1, len(chosen))
    return bench


def ours(bench: Bench, entry: Entry, options: Options) -> None:
    """One page through the pipeline. Gold names all who signed an article, not people alone as the column does."""
    raw = entry.raw()
    start = time.process_time()
    outcome, signed = _cleaned(raw, options)
    bench.took("ours", time.process_time() - start)
    pages = bench.predictions.setdefault("ours", {})
    article = outcome.article
    if article is None:
        pages[entry.id] = {"articleBody": "", "pageType": "other", "reject": outcome.reject.reason if outcome.reject else ""}
        return
    bench.confidence[entry.id] = article.confidence
    bench.engines[entry.id] = article.engine
    pages[entry.id] = {
        "articleBody": article.text, "headline": article.title, "authors": list(signed or article.authors),
        "datePublished": article.published_text, "pageType": article.page_type,
    }  # fmt: skip


def _cleaned(raw: RawPage, options: Options) -> tuple[Outcome, tuple[str, ...]]:
    """What `clean` gives, and every name the page is signed with."""
    try:
        examination = examine(raw, options)
    except Exception:
        return clean(raw, options), ()  # the reject that says where
    return examination.outcome, examination.facts.signed if examination.facts else ()


def theirs(bench: Bench, entry: Entry) -> None:
    """One page through plain trafilatura, as its command runs it: metadata included. A text goes through as it comes."""
    raw = entry.raw()
    if raw.is_text:
        text = raw.body.decode("utf-8", "replace")
        bench.predictions.setdefault("as they come", {})[entry.id] = {"articleBody": text}
        return
    for mode in MODES:
        start = time.process_time()
        page: dict[str, Any] = plain(raw.body, raw.url, precision=mode == "precision")
        name = f"trafilatura {mode}"
        bench.took(name, time.process_time() - start)
        bench.predictions.setdefault(name, {})[entry.id] = page
