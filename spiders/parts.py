"""Articles and lists that go on on a next page."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from pipeline.addresses import without
from spiders import urls
from spiders.markup import Anchor, Markup

MAX_PARTS = 20
"""Of one article; longer ones are galleries."""
MAX_LIST_PAGES = 100
"""Of one list in one run."""

_KEYS = frozenset({"page", "paged", "pg", "seite", "pagina", "pag", "strona", "sivu", "sida", "paging"})
_SHORT_KEYS = frozenset({"p", "s", "part"})
"""With a number of one or two digits; longer ones are identities of articles."""
_PATH = (
    re.compile(r"(?P<before>.+?)/(?:page|seite|pagina|pag|p|strona|sida|part|teil)[/-]?(?P<number>\d{1,4})/?$", re.I),
    re.compile(r"(?P<before>.+?)[-_,.](?:page|seite|pagina|p)?(?P<number>\d{1,2})(?P<after>\.(?:s?html?|php))$", re.I),
)


_WORD = re.compile(r"[^\W\d_]{2,}")
_HINT = re.compile(r"=\d|\d/?(?:\.\w+)?(?:\?|#|$)")
_DATE_END = re.compile(r"/(?:19|20)\d\d(?:/\d{1,2})?$")


class Place(NamedTuple):
    """Which page of several: the address without its number, and the number."""

    base: str
    number: int


def place(url: str) -> Place | None:
    """Where in a row of pages an address stands, by its form; None if it has no number.

    >>> place("https://example.org/the-story?page=3")
    Place(base='https://example.org/the-story', number=3)
    >>> place("https://example.org/the-story/2/").number, place("https://example.org/the-story") is None
    (2, True)
    """
    if _HINT.search(url) is None:
        return None
    pieces = urlsplit(url)
    pairs = parse_qsl(pieces.query, keep_blank_values=True)
    for key, value in pairs:
        name = key.lower()
        most_digits = 4 if name in _KEYS else 2 if name in _SHORT_KEYS else 0
        if value.isdecimal() and len(value) <= most_digits:
            return Place(urlunsplit(pieces._replace(query=_unnumbered(pieces.query, key), fragment="")), int(value))
    before, _, last = pieces.path.rstrip("/").rpartition("/")
    if last.isdecimal() and len(last) <= 2 and len(_WORD.findall(before.rpartition("/")[2])) > 1:
        return Place(urlunsplit(pieces._replace(path=before, fragment="")), int(last))  # /a-slug/2, but not /post/12
    for pattern in _PATH:
        match = pattern.match(pieces.path)
        if match is not None and not _DATE_END.search(match["before"]):
            path = match["before"] + (match.groupdict().get("after") or "")
            return Place(urlunsplit(pieces._replace(path=path, fragment="")), int(match["number"]))
    return None


def _unnumbered(query: str, key: str) -> str:
    return without(query, lambda name, _: name == key)


def first(url: str) -> str | None:
    """The first page of the row that an address stands in, if it is a later one."""
    here = place(url)
    return here.base if here is not None and here.number > 1 else None


def row(markup: Markup) -> frozenset[str]:
    """Bases of the row that a page stands in; empty if it stands in none."""
    here = place(markup.url)
    if here is None and following(markup) is None:
        return frozenset()
    bases = {markup.url, markup.url.rstrip("/")} | ({here.base} if here is not None else set())
    return frozenset(bases)


def following(markup: Markup) -> str | None:
    """The next page of the same article or list: what rel=next says, else the link whose address counts one further.

    Only a page of the same row: 'next' leads to the next story on many sites.
    """
    here = place(markup.url)
    sought = {(_bare(markup.url), 2)}  # also of an address with a number: /the-summer-of-69.html may be a first page
    if here is not None:
        sought.add((_bare(here.base), here.number + 1))
    told = markup.link("next")
    candidates = [told] if told is not None else []
    candidates += [anchor.url for anchor in markup.anchors if "next" in anchor.rel]
    for _, number in sorted(sought, key=lambda one: -one[1]):
        candidates += [anchor.url for anchor in markup.anchors if _counts(anchor, number)]
    for url in candidates:
        there = place(url)
        if there is not None and (_bare(there.base), there.number) in sought:
            return url
    return None


def _counts(anchor: Anchor, number: int) -> bool:
    return anchor.text == str(number) or (len(anchor.text) <= 20 and bool(re.search(rf"\b{number}\b", anchor.text)))


def _bare(url: str) -> str:
    """For comparison: /a, /a/ and /a.html?x are bases of the same row."""
    return urls.key(url).rstrip("/")
