"""Scores of the pipeline on the fixtures, and the floors they are pinned to."""

from __future__ import annotations

import json
from math import floor
from statistics import mean
from typing import TYPE_CHECKING

from tests.gate import judge
from tests.gate.cases import FIXTURES, SETS, cases, digest, examined

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.gate.cases import Case

FLOORS = FIXTURES / "gate.json"
STEPS = 10_000
"""Floors are kept to four digits, rounded down: what is pinned must pass again on the same pages."""

Scores = dict[str, dict[str, float]]
"""{set: {score: value}}; higher is better for every score."""


def measure() -> Scores:
    """Runs every fixture and scores each set."""
    found: Scores = {name: _score([case for case in cases() if case.set == name]) for name in SETS}
    rejects = [case for case in cases() if case.reject]
    found["rejects"] = {"reason": _share([_rejected_as(case) == case.reject for case in rejects])}
    return {name: {score: _down(value) for score, value in values.items()} for name, values in found.items()}


def _down(value: float) -> float:
    return floor(value * STEPS) / STEPS


def _share(right: list[bool]) -> float:
    return sum(right) / len(right)


def _rejected_as(case: Case) -> str | None:
    reject = examined(case).outcome.reject
    return reject.reason if reject else None


def _score(group: list[Case]) -> dict[str, float]:
    stories = [(case, examined(case).outcome) for case in group if not case.reject]
    filed = [not judge.misfiled(o, line) for c, o in stories for line in c.removed if not line.around]
    fields = [not judge.wrong_field(o.article, name, value) for c, o in stories for name, value in c.article.items()]
    story_lines = sum(len(case.text) for case, _ in stories)
    found = {
        "lines_f1": mean(judge.f1(outcome, case) for case, outcome in stories),
        "exact": _share([judge.lines(outcome, case) == list(case.text) for case, outcome in stories]),
        "lines_kept": 1 - sum(len(judge.lost(outcome, case)) for case, outcome in stories) / story_lines,
        "fields": _share(fields),
    }
    return found | ({"removals_filed": _share(filed)} if filed else {})


def read_floors(path: Path = FLOORS) -> tuple[str, Scores]:
    """The digest that the floors were measured on, and the floors."""
    pinned = json.loads(path.read_text("utf-8"))
    return pinned["fixtures"], pinned["floors"]


def fallen(scores: Mapping[str, Mapping[str, float]], floors: Mapping[str, Mapping[str, float]]) -> list[str]:
    """Each score below its floor, or with a floor and no longer measured."""
    faults = []
    for group, pinned in floors.items():
        for score, least in pinned.items():
            value = scores.get(group, {}).get(score)
            if value is None or value < least:
                faults.append(f"{group} {score}: {value} is below the floor {least}")
    return faults


def pin(scores: Scores, path: Path = FLOORS, *, allow_regression: bool = False) -> list[str]:
    """Writes the scores as new floors. Refuses, and returns what has fallen, if one is lower than it was."""
    faults = fallen(scores, read_floors(path)[1]) if path.exists() else []
    if faults and not allow_regression:
        return faults
    body = {"fixtures": digest(), "cases": len(cases()), "floors": scores}
    path.write_text(json.dumps(body, indent=1) + "\n", "utf-8")
    return []
