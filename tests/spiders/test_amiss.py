"""Crawls of sites on which something is amiss: what the summary tells of it, and that the rest is fetched all the same."""

from __future__ import annotations

import gzip
import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from spiders import summary
from tests.spiders.http import Hit, Reply
from tests.spiders.kills import ROOT, archived, crawl_command
from tests.spiders.site import NewsSite

HEAD = 'contact = "crawl@example.org"\n[defaults]\nallow_private = ["*.localhost"]\nrevisit = { shortest = 0, longest = 0 }\n'


@dataclass(frozen=True, slots=True)
class Told:
    """What a crawl has told."""

    code: int
    lines: list[str]
    error: str
    run: dict[str, Any]

    def total(self, name: str) -> int:
        return sum(counts.get(name, 0) for counts in self.run["hosts"].values())


NO_PACE = "delay = 0, connections = 8, retry = 0.1"


def crawl(site: NewsSite, folder: Path, more: str = "", pace: str = NO_PACE, **knobs: str) -> Told:
    """Crawls the first publisher; `more`: keys of its site."""
    (name, *_) = site.room.publishers
    sites = folder / "SITES.toml"
    sites.write_text(f'{HEAD}pace = {{ {pace} }}\n[[site]]\nname = "{name}"\nstart = "{site.url(name)}"\n{more}\n')
    environment = {f"CLEAN_CORPUS_CRAWL_{knob.upper()}": value for knob, value in knobs.items()}
    done = subprocess.run(
        ["env", *(f"{name}={value}" for name, value in environment.items()),
         *crawl_command(sites, folder / "corpus", "--no-clean")],
        cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    run = summary.read(folder / "corpus" / "_state" / "crawls.jsonl")[-1]
    return Told(done.returncode, done.stdout.splitlines(), done.stderr, run)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(Reply(b"gone", 404), id="404"),
        pytest.param(Reply(b"no", 403), id="403", marks=pytest.mark.slow),
        pytest.param(Reply(b"broken", 500), id="500"),
        pytest.param(Reply(b"", 302, (("Location", "/"),)), id="loop", marks=pytest.mark.slow),
        pytest.param(Reply(b"", 302, (("Location", "/odd/redirect/chain/20"),)), id="chain", marks=pytest.mark.slow),
        pytest.param(Reply(b"%PDF-1.4", content_type="application/pdf"), id="pdf", marks=pytest.mark.slow),
    ],
)
def test_without_a_start_page_feeds_and_sitemaps_are_looked_for_all_the_same(tmp_path: Path, answer: Reply) -> None:
    with NewsSite(6, ("daily",)) as site:
        site.give("daily", "/", answer)
        told = crawl(site, tmp_path)
        assert told.code == 1
        assert any("the start page cannot be had" in line for line in told.lines)
        assert set(archived(tmp_path / "corpus")) == set(site.article_urls()), "by the sitemap that robots.txt names"
        assert site.hits(path="/rss.xml"), "one of the usual places"


def test_a_start_page_that_robots_txt_forbids_leads_to_no_other_request(tmp_path: Path) -> None:
    with NewsSite(6, ("daily",)) as site:
        site.give("daily", "/robots.txt", Reply(b"User-agent: *\nDisallow: /", content_type="text/plain"))
        assert crawl(site, tmp_path).code == 1, "no site gave a single answer"
        assert {hit.path for hit in site.hits()} == {"/robots.txt"}


