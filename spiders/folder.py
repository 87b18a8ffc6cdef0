"""Where a crawl keeps its things inside a corpus folder, beside the tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from pipeline.store.layout import Layout


@dataclass(frozen=True, slots=True)
class Shard:
    """Part `index` (from 1) of `of`: the sites whose start host hashes to it. A site is never split."""

    index: int = 1
    of: int = 1

    @classmethod
    def parse(cls, text: str) -> Shard:
        """
        >>> Shard.parse("2/8")
        Shard(index=2, of=8)

        Raises ValueError: not I/N with 1 <= I <= N.
        """
        match = re.fullmatch(r"(\d+)/(\d+)", text)
        if match is None or not 1 <= int(match[1]) <= int(match[2]):
            raise ValueError(f"a shard is written I/N with I from 1 to N, such as 2/8, not {text!r}")
        return cls(int(match[1]), int(match[2]))

    def takes(self, host: str) -> bool:
        """Whether a start host is this shard's; the same on every machine, `www.` makes no difference."""
        number = int.from_bytes(blake2b(host.lower().removeprefix("www.").encode(), digest_size=8).digest())
        return number % self.of == self.index - 1

    @property
    def suffix(self) -> str:
        """For `Folder`: letters, digits and dashes."""
        return "" if self.of == 1 else f"-{self.index}of{self.of}"


@dataclass(frozen=True, slots=True)
class Folder:
    """The crawl's places in the corpus at `corpus`."""

    corpus: Path
    suffix: str = ""
    """Of a shard, or of a spider of another project: each has its own ledger, lock and segments."""

    @property
    def archive(self) -> Path:
        return Layout(self.corpus).archive

    @property
    def ledger(self) -> Path:
        return Layout(self.corpus).state / f"crawl{self.suffix}.sqlite"

    @property
    def lock(self) -> Path:
        """Held by a crawl; the corpus has its own lock, which cleaning takes."""
        return Layout(self.corpus).state / f"crawl{self.suffix}.lock"

    @property
    def runs(self) -> Path:
        """One JSON line a run (`spiders.summary`)."""
        return Layout(self.corpus).state / f"crawls{self.suffix}.jsonl"

    def create(self) -> None:
        """Raises OSError: the corpus cannot be written."""
        self.archive.mkdir(parents=True, exist_ok=True)
        self.ledger.parent.mkdir(parents=True, exist_ok=True)
