"""Work on one page in a process of its own: what it gives, and what becomes of it where it takes too much."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from pipeline.run import alone as module
from pipeline.run.alone import EndedError, alone
from pipeline.run.worker import Limits

LIMITS = Limits(seconds=0.3)


@pytest.fixture(autouse=True)
def _loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LOADING", 0.0)


def test_it_gives_what_the_work_gives_and_is_another_process() -> None:
    big = "x" * 3_000_000
    assert alone(lambda: big, LIMITS) == big
    assert alone(os.getpid, LIMITS) != os.getpid()


def test_it_raises_what_the_work_raises() -> None:
    def work() -> None:
        raise KeyError("of ours")

    with pytest.raises(KeyError, match="of ours") as raised:
        alone(work, LIMITS)
    assert "test_alone.py" in raised.value.__notes__[0]


def for_ever() -> None:
    while True:
        pass


def struck(number: signal.Signals) -> Callable[[], None]:
    return lambda: os.kill(os.getpid(), number)


@pytest.mark.parametrize(
    ("work", "reason"),
    [
        (for_ever, "timeout"), (struck(signal.SIGUSR1), "crashed"), (struck(signal.SIGKILL), "memory"),
        (lambda: os._exit(0), "crashed"),
    ],
)
def test_it_says_how_the_process_ended(work: Callable[[], None], reason: str) -> None:
    with pytest.raises(EndedError) as ended:
        alone(work, LIMITS)
    assert ended.value.reason == reason


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """Python's own way with an interrupt, whatever ran in this process before."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_interruptible")
def test_an_interrupt_ends_it() -> None:
    threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        alone(lambda: time.sleep(60), LIMITS)
    assert time.monotonic() - began < 20


def test_what_cannot_be_told_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="lambda"):
        alone(lambda: lambda: 1, LIMITS)
