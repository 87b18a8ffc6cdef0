"""The `clean-corpus` command from its first moment on, also as `python -m pipeline`.

Loading the commands takes a second: who interrupts meanwhile is told so, in place of a traceback from the middle of an import.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

STOPS = {signal.SIGINT: b"interrupted", signal.SIGTERM: b"terminated"}


def stop(number: int, frame: FrameType | None) -> None:
    """Ends the process at once: as long as this is in force nothing has been begun that would have to be put away."""
    try:
        os.write(2, b"clean-corpus: " + STOPS[signal.Signals(number)] + b"\n")
    finally:
        os._exit(128 + number)


def main() -> None:
    """The command, whose own ways with a signal (`failures.mapped`) are in force as soon as it does something."""
    for number in STOPS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as behind nohup, and of what a script puts into the background
            signal.signal(number, stop)
    from pipeline import cli

    cli.main()


if __name__ == "__main__":
    main()
