"""One file, or one member of an archive, open for reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.records import Reject, RejectReason, Source, SourceKind
from pipeline.sources.options import SourceOptions, Tally
from pipeline.sources.streams import Stream
from pipeline.sources.times import is_unreadable

HEAD = 64 << 10
"""So much is looked at to say what something is."""


@dataclass(slots=True)
class Content:
    stream: Stream
    """At its beginning. Its bytes are as they are stored; it need not be seekable unless `seekable` is set."""
    path: str
    """`Source.path`."""
    name: str
    """The file's or member's name, for its ending."""
    options: SourceOptions
    tally: Tally
    member: str | None = None
    size: int | None = None
    """Bytes to come, where that is known beforehand."""
    seekable: bool = False
    given: bool = False
    """The user named this very file: whatever it is, it is a record."""
    sibling: Callable[[str], bytes | None] = lambda name: None
    """The content of a small file of this name beside it, if there is one."""

    def source(self, kind: SourceKind, offset: int | None = None, record_id: str | None = None) -> Source:
        return Source(kind, self.path, self.member, offset, record_id)

    def note_time(self, value: object) -> None:
        """Counts what is given for the time at which a page was fetched and cannot be read as one."""
        if is_unreadable(value):
            self.tally.skipped["time of fetching that could not be read"] += 1

    def reject(self, kind: SourceKind, reason: RejectReason, detail: str) -> Reject:
        """A reject of the content as a whole."""
        return Reject(self.source(kind), reason, detail)
