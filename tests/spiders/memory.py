"""How much memory a crawl takes whose frontier is large: sitemaps offer so many addresses, some of them are asked for."""

from __future__ import annotations

import contextlib
import subprocess
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from spiders import ledger
from spiders.folder import Folder
from tests.spiders.http import Hit, Raw, Reply
from tests.spiders.kills import ROOT, crawl_command, write_sites
from tests.spiders.site import NewsSite

SIZES = (1_000, 100_000, 300_000, 1_100_000)
"""The last is more than `caps.sitemap_urls` lets in."""
OF_A_FILE = 50_000
"""Addresses in one sitemap file: as many as the protocol allows."""
CAPS = "caps = { pages = 1000, urls_per_host = 10_000_000 }"
PACE = "{ delay = 0, connections = 4, retry = 0.2 }"
STORY = b"<html><body><article><h1>The bridge</h1><p>" + b"One more sentence. " * 50 + b"</p></article></body></html>"


@dataclass(frozen=True, slots=True)
class Memory:
    addresses: int
    """That the ledger has at the end."""
    requests: int
    peak: int
    """Of the crawler's resident memory, bytes; cleaning is a process of its own and not in it."""
    at_end: int
    """The last reading before it ended."""
    ledger: int
    """Bytes of the ledger's file."""
    seconds: float


def measure_memory(addresses: int, folder: Path) -> Memory:
    """A crawl that takes up so many addresses and asks for the first of them. `folder`: one that is not there yet."""
    folder.mkdir()
    with NewsSite(articles=0, publishers=("daily",)) as site:
        _serve(site, addresses)
        sites = write_sites(folder / "SITES.toml", site.port, CAPS, PACE, ("daily",))
        began = time.monotonic()
        readings = _watched(crawl_command(sites, folder / "corpus", "--no-clean"))
        took = time.monotonic() - began
        path = Folder(folder / "corpus").ledger
        with contextlib.closing(ledger.connect(path)) as db:
            (known,) = db.execute("SELECT count(*) FROM pages").fetchone()
        requests = len(site.hits())
    return Memory(known, requests, max(peak for peak, _ in readings), readings[-1][1], path.stat().st_size, took)


def _serve(site: NewsSite, addresses: int) -> None:
    """robots.txt names an index, the index the files, the files the addresses; every page is a short article."""
    files = -(-addresses // OF_A_FILE)
    index = "".join(f"<sitemap><loc>{site.url('daily', f'/map-{n}.xml')}</loc></sitemap>" for n in range(files))
    site.give("daily", "/sitemap.xml", Reply(f"<sitemapindex>{index}</sitemapindex>".encode()))
    site.give("daily", "/", Reply(b"<html><body><p>The front page.</p></body></html>"))
    for number in range(files):
        names = range(number * OF_A_FILE, min(addresses, (number + 1) * OF_A_FILE))
        site.give("daily", f"/map-{number}.xml", partial(_file, site.url("daily", "/2026/11"), names))
    usual = site.routes.answer

    def answer(hit: Hit) -> Reply | Raw:
        return Reply(STORY) if hit.path.startswith("/2026/") else usual(hit)

    site.server.answer = answer


def _file(above: str, names: range, hit: Hit) -> Reply:
    title = "the-council-votes-on-the-bridge-once-more"
    rows = (f"<url><loc>{above}/{n % 28 + 1:02d}/{title}-{n:07d}</loc></url>" for n in names)
    return Reply(f"<urlset>{''.join(rows)}</urlset>".encode(), content_type="application/xml")


def _watched(command: list[str]) -> list[tuple[int, int]]:
    """(peak, now) of a process's resident memory, bytes, read until it ends."""
    readings = []
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while process.poll() is None:
            with contextlib.suppress(OSError, KeyError):  # it has just ended
                lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
                fields = dict(line.split(":", 1) for line in lines)
                peak, now = (int(fields[name].split()[0]) * 1024 for name in ("VmHWM", "VmRSS"))
                readings.append((peak, now))
            time.sleep(0.1)
        assert process.returncode == 0
        return readings
    finally:
        process.kill()
