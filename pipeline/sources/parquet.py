"""Parquet, a few rows at a time, its columns named by the options."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.records import RawPage, Reject
from pipeline.sources import beside
from pipeline.sources.content import Content
from pipeline.sources.fields import Fields, page
from pipeline.sources.names import printable, size
from pipeline.sources.parquet_sizes import Table
from pipeline.sources.refusals import Damaged, Refused, TooLarge
from pipeline.sources.streams import Stream
from pipeline.sources.times import FIRST, LAST

MAGIC = b"PAR1"
_ROWS = 8
"""Rows held at a time: with the largest pages that options allow, 160 MB."""
_FREE = 32 << 20
_PER_SECOND = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}


def read(content: Content, stream: Stream, start: int = 0) -> Iterator[RawPage | Reject]:
    """A page, or a reject, for each row from `start` on; `Source.offset` is the row's number in the file, from 0.

    `stream` must be seekable. A row group that cannot be read is one reject, and the next one is tried; so is a footer that
    does not agree with itself on how many rows there are.
    """
    fields = Fields.of(content.options)
    try:
        table = _open(stream)
        columns = _columns(table, fields)
        if not columns:
            raise Refused("unreadable", missing(table.schema_arrow.names, fields))
    except Refused as refused:
        yield content.reject("parquet", refused.reason, refused.detail)
        return
    first = 0
    for group in range(table.num_row_groups):
        rows = table.metadata.row_group(group).num_rows
        if first + rows > start:
            yield from _group(content, table, group, first, columns, fields)
        first += max(rows, 0)
    if first != table.metadata.num_rows:
        detail = f"the file counts {table.metadata.num_rows} rows, its row groups {first}"
        yield Reject(content.source("parquet", first), "corrupt_record", detail)


def lacking(stream: Stream, fields: Fields) -> str | None:
    """What is not in this file's columns that is asked for: a text, or an address or id that the options name. None if nothing
    is, or if the file is damaged."""
    try:
        table = _open(stream)
        names = table.schema_arrow.names
        if not _columns(table, fields):
            return f"{missing(names, fields)}. Name one with --html-field or --text-field"
        unfound = fields.unfound(names)
        return f"no column called {unfound[0]}; its columns: {_shown(names)}" if unfound else None
    except Refused:
        return None


def missing(names: list[str], fields: Fields) -> str:
    return f"no text column called {' or '.join(fields.body_names())}; its columns: {_shown(names)}"


def _shown(names: list[str]) -> str:
    return printable(", ".join(sorted(names)[:30])) or "none"


def _open(stream: Stream) -> Table:
    try:
        return Table(stream)
    except (pa.ArrowException, OSError, ValueError, MemoryError) as error:
        raise Damaged(f"not readable as Parquet: {_words(error)}") from None


def _columns(table: Table, fields: Fields) -> list[str]:
    """The columns to read; none if there is no body among them. A column that is called as one and holds no text is none."""
    schema = table.schema_arrow
    columns = {plain: name for name, plain in fields.read_as(schema.names).items()}
    wanted = fields.wanted(columns)
    types = {name: schema.field(columns[name]).type for name in wanted}
    strange = {name for name in fields.body_names() if name in wanted and not _holds_text(types[name])}
    if not {name for name in fields.body_names() if name in wanted} - strange:
        return []
    asked = {*fields.body_names(), *fields.labels()}
    kinds = {name: types[name] for name in wanted if name not in strange - fields.labels()}
    return [columns[name] for name, kind in kinds.items() if (_can_be_read if name in asked else _can_be_said)(name, kind)]


def _can_be_read(name: str, kind: pa.DataType) -> bool:
    """Not so times that are no time of fetching: nothing asks for them, and Python has no values for some."""
    return not pa.types.is_temporal(kind) or (name == "fetched_at" and _is_moment(kind))


def _can_be_said(name: str, kind: pa.DataType) -> bool:
    """Of what stands beside a text: words, lists of them, and days where these are asked for. Pictures are no words."""
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        kind = kind.value_type
    elif _is_moment(kind):
        return beside.says_day(name)
    return _holds_text(kind) and not _holds_bytes(kind)


def _is_moment(kind: pa.DataType) -> bool:
    return pa.types.is_timestamp(kind) or pa.types.is_date(kind)


def _holds_bytes(kind: pa.DataType) -> bool:
    kind = kind.value_type if pa.types.is_dictionary(kind) else kind
    return pa.types.is_binary(kind) or pa.types.is_large_binary(kind)


def _holds_text(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        return _holds_text(kind.value_type)
    return any(
        test(kind)
        for test in (pa.types.is_string, pa.types.is_large_string, pa.types.is_binary, pa.types.is_large_binary)
    )


def _group(
    content: Content, table: Table, group: int, first: int, columns: list[str], fields: Fields
) -> Iterator[RawPage | Reject]:
    row = first
    rows = table.metadata.row_group(group).num_rows
    try:
        _check_ratio(content, table, group, columns)
        for batch in table.iter_batches(_ROWS, row_groups=[group], columns=columns, use_threads=False):
            called = batch.rename_columns(list(fields.read_as(batch.schema.names).values()))
            for values in _with_days(_with_moments(called)).to_pylist():
                content.note_time(values.get("fetched_at"))
                yield page(values, fields, content.source("parquet", row, fields.record_id(values)))
                row += 1
    except (pa.ArrowException, OSError, ValueError, OverflowError, MemoryError) as error:
        detail = f"rows {row} to {first + rows - 1}: {_words(error)}"
        yield Reject(content.source("parquet", row), "corrupt_record", detail)
    except Refused as refused:
        yield Reject(
            content.source("parquet", row), refused.reason, f"rows {row} to {first + rows - 1}: {refused.detail}"
        )


def _with_moments(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Times of fetching as Python can have them: a year beyond 9999, a nanosecond or an unknown zone would cost the row group."""
    at = batch.schema.get_field_index("fetched_at")
    if at < 0 or not pa.types.is_temporal(batch.schema.field(at).type):
        return batch
    column = batch.column(at)
    if pa.types.is_date(column.type):
        column = column.cast(pa.timestamp("s" if pa.types.is_date32(column.type) else "ms"))
    assert isinstance(column.type, pa.TimestampType)
    unit = column.type.unit
    numbers = column.cast(pa.int64())
    first, end = (pa.scalar(bound * _PER_SECOND[unit]) for bound in (FIRST, LAST))
    is_time = pc.and_(pc.greater_equal(numbers, first), pc.less(numbers, end))
    kept = pc.if_else(is_time, numbers, pa.scalar(None, pa.int64()))
    times = kept.cast(pa.timestamp(unit, "UTC")).cast(pa.timestamp("us", "UTC"), safe=False)
    return batch.set_column(at, "fetched_at", times)


def _with_days(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Days of publication as ISO 8601; without those of a zone that nobody knows."""
    for at, field in reversed(list(enumerate(batch.schema))):
        if _is_moment(field.type) and beside.says_day(field.name):
            try:
                batch = batch.set_column(at, field.name, batch.column(at).cast(pa.string()))
            except pa.ArrowException:
                batch = batch.remove_column(at)
    return batch


def _check_ratio(content: Content, table: Table, group: int, columns: list[str]) -> None:
    for packed, unpacked in table.sizes(group, columns):
        if unpacked > _FREE and unpacked > content.options.max_ratio * packed:
            raise TooLarge(f"{size(packed)} unpack to {size(unpacked)}: beyond {content.options.max_ratio} times")


def _words(error: BaseException) -> str:
    first, *_ = str(error).splitlines() or [""]
    return printable(first)[:200] or type(error).__name__
