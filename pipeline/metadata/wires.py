"""How Turkish papers print who sent a story, from where and by which agency: 'Jale TAŞ/BOZDAĞ (İzmir), (DHA)'."""

from __future__ import annotations

import re
from typing import NamedTuple

_CAPITAL = "[A-ZÇĞİÖŞÜ]"
_PERSON = rf"{_CAPITAL}\w+(?: {_CAPITAL}[\w.]*){{1,2}}"
_SENT = re.compile(
    rf"(?P<names>{_PERSON}(?: ?[-,] ?{_PERSON}){{0,2}}) ?/ ?{_CAPITAL}{{3,}}[^()]{{0,20}}(?:\([^()]{{2,20}}\))?[ ,]{{0,2}}"
    r"\((?P<agency>DHA|İHA|AA|ANKA|İGFA)\)"
)
_BETWEEN = re.compile(r" ?[-,] ?")
_SHOUTED = re.compile(f"{_CAPITAL}{{2,}}")


class Wire(NamedTuple):
    """Who sent a story, as others write their names, and the agency's name."""

    people: tuple[str, ...]
    agency: str


def read(text: str) -> Wire | None:
    """Who sent it, of a text that begins so.

    >>> read("Jale TAŞ / BOZDAĞ (İzmir), (DHA)")
    Wire(people=('Jale Taş',), agency='DHA')
    """
    if (match := _SENT.match(text)) is None:
        return None
    people = _BETWEEN.split(_SHOUTED.sub(lambda word: _calm(word[0]), match["names"]))
    return Wire(tuple(people), "Anadolu" if match["agency"] == "AA" else match["agency"])


def _calm(word: str) -> str:
    """A word in capitals as Turkish writes a name, with its two kinds of i."""
    return word[0] + word[1:].replace("İ", "i").replace("I", "ı").lower()
