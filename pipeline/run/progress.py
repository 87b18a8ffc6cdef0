"""How far a run is: a bar on a terminal, a line a step in a log."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from pipeline.run.admission import Admission
    from pipeline.store.counts import Counts

STEP = 30.0
"""Seconds between two lines in a log, at least."""


def say(line: str) -> None:
    """A line on standard error; nothing happens if nobody reads it any more."""
    try:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
    except BrokenPipeError:
        silence(sys.stderr)


def silence(stream: TextIO) -> None:
    """Nobody reads this stream any more: what is still written to it goes nowhere, without a word."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def of_run() -> Bar | Lines:
    """The bar if standard error is a terminal, else lines."""
    return Bar() if sys.stderr.isatty() else Lines()


def figures(counts: Counts, seconds: float) -> str:
    """`480 articles, 32 rejects, 61.0 pages/s`"""
    cleaned = counts.articles + counts.rejects.total()
    rate = f", {cleaned / seconds:.1f} pages/s" if seconds > 0.5 else ""
    known = f", {counts.known} known" if counts.known else ""
    return f"{counts.articles} articles, {counts.rejects.total()} rejects{known}{rate}"


class Lines:
    """A line when a run begins, whenever a shard is in, and now and then in between."""

    def __init__(self) -> None:
        self._began = self._said = time.monotonic()
        self._total = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Nothing to put away."""

    def begin(self, admission: Admission, total_bytes: int) -> None:
        self._total = total_bytes
        if admission.state != "done":
            verb = "taken up again" if admission.state == "resumed" else "begun"
            say(f"run {admission.run.run_id[:12]} {verb}: {total_bytes / 1e6:.1f} MB of input")

    def advance(self, counts: Counts, read_bytes: int) -> None:
        now = time.monotonic()
        if now - self._said >= STEP:
            self._said = now
            share = f"{100 * min(1, read_bytes / self._total):.0f} % read, " if self._total else ""
            say(f"{share}{figures(counts, now - self._began)}")

    def shard_done(self, shard: int, counts: Counts) -> None:
        self._said = time.monotonic()
        say(f"shard {shard} is in: {figures(counts, 0)}")


class Bar:
    """A bar over the bytes of the input."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._drawn = 0.0
        self._progress = Progress(
            TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn(),
            TextColumn("{task.fields[figures]}"), console=Console(stderr=True), transient=True,
        )  # fmt: skip
        self._task = self._progress.add_task("looking at the input", total=None, figures="")

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._progress.stop()

    def begin(self, admission: Admission, total_bytes: int) -> None:
        self._progress.update(self._task, total=total_bytes, description=f"run {admission.run.run_id[:12]}")

    def advance(self, counts: Counts, read_bytes: int) -> None:
        now = time.monotonic()
        if now - self._drawn >= 0.1:
            self._drawn = now
            self._progress.update(self._task, completed=read_bytes, figures=figures(counts, now - self._began))

    def shard_done(self, shard: int, counts: Counts) -> None:
        """The bar says it all."""
