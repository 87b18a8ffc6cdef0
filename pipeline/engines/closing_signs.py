"""Signs that only part the story from what stood below it: a rule of underscores above the credits, '- 30 -', '###', '(END)'.

Amid the story such a line is a pause that the author set. Behind its last line it parts it from nothing, since all that followed
is no part of the text. What agencies put below such a rule goes with it: a label and bare addresses, 'AP football: https://...'.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.records import Block, Document

BY, POINTER = "closing_signs.rule", "closing_signs.pointer"
_RULE = re.compile(r"([_*~=•·#+◆■●◇⁂—–―-])(?:\s?\1)*")
"""One sign, however often. No stars, which rate what a story is about, no dots, which end a sentence, and no brackets of code."""
_END = re.compile(
    r"[-–—*#~]+ ?(?:30|[Ee]nds?|ENDS?|ende|Ende|ENDE) ?[-–—*#~]+|E(?:nds|NDS)[.:]?|[(\[](?:E(?:nds?|NDS?)|MORE)[)\]]"
)
"""What newsrooms and press offices write below their last line."""


_POINTER = re.compile(r"(?=.{12,200}\Z)[^\W\d_][^\d:/]{1,60}(?:: ?| (?:at|on|here) )https?://\S+(?:(?:,|,? and|,? &)? https?://\S+)*")
"""Addresses behind a label of a few words."""
MOST_POINTERS = 3
"""Such lines, one below the other."""


def cut(document: Document, carried: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts that carry, with the lines of signs at the end of what is kept removed. A text of nothing else stays."""
    found = list(carried)
    kept = [block for block, verdict in zip(document.blocks, carried, strict=True) if not verdict.boilerplate]
    for block in _pointers(kept):
        found[block.number] = Verdict(block.number, True, POINTER, "text", "related")
        kept.remove(block)
    while len(kept) > 1 and _closes(kept[-1]):
        last = kept.pop().number
        found[last] = Verdict(last, True, BY, "text", "navigation")
    return found


def _pointers(kept: Sequence[Block]) -> list[Block]:
    """The last lines kept, if they are labels with addresses and right below a rule of signs."""
    start = len(kept)
    while start > max(0, len(kept) - MOST_POINTERS) and _POINTER.fullmatch(kept[start - 1].text):
        start -= 1
    below_rule = 1 < start < len(kept) and _closes(kept[start - 1])
    return list(kept[start:]) if below_rule else []


def _closes(block: Block) -> bool:
    if block.kind in ("preformatted", "row") or block.margin is not None:
        return False
    return (_RULE.fullmatch(block.text) or _END.fullmatch(block.text)) is not None
