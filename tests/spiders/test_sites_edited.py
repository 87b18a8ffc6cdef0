"""What another sites file makes of pages that are known: whose they are, and which feeds and sitemaps are let go."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from spiders import discovery, ledger, neighbours, outcomes
from spiders.archive import Exchange
from spiders.folder import Folder
from spiders.outcomes import Answer
from spiders.owners import Owners
from spiders.records import Fetched, Found, Link
from spiders.session import Session, SessionOptions
from spiders.sites import Site
from spiders.visits import Visit

FRONT, SPORT, STORY = "https://a.org/", "https://sport.a.org/", "https://sport.a.org/a-story-of-the-day"
FEED, OTHER, INDEX, MAP = ("https://a.org/" + name for name in ("1.rss", "2.rss", "index.xml", "map.xml"))
ROBOTS = "https://a.org/robots.txt"


def under(root: Path, *sites: Site) -> Session:
    """A run of a file with these sites."""
    seeds = [
        outcomes.new_page(Link(url, kind), site, 0)  # type: ignore[arg-type]
        for site in sites
        for kind, urls in (("start", (site.start,)), ("feed", site.feeds), ("sitemap", site.sitemaps))
        for url in urls
    ]
    session = Session(Folder(root), SessionOptions(caps={site.name: site.caps for site in sites}))
    session.open({}, [seed for seed in seeds if seed is not None], sites)
    return session


def read(session: Session, site: Site, url: str, kind: Any, *links: Link) -> None:
    host = url.split("/")[2]
    page = next(page for page in ledger.due_pages(session.db, host, f'["{site.name}"]', 1e12, 100) if page.url == url)
    exchange = Exchange(url, datetime(2026, 11, 20, tzinfo=UTC), (), 200, "OK", (), b"<p>%s" % url.encode())
    fetched = Fetched(url, page.kind, 200, {"etag": "1"}, exchange.body)
    visit = outcomes.of_answer(Answer(page, site, fetched, exchange, Found(kind, links), 100.0))
    asyncio.run(_keep(session, visit))


async def _keep(session: Session, visit: Visit) -> None:
    await session.keep(visit)


def pages(session: Session, what: str = "site") -> dict[str, Any]:
    return dict(session.db.execute(f"SELECT url, {what} FROM pages").fetchall())


def test_a_host_that_becomes_a_site_of_its_own_is_read_as_such(tmp_path: Path) -> None:
    both = Site(name="a", start=FRONT, hosts=("sport.a.org",))
    session = under(tmp_path, both)
    read(session, both, FRONT, "start", Link(SPORT, "listing"))
    read(session, both, SPORT, "listing", Link(STORY, "article"))
    session.close(finished=True)
    one, other = Site(name="a", start=FRONT), Site(name="b", start=SPORT)
    session = under(tmp_path, one, other)
    assert pages(session) == {FRONT: "a", SPORT: "b", STORY: "b"}
    assert pages(session, "kind")[SPORT] == "start"
    assert pages(session, "etag")[SPORT] is None, "read anew: what is found there was not what is found now"
    session.close(finished=True)
    session = under(tmp_path, one, other)
    assert pages(session) == {FRONT: "a", SPORT: "b", STORY: "b"}, "and so it stays"
    session.close(finished=True)


def test_a_section_that_becomes_a_site_of_its_own_takes_its_stories_along(tmp_path: Path) -> None:
    section, story, news = (FRONT + name for name in ("sport/", "sport/a-story-of-the-day", "a-story-of-the-night"))
    whole = Site(name="a", start=FRONT)
    session = under(tmp_path, whole)
    read(session, whole, FRONT, "start", Link(section, "listing"), Link(story, "article"), Link(news, "article"))
    session.close(finished=True)
    rest, sport = Site(name="a", start=FRONT, deny=("/sport/",)), Site(name="b", start=section, allow=("/sport/",))
    session = under(tmp_path, rest, sport)
    assert pages(session) == {FRONT: "a", section: "b", story: "b", news: "a"}
    assert pages(session, "queued")[story] == 1
    session.close(finished=True)


@pytest.mark.parametrize(
    ("after", "left"),
    [
        ({"feeds": (FEED,), "sitemaps": (INDEX,)}, {FEED, INDEX, MAP}),
        ({"feeds": (FEED,), "discover": False}, {FEED}),
        ({}, set()),
    ],
)
def test_feeds_and_sitemaps_that_the_file_names_no_more_are_let_go_with_what_they_led_to(
    tmp_path: Path, after: dict[str, Any], left: set[str]
) -> None:
    before = Site(name="a", start=FRONT, feeds=(FEED, OTHER), sitemaps=(INDEX,))
    session = under(tmp_path, before)
    read(session, before, FRONT, "start")
    read(session, before, INDEX, "sitemap", Link(MAP, "sitemap"))
    read(session, before, OTHER, "feed", Link(STORY.replace("sport.", ""), "article"))
    session.close(finished=True)
    session = under(tmp_path, Site(name="a", start=FRONT, **after))
    assert set(pages(session)) == {FRONT, STORY.replace("sport.", ""), *left}
    assert pages(session, "etag")[FRONT] is None, "feeds and sitemaps may be looked for now"
    session.close(finished=True)


def test_a_list_of_a_host_is_read_for_each_site_on_it(tmp_path: Path) -> None:
    stories = {name: f"https://a.org/{name}/a-story-of-the-day" for name in ("news", "sport", "culture")}
    entries = "".join(f"<url><loc>{url}</loc></url>" for url in stories.values())
    body = f"<urlset>{entries}</urlset>".encode()
    news, sport = (Site(name=name, start=f"https://a.org/{name}/", allow=(f"/{name}/",)) for name in ("news", "sport"))
    other = Site(name="culture", start="https://a.org/culture/", allow=("/culture/",), discover=False)
    session = under(tmp_path, news, sport, other)
    read(session, news, news.start, "start", Link(MAP, "sitemap"))
    page = next(page for page in ledger.due_pages(session.db, "a.org", '["news"]', 1e12, 100) if page.url == MAP)
    exchange = Exchange(MAP, datetime(2026, 11, 20, tzinfo=UTC), (), 200, "OK", (), body)
    fetched = Fetched(MAP, "sitemap", 200, {"etag": "1"}, body)
    given = Answer(page, news, fetched, exchange, discovery.read(fetched, news), 100.0)
    asyncio.run(_keep(session, neighbours.shared(outcomes.of_answer(given), given, (news, sport, other), "clean-corpus")))
    found = {url: site for url, site in pages(session).items() if url in stories.values()}
    assert found == {stories["news"]: "news", stories["sport"]: "sport"}, "nothing is looked for for the third"
    session.close(finished=True)
    session = under(tmp_path, news, sport, other.model_copy(update={"discover": True}))
    assert pages(session, "etag")[MAP] is None, "read anew for the site that has it looked for now"
    session.close(finished=True)


def test_a_feed_elsewhere_is_read_for_each_site_that_names_it(tmp_path: Path) -> None:
    """As one that counts clicks, on a host that is neither's."""
    feed = "https://feeds.example/all"
    stories = {name: f"https://{name}.org/a-story-of-the-day" for name in "abc"}
    items = "".join(f"<item><title>Story</title><link>{url}</link></item>" for url in stories.values())
    body = f'<rss version="2.0"><channel><title>All</title>{items}</channel></rss>'.encode()
    a, b = (Site(name=name, start=f"https://{name}.org/", feeds=(feed,)) for name in "ab")
    c = Site(name="c", start="https://c.org/")
    session = under(tmp_path, a, b, c)
    page = next(page for page in ledger.due_pages(session.db, "feeds.example", '["a"]', 1e12, 100))
    exchange = Exchange(feed, datetime(2026, 11, 20, tzinfo=UTC), (), 200, "OK", (), body)
    fetched = Fetched(feed, "feed", 200, {"etag": "1"}, body)
    given = Answer(page, a, fetched, exchange, discovery.read(fetched, a), 100.0)
    readers = Owners((a, b, c)).of_list(page.key, feed)
    assert readers == [a, b]
    asyncio.run(_keep(session, neighbours.shared(outcomes.of_answer(given), given, readers, "clean-corpus")))
    found = {url: site for url, site in pages(session).items() if url in stories.values()}
    assert found == {stories["a"]: "a", stories["b"]: "b"}
    session.close(finished=True)
    session = under(tmp_path, a, b, c.model_copy(update={"feeds": (feed,)}))
    assert (pages(session)[feed], pages(session, "etag")[feed]) == ("a", None), "read anew for the site that names it now"
    session.close(finished=True)


def test_feeds_and_sitemaps_that_were_found_are_let_go_where_the_file_names_others_or_has_none_looked_for(tmp_path: Path) -> None:
    before = Site(name="a", start=FRONT)
    session = under(tmp_path, before)
    read(session, before, FRONT, "start", Link(OTHER, "feed"), Link(ROBOTS, "sitemap"))
    read(session, before, ROBOTS, "sitemap", Link(MAP, "sitemap"))
    session.close(finished=True)
    session = under(tmp_path, Site(name="a", start=FRONT, feeds=(FEED,)))
    assert set(pages(session)) == {FRONT, FEED, ROBOTS, MAP}
    session.close(finished=True)
    session = under(tmp_path, Site(name="a", start=FRONT, discover=False))
    assert set(pages(session)) == {FRONT}
    session.close(finished=True)
