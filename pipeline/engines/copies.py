"""Text that a page shows or hides more than once: hidden twins of visible lines, pull quotes, and a story told twice over.

A responsive page carries a line twice, once for wide and once for narrow screens, or all of the story; a pull quote repeats a
sentence that stands in the story. None of it is new text. A refrain, a chant or a table's repeated cell is: of two visible lines
alike neither goes unless many paragraphs in a row come again in their order, or one is for wide screens and the other for narrow
ones by their class names (`screens`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.engines import screens
from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.records import Block, Document

SHORTEST = 25
"""Letters from which a repetition is no accident."""
SHORTEST_PULLED = 12
"""The same in an element that calls itself a pull quote: three or four words do."""
PULLED = (frozenset(("pullquote",)), frozenset(("pull", "quote")))
"""What such an element calls itself: all words of one of these."""
PULL = frozenset(("pullquote", "pull"))
"""A word of each of these: elements without one are not asked."""
PARAGRAPH, IN_A_ROW = 80, 6
"""Characters of a paragraph, and how many in a row must come again for the story to be told twice."""
QUOTED = frozenset(("pullquote", "pull", "blockquote", "quote", "quotation", "zitat", "citation", "cita", "citazione", "callout"))
APART = frozenset(("blockquote", "aside", "figure", "q"))
TOLD_IN_ONE = 3
"""Paragraphs shown that a hidden line has within it, from which it is the story told in one."""
COVERED = 0.7
"""Share of such a line that the paragraphs make up at least."""
LONGEST = 8
"""How many hidden lines are looked at so, the longest: a page may have thousands, and as many paragraphs."""
IN_ONE = "copies.told_in_one"
LETTERS = re.compile(r"\w+")


def judge(document: Document) -> list[Verdict]:
    """Verdicts on hidden twins, pull quotes and second tellings; in plain text on the last alone."""
    told = _told_again(document.blocks)
    if document.is_text:
        return told
    known = {verdict.block for verdict in told}
    told += [
        Verdict(block.number, True, "copies.other_screen", "dom", "other")
        for block in screens.copies(document.blocks, document.elements)
        if block.number not in known
    ]
    hidden = any(block.hidden for block in document.blocks)
    quotes = [b for b in document.blocks if len(b.text) >= SHORTEST_PULLED and _is_set_apart(document, b)]
    if not hidden and not quotes:
        return told
    letters = [_letters(block) if len(block.text) >= SHORTEST_PULLED else "" for block in document.blocks]
    twins = [*_twins(document, letters), *_told_in_one(document, letters)] if hidden else []
    return [*told, *twins, *_pull_quotes(quotes, letters)]


def _told_again(blocks: Sequence[Block]) -> list[Verdict]:
    """Verdicts on the copies of runs of paragraphs that come again in the same order, with the short copies among them."""
    found: list[Block] = []
    run: list[Block] = []
    last, paragraphs = -1, 0
    for block in blocks:
        first, is_long = block.copy_of, len(block.text) >= PARAGRAPH
        if first is not None and not block.hidden and not blocks[first].hidden and (first > last or not is_long):
            run.append(block)
            last, paragraphs = (first, paragraphs + 1) if is_long else (last, paragraphs)
        elif is_long:  # a paragraph that is new, or comes out of turn
            found += run if paragraphs >= IN_A_ROW else ()
            run, last, paragraphs = [], -1, 0
    found += run if paragraphs >= IN_A_ROW else ()
    return [Verdict(block.number, True, "copies.told_again", "dom", "other") for block in found]


def _twins(document: Document, letters: list[str]) -> list[Verdict]:
    places: dict[str, list[Block]] = defaultdict(list)
    for block, text in zip(document.blocks, letters, strict=True):
        if len(text) >= SHORTEST:
            places[text].append(block)
    return [
        Verdict(block.number, True, "copies.hidden_twin", "dom", "other")
        for blocks in places.values()
        if len(blocks) > 1 and any(not b.hidden for b in blocks)
        for block in blocks
        if block.hidden
    ]


def _told_in_one(document: Document, letters: list[str]) -> list[Verdict]:
    """Hidden lines that have all of the story in them, which is shown in paragraphs: for search engines, or to be read out."""
    found = []
    long = sorted((b for b in document.blocks if b.hidden and len(b.text) >= TOLD_IN_ONE * PARAGRAPH), key=lambda b: -len(b.text))
    if not long:
        return []
    shown = [letters[b.number] for b in document.blocks if not b.hidden and len(b.text) >= PARAGRAPH]
    for block in long[:LONGEST]:
        text = letters[block.number]
        within = {line for line in shown if line in text}
        if len(within) >= TOLD_IN_ONE and sum(map(len, within)) >= COVERED * len(text):
            found.append(Verdict(block.number, True, IN_ONE, "dom", "other"))
    return found


def _pull_quotes(apart: list[Block], letters: list[str]) -> list[Verdict]:
    quotes = [block for block in apart if len(letters[block.number]) >= SHORTEST_PULLED]
    if not quotes:
        return []
    held = {block.number for block in quotes}
    prose = "\n".join(text for number, text in enumerate(letters) if number not in held and len(text) > 60)
    return [
        Verdict(block.number, True, "copies.pull_quote", "dom", "other") for block in quotes if letters[block.number] in prose
    ]


def confirmed(document: Document, carried: Sequence[Verdict], engine: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts that carry, with the engine's in place of one on a copy whose other copy is not kept."""
    if not any(v.by.startswith("copies.") for v in carried):
        return list(carried)
    kept = {_letters(block) for block, v in zip(document.blocks, carried, strict=True) if not v.boilerplate}
    prose = "\n".join(sorted(kept))
    found = []
    for block, verdict, own in zip(document.blocks, carried, engine, strict=True):
        text = _letters(block) if verdict.by.startswith("copies.") else ""
        told = (verdict.by == "copies.pull_quote" and text in prose) or (verdict.by == IN_ONE and _is_told(text, kept))
        if text and not own.boilerplate and text not in kept and not told:
            kept.add(text)
            verdict = own  # noqa: PLW2901 - the one that counts of the two
        found.append(verdict)
    return found


def _is_told(text: str, kept: set[str]) -> bool:
    return sum(len(line) for line in kept if len(line) > SHORTEST and line in text) >= COVERED / 2 * len(text)


def _letters(block: Block) -> str:
    return "".join(LETTERS.findall(block.text)).lower()


def _is_set_apart(document: Document, block: Block) -> bool:
    """In a blockquote, aside or figure, or in an element that calls itself a quote, close above the text. A short line only in
    one that calls itself a pull quote."""
    named, index = False, block.element
    for _ in range(4):
        if index < 0:
            break
        element = document.elements[index]
        if not PULL.isdisjoint(element.tokens) and any(names.issubset(element.tokens) for names in PULLED):
            return True
        named = named or element.tag in APART or not QUOTED.isdisjoint(element.tokens)
        index = element.parent
    return named and len(_letters(block)) >= SHORTEST
