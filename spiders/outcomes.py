"""What follows from the end of a request: the state of the page, its next visit, its links, what is archived."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urldefrag, urljoin, urlsplit

from pipeline.addresses import without_session
from spiders import digests, discovery, gist, intervals, turns, urls
from spiders.archive import Exchange
from spiders.records import CLEANED, FILES, Fetched, Found, Kind, Link, Page, State
from spiders.revisit import after_failure
from spiders.sites import Site
from spiders.visits import NewPage, Visit

PAGES = frozenset({200, 203})
"""Statuses of a page: 203 is one that a proxy on the way has transformed (RFC 9110, 15.3.4)."""
REDIRECTS = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})
TRANSIENT = frozenset({408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
GONE = frozenset({404, 410})
WISHES = frozenset({"robots", "robots_delay", "opt_out"})
"""Refusals by which a site has it as it wants it."""
NOT_TAKEN = frozenset({"headers", "body", "encoding"})
"""Refusals of an answer."""
UNASKED = WISHES | {"private_address", "scheme", "credentials"}
"""Refusals before anything was asked: feeds and sitemaps of the host would be refused as well."""
NO_LIST = "it is neither a feed nor a sitemap"
"""Detail of an address at which one was looked for and a page is."""
TRIES = 3
"""Requests in one run before an address that fails is left for the next."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A response with what was read out of it."""

    page: Page
    site: Site
    fetched: Fetched
    exchange: Exchange | None
    """None: the body was not taken (not a page by its type)."""
    found: Found | None = None
    """Of an answer that is a page, feed or sitemap."""
    at: float = 0.0
    hold: float = 0.0
    """Seconds that the host is to be left alone, as its answer says."""
    wait: float | None = None
    """Seconds until the page is asked for again whose host has enough; None: the answer is one about the page."""


def of_answer(answer: Answer) -> Visit:
    """The visit that an answer makes."""
    status = answer.fetched.status
    if answer.wait is not None:
        return _put_off(answer, answer.wait)
    if status in REDIRECTS and "location" in answer.fetched.headers:
        return _redirected(answer)
    if status == 304 and answer.page.fetched is not None:
        return _unchanged(answer)
    if status in PAGES:
        return _read(answer)
    if answer.found is not None:
        return replace(_gone(answer), links=tuple(links_of(answer)))  # no robots.txt: the usual places
    if status in GONE:
        return _gone(answer)
    if status in TRANSIENT:
        visit = of_failure(answer.page, answer.site, f"status {status}", answer.at, answer.hold)
    else:
        visit = _given_up(answer.page, answer.site, "failed", f"status {status}", answer.at)
    return replace(visit, status=status, exchange=answer.exchange, counts=(("requests", ""), *visit.counts))


def of_failure(page: Page, site: Site, detail: str, at: float, hold: float = 0.0) -> Visit:
    """No answer, or none that can be used: tried again a few times, ever later, then left for a later run."""
    if page.attempts + 1 < TRIES:
        wait = max(site.pace.retry * 3.0**page.attempts, hold)
        return Visit(page, "failed", at, at + wait, page.interval, detail=detail, again=True, counts=(("retried", ""),))
    return _given_up(page, site, "failed", detail, at)


def _put_off(answer: Answer, wait: float) -> Visit:
    """The host has enough: its word, no failure of the page, which stays in the queue as it was."""
    page, status = answer.page, answer.fetched.status
    return Visit(
        page, page.state, answer.at, answer.at + wait, page.interval, status=status, detail=f"status {status}", again=True,
        put_off=True, exchange=answer.exchange, counts=(("requests", ""), ("busy", page.url)),
    )  # fmt: skip


