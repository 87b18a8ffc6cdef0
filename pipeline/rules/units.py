"""The units that text rules are tried in: one alternative of one pattern each, worked out and compiled no sooner than needed.

Of some 31,000 a process meets few. One is compiled when a line first has all that it asks for; and what patterns begin with in
so many words is compared, not compiled, so that those that go on the same way share what follows.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Set
from functools import cache

from pipeline.rules.filing import Asked, Filed, asked
from pipeline.rules.folding import fold_pattern
from pipeline.rules.macros import expand, stands_in
from pipeline.rules.model import Rule
from pipeline.rules.splitting import lead_of

_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0900-\u097f]")

_OPEN = re.compile(r"(?<!\\)\.[{*+]|\[\^|\\[wSW]|<(?:names?|site|dated|domain)>|\]\{")
"""What lets a pattern match words that it does not have."""
_SYNTAX = frozenset("\\.^$*+?{}[]()|<")
"""What a pattern without any of these matches is itself."""


class Unit:
    """One alternative of one rule's patterns."""

    __slots__ = (
        "_compiled", "anchored", "asked", "begins", "is_plain", "longest", "loose", "max_chars", "order", "pattern", "placed",
        "rule", "sentences",
    )  # fmt: skip

    def __init__(self, rule: Rule, order: int, filed: Filed) -> None:
        self.rule = rule
        self.order = order
        self.pattern = pattern = filed.pattern
        self.max_chars = rule.max_chars
        self.sentences = rule.sentences
        self.anchored = rule.match in ("whole", "start")
        self.longest = sys.maxsize if rule.sentences and not self.anchored else rule.max_chars
        """Characters of the longest line that it may match, or a sentence of it wherever that stands."""
        self.placed = rule.where != "anywhere"
        self.is_plain = rule.match == "whole" and _SYNTAX.isdisjoint(pattern)
        """Whether the pattern is the very text that it matches: a third of those that a site meets are, and need no compiling."""
        self.loose = rule.match != "whole" or _OPEN.search(pattern) is not None
        self.begins = filed.begins
        self.asked = filed.asked
        self._compiled: tuple[re.Pattern[str], str, bool] | None = None
        """With what must stand before it, and whether a match must begin where a word does."""

    def read(self) -> Asked:
        """What its pattern asks of a text, worked out if it was not."""
        if self.asked is None:
            self.asked = asked(self.rule, self.pattern)
        return self.asked

    def may_match(self, keys: set[str], folded: str) -> bool:
        """Whether a folded text with these keys can match at all: finding a few literals costs less than to try a pattern."""
        return bool(fitting((self,), 0, keys, folded))

    def find(self, words: str) -> int:
        """Where it matches a text without its decoration, folded, or as it stands if the rule is cased; -1: nowhere."""
        if self.is_plain:
            return 0 if words in (self.pattern, f"{self.pattern}.") else -1
        ready = self._compiled
        if ready is None:
            if not all(any(stands_in(words, name) for name in either) for either in self.read().macros):
                return -1
            ready = self._compiled = self._compile()  # assigned at once: threads may share the rules
        regex, lead, bound = ready
        if self.anchored:
            if not words.startswith(lead):
                return -1
            found = regex.fullmatch(words, len(lead)) if self.rule.match == "whole" else regex.match(words, len(lead))
            return -1 if found is None else 0
        match = regex.search(words)
        while match is not None and bound and not _is_bound(words, match.start()):
            match = regex.search(words, match.start() + 1)
        return -1 if match is None else match.start()

    def _compile(self) -> tuple[re.Pattern[str], str, bool]:
        cased = self.rule.cased
        lead, rest = lead_of(self.pattern) if self.anchored and not cased else ("", self.pattern)
        if lead.endswith("]"):
            lead, rest = "", self.pattern  # `_LAST` looks at what stands before the end
        ready = _ready(rest, cased)
        bound = not cased and not _UNSPACED.search(lead + ready)
        return _assembled(ready, self.rule.match, bound), lead, bound


def fitting(units: Iterable[Unit], length: int, keys: Set[str], folded: str) -> list[Unit]:
    """Those of some units that may match a folded text of this length with these keys: some thousand are asked a page."""
    found = []
    for unit in units:
        if length > unit.longest:
            continue
        any_of, literals, _ = unit.asked or unit.read()
        if any_of is not None and keys.isdisjoint(any_of):
            continue
        for either in literals:
            for literal in either:
                if literal in folded:
                    break
            else:
                break
        else:
            found.append(unit)
    return found


def _is_bound(words: str, at: int) -> bool:
    """Whether a match may begin at a place: not between two letters of one word."""
    return not (0 < at < len(words) and words[at - 1].isalnum() and words[at].isalnum())


_LAST = re.compile(r"(?<!\])\\Z")
"""The end of a line, which a full stop may precede; not after a class, which may be there to forbid one."""


def compiled(pattern: str, match: str, cased: bool = False) -> re.Pattern[str]:
    """A pattern ready for use: macros put in, folded unless cased."""
    ready = _ready(pattern, cased)
    return _assembled(ready, match, not cased and not _UNSPACED.search(ready))


def _ready(pattern: str, cased: bool) -> str:
    return expand(pattern) if cased else fold_pattern(expand(pattern))


@cache
def _assembled(ready: str, match: str, bound: bool) -> re.Pattern[str]:
    """`bound`: a match ends where a word does, if nothing else says where."""
    if match == "end":
        return re.compile(rf"(?:{ready})\.?\Z")
    if match == "whole":
        return re.compile(rf"(?:{ready})\.?")
    after = r"(?:(?!\w)|(?<!\w))" if bound else ""
    return re.compile(rf"(?:{_LAST.sub(chr(92) * 2 + '.?' + chr(92) * 2 + 'Z', ready)}){after}")


@cache
def guards(rule: Rule) -> tuple[re.Pattern[str], ...]:
    """Where one of these is found, the rule does not fire."""
    return tuple(compiled(rf"\b(?:{p})", "part") for p in rule.unless)
