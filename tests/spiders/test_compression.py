"""Content encodings: what breaks off is told from what is whole, and what it unpacks to stays in bounds."""

from __future__ import annotations

import gzip
import random
import struct
import zlib

import brotli
import pytest
import zstandard

from spiders import compression
from spiders.compression import BrokenOffError, NotDecodableError, TooLargeError, unpack

TEXT = bytes(random.Random(7).choices(b"abcdefgh <p>", k=200_000))
"""Packed, it is more than a step of each reader."""
SKIPPABLE = struct.pack("<II", 0x184D2A50, 5) + b"hello"
PACKED = {
    "gzip": gzip.compress(TEXT), "deflate": zlib.compress(TEXT), "br": brotli.compress(TEXT, quality=3),
    "zstd": zstandard.ZstdCompressor().compress(TEXT),
}  # fmt: skip


@pytest.mark.parametrize("encoding", sorted(PACKED))
def test_a_body_that_breaks_off_is_not_taken_for_a_whole_one(encoding: str) -> None:
    body = PACKED[encoding]
    assert unpack(body, encoding, len(TEXT), whole=True) == TEXT
    for length in (1, 5, 100, compression.STEP, len(body) // 2, len(body) - 9):
        with pytest.raises(BrokenOffError, match=f"{length} bytes of {encoding} break off"):
            unpack(body[:length], encoding, len(TEXT), whole=True)
        assert TEXT.startswith(unpack(body[:length], encoding, len(TEXT))), "what there is, for who can do with that"


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("deflate", PACKED["deflate"][2:-4]), ("gzip", PACKED["gzip"][:-8]), ("gzip", PACKED["gzip"][:-3]),
        ("deflate", PACKED["deflate"][:-2]), ("gzip", PACKED["gzip"] + b"trailing"), ("zstd", PACKED["zstd"] + SKIPPABLE),
        ("zstd", SKIPPABLE + PACKED["zstd"]), ("gzip", b""),
    ],
    ids=["bare", "no sums", "half the sums", "half the sum", "trailing", "skippable", "skippable first", "empty"],
)  # fmt: skip
def test_a_body_that_is_whole_but_unusual_is_taken(encoding: str, body: bytes) -> None:
    assert unpack(body, encoding, len(TEXT), whole=True) == (TEXT if body else b"")


@pytest.mark.parametrize("encoding", ["gzip", "zstd"])
def test_members_and_frames_are_one_body_up_to_a_number(encoding: str) -> None:
    one = gzip.compress(b"a") if encoding == "gzip" else zstandard.ZstdCompressor().compress(b"a")
    assert unpack(one * 900, encoding, 900, whole=True) == b"a" * 900
    with pytest.raises(NotDecodableError, match="more than 1000"):
        unpack(one * 1001, encoding, 2000)


@pytest.mark.parametrize("encoding", sorted(PACKED))
def test_what_unpacks_to_more_than_the_limit_is_refused_or_cut(encoding: str) -> None:
    with pytest.raises(TooLargeError):
        unpack(PACKED[encoding], encoding, len(TEXT) - 1, whole=True)
    assert unpack(PACKED[encoding], encoding, 1000, cut=True) == TEXT[:1000]
