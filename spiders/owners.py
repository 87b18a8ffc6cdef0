"""Which sites an address belongs to, looked up by its host: a file may have thousands of sites, and each host is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from spiders import named_hosts, urls

if TYPE_CHECKING:
    from spiders.sites import Site


class Owners:
    """The sites of a file by the names of their hosts."""

    def __init__(self, sites: Sequence[Site]) -> None:
        self._sites = sites
        self._named: dict[str, list[int]] = {}
        """Places in `sites` by host, without www. of a start; of `*.example.org` by `.example.org`."""
        for place, site in enumerate(sites):
            bare = site.host.removeprefix("www.")
            names = {bare, f"www.{bare}", *(named_hosts.name(pattern).removeprefix("*") for pattern in site.hosts)}
            for name in names:
                self._named.setdefault(name, []).append(place)
        self._lists: dict[str, list[Site]] = {}
        """By the key of a feed or sitemap the sites that name it."""
        for site in sites:
            for key in {urls.key(url): None for url in (*site.feeds, *site.sitemaps)}:
                self._lists.setdefault(key, []).append(site)

    def of(self, url: str) -> list[Site]:
        """The sites that own an address, in the order of the file; none if it is no address."""
        try:
            host = urls.ascii_name((urlsplit(url).hostname or "").lower())
        except ValueError:
            return []
        ends = (host[at:] for at, letter in enumerate(host) if letter == ".")
        places = sorted({place for name in (host, *ends) for place in self._named.get(name, ())})
        return [site for site in (self._sites[place] for place in places) if site.owns(url)]

    def of_list(self, key: str, url: str) -> list[Site]:
        """The sites that may have something of a feed or sitemap: who owns its address, and who names it, wherever it is."""
        owners = self.of(url)
        return owners + [site for site in self._lists.get(key, ()) if site not in owners]
