"""Keeps archive and ledger in step: one thread writes both, in batches, and answers when a batch is on the disk.

A batch is: records into the open segments, one flush each, then one ledger transaction with everything the visits
brought: states, validators, links and the segments' lengths. Killed at any point, the ledger knows exactly the
records that count; what lies beyond in the open segment is cut off at the next start (`archive.salvage`).
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from spiders import ledger, runs, upkeep
from spiders.archive import Exchange, Place, Segment, Series, UnarchivableError, segment_name
from spiders.book import Book, Intake
from spiders.folder import Folder
from spiders.runs import Run
from spiders.visits import NewPage, Visit

_BATCH = 256


@dataclass(frozen=True, slots=True)
class SegmentLimits:
    """When an open segment is sealed, and so given to cleaning: whichever comes first."""

    max_bytes: int = 64 << 20
    seconds: float = 600.0


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a visit."""

    hosts: frozenset[str]
    """Hosts that have something new in their queues."""
    sealed: tuple[str, ...]
    """Segments that are ready for cleaning."""


@dataclass(slots=True)
class _Job:
    work: Visit | tuple[Series, Exchange] | int
    """A visit to record, an exchange to archive and no more, or the id of a page that was leased."""
    future: asyncio.Future[Kept] | None = None


class Keeper:
    """Owns the open segments and the writing connection. `keep` and `lease` are called from the loop's thread."""

    def __init__(
        self, folder: Folder, run: Run, info: Mapping[str, str], intake: Intake, limits: SegmentLimits
    ) -> None:
        """`info`: warcinfo fields of the segments."""
        self._folder = folder.archive
        self._db = ledger.connect(folder.ledger)
        self._run = run
        self._info = info
        self._limits = limits
        self._segments: dict[Series, Segment] = {}
        self._opened: dict[Series, float] = {}
        self._numbers = {series: _last_number(folder.archive, series, run.id) for series in ("pages", "rest")}
        self._book = Book(self._db, run.number, intake)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="keeper", daemon=True)
        self.failure: Exception | None = None
        """Why nothing can be kept any more: a full disk, a damaged ledger."""

    def seed(self, pages: list[NewPage]) -> None:
        """Puts the addresses of the sites file into the queue. Before `start` only."""
        self._db.execute("BEGIN IMMEDIATE")
        upkeep.promote(self._db, pages)
        for page in pages:
            self._book.add(page, time.time(), None)
        self._book.close_batch()
        self._db.execute("COMMIT")

    def start(self) -> None:
        self._thread.start()

    def lease(self, page: int) -> None:
        """Notes that a page is handed out. Nobody waits for it: should it get lost, the page was never suspected."""
        self._jobs.put(_Job(page))

    def keep(self, work: Visit | tuple[Series, Exchange]) -> asyncio.Future[Kept]:
        """Done once the visit, or a mere exchange, is on the disk; fails with what kept it from there."""
        future: asyncio.Future[Kept] = asyncio.get_running_loop().create_future()
        self._jobs.put(_Job(work, future))
        return future

    def close(self) -> tuple[str, ...]:
        """Ends the thread and seals what is open; returns the names of the sealed segments. Waits for the disk.
        Raises OSError, sqlite3.Error: the next start seals them then."""
        if self._thread.is_alive():
            self._jobs.put(None)
            self._thread.join()
        try:
            if self.failure is not None:
                return ()
            sealed = tuple(self._seal(series) for series in tuple(self._segments))
            runs.release(self._db)
            return sealed
        finally:
            self._db.close()

    def _work(self) -> None:
        stopping = False
        while not stopping:
            jobs = [self._jobs.get()]
            while len(jobs) < _BATCH and not self._jobs.empty():
                jobs.append(self._jobs.get_nowait())
            stopping = None in jobs
            batch = [job for job in jobs if job is not None]
            try:
                if self.failure is not None:
                    raise self.failure
                kept = self._commit(batch)
            except Exception as error:  # a full disk, a lost mount: told to everyone who waits
                self.failure = error
                _answer(batch, _failing(error))
            else:
                _answer(batch, _done(kept))

    def _commit(self, batch: list[_Job]) -> Kept:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            for job in batch:
                if isinstance(job.work, Visit):
                    self._enter(self._book.resolved(job.work))
                elif isinstance(job.work, int):
                    self._book.lease(job.work)
                else:
                    self._write_or_refuse(job)
            for segment in self._segments.values():
                if segment.is_dirty:
                    self._book.reached(segment.name, segment.flush())
            hosts = self._book.close_batch()
            self._db.execute("COMMIT")
        except BaseException:
            self._book.clear()
            with contextlib.suppress(Exception):
                self._db.execute("ROLLBACK")
            raise
        return Kept(hosts, tuple(self._seal(series) for series in tuple(self._segments) if self._is_full(series)))

    def _write_or_refuse(self, job: _Job) -> None:
        """A mere exchange: if it cannot be archived, only its own future fails."""
        assert isinstance(job.work, tuple)
        try:
            self._write(*job.work)
        except UnarchivableError as error:
            _answer([job], _failing(error))

    def _enter(self, visit: Visit) -> None:
        try:
            place = self._write(visit.series, visit.exchange) if visit.exchange is not None else None
        except UnarchivableError as error:
            detail = f"cannot be archived: {error}"
            counts = (("failed", f"{visit.page.url}: {detail}"),)
            visit = replace(visit, state="failed", detail=detail, exchange=None, counts=counts)
            place = None
        self._book.enter(visit, place)

    def _write(self, series: Series, exchange: Exchange) -> Place:
        segment = self._segments.get(series)
        if segment is None:
            self._numbers[series] += 1
            name = segment_name(series, self._run.id, self._numbers[series])
            segment = self._segments[series] = Segment(self._folder, name, self._info)
            self._opened[series] = time.monotonic()
        return segment.write(exchange)

    def _is_full(self, series: Series) -> bool:
        age = time.monotonic() - self._opened[series]
        return self._segments[series].length >= self._limits.max_bytes or age >= self._limits.seconds

    def _seal(self, series: Series) -> str:
        segment = self._segments.pop(series)
        ledger.settle(self._db)
        segment.seal()
        ledger.set_segment(self._db, segment.name, "sealed")
        return segment.name


def _answer(batch: list[_Job], settle: Callable[[asyncio.Future[Kept]], None]) -> None:
    """Settles the futures in their loop. A loop that is closed has nobody waiting any more."""
    for job in batch:
        if job.future is not None:
            with contextlib.suppress(RuntimeError):
                job.future.get_loop().call_soon_threadsafe(settle, job.future)


def _done(kept: Kept) -> Callable[[asyncio.Future[Kept]], None]:
    return lambda future: None if future.done() else future.set_result(kept)


def _failing(error: Exception) -> Callable[[asyncio.Future[Kept]], None]:
    return lambda future: None if future.done() else future.set_exception(error)


def _last_number(folder: Path, series: Series, run_id: str) -> int:
    """Number of the last segment of a run that was taken up again; 0 if there is none."""
    numbers = [int(path.name.split(".")[0].rsplit("-", 1)[-1]) for path in folder.glob(f"{series}-{run_id}-*")]
    return max(numbers, default=0)
