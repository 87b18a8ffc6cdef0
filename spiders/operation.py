"""What goes on beside the fetching: sealed segments are cleaned in a process of their own, the loop's lag is measured,
and the run is summed up at its end. A Scrapy extension of the news spider."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

import structlog
from scrapy import signals
from scrapy.exceptions import NotConfigured

from pipeline.records import Engine
from spiders import drift, ledger, summary
from spiders.lag import LagMeter
from spiders.news import NewsSpider
from spiders.summary import RunSummary

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler

log = structlog.get_logger("spiders.operation")

STOP_SECONDS = 8.0
"""That cleaning has to end in when the crawl is stopped, before it is killed: the next run takes it up."""


@dataclass(frozen=True, slots=True)
class CleaningOptions:
    """How a crawl's segments are cleaned."""

    sites: Path | None = None
    """The sites file: its rules of the sites' own."""
    engine: Engine = "auto"
    all_pages: bool = False
    workers: int = 1

    def arguments(self) -> list[str]:
        """For `spiders.cleaning.main`."""
        given = ["--engine", self.engine, "--workers", str(self.workers)]
        given += ["--sites", str(self.sites)] if self.sites else []
        return given + (["--all-pages"] if self.all_pages else [])


class Operation:
    """Runs cleaning, one process at a time, on what is sealed."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._cleans = crawler.settings.getbool("CRAWL_CLEAN")
        sites = crawler.settings.get("CRAWL_SITES")
        self._options = CleaningOptions(
            Path(sites) if sites else None,
            crawler.settings.get("CRAWL_ENGINE"),
            crawler.settings.getbool("CRAWL_ALL_PAGES"),
            crawler.settings.getint("CRAWL_WORKERS") or max(1, (os.cpu_count() or 2) - 1),
        )
        self._lag = LagMeter()
        self._process: subprocess.Popen[str] | None = None
        self._task: asyncio.Task[bool] | None = None
        self._began = time.monotonic()
        self.result: RunSummary | None = None
        """Of the run, once the spider is closed."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        if crawler.spidercls is not NewsSpider:
            raise NotConfigured("for the news spider only")
        operation = cls(crawler)
        crawler.signals.connect(operation.spider_opened, signal=signals.spider_opened)
        crawler.signals.connect(operation.spider_closed, signal=signals.spider_closed)
        return operation

    def spider_opened(self, spider: Spider) -> None:
        self._spider = _news(spider)
        if self._spider.trouble is not None:
            return
        self._lag.start()
        self._spider.frontier.on_sealed.append(self._sealed)
        self._sealed("")  # what an earlier process left

    async def spider_closed(self, spider: Spider, reason: str) -> None:
        """Cleans what is left, unless the crawl was stopped; then writes the run's line."""
        if self._spider.trouble is None and reason == "finished":
            while await self._clean():
                pass
        else:
            await self._stop()
        self._lag.stop()
        self.sum_up(finished=reason == "finished")

    def sum_up(self, finished: bool) -> None:
        """Writes the run's line and keeps it as `result`."""
        folder, run = self._spider.folder, self._spider.run
        if run is None or self.result is not None:
            return
        with contextlib.closing(ledger.connect(folder.ledger)) as db:
            hosts, examples = summary.counted(ledger.tallies(db, run.number))
        earlier = [record for record in summary.read(folder.runs) if record["run"] != run.id and record["finished"]]
        self.result = RunSummary(
            run.id, run.started, datetime.now(UTC), finished and self._spider.trouble is None, hosts, examples,
            time.monotonic() - self._began, self._crawler.stats.get_value("response_received_count", 0),
            self._lag.figures(), self._spider.trouble, drift.drift(earlier, hosts) if finished else (),
        )  # fmt: skip
        try:
            summary.append(folder.runs, self.result)
        except OSError as error:
            self._spider.trouble = self._spider.trouble or f"{folder.runs}: {error}"

    def kill(self) -> None:
        """Ends cleaning at once: the crawler is about to end."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def _sealed(self, name: str) -> None:
        if name:
            log.info("segment sealed", segment=name)
        if self._cleans and (self._task is None or self._task.done()):
            self._task = asyncio.ensure_future(self._clean())

    async def _clean(self) -> bool:
        """Cleans all segments that are ready; whether there may be more by now."""
        if not self._cleans:
            return False
        if self._task is not None and not self._task.done() and self._task is not asyncio.current_task():
            return await self._task
        folder = self._spider.folder
        with contextlib.closing(ledger.connect(folder.ledger)) as db:
            ready = ledger.uncleaned(db)
        if not ready:
            return False
        shard = f"{folder.shard.index}/{folder.shard.of}"
        command = [sys.executable, "-m", "spiders.cleaning", str(folder.corpus), *ready, "--shard", shard]
        began = time.monotonic()
        self._process = subprocess.Popen(  # noqa: S603  # our own module, and names that we made
            [*command, *self._options.arguments()],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            start_new_session=True,
        )  # fmt: skip
        _, told = await asyncio.to_thread(self._process.communicate)
        if self._process.returncode:
            log.error("cleaning failed", segments=ready, code=self._process.returncode, said=told.strip()[-2000:])
            self._spider.trouble = self._spider.trouble or f"cleaning failed: {told.strip()[-500:]}"
            return False
        log.info("segments cleaned", segments=len(ready), seconds=round(time.monotonic() - began, 1))
        return True

    async def _stop(self) -> None:
        process, self._cleans = self._process, False
        if process is not None and process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                await asyncio.wait_for(asyncio.to_thread(process.wait), STOP_SECONDS)
            except TimeoutError:
                self.kill()


def _news(spider: Spider) -> NewsSpider:
    assert isinstance(spider, NewsSpider)
    return spider
