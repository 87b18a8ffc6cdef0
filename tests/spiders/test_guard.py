"""No connection to an address that is not public; caps on time, size, headers and unpacking. Real processes, real
sockets: a listener counts what reaches it."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote

import pytest
from scrapy import Request
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from tests.spiders import odd
from tests.spiders.fetch import Job, Report, fetch
from tests.spiders.http import Hit, Reply
from tests.spiders.site import NewsSite

figures = logging.getLogger("figures")
"""What docs/crawling.md tells: shown by -o log_cli=true -o log_cli_level=INFO."""
NO_PAUSE = {"pace": {"delay": 0}}


@contextmanager
def canary() -> Iterator[tuple[int, list[tuple[str, int]]]]:
    """A listener on all addresses of the machine: its port, and who has connected."""
    reached: list[tuple[str, int]] = []
    listener = socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True)

    def accept() -> None:
        while True:
            try:
                connection, peer = listener.accept()
            except OSError:
                return
            reached.append(peer[:2])
            connection.close()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    port = listener.getsockname()[1]
    with socket.create_connection(("127.0.0.1", port)):
        pass
    while not reached:
        pass
    reached.clear()  # it does hear
    try:
        yield port, reached
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


SPELLINGS = [
    "127.0.0.1", "2130706433", "0x7f000001", "017700000001", "127.1", "0x7f.1", "0177.0.0.1", "[::1]",
    "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "0", "0.0.0.0", "[::]", "localhost", "LOCALHOST", "localhost.", "127.0.0.1.",
    "127。0。0。1", "①②⑦.⓪.⓪.①", "127%2e0%2e0%2e1", "x.localhost", "flip.example", "mapped.example", "mine.local",
    "public.example@127.0.0.1", "user:secret@127.0.0.1", "public.example%5C@127.0.0.1", "[::127.0.0.1]",
]  # fmt: skip
NAMES = {
    "flip.example": [["127.0.0.1"]], "mapped.example": [["::ffff:127.0.0.1"], ["::1"]], "mine.local": [["127.0.0.1"]],
}  # fmt: skip


def test_no_spelling_redirect_or_refresh_reaches_a_private_address() -> None:
    with canary() as (port, reached), NewsSite(3) as site:
        direct = [f"http://{host}:{port}/" for host in SPELLINGS]
        hops = [site.url("daily", f"/odd/redirect/to?url={quote(url)}") for url in direct]
        hops += [site.url("evening", f"/odd/refresh/to?url={quote(url)}") for url in direct]
        schemes = ["file:///etc/passwd", "data:text/html,x", f"ftp://127.0.0.1:{port}/", f"gopher://127.0.0.1:{port}/"]
        hops += [site.url("daily", f"/odd/redirect/to?url={quote(url)}") for url in schemes]
        job = Job([*direct, *hops, *schemes], ["*.localhost"], names=NAMES, site=NO_PAUSE)
        job.allow_private = ["daily.localhost", "evening.localhost"]
        report = fetch(job)
        figures.info("%d addresses, %d by redirect: %d connections", len(direct), len(hops), len(reached))
        assert reached == []
        assert len(report.results) >= len(direct) + len(hops), "each address ends somehow"
        for url in direct:
            assert report.results[url].reason in {"private_address", "credentials"}, report.results[url]
        for url in hops[: 2 * len(direct)]:
            assert report.results[url].status in {0, 200}
            assert not report.results[url].final.endswith(f":{port}/")
        assert all(b"root:" not in result.start.encode() for result in report.results.values())


def test_the_guard_is_what_keeps_them_out() -> None:
    """The same listener is reached where the sites file allows the host: the test above does not pass by itself."""
    with canary() as (port, reached):
        fetch(Job([f"http://127.0.0.1:{port}/", f"http://x.localhost:{port}/"], ["127.0.0.1"], site=NO_PAUSE))
        assert len(reached) >= 1


def test_leave_for_one_port_is_none_for_another() -> None:
    """A name, an address, and a redirect to another port of the very host that is allowed."""
    with canary() as (port, reached), NewsSite(3) as site:
        there = [f"http://127.0.0.1:{port}/", f"http://mine.local:{port}/"]
        hops = [site.url("daily", f"/odd/redirect/to?url={quote(f'http://daily.localhost:{port}/')}")]
        allowed = [f"{host}:{site.port}" for host in ("127.0.0.1", "mine.local", "daily.localhost")]
        report = fetch(Job([*there, *hops], allowed, names=NAMES, site=NO_PAUSE))
        assert reached == []
        assert [report.results[url].reason for url in there] == ["private_address"] * 2
        assert site.hits(path="/odd/redirect"), "the port that is allowed is asked"


def test_a_robots_redirect_to_a_private_address_is_not_followed() -> None:
    with canary() as (port, reached), NewsSite(3) as site:
        site.give("daily", "/robots.txt", Reply(b"", 301, (("Location", f"http://127.0.0.1:{port}/robots.txt"),)))
        report = fetch(Job([site.url("daily")], ["daily.localhost"], site=NO_PAUSE))
        assert reached == []
        assert report.results[site.url("daily")].reason == "robots"


SECONDS = 3.0
"""The time limit of a response in the tests of what is slow."""
SLOW = ["/odd/slow-body", "/odd/slow-headers", "/odd/silent", "/odd/headers?unended=3000", "/odd/endless"]
HUGE = ["/odd/headers?bytes=20000000", "/odd/headers?count=200000", "/odd/headers?unended=5000000",
        "/odd/headers?early=30000"]  # fmt: skip
BOMBS = {"gzip": 10 << 30, "deflate": 10 << 30, "br": 1 << 30, "zstd": 10 << 30}
OTHER = ["/odd/cut", "/odd/headers?count=300", "/odd/bomb/gzip?size=1000000", "/odd/bomb/br?size=1000000",
         "/odd/bomb/zstd?size=1000000", "/odd/bomb/deflate?size=1000000"]  # fmt: skip


def fetch_from_hosts_of_their_own(paths: list[str], seconds: float, **settings: int) -> tuple[dict[str, str], Report]:
    """(outcome by path, report): all at once, each path from another host, and a good host beside them."""
    hosts = tuple(f"h{number}" for number in range(len(paths)))
    with NewsSite(3, (*hosts, "good")) as site:
        urls = {path: site.url(host, path) for host, path in zip(hosts, paths, strict=True)}
        good = [site.url("good", f"/odd/plain/{number}") for number in range(20)]
        caps = {"seconds": seconds, "header_bytes": 65_536}
        report = fetch(Job([*urls.values(), *good], site={"pace": {"delay": 0}, "caps": caps}, settings=dict(settings)))
        assert all(report.results[url].status == 200 for url in good)
        for url, result in report.results.items():
            asked = [hit.at for hit in site.hits() if url.endswith(f"{hit.host}:{site.port}{hit.target}")]
            result.seconds -= asked[0] - site.hits()[0].at if asked else 0.0
        ended = {path: report.results[url].reason or str(report.results[url].status) for path, url in urls.items()}
        report.results = {path: report.results[url] for path, url in urls.items()}
        return ended, report


def test_what_is_slow_frees_its_slot_at_the_time_limit() -> None:
    ended, report = fetch_from_hosts_of_their_own(SLOW, SECONDS)
    assert {ended[path] for path in SLOW[:4]} == {"DownloadTimeoutError"}
    assert ended["/odd/endless"] in {"body", "DownloadTimeoutError"}
    latest = max(result.seconds for result in report.results.values()) - SECONDS
    figures.info("slow hosts: free %.2f s after their limit, lag of the loop %.2f s", latest, report.lag)
    for result in report.results.values():
        assert result.seconds <= SECONDS + 1.0 + 3 * report.lag


def test_headers_past_the_cap_are_refused_and_bombs_and_memory_stays_free() -> None:
    bombs = {f"/odd/bomb/{encoding}?size={size}": odd.made(encoding, size) for encoding, size in BOMBS.items()}
    bombs[f"/odd/bomb/gzip?twice&size={1 << 30}"] = odd.made("gzip", 1 << 30, True)
    ended, report = fetch_from_hosts_of_their_own([*HUGE, *bombs, *OTHER], 60.0)
    assert {ended[path] for path in HUGE} == {"headers"}
    assert {ended[path] for path in bombs} == {"body"}
    assert ended["/odd/cut"] == "ResponseDataLossError"
    assert ended["/odd/headers?count=300"] == "200"
    assert [report.results[path].size for path in OTHER[2:]] == [1_000_000] * 4
    figures.info("headers and bombs together: RSS %d MB, loop blocked for %.2f s", report.rss >> 20, report.blocked)
    assert report.rss <= 300 << 20
    assert report.blocked <= 1.0


@pytest.mark.soak
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
@pytest.mark.parametrize("size", [1 << 30, 10 << 30])
def test_each_bomb_alone(encoding: str, size: int) -> None:
    odd.made(encoding, size)
    ended, report = fetch_from_hosts_of_their_own([f"/odd/bomb/{encoding}?size={size}"], 60.0)
    assert set(ended.values()) == {"body"}
    figures.info("%s %d GiB: RSS %d MB, loop blocked for %.2f s", encoding, size >> 30, report.rss >> 20, report.blocked)
    assert report.rss <= 300 << 20
    assert report.blocked <= 1.0


def test_redirects_end_and_credentials_stay_with_their_host() -> None:
    with NewsSite(3) as site:
        across = f"/odd/redirect/to?url={quote(site.url('evening', '/odd/plain'))}"
        same = f"/odd/redirect/to?url={quote(site.url('daily', '/odd/plain/same'))}"
        ends = ["/odd/redirect/loop", "/odd/refresh/loop", "/odd/redirect/chain/12"]
        fine = "/odd/redirect/chain/8"
        job = Job([site.url("daily", path) for path in (across, same, *ends, fine)], site=NO_PAUSE)
        job.headers = {"Authorization": "Basic c2VjcmV0", "Cookie": "session=secret"}
        report = fetch(job)
        for path in ends:
            assert report.results[site.url("daily", path)].detail == "max redirections reached"
            assert len(site.hits(path=path)) <= 11
        assert report.results[site.url("daily", fine)].status == 200
        (there,) = site.hits("evening.localhost", "/odd/plain")
        assert not {"authorization", "cookie"} & there.headers.keys()
        (here,) = site.hits("daily.localhost", "/odd/plain/same")
        assert here.headers["authorization"] == "Basic c2VjcmV0"


def test_credentials_are_dropped_from_https_to_http() -> None:
    crawler = get_crawler(settings_dict={"REDIRECT_MAX_TIMES": 10})
    redirect = RedirectMiddleware.from_crawler(crawler)
    asked = Request("https://example.org/a", headers={"Authorization": "Basic c2VjcmV0", "Cookie": "session=secret"})
    answer = Response(asked.url, 301, headers={"Location": "http://example.org/a"})
    onward = redirect.process_response(asked, answer)
    assert isinstance(onward, Request)
    assert not {b"Authorization", b"Cookie"} & set(onward.headers)


def test_a_page_of_twenty_million_bytes_and_no_more() -> None:
    def sized(hit: Hit) -> Reply:
        return Reply(b"x" * int(hit.query["n"]))

    with NewsSite(3) as site:
        site.give("daily", "/sized", sized)
        urls = [site.url("daily", f"/sized?n={n}") for n in (20_000_000, 20_000_001)]
        report = fetch(Job(urls, site=NO_PAUSE))
        assert report.results[urls[0]].size == 20_000_000
        assert report.results[urls[1]].reason == "body"
