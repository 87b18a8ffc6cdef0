"""Lines at the same place of each entry of a series: the award of each restaurant, the rating of each thing that was tested.

A model scores them one by one, and a rule on a line's form sees one of them alone. But the entries of one layout are made alike,
so where most lines of a place are the story's, the others in doubt are too: an entry without its field is worse than a leftover.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from pipeline.engines.short_lines import UNLINKED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.records import Block, Document, Verdict

KEEP_ALIKE = 0.2
"""Probability from which such a line is kept."""
FEWEST, MOST = 3, 0.5
"""Lines that make a series, and the share of them beyond which those that are kept speak for the others."""
LONGEST = 80
"""Characters of such a line at most: paragraphs are all at one place."""
KEEP_RATING = 0.05
"""The same for the ratings of what is tested, with a label and a figure each."""
KEEP_LINE_UP, PLAYERS = 0.2, 5
"""The same for who played in a match and how well, and the players from which a line is such."""
KEEP_UNDER, HEADED = 0.25, 0.7
"""The same for a list without links right below a heading that is kept from `HEADED` on, which without it says nothing."""
_RATING = re.compile(
    r"(?:(?:our|editor(?:'s|s'|ial)?|expert|overall|total|test(?:er)?(?:'s)?|final) (?:rating|score|verdict|grade)"
    r"|(?:unsere|gesamt|test)-? ?(?:wertung|note|urteil|bewertung)|note (?:de la rédaction|globale|finale|du test)"
    r"|(?:nota|puntuación|valoración|voto|avaliação|ocena)(?: (?:final|finale|global|media|della redazione|redakcji))?)"
    r" ?[:：]? ?\d{1,3}(?:[.,]\d)?(?: ?(?:/|out of|von|sur|de|su|na) ?\d{1,3}| ?%| stars?)?",
    re.IGNORECASE,
)
_PLAYER = re.compile(r"[^\W\d_][\w.'’-]* \((?:\d{1,2}(?:[.,]\d)?|n/a|–|-)\)")
_TEAM = re.compile(r"[^.:]{2,60}: ")
_FIGURE = re.compile(r"[\d@]|\.\w")
"""Prices, dates, numbers of telephones, addresses: of what is sold, by whom and when it was said."""
NAME_LINE = "byline.name_line"
NAMED = ("named.related", "named.navigation")
WEAK = (NAME_LINE, "named.")
"""Verdicts that say little of one line of a series."""

Place = tuple[str | None, ...]


def alike(
    document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: Iterable[int], said: Collection[int]
) -> list[int]:
    """The lines in doubt of series of which most are kept. `said`: the blocks that rules know for boilerplate."""
    found = []
    for numbers in places(document, (document.blocks[i] for i in amid if i not in said)).values():
        if 2 * sum(b - a == 1 for a, b in pairwise(numbers)) > len(numbers):
            continue  # a list, or a menu, and not a line of each entry
        if 2 * sum(_FIGURE.search(document.blocks[i].text) is not None for i in numbers) > len(numbers):
            continue
        kept = sum(keep[i] >= limits[i] for i in numbers)
        same = len({document.blocks[i].text for i in numbers}) == 1
        if (len(numbers) >= FEWEST and kept > MOST * len(numbers)) or (same and kept >= MOST * len(numbers)):
            found += [i for i in numbers if KEEP_ALIKE <= keep[i] < limits[i]]
    return sorted(found)


def ratings(document: Document, keep: NDArray[np.float32], amid: Iterable[int]) -> list[int]:
    """The ratings of the things that the story is on, at least three and each with its own line."""
    found = [i for i in amid if keep[i] >= KEEP_RATING and _is_rating(document.blocks[i].text)]
    return found if len(found) >= FEWEST else []


def _is_rating(text: str) -> bool:
    return _RATING.fullmatch(text.replace("’", "'")) is not None


def line_ups(document: Document, keep: NDArray[np.float32], first: int) -> list[int]:
    """Line-ups with a mark for each player, 'Rovers (4-3-3): Petrak (4); Hale (6), ...', and the substitutes right below."""
    teams = [i for i in range(first, len(document.blocks)) if keep[i] >= KEEP_LINE_UP and _players(document.blocks[i]) >= PLAYERS]
    below = [i + 1 for i in teams if i + 1 < len(document.blocks) and _players(document.blocks[i + 1]) > 1]
    return sorted({*teams, *below})


def _players(block: Block) -> int:
    """Players with a mark behind a label, of whom no part of the line is without one."""
    label = _TEAM.match(block.text)
    parts = re.split(r"[;,] ", block.text[label.end() :].rstrip(". ")) if label and block.link_share <= UNLINKED else []
    return len(parts) if all(_PLAYER.search(part) for part in parts) else 0


def under(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], first: int) -> list[int]:
    """The items of lists in doubt as a whole, right below headings that are the story's."""
    found: list[int] = []
    for kind, group in groupby(document.blocks[first:], key=lambda block: block.kind):
        numbers = [block.number for block in group]
        headed = document.blocks[numbers[0] - 1].kind == "heading" and keep[numbers[0] - 1] >= HEADED
        own = all(document.blocks[i].link_share <= UNLINKED for i in numbers)
        if kind == "item" and headed and own and (keep[numbers] >= KEEP_UNDER).all():
            found += [i for i in numbers if keep[i] < limits[i]]
    return found


