"""The link to edit a section that wikis set behind its heading: 'Details[edit]', '[Bearbeiten | Quelltext bearbeiten]'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.records import Block, Document

ID = "navigation.edit_link"
WHY = "A link to edit the section is no word of its heading."
_EDITS = re.compile(r"[?&](?:ve)?action=edit\b")
BRACKETS = "mw-editsection-bracket"
"""What MediaWiki calls those around the link."""
LONGEST = 60
"""Characters of such a link with its brackets at most."""


def judge(document: Document) -> list[Verdict]:
    """A sure verdict on each such link, as a span of its heading; none in plain text."""
    return [
        Verdict(block.number, True, ID, "dom", "navigation", span=span)
        for block in document.blocks
        if block.links and block.kind == "heading"
        for span in _link(block)
    ] + _empty(document)


def _empty(document: Document) -> list[Verdict]:
    """The brackets of such links that are a picture: 'History[]'."""
    if BRACKETS not in document.markup:
        return []
    return [
        Verdict(block.number, True, ID, "dom", "navigation", span=(len(block.text) - 2, len(block.text)))
        for block in document.blocks
        if block.kind == "heading" and block.text.endswith("[]") and len(block.text) > len("[]")
    ]


def _link(block: Block) -> Iterator[tuple[int, int]]:
    """What stands in brackets at the very end of the heading, if a link in it edits; or that link, without brackets."""
    text = block.text
    editing = [begin for begin, _, target in block.links if _EDITS.search(target)]
    if not editing:
        return
    start = text.rfind("[", 0, editing[0] + 1) if text.endswith("]") else editing[0]
    if start > 0 and len(text) - start <= LONGEST and text.find("]", start, -1) < 0:
        yield start, len(text)
