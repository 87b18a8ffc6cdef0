"""Real runs, killed and read while they write."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

from pipeline.store.check import check
from pipeline.store.layout import Layout
from tests.run import process
from tests.store import seen

PAGES = 96
pytestmark = pytest.mark.xdist_group("processes")


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return process.write_pages(tmp_path_factory.mktemp("killed") / "in", PAGES)


@pytest.fixture(scope="module")
def whole(inputs: Path) -> dict[str, str]:
    """Paths and hashes of the data files of a run that nobody disturbs, with one worker."""
    out = inputs.parent / "whole"
    process.finish(*process.arguments(inputs, out, workers=1))
    rows = [row for table in ("articles", "rejects") for row in seen.rows(out, table)]
    assert len(rows) == PAGES
    return seen.hashes(out)


@pytest.mark.slow
@pytest.mark.parametrize("kills", [pytest.param(8, id="8"), pytest.param(60, id="60", marks=pytest.mark.soak)])
def test_killed_at_random(kills: int, inputs: Path, whole: dict[str, str], memory: Path) -> None:
    """Kill after kill, at seeded points of the way: nothing is lost and nothing is there twice, at any time."""
    seeded = random.Random(kills)
    wanted = seen.keys(inputs.parent / "whole")
    lost: Counter[object] = Counter()
    twice: Counter[object] = Counter()
    done = attempt = 0
    while done < kills:
        attempt += 1
        out = memory / f"corpus{attempt}"
        while True:
            running = process.start(*process.arguments(inputs, out, workers=2))
            further = len(seen.data_files(out)) + seeded.randint(0, 16)
            killed = process.stop_at(running, out, further, seeded.random() * 0.03, signal.SIGKILL)
            twice.update(key[0] for key in seen.doubled(out))
            if not killed:
                assert running.returncode == 0
                break
            done += 1
        lost.update(key[0] for key in wanted - seen.keys(out))
        assert seen.hashes(out) == whole
        assert check(Layout(out)) == []
    for table, rows in Counter(key[0] for key in wanted).items():
        print(f"{table}: {rows} rows; after {done} kills of {attempt} runs {lost[table]} lost, {twice[table]} seen twice")  # noqa: T201
    assert not lost
    assert not twice


@pytest.mark.slow
def test_stopped_and_shut_out(inputs: Path, memory: Path) -> None:
    """Ctrl-C and SIGTERM end a run with their codes and a word on how to go on; meanwhile nobody else may write."""
    for number, code, told in ((signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "terminated")):
        given, running = caught_at_work(inputs, memory)
        second = process.start(*given)
        _, message = second.communicate(timeout=process.PATIENCE)
        assert second.returncode == 3
        assert f"process {running.pid} is writing" in message
        running.send_signal(number)
        running.send_signal(signal.SIGCONT)
        _, message = running.communicate(timeout=process.PATIENCE)
        assert running.returncode == code
        assert f"clean-corpus: {told}; nothing is lost" in message
        assert "Traceback" not in message
        out = Path(given[3])
        assert 0 < len(seen.rows(out, "articles")) + len(seen.rows(out, "rejects")) < PAGES
    process.finish(*given)
    assert check(Layout(out)) == []


def caught_at_work(inputs: Path, folder: Path) -> tuple[list[str], subprocess.Popen[str]]:
    """A run, held still after its first files are in and before its last ones are; it may take some attempts."""
    for attempt in range(10):
        out = folder / f"caught{attempt}"
        if out.exists():
            continue
        given = process.arguments(inputs, out, shard=4)
        running = process.start(*given)
        while running.poll() is None and not list((out / "articles").rglob("*.parquet")):  # which come in last
            time.sleep(0.002)
        running.send_signal(signal.SIGSTOP)
        if running.poll() is None and len(list((out / "articles").rglob("*.parquet"))) < PAGES // 4 - 2:
            return given, running
        running.send_signal(signal.SIGCONT)
        running.communicate(timeout=process.PATIENCE)
    raise AssertionError("every run was over before it could be caught")


@pytest.mark.slow
def test_same_bytes_with_any_number_of_workers(inputs: Path, whole: dict[str, str], memory: Path) -> None:
    process.finish(*process.arguments(inputs, memory / "corpus", workers=8))
    assert seen.hashes(memory / "corpus") == whole
