"""SIGTERM at random moments of a crawl that cleans beside: how long it takes to end, and what state it leaves."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pipeline.store.reader import Corpus
from spiders import summary
from tests.spiders.http import Hit, Reply
from tests.spiders.kills import LONGEST, ROOT, archived, crawl_command, pages, write_sites
from tests.spiders.site import NewsSite
from tests.spiders.speed import SMALL

PACE = "{ delay = 0.1, connections = 2, retry = 0.2 }"
"""Slow enough that most stops come while pages are fetched."""


@dataclass(frozen=True, slots=True)
class Stops:
    """What so many stops of one crawl came to."""

    codes: dict[int, int]
    """Exit codes of the starts that were stopped, with their number."""
    seconds: tuple[float, ...]
    """From the signal to the end of the process, sorted."""
    left_open: int
    """Segments that were left open, over all stops."""
    leased: int
    """Pages that the ledger took for being fetched, over all stops."""
    unfinished: int
    """Runs that were stopped and did not say so in their line."""
    lost: int
    doubled: int
    """Articles that are not, or more than once, in the archive after the last start, which nobody stopped."""
    rows_lost: int
    rows_doubled: int
    """The same of the table of articles."""
    again: int
    """Requests for pages beyond the first."""


def stop_crawl(count: int, times: int, folder: Path, seed: int) -> Stops:
    """One crawl of the test site, stopped so many times; at every second stop a server answers nothing for minutes."""
    chance = random.Random(seed)
    codes: Counter[int] = Counter()
    seconds: list[float] = []
    left_open = leased = unfinished = 0
    sites, out = folder / "SITES.toml", folder / "corpus"
    with NewsSite(articles=count) as site:
        write_sites(sites, site.port, "caps = { seconds = 190 }", PACE, revisit="")
        slow = _slow_pages(site)
        for number in range(times):
            slow[0] = number % 2 == 1
            code, took = _stopped(crawl_command(sites, out), folder / "log", chance.uniform(0.0, 6.0))
            codes[code] += 1
            seconds.append(took)
            left_open += len(list((out / "archive").glob("*.open")))
            leased += _leased(out)
            unfinished += code != 0 and _finished(out)
        slow[0] = False
        subprocess.run(
            crawl_command(sites, out), cwd=ROOT, check=True, timeout=LONGEST, env=_environment(), capture_output=True
        )
        kept, asked, wanted = archived(out), Counter(pages(site)), site.article_urls()
    rows = Counter(Corpus(out).articles().to_table(columns=["url"]).column("url").to_pylist())
    return Stops(
        dict(codes), tuple(sorted(seconds)), left_open, leased, unfinished,
        sum(not kept[url] for url in wanted), sum(max(0, kept[url] - 1) for url in wanted),
        sum(not rows[url] for url in wanted), rows.total() - len(rows), sum(n - 1 for n in asked.values()),
    )  # fmt: skip


def _slow_pages(site: NewsSite) -> list[bool]:
    """Whether each twentieth page takes minutes to come, from now on: set it."""
    slow = [False]

    def answer(number: int, hit: Hit) -> Reply:
        return Reply(site.room.article(number).encode(), delay=180.0 if slow[0] else 0.0)

    for number in range(0, site.room.articles, 20):
        site.give(site.room.publisher(number), site.room.path(number), partial(answer, number))
    return slow


def _environment() -> dict[str, str]:
    return {**os.environ, **SMALL}


def _stopped(command: list[str], log: Path, after: float) -> tuple[int, float]:
    """Exit code of a start that gets SIGTERM so many seconds after its run has begun, and how long it took to end."""
    with log.open("w") as told:
        process = subprocess.Popen(
            [*command, "--json"], cwd=ROOT, stdout=told, stderr=told, env=_environment(), start_new_session=True
        )
    try:
        deadline = time.monotonic() + 120
        while process.poll() is None and "run begins" not in log.read_text() and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(after)
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        process.wait(180)
        return process.returncode, round(time.monotonic() - began, 2)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def _leased(out: Path) -> int:
    with contextlib.closing(sqlite3.connect(out / "_state" / "crawl.sqlite")) as db:
        return int(db.execute("SELECT count(*) FROM pages WHERE leased = 1").fetchone()[0])


def _finished(out: Path) -> bool:
    lines = summary.read(out / "_state" / "crawls.jsonl")
    return not lines or bool(lines[-1]["finished"])
