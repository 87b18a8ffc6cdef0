"""Which links of a visit are taken up, in one run and in those after it; what another sites file changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from spiders import outcomes, reread, runs
from spiders.records import Found, Link
from spiders.sites import Caps, Site
from tests.spiders.test_discovery import HTML, found, urls
from tests.spiders.test_keeper import ARTICLE, NOW, SITE, Desk, counts, sitemap

INDEX, FILE = "https://a.org/index.xml", "https://a.org/map.xml"


def next_run(root: Path, last: Desk, caps: Caps | None = None) -> Desk:
    last.keeper.close()
    runs.end(last.db, last.run, NOW)
    caps = caps or Caps()
    desk = Desk(root, cap=caps.urls_per_host, sitemap_files=caps.sitemap_files, sitemap_urls=caps.sitemap_urls)
    reread.make_room(desk.db, {"a": caps})
    return desk


def etag(desk: Desk, url: str) -> str | None:
    return desk.db.execute("SELECT etag FROM pages WHERE url = ?", (url,)).fetchone()[0]  # type: ignore[no-any-return]


def fetch_articles(desk: Desk) -> list[str]:
    asked = [url for url in desk.queue() if url.rpartition("/")[2].isdecimal()]
    for url in asked:
        desk.read(url, ARTICLE)
    return asked


@pytest.mark.parametrize("caps", [Caps(sitemap_urls=3), Caps(urls_per_host=3)])
def test_what_a_cap_keeps_out_of_a_sitemap_that_does_not_change_is_taken_up_in_later_runs(tmp_path: Path, caps: Caps) -> None:
    entries = sitemap(*(f"https://a.org/{number}" for number in range(7)))
    desk = Desk(tmp_path)
    desk.read("https://a.org/", Found("start", (Link(FILE, "sitemap"),)))
    runs = []
    for number in range(4):
        desk = next_run(tmp_path, desk, caps)
        desk.read(FILE, entries)
        assert (etag(desk, FILE) is None) is (number < 2), "whole, until all is taken up"
        runs.append(len(fetch_articles(desk)))
    assert runs == [3, 6, 7, 7], "those that are known are asked for again"
    assert not any(name.startswith("stop:") for name in counts(desk))
    desk.keeper.close()


def test_sitemap_files_beyond_the_cap_of_a_run_take_turns(tmp_path: Path) -> None:
    files = tuple(f"https://a.org/{number}.xml" for number in range(5))
    desk = Desk(tmp_path)
    desk.read("https://a.org/", Found("start", (Link("https://a.org/robots.txt", "sitemap"),)))
    desk.read("https://a.org/robots.txt", sitemap(files=(INDEX,)), at=1.0)
    seen = []
    for number in range(6):
        desk = next_run(tmp_path, desk, Caps(sitemap_files=3))
        if "https://a.org/robots.txt" in desk.queue():
            desk.read("https://a.org/robots.txt", sitemap(files=(INDEX,)), at=2.0 + number)
        desk.read(INDEX, sitemap(files=files), at=10.0 + number)
        asked = [url for url in desk.queue() if url in files]
        for url in asked:
            desk.read(url, sitemap(), at=20.0 + number)
        seen.append([files.index(url) for url in asked])
    assert all(len(one) <= 2 for one in seen), "the index is one of three"
    assert {one for run in seen for one in run} == set(range(5))
    assert {one for run in seen[3:] for one in run} == set(range(5)), "again and again"
    desk.keeper.close()


def test_a_list_that_dates_a_page_otherwise_than_another_does_not_bring_it_back(tmp_path: Path) -> None:
    published = datetime(2026, 11, 27, 8, tzinfo=UTC)
    dates = (published, published.replace(hour=0))
    desk = Desk(tmp_path)
    desk.read("https://a.org/", Found("start", tuple(Link("https://a.org/1", "article", date) for date in dates)))
    desk.read("https://a.org/1", ARTICLE)
    desk.db.execute("UPDATE pages SET due = 5e11 WHERE kind = 'article'")
    for number, date in enumerate((*dates, *dates)):
        desk = next_run(tmp_path, desk)
        desk.db.execute("UPDATE pages SET queued = 1 WHERE kind = 'start'")
        desk.read("https://a.org/", Found("start", (Link("https://a.org/1", "article", date),)), b"<p>%d" % number)
        assert desk.queue() == []
    desk.db.execute("UPDATE pages SET queued = 1, run = 0")
    desk.read("https://a.org/1", ARTICLE)
    desk.db.execute("UPDATE pages SET run = 0")
    edited = Link("https://a.org/1", "article", published + timedelta(hours=1))
    desk.read("https://a.org/", Found("start", (edited,)), b"<p>edited")
    assert desk.queue() == ["https://a.org/1"]
    desk.keeper.close()


def test_older_pages_of_a_feed_that_lead_back_to_it_leave_it_what_it_is(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    feed, older = "https://a.org/feed", "https://a.org/feed?page=2"
    desk.read("https://a.org/", Found("start", (Link(feed, "feed"),)))
    for here, there, number in ((feed, older, 1), (older, feed, 2)):
        entry = Link(f"https://a.org/{number}", "article", entry=True)
        desk.read(here, Found("feed", (entry, Link(there, "feed", part=True))))
    desk.db.execute("UPDATE pages SET queued = 1")
    assert {url: desk.page(url).older for url in (feed, older)} == {feed: 0, older: 1}
    desk.keeper.close()


def test_a_page_that_a_feed_names_while_it_is_taken_for_a_list_is_asked_for_again(tmp_path: Path) -> None:
    """It was handed out before the feed was read."""
    desk = Desk(tmp_path)
    desk.read("https://a.org/", Found("start", (Link("https://a.org/feed", "feed"), Link("https://a.org/bridge", "page"))))
    taken = desk.visit("https://a.org/bridge", Found("listing"))
    desk.read("https://a.org/feed", Found("feed", (Link("https://a.org/bridge", "article", entry=True),)))
    desk.settle(taken)
    again = desk.page("https://a.org/bridge")
    assert (again.entry, again.kind, again.body_digest) == (1, "article", None)
    desk.keeper.close()


def test_lists_are_asked_for_whole_under_another_sites_file_and_only_then(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    paths = ("section/", "1", "denied", "still-denied", "moved")
    desk.read("https://a.org/", Found("start", tuple(Link(f"https://a.org/{path}", "page") for path in paths)))
    desk.read("https://a.org/section/", Found("listing"))
    desk.read("https://a.org/1", ARTICLE)
    for path in ("denied", "still-denied"):
        page = desk.page(f"https://a.org/{path}")
        desk.settle(outcomes.of_refusal(page, SITE, "denied", "the sites file keeps it out", 100.0))
    moved = desk.visit("https://a.org/moved", ARTICLE)
    desk.settle(replace(moved, state="redirect", detail="redirect to https://b.org/1", kind="article"))
    desk.keeper.close()
    assert reread.renew(desk.db, [SITE]) == 4, "how they were read is not known: two lists and what is not denied"
    desk.db.execute("UPDATE pages SET queued = 0")
    assert reread.renew(desk.db, [SITE]) == 0
    other = SITE.model_copy(update={"deny": ("/still-",), "hosts": ("b.org",)})
    desk.db.execute("UPDATE pages SET etag = '1'")
    reread.renew(desk.db, [other])
    names = ("https://a.org/", *(f"https://a.org/{path}" for path in ("section/", "denied", "moved")))
    assert desk.queue() == list(names)
    assert [etag(desk, url) for url in (*names[:2], "https://a.org/1")] == [None, None, "1"]


@pytest.mark.parametrize(
    "keys",
    [{"deny": ["/x"]}, {"allow": ["/x"]}, {"hosts": ["b.org"]}, {"follow": False}, {"discover": False}, {"articles": ["/x"]},
     {"feeds": ["https://a.org/rss"]}, {"sitemaps": ["https://a.org/map.xml"]}, {"caps": {"depth": 3}},
     {"caps": {"sitemap_age": "3d"}}],
)  # fmt: skip
def test_what_decides_which_links_are_taken_up_is_noted(keys: dict[str, Any]) -> None:
    plain = Site(name="a", start="https://a.org/")
    assert reread.rules(Site.model_validate({"name": "a", "start": "https://a.org/", **keys})) != reread.rules(plain)
    assert reread.rules(Site(name="a", start="https://a.org/", language="de")) == reread.rules(plain)


def test_a_feed_that_counts_clicks_on_another_host_leads_to_the_pages_that_it_names() -> None:
    entry = "<item><link>https://count.example/{0}</link><guid>https://{1}/{0}</guid></item>"
    items = "".join(entry.format(number, "example.org") for number in range(3)) + entry.format(4, "count.example")
    result = found(f"<rss version='2.0'><channel>{items}</channel></rss>", "https://example.org/feed", "feed", headers={})
    assert urls(result) == [f"https://example.org/{number}" for number in range(3)]
    assert result.away == (), "too few"


def test_a_sitemap_on_another_host_is_told_and_the_usual_places_are_tried() -> None:
    where, text = "https://example.org/robots.txt", b"Sitemap: https://maps.example/m.xml"
    result = found(text, where, "sitemap", headers={})
    assert "https://example.org/sitemap.xml" in urls(result)
    assert result.away == (("maps.example", f"1 link of {where}, such as https://maps.example/m.xml"),)
    assert urls(found(text + b"\nSitemap: /own.xml", where, "sitemap", headers={})) == ["https://example.org/own.xml"]


def test_links_off_the_site_are_told_where_it_has_fewer_of_its_own() -> None:
    def page(own: int, others: int) -> Found:
        there = [f"https://stories.example/2026/11/28/story-{number}-of-the-bridge" for number in range(others)]
        here = [f"/2026/11/28/story-{number}-of-the-bridge" for number in range(own)]
        body = "".join(f'<a href="{url}">The council opens the bridge</a>' for url in (*there, *here))
        social = "".join(f'<a href="https://social.example/{n}">Us</a>' for n in range(9))
        return found(f"<html><main>{body}{social}</main>", "https://example.org/", "start", headers=HTML)

    assert [host for host, _ in page(2, 5).away] == ["stories.example"]
    assert page(5, 4).away == page(0, 2).away == ()


def test_what_is_kept_out_is_counted_once_however_many_pages_name_it(tmp_path: Path) -> None:
    desk = Desk(tmp_path, cap=4)
    trap = (("calendar", "https://a.org/calendar/2041/05"),)
    links = tuple(Link(f"https://a.org/{number}", "article") for number in range(6))
    desk.read("https://a.org/", Found("start", links, stops=trap))  # type: ignore[arg-type]  # a closed set of words
    for url in [link.url for link in links if link.url in desk.queue()]:
        desk.read(url, replace(ARTICLE, links=links, stops=trap), url.encode())  # type: ignore[arg-type]
    assert {name: counts(desk)[name] for name in ("stop:host_cap", "stop:calendar")} == {"stop:host_cap": 3, "stop:calendar": 1}
    desk.keeper.close()
