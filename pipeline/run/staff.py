"""The workers of a pool: hired, given batches, listened to, dismissed."""

from __future__ import annotations

import os
import signal
import time
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path

from pipeline.machine import MachineError
from pipeline.records import Options, RawPage
from pipeline.run.cleaners import CleanPage
from pipeline.run.nursery import Nursery, NurseryLostError
from pipeline.run.worker import Limits

PATIENCE = 12
"""Times a page's CPU time after which a worker is killed that gives no sign: that neither answers nor uses the processor,
nor waits for its turn to, however long the machine makes it wait."""
NURSERIES = 5
"""Times that the process workers are forked from may be lost before that is taken for more than bad luck."""


class PoolError(MachineError):
    """No worker can be started, or go on, for the reason the message gives."""


@dataclass(slots=True, eq=False)
class Worker:
    """A process that cleans, and what is known of it."""

    pid: int
    connection: Connection
    batch: deque[int] = field(default_factory=deque)
    """Numbers of the pages it has been given and has not answered."""
    heard: float = 0.0
    """When it last gave a sign, or was given work."""
    used: int = -1
    """Of the processor, when last looked at."""

    def give(self, batch: deque[int], pages: list[RawPage]) -> bool:
        """Sends it pages; False if it has ended."""
        self.batch, self.heard = batch, time.monotonic()
        with suppress(OSError):
            self.connection.send(pages)
            return True
        return False

    def look(self) -> None:
        """Takes it for a sign if it has used the processor, or would if it were let."""
        state, used = standing(self.pid)
        if state == "R" or used != self.used:
            self.used, self.heard = used, time.monotonic()

    def hear(self) -> bytes | None:
        """Its next answer, pickled; None if it has ended."""
        self.heard = time.monotonic()
        with suppress(OSError, EOFError):
            return self.connection.recv_bytes()
        return None


class Staff:
    """At most `size` workers, forked from one process that is replaced should it be lost."""

    def __init__(self, clean: CleanPage | None, options: Options, limits: Limits, size: int) -> None:
        self.size = size
        self._ingredients = clean, options, limits
        self._patience = limits.seconds * PATIENCE
        self._nursery = Nursery(clean, options, limits)
        self._proven = False
        self._lost = 0
        self._workers: list[Worker] = []

    def has_vacancy(self) -> bool:
        """Whether one more worker may be hired."""
        return len(self._workers) < self.size

    def make_vacancy(self) -> bool:
        """Lets an idle worker go where there is no vacancy; False where all are busy."""
        if not self.has_vacancy() and (idle := self.idle()):
            self.dismiss(idle[0])
        return self.has_vacancy()

    def idle(self) -> list[Worker]:
        """The workers that have nothing to do."""
        return [worker for worker in self._workers if not worker.batch]

    def hire(self) -> Worker:
        """A new worker. Raises PoolError."""
        while True:
            try:
                worker = Worker(*self._nursery.fork())
            except NurseryLostError:
                self._replace_nursery()
            else:
                self._proven = True
                self._workers.append(worker)
                return worker

    def with_answers(self) -> Iterator[Worker]:
        """Waits a while, and gives the workers that have answered or ended."""
        busy = {worker.connection: worker for worker in self._workers if worker.batch}
        for connection in wait(list(busy), timeout=min(5.0, self._patience / 4)):
            yield busy[connection]  # type: ignore[index]  # it waits for nothing else

    def overdue(self) -> list[Worker]:
        """Workers that have given no sign for long, killed."""
        for worker in self._workers:
            if worker.heard < time.monotonic() - self._patience / 4:
                worker.look()
        late = time.monotonic() - self._patience
        silent = [worker for worker in self._workers if worker.batch and worker.heard < late]
        silent = [worker for worker in silent if not worker.connection.poll()]
        for worker in silent:
            with suppress(ProcessLookupError):
                os.kill(worker.pid, signal.SIGKILL)
        return silent

    def dismiss(self, worker: Worker) -> int:
        """Forgets a worker that has ended or is idle; its exit code, negative for a signal, 0 where no page is to blame."""
        self._workers.remove(worker)
        worker.connection.close()
        try:
            return self._nursery.wait(worker.pid)
        except NurseryLostError:
            self._replace_nursery()
            return 0

    def close(self) -> None:
        """Ends all of them."""
        for worker in self._workers:
            worker.connection.close()
        self._workers.clear()
        self._nursery.close()

    def _replace_nursery(self) -> None:
        code = self._nursery.close()
        self._lost += 1
        if not self._proven or self._lost > NURSERIES:
            raise PoolError(f"the process that workers are forked from ended with code {code}; its error is above")
        self._nursery = Nursery(*self._ingredients)
        self._proven = False


def standing(pid: int) -> tuple[str, int]:
    """A process's state ("R": it runs, or waits for nothing but its turn) and clock ticks used; "?" where none tells."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
        return fields[0], int(fields[11]) + int(fields[12])
    except (OSError, ValueError, IndexError):
        return "?", 0
