"""Sitemaps: url sets, news sitemaps, indexes, text files (sitemaps.org 0.9), plain or gzipped.

Parsed by lxml step by step with entities unresolved, no DTD, no network and libxml2's own limits left on: an external
entity stays unread, nested ones unexpanded, and memory does not grow with the number of entries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

import lxml.etree

from spiders.ampersands import Mended
from spiders.compression import NotDecodableError, TooLargeError, unpack
from spiders.lastmods import moment
from spiders.markup import absolute
from spiders.wide import narrow

MAX_BYTES = 52_428_800
"""Unpacked: the protocol's own limit, 50 MiB."""

_ROOT = re.compile(rb"<(?:[\w.-]{1,30}:)?(urlset|sitemapindex)[\s>/]")
_FIELDS = ("{*}loc", "{*}lastmod", "{*}publication_date")
_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_/.]?(0[1-9]|1[0-2])?(?!\d)")


@dataclass(frozen=True, slots=True)
class Location:
    """An address that a sitemap names."""

    url: str
    """Absolute, http or https."""
    lastmod: datetime | None = None
    """lastmod, in a news sitemap else the publication date; aware."""


@dataclass(frozen=True, slots=True)
class Sitemap:
    """A sitemap, or an index of sitemaps."""

    kind: Literal["index", "pages", "news"]
    locations: tuple[Location, ...] = ()
    cut: bool = False
    """There were more than was asked for."""


def read_sitemap(body: bytes, url: str, most: int = 50_000) -> Sitemap | None:
    """The first `most` locations of a sitemap; None: it is none, or unpacks to more than 50 MiB. Never raises.

    >>> read_sitemap(b"<urlset><url><loc>https://example.org/a</loc></url></urlset>", "https://example.org/s.xml").kind
    'pages'
    """
    if body.startswith(b"\x1f\x8b"):
        try:
            body = unpack(body, "gzip", MAX_BYTES)
        except (TooLargeError, NotDecodableError):
            return None
    if len(body) > MAX_BYTES:
        return None
    body = narrow(body)
    if not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _text(body, url, most)
    root = _ROOT.search(body[:10_000])
    if root is None:
        return None
    kind: Literal["index", "pages", "news"] = "index" if root[1] == b"sitemapindex" else "pages"
    found: dict[str, Location] = {}
    try:
        for row in _rows(body):
            if kind == "pages" and "publication_date" in row:
                kind = "news"
            address = absolute(row.get("loc", ""), url)
            if address is not None and address not in found:
                if len(found) >= most:
                    return Sitemap(kind, tuple(found.values()), cut=True)
                found[address] = Location(address, moment(row.get("lastmod") or row.get("publication_date", "")))
    except lxml.etree.LxmlError:
        pass  # what came before the fault counts
    return Sitemap(kind, tuple(found.values()))


def _rows(body: bytes) -> Iterator[dict[str, str]]:
    """Fields of each entry by local name."""
    steps = lxml.etree.iterparse(
        Mended(body), events=("end",), tag=("{*}url", "{*}sitemap"), recover=True, resolve_entities=False,
        no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=False,
    )  # fmt: skip
    for _, entry in steps:
        fields: dict[str, str] = {}
        for element in entry.iter(*_FIELDS):
            name = element.tag.rpartition("}")[2]
            if name != "loc" or _is_own(element, entry):  # not of a picture, whose address has the name of the page's
                fields.setdefault(name, (element.text or "").strip())
        yield fields
        entry.clear()
        above = entry.getparent()
        while above is not None and entry.getprevious() is not None:
            del above[0]


def _is_own(element: Any, entry: Any) -> bool:
    """Whether an element belongs to the entry itself: one of its children, in its namespace unless it has none such."""
    if element.getparent() is not entry:
        return False
    namespace = entry.tag.rpartition("}")[0]
    return element.tag.rpartition("}")[0] == namespace or entry.find(f"{namespace}}}loc" if namespace else "loc") is None


def _text(body: bytes, url: str, most: int) -> Sitemap | None:
    """One address a line. A file of anything else is none."""
    lines = [line.strip() for line in body.decode("utf-8-sig", "replace").splitlines()]
    addresses = list(dict.fromkeys(line for line in lines if line.startswith(("http://", "https://"))))
    if not addresses or len(addresses) < sum(map(bool, lines)) / 2:
        return None
    locations = tuple(Location(one) for line in addresses[:most] if (one := absolute(line, url)))
    return Sitemap("pages", locations, cut=len(addresses) > most)


def within(location: Location, since: datetime | None) -> bool:
    """Whether a location may have changed since then. One that does not say is taken; `since` None takes all.

    The name of a monthly sitemap file says what its lastmod does not: sitemap-2019-04.xml.
    """
    if since is None:
        return True
    if location.lastmod is not None:
        return location.lastmod >= since
    return (end := _named_end(location.url)) is None or end >= since


def _named_end(url: str) -> datetime | None:
    """The end of the month or year that the file name of a sitemap names."""
    match = _MONTH.search(url.rpartition("/")[2])
    if match is None or "sitemap" not in url.lower():
        return None
    year, month = int(match[1]), int(match[2] or 12)
    first = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
    return first + timedelta(days=1)
