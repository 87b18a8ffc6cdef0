"""The links of a footnote back to where it is cited: '^' or '↑ a b' before it, '↩' behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.pieces import fold
from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.records import Block, Document

ID = "navigation.footnote_return"
WHY = "A sign that links from a footnote back to where it is cited is no word of the note."
_SIGN = re.compile(r"[\^↑⬑]|Jump up(?: to)?:?")
_PLACE = re.compile(r"[^\W\d_]{1,2}|\d{1,2}(?:[.,]\d{1,2})?|[\^↑]")
"""One of several places: the letters and numbers of wikis, in whatever script."""
_CALLED, MOST = "mw-cite-backlink", 1_000
"""What MediaWiki calls the whole of it, wherever an archive has its links lead; how many are looked for."""
_BEHIND = re.compile(r"(?:[\^↑↩↵⏎⤴🔙⬆]|back|return)[\ufe0e\ufe0f]?")
_BETWEEN = re.compile(r"(?:[\s,]|\^|↑|et|und|and|y|e|и)*")


def judge(document: Document) -> list[Verdict]:
    """A sure verdict on the signs before a note and on those behind it, as a span of its block; none in plain text."""
    return [
        Verdict(block.number, True, ID, "dom", "navigation", span=span)
        for block in document.blocks
        if block.links and "#" in block.links[0][2] + block.links[-1][2]
        for span in (*_before(block), *_behind(block))
    ] + _called(document)


def _called(document: Document) -> list[Verdict]:
    """Those before a note that no address tells, by what MediaWiki calls them."""
    if _CALLED not in document.markup or document.tree is None:
        return []
    said = {fold(node.text()) for node in document.tree.css(f".{_CALLED}")[:MOST]}
    found = []
    for block in document.blocks:
        words = max((words for words in said if _SIGN.match(words) and block.text.startswith(f"{words} ")), key=len, default="")
        if words and not any(_before(block)):
            found.append(Verdict(block.number, True, ID, "dom", "navigation", span=(0, len(words))))
    return found


def _before(block: Block) -> Iterator[tuple[int, int]]:
    """From the sign at the very beginning to the last of the places behind it, of which one at least is a link."""
    text = block.text
    sign = _SIGN.match(text)
    if sign is None:
        return
    end, linked = sign.end(), False
    for begin, stop, target in block.links:
        if not target.startswith("#"):
            break
        if begin >= end:  # else it is the sign
            if not (_BETWEEN.fullmatch(text, end, begin) and _PLACE.fullmatch(text[begin:stop])):
                break
            end = stop
        linked = True
    if linked and end < len(text):
        yield 0, end


def _behind(block: Block) -> Iterator[tuple[int, int]]:
    """The links at the very end that are such a sign, with what stands between them."""
    text = block.text
    start = len(text)
    for begin, stop, target in reversed(block.links):
        if "#" not in target or not _BEHIND.fullmatch(text[begin:stop].strip()) or not _BETWEEN.fullmatch(text, stop, start):
            break
        start = begin
    if 0 < start < len(text):
        yield start, len(text)
