"""What runs find on front pages, feeds and sitemaps, one after the other: nothing that they name is lost for good."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import md5
from pathlib import Path

import pytest

from tests.spiders.http import Hit, Reply
from tests.spiders.kills import archived
from tests.spiders.site import NewsSite
from tests.spiders.test_amiss import crawl

USUAL = 'revisit = { shortest = "1h", longest = "30d" }'
"""As without such a line: articles are not asked for again within a test, but for a reason."""
ALONE = f"{USUAL}\ndiscover = false"
SITEMAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'
INDEX = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</sitemapindex>'


def tagged(text: Callable[[], str] | str, content_type: str = "text/html; charset=utf-8") -> Callable[[Hit], Reply]:
    """An answer with an ETag: 304 for whoever has it."""

    def answer(hit: Hit) -> Reply:
        body = (text if isinstance(text, str) else text()).encode()
        tag = f'"{md5(body).hexdigest()}"'  # no secret
        if hit.headers.get("if-none-match") == tag:
            return Reply(b"", 304, (("ETag", tag),), None)
        return Reply(body, 200, (("ETag", tag),), content_type)

    return answer


def xml(text: Callable[[], str] | str) -> Callable[[Hit], Reply]:
    return tagged(text, "application/xml")


def story(name: str, head: str = "", more: str = "") -> str:
    told = "".join(f"<p>The ferry {name} sailed at {hour} from the northern quay, where a crowd was. " * 2 for hour in range(4))
    return f"<!doctype html><html><head><title>{name}</title>{head}</head><body><article><h1>{name}</h1>{told}</article>{more}"


def front(*paths: str, head: str = "") -> str:
    links = "".join(f'<p><a href="{path}">The council opens the bridge {path}</a></p>' for path in paths)
    return f"<!doctype html><html><head><title>Front</title>{head}</head><body><main>{links}</main>"


def located(site: NewsSite, paths: list[str], lastmod: str = "", entry: str = "url") -> str:
    dated = f"<lastmod>{lastmod}</lastmod>" if lastmod else ""
    return "".join(f"<{entry}><loc>{site.url('daily', path)}</loc>{dated}</{entry}>" for path in paths)


def rss(site: NewsSite, paths: list[str], more: str = "") -> str:
    items = "".join(f"<item><title>{path}</title><link>{site.url('daily', path)}</link></item>" for path in paths)
    return f'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>x</title>{more}{items}</channel></rss>'


def publish(site: NewsSite, *paths: str) -> list[str]:
    """Stories at these paths, which are returned."""
    for path in paths:
        site.give("daily", path, tagged(story(path)))
    return list(paths)


def dated(count: int, folder: str = "") -> list[str]:
    return [f"{folder}/2026/11/28/story-{number}-of-the-old-bridge" for number in range(count)]


def had(site: NewsSite, folder: Path) -> set[str]:
    """Paths of what was archived for cleaning."""
    return {url.partition(f":{site.port}")[2] for url in archived(folder / "corpus")}


@pytest.mark.slow
def test_what_a_cap_keeps_out_of_a_front_page_later_runs_fetch_and_pages_that_led_there_are_cleaned_once(tmp_path: Path) -> None:
    with NewsSite(0, ("daily",)) as site:
        paths = dated(12)
        site.give("daily", "/", tagged(front(*paths[:6])))
        for number, path in enumerate(paths):
            further = f'<p><a href="{paths[number + 6]}">The council opens the bridge again</a></p>' if number < 6 else ""
            site.give("daily", path, tagged(story(path, more=further)))
        more = "discover = false\ncaps = { urls_per_host = 5 }"
        runs = [crawl(site, tmp_path, more) for _ in range(3)]
        assert had(site, tmp_path) == set(paths)
        assert sum(told.total("new") for told in runs) == 12
        assert sum(told.total("changed") for told in runs) == 0


@pytest.mark.slow
def test_a_sitemap_file_whose_index_gives_a_day_is_asked_for_all_that_day(tmp_path: Path) -> None:
    with NewsSite(0, ("daily",)) as site:
        paths = publish(site, *dated(6))
        today = "2999-11-28"
        count = 2
        site.give("daily", "/", tagged(front()))
        site.give("daily", "/index.xml", xml(INDEX.format(located(site, ["/today.xml"], today, "sitemap"))))
        site.give("daily", "/today.xml", xml(lambda: SITEMAP.format(located(site, paths[:count]))))
        more = f'{ALONE}\nsitemaps = ["{site.url("daily", "/index.xml")}"]'
        for count in (2, 6):
            crawl(site, tmp_path, more)
            assert had(site, tmp_path) == set(paths[:count])


@pytest.mark.slow
def test_a_start_page_that_redirects_is_asked_for_where_it_leads_in_each_run(tmp_path: Path) -> None:
    with NewsSite(0, ("daily",)) as site:
        paths = publish(site, *(f"/s{number}" for number in range(6)))
        count = 2
        site.give("daily", "/", Reply(b"", 302, (("Location", "/home"),)))
        site.give("daily", "/home", tagged(lambda: front(*paths[:count])))
        for count in (2, 6):
            told = crawl(site, tmp_path, ALONE)
            assert told.code == 0
            assert had(site, tmp_path) == set(paths[:count]), "and not the front page"
        site.give("daily", "/home", Reply(b"gone", 404))
        told = crawl(site, tmp_path, ALONE)
        assert told.code == 1
        assert any("the start page cannot be had" in line and "/home: status 404" in line for line in told.lines)
        site.give("daily", "/", Reply(b"", 302, (("Location", "/s0"),)))
        site.give("daily", "/s0", tagged(front("/late-story-of-the-old-bridge")))
        publish(site, "/late-story-of-the-old-bridge")
        crawl(site, tmp_path, ALONE)
        assert "/late-story-of-the-old-bridge" in had(site, tmp_path), "where it leads now, though that was an article"


@pytest.mark.slow
def test_entries_of_feeds_are_cleaned_whatever_they_look_like(tmp_path: Path) -> None:
    things = ", ".join(['{"@type": "NewsArticle"}'] * 3)
    three = f'<script type="application/ld+json">[{things}]</script>'
    with NewsSite(0, ("daily",)) as site:
        related = publish(site, *dated(1))[0]
        link = f'<a href="{related}">The council opens the bridge</a>'
        paths = ["/bridge", "/harbour", "/blog/minister", "/news/"]
        for path in paths:
            site.give("daily", path, tagged(story(path, three if "blog" in path else "", link)))
        site.give("daily", "/", tagged(front("/bridge")))
        site.give("daily", "/feed.xml", xml(rss(site, ["/", *paths[1:]])))
        more = f'{ALONE}\nfeeds = ["{site.url("daily", "/feed.xml")}"]'
        crawl(site, tmp_path, more)
        assert had(site, tmp_path) == {*paths[1:], related}, "without the front page, and what no feed names"
        site.give("daily", "/feed.xml", xml(rss(site, paths)))
        crawl(site, tmp_path, more)
        assert had(site, tmp_path) == {*paths, related}, "though it was taken for a list before"
        site.forget_hits()
        crawl(site, tmp_path, more)
        assert {hit.path for hit in site.hits()} == {"/", "/feed.xml", "/robots.txt", "/.well-known/tdmrep.json"}


@pytest.mark.slow
def test_stories_on_a_host_that_is_not_named_are_told(tmp_path: Path) -> None:
    with NewsSite(0, ("daily", "evening")) as site:
        away = [site.url("evening", path) for path in dated(10)]
        site.give("daily", "/", tagged(front(*away, "/2026/11/28/a-story-of-the-day")))
        site.give("daily", "/feed.xml", xml(rss(site, []).replace("</channel>", "".join(
            f"<item><link>{url}</link></item>" for url in away[:5]) + "</channel>")))  # fmt: skip
        publish(site, "/2026/11/28/a-story-of-the-day")
        more = f'{ALONE}\nfeeds = ["{site.url("daily", "/feed.xml")}"]'
        for _ in range(2):
            told = crawl(site, tmp_path, more)
            said = [line for line in told.lines if 'hosts = ["evening.localhost"] takes them in' in line]
            assert len(said) == 1
            assert "10 links" in said[0]
            assert (told.code, told.total("away")) == (0, 2), "of the front page and of the feed"
        site.give("evening", dated(10)[0], tagged(story("evening")))
        told = crawl(site, tmp_path, f'{more}\nhosts = ["evening.localhost"]')
        assert dated(10)[0] in had(site, tmp_path), "though nothing has changed there"
        assert told.total("away") == 0


def paged(site: NewsSite, number: int, pages: int, paths: list[str]) -> str:
    """A page of a feed, which names a next one without end; only the first pages have entries."""
    following = f'<atom:link rel="next" href="{site.url("daily", "/feed.xml")}?page={number + 1}"/>'
    size = len(paths) // pages
    return rss(site, paths[size * (number - 1) : size * number] if number <= pages else [], following)


@pytest.mark.slow
def test_older_pages_of_a_feed_are_read_to_their_end_and_again_where_there_is_something_new(tmp_path: Path) -> None:
    with NewsSite(0, ("daily",)) as site:
        paths = publish(site, *dated(12))
        shown = paths[4:]

        def feed(hit: Hit) -> Reply:
            return xml(paged(site, int(hit.query.get("page", "1")), 4, shown))(hit)

        def pages() -> list[int]:
            hits = [int(hit.query.get("page", "1")) for hit in site.hits(path="/feed.xml")]
            site.forget_hits()
            return hits

        site.give("daily", "/", tagged(front(*shown[:2])))
        site.give("daily", "/feed.xml", feed)
        more = f'{ALONE}\nfeeds = ["{site.url("daily", "/feed.xml")}"]'
        crawl(site, tmp_path, more)
        assert pages() == [1, 2, 3, 4, 5], "also where the front page has the first entries; the first empty page ends it"
        assert had(site, tmp_path) == set(shown)
        crawl(site, tmp_path, more)
        assert pages() == [1]
        shown = [*paths[:4], *paths[4:8]]
        crawl(site, tmp_path, more)
        assert pages() == [1, 2, 3]
        assert had(site, tmp_path) == set(paths)
