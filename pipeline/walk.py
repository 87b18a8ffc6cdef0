"""A parsed page as blocks: one walk over its tree.

Inline elements join a line, all others end it; `<br>` and blocks without content end it too, unless the sentence plainly runs
on, and is no verse. Each block knows the innermost element that holds all of it: if an inline element makes up a whole line,
its class names are not lost. A line of code (of a `<pre>`) also knows the white space that it begins with: code is no code
without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline import prose, tags, twins
from pipeline.cells import Grid, is_filled_beside
from pipeline.elements import (
    BLOCK_STYLES,
    BOLD_STYLE,
    HIDING,
    HIDING_TAGS,
    is_data_row,
    is_hidden,
    is_styled_as_block,
    is_styled_bold,
    tokens,
    wraps_one,
)
from pipeline.pieces import CELL, WIDEST_MARGIN, columns, fold, is_blank, join, visible
from pipeline.records import Block, BlockKind, Element
from pipeline.verse import parts_verse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from selectolax.lexbor import LexborNode

    from pipeline.pieces import Piece
    from pipeline.records import Document

BREAKS = frozenset(("br", "linebreak", "line-break"))
"""What an empty element calls itself that stands for a line break."""
CELL_HOLDERS = frozenset(("div", "center", "p"))
"""What editors wrap the text of a cell in; a row with a paragraph that is more than that is none of data."""
SENTENCE_ENDS = tuple(".!?…。！？")

KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(tags.HEADINGS, "heading"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    **dict.fromkeys(tags.ITEMS, "item"),
    "tr": "row",
    "pre": "preformatted",
    **dict.fromkeys(("button", "label", "legend", "summary"), "form"),
    "blockquote": "quote",
    **dict.fromkeys(("article", "main", "section", "body", "td"), "paragraph"),
}
"""What a line is by the nearest element around it that says so; `form` only close around it."""

UNMADE = -2
"""Index of an element of which no record is made yet; -1 is the root's parent."""


class _Frame:
    """An element that the walk is inside of."""

    __slots__ = ("block_level", "grid", "href", "index", "node", "preformatted", "role", "row", "start", "strong", "tag")

    def __init__(self, node: LexborNode, tag: str, above: _Frame | None, block_level: bool) -> None:
        self.node = node
        self.tag = tag
        self.index = UNMADE
        self.block_level = block_level
        self.start = 0
        """Pieces of the line before it."""
        self.role: twins.Role | None = None
        if above is None:
            self.row = self.strong = self.preformatted = False
            self.href: str | None = None
            self.grid: Grid | None = None
        else:
            self.row = above.row
            self.strong = above.strong
            self.href = above.href
            self.preformatted = above.preformatted
            self.grid = above.grid


