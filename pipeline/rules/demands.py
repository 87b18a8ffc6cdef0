"""What a pattern demands of a text: words and runs of characters that any match holds, and what any match begins with.

A pattern is read once, token by token. Its demands decide where it is filed and what a text is asked for before it is tried; a
text that meets them need not match, a text that does not meet them cannot.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from pipeline.rules.folding import fold_pattern
from pipeline.rules.keys import COMMON, DIGIT, SIGNS, UNSPACED_RANGES, WORDS, Keys, best_key, first_key, is_sign
from pipeline.rules.macros import MACROS
from pipeline.rules.splitting import TOKEN, closing, is_quantifier, literal

MOST_ALTERNATIVES = 60
"""A part of a pattern with more alternatives than this is of little help in finding it."""

MOST_LITERALS = 24
"""How many runs of characters, of which one must be there, are looked for in a text."""

MOST_BEGINNINGS = 30
"""How many runs of characters, of which one must begin a text, are looked for there."""

LONG_MACRO = 200
"""Characters of a macro's expression from which it takes long to compile: a text is asked for it before."""

_PLAIN_BEGINNING = re.compile(r"[^][(){}|?*+.^$<>\\]+(?:\Z|(?=\(\?:|\.|<[a-z]+>|[^][(){}|?*+.^$<>\\][?*+{]))")
"""Words that stand for themselves, before a group, a macro, what is quantified, or the end: no token is needed to read them."""
_DIGITS = re.compile(r"\[[0-9-]+\]")
_LISTED = re.compile(r"\[(?:-|\\?[^\w\\\]^-]|\\-)(?:\\?[^\w\\\]-]|\\-|_)*-?\]")
_OPTIONAL = re.compile(r"[?*]|\{0|\{,")
_KEY_CLASS = re.compile(rf"\[(?:{SIGNS}|[{UNSPACED_RANGES}])+\]")


@dataclass(frozen=True, slots=True)
class Demands:
    """What a pattern, or a part of one, demands of a text."""

    any_of: Keys | None
    """Keys of which any match holds one; None: there are none."""
    first: Keys | None
    """Keys of which one begins any match; None: it can begin with anything."""
    empty: bool
    """Whether it can match nothing at all, so that what follows can come first."""
    word_after: bool
    """Whether a word may begin after it."""
    literals: tuple[frozenset[str], ...] = ()
    """Runs of characters: any match holds one of each set, within words or across them."""
    begins: frozenset[str] | None = None
    """Runs of characters of which one begins any match that is not empty; None: not known."""
    macros: tuple[frozenset[str], ...] = ()
    """Names of long macros: any match holds what one of each set stands for."""


@cache
def demands_of(pattern: str) -> Demands:
    """What a folded pattern demands of a text.

    >>> sorted(demands_of('(?:watch|listen) (?:this )?today').any_of)
    ['toda']
    >>> sorted(demands_of('(?:please )?watch|listen').first)
    ['list', 'plea', 'watc']
    """
    return _Scan(TOKEN.findall(pattern)).alternatives()


def beginning_of(pattern: str) -> Demands:
    """Of a pattern that is no list of alternatives what it can begin with (`first`, `begins`, `empty`): it is read no further."""
    plain = _PLAIN_BEGINNING.match(pattern)
    if plain is None:
        return _Scan(TOKEN.findall(pattern)).beginning()
    run = plain.group()  # nine in ten begin so
    return Demands(None, frozenset((first_key(run),)), False, not run[-1].isalnum(), begins=frozenset((run,)))


def marks_of(demands: Demands) -> Keys | None:
    """Signs of which any match holds one; None: there are none."""
    return next((found for found in demands.literals if all(map(is_sign, found))), None)


class _Sequence:
    """The parts of one alternative, taken in one after the other. Unless `to_end`, only what it begins with is wanted."""

    def __init__(self, word_before: bool, to_end: bool = True) -> None:
        self.to_end = to_end
        self.found: list[Keys] = []
        self.literals: list[frozenset[str]] = []
        self.macros: list[frozenset[str]] = []
        self.first: Keys | None = frozenset()
        self.begins: frozenset[str] | None = frozenset()
        self.run = ""
        """Plain characters that were read and not yet taken in."""
        self.open = True
        """Whether everything so far can be empty: what comes next can come first."""
        self.word_after = word_before
        """Whether a word may begin at what comes next: 'letter' in 'news(?:letter|desk)' is none."""

    def part(self, demands: Demands, optional: bool) -> None:
        """Takes in a group, a macro, or what is quantified; `optional`: it may be left out."""
        self.end_run()
        if self.open:
            self.first = None if self.first is None or demands.first is None else self.first | demands.first
            self.begins = None if self.begins is None or demands.begins is None else self.begins | demands.begins
            self.open = optional or demands.empty
        if demands.any_of is not None and not optional:
            self.found.append(demands.any_of)
        if not optional:
            self.literals += demands.literals
            self.macros += demands.macros
        self.word_after = demands.word_after and (self.word_after or not optional)

    def end_run(self) -> None:
        """Takes in the run of plain characters so far: what comes next is something else."""
        run = self.run
        if not run:
            return
        if self.to_end and (best := best_key(run, self.word_after)):
            self.found.append(frozenset((best,)))
        if len(run) > 1 or not (run == " " or (run.isascii() and run.isalnum())):
            self.literals.append(frozenset((run,)))
        if self.open and self.first is not None:
            self.first |= {first_key(run)}
        if self.open and self.begins is not None:
            self.begins |= {run}
        self.open = False
        self.word_after = not run[-1].isalnum()
        self.run = ""

    def demands(self) -> Demands:
        """What all parts together demand."""
        self.end_run()
        best = max(self.found, key=_worth, default=None)
        literals, macros = tuple(dict.fromkeys(self.literals)), tuple(dict.fromkeys(self.macros))
        return Demands(best, self.first, self.open, self.word_after, literals, self.begins, macros)


