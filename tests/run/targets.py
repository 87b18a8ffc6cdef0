"""Stand-ins for `clean` that do to a worker what pages do: hang, crash, fill memory, each as the page's body says."""

from __future__ import annotations

import ctypes
import os
import signal
import time

from pipeline.records import Options, Outcome, RawPage, Reject

_kept: list[bytes] = []


def obey(page: RawPage, options: Options) -> Outcome:
    """Does what the first word of the body says; the outcome's detail names the page and the rest of the body."""
    word, _, rest = page.body.partition(b" ")
    if word == b"spin":
        while True:
            pass
    elif word == b"sleep":
        time.sleep(float(rest))
    elif word == b"work":
        end = time.process_time() + float(rest)
        while time.process_time() < end:
            pass
    elif word == b"segfault":
        ctypes.string_at(0)
    elif word == b"abort":
        os.abort()
    elif word == b"exit":
        os._exit(int(rest))
    elif word == b"kill":
        os.kill(os.getpid(), signal.SIGKILL)
    elif word == b"stop":
        os.kill(os.getpid(), signal.SIGSTOP)
    elif word == b"recurse":
        _recurse(0)
    elif word == b"raise":
        raise ValueError(rest.decode())
    elif word == b"allocate":
        bytearray(int(rest))
    elif word == b"leak":
        _kept.append(bytes(int(rest)))
    return Outcome(reject=Reject(page.source, "no_content", page.body[:100].decode(), page.url))


def who(page: RawPage, options: Options) -> Outcome:
    """The worker's process id, its parent's, and how many pages it has had."""
    _kept.append(b"")
    return Outcome(reject=Reject(page.source, "no_content", f"{os.getpid()} {os.getppid()} {len(_kept)}"))


def _recurse(depth: int) -> int:
    return _recurse(depth + 1) + 1
