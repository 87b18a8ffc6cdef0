"""Boosted oblivious trees, evaluated in numpy: every tree asks the same question at each level, so its leaf is a number.

For `n` blocks and `t` trees of depth `d` that is one gather and comparison of n * t * d values, and one gather of leaves.
Trained with CatBoost (Prokhorenkova et al. 2018), which this module does not need.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

CHUNK = 256
"""Blocks evaluated at a time: what they need fits into a processor's cache, whatever the page's size."""


@dataclass(frozen=True, slots=True)
class Trees:
    """`feature` and `border`: (trees, depth); `leaves`: (trees, 2**depth, outputs); `bias`: (outputs,)."""

    feature: NDArray[np.int64]
    border: NDArray[np.float32]
    leaves: NDArray[np.float32]
    bias: NDArray[np.float32]

    @classmethod
    def load(cls, arrays: Mapping[str, NDArray[np.float32]], name: str) -> Trees:
        """From the arrays `NAME.feature`, `NAME.border`, `NAME.leaves`, `NAME.bias` of a weights file."""
        return cls(
            arrays[f"{name}.feature"].astype(np.int64), arrays[f"{name}.border"].astype(np.float32),
            arrays[f"{name}.leaves"].astype(np.float32), arrays[f"{name}.bias"].astype(np.float32),
        )  # fmt: skip

    def raw(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Sums of leaves, shape (rows, outputs): log odds for one output, unnormalised log probabilities for several."""
        if not len(rows):
            return np.zeros((0, len(self.bias)), np.float32)
        return np.concatenate([self._some(rows[at : at + CHUNK]) for at in range(0, len(rows), CHUNK)])

    def _some(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        trees, depth = self.feature.shape
        # Level by level, features as rows: comparisons, and the bits of leaf numbers, then run over neighbouring memory.
        columns = np.ascontiguousarray(rows.T)
        asked = (columns[self.feature.T.ravel()] > self.border.T.reshape(-1, 1)).view(np.uint8).reshape(depth, trees, -1)
        bits = np.zeros(asked.shape[1:], np.uint16)
        for level in reversed(asked):
            bits <<= 1
            bits |= level
        leaf = bits + (np.arange(trees) << depth)[:, None]
        given = self.leaves.reshape(trees << depth, -1).take(leaf, axis=0)
        # One row alone numpy would add in pairs; summed tree by tree, a row's score does not depend on what it is scored with.
        total = given.cumsum(axis=0, dtype=np.float64)[-1] if len(rows) == 1 else given.sum(axis=0, dtype=np.float64)
        score: NDArray[np.float32] = (total + self.bias).astype(np.float32)
        return score


def sigmoid(log_odds: NDArray[np.float32]) -> NDArray[np.float32]:
    return (1.0 / (1.0 + np.exp(-np.clip(log_odds, -30, 30)))).astype(np.float32)


def softmax(raw: NDArray[np.float32]) -> NDArray[np.float32]:
    shifted = np.exp(raw - raw.max(axis=1, keepdims=True))
    shares: NDArray[np.float32] = (shifted / shifted.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares
