"""What MediaWiki puts into an article besides its text: boxes that lead to others of its field, notes above it, links to edit it.

An encyclopedia's sidebar is a list of terms amid the story, and reads like one of the story's. But all wikis of this system, and
the templates that they share, call such parts by the same names. Facts, tables and references are none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.records import Verdict

if TYPE_CHECKING:
    from pipeline.records import Category, Document, Element

ID = "wiki.furniture"
WHY = "It stands in a box of links, a note on the article or a control that MediaWiki or its templates put there."
SURE = 1.0
BODY = frozenset(("mw-parser-output", "mw-content-text", "mw-body-content", "bodyContent"))
"""Class or id of an element by which a page is known for one of MediaWiki."""
PARTS: dict[str, Category] = {
    **dict.fromkeys(("navbox", "vertical-navbox", "sidebar", "sistersitebox", "portalbox", "portalbar", "dablink", "hatnote",
                     "rellink", "catlinks", "mw-jump-link", "mw-editsection", "noprint"), "navigation"),
    **dict.fromkeys(("ambox", "tmbox", "ombox", "cmbox", "mbox-small", "asbox", "stub", "protected-icon"), "feedback"),
    **dict.fromkeys(("printfooter", "authority-control"), "legal"),
}  # fmt: skip
"""Classes of such parts, with what they are: links to others, calls upon those who write, where the page is from."""


def judge(document: Document) -> list[Verdict]:
    """At most one verdict a block; none on pages of other systems."""
    elements = document.elements
    if not any(_names(element) & BODY for element in elements):
        return []
    said: list[Category | None] = []
    for element in elements:
        own = next((PARTS[name] for name in (element.attributes.get("class") or "").split() if name in PARTS), None)
        said.append(own or (said[element.parent] if element.parent >= 0 else None))
    return [
        Verdict(block.number, True, ID, "dom", category, SURE)
        for block in document.blocks
        if (category := said[block.element]) is not None
    ]


def _names(element: Element) -> frozenset[str]:
    return frozenset((*(element.attributes.get("class") or "").split(), element.attributes.get("id") or ""))
