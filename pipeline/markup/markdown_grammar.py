"""The grammar of Markdown: CommonMark with tables, struck-out words and footnotes, by markdown-it-py.

A definition of a link (`[1]: target "title"`) is one only where its target looks like an address: `[Alice]: Yes.`, which is one
to CommonMark, is what Alice said. Of a footnote the words stay, and not the marks that tie them to their place.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.rules_inline import StateInline

if TYPE_CHECKING:
    from markdown_it.token import Token

DEEPEST = 50
"""Lists and quotes within one another, beyond which the parser reads no further."""
_NOTE = re.compile(r"\[\^([^\[\]\s]{1,200})\]:")
_MARK = re.compile(r"\[\^([^\[\]\s]{1,200})\]")
_TARGET = re.compile(r"\[(?:[^\[\]\\]|\\.){1,999}\]:[ \t]*\n?[ \t]*(\S+)", re.DOTALL)
_SCHEME = re.compile(r"<|#|//|[a-z][a-z0-9+.-]{1,31}:\S", re.IGNORECASE)
_FILE = re.compile(r"\.[a-z][a-z0-9]{0,9}\Z", re.IGNORECASE)
"""How an address ends that is a file's name or a host's."""


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable(["table", "strikethrough"])
    parser.block.ruler.at("reference", _definition)
    parser.block.ruler.before("reference", "note", _note, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.before("link", "note_mark", _note_mark)
    return parser


def parsed(text: str) -> tuple[list[Token], dict[str, object]] | None:
    """The blocks of a text, and what `line` must know to read another line of it. None if it is nested too deeply to be read."""
    known: dict[str, object] = {}
    tokens = _parser().parse(text, known)
    if any(token.nesting == 1 and token.level + 1 >= DEEPEST for token in tokens):
        return None
    return tokens, known


def line(text: str, known: dict[str, object]) -> list[Token]:
    """A line by itself, which ends no block and begins none."""
    (token,) = _parser().parseInline(text, known)
    return token.children or []


def _definition(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """The definition of a link, if its target looks like an address."""
    target = _TARGET.match(state.src, state.bMarks[first] + state.tShift[first])
    return target is not None and _is_address(target[1]) and reference(state, first, end, silent)


def _is_address(target: str) -> bool:
    """Whether a word is one that leads somewhere.

    >>> list(filter(_is_address, ("https://m.example/", "#mill", "mill.jpg", "../mills/", "Yes.", "and/or.", "10/12", "noon")))
    ['https://m.example/', '#mill', 'mill.jpg', '../mills/']
    """
    if _SCHEME.match(target):
        return True
    if not (target[-1].isalnum() or target[-1] == "/") or not any(map(str.isalpha, target)):
        return False
    return "/" in target or _FILE.search(target, max(0, len(target) - 20)) is not None


def _note(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """A footnote: what stands behind its mark, and in lines below that are indented by four columns."""
    start = state.bMarks[first] + state.tShift[first]
    mark = None if state.is_code_block(first) else _NOTE.match(state.src, start, state.eMarks[first])
    if mark is None or silent:
        return mark is not None
    state.env.setdefault("notes", set()).add(mark[1])
    before = state.bMarks[first], state.tShift[first], state.sCount[first], state.parentType
    words = state.skipSpaces(mark.end())
    state.bMarks[first], state.tShift[first] = words, 0
    state.blkIndent += 4
    state.sCount[first] = state.blkIndent
    state.parentType = "note"
    state.push("note_open", "", 1)
    state.md.block.tokenize(state, first, end)
    state.push("note_close", "", -1)
    state.blkIndent -= 4
    state.bMarks[first], state.tShift[first], state.sCount[first], state.parentType = before
    return True


def _note_mark(state: StateInline, silent: bool) -> bool:
    """The mark of a footnote that the text has."""
    mark = _MARK.match(state.src, state.pos, state.posMax)
    if mark is None or mark[1] not in state.env.get("notes", ()):
        return False
    state.pos = mark.end()
    return True
