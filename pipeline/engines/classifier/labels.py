"""Training labels: which blocks of a page are its article, told from a gold text.

Gold is a text, so blocks are aligned to it in order: each block may match the gold at some places, and of all choices the
one with the most matched words that keeps both orders is taken (a weighted longest increasing subsequence). That gives a
repeated teaser or a hidden copy the label of boilerplate, and a two-word subhead the label that its place deserves.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WORD = re.compile(r"\w+")
SHINGLE = 4
CANDIDATES = 12
"""Places in the gold that one block may try: more only occur for lines of one or two common words."""


def label(blocks: Sequence[str], gold: str) -> list[float]:
    """For each block the share of its words, 0.0 to 1.0, that are in the gold at the place it is aligned to."""
    words = [word.lower() for word in WORD.findall(gold)]
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for size in (1, 2, 3, SHINGLE):
        for at in range(len(words) - size + 1):
            index[tuple(words[at : at + size])].append(at)
    starts = _line_starts(gold)
    candidates = [
        match
        for number, text in enumerate(blocks)
        for match in _candidates(number, [word.lower() for word in WORD.findall(text)], index, starts)
    ]
    labels = [0.0] * len(blocks)
    for number, share in _best_chain(candidates):
        labels[number] = share
    return labels


Match = tuple[int, int, int, int, float]
"""Block number, start and end in the gold's words, matched words, share of the block's words."""


def _line_starts(gold: str) -> set[int]:
    starts, count = set(), 0
    for line in gold.splitlines():
        starts.add(count)
        count += len(WORD.findall(line))
    return starts


def _candidates(
    number: int, words: list[str], index: dict[tuple[str, ...], list[int]], starts: set[int]
) -> list[Match]:
    if not words:
        return []
    if len(words) <= SHINGLE:
        places = index.get(tuple(words), [])
        places = [at for at in places if at in starts] or places
        return [(number, at, at + len(words), len(words), 1.0) for at in places[:CANDIDATES]]
    votes: dict[int, set[int]] = defaultdict(set)
    for offset in range(len(words) - SHINGLE + 1):
        for at in index.get(tuple(words[offset : offset + SHINGLE]), ())[:CANDIDATES]:
            votes[(at - offset) // 3].update(range(offset, offset + SHINGLE))
    merged: dict[int, set[int]] = {}
    for key in sorted(votes):
        merged[key] = votes[key] | votes.get(key + 1, set()) | votes.get(key - 1, set())
    best = sorted(merged, key=lambda key: (-len(merged[key]), key))[:3]
    found = []
    for key in best:
        matched = merged[key]
        if len(matched) * 3 >= len(words):
            start = max(0, key * 3 + min(matched))
            found.append((number, start, start + len(matched), len(matched), len(matched) / len(words)))
    return found


def _best_chain(candidates: list[Match]) -> list[tuple[int, float]]:
    """The candidates of the heaviest chain in which block numbers and places in the gold both increase."""
    if not candidates:
        return []
    slack = 3
    order = sorted(candidates, key=lambda match: (match[0], -match[1]))
    ends = sorted({match[2] for match in order})
    tree: list[tuple[int, int]] = [(0, -1)] * (len(ends) + 1)
    previous = [-1] * len(order)
    totals = [0] * len(order)

    def query(upto: int) -> tuple[int, int]:
        best = (0, -1)
        while upto > 0:
            best = max(best, tree[upto])
            upto -= upto & -upto
        return best

    at = 0
    while at < len(order):
        group = at
        while group < len(order) and order[group][0] == order[at][0]:
            _, start, _, weight, _ = order[group]
            total, before = query(bisect_right(ends, start + slack))
            totals[group], previous[group] = total + weight * 2, before
            group += 1
        for item in range(at, group):
            place = bisect_right(ends, order[item][2])
            while place <= len(ends):
                tree[place] = max(tree[place], (totals[item], item))
                place += place & -place
        at = group
    chain = []
    item = max(range(len(order)), key=lambda i: (totals[i], -i))
    while item >= 0:
        chain.append((order[item][0], order[item][4]))
        item = previous[item]
    return chain
