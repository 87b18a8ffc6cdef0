"""What holds for every rule: its patterns compile, can be found by their keys, and never take long, whatever the line."""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Callable, Iterator
from typing import get_args

import pytest

from pipeline import rules
from pipeline.records import Category
from pipeline.rules import BUILT_IN
from pipeline.rules.filing import alternatives
from pipeline.rules.model import Rule
from pipeline.rules.needs import NEEDS
from pipeline.rules.units import compiled, guards

pytestmark = pytest.mark.xdist_group("patterns")
"""One worker compiles all patterns, which takes longer than most tests of them."""
CATEGORIES = sorted({rule.category for rule in BUILT_IN})

LONGEST = 20
"""Characters of decoration beyond `max_chars` that a line may have and still be tried."""
QUICK = 0.05
"""Seconds of its own time that a match may take on the worst of the lines below. What backtracks takes minutes."""
MOST_STARTS = 3
"""Words with which patterns of a rule begin that lines are made to begin with."""
TRIES = 4
"""Times that a slow match is taken again before it counts: the machine may have been busy."""

UNITS = (
    "a", "A", " ", "1", "a b ", "ab ", "A B ", "1 2 ", "1.2.", "1/", "12:30 ", "a-", "a.", "a, ", "a | ", "A / ", "a > ", "word ",
    "Word ", "by ", "and ", "share ", "facebook ", "news ", "e-mail ", "@a ", "#tag ", "http://a.b/", "a@b.c ", "(", "((a", "\"a",
    "'", "…", "- ", "de ", "et ", "à ", "и ", "слово ", "Слово ", "語", "図 ", "การ", "क ", "ا ", "a! ", "a? ", "a: ", "2024 ",
    "1 january ", "©", "min ", "comments ",
)  # fmt: skip


def lines(rule: Rule) -> list[str]:
    """The adversary's lines: one unit over and over, as long as the rule lets a line be, then a sign that no pattern ends in."""
    size = rule.max_chars + LONGEST
    firsts = [re.split(r"[(\[\\.?*+{|<]", pattern, maxsplit=1)[0] for pattern in alternatives(rule)]
    starts = sorted({first for first in firsts if 2 < len(first) < size // 2})
    bodies = [unit * (size // len(unit) + 1) for unit in UNITS]
    bodies += [start + unit * size for start in starts[:: len(starts) // MOST_STARTS + 1] for unit in (" ", "a ", "1", "a, ")]
    return [body[: size - 1] + "\x01" for body in bodies]


def of(category: str) -> list[Rule]:
    return [rule for rule in BUILT_IN if rule.category == category]


@pytest.mark.parametrize("category", CATEGORIES)
def test_rules_are_well_formed(category: str) -> None:
    assert category in get_args(Category)
    for rule in of(category):
        begins, _, name = rule.id.partition(".")
        assert begins == category, rule.id
        assert name.replace("_", "").isalnum(), rule.id
        assert len(rule.why) > 20, rule.id
        assert 0.5 <= rule.probability <= 1.0, rule.id
        assert rule.amid is None or rule.amid <= rule.probability, rule.id
        assert set(rule.needs) <= set(NEEDS), rule.id
        assert rule.patterns or rule.selectors or rule.tokens or rule.needs, f"{rule.id} fires on everything"
        assert all(isinstance(patterns, tuple) for patterns in rule.patterns.values()), rule.id
        assert all(isinstance(p, str) for patterns in rule.patterns.values() for p in patterns), f"{rule.id}: a bare string"


def patterns_of(rule: Rule) -> list[re.Pattern[str]]:
    """The compiled patterns of a rule, its guards included."""
    return [*(compiled(pattern, rule.match, rule.cased) for pattern in alternatives(rule)), *guards(rule)]


@pytest.mark.parametrize("category", CATEGORIES)
def test_patterns_compile_and_match_no_empty_line(category: str) -> None:
    for rule in of(category):
        found = patterns_of(rule)
        assert bool(found) == bool(rule.patterns or rule.unless), rule.id
        assert [p.pattern for p in found if p.fullmatch("")] == [], rule.id


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Turns the timer's signal into an error: the engine of `re` looks for signals while it backtracks."""

    def ring(number: int, frame: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, ring)
    yield
    signal.signal(signal.SIGVTALRM, before)


def is_slow(match: Callable[[str], object], line: str) -> bool:
    """Whether a match takes longer than `QUICK` of this process's own time, each time it is tried."""
    for _ in range(TRIES):
        signal.setitimer(signal.ITIMER_VIRTUAL, QUICK)
        try:
            match(line)
        except TimeoutError:
            continue
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        return False
    return True


@pytest.mark.parametrize("category", CATEGORIES)
def test_no_line_takes_long(category: str) -> None:
    slow = []
    for rule in of(category):
        hard = lines(rule) if rule.patterns else []
        for pattern in patterns_of(rule):
            match = pattern.fullmatch if rule.match == "whole" else pattern.match if rule.match == "start" else pattern.search
            if line := next((line for line in hard if is_slow(match, line)), None):
                slow.append((rule.id, pattern.pattern[:200], line[:60]))
    assert slow == []


def test_the_clock_tells_a_pattern_that_backtracks() -> None:
    assert is_slow(re.compile(r"(?:a+ ?)+b").match, "a" * 60)
    assert not is_slow(re.compile(r"(?:a |b )+c").match, "a b " * 60)


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in BUILT_IN]
    assert len(ids) == len(set(ids))


def test_a_rule_of_a_package_is_in_force_and_has_the_name_of_its_id() -> None:
    """Its module names it, and the package's `RULES` lists it in its place: left out there, it would never fire."""
    in_force = {rule.id for rule in BUILT_IN}
    named = 0
    for module in pkgutil.walk_packages(rules.__path__, f"{rules.__name__}."):
        package = module.name.split(".")[-2]
        for name, rule in vars(importlib.import_module(module.name)).items():
            if isinstance(rule, Rule):
                assert rule.id in in_force, f"{module.name}.{name} is not in RULES of {package}/__init__.py"
                assert rule.id.partition(".")[2].removesuffix(f"_{package}") == name.lower()
                named += 1
    assert named > len(BUILT_IN) // 2
