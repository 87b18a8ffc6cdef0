"""One writer a corpus."""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.store.errors import LockedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_handles: set[int] = set()


def _let_go() -> None:
    for handle in _handles:
        os.close(handle)
    _handles.clear()


# A forked worker shares the lock with its parent: kept open, it would outlive a killed parent and lock out the rerun.
os.register_at_fork(after_in_child=_let_go)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Holds the lock file at `path`; the system lets go of it when the process ends, however it ends.

    The lock is advisory and of one machine (flock). Raises LockedError, naming the process that has it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    _handles.add(handle)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(handle, 32, 0).decode("ascii", "replace").strip() or "unknown"
            message = f"{path.parent.parent}: process {holder} is writing to this corpus; wait for it to end"
            raise LockedError(message) from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        if handle in _handles:
            _handles.remove(handle)
            os.close(handle)
