"""A run on this machine: input in, shard after shard into the corpus, in input order whatever the number of workers."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pipeline import sources
from pipeline.records import Outcome, RawPage, Reject
from pipeline.run import retry
from pipeline.run.admission import Admission, Request, admit, overlapping
from pipeline.run.firsts import Firsts, note
from pipeline.run.shards import ShardEnd, Slicing, Slot, sliced
from pipeline.sources import Tally
from pipeline.store import leaning
from pipeline.store.counts import Counts
from pipeline.store.errors import ConflictError
from pipeline.store.ledger import Known, Ledger
from pipeline.store.replacing import take_place
from pipeline.store.sink import ShardSink

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.run.cleaners import CleanAll
    from pipeline.store.layout import Layout
    from pipeline.store.manifest import Manifest, Run
    from pipeline.store.writing import Store

IN_LINE = 4_096
"""Records that may wait behind a page being cleaned: beyond it, reading pauses until the workers are through."""


class Watcher(Protocol):
    """Is told how far a run is."""

    def begin(self, admission: Admission, total_bytes: int) -> None: ...

    def advance(self, counts: Counts, read_bytes: int) -> None:
        """After every record, with the figures of this invocation."""

    def shard_done(self, shard: int, counts: Counts) -> None: ...


@dataclass(slots=True)
class Result:
    """What became of a run."""

    run: Run
    state: str
    """new, resumed or done (it was there already, and nothing was added)."""
    counts: Counts
    """Of the whole run, earlier attempts included."""
    fresh: Counts
    """Of this invocation."""
    seconds: float
    skipped: dict[str, int] = field(default_factory=dict)
    """What was no page, by kind, as the sources say."""
    back: int = 0
    """Articles that an earlier run over these inputs rejected as copies of ones which are gone since."""
    missing: dict[str, int] = field(default_factory=dict)
    """Of a run that replaced others, by run_id: what runs over other inputs have of theirs alone (`leaning`)."""
    firsts: Firsts = field(default_factory=dict)
    """The first rejects of this invocation."""


def run(store: Store, request: Request, clean_all: CleanAll, watcher: Watcher) -> Result:
    """Cleans the input into the corpus and returns the figures.

    Can be killed at any instant and called again. Raises sources.InputError for unusable input, ConflictError where
    the corpus holds other results of the same input, OSError and CorpusError where it cannot be written.
    """
    began = time.monotonic()
    described = sources.describe(request.inputs, request.reading, [store.layout.root])
    refuse_own_tables(request.inputs, store.layout)
    admission = admit(store.manifest, request, described.fingerprint)
    taken = admission.run
    if admission.state != "done":
        store.changes.tidy(keep=taken.run)
    watcher.begin(admission, described.total_bytes)
    if admission.state == "done":
        return Result(taken, "done", totals(store, taken), Counts(), time.monotonic() - began)
    tally = Tally()
    records = sources.read_inputs(request.inputs, request.reading, tally, [store.layout.root])
    work = _Work(store, taken, watcher, tally)
    work.drain(islice(records, request.limit), sources.files_of(request.inputs, request.reading), clean_all)
    _finish(store, taken)
    store.changes.tidy()
    result = Result(taken, admission.state, totals(store, taken), work.fresh, 0.0, dict(tally.skipped), firsts=work.firsts)
    result.back = _bring_back(store, taken, clean_all)
    result.missing = missing(store.manifest) if taken.replaces else {}
    result.seconds = time.monotonic() - began
    return result


def refuse_own_tables(inputs: Iterable[str], layout: Layout) -> None:
    """A run must not read what it writes; the archive of crawled pages is another matter. Raises ConflictError."""
    for path in inputs:
        place = Path(path).resolve()
        if place.is_relative_to(layout.root.resolve()) and not place.is_relative_to(layout.archive.resolve()):
            raise ConflictError(f"{path} lies where the corpus {layout.root} goes; choose an --out outside of the input")


def totals(store: Store, taken: Run) -> Counts:
    """The figures of a run, over all its shards."""
    counts = Counts()
    for shard in store.manifest.shards(taken.run).values():
        counts.merge(Counts.from_dict(shard.counts))
    return counts


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A record in line. `outcome` is None while its page is with the workers; `known`: an earlier run has it."""

    sink: ShardSink
    keys: tuple[bytes, ...]
    day: date
    outcome: Outcome | None = None
    known: Known | None = None


