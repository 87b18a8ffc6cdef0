"""The runs of a crawl as the ledger has them: begun, taken up again after a crash, ended, and what was counted in them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from spiders import upkeep
from spiders.ledger import LOWERED
from spiders.records import ROOTS

POISON = 6
"""In flight at so many crashes, a page is given up: none may keep a crawl down for ever."""

_BUSY = "queued = 1 AND detail IN ('status 429', 'status 503') AND kind NOT IN ('start', 'feed', 'sitemap')"
"""Pages of which the last answer was that the host is too busy. Lists have all their tries in each run anyway."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a crawl, as the ledger knows it."""

    number: int
    id: str
    started: datetime
    resumed: bool
    """An earlier process began it and was cut off."""


def begin(db: sqlite3.Connection, now: datetime, shelf_life: float, suffix: str = "") -> Run:
    """Takes up the run that was cut off, if it is younger than `shelf_life` seconds, or begins a new one.

    A new run makes due what is due; what an earlier run left in the queue stays there. Leases of the dead are returned.
    `suffix` (of the shard) ends the run's id.
    """
    moment = now.timestamp()
    db.execute("BEGIN IMMEDIATE")
    upkeep.mind_clock(db, moment)
    db.execute("UPDATE pages SET leased = 0, crashes = crashes + 1 WHERE leased = 1")
    given_up = upkeep.give_up(db, POISON)
    upkeep.free_lost(db, moment)
    row = db.execute("SELECT number, id, started FROM runs WHERE ended IS NULL ORDER BY number DESC LIMIT 1").fetchone()
    if row is not None and moment - row[2] < shelf_life:
        tally(db, row[0], upkeep.told(given_up))
        db.execute("COMMIT")
        return Run(row[0], row[1], datetime.fromtimestamp(row[2], UTC), resumed=True)
    db.execute("UPDATE runs SET ended = ? WHERE ended IS NULL", (moment,))
    number = db.execute("SELECT coalesce(max(number), 0) + 1 FROM runs").fetchone()[0]
    run_id = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{number:04d}{suffix}"
    db.execute("INSERT INTO runs (number, id, started) VALUES (?, ?, ?)", (number, run_id, moment))
    upkeep.prune(db, number)
    upkeep.revive(db, moment, POISON)
    tally(db, number, upkeep.told(one for one in given_up if one.kind not in ROOTS))
    _fill_queue(db, moment)
    db.execute("COMMIT")
    return Run(number, run_id, now, resumed=False)


def _fill_queue(db: sqlite3.Connection, now: float) -> None:
    """Queues what is due in a new run, beside what an earlier one left in the queue. In a transaction."""
    # What is left has waited long enough, whether its host was on hold or gave no answer.
    db.execute("UPDATE pages SET due = ? WHERE queued = 1 AND due > ?", (now, now))
    # A page whose host was too busy for it to the end of the run has failed once more.
    db.execute(f"UPDATE pages SET attempts = attempts + 1 WHERE state <> 'failed' AND {_BUSY}")  # noqa: S608  # our own words
    db.execute("UPDATE pages SET queued = 1 WHERE queued = 0 AND due <= ?", (now,))
    # Lists that failed have all their tries in each run. Of other pages failures go on counting from run to run: else what is
    # gone for good would be asked for so often in each.
    db.execute(
        "UPDATE pages SET attempts = 0 WHERE queued = 1 AND attempts > 0 AND state = 'failed'"
        " AND kind IN ('start', 'feed', 'sitemap')"
    )
    # Pages whose host was too busy go last: they may be the only ones that it is too busy for, and would put all on hold again.
    db.execute(f"UPDATE pages SET priority = priority - {LOWERED} WHERE priority > 0 AND {_BUSY}")  # noqa: S608  # our own words


def end(db: sqlite3.Connection, run: Run, now: datetime) -> None:
    """Marks a run as over: the next start begins a new one."""
    db.execute("UPDATE runs SET ended = ? WHERE number = ?", (now.timestamp(), run.number))


def release(db: sqlite3.Connection) -> None:
    """Takes back what is leased, at a stop that was asked for: no crash is counted."""
    db.execute("UPDATE pages SET leased = 0 WHERE leased = 1")


def tally(db: sqlite3.Connection, run: int, counts: Iterable[tuple[str, str, str, int, str]]) -> None:
    """Adds (site, host, name, count, example) to a run's counts; the first example of a name is kept."""
    db.executemany(
        "INSERT INTO tallies VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count,"
        " example = CASE example WHEN '' THEN excluded.example ELSE example END",
        [(run, *row) for row in counts],
    )


def tallies(db: sqlite3.Connection, run: int) -> Sequence[tuple[str, str, str, int, str]]:
    """(site, host, name, count, example) of a run, sorted."""
    query = "SELECT site, host, name, count, example FROM tallies WHERE run = ? ORDER BY site, host, name"
    return db.execute(query, (run,)).fetchall()
