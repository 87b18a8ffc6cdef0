"""The headline: which of the titles that a page gives itself is the one over the article, without the site's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pipeline.metadata.names import key
from pipeline.metadata.statement import Statement
from pipeline.metadata.url import domain

Words = tuple[str, ...]

_SEPARATOR = re.compile(r"\s+[|\-–—·•»«›:~/>]+\s+|\s*[|•»ㅣ｜]\s*|\s+(?:-{2,}|::)\s+")
_SITE_MARK = re.compile(_SEPARATOR.pattern + r"|:\s+")
_EDGE = re.compile(r"\s+[|\-–—·•»«›~/>:]+\s+|\s*[|•»ㅣ｜]\s*|-(?=\S{1,12}$)")
_WORDS = re.compile(r"\w+")
_ELLIPSIS = re.compile(r"\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")

# How far a witness is believed on its own. Measured on pages of hosts left out: the heading that readers see and the
# JSON-LD of news sites name the headline most often; cards and the title tag are written for networks and search.
_WEIGHTS = {"json-ld": 2.5, "visible": 4.0, "microdata": 2.6, "opengraph": 2.0, "twitter": 0.6, "meta": 1.6, "title": 0.9,
            "json-ld page": 0.2, "headings": 0.3}  # fmt: skip
_NEWS_WEIGHT = 3.4
_MAX_CHARS = 600
_LATER = 0.4
"""Share of a witness's weight that its second and further titles have."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    text: str
    words: Words
    weight: float
    witness: str


def choose(statements: Sequence[Statement], sites: frozenset[str], news: bool = False) -> tuple[str | None, tuple[str, ...]]:
    """The headline, and every string that some witness calls the title (whole, and without the site's name).

    Witnesses that say the same add up; the title that most of them stand behind wins. Nothing is made up: the result
    is a title some witness gave, or a part of it that another gave too. `sites` are the site's names as `site_keys`
    folds them; `news` says that the JSON-LD is a news article's.
    """
    candidates: list[_Candidate] = []
    variants: list[str] = []
    for statement in statements:
        weight = _NEWS_WEIGHT if news and statement.witness == "json-ld" else _WEIGHTS.get(statement.witness, 0.5)
        level = statement.witness in ("visible", "headings")  # no heading of a page comes before another by itself
        for place, title in enumerate(statement.titles[:12]):
            if len(title) > _MAX_CHARS:
                continue
            plain = strip_site(title, sites)
            if statement.witness != "headings":
                variants += [title, plain]
            share = 1.0 if place == 0 or level else _LATER
            if key(plain) in sites:
                share *= 0.05
            if words := tuple(_WORDS.findall(plain.casefold())):
                candidates.append(_Candidate(plain, words, weight * share, statement.witness))
    candidates = _without_stray_headings(_without_site_headings(candidates))
    best = _weigh(candidates + _parts(candidates))
    return best, tuple(dict.fromkeys(variant for variant in variants if variant))[:24]


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


def strip_site(title: str, sites: frozenset[str]) -> str:
    """A title without the site's name before or after it.

    >>> strip_site("Rain at last - News - The Daily Example", frozenset({"dailyexample"}))
    'Rain at last - News'
    """
    for _ in range(3):
        marks = list(_SITE_MARK.finditer(title))
        if not marks:
            break
        without_tail, tail = title[: marks[-1].start()].strip(), title[marks[-1].end() :]
        without_head, head = title[marks[0].end() :].strip(), title[: marks[0].start()]
        if without_tail and _is_site(tail, sites):
            title = without_tail
        elif without_head and _is_site(head, sites):
            title = without_head
        else:
            break
    return title


def _is_site(part: str, sites: frozenset[str]) -> bool:
    name = key(part)
    if not name or len(part.split()) > 6:
        return False
    if name in sites:
        return True
    return any(
        len(site) >= 4 and (name.startswith(site) or name.endswith(site)) and len(name) <= len(site) + 10 for site in sites
    )


def _without_site_headings(candidates: list[_Candidate]) -> list[_Candidate]:
    """A heading that the title tag has at its end is the site's name, unless another witness gives it too: it counts little.

    So is one that the title tag begins with, where a lesser heading is another part of the title tag.
    """
    levels = ("visible", "headings")
    given = {item.words for item in candidates if item.witness not in (*levels, "title")}
    lesser = {item.words for item in candidates if item.witness == "headings" and len(item.words) > 2}
    names: set[Words] = set()
    for item in candidates:
        parts = (
            [tuple(_WORDS.findall(part.casefold())) for part in _SEPARATOR.split(item.text)] if item.witness == "title" else []
        )
        if len(parts) > 1:
            names.add(parts[-1])
            names |= {parts[0]} if lesser & set(parts[1:]) else set()
    names = {words for words in names if len(words) <= 5} - given
    return [
        replace(item, weight=item.weight * 0.05) if item.witness in levels and item.words in names else item
        for item in candidates
    ]


def _without_stray_headings(candidates: list[_Candidate]) -> list[_Candidate]:
    """A heading that shares no longer word with any other title is a menu's or a section's: it counts little."""
    told = {word for item in candidates if item.witness not in ("visible", "headings") for word in item.words}
    told = {word for word in told if len(word) > 3 or not word.isascii()}
    if not told:
        return candidates
    return [
        replace(item, weight=item.weight * 0.3)
        if item.witness in ("visible", "headings") and told.isdisjoint(item.words)
        else item
        for item in candidates
    ]


def _parts(candidates: list[_Candidate]) -> list[_Candidate]:
    """Titles that begin or end with the whole of another title, set off by a mark: 'Rain at last | Weather'."""
    found = []
    whole = {item.words: item for item in candidates if len(item.words) > 1}
    for longer in candidates:
        for words, shorter in whole.items():
            size = len(words)
            if size >= len(longer.words):
                continue
            at = longer.text.find(shorter.text)
            if (longer.words[:size] == words and at == 0 and _EDGE.match(longer.text[len(shorter.text) :])) or (
                longer.words[-size:] == words and at > 0 and _EDGE.search(longer.text[max(0, at - 4) : at])
            ):
                found.append(replace(longer, text=shorter.text, words=words, weight=longer.weight * 0.7))
    return found


def _weigh(candidates: list[_Candidate]) -> str | None:
    scores: dict[Words, float] = {}
    best_of: dict[Words, _Candidate] = {}
    for candidate in candidates:
        scores[candidate.words] = scores.get(candidate.words, 0.0) + candidate.weight
        kept = best_of.get(candidate.words)
        if kept is None or (kept.text.isupper() and not candidate.text.isupper()):
            best_of[candidate.words] = candidate
    for words, candidate in best_of.items():
        if _ELLIPSIS.search(candidate.text):
            longer = [other for other in scores if len(other) > len(words) and other[: len(words) - 1] == words[:-1]]
            if longer:
                scores[longer[0]] += scores[words]
                scores[words] = 0.0
    if not scores:
        return None
    return best_of[max(scores, key=lambda words: scores[words])].text
