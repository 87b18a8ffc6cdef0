"""What is no rule's has a reason too, for who looks a removal up."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline import explain
from pipeline.records import Verdict

CODE = Path(explain.__file__).parent
STAGES = (
    "boxes|closing_signs|contacts|copies|ending|form|giving|gutter|named|offers|paper|picture|shelf|skip|standfirst|thread|wiki"
)
NAMES = sorted(
    {name for part in ("engines", "rules") for path in (CODE / part).rglob("*.py")
     for name in re.findall(rf'"((?:{STAGES})\.[a-z_]+|related\.card)"', path.read_text("utf-8"))}
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_removal_that_no_rule_made_has_a_reason(name: str) -> None:
    assert explain._verdict(Verdict(0, True, name, "dom", "other"), {})["why"]


def test_every_kind_of_them_is_among_these() -> None:
    assert {name.partition(".")[0] for name in NAMES} >= set(STAGES.split("|")) - {"ending"}
