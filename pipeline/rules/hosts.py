"""On whose pages a rule of a site's own holds: those of a host and the hosts below it, on any port or on a named one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.metadata.url import split

_PORT = re.compile(r"(?P<name>[^:]+|\[[0-9a-f:]+\]):(?P<port>\d+)")
_USUAL = {"http": 80, "https": 443}


def are_met(hosts: Sequence[str], url: str | None) -> bool:
    """Whether a page's address is on one of these hosts.

    >>> are_met(["news.example"], "https://www.news.example:8080/a"), are_met(["news.example:8080"], "http://news.example/a")
    (True, False)
    >>> are_met(["bücher.example:443"], "http://xn--bcher-kva.example/"), are_met(["[::1]:8000", "::1"], "http://[::1]/")
    (True, True)
    """
    parts = split(url)
    try:
        name, port = ascii_name((parts.hostname or "").lower()), parts.port or _USUAL.get(parts.scheme)
    except ValueError:  # no port, or no host, that there is
        return False
    return any(_is_met(*_split(host), name, port) for host in hosts)


def _is_met(host: str, wanted: int | None, name: str, port: int | None) -> bool:
    usual = wanted in _USUAL.values() and port in _USUAL.values()  # http and https are one site
    return (name == host or name.endswith(f".{host}")) and (wanted in (None, port) or usual)


@lru_cache(maxsize=1024)
def _split(host: str) -> tuple[str, int | None]:
    match = _PORT.fullmatch(host)
    return (ascii_name(match["name"].strip("[]")), int(match["port"])) if match else (ascii_name(host), None)


def ascii_name(name: str) -> str:
    """A host name as DNS has it, in which a page's address may be written or not. Raises ValueError: none that DNS could have."""
    return name if name.isascii() else name.encode("idna").decode("ascii")
