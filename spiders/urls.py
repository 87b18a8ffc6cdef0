"""When two addresses are the same page: the key under which the frontier knows it."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from pipeline.store.addresses import key

__all__ = ["ascii_name", "host", "key"]


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
