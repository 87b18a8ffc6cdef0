"""The small file beside a saved page that says where the page is from.

`page.html.json`, or `page.json` beside `page.html`, is a JSON object with `url`, and if known `fetched_at` (as
`pipeline.sources.times` reads it) and `content_type`; `page.html.url` or `page.url` is an Internet shortcut (a line
`URL=...`), or the bare URL.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

import orjson

from pipeline.sources.location import web_address
from pipeline.sources.times import moment

LARGEST = 64 << 10
"""A larger file is no sidecar."""

PAGE_ENDINGS = (".html", ".htm", ".xhtml", ".shtml", ".txt", ".text", ".md", ".markdown")

PACKED_ENDINGS = (".gz", ".zst", ".br", ".bz2", ".xz")

_ENDINGS = (".json", ".url")
_URL_LINE = re.compile(rb"^(?:URL=)?(https?://\S.*?)\s*$", re.I | re.M)


@dataclass(frozen=True, slots=True)
class Sidecar:
    url: str | None = None
    content_type: str | None = None
    fetched_at: datetime | None = None


def candidates(page: str) -> Iterator[str]:
    """Names that the sidecar of the page of this name may have, the likeliest first."""
    stem = page
    while True:
        for ending in _ENDINGS:
            yield stem + ending
        if not (shorter := _shorter(stem)):
            return
        stem = shorter


def belongs(name: str, exists: Callable[[str], bool]) -> bool:
    """Is a file of this name the sidecar of a page beside it?"""
    stem, dot, ending = name.rpartition(".")
    if dot + ending not in _ENDINGS or not stem:
        return False
    pages = [stem + page for page in PAGE_ENDINGS]
    if _shorter(stem) or "." not in stem:
        pages.append(stem)
    return any(exists(page + packed) for page in pages for packed in ("", *PACKED_ENDINGS))


def parse(name: str, content: bytes) -> Sidecar:
    """Read a sidecar. Raises ValueError where it is none."""
    if name.endswith(".url"):
        found = _URL_LINE.search(content)
        if not found:
            raise ValueError("no URL in it")
        return Sidecar(url=web_address(found[1].decode("utf-8", "replace")))
    data = orjson.loads(content)
    if not isinstance(data, dict):
        raise ValueError("not a JSON object")
    content_type = data.get("content_type")
    return Sidecar(
        url=web_address(data.get("url")),
        content_type=content_type if isinstance(content_type, str) else None,
        fetched_at=moment(data.get("fetched_at")),
    )


def _shorter(name: str) -> str | None:
    """The name without its last ending, if that is one that pages have."""
    for ending in (*PACKED_ENDINGS, *PAGE_ENDINGS):
        if name.lower().endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)]
    return None
