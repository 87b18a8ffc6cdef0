"""The shipped weights of the classifiers, one compressed file of arrays, loaded once a process."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from pipeline.engines.classifier.net import Net
from pipeline.engines.classifier.trees import Trees

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

NETS = 2
"""Networks beside each block classifier, fitted from different beginnings: they err on different blocks."""
SHIPPED = Path(__file__).with_name("weights.npz")


@dataclass(frozen=True, slots=True)
class Linear:
    """A linear model over hashed indices: weights of shape (`hashed.BUCKETS`,), float32, and an intercept."""

    weights: NDArray[np.float32]
    base: float


@dataclass(frozen=True, slots=True)
class Weights:
    """All models. `version` names them in the ledger of removals."""

    version: str
    wording: Linear
    naming: Linear
    fast: Trees
    full: Trees
    text: Trees
    nets: tuple[Net, ...]
    text_nets: tuple[Net, ...]
    sure_fast: Trees
    sure_full: Trees
    sure_text: Trees
    kind: Trees
    address: Linear
    page_words: Linear
    page_names: Linear


@lru_cache(maxsize=8)
def load(path: Path | None = None) -> Weights:
    """Reads weights, by default the shipped ones.

    Raises:
        FileNotFoundError: there is no such file.
        KeyError: it lacks an array, being no weights file of this version.
    """
    with np.load(path or SHIPPED, allow_pickle=False) as arrays:
        return _read(arrays)


def _read(arrays: Mapping[str, NDArray[np.float32]]) -> Weights:
    def linear(name: str) -> Linear:
        return Linear(arrays[name].astype(np.float32), float(arrays[f"{name}.base"]))

    def nets(name: str) -> tuple[Net, ...]:
        return tuple(Net.load(arrays, f"{name}{number}") for number in range(1, NETS + 1))

    trees = {name: Trees.load(arrays, name) for name in TREES}
    return Weights(
        version=str(arrays["version"]), wording=linear("wording"), naming=linear("naming"), address=linear("address"),
        page_words=linear("page_words"), page_names=linear("page_names"), nets=nets("net"),
        text_nets=nets("text_net"), **trees,
    )  # fmt: skip


TREES = ("fast", "full", "text", "sure_fast", "sure_full", "sure_text", "kind")
