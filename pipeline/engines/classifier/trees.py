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

CHUNK = 2048
"""Blocks evaluated at a time: bounds memory on pages of a hundred thousand blocks."""


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
        asked = rows[:, self.feature.ravel()] > self.border.ravel()
        leaf = asked.reshape(len(rows), trees, depth) @ (1 << np.arange(depth))
        total = np.zeros((len(rows), len(self.bias)), np.float64)
        for tree in range(trees):
            total += self.leaves[tree, leaf[:, tree]]
        return (total + self.bias).astype(np.float32)


def sigmoid(log_odds: NDArray[np.float32]) -> NDArray[np.float32]:
    return (1.0 / (1.0 + np.exp(-np.clip(log_odds, -30, 30)))).astype(np.float32)


def softmax(raw: NDArray[np.float32]) -> NDArray[np.float32]:
    shifted = np.exp(raw - raw.max(axis=1, keepdims=True))
    shares: NDArray[np.float32] = (shifted / shifted.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares
