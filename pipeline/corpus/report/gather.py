"""The tables of a corpus read once, shard by shard, into `Figures`.

A shard is at most some 16 thousand input records, and its rows carry each other's ids, so hosts and removals are brought
together within it. Text goes by in batches. What is held at any time does not depend on how large the corpus is.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, islice
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.corpus.report.figures import (
    ARTICLES,
    CANDIDATES,
    CATEGORIES,
    CONFIDENCE_BINS,
    FIRST_CATEGORY,
    KEPT,
    LINE_CHARS,
    PAGES,
    REJECTS,
    REMOVED,
    WORD_EDGES,
    WORDS,
    Candidate,
    Figures,
    Line,
    Rejected,
)  # fmt: skip
from pipeline.corpus.report.reading import Shard, batches
from pipeline.records import Source
from pipeline.store.rows import where
from pipeline.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

EXAMPLES = 3
"""Of each reason for a reject."""
UNSURE = 8
"""Articles of the lowest confidence that may become samples."""
SHOWABLE = (60, 1500)
"""Words of an article that makes a good sample: enough to see what was kept, not too much to read."""
_HOST = r"^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?(?P<host>[^/?#:\s]+)"

_ARTICLE_COLUMNS = ["id", "host", "word_count", "confidence", "page_type", "language", "flags", "engine"]
_PAGE_COLUMNS = ["article_id", "chars_kept", "chars_removed", "chars_chrome", "chrome"]
_REMOVAL_COLUMNS = ["article_id", "category", "by", "probability", "stage", "text", "lifted_to"]


def take(figures: Figures, shard: Shard) -> None:
    """Adds the rows of a shard."""
    known = _Articles.of(shard)
    _take_articles(figures, known, shard)
    for batch in batches(shard.paths.get("pages", ()), _PAGE_COLUMNS):
        _take_pages(figures, known, batch)
    for batch in batches(shard.paths.get("removals", ()), _REMOVAL_COLUMNS):
        _take_removals(figures, known, batch, shard)
    for batch in batches(shard.paths.get("rejects", ()), ["url", "source", "reason", "detail"]):
        _take_rejects(figures, batch)


@dataclass(frozen=True, slots=True)
class _Articles:
    """What the other tables are told of a shard's articles."""

    table: pa.Table
    hosts: Any
    showable: Any
    """Whether an article makes a good sample."""

    @classmethod
    def of(cls, shard: Shard) -> _Articles:
        schema = pa.schema([TABLES["articles"].schema.field(name) for name in _ARTICLE_COLUMNS])
        read = list(batches(shard.paths.get("articles", ()), _ARTICLE_COLUMNS))
        table = pa.Table.from_batches(read) if read else schema.empty_table()
        words = table["word_count"]
        showable: Any = pc.and_(
            pc.greater_equal(words, pa.scalar(SHOWABLE[0])), pc.less_equal(words, pa.scalar(SHOWABLE[1]))
        )
        hosts: Any = table["host"].cast(pa.string())
        return cls(table, pc.fill_null(hosts, ""), showable)

    def place(self, ids: Any) -> Any:
        """Row numbers of articles; null for one that is not there."""
        return pc.index_in(ids, value_set=self.table["id"].combine_chunks())


def _sums(columns: dict[str, Any], by: list[str], sums: Sequence[str] = ()) -> Iterator[tuple[list[Any], list[int]]]:
    """Rows and sums by group, in the order of the groups' keys."""
    asked: list[Any] = [([], "count_all"), *((name, "sum") for name in sums)]
    grouped = pa.table(columns).group_by(by, use_threads=False).aggregate(asked)
    found = grouped.sort_by([(name, "ascending") for name in by]).to_pydict()
    figures = [found["count_all"], *(found[f"{name}_sum"] for name in sums)]
    yield from zip(_rows([found[name] for name in by]), _rows(figures), strict=True)


def _rows(columns: list[list[Any]]) -> Iterator[list[Any]]:
    return map(list, zip(*columns, strict=True))


def _take_articles(figures: Figures, known: _Articles, shard: Shard) -> None:
    table = known.table
    if not table.num_rows:
        return
    figures.articles += table.num_rows
    for path in shard.paths["articles"]:
        figures.days.add(path.parent.name.partition("=")[2])
    for (host,), (count, words) in _sums({"host": known.hosts, "words": table["word_count"]}, ["host"], ["words"]):
        figures.words += words
        _host(figures, host, {PAGES: count, ARTICLES: count, WORDS: words})
    for name, counter in (
        ("page_type", figures.page_types), ("language", figures.languages), ("engine", figures.engines),
    ):  # fmt: skip
        counter.update({key: rows for (key,), (rows,) in _sums({"key": table[name]}, ["key"])})
    flags = pc.list_flatten(table["flags"])
    figures.flags.update({key: rows for (key,), (rows,) in _sums({"key": flags}, ["key"])})
    counts: list[Any] = table["word_count"].to_pylist()
    for words in counts:
        figures.by_words[sum(edge <= words for edge in WORD_EDGES) - 1] += 1
    # A confidence of 0.95 is a little less than that as a float32; it belongs to the bin that begins there.
    scaled = pc.floor(pc.add(pc.multiply(table["confidence"].cast(pa.float64()), CONFIDENCE_BINS), 1e-4))
    for bin_ in scaled.to_pylist():
        figures.by_confidence[min(max(int(bin_ or 0), 0), CONFIDENCE_BINS - 1)] += 1
    _nominate(figures, "unsure", table.filter(known.showable), shard)


