"""When two addresses are the same page: the key under which the frontier knows it."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from courlan import normalize_url
from w3lib.url import canonicalize_url, safe_url_string

_TWIN = re.compile(r"^https?://(?:www\.(?=[^/]*\.[^/]))?")


@lru_cache(maxsize=1 << 13)
def key(url: str) -> str:
    """The canonical form: what is asked for is the address as found, what is remembered is this.

    w3lib resolves dot segments, IDNA and percent encoding and sorts the query; courlan drops trackers, default ports
    and doubled slashes. The fragment never counts, nor does the scheme, nor a leading `www.`: such twins are one page, as
    in the addresses of web archives.

    >>> key("HTTP://Example.org:80/a/../b?utm_source=x&z=1&a=2#top")
    'https://example.org/b?a=2&z=1'
    >>> key("https://www.example.org/b") == key("http://example.org/b"), key("https://www.example/")
    (True, 'https://www.example/')

    Raises ValueError: no address at all (a port out of range, an unclosed bracket).
    """
    canonical = canonicalize_url(safe_url_string(url.strip()), keep_fragments=False)
    normal = str(normalize_url(canonical, strict=False)) or canonical
    return _TWIN.sub("https://", normal, count=1)


@lru_cache(maxsize=1 << 13)
def host(url: str) -> str:
    """Host with its port, if that is not the scheme's own: what politeness, caps and shards count by.

    >>> host("https://Example.org:443/a"), host("http://example.org:8080/")
    ('example.org', 'example.org:8080')

    Raises ValueError: as `key`, or a name that is none in DNS.
    """
    parts = urlsplit(url)
    name = ascii_name((parts.hostname or "").lower())
    port = parts.port
    return name if port in {None, 80 if parts.scheme == "http" else 443} else f"{name}:{port}"


def ascii_name(name: str) -> str:
    """A host name as DNS has it.

    >>> ascii_name("bücher.example"), ascii_name("example.org")
    ('xn--bcher-kva.example', 'example.org')

    Raises ValueError: a name that is none in DNS.
    """
    return name if name.isascii() else name.encode("idna").decode("ascii")
