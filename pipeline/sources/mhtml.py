"""A page that a browser saved with its pictures in one file (MHTML): mail in form, with the page as its first part of HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from pipeline.sources.location import web_address
from pipeline.sources.times import moment

MAX_BOUNDARIES = 50
"""Parts that hold parts: a page has one, and one a frame. Each makes the parser slower for every line."""
_MESSAGE = re.compile(rb"[\r\n]content-type:\s*+message/", re.I)
"""A part that is a mail of its own, which the parser goes into; no page has one."""


@dataclass(frozen=True, slots=True)
class Saved:
    body: bytes
    content_type: str | None
    url: str | None = None
    fetched_at: datetime | None = None


def read(body: bytes) -> Saved | None:
    """The page in the file; None where it has no HTML, or is no such file."""
    if body[: 1 << 20].lower().count(b"boundary=") > MAX_BOUNDARIES or body.lower().count(b"multipart/") > 2 * MAX_BOUNDARIES:
        return None
    if sum(1 for _ in _MESSAGE.finditer(body)) > MAX_BOUNDARIES:
        return None
    whole = BytesParser().parsebytes(body)
    part = next((part for part in whole.walk() if part.get_content_type() == "text/html"), None)
    content = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(content, bytes) or not content.strip():
        return None
    charset = _charset(part)
    addresses = (part.get("Content-Location"), whole.get("Snapshot-Content-Location"), whole.get("Content-Location"))
    return Saved(
        content,
        f"text/html; charset={charset}" if charset else "text/html",
        next((url for said in addresses if said and (url := web_address("".join(str(said).split())))), None),
        _saved(whole),
    )


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except ValueError:  # a label with a zero byte in it
        return None


def _saved(whole: Message) -> datetime | None:
    try:
        return moment(parsedate_to_datetime(str(whole.get("Date") or "")))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
