"""What a response leads to: kind of the page, links, canonical address, reservations. One function, `read`, and pure.

Where a site gives no feeds or sitemaps they are looked for from its start page: link tags, robots.txt, usual places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin, urlsplit

import structlog
from tldextract import TLDExtract

from spiders import away, lastmods, links, optout, parts, robots_txt, traps, twins, urls
from spiders.feeds import Entry, read_feed
from spiders.host_files import Answer
from spiders.markup import HeadLink, Markup, scan
from spiders.records import FILES, Fetched, Found, Kind, Link
from spiders.shapes import shape
from spiders.sitemaps import read_sitemap, within
from spiders.sites import Site

log = structlog.get_logger("spiders.discovery")

FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"})
USUAL_FEEDS = ("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml")
USUAL_SITEMAPS = ("/sitemap.xml", "/sitemap_index.xml", "/news-sitemap.xml", "/sitemap-news.xml")
MAX_FEEDS = 20
"""Of those that a page's link tags name: some name one for each tag and each comment thread."""
MOST_LOCATIONS = 50_000
"""Of one sitemap file: the protocol's own limit."""
_NO_FEED = re.compile(r"/comments?/|[?&](?:tag|author|cat|s)=|/(?:tag|author)/", re.IGNORECASE)
_domain = TLDExtract(suffix_list_urls=(), cache_dir=None)


def read(fetched: Fetched, site: Site, agent: str = "clean-corpus") -> Found:
    """What a response gives: one with the status of a page, or one that says that there is no robots.txt. Never raises: what
    cannot be read leads nowhere, with a line in the log, but what its headers reserve counts.

    `agent` is our product token, for reservations that name crawlers.
    """
    try:
        return _sifted(_read(fetched, site, agent), fetched, site)
    except Exception as error:  # one page must not end a crawl
        log.warning("page cannot be read", url=fetched.url, error=f"{type(error).__name__}: {error}")
        return Found("page", opt_out=optout.reservation(fetched.headers, (), agent))


def is_absent(fetched: Fetched) -> bool:
    """Whether an answer says that the site has no robots.txt (RFC 9309: any 4xx but 429): it names no sitemaps then."""
    return fetched.kind == "sitemap" and urlsplit(fetched.url).path == "/robots.txt" and (
        400 <= fetched.status < 500 and fetched.status not in {408, 429}
    )  # fmt: skip


def _read(fetched: Fetched, site: Site, agent: str) -> Found:
    content_type = fetched.headers.get("content-type", "")
    if fetched.kind == "sitemap" and urlsplit(fetched.url).path == "/robots.txt":
        return _robots(fetched, site)
    listed, html = fetched.kind in FILES, _is_html(fetched.body, content_type)
    if listed or not html:
        found = _sitemap(fetched, site) or _feed(fetched, content_type, site)
        if found is not None:
            return found
    if listed:
        return Found(fetched.kind, is_list=False)  # a page in its place says that there is none
    if not html:
        return Found("page", opt_out=optout.reservation(fetched.headers, (), agent))
    return _page(scan(fetched.body, fetched.url, content_type), fetched, site, agent)


def _sitemap(fetched: Fetched, site: Site) -> Found | None:
    if fetched.kind != "sitemap" and fetched.body.lstrip()[:1] not in {b"<", b"\x1f"}:
        return None  # a text with addresses in it is a sitemap only where one was asked for
    sitemap = read_sitemap(fetched.body, fetched.url, MOST_LOCATIONS)
    if sitemap is None:
        return None
    age = site.caps.sitemap_age
    since = datetime.now(UTC) - timedelta(seconds=age) if age is not None else None
    kinds = ((one, _located(one.url, sitemap.kind, site)) for one in sitemap.locations if within(one, since))
    news = sitemap.kind == "news"
    found = tuple(Link(one.url, kind, one.lastmod, entry=news) for one, kind in kinds if kind)
    found = found if sitemap.kind == "index" else lastmods.of_entries(found)
    return Found("sitemap", found, stops=(("sitemap_cap", fetched.url),) if sitemap.cut else ())


def _feed(fetched: Fetched, content_type: str, site: Site) -> Found | None:
    feed = read_feed(fetched.body, fetched.url, content_type)
    if feed is None:
        return None
    named = ((_own(one, site), one.updated) for one in feed.entries)
    entries = tuple(Link(url, "article", told, entry=True) for url, told in named if shape(url) != "media")
    older = (Link(feed.following, "feed", part=True),) if feed.following else ()
    return Found("feed", lastmods.of_entries(entries) + older)


def _own(entry: Entry, site: Site) -> str:
    """The address of an entry: its name, if that is one and its link leads over another host."""
    if entry.guid is None or site.owns(entry.url) or not site.owns(entry.guid):
        return entry.url
    return entry.guid


