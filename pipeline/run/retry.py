"""Rejected pages run again: by better rules, on a machine with more time, from an input that has been repaired."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from pipeline import sources
from pipeline.records import Outcome, RawPage, RejectReason, Source
from pipeline.run import settings
from pipeline.store import chunks, parts, selection
from pipeline.store.counts import Counts
from pipeline.store.ledger import Ledger, record_keys
from pipeline.store.rows import reject_row, source_row, where
from pipeline.store.sink import Sink, Slip

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection

    from pipeline.records import Options
    from pipeline.run.cleaners import CleanAll
    from pipeline.sources import SourceOptions
    from pipeline.store.manifest import File, Run, Shard
    from pipeline.store.rows import Row
    from pipeline.store.writing import Store

REASONS = get_args(RejectReason)
_OF_COPY = "; id "
"""Behind it the detail of `duplicate_record` tells which article it is a copy of, and when it was there."""


@dataclass(slots=True)
class Retried:
    """What became of the rejects."""

    tried: int = 0
    recovered: int = 0
    """Articles now."""
    rejects: Counter[str] = field(default_factory=Counter)
    """By reason, of those that stay."""
    gone: int = 0
    """Cannot be read, or not any more; they stay as they were."""
    problems: list[str] = field(default_factory=list)
    """Inputs, models and options that cannot be used, with the run that read or had them."""
    copies: int = 0
    """Of articles that are in the corpus; not tried, since nothing of them is missing. They stay as they were."""
    first_gone: str | None = None
    """Of those that cannot be read, the first, and why."""


def retry(
    store: Store,
    cleaner: Callable[[Options], CleanAll],
    change: Callable[[Options], Options] = lambda options: options,
    done: Callable[[Retried], None] = lambda _: None,
) -> Retried:
    """Cleans every rejected page again, by the options of its run as `change` alters them.

    A page that comes through leaves `rejects` and enters the other tables in one change; the reason of one that does
    not is brought up to date. A copy of an article is cleaned again only if that article is gone. Killed at any instant,
    it can be called again. `done` is told after each shard.
    Raises CorpusError and OSError as a run does.
    """
    store.changes.tidy()
    result = Retried()
    for run in store.manifest.runs():
        try:
            options, reading = settings.restore(run.settings)
            options = change(options)
            settings.require_models(options)
        except ValueError as error:
            result.problems.append(f"run {run.run_id[:12]}: {error}")
            continue
        work = _Work(store, run, options, reading, cleaner(options))
        try:
            for shard in store.manifest.shards(run.run).values():
                work.shard(shard, result)
                done(result)
        except sources.InputError as error:
            result.problems.append(f"run {run.run_id[:12]}: {error}")
    return result


def again(store: Store, run: Run, clean_all: CleanAll) -> int:
    """Cleans what a run rejected as copies again, by its own options; how many are articles now."""
    options, reading = settings.restore(run.settings)
    result = Retried()
    work = _Work(store, run, options, reading, clean_all)
    for shard in store.manifest.shards(run.run).values():
        work.shard(shard, result, ("duplicate_record",))
    return result.recovered


class _Work:
    """The rejects of one run."""

    def __init__(self, store: Store, run: Run, options: Options, reading: SourceOptions, clean_all: CleanAll) -> None:
        self._store = store
        self._run = run
        self._reading = reading
        self._clean_all = clean_all
        config = settings.digest(settings.describe(options, reading))
        same = config == run.config
        self._run_id = run.run_id if same else settings.digest(run.kind, run.fingerprint, config, run.settings["limit"])
        self._inputs = [_place(store, run, path) for path in run.inputs]

    def shard(self, shard: Shard, result: Retried, reasons: Collection[str] = REASONS) -> None:
        """Runs the rejects of one shard again, those for these reasons, and commits what changes."""
        files = [
            file
            for file in self._store.manifest.files("rejects")
            if (file.run, file.shard) == (self._run.run, shard.shard) and file.rows
        ]
        tables = {file.path: selection.load(self._store, file).to_pylist() for file in files}
        ledger = Ledger(self._store.manifest, self._run)
        rejects = [row for rows in tables.values() for row in rows if row["reason"] in reasons]
        copies = [row for row in rejects if _is_copy(row, ledger)]
        result.copies += len(copies)
        left = {_key(row["source"]) for row in copies}
        wanted = {key: Source(**row["source"]) for row in rejects if (key := _key(row["source"])) not in left}
        if not wanted:
            return
        number = f"{shard.shard:05d}-r{shard.retried + 1:02d}"
        slip = Slip(self._run, shard.shard, number, self._run_id)
        sink = Sink(self._store, ledger, slip)
        outcomes = self._outcomes(sink, list(wanted.values()), result)
        self._commit(shard, sink, files, tables, outcomes)

    def _outcomes(self, sink: Sink, wanted: list[Source], result: Retried) -> dict[str, Outcome | None]:
        """The new outcome of each record, by its place; articles are in the sink. None: forgotten meanwhile."""
        line: deque[tuple[Source, tuple[bytes, ...], date]] = deque()
        found: dict[str, Outcome | None] = {}
        own_day = date.fromisoformat(self._run.day)

        def pages() -> Iterator[RawPage]:
            for source, record in sources.find_all(self._inputs, wanted, self._reading):
                result.tried += 1
                if isinstance(record, RawPage):
                    day = record.fetched_at.astimezone(UTC).date() if record.fetched_at else own_day
                    line.append((source, record_keys(record), day))
                    yield record
                elif record.reason == "unreadable":  # its row stays as it was: that told what was in it
                    result.gone += 1
                    result.first_gone = result.first_gone or f"{where(source)}: {record.detail}"
                else:
                    result.rejects[record.reason] += 1
                    found[_key(source_row(source))] = Outcome(reject=record)

        outcomes = self._clean_all(pages())
        try:
            for outcome in outcomes:
                source, keys, day = line.popleft()
                judged = sink.judge(outcome)
                if judged and judged.article:
                    judged = sink.add(keys, day, judged)
                    result.recovered += 1
                elif judged and judged.reject:
                    result.rejects[judged.reject.reason] += 1
                found[_key(source_row(source))] = judged
        finally:
            if isinstance(outcomes, Generator):
                outcomes.close()
        return found

    def _commit(
        self, shard: Shard, sink: Sink, files: list[File], tables: dict[str, list[Row]],
        outcomes: dict[str, Outcome | None],
    ) -> None:  # fmt: skip
        moves = []
        counts = Counts.from_dict(shard.counts)
        for file in files:
            left = []
            for row in tables[file.path]:
                new = self._row(row, outcomes, counts)
                left += [new] if new else []
            if left != tables[file.path]:
                table = selection.table_of(file)
                moves.append(selection.rewritten(self._store, "retry", file, parts.to_arrow(table.schema, left)))
        if not moves:
            return
        moves += sink.stage()
        counts.merge(sink.counts)

        def note(sql: sqlite3.Connection) -> None:
            sql.execute(
                "UPDATE shards SET counts = ?, retried = retried + 1 WHERE run = ? AND shard = ?",
                (chunks.dumps(counts.as_dict()), self._run.run, shard.shard),
            )
            sink.enter(sql)

        self._store.changes.commit(moves, note)
        sink.clear()

    def _row(self, row: Row, outcomes: dict[str, Outcome | None], counts: Counts) -> Row | None:
        """What is left of a row of `rejects`: itself, the new reason, or nothing. Uses the outcome up.

        Only one of two rows of the same place, should there be such, can be the record that was found there.
        """
        key = _key(row["source"])
        if key not in outcomes:
            return row
        outcome = outcomes.pop(key)
        counts.rejects[row["reason"]] -= 1
        if outcome is None:
            counts.forgotten += 1
            return None
        if outcome.reject is None:
            return None
        counts.rejects[outcome.reject.reason] += 1
        new = reject_row(outcome.reject, self._run_id)
        if row["reason"] == new["reason"] == "duplicate_record":
            new["detail"] = _as_captured(row["detail"], new["detail"])
        told = {"reason", "detail", "url"}
        return row if all(row[name] == new[name] for name in told) else row | new | {"source": row["source"]}


def _as_captured(old: str, new: str) -> str:
    """The new detail of a copy, with what the old one says of its time: that it is read again makes it no later capture."""
    there, _, now = new.rpartition(_OF_COPY)
    _, _, then = old.rpartition(_OF_COPY)
    return f"{there}{_OF_COPY}{then}" if there and then.partition(",")[0] == now.partition(",")[0] else new


def _is_copy(row: Row, ledger: Ledger) -> bool:
    """Whether a reject is a copy of an article that is in the corpus, such as each visit of a page is whose teasers alone have
    changed. By other options it would be a second text of that article."""
    _, told, copied = row["detail"].rpartition(_OF_COPY)
    return row["reason"] == "duplicate_record" and bool(told) and ledger.article(copied.partition(",")[0]) is not None


def _key(source: dict[str, Any]) -> str:
    return repr(sorted(source.items()))


def _place(store: Store, run: Run, path: str) -> str:
    """Where an input is now: a segment of the archive moves along with its corpus."""
    here = store.layout.archive / Path(path).name
    return str(here) if run.kind == "crawl" and not Path(path).exists() and here.exists() else path
