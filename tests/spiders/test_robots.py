"""robots.txt as RFC 9309 has it, and reservations against mining: real hosts, each with a robots.txt of its own."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from spiders import optout, robots_txt
from spiders.host_files import LONGEST_RETRY, MAX_BYTES, Answer, same_site
from tests.spiders.fetch import Job, Report, fetch
from tests.spiders.http import Hit, Reply
from tests.spiders.odd import made
from tests.spiders.site import NewsSite

PAGE = "/about"


def text(body: str, status: int = 200) -> Reply:
    return Reply(body.encode(), status, content_type="text/plain")


def chain(hops: int) -> Callable[[Hit], Reply]:
    """robots.txt that redirects so many times to itself before it answers."""

    def answer(hit: Hit) -> Reply:
        done = int(hit.query.get("hop", 0))
        if done < hops:
            return Reply(b"", 302, (("Location", f"/robots.txt?hop={done + 1}"),))
        return text("User-agent: *\nDisallow: /about")

    return answer


def by_utf8(hit: Hit) -> Reply:
    """robots.txt that redirects to an address in UTF-8, as servers write it that know of no other way."""
    if hit.query.get("hop") == "é":
        return text("User-agent: *\nDisallow: /about")
    return Reply(b"", 302, (("Location", "/robots.txt?hop=é".encode().decode("latin-1")),))


LONG = "User-agent: *\nDisallow: /about\n" + "".join(f"Disallow: /x{number}\n" for number in range(700_000))
LATE = "User-agent: *\n" + "".join(f"Disallow: /x{number}\n" for number in range(700_000)) + "Disallow: /about\n"
ROBOTS: dict[str, tuple[Reply | Callable[[Hit], Reply], str]] = {
    "allows": (text("User-agent: *\nDisallow: /private/\nAllow: /"), "200"),
    "forbids": (text("User-agent: *\nDisallow: /about"), "robots"),
    "names-us": (text("User-agent: *\nDisallow: /\n\nUser-agent: Clean-Corpus\nDisallow:"), "200"),
    "shuts-us-out": (text("User-agent: *\nAllow: /\n\nUser-agent: clean-corpus\nDisallow: /"), "robots"),
    "names-our-version": (text("User-agent: *\nAllow: /\n\nuser-agent: Clean-Corpus/1.0 (old)\nDisallow: /about"), "robots"),
    "no-gptbot-version": (text("User-agent: GPTBot/1.2\nDisallow: /"), "opt_out"),
    "missing": (Reply(b"no", 404), "200"),
    "denied": (Reply(b"no", 403), "200"),
    "gone": (Reply(b"no", 410), "200"),
    "broken": (Reply(b"User-agent: *\nAllow: /", 500), "robots_unreachable"),
    "unavailable": (Reply(b"later", 503), "robots_unreachable"),
    "unavailable-long": (Reply(b"later", 503, (("Retry-After", "900"),)), "robots_unreachable"),
    "unavailable-ages": (Reply(b"later", 503, (("Retry-After", "1e12"),)), "robots_unreachable"),
    "too-many": (Reply(b"slow down", 429), "robots_unreachable"),
    "empty": (text(""), "200"),
    "page": (Reply(b"<!doctype html><p>Not found"), "200"),
    "long": (text(LONG), "robots"),
    "late": (text(LATE), "200"),
    "bomb": (Reply(made("gzip", 1 << 30), 200, (("Content-Encoding", "gzip"),), "text/plain"), "200"),
    "five-hops": (chain(5), "robots"),
    "utf8-hop": (by_utf8, "robots"),
    "six-hops": (chain(6), "200"),
    "no-address": (Reply(b"", 302, (("Location", "http://[news.example]/robots.txt"),)), "robots"),
    "no-sitemap": (text("Sitemap: http://[x/\nUser-agent: *\nDisallow: /about"), "robots"),
    "bom": (Reply(b"\xef\xbb\xbfUser-agent: *\nDisallow: /about"), "robots"),
    "latin": (Reply("# Gr\xfc\xdfe\nUser-agent: *\nDisallow: /about".encode("latin-1")), "robots"),
    "returns": (Reply(b"User-agent: *\rDisallow: /about\r"), "robots"),
    "delay": (text("User-agent: *\nCrawl-delay: 0.5"), "200"),
    "delay-1e9": (text("User-agent: *\nCrawl-delay: 1000000000"), "robots_delay"),
    "no-gptbot": (text("User-agent: GPTBot\nDisallow: /"), "opt_out"),
    "no-ccbot-here": (text("User-agent: CCBot\nDisallow: /about\n\nUser-agent: *\nAllow: /"), "opt_out"),
    "no-ccbot-there": (text("User-agent: CCBot\nDisallow: /private"), "200"),
    "gptbot-but-us": (text("User-agent: GPTBot\nDisallow: /\n\nUser-agent: clean-corpus\nAllow: /"), "200"),
    "signal": (text("User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /"), "opt_out"),
    "usage": (text("User-agent: *\nContent-Usage: train-ai=n\nAllow: /"), "opt_out"),
    "signal-yes": (text("User-agent: *\nContent-Signal: search=yes, ai-train=yes\nAllow: /"), "200"),
}


@pytest.fixture(scope="module")
def crawled() -> tuple[dict[str, str], Report]:
    """Outcome by host of two pages of each, asked at once, and the report."""
    with NewsSite(40, tuple(ROBOTS)) as site:
        for host, (reply, _) in ROBOTS.items():
            site.give(host, "/robots.txt", reply)
        urls = [site.url(host, PAGE) for host in ROBOTS]
        site_keys = {"pace": {"delay": 0, "longest_crawl_delay": 0.3}}
        report = fetch(Job([*urls, *(f"{url}?again" for url in urls)], site=site_keys))
        ended = {}
        for host in ROBOTS:
            result = report.results[site.url(host, PAGE)]
            ended[host] = result.reason or str(result.status)
            asked = site.hits(f"{host}.localhost", PAGE)
            assert bool(asked) == (ended[host] == "200"), f"{host}: pages are asked for if and only if allowed"
            files = site.hits(f"{host}.localhost", "/robots.txt")
            assert sum(1 for hit in files if not hit.query) == 1, f"{host}: robots.txt is asked for once"
        return ended, report


@pytest.mark.parametrize("host", list(ROBOTS))
def test_robots_txt_decides(crawled: tuple[dict[str, str], Report], host: str) -> None:
    assert crawled[0][host] == ROBOTS[host][1]


def test_a_host_without_robots_txt_for_now_is_asked_again_later(crawled: tuple[dict[str, str], Report]) -> None:
    postponed: dict[str, float] = {}
    for url, result in crawled[1].results.items():
        if result.reason == "robots_unreachable":
            assert result.postponed > 0
            name = url.split("/")[2].partition(".")[0]
            postponed[name] = max(postponed.get(name, 0.0), result.postponed)
    assert postponed.pop("unavailable-long") == pytest.approx(900, abs=60), "what Retry-After asks for"
    assert postponed.pop("unavailable-ages") == pytest.approx(LONGEST_RETRY, abs=60)
    assert set(postponed) == {"broken", "unavailable", "too-many"}
    assert all(seconds <= 60 for seconds in postponed.values())


def test_a_crawl_delay_is_announced_capped_and_logged(crawled: tuple[dict[str, str], Report]) -> None:
    delays = {host.partition(".")[0]: delay for host, delay in crawled[1].signals}
    assert delays == {"delay": 0.3}
    assert "asks for 0.5 s between requests; 0.3 s are kept" in crawled[1].log


def test_ten_megabytes_of_robots_are_read_up_to_the_limit_in_little_memory(crawled: tuple[dict[str, str], Report]) -> None:
    assert len(LONG) > 10_000_000 > MAX_BYTES
    assert crawled[1].rss <= 300 << 20


def test_the_delay_of_a_host_is_the_longer_of_crawl_delay_and_request_rate() -> None:
    body = b"User-agent: *\nCrawl-delay: 0.2\nRequest-rate: 1/60s"
    robots = robots_txt.read(Answer("https://example.org/robots.txt", 200, body))
    assert robots.delay("clean-corpus") == 60.0


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_with_a_mark_of_its_encoding_is_read(encoding: str) -> None:
    robots = robots_txt.read(Answer("https://example.org/robots.txt", 200, "User-agent: *\nDisallow: /about".encode(encoding)))
    assert not robots.allows("https://example.org/about", "clean-corpus")


def test_a_rule_that_the_limit_cuts_through_does_not_count() -> None:
    body = b"User-agent: *\n" + b"#" * (MAX_BYTES - 14 - 15) + b"\nDisallow: /abc"
    body = body + b"def\n"
    robots = robots_txt.read(Answer("https://example.org/robots.txt", 200, body[:MAX_BYTES]))
    assert robots.allows("https://example.org/abc", "clean-corpus")


@pytest.mark.parametrize(
    ("here", "there", "same"),
    [
        ("http://a.example/robots.txt", "https://a.example/robots.txt", True),
        ("http://a.example/robots.txt", "https://www.a.example/r.txt", True),
        ("https://www.a.example/robots.txt", "https://a.example/robots.txt", True),
        ("https://a.example/robots.txt", "http://a.example/robots.txt", False),
        ("https://a.example/robots.txt", "https://b.example/robots.txt", False),
        ("https://a.example/robots.txt", "https://cdn.a.example/robots.txt", False),
        ("http://a.example:8080/robots.txt", "http://a.example:9090/robots.txt", False),
        ("http://a.example:8080/robots.txt", "http://a.example:8080/r.txt", True),
        ("http://a.example:8080/robots.txt", "http://www.a.example:8080/robots.txt", True),
        ("http://a.example:8080/robots.txt", "http://www.a.example/robots.txt", False),
        ("http://a.example/robots.txt", "file:///robots.txt", False),
    ],
)
def test_which_redirects_of_robots_txt_are_followed(here: str, there: str, same: bool) -> None:
    assert same_site(here, there) is same


@pytest.mark.slow
def test_robots_txt_of_a_site_that_has_moved_is_read_where_the_sites_file_names_its_new_host() -> None:
    with NewsSite(4, ("old", "open", "shut", "off")) as site:
        for host in ("open", "shut"):
            site.give(host, "/robots.txt", text("User-agent: *\nDisallow: /about" if host == "shut" else ""))
        outcomes = {}
        for to, hosts in (("open", ["old.localhost", "open.localhost"]), ("shut", ["old.localhost", "shut.localhost"]),
                          ("off", ["old.localhost"])):  # fmt: skip
            place = f"{site.url(to)}robots.txt"
            site.give("old", "/robots.txt", Reply(b"", 301, (("Location", place),)))
            report = fetch(Job([site.url("old", PAGE)], site={"hosts": hosts}))
            result = report.results[site.url("old", PAGE)]
            outcomes[to] = (result.reason or str(result.status), "give that as start, or add its host" in result.detail)
    assert outcomes == {"open": ("200", False), "shut": ("robots", False), "off": ("robots", True)}


def test_sitemaps_are_named_in_full() -> None:
    body = b"Sitemap: /a.xml\nSitemap: http://[x/b.xml\nUser-agent: *\nsitemap: https://cdn.example/b.xml\nSitemap: /a.xml"
    robots = robots_txt.read(Answer("https://example.org/robots.txt", 200, body))
    assert robots.sitemaps == ("https://example.org/a.xml", "https://cdn.example/b.xml")


TDM = [
    {"location": "/", "tdm-reservation": 0},
    {"location": "/reserved/*", "tdm-reservation": 1, "tdm-policy": "https://example.org/policy.json"},
]


def test_opt_outs_of_hosts_are_obeyed_and_with_leave_recorded() -> None:
    with NewsSite(3) as site:
        site.give("daily", "/.well-known/tdmrep.json", Reply(json.dumps(TDM).encode(), content_type="application/json"))
        site.give("evening", "/robots.txt", ROBOTS["no-gptbot"][0])
        site.give("courier", "/robots.txt", text("User-agent: *\nDisallow: /.well-known/"))
        for host in ("daily", "evening", "courier"):
            site.give(host, "/reserved/a", Reply(b"<p>a"))
        urls = [site.url(host, path) for host in ("daily", "evening", "courier") for path in ("/about", "/reserved/a")]
        report = fetch(Job(urls, site={"pace": {"delay": 0}}))
        told = [report.results[url].reason or report.results[url].status for url in urls]
        assert told == [200, "opt_out", "opt_out", "opt_out", 200, 200]
        assert "tdmrep.json: tdm-reservation: 1" in report.results[urls[1]].detail
        assert "robots.txt: GPTBot is disallowed" in report.results[urls[2]].detail
        assert site.hits("daily.localhost", "/reserved") == site.hits("evening.localhost", "/about") == []
        assert site.hits("courier.localhost", "/.well-known/") == [], "what robots.txt forbids is not asked for"

        report = fetch(Job(urls, site={"pace": {"delay": 0}, "opt_outs": False}))
        assert [report.results[url].status for url in urls] == [200] * 6
        assert report.results[urls[1]].opt_out == "tdmrep.json: tdm-reservation: 1"
        assert report.results[urls[3]].opt_out == "robots.txt: GPTBot is disallowed"


@pytest.mark.parametrize(
    ("headers", "metas", "found"),
    [
        ({}, [], None),
        ({"tdm-reservation": "1"}, [], "header tdm-reservation: 1"),
        ({"tdm-reservation": "0"}, [], None),
        ({"tdm-reservation": "1"}, [("tdm-reservation", "0")], None),
        ({"tdm-reservation": "0"}, [("TDM-Reservation", " 1 ")], "meta tdm-reservation: 1"),
        ({"x-robots-tag": "noai"}, [], "header x-robots-tag: noai"),
        ({"x-robots-tag": "noindex, noai, noimageai"}, [], "header x-robots-tag: noai"),
        ({"x-robots-tag": "noimageai"}, [], None),
        ({"x-robots-tag": "noindex, nofollow, noarchive"}, [], None),
        ({"x-robots-tag": "googlebot: noai"}, [], None),
        ({"x-robots-tag": "clean-corpus: noai"}, [], "header x-robots-tag: noai"),
        ({"x-robots-tag": "googlebot: nofollow, gptbot: noai"}, [], "header x-robots-tag: noai"),
        ({"x-robots-tag": "unavailable_after: 25 Jun 2030 15:00:00 PST, noai"}, [], "header x-robots-tag: noai"),
        ({"content-usage": "search=y, train-ai=n"}, [], "header content-usage: train-ai=n"),
        ({"content-usage": "train-ai=y"}, [], None),
        ({}, [("robots", "index, follow, NOAI")], "meta robots: noai"),
        ({}, [("robots", "noimageai")], None),
        ({}, [("gptbot", "noai")], "meta gptbot: noai"),
        ({}, [("googlebot", "noai")], None),
        ({}, [("description", "noai"), ("robots", "no ai please")], None),
    ],
)
def test_reservations_of_pages(headers: dict[str, str], metas: list[tuple[str, str]], found: str | None) -> None:
    assert optout.reservation(headers, metas, "clean-corpus") == found


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"[1, null]", b'{"a": 1}', b'[{"location": 5}]', b'[{"location": "x"}]'])
def test_a_broken_tdmrep_file_reserves_nothing(body: bytes) -> None:
    assert optout.read_tdm(Answer("https://example.org/", 200, body)).opt_out("https://example.org/a") is None
