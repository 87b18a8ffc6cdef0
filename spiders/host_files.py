"""Small files that speak for a whole host: robots.txt, tdmrep.json. Fetched once, shared by all who wait, kept a day.

Redirects are followed here and not by Scrapy: at most five hops (RFC 9309, 2.3.1.2), and none to another site, since
what another site says of itself is not this host's word. The host's www twin and its https twin are the same site, and so
are the hosts that the sites file names as one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import SplitResult, urljoin, urlsplit

from scrapy import Request, signals
from scrapy.exceptions import IgnoreRequest, StopDownload
from scrapy.http.request import NO_CALLBACK
from scrapy.utils.asyncio import call_later
from scrapy.utils.defer import maybe_deferred_to_future
from twisted.internet.defer import Deferred

from spiders import capture, headers
from spiders.guard import site_of
from spiders.politeness import retry_after
from spiders.refusals import Refused
from spiders.unanswered import told

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

T = TypeVar("T")

MAX_BYTES = 512 * 1024
"""What is read of a file (RFC 9309, 2.5: at least 500 KiB; StormCrawler: 512 KiB); the connection is cut after it."""
MAX_REDIRECTS = 5
MAX_HOSTS = 5_000
"""Whose files are kept in memory; the oldest go first, and are asked for again."""
DAY = 86_400.0
FIRST_RETRY = 60.0
LONGEST_RETRY = 3_600.0
"""After an answer that says nothing (5xx, no connection), doubling from the first to the longest; Retry-After may ask
for more than the doubling, not for more than the longest."""
_OUR_OWN = "host_file"
LENT_BYTES = 64 * 1024
LENT = 500
"""Answers that are kept, up to this length and number, for a page of the crawl with the same address: one request for both."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host answered for one of its files."""

    url: str
    """After redirects."""
    status: int
    """0: there was no answer."""
    body: bytes = b""
    """Its first MAX_BYTES."""
    detail: str = ""
    """For the log: why there was none, or where a redirect that is not followed leads."""
    lasts: float = DAY
    """Seconds until it is asked for again."""


def is_own(request: Request) -> bool:
    """Whether a request is one of ours for such a file: no rule of the file itself applies to it."""
    return bool(request.meta.get(_OUR_OWN))


_REMEDY = "; where the whole site has moved there, give that as start, or add its host to hosts"


def same_site(here: str, there: str) -> bool:
    """Whether a redirect stays with the host: same host and port, https instead of http, with or without www.

    >>> same_site("http://example.org/robots.txt", "https://www.example.org/robots.txt")
    True
    >>> same_site("https://example.org/robots.txt", "https://example.org:8443/robots.txt")
    False
    """
    one, other = urlsplit(here), urlsplit(there)
    if other.scheme != one.scheme and (one.scheme, other.scheme) != ("http", "https"):
        return False
    same_host = (one.hostname or "").removeprefix("www.") == (other.hostname or "").removeprefix("www.")
    if one.scheme == other.scheme:
        return same_host and _port(one) == _port(other)
    return same_host and _has_usual_port(one) and _has_usual_port(other)


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _has_usual_port(parts: SplitResult) -> bool:
    return _port(parts) == (443 if parts.scheme == "https" else 80)


