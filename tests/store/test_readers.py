"""The same rows in every reader that downstream teams use."""

from __future__ import annotations

import math
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd  # type: ignore[import-untyped]  # its types are a package of their own
import polars as pl
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from pipeline.store.reader import Corpus
from pipeline.store.schema import TABLES, TableName
from tests.store import seen


def plain(value: Any) -> Any:
    """A value as every reader would give it if they agreed on types."""
    if isinstance(value, np.ndarray | list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if value is None or value is pd.NaT or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, pd.Timestamp):
        return value.to_pydatetime().astimezone().timestamp()
    if isinstance(value, datetime):
        return value.astimezone().timestamp()
    if isinstance(value, date):
        return value.isoformat()
    return value.item() if isinstance(value, np.generic) else value


def in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    cleaned = [{key: plain(value) for key, value in row.items() if key != "crawl_date"} for row in rows]
    return sorted(cleaned, key=repr)


def with_duckdb(folder: Path) -> list[dict[str, Any]]:
    found = duckdb.sql(f"SELECT * FROM read_parquet('{folder}/**/*.parquet', hive_partitioning = true)")
    assert found is not None
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def with_polars(folder: Path) -> list[dict[str, Any]]:
    return pl.read_parquet(f"{folder}/**/*.parquet").to_dicts()


def with_polars_folder(folder: Path) -> list[dict[str, Any]]:
    return pl.scan_parquet(folder, hive_partitioning=True).collect().to_dicts()


def with_pandas(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pd.read_parquet(folder).astype(object).to_dict("records")
    return found


def with_pyarrow(folder: Path) -> list[dict[str, Any]]:
    return pq.read_table(folder).to_pylist()


def with_dataset(folder: Path) -> list[dict[str, Any]]:
    return ds.dataset(folder, format="parquet", partitioning="hive").to_table().to_pylist()


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("reader", [with_duckdb, with_polars, with_polars_folder, with_pandas, with_pyarrow, with_dataset])
def test_equal_rows(reader: Any, name: TableName, sound: Path) -> None:
    wanted = in_order(seen.rows(sound, name))
    found = in_order(reader(sound / TABLES[name].folder))
    assert found == wanted


def test_the_readers_of_this_project(sound: Path) -> None:
    corpus = Corpus(sound)
    for name, dataset in (
        ("articles", corpus.articles()), ("removals", corpus.removals()),
        ("rejects", corpus.rejects()), ("pages", corpus.pages()),
    ):  # fmt: skip
        assert in_order(dataset.to_table().to_pylist()) == in_order(seen.rows(sound, name))
        assert dataset.schema.field("crawl_date").type.equals("date32")
    assert corpus.summary().rows == {"articles": 50, "removals": 100, "rejects": 10, "pages": 50}
