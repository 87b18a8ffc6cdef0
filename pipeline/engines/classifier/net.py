"""A small network over a page's blocks, evaluated in numpy: what a block is, it tells from what stands around it.

A block's features become a few dozen numbers. Four layers follow, in each of which a block also sees the numbers of the
blocks 1, 2, 4 and 8 places before and after it, and their means over the blocks that look like it in the markup, over those
under its parent, and over the page. A network of plain texts also sees the means of all that stands before and of all that
follows: without markup, that is what tells where the story ends. Trained by `fit_net.py`, which this module does not need.

All sums are exact, so that a page has the same log odds on every machine, whatever order a matrix product adds in: activations
are rounded to multiples of 2**-12 and weights are half-precision floats, and float64 holds each product and each sum of them.
Activations are counted in these multiples, as whole numbers: a power of two changes no digit, and rounding is then one step.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Groups = NDArray[np.int64]

STEPS = (1, 2, 4, 8)
"""How far each layer looks to either side."""
GRID = 4096.0
"""Activations are whole numbers of 1 / `GRID`."""
LIMIT = 6.0
"""Standard deviations at which a feature is cut off."""
CHUNK = 1024
"""Blocks that pass a layer at a time: memory stays flat on enormous pages."""
ARRAYS = ("mean", "scale", "enter", "enter_bias", "gains", "layers", "biases", "leave", "leave_bias", "out", "out_bias")


@dataclass(frozen=True, slots=True)
class Net:
    """Arrays of float64 for `f` features and a width of `w`.

    `mean`, `scale`: (f,); `enter`: (f, w); `gains`, `biases`: (layers, w); `layers`: (layers, 6 * w, w), whose rows stand for the
    blocks before, the block, the blocks after, those alike, those under its parent, the page; with 8 * w, for all blocks before
    and all that follow, too; `leave`: (w, w); `out`: (w, 1).
    """

    mean: Floats
    scale: Floats
    enter: Floats
    enter_bias: Floats
    gains: Floats
    layers: Floats
    biases: Floats
    leave: Floats
    leave_bias: Floats
    out: Floats
    out_bias: Floats

    @classmethod
    def load(cls, arrays: Mapping[str, NDArray[np.float32]], name: str) -> Net:
        """From the arrays `NAME.mean`, `NAME.scale` and so on of a weights file."""
        return cls(**{part: arrays[f"{name}.{part}"].astype(np.float64) for part in ARRAYS})

    def raw(self, rows: NDArray[np.float32], alike: Groups, parents: Groups) -> NDArray[np.float32]:
        """Log odds of being the article's text, one a block. `alike`, `parents`: the number of each block's group."""
        if not len(rows):
            return np.zeros(0, np.float32)
        means = (_Means(alike), _Means(parents))
        state = np.concatenate([self._enter(rows[at : at + CHUNK]) for at in range(0, len(rows), CHUNK)])
        for step, gain, layer, bias in zip(STEPS, self.gains, self.layers, self.biases, strict=True):
            state = _layer(state, means, step, gain, layer, bias * GRID)
        hidden = _activated(state @ self.leave, self.leave_bias)
        score: NDArray[np.float32] = ((hidden @ self.out) / GRID + self.out_bias)[:, 0].astype(np.float32)
        return score

    def _enter(self, rows: NDArray[np.float32]) -> Floats:
        features = rows - self.mean
        features *= self.scale * GRID
        np.clip(features, -LIMIT * GRID, LIMIT * GRID, out=features)
        return _activated(np.rint(features, out=features) @ self.enter, self.enter_bias)


class _Means:
    """Means over groups of blocks."""

    def __init__(self, groups: Groups) -> None:
        self.groups = np.unique(groups, return_inverse=True)[1]
        self.order = np.argsort(self.groups, kind="stable")
        sizes = np.bincount(self.groups)
        self.starts = np.cumsum(sizes) - sizes
        self.share = 1.0 / sizes[:, None]

    def of(self, state: Floats) -> Floats:
        """One row a group."""
        means: Floats = np.add.reduceat(state.take(self.order, axis=0), self.starts, axis=0)
        means *= self.share
        return np.rint(means, out=means)


def _layer(state: Floats, means: Sequence[_Means], step: int, gain: Floats, layer: Floats, bias: Floats) -> Floats:
    """`bias` in multiples of 1 / `GRID`, as activations are."""
    count, width = state.shape
    size = np.sqrt(np.einsum("ij,ij->i", state, state) / (width * GRID * GRID) + 1e-5)
    seen = state / size[:, None]
    seen *= gain
    np.rint(seen, out=seen)
    around = np.zeros((count + 2 * step, width))
    around[step : step + count] = seen
    weights = layer.reshape(-1, width, width)
    # What is the same for a whole group is multiplied once. No order of sums changes them: they are exact.
    held = [(group.of(seen) @ part, group.groups) for group, part in zip(means, weights[3:], strict=False)]
    same = bias + np.rint(seen.sum(axis=0) * (1.0 / count)) @ weights[5]
    sides = _sides(seen) if len(weights) > 6 else []
    out = np.empty_like(state)
    for at in range(0, count, CHUNK):
        to = min(at + CHUNK, count)
        new = around[at:to] @ weights[0]
        new += same
        new += seen[at:to] @ weights[1]
        new += around[at + 2 * step : to + 2 * step] @ weights[2]
        for rows, groups in held:
            new += rows.take(groups[at:to], axis=0)
        for side, part in zip(sides, weights[6:], strict=False):
            new += side[at:to] @ part
        np.maximum(new, 0.0, out=new)
        np.add(state[at:to], new, out=out[at:to])
    return np.rint(out, out=out)


def _sides(seen: Floats) -> list[Floats]:
    """For each block the mean of all blocks before it, and of all that follow; zeros where there are none."""
    upto = np.cumsum(seen, axis=0)
    order = np.arange(len(seen), dtype=np.float64)[:, None]
    before = (upto - seen) / np.maximum(order, 1.0)
    after = (upto[-1] - upto) / np.maximum(order[::-1], 1.0)
    return [np.rint(before), np.rint(after)]


def _activated(sums: Floats, bias: Floats) -> Floats:
    """What passes on of weighted sums of activations: with the bias, what is above zero, in whole numbers again."""
    sums += bias * GRID
    np.maximum(sums, 0.0, out=sums)
    return np.rint(sums, out=sums)
