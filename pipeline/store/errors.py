"""What can be wrong with a corpus, as opposed to a page: each message is one line a person can act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class CorpusError(Exception):
    """The corpus cannot be written or read as it stands: locked, full, damaged. Exit code 3."""


class LockedError(CorpusError):
    """Another process is writing to the corpus."""


class ConflictError(Exception):
    """What was asked would mix or lose rows; the message says what to give instead. Exit code 2."""


def no_corpus(root: Path) -> CorpusError:
    """For a folder without a manifest: a crawl may have been here, and have got nothing that could be cleaned."""
    if next((root / "_state").glob("crawl*.sqlite"), None) is not None:
        return CorpusError(f"{root}: no page of its crawl has been cleaned yet, so that there are no tables")
    return CorpusError(f"{root}: no corpus here (it has no _state/manifest.sqlite)")
