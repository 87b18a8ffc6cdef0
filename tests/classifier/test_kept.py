"""What a training has fitted is fitted once, however often the training is begun."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from pipeline.engines.classifier.kept import Kept


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "ground-truth.json"
    path.write_text("{}")
    return path


def fitting(done: list[int]) -> Callable[[], list[object]]:
    def fit() -> list[object]:
        done.append(1)
        return [np.arange(3, dtype=np.float32), len(done)]

    return fit


def test_a_training_begun_again_finds_what_was_fitted(tmp_path: Path, gold: Path) -> None:
    done: list[int] = []
    first = Kept(tmp_path / "kept", [gold]).get("net-0", fitting(done))
    again = Kept(tmp_path / "kept", [gold]).get("net-0", fitting(done))
    assert len(done) == 1
    assert np.array_equal(np.asarray(first[0]), np.asarray(again[0]))
    assert first[1] == again[1] == 1
    Kept(tmp_path / "kept", [gold]).get("net-1", fitting(done))
    assert len(done) == 2


def test_other_gold_is_another_training(tmp_path: Path, gold: Path) -> None:
    done: list[int] = []
    Kept(tmp_path / "kept", [gold]).get("net-0", fitting(done))
    gold.write_text('{"a": {}}')
    Kept(tmp_path / "kept", [gold]).get("net-0", fitting(done))
    assert len(done) == 2


@pytest.mark.parametrize("rest", [b"", b"\x80\x04"])
def test_a_file_that_was_cut_short_counts_for_nothing(tmp_path: Path, gold: Path, rest: bytes) -> None:
    done: list[int] = []
    kept = Kept(tmp_path / "kept", [gold])
    kept.get("net-0", fitting(done))
    (kept.folder / "net-0.pickle").write_bytes(rest)
    assert kept.get("net-0", fitting(done))[1] == 2
    assert not list(kept.folder.glob("*.part"))
