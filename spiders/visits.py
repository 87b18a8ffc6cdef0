"""What the spider tells the keeper of a request that has ended."""

from __future__ import annotations

from dataclasses import dataclass

from spiders.archive import Exchange, Series
from spiders.records import Kind, Page, State


@dataclass(frozen=True, slots=True)
class NewPage:
    """An address for the frontier: taken up if it is not known yet."""

    key: str
    url: str
    site: str
    host: str
    kind: Kind
    depth: int
    hops: int = 0
    priority: int = 0
    lastmod: float | None = None
    entry: bool = False
    """A feed or news sitemap names it."""
    older: bool = False
    """Older entries of the feed that names it."""


@dataclass(frozen=True, slots=True)
class Visit:
    """How one request ended, and everything that follows from it. Times in seconds since 1970."""

    page: Page
    state: State
    at: float
    due: float
    """When it is asked for again."""
    interval: float | None = None
    kind: Kind | None = None
    """What it turned out to be; None: nothing was learnt."""
    status: int | None = None
    detail: str = ""
    again: bool = False
    """Stays in this run's queue, to be tried again when due."""
    server: bool | None = None
    """Whether the server has answered, for robots.txt at least; None: nothing is known of that, but what the status says."""
    put_off: bool = False
    """Its host or server is the reason, not the page: of what is known of it only the time of the next request changes."""
    etag: str | None = None
    last_modified: str | None = None
    body_digest: str | None = None
    text_digest: str | None = None
    gist: bytes | None = None
    """Of a page that was read (`spiders.gist`)."""
    new: bool = False
    """The first content this address gave."""
    changed: bool = False
    """It said something else than at the visit before."""
    moved_to: str | None = None
    """The same page under another spelling of its address (http to https), which is asked for from now on."""
    canonical: NewPage | None = None
    """The page that this one is a twin of."""
    links: tuple[NewPage, ...] = ()
    exchange: Exchange | None = None
    series: Series = "rest"
    counts: tuple[tuple[str, str], ...] = ()
    """(name, example) for the run's tallies of the host: new, changed, unchanged, failed, robots, stop:depth..."""

    @property
    def answered(self) -> bool:
        """The server gave the page, or said that it is as it was."""
        return self.state in {"done", "redirect", "twin"}
