"""The marks at a heading that link to the heading itself: '#' before it, '¶' behind it, for whoever wants its address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.records import Block, Document, Verdict

ID = "navigation.heading_anchor"
WHY = "A mark that links to its own heading is no word of it."
_LETTER = re.compile(r"(?<!\w)[^\W\d_]\Z")
"""A letter alone, with which a '#' behind it is the name of a language or a note: 'C#'."""
MARK = re.compile(r"#|¶|§|🔗\ufe0f?|⚓\ufe0f?|∞")


def judge(document: Document) -> list[Verdict]:
    """A sure verdict on each mark, as a span of its heading; none where the heading is nothing else."""
    return [
        Verdict(block.number, True, ID, "dom", "navigation", span=span)
        for block in document.blocks
        if block.links and block.kind == "heading"
        for span in _marks(block)
    ]


def _marks(block: Block) -> Iterator[tuple[int, int]]:
    """The first and the last link, where each is a mark at the very end of the heading that leads to a place on a page."""
    text = block.text
    if (all_of_it := _mark_within(block)) is not None:
        yield all_of_it
        return
    for begin, stop, target in dict.fromkeys((block.links[0], block.links[-1])):
        if MARK.fullmatch(text[begin:stop].strip()) and "#" in target and stop - begin < len(text):
            if begin == 0:
                yield 0, stop + text.startswith(" ", stop)
            elif stop == len(text):
                yield begin - text.endswith(" ", 0, begin), stop


def _mark_within(block: Block) -> tuple[int, int] | None:
    """The mark at the very end of a heading that is one link to a place on the page, mark and all."""
    text = block.text
    begin, stop, target = block.links[0]
    words = text[:-1].rstrip()
    if (begin, stop) != (0, len(text)) or not target.startswith("#") or not MARK.fullmatch(text[-1]) or not words:
        return None
    return None if text[-1] == "#" and _LETTER.search(text[:-1]) else (len(words), stop)
