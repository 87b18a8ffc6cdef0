"""Scrapy's HTTP/1.1 download handler with a cap on headers: Twisted takes 20 MB of them, or 200,000, without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.exceptions import CannotResolveHostError, DownloadCancelledError, DownloadFailedError
from twisted.python.failure import Failure

from spiders.addresses import GuardResolver
from spiders.guard import sites_of
from spiders.refusals import Refused

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response

HEADER_BYTES = 65_536
"""Where no sites file says otherwise. Browsers stop at 256 KiB, servers send 1 to 10 KiB."""


class _HeaderFloodError(Exception):
    """In place of a lost connection: it was us who cut it."""


class GuardedHandler(HTTP11DownloadHandler):
    """Raises Refused: `headers` or `body` past the cap, `private_address` where a name has no public address."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        plain = self._pool._factory
        handler = self

        class Factory(plain):  # type: ignore[misc, valid-type]  # whichever this Scrapy uses
            def buildProtocol(self, addr: Any) -> Any:  # noqa: N802  # twisted's interface
                protocol = super().buildProtocol(addr)
                _cap_headers(protocol, handler.header_bytes)
                return protocol

        self._pool._factory = Factory

    def header_bytes(self) -> int:
        """The cap of this crawl: connections are shared between sites, so it is the largest of all sites'."""
        sites = sites_of(self._crawler)
        return sites.header_bytes if sites else HEADER_BYTES

    async def download_request(self, request: Request) -> Response:
        try:
            return await super().download_request(request)
        except DownloadFailedError as error:
            self._refuse_headers(error)
            raise
        except DownloadCancelledError:  # only a body past the cap is cancelled; a timeout has a name of its own
            self._crawler.stats.inc_value("refused/body")
            most = request.meta.get("download_maxsize", self._default_maxsize)
            raise Refused("body", f"more than {most} bytes") from None
        except CannotResolveHostError:
            self._refuse_private(request)
            raise

    def _refuse_headers(self, error: DownloadFailedError) -> None:
        reasons = getattr(error.__cause__, "reasons", None) or ()
        if any(reason.check(_HeaderFloodError) for reason in reasons):
            self._crawler.stats.inc_value("refused/headers")
            raise Refused("headers", f"more than {self.header_bytes()} bytes of response headers") from None

    def _refuse_private(self, request: Request) -> None:
        from twisted.internet import reactor  # importing it installs one

        host = (urlsplit(request.url).hostname or "").rstrip(".").lower()
        resolver = reactor.nameResolver
        found = resolver.refused.get(host) if isinstance(resolver, GuardResolver) else None
        if found:
            self._crawler.stats.inc_value("refused/private_address")
            raise Refused("private_address", f"{host} has no public address: {', '.join(found)}") from None


def _cap_headers(protocol: Any, limit: Any) -> None:
    """Counts what arrives before a response's headers are complete, all 1xx answers included, and gives up past the
    limit. The connection is kept for several requests: each has a parser of its own."""
    take = protocol.dataReceived
    counted: dict[str, Any] = {"parser": None, "bytes": 0}

    def data_received(data: bytes) -> None:
        parser = protocol._parser
        if parser is not counted["parser"]:
            counted.update(parser=parser, bytes=0)
            if parser is not None:
                parser.MAX_LENGTH = limit() + 1  # one long line is judged as many short ones are
        take(data)
        if parser is None or parser.state not in {"STATUS", "HEADER"}:
            return
        counted["bytes"] += len(data)
        if counted["bytes"] > limit():
            protocol._giveUp(Failure(_HeaderFloodError()))  # type: ignore[no-untyped-call]  # Twisted's
            protocol.transport.abortConnection()

    protocol.dataReceived = data_received
