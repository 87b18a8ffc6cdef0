"""What runs have no rows for because runs over other inputs have them, and what of that was lost when those were replaced.

A record that an earlier run has is passed over (`known`), an article that is there already is a reject
(`duplicate_record`). Should `--force` replace the run that has it, by one that does not bring it again, then it is in no
table, though its input is there as it was. Runs over the very same inputs are replaced together, so that nothing is
noted of what they have of each other.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable

    from pipeline.store.manifest import Manifest, Run

What = Literal["record", "article"]
_IN = "SELECT 1 FROM {table} JOIN runs USING (run) WHERE {column} = leaning.key AND replaces = '[]'"
_LOST = (
    f"CASE what WHEN 'record' THEN NOT EXISTS ({_IN.format(table='records', column='key')})"
    f" ELSE NOT EXISTS ({_IN.format(table='articles', column='id')}) END"
)


def note(sql: sqlite3.Connection, run: int, shard: int, leant: Iterable[tuple[What, bytes | str]]) -> None:
    """Enters what a shard of a run leans on."""
    rows = ((run, shard, what, key) for what, key in leant)
    sql.executemany("INSERT OR IGNORE INTO leaning VALUES (?, ?, ?, ?)", rows)


def lost(manifest: Manifest, runs: Collection[int] | None = None) -> dict[int, Counter[What]]:
    """By run, of all or of these, how many records it passed over and articles it rejected are in no table now."""
    found: dict[int, Counter[What]] = {}
    if not manifest.connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'leaning'").fetchone():
        return found
    chosen = "1" if runs is None else f"run IN ({', '.join(map(str, runs))})"
    query = f"SELECT run, what, count(*) FROM leaning WHERE {chosen} AND {_LOST} GROUP BY run, what"  # noqa: S608 - integers
    for run, what, count in manifest.connection.execute(query):
        found.setdefault(run, Counter())[what] = count
    return {number: counts for number, counts in found.items() if not manifest.run(number).replaces}


def siblings(manifest: Manifest, run: Run) -> list[int]:
    """The other runs over the very same inputs."""
    return [number for number, _, places in manifest.places() if number != run.run and set(places) == set(run.places)]


def settle(manifest: Manifest, run: Run) -> None:
    """Forgets what earlier runs over a run's inputs passed over: the run is through with all of them, and has noted its own."""
    if run.settings.get("limit") is None:
        with manifest.transaction() as sql:
            others = [(number,) for number in siblings(manifest, run)]
            sql.executemany("DELETE FROM leaning WHERE run = ? AND what = 'record'", others)


def drop(manifest: Manifest, run: int) -> None:
    """Forgets the articles that a run leans on and that are gone, once its rejects have been run again."""
    with manifest.transaction() as sql:
        lost = f"run = ? AND what = 'article' AND {_LOST}"
        sql.execute(f"DELETE FROM leaning WHERE {lost}", (run,))  # noqa: S608 - words of our own
