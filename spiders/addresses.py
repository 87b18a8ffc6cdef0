"""Which addresses may be connected to: the public ones, in any spelling, checked in the answer that is connected to.

A name is looked up once a connection, and the connection goes to an address of that very answer: a name that
answers differently the second time gains nothing. Python's `is_global` is a start; multicast, addresses that carry an
IPv4 address inside, and all of IPv6 outside 2000::/3 are judged here (IANA special-purpose registries, RFC 6890).
"""

from __future__ import annotations

import re
import socket
import threading
import time
import unicodedata
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import unquote

from scrapy.resolver import HostResolution
from twisted.internet import address as endpoints
from twisted.internet.interfaces import IHostnameResolver
from zope.interface import implementer  # type: ignore[import-untyped]  # ships no types

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

Address = IPv4Address | IPv6Address

_NOT_PUBLIC = (
    IPv4Network("192.0.0.0/24"),  # protocol assignments; is_global knows only some of them
    IPv4Network("192.88.99.0/24"),  # former 6to4 relays
    IPv4Network("168.63.129.16/32"),  # the platform service of one cloud, at a public-looking address
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_DOCUMENTATION = (IPv6Network("3fff::/20"), IPv6Network("2001:db8::/32"))
_NAT64 = IPv6Network("64:ff9b::/96")
_NUMERIC_LABEL = re.compile(r"(?:\d+|0x[0-9a-f]*)", re.IGNORECASE)
CACHE_SECONDS = 300.0
CACHE_SIZE = 10_000


def is_public(address: Address) -> bool:
    """Whether an address is on the public internet, for all ways of writing IPv4 inside of IPv6.

    >>> is_public(ip_address("8.8.8.8")), is_public(ip_address("::ffff:127.0.0.1")), is_public(ip_address("224.0.0.1"))
    (True, False, False)
    """
    if isinstance(address, IPv4Address):
        return address.is_global and not address.is_multicast and not any(address in net for net in _NOT_PUBLIC)
    if address in _NAT64:
        return is_public(IPv4Address(int(address) & 0xFFFFFFFF))
    inner = address.ipv4_mapped or address.sixtofour
    if inner is not None:
        return is_public(inner)
    if address.teredo is not None or any(address in net for net in _DOCUMENTATION):
        return False
    return address.scope_id is None and address in _GLOBAL_UNICAST and address.is_global


def literal(host: str) -> Address | None:
    """The address that a host name spells, as a browser or the C library reads it; None for a name proper.

    Raises ValueError for a host whose last label is a number and that is no address: nothing good is meant by it.

    >>> literal("0x7f.1"), literal("2130706433"), literal("[::1]"), literal("①②⑦.0.0.1"), literal("example.org")
    (IPv4Address('127.0.0.1'), IPv4Address('127.0.0.1'), IPv6Address('::1'), IPv4Address('127.0.0.1'), None)
    """
    name = unicodedata.normalize("NFKC", unquote(host)).replace("\u3002", ".").strip().rstrip(".").lower()
    if name.startswith("[") or ":" in name:
        return ip_address(name.strip("[]"))
    labels = name.split(".")
    if not _NUMERIC_LABEL.fullmatch(labels[-1]):
        return None
    if len(labels) > 4:
        raise ValueError(f"{host!r} is neither a name nor an address")
    *high, last = [_number(label, host) for label in labels]
    if any(part > 255 for part in high) or last >= 256 ** (4 - len(high)):
        raise ValueError(f"{host!r} is not an address")
    return IPv4Address(sum(part << (24 - 8 * at) for at, part in enumerate(high)) + last)


def _number(label: str, host: str) -> int:
    """A part of an IPv4 address as inet_aton reads it: 0x is hexadecimal, a leading 0 octal."""
    if label.startswith("0x"):
        return int(label[2:] or "0", 16)
    try:
        return int(label, 8) if label.startswith("0") and label != "0" else int(label)
    except ValueError:
        raise ValueError(f"{host!r} is neither a name nor an address") from None


def is_loopback_name(host: str) -> bool:
    """localhost and all names under it, which are never asked of DNS (RFC 6761, 6.3)."""
    name = host.rstrip(".").lower()
    return name == "localhost" or name.endswith(".localhost")


def look_up(host: str) -> list[str]:
    """All addresses of a host, by the C library. Raises OSError: there are none. Blocks."""
    if is_loopback_name(host):
        return ["127.0.0.1", "::1"]
    rows = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    return list(dict.fromkeys(str(row[4][0]) for row in rows))


@implementer(IHostnameResolver)
class GuardResolver:
    """The reactor's resolver, which gives out public addresses only, and others for hosts that are allowed.

    The setting TWISTED_DNS_RESOLVER names it; `spiders.guard` installs it where the setting does not. Each look-up
    has a thread of its own, which does not keep the process from ending: the C library cannot be told to stop.
    """

    look_up = staticmethod(look_up)

    def __init__(self, reactor: Any, timeout: float) -> None:
        self._reactor = reactor
        self._timeout = timeout
        self._cache: dict[str, tuple[float, list[str]]] = {}
        self.allowances: list[Callable[[str, int], bool]] = []
        """Each says of a host (lower case, no trailing dot, no brackets) that it may be private on a port."""
        self.refused: dict[str, list[str]] = {}
        """Of each host that was refused: the addresses that it has."""

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> Self:
        return cls(reactor, crawler.settings.getfloat("DNS_TIMEOUT"))

    def install_on_reactor(self) -> None:
        self._reactor.installNameResolver(self)

    def resolveHostName(  # noqa: N802  # twisted's interface
        self,
        resolutionReceiver: Any,  # noqa: N803 - Twisted's names
        hostName: str,  # noqa: N803 - Twisted's names
        portNumber: int = 0,  # noqa: N803 - Twisted's names
        addressTypes: Sequence[type] | None = None,  # noqa: N803 - Twisted's names
        transportSemantics: str = "TCP",  # noqa: N803 - Twisted's names
    ) -> Any:
        resolution = HostResolution(hostName)
        resolutionReceiver.resolutionBegan(resolution)
        host = hostName.rstrip(".").lower()
        done = False

        def finish(found: list[str]) -> None:
            nonlocal done
            if done:
                return
            done = True
            if timer.active():
                timer.cancel()
            for text in self._permitted(host, portNumber, found):
                kind = endpoints.IPv6Address if ":" in text else endpoints.IPv4Address
                resolutionReceiver.addressResolved(kind("TCP", text, portNumber))
            resolutionReceiver.resolutionComplete()

        timer = self._reactor.callLater(self._timeout, finish, [])
        known = self._cache.get(host)
        if known is not None and known[0] > time.monotonic():
            finish(known[1])
        else:
            threading.Thread(target=self._ask, args=(host, finish), daemon=True, name=f"dns {host}").start()
        return resolution

    def _ask(self, host: str, finish: Callable[[list[str]], None]) -> None:
        """In a thread of its own."""
        try:
            found = self.look_up(host)
        except (OSError, UnicodeError):
            found = []
        self._reactor.callFromThread(self._remember, host, found)
        self._reactor.callFromThread(finish, found)

    def _remember(self, host: str, found: list[str]) -> None:
        if len(self._cache) >= CACHE_SIZE:
            self._cache.pop(next(iter(self._cache)))
        if found:
            self._cache[host] = (time.monotonic() + CACHE_SECONDS, found)

    def _permitted(self, host: str, port: int, found: list[str]) -> list[str]:
        """The addresses that may be connected to: all of an allowed host, the public ones of any other."""
        if any(allows(host, port) for allows in self.allowances):
            return found
        public = [text for text in found if is_public(ip_address(text.partition("%")[0])) and "%" not in text]
        if found and not public:
            if len(self.refused) >= CACHE_SIZE:
                self.refused.pop(next(iter(self.refused)))
            self.refused[host] = found
        return public
