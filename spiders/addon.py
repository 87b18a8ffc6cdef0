"""One line gives any Scrapy project the archive, the cleaning and the Parquet tables:

    ADDONS = {"spiders.addon.CleanCorpus": 300}

Every response is in a WARC segment, on the disk, before the spider's callback sees it; segments are cleaned as they
are sealed, in a process of their own, through the same path as `clean-corpus run`. Spiders, pipelines, scheduler and
the project's other settings stay as they are. Settings that it reads:

    CLEAN_CORPUS_OUT = "corpus"     the corpus folder; each spider has its own segments, ledger and lock in it
    CRAWL_CLEAN = True              False: only archive; `clean-corpus run corpus/archive/pages-*` cleans later
    CRAWL_ENGINE, CRAWL_ALL_PAGES, CRAWL_WORKERS, CRAWL_SEGMENT_BYTES, CRAWL_SEGMENT_SECONDS: as in spiders/settings.py
"""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Self

import structlog
from scrapy import signals
from scrapy.exceptions import CloseSpider, IgnoreRequest

from spiders import capture, logs
from spiders.archive import Series, UnarchivableError
from spiders.folder import Folder
from spiders.keeper import SegmentLimits
from spiders.operation import CleaningOptions, Operation, requests_made
from spiders.outcomes import PAGES
from spiders.session import TROUBLES, Session, SessionOptions

if TYPE_CHECKING:
    from scrapy import Request, Spider
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.settings import BaseSettings

log = structlog.get_logger("spiders.addon")

_PAGES = ("text/html", "application/xhtml+xml")


class CleanCorpus:
    """The Scrapy add-on. Adds an extension and a downloader middleware; touches nothing else."""

    def update_settings(self, settings: BaseSettings) -> None:
        settings.setdefault_in_component_priority_dict("DOWNLOADER_MIDDLEWARES", Archive, 595)
        settings.setdefault_in_component_priority_dict("EXTENSIONS", CorpusExtension, 0)


class CorpusExtension:
    """Opens the corpus with the spider and closes it after; cleaning goes on beside."""

    session: Session | None = None

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._operation: Operation | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        extension = cls(crawler)
        crawler.signals.connect(extension.spider_opened, signal=signals.spider_opened)
        crawler.signals.connect(extension.spider_closed, signal=signals.spider_closed)
        return extension

    def spider_opened(self, spider: Spider) -> None:
        """Raises CloseSpider if the corpus cannot be written or another crawl of the spider is writing to it."""
        logs.join_scrapy()
        settings = self._crawler.settings
        limits = SegmentLimits(
            settings.getint("CRAWL_SEGMENT_BYTES", 64 << 20), settings.getfloat("CRAWL_SEGMENT_SECONDS", 600.0)
        )
        suffix = "-" + (re.sub(r"[^A-Za-z0-9]+", "", spider.name) or "spider")
        session = Session(Folder(Path(settings.get("CLEAN_CORPUS_OUT", "corpus")), suffix), SessionOptions(limits, 0.0))
        agent = str(settings.get("USER_AGENT"))
        software = f"clean-corpus/{version('clean-corpus')} in Scrapy"
        try:
            session.open({"software": software, "http-header-user-agent": agent}, [])
        except TROUBLES as error:
            log.error("corpus cannot be written", error=str(error))
            raise CloseSpider("cannot_write") from error
        self.session = session
        self._operation = Operation(session, CleaningOptions.of(settings))
        self._operation.start()

    async def spider_closed(self, spider: Spider, reason: str) -> None:
        """Seals, cleans unless the crawl was stopped, and logs a line a host."""
        if self.session is None or self._operation is None:
            return
        finished = reason != "shutdown"
        self.session.close(finished, cleaning=True)
        await self._operation.end(finished, requests_made(self._crawler))
        for line in self._operation.result.lines() if self._operation.result else ():
            log.info(line)


class Archive:
    """Downloader middleware next to the downloader: it sees responses as they came, before they are decompressed."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    async def process_response(self, request: Request, response: Response) -> Response:
        """Passes the response on once it is on the disk. Ends the crawl if it cannot be put there."""
        extension = self._crawler.get_extension(CorpusExtension)
        session = extension.session if extension is not None else None
        if session is None or not session.is_open or not request.url.startswith(("http://", "https://")):
            return response
        exchange = capture.taken(request, response, {"spider": self._crawler.spidercls.name})
        try:
            await session.keep((_series(request, response), exchange))
        except UnarchivableError as error:
            log.warning("not archived", url=request.url, error=str(error))
        except Exception as error:
            await self._crawler.engine.close_spider_async(reason="cannot_write")
            raise IgnoreRequest(f"not archived: {error}") from error
        return response


def _series(request: Request, response: Response) -> Series:
    kind = (response.headers.get("Content-Type") or b"").split(b";")[0].strip().lower().decode("latin-1")
    return "pages" if response.status in PAGES and request.method == "GET" and kind in _PAGES else "rest"
