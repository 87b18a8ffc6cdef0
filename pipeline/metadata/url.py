"""Witness: the page's own address, and what addresses tell of each other."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

import tldextract

from pipeline import addresses
from pipeline.metadata.statement import Statement

_MAX_CHARS = 2_000
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?!\d)")
_NAMED_DAY = re.compile(r"/((?:19|20)\d\d)/([a-z]{3,9})/(\d{1,2})(?=/|$)", re.I)
_FRONT = re.compile(r"/?(?:index|home|default|start)?(?:\.\w{2,5})?/?|/[a-z]{2}(?:[-_][a-z]{2})?/?", re.I)
# What stands after the address of an article's first part in that of a later one.
_NUMBER = r"(?:page|paged|pg|p|part|seite|teil|pagina|pag|strona|sida|sivu)"
_ENDING = r"(?:\.(?:s?html?|php))?/?"
_LATER = re.compile(rf"(?:[?&]{_NUMBER}=|/(?:{_NUMBER}[/-]?)?|[-_,.]{_NUMBER}?)(?:[2-9]|[1-9]\d){_ENDING}", re.I)
_END = re.compile(rf"{_ENDING}$", re.I)
_WORD = re.compile(r"[^\W\d_]{3,}")
_PIECE = re.compile(r"[^\W_]+")
_VIEWS = frozenset(
    "amp print page comment comments photo photos foto fotos gallery galerie full text view mobile share index".split()
)
"""What the address of a story goes on with where another view of it is shown."""
_DIGITS = re.compile(r"\d{3,}")
# Hosts that show other hosts' pages: that a page of theirs names another address makes it no syndicated article.
_MIRRORS = re.compile(
    r"(?:^|\.)(?:web\.archive\.org|archive\.(?:ph|is|today|org|li|md)|cdn\.ampproject\.org|translate\.goog|"
    r"webcache\.googleusercontent\.com|r\.jina\.ai|localhost)$|^[\d.]+$"
)
# Both are offline: the list bundled with the package is read, nothing is fetched or cached on disk.
_SUFFIXES = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


def split(url: str | None) -> SplitResult:
    """The parts of an address, which are all empty where it is none: pages and archives name many that nobody could visit.

    >>> split("https://example.org/a?b").path, split("http://[news.example]/story").path
    ('/a', '')
    """
    try:
        return urlsplit(url or "")
    except ValueError:
        return urlsplit("")


def read(url: str | None) -> Statement:
    """What the address says: the day of publication, where the path holds one."""
    path = split(url).path if url and len(url) <= _MAX_CHARS and valid(url) else ""
    if match := _DAY.search(path):
        return Statement("url", published=("-".join(match.groups()),))
    match = _NAMED_DAY.search(path)
    return Statement("url", published=(f"{match[3]} {match[2]} {match[1]}",) if match else ())


def valid(url: str) -> bool:
    """Whether this is an absolute web address with a host that could be public."""
    parts = split(url)
    try:
        return parts.scheme in ("http", "https") and "." in (parts.hostname or "") and (parts.port or 80) > 0
    except ValueError:  # a port past 65535
        return False


def absolute(address: str, base: str | None) -> str | None:
    """An address as the page writes it, made absolute; None where that cannot be done."""
    address = address.strip()
    if not address or len(address) > _MAX_CHARS:
        return None
    try:
        joined = urljoin(base, address) if base else address
    except ValueError:
        return None
    if joined.startswith("//"):
        joined = f"https:{joined}"
    return joined if valid(joined) else None


def normal(url: str) -> str | None:
    """The address in its one spelling: without trackers, default ports, dot segments and fragment.

    >>> normal("HTTPS://Example.org:443/a/../b?utm_source=x&id=7#top")
    'https://example.org/b?id=7'
    """
    try:
        plain = addresses.plain(url)
    except (ValueError, TypeError):
        return None
    return plain if valid(plain) else None


def host(url: str | None) -> str | None:
    """The host in small letters without 'www.'; None without one."""
    return (split(url).hostname or "").removeprefix("www.") or None


@lru_cache(maxsize=4096)
def domain(name: str) -> tuple[str, str]:
    """The brand of a host and its registered domain: ('bbc', 'bbc.co.uk') of 'news.bbc.co.uk'."""
    found = _SUFFIXES(name)
    return found.domain, found.top_domain_under_public_suffix or name


def same_publisher(a: str, b: str) -> bool:
    """Whether two hosts are plainly one publisher's: the brand of one is in the name of the other, hyphens aside.

    >>> same_publisher("m.n-tv.de", "ntv.de"), same_publisher("jpost.com", "example.org")
    (True, False)
    """
    a_plain, b_plain = a.replace("-", ""), b.replace("-", "")
    return domain(a)[0].replace("-", "") in b_plain or domain(b)[0].replace("-", "") in a_plain


def front_page(url: str) -> bool:
    """Whether an address is a site's front page, also of one language (/de/)."""
    parts = split(url)
    return any(parts) and not parts.query and bool(_FRONT.fullmatch(parts.path or "/"))


