"""Why something cannot be read: raised inside the readers, turned into a `Reject` at the edge of a file or record."""

from __future__ import annotations

from pipeline.records import RejectReason


class InputError(Exception):
    """The input as a whole cannot be used: raised before anything is read, says which path and what to do."""


class Refused(Exception):  # noqa: N818 - an answer about one record, not a fault of the program
    """One file, member or record cannot be a page, for the reason given; the next one may."""

    def __init__(self, reason: RejectReason, detail: str) -> None:
        super().__init__(detail)
        self.reason: RejectReason = reason
        self.detail = detail


class Damaged(Refused):
    """Bytes that are not what they say they are: cut short, or changed."""

    def __init__(self, detail: str) -> None:
        super().__init__("corrupt_record", detail)


class Broken(Refused):
    """The stream itself breaks off, is damaged or goes beyond a limit: nothing more can be read from it."""


class TooLarge(Refused):
    """Beyond one of the limits of `SourceOptions`."""

    def __init__(self, detail: str) -> None:
        super().__init__("too_large", detail)
