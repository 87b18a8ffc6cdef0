"""The address that an input gives for a page, in whichever form it does."""

from __future__ import annotations

import re
from urllib.parse import quote

from tldextract import TLDExtract

PAGE_SCHEMES = ("http", "https", "ftp", "file")
"""Of addresses that a page can have. A `javascript:` is none, and nothing that those who read a corpus should click."""

_MOST = 8192
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:[^\s\x00-\x20\x7f]+", re.I)
_OF_PAGE = re.compile(rf"((?:{'|'.join(PAGE_SCHEMES)}):(?://)?+)((?:[^/?#\s]*@)?)([^/?#\s]*)((?:[/?#].*)?)", re.I)
_WRAPPED = re.compile(r"[\t\r\n]+")
_SPACE = re.compile(r"\s")
_BARE = re.compile(r"(?:(?=www\.)|(?=[^/]+/))((?:[\w-]+\.)+[a-z]{2,})(?::\d{1,5})?(?:[/?#].*)?", re.I)
_suffixes = TLDExtract(suffix_list_urls=(), cache_dir=None, extra_suffixes=("example",))
"""Offline: the list that comes with the package. `example` is what addresses are shown by (RFC 2606)."""


def web_address(value: object) -> str | None:
    """A page's URL as it was found, but for the space around it and a password in it; None for what cannot be one.

    A space within it is escaped, as browsers do, and where the scheme is missing it is https.

    >>> web_address(" https://me:secret@example.org/my story "), web_address("example.org/a"), web_address("a/b.html")
    ('https://example.org/my%20story', 'https://example.org/a', None)
    """
    text = address(value)
    return text if text and text.partition(":")[0].lower() in PAGE_SCHEMES else None


def address(value: object) -> str | None:
    """The same of any scheme: crawlers give the records of their own `dns:`, `urn:` and others."""
    if not isinstance(value, str) or len(value) > 2 * _MOST:
        return None
    text = value.strip().strip("<>").encode("utf-8", "replace").decode()
    text = _with_scheme(_WRAPPED.sub("", text))
    if found := _OF_PAGE.fullmatch(text):
        scheme, _, host, rest = found.groups()
        text = scheme + host + _SPACE.sub(lambda space: quote(space[0]), rest)
    return text if len(text) <= _MOST and _ADDRESS.fullmatch(text) else None


def _with_scheme(text: str) -> str:
    """A first word with a dot is a host if it ends in a domain that there is: what has folders and files is none."""
    if text.startswith("//") and not text.startswith("///"):
        return f"https:{text}"
    bare = _BARE.fullmatch(text)
    return f"https://{text}" if bare and _suffixes(bare[1]).suffix else text
