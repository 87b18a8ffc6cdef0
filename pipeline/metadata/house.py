"""Witness: the writer whom a page prints where its publishing system names the account of the house.

Small papers post everything from one account ('Harbour D', at /author/admin/) and print who wrote as the first or the last
line of the story, in bold or capitals, or before the page's description. It is asked only where such an account signs, or where
whoever posted is named in the page's head alone and 'By Jane Roe & John Doe' stands above the first paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from pipeline.metadata import names
from pipeline.metadata.statement import Signer, Statement, text_of
from pipeline.metadata.unmarked import full_name
from pipeline.records import Block, Document, Metadata

_LINKS = "a[rel~=author], a[href*='/author/'], a[href*='/autor/'], a[href*='/auteur/'], a[href*='/user/'], a[href*='/users/']"
_MAX_LINKS = 40
_HOUSE = re.compile(
    r"/(?:wp-?)?(?:admin|administrat(?:or|eur|ion)|root|user|editor|editors|webmaster|web|news|newsroom|newsdesk|desk|redaktion|"
    r"redaccion|redacao|redazione|redactie|redakcja|redaction|staff|team)[-_]?\d*/?(?:[?#].*)?$",
    re.I,
)
"""Addresses of accounts that are nobody's own."""
_CAPITALS = re.compile(r"(?P<name>[^\W\d_a-zß-ÿ]{2,}(?:[ '’.-]{1,2}[^\W\d_a-zß-ÿ]{2,}){1,3})[ ,:–—-]+(?=[^\W\d_]\w*[a-zß-ÿ])")
_BY = re.compile(r"(?i:by|von|por|par|di|door)\s+(?=[^\W\d_a-z])")
_PARAGRAPH = 100
_LINE_CHARS = 50
_MAX_BLOCKS = 600


def signs(tree: LexborHTMLParser, authors: Sequence[str]) -> bool:
    """Whether the one author is an account of the house, by the address of its page."""
    if len(authors) != 1:
        return False
    links = tree.css(_LINKS)[:_MAX_LINKS]
    return any(_HOUSE.search(link.attributes.get("href") or "") and text_of(link, 80) == authors[0] for link in links)


def by_line(document: Document, authors: Sequence[str]) -> Statement:
    """The people of the line 'By ...' right above the first paragraph, if readers see none of the declared authors anywhere."""
    blocks = [block for block in document.blocks[:_MAX_BLOCKS] if not block.hidden]
    first = next((place for place, block in enumerate(blocks) if block.kind == "paragraph" and len(block.text) >= _PARAGRAPH), 0)
    said = blocks[first - 1].text if first else ""
    found = names.read(said, shown=True) if _BY.match(said) and len(said) <= 2 * _LINE_CHARS else []
    if not found or not all(name.kind == "person" and full_name(name.text) for name in found) or _shows(document, authors):
        return Statement("house")
    return Statement("house", signers=tuple(Signer(name.text, "person") for name in found))


def _shows(document: Document, authors: Sequence[str]) -> bool:
    """Whether the page names one of the authors to readers, or links to a page of theirs."""
    said = [names.key(block.text) for block in document.blocks]
    led = [names.key(href) for block in document.blocks for _, _, href in block.links]
    return any(key in text for key in map(names.key, authors) for text in (*said, *led))


def read(document: Document, facts: Metadata) -> Statement:
    """The name above the first paragraph of the story or below its last, else the one that opens the description."""
    blocks = document.blocks[:_MAX_BLOCKS]
    prose = {b.number for b in blocks if b.kind == "paragraph" and len(b.text) >= _PARAGRAPH and not b.hidden}
    edges = (b for b in blocks if (b.number - 1 in prose) != (b.number + 1 in prose))  # between two paragraphs it is a subhead
    found = next((name for line in edges if (name := _signature(line))), None)
    if found is None:
        said = (match["name"] for text in facts.descriptions if (match := _CAPITALS.match(text)))
        found = next((name for text in said if full_name(name := names.calm(text))), None)
    return Statement("house", signers=(Signer(found, "person"),) if found else ())


def _signature(line: Block) -> str | None:
    """The name that a short line of its own is, set apart by bold or capitals."""
    text = names.strip_by(line.text.strip("()[]–— "))
    apart = line.strong_chars >= 0.9 * len(line.text) or text.isupper()
    if line.links or line.kind != "paragraph" or len(line.text) > _LINE_CHARS or not apart:
        return None
    name = names.calm(text)
    return name if full_name(name) else None
