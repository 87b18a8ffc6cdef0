"""Whole crawls of the test site, as the command runs them: a process, real HTTP, real tables."""

from __future__ import annotations

import asyncio
import gzip
import itertools
import json
import logging
import os
import signal
import subprocess
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import brotli
import duckdb
import pyarrow.dataset as ds
import pytest
import zstandard
from scrapy.settings import Settings
from warcio.archiveiterator import ArchiveIterator

from pipeline.store.reader import Corpus
from spiders import settings, summary
from spiders.crawl import _Stop
from spiders.operation import STOP_SECONDS
from tests.documents import latest_of, parts_of_latest
from tests.spiders.http import Reply
from tests.spiders.kills import AT_ONCE, HOST_FILES, ROOT, archived, crawl_command, kill_crawl, pages, write_sites
from tests.spiders.memory import measure_memory
from tests.spiders.site import PUBLISHERS, NewsSite
from tests.spiders.stops import stop_crawl
from tests.store import seen

TIMEOUT = 300
figures = logging.getLogger("figures")
"""What docs/crawling.md tells: shown by -o log_cli=true -o log_cli_level=INFO."""


@pytest.fixture
def site() -> Iterator[NewsSite]:
    with NewsSite(articles=24) as running:
        yield running


def crawl(sites: Path, out: Path, *more: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        crawl_command(sites, out, *more), cwd=ROOT, capture_output=True, text=True, timeout=TIMEOUT, check=False,
        env={**os.environ, **environment},
    )  # fmt: skip


def last_run(out: Path) -> dict[str, Any]:
    return summary.read(out / "_state" / "crawls.jsonl")[-1]


def total(run: dict[str, Any], name: str) -> int:
    return sum(counts.get(name, 0) for counts in run["hosts"].values())


@pytest.mark.slow
def test_a_second_run_asks_conditionally_and_cleans_what_is_new_or_changed_only(tmp_path: Path) -> None:
    with NewsSite(articles=24, publishers=("daily",)) as site:
        sites = write_sites(tmp_path / "SITES.toml", site.port, publishers=("daily",))
        out = tmp_path / "corpus"
        usual = {"articles": 30, "words": 30 * 2000, "kept_chars": 1, "removed_chars": 0}
        (out / "_state").mkdir(parents=True)
        earlier = {"run": "earlier", "finished": True, "hosts": {f"daily.localhost:{site.port}": usual}}
        (out / "_state" / "crawls.jsonl").write_text(json.dumps(earlier) + "\n")
        first = crawl(sites, out)
        assert first.returncode == 1, "its articles are much shorter than those of the runs before: drift"
        assert "drift: daily.localhost" in first.stdout
        rows = Corpus(out).articles().to_table(columns=["url", "revision"]).to_pylist()
        assert sorted(row["url"] for row in rows) == sorted(site.article_urls())
        assert {row["revision"] for row in rows} == {1}
        asked = len(pages(site))
        assert max(Counter(pages(site)).values()) == 1, "one request a page"

        site.edit(4)
        site.vanish(5)
        site.forget_hits()
        second = crawl(sites, out)
        assert second.returncode == 0, second.stderr
        statuses = Counter(hit.status for hit in site.hits("daily.localhost") if not hit.path.startswith(HOST_FILES))
        assert statuses[304] >= asked - 12
        assert statuses[410] == 1
        assert all("if-none-match" in hit.headers for hit in site.hits() if hit.status == 304)
    run = last_run(out)
    assert [total(run, name) for name in ("changed", "vanished", "articles", "revised")] == [1, 1, 1, 1]
    table = Corpus(out).articles().to_table(columns=["url", "revision", "text"], filter=ds.field("revision") > 1)
    (row,) = table.to_pylist()
    assert row["url"] == site.room.url(4)
    assert "In version 1 of report 4 the editors corrected the figures." in row["text"].splitlines()


@pytest.mark.slow
def test_the_corpus_can_be_made_again_without_a_request(tmp_path: Path) -> None:
    with NewsSite(articles=24, features=("twins", "parts")) as site:
        check_cleaned_again(site, tmp_path)


