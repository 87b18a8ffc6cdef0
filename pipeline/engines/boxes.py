"""Small boxes amid the story that go but for their first line: the title of a letter's box, the offer above a button.

Each line is judged alone, and a heading is the story's more often than not. But a heading is nothing without what it is over:
where all else in the smallest element that holds it goes, and a rule names some of that a letter's, an appeal's or a notice's, it
goes too, and so it does over nothing but buttons and fields, or links that rules are sure of. So does one that a rule names
itself, that stands over the house's notices alone ('Why you can trust us') or over a line and a button that go, or that ends in a
colon over nothing but links that go; the excerpt below the linked title of a card that goes, or its day; the short lines above
the button of a box that calls itself an offer ('cta', 'promo'); the points of a summary that says a machine wrote it, where its
label and that notice go; the last lines of a heading of which most go; and a notice's translation below it, or within it.
Nothing outside of that element is touched, and a line that the model is sure of stays. But a line that ends in a colon announces
something: between the heading of a shelf of links and the links, which go, it goes whatever the model says.
"""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING, NamedTuple

from pipeline.engines import recipe
from pipeline.records import Verdict, upward
from pipeline.rules import forms, leading
from pipeline.rules.folding import fold
from pipeline.rules.macros import expand
from pipeline.rules.shape import is_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.closed_sets import BlockKind, Category
    from pipeline.records import Block, Document

SURE, NAMED, OVERRULED = 0.9, 0.7, 0.9
"""Probability of these verdicts and of a rule that takes a line out; from which a rule names one that the model takes out; and of
being the story's, from which a line stays whatever a rule says."""
OVERRULED_IN_FORM, DOUBTED = 0.98, 0.6
"""From which the title of a box with a field for an e-mail address stays, and below which the model doubts a title itself."""
TITLE, BOLD = 90, 0.9
"""Characters of a box's title at most, and the share of them in bold where it is no heading."""
LINES: frozenset[BlockKind] = frozenset(("paragraph", "line"))
"""What else a bold title may be: an item of a list, or a row, is none."""
MOST_LINES = 10
"""Lines below the title at most."""
NAMING: frozenset[Category] = frozenset(("newsletter", "donation", "consent"))
"""What a rule must name one of the lines below."""
NOTICES: frozenset[Category] = frozenset(("about", "advert"))
NOTICE = 80
"""Or what it must name all of them, and their characters at least: sentences on the house, no mark of an advertisement."""
OFFERS = frozenset("cta callout promo promotion promobox ctabox".split())
BUTTONS = frozenset("button btn".split())
MOST_OFFER, OFFER_LINE = 4, 140
"""Lines of an offer's box at most, and characters of each."""
LINKED = 0.9
WITHIN = 3
"""Elements within a link around its words, at most: builders of pages set them in a span of their own."""
EXCERPT, CARD = 140, 3
"""Characters of a card's excerpt at most, and lines of the card."""
ANNOUNCEMENT = "boxes.announcement"
ANNOUNCED, ANNOUNCING = 2, 120
"""Links that a line with a colon announces at least, and characters of it at most."""
COLONS = (":", "：")
FIELDS, ASKED = 2, 0.75
"""Buttons and labels of fields below the title of a box that asks at least, a poll or a form to fill in; and of being the
story's, from which its title stays."""
HEADING_LINES = 3
LATIN = 0.9
SUMMARY, MOST_POINTS = "summary", 8
"""What the box of a summary calls itself, and its lines at most."""
_MACHINE = re.compile(r"\b(?:AI|KI|IA|ИИ|ШІ|GPT|LLM)\b|人工智能|人工知能|인공지능")
"""Who wrote it, as the notice in such a box says."""
_WHEN = re.compile(expand("<when>"))
WHOLE = frozenset(("article", "main", "body", "html"))


