"""Models that a training has fitted, kept on disk: hours of fitting are not lost with the process, and are not done twice."""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

_CODE = Path(__file__).parents[2]
_DIGITS = 12


class Kept:
    """A folder of fitted models. What was fitted with other code or from other gold is not found there."""

    def __init__(self, folder: Path, gold: Iterable[Path]) -> None:
        """`gold`: the files that say what the sets hold.

        Raises:
            OSError: the folder cannot be made, or a file not be read.
        """
        digest = hashlib.sha256()
        for path in (*sorted(_CODE.rglob("*.py")), *sorted(gold)):
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        self.folder = folder / digest.hexdigest()[:_DIGITS]
        self.folder.mkdir(parents=True, exist_ok=True)

    def get(self, name: str, fit: Callable[[], T]) -> T:
        """The model of this name: as it was kept, or fitted now and kept. A file that is cut short counts for nothing."""
        path = self.folder / f"{name}.pickle"
        try:
            found: T = pickle.loads(path.read_bytes())  # noqa: S301 - of this very training, which wrote it
        except (FileNotFoundError, EOFError, pickle.UnpicklingError):
            found = fit()
            beside = path.with_suffix(".part")
            beside.write_bytes(pickle.dumps(found))
            beside.replace(path)
        return found
