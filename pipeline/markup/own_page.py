"""What a page calls itself, and whether something is called the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says of itself in its markup: its titles, as words, and the paths of its address."""

    titles: tuple[tuple[str, ...], ...]
    paths: frozenset[str]


def page_of(tree: LexborHTMLParser, address: str | None) -> Page:
    """What the page calls itself."""
    said = [node.text() for node in tree.css("title, h1")[:10]]
    paths = [address or ""]
    for node in tree.css("meta[property], meta[name], link[rel=canonical]")[:400]:
        name = node.attributes.get("property") or node.attributes.get("name") or ""
        if name in ("og:title", "twitter:title"):
            said.append(node.attributes.get("content") or "")
        elif name == "og:url" or node.tag == "link":
            paths.append(node.attributes.get("content") or node.attributes.get("href") or "")
    return Page(tuple(found for title in said if (found := words(title))), frozenset(filter(None, map(path, paths))))


def words(title: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(title[:500].casefold()))


def is_like(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two titles are one: the same, one within the other, or nearly the same words."""
    short, long = sorted(("".join(one), "".join(other)), key=len)
    if not short:
        return False
    if short == long or (len(short) >= 8 and len(short) * 4 >= len(long) and short in long):
        return True
    shared = len(set(one) & set(other))
    return shared >= 4 and shared >= 0.7 * min(len(set(one)), len(set(other)))


def path(address: str) -> str:
    """The last part of an address' path, which names the page; '' where it is too short for that."""
    try:
        last = urlsplit(address[:2000]).path.rstrip("/").rpartition("/")[2]
    except ValueError:
        return ""
    return last.casefold() if len(last) >= 6 else ""
