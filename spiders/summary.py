"""What a run did, host by host: lines for a person, a JSON line for the report and for drift.

`_state/crawls.jsonl` has one object a run; a run that was cut off and taken up again has several, of which the last
counts. Keys: `run`, `started`, `ended` (ISO 8601), `finished` (false: stopped, to be taken up again), `trouble`,
`requests`, `seconds` and `pages_per_second` of this process, `lag_ms` (p50, p99 and max of the crawler's loop), `drift`
(`spiders.drift`), and `hosts`: by host, the counts of the run:

    requests, 304, redirects, retried        requests that were answered, and of which kind
    found                                    addresses taken up
    sitemap_urls                             entries of sitemaps that were looked at
    new, changed, unchanged                  articles (or what looked like one) by what the visit found
    lists_new, lists_changed, lists_unchanged, lists_gone    front pages, sections, feeds, sitemaps; gone are most of
                                             the usual places in which they are looked for
    waiting                                  addresses that are left to the next run
    unfetched                                of these, what was to be fetched: the host is on hold or gives no answer
    aside                                    addresses put aside: their server has given no answer for some runs
    failed_pages                             of what failed or could not be taken, articles (or what looked like one)
    busy                                     answers that the host has enough: 429 or 503
    misnamed                                 pages that stand for themselves: their canonical page is another article, or
                                             not to be had
    vanished, moved, gone, failed, not_a_page, elsewhere, start_elsewhere, twin
    robots, robots_unreachable, robots_delay, opt_out, private_address, headers, body, encoding    why refused
    stop:depth, stop:host_cap, ...           addresses that a cap or a trap kept out, by which
    lost                                     pages whose archived response the disk lost before it was cleaned
    no_start                                 start pages that could not be had; the example says why
    start_failed                             of these, and of those elsewhere, all that no robots.txt or reservation forbids
    list_failed                              feeds and sitemaps that the sites file names and that could not be had
    list_moved                               and those that have another address for good
    away                                     start pages and lists whose stories are on a host that the sites file does not name
    articles, revised, known, rejected, words, kept_chars, removed_chars    what cleaning made of the pages, also of those
                                             that an earlier run left uncleaned; `known` gave an article that was there

The file is bounded (`LARGEST`): a line a run and some hundred bytes a host make years of a few sites.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import orjson

Counts = dict[str, dict[str, int]]
"""By host, then by name."""
LATEST = 100
"""Runs that are read back."""
LARGEST = 32 << 20
"""Bytes of the file; past them its older half goes."""
REFUSED = ("robots", "robots_unreachable", "robots_delay")
CLEANED = ("articles", "known", "rejected")
OF_ONE = ("list_failed:", "list_moved:", "away:")
"""Begin the names of counts that a feed or sitemap of the sites file has for itself, whose number in the ledger follows; and a
host off the site, which follows."""
FAILED = ("failed", "private_address", "headers", "body", "encoding", "scheme", "credentials")

_SOMETIMES = {
    "opt_out": "opt_out", "vanished": "vanished", "gone": "gone", "twin": "folded", "304": "not modified (304)",
    "elsewhere": "elsewhere", "not_a_page": "not a page",
}  # fmt: skip
"""Counts that a host's line has where there is something to count, and their words."""
_REFUSALS = {
    "private_address": ("request not made", "the address is not public and allow_private does not name the host"),
    "scheme": ("request not made", "it would be neither http nor https"),
    "credentials": ("request not made", "there is a user name or password in the address"),
    "robots_unreachable": ("request not made", "robots.txt gave no answer or a server error"),
    "robots_delay": ("request not made", "the Crawl-delay is too long"),
    "headers": ("answer not taken", "its headers are larger than the cap"),
    "body": ("answer not taken", "it is larger than the cap"),
    "encoding": ("answer not taken", "its Content-Encoding cannot be taken off"),
}


@dataclass(frozen=True, slots=True)
class RunSummary:
    """One run, or what one process did of it."""

    run: str
    started: datetime
    ended: datetime
    finished: bool
    hosts: Counts
    examples: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By host and name: an address that was counted."""
    seconds: float = 0.0
    requests: int = 0
    """Of this process."""
    lag_ms: Mapping[str, float] = field(default_factory=dict)
    trouble: str | None = None
    drift: tuple[str, ...] = ()

    @property
    def answered(self) -> int:
        """Requests of the run that were answered, over all hosts."""
        return sum(counts.get("requests", 0) for counts in self.hosts.values())

    @property
    def unfetched(self) -> int:
        """Addresses that the run was to fetch and did not."""
        return sum(counts.get("unfetched", 0) for counts in self.hosts.values())

    @property
    def start_failed(self) -> int:
        """Sites whose start page should have been had and was not."""
        return sum(counts.get("start_failed", 0) for counts in self.hosts.values())

    def as_json(self) -> bytes:
        record: dict[str, Any] = {
            "run": self.run, "started": self.started.isoformat(), "ended": self.ended.isoformat(),
            "finished": self.finished, "trouble": self.trouble, "seconds": round(self.seconds, 3),
            "requests": self.requests, "pages_per_second": round(self.requests / max(self.seconds, 1e-9), 1),
            "lag_ms": dict(self.lag_ms), "drift": list(self.drift), "hosts": self.hosts,
        }  # fmt: skip
        return orjson.dumps(record)

    def lines(self) -> list[str]:
        """One line a host, then what needs a person's eye."""
        if not self.hosts:
            return ["nothing was asked for"]
        told = [_line(host, counts) for host, counts in sorted(self.hosts.items())]
        places = sorted(
            {*self.examples, *((host, "waiting") for host in self.hosts if self.hosts[host].get("waiting"))}
        )
        for host, name in places:
            example = self.examples.get((host, name), "")
            if note := _note(name, self.hosts[host].get(name, 0), example):
                told.append(f"{host}: {note}")
            if name == "waiting" and (unfetched := self.hosts[host].get("unfetched")):
                told[-1] += f", {unfetched} of them since the host is on hold or gave no answer"
        return [*told, *(f"drift: {one}" for one in self.drift)]