class Walk:
    """One depth-first walk without recursion, since pages nest thousands deep."""

    def __init__(self, document: Document) -> None:
        self.elements = document.elements
        self.has_styles = any(style in document.markup for style in BLOCK_STYLES)
        self.has_weights = BOLD_STYLE in document.markup
        self.blocks: list[Block] = []
        self.pieces: list[Piece] = []
        self.frames: list[_Frame] = []
        self.breaks = 0
        self.opening = ""
        """What the line of a `<pre>` begins with: white space, and the piece that ends it."""
        self.began = 0
        """Number of the first line of the innermost `<pre>`, or of the first behind another within it."""
        self.first: dict[str, int] = {}
        """Number of the first block of each text."""
        self.verse: dict[int, bool] = {}
        """By `mem_id` of an element whether its breaks part verse."""
        self.seen = 0, 0
        """Pieces of the last inline element that is for the eye alone, from and to."""
        self.apart = False
        """Whether what comes next does not belong to the word before."""
        self.soft: frozenset[int] = frozenset()
        """Line ends of the innermost `<pre>` within its paragraphs; none where it is no prose."""
        self.line_end = 0
        self.column = self.before = self.row_began = 0
        """Column of the last cell, empty ones before the first with text, and number of the row's first line."""

    def run(self, root: LexborNode) -> list[Block]:
        """The blocks of the tree; fills in `elements`."""
        frames, skipped, frames_shown = self.frames, tags.SKIPPED, tags.FRAMES
        # Iterators of children make one object a node; asking for next and parent makes two or three.
        inside: list[Iterator[LexborNode]] = [iter((root,))]
        while inside:
            for node in inside[-1]:
                tag = node.tag or ""
                if tag == "-text":
                    self._text(node.text_content or "")
                elif tag in skipped:
                    if tag in frames_shown:
                        self.apart = True
                elif self._enter(node, tag):
                    inside.append(node.iter(include_text=True))
                    break
            else:
                inside.pop()
                if not frames:
                    continue
                if (left := frames.pop()).block_level:
                    if self.pieces or self.opening:
                        self._flush()
                    if left.tag == "pre":
                        self._dedent()
                        self.soft = frozenset()
                elif left.role is not None:
                    self._settle(left)
        self._flush()
        return self.blocks

    def _enter(self, node: LexborNode, tag: str) -> bool:
        """Takes an element in; returns whether the walk goes down into it."""
        if tag == "br":
            self._line_break()
            return False
        if tag == "hr":
            self._flush()
            return False
        if node.first_child is None:
            return self._empty(node, tag)
        above = self.frames[-1] if self.frames else None
        if tag == "noscript" and self.pieces and self._is_within_line():
            self.apart = True
            return False
        frame = _Frame(node, tag, above, self._breaks_line(node, tag, above))
        if tag in tags.STRONG or (self.has_weights and is_styled_bold(node)):
            frame.strong = True
        if tag == "tr":
            self._row(frame)
        elif tag == "table":
            frame.row = False
            frame.grid = Grid()
        elif tag == "pre":
            frame.preformatted = True
            self._flush()
            self.began = len(self.blocks)
            self.soft, self.line_end = prose.soft_breaks(node), 0
        elif tag == "a" and not _is_anchor(node.attributes):
            frame.href = node.attributes.get("href") or ""
            if self.pieces and self.pieces[-1][1] is not None and not self.pieces[-1][0].endswith(" "):
                self._separate(" ")
        if self.pieces or self.opening:
            self._part(frame)
        if frame.row and tag in tags.CELLS:
            self._cell(node, frame)
        frame.start = len(self.pieces)
        self.frames.append(frame)
        return True

    def _part(self, frame: _Frame) -> None:
        """Parts what the line has so far from an element that begins: it ends the line, or is the next cell of a row."""
        if frame.block_level:
            self._flush()
        elif frame.tag in tags.CELLS and not self.pieces:
            self.opening = ""  # white space between cells

    def _row(self, frame: _Frame) -> None:
        """Begins a row of a table."""
        if frame.grid is not None:
            frame.grid.next_row()
        if not frame.row:
            frame.row = is_data_row(frame.node)
        self.column = self.before = 0
        self.row_began = len(self.blocks)

    def _cell(self, node: LexborNode, row: _Frame) -> None:
        """Parts the row's next cell from what stands before it, by a bar a column: empty cells count, in code they do not."""
        counts = row.grid is not None and not row.preformatted
        column = row.grid.place(node.attributes) if counts and row.grid is not None else self.column + 1
        if self.pieces:
            for _ in range(max(1, column - self.column)):
                self._separate(CELL)
        elif counts and self.row_began == len(self.blocks):
            self.before = column
        self.column = column

    def _empty(self, node: LexborNode, tag: str) -> bool:
        """Takes in an element that holds nothing; there is nowhere to go down to."""
        if tag == "span":
            if not BREAKS.isdisjoint((node.attributes.get("class") or "").split()):
                self._line_break()
        elif tag in tags.CELLS:
            if self.frames and (row := self.frames[-1]).row and not row.preformatted:
                self._cell(node, row)
        elif tag == "tr" and self.frames and (grid := self.frames[-1].grid) is not None:
            grid.next_row()
        elif self.pieces:
            self._empty_part(node, tag)
        return False

    def _empty_part(self, node: LexborNode, tag: str) -> None:
        """What an element without content does to the line that it stands in: browsers break it, unless nothing shows there.

        What elements of a site's own are, a place for adverts or an icon, only what stands before them tells.
        """
        own = "-" in tag
        if not (own or tag in tags.BLOCKS):
            return
        if (own and not self._ends_sentence()) or not self._breaks_line(node, tag, self.frames[-1]):
            self.apart = self.apart or own
        elif not self.breaks and not is_hidden(tag, node.attributes):
            self._line_break()

    def _ends_sentence(self) -> bool:
        """Whether the line so far ends as sentences end."""
        return fold("".join(piece[0] for piece in self.pieces[-4:])).endswith(SENTENCE_ENDS)

    def _is_within_line(self) -> bool:
        """Whether the innermost element that ends a line is one that holds a run of text."""
        return next((frame.tag in tags.TEXT_HOLDERS for frame in reversed(self.frames) if frame.block_level), False)

    def _breaks_line(self, node: LexborNode, tag: str, above: _Frame | None) -> bool:
        """Whether an element ends the line before and after it."""
        if tag in tags.INLINE:
            return self.has_styles and is_styled_as_block(node)
        if above is None:
            return True
        if above.row and (tag in tags.CELLS or tag in CELL_HOLDERS):
            return False
        if (tag == "button" or "-" in tag) and any(frame.tag in tags.TEXT_HOLDERS for frame in self.frames):
            return tag == "button" and not above.row and self._is_after_all(node)
        return True

    def _is_after_all(self, button: LexborNode) -> bool:
        """Whether a button comes behind the last sentence of its paragraph, and so is none of its words."""
        after = button.next
        while after is not None and after.tag == "-text" and not (after.text_content or "").strip():
            after = after.next
        return after is None and self._ends_sentence()

    def _settle(self, left: _Frame) -> None:
        """Drops one of two twins when the second ends: what is read out stays."""
        pieces, start, role = self.pieces, left.start, left.role
        if start >= len(pieces):
            return
        first = twins.told_before(pieces, start)
        if first is not None or role != "seen":
            self.apart = twins.may_part("".join(piece[0] for piece in pieces[start:]))
        if first is None:
            self.seen = (start, len(pieces)) if role == "seen" else (0, 0)
        elif role == "heard" and self.seen[0] == first < self.seen[1]:
            del pieces[first : self.seen[1]]
        elif role != "aside":
            del pieces[start:]

    def _separate(self, text: str) -> None:
        last = self.pieces[-1]
        self.pieces.append((text, None, False, last[3]))

    def _text(self, text: str) -> None:
        if not self.frames:
            return
        frame = self.frames[-1]
        if frame.preformatted:
            self._preformatted(text, frame)
            return
        if not text or text.isspace():
            if self.pieces and text:
                self._separate(" ")
            return
        if self.breaks:
            self._resolve_break(text)
        index = frame.index if frame.index != UNMADE else self._index(len(self.frames) - 1)
        if self.apart:
            self.apart = False
            if self.pieces and twins.is_glued(self.pieces[-1][0], text):
                self._separate(" ")
        self.pieces.append((text, frame.href, frame.strong, index))

    def _preformatted(self, text: str, frame: _Frame) -> None:
        first, *rest = text.split("\n")
        if first:
            self._preformatted_line(first, frame)
        for line in rest:
            if self.line_end in self.soft and self.pieces:
                self._separate(" ")
            else:
                self._flush()
            self.line_end += 1
            if line:
                self._preformatted_line(line, frame)

    def _preformatted_line(self, text: str, frame: _Frame) -> None:
        if len(self.opening) < WIDEST_MARGIN and not self.opening.strip():
            self.opening += visible(text)
        if text.strip():
            self.pieces.append((text, frame.href, frame.strong, self._index(len(self.frames) - 1)))
        elif self.pieces:
            self._separate(" ")

    def _line_break(self) -> None:
        if self.frames and self.frames[-1].preformatted:
            self._flush()
        elif self.pieces:
            self.breaks += 1

    def _resolve_break(self, following: str) -> None:
        """A single `<br>` within a sentence is a soft wrap, but for verse; any other ends the line."""
        before = fold("".join(piece[0] for piece in self.pieces[-4:]))
        after = following.lstrip()[:1]
        runs_on = self.breaks == 1 and after.islower() and before[-1:] not in ".!?…:;”\"»)"
        if runs_on and before and not self._in_verse():
            self._separate(" ")
            self.breaks = 0
        else:
            self._flush()

    def _in_verse(self) -> bool:
        """Whether the line's breaks part verse: those of the element that holds the text, or of one around it in the line."""
        for frame in reversed(self.frames):
            at = frame.node.mem_id
            if at not in self.verse:
                self.verse[at] = parts_verse(frame.node)
            if self.verse[at] or frame.block_level:
                return self.verse[at]
        return False

    def _flush(self) -> None:
        opening, self.opening = self.opening, ""
        self.breaks = 0
        if not self.pieces:
            return
        pieces, self.pieces = self.pieces, []
        if self.before:
            if is_filled_beside(pieces):
                pieces.insert(0, ("| " * self.before, None, False, pieces[0][3]))
            self.before = 0
        text, links, strong = join(pieces)
        if not text or is_blank(text):
            return
        element = pieces[0][3] if len(pieces) == 1 else self._common(pieces)
        kind = self._kind(element)
        if self.soft and kind == "preformatted":
            kind, opening = "paragraph", ""
        number = len(self.blocks)
        first = self.first.setdefault(text, number)
        self.blocks.append(
            Block(
                number=number,
                text=text,
                kind=kind,
                element=element,
                links=links,
                strong_chars=strong,
                hidden=self.elements[element].hidden,
                copy_of=None if first == number else first,
                margin=columns(opening) if opening and kind != "form" else None,
            )
        )

    def _dedent(self) -> None:
        """Takes away what all lines of a `<pre>` begin with: the markup was indented, not the code."""
        lines = self.blocks[self.began :]
        if least := min((line.margin for line in lines if line.margin is not None), default=0):
            self.blocks[self.began :] = [x if x.margin is None else x._replace(margin=x.margin - least) for x in lines]
        self.began = len(self.blocks)

    def _common(self, pieces: list[Piece]) -> int:
        """The innermost element that holds all pieces."""
        elements = self.elements
        common = pieces[0][3]
        for piece in pieces:
            other = piece[3]
            while other != common:
                if elements[other].depth >= elements[common].depth:
                    other = elements[other].parent
                else:
                    common = elements[common].parent
        return common

    def _kind(self, element: int) -> BlockKind:
        index = element
        for depth in range(12):
            if index < 0:
                break
            holder = self.elements[index]
            if holder.attributes and holder.attributes.get("role") == "heading":
                return "heading"
            kind = KINDS.get(holder.tag)
            if kind is not None and (kind != "form" or depth < 2):
                return kind
            index = holder.parent
        return "paragraph"

    def _says_nothing(self, frame: _Frame) -> bool:
        """Whether an unnamed element is nothing but a wrapper: of words within a line, or of one paragraph or heading."""
        return not frame.block_level if frame.tag in tags.PLAIN else frame.tag == "div" and wraps_one(frame.node)

    def _index(self, at: int) -> int:
        """Index of the frame's element, made on first use: elements without text never become records."""
        frame = self.frames[at]
        if frame.index != UNMADE:
            return frame.index
        start = at
        while start > 0 and self.frames[start - 1].index == UNMADE:
            start -= 1
        elements = self.elements
        parent = self.frames[start - 1].index if start else -1
        hidden = elements[parent].hidden if parent >= 0 else False
        for depth in range(start, at + 1):
            this = self.frames[depth]
            tag, attributes = this.tag, this.node.attributes
            if not hidden and (tag in HIDING_TAGS or not HIDING.isdisjoint(attributes)):
                hidden = is_hidden(tag, attributes)
            words = tokens(attributes) if attributes else ()
            if not words and parent >= 0 and hidden == elements[parent].hidden and self._says_nothing(this):
                this.index = parent
                continue
            this.index = len(elements)
            if attributes and not this.block_level and (role := twins.role(attributes, words)) is not None:
                this.role = role
                self.apart = self.apart or role != "seen"
            elements.append(Element(tags.SAME.get(tag, tag), attributes, parent, depth, this.node.mem_id, hidden, words))
            parent = this.index
        return parent


def _is_anchor(attributes: Mapping[str, str | None]) -> bool:
    """Whether an `<a>` marks a place instead of leading to one: such is often never closed, and all below would be its link.

    >>> _is_anchor({"name": "top"}), _is_anchor({"id": "share", "onclick": "share()"}), _is_anchor({"name": "top", "href": "#"})
    (True, False, False)
    """
    return ("name" in attributes or "id" in attributes) and not {"href", "onclick", "role"} & attributes.keys()
