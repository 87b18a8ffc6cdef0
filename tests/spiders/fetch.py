"""Fetches a list of addresses with Scrapy under the guard's settings, in a process of its own, and says what became of
each: what an add-on gives a project of its own, without the frontier of the news spider.

`fetch(Job(...))` runs `python -m tests.spiders.fetch` with the job on its standard input.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent


@dataclass(slots=True)
class Job:
    urls: list[str]
    allow_private: list[str] = field(default_factory=lambda: ["*.localhost"])
    """Of one site, `test`, which owns all hosts. Empty: no private host may be fetched."""
    settings: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    names: dict[str, list[list[str]]] = field(default_factory=dict)
    """What DNS answers for a name the first, the second... time; the last for ever."""
    site: dict[str, Any] = field(default_factory=dict)
    """More keys of the site: pace, caps, opt_outs."""


@dataclass(slots=True)
class Result:
    """How one address ended."""

    url: str
    status: int = 0
    size: int = 0
    start: str = ""
    """First characters of the body."""
    final: str = ""
    """Address of the response, after redirects."""
    reason: str = ""
    """Of a refusal; else the name of the exception."""
    detail: str = ""
    seconds: float = 0.0
    postponed: float = 0.0
    opt_out: str = ""


@dataclass(slots=True)
class Report:
    results: dict[str, Result]
    rss: int
    """Peak memory of the process, bytes."""
    lag: float
    """The longest that the event loop was not run, seconds; on a busy machine also since others were."""
    blocked: float
    """The most processor time between two runs of the loop, seconds: what we did to it ourselves."""
    signals: list[list[Any]]
    """(host, delay) of crawl_delay_found."""
    log: str


def fetch(job: Job, timeout: float = 900.0) -> Report:
    done = subprocess.run(
        [sys.executable, "-m", "tests.spiders.fetch"], input=json.dumps(asdict(job)), capture_output=True, text=True,
        cwd=ROOT, timeout=timeout, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    results = {row["url"]: Result(**row) for row in told.pop("results")}
    return Report(results, log=done.stderr, **told)


def peak_memory() -> int:
    """Of this process since it began its program, bytes. (ru_maxrss also counts what the parent had when it forked.)"""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> None:
    """In the process of its own."""
    from scrapy import Request, Spider
    from scrapy.crawler import AsyncCrawlerProcess
    from twisted.python.failure import Failure

    from spiders import addresses, guard
    from spiders.refusals import Postponed, Refused
    from spiders.robots import crawl_delay_found
    from spiders.sites import Sites

    job = Job(**json.loads(sys.stdin.read()))
    results: list[Result] = []
    delays: list[list[Any]] = []
    lags: list[float] = [0.0]
    blocked: list[float] = [0.0]
    answers = {name: list(given) for name, given in job.names.items()}

    def look_up(host: str) -> list[str]:
        given = answers.get(host)
        if given is None:
            known = addresses.is_loopback_name(host) or addresses.literal(host) is not None
            return addresses.look_up(host) if known else []
        return given.pop(0) if len(given) > 1 else given[0]

    addresses.GuardResolver.look_up = staticmethod(look_up)  # no test asks real DNS

    class FetchSpider(Spider):
        name = "fetch"
        sites = Sites.model_validate({
            "contact": "test@example.org",
            "site": [{"name": "test", "start": "http://127.0.0.1/", "allow_private": job.allow_private, **job.site}],
        })  # fmt: skip

        async def start(self) -> AsyncIterator[Any]:
            self.crawler.signals.connect(self.slowed, signal=crawl_delay_found)
            self.watch = asyncio.create_task(watch())
            for url in job.urls:
                meta = {"site": "test", "asked": url, "began": time.monotonic(), "handle_httpstatus_list": [404, 410]}
                yield Request(url, self.answered, errback=self.failed, headers=job.headers, meta=meta, dont_filter=True)

        def slowed(self, host: str, delay: float) -> None:
            delays.append([host, delay])

        def answered(self, response: Any) -> None:
            results.append(Result(
                response.meta["asked"], response.status, len(response.body), response.body[:100].decode("latin-1"),
                response.url, seconds=time.monotonic() - response.meta["began"],
                opt_out=response.meta.get("opt_out", ""),
            ))  # fmt: skip

        def failed(self, failure: Failure) -> None:
            error, meta = failure.value, failure.request.meta  # type: ignore[attr-defined]
            result = Result(meta["asked"], seconds=time.monotonic() - meta["began"], detail=str(error))
            result.reason = error.reason if isinstance(error, Refused) else type(error).__name__
            result.postponed = error.seconds if isinstance(error, Postponed) else 0.0
            results.append(result)

    async def watch() -> None:
        while True:
            before, spent = time.monotonic(), time.process_time()
            await asyncio.sleep(0.01)
            lags.append(time.monotonic() - before - 0.01)
            blocked.append(time.process_time() - spent)

    process = AsyncCrawlerProcess({
        **guard.SETTINGS, "RETRY_ENABLED": False, "DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS": 256,
        "HTTPERROR_ALLOW_ALL": True, "LOG_LEVEL": "WARNING", **job.settings,
    })  # fmt: skip
    process.crawl(FetchSpider)
    process.start()
    rss = peak_memory()
    rows = [asdict(result) for result in results]
    report = {"results": rows, "rss": rss, "lag": max(lags), "blocked": max(blocked), "signals": delays}
    sys.stdout.write(json.dumps(report))


if __name__ == "__main__":
    main()
