"""The command's first moments: told to stop while it is loaded, it ends with a line and the signal's code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents import ROOT

LOADING = "import os, sys, time; os.write(1, b'loading'); time.sleep(60)\n"


@pytest.mark.parametrize(("number", "told"), [(signal.SIGINT, b"interrupted"), (signal.SIGTERM, b"terminated")])
def test_a_stop_while_it_is_loaded(number: signal.Signals, told: bytes, tmp_path: Path) -> None:
    """Of the one module that takes long to load, and of all that come before anything is begun."""
    (tmp_path / "typer.py").write_text(LOADING)
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}:{ROOT}"}
    command = [sys.executable, "-m", "pipeline", "check", "corpus/"]
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert os.read(running.stdout.fileno(), 7) == b"loading"
        running.send_signal(number)
        _, message = running.communicate(timeout=20)
    assert message == b"clean-corpus: " + told + b"\n"
    assert running.returncode == 128 + number


@pytest.mark.parametrize("given", ["--version", "--help"])
def test_what_is_told_into_a_full_disk_is_no_bug(given: str) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "pipeline", given]
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (3, "clean-corpus: No space left on device\n")


def test_it_is_the_command(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "pipeline", "check", str(tmp_path / "none")],
                          cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("clean-corpus: ")
    assert done.stderr.count("\n") == 1
