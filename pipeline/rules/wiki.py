"""What MediaWiki puts into an article besides its text: boxes that lead to others of its field, notes above it, links to edit it.

An encyclopedia's sidebar is a list of terms amid the story, and reads like one of the story's. But all wikis of this system, and
the templates that they share, call such parts by the same names. Facts, tables and references are none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.records import Category, Document, Element

ID = "wiki.furniture"
WHY = "It stands in a box of links, a note on the article or a control that MediaWiki or its templates put there."
SURE = 1.0
BODY = frozenset(("mw-parser-output", "mw-content-text", "mw-body-content", "bodyContent"))
"""Class or id of an element by which a page is known for one of MediaWiki."""
MARKS = ("mw-", "bodyContent")
"""What the markup of all of them has: looked for first, since it is soon done."""
CONTENT = "mw-parser-output"
"""Class of what those who write a page have written, and of what templates add to it."""
WRITTEN = frozenset(("paragraph", "heading", "item", "row", "quote", "preformatted"))
PARTS: dict[str, Category] = {
    **dict.fromkeys(("navbox", "vertical-navbox", "sidebar", "sistersitebox", "portalbox", "portalbar", "dablink", "hatnote",
                     "rellink", "catlinks", "mw-jump-link", "mw-editsection", "noprint", "metadata", "navbar", "portal-bar",
                     "hauptartikel", "sisterproject", "autres-projets", "bandeau-portail", "homonymie", "navigation-only"),
                    "navigation"),
    **dict.fromkeys(("ambox", "tmbox", "ombox", "cmbox", "mbox-small", "asbox", "stub", "protected-icon", "bandeau-article"),
                    "feedback"),
    **dict.fromkeys(("printfooter", "authority-control", "mw-authority-control"), "legal"),
    **dict.fromkeys(("thumbcaption", "gallerytext", "infobox-caption", "lightbox-caption", "legend"), "caption"),
}  # fmt: skip
"""Classes and ids of such parts, with what they are: links to others, calls upon those who write, where it is from, captions."""

APART = frozenset((*PARTS, "toc"))
PLACES = frozenset(("div", "section"))
"""Elements whose id counts too: a heading's is its own text."""
LINKED = 0.95
"""Share of a row or a paragraph in links from which it says nothing itself, as an item of a list may."""


def judge(document: Document) -> list[Verdict]:
    """At most one verdict a block; none on pages of other systems."""
    return within(document, PARTS, ID) if is_wiki(document) else []


def is_wiki(document: Document) -> bool:
    """Whether MediaWiki made the page."""
    if not any(mark in document.markup for mark in MARKS):
        return False
    return any(_names(element) & BODY for element in document.elements)


def written(document: Document) -> list[int]:
    """The blocks of what was written on a page of MediaWiki, without its parts and what only leads elsewhere; empty on
    pages of others."""
    if CONTENT not in document.markup:
        return []
    said: list[bool] = []
    for element in document.elements:
        names = _names(element)
        said.append((CONTENT in names or (element.parent >= 0 and said[element.parent])) and names.isdisjoint(APART))
    return [
        block.number
        for block in document.blocks
        if block.element >= 0 and said[block.element] and not block.hidden and block.kind in WRITTEN
        and not (block.kind in ("row", "paragraph") and block.link_share > LINKED)
    ]


def within(document: Document, parts: Mapping[str, Category], by: str) -> list[Verdict]:
    """A sure verdict on each block in an element of one of these classes or ids; the innermost says what it is."""
    said: list[Category | None] = []
    for element in document.elements:
        own = next((parts[name] for name in reversed(_named(element)) if name in parts), None)  # the last says most
        said.append(own or (said[element.parent] if element.parent >= 0 else None))
    return [
        Verdict(block.number, True, by, "dom", category, SURE)
        for block in document.blocks
        if block.element >= 0 and (category := said[block.element]) is not None
    ]


def _names(element: Element) -> frozenset[str]:
    return frozenset(_named(element))


def _named(element: Element) -> tuple[str, ...]:
    classes = (element.attributes.get("class") or "").split()
    return (*classes, element.attributes.get("id") or "") if element.tag in PLACES else tuple(classes)