def check_cleaned_again(site: NewsSite, tmp_path: Path) -> None:
    sites, out = write_sites(tmp_path / "SITES.toml", site.port), tmp_path / "corpus"
    first = crawl(sites, out, "--no-clean", "--json")
    assert first.returncode == 0
    events = [json.loads(line)["event"] for line in first.stderr.splitlines()]
    assert {"run begins", "segment sealed"} <= set(events), "with --json every line of the log is a JSON object"
    assert not (out / "articles").exists()
    site.forget_hits()
    segments = [str(path) for path in sorted((out / "archive").glob("pages-*.warc.gz"))]
    again = subprocess.run(
        [str(Path(sys.executable).parent / "clean-corpus"), "run", *segments, "--out", str(tmp_path / "again"),
         "--workers", "1"],
        cwd=ROOT, capture_output=True, text=True, timeout=TIMEOUT, check=False,
    )  # fmt: skip
    assert again.returncode == 0, again.stderr
    rows = Corpus(tmp_path / "again").articles().to_table(columns=["url", "canonical_url", "revision"]).to_pylist()
    evening = site.room.origin("evening")
    later = [evening + site.room.part_path(7, part) for part in (2, 3)]
    assert sorted(row["url"] for row in rows) == sorted([*site.article_urls(), *later]), "no twins, all parts"
    assert [row["revision"] for row in rows] == [1] * len(rows), "a part is no later text of the first"
    assert all(row["canonical_url"] == row["url"] for row in rows)
    with duckdb.connect() as reader:
        reader.execute(latest_of(tmp_path / "again"))
        whole = reader.sql(parts_of_latest()).fetchall()
    assert sorted(url for url, *_ in whole) == sorted(site.article_urls())
    assert [(url, text.count(", part "), parts) for url, _, text, parts in whole if parts > 1] == [(site.room.url(7), 3, 3)]
    assert site.hits() == []


def test_kills_lose_nothing_double_nothing_and_repeat_no_more_than_was_in_flight(tmp_path: Path) -> None:
    toll = kill_crawl(160, 4, tmp_path / "corpus", 7, "--no-clean")
    assert (toll.lost, toll.doubled, toll.code) == (0, 0, 0)
    assert toll.kills >= 3
    assert toll.worst <= 16
    assert toll.again <= 16 * toll.kills


@pytest.mark.soak
def test_fifty_kills_of_three_thousand_pages_with_cleaning(tmp_path: Path) -> None:
    out = tmp_path / "corpus"
    toll = kill_crawl(3000, 50, out, 11)
    assert (toll.lost, toll.doubled, toll.code) == (0, 0, 0)
    assert toll.worst <= AT_ONCE
    assert (toll.rows, toll.rows_doubled) == (3000, 0)


@pytest.mark.soak
def test_stops_at_random_moments_end_in_time_and_lose_nothing(tmp_path: Path) -> None:
    told = stop_crawl(1500, 12, tmp_path, 3)
    assert set(told.codes) == {143}
    assert told.seconds[-1] < within(30)
    assert (told.left_open, told.leased, told.unfinished) == (0, 0, 0)
    assert (told.lost, told.doubled, told.rows_lost, told.rows_doubled) == (0, 0, 0, 0)
    assert told.again <= 6 * AT_ONCE, "what a slow server did not answer within the grace, at every second stop"


@pytest.mark.soak
def test_memory_does_not_grow_with_the_frontier(tmp_path: Path) -> None:
    few, many = (measure_memory(size, tmp_path / f"of{size}") for size in (1_000, 300_000))
    figures.info("peak of %.0f MB at %d addresses, %.0f MB at %d",
                 few.peak / 1e6, few.addresses, many.peak / 1e6, many.addresses)  # fmt: skip
    assert many.addresses > 300_000
    assert many.peak < few.peak + 120_000_000, "a sitemap of 50,000 entries at a time, and small caches"
    assert many.at_end < few.at_end + 60_000_000


def start(sites: Path, out: Path, *more: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        crawl_command(sites, out, *more), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, **environment},
    )  # fmt: skip


def listening(process: int) -> list[str]:
    """Local addresses, in hexadecimal, on which a process waits for connections."""
    own = {str(path.readlink()) for path in Path(f"/proc/{process}/fd").iterdir() if path.is_symlink()}
    found = []
    for table in ("tcp", "tcp6"):
        rows = [row.split() for row in Path(f"/proc/{process}/net/{table}").read_text().splitlines()[1:]]
        found += [row[1] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in own]
    return found


def within(seconds: float) -> float:
    """Of a machine that has time for us; one with five others at work for each core takes so much longer."""
    return seconds * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def wait_for_hits(site: NewsSite, count: int) -> None:
    deadline = time.monotonic() + TIMEOUT
    while len(site.server.hits) < count:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_sigterm_ends_a_crawl_cleanly_and_the_next_goes_on(tmp_path: Path) -> None:
    with NewsSite(articles=120) as site:
        sites, out = write_sites(tmp_path / "SITES.toml", site.port), tmp_path / "corpus"
        process = start(sites, out, "--no-clean")
        wait_for_hits(site, 40)
        process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        told = process.communicate(timeout=TIMEOUT)
        assert process.returncode == 128 + signal.SIGTERM, told
        assert time.monotonic() - began < within(30)
        assert list((out / "archive").glob("*.open")) == []
        assert last_run(out)["finished"] is False
        assert crawl(sites, out, "--no-clean").returncode == 0
        assert max(Counter(pages(site)).values()) == 1, "what was acknowledged is not asked for again"
        assert set(archived(out)) >= set(site.article_urls())
        assert last_run(out)["finished"] is True
        assert len(summary.read(out / "_state" / "crawls.jsonl")) == 1, "one run, taken up again"


