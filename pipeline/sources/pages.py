"""A saved page: one file, one record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from pipeline.records import RawPage, Reject
from pipeline.sources import mhtml, sidecars
from pipeline.sources.content import Content
from pipeline.sources.kinds import Kind
from pipeline.sources.location import web_address
from pipeline.sources.names import beyond, last, size
from pipeline.sources.streams import Stream, read_capped
from pipeline.sources.times import moment

_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)(https?:\S+?)\s*-->", re.I)
"""What Internet Explorer began and Chrome and Firefox go on writing into the pages they save."""

_SINGLE_FILE = re.compile(
    rb"<!--\s*Page saved with SingleFile\s+url:\s*(https?:\S+)\s+saved date:\s*([^\n]{0,80})", re.I
)
_SINGLE_FILE_DATE = "%a %b %d %Y %H:%M:%S GMT%z"


def read(content: Content, stream: Stream, kind: Kind, length: int | None) -> Iterator[RawPage | Reject]:
    """The one page that `stream` holds, of `length` bytes if that is known: HTML, or text if `kind` says so."""
    is_text = {"text": True, "html": False, "mhtml": False}.get(kind)
    source = content.source("text" if is_text else "html")
    limit = content.options.max_page_bytes
    body = read_capped(stream, limit) if length is None or length <= limit else None
    if body is None:
        found = size(length) if length else "unpacks to more"
        yield Reject(source, "too_large", beyond(found, limit))
        return
    if kind == "mhtml":
        saved = mhtml.read(body)
    else:
        saved = mhtml.Saved(body, None) if is_text else mhtml.Saved(body, None, *_saved_from(body))
    if saved is None:
        yield Reject(source, "not_html", "MHTML without a page in it")
        return
    note = _sidecar(content)
    yield RawPage(
        saved.body,
        source,
        url=note.url or saved.url,
        content_type=note.content_type or saved.content_type,
        fetched_at=note.fetched_at or saved.fetched_at,
        is_text=is_text,
    )


def _sidecar(content: Content) -> sidecars.Sidecar:
    for name in sidecars.candidates(last(content.name)):
        raw = content.sibling(name)
        if raw is None:
            continue
        try:
            return sidecars.parse(name, raw)
        except ValueError:
            content.tally.skipped["sidecar that could not be read"] += 1
    return sidecars.Sidecar()


def _saved_from(body: bytes) -> tuple[str | None, datetime | None]:
    """The URL, and time, that the browser that saved the page wrote into it."""
    head = body[:8192].replace(b"\0", b"")  # of UTF-16 its letters, as Internet Explorer saved pages
    if found := _SAVED_FROM.search(head):
        return web_address(found[1].decode("utf-8", "replace")), None
    if found := _SINGLE_FILE.search(head):
        return web_address(found[1].decode("utf-8", "replace")), _date(found[2].decode("ascii", "replace"))
    return None, None


def _date(text: str) -> datetime | None:
    try:
        return moment(datetime.strptime(text.partition(" (")[0].strip(), _SINGLE_FILE_DATE))
    except ValueError:
        return None
