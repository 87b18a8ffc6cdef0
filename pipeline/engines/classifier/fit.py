"""Fitting the models: linear ones over hashed indices, boosted oblivious trees over features. Training only.

Every number seen in fitting comes from sites other than those it is used on. The linear models' scores are features of the
trees, so the scores of a training page come from a linear model that saw neither that page's fold nor the fold held out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import scipy.sparse
from sklearn.linear_model import SGDClassifier

from pipeline.bench import score
from pipeline.engines.classifier import around, features, hashed, pagewise
from pipeline.engines.classifier.examples import EXTRACTED, Example
from pipeline.engines.classifier.fit_net import Lesson
from pipeline.engines.classifier.trees import Trees
from pipeline.engines.classifier.weights import Linear

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.engines.classifier.net import Net

SEED = 1
BLOCK_TREES = {"iterations": 350, "depth": 6, "learning_rate": 0.12, "border_count": 64, "rsm": 0.4}
PAGE_TREES = {"iterations": 150, "depth": 4, "learning_rate": 0.06, "border_count": 32}
SET_WEIGHT = {"news": 1.6, "snippets": 1.0, "pages": 1.0, "texts": 1.0, EXTRACTED: 0.5}
EASY_BELOW, THIN_BY = -6.0, 4
"""Of blocks that both linear models call boilerplate, one in four is learned from, with four times its weight."""
OTHER_WEIGHT = 0.3
"""Weight of pages that are no articles: their text is worth having with --all-pages, but is not what we train for."""


def weights_of(example: Example) -> NDArray[Any]:
    """Weight of each block: pages count by the root of their length, doubtful alignments and unknown labels not at all."""
    known = (example.labels >= 0) & ((example.labels >= 0.5) | (example.labels <= 0.3))
    size = math.sqrt(max(len(example.labels), 30) / 100)
    scale = SET_WEIGHT.get(example.entry.set, 1.0) * (1.0 if example.type == "article" else OTHER_WEIGHT)
    return known * scale / size


def linear(rows: Sequence[hashed.Rows], labels: NDArray[Any], weights: NDArray[Any]) -> Linear:
    """Logistic regression by averaged stochastic gradient descent (scikit-learn)."""
    starts = np.concatenate([[0], np.cumsum([row.count for row in rows])])
    index = np.concatenate([row.index for row in rows])
    owner = np.concatenate([row.owner + start for row, start in zip(rows, starts, strict=False)])
    matrix = scipy.sparse.csr_matrix(
        (np.ones(len(index), np.float32), (owner, index)), shape=(int(starts[-1]), hashed.BUCKETS)
    )
    used = np.nonzero(weights > 0)[0]
    model = SGDClassifier(loss="log_loss", alpha=3e-6, max_iter=6, tol=None, random_state=SEED, average=True)
    model.fit(matrix[used], (labels[used] >= 0.5).astype(int), sample_weight=weights[used])
    return Linear(model.coef_[0].astype(np.float32), float(model.intercept_[0]))


def pooled(pages: Sequence[hashed.Rows], answers: NDArray[Any]) -> Linear:
    """Logistic regression on pages: which indices their blocks have, each page's row scaled to length one."""
    rows = [page.pooled() for page in pages]
    index = np.concatenate([row.index for row in rows])
    owner = np.concatenate([np.full(len(row.index), number) for number, row in enumerate(rows)])
    value = np.concatenate([np.full(len(row.index), max(len(row.index), 1) ** -0.5) for row in rows])
    matrix = scipy.sparse.csr_matrix((value, (owner, index)), shape=(len(rows), hashed.BUCKETS))
    model = SGDClassifier(loss="log_loss", alpha=1e-5, max_iter=20, tol=None, random_state=SEED, average=True)
    model.fit(matrix, answers.astype(int))
    return Linear(model.coef_[0].astype(np.float32), float(model.intercept_[0]))


def trees(rows: NDArray[np.float32], answers: NDArray[Any], weights: NDArray[Any] | None, loss: str, **settings: Any) -> Trees:
    """Boosted oblivious trees (CatBoost), exported as arrays. `loss`: Logloss, RMSE or MultiClass."""
    import catboost

    common = {"random_seed": SEED, "verbose": 0, "allow_writing_files": False, "thread_count": 2, "loss_function": loss}
    if loss == "Logloss":
        common |= {"bootstrap_type": "Bernoulli", "subsample": 0.7, "l2_leaf_reg": 3}
    model = catboost.CatBoost({**common, **settings})
    model.fit(catboost.Pool(rows, answers, weight=weights))
    return export(model)


