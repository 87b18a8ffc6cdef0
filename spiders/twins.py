"""One article, several addresses: AMP, print and mobile twins, and what a page says is its canonical address."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

from pipeline.addresses import is_unfilled, without
from spiders import parts, urls
from spiders.markup import Markup
from spiders.shapes import shape

_PATH = (
    (re.compile(r"^/(?:amp|print|printer|m)(?=/.)"), ""),
    (re.compile(r"/(?:amp|print|drucken|imprimir|imprimer|stampa)/?$"), ""),
    (re.compile(r"\.(?:amp|print)(?=\.html?$)"), ""),
    (re.compile(r"[-_.](?:amp|print)(?=\.html?$)|\.amp$"), ""),
)
_QUERY = frozenset({("amp", ""), ("amp", "1"), ("amp", "true"), ("outputtype", "amp"), ("output", "amp"),
                    ("view", "amp"), ("print", ""), ("print", "1"), ("print", "true"), ("printable", "1"),
                    ("view", "print"), ("format", "print"), ("mode", "print"), ("tmpl", "component")})  # fmt: skip

_ENDS = ("html", "htm", "php")
_INDEX = re.compile(rf"/(?:index\.(?:{'|'.join(_ENDS)}))?$")
_HINT = re.compile("amp|print|/m/|drucken|imprimi|stampa|component", re.IGNORECASE)


def plain(url: str) -> str | None:
    """The address that an AMP or print twin is made from, guessed by its form; None if it has no such form.

    >>> plain("https://example.org/amp/news/a-b-c"), plain("https://example.org/a-b-c.html?print=1&x=2")
    ('https://example.org/news/a-b-c', 'https://example.org/a-b-c.html?x=2')
    >>> plain("https://example.org/amplifiers") is None
    True
    """
    if _HINT.search(url) is None:
        return None
    pieces = urlsplit(url)
    path = pieces.path
    for pattern, instead in _PATH:
        path = pattern.sub(instead, path)
    query = without(pieces.query, lambda name, value: (name.lower(), value.lower()) in _QUERY)
    host = pieces.netloc.removeprefix("amp.")
    if (path, host) == (pieces.path, pieces.netloc) and query == pieces.query:
        return None
    return urlunsplit((pieces.scheme, host, path or "/", query, ""))


def sisters(key: str) -> tuple[str, ...]:
    """Keys of the other addresses under which most servers give the same page: with a slash at the end, without, and with
    the file that stands for the folder. They may be other pages; only that they are the same to the last byte tells.

    >>> sisters("https://example.org/a/?b=1")
    ('https://example.org/a?b=1', 'https://example.org/a/index.html?b=1', 'https://example.org/a/index.htm?b=1', \
'https://example.org/a/index.php?b=1')
    """
    pieces = urlsplit(key)
    stem = _INDEX.sub("", pieces.path)
    paths = (stem, f"{stem}/", *(f"{stem}/index.{end}" for end in _ENDS))
    found = (pieces._replace(path=path).geturl() for path in paths if path)
    return tuple(one for one in found if one != key)


def canonical(markup: Markup) -> str | None:
    """Where the page says its one true address is, when that is another one and can be believed.

    Not believed: a template that nobody filled in, a front page or a list in place of an article (one that is filled in
    wrongly), and the first part in place of a later one, which has a text of its own.
    """
    url = markup.link("canonical") or markup.meta("og:url")
    if url is None or not url.startswith(("http://", "https://")) or is_unfilled(url):
        return None
    here = markup.url
    if urls.key(url) == urls.key(here):
        return None
    first = parts.first(here)
    if first is not None and urls.key(first) == urls.key(url):
        return None
    if urlsplit(url).path in {"", "/"} or (shape(url) in {"listing", "service"} and shape(here) == "article"):
        return None
    return url
