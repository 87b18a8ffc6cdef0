"""The tables of a corpus: one explicit Arrow schema each, every table and field described, and where its files lie.

The Parquet contract, the same for all tables:

- `<table>/v<version>/crawl_date=YYYY-MM-DD/part-*.parquet`; a field is added by a new version, never in place.
- `crawl_date` is a column of the path only: stored in the file as well, pyarrow and pandas refuse the dataset.
- Timestamps are microseconds in UTC (Spark cannot read nanoseconds); no column has the null type.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

import pyarrow as pa

from pipeline.records import Category, Flag, PageType, RejectReason, SourceKind, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable

TableName = Literal["articles", "removals", "rejects", "pages"]

PARTITION = "crawl_date"
"""The hive key: the day of `fetched_at`, else the run's date."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the corpus."""

    name: TableName
    version: int
    about: str
    schema: pa.Schema
    order: tuple[str, ...]
    """Columns that every file is sorted by, nulls last."""
    dictionary: tuple[str, ...]
    """Columns of few distinct values, the only ones that are dictionary encoded; dotted paths reach into structs."""

    @property
    def folder(self) -> str:
        """Path of the table's files within the corpus."""
        return f"{self.name}/v{self.version}"


def _field(name: str, kind: pa.DataType, about: str, null: bool = False) -> pa.Field[Any]:
    return pa.field(name, kind, nullable=null, metadata={"description": about})


def _one_of(closed: object) -> str:
    return ", ".join(get_args(closed))


def _list(element: pa.DataType) -> pa.DataType:
    return pa.list_(pa.field("element", element, nullable=False))


def _schema(name: str, about: str, fields: Iterable[pa.Field[Any]]) -> pa.Schema:
    return pa.schema(list(fields), metadata={"table": name, "version": "1", "description": about})


STRING = pa.string()
INT = pa.int32()
TIME = pa.timestamp("us", tz="UTC")

SOURCE = pa.struct(
    [
        _field("kind", STRING, f"kind of input: {_one_of(SourceKind)}"),
        _field("path", STRING, "file, relative to the input's root, with forward slashes"),
        _field("member", STRING, "name inside a zip or tar archive", null=True),
        _field("offset", pa.int64(), "byte offset of a WARC record, or row or line number from 0", null=True),
        _field("record_id", STRING, "WARC-Record-ID, or the record's own id", null=True),
    ]
)

_RUN = _field("run_id", STRING, "the run that wrote the row: a hash of inputs, options and versions")
_ARTICLE_ID = _field("article_id", STRING, "id of the article in articles")

_ARTICLES = [
    _field("id", STRING, "stable hash of canonical URL (or, without one, source path) and content"),
    _field("url", STRING, "address the page was found at; null where unknown, as for plain text", null=True),
    _field("canonical_url", STRING, "address the page gives for itself, normalised", null=True),
    _field("host", STRING, "host of canonical_url, else of url", null=True),
    _field("title", STRING, "headline, without the site's name; not repeated in text", null=True),
    _field("description", STRING, "standfirst or summary; not repeated in text", null=True),
    _field("authors", _list(STRING), "people only, without titles and roles"),
    _field("tags", _list(STRING), "topics as the page names them"),
    _field("credits", _list(STRING), "'Reporting by ...', '... contributed to this report'"),
    _field("published", TIME, "time of first publication; null when the page does not say", null=True),
    _field("modified", TIME, "time of the last change; null when the page does not say", null=True),
    _field("published_text", STRING, "published as the page gives it: ISO 8601, its own offset", null=True),
    _field("language", STRING, "BCP 47; und when unsure"),
    _field("publisher", STRING, "the site", null=True),
    _field("agency", STRING, "wire agency (Reuters, AP, AFP, dpa ...)", null=True),
    _field("syndicated_from", STRING, "host the article was first published at", null=True),
    _field("image", STRING, "address of the lead image", null=True),
    _field("license", STRING, "license of the text, a URL where there is one", null=True),
    _field("text", STRING, "the article, one block a line, without list markers"),
    _field("word_count", INT, "words in text"),
    _field("removed_chars", INT, "characters of the rows in removals"),
    _field("content_hash", STRING, "hash of the normalised text"),
    _field("confidence", pa.float32(), "how sure it is that text is the whole article and only the article, 0 to 1"),
    _field("page_type", STRING, f"one of {_one_of(PageType)}; article unless the run took all pages"),
    _field("engine", STRING, "engine whose verdict carried: fast, trafilatura, auto (both together), text (of plain texts)"),
    _field("flags", _list(STRING), f"any of {_one_of(Flag)}"),
    _field("fetched_at", TIME, "time of the fetch, from the archive or sidecar", null=True),
    _field("source", SOURCE, "where the raw page can be found again"),
    _field("revision", INT, "1, 2, ... when the text of a known URL changed"),
    _RUN,
    _field("pipeline_version", STRING, "version of clean-corpus"),
    _field("rules_version", STRING, "hash of all rules in force"),
]