def of_refusal(page: Page, site: Site, reason: str, detail: str, at: float) -> Visit:
    """A rule of the site, or of ours, forbids the page."""
    visit = _given_up(page, site, "refused", f"{reason}: {detail}", at)
    wish = reason in WISHES
    lost = (("failed_pages", ""),) if reason in NOT_TAKEN and page.kind in CLEANED else ()
    example = _told(page, detail) if reason == "robots_unreachable" else page.url  # a bad certificate, a refused connection
    counts = ((reason, example), *lost, *_missed(page, site, visit.detail, wish))
    return replace(visit, counts=counts, server=True if wish else None, links=() if reason in UNASKED else visit.links)


def postponed(refusal: Visit, seconds: float) -> Visit:
    """A refusal that holds for a while, since the server gives no answer: the page stays queued, as it was, for this run, if
    that is over soon, else for the next. What becomes of the server's pages, all of them, is the business of `servers`."""
    page, due, counts = refusal.page, refusal.at + seconds, refusal.counts[:1]
    return replace(refusal, state=page.state, due=due, again=True, put_off=True, server=False, counts=counts, links=())


def _given_up(page: Page, site: Site, state: State, detail: str, at: float) -> Visit:
    lasting = state != "failed" and not _is_named(page, site)
    due = at + after_failure(site.revisit, page.kind, page.attempts, lasting)
    missed = _missed(page, site, detail)  # has a line of its own: the example is to be another address that failed
    lost = (("failed_pages", ""),) if state == "failed" and page.kind in CLEANED else ()
    counts = (("failed", "" if missed else _told(page, detail)), *lost, *missed)
    return Visit(page, state, at, due, page.interval, detail=detail, counts=counts, links=_looked_for(page, site))


def _looked_for(page: Page, site: Site) -> tuple[NewPage, ...]:
    """Without a start page, which would have led to them, feeds and sitemaps are looked for all the same."""
    found = discovery.around(page.url, site) if page.kind == "start" else ()
    return tuple(_new_pages(found, page, site, page.depth + 1))


def _missed(page: Page, site: Site, detail: str, wish: bool = False) -> tuple[tuple[str, str], ...]:
    """A site without its start page is worth a line of the summary, with the reason; and the exit code, unless it is so by
    the site's own wish. A feed or sitemap that the sites file names is worth a line, too, each its own."""
    if _is_named(page, site):
        return ((f"list_failed:{page.id}", _told(page, detail)),)
    if page.kind != "start":
        return ()
    told = ("no_start", _told(page, detail))
    return (told,) if wish else (told, ("start_failed", page.url))


def _is_named(page: Page, site: Site) -> bool:
    return page.kind in FILES and site.names(page.key)


def _told(page: Page, detail: str) -> str:
    return f"{page.url}: {detail[:400]}"


def _gone(answer: Answer) -> Visit:
    page = answer.page
    visit = _given_up(page, answer.site, "gone", f"status {answer.fetched.status}", answer.at)
    vanished = page.state in {"done", "twin", "redirect"} and page.body_digest is not None
    word = "vanished" if vanished else _counted(page.kind, "gone")
    counts = (("requests", ""), (word, page.url), *_missed(page, answer.site, visit.detail))
    return replace(visit, status=answer.fetched.status, exchange=answer.exchange, counts=counts)


def _unchanged(answer: Answer) -> Visit:
    """304, or the same bytes as before: nothing to clean. What leads on is offered again: the run before had caps of its own."""
    page, headers = answer.page, answer.fetched.headers
    assert page.fetched is not None
    interval = intervals.interval(answer.site.revisit, page, page.kind, answer.at, False)
    kept: State = page.state if page.state in {"done", "twin"} else "done"
    counts = [("requests", ""), (_counted(page.kind, "unchanged"), "")]
    if answer.fetched.status == 304:
        counts.append(("304", ""))
    visit = Visit(
        page, kept, answer.at, answer.at + interval, interval, page.kind, answer.fetched.status,
        etag=headers.get("etag", page.etag), last_modified=headers.get("last-modified", page.last_modified),
        exchange=answer.exchange, counts=tuple(counts),
    )  # fmt: skip
    if answer.found is None:
        return visit
    return _away(_listless(replace(visit, links=tuple(links_of(answer))), answer.found), answer.found)


