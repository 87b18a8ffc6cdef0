"""What is asked of a text before a pattern is tried never keeps a pattern from a line that it matches."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from pipeline.rules import BUILT_IN
from pipeline.rules.demands import beginning_of, demands_of
from pipeline.rules.filing import alternatives, file
from pipeline.rules.folding import fold
from pipeline.rules.keys import first_keys, keys_of_text
from pipeline.rules.model import Rule
from pipeline.rules.sentences import core
from pipeline.rules.splitting import lead_of
from pipeline.rules.units import _UNSPACED, Unit, compiled
from tests.rules.test_lines import CATEGORIES, table

pytestmark = pytest.mark.xdist_group("patterns")


def test_literals_are_what_no_match_can_do_without() -> None:
    assert demands_of("sign up for (?:our|the) (?:daily )?newsletters?").literals == (
        frozenset(("sign up for ",)), frozenset(("our", "the")), frozenset(("newsletter",)),
    )  # fmt: skip
    assert demands_of("(?:read|r) more|(?:[.,] )?x").literals == (), "a branch that needs nothing"
    ahead = demands_of(r"\w+ (?=.{3,50}\b(?:lives|works) )(?!.*bridge)(?=.{0,9}harbour).*")
    assert ahead.literals == (frozenset(("lives", "works")), frozenset(("harbour",))), "what is looked ahead for stands there too"
    assert (ahead.first, ahead.begins, ahead.empty) == (None, None, False), "but nothing begins with it"


def test_long_macros_are_what_no_match_can_do_without() -> None:
    assert demands_of("on (?:<nets>|<n>)").macros == (), "a number is looked for in no time"
    assert demands_of("follow us(?: on <nets>)?").macros == ()
    assert demands_of("(?:on <nets>|since <date>),? <when>").macros == (frozenset(("nets", "date")), frozenset(("when",)))


@pytest.mark.parametrize(
    ("pattern", "lead", "rest"),
    [("read (?:also|more)", "read ", "(?:also|more)"), ("reads?", "read", "s?"), ("(?:read|see)", "", "(?:read|see)"),
     (r"\(read\)", "(read)", ""), (r"a\b b", "a", r"\b b"), ("<nets>", "", "<nets>")],
)  # fmt: skip
def test_what_a_pattern_begins_with_is_parted_from_it(pattern: str, lead: str, rest: str) -> None:
    assert lead_of(pattern) == (lead, rest)


@pytest.mark.parametrize("category", sorted({rule.category for rule in BUILT_IN}))
def test_a_pattern_begins_as_the_whole_of_it_says(category: str) -> None:
    for rule in (rule for rule in BUILT_IN if rule.category == category and not rule.cased):
        for pattern in alternatives(rule):
            beginning, needs = beginning_of(pattern), demands_of(pattern)
            said = (needs.first, needs.begins, needs.empty)
            assert (beginning.first, beginning.begins, beginning.empty) == said, (rule.id, pattern)


@pytest.mark.parametrize("category", [c for c in CATEGORIES if c != "headline"])  # headlines go by their place
def test_what_matches_may_match(category: str) -> None:
    found = table(category)
    texts = [fold(line) for *_, line in (*found["hits"], *found["misses"])]
    lines = [(text, text[slice(*core(text))], keys_of_text(text)) for text in texts]
    matched = 0
    for rule in (rule for rule in BUILT_IN if rule.category == category and not rule.cased):
        for pattern in alternatives(rule):
            needs = demands_of(pattern)
            unit = Unit(rule, 0, file(rule, pattern))
            regex = compiled(pattern, rule.match)
            whole = regex.fullmatch if rule.match == "whole" else regex.match
            for text, words, keys in lines:
                if whole(words) is None if unit.anchored else unit.find(words) < 0:
                    continue
                matched += 1
                assert unit.may_match(keys, text), (rule.id, pattern, text)
                assert unit.find(words) >= 0, (rule.id, pattern, text)
                if unit.anchored:
                    assert words.startswith(unit.begins), (rule.id, pattern, text)
                    assert needs.empty or needs.first is None or not needs.first.isdisjoint(first_keys(words)), (rule.id, pattern)
    assert matched


def test_patterns_that_go_on_the_same_way_share_what_follows() -> None:
    rule = Rule("related.more", "related", "a pointer", {"en": ("(?:read|see|watch) (?:also|too):? .{3,90}",)}, match="whole")
    units = [Unit(rule, 0, file(rule, pattern)) for pattern in alternatives(rule)]
    assert [unit.find("see also: the ferry") for unit in units] == [-1, 0, -1]
    assert [unit.find("watch too the ferry") for unit in units] == [-1, -1, 0]
    assert [unit.find("read also the ferry") for unit in units] == [0, -1, -1]
    assert len({unit._compiled and unit._compiled[0] for unit in units}) == 1


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
    unit = Unit(rule, 0, file(rule, "share"))
    compiled("share", "part", False)  # cached, so that the halt is behind it
    halting = _Halting(_UNSPACED)
    monkeypatch.setattr("pipeline.rules.units._UNSPACED", halting)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(unit.find, "a timeshare flat")
        assert halting.begun.wait(20)
        try:
            second = unit.find("a timeshare flat")
        finally:
            halting.served.set()
        assert (first.result(), second) == (-1, -1)
