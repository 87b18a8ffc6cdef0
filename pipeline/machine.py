"""Faults of the machine: no page is to blame for them, and what they hit must not count as done.

They end a command with a message and exit code 3; once they are mended, the same command goes on.
"""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORT = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EMFILE, errno.ENFILE})
"""What the system says when it has no more to give: disk, quota, `ulimit -f`, `ulimit -n`."""


class MachineError(Exception):
    """The machine cannot go on; the message is one line that says with what, and why."""


def blame(error: BaseException) -> None:
    """Raises MachineError if an error comes from what the machine is short of, however often it was wrapped."""
    cause: BaseException | None = error
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        if isinstance(cause, MachineError):
            raise cause
        if isinstance(cause, OSError) and cause.errno in SHORT:
            raise MachineError(f"the machine is short of something: {cause}") from error
        seen.add(id(cause))
        cause = cause.__cause__ or cause.__context__


@contextmanager
def needed(what: str) -> Iterator[None]:
    """For what only the machine can fail at: any OSError within is a MachineError, `what` and its reason."""
    try:
        yield
    except OSError as error:
        raise MachineError(f"{what}: {error.strerror or error}") from error
