"""Sums by key in bounded memory: exact for as many keys as anybody would look at, and honest beyond."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

K = TypeVar("K", bound=str | int | tuple[Any, ...])
"""Hashable, and with an order of its own."""


class Tally(Generic[K]):
    """Sums of `width` figures by key, the first of which says how much a key matters.

    Beyond `limit` keys the lesser half is let go, and `let_go` says so: a key that comes back starts from nothing, so its
    sums are then "at least". Equal sums are told apart by the key, so that the outcome depends on the input alone.
    """

    def __init__(self, width: int, limit: int) -> None:
        self._width = width
        self._limit = limit
        self._sums: dict[K, list[int]] = {}
        self.let_go = False

    def __len__(self) -> int:
        return len(self._sums)

    def __iter__(self) -> Iterator[tuple[K, list[int]]]:
        return iter(self._sums.items())

    def __getitem__(self, key: K) -> list[int]:
        return self._sums.get(key) or [0] * self._width

    def add(self, key: K, *figures: int) -> None:
        """Adds figures, one for each place from the first."""
        sums = self._sums.get(key)
        if sums is None:
            if len(self._sums) >= self._limit:
                self._prune()
            sums = self._sums[key] = [0] * self._width
        for place, figure in enumerate(figures):
            sums[place] += figure

    def first(self, count: int | None = None) -> list[tuple[K, list[int]]]:
        """Keys and sums, those that matter most first."""
        return sorted(self._sums.items(), key=lambda item: (-item[1][0], item[0]))[:count]

    def total(self, place: int = 0) -> int:
        return sum(sums[place] for sums in self._sums.values())

    def _prune(self) -> None:
        self._sums = dict(self.first(max(1, self._limit // 2)))
        self.let_go = True