def test_a_stop_while_the_crawl_is_only_beginning_waits_for_no_grace() -> None:
    async def stopped() -> list[bool]:
        begun, found = SimpleNamespace(running=False), []
        crawler = SimpleNamespace(_engine=None, settings=Settings({"CRAWL_GRACE": 12}))

        async def stop() -> None:
            found.append(begun.running)

        closing = asyncio.ensure_future(_Stop(SimpleNamespace(stop=stop), crawler)._close())  # type: ignore[arg-type]
        await asyncio.sleep(0.1)
        crawler._engine = begun
        await asyncio.sleep(0.1)
        begun.running = True
        await asyncio.wait_for(closing, 5)
        return found

    assert asyncio.run(stopped()) == [True], "once, and when Scrapy can stop it"


@pytest.mark.slow
def test_a_second_crawl_is_told_no_and_sigterm_does_not_wait_for_a_slow_server(site: NewsSite, tmp_path: Path) -> None:
    site.give("daily", "/", Reply(b"<p>late", delay=200.0))
    sites, out = write_sites(tmp_path / "SITES.toml", site.port, "caps = { seconds = 190 }"), tmp_path / "corpus"
    assert settings.CRAWL_GRACE + STOP_SECONDS <= 20, "far below the 30 s that a service manager waits"
    process = start(sites, out, "--no-clean", CLEAN_CORPUS_CRAWL_GRACE="2")
    wait_for_hits(site, 20)
    second = crawl(sites, out, "--no-clean")
    assert second.returncode == 3
    assert str(process.pid) in second.stderr
    assert listening(process.pid) == [], "no telnet console, no remote control"
    assert listening(os.getpid()) != [], "the test site does, and so it is seen"
    process.send_signal(signal.SIGTERM)
    began = time.monotonic()
    process.communicate(timeout=TIMEOUT)
    assert process.returncode == 128 + signal.SIGTERM
    assert 2 <= time.monotonic() - began < within(12)
    assert list((out / "archive").glob("*.open")) == []


LIMITED = (
    "import os, resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (200_000,) * 2);"
    "os.execv(sys.argv[1], sys.argv[1:])"
)


@pytest.mark.slow
def test_a_full_disk_is_told_and_the_next_crawl_goes_on_under_a_changed_sites_file(tmp_path: Path) -> None:
    """The limit on the size of a file stands for the disk. What was queued and is denied since is not asked for."""
    with NewsSite(articles=150) as site:
        sites, out = write_sites(tmp_path / "SITES.toml", site.port), tmp_path / "corpus"
        full = subprocess.run(
            [sys.executable, "-c", LIMITED, *crawl_command(sites, out, "--no-clean")],
            cwd=ROOT, capture_output=True, text=True, timeout=TIMEOUT, check=False,
        )  # fmt: skip
        assert full.returncode == 3, full.stderr
        assert "Traceback" not in full.stderr
        before = {f"http://{page.split('/')[0]}:{site.port}/{page.split('/', 1)[1]}" for page in pages(site)}
        denied = [url for url in site.article_urls("evening") if "/politics/" in url and url not in before]
        assert denied
        write_sites(sites, site.port, "deny = ['/politics/.+']")
        site.forget_hits()
        assert crawl(sites, out, "--no-clean").returncode == 0
        assert not any(urlsplit(url).path == hit.path for url in denied for hit in site.hits("evening.localhost"))
        kept = archived(out)
        lost = {url for url in site.article_urls() if not kept[url]} - set(denied)
        assert all("/politics/" in url and url in before for url in lost), "on their way when the disk was full, then denied"
        assert len(lost) <= AT_ONCE
        assert not any(kept[url] for url in denied)
        assert max(kept.values()) == 1


