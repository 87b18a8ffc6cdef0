"""What no request may do, whoever asks for it: leave the public internet, another scheme, run on without a cap.

Every request passes here, also each hop of a redirect, a meta refresh, robots.txt, feeds and sitemaps: Scrapy sends
them all through the middlewares anew. Names are judged a second time when they are looked up (`addresses`), by the
answer that is connected to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from scrapy import signals

from spiders import addresses, named_hosts
from spiders.refusals import Refused

if TYPE_CHECKING:
    from scrapy import Request, Spider
    from scrapy.crawler import Crawler

    from spiders.sites import Site, Sites

SETTINGS: dict[str, Any] = {
    "DOWNLOAD_HANDLERS": {
        "http": "spiders.download.GuardedHandler", "https": "spiders.download.GuardedHandler",
        "file": None, "data": None, "ftp": None, "s3": None,
    },
    "DOWNLOADER_MIDDLEWARES": {
        "spiders.guard.GuardMiddleware": 10,
        "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
        "spiders.robots.RobotsMiddleware": 100,
        "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
        "spiders.compression.CompressionMiddleware": 590,
    },
    "TWISTED_DNS_RESOLVER": "spiders.addresses.GuardResolver",
    "DNS_TIMEOUT": 15,
    "DOWNLOAD_TIMEOUT": 20,
    "DOWNLOAD_MAXSIZE": 20_000_000,
    "DOWNLOAD_WARNSIZE": 0,
    "REDIRECT_MAX_TIMES": 10,
    "COOKIES_ENABLED": False,
    "HTTPPROXY_ENABLED": False,  # a proxy looks names up itself, out of our sight
    "DOWNLOAD_VERIFY_CERTIFICATES": True,
    "TELNETCONSOLE_ENABLED": False,
    "REMOTE_CONTROL_ENABLED": False,
}  # fmt: skip
"""The settings that guard, robots and caps rest on, for our own settings and for an add-on."""


def sites_of(crawler: Crawler) -> Sites | None:
    """The sites file of the crawl; None where a spider of another project has none."""
    return getattr(crawler.spider, "sites", None)


def site_of(crawler: Crawler, request: Request) -> Site | None:
    """The site that a request is made for: by `meta["site"]`, else the first that owns the address."""
    sites = sites_of(crawler)
    if sites is None:
        return None
    name = request.meta.get("site")
    if name is not None:
        return sites.by_name.get(name)
    return next((site for site in sites.site if site.owns(request.url)), None)


class GuardMiddleware:
    """Refuses requests by their address and sets the caps of the site they are for. Raises Refused."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        guard = cls(crawler)
        crawler.signals.connect(guard.spider_opened, signal=signals.spider_opened)
        crawler.signals.connect(guard.spider_closed, signal=signals.spider_closed)
        return guard

    def spider_opened(self, spider: Spider) -> None:
        """Sees to it that names are looked up under guard, whatever resolver the settings name."""
        from twisted.internet import reactor  # importing it installs one

        resolver = reactor.nameResolver
        if not isinstance(resolver, addresses.GuardResolver):
            resolver = addresses.GuardResolver(reactor, self._crawler.settings.getfloat("DNS_TIMEOUT"))
            resolver.install_on_reactor()
        resolver.allowances.append(self._any_site_allows)

    def spider_closed(self, spider: Spider) -> None:
        from twisted.internet import reactor

        reactor.nameResolver.allowances.remove(self._any_site_allows)

    def process_request(self, request: Request) -> None:
        site = site_of(self._crawler, request)
        try:
            self._judge(request.url, site)
        except Refused as refusal:
            self._count(refusal)
            raise
        if site is not None:
            request.meta.setdefault("download_timeout", site.caps.seconds)
            request.meta.setdefault("download_maxsize", site.caps.page_bytes)

    def _judge(self, url: str, site: Site | None) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"}:
            raise Refused("scheme", f"{parts.scheme}: is not fetched")
        if parts.username is not None or parts.password is not None:
            raise Refused("credentials", f"user name or password in an address of {parts.hostname}")
        host = (parts.hostname or "").rstrip(".").lower()
        try:
            port = named_hosts.port(parts)
        except ValueError as error:
            raise Refused("private_address", f"{url!r}: {error}") from None
        if site is not None and site.allows_private(host, port):
            return
        if self._any_site_allows(host, port) and site is not None:
            raise Refused("private_address", f"{host} is allowed for another site, not for {site.name}")
        if self._any_site_allows(host, port):
            return
        try:
            address = addresses.literal(host)
        except ValueError as error:
            raise Refused("private_address", str(error)) from None
        if not host or addresses.is_loopback_name(host) or (address and not addresses.is_public(address)):
            raise Refused("private_address", f"{host or 'no host'} is not on the public internet")

    def _any_site_allows(self, host: str, port: int) -> bool:
        sites = sites_of(self._crawler)
        allowed = sites.private if sites is not None else self._crawler.settings.getlist("CRAWL_ALLOW_PRIVATE")
        return any(named_hosts.matches(host.lower().strip("[]"), port, pattern) for pattern in allowed)

    def _count(self, refusal: Refused) -> None:
        self._crawler.stats.inc_value(f"refused/{refusal.reason}")
