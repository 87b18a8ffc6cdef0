"""Trains all models from benchmark sets: `python -m pipeline.engines.classifier.train SETS_FOLDER [--out FILE] [--folds DIR]`.

Writes the shipped weights, fitted on all pages, and with `--folds` one file a fold fitted without that fold's sites:
`clean-corpus bench SET --left-out DIR` scores every page with the file that has not seen its site. `--text` fits the models of
plain text anew and leaves those of pages in the files as they are, for a change that pages do not see. With `--keep` each block
classifier and network is kept as soon as it is fitted, and a training that was stopped goes on from there.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from pipeline.engines.classifier import distance, fit, fit_net, pagewise, together
from pipeline.engines.classifier.examples import EXTRACTED, FOLDS, Example, entries, extracted, read
from pipeline.engines.classifier.kept import Kept
from pipeline.engines.classifier.weights import NETS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from pipeline.engines.classifier.net import Net
    from pipeline.engines.classifier.trees import Trees
    from pipeline.engines.classifier.weights import Linear

T = TypeVar("T")

UNTYPED_WEIGHT = 0.3
"""Weight of pages that gold does not type, most of them articles, in learning the type."""
SETS = ("news", "snippets", "pages", "texts")


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("sets", type=Path, help="folder with the sets " + ", ".join(SETS))
    cli.add_argument("--out", type=Path, default=Path(__file__).with_name("weights.npz"))
    cli.add_argument("--folds", type=Path, help="folder for the files fitted without each fold")
    cli.add_argument("--workers", type=int, default=2)
    cli.add_argument("--text", action="store_true", help="only the models of plain text; the files must be there")
    cli.add_argument("--keep", type=Path, help="folder for what has been fitted, from which a training that was stopped goes on")
    args = cli.parse_args()
    if not all((args.sets / name / "ground-truth.json").exists() for name in SETS):
        sys.exit(f"{args.sets} does not hold the sets {', '.join(SETS)}, each with a ground-truth.json: nothing was trained")
    files: dict[int | None, Path] = {fold: args.folds / f"{fold}.npz" for fold in range(FOLDS)} if args.folds else {}
    files[None] = args.out
    if missing := [str(path) for path in files.values() if args.text and not path.exists()]:
        sys.exit(f"--text changes files that are there, and these are not: {', '.join(missing)}")
    examples = read_all(args.sets, args.workers, ask=not args.text)
    say(f"{len(examples)} pages, {sum(len(e.labels) for e in examples)} blocks")
    kept = Kept(args.keep, [args.sets / name / "ground-truth.json" for name in SETS]) if args.keep else None
    training = Training(examples, ("text",) if args.text else tuple(BLOCK_MODELS), kept)
    for fold, path in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, training.models(fold), stored(path) if args.text else {})
    say(f"{args.out}: {args.out.stat().st_size / 1e6:.2f} MB")


def say(text: str, start: float = time.monotonic()) -> None:
    print(f"{time.monotonic() - start:6.0f} s  {text}", file=sys.stderr, flush=True)


def read_all(sets: Path, workers: int, ask: bool = True) -> list[Example]:
    """All pages of all sets, and their texts as extractors give them, read in order; `ask`: trafilatura too."""
    jobs = [*(entry for name in SETS for entry in entries(sets / name)), *extracted(sets)]
    with ProcessPoolExecutor(workers) as pool:
        return [example for example in pool.map(partial(read, ask=ask), jobs, chunksize=8) if example is not None]


Models = dict[str, "Linear | Trees | Net"]
Answer = tuple["NDArray[np.float32]", "NDArray[np.float32]"]
"""Of a page's blocks, the probabilities and how far trees and network lie apart."""
BLOCK_MODELS = {"fast": False, "full": True, "text": False}
"""The block classifiers, and whether they see trafilatura's opinion."""
BESIDE = {"fast": "net", "full": "net", "text": "text_net"}
"""The networks beside each of them."""
PLANS = {"net": fit_net.Plan(16), "text_net": fit_net.Plan(8, sides=True, skip=0.3)}


