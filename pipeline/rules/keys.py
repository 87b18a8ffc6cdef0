"""Which patterns can match a text at all: the words that a pattern cannot do without, and those that it can begin with.

Some thousands of patterns stand against every block of a page. Trying each would cost more than all the rest of the
path, so a pattern that must match from the start is filed under the first letters of the words it can begin with, any
other under those of the words of which a match must hold one. Only what is filed under the words of a text is tried.
Scripts written without spaces are filed by characters and pairs of characters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from pipeline.rules.folding import fold_pattern
from pipeline.rules.macros import MACROS

KEY = 4
"""Letters of a key. Longer keys try fewer patterns and cost more look-ups in a text."""

MOST_ALTERNATIVES = 60
"""A part of a pattern with more alternatives than this is of little help in finding it."""

MOST_LITERALS = 12
"""How many runs of characters, of which one must be there, are looked for in a text."""

MOST_BEGINNINGS = 30
"""How many runs of characters, of which one must begin a text, are looked for there."""

LONG_MACRO = 200
"""Characters of a macro's expression from which it takes long to compile: a text is asked for it before."""

DIGIT = "0"
"""The key of any digit."""

_COMMON = frozenset(
    "the this that thes with from have your you our for and are not more all will been who how can what when was his her its has they"
    " their also news story stor arti here read see der die das und von mit fur auf ist den dem des ein eine sie wir les des est dans"
    " pour par sur une que los las por con una del para mas che per non dei nel della com uma dos das het een van voor met niet nie jest"
    " sie oraz как что для это при нас наш".split()
)
"""Words that half of all texts hold: keys of last resort."""

