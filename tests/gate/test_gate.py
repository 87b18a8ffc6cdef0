"""The gate holds the scores on the fixtures where they were, and only lets them rise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.gate import scores
from tests.gate.cases import digest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("fixtures")
"""The worker that tests the fixtures, which has gone through them."""


def test_no_score_has_fallen() -> None:
    _, floors = scores.read_floors()
    assert scores.fallen(scores.measure(), floors) == []


def test_floors_are_of_these_fixtures() -> None:
    pinned, _ = scores.read_floors()
    assert pinned == digest(), "fixtures changed: python -m tests.gate --update"


def test_fallen_names_score_and_floor() -> None:
    found = scores.fallen({"keep": {"exact": 0.9}}, {"keep": {"exact": 0.95}})
    assert found == ["keep exact: 0.9 is below the floor 0.95"]


def test_score_no_longer_measured_has_fallen() -> None:
    assert scores.fallen({}, {"keep": {"exact": 0.1}}) != []


@pytest.mark.parametrize(("value", "allowed", "held"), [(0.5, False, 0.9), (0.5, True, 0.5), (0.95, False, 0.95)])
def test_pin_lowers_a_floor_only_when_told(tmp_path: Path, value: float, allowed: bool, held: float) -> None:
    path = tmp_path / "gate.json"
    assert scores.pin({"keep": {"exact": 0.9}}, path) == []
    refused = scores.pin({"keep": {"exact": value}}, path, allow_regression=allowed)
    assert bool(refused) == (held == 0.9)
    assert json.loads(path.read_text("utf-8"))["floors"] == {"keep": {"exact": held}}