class Training:
    """All fits over one set of pages. A fold's models see none of its sites.

    The page-wise models (type, sureness) learn from block probabilities of pages that the block models have not seen.
    """

    def __init__(self, examples: Sequence[Example], names: Sequence[str], kept: Kept | None = None) -> None:
        self.examples = examples
        self.names = names
        self.kept = kept
        # The pages themselves are among the examples: their texts again would only count them twice.
        self.linear = fit.LinearByFold([e for e in examples if e.entry.set != EXTRACTED])
        self.blocks: dict[tuple[str, int | None], Trees] = {}
        self.nets: dict[tuple[str, int | None], list[Net]] = {}
        self.keep: dict[str, dict[int, Answer]] = {}
        for name in names:
            engine = BLOCK_MODELS[name]
            pages = self.pages(name)
            keep: dict[int, Answer] = {}
            for fold in range(FOLDS):
                model, nets = self.fit_blocks(name, fold), self.fit_nets(BESIDE[name], fold)
                for i, example in enumerate(pages):
                    if example.entry.fold == fold:
                        scored = self.linear.score(example)
                        said = model.raw(scored.rows(engine))[:, 0], scored.around(nets)
                        keep[i] = together(*said), distance(*said)
            self.keep[name] = keep
            self.fit_blocks(name, None)
            self.fit_nets(BESIDE[name], None)

    def pages(self, name: str) -> list[Example]:
        return [e for e in self.examples if e.document.is_text == name.startswith("text")]

    def fit_blocks(self, name: str, fold: int | None) -> Trees:
        """The block classifier without a fold; None: with everything."""
        if (name, fold) not in self.blocks:
            self.blocks[name, fold] = self.once(name, fold, lambda: fit.block_trees(self.scored(name, fold), BLOCK_MODELS[name]))
            say(f"{name}: fitted {'on everything' if fold is None else f'without fold {fold}'}")
        return self.blocks[name, fold]

    def fit_nets(self, name: str, fold: int | None) -> list[Net]:
        """The networks without a fold; None: with everything."""
        if (name, fold) not in self.nets:
            self.nets[name, fold] = self.once(name, fold, lambda: self.new_nets(name, fold))
            say(f"{name}: fitted {'on everything' if fold is None else f'without fold {fold}'}")
        return self.nets[name, fold]

    def new_nets(self, name: str, fold: int | None) -> list[Net]:
        lessons = [page.lesson() for page in self.scored(name, fold)]
        return [fit_net.fit(lessons, PLANS[name], seed) for seed in range(1, NETS + 1)]

    def scored(self, name: str, fold: int | None) -> list[fit.Scored]:
        """The pages that a model learns from, with the linear models' scores, which have not seen the page they score."""
        out = () if fold is None else (fold,)
        return [self.linear.score(e, *out) for e in self.pages(name) if e.entry.fold != fold]

    def once(self, name: str, fold: int | None, made: Callable[[], T]) -> T:
        return self.kept.get(f"{name}-{'all' if fold is None else fold}", made) if self.kept else made()

    def models(self, fold: int | None) -> Models:
        """All models without a fold; None: with everything."""
        found: Models = {}
        for name in self.names:
            found[name] = self.fit_blocks(name, fold)
            found[f"sure_{name}"] = self.sureness(name, fold)
            nets = self.fit_nets(BESIDE[name], fold)
            found |= {f"{BESIDE[name]}{number}": net for number, net in enumerate(nets, 1)}
        if "fast" in self.names:
            found["wording"], found["naming"] = self.linear.without(*(() if fold is None else (fold,)))
            found |= page_models([e for e in self.pages("fast") if e.entry.fold != fold])
            found["kind"] = self.kind(fold)
        return found

    def sureness(self, name: str, fold: int | None) -> Trees:
        """Expected F1 of the kept text, learned from articles with a gold body; of texts from those that hold the article."""
        rows, scores = [], []
        for i, example in enumerate(self.pages(name)):
            gold = example.entry.gold.get("articleBody")
            if gold and is_article(example) and example.entry.fold != fold and example.entry.set != EXTRACTED:
                keep, apart = self.keep[name][i]
                rows.append(fit.page_seen(example, keep, apart, BLOCK_MODELS[name]))
                scores.append(fit.page_f1(example, keep))
        return fit.trees(np.stack(rows), np.array(scores), None, "RMSE", **fit.PAGE_TREES)

    def kind(self, fold: int | None) -> Trees:
        """The type of a page. Linear models' views of it come from models that did not see the page's fold."""
        pages = self.pages("fast")
        rows, answers, weights = [], [], []
        seen = {f: page_models([e for e in pages if e.entry.fold not in (f, fold)]) for f in range(FOLDS) if f != fold}
        for i, e in enumerate(pages):
            if e.entry.fold != fold:
                spread = pagewise.sureness(e.page.structure, e.facts, *self.keep["fast"][i])
                rows.append(pagewise.kind(e.page.structure, e.facts, spread, views(e, seen[e.entry.fold])))
                answers.append(type_of(e))
                weights.append(1.0 if is_typed(e) else UNTYPED_WEIGHT)
        settings = {**fit.PAGE_TREES, "classes_count": len(pagewise.TYPES)}
        return fit.trees(np.stack(rows), np.array(answers), np.array(weights), "MultiClass", **settings)