@pytest.mark.slow
def test_feeds_and_sitemaps_of_the_sites_file_that_cannot_be_had_are_told_each_by_a_line(tmp_path: Path) -> None:
    with NewsSite(6, ("daily",)) as site:
        site.give("daily", "/old.xml", Reply(b"gone", 410))
        site.give("daily", "/login.xml", Reply(b"<!doctype html><html><p>Please log in</p></html>"))
        site.give("daily", "/broken.xml", Reply(b"broken", 500))
        site.give("daily", site.room.path(5), Reply(b"forbidden", 403))
        amiss = ("missing.xml", "old.xml", "login.xml", "broken.xml", "odd/redirect/loop", "odd/cut")
        feeds = ", ".join(f'"{site.url("daily", f"/{path}")}"' for path in (*amiss, "feeds/rss.xml"))
        for number in (1, 2):
            told = crawl(site, tmp_path, f'feeds = [{feeds}]\nsitemaps = ["{site.url("daily", "/map.xml")}"]')
            assert told.code == 0
            said = [line.partition(" of the sites file cannot be had: ")[2] for line in told.lines]
            found = {line.partition(": ")[0].rpartition(f":{site.port}")[2]: line.partition(": ")[2] for line in said if line}
            assert found == {
                "/missing.xml": "status 404", "/old.xml": "status 410", "/map.xml": "status 404", "/broken.xml": "status 500",
                "/login.xml": "it is neither a feed nor a sitemap", "/odd/redirect/loop": "it redirects to itself",
                "/odd/cut": found["/odd/cut"],
            }, f"run {number}: also those that were gone before"  # fmt: skip
            assert "no whole answer" in found["/odd/cut"]
            assert told.total("list_failed") == 7
            assert any(line.endswith(f"addresses failed, such as {site.room.url(5)}: status 403") for line in told.lines)
        assert set(archived(tmp_path / "corpus")) == set(site.article_urls()[:5]), "by the feed that is there"


def test_a_feed_of_the_sites_file_that_has_moved_is_told(tmp_path: Path) -> None:
    with NewsSite(6, ("daily",)) as site:
        site.give("daily", "/old.xml", Reply(b"", 301, (("Location", "/feeds/rss.xml"),)))
        told = crawl(site, tmp_path, f'follow = false\ndiscover = false\nfeeds = ["{site.url("daily", "/old.xml")}"]')
        moved = f"{site.url('daily', '/old.xml')} redirects to {site.url('daily', '/feeds/rss.xml')}"
        assert f"daily.localhost:{site.port}: a feed or sitemap of the sites file has moved: {moved}" in told.lines
        assert (told.code, told.total("list_moved")) == (0, 1)
        assert set(archived(tmp_path / "corpus")) == set(site.article_urls())


@pytest.mark.slow
def test_a_feed_of_the_sites_file_that_redirects_to_nothing_is_told_in_each_run(tmp_path: Path) -> None:
    """To an address that fails, at once or over another; to a page, known or not; and to a feed that is there, of which nothing
    is said."""
    with NewsSite(6, ("daily",)) as site:
        to = {"/dead": "/nothing", "/far": "/hop", "/hop": "/none", "/home": "/", "/login": "/sign-in", "/good": "/feeds/rss.xml"}
        for path, target in to.items():
            site.give("daily", path, Reply(b"", 302, (("Location", target),)))
        site.give("daily", "/sign-in", Reply(b"<!doctype html><html><p>Please log in</p></html>"))
        feeds = ", ".join(f'"{site.url("daily", path)}"' for path in to if path != "/hop")
        no_list = "it is neither a feed nor a sitemap"
        for number in (1, 2, 3):
            told = crawl(site, tmp_path, f"discover = false\nfeeds = [{feeds}]\nrevisit = {{ shortest = '1h', longest = '30d' }}")
            assert told.code == 0
            said = [line.partition(" of the sites file cannot be had: ")[2] for line in told.lines]
            assert sorted(line.replace(site.url("daily", ""), "") for line in said if line) == [
                "/dead redirects to /nothing: status 404", "/far redirects to /none: status 404",
                f"/home redirects to /: {no_list}", f"/login redirects to /sign-in: {no_list}",
            ], f"run {number}"  # fmt: skip
            assert told.total("list_failed") == 4


@pytest.mark.slow
def test_a_server_that_is_overloaded_for_a_while_loses_no_page(tmp_path: Path) -> None:
    with NewsSite(9, ("daily",)) as site:
        answers = Counter[str]()

        def busy_at_first(hit: Hit) -> Reply:
            answers["all"] += 1
            number = int(hit.path.rpartition("-")[2].removesuffix(".html"))
            return Reply(b"overloaded", 503) if answers["all"] <= 30 else Reply(site.room.article(number).encode())

        for number in range(9):
            site.give("daily", site.room.path(number), busy_at_first)
        told = crawl(site, tmp_path, "discover = false", pace="delay = 0, retry = 0.1, longest_hold = 0.1")
        assert (told.code, told.total("failed")) == (0, 0), told.lines
        assert told.total("busy") + told.total("retried") == 30
        assert set(archived(tmp_path / "corpus")) == set(site.article_urls())


