"""The test site: a real HTTP server on loopback with articles of several publishers, and every bad habit on request.

    with NewsSite(articles=60) as site:          # in a thread of this process
        site.url("daily", "/")                   # http://daily.localhost:PORT/

By hand: `python -m tests.spiders.site --articles 3000 --port 8000`. Publishers are told apart by the Host header; any
other host (127.0.0.1) gets the first publisher. Under /odd/ are the answers of `tests.spiders.odd`.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tests.spiders import odd
from tests.spiders.http import Hit, Raw, Reply, Server
from tests.spiders.newsroom import SECTIONS, Newsroom, etag

PUBLISHERS = ("daily", "evening", "courier")
Route = Reply | Callable[[Hit], Reply | Raw]


class Routes:
    """Which answer a request gets."""

    def __init__(self, room: Newsroom) -> None:
        self.room = room
        self.given: dict[tuple[str, str], Route] = {}
        """(publisher, path) with an answer of the test's own: robots.txt variants, broken feeds."""
        self._index: dict[tuple[str, str], int] = {}

    def answer(self, hit: Hit) -> Reply | Raw:
        room = self.room
        publisher = hit.host.removesuffix(".localhost")
        if publisher not in room.publishers:
            publisher = room.publishers[0]
        given = self.given.get((publisher, hit.path))
        if given is not None:
            return given if isinstance(given, Reply) else given(hit)
        if hit.path.startswith("/odd/"):
            return odd.answer(hit)
        return self._page(hit, publisher)

    def _page(self, hit: Hit, publisher: str) -> Reply:
        room, path, query = self.room, hit.path, hit.query
        section = path.strip("/")
        if path == "/":
            return _conditional(hit, room.front(publisher))
        if section in SECTIONS:
            page = room.listing(publisher, section, int(query.get("page", "1")))
            return _conditional(hit, page) if page is not None else Reply(b"no such page", 404)
        if path == "/about":
            return _conditional(hit, "<html><body><p>About us.</p></body></html>")
        for name, kind, text in (
            ("/robots.txt", "text/plain", room.robots), ("/sitemap.xml", "application/xml", room.sitemap_index),
            ("/news-sitemap.xml", "application/xml", room.news_sitemap),
            ("/feeds/rss.xml", "application/rss+xml", room.rss), ("/feeds/atom.xml", "application/atom+xml", room.atom),
            ("/feeds/feed.json", "application/feed+json", room.json_feed),
        ):  # fmt: skip
            if path == name:
                return _conditional(hit, text(publisher), kind)
        file = path.removeprefix("/sitemap-").removesuffix(".xml")
        if path == f"/sitemap-{file}.xml" and file.isdecimal():  # /sitemap-news.xml is a usual place in which there is none
            return _conditional(hit, room.sitemap(publisher, int(file)), "application/xml")
        return self._article(hit, publisher)

    def _article(self, hit: Hit, publisher: str) -> Reply:
        twin = "amp" if hit.path.startswith("/amp/") else "print" if "print" in hit.query else None
        path = hit.path.removeprefix("/amp")
        part = int(hit.query.get("page", "1"))
        number = self._find(publisher, path)
        if number is None and (pieces := path.rstrip("/").rsplit("/", 1))[-1] in ("2", "3"):
            part = int(pieces[1])
            number = self._find(publisher, pieces[0] + "/")
            number = self._find(publisher, pieces[0]) if number is None else number
        room = self.room
        if number is None or part > room.parts(number) or (twin and not room.has_twins(number)):
            return Reply(b"not found", 404)
        if number in room.gone:
            return Reply(b"gone", 410)
        modified = room.modified(number).strftime("%a, %d %b %Y %H:%M:%S GMT")
        return _conditional(hit, room.article(number, part, twin), modified=modified)

    def forget_index(self) -> None:
        self._index = {}

    def _find(self, publisher: str, path: str) -> int | None:
        if not self._index:
            self._index = {(self.room.publisher(n), self.room.path(n)): n for n in range(self.room.articles)}
        return self._index.get((publisher, path))


def _conditional(hit: Hit, page: str, content_type: str = "text/html; charset=utf-8", modified: str = "") -> Reply:
    """The page, or 304 when If-None-Match or, without it, If-Modified-Since says so (RFC 9110, 13.2.2)."""
    body = page.encode()
    tag = etag(body)
    headers = (("ETag", tag), *((("Last-Modified", modified),) if modified else ()))
    match = hit.headers.get("if-none-match")
    since = hit.headers.get("if-modified-since")
    if match == tag or (match is None and modified and since == modified):
        return Reply(b"", 304, headers, None)
    return Reply(body, 200, headers, content_type)


class NewsSite:
    """The site in a thread of this process. Start and stop it with `with`."""

    def __init__(
        self,
        articles: int = 60,
        publishers: tuple[str, ...] = PUBLISHERS,
        features: tuple[str, ...] = (),
        port: int = 0,
        address: str = "127.0.0.1",
    ) -> None:
        self.room = Newsroom(articles, publishers, features)
        self.routes = Routes(self.room)
        self.server = Server(self.routes.answer)
        self.address = address
        self.port = port
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._error: OSError | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait(10)
        if self._error is not None:
            raise self._error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            listening = self._loop.run_until_complete(
                asyncio.start_server(self.server.serve, self.address, self.port, backlog=512)
            )
            self.port = self.room.port = listening.sockets[0].getsockname()[1]
        except OSError as error:
            self._error = error
            return
        finally:
            self._ready.set()
        self._loop.run_forever()
        listening.close()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.close()

    def url(self, publisher: str, path: str = "/") -> str:
        return self.room.origin(publisher) + path

    def article_urls(self, publisher: str | None = None) -> list[str]:
        """Canonical addresses of the articles that are there (first parts only), the newest first."""
        room = self.room
        numbers = range(room.articles) if publisher is None else room.numbers(publisher)
        return [room.url(number) for number in numbers if number not in room.gone]

    def edit(self, *numbers: int) -> None:
        """Changes the text of articles: new ETag, Last-Modified and lastmod."""
        for number in numbers:
            self.room.revisions[number] = self.room.revisions.get(number, 0) + 1

    def publish(self, count: int) -> None:
        """Adds articles, newer than all that are there."""
        self.room.articles += count
        self.room.added += count
        self.routes.forget_index()

    def vanish(self, *numbers: int) -> None:
        """From now on these articles are 410."""
        self.room.gone.update(numbers)

    def give(self, publisher: str, path: str, route: Route) -> None:
        """An answer of the test's own for one path of a publisher."""
        self.routes.given[publisher, path] = route

    def hits(self, host: str | None = None, path: str | None = None) -> list[Hit]:
        """Requests so far, in order of arrival; `path` is a prefix."""
        return [
            hit
            for hit in list(self.server.hits)
            if (host is None or hit.host == host) and (path is None or hit.path.startswith(path))
        ]

    def forget_hits(self) -> None:
        self.server.hits.clear()


def main() -> None:
    parser = argparse.ArgumentParser(description="Serves the test site until it is told to stop; prints its port.")
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--publishers", nargs="*", default=list(PUBLISHERS))
    parser.add_argument("--features", nargs="*", default=[], help="twins, parts")
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    parent = os.getppid()
    with NewsSite(options.articles, tuple(options.publishers), tuple(options.features), options.port) as site:
        sys.stdout.write(f"{site.port}\n")
        sys.stdout.flush()
        while not stop.wait(1) and os.getppid() == parent:  # does not outlive a test run that was killed
            pass


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main()