_UNSPACED_RANGES = r"\u0900-\u097f\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WORDS = re.compile(rf"(?:[^\W_]|[{_UNSPACED_RANGES}])+|[©®►▶@#▲△|•]")
_WORD = re.compile(rf"(?:[^\W_]|[{_UNSPACED_RANGES}])+")
_SPACED_WORD = re.compile(r"[^\W_]+")
_SIGNS = re.compile("[©®►▶@#▲△|•]")
_MARKS = re.compile(r"""[/?()\[\]>›"_-]""")
"""Signs that are keys of the text alone: what has no word to be filed under is filed under one of these."""
_SIGNS_AND_MARKS = re.compile(f"{_SIGNS.pattern}|{_MARKS.pattern}")
_UNSPACED = re.compile(f"[{_UNSPACED_RANGES}]")
_TOKEN = re.compile(
    r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\(\?[:=!]|\(\?<[=!]|[?*+]\??|\{\d*(?:,\d*)?\}\??|<[a-z]+>|[^][(){}|?*+.^$<>\\]+(?![?*+{])|.", re.DOTALL
)
_PLAIN_BEGINNING = re.compile(r"[^][(){}|?*+.^$<>\\]+(?:\Z|(?=\(\?:|\.|<[a-z]+>|[^][(){}|?*+.^$<>\\][?*+{]))")
"""So many words that stand for themselves, before a group, a macro, what is quantified, or the end: no token is needed to read them."""
_DIGIT = re.compile("[0-9]")
_DIGITS = re.compile(r"\[[0-9-]+\]")
_LISTED = re.compile(r"\[(?:-|\\?[^\w\\\]^-]|\\-)(?:\\?[^\w\\\]-]|\\-|_)*-?\]")
_OPTIONAL = re.compile(r"[?*]|\{0|\{,")

Keys = frozenset[str]


@dataclass(frozen=True, slots=True)
class Needs:
    """What a pattern, or a part of one, asks of a text."""

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


def keys_of_text(folded: str) -> set[str]:
    """Every key that a folded text holds."""
    unspaced = not folded.isascii() and _UNSPACED.search(folded) is not None
    words = set((_WORD if unspaced else _SPACED_WORD).findall(folded))
    keys = {word[:KEY] for word in words}
    keys.update([word[:3] for word in words])
    keys.update([word[:2] for word in words])
    if _DIGIT.search(folded):
        keys.add(DIGIT)
    keys.update(_SIGNS_AND_MARKS.findall(folded))
    if unspaced:
        for word in words:
            if not word.isascii():
                keys.update(word)
                keys.update(word[i : i + 2] for i in range(len(word) - 1))
    return keys


def first_keys(folded: str, start: int = 0) -> tuple[str, ...]:
    """The keys that a folded text begins with, from a place on. A short word is a key as a whole too, with a space after it.

    >>> first_keys('read also')
    ('r', 're', 'rea', 'read')
    >>> first_keys('we read')
    ('w', 'we', 'we ')
    """
    match = _WORD.match(folded, start)
    if match is None:
        return (folded[start],)
    word = match.group()
    if word[0].isdigit():
        return (DIGIT,)
    size = len(word)
    if size >= KEY:
        return word[0], word[:2], word[:3], word[:KEY]
    return (*[word[:n] for n in range(1, size + 1)], f"{word} ")


@cache
def _first_key(run: str) -> str:
    """The key that a text begins with if it begins with this run of characters, whatever comes after it."""
    word = _WORD.match(run)
    if word is None or word.group()[0].isdigit():
        return first_keys(run)[0]
    ended = word.end() < len(run) and len(word.group()) < KEY
    return f"{word.group()} " if ended else word.group()[:KEY]


def marks_of(needs: Needs) -> Keys | None:
    """Signs of which any match holds one; None: there are none."""
    return next((found for found in needs.literals if all(_SIGNS.fullmatch(c) or _MARKS.fullmatch(c) for c in found)), None)


@cache
def needs_of(pattern: str) -> Needs:
    """What a folded pattern asks of a text.

    >>> sorted(needs_of('(?:watch|listen) (?:this )?today').any_of)
    ['toda']
    >>> sorted(needs_of('(?:please )?watch|listen').first)
    ['list', 'plea', 'watc']
    """
    return _Scan(_TOKEN.findall(pattern)).alternatives()


def beginning_of(pattern: str) -> Needs:
    """Of a pattern that is no list of alternatives what it can begin with (`first`, `begins`, `empty`): it is read no further."""
    plain = _PLAIN_BEGINNING.match(pattern)
    if plain is None:
        return _Scan(_TOKEN.findall(pattern)).beginning()
    run = plain.group()  # nine in ten begin so
    return Needs(None, frozenset((_first_key(run),)), False, not run[-1].isalnum(), begins=frozenset((run,)))


def lead_of(pattern: str) -> tuple[str, str]:
    """The characters that a pattern begins with, which is no list of alternatives, and the pattern that follows them.

    >>> lead_of('read (?:also|more)')
    ('read ', '(?:also|more)')
    >>> lead_of('reads?')
    ('read', 's?')
    """
    tokens = _TOKEN.findall(pattern)
    lead, count = "", 0
    for token, following in zip(tokens, [*tokens[1:], " "], strict=True):
        literal = "" if token[0] in "(<" and len(token) > 1 else _literal(token)
        if not literal or _is_quantifier(following):
            break
        lead += literal
        count += 1
    return lead, "".join(tokens[count:])


def split(pattern: str) -> list[str]:
    """The alternatives of a pattern, each a pattern of its own: the more of them, the fewer need to be tried.

    A group that begins the pattern is multiplied out: what follows it is appended to each of its alternatives.

    >>> split('(?:read|see) also|more')
    ['read also', 'see also', 'more']
    """
    branches = _branches(_TOKEN.findall(pattern))
    return ["".join(tokens) for branch in branches for tokens in _multiplied(branch)]


def _branches(tokens: list[str]) -> list[list[str]]:
    """The tokens between the bars that stand outside of all groups."""
    found: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        depth += (token[0] == "(") - (token == ")")
        if token == "|" and depth == 0:
            found.append([])
        else:
            found[-1].append(token)
    return found


def _multiplied(tokens: list[str]) -> list[list[str]]:
    if not tokens or tokens[0] != "(?:":
        return [tokens]
    end = _closing(tokens, 1)
    rest = tokens[end + 1 :]
    if rest and _is_quantifier(rest[0]):
        return [tokens]
    return [inner + rest for branch in _branches(tokens[1:end]) for inner in _multiplied(branch)]


def _is_quantifier(token: str) -> bool:
    return token[0] in "?*+" or (token[0] == "{" and len(token) > 2)


@cache
def _best_key(run: str, word_before: bool) -> str:
    """The key of the most telling word of a run of characters; empty where none is surely a word's beginning."""
    best = ""
    for match in _WORDS.finditer(run):
        word = match.group()
        if _UNSPACED.match(word):
            key = word[:2]
        else:
            fits = (match.start() > 0 or word_before) and (len(word) > 1 or not word.isalnum())
            key = word[:KEY] if fits else ""
        best = max(best, key, key=lambda k: (bool(k), k not in _COMMON, len(k)))
    return best


class _Sequence:
    """The parts of one alternative, taken in one after the other; not `to_end`: what it begins with alone."""

    def __init__(self, word_before: bool, to_end: bool = True) -> None:
        self.to_end = to_end
        self.found: list[Keys] = []
        self.literals: list[frozenset[str]] = []
        self.macros: list[frozenset[str]] = []
        self.first: Keys | None = frozenset()
        self.begins: frozenset[str] | None = frozenset()
        self.open = True
        """Whether everything so far can be empty: what comes next can come first."""
        self.run = ""
        self.word_after = word_before
        """Whether a word may begin at what comes next: 'letter' in 'news(?:letter|desk)' is none."""

    def literal(self, characters: str) -> None:
        self.run += characters

    def part(self, needs: Needs, optional: bool) -> None:
        self.end_run()
        if self.open:
            self.first = None if self.first is None or needs.first is None else self.first | needs.first
            self.begins = None if self.begins is None or needs.begins is None else self.begins | needs.begins
            self.open = optional or needs.empty
        if needs.any_of is not None and not optional:
            self.found.append(needs.any_of)
        if not optional:
            self.literals += needs.literals
            self.macros += needs.macros
        self.word_after = needs.word_after and (self.word_after or not optional)

    def end_run(self) -> None:
        run = self.run
        if not run:
            return
        if self.to_end and (best := _best_key(run, self.word_after)):
            self.found.append(frozenset((best,)))
        if len(run) > 1 or not (run == " " or (run.isascii() and run.isalnum())):
            self.literals.append(frozenset((run,)))
        if self.open and self.first is not None:
            self.first |= {_first_key(run)}
        if self.open and self.begins is not None:
            self.begins |= {run}
        self.open = False
        self.word_after = not run[-1].isalnum()
        self.run = ""

    def needs(self) -> Needs:
        self.end_run()
        best = max(self.found, key=_worth, default=None)
        literals, macros = tuple(dict.fromkeys(self.literals)), tuple(dict.fromkeys(self.macros))
        return Needs(best, self.first, self.open, self.word_after, literals, self.begins, macros)


class _Scan:
    """One pass over the tokens of a pattern, in the subset of the syntax that rules use."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self.tokens = tokens
        self.at = 0

    def alternatives(self, word_before: bool = True) -> Needs:
        """Of one group or the whole pattern: what its branches need, taken together."""
        branches = [self._sequence(word_before)]
        while self._peek() == "|":
            self.at += 1
            branches.append(self._sequence(word_before))
        if len(branches) == 1:
            return branches[0]
        return Needs(
            any_of=_union([needs.any_of for needs in branches]),
            first=_union([needs.first for needs in branches]),
            empty=any(needs.empty for needs in branches),
            word_after=all(needs.word_after for needs in branches),
            literals=_either([needs.literals for needs in branches]),
            begins=_union([needs.begins for needs in branches]),
            macros=_any_of([needs.macros for needs in branches]),
        )

    def beginning(self) -> Needs:
        """Of a pattern without alternatives, right in `first`, `begins` and `empty` alone: it is not read to its end."""
        return self._sequence(word_before=True, to_end=False)

    def _sequence(self, word_before: bool, to_end: bool = True) -> Needs:
        sequence = _Sequence(word_before, to_end)
        while (sequence.open or to_end) and (token := self._peek()) not in ("|", ")", ""):
            self.at += 1
            if token in ("^", "$", "\\b", "\\Z"):
                if token == "\\b" and not sequence.run:
                    sequence.word_after = True
                continue
            literal = "" if token[0] in "(<" and len(token) > 1 else _literal(token)
            if literal and not _is_quantifier(self._peek() or " "):
                sequence.literal(literal)
                continue
            sequence.end_run()
            if not (sequence.open or to_end):
                break
            needs = self._part(token, literal, sequence.word_after)
            quantifier = self._peek() or " "
            optional = False
            if _is_quantifier(quantifier):
                self.at += 1
                optional = _OPTIONAL.match(quantifier) is not None
            sequence.part(needs, optional)
        return sequence.needs()

    def _part(self, token: str, literal: str, word_before: bool) -> Needs:
        """A group, a macro, or a single thing that is quantified or no literal."""
        if token[0] == "(":
            end = _closing(self.tokens, self.at)
            inner = _group(tuple(self.tokens[self.at : end]), word_before)
            self.at = end + 1
            return Needs(None, frozenset(), True, word_before, begins=frozenset()) if token in ("(?=", "(?!", "(?<=", "(?<!") else inner
        if token[0] == "<" and len(token) > 1:
            return _macro(token[1:-1], word_before)
        if token == "\\d" or _DIGITS.fullmatch(token):
            return Needs(frozenset((DIGIT,)), frozenset((DIGIT,)), False, False)
        if _LISTED.fullmatch(token):
            listed = frozenset(token[1:-1].replace("\\", ""))
            return Needs(listed if all(_WORDS.fullmatch(c) for c in listed) else None, listed, False, True, (listed,), listed)
        if token[0] == "[" and _KEY_CLASS.fullmatch(token):
            return Needs(frozenset(token[1:-1]), frozenset(token[1:-1]), False, True, begins=frozenset(token[1:-1]))
        if literal:
            return Needs(None, frozenset((_first_key(literal),)), False, not literal.isalnum(), begins=frozenset((literal,)))
        return Needs(None, None, False, token not in (".", "\\w", "\\S") and token[0] != "[")

    def _peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""


def _closing(tokens: Sequence[str], start: int) -> int:
    """Where the bracket is that closes the group which begins at a place; the end where none does."""
    depth = 1
    for at in range(start, len(tokens)):
        depth += (tokens[at][0] == "(") - (tokens[at] == ")")
        if depth == 0:
            return at
    return len(tokens)


@cache  # a group that stands before others is multiplied out: those others come back with each of its alternatives
def _group(tokens: tuple[str, ...], word_before: bool) -> Needs:
    return _Scan(tokens).alternatives(word_before)


@cache
def _macro(name: str, word_before: bool) -> Needs:
    needs = needs_of(fold_pattern(MACROS[name]))
    asked = (frozenset((name,)),) if len(MACROS[name]) >= LONG_MACRO and not needs.empty else ()
    return replace(needs, any_of=needs.any_of if word_before else None, macros=asked)


_KEY_CLASS = re.compile(rf"\[(?:[©®►▶@#▲△|•]|[{_UNSPACED_RANGES}])+\]")


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
    return len(keys) <= MOST_ALTERNATIVES, -len(keys & _COMMON), min(map(len, keys)), -len(keys)


def _literal(token: str) -> str:
    if token[0] == "[" and len(set(token[1:-1])) == 1:
        return token[1]
    if len(token) == 2 and token[0] == "\\":
        return "" if token[1].isalnum() else token[1]
    return token if token[0] not in "[(<\\." or token in {"<", "("} else ""
