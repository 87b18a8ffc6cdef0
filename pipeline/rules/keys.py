"""Which patterns can match a text at all: the words that a pattern cannot do without.

Some thousands of patterns stand against every block of a page. Trying each would cost more than all the rest of the
path, so each pattern is filed under the first letters of the words of which any match must hold at least one, and only
the patterns filed under a word of the text are tried. Scripts written without spaces are filed by pairs of characters.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.rules.folding import fold_pattern
from pipeline.rules.macros import MACROS

KEY = 4
"""Letters of a key. Longer keys try fewer patterns and cost more look-ups in a text."""

MOST_ALTERNATIVES = 80
"""A macro with more alternatives than this is no help in finding a pattern."""

_UNSPACED_RANGES = r"\u0900-\u097f\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WORDS = re.compile(rf"(?:[^\W_]|[{_UNSPACED_RANGES}])+|[©®►▶@#▲△]")
_UNSPACED = re.compile(f"[{_UNSPACED_RANGES}]")
_TOKEN = re.compile(
    r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\(\?[:=!]|\(\?<[=!]|[?*+]\??|\{\d*(?:,\d*)?\}\??|<[a-z]+>|.", re.DOTALL
)
_OPTIONAL = re.compile(r"[?*]|\{0|\{,")

Keys = frozenset[str]
Found = tuple[Keys | None, bool]
"""The keys of which any match holds one (None: there are none), and whether a word may begin after it."""


def keys_of_text(folded: str) -> set[str]:
    """Every key that a folded text holds."""
    words = set(_WORDS.findall(folded))
    keys = {word[:KEY] for word in words}
    keys.update([word[:3] for word in words])
    keys.update([word[:2] for word in words])
    if not folded.isascii() and _UNSPACED.search(folded):
        keys.update(word[i : i + 2] for word in words if not word.isascii() for i in range(len(word) - 1))
    return keys


def keys_of_pattern(pattern: str) -> Keys | None:
    """Keys of which every match of a folded pattern holds at least one; None if no word is sure to be in a match.

    >>> sorted(keys_of_pattern('(?:read|see) (?:this )?also'))
    ['also']
    >>> sorted(keys_of_pattern('read|see'))
    ['read', 'see']
    """
    return _Scan(_TOKEN.findall(pattern)).alternatives()[0]


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
    depth = end = 0
    for end, token in enumerate(tokens):
        depth += (token[0] == "(") - (token == ")")
        if depth == 0:
            break
    rest = tokens[end + 1 :]
    if rest and _is_quantifier(rest[0]):
        return [tokens]
    return [inner + rest for branch in _branches(tokens[1:end]) for inner in _multiplied(branch)]


def _is_quantifier(token: str) -> bool:
    return token[0] in "?*+" or (token[0] == "{" and len(token) > 2)


@cache
def _keys_of_macro(name: str) -> Found:
    keys, open_end = _Scan(_TOKEN.findall(fold_pattern(MACROS[name]))).alternatives()
    return (keys if keys and len(keys) <= MOST_ALTERNATIVES else None), open_end


class _Scan:
    """One pass over the tokens of a pattern, in the subset of the syntax that rules use."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0

    def alternatives(self) -> Found:
        """Of one group or the whole pattern: the union of its branches' keys."""
        keys, open_end = self._sequence()
        while self._peek() == "|":
            self.at += 1
            more, more_open = self._sequence()
            keys = keys | more if keys is not None and more is not None else None
            open_end = open_end and more_open
        return keys, open_end

    def _sequence(self) -> Found:
        found: list[Keys] = []
        run, at_start = "", True
        while (token := self._peek()) not in ("|", ")", ""):
            self.at += 1
            if token in ("^", "$", "\\b", "\\Z"):
                at_start = at_start or (token == "\\b" and not run)
                continue
            literal = "" if token[0] in "(<" and len(token) > 1 else _literal(token)
            if literal and not _is_quantifier(self._peek() or " "):
                run += literal
                continue
            found += _keys_of_run(run, at_start)
            keys, at_start = self._part(token, literal, at_start and not run)
            run = ""
            quantifier = self._peek() or " "
            if _is_quantifier(quantifier):
                self.at += 1
                if _OPTIONAL.match(quantifier):
                    continue
            if keys:
                found.append(keys)
        found += _keys_of_run(run, at_start)
        open_end = not run[-1].isalnum() if run else at_start
        return max(found, key=lambda keys: (min(map(len, keys)), -len(keys)), default=None), open_end

    def _part(self, token: str, literal: str, at_start: bool) -> Found:
        """A group, a macro, or a single thing that is quantified or no literal."""
        if token[0] == "(":
            inner = self.alternatives()
            self.at += 1
            return (None, at_start) if token in ("(?=", "(?!", "(?<=", "(?<!") else inner
        if token[0] == "<" and len(token) > 1:
            keys, open_end = _keys_of_macro(token[1:-1])
            return (keys if at_start else None), open_end
        return None, not (literal or token).isalnum() and token not in (".", "\\w", "\\S", "\\d") and token[0] != "["

    def _peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""


def _literal(token: str) -> str:
    if len(token) == 2 and token[0] == "\\":
        return "" if token[1].isalnum() else token[1]
    return token if len(token) == 1 and token != "." else ""


def _keys_of_run(run: str, at_start: bool) -> list[Keys]:
    """The best key of a run of literal characters, if one of its words is sure to begin where a word of a text does."""
    best = ""
    for match in _WORDS.finditer(run):
        word = match.group()
        if _UNSPACED.match(word):
            key = word[:2] if len(word) > 1 else ""
        else:
            key = word[:KEY] if (match.start() > 0 or at_start) and (len(word) > 1 or not word.isalnum()) else ""
        best = max(best, key, key=len)
    return [frozenset((best,))] if best else []
