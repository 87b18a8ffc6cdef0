"""How work grows with its input, in time of the process itself, of which a busy machine takes little."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

TRIES = 4
MOST = 8.0
"""Times as long that four times as much may take: linear work takes 4, quadratic 16."""
QUICK = 0.02
"""Seconds below which nothing is measured: what is quadratic takes more of the sizes that tests give."""


def is_linear(prepare: Callable[[int], Callable[[], object]], size: int) -> bool:
    """Whether four times `size` takes no more than some four times as long. `prepare` makes the work for a size, untimed."""
    return any(_seconds(prepare(4 * size)) < max(QUICK, MOST * _seconds(prepare(size))) for _ in range(TRIES))


def _seconds(work: Callable[[], object]) -> float:
    gc.disable()  # its passes take longer the more the tests before have left
    try:
        begun = time.process_time()
        work()
        return time.process_time() - begun
    finally:
        gc.enable()