def counted(tallies: Iterable[tuple[str, str, str, int, str]]) -> tuple[Counts, dict[tuple[str, str], str]]:
    """The ledger's tallies by host, and their examples. A host of two sites is one host."""
    hosts: Counts = {}
    examples: dict[tuple[str, str], str] = {}
    for _, host, name, count, example in tallies:
        of_host = hosts.setdefault(host, {})
        one = name.partition(":")[0] if name.startswith(OF_ONE) else name
        of_host[one] = of_host.get(one, 0) + count
        examples[host, name] = examples.get((host, name)) or example
    return hosts, examples


def append(path: Path, summary: RunSummary) -> None:
    """Adds a run's line and flushes it to the disk. Raises OSError."""
    with path.open("ab") as file:
        file.write(summary.as_json() + b"\n")
        file.flush()
        os.fsync(file.fileno())
        length = file.tell()
    if length > LARGEST:
        _shorten(path, length // 2)


def _shorten(path: Path, most: int) -> None:
    """Leaves the latest lines; a crash leaves one file or the other."""
    shorter = path.with_suffix(".shorter")
    with path.open("rb") as file, shorter.open("wb") as kept:
        file.seek(-most, os.SEEK_END)
        file.readline()
        shutil.copyfileobj(file, kept)
        kept.flush()
        os.fsync(kept.fileno())
    shorter.replace(path)


def read(path: Path) -> list[dict[str, Any]]:
    """The latest runs, in their order, each once, with its last line. Lines that a crash cut short are left out."""
    runs: dict[str, dict[str, Any]] = {}
    with path.open("rb") if path.exists() else BytesIO() as lines:
        for line in lines:
            try:
                record = orjson.loads(line)
            except orjson.JSONDecodeError:
                continue
            runs[record["run"]] = record
            if len(runs) > LATEST:
                del runs[next(iter(runs))]
    return list(runs.values())


def _line(host: str, counts: Mapping[str, int]) -> str:
    cleaned = [f"{counts.get(name, 0)} {name}" for name in CLEANED if counts.get(name) or name != "known"]
    if "requests" not in counts and any(counts.get(name) for name in CLEANED):
        return f"{host}: {', '.join(cleaned)}"  # of an add-on's project: its requests are its own
    parts = [f"{counts.get(name, 0)} {name}" for name in ("new", "changed", "unchanged")]
    parts.append(f"{sum(counts.get(name, 0) for name in FAILED)} failed")
    parts.append(f"{sum(counts.get(name, 0) for name in REFUSED)} robots")
    parts += [f"{counts[name]} {word}" for name, word in _SOMETIMES.items() if counts.get(name)]
    if any(counts.get(name) for name in CLEANED):
        parts += cleaned
    return f"{host}: {counts.get('requests', 0)} requests: {', '.join(parts)}"


def _note(name: str, count: int, example: str) -> str | None:
    such = f", such as {example}" if example else ""  # a takedown takes them away
    if name.startswith("stop:"):
        return f"{_many(count, 'address', 'addresses')} kept out by {name.removeprefix('stop:')}{such}"
    if name == "waiting":
        return f"left to the next run: {_many(count, 'address', 'addresses')}"
    if name == "no_start":
        return f"the start page cannot be had: {example}"
    if name.startswith(OF_ONE):
        return _of_one(name, example) if example else None
    if name == "start_elsewhere":
        return f"the start page redirects to {example}: give that as start, or add its host to hosts"
    if name == "failed" and example:
        return f"{_many(count, 'address', 'addresses')} failed{such}"
    if name == "aside":
        left = _many(count, "address", "addresses")
        return f"{left} left out of the next runs, since {example or 'their server'} gives no answer"
    if name == "busy":
        return f"{_many(count, 'answer')} that the host has enough (429 or 503){such}"
    if name == "lost":
        return f"{_many(count, 'page')} lost with a damaged segment and asked for again{such}"
    if name == "misnamed":
        return f"{_many(count, 'page')} kept apart from the canonical page, which is another article or cannot be had{such}"
    if name == "opt_out":
        return f"{_many(count, 'page')} reserved against text and data mining{such}"
    if name in _REFUSALS:
        what, why = _REFUSALS[name]
        return f"{_many(count, what, what.replace(' ', 's ', 1))}, {why}{such}"
    return None


def _of_one(name: str, example: str) -> str:
    what, _, which = name.partition(":")
    if what == "away":
        return f'not followed, since they lead off the site: {example}; hosts = ["{which}"] takes them in'
    return f"a feed or sitemap of the sites file {'cannot be had' if what == 'list_failed' else 'has moved'}: {example}"


def _many(count: int, one: str, more: str = "") -> str:
    return f"{count} {one if count == 1 else more or one + 's'}"
