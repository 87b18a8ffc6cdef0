"""May this page be asked for? robots.txt as RFC 9309 has it, and what a host reserves for all its pages."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Self
from weakref import WeakKeyDictionary

from spiders import optout, robots_txt
from spiders.guard import site_of, sites_of
from spiders.host_files import HostFiles, is_own
from spiders.refusals import Postponed, Refused
from spiders.robots_txt import RobotsFile
from spiders.urls import host as host_of

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response

    from spiders.sites import Site

logger = logging.getLogger(__name__)

LONGEST_DELAY = 30.0
"""A Crawl-delay is obeyed up to here and cut to it above (StormCrawler's and Nutch's figure); a sites file may say
otherwise."""
SKIP_FROM = 300.0
"""A host that asks for more than five minutes between two requests (Heritrix obeys up to so much) is not crawled."""

crawl_delay_found = object()
"""Signal, sent once a reading of a robots.txt: host (as `spiders.urls.host` writes it), delay in seconds, capped."""


class RobotsMiddleware:
    """Raises Refused (`robots`, `robots_delay`, `opt_out`) and Postponed (`robots_unreachable`)."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._files = HostFiles(crawler, "/robots.txt", robots_txt.read, self._pause, lends=True)
        self._tdm = HostFiles(crawler, optout.TDMREP, optout.read_tdm, self._pause)
        self._announced: WeakKeyDictionary[RobotsFile, bool] = WeakKeyDictionary()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    @property
    def agent(self) -> str:
        """Our product token: of the sites file, else the first word of the setting USER_AGENT."""
        sites = sites_of(self._crawler)
        return sites.agent if sites is not None else str(self._crawler.settings["USER_AGENT"]).split("/")[0].split()[0]

    def known(self, url: str) -> RobotsFile | None:
        """The robots.txt of an address's host, if it has been read: its sitemaps, its delay."""
        return self._files.known(url)

    async def process_request(self, request: Request) -> Response | None:
        """The answer itself where the request is for robots.txt, which was asked for already."""
        if is_own(request):
            return None
        site = site_of(self._crawler, request)
        try:
            robots = await self._files.of(request)
            self._judge(request, robots, site)
            await self._mind_reservations(request, robots, site)
        except Refused as refusal:
            self._crawler.stats.inc_value(f"refused/{refusal.reason}")
            raise
        return self._files.lend(request)

    def _pause(self, request: Request) -> float:
        """Between a file of a host and what is asked of it next: as between any two requests to it."""
        site, robots = site_of(self._crawler, request), self._files.known(request.url)
        own = site.pace.delay if site is not None else self._crawler.settings.getfloat("DOWNLOAD_DELAY")
        asked = robots.delay(self.agent) if robots is not None else None
        return max(own, min(asked or 0.0, _longest(site)))

    def _judge(self, request: Request, robots: RobotsFile, site: Site | None) -> None:
        url, host = request.url, host_of(request.url)
        if robots.state == "unreachable":
            left = self._files.seconds_left(url)
            raise Postponed("robots_unreachable", f"robots.txt of {host}: {robots.detail}", left)
        if robots.state == "elsewhere":
            raise Refused("robots", f"robots.txt of {host} {robots.detail}")
        if not robots.allows(url, self.agent):
            raise Refused("robots", f"disallowed by robots.txt of {host}")
        delay = robots.delay(self.agent)
        if delay is not None and delay > SKIP_FROM:
            raise Refused("robots_delay", f"robots.txt of {host} asks for {delay:g} s between requests")
        if robots not in self._announced:
            self._announced[robots] = True
            self._announce(host, delay, site)

    def _announce(self, host: str, delay: float | None, site: Site | None) -> None:
        if delay is None:
            return
        longest = _longest(site)
        if delay > longest:
            logger.warning("robots.txt of %s asks for %g s between requests; %g s are kept", host, delay, longest)
        self._crawler.signals.send_catch_log(signal=crawl_delay_found, host=host, delay=min(delay, longest))

    async def _mind_reservations(self, request: Request, robots: RobotsFile, site: Site | None) -> None:
        """Records an opt-out in `meta["opt_out"]`; raises Refused unless the sites file says that there is leave."""
        found = robots.opt_out(request.url, self.agent)
        if found is None and robots.allows(_beside(request.url, optout.TDMREP), self.agent):
            found = (await self._tdm.of(request)).opt_out(request.url)
        if found is None:
            return
        request.meta["opt_out"] = found
        self._crawler.stats.inc_value("opt_out/found")
        if site is None or site.opt_outs:
            raise Refused("opt_out", found)


def _longest(site: Site | None) -> float:
    return site.pace.longest_crawl_delay if site is not None else LONGEST_DELAY


def _beside(url: str, path: str) -> str:
    return "/".join(url.split("/", 3)[:3]) + path
