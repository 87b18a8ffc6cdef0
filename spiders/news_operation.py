"""The Scrapy extension of the news spider: cleaning, lag and summary beside its crawl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy import signals
from scrapy.exceptions import NotConfigured

from spiders.news import NewsSpider
from spiders.operation import CleaningOptions, Operation, requests_made

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler


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
        if isinstance(spider, NewsSpider) and spider.session.trouble is None:
            self.operation = Operation(spider.session, CleaningOptions.of(self._crawler.settings))
            self.operation.start()

    async def spider_closed(self, spider: Spider, reason: str) -> None:
        if self.operation is not None:
            await self.operation.end(reason == "finished", requests_made(self._crawler))
