"""The keys by which patterns are filed and texts find them: beginnings of words, and signs.

Some thousands of patterns stand against every block of a page. Trying each would cost more than all the rest of the
path, so a pattern that must match from the start is filed under the first letters of the words it can begin with, any
other under those of the words of which a match must hold one. Only what is filed under the words of a text is tried.
Scripts written without spaces are filed by characters and pairs of characters.
"""

from __future__ import annotations

import re
from functools import cache

Keys = frozenset[str]

KEY = 4
"""Letters of a key. Longer keys try fewer patterns and cost more look-ups in a text."""

DIGIT = "0"
"""The key of any digit."""

COMMON = frozenset(
    "the this that thes with from have your you our for and are not more all will been who how can what when was his her its "
    "has they their also news story stor arti here read see der die das und von mit fur auf ist den dem des ein eine sie wir "
    "les des est dans pour par sur une que los las por con una del para mas che per non dei nel della com uma dos das het een "
    "van voor met niet nie jest sie oraz как что для это при нас наш".split()
)
"""Words that half of all texts hold: keys of last resort."""

UNSPACED_RANGES = r"\u0900-\u097f\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
SIGNS = "[©®►▶@#▲△|•]"
"""A sign that says as much as a word."""
WORDS = re.compile(rf"(?:[^\W_]|[{UNSPACED_RANGES}])+|{SIGNS}")
_WORD = re.compile(rf"(?:[^\W_]|[{UNSPACED_RANGES}])+")
_SPACED_WORD = re.compile(r"[^\W_]+")
_MARKS = r"""[/?()\[\]>›"_-]"""
"""Signs that are keys of the text alone: what has no word to be filed under is filed under one of these."""
_SIGNS_AND_MARKS = re.compile(f"{SIGNS}|{_MARKS}")
_UNSPACED = re.compile(f"[{UNSPACED_RANGES}]")
_DIGIT = re.compile("[0-9]")


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
def first_key(run: str) -> str:
    """The key that a text begins with if it begins with this run of characters, whatever comes after it."""
    word = _WORD.match(run)
    if word is None or word.group()[0].isdigit():
        return first_keys(run)[0]
    ended = word.end() < len(run) and len(word.group()) < KEY
    return f"{word.group()} " if ended else word.group()[:KEY]


@cache
def best_key(run: str, word_before: bool) -> str:
    """The key of the most telling word of a run of characters; empty where none is surely a word's beginning."""
    best = ""
    for match in WORDS.finditer(run):
        word = match.group()
        if _UNSPACED.match(word):
            key = word[:2]
        else:
            fits = (match.start() > 0 or word_before) and (len(word) > 1 or not word.isalnum())
            key = word[:KEY] if fits else ""
        best = max(best, key, key=lambda k: (bool(k), k not in COMMON, len(k)))
    return best


def is_sign(characters: str) -> bool:
    """Whether this is one of the signs that a text is filed under, and nothing more."""
    return _SIGNS_AND_MARKS.fullmatch(characters) is not None