class _Case(NamedTuple):
    document: Document
    keep: NDArray[np.float32]
    goes: Sequence[bool]
    named: dict[int, set[Category]]
    """Categories that rules give to the lines that go."""
    sure: set[int]
    """Lines that a rule is sure of."""
    doubted: dict[int, Category]
    """Lines that stay although a rule names them, with what it calls them."""
    formed: set[int]
    """Lines of boxes with a field for an e-mail address."""


def find(
    document: Document, verdicts: Sequence[Verdict], keep: NDArray[np.float32], kept: NDArray[np.bool_]
) -> tuple[Verdict, ...]:
    """Verdicts on titles and offers, of the lines that the engine has `kept`."""
    said = [v for v in verdicts if v.boilerplate and not v.span]
    gone = {v.block for v in said if v.probability >= SURE and keep[v.block] < OVERRULED}
    goes = [i in gone or not kept[i] for i in range(len(document.blocks))]
    named: dict[int, set[Category]] = {}
    for v in said:
        if v.category and v.probability >= NAMED and goes[v.block]:
            named.setdefault(v.block, set()).add(v.category)
    doubted = {v.block: v.category for v in said if v.category and v.probability >= NAMED and not goes[v.block]}
    formed = {v.block for v in said if v.by == forms.ID}
    case = _Case(document, keep, goes, named, gone, doubted, formed)
    found = {}
    for i in range(1, len(goes)):
        if not goes[i] and goes[i - 1] and (by := _follows(case, i)):
            lines = [i, *_linked(case, i + 1)] if by == ANNOUNCEMENT else [i]
            found.update({number: Verdict(number, True, by, "dom", "related", SURE) for number in lines})
    for i in range(len(goes) - 1):
        if goes[i] or not goes[i + 1] or keep[i] >= (OVERRULED_IN_FORM if i in case.formed else OVERRULED):
            continue
        if category := _title(case, i) or (_doubted_title(case, i) if keep[i] < DOUBTED else None):
            found[i] = Verdict(i, True, "boxes.title", "dom", category, 1.0 if i in case.formed else SURE)
        for number in _offer(case, i):
            found[number] = Verdict(number, True, "boxes.offer", "dom", "advert", SURE)
    for number in _translations(case):
        found.setdefault(number, Verdict(number, True, "boxes.translation", "dom", "legal", SURE))
    for number in _rest_of_headings(case):
        found.setdefault(number, Verdict(number, True, "boxes.heading", "dom", "headline", SURE))
    for number in _machine_points(case):
        found.setdefault(number, Verdict(number, True, "boxes.machine_points", "dom", "navigation", SURE))
    return tuple(found[i] for i in sorted(found))


def _title(case: _Case, i: int) -> Category | None:
    """What a box is whose title a line is, all else in which goes; None if it is none."""
    if not _is_title(case.document.blocks[i]) or recipe.heads_part(case.document, case.document.blocks[i]):
        return None
    box, lines = _box(case.document, i)
    below = lines[1:]
    if box < 0 or lines[:1] != [i] or not 0 < len(below) <= MOST_LINES or not all(case.goes[j] for j in below):
        return None
    names: list[Category] = sorted({name for j in below for name in case.named.get(j, ())} & NAMING)
    if not names and i in case.doubted and not case.sure.isdisjoint(below):
        return case.doubted[i]
    blocks = case.document.blocks
    if not names and all(j in case.sure and len(blocks[j].text) >= NOTICE for j in below):
        names = sorted({name for j in below for name in case.named.get(j, ())} & NOTICES)
    if names:
        return names[0]
    if blocks[i].text.endswith("?") and any(j in case.sure and "feedback" in case.named.get(j, ()) for j in below):
        return "feedback"
    asks = sum(blocks[j].kind == "form" for j in below) >= FIELDS and not any(is_prose(blocks[j]) for j in below)
    if asks and case.keep[i] < ASKED:
        return "feedback"
    if all(blocks[j].link_share >= LINKED for j in below):
        return "related" if blocks[i].text.endswith(COLONS) or all(j in case.sure for j in below) else None
    last = blocks[below[-1]]
    return "advert" if last.kind != "form" and is_button(case.document, last) else None


