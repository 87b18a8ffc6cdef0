"""Real `clean-corpus` processes, for tests that kill them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.store import seen

PATIENCE = 300
"""Seconds that a small run may take on a machine that has other things to do."""
COMMAND = str(Path(sys.executable).with_name("clean-corpus"))


def write_pages(folder: Path, count: int) -> Path:
    """Small pages, in HTML and as plain text; every ninth is empty, every eleventh a copy of the one before."""
    folder.mkdir(parents=True)
    for number in range(count):
        told = number - 1 if number % 11 == 10 else number
        address = f"https://news{told % 5}.example/story/{told}"
        sentences = " ".join(f"On day {told + i} the council of town {told} met and decided on {i} roads." for i in range(4))
        markup = (
            f"<!doctype html><html lang=en><head><title>Story {told}</title><link rel=canonical href={address}></head>"
            f"<body><article><h1>Story {told}</h1><p>{sentences}</p><p>Sign up for our newsletter</p>"
            f"<p>{sentences[::-1]}</p></article></body></html>"
        )
        if number % 9 == 8:
            (folder / f"{number:05d}.html").write_text(" \n")
        elif number % 2:
            (folder / f"{number:05d}.html").write_text(markup)
        else:
            (folder / f"{number:05d}.txt").write_text(f"{sentences}\n\nRead also:\n- Another story\n\nThat was {told}.\n")
    return folder


def arguments(inputs: Path, out: Path, workers: int = 2, shard: int = 8) -> list[str]:
    return [
        "run", str(inputs), "--out", str(out), "--date", "2026-11-02", "--workers", str(workers),
        "--shard-records", str(shard),
    ]  # fmt: skip


def finish(*given: str, code: int = 0) -> str:
    """Runs a command to its end; its standard output."""
    done = subprocess.run([COMMAND, *given], capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == code, done.stderr
    return done.stdout


def start(*given: str) -> subprocess.Popen[str]:
    return subprocess.Popen([COMMAND, *given], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def stop_at(process: subprocess.Popen[str], out: Path, files: int, delay: float, number: signal.Signals) -> bool:
    """Sends a signal once so many data files are there, and `delay` seconds have passed; whether it was in time."""
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and len(seen.data_files(out)) < files and time.monotonic() < deadline:
        time.sleep(0.002)
    time.sleep(delay)
    in_time = process.poll() is None
    if in_time:
        os.kill(process.pid, number)
    process.communicate(timeout=PATIENCE)
    return in_time
