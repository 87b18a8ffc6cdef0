"""A worker process: takes pages in batches, answers page by page, and is killed by the kernel before it hangs.

C parsers hold the interpreter's lock, so nothing in Python can stop them. Each page is given a timer whose signal is
left at its default, which is to end the process wherever it is. The timer counts CPU time, so that a page's outcome
does not depend on how busy the machine is. Of a worker that waits for something and uses none, `staff` sees to it.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal
import sys
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from pipeline import machine
from pipeline.machine import MachineError
from pipeline.records import Options, Outcome, RawPage, Reject, Source
from pipeline.run.cleaners import CleanPage

_PARENT_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of prctl(2)."""

_WARMING = b"<html lang=en><title>Warm</title><article><h1>Warm</h1>" + b"<p>The kettle is on and the room is warm.</p>" * 9


@dataclass(frozen=True, slots=True)
class Limits:
    """What a page may use."""

    seconds: float = 10.0
    """Of CPU time."""
    memory: int = 2 << 30
    """Bytes of address space of the whole process, interpreter and models included."""
    pages: int = 2_000
    """After so many the worker makes room for a new one: parsers leak."""


def default_cleaner() -> CleanPage:
    """`pipeline.clean.attempt`, after one page: what is loaded at first use is loaded once, before workers are forked.

    All pages are taken, so that this one goes all the way. Raises MachineError where it breaks down, with which nothing is
    wrong: so would any other.
    """
    from pipeline.clean import attempt

    reject = attempt(RawPage(_WARMING, Source("html", "warming.html")), Options(all_pages=True)).reject
    if reject is not None and reject.reason in ("crashed", "memory"):
        raise MachineError(f"no page can be cleaned on this machine as it is: {reject.reason}: {reject.detail}")
    return attempt


def serve(connection: Connection, clean: CleanPage, options: Options, limits: Limits) -> None:
    """Cleans the batches that come in until there are no more, or until this worker has become too large or too old.

    A page beyond its time ends the process by SIGPROF. Of a fault of the machine it sends word in place of an outcome.
    """
    confine(limits)
    largest = address_space() + limits.memory // 8
    answered = 0
    while answered < limits.pages and address_space() <= largest:
        try:
            batch: list[RawPage] = connection.recv()
        except EOFError:
            return
        for page in batch:
            try:
                outcome = _clean(page, clean, options, limits)
            except MachineError as fault:
                connection.send(fault)
                return
            connection.send(outcome)
            answered += 1
            if outcome.reject is not None and outcome.reject.reason == "memory":
                return  # what is left of its memory is in pieces


def confine(limits: Limits) -> None:
    """Puts the process under the limits, to die with its parent, and first if the machine runs out of memory."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("800")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)


def _clean(page: RawPage, clean: CleanPage, options: Options, limits: Limits) -> Outcome:
    signal.setitimer(signal.ITIMER_PROF, limits.seconds)
    try:
        return clean(page, options)
    except MemoryError:
        detail = f"more than {limits.memory >> 20} MiB of address space"
        return Outcome(reject=Reject(page.source, "memory", detail, page.url))
    except Exception as error:
        machine.blame(error)
        detail = f"{type(error).__name__}: {error}"[:300]
        return Outcome(reject=Reject(page.source, "crashed", detail, page.url))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def allowed(memory: int) -> int:
    """So much of `memory` as whoever started the program allows (`ulimit -v`): more may not be asked for."""
    most = resource.getrlimit(resource.RLIMIT_AS)[1]
    return memory if most == resource.RLIM_INFINITY else min(memory, most)


def address_space() -> int:
    """Bytes of address space of this process; 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
