"""Markdown as the text that its writer meant, a paragraph a line: marks of headings, emphasis, links and code gone, bullets and
numbers kept.

What is a paragraph, a list or code, its grammar says (`pipeline.markup.markdown_grammar`): a line that ends within a paragraph
does not end it. Only what is sure goes: a mark that may be a character of the text (`2*3*4`, `snake_case`) stays, and so do
tables and HTML, line by line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.markup import front_matter
from pipeline.markup.wrapped import WIDEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markdown_it.token import Token

ENDINGS = (".md", ".markdown")
_SHORT = 200
"""Characters from which a line above the first heading is one of the story."""
_NAMED = re.compile(r"(?:^[\w-]+(?: [\w-]+){0,2}:[ \t]+\S.*\n){2,}(?=[ \t]*$)", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TASK = re.compile(r"\[[ xX]\][ \t]+")
_PARTED = re.compile(r"\n[ \t]*\n")
_EMPHASIS = ("em_open", "em_close", "strong_open", "strong_close")
_BREAKS = re.compile(r"[\n\f\r]")
"""What a reference (`&#10;`) may stand for, and what parts the lines of a tag."""
_QUOTED = " \t>"
"""What a blank line has at most, in a quote too."""


def is_named(path: str) -> bool:
    """Whether a file calls itself Markdown, compressed or not.

    >>> is_named("a/b.md.gz"), is_named("a.txt")
    (True, False)
    """
    name = path.lower().rpartition("/")[2]
    return name.endswith(ENDINGS) or any(f"{ending}." in name for ending in ENDINGS)


def plain(text: str) -> tuple[str, str | None, frozenset[str]]:
    r"""The text without marks; its headline: the first heading of the first level, where only short lines stand above it; and
    its lines of code.

    >>> plain("# A *quiet* year\n\nThe mill [ran](https://m.example/a)\n**every day**.\n\n```\n  a_b\n```\n")
    ('A quiet year\n\nThe mill ran every day.\n\n  a_b', 'A quiet year', frozenset({'  a_b'}))
    """
    front, body = _front(text)
    from pipeline.markup import markdown_grammar as grammar  # a tenth of a second, which no other text waits for

    if (found := grammar.parsed(body)) is None:
        return text, None, frozenset()
    tokens, known = found
    writer = _Writer(front, body.split("\n"), " " if _is_wrapped(body) else "\n")
    for token in tokens:
        if token.type == "html_block":
            within, end, below = token.content.rpartition("-->")  # without an end below, each beginning would be looked behind
            shown = _COMMENT.sub("", within + end) + below
            writer.as_written(token, [_words(grammar.line(line, known)) for line in shown.split("\n") if line.strip()])
        elif token.type == "table_open":
            assert token.map
            rows = [_words(grammar.line(row, known)) for row in writer.source[slice(*token.map)]]
            writer.as_written(token, rows)
        else:
            writer.take(token)
    return "\n".join(writer.lines), writer.headline, frozenset(writer.code)


def _front(text: str) -> tuple[list[str], str]:
    """The lines of what names the text's title, author and day above it, as they are, and the text below.

    What is front matter without a doubt is no longer there: `front_matter.split` has read it.
    """
    if (marked := front_matter.marked(text)) is not None:
        return marked
    if named := _NAMED.match(text):
        return named.group().rstrip("\n").split("\n"), text[named.end() :]
    return [], text


def _is_wrapped(body: str) -> bool:
    """Whether lines within a paragraph are parts of one: not where no blank line parts any, and they are too long for parts."""
    if _PARTED.search(body.strip()):
        return True
    lines = body.strip().split("\n")
    return 2 * sum(len(line) > WIDEST for line in lines) <= len(lines)


class _Writer:
    """The blocks of a text as lines."""

    def __init__(self, front: list[str], source: Sequence[str], between: str) -> None:
        self.lines = front
        self.source = source
        self.between = between
        """What stands between the lines of a paragraph."""
        self.code: set[str] = set()
        self.headline: str | None = None
        self.end = 0
        """Line of the source up to which all is written."""
        self.markers = ""
        """Bullets and numbers of items of which nothing is written yet."""
        self.quotes = 0
        self.level = ""
        """The heading within which the words stand, as HTML calls it."""
        self.above_is_short = True
        self.in_table = False

    def take(self, token: Token) -> None:
        match token.type:
            case "inline" if not self.in_table:
                self._inline(token)
            case "fence" | "code_block":
                self._gap(token)
                self._number()
                code = token.content.removesuffix("\n").split("\n") if token.content else []
                self.code.update(line for line in code if line.strip())
                self._write(code)
            case "heading_open":
                self.level = token.tag
            case "heading_close":
                self.level = ""
            case "list_item_open":
                self.markers += f"{token.info}{token.markup} "
            case "list_item_close":
                self._number()
            case "blockquote_open":
                self.quotes += 1
            case "blockquote_close":
                self.quotes -= 1
            case "table_close":
                self.in_table = False

    def as_written(self, token: Token, lines: list[str]) -> None:
        """A table or HTML, whose lines have all that stands in them."""
        self.in_table = token.type == "table_open"
        self._gap(token)
        self._write(lines)

    def _inline(self, token: Token) -> None:
        self._gap(token)
        words = _words(token.children or [], self.between)
        if self.markers and (task := _TASK.match(words)):
            words = words[task.end() :]
        if self.level == "h1" and self.headline is None and self.above_is_short:
            self.headline = " ".join(words.split()) or None
        assert token.map
        opening = self.source[token.map[0]]
        indent = opening[: len(opening) - len(opening.lstrip())]
        quoted = "> " if self.quotes and not self.markers else ""
        first, *rest = (line.rstrip(" \t") for line in words.split("\n"))
        self._write([indent + (self.markers or quoted) + first, *(quoted + line for line in rest)])

    def _number(self) -> None:
        """The number of an item that has no words of its own."""
        if any(map(str.isdigit, self.markers)):
            self._write([self.markers.rstrip()])
        self.markers = ""

    def _gap(self, token: Token) -> None:
        """The blank lines above a block."""
        assert token.map
        self.lines += [""] * sum(not line.strip(_QUOTED) for line in self.source[self.end : token.map[0]])
        self.end = max(self.end, token.map[1])

    def _write(self, lines: list[str]) -> None:
        self.lines += lines
        self.markers = ""
        self.above_is_short = self.above_is_short and all(len(line) < _SHORT for line in lines)


def _words(tokens: Iterable[Token], between: str = " ") -> str:
    """What a reader sees of the parts of a line."""
    said: list[str] = []
    stays: list[bool] = []
    """Of each emphasis that the next part is within, whether its mark, behind a letter or figure, may be one of the text."""
    opens = False
    for token in tokens:
        if token.type == "softbreak":
            said.append(between)
        elif token.type == "hardbreak":
            said.append("\n")
        elif token.type == "image":
            said.append(_words(token.children or []))
        elif token.type in _EMPHASIS:
            if token.nesting > 0:
                before = said[-1][-1:] if said else ""
                stays.append(stays[-1] if opens else before.isascii() and before.isalnum())
            if stays[-1]:
                said.append(token.markup)
            if token.nesting < 0:
                stays.pop()
        elif not token.content:
            continue
        elif not (token.type == "html_inline" and token.content.startswith("<!--")):
            said.append(_BREAKS.sub(" ", token.content))
        opens = token.type in _EMPHASIS and token.nesting > 0
    return "".join(said)
