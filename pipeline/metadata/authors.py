"""Who wrote it: people, the agency, and all names the page is signed with, weighed over the witnesses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.metadata import given_names, names, words
from pipeline.metadata.agencies import agency
from pipeline.metadata.months import MONTHS
from pipeline.metadata.names import Name
from pipeline.metadata.statement import SignerKind, Statement

# How far a witness is believed on its own; witnesses that name the same people add up.
_WEIGHTS = {"json-ld": 3.0, "microdata": 2.0, "meta": 1.6, "opengraph": 1.6, "visible": 2.4, "json-ld page": 0.8}
_FOR_MACHINES = ("json-ld", "microdata", "opengraph", "meta")
_MORE_FIELDS = re.compile(r"^ (?:(?:and|&|und|et|y) [^\W\d_]+ )?")
_MAX_PEOPLE = 20
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""Thai, Lao, Burmese, Khmer, kana, Han and Hangul: names are written without a space."""


@dataclass(frozen=True, slots=True)
class Byline:
    """Who the article is by. `signed` has every name as it is printed, newsrooms and agencies too, in order."""

    people: tuple[str, ...] = ()
    agency: str | None = None
    signed: tuple[str, ...] = ()


def choose(statements: Sequence[Statement], sites: frozenset[str]) -> Byline:
    """The byline that the witnesses agree on best.

    A full name beats a user name and any person beats a newsroom, since publishing systems fill the author field with
    whatever account pressed the button while readers are shown the writer.
    """
    bodies = _bodies(statements)
    bylines = {statement.witness: _names(statement, sites, bodies) for statement in statements if statement.signers}
    bylines = {witness: _without_fields(witness, found, statements, bylines) for witness, found in bylines.items()}
    people = {witness: _people(found) for witness, found in bylines.items()}
    scores = {witness: _score(witness, people) for witness, found in people.items() if found}
    if scores:
        best = max(scores, key=lambda witness: scores[witness])
        for witness, found in people.items():  # the witness that names them all, where another names a part of them
            if witness not in ("visible", "microdata") and len(found) > len(people[best]) and _keys(people[best]) <= _keys(found):
                best = witness
        return _byline(bylines[best], bylines, sites)
    order = ("json-ld", "visible", "microdata", "opengraph", "meta", "json-ld page", "text")
    signing = [bylines[witness] for witness in order if bylines.get(witness)]
    with_agency = [found for found in signing if any(name.kind == "agency" for name in found)]
    return _byline((with_agency or signing or [[]])[0], bylines, sites)


def is_full(name: str) -> bool:
    """Whether a name is more than one word, or in a script that writes names as one: no user name."""
    return " " in name or (not name.isascii() and _UNSPACED.search(name) is not None)


def _bodies(statements: Sequence[Statement]) -> frozenset[str]:
    """Keys of the names that a witness calls an organisation's and none a person's.

    Not of those that begin with a given name: a careless template calls the writer of a blog what it calls its publisher.
    """
    said = [signer for statement in statements for signer in statement.signers]
    persons = {names.key(signer.name) for signer in said if signer.kind == "person"}
    bodies = {signer.name for signer in said if signer.kind == "organisation" and not given_names.calls_a_person(signer.name)}
    return frozenset(map(names.key, bodies)) - persons


def _names(statement: Statement, sites: frozenset[str], bodies: frozenset[str]) -> list[Name]:
    shown = statement.witness == "visible"
    printed = [(signer, _unnumbered(signer.name, sites | bodies) if shown else signer.name) for signer in statement.signers]
    said = [(signer, name) for signer, text in printed for name in names.read(text, sites, shown)]
    kinds = [(name, "organisation" if names.key(name.text) in bodies else signer.kind) for signer, name in said]
    found = list(dict.fromkeys(_believe(kind, name) for name, kind in kinds))
    if statement.witness == "microdata" and len(found) > 6:
        return found[:1]  # a thread: the first signed the page, the rest answered
    single = [name for name in found if " " not in name.text and name.text.isascii()]
    return [] if statement.witness == "visible" and len(single) > 2 else found  # a row of sections or tags


