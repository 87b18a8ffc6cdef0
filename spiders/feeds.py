"""Feeds: RSS and Atom as they are in the wild (feedparser), and JSON Feed 1.0 and 1.1."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from time import struct_time
from typing import Any

import feedparser
import orjson

from spiders.lastmods import moment
from spiders.markup import absolute
from spiders.wide import narrow

MAX_BYTES = 2_000_000
MAX_TAGS = 20_000
MAX_ENTITIES = 200_000
"""feedparser takes some 50 microseconds a tag and a microsecond an entity, so a second or two for the worst of feeds; what
comes after, the older entries, is not read."""
MAX_ENTRIES = 10_000

_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF|RDF|channel)[\s>]")
_WRONG = r"undefined|utf-?16\w*|utf-?16-[bl]e|ucs-?2"
"""What a file whose first bytes are `<?xml` or `<rss` is not encoded in: labels of templates, and of programs of Windows."""
_WRONG_HEADER = re.compile(rf";\s*charset\s*=\s*[\"']?(?:{_WRONG})[\"']?\s*(?=;|$)", re.I)
_WRONG_DECLARATION = re.compile(
    rf"""^(\s*<\?xml\b[^>]{{0,200}}?)\s+encoding\s*=\s*(?:"(?:{_WRONG})"|'(?:{_WRONG})')""".encode(), re.I
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A story that a feed names."""

    url: str
    """Absolute, http or https."""
    updated: datetime | None = None
    """Last change, else publication; aware."""
    guid: str | None = None
    """Its name, where that is an address: the page itself, where `url` leads over another host that counts clicks."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What is read of RSS, Atom or JSON Feed."""

    entries: tuple[Entry, ...] = ()
    following: str | None = None
    """The page with older entries (RFC 5005, JSON Feed next_url)."""


def read_feed(body: bytes, url: str, content_type: str = "") -> Feed | None:
    """A feed's entries in their order; None: it is none. Never raises, resolves no entity, fetches nothing.

    >>> read_feed(b'<rss><channel><item><link>/a</link></item></channel></rss>', "https://example.org/").entries[0].url
    'https://example.org/a'
    """
    body = narrow(body)
    start = body[:1_000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        return _json_feed(body, url)
    if not _looks_like_one(start):
        return None
    body = _WRONG_DECLARATION.sub(rb"\1", _without_doctype(_first_tags(body[:MAX_BYTES])), count=1)
    content_type = _WRONG_HEADER.sub("", content_type)
    headers = {"content-location": url, **({"content-type": content_type} if content_type else {})}
    try:
        parsed = feedparser.parse(body, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    except Exception:  # feedparser promises tolerance, and raises on some of what fuzzers find
        return None
    if not parsed.get("version") and not parsed.get("entries"):
        return None
    feed = parsed.get("feed") or {}
    base = absolute(str(feed.get("xml_base") or ""), url) or url
    entries = tuple(_entries(parsed.entries[:MAX_ENTRIES], base))
    return Feed(entries, _relation(feed.get("links") or [], base, "next", "prev-archive"))


def _first_tags(body: bytes) -> bytes:
    for mark, most in ((b"<", MAX_TAGS), (b"&", MAX_ENTITIES)):
        if body.count(mark) > most:
            body = mark.join(body.split(mark, most)[:most])
    return body


def _without_doctype(body: bytes) -> bytes:
    """No feed needs one. feedparser takes only harmless entities out of it, but two seconds for a few hundred bytes."""
    start = body.find(b"<!DOCTYPE")
    root = _ROOT.search(body, max(start, 0))
    if start >= 0 and root is not None:
        body = body[:start] + body[root.start() :]
    return body.replace(b"<!DOCTYPE", b"").replace(b"<!ENTITY", b"")


def _looks_like_one(start: bytes) -> bool:
    return any(mark in start for mark in (b"<rss", b"<feed", b"<rdf:RDF", b"<RDF", b"<?xml", b"<channel"))


def _entries(items: list[Any], base: str) -> Iterator[Entry]:
    seen = set()
    for item in items:
        address = item.get("feedburner_origlink") or item.get("link") or ""
        url = absolute(str(address), base)
        if url is not None and url not in seen:
            seen.add(url)
            # the plain lookup: feedparser's own passes one off as the other, with a warning
            told = _time(dict.get(item, "updated_parsed")) or _time(dict.get(item, "published_parsed"))
            yield Entry(url, told, _permalink(item))


def _permalink(item: Any) -> str | None:
    guid = str(item.get("id") or "").strip()
    return guid if guid.startswith(("http://", "https://")) else None


def _time(value: struct_time | None) -> datetime | None:
    """feedparser gives UTC."""
    try:
        return datetime(*value[:6], tzinfo=UTC) if value is not None else None
    except (ValueError, TypeError):
        return None


def _relation(links: list[Any], base: str, *rels: str) -> str | None:
    found = (link.get("href") for link in links if link.get("rel") in rels)
    return next((url for href in found if href and (url := absolute(str(href), base))), None)


def _json_feed(body: bytes, url: str) -> Feed | None:
    try:
        data = orjson.loads(body.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError:
        return None
    if not isinstance(data, dict) or not str(data.get("version", "")).startswith("https://jsonfeed.org/version/"):
        return None
    items = data.get("items")
    found: dict[str, Entry] = {}
    for item in (items if isinstance(items, list) else [])[:MAX_ENTRIES]:
        address = absolute(_address(item), url) if isinstance(item, dict) else None
        if address is not None:
            told = str(item.get("date_modified") or item.get("date_published") or "")
            found.setdefault(address, Entry(address, moment(told)))
    return Feed(tuple(found.values()), absolute(str(data.get("next_url") or ""), url))


def _address(item: dict[Any, Any]) -> str:
    """`url`, else an id that is an address, as the format advises."""
    name = str(item.get("id") or "")
    return str(item.get("url") or "") or (name if name.startswith(("http://", "https://")) else "")
