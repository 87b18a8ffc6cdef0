"""Plain Scrapy with JOBDIR on the same site under the same kills, for comparison with the news spider.

`python -m tests.spiders.plain_scrapy --pages 3000 --kills 2`; `--sqlite` takes its SQLite queues, `--clean` cleans each
article in the callback. The spider follows all links and writes the address of each article to a file, flushed to the
disk. At its end the lag of its loop is in `found.lag`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import scrapy
from scrapy.crawler import AsyncCrawlerProcess

from pipeline.clean import clean
from pipeline.records import RawPage, Source
from spiders.lag import LagMeter
from tests.spiders.kills import Toll, pages, run_killed
from tests.spiders.site import NewsSite

SETTINGS = {
    "CONCURRENT_REQUESTS": 16, "CONCURRENT_REQUESTS_PER_DOMAIN": 16, "ROBOTSTXT_OBEY": True, "LOG_ENABLED": False,
    "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False,
}  # fmt: skip
SQLITE = {
    "SCHEDULER_DISK_QUEUE": "scrapy.squeues.PickleLifoSQLiteQueue",
    "SCHEDULER_START_DISK_QUEUE": "scrapy.squeues.PickleFifoSQLiteQueue",
}


class PlainSpider(scrapy.Spider):
    name = "plain"

    def __init__(self, port: int, found: Path, cleans: bool = False, **more: Any) -> None:
        super().__init__(**more)
        self.start_urls = [f"http://127.0.0.1:{port}/"]
        self.found = found.open("a")
        self.cleans = cleans
        self.lag = LagMeter()

    async def start(self) -> AsyncIterator[Any]:
        self.lag.start()
        async for request in super().start():
            yield request

    def closed(self, reason: str) -> None:
        self.lag.stop()
        Path(f"{self.found.name}.lag").write_text(json.dumps(self.lag.figures()))

    def parse(self, response: Any) -> Iterator[Any]:
        if b"NewsArticle" in response.body:
            if self.cleans:
                clean(RawPage(response.body, Source("warc", ""), response.url, "text/html; charset=utf-8"))
            self.found.write(urlsplit(response.url).path + "\n")
            self.found.flush()
            os.fsync(self.found.fileno())
        yield from response.follow_all(css="a::attr(href)", callback=self.parse)


def crawl(port: int, jobdir: Path, found: Path, sqlite: bool = False, cleans: bool = False) -> None:
    process = AsyncCrawlerProcess({**SETTINGS, **(SQLITE if sqlite else {}), "JOBDIR": str(jobdir)})
    process.crawl(PlainSpider, port=port, found=found, cleans=cleans)
    process.start()


def plain_command(port: int, folder: Path, *more: str) -> list[str]:
    """The spider in a process of its own; what it found is in `folder / "found"`."""
    command = [sys.executable, "-m", "tests.spiders.plain_scrapy"]
    return [*command, "--crawl", str(port), str(folder / "job"), str(folder / "found"), *more]


def kill_plain(count: int, kills: int, folder: Path, seed: int, sqlite: bool) -> Toll:
    """What so many kills cost plain Scrapy."""
    chance = random.Random(seed)
    began = time.monotonic()
    with NewsSite(articles=count, publishers=("daily",)) as site:
        found = folder / "found"
        found.touch()
        command = plain_command(site.port, folder, *(["--sqlite"] if sqlite else []))
        cuts = sorted(chance.sample(range(1, count), kills))
        points = [after - before for before, after in zip([0, *cuts], cuts, strict=False)]
        hit, worst, code = run_killed(command, site, points, chance)
        got, asked = Counter(found.read_text().split()), Counter(pages(site))
        wanted = [site.room.path(number) for number in range(count)]
    lost = sum(not got[path] for path in wanted)
    doubled = sum(max(0, got[path] - 1) for path in wanted)
    again = sum(number - 1 for number in asked.values())
    return Toll(hit, lost, doubled, again, worst, 0, 0, code, round(time.monotonic() - began, 1))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=3000)
    parser.add_argument("--kills", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sqlite", action="store_true")
    parser.add_argument("--clean", action="store_true")
    parser.add_argument("--crawl", nargs=3, metavar=("PORT", "JOBDIR", "FOUND"), help="the spider itself")
    given = parser.parse_args()
    if given.crawl:
        port, jobdir, found = given.crawl
        crawl(int(port), Path(jobdir), Path(found), given.sqlite, given.clean)
        return
    with tempfile.TemporaryDirectory() as folder:
        toll = kill_plain(given.pages, given.kills, Path(folder), given.seed, given.sqlite)
    sys.stdout.write(f"{json.dumps(asdict(toll))}\n")


if __name__ == "__main__":
    main()
