"""Which addresses may be connected to, in all their spellings, and what the resolver gives out."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import ip_address
from typing import Any

import pytest

from spiders.addresses import GuardResolver, is_public, literal

PUBLIC = ["8.8.8.8", "1.1.1.1", "2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8", "2002:808:808::1"]
NOT_PUBLIC = [
    "0.0.0.0", "10.0.0.1", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.255.255.254", "169.254.169.254",
    "172.16.0.1", "192.0.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.1",
    "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "168.63.129.16", "::", "::1", "::127.0.0.1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::a00:1",
    "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:a9fe:a9fe::", "3fff::1", "fc00::1",
    "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "4000::1",
]  # fmt: skip
LOOPBACK = [
    "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0X7F.0.0.1", "0x7f.1", "017700000001", "0177.0.0.1",
    "00000177.1", "127.0.0.1.", "127%2e0%2e0%2e1", "%31%32%37.0.0.1", "127。0。0。1", "１２７．０．０．１", "①②⑦.⓪.⓪.①",
]  # fmt: skip
LOOPBACK_6 = ["[::1]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "::1"]


@pytest.mark.parametrize("text", PUBLIC)
def test_public_addresses_are_public(text: str) -> None:
    assert is_public(ip_address(text))


@pytest.mark.parametrize("text", NOT_PUBLIC)
def test_other_addresses_are_not(text: str) -> None:
    assert not is_public(ip_address(text))


@pytest.mark.parametrize("text", LOOPBACK)
def test_every_spelling_of_an_ipv4_address_is_read(text: str) -> None:
    assert literal(text) == ip_address("127.0.0.1")


@pytest.mark.parametrize("text", LOOPBACK_6)
def test_every_spelling_of_an_ipv6_address_is_read(text: str) -> None:
    address = literal(text)
    assert address is not None
    assert not is_public(address)


@pytest.mark.parametrize("text", ["example.org", "a.b.c", "x1", "1e3.example", "localhost", "xn--80ak6aa92e.com", ""])
def test_names_are_no_addresses(text: str) -> None:
    assert literal(text) is None


@pytest.mark.parametrize("text", ["1.2.3.4.5", "256.1.1.1", "09.1.1.1", "1.2.3.999", "99999999999", "a.1", "[::1", "[x]"])
def test_what_ends_in_a_number_and_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="address"):
        literal(text) if text != "[::1" else ip_address(text)


class Reactor:
    """As much of a reactor as the resolver asks for; threads call back at once."""

    def callLater(self, seconds: float, call: Callable[..., None], *args: Any) -> Any:  # noqa: N802
        class Timer:
            active = staticmethod(lambda: False)

        return Timer()

    def callFromThread(self, call: Callable[..., None], *args: Any) -> None:  # noqa: N802
        call(*args)


class Receiver:
    def __init__(self) -> None:
        self.found: list[str] = []
        self.complete = False

    def resolutionBegan(self, resolution: Any) -> None:  # noqa: N802
        pass

    def addressResolved(self, address: Any) -> None:  # noqa: N802
        self.found.append(address.host)

    def resolutionComplete(self) -> None:  # noqa: N802
        self.complete = True


def resolve(resolver: GuardResolver, name: str, port: int = 80) -> list[str]:
    import threading

    receiver = Receiver()
    resolver.resolveHostName(receiver, name, port)
    for thread in threading.enumerate():
        if thread.name == f"dns {name.rstrip('.').lower()}":
            thread.join(10)
    assert receiver.complete
    return receiver.found


def resolver_that_answers(*answers: list[str]) -> GuardResolver:
    given = list(answers)

    class Scripted(GuardResolver):
        look_up = staticmethod(lambda host: given.pop(0) if len(given) > 1 else given[0])

    return Scripted(Reactor(), 5.0)


def test_an_answer_that_flips_gains_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spiders.addresses.CACHE_SECONDS", 0.0)
    resolver = resolver_that_answers(["93.184.215.14"], ["127.0.0.1"], ["::ffff:10.0.0.1"])
    assert resolve(resolver, "rebind.example") == ["93.184.215.14"]
    assert resolve(resolver, "rebind.example") == []
    assert resolver.refused["rebind.example"] == ["127.0.0.1"]
    assert resolve(resolver, "rebind.example") == []


def test_of_a_mixed_answer_the_public_addresses_are_given_out() -> None:
    resolver = resolver_that_answers(["10.0.0.1", "93.184.215.14", "fe80::1%eth0", "2606:4700::1111"])
    assert resolve(resolver, "mixed.example") == ["93.184.215.14", "2606:4700::1111"]


def test_an_allowed_host_gets_what_it_has_and_only_that_host() -> None:
    resolver = resolver_that_answers(["127.0.0.1"])
    resolver.allowances.append(lambda host, port: (host, port) == ("intranet.example", 8080))
    assert resolve(resolver, "Intranet.Example.", 8080) == ["127.0.0.1"]
    assert resolve(resolver, "intranet.example", 9000) == []
    assert resolve(resolver, "other.example", 8080) == []


@pytest.mark.parametrize("name", ["localhost", "a.localhost", "LOCALHOST.", "127.1", "0x7f000001"])
def test_names_and_spellings_of_loopback_are_looked_up_without_dns_and_refused(name: str) -> None:
    assert resolve(GuardResolver(Reactor(), 5.0), name) == []
