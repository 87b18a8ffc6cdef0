"""One page under the crawler's rules, for a person who asks: robots.txt, public addresses only, caps, honest name."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

from pydantic import ValidationError
from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from pipeline.records import RawPage, Source
from spiders import guard, logs
from spiders.outcomes import PAGES
from spiders.refusals import Refused
from spiders.sites import Site, Sites
from spiders.unanswered import told

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from twisted.python.failure import Failure


class FetchError(Exception):
    """The page was not fetched; the message says why."""


class _OnePage(Spider):
    """Fetches the one page of `sites`, redirects followed."""

    name = "one-page"

    def __init__(self, sites: Sites, **more: Any) -> None:
        super().__init__(**more)
        self.sites = sites
        self.page: RawPage | None = None
        self.trouble = "no answer"

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.settings.set("USER_AGENT", spider.sites.user_agent, priority="spider")
        return spider

    async def start(self) -> AsyncIterator[Request]:
        yield Request(self.sites.site[0].start, self.answered, errback=self.unanswered, dont_filter=True)

    def answered(self, response: Response) -> None:
        if response.status not in PAGES:
            self.trouble = f"the server answers with status {response.status}"
            return
        kind = response.headers.get("Content-Type")
        self.page = RawPage(
            body=response.body,
            source=Source("html", response.url),
            url=response.url,
            content_type=kind.decode("latin-1") if kind else None,
            fetched_at=datetime.now(UTC),
        )

    def unanswered(self, failure: Failure) -> None:
        error = failure.value
        assert error is not None  # twisted has one in every failure by now
        self.trouble = error.detail if isinstance(error, Refused) else told(error)


def fetch(url: str, contact: str, allow_private: tuple[str, ...] = ()) -> RawPage:
    """The page at an address. `contact` goes into the User-Agent, as in a sites file.

    Once a process (Twisted's reactor cannot be started again). Raises FetchError: refused, not found, no answer, not
    an address, no contact.
    """
    try:
        site = Site(name="page", start=url, allow_private=allow_private)
        sites = Sites(contact=contact, site=(site,))
    except ValidationError as error:
        raise FetchError(error.errors()[0]["msg"].removeprefix("Value error, ")) from None
    settings = Settings({"LOG_INSTALL_ROOT_HANDLER": False, "HTTPERROR_ALLOW_ALL": True, "RETRY_TIMES": 1})
    settings.update(guard.SETTINGS, priority="project")
    process = AsyncCrawlerProcess(settings)
    logs.configure(json=False)
    crawler = process.create_crawler(_OnePage)
    process.crawl(crawler, sites=sites)
    process.start()
    spider = crawler.spider
    assert isinstance(spider, _OnePage)
    if spider.page is None:
        raise FetchError(f"{url}: {spider.trouble}")
    return spider.page
