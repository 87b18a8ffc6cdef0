"""Stand-ins for `clean` that do to a worker what pages do: hang, crash, fill memory, each as the page's body says."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.records import Options, Outcome, RawPage, Reject

_kept: list[bytes] = []


def obey(page: RawPage, options: Options) -> Outcome:
    """Does what the first word of the body says, if it is one of `DEEDS`; the outcome's detail is the body."""
    word, _, rest = page.body.decode().partition(" ")
    if word in DEEDS:
        DEEDS[word](rest)
    return Outcome(reject=Reject(page.source, "no_content", page.body[:100].decode(), page.url))


def spin(rest: str) -> None:
    end = time.process_time() + float(rest or 1e9)
    while time.process_time() < end:
        pass


def fail(rest: str) -> None:
    raise ValueError(rest)


def be_short(rest: str) -> None:
    """As where the disk is full: by itself, or as the reason of another error."""
    error = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    if rest:
        raise ValueError(rest) from error
    raise error


def recurse(rest: str) -> None:
    recurse(rest)


def be_killed(rest: str) -> None:
    """As if somebody killed the first so many workers that have this page; the file counts them."""
    times, _, path = rest.partition(" ")
    with Path(path).open("ab") as file:
        file.write(b".")
    if Path(path).stat().st_size <= int(times):
        os.kill(os.getpid(), signal.SIGKILL)


def doze(rest: str) -> None:
    for _ in range(int(rest)):
        time.sleep(0.2)
        sum(range(200_000))


def be_orphaned(rest: str) -> None:
    os.kill(os.getppid(), signal.SIGKILL)
    time.sleep(30)


DEEDS: dict[str, Callable[[str], object]] = {
    "spin": spin,
    "sleep": lambda rest: time.sleep(float(rest)),
    "segfault": lambda rest: ctypes.string_at(0),
    "abort": lambda rest: os.abort(),
    "exit": lambda rest: os._exit(int(rest)),
    "kill": lambda rest: os.kill(os.getpid(), signal.SIGKILL),
    "killed": be_killed,
    "doze": doze,
    "stop": lambda rest: os.kill(os.getpid(), signal.SIGSTOP),
    "orphan": be_orphaned,
    "recurse": recurse,
    "fail": fail,
    "short": be_short,
    "allocate": lambda rest: bytearray(int(rest)),
    "leak": lambda rest: _kept.append(bytes(int(rest))),
}


def who(page: RawPage, options: Options) -> Outcome:
    """The worker's process id, its parent's, and how many pages it has had."""
    _kept.append(b"")
    return Outcome(reject=Reject(page.source, "no_content", f"{os.getpid()} {os.getppid()} {len(_kept)}"))


def who_or_spin(page: RawPage, options: Options) -> Outcome:
    return obey(page, options) if page.body == b"spin" else who(page, options)
