"""A story's text out of page data as markup: HTML in one string or in many, sections, or blocks as editors write them.

A block is an object with a type ('paragraph', 'core/heading', 'h2') and its text under one of a few names, as a string, as a
list of pieces or as blocks again; React elements are lists that begin with '$'. What is no text (pictures, players) and what
calls itself something else (advertisements, related stories) is left out.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pipeline.markup import block_names as names

if TYPE_CHECKING:
    from pipeline.markup.page_data import Value

DEPTH = 30
VALUES = 100_000
"""Values that are looked at on a page in all."""

_BLOCKS = re.compile(r"<(?:p|div|h[1-6]|ul|ol|li|blockquote|pre|table|section|article|figure)\b", re.I)
_IS_HTML = re.compile(r"<(?:/?[a-z][\w-]*(?:\s[^<>]*)?/?)>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});", re.I)
_POINTER = re.compile(r"\$[\w:@]*")


class Composer:
    """Makes markup of values, as long as there is room."""

    def __init__(self, texts: Mapping[str, Value], cache: Mapping[str, Value]) -> None:
        self.texts = texts
        """What is pointed to as `$1a`."""
        self.cache = cache
        """What is pointed to by `{"__ref": name}`."""
        self.room = VALUES

    def compose(self, value: Value, depth: int = DEPTH, is_line: bool = False) -> tuple[str, bool]:
        """Markup, and whether it is blocks already or a piece of a line. `is_line`: the strings are pieces of one."""
        self.room -= 1
        if self.room < 0 or depth <= 0:
            return "", False
        if isinstance(value, str):
            return self._string(value, depth, is_line)
        if isinstance(value, list):
            if len(value) == 4 and value[0] == "$" and isinstance(value[1], str):
                return self._element(value[1], value[3], depth)
            return self._list(value, depth, is_line)
        return self._object(value, depth, is_line) if isinstance(value, dict) else ("", False)

    def _string(self, text: str, depth: int, is_line: bool) -> tuple[str, bool]:
        if text[:1] == "$":
            pointed = self.texts.get(text[1:].lstrip("L@"))
            if pointed is not None:
                return self.compose(pointed, depth - 1, is_line)
            if _POINTER.fullmatch(text):
                return "", False
        if _IS_HTML.search(text):
            return text, _BLOCKS.search(text) is not None or "<br" in text.lower()
        if not is_line and "\n" in text.strip():
            return "".join(f"<p>{html.escape(line.strip(), quote=False)}</p>" for line in text.splitlines() if line.strip()), True
        return html.escape(text, quote=False), False

    def _list(self, values: list[Value], depth: int, is_line: bool) -> tuple[str, bool]:
        is_line = is_line or len({isinstance(value, str) for value in values}) > 1
        made = [self.compose(value, depth - 1, is_line) for value in values if not _is_teaser(value)]
        if is_line and not any(is_block for _, is_block in made):
            return "".join(markup for markup, _ in made), False
        return _paragraphs(made, joined=is_line), True

    def _element(self, tag: str, props: Value, depth: int) -> tuple[str, bool]:
        """A React element: those that matter keep their name and class; of components what they hold."""
        if not isinstance(props, dict) or tag in ("script", "style", "svg", "noscript", "template", "head", "button", "select"):
            return "", False
        inner, is_block = self.compose(props.get("dangerouslySetInnerHTML") or props.get("children"), depth - 1, is_line=True)
        if not inner or tag == "br":
            return ("<br>", False) if tag == "br" else ("", False)
        if names.TAG_NAME.fullmatch(tag):
            inline = tag in ("a", "em", "strong", "b", "i", "code")
            href = props.get("href")
            said = f' href="{html.escape(href)}"' if tag == "a" and isinstance(href, str) else ""
            return f"<{tag}{said}>{inner}</{tag}>", is_block or not inline
        if tag in ("div", "section", "main", "article"):
            return f"<div>{inner}</div>", True
        return inner, is_block

    def _object(self, block: dict[str, Value], depth: int, is_line: bool) -> tuple[str, bool]:
        reference = block.get("__ref") or (block.get("id") if block.get("type") == "id" else None)
        if isinstance(reference, str) and (pointed := self.cache.get(reference)) is not None:
            return self.compose(pointed, depth - 1, is_line)
        kind = kind_of(block)
        if names.SILENT.search(kind) or (kind and names.ASIDE.search(kind)):
            return "", False
        is_line = is_line or any(pattern.search(kind) for pattern in (names.HEADING, names.LINE, names.PIECE, names.ITEM))
        inner, is_block = "", False
        for name in names.TEXTS:
            if (value := block.get(name)) and isinstance(value, (str, list, dict)) and value != kind:
                if names.LIST.search(kind) and isinstance(value, list):
                    inner, is_block = self._items(value, depth), True
                else:
                    inner, is_block = self.compose(value, depth - 1, is_line)
                if inner.strip():
                    break
        if not inner.strip():
            return (" " if inner else ""), False
        return _marked(block, kind, inner, is_block)

    def _items(self, values: list[Value], depth: int) -> str:
        made = (self.compose(value, depth - 1)[0] for value in values)
        return "".join(item if item.startswith("<li") else f"<li>{item}</li>" for item in made if item.strip())


def _is_teaser(value: Value) -> bool:
    """One of a list that has a title and an address of its own: another page's."""
    return isinstance(value, dict) and any(map(value.get, names.HEADINGS)) and any(map(value.get, names.ADDRESSES))


