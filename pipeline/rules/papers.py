"""What the systems of journals and preprints put into a paper besides its text: tools, notes on the conversion, shares.

The words are the system's, the same in each paper, and read like the paper's own sentences. But it calls their places by names
that no other page has. Abstract, sections, tables, thanks and references are none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.rules import wiki

if TYPE_CHECKING:
    from pipeline.records import Category, Document, Verdict

ID = "paper.furniture"
WHY = "It stands in a tool, a note on the page or a list of links that the system of a journal or of preprints puts there."
PARTS: dict[str, Category] = {
    **dict.fromkeys(("package-alerts", "keyboard-glossary", "c-grade-c-banner", "c-article-metrics-bar"), "feedback"),
    **dict.fromkeys(("html-header-nav", "ltx_page_navbar", "ltx_TOC", "kwd-group", "figure-inline-download", "reflinks",
                     "c-article-references__links", "c-article-references__download", "c-article__pill-button",
                     "c-article-info-details", "c-bibliographic-information"), "navigation"),
    **dict.fromkeys(("ltx_page_footer", "ltx_page_logo", "c-article-rights", "rightslink-section", "articleinfo",
                     "courtesy-note"), "legal"),
    "c-article-recommendations": "related",
    "ltx_authors": "byline",
    "obj_head": "caption",
}
"""Classes and ids of such parts, of LaTeXML and the site of preprints that uses it, and of three great houses of journals."""


MARKS = ("citation_", "ltx_")
"""What the markup of all their papers has: fields for indexes, or LaTeXML's classes."""


def judge(document: Document) -> list[Verdict]:
    """At most one verdict a block."""
    return wiki.within(document, PARTS, ID) if any(mark in document.markup for mark in MARKS) else []
