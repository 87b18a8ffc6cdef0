"""The page as blocks: one paragraph, subhead, list item, table row, caption or line each, in the order of the page.

For markup this is one walk over the tree. Inline elements join a line, all others end it; `<br>` ends it too, unless the
sentence plainly runs on. Each block knows the innermost element that holds all of it, so that class names on an inline
element that makes up a whole line are not lost. For a plain text document each non-empty line is a block.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline import tags
from pipeline.records import Block, BlockKind, Document, Element

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from selectolax.lexbor import LexborNode

INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphen, zero-width space, word joiner, byte order mark: no reader sees them, every comparison trips on them."""

MARKER = re.compile(r"(?:[-*+•‣◦▪▫■●○–—]|\(?\d{1,2}[.)]|\[[ xX]\]|#{1,6}|>)\s+(?=\S)")
"""A list, heading or quote marker of plain text or Markdown."""

HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
TOKEN = re.compile(r"[a-z]+|[A-Z][a-z]*|[^\W\d_a-zA-Z]+")
TOKEN_ATTRIBUTES = ("class", "id", "role", "data-testid", "data-component", "data-module", "itemprop", "aria-label", "name")
_NAMING = frozenset(TOKEN_ATTRIBUTES)
_HIDING = frozenset(("hidden", "aria-hidden", "style"))

UNMADE = -2
"""Index of an element of which no record is made yet; -1 is the root's parent."""

Piece = tuple[str, str | None, bool, int]
"""Text, href of the link it is in, whether it is strong, and the element that holds it."""


def segment(document: Document) -> None:
    """Fills `document.elements` and `document.blocks` in. Mutates the document, once."""
    if document.is_text:
        document.blocks = list(_lines(document.markup))
    elif document.tree is not None and document.tree.root is not None:
        document.blocks = _Walk(document).run(document.tree.root)
    document.blocks = list(_mark_copies(document.blocks))


def fold(text: str) -> str:
    """White space folded to single spaces, invisible characters gone.

    >>> fold(' a\\u00a0 b\\u00adc\\n')
    'a bc'
    """
    return " ".join(INVISIBLE.sub("", text).split())


def tokens(attributes: Mapping[str, str | None]) -> tuple[str, ...]:
    """Lower-case words of the naming attributes, camel case and separators split, in order, each once.

    >>> tokens({'class': 'newsletterSignup article__body', 'id': 'x2'})
    ('newsletter', 'signup', 'article', 'body', 'x')
    """
    named = [name for name in attributes if name in _NAMING and attributes[name]]
    if not named:
        return ()
    if len(named) == 1:
        return _words((attributes[named[0]] or "")[:300])
    values = [(attributes[name] or "")[:300] for name in sorted(named, key=TOKEN_ATTRIBUTES.index)]
    return tuple(dict.fromkeys(word for value in values for word in _words(value)))


@lru_cache(maxsize=20_000)
def _words(value: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.lower() for word in TOKEN.findall(value)))


def _lines(markup: str) -> Iterator[Block]:
    gap = 0
    number = 0
    for raw in markup.splitlines():
        line = INVISIBLE.sub("", raw)
        text = line.strip()
        if not text:
            gap += 1
            continue
        marker = MARKER.match(text)
        yield Block(number, text, "line", -1, marker=marker.end() if marker else 0, gap=gap,
                    indent=len(line) - len(line.lstrip()))
        number, gap = number + 1, 0


def _mark_copies(blocks: list[Block]) -> Iterator[Block]:
    first: dict[str, int] = {}
    for block in blocks:
        seen = first.setdefault(block.text, block.number)
        yield block if seen == block.number else replace(block, copy_of=seen)


class _Frame:
    """An element that the walk is inside of."""

    __slots__ = ("block_level", "href", "index", "node", "preformatted", "row", "strong", "tag")

    def __init__(self, node: LexborNode, tag: str, above: _Frame | None, block_level: bool) -> None:
        self.node = node
        self.tag = tag
        self.index = UNMADE
        self.block_level = block_level
        self.row = self.strong = False
        self.href: str | None = None
        self.preformatted = tag == "pre"
        if above is not None:
            self.row, self.strong, self.href = above.row, above.strong, above.href
            self.preformatted = self.preformatted or above.preformatted