def _without_fields(
    witness: str, found: list[Name], statements: Sequence[Statement], bylines: dict[str, list[Name]]
) -> list[Name]:
    """What readers see as the machines have it, where the print goes on to a role: 'Jane Roe Transport Correspondent'."""
    if witness in _FOR_MACHINES:
        return found
    said = " ".join(signer.name for statement in statements if statement.witness == witness for signer in statement.signers)
    exact = [name for other in _FOR_MACHINES for name in bylines.get(other, ()) if name.kind == "person" and " " in name.text]

    def own(name: Name) -> Name:
        longer = (given for given in exact if name.text.casefold().startswith(f"{given.text.casefold()} "))
        _, printed, rest = said.casefold().partition(name.text.casefold())
        told = name.kind == "person" and printed and words.ROLE_WITHIN.match(_MORE_FIELDS.sub("", rest))
        return next(longer, name) if told else name

    return [own(name) for name in found]


def _unnumbered(text: str, bodies: frozenset[str]) -> str:
    """A printed name without a paper's marks behind it; whole where the number is part of a name or a day."""
    plain = names.unnumbered(text)
    dated = "," in plain or plain.rpartition(" ")[2].casefold() in MONTHS
    return plain if " " in plain and not dated and names.key(text) not in bodies else text


def _believe(kind: SignerKind, name: Name) -> Name:
    """A witness may say that a name like a person's is an organisation's; not the reverse, which templates always say."""
    return Name(name.text, "organisation") if kind == "organisation" and name.kind == "person" else name


def _people(found: list[Name]) -> list[str]:
    return [names.untitled(name.text) for name in found if name.kind == "person"][:_MAX_PEOPLE]


def _keys(people: list[str]) -> set[str]:
    return {names.key(name) for name in people}


def _score(witness: str, people: dict[str, list[str]]) -> float:
    """Own weight, and that of the others as far as they name the same; little for user names."""
    mine = _keys(people[witness])
    score = _WEIGHTS.get(witness, 1.0)
    for other, found in people.items():
        if other != witness and found:
            theirs = _keys(found)
            score += _WEIGHTS.get(other, 1.0) * len(mine & theirs) / len(mine | theirs)
    full = sum(map(is_full, people[witness]))
    return score * (1.0 if full else 0.35)


def _is_account(name: str, person: str) -> bool:
    """Whether a name is what a system calls the account of a person: 'jroe', 'jane.roe' or 'roej' beside 'Jane Roe'."""
    parts = [names.key(part) for part in person.split()]
    if len(parts) < 2 or not name.isascii() or name != name.lower() or " " in name:
        return False
    first, last, bare = parts[0], parts[-1], re.sub(r"[\W\d_]+", "", name)
    return bare in {first + last, last + first, first[0] + last, last + first[0], first + last[0]}


def _byline(chosen: list[Name], bylines: dict[str, list[Name]], sites: frozenset[str]) -> Byline:
    every = [name for found in [chosen, *bylines.values()] for name in found if name.kind == "agency"]
    seen: dict[str, str] = {}
    for name in chosen:
        seen.setdefault(names.key(name.text), name.text)
    people = dict.fromkeys(names.untitled(name.text) for name in chosen if name.kind == "person")
    for account in [name for name in people if any(_is_account(name, other) for other in people)]:
        del people[account]
        seen.pop(names.key(account), None)
    if people:  # the paper itself beside the one who wrote in it
        own = sites - {names.key(name) for name in people}
        seen = {folded: name for folded, name in seen.items() if folded not in own}
    unique = {names.key(name): name for name in reversed(people)}
    return Byline(
        people=tuple(name for name in people if unique[names.key(name)] == name),
        agency=agency(every[0].text) if every else None,
        signed=tuple(seen.values()),
    )
