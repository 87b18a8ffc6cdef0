"""The body of `clean-corpus crawl`: one crawl of a sites file into a corpus, in this process, to its exit code."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog
from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import Settings

from pipeline.records import Engine
from pipeline.store.errors import ConflictError
from pipeline.store.layout import Layout
from pipeline.store.writing import refuse_within
from spiders import logs, site_rules
from spiders.folder import Shard
from spiders.news import NewsSpider
from spiders.news_operation import NewsOperation
from spiders.operation import Operation, requests_made
from spiders.site_values import duration
from spiders.sites import SitesError, load
from spiders.summary import RunSummary

log = structlog.get_logger("spiders.crawl")


@dataclass(frozen=True, slots=True)
class CrawlRequest:
    """What a crawl is asked to do."""

    sites: Path
    out: Path
    shard: str = "1/1"
    """I/N: the hosts that hash to part I of N."""
    clean: bool = True
    """False: fetch and archive only; `clean-corpus run corpus/archive/pages-*` cleans later."""
    engine: Engine = "auto"
    all_pages: bool = False
    workers: int = 0
    """Processes that clean; 0: one less than the cores."""
    json: bool = False
    """Logs as JSON lines."""
    verbose: bool = False
    max_time: str | None = None
    """Seconds, or `3h`, after which nothing more is asked for: what is queued then is left to the next crawl."""


@dataclass(frozen=True, slots=True)
class CrawlResult:
    """How a crawl ended."""

    code: int
    """0 done; 1 done, and a site has changed (drift), none gave an answer, a start page failed, or hosts on hold have pages
    left; 2 unusable sites file; 3 locked or not writable; 130, 143."""
    summary: RunSummary | None = None
    message: str = ""
    """What is wrong, for the person who started it."""


def crawl(request: CrawlRequest) -> CrawlResult:
    """Crawls until nothing is due, or a signal comes. Once a process: Twisted's reactor cannot be started again."""
    try:
        sites = load(request.sites)
        site_rules.read(sites, request.sites.parent)
        Shard.parse(request.shard)
        settings = _settings(request)
        if not Layout(request.out).exists():
            refuse_within(request.out)
    except OSError as error:
        return CrawlResult(2, message=f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except (SitesError, ValueError, ConflictError) as error:
        return CrawlResult(2, message=str(error))
    process = AsyncCrawlerProcess(settings)
    logs.configure(request.json, request.verbose)  # after Scrapy, which sets levels of its own
    crawler = process.create_crawler(NewsSpider)
    stop = _Stop(process, crawler)
    stop.install()
    finished = process.crawl(crawler, sites=str(request.sites), out=str(request.out), shard=request.shard)
    process.start(install_signal_handlers=False)
    stop.put_away()
    failure = finished.exception() if finished.done() and not finished.cancelled() else None
    return _result(crawler, stop.signal, failure)


def _settings(request: CrawlRequest) -> Settings:
    settings = Settings()
    settings.setmodule("spiders.settings", priority="project")
    given: dict[str, Any] = {
        "CRAWL_CLEAN": request.clean, "CRAWL_ENGINE": request.engine, "CRAWL_ALL_PAGES": request.all_pages,
        "CRAWL_WORKERS": request.workers, "CRAWL_TELL": False,
        "LOG_INSTALL_ROOT_HANDLER": False,
    }  # fmt: skip
    settings.update(given, priority="cmdline")
    settings.update(_from_environment(), priority="cmdline")
    if request.max_time is not None:
        try:
            settings.set("CRAWL_MAX_TIME", duration(request.max_time), priority="cmdline")
        except ValueError as error:
            raise ValueError(f"--max-time {request.max_time}: {error}") from None
    return settings


def _from_environment() -> dict[str, str]:
    """CLEAN_CORPUS_CRAWL_PATIENCE=5 and the like: the knobs of `spiders.settings` that begin with CRAWL_."""
    prefix = "CLEAN_CORPUS_"
    return {
        name.removeprefix(prefix): value for name, value in os.environ.items() if name.startswith(f"{prefix}CRAWL_")
    }


def _result(crawler: Crawler, number: int | None, error: BaseException | None) -> CrawlResult:
    operation = _operation(crawler)
    told = operation.result if operation is not None else None
    if error is not None:
        return CrawlResult(3, told, f"{type(error).__name__}: {error}")
    assert isinstance(crawler.spider, NewsSpider)
    trouble = crawler.spider.session.trouble
    if trouble is not None:
        return CrawlResult(3, told, trouble)
    if number is not None:
        return CrawlResult(128 + number, told, "stopped; the next crawl goes on from here")
    if told is None or not told.finished:
        return CrawlResult(3, told, "the crawl ended before it was done; the next goes on from here")
    return verdict(told)


def verdict(told: RunSummary) -> CrawlResult:
    """The exit code of a run that has come to its end, and what to say where it is not 0."""
    if told.answered == 0 and told.hosts:
        return CrawlResult(1, told, "no site gave a single answer")
    amiss = []
    if told.start_failed:
        amiss.append(f"{told.start_failed} of the sites' start pages could not be had")
    if told.unfetched:
        many = "1 address that was" if told.unfetched == 1 else f"{told.unfetched} addresses that were"
        amiss.append(f"{many} due could not be fetched; the next crawl asks again")
    return CrawlResult(1 if amiss or told.drift else 0, told, "; ".join(amiss))


def _operation(crawler: Crawler) -> Operation | None:
    try:
        extension = crawler.get_extension(NewsOperation)
    except RuntimeError:  # it never came so far
        return None
    return extension.operation if extension is not None else None


class _Stop:
    """SIGTERM and SIGINT: what is on its way may end for a while, then the loop is stopped. A second one: at once."""

    def __init__(self, process: AsyncCrawlerProcess, crawler: Crawler) -> None:
        self._process = process
        self._crawler = crawler
        self._grace = crawler.settings.getfloat("CRAWL_GRACE")
        self.signal: int | None = None

    def install(self) -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda number, _: self._in_loop(number))

    def _in_loop(self, number: int) -> None:
        asyncio.get_event_loop().call_soon_threadsafe(self._stop, number)

    def _stop(self, number: int) -> None:
        if self.signal is not None:
            self._end_now()
            return
        self.signal = number
        log.info("stopping", signal=signal.Signals(number).name, seconds=self._grace)
        if (operation := _operation(self._crawler)) is not None:
            operation.stop()
        _spawn(self._close)
        asyncio.get_event_loop().call_later(self._grace, self._end_now)

    async def _close(self) -> None:
        """Once the crawl is under way: Scrapy stops none that is only beginning, and it would go on until the grace is over."""
        while (engine := self._crawler._engine) is None or not engine.running:  # no public way to ask before there is one
            await asyncio.sleep(0.05)
        await self._process.stop()

    def _end_now(self) -> None:
        """Stops the loop, whatever is on its way."""
        from twisted.internet import reactor  # importing it installs one

        self.put_away()
        with contextlib.suppress(RuntimeError):  # it has stopped by itself
            reactor.stop()  # type: ignore[misc]  # a module in twisted's types

    def put_away(self) -> None:
        """Seals what is acknowledged and sums up, if that has not been done. What was on its way is asked for again by
        the next crawl."""
        spider, operation = self._crawler.spider, _operation(self._crawler)
        if operation is not None:
            operation.kill()
        if isinstance(spider, NewsSpider):
            spider.session.close(finished=False)
        if operation is not None:
            operation.sum_up(False, requests_made(self._crawler))


def _spawn(coroutine: Callable[[], Any]) -> None:
    task = asyncio.ensure_future(coroutine())
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


_tasks: set[asyncio.Future[Any]] = set()
"""The loop itself keeps only weak references to tasks."""


def main() -> int:
    """`python -m spiders.crawl SITES.toml OUT [--no-clean] [--json]`: the crawl alone, for tests and for trying."""
    sites, out, *more = sys.argv[1:]
    result = crawl(CrawlRequest(Path(sites), Path(out), clean="--no-clean" not in more, json="--json" in more))
    for line in result.summary.lines() if result.summary else ():
        sys.stdout.write(f"{line}\n")
    if result.message:
        sys.stderr.write(f"{result.message}\n")
    return result.code


if __name__ == "__main__":
    sys.exit(main())
