"""A member of an archive, as a file: what its name may be, and how it is opened."""

from __future__ import annotations

import io
import re
from dataclasses import replace

from pipeline.records import Reject
from pipeline.sources.content import Content
from pipeline.sources.names import printable
from pipeline.sources.refusals import Refused
from pipeline.sources.streams import Stream

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


def check_name(name: str) -> None:
    """Raises `Refused` unsafe_path for a name that would lead out of the folder the archive is unpacked in, or goes up within it.

    Nothing is ever unpacked; but what is named so was made to do harm, and what refers to it later may do it.
    """
    parts = re.split(r"[/\\]", name)
    if not name or parts[0] == "" or ".." in parts or "\0" in name or _DRIVE.match(name):
        raise Refused("unsafe_path", "a member's name that leads out of the archive, or goes up in it ('..')")


def link(name: str, target: str) -> str:
    """What a link in an archive is skipped as; raises `Refused` unsafe_path for one that leads out of the archive.

    Links are never followed: within the archive, their target is read in its own place.
    """
    depth = name.replace("\\", "/").strip("/").count("/")
    for part in target.split("/"):
        depth += {"..": -1, ".": 0, "": 0}.get(part, 1)
        if depth < 0 or target.startswith("/"):
            raise Refused("unsafe_path", "a link that leads out of the archive")
    return "link within the input"


def doubled(member: Content, offset: int, which: str) -> Reject:
    """The reject of a member of whose name the archive has another: its place, the byte of its header, tells the two apart."""
    return Reject(member.source("html", offset), "duplicate_record", f"{which} member of the archive has the same name")


def open_member(archive: Content, name: str, size: int | None, stream: Stream | None = None) -> Content:
    """The member of this name as content of its own; its stream may be set later."""
    return replace(
        archive,
        stream=stream or io.BytesIO(),
        name=name,
        member=printable(name),
        size=size,
        seekable=False,
        given=False,
        sibling=lambda name: None,
    )
