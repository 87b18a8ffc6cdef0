"""Text that a page shows or hides more than once: hidden twins of visible lines, pull quotes, and a story told twice over.

A responsive page carries a line twice, once for wide and once for narrow screens, or all of the story; a pull quote repeats a
sentence that stands in the story. None of it is new text. A refrain, a chant or a table's repeated cell is: of two visible lines
alike neither goes unless many paragraphs in a row come again in their order, or one is for wide screens and the other for narrow
ones by their class names (`screens`).

Below a pull quote mostly stands who said it, in an element of its own or behind a dash: that goes with the quote.

Some papers write their data for search engines into the page as lines (`itemprop`), which only a style sheet hides: the story in
one line, below its address, title, days and section. These go together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.engines import screens
from pipeline.metadata.lone_names import full_name
from pipeline.records import Verdict, upward

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from pipeline.records import Block, Document, Element

SHORTEST = 25
"""Letters from which a repetition is no accident."""
SHORTEST_PULLED = 12
"""The same in an element that calls itself a pull quote: three or four words do."""
LONG, ENDS = 60, (".", "!", "?", "…", '"', "”", "»")
"""The same from which a quote that is all of another line repeats it, and what a shorter line ends in that may hold one."""
PULLED = (frozenset(("pullquote",)), frozenset(("pull", "quote")))
"""What such an element calls itself: all words of one of these."""
PULL = frozenset(("pullquote", "pull"))
"""A word of each of these: elements without one are not asked."""
PARAGRAPH, IN_A_ROW = 80, 6
"""Characters of a paragraph, and how many in a row must come again for the story to be told twice."""
QUOTED = frozenset(("pullquote", "pull", "blockquote", "quote", "quotation", "zitat", "citation", "cita", "citazione", "callout"))
APART = frozenset(("blockquote", "aside", "figure", "q"))
REACH = 4
"""Elements around a line in which it may be set apart."""
SIGNING = frozenset(("cite", "footer", "figcaption"))
SIGNATURE = frozenset("author authors attribution cite citation credit name role signature source speaker".split())
"""The elements within a quote that say who said it, and what others call themselves."""
LONGEST_SIGNATURE, SIGNATURES = 90, 2
"""Characters of such a line, and how many stand below a quote at most."""
PULL_QUOTE, SIGNED = "copies.pull_quote", "copies.signature"
TOLD_IN_ONE = 3
"""Paragraphs shown that a hidden line has within it, from which it is the story told in one."""
COVERED = 0.7
"""Share of such a line that the paragraphs make up at least."""
LONGEST = 8
"""How many hidden lines are looked at so, the longest: a page may have thousands, and as many paragraphs."""
IN_ONE = "copies.told_in_one"
DATA = "copies.told_for_machines"
BODY, PROPERTY = frozenset(("articlebody", "text")), "itemprop"
"""Properties whose value is all of the story, and the attribute that names a property."""
LETTERS = re.compile(r"\w+")
DASHED = re.compile(r"[-–—―~]+ ?(?=[^\W\d_a-zß-ÿ])")


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
    data = _told_for_machines(document)
    told += data
    known = {verdict.block for verdict in data}
    hidden = any(block.hidden for block in document.blocks)
    own = [block for block in document.blocks if len(block.text) >= SHORTEST_PULLED and block.number not in known]
    quotes = [block for block in own if _is_set_apart(document, block)]
    if not hidden and not quotes:
        return told
    letters = [_letters(block) if len(block.text) >= SHORTEST_PULLED else "" for block in document.blocks]
    twins = [*_twins(document, letters), *_told_in_one(document, letters)] if hidden else []
    letters = ["" if number in known else text for number, text in enumerate(letters)]
    return [*told, *twins, *_pull_quotes(document, quotes, letters)]


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


def _told_for_machines(document: Document) -> list[Verdict]:
    """The story in one line as the value of a property, which stands in lines of its own besides, and the values beside it."""
    told = [b for b in document.blocks if not b.hidden and len(b.text) >= TOLD_IN_ONE * PARAGRAPH and _is_body(document, b)]
    if len(told) != 1:
        return []
    line = told[0]
    text = _letters(line)
    shown = (_letters(block) for block in document.blocks if block is not line and not block.hidden)
    within = {letters for letters in shown if len(letters) >= SHORTEST and letters in text}
    if len(within) < TOLD_IN_ONE or sum(map(len, within)) < COVERED * len(text):
        return []
    holder = document.elements[line.element].parent
    beside = [block for block in document.blocks if holder in upward(document.elements, block.element)]
    if not all(_is_value(document, block, holder) for block in beside):
        beside = [line]
    return [Verdict(block.number, True, DATA, "dom", "other") for block in beside]


def _is_body(document: Document, block: Block) -> bool:
    return not BODY.isdisjoint((document.elements[block.element].attributes.get(PROPERTY) or "").lower().split())


def _is_value(document: Document, block: Block, holder: int) -> bool:
    """Whether a line stands in an element that says of which property it is the value, within the one that holds them all."""
    within = (index for index in upward(document.elements, block.element) if index > holder)
    return any(PROPERTY in document.elements[index].attributes for index in within)


def _pull_quotes(document: Document, apart: Sequence[Block], letters: Sequence[str]) -> list[Verdict]:
    quotes = [block for block in apart if len(letters[block.number]) >= SHORTEST_PULLED]
    if not quotes:
        return []
    held = {block.number for block in quotes}
    lines = ((block, letters[block.number]) for block in document.blocks if block.number not in held)
    told = (text for block, text in lines if len(text) > LONG or block.text.endswith(ENDS))
    prose = "\n" + "\n\n".join(told) + "\n"
    signed = _signed(document, quotes)
    found: dict[int, str] = {}
    for block in quotes:
        if any(_is_repeated(said, prose) for said in (letters[block.number], signed.get(block.number)) if said):
            found[block.number] = PULL_QUOTE
            found.update(dict.fromkeys(_signatures(document, block), SIGNED))
    for number in _of_quoted(document, found):
        del found[number]
    return [Verdict(number, True, by, "dom", "other") for number, by in sorted(found.items())]


def _of_quoted(document: Document, found: Collection[int]) -> list[int]:
    """The lines of what is quoted line by line, a poem or a song, of which the story says only some once more."""
    held: defaultdict[int, list[int]] = defaultdict(list)
    for block in document.blocks:
        own = next((i for i in upward(document.elements, block.element) if document.elements[i].tag == "blockquote"), -1)
        if own >= 0:
            held[own].append(block.number)
    parted = (lines for lines in held.values() if not all(number in found for number in lines))
    return [number for lines in parted for number in lines if number in found]


def _signed(document: Document, quotes: Sequence[Block]) -> dict[int, str]:
    """The letters without who said it of each quote that has that at its end, in an element of its own."""
    if document.tree is None:
        return {}
    around = {block.element: block for block in quotes}
    holders = {}
    for element in document.elements:
        if element.tag in SIGNING or not SIGNATURE.isdisjoint(element.tokens):
            holders[element.node] = next((around[i] for i in upward(document.elements, element.parent) if i in around), None)
    found: dict[int, str] = {}
    for node in document.tree.css("cite, footer, [class], [itemprop]") if any(holders.values()) else ():
        block = holders.get(node.mem_id)
        if block is None:
            continue
        said, all_of_it = "".join(LETTERS.findall(node.text())).lower(), _letters(block)
        quoted = all_of_it.removesuffix(said)
        if SHORTEST_PULLED <= len(quoted) < len(found.get(block.number, all_of_it)):
            found[block.number] = quoted
    return found


def _signatures(document: Document, quote: Block) -> list[int]:
    """The lines right below a quote, in the element that sets it apart and nowhere else, that say who said it."""
    for index in list(_apart(document, quote))[::-1]:
        below = []
        for block in document.blocks[quote.number + 1 : quote.number + 2 + SIGNATURES]:
            if index not in upward(document.elements, block.element):
                break
            below.append(block)
        if 0 < len(below) <= SIGNATURES and all(_is_signature(document, block, index) for block in below):
            return [block.number for block in below]
    return []


def _is_signature(document: Document, block: Block, holder: int) -> bool:
    """Whether a short line begins with a dash and a capital, is a name with or without a role, or stands in an element for it."""
    if len(block.text) > LONGEST_SIGNATURE:
        return False
    if DASHED.match(block.text) or full_name(block.text.partition(",")[0].strip()):
        return True
    within = [document.elements[index] for index in upward(document.elements, block.element) if index > holder]
    return any(element.tag in SIGNING or not SIGNATURE.isdisjoint(element.tokens) for element in within)


def _is_repeated(quote: str, prose: str) -> bool:
    """Whether a quote stands in a line that has more than it. A long one may be all of a line: a short one is a refrain then."""
    return quote in prose and (len(quote) > LONG or prose.count(quote) > prose.count(f"\n{quote}\n"))


def confirmed(document: Document, carried: Sequence[Verdict], engine: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts that carry, with the engine's in place of one on a copy whose other copy is not kept."""
    if not any(v.by.startswith("copies.") for v in carried):
        return list(carried)
    kept = {_letters(block) for block, v in zip(document.blocks, carried, strict=True) if not v.boilerplate}
    prose = "\n".join(sorted(kept))
    signed = _signed(document, [document.blocks[v.block] for v in carried if v.by == PULL_QUOTE])
    found: list[Verdict] = []
    restored = False
    for block, verdict, own in zip(document.blocks, carried, engine, strict=True):
        text = _letters(block) if verdict.by.startswith("copies.") else ""
        if verdict.by in (SIGNED, DATA):
            found.append(own if restored and verdict.by == SIGNED else verdict)
            continue
        quoted = verdict.by == PULL_QUOTE and (text in prose or signed.get(block.number, text) in prose)
        restored = bool(text) and not own.boilerplate and text not in kept
        restored = restored and not (quoted or (verdict.by == IN_ONE and _is_told(text, kept)))
        if restored:
            kept.add(text)
        found.append(own if restored else verdict)
    return found


def _is_told(text: str, kept: set[str]) -> bool:
    return sum(len(line) for line in kept if len(line) > SHORTEST and line in text) >= COVERED / 2 * len(text)


def _letters(block: Block) -> str:
    return "".join(LETTERS.findall(block.text)).lower()


def _is_set_apart(document: Document, block: Block) -> bool:
    """In a blockquote, aside or figure, or in an element that calls itself a quote, close above the text. A short line only in
    one that calls itself a pull quote."""
    apart = list(_apart(document, block))
    return any(map(_is_pulled, (document.elements[i] for i in apart))) or (bool(apart) and len(_letters(block)) >= SHORTEST)


def _apart(document: Document, block: Block) -> Iterator[int]:
    """The elements close around a line that set it apart, the innermost first."""
    for index in islice(upward(document.elements, block.element), REACH):
        element = document.elements[index]
        if element.tag in APART or not QUOTED.isdisjoint(element.tokens) or _is_pulled(element):
            yield index


def _is_pulled(element: Element) -> bool:
    return not PULL.isdisjoint(element.tokens) and any(names.issubset(element.tokens) for names in PULLED)
