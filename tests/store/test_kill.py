"""A writer killed at every instant at which it touches the disk."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.run import forget as forgetting
from pipeline.store.check import check
from pipeline.store.layout import Layout
from pipeline.store.replacing import take_place
from pipeline.store.writing import writing
from tests.store import made, seen

EVENTS = frozenset(("open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "shutil.rmtree", "sqlite3.connect"))
SHARDS = 2
SIZE = 24


def run(root: Path) -> None:
    """Two shards, as a run commits them: what is done is skipped."""
    with writing(root, create=True) as store:
        runs = store.manifest.runs()
        taken = runs[0] if runs else made.start(store)
        if taken.state == "done":
            return
        store.changes.tidy(keep=taken.run)
        for shard in range(SHARDS):
            if shard not in store.manifest.shards(taken.run):
                made.fill(store, taken, range(shard * SIZE, (shard + 1) * SIZE), shard)
        store.manifest.complete(taken.run, ())


def force(root: Path) -> None:
    """A second run that takes the place of the first one, with one shard's worth of pages less."""
    with writing(root) as store:
        first, *rest = store.manifest.runs()
        if first.run_id.startswith("b"):
            return
        taken = rest[0] if rest else made.start(store, "b" * 12, (first.run,))
        store.changes.tidy(keep=taken.run)
        if 0 not in store.manifest.shards(taken.run):
            made.fill(store, taken, range(SIZE))
        take_place(store, taken)


def forget(root: Path) -> None:
    with writing(root) as store:
        forgetting.forget(store, ["https://news1.example/story/1"], ["news2.example"])


def killed(work: Callable[[Path], object], root: Path, after: int) -> bool:
    """Runs `work` in a child that kills itself at its `after`-th touch of the disk; whether it came to that."""
    child = os.fork()
    if not child:
        touches = 0

        def count(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal touches
            if event in EVENTS:
                touches += 1
                if touches == after:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        try:
            work(root)
        except BaseException:
            os._exit(1)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, -signal.SIGKILL), f"the child ended with {status}"
    return status != 0


@pytest.mark.parametrize("step", [run, force, forget])
@pytest.mark.parametrize("stride", [pytest.param(11, id="some"), pytest.param(1, id="every", marks=pytest.mark.soak)])
def test_killed_at_any_touch(step: Callable[[Path], None], stride: int, memory: Path) -> None:
    """Readers see whole files and nothing twice; the next attempt completes, to the same bytes as without a kill."""
    whole = memory / "whole"
    before = memory / "before"
    if step is not run:
        run(whole)
        run(before)
    step(whole)
    kills = 0
    for after in range(stride, 1000, stride):
        root = memory / f"kill{after}"
        if step is not run:
            shutil.copytree(before, root)
        if not killed(step, root, after):
            break
        assert seen.doubled(root) == [], f"doubled after a kill at touch {after}"
        step(root)
        assert seen.hashes(root) == seen.hashes(whole), f"other bytes after a kill at touch {after}"
        assert check(Layout(root)) == []
        kills += 1
    assert kills >= 80 // stride


def test_killed_again_and_again(memory: Path) -> None:
    """Kill after kill on the same corpus, each a little later than the last: it gets there."""
    run(memory / "whole")
    root = memory / "killed"
    kills = 0
    for after in range(6, 400, 9):
        if not killed(run, root, after):
            break
        kills += 1
        assert seen.doubled(root) == []
    assert kills > 5
    assert seen.hashes(root) == seen.hashes(memory / "whole")
    assert check(Layout(root)) == []
