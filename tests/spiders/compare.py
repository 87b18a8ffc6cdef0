"""The figures of docs/crawling.md, as tables in Markdown: `python -m tests.spiders.compare kills|memory|runs|speed|stops`.

`kills`: so many `kill -9` at random points, the news spider beside plain Scrapy with JOBDIR. `memory`: with a frontier
that grows. `runs`: a first and later runs. `speed`: pages a second and lag of the loop. `stops`: SIGTERM at random moments.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.spiders.kills import Toll, kill_crawl
from tests.spiders.memory import SIZES, measure_memory
from tests.spiders.plain_scrapy import kill_plain
from tests.spiders.reruns import COUNTS, rerun
from tests.spiders.speed import WAYS, measure
from tests.spiders.stops import stop_crawl


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    for cells in (head, ["---"] * len(head), *rows):
        sys.stdout.write(f"| {' | '.join(str(cell) for cell in cells)} |\n")
    sys.stdout.flush()


def kills(pages: int, count: int, seed: int, folder: Path) -> None:
    """Two rows of ours, with and without cleaning; of plain Scrapy one for each kind of queue, and one of a single kill."""
    tolls: dict[str, Toll] = {}
    for name in ("clean", "archive"):
        (folder / name).mkdir()
    tolls["`clean-corpus crawl`"] = kill_crawl(pages, count, folder / "clean" / "corpus", seed)
    tolls["`clean-corpus crawl --no-clean`"] = kill_crawl(pages, count, folder / "archive" / "corpus", seed, "--no-clean")
    for name, times, sqlite in (("", count, False), (", SQLite queue", count, True), (", one kill", 1, False)):
        (folder / f"job{times}{sqlite}").mkdir()
        plain = kill_plain(pages, times, folder / f"job{times}{sqlite}", seed, sqlite)
        tolls[f"plain Scrapy, JOBDIR{name}"] = plain
    head = ("", "kills that hit", "articles lost", "doubled", "asked for again by one kill", "in all", "rows", "rows doubled",
            "last exit code", "seconds")  # fmt: skip
    table(head, (
        (name, toll.kills, toll.lost, toll.doubled, toll.worst, toll.again, toll.rows or "-",
         toll.rows_doubled if toll.rows else "-", toll.code, f"{toll.seconds:.0f}")
        for name, toll in tolls.items()
    ))  # fmt: skip


def runs(pages: int, folder: Path) -> None:
    told = rerun(pages, folder)
    head = ("before the run", *COUNTS, "rows", "of them revisions")
    table(head, ((one.before, *one.counts.values(), one.rows, one.revisions) for one in told))


def speed(pages: int, rounds: int) -> None:
    """The fastest of so many rounds, the ways taking turns."""
    told = [[measure(way, pages) for way in WAYS] for _ in range(rounds)]
    best = [max(of_way, key=lambda one: one.per_second) for of_way in zip(*told, strict=True)]
    head = ("", "pages", "pages/s", "lag p50 ms", "p99", "max", "seconds with cleaning")
    table(head, ((one.way, one.pages, one.per_second, one.p50, one.p99, one.max, one.seconds) for one in best))


def memory(folder: Path) -> None:
    head = ("offered", "taken up", "requests", "peak of resident memory, MB", "at the end", "ledger, MB", "seconds")
    rows = []
    for size in SIZES:
        told = measure_memory(size, folder / str(size))
        sizes = (f"{size / 1e6:.0f}" for size in (told.peak, told.at_end, told.ledger))
        rows.append((size, told.addresses, told.requests, *sizes, f"{told.seconds:.0f}"))
    table(head, rows)


def stops(pages: int, count: int, seed: int, folder: Path) -> None:
    told = stop_crawl(pages, count, folder, seed)
    codes = ", ".join(f"{code} ({times})" for code, times in sorted(told.codes.items()))
    head = ("stops", "exit codes", "seconds, median", "longest", "segments open", "pages leased", "runs not told as stopped",
            "articles lost", "doubled", "rows lost", "rows doubled", "asked for again")  # fmt: skip
    middle, longest = f"{statistics.median(told.seconds):.1f}", f"{told.seconds[-1]:.1f}"
    table(head, [(count, codes, middle, longest, told.left_open, told.leased, told.unfinished, told.lost, told.doubled,
                  told.rows_lost, told.rows_doubled, told.again)])  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("kills", "memory", "runs", "speed", "stops"))
    parser.add_argument("--pages", type=int, help="articles of the site; 3000 for kills and stops, else 600")
    parser.add_argument("--times", type=int, help="kills (50), stops (20) or rounds of speed (2)")
    parser.add_argument("--seed", type=int, default=11)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        match given.what:
            case "kills":
                kills(given.pages or 3000, given.times or 50, given.seed, folder)
            case "memory":
                memory(folder)
            case "runs":
                runs(given.pages or 600, folder)
            case "speed":
                speed(given.pages or 600, given.times or 2)
            case _:
                stops(given.pages or 3000, given.times or 20, given.seed, folder)


if __name__ == "__main__":
    main()
