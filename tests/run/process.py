"""Real `clean-corpus` processes, for tests that kill them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.store import seen

PATIENCE = 1800
"""Seconds that a small run may take on a machine that has other things to do: one with 16 times its work took over 300."""
COMMAND = str(Path(sys.executable).with_name("clean-corpus"))


def write_pages(folder: Path, count: int) -> Path:
    """Small stories, in turn in HTML with an address and as plain text; every ninth is empty, page 10 a copy of 9."""
    folder.mkdir(parents=True)
    for number in range(count):
        told = 9 if number == 10 else number
        lead, body, end = story(told)
        markup = (
            f"<!doctype html><html lang=en><head><title>Town {told} votes on its road</title>"
            f"<link rel=canonical href=https://news{told % 5}.example/story/{told}></head><body><main><article>"
            f"<h1>Town {told} votes on its road</h1><p>{lead}</p><p>{body}</p>"
            f"<p>Sign up for our newsletter</p><p>{end}</p></article></main></body></html>"
        )
        if number % 9 == 8:
            (folder / f"{number:05d}.html").write_text(" \n")
        elif told % 2:
            (folder / f"{number:05d}.html").write_text(markup)
        else:
            (folder / f"{number:05d}.txt").write_text(f"{lead}\n\n{body}\n\nRead also:\n- Another story\n\n{end}\n")
    return folder


def story(number: int) -> tuple[str, str, str]:
    """Three paragraphs that nobody could take for anything but a story's."""
    return (
        f"The council of the town on route {number} voted on Monday to rebuild the old road to the harbour, which has"
        " been closed to lorries since a flood washed away part of it last winter, officials said.",
        f"“We have waited {number + 2} months for this,” said Mayor Anna Kruse after the vote, adding that the first"
        " diggers would arrive in May and that the work would take most of the year.",
        f"Residents who spoke at the meeting were divided: some feared the noise, while the owner of bakery {number}"
        " said that without the road she would have to close her shop by the autumn.",
    )


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
