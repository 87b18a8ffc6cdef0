"""Names with the surname first, as catalogues and scholarly publishers write them: 'Roe, Jane'."""

from __future__ import annotations

import re

from pipeline.metadata import words
from pipeline.metadata.agencies import agency

_WORD = re.compile(rf"(?![a-z])[^\W\d_](?:[^\W\d_]|[’'.{words.COMBINING}-])*")
"""A word of a name as its own language writes it."""
_INITIAL = re.compile(r"\b\w\.$")
_AFTER = frozenset("jr sr jnr snr ii iii iv junior senior".split())
"""What stands after a comma in a name that begins with the given one."""
_CITIES = words.CITIES | frozenset(
    "amsterdam athens athen ankara baghdad bangkok barcelona beijing beirut belgrade berlin bern bogotá boston bratislava "
    "brussels brüssel bruxelles bucharest budapest cairo chicago copenhagen damascus delhi dhaka dresden dubai dublin düsseldorf "
    "edinburgh frankfurt geneva genf hamburg hanoi helsinki houston islamabad istanbul jakarta jerusalem johannesburg kabul "
    "karachi kiev köln kyiv lagos leipzig lima lisboa lisbon london luzern lyon madrid manila marseille melbourne miami milano "
    "minsk montreal moscow moskau mumbai münchen munich nairobi oslo ottawa paris peking philadelphia prag praha prague riga rom "
    "roma rome santiago sarajevo seattle seoul shanghai singapore sofia stockholm stuttgart sydney taipei tallinn tehran tokio "
    "tokyo toronto tunis vienna vilnius warsaw warschau warszawa washington wien zagreb zürich".split()
)
"""Places that follow the one name somebody signs with: 'Madonna, Paris'."""


def turned(text: str, catalogued: bool = False) -> str:
    """The name as its bearer says it; what may be a place, a role or a second person after the comma is left there.

    `catalogued`: whoever gives the name writes all names so, those of two surnames too.

    >>> turned("Roe, Jane"), turned("Madonna, Paris"), turned("García Márquez, Gabriel", catalogued=True)
    ('Jane Roe', 'Madonna, Paris', 'Gabriel García Márquez')
    """
    surname, _, given = (part.strip() for part in text.partition(","))
    own = [word for word in surname.split() if word.casefold() not in words.PARTICLES]
    said = given.split()
    most_own, most_said = (3, 3) if catalogued else (1, 2)
    if not (1 <= len(own) <= most_own and 1 <= len(said) <= most_said):
        return text
    if len(own) > 1 and len(said) > 1 and not _INITIAL.search(given):
        return text  # two people
    if not all(map(_WORD.fullmatch, own + said)) or any(map(_is_no_name, (surname, given))):
        return text
    return f"{given} {surname}"


def _is_no_name(part: str) -> bool:
    return bool(
        part.casefold() in _CITIES
        or part.casefold().rstrip(".") in _AFTER
        or agency(part)
        or words.DEGREE.search(f" {part}")
        or words.ROLE_WITHIN.search(part)
        or words.ORGANISATION.search(part)
        or words.NEWSROOM.search(part)
    )