def later_part(url: str, first: str) -> bool:
    """Whether an address is, by its form, that of the second or a later part of the article at `first`.

    >>> later_part("https://a.org/story?page=2", "https://a.org/story")
    True
    >>> later_part("https://a.org/story-3.html", "https://a.org/story.html")
    True
    >>> later_part("https://a.org/story?page=1", "https://a.org/story")
    False
    """
    ours, theirs = url.partition("://")[2], first.partition("://")[2]
    starts = {theirs, _END.sub("", theirs)}
    return any(ours.startswith(start) and _LATER.fullmatch(ours[len(start) :]) for start in starts if start)


def another_story(address: str, own: str, title: str | None) -> bool:
    """Whether an address that a page gives for itself is, as far as its words tell, that of a section or of another story:
    templates are filled in once for all pages.

    A page that lies below it, in a folder of one or two words without a number, and that has a name of its own, is in
    that section. Another story is one whose address has none of the title's words where the page's own has them; a number
    that both have makes them one.

    >>> another_story("https://a.org/news/", "https://a.org/news/bridge-opens", "Old bridge opens after years")
    True
    >>> another_story("https://a.org/town-votes-no", "https://a.org/bridge-opens", "Old bridge opens after years")
    True
    >>> another_story("https://a.org/bridge-opens", "https://a.org/bridge-opens/amp", "Old bridge opens after years")
    False
    """
    if host(address) != host(own):
        return False
    there, here = (unquote(split(one).path).casefold() for one in (address, own))
    told = set(_WORD.findall((title or "").casefold()))
    named, names = set(_WORD.findall(there.rstrip("/").rpartition("/")[2])), _WORD.findall(here.rstrip("/").rpartition("/")[2])
    folder = there.rstrip("/") + "/"
    if here.startswith(folder) and len(here) > len(folder):
        below = _PIECE.findall(here.rstrip("/").rpartition("/")[2])
        is_section = 0 < len(named) <= 2 and not named & told and not _DIGITS.search(folder) and _VIEWS.isdisjoint(below)
        return is_section and not split(address).query and (len(below) > 1 or bool(told.intersection(names)))
    if split(address).query or set(_DIGITS.findall(there)) & set(_DIGITS.findall(here)):
        return False
    return len(named) > 1 and not named & told and len(told.intersection(names)) > 1


def canonical(declared: tuple[str, ...], own: str | None, title: str | None = None) -> str | None:
    """The page's canonical address: the first declared one that can be right, else its own.

    Right is one that is absolute (or made so) and filled in, no front page unless the page is one, not the first part's
    where the page is a later part of an article, which has a text of its own and is no later state of the first, and not
    plainly that of another story.
    """
    for address in declared:
        full = None if addresses.is_unfilled(address) else absolute(address, own)
        if full is None or (own and front_page(full) and not front_page(own)) or (own and later_part(own, full)):
            continue
        if own and another_story(full, own, title):
            continue
        if plain := normal(full):
            return plain
    return normal(own) if own and valid(own) else None


def first_host(addresses: tuple[str, ...], own: str | None) -> str | None:
    """The host of the first address that belongs to another publisher than the page; None if there is none."""
    here = host(own)
    if not here or _MIRRORS.search(here):
        return None
    for address in addresses:
        there = host(absolute(address, own))
        if there and not _MIRRORS.search(there) and not same_publisher(there, here):
            return there
    return None