class _Walk:
    """One depth-first walk without recursion, since pages nest thousands deep."""

    def __init__(self, document: Document) -> None:
        self.elements = document.elements
        self.blocks: list[Block] = []
        self.pieces: list[Piece] = []
        self.frames: list[_Frame] = []
        self.breaks = 0

    def run(self, root: LexborNode) -> list[Block]:
        # Iterators of children make one object a node; asking for next and parent makes two or three.
        inside: list[Iterator[LexborNode]] = [iter((root,))]
        while inside:
            for node in inside[-1]:
                tag = node.tag or ""
                if tag == "-text":
                    self._text(node.text_content or "")
                elif tag not in tags.SKIPPED and self._enter(node, tag):
                    inside.append(node.iter(include_text=True))
                    break
            else:
                inside.pop()
                if self.frames:
                    self._leave()
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
            return False
        above = self.frames[-1] if self.frames else None
        frame = _Frame(node, tag, above, tag not in tags.INLINE and self._breaks_line(tag, above))
        if tag == "tr" and not frame.row:
            frame.row = _is_data_row(node)
        elif tag == "table":
            frame.row = False
        elif tag in tags.STRONG:
            frame.strong = True
        elif tag == "a":
            frame.href = node.attributes.get("href") or ""
            if self.pieces and self.pieces[-1][1] is not None and not self.pieces[-1][0].endswith(" "):
                self._separate(" ")
        if self.pieces:
            if frame.block_level:
                self._flush()
            elif tag in ("td", "th"):
                self._separate(" | ")
        self.frames.append(frame)
        return True

    def _leave(self) -> None:
        if self.frames.pop().block_level and self.pieces:
            self._flush()

    def _breaks_line(self, tag: str, above: _Frame | None) -> bool:
        """Whether an element that is not inline ends the line before and after it."""
        if above is not None and above.row and tag in ("td", "th", "div", "center"):
            return False
        if tag == "button" or "-" in tag:
            return not any(frame.tag in tags.TEXT_HOLDERS for frame in self.frames)
        return True

    def _separate(self, text: str) -> None:
        last = self.pieces[-1]
        self.pieces.append((text, None, False, last[3]))

    def _text(self, text: str) -> None:
        frame = self.frames[-1] if self.frames else None
        if frame is None:
            return
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
        self.pieces.append((text, frame.href, frame.strong, index))

    def _preformatted(self, text: str, frame: _Frame) -> None:
        first, *rest = text.split("\n")
        if first:
            self._preformatted_line(first, frame)
        for line in rest:
            self._flush()
            if line.strip():
                self._preformatted_line(line, frame)

    def _preformatted_line(self, text: str, frame: _Frame) -> None:
        if text.strip():
            self.pieces.append((text, frame.href, frame.strong, self._index(len(self.frames) - 1)))
        elif self.pieces:
            self._separate(" ")

    def _line_break(self) -> None:
        if self.pieces:
            self.breaks += 1

    def _resolve_break(self, following: str) -> None:
        """A single `<br>` within a sentence is a soft wrap; any other ends the line."""
        before = fold("".join(piece[0] for piece in self.pieces[-4:]))
        after = following.lstrip()[:1]
        runs_on = self.breaks == 1 and after.islower() and before[-1:] not in ".!?…:;”\"»)"
        if runs_on and before:
            self._separate(" ")
            self.breaks = 0
        else:
            self._flush()

    def _flush(self) -> None:
        self.breaks = 0
        if not self.pieces:
            return
        pieces, self.pieces = self.pieces, []
        text, links, strong = _join(pieces)
        if not text:
            return
        element = self._common(pieces)
        self.blocks.append(
            Block(
                number=len(self.blocks),
                text=text,
                kind=self._kind(element),
                element=element,
                links=links,
                strong_chars=strong,
                hidden=self.elements[element].hidden,
            )
        )

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
        depth = 0
        quote = False
        index = element
        while index >= 0 and depth < 12:
            holder = self.elements[index]
            tag = holder.tag
            if tag in tags.HEADINGS or holder.attributes.get("role") == "heading":
                return "heading"
            if tag in ("figcaption", "caption"):
                return "caption"
            if tag in tags.ITEMS:
                return "item"
            if tag == "tr":
                return "row"
            if tag == "pre":
                return "preformatted"
            if tag in ("button", "label", "legend", "summary") and depth < 2:
                return "form"
            if tag == "blockquote":
                quote = True
                break
            if tag in ("article", "main", "section", "body", "td"):
                break
            index = holder.parent
            depth += 1
        return "quote" if quote else "paragraph"

    def _index(self, at: int) -> int:
        """Index of the frame's element, made on first use: elements without text never become records."""
        frame = self.frames[at]
        if frame.index != UNMADE:
            return frame.index
        start = at
        while start > 0 and self.frames[start - 1].index == UNMADE:
            start -= 1
        parent = self.frames[start - 1].index if start else -1
        hidden = self.elements[parent].hidden if parent >= 0 else False
        for depth in range(start, at + 1):
            this = self.frames[depth]
            attributes = this.node.attributes
            hidden = hidden or is_hidden(this.tag, attributes)
            this.index = len(self.elements)
            self.elements.append(Element(this.tag, attributes, parent, depth, this.node.mem_id, hidden, tokens(attributes)))
            parent = this.index
        return parent


def is_hidden(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether the element itself says that it is not shown: by tag, attribute or inline style."""
    if tag == "noscript" or (tag == "dialog" and "open" not in attributes):
        return True
    if _HIDING.isdisjoint(attributes):
        return False
    if ("hidden" in attributes and attributes["hidden"] != "until-found") or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style and HIDDEN_STYLE.search(style))


def _is_data_row(row: LexborNode) -> bool:
    cells = 0
    for node in row.traverse():
        tag = node.tag
        if tag in tags.LAYOUT_INSIDE_ROW:
            return False
        if tag in ("td", "th"):
            cells += 1
    return cells > 1


def _join(pieces: list[Piece]) -> tuple[str, tuple[tuple[int, int, str], ...], int]:
    """The pieces as one folded line, with the places of links and the count of strong characters."""
    out: list[str] = []
    links: list[tuple[int, int, str]] = []
    length = strong_chars = 0
    space = False
    for raw, href, strong, _ in pieces:
        clean = raw if raw.isascii() else INVISIBLE.sub("", raw)
        words = clean.split()
        if not words:
            space = space or bool(clean)
            continue
        text = " ".join(words)
        if length and (space or clean[0].isspace()):
            out.append(" ")
            length += 1
        space = clean[-1].isspace()
        out.append(text)
        if href is not None:
            if links and links[-1][2] == href and length - links[-1][1] <= 1:
                links[-1] = (links[-1][0], length + len(text), href)
            else:
                links.append((length, length + len(text), href))
        if strong:
            strong_chars += len(text)
        length += len(text)
    text = "".join(out)
    if text.endswith(" |"):
        text = text[:-2].rstrip()
    return text, tuple(links), strong_chars
