"""Patterns taken apart: into tokens, what they begin with in so many words, and alternatives, in the syntax that rules use."""

from __future__ import annotations

import re
from collections.abc import Sequence

TOKEN = re.compile(
    r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\(\?[:=!]|\(\?<[=!]|[?*+]\??|\{\d*(?:,\d*)?\}\??|<[a-z]+>"
    r"|[^][(){}|?*+.^$<>\\]+(?![?*+{])|.",
    re.DOTALL,
)
"""A class, an escape, the beginning of a group, a quantifier, a macro, a run of characters, or any other sign."""


def lead_of(pattern: str) -> tuple[str, str]:
    """The characters that a pattern begins with, which is no list of alternatives, and the pattern that follows them.

    >>> lead_of('read (?:also|more)')
    ('read ', '(?:also|more)')
    >>> lead_of('reads?')
    ('read', 's?')
    """
    tokens = TOKEN.findall(pattern)
    lead, count = "", 0
    for token, following in zip(tokens, [*tokens[1:], " "], strict=True):
        said = literal(token)
        if not said or is_quantifier(following):
            break
        lead += said
        count += 1
    return lead, "".join(tokens[count:])


def split(pattern: str) -> list[str]:
    """The alternatives of a pattern, each a pattern of its own: the more of them, the fewer need to be tried.

    A group that begins the pattern is multiplied out: what follows it is appended to each of its alternatives.

    >>> split('(?:read|see) also|more')
    ['read also', 'see also', 'more']
    """
    branches = _branches(TOKEN.findall(pattern))
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
    """The alternatives of a group that begins the tokens, each with what follows the group; the tokens alone if none does."""
    if not tokens or tokens[0] != "(?:":
        return [tokens]
    end = closing(tokens, 1)
    rest = tokens[end + 1 :]
    if rest and is_quantifier(rest[0]):
        return [tokens]
    return [inner + rest for branch in _branches(tokens[1:end]) for inner in _multiplied(branch)]


def is_quantifier(token: str) -> bool:
    """Whether a token says how often the one before it may come: `?`, `*`, `+`, `{2,3}`."""
    return token[0] in "?*+" or (token[0] == "{" and len(token) > 2)


def closing(tokens: Sequence[str], start: int) -> int:
    """Where the bracket is that closes the group which begins at a place; the end where none does."""
    depth = 1
    for at in range(start, len(tokens)):
        depth += (tokens[at][0] == "(") - (tokens[at] == ")")
        if depth == 0:
            return at
    return len(tokens)


def literal(token: str) -> str:
    """The characters that a token stands for; empty if it stands for more or for other than itself.

    >>> literal('read'), literal('\\.'), literal('[x]'), literal('[xy]'), literal('(?:'), literal('<name>')
    ('read', '.', 'x', '', '', '')
    """
    if token[0] in "(<" and len(token) > 1:
        return ""
    if token[0] == "[" and len(set(token[1:-1])) == 1:
        return token[1]
    if len(token) == 2 and token[0] == "\\":
        return "" if token[1].isalnum() else token[1]
    return token if token[0] not in "[(<\\." or token in {"<", "("} else ""
