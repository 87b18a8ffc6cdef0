"""Opening a corpus to write: one writer at a time, and whatever a killed one left under way is completed first."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.store import lock, manifest
from pipeline.store.changes import Changes
from pipeline.store.errors import ConflictError
from pipeline.store.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.store.manifest import Manifest


FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class Store:
    """A corpus that this process may write to."""

    layout: Layout
    manifest: Manifest
    changes: Changes


@contextmanager
def writing(root: Path, create: bool = False) -> Iterator[Store]:
    """The corpus at `root`, locked for this process. `create` makes it if it is not there.

    Raises LockedError if another process is writing, CorpusError if there is no corpus or its manifest is damaged,
    ConflictError if files lie in its tables that no manifest tells of, OSError if the folder cannot be written.
    """
    layout = Layout(root)
    if not create and not layout.exists():
        with manifest.opened(layout.manifest, write=False):
            pass  # raises, saying what is missing
    if root.exists() and not root.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "a file, not a folder; choose another --out", str(root))
    if not layout.exists():
        refuse_within(root)
    if not layout.exists() and (stray := next(layout.data_files(), None)):
        raise ConflictError(f"{root / stray} lies where a table goes, and no manifest tells of it; choose another --out")
    with lock.held(layout.lock), _told_where(root):
        layout.create()
        with manifest.opened(layout.manifest, write=True) as opened:
            changes = Changes(layout, opened)
            changes.finish()
            yield Store(layout, opened, changes)


def refuse_within(root: Path) -> None:
    """Raises ConflictError where a new corpus would lie within another: whoever globs that one would find its files."""
    for above in root.resolve().parents:
        if Layout(above).exists():
            raise ConflictError(f"{root} lies within the corpus {above}; choose an --out outside of it")


@contextmanager
def _told_where(root: Path) -> Iterator[None]:
    """A disk that is full while a file of the corpus is written does not say which one: the folder names it."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL and error.filename is None:
            error.filename = str(root)
        raise
