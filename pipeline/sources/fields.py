"""A record with named fields, a JSON object or a Parquet row, as a page."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from pipeline.records import RawPage, Reject, Source
from pipeline.sources.kinds import is_html
from pipeline.sources.location import web_address
from pipeline.sources.marked_up import is_marked_up
from pipeline.sources.names import printable, size
from pipeline.sources.options import SourceOptions
from pipeline.sources.sidecars import moment

Holds = Literal["html", "text", "either"]

_BODIES: tuple[tuple[str, Holds], ...] = (
    ("html", "html"), ("raw_html", "html"), ("content", "either"), ("text", "text"),
)  # fmt: skip
_URLS = ("url", "source_url", "link")
_IDS = ("id", "record_id")


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields to look in, in this order."""

    bodies: tuple[tuple[str, Holds], ...]
    urls: tuple[str, ...]
    ids: tuple[str, ...]
    limit: int

    @classmethod
    def of(cls, options: SourceOptions) -> Fields:
        named: list[tuple[str, Holds]] = []
        if options.html_field:
            named.append((options.html_field, "html"))
        if options.text_field:
            named.append((options.text_field, "text"))
        return cls(
            bodies=tuple(named) or _BODIES,
            urls=(options.url_field,) if options.url_field else _URLS,
            ids=(options.id_field,) if options.id_field else _IDS,
            limit=options.max_page_bytes,
        )

    def body_names(self) -> list[str]:
        return [name for name, _ in self.bodies]

    def wanted(self, columns: Collection[str]) -> list[str]:
        """Those of a table's columns that are read."""
        asked = {*self.body_names(), *self.urls, *self.ids, "fetched_at", "content_type"}
        return [column for column in columns if column in asked]

    def record_id(self, row: Mapping[str, object]) -> str | None:
        value = _first(row, self.ids)
        return printable(str(value))[:1000] if isinstance(value, str | int) and not isinstance(value, bool) else None


def page(row: Mapping[str, object], fields: Fields, source: Source) -> RawPage | Reject:
    """The page in a record, or why there is none. `source` already has the record's id."""
    url = next((url for name in fields.urls if (url := web_address(row.get(name)))), None)
    held = [(name, holds) for name, holds in fields.bodies if name in row]
    if not held:
        there = printable(", ".join(sorted(map(str, row))[:12]))[:200] or "none"
        return Reject(source, "empty", f"no field {' or '.join(fields.body_names())}; its fields: {there}", url)
    name, holds = next(((name, holds) for name, holds in held if row[name] not in (None, "", b"")), held[0])
    value = row[name]
    if value is None or value in ("", b""):
        return Reject(source, "empty", f"field {name} is empty", url)
    if not isinstance(value, str | bytes):
        return Reject(source, "corrupt_record", f"field {name} is {type(value).__name__}, not text", url)
    body = value.encode("utf-8", "replace") if isinstance(value, str) else value
    if len(body) > fields.limit:
        return Reject(source, "too_large", f"{size(len(body))}, limit {size(fields.limit)}", url)
    content_type = row.get("content_type")
    return RawPage(
        body,
        source,
        url=url,
        content_type=content_type if isinstance(content_type, str) else None,
        fetched_at=moment(row.get("fetched_at")),
        is_text=_is_text(body, holds),
    )


def _is_text(body: bytes, holds: Holds) -> bool | None:
    """As the field's name says; but markup under the name of a text is markup. None: nothing says so."""
    if holds == "text":
        return not is_marked_up(body)
    return False if is_html(body) else None


def _first(row: Mapping[str, object], names: tuple[str, ...]) -> object:
    return next((row[name] for name in names if row.get(name) is not None), None)
