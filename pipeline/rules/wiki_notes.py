"""What the readers and writers of a wiki set into a sentence: '[citation needed]', '[réf. nécessaire]', the page behind a mark.

Such a note is a raised element of a class that MediaWiki's templates share, in whatever language it speaks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.records import Verdict
from pipeline.rules import wiki

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.records import Document

ID = "wiki.inline_note"
WHY = "A raised note on the sentence before it, such as 'citation needed', is a writer's to the next and no word of it."
_NOTES = "sup.Inline-Template, sup.Template-Fact, sup.need_ref_tag, sup.noprint, sup.reference"
_NOTE = re.compile(r"\[[^\[\]]{2,80}\]")
_PAGES = re.compile(r": ?[\w–, -]{1,20}")
"""The pages that a template names behind the mark of a reference: '[3]: 114'."""
MOST = 400
"""Notes that are looked for on one page."""


def judge(document: Document) -> list[Verdict]:
    """A sure verdict on each such note, as a span of its block; none on pages of other systems."""
    if document.tree is None or not wiki.is_wiki(document):
        return []
    said = {_fold(node.text()): None for node in document.tree.css(_NOTES)[:MOST]}
    notes = [re.escape(text) for text in said if _NOTE.fullmatch(text)]
    pages = [r"(?<=\])\s?" + re.escape(text) + r"(?:\s(?=[.,;:)]))?" for text in said if _PAGES.fullmatch(text)]
    if not notes and not pages:
        return []
    pattern = re.compile("|".join([*(r"\s?" + note for note in notes), *pages]))
    return [
        Verdict(block.number, True, ID, "dom", "navigation", span=span)
        for block in document.blocks
        for span in _spans(pattern, block.text)
    ]


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    for found in pattern.finditer(text):
        if found.start() > 0:
            yield found.span()


def _fold(text: str) -> str:
    return " ".join(text.split())
