"""What crawls left of themselves: counts by run and host, from which a change of a site can be seen.

A crawl adds a JSON line a run to `_state/crawls*.jsonl`, a file a shard of the crawl. Of a run that was cut off and taken up
again the last line counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import orjson

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

RUNS: Final = 24
"""The latest runs that are shown."""


@dataclass(frozen=True, slots=True)
class Crawl:
    """A run of the crawler."""

    run: str
    started: str
    """ISO 8601."""
    finished: bool
    drift: tuple[str, ...]
    """What was unusual, a sentence each that begins with the host."""
    hosts: Mapping[str, Mapping[str, int]]
    """Counts by host."""

    def drifted(self, host: str) -> tuple[str, ...]:
        """What was unusual about a host."""
        start = f"{host}: "
        return tuple(told.removeprefix(start) for told in self.drift if told.startswith(start))


def read(state: Path) -> list[Crawl]:
    """The latest runs, oldest first. Lines that a crash cut short, or that are no run's, are left out."""
    latest: list[Crawl] = []
    for path in sorted(state.glob("crawls*.jsonl")):
        runs: dict[str, Crawl] = {}
        with path.open("rb") as file:
            for line in file:
                if crawl := _parse(line):
                    runs.pop(crawl.run, None)
                    runs[crawl.run] = crawl
                    if len(runs) > RUNS:
                        del runs[next(iter(runs))]
        latest += runs.values()
    return sorted(latest, key=lambda crawl: (crawl.started, crawl.run))[-RUNS:]


def pages(counts: Mapping[str, int]) -> int:
    """Pages that were cleaned."""
    return _gave(counts) + counts.get("rejected", 0)


def _gave(counts: Mapping[str, int]) -> int:
    """Pages that gave an article, be it one that was there already."""
    return counts.get("articles", 0) + counts.get("known", 0)


def share_of_articles(counts: Mapping[str, int]) -> float | None:
    """Of the pages that were cleaned, 0 to 1; None where there were none. So with the two below."""
    return _gave(counts) / pages(counts) if pages(counts) else None


def length(counts: Mapping[str, int]) -> float | None:
    """Words an article."""
    return counts.get("words", 0) / counts["articles"] if counts.get("articles") else None


def removed_share(counts: Mapping[str, int]) -> float | None:
    """Of the characters of the main content, 0 to 1."""
    main = counts.get("removed_chars", 0) + counts.get("kept_chars", 0)
    return counts.get("removed_chars", 0) / main if main else None


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure of a host that is watched over runs."""

    name: str
    of: Callable[[Mapping[str, int]], float | None]
    is_share: bool
    sign: str
    """What a sentence of `Crawl.drift` says if it is about this figure."""


MEASURES: Final = (
    Measure("pages that gave an article", share_of_articles, True, "gave an article"),
    Measure("words an article", length, False, " words"),
    Measure("removed", removed_share, True, "was removed"),
)


def _parse(line: bytes) -> Crawl | None:
    try:
        record = orjson.loads(line)
        hosts = {str(host): _counts(counts) for host, counts in record["hosts"].items()}
        drift = tuple(str(told) for told in record.get("drift") or ())
        return Crawl(str(record["run"]), str(record["started"]), bool(record.get("finished")), drift, hosts)
    except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError):
        return None


def _counts(counts: Any) -> dict[str, int]:
    return {str(name): count for name, count in counts.items() if isinstance(count, int)}
