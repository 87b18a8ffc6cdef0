"""How fast pages come in, and how late the loop is meanwhile: the news spider and plain Scrapy, same site, no pauses.

The site is served by this process, each crawler is a process of its own. Pages a second are counted at the site, from
the first request to the last; lag is how late a call comes that is due every 50 ms, while pages are fetched.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from spiders import summary
from tests.spiders.kills import HOST_FILES, ROOT, crawl_command, write_sites
from tests.spiders.plain_scrapy import plain_command
from tests.spiders.site import NewsSite

PACE = "{ delay = 0, connections = 16, retry = 0.2 }"
"""As plain Scrapy has it: 16 requests at once to a host."""
SMALL = {"CLEAN_CORPUS_CRAWL_SEGMENT_BYTES": "250000"}
"""Segments of about a hundred pages of the test site, so that cleaning begins early in a short crawl."""
WAYS = ("plain", "plain, cleaning in the callback", "news, archive only", "news, cleaning beside")


@dataclass(frozen=True, slots=True)
class Speed:
    way: str
    pages: int
    per_second: float
    p50: float
    """Of the loop's lag, ms; so are the next two."""
    p99: float
    max: float
    seconds: float
    """Of the whole command, cleaning included."""


def measure(way: str, count: int) -> Speed:
    """One crawl of a site of so many articles."""
    began = time.monotonic()
    with NewsSite(articles=count, publishers=("daily",)) as site, tempfile.TemporaryDirectory() as folder:
        lag = (_plain if way.startswith("plain") else _news)(way, site, Path(folder))
        took = time.monotonic() - began
        times = [hit.at for hit in site.hits() if not hit.path.startswith(HOST_FILES)]
    rate = (len(times) - 1) / (times[-1] - times[0])
    return Speed(way, len(times), round(rate, 1), lag["p50"], lag["p99"], lag["max"], round(took, 1))


def _plain(way: str, site: NewsSite, folder: Path) -> dict[str, float]:
    (folder / "found").touch()
    more = ["--clean"] if "cleaning" in way else []
    subprocess.run(plain_command(site.port, folder, *more), cwd=ROOT, check=True, timeout=3600, capture_output=True)
    lag: dict[str, float] = json.loads((folder / "found.lag").read_text())
    return lag


def _news(way: str, site: NewsSite, folder: Path) -> dict[str, float]:
    sites = write_sites(folder / "SITES.toml", site.port, pace=PACE, publishers=("daily",))
    more = [] if "cleaning" in way else ["--no-clean"]
    command = crawl_command(sites, folder / "corpus", *more)
    subprocess.run(command, cwd=ROOT, check=True, timeout=3600, capture_output=True, env={**os.environ, **SMALL})
    lag: dict[str, float] = summary.read(folder / "corpus" / "_state" / "crawls.jsonl")[-1]["lag_ms"]
    return lag