class _Work:
    """The line of records between the reader and the sink.

    Pages go to the workers; what needs no cleaning (a reject of the reader, a record that is there already, the end
    of a shard) waits in line behind them, so that the sink sees everything in input order.
    """

    def __init__(self, store: Store, taken: Run, watcher: Watcher, tally: Tally) -> None:
        self.fresh = Counts()
        self.firsts: Firsts = {}
        """Of the rejects, for the summary."""
        self._store = store
        self._run = taken
        self._watcher = watcher
        self._tally = tally
        self._ledger = Ledger(store.manifest, taken)
        self._done = store.manifest.shards(taken.run)
        self._day = date.fromisoformat(taken.day)
        self._line: deque[_Waiting | tuple[ShardSink, ShardEnd]] = deque()
        self._sink: ShardSink | None = None
        self._resumed = 0
        self._out = 0
        """Pages with the workers."""
        self._idle = 0
        """What was put in line since the last page."""

    def drain(self, records: Iterable[RawPage | Reject], file_of: Callable[[str], str], clean_all: CleanAll) -> None:
        """Works through all records."""
        slots = sliced(records, Slicing(*self._run.settings["slicing"]), file_of)
        while (first := next(pages := self._pages(slots), None)) is not None:  # no page, no workers
            outcomes = clean_all(chain((first,), pages))
            try:
                for outcome in outcomes:
                    self._settle(outcome)
            finally:
                if isinstance(outcomes, Generator):
                    outcomes.close()
            self._settle(None)
            assert not self._out, "the workers owe an outcome"

    def _pages(self, slots: Iterator[Slot | ShardEnd]) -> Iterator[RawPage]:
        """The pages that need cleaning; everything else is put in line. Ends early when too much waits there."""
        for slot in slots:
            if isinstance(slot, ShardEnd):
                self._end(slot)
            elif slot.shard not in self._done and (page := self._enter(slot)):
                self._out += 1
                self._idle = 0
                yield page
            if not self._out:
                self._settle(None)
            elif self._idle >= IN_LINE:
                return

    def _enter(self, slot: Slot) -> RawPage | None:
        """Puts a record in line; returns its page if it is to be cleaned."""
        if self._sink is None:
            self._sink = ShardSink(self._store, self._ledger, self._run, slot.shard)
            self._resumed = self._sink.records
        if slot.index < self._resumed:
            return None
        record = slot.record
        self._idle += 1
        if known := self._ledger.known(slot.key, slot.keys):
            self._line.append(_Waiting(self._sink, slot.keys, self._day, known=known))
            return None
        if isinstance(record, Reject):
            self._line.append(_Waiting(self._sink, slot.keys, self._day, Outcome(reject=record)))
            return None
        day = record.fetched_at.astimezone(UTC).date() if record.fetched_at else self._day
        self._line.append(_Waiting(self._sink, slot.keys, day))
        return record

    def _end(self, end: ShardEnd) -> None:
        done = self._done.get(end.shard)
        if done and done.digest != end.digest:
            raise ConflictError(
                f"the input is not what it was when run {self._run.run_id[:12]} began (shard {end.shard} differs);"
                " choose another --out, or give --force to begin anew"
            )
        if self._sink:
            self._line.append((self._sink, end))
            self._sink = None

    def _settle(self, outcome: Outcome | None) -> None:
        """Hands the outcome of the first page in line to the sink, and all that waits around it."""
        while self._line:
            item = self._line[0]
            if isinstance(item, tuple):
                sink, end = item
                self._watcher.shard_done(end.shard, sink.commit(end.digest))
            elif item.known:
                item.sink.skip(item.known)
                self.fresh.known += 1
            else:
                ready = item.outcome or outcome
                if ready is None:
                    return
                if item.outcome is None:
                    outcome = None
                    self._out -= 1
                taken = item.sink.add(item.keys, item.day, ready)
                self.fresh.add(taken)
                if taken and taken.reject:
                    note(self.firsts, taken.reject)
            self._line.popleft()
            self._watcher.advance(self.fresh, self._tally.bytes)


def _finish(store: Store, taken: Run) -> None:
    """All shards are in: takes the place of the runs it replaces, if any, and marks itself done."""
    if taken.replaces:
        take_place(store, taken)
        return
    overtaken = [
        run.run
        for run in overlapping(store.manifest, taken.places, taken.fingerprint)
        if run.state == "running" and run.run != taken.run
    ]
    store.manifest.complete(taken.run, overtaken)
    leaning.settle(store.manifest, taken)


def missing(manifest: Manifest) -> dict[str, int]:
    """By run_id, how much of a run's input is in no table, since it was in those of a run that was replaced."""
    found: Counter[str] = Counter()
    for number, counts in leaning.lost(manifest).items():
        found[manifest.run(number).run_id] += counts.total()
    return dict(found)


def _bring_back(store: Store, taken: Run, clean_all: CleanAll) -> int:
    """Cleans what earlier runs over these inputs rejected as copies of articles that are gone since."""
    own = leaning.siblings(store.manifest, taken)
    back = 0
    for number, counts in leaning.lost(store.manifest, own).items():
        run = store.manifest.run(number)
        if run.config == taken.config and counts["article"]:
            back += retry.again(store, run, clean_all)
            leaning.drop(store.manifest, number)
    return back
