"""What an element says of itself: the words of its names, whether it is shown, whether it is shown as a block."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline import tags

if TYPE_CHECKING:
    from collections.abc import Mapping

    from selectolax.lexbor import LexborNode

TOKEN = re.compile(r"[a-z]+|[A-Z][a-z]*|[^\W\d_a-zA-Z]+")
_SMALL = re.compile(r"[a-z]+")
"""`TOKEN` where there are small letters of ASCII alone."""
TOKEN_ATTRIBUTES = ("class", "id", "role", "data-testid", "data-component", "data-module", "itemprop", "aria-label", "name")
_NAMING = {name: place for place, name in enumerate(TOKEN_ATTRIBUTES)}

HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
BLOCK_STYLES = ("display:block", "display: block")
BOLD_STYLE, BOLD = "font-weight", re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
HIDING = frozenset(("hidden", "aria-hidden", "style"))
HIDING_TAGS = frozenset(("noscript", "dialog"))
"""An element of another tag and with none of these attributes is not looked at for whether it hides what it holds."""
LABEL_CHARS, CELL_CHARS = 40, 200
"""Characters of the shortest and of the longest cell up to which a row with paragraphs is one of data: what names the others, and
no more than a sentence or two."""


def tokens(attributes: Mapping[str, str | None]) -> tuple[str, ...]:
    """Lower-case words of the naming attributes, camel case and separators split, in order, each once.

    >>> tokens({'class': 'newsletterSignup article__body', 'id': 'x2'})
    ('newsletter', 'signup', 'article', 'body', 'x')
    """
    named = [name for name in attributes if name in _NAMING]
    if not named:
        return ()
    if len(named) == 1:
        return _words((attributes[named[0]] or "")[:300])
    named.sort(key=_NAMING.__getitem__)
    return _all_words(tuple([(attributes[name] or "")[:300] for name in named]))


@lru_cache(maxsize=20_000)
def _words(value: str) -> tuple[str, ...]:
    if value.islower() and value.isascii():  # as most names are
        return tuple(dict.fromkeys(_SMALL.findall(value)))
    return tuple(dict.fromkeys([word.lower() for word in TOKEN.findall(value)]))


@lru_cache(maxsize=20_000)
def _all_words(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for value in values for word in _words(value)))


def is_hidden(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether the element itself says that it is not shown: by tag, attribute or inline style."""
    if tag == "noscript" or (tag == "dialog" and "open" not in attributes):
        return True
    if ("hidden" in attributes and attributes["hidden"] != "until-found") or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style and HIDDEN_STYLE.search(style))


def is_styled_as_block(node: LexborNode) -> bool:
    """Whether an inline element with text is shown as a block, by its own style."""
    style = (node.attributes.get("style") or "").lower()
    return any(name in style for name in BLOCK_STYLES) and bool(node.text(deep=True).strip())


def is_styled_bold(node: LexborNode) -> bool:
    """Whether an element's own style sets its words in bold."""
    return BOLD.search(node.attributes.get("style") or "") is not None


def wraps_one(node: LexborNode) -> bool:
    """Whether an element holds one paragraph or heading and nothing else: then it says nothing of its own."""
    child, found = node.first_child, False
    while child is not None:
        if child.is_text_node:
            if (child.text_content or "").strip():
                return False
        elif child.is_element_node:
            if found or not (child.tag == "p" or child.tag in tags.HEADINGS):
                return False
            found = True
        child = child.next
    return found


def is_data_row(row: LexborNode) -> bool:
    """Whether a table row is one of data: of several cells, none of which holds what only page layout puts there.

    Word, Google Docs and Sphinx put a paragraph into each cell. Alone in its cell it is data, where one of the row is short.
    """
    cells: list[LexborNode] = []
    has_paragraphs = False
    for node in row.traverse():
        tag = node.tag
        if tag in tags.CELLS:
            cells.append(node)
        elif tag == "p" and _is_all_of_cell(node):
            has_paragraphs = True
        elif tag in tags.LAYOUT_INSIDE_ROW:
            return False
    if len(cells) < 2 or not has_paragraphs:
        return len(cells) > 1
    sizes = [len(cell.text(deep=True).strip()) for cell in cells]
    return max(sizes) <= CELL_CHARS and min(filter(None, sizes), default=0) <= LABEL_CHARS


def _is_all_of_cell(paragraph: LexborNode) -> bool:
    """Whether a paragraph is all that its cell holds."""
    cell = paragraph.parent
    if cell is None or cell.tag not in tags.CELLS:
        return False
    beside = cell.first_child
    while beside is not None:
        is_blank = beside.tag == "-comment" or (beside.tag == "-text" and not (beside.text_content or "").strip())
        if not is_blank and beside.mem_id != paragraph.mem_id:
            return False
        beside = beside.next
    return True