def places(document: Document, blocks: Iterable[Block]) -> dict[Place, list[int]]:
    """The short lines without links by the place that their elements, and the names of these, say they stand at."""
    found: dict[Place, list[int]] = defaultdict(list)
    for block in blocks:
        if len(block.text) <= LONGEST and block.link_share <= UNLINKED and not block.hidden:
            element = document.elements[block.element]
            around = document.elements[element.parent] if element.parent >= 0 else element
            name, outer = element.attributes.get("class"), around.attributes.get("class")
            if name or outer:
                found[(block.kind, element.tag, name, around.tag, outer)].append(block.number)
    return found


def spare(document: Document, rules: dict[int, list[Verdict]], engine: Sequence[Verdict], sure: float) -> None:
    """Takes off verdicts that the series speaks against: names read in one of many lines, what elements of an editor's ratings
    are called (readers' are called the same), and what others are where the engine is `sure` of most of the text in them."""
    rated = [i for i in rules if not engine[i].boilerplate and _is_rating(document.blocks[i].text)]
    if len(rated) >= FEWEST:
        _take(rules, rated, engine, "named.feedback")
    named = [i for i, said in rules.items() if any(v.by == NAME_LINE for v in said)]
    if named and not document.is_text:
        for numbers in places(document, document.blocks).values():
            free = sum(not engine[i].boilerplate and i not in rules for i in numbers)
            if len(numbers) >= FEWEST and free > MOST * len(numbers):
                _take(rules, numbers, engine, NAME_LINE)
    for by, numbers in _runs(rules):
        size = sum(len(document.blocks[i].text) for i in numbers)
        told = sum(
            len(document.blocks[i].text) for i in numbers if not engine[i].boilerplate and engine[i].probability >= sure
        )
        if told > MOST * size:
            _take(rules, numbers, engine, by)


def _take(rules: dict[int, list[Verdict]], numbers: Iterable[int], engine: Sequence[Verdict], by: str) -> None:
    for i in numbers:
        if i in rules and not engine[i].boilerplate:
            rules[i] = [verdict for verdict in rules[i] if verdict.by != by]


def _runs(rules: Mapping[int, Sequence[Verdict]]) -> list[tuple[str, list[int]]]:
    """The runs of blocks of which the same was said by the names of elements."""
    runs: list[tuple[str, list[int]]] = []
    for i in sorted(rules):
        for verdict in rules[i]:
            if verdict.by in NAMED:
                run = next((numbers for by, numbers in reversed(runs[-4:]) if by == verdict.by and numbers[-1] == i - 1), None)
                if run is None:
                    runs.append((verdict.by, [i]))
                else:
                    run.append(i)
    return [(by, numbers) for by, numbers in runs if len(numbers) >= FEWEST]
