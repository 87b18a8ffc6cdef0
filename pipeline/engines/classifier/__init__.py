"""The trained engine: block classifiers (trees, and networks beside them), and two models of the page.

Inference needs numpy and the weights file only.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from pipeline.engines.classifier import features, hashed, pagewise, trees

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.engines.classifier.net import Net
    from pipeline.engines.classifier.weights import Weights
    from pipeline.engines.with_trafilatura import Opinion
    from pipeline.records import Document, Metadata, PageType, Verdict


@dataclass(frozen=True, slots=True)
class Estimate:
    """`keep`: one probability a block of being the article's text. `sure`: expected F1 of the text, 0 to 1."""

    keep: NDArray[np.float32]
    sure: float
    spread: NDArray[np.float32]
    """The page's features of `pagewise.SURE`."""


def together(trees_say: NDArray[np.float32], nets_say: NDArray[np.float32]) -> NDArray[np.float32]:
    """The probability that trees and networks come to: the mean of the trees' log odds and of the networks' mean, since they err
    on different blocks. Networks that weigh more lose list items and subheads that trees know for the story's.
    """
    return trees.sigmoid((trees_say + nets_say) * np.float32(0.5))


def distance(trees_say: NDArray[np.float32], nets_say: NDArray[np.float32]) -> NDArray[np.float32]:
    """How far their probabilities lie apart: where they do not agree, neither is to be trusted."""
    apart: NDArray[np.float32] = np.abs(trees.sigmoid(trees_say) - trees.sigmoid(nets_say))
    return apart


def around(
    nets: Sequence[Net], rows: NDArray[np.float32], alike: NDArray[np.int64], parents: NDArray[np.int64]
) -> NDArray[np.float32]:
    """The mean log odds of networks, which see each block among the others."""
    total = sum((net.raw(rows, alike, parents).astype(np.float64) for net in nets), np.zeros(len(rows)))
    return (total / len(nets)).astype(np.float32)


class Reader:
    """One page before the models. What several models need of it is computed once."""

    def __init__(self, document: Document, facts: Metadata, verdicts: Sequence[Verdict], weights: Weights) -> None:
        self.document, self.facts, self.weights = document, facts, weights
        self.page = features.read(document, facts, verdicts)
        words, names = weights.wording, weights.naming
        self.words, self.names = hashed.wording([block.text for block in document.blocks]), hashed.naming(document)
        self.wording = self.words.total(words.weights, words.base)
        self.naming = self.names.total(names.weights, names.base)

    @cached_property
    def rows(self) -> NDArray[np.float32]:
        """The features without trafilatura's opinion."""
        return features.matrix(self.page, self.wording, self.naming, None)

    @cached_property
    def around(self) -> NDArray[np.float32]:
        """Log odds by the networks, which see each block among the others."""
        nets = self.weights.text_nets if self.document.is_text else self.weights.nets
        return around(nets, self.rows, self.page.structure.kin, self.page.structure.parents)

    def fast(self) -> Estimate:
        """By the page alone."""
        return self._estimate(self.weights.fast, self.weights.sure_fast, None)

    def text(self) -> Estimate:
        """By the lines of a plain text document."""
        return self._estimate(self.weights.text, self.weights.sure_text, None)

    def full(self, opinion: Opinion) -> Estimate:
        """With trafilatura's opinion as further evidence."""
        return self._estimate(self.weights.full, self.weights.sure_full, opinion)

    def _estimate(self, blocks: trees.Trees, page: trees.Trees, opinion: Opinion | None) -> Estimate:
        rows = self.rows if opinion is None else features.matrix(self.page, self.wording, self.naming, opinion)
        said = blocks.raw(rows)[:, 0]
        keep = together(said, self.around)
        spread = pagewise.sureness(self.page.structure, self.facts, keep, distance(said, self.around))
        seen = spread if opinion is None else np.concatenate([spread, pagewise.agreement(self.document, keep, opinion)])
        return Estimate(keep, float(np.clip(page.raw(seen[None])[0, 0], 0.0, 1.0)), spread)

    def kinds(self, estimate: Estimate) -> dict[PageType, float]:
        """Probability of each type of page that training knew (there was no page of type `other`)."""
        address, words, names = self.weights.address, self.weights.page_words, self.weights.page_names
        scores = (
            float(pagewise.address(self.document, self.facts).total(address.weights, address.base)[0]),
            self.words.pooled().mean(words.weights, words.base), self.names.pooled().mean(names.weights, names.base),
        )  # fmt: skip
        row = pagewise.kind(self.page.structure, self.facts, estimate.spread, scores)
        shares = trees.softmax(self.weights.kind.raw(row[None]))[0]
        return dict(zip(pagewise.TYPES, map(float, shares), strict=False))
