"""A record with named fields, a JSON object or a Parquet row, as a page."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.records import RawPage, Reject, Source
from pipeline.sources import beside
from pipeline.sources.kinds import is_html
from pipeline.sources.location import web_address
from pipeline.sources.marked_up import is_marked_up
from pipeline.sources.names import beyond, printable, size
from pipeline.sources.options import SourceOptions
from pipeline.sources.times import moment

Holds = Literal["html", "text", "either"]

_BODIES: tuple[tuple[str, Holds], ...] = (
    ("html", "html"), ("raw_html", "html"), ("content", "either"), ("text", "text"),
)  # fmt: skip
_URLS = ("url", "source_url", "link")
_IDS = ("id", "record_id")
_BARE = 2_000
"""Characters of markup at most that is looked through for words: an empty page is short."""
_HEAD = re.compile(r"<head\b.*?</head>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields to look in, in this order."""

    bodies: tuple[tuple[str, Holds], ...]
    urls: tuple[str, ...]
    ids: tuple[str, ...]
    limit: int
    named: tuple[str, ...] = ()
    """Those of them that the options name: they are looked for letter by letter, the others in small and capital letters."""

    @classmethod
    def of(cls, options: SourceOptions) -> Fields:
        """The fields that the options name, else those that are usual."""
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
            named=tuple(
                name
                for name in (options.html_field, options.text_field, options.url_field, options.id_field)
                if name is not None
            ),
        )

    def body_names(self) -> list[str]:
        return [name for name, _ in self.bodies]

    def read_as(self, names: Collection[str]) -> dict[str, str]:
        """What each of a record's fields is read as: under a usual name where it differs from that in its letters alone.

        >>> Fields.of(SourceOptions()).read_as(["URL", "Raw-HTML", "Score", "Link", "link"])
        {'URL': 'url', 'Raw-HTML': 'raw_html', 'Score': 'Score', 'Link': 'Link', 'link': 'link'}
        """
        usual = {*self.body_names(), *self.labels()}.difference(self.named)
        taken = set(names)
        plain: dict[str, str] = {}
        for name in names:
            spelled = beside.spelled(name)
            plain[name] = spelled if spelled in usual and spelled not in taken and name not in self.named else name
            taken.add(plain[name])
        return plain

    def spelled(self, row: Mapping[str, object]) -> Mapping[str, object]:
        """A record with its fields called as they are read."""
        plain = self.read_as(row)
        return {plain[name]: value for name, value in row.items()}

    def unfound(self, names: Collection[str]) -> list[str]:
        """Of the fields that the options name for a record's address and id, those that are not there."""
        return [name for name in (*self.urls, *self.ids) if name in self.named and name not in names]

    def wanted(self, columns: Collection[str]) -> list[str]:
        """Those of a table's columns that are read."""
        asked = {*self.body_names(), *self.labels()}
        return [column for column in columns if column in asked or beside.said_by(column)]

    def labels(self) -> set[str]:
        """Fields that say something of the page and are not its body."""
        return {*self.urls, *self.ids, "fetched_at", "content_type"}

    def record_id(self, row: Mapping[str, object]) -> str | None:
        """The record's own id, if it is a text or a whole number."""
        value = _first(row, self.ids)
        return printable(str(value))[:1000] if isinstance(value, str | int) and not isinstance(value, bool) else None


def page(row: Mapping[str, object], fields: Fields, source: Source) -> RawPage | Reject:
    """The page in a record, or why there is none. `source` already has the record's id."""
    url = next((url for name in fields.urls if (url := web_address(row.get(name)))), None)
    held = [(name, holds) for name, holds in fields.bodies if name in row]
    if not held:
        there = printable(", ".join(sorted(map(str, row))[:12]))[:200] or "none"
        return Reject(source, "empty", f"no field {' or '.join(fields.body_names())}; its fields: {there}", url)
    name, holds = _body(row, held)
    value = row[name]
    if value is None or value in ("", b""):
        return Reject(source, "empty", f"field {name} is empty", url)
    if not isinstance(value, str | bytes):
        return Reject(source, "corrupt_record", f"field {name} is {type(value).__name__}, not text", url)
    body = value.encode("utf-8", "replace") if isinstance(value, str) else value
    if len(body) > fields.limit:
        return Reject(source, "too_large", beyond(size(len(body)), fields.limit), url)
    content_type = row.get("content_type")
    return RawPage(
        body,
        source,
        url=url,
        content_type=content_type if isinstance(content_type, str) else None,
        fetched_at=moment(row.get("fetched_at")),
        is_text=_is_text(body, holds),
        stated=beside.stated(row, {*fields.body_names(), *fields.labels()}),
    )


def _body(row: Mapping[str, object], held: Sequence[tuple[str, Holds]]) -> tuple[str, Holds]:
    """The first field that has words; without one the first text that is not blank, else the first that is not empty."""
    written = [(name, holds) for name, holds in held if isinstance(row[name], str | bytes) and not _is_blank(row[name])]
    filled = [(name, holds) for name, holds in held if row[name] not in (None, "", b"")]
    return next((one for one in written if not _is_bare(row[one[0]])), (written or filled or held)[0])


def _is_blank(value: object) -> bool:
    return isinstance(value, str | bytes) and not value.strip()


def _is_bare(value: object) -> bool:
    """Whether markup has tags, and maybe a head, but no words."""
    if not isinstance(value, str | bytes) or len(value) > _BARE:
        return False
    text = value if isinstance(value, str) else value.decode("latin-1")
    return not _TAGS.sub("", _HEAD.sub("", text)).replace("&nbsp;", "").strip()


def _is_text(body: bytes, holds: Holds) -> bool | None:
    """As the field's name says; but markup under the name of a text is markup. None: nothing says so."""
    if holds == "text":
        return not is_marked_up(body)
    return False if is_html(body) else None


def _first(row: Mapping[str, object], names: tuple[str, ...]) -> object:
    return next((row[name] for name in names if row.get(name) is not None), None)
