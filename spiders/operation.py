"""What goes on beside the fetching: sealed segments are cleaned in a process of their own, the loop's lag is measured,
and the run is summed up at its end."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

import structlog

from pipeline.records import Engine
from spiders import drift, ledger, runs, summary
from spiders.folder import Folder
from spiders.lag import LagMeter
from spiders.session import TROUBLES, Session
from spiders.summary import RunSummary

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings

log = structlog.get_logger("spiders.operation")

STOP_SECONDS = 8.0
"""That cleaning has to end in when the crawl is stopped, before it is killed: the next run takes it up."""
PROGRESS = 60.0
"""Seconds between two lines of the log that say how far the run is."""


class CleaningError(Exception):
    """The cleaning process failed; the message is what it said."""


@dataclass(frozen=True, slots=True)
class CleaningOptions:
    """How segments are cleaned."""

    sites: Path | None = None
    """The sites file: its rules of the sites' own."""
    engine: Engine = "auto"
    all_pages: bool = False
    workers: int = 1

    @classmethod
    def of(cls, settings: BaseSettings, sites: Path | None = None) -> Self | None:
        """As Scrapy's settings say; None if nothing is to be cleaned."""
        if not settings.getbool("CRAWL_CLEAN", True):
            return None
        workers = settings.getint("CRAWL_WORKERS") or max(1, (os.cpu_count() or 2) - 1)
        engine: Engine = settings.get("CRAWL_ENGINE", "auto")
        return cls(sites, engine, settings.getbool("CRAWL_ALL_PAGES"), workers)

    def arguments(self, folder: Folder) -> list[str]:
        """For `spiders.cleaning.main`."""
        given = ["--engine", self.engine, "--workers", str(self.workers), f"--suffix={folder.suffix}"]
        given += ["--parent", str(os.getpid())]
        given += ["--sites", str(self.sites)] if self.sites else []
        return given + (["--all-pages"] if self.all_pages else [])


