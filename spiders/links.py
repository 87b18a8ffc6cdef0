"""Which links of a page are followed, and as what; and what the page itself turned out to be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from pipeline.addresses import without_session
from spiders import parts, twins, urls
from spiders.markup import Anchor, Markup
from spiders.records import Kind, Link
from spiders.shapes import shape
from spiders.sites import Site

__all__ = ["follow", "is_articles", "kind_of_page", "without_session"]

_ARTICLE_TYPES = frozenset(
    "article newsarticle analysisnewsarticle askpublicnewsarticle backgroundnewsarticle opinionnewsarticle "
    "reportagenewsarticle reviewnewsarticle blogposting liveblogposting scholarlyarticle techarticle report "
    "satiricalarticle advertisercontentarticle socialmediaposting recipe interview".split()
)
_LIST_TYPES = frozenset("collectionpage itemlist searchresultspage profilepage datafeed".split())
LISTED = 8
"""So many links outside the menus that look like articles make a page without other signs a list, if its own address
does not look like an article."""


def kind_of_page(markup: Markup, site: Site) -> Kind:
    """Article, listing, or `page` where nothing tells: what the page says of itself, then its address and links."""
    path = urlsplit(markup.url).path
    if path in {"", "/"} and not urlsplit(markup.url).query:
        return "listing"
    if is_articles(markup.url, site):
        return "article"
    types = Counter(name.rpartition("/")[2].lower() for name in markup.types)
    articles = sum(count for name, count in types.items() if name in _ARTICLE_TYPES)
    lists = sum(count for name, count in types.items() if name in _LIST_TYPES)
    looks = shape(markup.url)
    told = (markup.meta("og:type") or "").lower()
    says_article = told.startswith("article") or markup.meta("article:published_time") is not None
    if articles == 1 or (looks == "article" and (says_article or (articles and not lists))):
        return "article"
    if lists or (articles > 2 and not says_article):  # its own and those that it leads to
        return "listing"
    if says_article:
        return "article" if looks != "listing" else "page"
    if looks == "article":
        return "article"
    stories = {anchor.url for anchor in markup.anchors if anchor.zone == "main" and shape(anchor.url) == "article"}
    if looks == "listing":
        return "listing" if stories or parts.following(markup) else "page"
    return "listing" if len(stories) >= LISTED else "page"


def is_articles(url: str, site: Site) -> bool:
    """Whether the sites file says that addresses like this are articles."""
    return any(re.search(pattern, url) for pattern in site.articles)


def follow(markup: Markup, site: Site) -> Iterator[Link]:
    """The links of a page that may lead to articles, each address once, articles before lists.

    Left out: other hosts, denied addresses, media, log-ins and the like, rel=nofollow, twins of a page that is linked
    too, and other pages of the row that this page stands in: the next one leads to them.
    """
    listed: dict[str, tuple[str, Kind]] = {}
    row = parts.row(markup)
    own: dict[str, bool] = {}
    for anchor in markup.anchors:
        origin = anchor.url.split("/", 3)[2]
        if origin not in own:
            own[origin] = site.owns(anchor.url)
        if "nofollow" in anchor.rel or not own[origin]:
            continue
        url = without_session(anchor.url)
        kind = _kind(url, anchor, site)
        if kind is None or parts.first(url) in row:
            continue
        key = urls.key(url)
        if key not in listed or (kind == "article" and listed[key][1] != "article"):
            listed[key] = (url, kind)
    for key, (url, kind) in sorted(listed.items(), key=lambda item: item[1][1] != "article"):
        original = twins.plain(url)
        if original is not None and urls.key(original) in listed and urls.key(original) != key:
            continue
        if site.admits(url):
            yield Link(url, kind)


def _kind(url: str, anchor: Anchor, site: Site) -> Kind | None:
    """A headline is long: it makes an article of what the address leaves open."""
    if is_articles(url, site):
        return "article"
    match shape(url):
        case "article":
            return "article"
        case "listing":
            return "listing"
        case "page":
            return "article" if anchor.zone == "main" and len(anchor.text.split()) >= 5 else "page"
        case _:
            return None