def _is_html(body: bytes, content_type: str) -> bool:
    start = body[:1_000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return True
    xml = start.startswith((b"<?xml", b"<rss", b"<feed", b"<rdf:rdf", b"<urlset", b"<sitemapindex", b"\x1f\x8b", b"{"))
    return b"<html" in start or (not xml and ("html" in content_type or not content_type))


def _robots(fetched: Fetched, site: Site) -> Found:
    """The sitemaps that robots.txt names; the usual places where it names none that is the site's own."""
    addresses = robots_txt.read(Answer(fetched.url, fetched.status, fetched.body)).sitemaps
    if not any(site.owns(url) or _is_near(url, site) for url in addresses):
        addresses = (*addresses, *(urljoin(fetched.url, place) for place in USUAL_SITEMAPS))
    return Found("sitemap", tuple(Link(url, "sitemap") for url in addresses))


def _located(url: str, sitemap: str, site: Site) -> Kind | None:
    """A sitemap names pages of all kinds; a news sitemap articles only."""
    if sitemap == "index":
        return "sitemap"
    if sitemap == "news" or links.is_articles(url, site):
        return "article"
    kinds: dict[str, Kind] = {"article": "article", "listing": "listing", "page": "page"}
    return kinds.get(shape(url))


def _page(markup: Markup, fetched: Fetched, site: Site, agent: str) -> Found:
    start = fetched.kind == "start"
    kind: Kind = "listing" if start else links.kind_of_page(markup, site)
    if kind == "listing" and fetched.entry and (urlsplit(fetched.url).path.strip("/") or urlsplit(fetched.url).query):
        kind = "article"  # whatever else it leads to; cleaning has the last word
    further = list(_further(markup, kind, site))
    near = kind == "listing" and fetched.depth <= 1  # deeper lists have a feed for each tag, articles for their comments
    found = [Link(url, "feed") for url in _feeds(markup, start, site)] if site.discover and near else []
    if start:
        found += _named_by_host(fetched.url, site)
    if site.follow and not optout.says_nofollow(fetched.headers, markup.metas, agent):
        row = {urls.key(link.url) for link in further}
        found += [link for link in links.follow(markup, site) if urls.key(link.url) not in row]
        if (target := markup.link("refresh")) is not None:
            found.append(Link(links.without_session(target), "page"))
    return Found(
        kind,
        tuple(further + found),
        canonical=None if start else twins.canonical(markup),
        opt_out=optout.reservation(fetched.headers, markup.metas, agent),
        away=away.of_page(markup, site) if start else (),
    )


def around(start: str, site: Site) -> tuple[Link, ...]:
    """Where feeds and sitemaps are looked for without a start page, which could not be had."""
    places = USUAL_FEEDS if site.discover and not site.feeds else ()
    return (*(Link(urljoin(start, place), "feed") for place in places), *_named_by_host(start, site))


def _named_by_host(start: str, site: Site) -> list[Link]:
    """robots.txt, for the sitemaps that it names."""
    return [Link(urljoin(start, "/robots.txt"), "sitemap")] if site.discover and not site.sitemaps else []


def _further(markup: Markup, kind: Kind, site: Site) -> Iterator[Link]:
    """The next part of an article, the next page of a list: it costs no depth, but there are only so many."""
    if kind == "listing" and not site.follow:
        return
    url = parts.following(markup)
    there = parts.place(url) if url is not None else None
    if url is None or there is None:
        return
    if there.number <= (parts.MAX_LIST_PAGES if kind == "listing" else parts.MAX_PARTS):
        yield Link(url, "listing" if kind == "listing" else "article", part=True)


def _feeds(markup: Markup, start: bool, site: Site) -> list[str]:
    """Feeds that the page names; on a start page that names none, the usual places."""
    if site.feeds:
        return []
    named = [link.url for link in markup.links if "alternate" in link.rel and _is_feed(link)]
    own = [url for url in dict.fromkeys(named) if not _NO_FEED.search(url)][:MAX_FEEDS]
    return own or ([urljoin(markup.url, place) for place in USUAL_FEEDS] if start else [])


def _is_feed(link: HeadLink) -> bool:
    """JSON Feed's first version was of type application/json, which much else is too."""
    kind = link.type.partition(";")[0].strip()
    return kind in FEED_TYPES or (kind == "application/json" and "feed" in urlsplit(link.url).path.lower())


def _sifted(found: Found, fetched: Fetched, site: Site) -> Found:
    """Without other hosts, denied addresses and traps; each address once. Feeds and sitemaps need not be admitted, but
    they stay with the site's registered domain."""
    kept: dict[str, Link] = {}
    own: dict[str, bool] = {}
    there: list[str] = []
    stops = list(found.stops)
    this_year = datetime.now(UTC).year
    for link in found.links:
        origin = "/".join(link.url.split("/", 3)[:3])
        if origin not in own:
            own[origin] = site.owns(link.url)
        is_own = own[origin]
        admitted = (is_own or _is_near(link.url, site)) if link.kind in FILES else (is_own and site.admits(link.url))
        if not admitted:
            if not own[origin]:
                there.append(link.url)
            continue
        depth = fetched.depth + (0 if link.part or found.kind in FILES else 1)
        stop = traps.judge(link.url, depth, site.caps, this_year)
        if stop is not None:
            stops.append((stop, link.url))
        else:
            kept.setdefault(link.url if found.kind == "sitemap" else urls.key(link.url), link)  # keys cost 60 us each
    canonical = found.canonical if found.canonical is not None and site.admits(found.canonical) else None
    if found.kind in FILES:
        few = 1 if urlsplit(fetched.url).path == "/robots.txt" else away.FEW
        found = replace(found, away=away.hosts(fetched.url, there, len(kept) if few > 1 else 0, few))
    return replace(found, links=tuple(kept.values()), canonical=canonical, stops=tuple(dict.fromkeys(stops)))


def _is_near(url: str, site: Site) -> bool:
    """On another host of the site's registered domain."""
    here, there = _domain(site.start).top_domain_under_public_suffix, _domain(url).top_domain_under_public_suffix
    return bool(here) and here == there