@pytest.mark.slow
def test_a_run_ends_at_its_time_and_the_next_asks_for_what_is_new_before_it_goes_on(tmp_path: Path) -> None:
    with NewsSite(60, ("daily",)) as site:
        told = crawl(site, tmp_path, "discover = false", pace="delay = 0.3", max_time="4")
        assert (told.code, told.run["finished"], told.total("unfetched")) == (0, True, 0), "the clock ended it, no host on hold"
        assert 2 <= len(site.hits()) <= 16
        assert any("left to the next run: " in line for line in told.lines)
        site.forget_hits()
        site.publish(1)
        second = crawl(site, tmp_path, "discover = false", pace="delay = 0.3", max_time="4")
        assert second.run["run"] != told.run["run"]
        paths = [hit.path for hit in site.hits()]
        assert "/" in paths
        assert paths.index(site.room.path(60)) == paths.index("/") + 1, "and the newest before what was left"


def headers_of(out: Path, url: str) -> list[tuple[str, str | None]]:
    """(type, Content-Encoding) of the archived records of a list."""
    found: list[tuple[str, str | None]] = []
    for path in sorted((out / "archive").glob("rest-*.warc.gz")):
        with path.open("rb") as file:
            found.extend(
                (record.rec_type, record.http_headers.get_header("Content-Encoding"))
                for record in ArchiveIterator(file, no_record_parse=False)
                if record.rec_headers["WARC-Target-URI"] == url and record.http_headers is not None
            )
    return found


def test_what_was_only_guessed_takes_nothing_of_the_cap_and_robots_txt_is_asked_for_once(tmp_path: Path) -> None:
    with NewsSite(12, ("daily",)) as site:
        links = "".join(f'<p><a href="{site.room.path(n)}">{site.room.title(n)}</a>' for n in range(12))
        site.give("daily", "/", Reply(f"<!doctype html><html><body>{links}".encode()))
        site.give("daily", "/robots.txt", Reply(gzip.compress(b"User-agent: *\nAllow: /"), 200,
                                                (("Content-Encoding", "gzip"),), "text/plain"))  # fmt: skip
        told = crawl(site, tmp_path, "caps = { pages = 6 }")
        hits = [hit.path for hit in site.hits() if not hit.path.startswith("/.well-known/")]
        missing = {hit.path for hit in site.hits() if hit.status == 404 and not hit.path.startswith("/.well-known/")}
        assert missing >= {"/feed", "/rss.xml"}, "usual places"
        assert hits.count("/robots.txt") == 1
        assert not [hit.path for hit in site.hits() if not hit.status], "the site answers all that is asked for"
        answered = [hit.path for hit in site.hits() if hit.status == 200]
        assert len(answered) == 6, (answered, told.lines)
        assert told.code == 0
        assert headers_of(tmp_path / "corpus", site.url("daily", "/robots.txt")) == [("response", "gzip"), ("request", None)]


