"""Kills crawls at random points and counts what was lost, doubled or asked for twice.

`python -m tests.spiders.kills --pages 3000 --kills 50 --clean` is the full figure; `tests.spiders.compare` sets plain
Scrapy with JOBDIR beside it.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator

from tests.spiders.site import PUBLISHERS, NewsSite
from tests.store import seen

ROOT = Path(__file__).parent.parent.parent
AT_ONCE = 16
"""CONCURRENT_REQUESTS of the crawler."""


@dataclass(frozen=True, slots=True)
class Toll:
    """What the kills cost."""

    kills: int
    lost: int
    """Articles that nobody fetched, or whose response is not in the archive."""
    doubled: int
    """Responses of articles that are in the archive more than once."""
    again: int
    """Requests for pages beyond the first, files of a host (robots.txt) left out."""
    worst: int
    """The most requests that one kill made necessary again."""
    rows: int
    """In the table of articles; 0 if nothing was cleaned."""
    rows_doubled: int
    code: int
    """Exit code of the last start, which nobody killed."""
    seconds: float


HOST_FILES = ("/robots.txt", "/.well-known/")
LONGEST = 1800.0
"""Seconds that a start may take, cleaning included, before it is ended as one that hangs."""
NO_PACE = "{ delay = 0, connections = 8, retry = 0.2 }"


def write_sites(
    path: Path,
    port: int,
    more: str = "",
    pace: str = NO_PACE,
    publishers: Sequence[str] = PUBLISHERS,
    revisit: str = "revisit = { shortest = 0, longest = 0 }",
) -> Path:
    """A sites file for the test site; without pauses, since nobody is at the other end."""
    text = (
        'contact = "crawl@example.org"\n[defaults]\nallow_private = ["*.localhost"]\n'
        f"pace = {pace}\n{revisit}\n{more}\n"
    )
    for name in publishers:
        text += f'[[site]]\nname = "{name}"\nstart = "http://{name}.localhost:{port}/"\n'
    path.write_text(text, encoding="utf-8")
    return path


def crawl_command(sites: Path, out: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "spiders.crawl", str(sites), str(out), *more]


def run_killed(
    command: Sequence[str], site: NewsSite, points: Sequence[int], chance: random.Random
) -> tuple[int, int, int]:
    """Starts the command again and again, kills it once the site has had so many requests each time, and lets the last
    start end. Returns kills that hit, the most requests that one kill made necessary again, and the exit code."""
    hit, starts = 0, [len(pages(site))]
    for point in [*points, None]:
        target = None if point is None else len(site.server.hits) + point
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        deadline = time.monotonic() + LONGEST
        while process.poll() is None and (target is None or len(site.server.hits) < target):
            time.sleep(0.002)
            if time.monotonic() > deadline:
                break
        if process.poll() is None:
            time.sleep(chance.random() * 0.05)
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            hit += target is not None
        process.wait()
        _hear_out(site)
        starts.append(len(pages(site)))
    return hit, _worst(pages(site), starts), process.returncode


def _hear_out(site: NewsSite) -> None:
    """Waits until the site has read what a process sent before its end: on a busy machine it would count as asked for by
    the next."""
    deadline, quiet = time.monotonic() + 30, 0
    while quiet < 3 and time.monotonic() < deadline:
        time.sleep(0.01)
        quiet = 0 if site.server.open_now else quiet + 1


def _worst(asked: Sequence[str], starts: Sequence[int]) -> int:
    """A request that is made again is on the account of the kill that ended the start in which it was made before."""
    last: dict[str, int] = {}
    account: Counter[int] = Counter()
    for number, (begin, end) in enumerate(itertools.pairwise(starts)):
        for page in asked[begin:end]:
            if page in last:
                account[last[page]] += 1
            last[page] = number
    return max(account.values(), default=0)


def pages(site: NewsSite) -> list[str]:
    """Requests for pages, files of a host left out."""
    return [f"{hit.host}{hit.target}" for hit in list(site.server.hits) if not hit.path.startswith(HOST_FILES)]


def archived(out: Path) -> Counter[str]:
    """Responses in the sealed segments of pages, by address."""
    found: Counter[str] = Counter()
    for path in sorted((out / "archive").glob("pages-*.warc.gz")):
        with path.open("rb") as file:
            found.update(
                record.rec_headers.get_header("WARC-Target-URI")
                for record in ArchiveIterator(file)
                if record.rec_type == "response"
            )
    return found


def kill_crawl(pages_of_site: int, kills: int, out: Path, seed: int, *more: str) -> Toll:
    """One crawl of the test site into `out`, killed so many times at random points."""
    chance = random.Random(seed)
    began = time.monotonic()
    with NewsSite(articles=pages_of_site) as site:
        sites = write_sites(out.parent / "SITES.toml", site.port)
        total = pages_of_site * 11 // 10
        cuts = sorted(chance.sample(range(1, total), kills))
        points = [after - before for before, after in zip([0, *cuts], cuts, strict=False)]
        hit, worst, code = run_killed(crawl_command(sites, out, *more), site, points, chance)
        asked, kept = Counter(pages(site)), archived(out)
        wanted = site.article_urls()
    lost = sum(not kept[url] for url in wanted)
    doubled = sum(max(0, kept[url] - 1) for url in wanted)
    again = sum(count - 1 for count in asked.values())
    rows = Counter[str]()
    if (out / "articles").exists():
        rows.update(seen.addresses(out))
    seconds = round(time.monotonic() - began, 1)
    return Toll(hit, lost, doubled, again, worst, rows.total(), rows.total() - len(rows), code, seconds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=3000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--clean", action="store_true", help="clean while crawling, as the command does")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        more = () if given.clean else ("--no-clean",)
        out = Path(folder) / "corpus"
        toll = kill_crawl(given.pages, given.kills, out, given.seed, *more)
    sys.stdout.write(f"{json.dumps(asdict(toll))}\n")


if __name__ == "__main__":
    main()
