"""Input cut into shards: consecutive slices, so that the same input gives the same shards on any machine."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.records import RawPage, Reject
from pipeline.store.ledger import record_key, record_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Slicing:
    """How large a shard may be: what is reached first."""

    records: int = 16_384
    bytes: int = 1 << 30
    """Of raw pages."""


@dataclass(frozen=True, slots=True)
class Slot:
    """An input record and its place: the `index`-th (from 0) of shard number `shard`."""

    shard: int
    index: int
    key: bytes
    """What the shard's digest is made of."""
    keys: tuple[bytes, ...]
    """What it is remembered by."""
    record: RawPage | Reject


@dataclass(frozen=True, slots=True)
class ShardEnd:
    """After the last slot of a shard. `digest` is a hash of its records' keys."""

    shard: int
    records: int
    digest: bytes


def sliced(
    records: Iterable[RawPage | Reject], slicing: Slicing, file_of: Callable[[str], str | None] = lambda path: None
) -> Iterator[Slot | ShardEnd]:
    """Every record in its slot, and the end of every shard. `file_of` says which file a `Source.path` stands for."""
    shard = index = size = 0
    digest = hashlib.blake2b(digest_size=16)
    for record in records:
        length = len(record.body) if isinstance(record, RawPage) else 0
        if index and (index >= slicing.records or size + length > slicing.bytes):
            yield ShardEnd(shard, index, digest.digest())
            shard, index, size = shard + 1, 0, 0
            digest = hashlib.blake2b(digest_size=16)
        key = record_key(record)
        digest.update(key)
        size += length
        yield Slot(shard, index, key, record_keys(record, file_of(record.source.path), key), record)
        index += 1
    if index:
        yield ShardEnd(shard, index, digest.digest())