@pytest.mark.slow
def test_what_cannot_be_used_is_told_with_its_exit_code(tmp_path: Path) -> None:
    wrong = tmp_path / "SITES.toml"
    wrong.write_text('contact = "me@example.org"\n[[site]]\nname = "a"\nstrat = "https://a.org/"\n')
    told = crawl(wrong, tmp_path / "corpus")
    assert told.returncode == 2
    assert "SITES.toml:2: site[1].start" in told.stderr or "SITES.toml:4: site[1].strat" in told.stderr
    assert "Traceback" not in told.stderr
    (tmp_path / "file").write_text("")
    good = write_sites(tmp_path / "GOOD.toml", 9)
    told = crawl(good, tmp_path / "file")
    assert told.returncode == 3
    assert "the corpus cannot be written" in told.stderr
    assert "Traceback" not in told.stderr
    good.write_text('contact = "me@example.org"\n[[site]]\nname = "a"\nstart = "http://a.localhost:9/"\n')
    told = crawl(good, tmp_path / "nothing")
    assert told.returncode == 1, "unattended, a crawl that no site answers must not look well"
    assert "no site gave a single answer" in told.stderr
    assert "the start page cannot be had: http://a.localhost:9/: private_address" in told.stdout
    told = scrapy_crawl(wrong, tmp_path / "corpus")
    assert told.returncode == 1
    assert "SITES.toml:2: site[1].start: is missing" in told.stderr
    assert "Traceback" not in told.stderr


def scrapy_crawl(sites: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "scrapy"), "crawl", "news", "-s", "CRAWL_CLEAN=0"]
    command += ["-a", f"sites={sites}", "-a", f"out={out}"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=TIMEOUT, check=False)


@pytest.mark.slow
def test_scrapy_crawl_is_the_same_spider_and_keeps_its_pace(site: NewsSite, tmp_path: Path) -> None:
    answers = iter([Reply(b"busy", 503, (("Retry-After", "1"),)), Reply(b"busy", 429)])
    there = urlsplit(site.room.url(0)).path
    site.give("daily", there, lambda hit: next(answers, None) or Reply(site.room.article(0).encode()))
    pace = "{ delay = 0.1, retry = 0.1, longest_hold = 2 }"
    sites, out = write_sites(tmp_path / "SITES.toml", site.port, pace=pace), tmp_path / "corpus"
    told = scrapy_crawl(sites, out)
    assert told.returncode == 0, told.stderr
    assert f"evening.localhost:{site.port}: " in told.stderr, "the summary is in the log"
    assert last_run(out)["finished"]
    assert set(archived(out)) >= set(site.article_urls()), "busy twice, and still there in the end"
    for name in PUBLISHERS:
        hits = site.hits(f"{name}.localhost")
        gaps = [after.at - before.at for before, after in itertools.pairwise(hits)]
        assert min(gaps) >= 0.1
    busy = [at for at, hit in enumerate(site.hits("daily.localhost")) if hit.status in {429, 503}]
    hits = site.hits("daily.localhost")
    waits = [hits[at + 1].at - hits[at].at for at in busy]
    assert len(waits) == 2
    assert waits[0] >= 1, "Retry-After"
    assert waits[1] >= 2, "longest_hold: without a Retry-After it would be ten"
    assert waits[1] < within(9)


def packed(page: str, encoding: str) -> Reply:
    """A page as a server sends it that packs its pages."""
    body = page.encode()
    packers = {
        "br": brotli.compress, "zstd": zstandard.ZstdCompressor().compress, "gzip": gzip.compress, "deflate": zlib.compress,
        "deflate-bare": lambda data: zlib.compress(data)[2:-4], "gzip, gzip": lambda data: gzip.compress(gzip.compress(data)),
    }  # fmt: skip
    return Reply(packers[encoding](body), 200, (("Content-Encoding", encoding.removesuffix("-bare")),))


@pytest.mark.slow
def test_pages_that_come_packed_are_archived_as_they_came_and_cleaned(tmp_path: Path) -> None:
    with NewsSite(articles=24, publishers=("daily",)) as site:
        sites, out = write_sites(tmp_path / "SITES.toml", site.port, publishers=("daily",)), tmp_path / "corpus"
        encodings = ("br", "zstd", "gzip", "deflate", "deflate-bare", "gzip, gzip")
        for number, encoding in enumerate(encodings):
            site.give("daily", site.room.path(number), packed(site.room.article(number), encoding))
        assert crawl(sites, out).returncode == 0
        wanted = {site.room.url(number): encoding for number, encoding in enumerate(encodings)}
        every = sorted(site.article_urls())
    assert seen.addresses(out) == every
    told = {}
    for path in (out / "archive").glob("pages-*.warc.gz"):
        with path.open("rb") as file:
            for record in ArchiveIterator(file, no_record_parse=False):
                if record.rec_type == "response":
                    told[record.rec_headers["WARC-Target-URI"]] = record.http_headers.get_header("Content-Encoding")
    assert {url: told[url] for url in wanted} == {url: name.removesuffix("-bare") for url, name in wanted.items()}
