"""The scheduler, in place of Scrapy's: its queue survives a power cut. Set as SCHEDULER; the spider must be `news`.

Hands out leases and takes acknowledgements. A request is done when its response is on disk and its links are in the
ledger, in one transaction (`keeper`); until then a crash returns it to the queue. So at most CONCURRENT_REQUESTS
are asked for twice, and none is lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import sqlite3
import time
from collections import Counter
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Protocol, Self, runtime_checkable

import structlog
from scrapy.core.scheduler import BaseScheduler
from scrapy.exceptions import CloseSpider

from spiders import ledger, outcomes, runs, servers
from spiders.dispatch import Dispatch
from spiders.hosts import LONGEST_REST, Hosts
from spiders.records import FILES, Link, Page
from spiders.robots import crawl_delay_found
from spiders.session import TROUBLES
from spiders.visits import NewPage, Visit

if TYPE_CHECKING:
    from scrapy import Request, Spider
    from scrapy.crawler import Crawler

    from spiders.session import Session
    from spiders.sites import Site

log = structlog.get_logger("spiders.frontier")


@runtime_checkable
class Asker(Protocol):
    """What the frontier needs of the spider that it hands pages to: `spiders.news.NewsSpider` has it."""

    session: Session
    own_sites: tuple[Site, ...]

    def pace_of(self, host: str) -> tuple[float, int]: ...

    def warcinfo(self) -> dict[str, str]: ...

    def admits(self, page: Page) -> bool: ...

    def denied(self, page: Page) -> Visit: ...

    def request(self, page: Page) -> Request: ...


class Frontier(BaseScheduler):
    """Queue, leases and acknowledgements of one crawl."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._most = crawler.settings.getint("CONCURRENT_REQUESTS")
        self._patience = crawler.settings.getfloat("CRAWL_PATIENCE")
        self._most_seconds = crawler.settings.getfloat("CRAWL_MAX_TIME")
        self._until = math.inf
        """When nothing more is asked for (`time.monotonic`)."""
        self._timer: asyncio.TimerHandle | None = None
        self._dispatch: Dispatch | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._unreadable = False
        """The ledger is damaged: the crawl is being closed."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def open(self, spider: Spider) -> None:
        """Takes the lock, salvages what a crash left, queues what is due. If that fails, nothing is handed out, and
        the session says why."""
        if not isinstance(spider, Asker):
            raise TypeError("this scheduler works with the news spider only")
        self.spider = spider
        self.session = spider.session
        try:
            self.session.open(spider.warcinfo(), self._seeds(spider), spider.own_sites)
        except TROUBLES:
            return
        self.hosts = Hosts(spider.pace_of)
        self._silent = servers.silent(self.session.db)
        self._crawler.signals.connect(self.hosts.slow_down, signal=crawl_delay_found)
        self._dispatch = self._opened_dispatch(spider)
        if self._most_seconds > 0:
            self._until = time.monotonic() + self._most_seconds

    def _opened_dispatch(self, spider: Asker) -> Dispatch:
        db = self.session.db
        dispatch = Dispatch(db, self.hosts, self._most)
        asked: Counter[str] = Counter()
        for site_name, _, name, count, _ in runs.tallies(db, self.session.run.number):
            asked[site_name] += {"requests": count, "lists_gone": -count}.get(name, 0)
        for site in spider.own_sites:
            limit = math.inf if site.caps.pages is None else site.caps.pages
            dispatch.open_site(site.name, limit - asked[site.name])
        dispatch.add(ledger.queued(db, self.session.sites))
        return dispatch

    def _seeds(self, spider: Asker) -> list[NewPage]:
        pages = []
        for site in spider.own_sites:
            links = [Link(site.start, "start"), *(Link(url, "feed") for url in site.feeds)]
            links += [Link(url, "sitemap") for url in site.sitemaps]
            pages += [page for link in links if (page := outcomes.new_page(link, site, 0)) is not None]
        return pages

    def has_pending_requests(self) -> bool:
        if self._dispatch is None or not self.session.is_open:
            return False
        return self._dispatch.out > 0 if self._is_over() else self._dispatch.pending(self._patience)

    def _is_over(self) -> bool:
        return time.monotonic() >= self._until

    def enqueue_request(self, request: Request) -> bool:
        """Refuses: addresses reach the queue only together with the page that named them."""
        log.warning("a component sent a request past the frontier", url=request.url)
        return False

    def next_request(self) -> Request | None:
        """The next request whose host may be asked now. None: the engine is woken when there is one."""
        if self._dispatch is None or not self.session.is_open or self._unreadable or self._is_over():
            return None
        try:
            return self._next_request(self._dispatch)
        except sqlite3.Error as error:
            self._unreadable = True
            self.session.failed(error)
            self._spawn(self._crawler.engine.close_spider_async(reason="cannot_write"))
            return None

    def _next_request(self, dispatch: Dispatch) -> Request | None:
        while (page := dispatch.take()) is not None:
            if self.spider.admits(page):
                self.session.lease(page.id)
                return self.spider.request(page)
            self._deny(page)
        self._wake_in(dispatch.wait())
        return None

    def _deny(self, page: Page) -> None:
        """The sites file has changed since the page was queued: it is put aside without a request."""
        self.finished(page, answered=None)
        self._spawn(self.acknowledge(self.spider.denied(page)))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        task.exception()  # the session says it, if the disk was full
        self._wake_in(0.0)

    def finished(self, page: Page, answered: bool | None) -> None:
        """The answer is there, or will never be: the host may be asked again, after its delay.

        `answered`: whether the host gave an answer that is no server error; None: it was not asked, or has enough.
        """
        if answered is not None:
            (self.hosts.answered if answered else self.hosts.failed)(page.host, page.scheme)
        if self._dispatch is not None:
            self._dispatch.end(page, bool(answered))

    def rest(self, page: Page, seconds: float) -> None:
        """The page's server gives no answer. One that gave none in the run before is tried once in this: nobody waits."""
        if (page.host, page.scheme) in self._silent:
            seconds = max(seconds, LONGEST_REST)
        self.hosts.rest(page.host, page.scheme, seconds)

    async def acknowledge(self, visit: Visit) -> None:
        """Returns when the visit is on the disk. If it cannot be put there, the crawl ends."""
        assert self._dispatch is not None
        try:
            kept = await self.session.keep(visit)
        except Exception as error:
            self._dispatch.settle(visit.page, ())
            raise CloseSpider("cannot_write") from error
        page = visit.page
        spared = visit.state == "gone" and page.kind in FILES  # a usual place in which there is none
        self._dispatch.settle(page, kept.hosts, spared)

    def close(self, reason: str) -> None:
        """Seals the open segments. The run is over if nothing stopped it; otherwise the next start takes it up."""
        if self._timer is not None:
            self._timer.cancel()
        if self._dispatch is not None:
            if self._is_over():
                log.info("the time of the run is over; what is left is the next one's", seconds=self._most_seconds)
            elif reason == "finished":  # what a signal cut off is no fault of hosts
                self._note_unfetched(self._dispatch)
            self._dispatch = None
            self.session.close(finished=reason == "finished", cleaning=True)

    def _note_unfetched(self, dispatch: Dispatch) -> None:
        with contextlib.suppress(sqlite3.Error):  # a damaged ledger: the session says so
            self.session.unfetched = ledger.unfetched(self.session.db, dispatch.open_sites)

    def _wake_in(self, seconds: float | None) -> None:
        """Has the engine ask again after so long: by itself it asks when a request ends, or every five seconds."""
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