def _listless(visit: Visit, found: Found) -> Visit:
    """Of a page where a feed or sitemap was looked for it is noted that it is none; it is asked for whole, so it stays so."""
    return visit if found.is_list else replace(visit, detail=NO_LIST, etag=None, last_modified=None)


def _away(visit: Visit, found: Found) -> Visit:
    """What leads off the site is told in each run: such a list is asked for whole."""
    if not found.away:
        return visit
    told = tuple((f"away:{host}", what) for host, what in found.away)
    return replace(visit, etag=None, last_modified=None, counts=(*visit.counts, *told))


def _redirected(answer: Answer) -> Visit:
    """The target is an address like any other: judged, queued, robots asked. Nothing of the request goes with it."""
    page, site = answer.page, answer.site
    interval = intervals.interval(site.revisit, page, page.kind, answer.at, False)
    visit = Visit(
        page, "redirect", answer.at, answer.at + interval, interval, page.kind, answer.fetched.status,
        exchange=answer.exchange, counts=(("requests", ""), ("redirects", "")),
    )  # fmt: skip
    if page.state == "done" and page.body_digest is not None and page.kind in CLEANED:
        visit = replace(visit, counts=(*visit.counts, ("moved", page.url)))
    try:
        url = urljoin(page.url, answer.fetched.headers["location"].strip())
        target = new_page(Link(url, page.kind, entry=bool(page.entry)), site, page.depth, page.hops + 1)
    except ValueError as error:
        detail = f"redirect to no address: {error}"
        counts = (*visit.counts, *_missed(page, site, detail))
        return replace(visit, state="failed", detail=detail, counts=counts, links=_looked_for(page, site))
    if page.hops + 1 > site.caps.redirects:
        detail = f"more than {site.caps.redirects} redirects"
        counts = (*visit.counts, ("stop:redirects", page.url), *_missed(page, site, detail))
        return replace(visit, state="failed", detail=detail, counts=counts, links=_looked_for(page, site))
    if target is None or (page.kind not in FILES and not site.admits(url)):
        told = (("start_elsewhere", url), ("start_failed", page.url)) if page.kind == "start" else (("elsewhere", url),)
        return replace(visit, detail=f"redirect to {url}", counts=(*visit.counts, *told))
    if urldefrag(url).url == page.url:  # we keep no cookies: it would say so ten times
        failed = _given_up(page, site, "failed", "it redirects to itself", answer.at)
        failed = replace(failed, counts=(("requests", ""), ("redirects", ""), *failed.counts))
        return replace(failed, status=answer.fetched.status, exchange=answer.exchange)
    if target.key == page.key:
        return replace(visit, detail=f"redirect to {url}", moved_to=url, again=True, due=answer.at)
    if answer.fetched.status in PERMANENT and _is_named(page, site):
        visit = replace(visit, counts=(*visit.counts, (f"list_moved:{page.id}", f"{page.url} redirects to {url}")))
    return replace(visit, detail=f"redirect to {url}", links=(target,))


