"""What is asked of a text before a pattern is tried never keeps a pattern from a line that it matches."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from pipeline.rules import BUILT_IN
from pipeline.rules.folding import fold
from pipeline.rules.keys import keys_of_text, needs_of
from pipeline.rules.model import Rule
from pipeline.rules.text import _UNSPACED, Unit, alternatives, compiled, core
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


class _Halting:
    """A pattern whose first search waits until another thread has been served."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern, self.begun, self.served = pattern, Event(), Event()

    def search(self, words: str) -> re.Match[str] | None:
        if not self.begun.is_set():
            self.begun.set()
            assert self.served.wait(20)
        return self._pattern.search(words)


def test_threads_that_meet_a_rule_at_once_find_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pattern is compiled when it is first tried: no thread may have it before what must stand before it is known."""
    rule = Rule("social.share", "social", "a word within a word is another word", {"en": ("share",)}, match="part")
    unit = Unit(rule, 0, "share", needs_of("share"))
    compiled("share", "part", False)  # cached, so that the halt is behind it
    halting = _Halting(_UNSPACED)
    monkeypatch.setattr("pipeline.rules.text._UNSPACED", halting)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(unit.find, "a timeshare flat")
        assert halting.begun.wait(20)
        try:
            second = unit.find("a timeshare flat")
        finally:
            halting.served.set()
        assert (first.result(), second) == (-1, -1)
