"""How much a run takes up of what sites offer: new addresses by host; sitemap files and their entries by site."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping

from spiders import runs
from spiders.sites import Caps
from spiders.visits import NewPage

ENTRIES = "sitemap_urls"
"""Name of the tally that counts entries of sitemaps, so that a run that is taken up again goes on counting."""


class Quota:
    """What is left of the caps of a run. Used inside the keeper's transaction, as `Book` is."""

    def __init__(self, db: sqlite3.Connection, run: int, caps: Mapping[str, Caps]) -> None:
        """`caps`: by site. A site that is not there gets nothing."""
        self._caps = caps
        self._addresses: Counter[str] = Counter()
        self._entries: Counter[str] = Counter()
        for site, host, name, count, _ in runs.tallies(db, run):
            if name == "found":
                self._addresses[host] += count
            elif name == ENTRIES:
                self._entries[site] += count
        query = (
            "SELECT site, count(*) FROM pages WHERE kind = 'sitemap' AND url NOT LIKE '%/robots.txt'"
            " AND (queued = 1 OR run = ?) GROUP BY site"
        )
        self._files: Counter[str] = Counter(dict(db.execute(query, (run,)).fetchall()))

    def has_address(self, link: NewPage) -> bool:
        """Whether one more address of its host may be taken up."""
        return link.site in self._caps and self._addresses[link.host] < self._caps[link.site].urls_per_host

    def has_file(self, link: NewPage) -> bool:
        """Whether one more sitemap file of the site may be asked for. robots.txt, which only names them, is none."""
        if link.kind != "sitemap" or link.url.endswith("/robots.txt"):
            return True
        return link.site in self._caps and self._files[link.site] < self._caps[link.site].sitemap_files

    def take_entry(self, site: str) -> bool:
        """Whether one more entry of a sitemap, an address that is not known, may be looked at; it is taken off what is left."""
        if site not in self._caps or self._entries[site] >= self._caps[site].sitemap_urls:
            return False
        self._entries[site] += 1
        return True

    def queue(self, link: NewPage) -> None:
        """Counts a sitemap file that is asked for in this run because of a link."""
        if link.kind == "sitemap" and not link.url.endswith("/robots.txt"):
            self._files[link.site] += 1

    def take(self, link: NewPage) -> None:
        """Counts an address that was not known before."""
        self._addresses[link.host] += 1
