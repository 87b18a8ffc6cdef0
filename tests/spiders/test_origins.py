"""A host whose http answers and whose https is dead, or the other way round with its robots.txt: each server for itself."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.spiders.http import Reply
from tests.spiders.kills import archived, write_sites
from tests.spiders.site import NewsSite
from tests.spiders.test_crawl import crawl, last_run, total, within

PACE = "{ delay = 0.05, retry = 0.2 }"
DEAD = 6
"""Links to https on a port that speaks http: more than it takes to call a server broken."""


@pytest.mark.slow
def test_a_dead_https_server_does_not_hold_up_the_http_server_of_its_host(tmp_path: Path) -> None:
    with NewsSite(articles=30, publishers=("daily",)) as site:
        secure = [f"https://daily.localhost:{site.port}/2026/11/20/the-secure-story-{number}" for number in range(DEAD)]
        links = "".join(f'<h2><a href="{url}">A story of the secured harbour</a></h2>' for url in secure)
        site.give("daily", "/", Reply(site.room.front("daily").replace("<main>", f"<main>{links}").encode()))
        sites = write_sites(tmp_path / "SITES.toml", site.port, "caps = { seconds = 1 }", PACE, ("daily",))
        out = tmp_path / "corpus"
        began = time.monotonic()
        told = crawl(sites, out, "--no-clean", CLEAN_CORPUS_CRAWL_PATIENCE="8")
        seconds = time.monotonic() - began
        assert set(archived(out)) >= set(site.article_urls()), "all that the server which answers has"
    assert seconds < within(45), "neither the dead server's 60 seconds nor its 120 were waited for"
    assert told.returncode == 1, "what was not fetched must not look well"
    assert f"{DEAD} addresses that were due could not be fetched" in told.stderr
    assert f"left to the next run: {DEAD} addresses, {DEAD} of them since the host is on hold or gave no answer" in told.stdout
    assert "robots.txt gave no answer" in told.stdout
    run = last_run(out)
    assert (total(run, "unfetched"), total(run, "robots_unreachable")) == (DEAD, 1), "asked once, and known for all"


def test_pages_that_a_cap_leaves_are_no_failure(tmp_path: Path) -> None:
    with NewsSite(articles=30, publishers=("daily",)) as site:
        sites = write_sites(tmp_path / "SITES.toml", site.port, "caps = { pages = 12 }", publishers=("daily",))
        told = crawl(sites, tmp_path / "corpus", "--no-clean")
    assert told.returncode == 0, told.stderr
    run = last_run(tmp_path / "corpus")
    assert total(run, "waiting") > 0
    assert total(run, "unfetched") == 0
