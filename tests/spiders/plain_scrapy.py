"""Plain Scrapy with JOBDIR on the same site under the same kills, for comparison with the news spider.

`python -m tests.spiders.plain_scrapy --pages 3000 --kills 2`; `--sqlite` takes its SQLite queues. The spider follows
all links and writes the address of each article to a file, flushed to the disk.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import scrapy
from scrapy.crawler import AsyncCrawlerProcess

from tests.spiders.kills import pages, run_killed
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

    def __init__(self, port: int, found: Path, **more: Any) -> None:
        super().__init__(**more)
        self.start_urls = [f"http://127.0.0.1:{port}/"]
        self.found = found.open("a")

    def parse(self, response: Any) -> Iterator[Any]:
        if b"NewsArticle" in response.body:
            self.found.write(urlsplit(response.url).path + "\n")
            self.found.flush()
            os.fsync(self.found.fileno())
        yield from response.follow_all(css="a::attr(href)", callback=self.parse)


def crawl(port: int, jobdir: Path, found: Path, sqlite: bool) -> None:
    process = AsyncCrawlerProcess({**SETTINGS, **(SQLITE if sqlite else {}), "JOBDIR": str(jobdir)})
    process.crawl(PlainSpider, port=port, found=found)
    process.start()


def compare(count: int, kills: int, folder: Path, seed: int, sqlite: bool) -> dict[str, int]:
    """What so many kills cost plain Scrapy."""
    chance = random.Random(seed)
    with NewsSite(articles=count, publishers=("daily",)) as site:
        found = folder / "found"
        found.touch()
        command = [sys.executable, "-m", "tests.spiders.plain_scrapy"]
        command += ["--crawl", str(site.port), str(folder / "job"), str(found)]
        cuts = sorted(chance.sample(range(1, count), kills))
        points = [after - before for before, after in zip([0, *cuts], cuts, strict=False)]
        hit, worst, code = run_killed([*command, *(["--sqlite"] if sqlite else [])], site, points, chance)
        got, asked = Counter(found.read_text().split()), Counter(pages(site))
        wanted = [site.room.path(number) for number in range(count)]
    return {
        "kills": hit, "lost": sum(not got[path] for path in wanted),
        "doubled": sum(max(0, got[path] - 1) for path in wanted),
        "again": sum(number - 1 for number in asked.values()), "worst": worst, "code": code,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=3000)
    parser.add_argument("--kills", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sqlite", action="store_true")
    parser.add_argument("--crawl", nargs=3, metavar=("PORT", "JOBDIR", "FOUND"), help="the spider itself")
    given = parser.parse_args()
    if given.crawl:
        port, jobdir, found = given.crawl
        crawl(int(port), Path(jobdir), Path(found), given.sqlite)
        return
    with tempfile.TemporaryDirectory() as folder:
        toll = compare(given.pages, given.kills, Path(folder), given.seed, given.sqlite)
    sys.stdout.write(json.dumps(toll) + "\n")


if __name__ == "__main__":
    main()