def kind_of(block: Mapping[str, Value]) -> str:
    """What a block calls itself: its type, or its style where that says more ('block' of style 'h2')."""
    style = block.get("style")
    if isinstance(style, str) and names.HEADING.search(style) and len(style) < 12:
        return style
    return next((kind for name in names.TYPES if isinstance(kind := block.get(name), str) and kind and len(kind) < 60), "")


def _marked(block: Mapping[str, Value], kind: str, inner: str, is_block: bool) -> tuple[str, bool]:
    """A block's markup within the element that its kind is."""
    if names.HEADING.search(kind):
        level = names.LEVEL.search(f"{kind}{block.get('level') or ''}")
        tag = f"h{level[0] if level else 2}"
        return (inner if is_block else f"<{tag}>{inner}</{tag}>"), True
    if names.ITEM.search(kind) or block.get("listItem"):
        return f"<li>{inner}</li>", True
    if names.LIST.search(kind):
        return f"<ul>{inner if '<li' in inner else f'<li>{inner}</li>'}</ul>", True
    if names.QUOTE.search(kind):
        return f"<blockquote>{inner if is_block else f'<p>{inner}</p>'}</blockquote>", True
    if names.CODE.search(kind):
        return f"<pre>{inner}</pre>", True
    if names.PIECE.search(kind) and not is_block and kind != "text":
        return inner, False
    headings = (said for name in names.HEADINGS if isinstance(said := block.get(name), str) and said.strip())
    heading = next((said for said in headings if said != inner), "")
    heading = f"<h2>{html.escape(heading, quote=False)}</h2>" if heading and not names.PIECE.search(kind) else ""
    if is_block or heading:
        return heading + (inner if is_block else f"<p>{inner}</p>"), True
    return (f"<p>{inner}</p>", True) if names.LINE.search(kind) else (inner, False)


def _paragraphs(made: list[tuple[str, bool]], joined: bool) -> str:
    """Blocks as they are; what stands between them as paragraphs, pieces of a line joined."""
    out: list[str] = []
    run: list[str] = []
    for markup, is_block in [*made, ("", True)]:
        if not is_block and joined:
            run.append(markup)
        elif not is_block:
            out.append(f"<p>{markup}</p>" if markup.strip() else "")
        else:
            line = "".join(run)
            out += (f"<p>{line}</p>" if line.strip() else "", markup)
            run = []
    return "".join(out)
