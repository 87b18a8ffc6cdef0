"""One writer at a time, and no lock outlives its process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.store.errors import CorpusError, LockedError
from pipeline.store.writing import writing

HOLD = """
import sys, time, os
from pathlib import Path
from pipeline.store.writing import writing
with writing(Path(sys.argv[1]), create=True):
    if not os.fork():
        time.sleep(60)  # a worker, forked while the lock is held
        os._exit(0)
    print("held", flush=True)
    time.sleep(60)
"""


def test_second_writer_is_told_who_has_it(memory: Path) -> None:
    with (
        writing(memory / "corpus", create=True),
        pytest.raises(LockedError, match=f"process {os.getpid()} is writing"),
        writing(memory / "corpus"),
    ):
        pass
    with writing(memory / "corpus"):
        pass


def test_killed_writer_leaves_no_lock(memory: Path) -> None:
    """Not even with a worker of it still alive, which shares its open files."""
    root = memory / "corpus"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(root)], stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as holder:
        try:
            assert holder.stdout is not None
            assert holder.stdout.readline() == "held\n"
            with pytest.raises(LockedError, match=f"process {holder.pid} is writing"), writing(root):
                pass
            holder.kill()
            holder.wait()
            time.sleep(0.05)
            with writing(root):
                pass
        finally:
            os.killpg(holder.pid, signal.SIGKILL)


def test_nothing_is_made_where_there_is_no_corpus(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no corpus here"), writing(tmp_path / "nowhere"):
        pass
    assert not (tmp_path / "nowhere").exists()