def test_a_packed_page_that_breaks_off_once_is_asked_for_again(tmp_path: Path) -> None:
    with NewsSite(6, ("daily",)) as site:
        body = gzip.compress(site.room.article(3).encode())
        headers = (("Content-Encoding", "gzip"), ("ETag", '"v1"'))
        cut, whole = Reply(body[: len(body) // 2], 200, headers), Reply(body, 200, headers)
        answers = iter([cut])
        site.give("daily", site.room.path(3), lambda hit: next(answers, whole))
        site.give("daily", site.room.path(4), cut)
        told = crawl(site, tmp_path)
        assert (told.total("new"), told.total("failed"), told.total("retried")) == (5, 1, 3), told.lines
        said = f"{site.room.url(4)}: no whole answer: {len(cut.body)} bytes of gzip break off"
        assert any(line.endswith(f"1 address failed, such as {said}") for line in told.lines), told.lines
        asked = [hit for hit in site.hits() if hit.path in {site.room.path(3), site.room.path(4)}]
        assert [(hit.path, hit.headers.get("if-none-match")) for hit in asked].count((site.room.path(3), None)) == 2
        assert set(archived(tmp_path / "corpus")) == set(site.article_urls()) - {site.room.url(4)}


@pytest.mark.slow
def test_a_page_that_always_answers_503_fails_after_a_few_requests_and_holds_nobody_up(tmp_path: Path) -> None:
    with NewsSite(9, ("daily",)) as site:
        broken = site.room.path(4)
        site.give("daily", broken, Reply(b"overloaded", 503))
        told = crawl(site, tmp_path, pace="delay = 0, retry = 0.1, longest_hold = 0.3")
        assert (told.code, told.total("failed")) == (0, 1), told.lines
        assert any(line.endswith(f"{broken}: status 503") for line in told.lines)
        first = len(site.hits(path=broken))
        assert 4 <= first <= 6
        assert set(archived(tmp_path / "corpus")) == set(site.article_urls()) - {site.room.url(4)}
        site.forget_hits()
        assert crawl(site, tmp_path, pace="delay = 0, retry = 0.1, longest_hold = 0.3").total("failed") == 1
        assert len(site.hits(path=broken)) == 1, "what is known to fail is tried once in a run"


@pytest.mark.slow
def test_a_page_that_always_answers_503_is_given_up_after_runs_that_did_not_wait_for_it(tmp_path: Path) -> None:
    """A hold longer than the patience of a run: each ends without the page, and the next asks for it after the others."""
    with NewsSite(9, ("daily",)) as site:
        broken, urls = site.room.path(0), site.article_urls()
        site.give("daily", broken, Reply(b"overloaded", 503))
        runs = [crawl(site, tmp_path, pace="delay = 0, retry = 0.1, longest_hold = 4", patience="0.5") for _ in range(5)]
        assert set(archived(tmp_path / "corpus")) == set(urls) - {site.room.url(0)}
        assert runs[0].code == 1, "its pages were left"
        assert [run.total("failed") for run in runs][-1] == 1
        assert runs[-1].code == 0, runs[-1].lines
        last = [hit.path for hit in site.hits() if hit.path in {broken, *(url.split(str(site.port))[1] for url in urls)}]
        assert last[-1] == broken


@pytest.mark.slow
def test_redirects_that_lead_nowhere_are_asked_for_once_and_told(tmp_path: Path) -> None:
    """As sites have them that give a cookie and want it back."""
    with NewsSite(6, ("daily",)) as site:
        itself, there, away = (site.room.path(number) for number in range(3))
        site.give("daily", itself, lambda hit: Reply(b"", 302, (("Location", hit.target), ("Set-Cookie", "a=b"))))
        site.give("daily", there, Reply(b"", 302, (("Location", "/cookie-check"),)))
        site.give("daily", "/cookie-check", Reply(b"", 302, (("Location", there), ("Set-Cookie", "a=b"))))
        site.give("daily", away, Reply(b"", 301, (("Location", "https://elsewhere.example/"),)))
        for number in (1, 2):
            site.forget_hits()
            told = crawl(site, tmp_path)
            asked = Counter(hit.path for hit in site.hits())
            assert [asked[path] for path in (itself, there, "/cookie-check", away)] == [1, 1, 1, 1], f"run {number}"
            assert any(line.endswith(f"{itself}: it redirects to itself") for line in told.lines)
            assert any("kept out by redirects" in line for line in told.lines)
            assert ", 1 elsewhere" in told.lines[0]
            assert told.code == 0


@pytest.mark.slow
def test_a_start_page_whose_redirects_go_round_is_told(tmp_path: Path) -> None:
    with NewsSite(6, ("daily",)) as site:
        site.give("daily", "/", Reply(b"", 302, (("Location", "/cookie-check"),)))
        site.give("daily", "/cookie-check", Reply(b"", 302, (("Location", "/"),)))
        for _ in range(2):
            told = crawl(site, tmp_path)
            assert told.code == 1
            assert any("the start page cannot be had" in line and "lead back to it" in line for line in told.lines)


def test_a_link_with_a_password_is_told_with_its_address(tmp_path: Path) -> None:
    with NewsSite(0, ("daily",)) as site:
        there = f"http://me:secret@daily.localhost:{site.port}/a-story-of-the-old-town"
        page = f'<html><a href="{there}">The story of the old town</a>'
        site.give("daily", "/", Reply(page.encode()))
        lines = crawl(site, tmp_path).lines
        assert any("1 request not made, there is a user name or password in the address, such as" in line for line in lines)