def is_article(example: Example) -> bool:
    return example.type == "article"


def is_typed(example: Example) -> bool:
    """Whether gold says what type of page it is; the set `snippets` has pages of all kinds and does not."""
    return "pageType" in example.entry.gold or example.entry.set == "news"


def page_models(examples: Sequence[Example]) -> dict[str, Linear]:
    """Article or not: by address, title and declared type; by the words of all blocks; by the names of all elements."""
    typed = [e for e in examples if is_typed(e)]
    answers, of_typed = (np.array([float(is_article(e)) for e in pages]) for pages in (examples, typed))
    return {
        "address": fit.linear([e.address for e in examples], answers, np.ones(len(examples))),
        "page_words": fit.pooled([e.words for e in typed], of_typed),
        "page_names": fit.pooled([e.names for e in typed], of_typed),
    }


def views(example: Example, models: Mapping[str, Linear]) -> tuple[float, float, float]:
    """What the linear models of `page_models` say of a page."""
    address, words, names = models["address"], models["page_words"], models["page_names"]
    return (
        float(example.address.total(address.weights, address.base)[0]),
        example.words.pooled().mean(words.weights, words.base), example.names.pooled().mean(names.weights, names.base),
    )  # fmt: skip


def type_of(example: Example) -> int:
    """Index in `pagewise.TYPES` of the type that gold gives."""
    name = {"collection": "listing"}.get(example.type, example.type)
    return pagewise.TYPES.index(name) if name in pagewise.TYPES else pagewise.TYPES.index("other")


def stored(path: Path) -> dict[str, NDArray[Any]]:
    """The arrays of a file but for its name."""
    with np.load(path, allow_pickle=False) as file:
        return {name: file[name] for name in file.files if name != "version"}


def write(path: Path, found: Models, others: Mapping[str, NDArray[Any]]) -> None:
    """The models, and the arrays of `others`, as one compressed file of arrays, named by a hash of its contents."""
    from pipeline.engines.classifier.net import ARRAYS, Net
    from pipeline.engines.classifier.weights import Linear

    arrays = dict(others)
    for name, model in found.items():
        if isinstance(model, Net):
            arrays |= {f"{name}.{part}": fit_net.stored(part, getattr(model, part)) for part in ARRAYS}
        elif isinstance(model, Linear):
            arrays[name] = model.weights.astype(np.float16)
            arrays[f"{name}.base"] = np.array(model.base, np.float32)
        else:
            arrays |= {f"{name}.feature": model.feature.astype(np.int16), f"{name}.border": model.border,
                       f"{name}.leaves": model.leaves.astype(np.float32), f"{name}.bias": model.bias}  # fmt: skip
    digest = hashlib.blake2b(digest_size=4)
    for name in sorted(arrays):
        digest.update(arrays[name].tobytes())
    np.savez_compressed(path, allow_pickle=False, **{"version": np.array(digest.hexdigest()), **arrays})


if __name__ == "__main__":
    main()
