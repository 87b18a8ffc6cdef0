"""Many pages through killable worker processes: in order, each with exactly one outcome, whatever a page does.

Measured on 407 pages of which 7 hang or kill their process: the standard library's pool lost 299 of the good ones. Here
a page that hangs, crashes or eats memory costs its own outcome and a worker, forked anew in milliseconds. Each worker
has a connection of its own and answers page by page, so it is known which page of a batch it died of, no neighbour is
done twice, and no lock can be left behind taken. (pebble loses no page either, but knows time only on the wall and by
the batch, so that outcomes would depend on how busy the machine is, and forks from threads of the program itself.)
"""

from __future__ import annotations

import pickle
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass

from pipeline.machine import MachineError
from pipeline.records import Options, Outcome, RawPage, Reject, RejectReason
from pipeline.run.cleaners import CleanPage
from pipeline.run.staff import PATIENCE, PoolError, Staff, Worker
from pipeline.run.worker import Limits

__all__ = ["PoolError", "clean_all"]

BATCH_PAGES = 16
BATCH_BYTES = 500_000
WINDOW_PAGES = 4_096
WINDOW_BYTES = 128 << 20
"""Of pages read and outcomes not yet given out: enough to go on for ten seconds behind a page that hangs."""
KILLS = 3
"""Times that a page's worker may be killed by somebody else, who may have had no thought of the page, before it is to blame."""


def clean_all(
    pages: Iterable[RawPage | Reject],
    options: Options,
    workers: int,
    time_limit: float = 10.0,
    memory_limit: int = 2 << 30,
    clean: CleanPage | None = None,
) -> Generator[Outcome]:
    """Cleans pages in worker processes and yields one outcome for each, in the order of the input.

    A reject in the input goes through as it is. `time_limit` is CPU seconds a page, `memory_limit` bytes of address
    space a worker. `clean` must be importable by name; None is `pipeline.clean.attempt`. Outcomes do not depend on the
    number of workers. Ends its workers when it ends, is closed, or is interrupted. Raises PoolError if no worker can
    be started, or the machine lets none go on.
    """
    pool = _Pool(Staff(clean, options, Limits(time_limit, memory_limit), max(1, workers)), time_limit)
    try:
        yield from pool.run(iter(pages))
    finally:
        pool.staff.close()


@dataclass(slots=True)
class _Task:
    page: RawPage
    retried: bool = False
    """A worker died of it, or ran out of memory. Other pages may have led to that, so it is tried once more, first in a
    new worker: what happens then is its outcome, whatever it was batched with."""
    killed: int = 0


class _Pool:
    """Which pages are where: read and waiting, with a worker, or done and waiting for those before them."""

    def __init__(self, staff: Staff, time_limit: float) -> None:
        self.staff = staff
        self._time_limit = time_limit
        self._waiting: deque[int] = deque()
        self._suspects: deque[int] = deque()
        self._tasks: dict[int, _Task] = {}
        self._done: dict[int, Outcome] = {}
        self._weights: dict[int, int] = {}
        self._weight = 0

    def run(self, source: Iterator[RawPage | Reject]) -> Iterator[Outcome]:
        given_out = read = 0
        more = True
        while more or given_out < read:
            while more and self._has_room(read - given_out):
                item = next(source, None)
                if item is None:
                    more = False
                else:
                    self._take(read, item)
                    read += 1
            self._employ()
            while given_out in self._done:
                self._weight -= self._weights.pop(given_out)
                yield self._done.pop(given_out)
                given_out += 1
            if given_out < read:
                self._listen()

    def _has_room(self, unfinished: int) -> bool:
        """For another page: in the window, and no more waiting than the workers need to go on."""
        if unfinished and (unfinished >= WINDOW_PAGES or self._weight >= WINDOW_BYTES):
            return False
        return len(self._waiting) < BATCH_PAGES * self.staff.size

    def _take(self, number: int, item: RawPage | Reject) -> None:
        if isinstance(item, Reject):
            self._finish(number, Outcome(reject=item), 1_000)
        else:
            self._weigh(number, len(item.body))
            self._tasks[number] = _Task(item)
            self._waiting.append(number)

    def _weigh(self, number: int, weight: int) -> None:
        self._weight += weight - self._weights.get(number, 0)
        self._weights[number] = weight

    def _finish(self, number: int, outcome: Outcome, weight: int) -> None:
        self._tasks.pop(number, None)
        self._weigh(number, weight)
        self._done[number] = outcome

    def _employ(self) -> None:
        """Gives a suspect to each new worker, and a batch to each idle one."""
        while self._suspects and self.staff.make_vacancy():
            self._send(self.staff.hire(), deque([self._suspects.popleft()]))
        for worker in self.staff.idle():
            if self._waiting:
                self._send(worker, self._next_batch())
        while self._waiting and self.staff.has_vacancy():
            self._send(self.staff.hire(), self._next_batch())

    def _next_batch(self) -> deque[int]:
        batch = deque([self._waiting.popleft()])
        size = len(self._tasks[batch[0]].page.body)
        while self._waiting and len(batch) < BATCH_PAGES:
            size += len(self._tasks[self._waiting[0]].page.body)
            if size > BATCH_BYTES:
                break
            batch.append(self._waiting.popleft())
        return batch

    def _send(self, worker: Worker, batch: deque[int]) -> None:
        if not worker.give(batch, [self._tasks[number].page for number in batch]):
            self._bury(worker)

    def _listen(self) -> None:
        for worker in self.staff.with_answers():
            answer = worker.hear()
            if answer is None:
                self._bury(worker)
                continue
            number = worker.batch.popleft()
            outcome: Outcome | MachineError = pickle.loads(answer)  # noqa: S301 - from our own worker
            if isinstance(outcome, MachineError):
                raise PoolError(str(outcome))
            out_of_memory = outcome.reject is not None and outcome.reject.reason == "memory"
            if out_of_memory and not self._tasks[number].retried:
                self._suspect(number)
            else:
                self._finish(number, outcome, len(answer))
        for worker in self.staff.overdue():
            number = worker.batch.popleft()
            if self._tasks[number].retried:
                self._reject(number, "timeout", f"no result, and no use of the processor, for {self._time_limit * PATIENCE:g} s")
            else:
                self._suspect(number)
            self._bury(worker)

    def _bury(self, worker: Worker) -> None:
        """Takes a worker off the books that has ended, and sees to what it was working on."""
        code = self.staff.dismiss(worker)
        if worker.batch and code:
            number = worker.batch.popleft()
            if code == -signal.SIGPROF:
                self._reject(number, "timeout", f"no result after {self._time_limit:g} s of processor time")
            elif not self._tasks[number].retried or self._is_pardoned(number, code):
                self._suspect(number)
            else:
                reason: RejectReason = "memory" if code == -signal.SIGKILL else "crashed"
                self._reject(number, reason, f"its worker was ended by {_spelled(code)}, again and again")
        self._waiting.extendleft(reversed(worker.batch))

    def _is_pardoned(self, number: int, code: int) -> bool:
        self._tasks[number].killed += 1
        return code == -signal.SIGKILL and self._tasks[number].killed < KILLS

    def _suspect(self, number: int) -> None:
        self._tasks[number].retried = True
        self._suspects.append(number)

    def _reject(self, number: int, reason: RejectReason, detail: str) -> None:
        page = self._tasks[number].page
        self._finish(number, Outcome(reject=Reject(page.source, reason, detail, page.url)), 1_000)


def _spelled(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
