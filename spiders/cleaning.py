"""Cleans sealed segments, in a process of its own: `python -m spiders.cleaning CORPUS SEGMENT...`.

A segment is one input of one run of `pipeline.run`, the same path that `clean-corpus run` takes; killed at any point,
the run is taken up by the next call. Prints a JSON line a segment: its name, and the counts by host.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import signal
import sqlite3
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import orjson
import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.machine import MachineError
from pipeline.records import Options
from pipeline.run.admission import Admission, Request
from pipeline.run.cleaners import CleanAll
from pipeline.run.interrupts import Terminated, terminable
from pipeline.run.local import run
from pipeline.run.pool import clean_all
from pipeline.store.counts import Counts as RunCounts
from pipeline.store.errors import ConflictError, CorpusError, LockedError
from pipeline.store.writing import Store, writing
from spiders import ledger, recovery, runs, site_rules, urls
from spiders.folder import Folder
from spiders.sites import SitesError, load
from spiders.summary import Counts

LONGEST_WAIT = 600.0
"""Seconds that cleaning waits for another writer of the corpus."""
_PR_SET_PDEATHSIG = 1
"""prctl(2)"""


def clean_segment(folder: Folder, name: str, options: Options, workers: int) -> Counts:
    """Brings a sealed segment's articles into the corpus and marks it cleaned; returns the counts by host.

    Raises LockedError, CorpusError, OSError as `pipeline.run`; nothing is half there then.
    """
    asked = Request(inputs=(str(folder.archive / name),), options=options, kind="crawl", started=name)
    with _writing(folder.corpus) as store:
        try:
            result = run(store, asked, _pool(options, workers), _Quiet())
        except ConflictError:
            # Begun before an upgrade or a change of rules, and cut off: what is there of this segment is replaced.
            result = run(store, replace(asked, force=True), _pool(options, workers), _Quiet())
        counts = _by_host(store, result.run.run)
    _mark(folder, name, counts)
    return counts


def _pool(options: Options, workers: int) -> CleanAll:
    return lambda pages: clean_all(pages, options, workers)


class _Quiet:
    """Watches a run and says nothing: the crawl's summary does."""

    def begin(self, admission: Admission, total_bytes: int) -> None: ...

    def advance(self, counts: RunCounts, read_bytes: int) -> None: ...

    def shard_done(self, shard: int, counts: RunCounts) -> None: ...


@contextmanager
def _writing(corpus: Path) -> Iterator[Store]:
    """The corpus to write to, once no other process does."""
    deadline = time.monotonic() + LONGEST_WAIT
    while True:
        try:
            with writing(corpus, create=True) as store:
                yield store
                return
        except LockedError:
            if time.monotonic() > deadline:
                raise
            time.sleep(1.0)


def _by_host(store: Store, run_number: int) -> Counts:
    """What a run's rows say of each host."""
    hosts: Counts = {}
    for file in store.manifest.files("articles"):
        if file.run == run_number and file.rows:
            table = pq.read_table(
                store.layout.root / file.path, columns=["url", "word_count", "removed_chars", "revision", "text"]
            )
            kept = pc.utf8_length(table.column("text")).to_pylist()
            columns = [table.column(name).to_pylist() for name in ("url", "word_count", "removed_chars", "revision")]
            for url, words, removed, revision, chars in zip(*columns, kept, strict=True):
                _add(hosts, url, articles=1, words=words, removed_chars=removed, kept_chars=chars, revised=revision > 1)
    for file in store.manifest.files("rejects"):
        if file.run == run_number and file.rows:
            table = pq.read_table(store.layout.root / file.path, columns=["url", "reason"])
            for url, reason in zip(*(column.to_pylist() for column in table.columns), strict=True):
                # The same article again, in other markup: nothing is wrong with the page.
                _add(hosts, url, **{"known" if reason == "duplicate_record" else "rejected": 1})
    return hosts


def _add(hosts: Counts, url: str | None, **amounts: int) -> None:
    try:
        counts = hosts.setdefault(urls.host(url or ""), {})
    except ValueError:
        return
    for name, amount in amounts.items():
        if amount:
            counts[name] = counts.get(name, 0) + int(amount)


def _mark(folder: Folder, name: str, counts: Counts) -> None:
    """Notes in the ledger that the segment is cleaned, and the counts, once. They are of the run that is on, also where
    an earlier one fetched the segment and was stopped: its line is written, and nobody would read of them there."""
    with closing(ledger.connect(folder.ledger)) as db:
        db.execute("BEGIN IMMEDIATE")
        ready = db.execute("SELECT 1 FROM segments WHERE name = ? AND state = 'sealed'", (name,)).fetchone()
        if ready is not None:
            (run,) = db.execute("SELECT max(number) FROM runs").fetchone()
            sites = dict(db.execute("SELECT DISTINCT host, site FROM pages").fetchall())
            rows = [
                (sites.get(host, ""), host, word, count, "")
                for host, of_host in sorted(counts.items())
                for word, count in sorted(of_host.items())
            ]
            runs.tally(db, run, rows)
            ledger.set_segment(db, name, "cleaned")
        db.execute("COMMIT")


def main(arguments: Sequence[str] | None = None) -> int:
    """0: all segments are cleaned. 2: unusable sites file. 3: the corpus is locked or cannot be written."""
    parser = argparse.ArgumentParser(prog="spiders.cleaning", description="Cleans sealed segments of a crawl.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("segments", nargs="+")
    parser.add_argument("--suffix", default="")
    parser.add_argument("--sites", type=Path)
    parser.add_argument("--engine", default="auto")
    parser.add_argument("--all-pages", action="store_true")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--parent", type=int, help="process id of the crawl: ends with it, however it ends")
    given = parser.parse_args(arguments)
    if given.parent is not None:
        _end_with(given.parent)
    os.nice(5)  # the crawler's loop goes first
    try:
        with terminable():
            _clean(given)
    except (Terminated, KeyboardInterrupt):
        return 128 + signal.SIGTERM
    except (SitesError, ValueError, ConflictError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except (CorpusError, MachineError, OSError, sqlite3.Error) as error:
        sys.stderr.write(f"{error}\n")
        return 3
    return 0


def _end_with(parent: int) -> None:
    """Has the system end this process when the crawl does (Linux); a killed crawl leaves nothing running."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:
        sys.exit(128 + signal.SIGTERM)


def _clean(given: argparse.Namespace) -> None:
    own = site_rules.read(load(given.sites), given.sites.parent) if given.sites else None
    options = Options(engine=given.engine, all_pages=given.all_pages, site_rules=own)
    folder = Folder(given.corpus, given.suffix)
    failed: list[str] = []
    for name in given.segments:
        lost = recovery.recover(folder, name)
        present = (folder.archive / name).exists()
        if lost or not present:
            sys.stderr.write(recovery.said(name, lost, folder) + "\n")
        try:
            counts = clean_segment(folder, name, options, given.workers) if present else {}
        except (CorpusError, MachineError, OSError, sqlite3.Error, Terminated):
            raise
        except Exception as error:  # what is wrong with one segment must not keep the others from being cleaned
            failed.append(f"{name}: {type(error).__name__}: {error}")
            continue
        sys.stdout.write(orjson.dumps({"segment": name, "hosts": counts}).decode() + "\n")
        sys.stdout.flush()
    if failed:
        raise CorpusError("; ".join(failed))


if __name__ == "__main__":
    sys.exit(main())