_REMOVALS = [
    _ARTICLE_ID,
    _field("url", STRING, "url of the article", null=True),
    _field("category", STRING, f"what it is: one of {_one_of(Category)}"),
    _field("by", STRING, "rule id, or engine or model with version"),
    _field("probability", pa.float32(), "how sure it is that this is not the article's text, 0 to 1"),
    _field("stage", STRING, f"who decided: one of {_one_of(Stage)}"),
    _field("position", INT, "the block's number among the blocks of the main content, from 0"),
    _field("start", INT, "first character within the block, when only part of it went", null=True),
    _field("end", INT, "character after the last, when only part of it went", null=True),
    _field("text", STRING, "what was removed"),
    _field("lifted_to", STRING, "column of articles that it went to", null=True),
    _RUN,
]

_REJECTS = [
    _field("url", STRING, "address of the page, where known", null=True),
    _field("source", SOURCE, "where the raw page can be found again"),
    _field("reason", STRING, f"one of {_one_of(RejectReason)}"),
    _field("detail", STRING, "what was found, for a person to read"),
    _RUN,
]

_CHROME = pa.struct(
    [
        _field("stage", STRING, f"who decided: one of {_one_of(Stage)}"),
        _field("blocks", INT, "blocks outside the main content"),
        _field("chars", INT, "their characters"),
    ]
)

_PAGES = [
    _ARTICLE_ID,
    _field("blocks", INT, "blocks on the page"),
    _field("chars_in", INT, "characters of all blocks: kept + removed + chrome"),
    _field("chars_kept", INT, "characters in the article's text"),
    _field("chars_removed", INT, "characters in removals"),
    _field("chars_chrome", INT, "characters outside the main content, never in question"),
    _field("chrome", pa.list_(pa.field("element", _CHROME, nullable=False)), "chars_chrome by who decided"),
    _RUN,
]


def _table(
    name: TableName, about: str, fields: list[pa.Field[Any]], order: tuple[str, ...], dictionary: tuple[str, ...]
) -> Table:
    return Table(name, 1, about, _schema(name, about, fields), order, dictionary)


TABLES: dict[TableName, Table] = {
    table.name: table
    for table in (
        _table(
            "articles", "One row an article.", _ARTICLES, ("host", "url"),
            ("host", "language", "publisher", "agency", "page_type", "engine", "flags.list.element", "source.kind",
             "run_id", "pipeline_version", "rules_version"),
        ),
        _table(
            "removals", "One row a block of the main content, or a part of one, that is not in the text.", _REMOVALS,
            ("url", "article_id", "position"), ("category", "by", "stage", "lifted_to", "run_id"),
        ),
        _table(
            "rejects", "One row an input record that gave no article.", _REJECTS, ("url",),
            ("source.kind", "reason", "run_id"),
        ),
        _table(
            "pages", "One row an article: where the characters of its page went.", _PAGES, ("article_id",),
            ("chrome.list.element.stage", "run_id"),
        ),
    )
}  # fmt: skip


def _describe(field: pa.Field[Any]) -> dict[str, object]:
    about: dict[str, object] = {"name": field.name, "type": str(field.type), "nullable": field.nullable}
    if field.metadata and b"description" in field.metadata:
        about["description"] = field.metadata[b"description"].decode()
    inner = field.type.value_type if pa.types.is_list(field.type) else field.type
    if pa.types.is_struct(inner):
        about["fields"] = [_describe(inner.field(i)) for i in range(inner.num_fields)]
    return about


def published() -> bytes:
    """`corpus/schema.json`: the same facts for readers that ignore Arrow's metadata (DuckDB, Polars, Spark)."""
    tables = {
        table.name: {
            "version": table.version,
            "path": f"{table.folder}/{PARTITION}=*/*.parquet",
            "description": table.about,
            "partition": {"name": PARTITION, "type": "date", "description": "day of the fetch, else of the run"},
            "sorted_by": list(table.order),
            "fields": [_describe(field) for field in table.schema],
        }
        for table in TABLES.values()
    }
    return (json.dumps({"format": "clean-corpus", "tables": tables}, indent=2, ensure_ascii=False) + "\n").encode()


def is_of_this_version(data: bytes) -> bool:
    """Whether the contents of a `schema.json` name the tables, columns and types of this version, in whatever words.

    Descriptions are mended between versions; a corpus that was written before is none the worse for it.
    """
    try:
        return bool(_without_words(json.loads(data)) == _without_words(json.loads(published())))
    except ValueError:
        return False


def _without_words(said: Any) -> Any:
    if isinstance(said, dict):
        return {key: _without_words(value) for key, value in said.items() if key != "description"}
    return [_without_words(value) for value in said] if isinstance(said, list) else said
