"""What a crawler needs of a page's markup: links with their place, meta tags, link tags, JSON-LD types.

A scan in one direction, in time linear in the page whatever the page is: in the crawler's only thread a C parser that
hangs on a hostile page (100,000 attributes, 100,000 open tags) would stop every site. It errs where browsers repair;
a link more or less is nothing here. The text of articles never comes from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

import orjson
from w3lib.encoding import html_to_unicode
from w3lib.url import safe_url_string

Zone = Literal["main", "menu", "foot"]
"""`menu`: in nav, header or aside; `foot`: in footer."""

MAX_TAG = 8_192
"""Characters of one tag; a longer one leads nowhere."""
MAX_LONG = 100
"""Tags of a page that are longer; more are passed over with what is in them, or reading them would be quadratic."""
MAX_LINKS = 5_000
MAX_ANCHOR = 1_000
MAX_TAGS = 100_000
MAX_TEXT = 5_000_000
"""Characters of a page that are looked at."""
MAX_REFRESH = 10
"""Seconds; a meta refresh within them is a redirect."""
_MAX_JSON = 1_000_000
_MAX_TYPES = 50

_START = re.compile(
    r"<(!--|(?:a|area|frame|link|meta|base|script|style|textarea|noscript|nav|header|aside|footer)(?=[\s/>])"
    r"|/(?:nav|header|aside|footer)(?=[\s>]))",
    re.IGNORECASE,
)
_REST_OF_TAG = re.compile(r"""(?:[^=>]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+>""")
"""A quote opens a value behind `=` only: one too many, as in `href="/a"" class="b"`, opens nothing."""
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'=<>`]++))?""")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_PLAIN_URL = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{2,4})?/[A-Za-z0-9._~%!$&'()*+,;=:@/?-]*+")
_PLAIN_PATH = re.compile(r"/(?!/)[A-Za-z0-9._~%!$&'()*+,;=:@/?-]*+")
_UP_TO_QUERY = re.compile(r"[^?#]+")
_REFRESH = re.compile(r"(\d{0,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"'\s]+)[\"']?", re.IGNORECASE)
_ZONES: dict[str, Zone] = {"nav": "menu", "header": "menu", "aside": "menu", "footer": "foot"}
_LINKS = {"a": ("href", ""), "area": ("href", "alt"), "frame": ("src", "title")}
"""By the tag: the attributes that give the address, and what the link says."""
_RAW = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "textarea")}


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link of the page, or an area of a picture that is one, or a frame. `url` is absolute, http or https, without fragment."""

    url: str
    text: str
    rel: frozenset[str]
    zone: Zone


@dataclass(frozen=True, slots=True)
class HeadLink:
    """A link tag: canonical, amphtml, alternate, next; or, with the relation `refresh`, a meta tag of that name."""

    rel: frozenset[str]
    url: str
    type: str


@dataclass(frozen=True, slots=True)
class Markup:
    """What the crawler needs of a page's markup."""

    url: str
    anchors: tuple[Anchor, ...] = ()
    """In the order of the page; of the same address all occurrences."""
    links: tuple[HeadLink, ...] = ()
    metas: tuple[tuple[str, str], ...] = ()
    """(name or property, lower case; content)."""
    types: tuple[str, ...] = ()
    """JSON-LD @type of the things that the page is about: top level and @graph, in their order."""

    def meta(self, *names: str) -> str | None:
        """Content of the first meta tag with one of the names."""
        return next((content for name, content in self.metas if name in names and content), None)

    def link(self, rel: str) -> str | None:
        """Address of the first link tag with a relation."""
        return next((link.url for link in self.links if rel in link.rel), None)


def scan(body: bytes, url: str, content_type: str = "") -> Markup:
    """Reads a page. Never raises; what cannot be understood is left out."""
    charset, text = _decoded(body, content_type)
    return _Scan(text, url, charset).run()


def _decoded(body: bytes, content_type: str) -> tuple[str, str]:
    """Charset and text as the header or else the page says; as UTF-8 where what they say makes no markup of it.

    >>> _decoded("<p>café</p>".encode(), "text/html; charset=undefined")[1]
    '<p>café</p>'
    """
    for header in dict.fromkeys((content_type or None, None)):
        try:
            charset, text = html_to_unicode(header, body)
        except (LookupError, ValueError):  # `undefined`, of a template; `hex` and `idna`, which Python knows as other codecs
            continue
        if "<" in text or b"<" not in body:  # UTF-8 called UTF-16 is a text of signs that nobody wrote
            return charset, text
    return "utf-8", body.decode("utf-8", "replace")


