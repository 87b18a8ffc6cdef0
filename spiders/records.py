"""What the parts of the crawler hand each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["start", "feed", "sitemap", "listing", "article", "page"]
"""What an address is asked for. `page`: article or listing, not known until it is read."""
ROOTS: frozenset[Kind] = frozenset({"start", "feed", "sitemap"})
"""What is asked for in each run: without it nothing new is found."""
FILES: frozenset[Kind] = ROOTS - {"start"}
"""Lists that are no pages: feeds and sitemaps."""
LISTS: frozenset[Kind] = ROOTS | {"listing"}
"""What leads to articles and is none."""
CLEANED: frozenset[Kind] = frozenset({"article", "page"})
"""What is cleaned into rows of the tables; no other can stand for a twin."""

State = Literal["new", "done", "redirect", "twin", "gone", "refused", "failed"]
"""How the last visit ended. `twin`: folded into its canonical page. `refused`: robots.txt or an opt-out."""

Stop = Literal[
    "depth", "segments", "host_cap", "calendar", "query", "length", "sitemap_cap", "sitemap_files", "sitemap_urls",
    "redirects",
]  # fmt: skip
"""Which cap or trap kept an address out of the frontier; counted, and named in the summary."""


@dataclass(frozen=True, slots=True)
class Link:
    """An address that a page, feed or sitemap names."""

    url: str
    """Absolute, as found: the frontier makes the key."""
    kind: Kind
    lastmod: datetime | None = None
    """As a sitemap or feed says, aware; newer than the last fetch means it is asked for again."""
    part: bool = False
    """A further page of a multi-part article, a listing or a feed: costs no depth."""
    entry: bool = False
    """A feed or news sitemap names it: an article by the site's own word."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """One response as the spider has it: decompressed body, headers with lower-case names."""

    url: str
    kind: Kind
    status: int
    headers: Mapping[str, str]
    body: bytes
    depth: int = 0
    entry: bool = False
    """A feed or news sitemap has named it."""


@dataclass(frozen=True, slots=True)
class Found:
    """What reading one response gives. `spiders.discovery.read(fetched, site) -> Found` makes it, and never raises."""

    kind: Kind
    """What the page turned out to be."""
    links: tuple[Link, ...] = ()
    """In the order of the page, each address once; traps, other hosts and denied addresses are already out."""
    canonical: str | None = None
    """Where the page says its one true address is (AMP, print twins), if that is on the site and not this one."""
    opt_out: str | None = None
    """The reservation that page or headers make against text mining, as found: `noai`, `tdm-reservation: 1`."""
    stops: tuple[tuple[Stop, str], ...] = ()
    """Addresses that a cap or trap kept out."""
    is_list: bool = True
    """Of what was asked for as a feed or sitemap: False if it is neither."""
    away: tuple[tuple[str, str], ...] = ()
    """Hosts that are none of the site's and have most of the stories that a start page or list names, with how many, in words."""


@dataclass(frozen=True, slots=True)
class Page:
    """A row of `pages` as it is handed out. Field names are column names."""

    id: int
    key: str
    url: str
    site: str
    host: str
    kind: Kind
    depth: int
    hops: int
    crashes: int
    attempts: int
    state: State
    etag: str | None
    last_modified: str | None
    body_digest: str | None
    text_digest: str | None
    lastmod: float | None
    first_seen: float
    fetched: float | None
    changed: float | None
    visits: int
    changes: int
    interval: float | None
    fold: int
    entry: int = 0
    older: int = 0
    """Whether a feed names it, and whether it is an older page of a feed (`spiders.marks`)."""

    @property
    def scheme(self) -> str:
        return self.url.partition(":")[0].lower()
