"""Readers beside a writer."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pandas as pd  # type: ignore[import-untyped]  # its types are a package of their own
import polars as pl
import pyarrow.dataset as ds
import pytest

WRITER = """
import sys
from pathlib import Path
from pipeline.store.writing import writing
from tests.store import made
with writing(Path(sys.argv[1]), create=True) as store:
    run = made.start(store)
    for shard in range(int(sys.argv[2])):
        made.fill(store, run, range(shard * 10, shard * 10 + 10), shard)
        print(shard, flush=True)
        sys.stdin.readline()
"""


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


@pytest.mark.parametrize("shards", [pytest.param(12, id="48"), pytest.param(250, id="1000", marks=pytest.mark.soak)])
def test_readers_see_nothing_half_there(shards: int, memory: Path) -> None:
    """Each reader reads while the next shard is being written: no error, no row twice, never fewer rows than before."""
    out = memory / "corpus"
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(out), str(shards)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
    ) as writer:  # fmt: skip
        assert writer.stdin is not None
        assert writer.stdout is not None
        before = 0
        for shard in range(shards):
            assert writer.stdout.readline() == f"{shard}\n"
            writer.stdin.write("\n")  # it goes on while we read
            writer.stdin.flush()
            for reader in READERS:
                ids = reader(out / "articles/v1")
                assert len(set(ids)) == len(ids) >= before, reader.__name__
                before = len(ids)
    assert writer.returncode == 0
    assert before == len([number for number in range(shards * 10) if number % 6 != 5])
