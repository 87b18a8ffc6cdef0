"""What the systems of journals and preprints put into a paper besides its text: tools, notes on the conversion, shares.

The words are the system's, the same in each paper, and read like the paper's own sentences. But it calls their places by names
that no other page has. Abstract, sections, tables, thanks and references are none of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.records import Verdict, upward
from pipeline.rules import wiki

if TYPE_CHECKING:
    from pipeline.records import Block, Category, Document

ID, DATA = "paper.furniture", "paper.data"
SURE = 1.0
WHY = "It stands in a tool, a note, a list of links or a box of data that the system of a journal or of releases puts there."
PARTS: dict[str, Category] = {
    **dict.fromkeys(("package-alerts", "keyboard-glossary", "c-grade-c-banner", "c-article-metrics-bar"), "feedback"),
    **dict.fromkeys(("html-header-nav", "ltx_page_navbar", "ltx_TOC", "kwd-group", "figure-inline-download", "reflinks",
                     "c-article-references__links", "c-article-references__download", "c-article__pill-button",
                     "c-article-info-details", "c-bibliographic-information"), "navigation"),
    **dict.fromkeys(("ltx_page_footer", "ltx_page_logo", "c-article-rights", "rightslink-section", "articleinfo",
                     "courtesy-note"), "legal"),
    "c-article-recommendations": "related",
    **dict.fromkeys(("ltx_authors", "art-authors", "art-affiliations"), "byline"),
    **dict.fromkeys(("bib-identity", "pubhistory", "belongsTo"), "navigation"),
    "obj_head": "caption",
}
"""Classes and ids of such parts, of LaTeXML and the site of preprints that uses it, and of four great houses of journals."""


MARKS = ("citation_", "ltx_")
"""What the markup of all their papers has: fields for indexes, or LaTeXML's classes."""


PAIRS, LABEL, VALUE = 3, 40, 200
"""Labels with their values in a box of data, at least; characters of a label and of a value at most."""
_DOI = re.compile(r"(?:(?:https?://)?(?:dx\.)?doi\.org/|doi:? ?)?10\.\d{4,9}/\S+", re.I)


REFERENCE = "paper.reference_link"
_LINKS = re.compile(
    r"(?:\s?\[(?:google scholar|cross ?ref|pub ?med(?: central)?|green version|scopus|web of science|pmc free article|ads|"
    r"view article|publisher site|full text)\])+$",
    re.I,
)
"""Where the works of a list can be looked up, in brackets behind each."""


def judge(document: Document) -> list[Verdict]:
    """At most one verdict a block, and one on the links behind a work."""
    if any(mark in document.markup for mark in MARKS):
        return [*wiki.within(document, PARTS, ID), *_looked_up(document)]
    return [Verdict(number, True, DATA, "dom", "navigation", SURE) for number in _data(document)]


def _looked_up(document: Document) -> list[Verdict]:
    """The links behind a work that a paper cites, as a span of it."""
    found = ((block.number, _LINKS.search(block.text)) for block in document.blocks if block.links and block.text.endswith("]"))
    return [Verdict(number, True, REFERENCE, "dom", "navigation", span=match.span()) for number, match in found if match]


def _data(document: Document) -> list[int]:
    """The box of a press release on a paper that lists its journal, number and kind: labels and values by turns, nothing else,
    a DOI one of the values."""
    numbers = [b.number for b in document.blocks if b.element >= 0 and "10." in b.text and _DOI.fullmatch(b.text)]
    for number in numbers:
        label = document.blocks[number - 1] if number else None
        if label is None or label.kind != "heading":
            continue
        inside = _inside(document, document.elements[label.element].parent, number)
        labels, values = inside[::2], inside[1::2]
        if len(labels) != len(values) or len(labels) < PAIRS:
            continue
        if all(_is_label(b) for b in labels) and all(b.kind != "heading" and len(b.text) <= VALUE for b in values):
            return [b.number for b in inside]
    return []


def _is_label(block: Block) -> bool:
    return block.kind == "heading" and len(block.text) <= LABEL


def _inside(document: Document, box: int, number: int) -> list[Block]:
    """The blocks around one that stand in an element."""
    blocks = document.blocks
    start = end = number
    while start and box in upward(document.elements, blocks[start - 1].element):
        start -= 1
    while end + 1 < len(blocks) and box in upward(document.elements, blocks[end + 1].element):
        end += 1
    return blocks[start : end + 1]
