"""The page as blocks: one paragraph, subhead, list item, table row, caption or line each, in the order of the page.

For markup `pipeline.walk` makes them. For a plain text document each non-empty line is a block: its paragraphs are lines already.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline import layout
from pipeline.pieces import columns, is_blank, visible
from pipeline.records import Block
from pipeline.rules.folding import fold
from pipeline.rules.macros import expand
from pipeline.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pipeline.records import Document

MARKER = re.compile(r"(?:[-*+•‣◦▪▫■●○–—]|\(?\d{1,2}[.)]|\[[ xX]\]|#{1,6}|>)\s+(?=\S)")
"""A list, heading or quote marker of plain text or Markdown."""
SPEECH = re.compile(r"[–—]\s.*[.!?…][\"'”’»)]*$", re.DOTALL)
"""A sentence after a dash is somebody's speech, in French, Polish, Russian and others: its dash is no list marker."""

DAY = re.compile(expand(r"\d{1,2}\. (?:<month>),? <year>\b"))
"""'12. März 2023': the day of a date, in the languages that write a full stop behind it, and no number of a list."""
_SAYS = (
    r"[,!?] (?:siger|sagde|fortæller|mener|understreger|påpeker|sier|forteller|säger|berättar|menar|sanoo|kertoo|toteaa)"
    r"|[.!?]? [-–—] (?:mówi|powiedzia|doda|wspom|podkreśl|tłumacz|wyjaśni|zaznacz|przyzna|opowiada|komentuj|ocenia|przekonuj"
    r"|zapewni|stwierdz|relacjonuj|apeluj|pyta|odpowi|ostrzeg)"
)
SPOKEN = re.compile(rf"- [^\W\d_a-z].{{15,}}?(?:{_SAYS})\w* ", re.DOTALL)
"""The same with a hyphen for the dash, as Polish and the Nordic languages print it too: here only what says who speaks, behind a
comma or a second hyphen, tells it from an item."""


def segment(document: Document) -> None:
    """Fills `document.elements` and `document.blocks` in. Mutates the document, once."""
    if document.is_text:
        document.blocks = list(_lines(document.markup, document.code))
    elif document.tree is not None and document.tree.root is not None:
        document.blocks = layout.freed(Walk(document).run(document.tree.root), document.elements)


def _lines(markup: str, code: Collection[str]) -> Iterator[Block]:
    gap = 0
    number = 0
    seen: dict[str, int] = {}
    for raw in markup.splitlines():
        line = visible(raw)
        text = line.strip()
        if not text or is_blank(text):
            gap += 1
            continue
        marker = None if _is_spoken(text) or _is_dated(text) else MARKER.match(text)
        first = seen.setdefault(text, number)
        margin = columns(line) if raw in code else None
        yield Block(number, text, "line", -1, marker=marker.end() if marker else 0, gap=gap,
                    indent=len(line) - len(line.lstrip()), copy_of=None if first == number else first,
                    margin=margin)
        number, gap = number + 1, 0


def _is_spoken(text: str) -> bool:
    """Whether a line is somebody's speech behind a dash."""
    if text[0] in "–—":
        return SPEECH.match(text) is not None
    return text.startswith("- ") and text.rstrip("\"'”’»)").endswith((".", "!", "?", "…")) and SPOKEN.match(text) is not None


def _is_dated(text: str) -> bool:
    """Whether a line begins with a date that could be taken for a number and an item."""
    return text[0].isdigit() and DAY.match(fold(text)) is not None