def _read(answer: Answer) -> Visit:
    page, site, found = answer.page, answer.site, answer.found
    if found is None:
        detail = f"not a page: {answer.fetched.headers.get('content-type', 'unknown type')}"
        interval = intervals.interval(site.revisit, page, page.kind, answer.at, False)
        counts = (("requests", ""), ("not_a_page", page.url), *_missed(page, site, detail))
        return Visit(
            page, "done", answer.at, answer.at + interval, interval, None, answer.fetched.status, detail, counts=counts,
            links=_looked_for(page, site),
        )  # fmt: skip
    assert answer.exchange is not None
    if not found.is_list and _is_named(page, site):
        visit = _given_up(page, site, "failed", NO_LIST, answer.at)
        return replace(visit, status=answer.fetched.status, exchange=answer.exchange, counts=(("requests", ""), *visit.counts))
    body = answer.fetched.body
    body_digest = digests.of_body(body)
    if body_digest == page.body_digest and page.fetched is not None:
        before = datetime.fromtimestamp(page.fetched, UTC)
        return _unchanged(replace(answer, exchange=replace(answer.exchange, refers_to=before)))
    fresh = page.body_digest is None
    kind: Kind = "start" if page.kind == "start" else found.kind
    told = gist.of(body) if kind in CLEANED else None
    text_digest = (told.story if told is not None else None) or digests.of_text(body)
    changed = None if fresh else text_digest != page.text_digest
    interval = intervals.interval(site.revisit, page, kind, answer.at, changed)
    stops = tuple((f"stop:{stop}", url) for stop, url in found.stops)
    word = "new" if fresh else "changed" if changed else "unchanged"
    visit = Visit(
        page, "done", answer.at, answer.at + interval, interval, kind, answer.fetched.status,
        etag=answer.fetched.headers.get("etag"), last_modified=answer.fetched.headers.get("last-modified"),
        body_digest=body_digest, text_digest=text_digest, new=fresh, changed=bool(changed),
        gist=told.gist if told is not None else None,
        links=tuple(links_of(answer)), exchange=answer.exchange,
        series="pages" if kind in CLEANED else "rest",
        counts=(("requests", ""), (_counted(kind, word), page.url), *stops),
    )  # fmt: skip
    if found.opt_out is not None and site.opt_outs:
        counts = (("requests", ""), ("opt_out", page.url), *stops)
        return replace(visit, state="refused", detail=found.opt_out, exchange=None, counts=counts)
    if found.canonical is not None and page.fold and kind in CLEANED:
        visit = replace(visit, canonical=_canonical(found.canonical, answer))
    return _away(_listless(visit, found), found)


def links_of(answer: Answer) -> list[NewPage]:
    """What an answer leads to for its site."""
    found = answer.found
    assert found is not None
    depth = 1 if found.kind in FILES else answer.page.depth + 1
    return [turns.in_turn(link, found.kind, answer.at) for link in _new_pages(found.links, answer.page, answer.site, depth)]


def _new_pages(found: Iterable[Link], page: Page, site: Site, depth: int) -> list[NewPage]:
    """Links of a page as the frontier takes them, without sessions; `depth`: of all but its further parts."""
    links = []
    for link in found:
        try:
            new = new_page(_sessionless(link), site, page.depth if link.part else depth)
        except ValueError:
            continue  # no address at all: pages are full of those
        if new is not None and new.key != page.key:
            links.append(new)
    return links


def _canonical(url: str, answer: Answer) -> NewPage | None:
    try:
        new = new_page(_sessionless(Link(url, "article")), answer.site, answer.page.depth)
    except ValueError:
        return None
    return None if new is None or new.key == answer.page.key else new


def _sessionless(link: Link) -> Link:
    """A session that a link carries is that of whoever made the list. One that a redirect gives is ours, and is asked for: the
    key is the same, and without a cookie the server would go on giving others."""
    url = without_session(link.url)
    return link if url == link.url else replace(link, url=url)


def new_page(link: Link, site: Site, depth: int, hops: int = 0) -> NewPage | None:
    """A link as the frontier takes it; None: not http(s). Raises ValueError: not an address."""
    if urlsplit(link.url).scheme not in {"http", "https"}:
        return None
    lastmod = link.lastmod.timestamp() if link.lastmod is not None else None
    priority = turns.priority(link.kind, depth)
    return NewPage(
        urls.key(link.url), link.url, site.name, urls.host(link.url), link.kind, depth, hops, priority, lastmod,
        link.entry, link.part and link.kind == "feed",
    )  # fmt: skip


def _counted(kind: Kind, word: str) -> str:
    """Articles are counted by what became of them; lists only as read."""
    return word if kind in CLEANED else f"lists_{word}"
