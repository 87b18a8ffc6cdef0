"""What readers see of a corpus at some instant, for tests."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

import pyarrow.parquet as pq

from pipeline.store.reader import Corpus
from pipeline.store.schema import TABLES


def data_files(root: Path) -> list[Path]:
    return sorted(path for name in TABLES for path in (root / name).rglob("*") if path.is_file())


def rows(root: Path, table: str) -> list[dict[str, object]]:
    """All rows of a table, read as any reader does: every file below its folder. Raises where one is not whole."""
    found = []
    for path in sorted((root / table).rglob("*")):
        if path.is_file():
            with pq.ParquetFile(path) as file:
                found += file.read().to_pylist()
    return found


def addresses(root: Path) -> list[str]:
    """Those of all articles, sorted, as our own reader gives them."""
    return sorted(str(url) for url in Corpus(root).articles().to_table(columns=["url"])["url"].to_pylist())


def keys(root: Path) -> Counter[tuple[object, ...]]:
    """What each row of every table stands for, how often; raises where a file cannot be read."""
    found: list[tuple[object, ...]] = [("articles", row["id"]) for row in rows(root, "articles")]
    found += [("pages", row["article_id"]) for row in rows(root, "pages")]
    found += [("removals", row["article_id"], row["position"], row["start"]) for row in rows(root, "removals")]
    found += [("rejects", repr(row["source"])) for row in rows(root, "rejects")]
    found += [("outcomes", repr(row["source"])) for name in ("articles", "rejects") for row in rows(root, name)]
    return Counter(found)


def doubled(root: Path) -> list[tuple[object, ...]]:
    """Whatever can be seen twice in any table."""
    return [key for key, times in keys(root).items() if times > 1]


def hashes(root: Path) -> dict[str, str]:
    """Path and hash of every data file."""
    return {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in data_files(root)}