def export(model: Any) -> Trees:
    """A CatBoost model's trees as arrays, shallow ones padded with questions that nothing answers yes to."""
    import json
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        found = json.loads(path.read_text())
    grown = found["oblivious_trees"]
    scale, bias = found["scale_and_bias"]
    depth = max(len(tree.get("splits") or ()) for tree in grown)
    feature = np.zeros((len(grown), depth), np.int64)
    border = np.full((len(grown), depth), np.inf, np.float32)
    outputs = max(len(bias), 1)
    leaves = np.zeros((len(grown), 1 << depth, outputs), np.float32)
    for number, tree in enumerate(grown):
        splits = tree.get("splits") or ()
        for level, split in enumerate(splits):
            feature[number, level] = split["float_feature_index"]
            border[number, level] = split["border"]
        values = np.array(tree["leaf_values"], np.float64).reshape(1 << len(splits), outputs) * scale
        leaves[number] = np.tile(values, (1 << (depth - len(splits)), 1))
    return Trees(feature, border, leaves, np.array(bias, np.float32).reshape(-1))


@dataclass(slots=True)
class Scored:
    """A page with the linear scores that its trees may see."""

    example: Example
    wording: NDArray[np.float32]
    naming: NDArray[np.float32]

    def rows(self, engine: bool) -> NDArray[np.float32]:
        """The feature matrix; with `engine`, trafilatura's columns too."""
        return features.matrix(self.example.page, self.wording, self.naming, self.example.opinion if engine else None)

    def lesson(self) -> Lesson:
        """What the network learns from the page."""
        example, structure = self.example, self.example.page.structure
        answers = (example.labels >= 0.5).astype(np.float32)
        return Lesson(self.rows(False), structure.kin, structure.parents, answers, weights_of(example).astype(np.float32))

    def around(self, nets: Sequence[Net]) -> NDArray[np.float32]:
        """What the networks say of the page."""
        return around(nets, self.rows(False), self.example.page.structure.kin, self.example.page.structure.parents)


class LinearByFold:
    """The two linear models, fitted without each set of folds that is asked for; each fitted once."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self.examples = examples
        self.fitted: dict[frozenset[int], tuple[Linear, Linear]] = {}

    def without(self, *folds: int) -> tuple[Linear, Linear]:
        """Wording and naming model of all pages outside these folds."""
        key = frozenset(folds)
        if key not in self.fitted:
            used = [e for e in self.examples if e.entry.fold not in key]
            labels = np.concatenate([e.labels for e in used])
            weights = np.concatenate([weights_of(e) for e in used])
            marked = [e for e in used if len(e.names.index)]
            self.fitted[key] = (
                linear([e.words for e in used], labels, weights),
                linear(
                    [e.names for e in marked], np.concatenate([e.labels for e in marked]),
                    np.concatenate([weights_of(e) for e in marked]),
                ),
            )  # fmt: skip
        return self.fitted[key]

    def score(self, example: Example, *folds: int) -> Scored:
        """The page with scores of models that saw neither its fold nor `folds`."""
        words, names = self.without(example.entry.fold, *folds)
        return Scored(
            example, example.words.total(words.weights, words.base), example.names.total(names.weights, names.base)
        )


def block_trees(pages: Sequence[Scored], engine: bool) -> Trees:
    """The block classifier: log odds of being the article's text."""
    rows = np.concatenate([page.rows(engine) for page in pages])
    labels = np.concatenate([page.example.labels for page in pages])
    weights = np.concatenate([weights_of(page.example) for page in pages])
    scores = np.concatenate([page.wording + page.naming for page in pages])
    used = weights > 0
    easy = used & (scores < EASY_BELOW) & (labels < 0.5)
    thinned = easy & (np.cumsum(easy) % THIN_BY != 0)
    weights = np.where(easy, weights * THIN_BY, weights)
    used &= ~thinned
    return trees(rows[used], (labels[used] >= 0.5).astype(int), weights[used], "Logloss", **BLOCK_TREES)


def page_seen(
    example: Example, keep: NDArray[np.float32], apart: NDArray[np.float32], engine: bool
) -> NDArray[np.float32]:
    """The features of the sureness model for a page."""
    spread = pagewise.sureness(example.page.structure, example.facts, keep, apart)
    if engine and example.opinion is not None:
        return np.concatenate([spread, pagewise.agreement(example.document, keep, example.opinion)])
    return spread


def page_f1(example: Example, keep: NDArray[np.float32]) -> float:
    """How good the kept blocks are against gold."""
    text = "\n".join(b.line for b, k in zip(example.document.blocks, keep, strict=True) if k >= 0.5)
    return score.page_f1(example.entry.gold["articleBody"], text)
