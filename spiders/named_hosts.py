"""Whether a host is one that a sites file names: `m.example.org`, `*.example.org`, `127.0.0.1:8000`, `[::1]`."""

from __future__ import annotations

from urllib.parse import SplitResult

USUAL = {"http": 80, "https": 443}


def port(parts: SplitResult) -> int:
    """The port of an address that was split. Raises ValueError: none that there is."""
    return parts.port or USUAL.get(parts.scheme, 0)


def same_place(one: int, other: int) -> bool:
    """Whether two ports of a host are one server's: the same, or the usual ones of http and https.

    >>> same_place(80, 443), same_place(8000, 8000), same_place(80, 8000)
    (True, True, False)
    """
    usual = USUAL.values()
    return one == other or (one in usual and other in usual)


def matches(host: str, at: int, pattern: str) -> bool:
    """Whether a host (lower case, no brackets) with its port is meant. A pattern without a port means all ports.

    >>> matches("127.0.0.1", 8000, "127.0.0.1:8000"), matches("127.0.0.1", 9000, "127.0.0.1:8000")
    (True, False)
    >>> matches("a.example.org", 443, "*.example.org"), matches("::1", 8000, "[::1]:8000"), matches("::1", 80, "::1")
    (True, True, True)
    """
    named, wanted = _split(pattern)
    if wanted is not None and not same_place(wanted, at):
        return False
    return host.endswith(named[1:]) if named.startswith("*.") else host == named


def name(pattern: str) -> str:
    """A pattern without its port: a host, or `*.` and a host.

    >>> name("127.0.0.1:8000"), name("*.example.org"), name("[::1]:80")
    ('127.0.0.1', '*.example.org', '::1')
    """
    return _split(pattern)[0]


def _split(pattern: str) -> tuple[str, int | None]:
    host, colon, number = pattern.rpartition(":")
    if colon and number.isdecimal() and (host.endswith("]") or ":" not in host):
        return host.strip("[]"), int(number)
    return pattern.strip("[]"), None
