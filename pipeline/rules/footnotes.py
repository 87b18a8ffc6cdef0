"""The small numbers that point down to a footnote: with their markup gone they would be glued to the words, 'harbour1'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.records import Block, Document, Verdict

ID = "navigation.footnote_mark"
WHY = "A number that links to a footnote on the same page is no word of the sentence that it is glued to."
_MARK = re.compile(r"\[?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])\]?|\d{1,3}\)")
_STOPS = frozenset(",.;:!?)")
_COMMA = re.compile(r"\s?[,;]\s?")


def judge(document: Document) -> list[Verdict]:
    """A sure verdict on each mark, as a span of its block; none in plain text, which has no links."""
    return [
        Verdict(block.number, True, ID, "dom", "navigation", span=span)
        for block in document.blocks
        if block.links
        for span in _marks(block, document.page.url)
    ]


def _marks(block: Block, address: str | None) -> Iterator[tuple[int, int]]:
    text, last = block.text, -1
    for begin, stop, target in block.links:
        if not _is_below(target, address) or not _MARK.fullmatch(text[begin:stop]):
            continue
        bracketed = text[begin - 1 : begin] == "[" and text[stop : stop + 1] == "]"
        start, end = (begin - 1, stop + 1) if bracketed else (begin, stop)
        if last > 0 and _COMMA.fullmatch(text, last, start):
            start = last  # 'harbour1, 2'
        # Set apart by spaces or in round brackets a number is read as a word ('see note 4'), in square ones it is a mark.
        elif not start or text[start - 1] == "(" or (text[start - 1].isspace() and text[start] != "["):
            continue
        # 'the harbour [1], they said'
        apart = text[start - 1].isspace() and text[end : end + 1] in _STOPS
        yield (start - 1 if apart else start), end
        last = end


def _is_below(target: str, address: str | None) -> bool:
    """Whether a link leads to a place on the same page."""
    page, mark, place = target.partition("#")
    return bool(mark and place) and (not page or (address or "").partition("#")[0].endswith(page))
