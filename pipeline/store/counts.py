"""What a run did, in figures: summed over shards, kept in the manifest, printed as the summary."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pipeline.store.errors import CorpusError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.records import Outcome


@dataclass(slots=True)
class Counts:
    """Figures of a shard or a run."""

    articles: int = 0
    rejects: Counter[str] = field(default_factory=Counter)
    """By reason."""
    removals: Counter[str] = field(default_factory=Counter)
    """By category."""
    known: int = 0
    """Input records left out since an earlier run has them."""
    forgotten: int = 0
    """Pages left out since they were asked to be forgotten."""
    chars: Counter[str] = field(default_factory=Counter)
    """in, kept, removed, chrome: characters of the pages that gave articles."""

    @property
    def records(self) -> int:
        """Input records that this stands for."""
        return self.articles + self.rejects.total() + self.known + self.forgotten

    @property
    def reject_rate(self) -> float:
        """Share of the pages cleaned that gave no article, 0 to 1."""
        cleaned = self.articles + self.rejects.total()
        return self.rejects.total() / cleaned if cleaned else 0.0

    def add(self, outcome: Outcome | None) -> None:
        """Counts an outcome; None is a forgotten page."""
        if outcome is None:
            self.forgotten += 1
            return
        if outcome.reject:
            self.rejects[outcome.reject.reason] += 1
        if outcome.article:
            self.articles += 1
        self.removals.update(removal.category for removal in outcome.removals)
        if count := outcome.count:
            self.chars.update(
                {
                    "in": count.chars_in,
                    "kept": count.chars_kept,
                    "removed": count.chars_removed,
                    "chrome": count.chars_chrome,
                }
            )

    def merge(self, other: Counts) -> None:
        """Adds the figures of another."""
        self.articles += other.articles
        self.known += other.known
        self.forgotten += other.forgotten
        self.rejects.update(other.rejects)
        self.removals.update(other.removals)
        self.chars.update(other.chars)

    def take_away(self, gone: Counts) -> None:
        """Counts pages that were forgotten as that, and no longer as what they were."""
        self.articles -= gone.articles
        self.rejects.subtract(gone.rejects)
        self.removals.subtract(gone.removals)
        self.chars.subtract(gone.chars)
        self.forgotten += gone.articles + gone.rejects.total()

    def as_dict(self) -> dict[str, Any]:
        """For JSON, keys in order of their counts, then names."""
        return {
            "articles": self.articles,
            "rejects": _ordered(self.rejects),
            "removals": _ordered(self.removals),
            "known": self.known,
            "forgotten": self.forgotten,
            "chars": {name: self.chars[name] for name in ("in", "kept", "removed", "chrome")},
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Counts:
        """What `as_dict` made. Raises CorpusError where somebody changed it."""
        try:
            return cls(
                int(data["articles"]), Counter(data["rejects"]), Counter(data["removals"]), int(data["known"]),
                int(data["forgotten"]), Counter(data["chars"]),
            )  # fmt: skip
        except (KeyError, TypeError, ValueError) as error:
            raise CorpusError(f"the manifest's figures of a shard cannot be read: {error!r}") from error


def _ordered(counter: Counter[str]) -> dict[str, int]:
    present = [(name, count) for name, count in counter.items() if count]
    return dict(sorted(present, key=lambda item: (-item[1], item[0])))
