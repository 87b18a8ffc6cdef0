"""The headline: the titles that a page gives itself, without the site's name. Which of them it is, `ranking` says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from pipeline.metadata import ranking
from pipeline.metadata.names import key
from pipeline.metadata.ranking import Title, Words
from pipeline.metadata.statement import Statement
from pipeline.metadata.url import domain

_SEPARATOR = re.compile(r"\s+[|\-–—·•»«›:~/>]+\s+|\s*[|•»ㅣ｜]\s*|\s+(?:-{2,}|::)\s+")
_DECORATION = r"[\u22c6★☆✦✧✨►▶▷▸◆♦●•|｜]"
"""No angled quotes: French sets its own off by spaces."""
_DECORATED = re.compile(rf"^\s*{_DECORATION}\s+(?=\w)|(?<=[^\s{_DECORATION[1:-1]}])\s+{_DECORATION}\s*$")
_SITE_MARK = re.compile(_SEPARATOR.pattern + r"|:\s+|\s*：\s*")
_BRACKETED_END = re.compile(r"\s*(?:（(?P<name>[^（）]+)）|\((?P<latin>[^()]+)\))$")
_FOR_SUBSCRIBERS = re.compile(r"^[(\[](?:[A-Z]{0,4}\+|Abo|Premium|€)[)\]]\s+(?=\w)")
"""The mark that some papers set before the titles of what only subscribers can read: '(S+) Rain at last'."""
_WORDS = re.compile(r"\w+")
_ELLIPSIS = re.compile(r"\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")
_GLUED = re.compile(r"[-–—_:|]\w+")
_QUOTED = re.compile(r'\s*"')
_ATTRIBUTES = frozenset({"opengraph", "twitter", "meta"})
"""Witnesses that are read from attributes."""
_MAX_CHARS = 600
_MAX_TITLES = 12
"""Of one witness."""
_FEWEST, _RETOLD = 6, 0.85
"""Words of a title at least, and the share of them that a longer heading has in the same order if it is the headline of which the
title is a shorter telling."""


def choose(
    statements: Sequence[Statement], sites: frozenset[str], news: bool = False, address: str | None = None
) -> tuple[str | None, tuple[str, ...]]:
    """The headline, and every string that some witness calls the title (whole, and without the site's name).

    Nothing is made up: the result is a title some witness gave, without the site's name. `sites` are the site's names as
    `site_keys` folds them; `news` says that the JSON-LD is a news article's.
    """
    statements = _seen(statements, sites)
    houses = sites | {key(signer.name) for item in statements for signer in item.signers if signer.kind == "organisation"}
    variants = [
        variant
        for statement in statements
        for title in (statement.titles[:_MAX_TITLES] if statement.witness != "headings" else ())
        if len(title) <= _MAX_CHARS
        for variant in (title, _without_house(strip_site(title, sites), houses))
    ]
    best = ranking.best(candidates(statements, sites, houses), news, address)
    return best, tuple(dict.fromkeys(variant for variant in variants if variant))[:24]


def _seen(statements: Sequence[Statement], sites: frozenset[str]) -> Sequence[Statement]:
    """The statements, where no heading of the first level is seen with the lesser one that tells all of the title tag's and more:
    some papers print their headlines as headings of the second level, and shorten them for the title tag."""
    if any(item.witness == "visible" and item.titles for item in statements):
        return statements
    short = [words_of(strip_site(title, sites)) for item in statements if item.witness == "title" for title in item.titles]
    lesser = (title for item in statements if item.witness == "headings" for title in item.titles)
    whole = next((title for title in lesser if any(_retells(words_of(title), words) for words in short)), None)
    if whole is None:
        return statements
    return [replace(item, titles=(whole,)) if item.witness == "visible" else item for item in statements]


def _retells(whole: Words, short: Words) -> bool:
    """Whether the longer of two titles begins as the shorter does, and has next to all of its words in the same order: 'Re: ...'
    is an answer's, and 'Three comments on ...' stands above those."""
    if not _FEWEST <= len(short) < len(whole) or whole[:2] != short[:2]:
        return False
    alike = sum(match.size for match in SequenceMatcher(None, whole, short, autojunk=False).get_matching_blocks())
    return alike >= _RETOLD * len(short)


def candidates(statements: Sequence[Statement], sites: frozenset[str], houses: frozenset[str] = frozenset()) -> list[Title]:
    """The titles that differ in their words, each with who gives it, in the order of the witnesses."""
    houses = houses or sites
    found: dict[Words, Title] = {}
    parts: list[Words] = []
    for statement in statements:
        for place, said in enumerate(statement.titles[:_MAX_TITLES]):
            plain = undecorated(_without_house(strip_site(said, sites), houses)) if len(said) <= _MAX_CHARS else ""
            words = words_of(plain)
            if not words:
                continue
            title = found.setdefault(words, Title(plain, words))
            title.add(statement.witness, place)
            title.is_site = title.is_site or key(plain) in sites
            if title.text.isupper() and not plain.isupper():
                title.text = plain
            if statement.witness == "title":
                led = said != plain and said.endswith(plain)  # the site's name stood before it, and ends it no more
                parts = [words_of(part) for part in _SEPARATOR.split(plain)] if not led else []
    logos = _logos(found, parts)
    return _whole([title for title in found.values() if title.words not in logos])


def _logos(found: dict[Words, Title], parts: list[Words]) -> set[Words]:
    """Headings that are the site's name: nobody else gives them, and the title tag ends with them.

    So is one that the title tag begins with, where a lesser heading is another part of the title tag; and one that has the name
    of the site, where the head gives another title.
    """
    lesser = {words for words, title in found.items() if len(words) > 2 and any(by == "headings" for by, _ in title.given)}
    names = {parts[-1]} if len(parts) > 1 else set()
    names |= {parts[0]} if lesser & set(parts[1:]) else set()
    if any(title.stated - {"visible"} and not title.is_site for title in found.values()):
        names |= {words for words, title in found.items() if title.is_site}
    return {words for words in names if len(words) <= 5 and words in found and found[words].stated <= {"visible"}}


def parts_of(title: str) -> list[str]:
    """The parts of a title that marks set apart: 'Rain at last | The Daily Example' has two."""
    return [part.strip() for part in _SEPARATOR.split(title) if part.strip()]


def words_of(text: str) -> Words:
    """The words of a title, small: titles with the same words are one."""
    return tuple(_WORDS.findall(text.casefold()))


def _whole(titles: list[Title]) -> list[Title]:
    """The titles without those cut short of which the whole is there too: who gives the one gives the other.

    A title is cut by '...', or in an attribute by a quotation mark of its own, where the template did not escape it.
    """
    kept = []
    for title in titles:
        if _ELLIPSIS.search(title.text):
            start = title.words[:-1]
            longer = [other for other in titles if len(other.words) > len(title.words) and other.words[: len(start)] == start]
        elif title.stated <= _ATTRIBUTES:
            begun = [other for other in titles if other.text.startswith(title.text)]
            longer = [other for other in begun if _QUOTED.match(other.text, len(title.text))]
        else:
            longer = []
        longer = longer or _without_section(title, titles)
        if longer:
            for witness, place in title.given:
                longer[0].add(witness, place)
        else:
            kept.append(title)
    return kept


def _without_section(title: Title, titles: list[Title]) -> list[Title]:
    """The same title as another witness gives it, where this one has the section's name glued on: 'Rain at last-News'."""
    size = len(title.words) - 1
    return [
        other
        for other in titles
        if size >= 3 and other.stated and len(other.words) == size and other.words == title.words[:size]
        and title.text.startswith(other.text) and _GLUED.fullmatch(title.text, len(other.text))
    ]  # fmt: skip


def site_keys(names: Iterable[str], host: str | None) -> frozenset[str]:
    """The names of the site as `key` folds them, the host's own labels among them."""
    keys = {key(name) for name in names if len(name) <= 60}
    if host:
        brand, registered = domain(host)
        keys |= {key(brand), key(registered), key(host)}
    return frozenset(name for name in keys if len(name) >= 2)


def implied_site_names(statements: Sequence[Statement]) -> tuple[str, ...]:
    """What the title tag has after a title that another witness gives without it: 'Rain at last - The Daily Example'."""
    said = {text for item in statements if item.witness != "title" for text in item.titles}
    found = []
    for item in statements:
        for title in item.titles if item.witness == "title" else ():
            marks = list(_SEPARATOR.finditer(title))
            if marks and title[: marks[-1].start()] in said:
                found.append(title[marks[-1].end() :])
    return tuple(found)


def strip_site(title: str, sites: frozenset[str], alone: bool = True) -> str:
    """A title without the site's name before or after it.

    >>> strip_site("Rain at last - News - The Daily Example", frozenset({"dailyexample"}))
    'Rain at last - News'

    Behind a title the site's name may have a word more ('The Daily Example UK'). Before one it stands alone: with a word
    more it is what the site's own news are about, unless that may stand there as well: `alone` is false for descriptions,
    which begin with a town and the house.

    >>> strip_site("Example 5.2: rain at last", frozenset({"example"}))
    'Example 5.2: rain at last'
    """
    for _ in range(3):
        marks = list(_SITE_MARK.finditer(title))
        if not marks:
            break
        without_tail, tail = title[: marks[-1].start()].strip(), title[marks[-1].end() :]
        without_head, head = title[marks[0].end() :].strip(), title[: marks[0].start()]
        if without_tail and _is_site(tail, sites):
            title = without_tail
        elif without_head and _is_site(head, sites, alone):
            title = without_head
        else:
            break
    return title


def undecorated(title: str) -> str:
    """A title without the one sign that is set off before or after it. A row of stars is a rating, and stays.

    >>> undecorated("Rain at last \u22c6"), undecorated("Rain, a film \u2605\u2605\u2605")
    ('Rain at last', 'Rain, a film \u2605\u2605\u2605')
    """
    return _DECORATED.sub("", _FOR_SUBSCRIBERS.sub("", title)) or title


def _without_house(title: str, houses: frozenset[str]) -> str:
    """A title without the house in brackets behind it, as those name it who show what others wrote."""
    end = _BRACKETED_END.search(title)
    return title[: end.start()] if end and end.start() and key(end["name"] or end["latin"]) in houses else title


def _is_site(part: str, sites: frozenset[str], alone: bool = False) -> bool:
    """Whether a part of a title is the site's name; with a word more, but no figure, unless that is to be `alone`."""
    name = key(part)
    if not name or len(part.split()) > 6:
        return False
    if name in sites:
        return True
    return not alone and any(
        len(site) >= 4 and (name.startswith(site) or name.endswith(site)) and _is_addition(name.replace(site, "", 1))
        for site in sites
    )


def _is_addition(rest: str) -> bool:
    """Whether a site may have this beside its name: not the version of a product that has the site's name."""
    return len(rest) <= 10 and not any(map(str.isdigit, rest))
