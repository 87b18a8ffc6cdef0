"""Which of a page's titles is the headline: a linear model over signs of each title, fitted by `python -m pipeline.bench.titles`.

Rules of thumb ('the heading that readers see, else JSON-LD') end where witnesses disagree, and they do on a sixth of
news pages. Many small signs together tell better: who gives a title, what else begins or ends with it, whether the
address repeats it, its length and its marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.metadata.title_weights import WEIGHTS
from pipeline.metadata.url import split

Words = tuple[str, ...]

_HEADINGS = frozenset({"visible", "headings"})
_ABSENT = ("json-ld", "opengraph", "visible", "title")
_SHARED = frozenset({"opengraph", "twitter"})
"""Witnesses that say what a page is called where it is shared, often less than its headline."""
_HEADLINES = frozenset({"json-ld", "title"})
_TOGETHER = 3
"""Above so many witnesses one more tells nothing."""
_MARK = re.compile(r"\s[|–—\-»:]\s")
_SECOND_HALF = re.compile(r"\s[–—-]\s\W?(?:[\w’'-]+\W+){2}")
_SECOND_PART = re.compile(r"[.:!?] \W{0,2}\w")
_TOWN = re.compile(r"(?![a-z])[^\W\d_][\w’'-]+(?:[ -][\w’'-]+){0,3}\. ")
_CUT = re.compile(r"\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")
_SLUG = re.compile(r"\w+")


@dataclass(slots=True)
class Title:
    """A title that a page gives itself."""

    text: str
    words: Words
    given: list[tuple[str, int]] = field(default_factory=list)
    """The witnesses that give it, each with the place it has among that witness's titles."""
    is_site: bool = False
    """Whether it is the site's name."""

    stated: set[str] = field(default_factory=set)
    """The witnesses but for the lesser headings, which are mostly other lines."""

    def add(self, witness: str, place: int) -> None:
        """Notes that a witness gives it, at this place among its titles."""
        self.given.append((witness, place))
        if witness != "headings":
            self.stated.add(witness)


def best(titles: Sequence[Title], news: bool, address: str | None) -> str | None:
    """The likeliest headline; the first of equals. `news` says that the page calls itself a news article."""
    if len(titles) < 2:
        return titles[0].text if titles else None
    scores = [sum(WEIGHTS.get(sign, 0.0) * value for sign, value in found) for found in signs(titles, news, address)]
    whole = [title for title in titles if "visible" in title.stated and title.stated & _HEADLINES]
    order = sorted(range(len(titles)), key=lambda place: -scores[place])
    return next((titles[place].text for place in order if not _is_part(titles[place], whole)), titles[order[0]].text)


def _is_part(title: Title, whole: Sequence[Title]) -> bool:
    """Whether networks alone are told a title, and it is one that readers and machines see alike, less a part set off.

    That part is the second half behind a dash ('Rain at last – nobody has seen the like'), or the town before a full stop
    ('Ansel. Rain at last'). What stands before a colon or a full stop is a kicker, unless the heading, the title tag and the
    JSON-LD have all of it, and words that just go on are a longer version.
    """
    if not title.stated or not title.stated <= _SHARED:
        return False
    size = len(title.text)
    for other in whole:
        if other.text.startswith(title.text):
            agreed = other.stated >= _HEADLINES
            if _SECOND_HALF.match(other.text, size) or (agreed and _SECOND_PART.match(other.text, size)):
                return True
        elif other.text.endswith(title.text) and _TOWN.fullmatch(other.text[:-size]):
            return True
    return False


def signs(titles: Sequence[Title], news: bool, address: str | None) -> Iterator[list[tuple[str, float]]]:
    """The signs of each title by name; those that may weigh otherwise in news come again as 'news ...'."""
    present = {witness for title in titles for witness, _ in title.given}
    said = [word for title in titles if not title.stated <= _HEADINGS for word in title.words]
    told = {word for word in said if len(word) > 3 or not word.isascii()}
    slug = frozenset(_SLUG.findall(split(address).path.casefold().replace("_", "-")))
    for title in titles:
        of_news = [*_given(title), *_beside(title, titles)]
        if ": " in title.text:
            of_news.append(("colon", 1.0))
        found = [*of_news, *_form(title), *_repeated(title, told, slug)]
        witnesses = {witness for witness, _ in title.given}
        found += [(f"absent {name}", 1.0) for name in _ABSENT if name in present and name not in witnesses]
        if news:
            found += [(f"news {sign}", value) for sign, value in of_news]
        yield found


def _given(title: Title) -> Iterator[tuple[str, float]]:
    """Who gives it, and where among the headings it stands."""
    names = {witness if place == 0 or witness == "headings" else f"later {witness}" for witness, place in title.given}
    for name in sorted(names):
        yield f"by {name}", 1.0
    for name in sorted({f"{witness} {min(place, 3)}" for witness, place in title.given if witness in _HEADINGS}):
        yield name, 1.0


def _beside(title: Title, titles: Sequence[Title]) -> Iterator[tuple[str, float]]:
    """How many witnesses give a longer title that begins or ends with this one, or a shorter one this begins or ends with."""
    words, size = title.words, len(title.words)
    counts: dict[str, int] = {}
    for other in titles:
        if not other.stated or other is title:
            continue
        theirs, length = other.words, len(other.words)
        if length > size > 1:
            sign = "begins another" if theirs[:size] == words else "ends another" if theirs[-size:] == words else ""
        elif size > length > 1:
            sign = "begins with another" if words[:length] == theirs else "ends with another" if words[-length:] == theirs else ""
        else:
            continue
        if sign:
            counts[sign] = counts.get(sign, 0) + len(other.stated)
    for sign, count in counts.items():
        yield sign, float(min(count, _TOGETHER))


def _form(title: Title) -> Iterator[tuple[str, float]]:
    """What the title looks like."""
    size = len(title.words)
    if size <= 3:
        yield f"{size} words", 1.0
    for limit in (14, 22):
        if size > limit:
            yield f"over {limit} words", 1.0
    if title.text.endswith("?"):
        yield "question", 1.0
    if _MARK.search(title.text):
        yield "mark", 1.0
    if _CUT.search(title.text):
        yield "cut", 1.0
    if title.is_site:
        yield "site", 1.0


def _repeated(title: Title, told: set[str], slug: frozenset[str]) -> Iterator[tuple[str, float]]:
    """How much of it others say too: the witnesses, the other titles, the address."""
    stated = title.stated
    yield "witnesses", float(len(stated))
    if len(stated) == 1:
        yield "one witness", 1.0
    if stated <= _HEADINGS and told and told.isdisjoint(title.words):
        yield "stray", 1.0
    if slug:
        share = sum(word in slug for word in title.words if len(word) > 2) / len(title.words)
        yield "in address", share
        if share > 0.99 and len(title.words) > 2:
            yield "all in address", 1.0
