"""Real runs, killed and read while they write."""

from __future__ import annotations

import random
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow.dataset as ds
import pytest

from pipeline.store.check import check
from pipeline.store.layout import Layout
from tests.run import process
from tests.store import seen

PAGES = 96


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return process.write_pages(tmp_path_factory.mktemp("killed") / "in", PAGES)


@pytest.fixture(scope="module")
def whole(inputs: Path) -> dict[str, str]:
    """Paths and hashes of the data files of a run that nobody disturbs, with one worker."""
    out = inputs.parent / "whole"
    process.finish(*process.arguments(inputs, out, workers=1))
    rows = [row for table in ("articles", "rejects") for row in seen.rows(out, table)]
    assert len(rows) == PAGES
    return seen.hashes(out)


@pytest.mark.parametrize("kills", [pytest.param(8, id="8"), pytest.param(60, id="60", marks=pytest.mark.soak)])
def test_killed_at_random(kills: int, inputs: Path, whole: dict[str, str], memory: Path) -> None:
    """Kill after kill, at seeded points of the way: nothing is lost and nothing is there twice, at any time."""
    seeded = random.Random(kills)
    done = attempt = 0
    while done < kills:
        attempt += 1
        out = memory / f"corpus{attempt}"
        while True:
            running = process.start(*process.arguments(inputs, out, workers=2))
            further = len(seen.data_files(out)) + seeded.randint(0, 16)
            killed = process.stop_at(running, out, further, seeded.random() * 0.03, signal.SIGKILL)
            assert seen.doubled(out) == []
            if not killed:
                assert running.returncode == 0
                break
            done += 1
        assert seen.hashes(out) == whole
        assert check(Layout(out)) == []


def test_stopped_and_shut_out(inputs: Path, memory: Path) -> None:
    """Ctrl-C and SIGTERM end a run with their codes and a word on how to go on; meanwhile nobody else may write."""
    for number, code, told in ((signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "terminated")):
        given, running = caught_at_work(inputs, memory)
        second = process.start(*given)
        _, message = second.communicate(timeout=process.PATIENCE)
        assert second.returncode == 3
        assert f"process {running.pid} is writing" in message
        running.send_signal(number)
        running.send_signal(signal.SIGCONT)
        _, message = running.communicate(timeout=process.PATIENCE)
        assert running.returncode == code
        assert f"clean-corpus: {told}; nothing is lost" in message
        assert "Traceback" not in message
        out = Path(given[3])
        assert 0 < len(seen.rows(out, "articles")) + len(seen.rows(out, "rejects")) < PAGES
    process.finish(*given)
    assert check(Layout(out)) == []


def caught_at_work(inputs: Path, folder: Path) -> tuple[list[str], subprocess.Popen[str]]:
    """A run, held still after its first files are in and before its last ones are; it may take some attempts."""
    for attempt in range(10):
        out = folder / f"caught{attempt}"
        if out.exists():
            continue
        given = process.arguments(inputs, out, shard=4)
        running = process.start(*given)
        while running.poll() is None and not seen.data_files(out):
            time.sleep(0.002)
        running.send_signal(signal.SIGSTOP)
        if running.poll() is None and len(list((out / "articles").rglob("*.parquet"))) < PAGES // 4 - 2:
            return given, running
        running.send_signal(signal.SIGCONT)
        running.communicate(timeout=process.PATIENCE)
    raise AssertionError("every run was over before it could be caught")


def with_duckdb(folder: Path) -> list[str]:
    found = duckdb.connect().execute(f"SELECT id FROM read_parquet('{folder}/**/*.parquet', hive_partitioning = true)")
    return [row[0] for row in found.fetchall()]


def with_polars(folder: Path) -> list[str]:
    return pl.read_parquet(f"{folder}/**/*.parquet")["id"].to_list()


def with_pandas(folder: Path) -> list[str]:
    return list(pd.read_parquet(folder)["id"])


def with_pyarrow(folder: Path) -> list[str]:
    return [str(i) for i in ds.dataset(folder, partitioning="hive").to_table(columns=["id"])["id"].to_pylist()]


READERS: tuple[Callable[[Path], list[str]], ...] = (with_duckdb, with_polars, with_pandas, with_pyarrow)


def test_readers_see_nothing_half_there(inputs: Path, whole: dict[str, str], memory: Path) -> None:
    """Each reader reads again and again while a run writes: no error, no row twice, never fewer rows than before.

    The run has eight workers and writes the same bytes as with one.
    """
    out = memory / "corpus"
    articles = out / "articles/v1"
    reads = dict.fromkeys(READERS, 0)
    problems: list[str] = []
    ended = threading.Event()

    def read(reader: Callable[[Path], list[str]]) -> None:
        before = 0
        while not ended.is_set() and not problems:
            if not seen.data_files(out):
                time.sleep(0.01)
                continue
            if not list(articles.rglob("*.parquet")):
                continue
            try:
                ids = reader(articles)
            except Exception as error:
                problems.append(f"{reader.__name__}: {type(error).__name__}: {error}")
                return
            if len(set(ids)) != len(ids) or len(ids) < before:
                problems.append(f"{reader.__name__}: {len(ids)} rows, {len(set(ids))} ids, {before} before")
            before = len(ids)
            reads[reader] += 1

    threads = [threading.Thread(target=read, args=(reader,)) for reader in READERS]
    running = process.start(*process.arguments(inputs, out, workers=8))
    for thread in threads:
        thread.start()
    running.communicate(timeout=process.PATIENCE)
    ended.set()
    for thread in threads:
        thread.join()
    assert problems == []
    assert running.returncode == 0
    assert all(count >= 2 for count in reads.values()), reads
    assert seen.hashes(out) == whole
