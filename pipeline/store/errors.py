"""What can be wrong with a corpus, as opposed to a page: each message is one line a person can act on."""

from __future__ import annotations


class CorpusError(Exception):
    """The corpus cannot be written or read as it stands: locked, full, damaged. Exit code 3."""


class LockedError(CorpusError):
    """Another process is writing to the corpus."""


class ConflictError(Exception):
    """What was asked would mix or lose rows; the message says what to give instead. Exit code 2."""
