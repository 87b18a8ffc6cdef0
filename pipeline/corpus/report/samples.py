"""A few articles with what was removed from them put back in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import pyarrow.compute as pc

from pipeline.corpus.report.figures import Candidate, Figures
from pipeline.corpus.report.reading import Shard, batches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

BY_CATEGORY: Final = 12
"""Samples that show a category each, the categories with most removals first."""
UNSURE: Final = 4
"""Samples of the lowest confidence."""

_ARTICLE_COLUMNS = [
    "id", "url", "host", "title", "text", "language", "word_count", "removed_chars", "confidence", "page_type", "flags",
    "source",
]  # fmt: skip
_REMOVAL_COLUMNS = [
    "article_id", "category", "by", "probability", "stage", "position", "start", "end", "text", "lifted_to",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Removed:
    """What is said of a removed text."""

    category: str
    by: str
    probability: float
    stage: str
    lifted_to: str | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters of a block: kept, or removed."""

    text: str
    removed: Removed | None = None


Block = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """An article and the blocks of its main content in the order of the page, removed ones in their places."""

    shown_for: str
    """The category it was chosen for, or 'unsure'."""
    article: dict[str, Any]
    blocks: tuple[Block, ...]

    @property
    def categories(self) -> tuple[str, ...]:
        """Of what was removed, in the order of the page, each once."""
        pieces = [piece for block in self.blocks for piece in block]
        return tuple(dict.fromkeys(piece.removed.category for piece in pieces if piece.removed))


def choose(figures: Figures) -> list[tuple[str, Candidate]]:
    """Which articles to show for what. The same corpus gives the same choice: ids decide, and they are hashes."""
    kinds = [category for category, _ in figures.removals.first(BY_CATEGORY)] + ["unsure"] * UNSURE
    chosen: list[tuple[str, Candidate]] = []
    taken: set[str] = set()
    for kind in kinds:
        left = [one for one in figures.candidates.get(kind, ()) if one.article_id not in taken]
        if left:
            chosen.append((kind, left[0]))
            taken.add(left[0].article_id)
    return chosen


def load(chosen: Sequence[tuple[str, Candidate]], shards: Iterable[Shard]) -> list[Sample]:
    """Reads the chosen articles, in their order, and their removals: from the files of their shards alone."""
    by_place = {(shard.run, shard.shard): shard for shard in shards}
    articles: dict[str, dict[str, Any]] = {}
    removals: dict[str, list[dict[str, Any]]] = {}
    for place in sorted({(one.run, one.shard) for _, one in chosen}):
        ids = pa.array(sorted(one.article_id for _, one in chosen if (one.run, one.shard) == place))
        paths = by_place[place].paths
        for row in _rows(paths.get("articles", ()), _ARTICLE_COLUMNS, "id", ids):
            articles[row["id"]] = row
        for row in _rows(paths.get("removals", ()), _REMOVAL_COLUMNS, "article_id", ids):
            removals.setdefault(row["article_id"], []).append(row)
    found = [(kind, articles[one.article_id]) for kind, one in chosen if one.article_id in articles]
    return [Sample(kind, row, put_back(row["text"], removals.get(row["id"], ()))) for kind, row in found]


def put_back(text: str, removals: Iterable[dict[str, Any]]) -> tuple[Block, ...]:
    """What `store.restore` does, with each piece knowing whether it was kept.

    >>> gone = {"position": 1, "category": "social", "by": "b", "probability": 1.0, "stage": "text", "lifted_to": None}
    >>> blocks = put_back("One.\\nTwo.", [gone | {"start": None, "end": None, "text": "Share!"}])
    >>> ["".join(piece.text for piece in block) for block in blocks]
    ['One.', 'Share!', 'Two.']
    """
    whole: dict[int, dict[str, Any]] = {}
    cuts: dict[int, list[dict[str, Any]]] = {}
    for row in removals:
        if row["start"] is None:
            whole[row["position"]] = row
        else:
            cuts.setdefault(row["position"], []).append(row)
    lines = text.split("\n") if text else []
    blocks: list[Block] = []
    kept = iter(lines)
    for position in range(len(lines) + len(whole)):
        if position in whole:
            blocks.append((_piece(whole[position]),))
        else:
            blocks.append(_spliced(next(kept, ""), cuts.get(position, ())))
    return tuple(blocks)


def _spliced(line: str, cuts: Iterable[dict[str, Any]]) -> Block:
    pieces: list[Piece] = []
    length = 0
    for cut in sorted(cuts, key=lambda row: int(row["start"])):
        before = cut["start"] - length
        pieces += [Piece(line[:before]), _piece(cut)]
        line = line[before:]
        length = cut["start"] + len(cut["text"])
    return tuple(piece for piece in (*pieces, Piece(line)) if piece.text)


def _piece(row: dict[str, Any]) -> Piece:
    removed = Removed(row["category"], row["by"], row["probability"], row["stage"], row["lifted_to"])
    return Piece(row["text"], removed)


def _rows(paths: Sequence[Any], columns: list[str], key: str, ids: Any) -> Iterator[dict[str, Any]]:
    for batch in batches(paths, columns):
        yield from batch.filter(pc.is_in(batch[key], value_set=ids)).to_pylist()
