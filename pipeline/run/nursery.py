"""The process that workers are forked from: it has everything loaded once, one thread, and no other work.

Workers forked here start in milliseconds, share the memory of what is loaded, and depend neither on the threads and
locks of the program that wants pages cleaned nor on its main module. When that program goes, however it goes, its end
of the socket closes, this process ends, and the kernel kills the workers.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import socket
import struct
import subprocess
import sys
import traceback
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from pipeline import one_thread
from pipeline.machine import MachineError
from pipeline.records import Options
from pipeline.run.cleaners import CleanPage
from pipeline.run.worker import Limits, address_space, allowed, default_cleaner, serve

if TYPE_CHECKING:
    from collections.abc import Callable

_REQUEST = struct.Struct("!cq")
_REPLY = struct.Struct("!q")
_ROOM = 128 << 20
"""Address space a worker needs for the smallest page."""
_FORK, _WAIT = b"f", b"w"
_START = """
import pickle, sys
try:
    sys.path[:] = pickle.load(sys.stdin.buffer)
except (EOFError, pickle.UnpicklingError):
    sys.exit()
from pipeline.run.nursery import main
main()
"""
_STOPS = {signal.SIGINT, signal.SIGTERM}


class NurseryLostError(Exception):
    """The process that workers are forked from has ended."""


class Nursery:
    """Starts the process; forks workers from it and learns how they ended. One caller at a time."""

    def __init__(self, clean: CleanPage | None, options: Options, limits: Limits) -> None:
        self._control, theirs = socket.socketpair()
        with theirs:
            before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPS)  # handed on: it has no word of its own in this
            try:
                self._process = subprocess.Popen(  # noqa: S603 - this very interpreter
                    [sys.executable, "-W", "ignore", "-c", _START],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    pass_fds=[theirs.fileno()],
                    env={**os.environ, **one_thread.VARIABLES},
                )
            finally:
                signal.pthread_sigmask(signal.SIG_SETMASK, before)
            assert self._process.stdin is not None
            with self._process.stdin as stdin:
                for part in (sys.path, (theirs.fileno(), limits), (clean, options)):
                    pickle.dump(part, stdin)

    def fork(self) -> tuple[int, Connection]:
        """A new worker: its process id and the connection to it. Raises NurseryLostError."""
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                pid = self._ask(_FORK, 0, [theirs.fileno()])
        except NurseryLostError:
            ours.close()
            raise
        return pid, Connection(ours.detach())

    def wait(self, pid: int) -> int:
        """The exit code of a worker that has ended, negative for a signal. Raises NurseryLostError."""
        return self._ask(_WAIT, pid, [])

    def close(self) -> int:
        """Ends the process, and its workers with it; its exit code."""
        self._control.close()
        try:
            return self._process.wait(timeout=2.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def _ask(self, what: bytes, pid: int, descriptors: list[int]) -> int:
        try:
            socket.send_fds(self._control, [_REQUEST.pack(what, pid)], descriptors)
            reply = self._control.recv(_REPLY.size)
        except OSError as error:
            raise NurseryLostError from error
        if len(reply) < _REPLY.size:
            raise NurseryLostError
        return int(_REPLY.unpack(reply)[0])


def main() -> None:
    """Runs in the process itself."""
    # An interrupt at the terminal reaches the whole group: when to stop is the parent's to decide.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPS)
    try:
        descriptor, limits = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own parent
        clean, options = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own program
    except (EOFError, pickle.UnpicklingError):
        sys.exit()  # the parent was told to stop while it told us what to do
    limits = replace(limits, memory=allowed(limits.memory))
    try:
        clean = clean or default_cleaner()
    except MachineError as error:
        sys.exit(str(error))
    if (used := address_space()) + _ROOM > limits.memory:
        sys.exit(f"a memory limit of {limits.memory >> 20} MiB: {(used + _ROOM) >> 20} are needed to begin with")
    gc.collect()
    gc.freeze()
    control = socket.socket(fileno=descriptor)
    workers: set[int] = set()
    # A parent that is told to stop goes without waiting for an answer.
    with suppress(BrokenPipeError, ConnectionResetError):
        while _answer(control, workers, lambda end: _be_worker(end, clean, options, limits)):
            pass
    for pid in workers:
        os.kill(pid, signal.SIGKILL)
    os._exit(0)  # at once: there is nothing to write, and much to take apart


def _answer(control: socket.socket, workers: set[int], work: Callable[[int], None]) -> bool:
    """Does what the parent asks for; False when it has gone. `work` is what a forked worker does, and does not come back."""
    request, descriptors, _, _ = socket.recv_fds(control, _REQUEST.size, 1)
    if not request:
        return False
    what, pid = _REQUEST.unpack(request)
    if what == _FORK:
        pid = os.fork()
        if pid == 0:
            control.close()
            work(descriptors[0])
        os.close(descriptors[0])
        workers.add(pid)
        control.sendall(_REPLY.pack(pid))
    else:
        # Of a worker that a predecessor of this process forked nothing is known, and nothing is held against it.
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) if pid in workers else 0
        workers.discard(pid)
        control.sendall(_REPLY.pack(code))
    return True


def _be_worker(descriptor: int, clean: CleanPage, options: Options, limits: Limits) -> None:
    code = 1
    try:
        serve(Connection(descriptor), clean, options, limits)
        code = 0
    except (BrokenPipeError, ConnectionResetError):
        code = 0  # nobody wants the answer any more
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)
