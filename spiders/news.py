"""The spider: `scrapy crawl news -a sites=SITES.toml -a out=corpus/`; `clean-corpus crawl` runs the same."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import structlog
from scrapy import Request, Spider, signals
from scrapy.exceptions import StopDownload

from spiders import busy, capture, discovery, logs, neighbours, outcomes, politeness, site_rules
from spiders.folder import Folder, Shard
from spiders.frontier import Frontier
from spiders.headers import lowered
from spiders.keeper import SegmentLimits
from spiders.outcomes import Answer
from spiders.owners import Owners
from spiders.records import FILES, ROOTS, Fetched, Found, Page
from spiders.refusals import Postponed, Refused
from spiders.session import Session, SessionOptions
from spiders.sites import Pace, load
from spiders.unanswered import told
from spiders.visits import Visit

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Headers, Response
    from twisted.python.failure import Failure

log = structlog.get_logger("spiders.news")

_READABLE = ("html", "xml", "json", "text/plain", "gzip", "octet-stream")
"""Parts of the content types that are worth a download."""
LARGE = 200_000
"""Bytes from which a body is read beside the loop: a sitemap of 50,000 addresses takes four seconds."""
_PACKED = b"\x1f\x8b"
"""Begins a sitemap that is gzipped itself: what it unpacks to is not told by its length."""
LONG_LIST = 5_000
"""Entries from which a file is taken for a large sitemap, whatever it was asked for as."""


class NewsSpider(Spider):
    """Fetches what the frontier hands out, reads kind and links out of it, and acknowledges."""

    name = "news"
    session: Session

    def __init__(self, sites: str = "SITES.toml", out: str = "corpus", shard: str = "1/1", **more: Any) -> None:
        """Raises ValueError (SitesError and others): the sites file, a site's rules or the shard cannot be used; OSError:
        a rules file cannot be read."""
        super().__init__(**more)
        logs.join_scrapy()
        self.sites_file = Path(sites)
        self.sites = load(self.sites_file)
        site_rules.read(self.sites, self.sites_file.parent)
        part = Shard.parse(shard)
        self.own_sites = tuple(site for site in self.sites.site if part.takes(site.host))
        """The sites of this shard."""
        self.folder = Folder(Path(out), part.suffix)
        self._by_name = {site.name: site for site in self.own_sites}
        self._owners = Owners(self.own_sites)
        self._lists = asyncio.Lock()
        self._busy = busy.BusyPages()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        try:
            spider = super().from_crawler(crawler, *args, **kwargs)
        except (ValueError, OSError) as error:  # `clean-corpus crawl` has looked before; this is `scrapy crawl`
            raise SystemExit(f"news: {error}") from None
        crawler.settings.set("USER_AGENT", spider.sites.user_agent, priority="spider")
        crawler.settings.set("DOWNLOAD_VERIFY_CERTIFICATES", spider.sites.verify_certificates, priority="spider")
        settings = crawler.settings
        limits = SegmentLimits(settings.getint("CRAWL_SEGMENT_BYTES"), settings.getfloat("CRAWL_SEGMENT_SECONDS"))
        caps = {site.name: site.caps for site in spider.own_sites}
        shortest = (site.revisit.shortest for site in spider.own_sites if site.revisit.shortest > 0)
        shelf_life = min([settings.getfloat("CRAWL_RUN_SHELF_LIFE"), *shortest])
        spider.session = Session(spider.folder, SessionOptions(limits, shelf_life, caps))
        crawler.signals.connect(spider.headers_received, signal=signals.headers_received)
        return spider

    @property
    def frontier(self) -> Frontier:
        scheduler = self.crawler.engine.scheduler
        assert isinstance(scheduler, Frontier), "the news spider needs SCHEDULER = spiders.frontier.Frontier"
        return scheduler

    async def start(self) -> AsyncIterator[Any]:
        """Nothing: the frontier knows the start pages."""
        requests: tuple[Request, ...] = ()
        for request in requests:
            yield request

    def pace_of(self, host: str) -> tuple[float, int]:
        """Delay and connections of a host: those of the slowest site that it belongs to."""
        paces = [site.pace for site in self._owners.of(f"http://{host}/")] or [Pace()]
        return max(pace.delay for pace in paces), min(pace.connections for pace in paces)

    def warcinfo(self) -> dict[str, str]:
        """Fields of the warcinfo record that every segment begins with."""
        return {
            "software": self.sites.user_agent.split(" ")[0], "operator": self.sites.contact,
            "http-header-user-agent": self.sites.user_agent, "robots": "obey",
            "format": "WARC File Format 1.1", "conformsTo": "https://iipc.github.io/warc-specifications/",
        }  # fmt: skip

    def admits(self, page: Page) -> bool:
        """Whether the sites file, which may have changed since, still takes a page that is queued."""
        return page.kind in ROOTS or self._by_name[page.site].admits(page.url)

    def denied(self, page: Page) -> Visit:
        """The visit of a page that the sites file keeps out: no request is made."""
        site = self._by_name[page.site]
        return outcomes.of_refusal(page, site, "denied", "the sites file keeps it out", time.time())

    def request(self, page: Page) -> Request:
        """The request for a page, conditional where an earlier answer gave something to ask by."""
        site = self._by_name[page.site]
        headers = {"Accept-Language": f"{site.language},*;q=0.5"} if site.language else {}
        if page.fetched is not None and page.body_digest is not None:
            if page.etag:
                headers["If-None-Match"] = page.etag
            if page.last_modified:
                headers["If-Modified-Since"] = page.last_modified
        meta = {
            "page": page, "site": page.site, "download_slot": page.host, "handle_httpstatus_all": True,
            "dont_redirect": True, "dont_retry": True,
        }  # fmt: skip
        return Request(page.url, self.answered, errback=self.unanswered, headers=headers, meta=meta, dont_filter=True)

    def headers_received(self, headers: Headers, request: Request, **_: Any) -> None:
        """Ends the download of what is no page by its type."""
        kind = (headers.get("Content-Type") or b"").decode("latin-1").lower()
        if "page" in request.meta and kind and not any(part in kind for part in _READABLE):
            raise StopDownload(fail=False)

    async def answered(self, response: Response) -> None:
        """The callback of all requests: paces the host by the answer, reads it, and returns when it is on the disk."""
        page: Page = response.meta["page"]
        site = self._by_name[page.site]
        status, headers, hosts = response.status, lowered(response.headers), self.frontier.hosts
        has_enough = status in politeness.BUSY
        self.frontier.finished(page, answered=None if has_enough else status < 500)
        before = hosts.said_enough(page.host) if has_enough else 0
        hold = politeness.after_answer(status, headers, before, site.pace)
        if hold:
            hosts.hold(page.host, hold)
        wait = self._wait(page, hold, politeness.is_sure(status, headers)) if has_enough else None
        async with self._turn(page, response.body):
            await self._acknowledge(await self._visit(page, response, hold, wait))

    def _wait(self, page: Page, hold: float, sure: bool) -> float | None:
        return self._busy.wait(page.id, self.frontier.hosts.served(page.host), hold, busy.runs(page), sure)

    def _turn(self, page: Page, body: bytes) -> contextlib.AbstractAsyncContextManager[None]:
        """Large sitemaps are read and kept one after the other: each is 50 MB while its addresses are on their way."""
        listed = page.kind in FILES or body.count(b"loc>") >= LONG_LIST
        return self._lists if listed and _is_heavy(body) else contextlib.nullcontext()

    async def _visit(self, page: Page, response: Response, hold: float, wait: float | None) -> Visit:
        try:
            if _is_heavy(response.body):
                return await asyncio.to_thread(self._judged, page, response, hold, wait)
            return self._judged(page, response, hold, wait)
        except Exception as error:
            # A fault of ours must cost a page: unacknowledged, it would keep the crawl from ending.
            log.exception("page cannot be judged", url=page.url)
            return outcomes.of_failure(page, self._by_name[page.site], f"{type(error).__name__}: {error}", time.time())

    def _judged(self, page: Page, response: Response, hold: float, wait: float | None) -> Visit:
        site, headers = self._by_name[page.site], lowered(response.headers)
        fetched = Fetched(page.url, page.kind, response.status, headers, response.body, page.depth, bool(page.entry))
        taken = "download_stopped" not in response.flags
        telling = (taken and response.status in outcomes.PAGES) or discovery.is_absent(fetched)
        found = discovery.read(fetched, site, self.sites.agent) if telling else None
        assert response.request is not None
        exchange = capture.exchange(response.request, _metadata(page, response, found))
        answer = Answer(page, site, fetched, exchange if taken else None, found, time.time(), hold, wait)
        visit = outcomes.of_answer(answer)
        if page.kind not in FILES:
            return visit
        return neighbours.shared(visit, answer, self._owners.of_list(page.key, page.url), self.sites.agent)

    async def unanswered(self, failure: Failure) -> None:
        """The errback of all requests: no answer, or a refusal of our own."""
        request: Request = failure.request  # type: ignore[attr-defined]  # scrapy puts it there
        page: Page = request.meta["page"]
        capture.exchange(request, {})
        site, error, now = self._by_name[page.site], failure.value, time.time()
        assert error is not None, "what twisted says of a failure"
        if isinstance(error, Postponed):
            self.frontier.rest(page, error.seconds)
        self.frontier.finished(page, answered=None if isinstance(error, Refused) else False)
        if isinstance(error, Refused):
            visit = outcomes.of_refusal(page, site, error.reason, error.detail, now)
            if isinstance(error, Postponed):
                visit = outcomes.postponed(visit, error.seconds)
        else:
            visit = outcomes.of_failure(page, site, told(error), now)
        await self._acknowledge(visit)

    async def _acknowledge(self, visit: Visit) -> None:
        log.debug("visited", url=visit.page.url, state=visit.state, status=visit.status, detail=visit.detail)
        await self.frontier.acknowledge(visit)


def _is_heavy(body: bytes) -> bool:
    return len(body) >= LARGE or body.startswith(_PACKED)


def _metadata(page: Page, response: Response, found: Found | None) -> dict[str, str]:
    fields = {
        "site": page.site, "kind": found.kind if found else page.kind, "depth": str(page.depth),
        "hopsFromSeed": str(page.hops), "fetchTimeMs": str(round(1000 * response.meta.get("download_latency", 0.0))),
    }  # fmt: skip
    if opt_out := (found.opt_out if found is not None else None) or response.meta.get("opt_out"):
        fields["optOut"] = opt_out
    if found is not None and found.canonical:
        fields["canonical"] = found.canonical
    return fields
