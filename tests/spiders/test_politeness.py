"""How long hosts are left alone, and the gaps that a server sees in a whole crawl."""

from __future__ import annotations

import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from spiders.politeness import after_answer, is_sure
from spiders.sites import Pace
from tests.spiders.http import Hit, Reply
from tests.spiders.kills import ROOT, crawl_command
from tests.spiders.site import NewsSite
from tests.spiders.test_guard import figures

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("status", "value", "before", "seconds"),
    [
        (200, "120", 0, 0.0),
        (500, None, 0, 0.0),
        (503, "120", 0, 120.0),
        (429, "7", 0, 7.0),
        (429, "0", 0, 1.0),
        (429, "0.5", 0, 1.0),
        (503, "Fri, 15 Jan 2027 08:10:00 GMT", 0, 600.0),
        (503, "Fri, 15 Jan 2027 07:00:00 GMT", 0, 1.0),
        (503, "9999999", 0, 3600.0),
        (503, "nan", 1, 20.0),
        (503, "-5", 0, 10.0),
        (429, "soon", 0, 10.0),
        (429, None, 0, 10.0),
        (429, None, 3, 80.0),
        (429, None, 999, 3600.0),
        (429, "2", 2, 2.0),
        (429, "2", 4, 20.0),
        (429, "600", 4, 600.0),
    ],
)
def test_a_busy_host_is_left_alone(status: int, value: str | None, before: int, seconds: float) -> None:
    headers = {"retry-after": value} if value is not None else {}
    assert after_answer(status, headers, before, Pace(), NOW) == seconds


def test_429_and_503_with_a_time_to_come_back_speak_of_the_host_for_certain() -> None:
    assert is_sure(429, {})
    assert is_sure(503, {"retry-after": "5"})
    assert not any(is_sure(503, headers) for headers in ({}, {"retry-after": "soon"}))


def polite_crawl(site: NewsSite, folder: Path, pace: str, more: str = "") -> None:
    text = f'contact = "crawl@example.org"\n[defaults]\nallow_private = ["*.localhost"]\npace = {{ {pace} }}\n{more}\n'
    for name in site.room.publishers:
        text += f'[[site]]\nname = "{name}"\nstart = "{site.url(name)}"\n'
    (folder / "SITES.toml").write_text(text)
    command = crawl_command(folder / "SITES.toml", folder / "corpus", "--no-clean")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr


def gaps(site: NewsSite, host: str) -> list[float]:
    """Between the arrivals of a host's requests, seconds; robots.txt and all other files included."""
    times = [hit.at for hit in site.hits(f"{host}.localhost")]
    return [later - before for before, later in pairwise(times)]


def check_gaps(articles: int, delay: float, folder: Path) -> int:
    with NewsSite(articles) as site:
        polite_crawl(site, folder, f"delay = {delay}")
        asked = {hit.target for hit in site.hits()}
        assert {url.split("/", 3)[3] for url in site.article_urls()} <= {target[1:] for target in asked}
        for host in site.room.publishers:
            figures.info("%s: %d requests, least gap %.3f s", host, len(gaps(site, host)) + 1, min(gaps(site, host)))
            assert min(gaps(site, host)) >= delay
        assert site.server.most_open <= len(site.room.publishers), "one connection a host"
        return len(site.hits())


@pytest.mark.slow
def test_the_gap_between_two_requests_to_a_host_is_never_shorter_than_the_delay(tmp_path: Path) -> None:
    check_gaps(90, 0.05, tmp_path)


@pytest.mark.soak
def test_nor_in_a_log_of_a_thousand_requests(tmp_path: Path) -> None:
    assert check_gaps(1000, 0.1, tmp_path) >= 1000


@pytest.mark.slow
def test_crawl_delay_and_retry_after_are_kept(tmp_path: Path) -> None:
    told: list[float] = []

    def busy_once(hit: Hit) -> Reply:
        told.append(hit.at)
        return Reply(b"busy", 503, (("Retry-After", "2"),)) if len(told) == 1 else Reply(b"<p>About us.")

    with NewsSite(6, ("daily", "evening")) as site:
        site.give("daily", "/robots.txt", Reply(b"User-agent: *\nCrawl-delay: 0.3\nSitemap: /sitemap.xml"))
        site.give("evening", "/politics/", busy_once)
        polite_crawl(site, tmp_path, "delay = 0.02, retry = 0.1")
        assert min(gaps(site, "daily")) >= 0.3
        assert min(gaps(site, "evening")) < 0.3
        assert len(told) == 2
        assert told[1] - told[0] >= 2.0
        held = [hit for hit in site.hits("evening.localhost") if told[0] < hit.at < told[0] + 2.0]
        assert held == [], "the whole host is left alone"