class HostFiles(Generic[T]):
    """One file of each origin, by scheme, host and port.

    `read` makes of an answer what is kept; it must not raise. `pause` says for how many seconds the host is left alone
    after its answer, before anything else is asked of it. `lends`: whether pages of a crawl may be such files.
    """

    def __init__(
        self, crawler: Crawler, path: str, read: Callable[[Answer], T], pause: Callable[[Request], float], lends: bool = False
    ) -> None:
        self._crawler = crawler
        self._lends = lends
        self._path = path
        self._read = read
        self._pause = pause
        self._known: dict[str, tuple[float, T]] = {}
        self._waiting: dict[str, list[Deferred[T]]] = {}
        self._failures: dict[str, int] = {}
        self._lent: dict[str, Response] = {}
        crawler.signals.connect(self._cut, signal=signals.bytes_received)

    def known(self, url: str) -> T | None:
        """What is known of the host of an address, without asking."""
        kept = self._known.get(_origin(url))
        return kept[1] if kept is not None and kept[0] > time.monotonic() else None

    def lend(self, request: Request) -> Response | None:
        """The answer for the file itself, once, where a page of the crawl asks for it: as it came, to what was asked."""
        lent = self._lent.pop(request.url, None)
        if lent is None:
            return None
        asked = lent.request
        assert asked is not None
        request.headers = asked.headers
        request.meta.update({name: asked.meta[name] for name in (capture.KEY, "download_latency") if name in asked.meta})
        return lent.replace(request=request)

    def seconds_left(self, url: str) -> float:
        """Until the host of an address is asked again."""
        kept = self._known.get(_origin(url))
        return max(0.0, kept[0] - time.monotonic()) if kept is not None else 0.0

    async def of(self, request: Request) -> T:
        """What the host of a request says, asked for if need be; others who ask meanwhile wait for the same answer.

        Raises Refused where the host may not be asked at all: it has no public address.
        """
        origin = _origin(request.url)
        known = self.known(request.url)
        if known is not None:
            return known
        if origin in self._waiting:
            waiting: Deferred[T] = Deferred()
            self._waiting[origin].append(waiting)
            return await maybe_deferred_to_future(waiting)
        self._waiting[origin] = []
        try:
            answer = await self._fetch(origin, request)
            result = self._read(answer)
            self._keep(origin, answer.lasts, result)
            await self._sleep(self._pause(request))
        except BaseException as error:
            for one in self._waiting.pop(origin):
                one.errback(error)
            raise
        for one in self._waiting.pop(origin):
            one.callback(result)
        return result

    def _keep(self, origin: str, seconds: float, result: T) -> None:
        self._known.pop(origin, None)
        if len(self._known) >= MAX_HOSTS:
            self._known.pop(next(iter(self._known)))
        self._known[origin] = (time.monotonic() + seconds, result)

    async def _fetch(self, origin: str, cause: Request) -> Answer:
        url = origin + self._path
        for _ in range(MAX_REDIRECTS + 1):
            try:
                response = await self._ask(url, cause)
            except IgnoreRequest as refusal:
                if isinstance(refusal, Refused) and refusal.reason == "private_address":
                    raise
                return self._failed(origin, Answer(url, 0, detail=str(refusal)))
            except Exception as error:  # whatever a download may raise: the host did not answer
                return self._failed(origin, Answer(url, 0, detail=told(error)))
            if response.status == 429 or response.status >= 500:
                asked = retry_after((response.headers.get(b"Retry-After") or b"").decode("latin-1"), time.time())
                return self._failed(origin, Answer(url, response.status, detail=f"HTTP {response.status}"), asked or 0.0)
            location = response.headers.get(b"Location")
            if not 300 <= response.status < 400 or location is None:
                self._failures.pop(origin, None)
                if self._lends and url == origin + self._path and len(response.body) <= LENT_BYTES:
                    self._lent[url] = response
                    if len(self._lent) > LENT:
                        del self._lent[next(iter(self._lent))]
                return Answer(url, response.status, response.body[:MAX_BYTES])
            try:
                target = urljoin(url, headers.location(location))
                stays = same_site(url, target) or self._is_own(cause, url, target)
            except ValueError as error:
                return Answer(url, response.status, detail=f"redirects to no address: {error}"[:300])
            if not stays:
                return Answer(url, response.status, detail=f"redirects to {target[:200]}, which is another site{_REMEDY}")
            url = target
            await self._sleep(self._pause(cause))
        return Answer(url, 404, detail=f"more than {MAX_REDIRECTS} redirects")

    def _is_own(self, cause: Request, here: str, there: str) -> bool:
        """Whether a redirect leads to a host that the sites file names as the site's, as that of one which has moved does."""
        site, schemes = site_of(self._crawler, cause), (urlsplit(here).scheme, urlsplit(there).scheme)
        return site is not None and schemes != ("https", "http") and site.owns(there)

    @staticmethod
    async def _sleep(seconds: float) -> None:
        if seconds > 0:
            waiting: Deferred[None] = Deferred()
            call_later(seconds, waiting.callback, None)
            await maybe_deferred_to_future(waiting)

    def _failed(self, origin: str, answer: Answer, asked: float = 0.0) -> Answer:
        """`asked`: seconds that the host wants to be left alone."""
        failures = self._failures[origin] = self._failures.get(origin, 0) + 1
        lasts = min(LONGEST_RETRY, max(asked, FIRST_RETRY * 2.0 ** min(failures - 1, 10)))
        return Answer(answer.url, answer.status, answer.body, answer.detail, lasts)

    async def _ask(self, url: str, cause: Request) -> Response:
        meta: dict[str, Any] = {_OUR_OWN: True, "download_cut": MAX_BYTES}
        meta.update(dont_redirect=True, dont_retry=True, handle_httpstatus_all=True)
        if "site" in cause.meta:
            meta["site"] = cause.meta["site"]
        request = Request(url, priority=1000, callback=NO_CALLBACK, meta=meta, headers={"Accept": "*/*"})
        assert self._crawler.engine is not None
        return await self._crawler.engine.download_async(request)

    def _cut(self, data: bytes, request: Request) -> None:
        """Ends the download of such a file once enough of it is there."""
        if is_own(request):
            request.meta["host_file_bytes"] = request.meta.get("host_file_bytes", 0) + len(data)
            if request.meta["host_file_bytes"] > MAX_BYTES:
                raise StopDownload(fail=False)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}"
