"""Where each alternative of the text rules' patterns is filed, and what it asks of a text: worked out once, and kept.

For the 31,000 of the built-in rules that takes seconds, which every process would spend anew. So it lies in `__pycache__`, as
Python keeps compiled modules and on the same terms (PYTHONPYCACHEPREFIX, PYTHONDONTWRITEBYTECODE). What counts is only what
the very same code made of the very same patterns; where nothing can be kept, nothing is, and what an alternative asks for is
worked out when a line first begins as it does. `python -m pipeline.rules` keeps it at once, as `make setup` does.
"""

from __future__ import annotations

import hashlib
import json
import marshal
import os
import sys
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from pipeline.rules import demands, folding, keys, splitting
from pipeline.rules.demands import MOST_BEGINNINGS, beginning_of, demands_of, marks_of
from pipeline.rules.folding import fold_pattern
from pipeline.rules.macros import MACROS
from pipeline.rules.model import Rule
from pipeline.rules.splitting import split

Shelf = Literal["first", "word", "always"]
Made: TypeAlias = "dict[tuple[str, ...], tuple[Filed, ...]]"
"""By a rule's way of matching and its patterns."""

WORTH = 10
"""What is kept is written anew where more than one rule in so many of those that are known had to be worked out: a few rules of
somebody's own do not take the place of all."""

_SEAL = 32


class Asked(NamedTuple):
    """What an alternative asks of a text."""

    any_of: tuple[str, ...] | None
    """Keys of which the text must hold one; None: not known."""
    literals: tuple[tuple[str, ...], ...]
    """Runs of characters: the text must hold one of each set. What rules a text out soonest comes first."""
    macros: tuple[tuple[str, ...], ...]
    """Long macros: the text must hold what one of each set stands for."""


class Filed(NamedTuple):
    """One alternative of a rule's patterns."""

    pattern: str
    shelf: Shelf
    """first: under keys that a text must begin with. word: under keys of which it must hold one. always: under none."""
    keys: tuple[str, ...]
    begins: tuple[str, ...]
    """Runs of characters of which one begins what an anchored pattern matches."""
    asked: Asked | None = None
    """None: not worked out."""


def alternatives(rule: Rule) -> list[str]:
    """The patterns of a rule, folded unless cased, split into their alternatives; macros are not yet put in."""
    patterns = dict.fromkeys(p for patterns in rule.patterns.values() for p in patterns)
    if rule.cased:
        return list(patterns)
    return list(dict.fromkeys(part for p in patterns for part in split(fold_pattern(p))))


def filed(rules: Iterable[Rule]) -> list[tuple[Filed, ...]]:
    """The alternatives of each rule, from what is kept where it is there."""
    known = _known()
    listed = list(rules)
    found, new = [], 0
    for rule in listed:
        key = _key(rule)
        rows = known.get(key)
        if rows is None:
            new += 1
            rows = known[key] = tuple(file(rule, pattern) for pattern in alternatives(rule))
        found.append(rows)
    if new * WORTH > len(known) and not sys.dont_write_bytecode:
        keep(listed)
    return found


def file(rule: Rule, pattern: str) -> Filed:
    """Where one alternative of a rule is filed."""
    begins: tuple[str, ...] = ("",)
    if rule.match in ("whole", "start"):
        # One that is cased is not split into its alternatives.
        opening = demands_of(fold_pattern(pattern)) if rule.cased else beginning_of(pattern)
        if opening.begins and not opening.empty and len(opening.begins) <= MOST_BEGINNINGS:
            begins = tuple(sorted(opening.begins))
        if opening.first is not None and not opening.empty:
            return Filed(pattern, "first", tuple(sorted(opening.first)), begins)
    held = demands_of(fold_pattern(pattern))
    if under := held.any_of or marks_of(held):
        return Filed(pattern, "word", tuple(sorted(under)), begins)
    return Filed(pattern, "always", (), begins)


def asked(rule: Rule, pattern: str) -> Asked:
    """What one alternative of a rule asks of a text."""
    found = demands_of(fold_pattern(pattern) if rule.cased else pattern)
    return Asked(
        None if found.any_of is None else tuple(sorted(found.any_of)),
        tuple(sorted((tuple(sorted(either)) for either in found.literals), key=_by_cost)),
        () if rule.cased else tuple(tuple(sorted(either)) for either in found.macros),
    )


def keep(rules: Iterable[Rule]) -> bool:
    """Works out all of some rules' alternatives and writes it, in whole or not at all; False where it cannot be written."""
    with suppress(OSError, NotImplementedError):
        place = _place()
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_name(f"{place.name}.{os.getpid()}")
        try:
            part.touch()  # before the work, which would be for nothing
            payload = marshal.dumps({_key(rule): _worked_out(rule) for rule in rules})
            part.write_bytes(_seal(payload) + payload)
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)
        return True
    return False


def _key(rule: Rule) -> tuple[str, ...]:
    return (rule.match, "cased" * rule.cased, *(p for patterns in rule.patterns.values() for p in patterns))


def _worked_out(rule: Rule) -> tuple[tuple[tuple[object, ...], tuple[object, ...]], ...]:
    """All of a rule's alternatives in plain tuples, which is what marshal writes."""
    return tuple((tuple(file(rule, pattern)[:-1]), tuple(asked(rule, pattern))) for pattern in alternatives(rule))


def _by_cost(either: tuple[str, ...]) -> tuple[int, int]:
    """What rules a text out soonest comes first: few alternatives, long ones."""
    return len(either), -min(map(len, either))


@cache
def _known() -> Made:
    """What this process knows: at first what is kept. Whatever is wrong with that, it counts for nothing."""
    with suppress(OSError, NotImplementedError):
        kept = _place().read_bytes()
        payload = memoryview(kept)[_SEAL:]
        if kept[:_SEAL] == _seal(payload):
            made = marshal.loads(payload)  # noqa: S302 - ours, like the compiled modules beside it
            return {key: tuple(Filed._make((*place, Asked._make(asks))) for place, asks in rows) for key, rows in made.items()}
    return {}


def _place() -> Path:
    """Raises NotImplementedError where Python keeps no compiled modules."""
    return Path(cache_from_source(__file__)).with_suffix(".patterns")


def _seal(payload: bytes | memoryview) -> bytes:
    """Of what is kept, and of all that tells what is made of a pattern. Raises OSError where the code lies in no files."""
    digest = hashlib.blake2b(payload, digest_size=_SEAL)
    digest.update(f"{sys.version} {unicodedata.unidata_version} {json.dumps(MACROS)}".encode())
    for source in (__file__, demands.__file__, folding.__file__, keys.__file__, splitting.__file__):
        digest.update(Path(source).read_bytes())
    return digest.digest()