def _doubted_title(case: _Case, i: int) -> Category | None:
    """What a box is of which only a heading stays, above the link to a file, or below the label of an advertisement and above a
    button; None if it is none. Without the label such a heading names one of the things that a story compares."""
    document = case.document
    if document.blocks[i].kind != "heading":
        return None
    box = next((index for index in upward(document.elements, document.blocks[i].element) if _holds(document, index, i + 1)), -1)
    if box < 0 or document.elements[box].tag in WHOLE:
        return None
    start, end = i, i + 1
    while start > 0 and i - start < MOST_LINES and _holds(document, box, start - 1):
        start -= 1
    while end + 1 < len(case.goes) and end - i <= MOST_LINES and _holds(document, box, end + 1):
        end += 1
    last = document.blocks[end]
    if end - start > MOST_LINES or not all(case.goes[j] for j in range(start, end + 1) if j != i):
        return None
    if last.link_share >= LINKED and leading.leads_to_file(last):
        return "navigation"
    labelled = start < i and start in case.sure and "advert" in case.named.get(start, ())
    return "advert" if labelled and is_button(document, last) else None


def _holds(document: Document, index: int, number: int) -> bool:
    """Whether an element holds a block."""
    return index in upward(document.elements, document.blocks[number].element)


def _follows(case: _Case, i: int) -> str | None:
    """What a line is that stays right below one that goes, of the same shelf: a card's excerpt or day, or what announces the
    links."""
    blocks, above = case.document.blocks, case.document.blocks[i - 1]
    if above.link_share >= LINKED and case.keep[i] < OVERRULED and _WHEN.fullmatch(fold(blocks[i].text)):
        box, lines = _box(case.document, i - 1)
        if box >= 0 and lines == [i - 1, i]:
            return "boxes.day"
    if above.kind != "heading":
        return None
    if above.link_share >= LINKED and case.keep[i] < OVERRULED and len(blocks[i].text) <= EXCERPT:
        box, lines = _box(case.document, i - 1)
        alone = all(case.goes[j] for j in lines if j != i) and not blocks[i].links
        if box >= 0 and lines[:2] == [i - 1, i] and len(lines) <= CARD and alone:
            return "boxes.excerpt"
    announces = blocks[i].kind == "paragraph" and blocks[i].text.endswith(COLONS) and len(blocks[i].text) <= ANNOUNCING
    shelf = i - 1 in case.sure and "related" in case.named.get(i - 1, ())
    return ANNOUNCEMENT if announces and shelf and len(_linked(case, i + 1)) >= ANNOUNCED else None


def _linked(case: _Case, start: int) -> list[int]:
    """The lines from one on that are links and go."""
    blocks = case.document.blocks
    return list(takewhile(lambda j: case.goes[j] and blocks[j].link_share >= LINKED, range(start, len(blocks))))


def _is_title(block: Block) -> bool:
    bold = block.kind == "heading" or (block.kind in LINES and block.strong_chars >= BOLD * len(block.text) > 0)
    return bold and len(block.text) <= TITLE and block.link_share < LINKED


def _offer(case: _Case, i: int) -> list[int]:
    """The lines of a small box that calls itself an offer, where the button goes that ends it and no paragraph is among them."""
    document = case.document
    box = next((index for index in upward(document.elements, document.blocks[i].element) if _is_offer(document, index)), -1)
    if box < 0:
        return []
    start = end = i
    while start > 0 and box in upward(document.elements, document.blocks[start - 1].element):
        start -= 1
    while end + 1 < len(case.goes) and box in upward(document.elements, document.blocks[end + 1].element):
        end += 1
    lines = range(start, end + 1)
    short = len(lines) <= MOST_OFFER and max(len(document.blocks[j].text) for j in lines) <= OFFER_LINE
    if not short or end == i or not all(case.goes[i + 1 : end + 1]):
        return []
    if not ("advert" in case.named.get(end, ()) or is_button(document, document.blocks[end])):
        return []
    return [j for j in lines[:-1] if not case.goes[j]]


