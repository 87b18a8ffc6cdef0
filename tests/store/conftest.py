"""A corpus of made-up outcomes."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.store.writing import Store, writing
from tests.store import made


@pytest.fixture(scope="session")
def fast_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder in memory where there is one: flushing costs nothing there, and a killed process does not care."""
    shared = Path("/dev/shm")
    if not os.access(shared, os.W_OK):
        yield tmp_path_factory.mktemp("fast")
        return
    with tempfile.TemporaryDirectory(dir=shared, prefix="clean-corpus-") as folder:
        yield Path(folder)


@pytest.fixture
def memory(fast_folder: Path) -> Iterator[Path]:
    """A folder of its own for a test, in memory."""
    with tempfile.TemporaryDirectory(dir=fast_folder) as folder:
        yield Path(folder)


@pytest.fixture
def store(memory: Path) -> Iterator[Store]:
    """An empty corpus, open for writing."""
    with writing(memory / "corpus", create=True) as opened:
        yield opened


@pytest.fixture(scope="session")
def sound(fast_folder: Path) -> Path:
    """A corpus with one run of two shards: 60 records, 50 articles, 10 rejects. To read only."""
    root = fast_folder / "sound"
    with writing(root, create=True) as store:
        run = made.start(store)
        made.fill(store, run, range(40), 0)
        made.fill(store, run, range(40, 60), 1)
        store.manifest.complete(run.run, ())
    return root


@pytest.fixture
def filled(sound: Path, memory: Path) -> Path:
    """The same corpus, to change."""
    return Path(shutil.copytree(sound, memory / "corpus"))
