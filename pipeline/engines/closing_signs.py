"""Signs that only part the story from what stood below it: a rule of underscores above the credits, '- 30 -', '###', '(END)'.

Amid the story such a line is a pause that the author set. Behind its last line it parts it from nothing, since all that followed
is no part of the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.records import Block, Document

BY = "closing_signs.rule"
_RULE = re.compile(r"([_*~=•·#+◆■●◇⁂—–―-])(?:\s?\1)*")
"""One sign, however often. No stars, which rate what a story is about, no dots, which end a sentence, and no brackets of code."""
_END = re.compile(
    r"[-–—*#~]+ ?(?:30|[Ee]nds?|ENDS?|ende|Ende|ENDE) ?[-–—*#~]+|E(?:nds|NDS)[.:]?|[(\[](?:E(?:nds?|NDS?)|MORE)[)\]]"
)
"""What newsrooms and press offices write below their last line."""


def cut(document: Document, carried: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts that carry, with the lines of signs at the end of what is kept removed. A text of nothing else stays."""
    found = list(carried)
    kept = [block for block, verdict in zip(document.blocks, carried, strict=True) if not verdict.boilerplate]
    while len(kept) > 1 and _closes(kept[-1]):
        last = kept.pop().number
        found[last] = Verdict(last, True, BY, "text", "navigation")
    return found


def _closes(block: Block) -> bool:
    if block.kind in ("preformatted", "row") or block.margin is not None:
        return False
    return (_RULE.fullmatch(block.text) or _END.fullmatch(block.text)) is not None
