"""When two addresses are the same page."""

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


def of_page(url: str) -> str:
    """The same for takedowns, where a page had better go under one spelling too many: a scheme may be missing, and a slash at
    the end of the path counts for nothing.

    >>> of_page("www.example.org/b/?utm_source=x"), of_page("https://example.org/b"), of_page("example.org")
    ('https://example.org/b', 'https://example.org/b', 'https://example.org')
    """
    url = url.strip()
    try:
        parts = urlsplit(key(url if "://" in url else f"https://{url}"))
        return parts._replace(path=parts.path.rstrip("/")).geturl()
    except ValueError:
        return url