def _nominate(figures: Figures, kind: str, articles: pa.Table, shard: Shard) -> None:
    """Those of the lowest confidence, the id deciding among equals."""
    lowest = articles.select(["confidence", "id"]).sort_by([("confidence", "ascending"), ("id", "ascending")])
    for row in lowest.slice(0, UNSURE).to_pylist():
        figures.nominate(kind, Candidate(round(row["confidence"], 4), row["id"], shard.run, shard.shard), UNSURE)


def _take_pages(figures: Figures, known: _Articles, batch: pa.RecordBatch) -> None:
    hosts = pc.fill_null(pc.take(known.hosts, known.place(batch["article_id"])), "")
    columns: dict[str, Any] = {"host": hosts, "kept": batch["chars_kept"], "gone": batch["chars_removed"]}
    for (host,), (_, kept, removed) in _sums(columns, ["host"], ["kept", "gone"]):
        figures.chars.update(kept=kept, removed=removed)
        _host(figures, host, {KEPT: kept, REMOVED: removed})
    chrome: Any = pc.sum(batch["chars_chrome"]).as_py()
    figures.chars["chrome"] += chrome or 0
    parts = pc.list_flatten(batch["chrome"])
    columns = {"stage": pc.struct_field(parts, "stage"), "chars": pc.struct_field(parts, "chars")}
    for (stage,), (_, chars) in _sums(columns, ["stage"], ["chars"]):
        figures.chrome[stage] += chars


def _take_removals(figures: Figures, known: _Articles, batch: pa.RecordBatch, shard: Shard) -> None:
    place = known.place(batch["article_id"])
    text: Any = batch["text"]
    columns: dict[str, Any] = {
        "category": batch["category"], "stage": batch["stage"], "by": batch["by"],
        "host": pc.fill_null(pc.take(known.hosts, place), ""), "line": pc.utf8_slice_codeunits(text, 0, LINE_CHARS),
        "chars": pc.utf8_length(text), "lifted": pc.is_valid(batch["lifted_to"]).cast(pa.int32()),
        "sure": pc.round(pc.multiply(batch["probability"].cast(pa.float64()), 1000)).cast(pa.int64()),
    }  # fmt: skip
    columns["lifted_chars"] = pc.multiply(columns["chars"], columns["lifted"])
    for (category,), (rows, lifted, chars, away) in _sums(columns, ["category"], ["lifted", "chars", "lifted_chars"]):
        figures.removals.add(category, rows, lifted, chars)
        figures.chars["lifted"] += away
    for (stage,), (rows, chars) in _sums(columns, ["stage"], ["chars"]):
        figures.stages.add(stage, rows, chars)
    for key, (rows, chars, sure) in _sums(columns, ["by", "stage", "category"], ["chars", "sure"]):
        figures.deciders.add((key[0], key[1], key[2]), rows, chars, sure)
    for (host, category), (rows,) in _sums(columns, ["host", "category"]):
        if category in CATEGORIES:
            _host(figures, host, {FIRST_CATEGORY + CATEGORIES.index(category): rows})
    for (line, host, category, by), (rows,) in _sums(columns, ["line", "host", "category", "by"]):
        figures.lines.add(Line(line, host, category, by), rows)
    showable = pc.fill_null(pc.take(known.showable, place), False)
    pairs = {"category": columns["category"], "id": batch["article_id"]}
    _nominate_each(figures, pa.table(pairs).filter(showable), shard)


def _nominate_each(figures: Figures, pairs: pa.Table, shard: Shard) -> None:
    """For each category, the articles of the lowest ids among those that had such a block removed."""
    ids = pairs.group_by(["category", "id"], use_threads=False).aggregate([])
    rows = ids.sort_by([("category", "ascending"), ("id", "ascending")]).to_pylist()
    for category, group in groupby(rows, key=lambda row: str(row["category"])):
        for row in islice(group, CANDIDATES):
            figures.nominate(category, Candidate(0.0, row["id"], shard.run, shard.shard))


def _take_rejects(figures: Figures, batch: pa.RecordBatch) -> None:
    hosts = pc.struct_field(pc.extract_regex(batch["url"], _HOST), "host")
    for (host,), (rows,) in _sums({"host": pc.utf8_lower(pc.fill_null(hosts, ""))}, ["host"]):
        _host(figures, host, {PAGES: rows, REJECTS: rows})
    figures.rejects.update({key: rows for (key,), (rows,) in _sums({"key": batch["reason"]}, ["key"])})
    for row in batch.to_pylist():
        shown = figures.rejected.setdefault(row["reason"], [])
        shown.append(Rejected(row["url"] or where(Source(**row["source"])), row["detail"]))
        shown.sort()
        del shown[EXAMPLES:]


def _host(figures: Figures, host: str, places: dict[int, int]) -> None:
    row = [0] * (FIRST_CATEGORY + len(CATEGORIES))
    for place, figure in places.items():
        row[place] = figure
    figures.hosts.add(host, *row)
