"""How the commands fail: one line on standard error, and an exit code that says which kind of failure it was."""

from __future__ import annotations

import errno
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import typer

from pipeline.machine import SHORT, MachineError
from pipeline.run.interrupts import Terminated, terminable
from pipeline.run.progress import say, silence
from pipeline.sources import InputError
from pipeline.store.errors import ConflictError, CorpusError

if TYPE_CHECKING:
    from collections.abc import Iterator

FOUND = 1
"""Done, but more rejects than allowed, or `check` or drift found something."""
USAGE = 2
"""Wrong usage, or input that cannot be used."""
CORPUS = 3
"""The corpus is locked, or cannot be written or read."""
BUG = 70
"""Of ours: EX_SOFTWARE of sysexits.h. Python's own would be 1."""
INTERRUPTED = 130
TERMINATED = 143
PASSING = (*SHORT, errno.EIO)
"""Failures of a machine that can be mended, after which the same command goes on. A wrong path stays wrong."""
AGAIN = "nothing is lost and nothing is half there; the same command goes on from here"


@contextmanager
def mapped(resumable: bool = False) -> Iterator[None]:
    """Turns what a command may raise into a line and typer.Exit; bugs pass through, to `cli.main`, with their traceback."""
    try:
        with terminable():
            yield
    except (InputError, ConflictError) as error:
        fail(str(error), USAGE)
    except CorpusError as error:
        fail(str(error), CORPUS)
    except MachineError as error:
        fail(f"{error}{f'; {AGAIN}' if resumable else ''}", CORPUS)
    except MemoryError:
        fail(f"out of memory{f'; {AGAIN}' if resumable else ''}", CORPUS)
    except BrokenPipeError:
        silence(sys.stdout)
        raise typer.Exit(0) from None
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        hint = f"; {AGAIN}" if resumable and error.errno in PASSING else ""
        fail(f"{place}{error.strerror or error}{hint}", CORPUS)
    except KeyboardInterrupt:
        fail(f"interrupted{f'; {AGAIN}' if resumable else ''}", INTERRUPTED)
    except Terminated:
        fail(f"terminated{f'; {AGAIN}' if resumable else ''}", TERMINATED)


def fail(message: str, code: int) -> NoReturn:
    """Says what is wrong in one line and ends the command."""
    say("clean-corpus: " + " ".join(message.split()))
    raise typer.Exit(code)
