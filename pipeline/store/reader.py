"""A corpus to read: its tables as Arrow datasets, an article's main content put back, the figures of its manifest."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.dataset as ds

from pipeline.store import manifest
from pipeline.store.counts import Counts
from pipeline.store.errors import no_corpus
from pipeline.store.layout import Layout
from pipeline.store.restore import Gone, restore
from pipeline.store.schema import PARTITION, TABLES, TableName

if TYPE_CHECKING:
    import os

PARTITIONING = ds.partitioning(pa.schema([(PARTITION, pa.date32())]), flavor="hive")


@dataclass(frozen=True, slots=True)
class Summary:
    """What is in a corpus."""

    rows: dict[TableName, int]
    """By table."""
    files: int
    runs: tuple[manifest.Run, ...]
    counts: Counts
    """Summed over all runs, but for one that replaces others and is not at its end: its rows are held back till then."""


class Corpus:
    """A corpus folder, to read. Whole files only are seen, also while a run is writing.

    Raises CorpusError if there is no corpus at `path`.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.layout = Layout(Path(path))
        if not self.layout.exists():
            raise no_corpus(self.layout.root)

    def articles(self) -> ds.Dataset:
        """One row an article; columns as in `schema.json`, and `crawl_date`."""
        return self._dataset("articles")

    def removals(self) -> ds.Dataset:
        """One row a removed block or part of one."""
        return self._dataset("removals")

    def rejects(self) -> ds.Dataset:
        """One row an input record that gave no article."""
        return self._dataset("rejects")

    def pages(self) -> ds.Dataset:
        """One row an article: where the characters of its page went."""
        return self._dataset("pages")

    def restore(self, article_id: str) -> list[str]:
        """The blocks of an article's main content, in the order of the page, removed ones in their places.

        Raises KeyError if there is no such article.
        """
        texts = self.articles().to_table(columns=["text"], filter=ds.field("id") == article_id).column("text")
        if not len(texts):
            raise KeyError(article_id)
        columns = ["position", "start", "end", "text"]
        gone = self.removals().to_table(columns=columns, filter=ds.field("article_id") == article_id)
        return restore(str(texts[0].as_py()), [Gone(**row) for row in gone.to_pylist()])

    def summary(self) -> Summary:
        """Rows, files and runs, as the manifest has them."""
        with manifest.opened(self.layout.manifest, write=False) as opened:
            runs = tuple(opened.runs())
            counts = Counts()
            for run in runs:
                if run.replaces:
                    continue
                for shard in opened.shards(run.run).values():
                    counts.merge(Counts.from_dict(shard.counts))
            rows = {name: opened.rows(name) for name in TABLES}
            return Summary(rows, sum(1 for _ in opened.files()), runs, counts)

    def _dataset(self, name: TableName) -> ds.Dataset:
        schema = TABLES[name].schema.append(pa.field(PARTITION, pa.date32()))
        return ds.dataset(str(self.layout.table(name)), schema=schema, format="parquet", partitioning=PARTITIONING)
