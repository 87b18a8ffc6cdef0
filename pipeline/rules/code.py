"""Which lines are code: no rule speaks of them, and none goes alone, since code without one of its lines is no code.

'text: string;' reads like a label, '</button>' like a caption that lost its words. One such line may be anything; code is known
by its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.records import Block, Document, Element

FEWEST = 4
"""Lines that look like code in a run, at least."""
SHARE = 0.6
"""Share of a run's lines that look like code, at least."""
APART = 2
"""Lines that may stand between two lines that look like code."""
REACH = 4
"""Elements above a line, itself among them, that may call it code."""
TAGS = frozenset(("code", "samp", "kbd"))
NAMES = frozenset(
    "code codehilite highlight highlighter hljs language lang prettyprint prism rouge shiki sourcecode sourcecodeblock "
    "snippet syntaxhighlighter codeblock codebox listing terminal console brush chroma".split()
)
"""Words of class names and the like by which highlighters and editors' systems call code."""
_LONGEST = 200
_RULE = re.compile(r"[-=|*_~.•·#:+\s]*")
"""A line drawn, or the rule of a table: no code."""
_PROSE_END = re.compile(r"[^\W\d_]{2}[.!?…][\"'”’»)]*$|[。！？]$")
_KEYWORD = (
    r"(?:import|from|export|const|let|var|def|class|return|if|elif|else|for|while|try|except|finally|with|function|func|fn|pub|public|private|"
    r"protected|static|void|int|string|bool|struct|enum|impl|match|switch|case|package|using|namespace|echo|sudo|npm|npx|yarn|pip3?|git|docker|"
    r"kubectl|curl|apt(?:-get)?|cd|mkdir|SELECT|INSERT|UPDATE|CREATE|FROM|WHERE|ALTER|async|await|yield|raise|print|assert|end|do|then|fi|done)"
)
LOOKS = re.compile(
    rf"\W*[{{}}()\[\];][\W_]*|</?[A-Za-z][\w.-]*(?:\s[^<>]*)?/?>?|[^<>]{{0,60}}</[A-Za-z][\w.-]*>|/?>|"
    rf".*(?:[{{;]|\)\s?\{{|=>|\(|\[|\\|/>|&&|\|\|)|(?://|/\*|\*/|\*\s|#!|#include\b|@\w+\(?).*|"
    r"[\w.$\[\]\"'*&-]{1,60}\s?(?:[-+*/|&:]?=|==|!=|<-|:=)\s?\S.*|[\w.$-]{1,40}=\{.*|\"[\w@$-]{1,40}\":\s?\S.*|"
    r"[\w$.]{1,60}\([^()]{0,80}\)[,;:.]?|[\w$]{1,40}\??:\s?[\w.$\[\]<>'\"]{1,40}[,;]|"
    rf"{_KEYWORD}\b(?:[^.!?]|\.[\w/]){{0,100}}(?:[(){{}};=:'\"<>_$/&|]|\.\w)(?:[^.!?]|\.\w){{0,100}}|"
    r"\$ [a-z./].*|>>>\s?\S.*|\}.*|"
    r"(?:return|break|continue|pass|end|fi|done|else|import|use|yield|raise)(?: [\w.]+){0,2}"
)


def looks(text: str) -> bool:
    """Whether a line looks like code. Sentences and drawn lines do not.

    >>> looks("const total = add(2, 3);"), looks("</div>"), looks("text: string;")
    (True, True, True)
    >>> looks("For the ferry (and its captain) it rained.")
    False
    """
    if len(text) > _LONGEST or _RULE.fullmatch(text) or _PROSE_END.search(text):
        return False
    return LOOKS.fullmatch(text) is not None


def lines(document: Document) -> frozenset[int]:
    """The blocks that are lines of code: runs of lines of a plain text; of a page the preformatted ones that elements call code,
    whatever they say, and runs of others."""
    blocks = document.blocks
    if document.is_text:
        return frozenset(_runs(blocks))
    preformatted = [block for block in blocks if block.kind == "preformatted"]
    called = {block.element: is_called_code(document.elements, block.element) for block in preformatted}
    return frozenset(_runs(preformatted)) | {block.number for block in preformatted if called[block.element]}


def is_called_code(elements: Sequence[Element], index: int) -> bool:
    """Whether an element, or one of the next above it, is code by its tag or by what it calls itself."""
    for _ in range(REACH):
        if index < 0:
            return False
        if elements[index].tag in TAGS or not NAMES.isdisjoint(elements[index].tokens):
            return True
        index = elements[index].parent
    return False


def _runs(blocks: Sequence[Block]) -> list[int]:
    places = [place for place, block in enumerate(blocks) if not block.marker and looks(block.text)]
    found: list[int] = []
    start = 0
    for i, place in enumerate(places):
        if i + 1 == len(places) or places[i + 1] - place > APART:
            lines = range(places[start], place + 1)
            if i + 1 - start >= max(FEWEST, SHARE * len(lines)):
                found += [blocks[line].number for line in lines]
            start = i + 1
    return found
