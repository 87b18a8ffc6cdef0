"""An open run of a crawl: the lock, what a crash left put right, archive and ledger open through the keeper."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime

import structlog

from pipeline.store.errors import CorpusError
from pipeline.store.lock import held
from spiders import archive, ledger, rekeying, reread, runs, upkeep, urls
from spiders import forgotten as takedowns
from spiders.archive import Exchange, Series, UnarchivableError
from spiders.book import Intake
from spiders.folder import Folder
from spiders.keeper import Keeper, Kept, SegmentLimits
from spiders.ledger import LedgerError
from spiders.runs import Run
from spiders.sites import Caps, Site
from spiders.visits import NewPage, Visit

log = structlog.get_logger("spiders.session")

TROUBLES = (CorpusError, LedgerError, OSError, sqlite3.Error)
"""What `open` raises when the corpus cannot be written."""


@dataclass(frozen=True, slots=True)
class SessionOptions:
    """How a run is kept."""

    limits: SegmentLimits = field(default_factory=SegmentLimits)
    shelf_life: float = 3_600.0
    """A run that was cut off is taken up again if it began less than so many seconds ago."""
    caps: Mapping[str, Caps] = field(default_factory=dict)
    """By site."""


class Session:
    """One run in one corpus folder. Used from the loop's thread."""

    run: Run
    db: sqlite3.Connection
    """For reading; the keeper has its own to write."""

    def __init__(self, folder: Folder, options: SessionOptions) -> None:
        self.folder = folder
        self.trouble: str | None = None
        """Why the crawl could not go on, for the person who started it."""
        self.on_sealed: list[Callable[[str], None]] = []
        """Called with the name of each segment that is sealed."""
        self.unfetched: Mapping[str, int] = {}
        """By host, what the run was to fetch and did not, since the host is on hold or gave no answer. Told when fetching has
        ended: what cleaning has asked for again later is no fault of hosts."""
        self._told_of: set[str] = set()
        self._options = options
        self._keeper: Keeper | None = None
        self._resources = ExitStack()
        self._lock = ExitStack()

    def open(self, info: Mapping[str, str], seeds: list[NewPage], sites: Sequence[Site] = ()) -> None:
        """`info`: fields of the segments' warcinfo; `seeds`: addresses for the queue; `sites`: all that are crawled.
        Raises TROUBLES."""
        try:
            self._open(info, seeds, sites)
        except TROUBLES as error:
            self.trouble = self._told(error)
            self._resources.close()
            self.release()
            raise

    def _open(self, info: Mapping[str, str], seeds: list[NewPage], sites: Sequence[Site]) -> None:
        self.folder.create()
        self._lock.enter_context(held(self.folder.lock))
        fresh = not self.folder.ledger.exists()
        self.db = ledger.connect(self.folder.ledger)
        self._resources.callback(self.db.close)
        rekeying.rekey(self.db)
        forgotten = takedowns.keys(self.folder.corpus)
        if gone := takedowns.purge(self.db, forgotten):
            log.info("addresses forgotten", addresses=gone)
        if sites and (moved := upkeep.adopt(self.db, sites)):
            log.info("addresses taken over from sites that the file has no more", addresses=moved)
        if sites and (left := upkeep.abandoned(self.db, sites)):
            log.info("addresses of sites that the file has no more are left alone", addresses=left)
        if sites and (anew := reread.renew(self.db, sites)):
            log.info("lists and pages that are asked for anew, under another sites file or version", pages=anew)
        self.run = runs.begin(self.db, datetime.now(UTC), self._options.shelf_life, self.folder.suffix)
        reread.make_room(self.db, self._options.caps)
        self._salvage(fresh)
        info = {**info, "isPartOf": self.run.id}
        named = {site.name: frozenset(map(urls.key, (*site.feeds, *site.sitemaps))) for site in sites}
        intake = Intake(self._options.caps, forgotten, named)
        self._keeper = Keeper(self.folder, self.run, info, intake, self._options.limits)
        self._keeper.seed(seeds)
        for name in (seed.site for seed in seeds if seed.kind == "start" and takedowns.matches(forgotten, seed.url)):
            log.warning("not asked for, since its start page was taken down (forget)", site=name)
        self._keeper.start()
        log.info("run begins", run=self.run.id, resumed=self.run.resumed)

    def _told(self, error: Exception) -> str:
        if isinstance(error, (CorpusError, LedgerError)):
            return str(error)
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            return str(ledger.damaged(self.folder.ledger, error))
        return f"{self.folder.corpus}: the corpus cannot be written: {error}"

    @property
    def sites(self) -> Sequence[str]:
        """Names of the sites that are crawled."""
        return tuple(self._options.caps)

    @property
    def is_open(self) -> bool:
        """Whether anything can be kept."""
        return self._keeper is not None and self._keeper.failure is None

    def lease(self, page: int) -> None:
        """Notes that a page is handed out."""
        assert self._keeper is not None
        self._keeper.lease(page)

    async def keep(self, work: Visit | tuple[Series, Exchange]) -> Kept:
        """Returns when it is on the disk. Raises UnarchivableError for an exchange of which no record can be made; or
        what keeps anything more from the disk."""
        assert self._keeper is not None
        try:
            kept = await self._keeper.keep(work)
        except UnarchivableError:
            raise
        except Exception as error:
            self.failed(error)
            raise
        for name in kept.sealed:
            self._tell(name)
        return kept

    def failed(self, error: Exception) -> None:
        """Notes why the crawl cannot go on; the first reason counts."""
        if self.trouble is None:
            told = self._told(error) if isinstance(error, sqlite3.Error) else str(error)
            self.trouble = f"the crawl cannot be kept: {told}"
            log.error("cannot write", error=told)

    def close(self, finished: bool, cleaning: bool = False) -> None:
        """Seals the open segments. Unless the run is finished, the next start takes it up. Can be called twice.

        `cleaning`: segments are still to be cleaned, so the lock is kept, until `release`.
        """
        if self._keeper is not None:
            keeper, self._keeper = self._keeper, None
            try:
                for name in keeper.close():
                    self._tell(name)
                if finished and keeper.failure is None:
                    runs.end(self.db, self.run, datetime.now(UTC))
            except TROUBLES as error:
                self.failed(error)
        self._resources.close()
        if not cleaning:
            self.release()

    def release(self) -> None:
        """Lets another crawl have the corpus. Can be called twice."""
        self._lock.close()

    def _tell(self, name: str) -> None:
        """Once: all who waited for the batch are answered with the segment that it filled."""
        if name in self._told_of:
            return
        self._told_of.add(name)
        for listener in self.on_sealed:
            listener(name)

    def _salvage(self, fresh: bool) -> None:
        lengths = ledger.open_segments(self.db)
        left = archive.open_segments(self.folder.archive, self.folder.suffix)
        for name in left:
            archive.salvage(self.folder.archive, name, None if fresh else lengths.get(name, 0))
        for name in sorted({*lengths, *left}):
            if (self.folder.archive / name).exists():
                ledger.set_segment(self.db, name, "sealed")
                log.warning("segment salvaged", segment=name)
            else:
                ledger.drop_segment(self.db, name)
