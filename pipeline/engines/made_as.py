"""What the system that made a page says it is, where training had none of its kind: an encyclopedia's article, a paper.

Systems name the kind of a page for their own styles and for those who index them, in the same words on all their sites:
MediaWiki the namespace, LaTeXML the document, journals the fields of a citation. Pages of references and of many links look
like a list or a service to the classifier, which knows few of them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.records import Document

ENOUGH = 2
"""Paragraphs from which such a page is an article, and not a few words on one."""
LEAST = 60
"""Characters of the shortest that counts: one that ends in a mark of a note does not read like one by its end."""
SHARE = 0.5
"""Share of the characters in paragraphs, beside items and rows, from which an encyclopedia's page is no list."""
_ARTICLE = frozenset(("mediawiki", "ns-0", "action-view"))
"""Classes of the body of an article's page, all of them."""
_OTHER = frozenset(("ns-talk", "ns-special", "ns-2", "ns-6", "ns-8", "ns-10", "ns-14", "ns-828"))
"""Of a page that is none: talk, lists made by the system, users, files, messages, templates, categories, modules."""
_MAIN_PAGE = '"wgIsMainPage":true'
_CONTENT = "mw-parser-output"
"""Class of what was written."""
_APPARATUS = frozenset("references reflist refbegin listaref infobox navbox toc navigation".split())
"""Classes of what stands in it and says nothing of what the page is."""
_PAPER = ".ltx_document .ltx_para"
_CITED = ("meta[name=citation_title i]", "meta[name=citation_journal_title i], meta[name=citation_doi i]")
"""What indexes of papers ask for: a title, and where it came out."""


def is_article(document: Document, paragraphs: int) -> bool:
    """Whether it is an article by its system's own word; `paragraphs`: those to keep of a paper."""
    if document.tree is None:
        return False
    names = _body(document)
    if "mediawiki" in names:
        return names >= _ARTICLE and _MAIN_PAGE not in document.markup and _tells(document)
    if paragraphs < ENOUGH:
        return False
    if "ltx_document" in document.markup and document.tree.css_matches(_PAPER):
        return True
    return "citation_" in document.markup and all(map(document.tree.css_matches, _CITED))


def is_other(document: Document) -> bool:
    """Whether its system's own word is that it is no article: a talk page, a category, a file, the main page."""
    names = _body(document)
    return "mediawiki" in names and (not names.isdisjoint(_OTHER) or _MAIN_PAGE in document.markup)


def _body(document: Document) -> frozenset[str]:
    body = next((element for element in document.elements if element.tag == "body"), None)
    return frozenset(((body.attributes.get("class") or "") if body else "").split())


def _tells(document: Document) -> bool:
    """Whether the content has some paragraphs, and more in them than in items and rows, notes and boxes apart."""
    counts: list[bool] = []
    for element in document.elements:
        names = (element.attributes.get("class") or "").split()
        inside = element.parent >= 0 and counts[element.parent]
        counts.append((inside or _CONTENT in names) and _APPARATUS.isdisjoint(names))
    sizes: Counter[str] = Counter()
    long = 0
    for block in document.blocks:
        if counts[block.element] and not block.hidden:
            sizes[block.kind] += len(block.text)
            long += block.kind == "paragraph" and len(block.text) >= LEAST and block.link_share <= SHARE
    told = sizes["paragraph"]
    return long >= ENOUGH and told >= SHARE * (told + sizes["item"] + sizes["row"])
