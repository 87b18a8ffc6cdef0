"""What a corpus comes to: sums over its tables, none of which grows with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final, NamedTuple, get_args

from pipeline.corpus.report.tally import Tally
from pipeline.records import Category

CATEGORIES: Final[tuple[Category, ...]] = get_args(Category)

WORD_EDGES: Final = (0, 25, 50, 100, 200, 400, 800, 1600, 3200, 6400)
"""Lower edges of the bins of articles by length: each twice as wide as the one before."""
CONFIDENCE_BINS: Final = 20

HOSTS: Final = 20_000
"""Hosts whose figures are kept at the same time, and so many removed lines below: some 100 MB in all."""
LINES: Final = 100_000
LINE_CHARS: Final = 200
"""Of a removed line: two that begin with the same so many are one."""
CANDIDATES: Final = 3
"""Articles a category that may become its sample: another sample may have the first already."""

PAGES, ARTICLES, WORDS, KEPT, REMOVED, REJECTS, FIRST_CATEGORY = range(7)
"""Places in the sums of a host. Kept and removed are characters; a place a category follows, removed blocks."""


class Line(NamedTuple):
    """A removed line, and who removed it as what, on which host ('' where the page has no address)."""

    text: str
    host: str
    category: str
    by: str


@dataclass(frozen=True, slots=True, order=True)
class Rejected:
    """An example of a reject."""

    place: str
    """Address, or path of the input file."""
    detail: str


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """An article that may be shown as a sample. `rank` orders them, lowest first, then the id, which is as good as random."""

    rank: float
    article_id: str
    run: int
    shard: int


@dataclass(slots=True)
class Figures:
    """Everything that the report says, but for its samples and its crawls."""

    articles: int = 0
    words: int = 0
    rejects: Counter[str] = field(default_factory=Counter)
    """By reason."""
    rejected: dict[str, list[Rejected]] = field(default_factory=dict)
    """Examples by reason."""
    chars: Counter[str] = field(default_factory=Counter)
    """kept, removed, lifted (a part of removed), chrome: characters of the pages that gave articles."""
    chrome: Counter[str] = field(default_factory=Counter)
    """Characters outside the main content, by who decided."""
    removals: Tally[str] = field(default_factory=lambda: Tally(3, 100))
    """By category: blocks, how many of them went to a column, characters."""
    stages: Tally[str] = field(default_factory=lambda: Tally(2, 100))
    """By who decided: blocks, characters."""
    deciders: Tally[tuple[str, str, str]] = field(default_factory=lambda: Tally(3, 20_000))
    """By (who, stage, category): blocks, characters, sum of the probabilities in thousandths."""
    hosts: Tally[str] = field(default_factory=lambda: Tally(FIRST_CATEGORY + len(CATEGORIES), HOSTS))
    lines: Tally[Line] = field(default_factory=lambda: Tally(1, LINES))
    by_words: list[int] = field(default_factory=lambda: [0] * len(WORD_EDGES))
    by_confidence: list[int] = field(default_factory=lambda: [0] * CONFIDENCE_BINS)
    page_types: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    flags: Counter[str] = field(default_factory=Counter)
    engines: Counter[str] = field(default_factory=Counter)
    days: set[str] = field(default_factory=set)
    """Partitions that hold articles, YYYY-MM-DD."""
    candidates: dict[str, list[Candidate]] = field(default_factory=dict)
    """By category of a removal, and under 'unsure' those of the lowest confidence."""

    def nominate(self, kind: str, candidate: Candidate, most: int = CANDIDATES) -> None:
        """Keeps the `most` lowest candidates of a kind."""
        self.candidates[kind] = sorted({*self.candidates.get(kind, ()), candidate})[:most]
