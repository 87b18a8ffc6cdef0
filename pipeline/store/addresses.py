"""When two addresses are the same page."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from pipeline.addresses import plain

_TWIN = re.compile(r"^https?://(?:www\.(?=[^/]*\.[^/]))?")


@lru_cache(maxsize=1 << 13)
def key(url: str) -> str:
    """The canonical form: what is asked for is the address as found, what is remembered is this.

    The one spelling of `pipeline.addresses`. Nor does the scheme count, nor a leading `www.`: such twins are one page, as
    in the addresses of web archives.

    >>> key("HTTP://Example.org:80/a/../b?utm_source=x&z=1&a=2#top")
    'https://example.org/b?a=2&z=1'
    >>> key("https://www.example.org/b") == key("http://example.org/b"), key("https://www.example/")
    (True, 'https://www.example/')

    Raises ValueError: no address at all (a port out of range, an unclosed bracket).
    """
    return _TWIN.sub("https://", plain(url), count=1)


def of_page(url: str) -> str:
    """The same for takedowns, where a page had better go under one spelling too many: a scheme may be missing, and a slash at
    the end of the path counts for nothing. `;` is escaped: hashes of what is forgotten are kept, and earlier ones had it so.

    >>> of_page("www.example.org/b/?utm_source=x"), of_page("https://example.org/b"), of_page("example.org")
    ('https://example.org/b', 'https://example.org/b', 'https://example.org')
    """
    url = url.strip()
    try:
        parts = urlsplit(key(url if "://" in url else f"https://{url}"))
        return parts._replace(path=parts.path.rstrip("/").replace(";", "%3B")).geturl()
    except ValueError:
        return url