class _Scan:
    def __init__(self, text: str, url: str, charset: str) -> None:
        self._text = text[:MAX_TEXT]
        self._url = self._base = url
        self._charset = charset
        self._zones: list[Zone] = []
        self._long = 0
        self._resolved: dict[str, str | None] = {}
        self._anchors: list[Anchor] = []
        self._links: list[HeadLink] = []
        self._metas: list[tuple[str, str]] = []
        self._types: list[str] = []

    def run(self) -> Markup:
        at = tags = 0
        while (match := _START.search(self._text, at)) is not None and tags < MAX_TAGS:
            tags += 1
            at = self._take(match[1].lower(), match.end())
        return Markup(self._url, tuple(self._anchors), tuple(self._links), tuple(self._metas), tuple(self._types))

    def _take(self, name: str, at: int) -> int:
        """Reads what begins before `at`; where the search goes on."""
        if name == "!--":
            end = self._text.find("-->", at)
            return len(self._text) if end < 0 else end + 3
        tag = _REST_OF_TAG.match(self._text, at, at + MAX_TAG)
        if tag is None:
            return self._after_long(at)
        if name.startswith("/"):
            if self._zones and self._zones[-1] == _ZONES[name[1:]]:
                self._zones.pop()
            return tag.end()
        if name in _ZONES:
            if len(self._zones) < 100:
                self._zones.append(_ZONES[name])
            return tag.end()
        attributes = _attributes(tag[0])
        if name in _RAW:
            return self._raw(name, attributes, tag.end())
        if name in _LINKS:
            self._anchor(name, attributes, tag.end())
        elif name == "link":
            self._link(attributes)
        elif name == "meta":
            key = attributes.get("name") or attributes.get("property") or attributes.get("http-equiv") or ""
            content = attributes.get("content", "").strip()
            self._metas.append((key.lower(), content))
            if key.lower() == "refresh":
                self._refresh(content)
        elif name == "base" and self._base == self._url and "href" in attributes:
            self._base = self._absolute(attributes["href"]) or self._base
        return tag.end()

    def _raw(self, name: str, attributes: dict[str, str], at: int) -> int:
        """script, style, textarea: their text is no markup, up to the end tag; without one there is none after."""
        closing = _RAW[name].search(self._text, at)
        if closing is None:
            return len(self._text)
        end = closing.start()
        if attributes.get("type", "").lower().strip() == "application/ld+json" and end - at <= _MAX_JSON:
            self._types.extend(_types(self._text[at:end]))
        return closing.end()

    def _after_long(self, at: int) -> int:
        """Where the search goes on after a tag that is too long, or does not end."""
        self._long += 1
        end = self._text.find(">", at)
        if end < 0:
            return len(self._text)
        return end + 1 if self._long <= MAX_LONG else max(end + 1, at + MAX_TAG)

    def _anchor(self, name: str, attributes: dict[str, str], at: int) -> None:
        target, label = _LINKS[name]
        if len(self._anchors) >= MAX_LINKS or (url := self._absolute(attributes.get(target, ""))) is None:
            return
        inner = attributes.get(label, "")
        if name == "a":
            end = self._text.find("</a", at, at + MAX_ANCHOR)
            inner = unescape(_TAG.sub(" ", self._text[at : end if end >= 0 else at]))
        rel = frozenset(attributes.get("rel", "").lower().split())
        self._anchors.append(Anchor(url, " ".join(inner.split())[:300], rel, self._zones[-1] if self._zones else "main"))

    def _link(self, attributes: dict[str, str]) -> None:
        url = self._absolute(attributes.get("href", ""))
        rel = frozenset(attributes.get("rel", "").lower().split())
        if url is not None and rel and len(self._links) < MAX_LINKS:
            self._links.append(HeadLink(rel, url, attributes.get("type", "").lower().strip()))

    def _refresh(self, content: str) -> None:
        """A page that sends its reader on at once; one that reloads itself after minutes leads nowhere."""
        told = _REFRESH.fullmatch(content)
        if told is not None and int(told[1] or 0) <= MAX_REFRESH and (url := self._absolute(told[2])) is not None:
            self._links.append(HeadLink(frozenset({"refresh"}), url, ""))

    def _absolute(self, href: str) -> str | None:
        if href not in self._resolved:
            self._resolved[href] = absolute(href, self._base, self._charset)
        return self._resolved[href]


def absolute(href: str, base: str, charset: str = "utf-8") -> str | None:
    """An address as a browser would ask for it; None if it is none of http or https.

    >>> absolute(" ../b c?ä=1#x ", "https://example.org/a/d/")
    'https://example.org/a/b%20c?%C3%A4=1'
    >>> absolute("javascript:void(0)", "https://example.org/") is None
    True
    """
    if "/." not in href:  # the usual, which needs no parsing
        if _PLAIN_URL.fullmatch(href):
            return href
        if _PLAIN_PATH.fullmatch(href) and _PLAIN_URL.match(base):
            return "/".join(base.split("/", 3)[:3]) + href
    text = "".join(href.split("\n")).replace("\t", "").replace("\r", "").strip()
    if "\\" in text:
        text = _UP_TO_QUERY.sub(lambda match: match[0].replace("\\", "/"), text, count=1)
    if not text or text.startswith("#"):
        return None
    try:
        url = urljoin(base, text).partition("#")[0]
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.port == 0:  # a port past 65535 raises
            return None
        return str(safe_url_string(url, encoding=charset))
    except ValueError:
        return None


def _attributes(tag: str) -> dict[str, str]:
    """Of repeated attributes the first counts."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(tag):
        found.setdefault(match[1].lower(), unescape(match[2].strip("\"'")) if match[2] else "")
    return found


def _types(text: str) -> list[str]:
    try:
        data = orjson.loads(text)
    except (orjson.JSONDecodeError, RecursionError):
        return []
    things: list[Any] = data if isinstance(data, list) else [data]
    graphs = [thing["@graph"] for thing in things if isinstance(thing, dict) and isinstance(thing.get("@graph"), list)]
    found: list[str] = []
    for thing in [*things, *(one for graph in graphs for one in graph)][:_MAX_TYPES]:
        kind = thing.get("@type") if isinstance(thing, dict) else None
        found.extend(str(one) for one in (kind if isinstance(kind, list) else [kind]) if one)
    return found
