"""What each part is worth: `python -m pipeline.bench.ablation SET [--left-out DIR]` scores a set with each part left out in turn.

The parts only give verdicts, so one is switched off by leaving its verdicts out before `assemble` decides. The classifier has
learned with the rules' verdicts among its features, and still sees them.
"""

from __future__ import annotations

import argparse
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from unittest.mock import patch

from pipeline import assemble, engines, one_thread, page  # noqa: F401 - one_thread, before numpy is loaded
from pipeline.bench import score
from pipeline.clean import evidence
from pipeline.engines import classifier
from pipeline.engines.classifier.examples import Entry, entries
from pipeline.engines.classifier.trees import sigmoid
from pipeline.outcome import text_of
from pipeline.records import Options, Reject

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.engines import Judgement
    from pipeline.records import Document, Engine, Metadata, Verdict

Readers = Literal["both", "trees", "network"]


@dataclass(frozen=True, slots=True)
class Variant:
    """A pipeline with a part left out: which rules' verdicts count, which engine speaks, and which of the model's readers."""

    name: str
    counts: Callable[[str], bool] = lambda by: True
    engine: Engine = "auto"
    standfirst: bool = True
    ending: bool = True
    model: bool = True
    readers: Readers = "both"


def _is_copy(by: str) -> bool:
    return by.startswith("copies.")


def _is_name(by: str) -> bool:
    return by.startswith("named.")


def _trees(trees_say: NDArray[np.float32], net_says: NDArray[np.float32]) -> NDArray[np.float32]:
    return sigmoid(trees_say)


def _network(trees_say: NDArray[np.float32], net_says: NDArray[np.float32]) -> NDArray[np.float32]:
    return sigmoid(net_says)


TOGETHER = {"both": classifier.together, "trees": _trees, "network": _network}

PAGES = (
    Variant("all parts"),
    Variant("without text rules", lambda by: _is_copy(by) or _is_name(by)),
    Variant("without names of elements", lambda by: not _is_name(by)),
    Variant("without copies", lambda by: not _is_copy(by)),
    Variant("without standfirst", standfirst=False),
    Variant("without what the ending takes along", ending=False),
    Variant("without trafilatura (--engine fast)", engine="fast"),
    Variant("without the network", readers="trees"),
    Variant("without the trees", readers="network"),
    Variant("model only", lambda by: False, standfirst=False),
    Variant("rules and trafilatura (--engine trafilatura)", engine="trafilatura", standfirst=False),
    Variant("trafilatura alone, on our blocks", lambda by: False, engine="trafilatura", standfirst=False),
)
TEXTS = (
    Variant("all parts"),
    Variant("without what the ending takes along", ending=False),
    Variant("without the network", readers="trees"),
    Variant("without the trees", readers="network"),
    Variant("model only", lambda by: False),
    Variant("rules only", model=False, ending=False),
    Variant("as they come", lambda by: False, model=False),
)


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("set", type=Path, help="folder with ground-truth.json")
    cli.add_argument("--left-out", type=Path, help="folder of models fitted without each fold")
    cli.add_argument("--workers", type=int, default=2)
    args = cli.parse_args()
    chosen = [e for e in entries(args.set) if e.gold.get("pageType", "article") == "article"]
    with ProcessPoolExecutor(args.workers) as pool:
        found = list(pool.map(partial(texts, left_out=args.left_out), chosen, chunksize=8))
    gold = {entry.id: entry.gold for entry in chosen}
    for variant in dict.fromkeys(name for told in found for name in told):
        answers = {entry.id: {"articleBody": told.get(variant, "")} for entry, told in zip(chosen, found, strict=True)}
        print(f"{variant:<46}", *(f"{name} {value:.4f}" for name, value in figures(gold, answers).items()))


def figures(gold: score.Pages, told: score.Pages) -> dict[str, float]:
    """The figures that a set has gold for."""
    bodies = {key: page for key, page in gold.items() if "articleBody" in page}
    found = {**score.body(bodies, told), "words": score.bag_f1(bodies, told)} if bodies else {}
    snippets = {key: page for key, page in gold.items() if "with" in page}
    return {**found, **{f"snippets {k}": v for k, v in score.snippets(snippets, told).items()}} if snippets else found


def texts(entry: Entry, left_out: Path | None) -> dict[str, str]:
    """A page's text by each variant; empty where the page is rejected before the engines."""
    options = Options(all_pages=True, weights=left_out / f"{entry.fold}.npz" if left_out else None)
    document = page.parse(entry.raw(), options)
    if isinstance(document, Reject):
        return {}
    facts, verdicts = evidence(document, options)
    judged: dict[tuple[Engine, Readers], Judgement] = {}
    return {
        variant.name: _text(variant, document, facts, verdicts, options, judged)
        for variant in (TEXTS if document.is_text else PAGES)
    }


def _text(
    variant: Variant, document: Document, facts: Metadata, verdicts: list[Verdict], options: Options,
    judged: dict[tuple[Engine, Readers], Judgement],
) -> str:  # fmt: skip
    key = variant.engine, variant.readers
    if key not in judged:
        with patch.object(classifier, "together", TOGETHER[variant.readers]):
            judged[key] = engines.judge(document, facts, verdicts, replace(options, engine=variant.engine))
    judgement = judged[key]
    if not variant.standfirst:
        judgement = replace(judgement, standfirst=())
    behind = tuple(v for v in judgement.ending if variant.ending and variant.counts(v.by))
    judgement = replace(judgement, ending=behind)
    if not variant.model:
        kept = tuple(v._replace(boilerplate=False, category=None, probability=0.5) for v in judgement.verdicts)
        judgement = replace(judgement, verdicts=kept)
    counted = [v for v in verdicts if variant.counts(v.by)]
    return text_of(document, assemble.decide(document, counted, judgement))


if __name__ == "__main__":
    main()
