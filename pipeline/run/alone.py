"""One page's work in a process of its own, under the limits that a page has in a run, without the workers of one."""

from __future__ import annotations

import os
import pickle
import signal
import traceback
from dataclasses import replace
from multiprocessing.connection import Connection, Pipe
from typing import TYPE_CHECKING, NoReturn, TypeVar

from pipeline.run.worker import address_space, allowed, confine

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.records import RejectReason
    from pipeline.run.worker import Limits

T = TypeVar("T")

_LOADING = 5.0
"""Seconds more than a worker gives a page: that one has everything loaded."""
_LOOK = 0.2
"""Seconds between two looks at what came meanwhile."""


class EndedError(Exception):
    """The process ended before its work: what a run makes a reject of."""

    def __init__(self, reason: RejectReason, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


def alone(work: Callable[[], T], limits: Limits) -> T:
    """What `work` gives, or raises. Raises EndedError if it takes more than a page may, or takes its process down."""
    ours, theirs = Pipe(duplex=False)
    pid = os.fork()
    if not pid:
        ours.close()
        _serve(work, theirs, limits)
    theirs.close()
    try:
        while not ours.poll(_LOOK):  # in between an interrupt is seen that another thread was told of
            pass
        done, result = ours.recv()
    except EOFError:
        done, result = False, None
    except BaseException:
        os.kill(pid, signal.SIGKILL)  # nobody waits for it any more
        os.waitpid(pid, 0)
        raise
    finally:
        ours.close()
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    if done:
        given: T = result
        return given
    if isinstance(result, BaseException):
        raise result
    if code == -signal.SIGPROF:
        raise EndedError("timeout", f"no result after {limits.seconds + _LOADING:g} s of processor time")
    raise EndedError("memory" if code == -signal.SIGKILL else "crashed", f"its process ended with code {code}")


def _serve(work: Callable[[], T], answer: Connection, limits: Limits) -> NoReturn:
    """Does the work and tells what came of it; never comes back, whatever happens."""
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # it has no word of its own in an interrupt
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        confine(replace(limits, memory=allowed(limits.memory + address_space())))  # beside what its parent has loaded
        signal.setitimer(signal.ITIMER_PROF, limits.seconds + _LOADING)
        told: tuple[bool, object]
        try:
            told = True, work()
        except Exception as error:  # the caller's to raise
            error.add_note(traceback.format_exc())
            told = False, error
        try:
            answer.send(told)
        except (pickle.PicklingError, TypeError, AttributeError):
            answer.send((False, RuntimeError(repr(told[1]))))
        code = 0
    finally:
        os._exit(code)
