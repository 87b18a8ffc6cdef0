"""A disk that is full, a folder that cannot be written: an error, nothing half there, and a rerun completes."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pipeline.store.check import check
from pipeline.store.errors import ConflictError
from pipeline.store.layout import Layout
from pipeline.store.writing import writing
from tests.handles import open_below
from tests.store import made, seen


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("a file system can be mounted by root only")
    try:
        yield folder
    finally:
        unmount(folder)


def unmount(folder: Path, patience: float = 5.0) -> None:
    """Unmounts; what still looks at the file system (an indexer of the machine, say) gets some time, then is left behind.

    That the store itself lets go of its files is the tests' matter: `open_below`.
    """
    end = time.monotonic() + patience
    while subprocess.run(["umount", str(folder)], check=False, capture_output=True).returncode:
        if time.monotonic() > end:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)
            return
        time.sleep(0.1)


def work(root: Path, shards: int) -> None:
    """A run of some shards with 120 articles each, taken up where it was."""
    with writing(root, create=True) as store:
        run = (store.manifest.runs() or [made.start(store)])[0]
        for shard in range(shards):
            if shard not in store.manifest.shards(run.run):
                made.fill(store, run, range(shard * 120, (shard + 1) * 120), shard)
        store.manifest.complete(run.run, ())


def test_full_disk(small_disk: Path, memory: Path) -> None:
    root = small_disk / "corpus"
    filler = small_disk / "filler"
    work(root, 1)
    kept = seen.hashes(root)
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    for left in (4_096, 120_000):
        filler.write_bytes(bytes(max(0, free - left)))
        with pytest.raises(OSError, match=r"No space left|full disk") as failure:
            work(root, 12)
        assert failure.value.errno in (errno.ENOSPC, errno.EIO), failure.value
        assert str(root) in str(failure.value)
        assert open_below(small_disk) == []  # though the exception is still held
        assert seen.doubled(root) == []
        assert kept.items() <= seen.hashes(root).items()
        filler.unlink()
    subprocess.run(["mount", "-o", "remount,size=16m", str(small_disk)], check=True)
    work(root, 12)
    assert check(Layout(root)) == []
    work(memory / "whole", 12)
    assert seen.hashes(root) == seen.hashes(memory / "whole")


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """Writes beyond `size` bytes fail, for everybody and not only for root's sake."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("size", [2_000, 100_000])
def test_writes_that_fail(size: int, memory: Path) -> None:
    root = memory / "corpus"
    work(root, 1)
    kept = seen.hashes(root)
    with files_no_larger_than(size), pytest.raises(OSError, match=r"File too large|full disk") as failure:
        work(root, 12)
    assert open_below(root) == [], failure.value
    assert seen.doubled(root) == []
    assert kept.items() <= seen.hashes(root).items()
    work(root, 12)
    assert check(Layout(root)) == []
    work(memory / "whole", 12)
    assert seen.hashes(root) == seen.hashes(memory / "whole")


def test_files_that_no_manifest_tells_of(sound: Path, memory: Path) -> None:
    """Somebody took the manifest away, or keeps pages of his own there: their rows would stand beside the new ones."""
    root = Path(shutil.copytree(sound, memory / "corpus"))
    shutil.rmtree(root / "_state")
    with pytest.raises(ConflictError, match=r"part-.* no manifest tells of it; choose another"), writing(root, create=True):
        pass
    assert not (root / "_state").exists()


@pytest.mark.parametrize("place", ["articles", "articles/v1/new", "mine/new"])
def test_no_new_corpus_within_another(sound: Path, place: str, memory: Path) -> None:
    """Whoever globs the one around it would find its files."""
    root = Path(shutil.copytree(sound, memory / "corpus"))
    within = root / place
    with pytest.raises(ConflictError, match=r"lies within the corpus .*; choose an --out"), writing(within, create=True):
        pass
    assert not (root / place / "_state").exists()
    assert check(Layout(root)) == []


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "corpus").write_text("")
    with pytest.raises(OSError, match="corpus"), writing(tmp_path / "corpus", create=True):
        pass
