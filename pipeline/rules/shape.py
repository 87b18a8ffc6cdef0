"""What a line looks like by itself: like a paragraph, a headline, an item of a list."""

from __future__ import annotations

import re

from pipeline.records import Block
from pipeline.rules.folding import fold

PROSE = 80
"""Characters from which a line that ends like a sentence counts as a paragraph; a third of it in scripts like Chinese."""

FULL_STOPS = (".", "。", "｡", "．", "।", "॥", "۔", "։", "።", "။", "។")
"""What ends a sentence and no headline, script by script. Question and exclamation marks end both."""

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$|[。！？]\s?[（(【][^()（）【】]{2,40}[)）】]$")
"""Also with a signature or a remark in brackets behind it, as East Asian papers have it."""
_SPOKEN_END = re.compile(r"""[.。…]["'”’»)\]」]+$""")
"""The end of a sentence within quotation marks: no headline ends so, a paragraph of one quote does."""
_GOES_ON = frozenset(".,;:，、；：؛،") | frozenset(FULL_STOPS)
"""What ends a sentence, or leads on, and no headline."""


def list_kind(block: Block, is_text: bool) -> str:
    """What kind of list item or table row a line is: `item`, `number` or `row`; empty if it is none."""
    if not is_text:
        return block.kind if block.kind in ("item", "row") else ""
    if block.text.startswith("|"):
        return "row"
    if not block.marker:
        return ""
    return "number" if block.text[0].isdigit() or block.text[0] == "(" else "item"


def size(text: str) -> int:
    """How long a text is in letters of an alphabet: scripts like Chinese say as much in a third of them."""
    return len(text) * (3 if _UNSPACED.search(text) else 1)


def is_prose(block: Block) -> bool:
    """Whether a block reads like a paragraph: long enough, and ending as a sentence does, or longer still."""
    text = block.text
    if block.hidden or block.kind in ("form", "caption", "row") or block.link_share > 0.5:
        return False
    length = size(text)
    return length >= PROSE and (length >= 3 * PROSE or _SENTENCE_END.search(text) is not None)


def is_title_like(block: Block) -> bool:
    """Whether a block could be a headline: some words, no full stop at the end, no list marker."""
    text = block.content.strip()
    if block.marker or block.kind in ("form", "row", "caption") or _SPOKEN_END.search(text):
        return False
    length = size(text)
    return 15 <= length <= 220 and len(text) <= 200 and text[-1] not in _GOES_ON and (length > len(text) or text.count(" ") >= 2)


def bare(text: str) -> str:
    """A text as its folded words alone, for comparing titles."""
    return " ".join(_WORD.findall(fold(text)))
