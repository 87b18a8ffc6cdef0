"""Words and names of blocks as indices of a hashed vocabulary, for the two linear models.

The *wording* model sees what a line says: its first and last words, their pairs, and, of a short line, the whole. The
*naming* model sees what the site calls it: tags and class-name words of the elements around it, and where links lead.
Both are sums of learned weights over these indices (the hashing trick, Weinberger et al. 2009), so any language and any
site's names fit without a vocabulary file. A feature that occurs twice counts twice.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zlib import crc32

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.records import Document

BUCKETS = 1 << 16
HEAD, TAIL = 12, 5
"""Words of a block that are looked at: its beginning and its end say what it is."""
SHORT = 6
"""Words up to which a line is also looked at as a whole."""
FAR = (3, 3, 3, *(4,) * 9)
"""Names count by distance: 0 of the block's element, 1 its parent, 2 the next, 3 up to five above, 4 up to fourteen above."""

NOTHING = np.zeros(0, np.int64)
WORD = re.compile(r"[^\W\d_]+|\d+|[©®|•→»›@…:?!]")
SPACELESS = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")
"""Scripts without spaces between words (and Korean): taken apart into pairs of characters."""
@dataclass(frozen=True, slots=True)
class Rows:
    """Indices of all blocks, flat: `index[i]` belongs to block `owner[i]` of `count`."""

    index: NDArray[np.int64]
    owner: NDArray[np.int64]
    count: int

    def total(self, weights: NDArray[np.float32], base: float) -> NDArray[np.float32]:
        """Sum of weights for each block plus the intercept, clipped to +-8: log odds of being the article's text."""
        sums = np.bincount(self.owner, weights[self.index], minlength=self.count) + base
        clipped: NDArray[np.float32] = np.clip(sums, -8, 8).astype(np.float32)
        return clipped

    def pooled(self) -> Rows:
        """The page as one row: each index of its blocks once."""
        seen = np.zeros(BUCKETS, bool)
        seen[self.index] = True
        index = np.flatnonzero(seen)
        return Rows(index, np.zeros(len(index), np.int64), 1)

    def mean(self, weights: NDArray[np.float32], base: float) -> float:
        """Sum of weights over the root of their number, plus the intercept: log odds that do not grow with the page."""
        return float(weights[self.index].sum(dtype=np.float64)) / math.sqrt(max(len(self.index), 1)) + base


@lru_cache(maxsize=100_000)
def hash_of(feature: str) -> int:
    """CRC-32 of the UTF-8: the same on every machine."""
    return crc32(feature.encode("utf-8", "replace"))


@lru_cache(maxsize=100_000)
def _hash_of_word(word: str) -> int:
    """Of a number only how long it is."""
    return crc32(("0" * min(len(word), 5) if word[0].isdigit() else word).encode("utf-8", "replace"))


def wording(texts: Sequence[str]) -> Rows:
    """Indices of what each line says."""
    hashes: list[int] = []
    sizes: list[int] = []
    cut: list[int] = []
    for text in texts:
        words = _words(text)
        if len(words) > HEAD + TAIL:
            cut.append(len(hashes) + HEAD - 1)
            words = words[:HEAD] + words[-TAIL:]
        hashes += map(_hash_of_word, words)
        sizes.append(len(words))
    count = len(sizes)
    if not hashes:
        return Rows(np.zeros(0, np.int64), np.zeros(0, np.int64), count)
    h = np.array(hashes, np.uint64)
    size = np.array(sizes, np.int64)
    owner = np.repeat(np.arange(count), size)
    ends = np.cumsum(size)[size > 0]
    starts = ends - size[size > 0]
    pairs = np.ones(len(h), bool)
    pairs[ends - 1] = False
    pairs[cut] = False
    left = np.nonzero(pairs)[0]
    short = (size <= SHORT)[owner]
    whole = np.zeros(count, np.uint64)
    place = np.arange(len(h)) - np.repeat(starts, size[size > 0])
    np.add.at(whole, owner[short], h[short] * (place[short].astype(np.uint64) * 2 + 3))
    lines = np.nonzero((size <= SHORT) & (size > 0))[0]
    two = starts[size[size > 0] > 1]
    parts = [
        (_mix(h, 1), owner), (_mix(h[left] * 3 + h[left + 1], 2), owner[left]), (_mix(h[starts], 3), owner[starts]),
        (_mix(h[two] * 3 + h[two + 1], 4), owner[two]), (_mix(h[ends - 1], 5), owner[ends - 1]),
        (_mix(h[short], 6), owner[short]), (_mix(whole[lines], 7), lines),
    ]  # fmt: skip
    return Rows(np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts]), count)


def _mix(values: NDArray[np.uint64], kind: int) -> NDArray[np.int64]:
    """Spreads hashes over the buckets, differently for each kind of feature (Fibonacci hashing, modulo 2**64)."""
    spread = (values + np.uint64(kind * 0x9E3779B1)) * np.uint64(0x9E3779B97F4A7C15)
    return (spread >> np.uint64(48)).astype(np.int64)


def _words(text: str) -> list[str]:
    if len(text) > 300:
        text = f"{text[:140]} {text[-60:]}"
    words = WORD.findall(text.lower())
    if not text.isascii() and SPACELESS.search(text):
        words = [part for word in words for part in _pairs(word)]
    return words