class Operation:
    """Cleaning, one process at a time, of what a session seals; and the run's summary."""

    def __init__(self, session: Session, options: CleaningOptions | None) -> None:
        """`options`: None if nothing is to be cleaned."""
        self._session = session
        self._options = options
        self._stopped = False
        self._lag = LagMeter()
        self._process: subprocess.Popen[str] | None = None
        self._task: asyncio.Task[bool] | None = None
        self._teller: asyncio.TimerHandle | None = None
        self._began = time.monotonic()
        self._seconds: float | None = None
        self.result: RunSummary | None = None
        """Of the run, once it has ended."""

    def start(self) -> None:
        """From the loop, once the session is open."""
        self._lag.start()
        self._session.on_sealed.append(self._sealed)
        self._start_cleaning()  # what an earlier process left

    async def end(self, finished: bool, requests: int) -> None:
        """Cleans what is left, unless the crawl was stopped; then writes the run's line."""
        self._seconds = time.monotonic() - self._began
        self._hush()
        self._lag.stop()  # from here on the loop only waits for cleaning
        if finished and self._session.trouble is None:
            while await self._clean():
                pass
        self.stop()
        if self._process is not None and self._process.poll() is None:
            try:
                await asyncio.wait_for(asyncio.to_thread(self._process.wait), STOP_SECONDS)
            except TimeoutError:
                self.kill()
        self.sum_up(finished, requests)

    def sum_up(self, finished: bool, requests: int) -> None:
        """Writes the run's line, keeps it as `result` and lets go of the corpus. Can be called twice."""
        self._hush()
        self._lag.stop()
        if hasattr(self._session, "run") and self.result is None:
            self._write(finished, requests)
        self._session.release()

    def _write(self, finished: bool, requests: int) -> None:
        try:
            self.result = self._summary(finished, requests)
            summary.append(self._session.folder.runs, self.result)
        except (*TROUBLES, ValueError) as error:
            log.error("the run cannot be summed up", error=str(error))
            self._session.trouble = self._session.trouble or f"the run cannot be summed up: {error}"

    def _summary(self, finished: bool, requests: int) -> RunSummary:
        folder, run = self._session.folder, self._session.run
        with contextlib.closing(ledger.connect(folder.ledger)) as db:
            hosts, examples = summary.counted(runs.tallies(db, run.number))
            for host, waiting in ledger.queued(db, self._session.sites).items():
                hosts.setdefault(host, {})["waiting"] = waiting
        for host, unfetched in self._session.unfetched.items():
            hosts.setdefault(host, {})["unfetched"] = unfetched
        earlier = [record for record in summary.read(folder.runs) if record["run"] != run.id and record["finished"]]
        return RunSummary(
            run.id, run.started, datetime.now(UTC), finished and self._session.trouble is None, hosts, examples,
            time.monotonic() - self._began if self._seconds is None else self._seconds, requests, self._lag.figures(),
            self._session.trouble, drift.drift(earlier, hosts) if finished else (),
        )  # fmt: skip

    def stop(self) -> None:
        """No more cleaning; what is under way is told to end, and the next run takes it up."""
        self._stopped = True
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """Ends cleaning at once, its workers too: the crawler is about to end."""
        self._stopped = True
        if self._process is not None and self._process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def tell(self) -> None:
        """Has the log say from now on, once a minute, how far the run is: nobody should have to wait for a segment to
        know that a crawl lives. For a crawl that has a frontier."""
        self._teller = asyncio.get_running_loop().call_later(PROGRESS, self._say)

    def _say(self) -> None:
        if not self._session.is_open:
            return
        with contextlib.suppress(sqlite3.Error):
            tallies = runs.tallies(self._session.db, self._session.run.number)
            requests = sum(count for _, _, name, count, _ in tallies if name == "requests")
            waiting = sum(ledger.queued(self._session.db, self._session.sites).values())
            log.info("crawling", requests=requests, waiting=waiting)
        self.tell()

    def _hush(self) -> None:
        if self._teller is not None:
            self._teller.cancel()

    def _sealed(self, name: str) -> None:
        log.info("segment sealed", segment=name)
        self._start_cleaning()

    def _start_cleaning(self) -> None:
        if not self._stopped and (self._task is None or self._task.done()):
            self._task = asyncio.ensure_future(self._clean())

    async def _clean(self) -> bool:
        """Cleans all segments that are ready; whether there may be more by now."""
        if self._options is None or self._stopped:
            return False
        if self._task is not None and not self._task.done() and self._task is not asyncio.current_task():
            return await self._task
        try:
            ready = await asyncio.to_thread(self._ready)
            if ready:
                await self._run([*ready, *self._options.arguments(self._session.folder)])
        except (*TROUBLES, CleaningError) as error:
            if not self._stopped:
                log.error("cleaning failed", error=str(error))
                self._session.trouble = self._session.trouble or f"cleaning failed: {error}"
            return False
        return bool(ready)

    def _ready(self) -> list[str]:
        with contextlib.closing(ledger.connect(self._session.folder.ledger)) as db:
            return ledger.uncleaned(db)

    async def _run(self, arguments: list[str]) -> None:
        """Raises CleaningError, OSError."""
        began = time.monotonic()
        command = [sys.executable, "-m", "spiders.cleaning", str(self._session.folder.corpus), *arguments]
        self._process = subprocess.Popen(  # noqa: S603  # our own module, and names that we made
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            start_new_session=True,
        )  # fmt: skip
        _, told = await asyncio.to_thread(self._process.communicate)
        if self._process.returncode:
            raise CleaningError(_ended(self._process.returncode, told))
        for line in told.splitlines():
            log.warning("cleaning", said=line)
        log.info("segments cleaned", seconds=round(time.monotonic() - began, 1))


def _ended(code: int, told: str) -> str:
    """What is to be said of a cleaning process that failed: its last line, unless it was ended from outside."""
    if code < 0 or code > 128:
        name = signal.Signals(-code if code < 0 else code - 128).name
        return f"its process was ended by {name}; the next crawl cleans what is left"
    return told.strip().rpartition("\n")[2][-1000:] or f"exit code {code}"


def requests_made(crawler: Crawler) -> int:
    """Responses of this process, robots.txt and its like included."""
    return int(crawler.stats.get_value("response_received_count", 0))
