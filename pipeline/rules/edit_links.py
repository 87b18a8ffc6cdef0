"""The link to edit a section that wikis set behind its heading: 'Details[edit]', '[Bearbeiten | Quelltext bearbeiten]'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.pieces import fold
from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.records import Block, Document

ID = "navigation.edit_link"
WHY = "A link to edit the section is no word of its heading."
_EDITS = re.compile(r"[?&](?:ve)?action=edit\b")
BRACKETS = "mw-editsection-bracket"
"""What MediaWiki calls those around the link."""
SECTION, MOST = "mw-editsection", 400
"""What it calls the whole, wherever an archive has the link lead; how many are looked for."""
LONGEST = 60
"""Characters of such a link with its brackets at most."""


def judge(document: Document) -> list[Verdict]:
    """A sure verdict on each such link, as a span of its heading; none in plain text."""
    return [
        Verdict(block.number, True, ID, "dom", "navigation", span=span)
        for block in document.blocks
        if block.links and block.kind == "heading"
        for span in _link(block)
    ] + _empty(document) + _called(document)


def _empty(document: Document) -> list[Verdict]:
    """The brackets of such links that are a picture: 'History[]'."""
    if BRACKETS not in document.markup:
        return []
    return [
        Verdict(block.number, True, ID, "dom", "navigation", span=(len(block.text) - 2, len(block.text)))
        for block in document.blocks
        if block.kind == "heading" and block.text.endswith("[]") and len(block.text) > len("[]")
    ]


def _called(document: Document) -> list[Verdict]:
    """Those that no address tells, since an archive has changed it, by what MediaWiki calls them."""
    if SECTION not in document.markup or document.tree is None:
        return []
    said = {fold(node.text()) for node in document.tree.css(f".{SECTION}")[:MOST]}
    found = []
    for block in document.blocks:
        if block.kind != "heading" or any(_EDITS.search(target) for _, _, target in block.links):
            continue
        words = max((words for words in said if words and block.text.endswith(words)), key=len, default="")
        if words != "[]" and 0 < len(words) < len(block.text) and len(words) <= LONGEST:
            span = (len(block.text) - len(words), len(block.text))
            found.append(Verdict(block.number, True, ID, "dom", "navigation", span=span))
    return found


def _link(block: Block) -> Iterator[tuple[int, int]]:
    """What stands in brackets at the very end of the heading, if a link in it edits; or that link, without brackets."""
    text = block.text
    editing = [begin for begin, _, target in block.links if _EDITS.search(target)]
    if not editing:
        return
    start = text.rfind("[", 0, editing[0] + 1) if text.endswith("]") else editing[0]
    if start > 0 and len(text) - start <= LONGEST and text.find("]", start, -1) < 0:
        yield start, len(text)