def _translations(case: _Case) -> list[int]:
    """The lines in Latin letters right below a legal notice that goes, beside it or in it, of a page in another script."""
    blocks, elements = case.document.blocks, case.document.elements
    found: list[int] = []
    for i in range(1, len(blocks)):
        if case.goes[i] or case.keep[i] >= OVERRULED or blocks[i].kind not in LINES or "legal" not in case.named.get(i - 1, ()):
            continue
        above = blocks[i - 1].element
        beside = elements[blocks[i].element].parent in (above, elements[above].parent)
        if beside and _is_latin(blocks[i].text) and not _is_latin(blocks[i - 1].text):
            found.append(i)
    return found


def _is_latin(text: str) -> bool:
    """Whether nearly all letters of a line are of the Latin alphabet without accents."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(map(str.isascii, letters)) >= LATIN * len(letters)


def _rest_of_headings(case: _Case) -> list[int]:
    """The lines that stay of a heading of three and more, most of which go: breaks part the one from the other, no more."""
    held: dict[int, list[int]] = {}
    for block in case.document.blocks:
        if block.kind == "heading":
            held.setdefault(block.element, []).append(block.number)
    parted = [lines for lines in held.values() if len(lines) >= HEADING_LINES]
    most = [lines for lines in parted if 2 * sum(case.goes[i] for i in lines) > len(lines)]
    return [i for lines in most for i in lines if not case.goes[i] and case.keep[i] < OVERRULED]


def _machine_points(case: _Case) -> list[int]:
    """The lines that stay in boxes that call themselves summaries, all below lines that go, one of which names a machine."""
    document = case.document
    boxes = {i for i, e in enumerate(document.elements) if SUMMARY in e.tokens and e.tag not in WHOLE}
    held: dict[int, list[int]] = {}
    for i in range(len(case.goes)) if boxes else ():
        outermost = [index for index in upward(document.elements, document.blocks[i].element) if index in boxes][-1:]
        if outermost:
            held.setdefault(outermost[0], []).append(i)
    found: list[int] = []
    for lines in held.values():
        above = next((at for at, i in enumerate(lines) if not case.goes[i]), len(lines))
        said = any(_MACHINE.search(document.blocks[i].text) for i in lines[:above])
        points = [i for i in lines[above:] if not case.goes[i]]
        if said and len(lines) <= MOST_POINTS and all(case.keep[i] < OVERRULED for i in points):
            found += points
    return found


def _is_offer(document: Document, index: int) -> bool:
    element = document.elements[index]
    return element.tag not in WHOLE and not OFFERS.isdisjoint(element.tokens)


def is_button(document: Document, block: Block) -> bool:
    """Whether a line is a button, or a link that is called one."""
    if block.kind == "form":
        return True
    around = [document.elements[index] for index in islice(upward(document.elements, block.element), WITHIN)]
    link = next((at + 1 for at, element in enumerate(around) if element.tag == "a"), 1)
    return block.link_share >= LINKED and any(not BUTTONS.isdisjoint(element.tokens) for element in around[:link])


def _box(document: Document, i: int) -> tuple[int, list[int]]:
    """The smallest element that holds a line and the next one, and its lines; -1 if it is the article as a whole."""
    blocks = document.blocks
    below = set(upward(document.elements, blocks[i + 1].element))
    box = next((index for index in upward(document.elements, blocks[i].element) if index in below), -1)
    if box < 0 or document.elements[box].tag in WHOLE or (i and box in upward(document.elements, blocks[i - 1].element)):
        return -1, []
    end = i + 1
    while end + 1 < len(blocks) and end - i <= MOST_LINES and box in upward(document.elements, blocks[end + 1].element):
        end += 1
    return box, list(range(i, end + 1))