def _pairs(word: str) -> list[str]:
    return [word[i : i + 2] for i in range(len(word) - 1)] if SPACELESS.search(word) else [word]


def naming(document: Document) -> Rows:
    """Indices of what the markup around each block calls it, and where its links lead; none in plain text."""
    parts: list[NDArray[np.int64]] = []
    owner: list[int] = []
    names = _Names(document)
    host, path = _own(document.page.url or "")
    for block in document.blocks:
        parts.append(names.around(block.element))
        owner.append(block.number)
        for _, _, href in block.links[:3]:
            # Of a page's own path a link is only told where it may lead there: a site's links are then the same on all its pages.
            parts.append(_link(href, host, path if path and path in href else ""))
            owner.append(block.number)
    index = np.concatenate(parts) if parts else np.zeros(0, np.int64)
    return Rows(index, np.repeat(np.array(owner, np.int64), [len(part) for part in parts]), len(document.blocks))


class _Names:
    """Indices of what elements of one page are called, made once for all that have the same names up to the root."""

    def __init__(self, document: Document) -> None:
        self.elements = document.elements
        known: dict[tuple[str, tuple[str, ...], int], int] = {}
        self.chains: list[int] = []
        """For each element a number that it shares with those whose names, and those of all above them, are the same."""
        for element in document.elements:
            above = self.chains[element.parent] if element.parent >= 0 else -1
            self.chains.append(known.setdefault((element.tag, element.tokens, above), len(known)))
        self.made: dict[int, NDArray[np.int64]] = {}
        self.joined: dict[int, NDArray[np.int64]] = {}

    def of(self, at: int, distance: int) -> NDArray[np.int64]:
        """What one element is called, seen from a distance."""
        element = self.elements[at]
        return _named(element.tag, element.tokens[:16], distance)

    def around(self, at: int) -> NDArray[np.int64]:
        """What an element and those above it are called."""
        if at < 0:
            return NOTHING
        chain = self.chains[at]
        found = self.made.get(chain)
        if found is None:
            near: list[NDArray[np.int64]] = []
            for distance in range(3):
                if at >= 0:
                    near.append(self.of(at, distance))
                    at = self.elements[at].parent
            found = self.made[chain] = np.concatenate([*near, self.beyond(at)] if at >= 0 else near)
        return found

    def beyond(self, start: int) -> NDArray[np.int64]:
        """What an element and those above it are called, as its grandchildren's children see it."""
        found = self.joined.get(self.chains[start])
        if found is None:
            chain = []
            at = start
            for distance in FAR:
                if at < 0:
                    break
                chain.append(self.of(at, distance))
                at = self.elements[at].parent
            found = self.joined[self.chains[start]] = np.concatenate(chain)
        return found


def _buckets(features: list[str]) -> NDArray[np.int64]:
    return np.array([hash_of(feature) % BUCKETS for feature in features], np.int64)


@lru_cache(maxsize=50_000)
def _named(tag: str, tokens: tuple[str, ...], distance: int) -> NDArray[np.int64]:
    """Of the tag `tD TAG`, of each token `n TOKEN` and, from nearby, `nD TOKEN`, where D is the distance."""
    words = [_token(token) for token in tokens]
    found = [hash_of(f"t{distance} {tag}") % BUCKETS, *[word[-1] for word in words]]
    if distance < 4:
        found += [word[distance] for word in words]
    if distance == 0 and tokens:
        found.append(hash_of(f"nn {tag} {' '.join(tokens[:3])}") % BUCKETS)
    return np.array(found, np.int64)


_STARTS = tuple(crc32(start) for start in (b"n0 ", b"n1 ", b"n2 ", b"n3 ", b"n "))
"""A checksum goes on from that of the characters before."""


@lru_cache(maxsize=50_000)
def _token(token: str) -> tuple[int, ...]:
    """The indices of a name at distances 0 to 3, and at any."""
    utf8 = token.encode("utf-8", "replace")
    return tuple([crc32(utf8, start) % BUCKETS for start in _STARTS])


def _own(url: str) -> tuple[str | None, str]:
    """Host and path of a page's address; no host where it is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None, ""
    return parts.netloc, parts.path


@lru_cache(maxsize=20_000)
def _link(href: str, host: str | None, path: str) -> NDArray[np.int64]:
    """`host` and `path`: of the page that it stands on."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return _buckets(["h broken"])
    if host is None:
        return _buckets(["h broken"])
    features = []
    if parts.scheme not in ("", "http", "https"):
        features.append(f"h {parts.scheme[:12].lower()}")
    elif not parts.netloc or parts.netloc == host:
        features.append("h anchor" if not parts.path and parts.fragment else "h own")
        if parts.path and parts.path == path:
            features.append("h self")
    else:
        features += ["h other", f"h {parts.netloc.lower().removeprefix('www.')}"]
    segments = [segment for segment in parts.path.lower().split("/") if segment][:3]
    features += [f"p {re.sub('[0-9]', '0', segment)}" for segment in segments[:2] if len(segment) < 20]
    features.append(f"d {len(segments)}")
    return _buckets(features)
