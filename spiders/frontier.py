"""The scheduler, in place of Scrapy's: its queue survives a power cut. Set as SCHEDULER; the spider must be `news`.

Hands out leases and takes acknowledgements. A request is done when its response is on disk and its links are in the
ledger, in one transaction (`keeper`); until then a crash returns it to the queue. So at most CONCURRENT_REQUESTS
are asked for twice, and none is lost.
"""

from __future__ import annotations

import asyncio
import math
import sqlite3
from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

import structlog
from scrapy.core.scheduler import BaseScheduler
from scrapy.exceptions import CloseSpider

from pipeline.store.errors import LockedError
from pipeline.store.lock import held
from spiders import archive, ledger, outcomes
from spiders.dispatch import Dispatch
from spiders.hosts import Hosts
from spiders.keeper import Keeper, SegmentLimits
from spiders.ledger import LedgerError, Page
from spiders.records import Link
from spiders.robots import crawl_delay_found
from spiders.visits import NewPage, Visit

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrapy import Request, Spider
    from scrapy.crawler import Crawler

    from spiders.news import NewsSpider

log = structlog.get_logger("spiders.frontier")


class Frontier(BaseScheduler):
    """Queue, leases and acknowledgements of one crawl."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self._crawler = crawler
        self._most = settings.getint("CONCURRENT_REQUESTS")
        self._patience = settings.getfloat("CRAWL_PATIENCE")
        self._shelf_life = settings.getfloat("CRAWL_RUN_SHELF_LIFE")
        self._limits = SegmentLimits(
            settings.getint("CRAWL_SEGMENT_BYTES"), settings.getfloat("CRAWL_SEGMENT_SECONDS")
        )
        self._resources = ExitStack()
        self._timer: asyncio.TimerHandle | None = None
        self._keeper: Keeper | None = None
        self.on_sealed: list[Callable[[str], None]] = []
        """Called in the loop with the name of each segment that is sealed."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def open(self, spider: Spider) -> None:
        """Takes the lock, salvages what a crash left, queues what is due. Raises CloseSpider, the spider says why."""
        from spiders.news import NewsSpider  # it imports this module

        if not isinstance(spider, NewsSpider):
            raise TypeError("this scheduler works with the news spider only")
        self.spider = spider
        try:
            spider.folder.create()
            self._resources.enter_context(held(spider.folder.lock))
            self._open(spider)
        except (LockedError, LedgerError, OSError, sqlite3.Error) as error:
            spider.trouble = f"{error}"
            raise CloseSpider("locked" if isinstance(error, LockedError) else "cannot_write") from error

    def _open(self, spider: NewsSpider) -> None:
        folder = spider.folder
        fresh = not folder.ledger.exists()
        self._db = ledger.connect(folder.ledger)
        self._resources.callback(self._db.close)
        self.run = ledger.begin_run(self._db, datetime.now(UTC), self._shelf_life, folder.shard.suffix)
        spider.run = self.run
        self._salvage(fresh)
        self.hosts = Hosts(spider.pace_of)
        self._crawler.signals.connect(self.hosts.slow_down, signal=crawl_delay_found)
        self._dispatch = Dispatch(self._db, self.hosts, self._most)
        asked: Counter[str] = Counter()
        for site_name, _, name, count, _ in ledger.tallies(self._db, self.run.number):
            asked[site_name] += count if name == "requests" else 0
        for site in spider.own_sites:
            limit = math.inf if site.caps.pages is None else site.caps.pages
            self._dispatch.open_site(site.name, limit - asked[site.name])
        caps = {site.name: site.caps.urls_per_host for site in spider.own_sites}
        self._keeper = Keeper(folder, self.run, spider.warcinfo(self.run), caps, self._limits)
        self._keeper.seed(self._seeds(spider))
        self._keeper.start()
        self._dispatch.add(ledger.queued_hosts(self._db))
        log.info("run begins", run=self.run.id, resumed=self.run.resumed)

    def _salvage(self, fresh: bool) -> None:
        folder = self.spider.folder
        known = ledger.open_segments(self._db)
        for name in archive.open_segments(folder.archive, folder.shard.suffix):
            kept = archive.salvage(folder.archive, name, None if fresh else known.get(name, 0))
            known[name] = -1 if kept is None else 1
        for name in known:
            if (folder.archive / name).exists():
                ledger.set_segment(self._db, name, "sealed")
            else:
                ledger.drop_segment(self._db, name)

    def _seeds(self, spider: NewsSpider) -> list[NewPage]:
        pages = []
        for site in spider.own_sites:
            links = [Link(site.start, "start"), *(Link(url, "feed") for url in site.feeds)]
            links += [Link(url, "sitemap") for url in site.sitemaps]
            pages += [page for link in links if (page := outcomes.new_page(link, site, 0)) is not None]
        return pages

    def has_pending_requests(self) -> bool:
        return self._keeper is not None and self._keeper.failure is None and self._dispatch.pending(self._patience)

    def enqueue_request(self, request: Request) -> bool:
        """Refuses: addresses reach the queue only together with the page that named them."""
        log.warning("a component sent a request past the frontier", url=request.url)
        return False

    def next_request(self) -> Request | None:
        """The next request whose host may be asked now. None: the engine is woken when there is one."""
        if self._keeper is None or self._keeper.failure is not None:
            return None
        page = self._dispatch.take()
        if page is None:
            self._wake_in(self._dispatch.wait())
            return None
        self._keeper.lease(page.id)
        return self.spider.request(page)

    def finished(self, page: Page) -> None:
        """The answer is there, or will never be: the host may be asked again, after its delay."""
        self._dispatch.end(page)

    async def acknowledge(self, visit: Visit) -> None:
        """Returns when the visit is on the disk. If it cannot be put there, the crawl ends."""
        assert self._keeper is not None
        try:
            kept = await self._keeper.keep(visit)
        except Exception as error:
            self._dispatch.settle(visit.page, ())
            if self.spider.trouble is None:
                self.spider.trouble = f"the crawl cannot be kept: {error}"
                log.error("cannot write", error=str(error))
                raise CloseSpider("cannot_write") from error
            return
        self._dispatch.settle(visit.page, kept.hosts)
        for name in kept.sealed:
            self._tell_sealed(name)

    def close(self, reason: str) -> None:
        """Seals the open segments. The run is over if nothing stopped it; otherwise the next start takes it up."""
        if self._timer is not None:
            self._timer.cancel()
        if self._keeper is not None:
            keeper, self._keeper = self._keeper, None
            for name in keeper.close():
                self._tell_sealed(name)
            if reason == "finished" and keeper.failure is None:
                ledger.end_run(self._db, self.run, datetime.now(UTC))
        self._resources.close()

    def _tell_sealed(self, name: str) -> None:
        for listener in self.on_sealed:
            listener(name)

    def _wake_in(self, seconds: float | None) -> None:
        """Has the engine ask again after so long: by itself it asks only when a request ends, or every five seconds."""
        if seconds is None:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(seconds, self._wake)

    def _wake(self) -> None:
        self._timer = None
        slot = self._crawler.engine._slot  # no public way: the engine's heartbeat is fixed
        if slot is not None:
            slot.nextcall.schedule()
