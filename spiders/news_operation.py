"""The Scrapy extension of the news spider: cleaning, lag and summary beside its crawl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import structlog
from scrapy import signals
from scrapy.exceptions import CloseSpider, NotConfigured

from spiders.news import NewsSpider
from spiders.operation import CleaningOptions, Operation, requests_made

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler

log = structlog.get_logger("spiders.news_operation")


class NewsOperation:
    """The Scrapy extension that runs an `Operation` for the news spider."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self.operation: Operation | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        if crawler.spidercls is not NewsSpider:
            raise NotConfigured("for the news spider only")
        extension = cls(crawler)
        crawler.signals.connect(extension.spider_opened, signal=signals.spider_opened)
        crawler.signals.connect(extension.spider_closed, signal=signals.spider_closed)
        return extension

    def spider_opened(self, spider: Spider) -> None:
        """Raises CloseSpider if the frontier could not be opened."""
        if isinstance(spider, NewsSpider):
            if spider.session.trouble is not None:
                log.error("cannot write", error=spider.session.trouble)
                raise CloseSpider("cannot_write")
            self.operation = Operation(spider.session, CleaningOptions.of(self._crawler.settings, spider.sites_file))
            self.operation.start()
            self.operation.tell()

    async def spider_closed(self, spider: Spider, reason: str) -> None:
        if self.operation is not None:
            await self.operation.end(reason == "finished", requests_made(self._crawler))
            if self.operation.result is not None and self._crawler.settings.getbool("CRAWL_TELL", True):
                for line in self.operation.result.lines():
                    log.info(line)
