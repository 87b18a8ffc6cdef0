"""What is asked of a text before a pattern is tried never keeps a pattern from a line that it matches."""

from __future__ import annotations

import pytest

from pipeline.rules import BUILT_IN
from pipeline.rules.folding import fold
from pipeline.rules.keys import keys_of_text, needs_of
from pipeline.rules.text import Unit, alternatives, core
from tests.rules.test_lines import CATEGORIES, table


def test_literals_are_what_no_match_can_do_without() -> None:
    assert needs_of("sign up for (?:our|the) (?:daily )?newsletters?").literals == (
        frozenset(("sign up for ",)), frozenset(("our", "the")), frozenset(("newsletter",)),
    )  # fmt: skip
    assert needs_of("(?:read|r) more|(?:[.,] )?x").literals == (), "a branch that needs nothing"


@pytest.mark.parametrize("category", [c for c in CATEGORIES if c != "headline"])  # headlines go by their place
def test_what_matches_may_match(category: str) -> None:
    found = table(category)
    texts = [fold(line) for *_, line in (*found["hits"], *found["misses"])]
    matched = 0
    for rule in (rule for rule in BUILT_IN if rule.category == category and not rule.cased):
        for pattern in alternatives(rule):
            unit = Unit(rule, 0, pattern, needs_of(pattern))
            for text in texts:
                start, end = core(text)
                if unit.find(text[start:end]) >= 0:
                    matched += 1
                    assert unit.may_match(keys_of_text(text), text), (rule.id, pattern, text)
    assert matched
