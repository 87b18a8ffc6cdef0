"""Links that lead off a site, where most do: a site whose stories are on a host that the sites file does not name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from spiders.shapes import shape

if TYPE_CHECKING:
    from spiders.markup import Markup
    from spiders.sites import Site

FEW = 3
"""Links to a host from which it is told, if it has more of them than the site itself."""
MOST_HOSTS = 3
"""Of a page or list that are told."""
HEADLINE = 5
"""Words from which a link is a headline."""


def hosts(page: str, there: Iterable[str], own: int, few: int = FEW) -> tuple[tuple[str, str], ...]:
    """Hosts that have more of the stories of a page or list than the site, which has so many, and what to say of each.

    >>> hosts("https://a.org/", ["https://b.org/1", "https://b.org/2", "https://b.org/3", "https://c.org/"], 1)
    (('b.org', '3 links of https://a.org/, such as https://b.org/1'),)
    """
    counted: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for url in there:
        try:
            host = (urlsplit(url).hostname or "").lower()
        except ValueError:
            continue
        if host:
            counted[host] += 1
            examples.setdefault(host, url)
    return tuple(
        (host, f"{count} link{'s' if count > 1 else ''} of {page}, such as {examples[host]}")
        for host, count in counted.most_common(MOST_HOSTS)
        if count >= few and count > own
    )


def of_page(markup: Markup, site: Site) -> tuple[tuple[str, str], ...]:
    """Those of a start page, whose headlines are what counts: links to accounts and shops are on every page."""
    there = []
    own: dict[str, bool] = {}
    here = 0
    for url in dict.fromkeys(_headlines(markup)):
        origin = url.split("/", 3)[2]
        if origin not in own:
            own[origin] = site.owns(url)
        if own[origin]:
            here += 1
        else:
            there.append(url)
    return hosts(markup.url, there, here)


def _headlines(markup: Markup) -> Iterator[str]:
    for anchor in markup.anchors:
        if anchor.zone == "main" and "nofollow" not in anchor.rel:
            looks = shape(anchor.url)
            if looks == "article" or (looks == "page" and len(anchor.text.split()) >= HEADLINE):
                yield anchor.url