class _Scan:
    """One pass over the tokens of a pattern, in the subset of the syntax that rules use."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self.tokens = tokens
        self.at = 0

    def alternatives(self, word_before: bool = True) -> Demands:
        """Of one group or the whole pattern: what its branches need, taken together."""
        branches = [self._sequence(word_before)]
        while self._peek() == "|":
            self.at += 1
            branches.append(self._sequence(word_before))
        if len(branches) == 1:
            return branches[0]
        return Demands(
            any_of=_union([demands.any_of for demands in branches]),
            first=_union([demands.first for demands in branches]),
            empty=any(demands.empty for demands in branches),
            word_after=all(demands.word_after for demands in branches),
            literals=_either([demands.literals for demands in branches]),
            begins=_union([demands.begins for demands in branches]),
            macros=_any_of([demands.macros for demands in branches]),
        )

    def beginning(self) -> Demands:
        """Of a pattern without alternatives, right in `first`, `begins` and `empty` alone: it is not read to its end."""
        return self._sequence(word_before=True, to_end=False)

    def _sequence(self, word_before: bool, to_end: bool = True) -> Demands:
        sequence = _Sequence(word_before, to_end)
        while (sequence.open or to_end) and (token := self._peek()) not in ("|", ")", ""):
            self.at += 1
            if token in ("^", "$", "\\b", "\\Z"):
                if token == "\\b" and not sequence.run:
                    sequence.word_after = True
                continue
            plain = literal(token)
            if plain and not is_quantifier(self._peek() or " "):
                sequence.run += plain
                continue
            sequence.end_run()
            if not (sequence.open or to_end):
                break
            demands = self._part(token, plain, sequence.word_after)
            quantifier = self._peek() or " "
            optional = False
            if is_quantifier(quantifier):
                self.at += 1
                optional = _OPTIONAL.match(quantifier) is not None
            sequence.part(demands, optional)
        return sequence.demands()

    def _part(self, token: str, plain: str, word_before: bool) -> Demands:
        """A group, a macro, or a single thing that is quantified or no literal."""
        if token[0] == "(":
            end = closing(self.tokens, self.at)
            inner = _group(tuple(self.tokens[self.at : end]), word_before)
            self.at = end + 1
            if token == "(?=":  # what it looks ahead for stands in the text as well
                return replace(inner, first=frozenset(), empty=True, word_after=word_before, begins=frozenset())
            if token in ("(?!", "(?<=", "(?<!"):
                return Demands(None, frozenset(), True, word_before, begins=frozenset())
            return inner
        if token[0] == "<" and len(token) > 1:
            return _macro(token[1:-1], word_before)
        if token == "\\d" or _DIGITS.fullmatch(token):
            return Demands(frozenset((DIGIT,)), frozenset((DIGIT,)), False, False)
        if _LISTED.fullmatch(token):
            listed = frozenset(token[1:-1].replace("\\", ""))
            return Demands(listed if all(WORDS.fullmatch(c) for c in listed) else None, listed, False, True, (listed,), listed)
        if token[0] == "[" and _KEY_CLASS.fullmatch(token):
            return Demands(frozenset(token[1:-1]), frozenset(token[1:-1]), False, True, begins=frozenset(token[1:-1]))
        if plain:
            return Demands(None, frozenset((first_key(plain),)), False, not plain.isalnum(), begins=frozenset((plain,)))
        return Demands(None, None, False, token not in (".", "\\w", "\\S") and token[0] != "[")

    def _peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""


@cache  # a group that stands before others is multiplied out: those others come back with each of its alternatives
def _group(tokens: tuple[str, ...], word_before: bool) -> Demands:
    return _Scan(tokens).alternatives(word_before)


@cache
def _macro(name: str, word_before: bool) -> Demands:
    demands = demands_of(fold_pattern(MACROS[name]))
    asked = (frozenset((name,)),) if len(MACROS[name]) >= LONG_MACRO and not demands.empty else ()
    return replace(demands, any_of=demands.any_of if word_before else None, macros=asked)


def _union(sets: list[Keys | None]) -> Keys | None:
    known = [keys for keys in sets if keys is not None]
    return frozenset().union(*known) if len(known) == len(sets) else None


def _either(branches: list[tuple[frozenset[str], ...]]) -> tuple[frozenset[str], ...]:
    """Of each branch its most telling set, taken together; nothing where a branch has none, or all are too many."""
    if not all(branches):
        return ()
    found = frozenset().union(*(max(sets, key=_telling) for sets in branches))
    return (found,) if len(found) <= MOST_LITERALS else ()


def _any_of(branches: list[tuple[frozenset[str], ...]]) -> tuple[frozenset[str], ...]:
    """Of each branch its first set, taken together; nothing where a branch has none."""
    return (frozenset().union(*(sets[0] for sets in branches)),) if all(branches) else ()


def _telling(literals: frozenset[str]) -> tuple[int, int, list[str]]:
    return min(map(len, literals)), -len(literals), sorted(literals)


def _worth(keys: Keys) -> tuple[bool, int, int, int]:
    """How few texts a set of keys lets through: not too many of them, none of them common, all of them long."""
    return len(keys) <= MOST_ALTERNATIVES, -len(keys & COMMON), min(map(len, keys)), -len(keys)
