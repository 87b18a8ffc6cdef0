"""Whole crawls of sites that mean harm: traps end and the summary names them, nothing private is reached, nobody starves."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.spiders.http import Reply
from tests.spiders.kills import ROOT, crawl_command
from tests.spiders.site import NewsSite
from tests.spiders.test_guard import canary, figures

pytestmark = pytest.mark.xdist_group("hostile sites")

STARTS = {
    "calendar": "/odd/calendar/2026/11", "deep": "/odd/deep/", "facets": "/odd/facets", "rabbit": "/odd/rabbit/1",
    "loop": "/odd/redirect/loop", "chain": "/odd/redirect/chain/12", "short-chain": "/odd/redirect/chain/5",
    "self-map": "/", "endless-map": "/", "lists-us": "/", "charsets": "/",
}  # fmt: skip
CAP = 60


@dataclass(frozen=True, slots=True)
class Crawl:
    site: NewsSite
    hosts: dict[str, dict[str, int]]
    """Counts of the summary by publisher."""
    examples: str
    """The whole record of the run, for what it names."""
    out: Path
    reached: list[Any]


def run(folder: Path, text: str, timeout: float = 300.0, silent: int = 0) -> dict[str, Any]:
    """Crawls; the record of the run. `silent`: hosts whose start page never answers."""
    sites = folder / "SITES.toml"
    sites.write_text(text)
    command = crawl_command(sites, folder / "corpus", "--no-clean")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=timeout, check=False)
    record: dict[str, Any] = json.loads((folder / "corpus" / "_state" / "crawls.jsonl").read_text().splitlines()[-1])
    lost = sum(counts.get("start_failed", 0) for counts in record["hosts"].values())
    assert lost == silent + ('"loop"' in text) + ('"chain"' in text), "start pages that never answer, or end in redirects"
    assert done.returncode == (1 if lost else 0), done.stderr
    return record


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawl]:
    folder = tmp_path_factory.mktemp("hostile")
    with canary() as (port, reached), NewsSite(0, tuple(STARTS)) as site:
        site.give("self-map", "/robots.txt", Reply(b"Sitemap: /odd/sitemap/self"))
        site.give("endless-map", "/robots.txt", Reply(b"Sitemap: /odd/sitemap/endless/1"))
        secret = f"http://127.0.0.1:{port}/2026/11/03/secret-story-of-the-town.html"
        site.give("lists-us", "/map.xml", Reply(f"<urlset><url><loc>{secret}</loc></url></urlset>".encode()))
        item = f"<rss><channel><item><link>{secret}?feed</link></item></channel></rss>"
        site.give("lists-us", "/feed.xml", Reply(item.encode(), content_type="application/rss+xml"))
        page = f'<html><a href="{secret}?link">The story of the town in five words</a><a href="file:///etc/passwd">x</a>'
        site.give("lists-us", "/", Reply(page.encode()))
        labels = ("utf-8", "windows-1252", "utf-16", "x-unknown")
        links = "".join(f'<a href="/odd/charset?is=utf-8&header={label}">Charset of the page {label}</a>' for label in labels)
        site.give("charsets", "/", Reply(f"<html>{links}".encode()))
        text = 'contact = "crawl@example.org"\n[defaults]\nallow_private = ["*.localhost"]\n'
        text += f"pace = {{ delay = 0, retry = 0.1 }}\ncaps = {{ urls_per_host = {CAP}, seconds = 10 }}\n"
        for name, path in STARTS.items():
            text += f'[[site]]\nname = "{name}"\nstart = "{site.url(name, path)}"\n'
            if name == "lists-us":
                host = site.url(name, "")
                text += f'hosts = ["127.0.0.1"]\nsitemaps = ["{host}/map.xml"]\nfeeds = ["{host}/feed.xml"]\n'
        record = run(folder, text)
        hosts = {host.partition(".")[0]: counts for host, counts in record["hosts"].items()}
        yield Crawl(site, hosts, json.dumps(record), folder / "corpus", reached)


@pytest.mark.parametrize(
    ("publisher", "stop"),
    [("calendar", "calendar"), ("deep", "segments"), ("facets", "query"), ("rabbit", "host_cap"),
     ("endless-map", "host_cap"), ("chain", "redirects")],
)  # fmt: skip
def test_traps_end_and_the_summary_names_them(crawl: Crawl, publisher: str, stop: str) -> None:
    assert crawl.hosts[publisher][f"stop:{stop}"] >= 1
    asked = [hit for hit in crawl.site.hits(f"{publisher}.localhost") if hit.path.startswith("/odd/")]
    figures.info("%s: ended by %s after %d requests", publisher, stop, len(asked))
    assert 1 <= len(asked) <= CAP + 1


def test_a_sitemap_that_names_itself_is_read_once(crawl: Crawl) -> None:
    assert len(crawl.site.hits("self-map.localhost", "/odd/sitemap/self")) == 1


def test_redirects_are_followed_for_ten_hops(crawl: Crawl) -> None:
    assert len(crawl.site.hits("loop.localhost", "/odd/redirect/loop")) <= 11
    assert len(crawl.site.hits("chain.localhost", "/odd/redirect/chain")) <= 11
    assert len(crawl.site.hits("short-chain.localhost", "/odd/plain")) == 1


def test_no_sitemap_feed_or_link_leads_to_a_private_host(crawl: Crawl) -> None:
    assert crawl.reached == []
    private = next(counts for host, counts in crawl.hosts.items() if host == "127")
    assert private["private_address"] >= 1
    assert crawl.site.hits("lists-us.localhost", "/map.xml")
    assert crawl.site.hits("lists-us.localhost", "/feed.xml")


def test_lying_charsets_do_not_stop_a_crawl(crawl: Crawl) -> None:
    assert len(crawl.site.hits("charsets.localhost", "/odd/charset")) == 4
    assert crawl.hosts["charsets"].get("failed", 0) == 0


@pytest.mark.soak
def test_a_hundred_silent_hosts_do_not_starve_a_good_one(tmp_path: Path) -> None:
    silent = tuple(f"silent{number}" for number in range(100))
    with NewsSite(4040, ("good", *silent)) as site:
        good = [site.room.url(number) for number in site.room.numbers("good")]
        assert len(good) == 40
        site.give("good", "/", Reply("".join(f'<a href="{at}">a</a>' for at in good).encode()))
        text = 'contact = "crawl@example.org"\n[defaults]\nallow_private = ["*.localhost"]\ndiscover = false\n'
        text += "pace = { delay = 0.1, retry = 1 }\ncaps = { seconds = 5 }\n"
        for name in (*silent, "good"):
            text += f'[[site]]\nname = "{name}"\nstart = "{site.url(name, "/" if name == "good" else "/odd/silent")}"\n'
        began = time.monotonic()
        run(tmp_path, text, 600, silent=100)
        took = time.monotonic() - began
        paths = {urlsplit(url).path for url in good}
        hits = [hit.at for hit in site.hits("good.localhost") if hit.path in paths]
        figures.info("100 silent hosts: a good one had its %d pages in %.0f of %.0f s", len(hits), hits[-1] - began, took)
        assert len(hits) == len(good)
        assert hits[-1] - began <= 0.5 * took


@pytest.mark.soak
def test_sitemaps_without_end_are_read_up_to_ten_thousand_files(tmp_path: Path) -> None:
    """Each names the next two; the caps are the usual ones but for the addresses of a host."""
    with NewsSite(0, ("maps",)) as site:
        site.give("maps", "/robots.txt", Reply(b"Sitemap: /odd/sitemap/endless/1"))
        text = 'contact = "crawl@example.org"\n[defaults]\nallow_private = ["*.localhost"]\nfollow = false\n'
        text += 'pace = { delay = 0, connections = 8 }\ncaps = { urls_per_host = 100_000 }\n[[site]]\nname = "maps"\n'
        record = run(tmp_path, f'{text}start = "{site.url("maps")}"\n', 600)
        (counts,) = record["hosts"].values()
        asked = len(site.hits(path="/odd/sitemap/endless/"))
    figures.info("sitemaps without end: %d files asked for, %d kept out", asked, counts["stop:sitemap_files"])
    assert asked == 10_000
    assert counts["stop:sitemap_files"] >= 10_000


def test_depth_ends_what_no_other_trap_ends(tmp_path: Path) -> None:
    """A page of each number that leads to the next, for ever."""
    from tests.spiders.http import Hit

    def endless(hit: Hit) -> Reply:
        number = int(hit.path.rpartition("-")[2])
        return Reply(f'<html><a href="/stairs-of-the-old-town-hall-{number + 1000}">Another flight of stairs</a>'.encode())

    with NewsSite(0, ("stairs",)) as site:
        for number in range(1000, 60_000, 1000):
            site.give("stairs", f"/stairs-of-the-old-town-hall-{number}", endless)
        text = 'contact = "crawl@example.org"\n[defaults]\nallow_private = ["*.localhost"]\npace = { delay = 0 }\n'
        start = site.url("stairs", "/stairs-of-the-old-town-hall-1000")
        record = run(tmp_path, f'{text}[[site]]\nname = "stairs"\nstart = "{start}"\ndiscover = false\n')
        (counts,) = record["hosts"].values()
        figures.info("endless stairs: ended by depth after %d requests", len(site.hits(path="/stairs")))
        assert counts["stop:depth"] == 1
        assert len(site.hits(path="/stairs")) == 21
