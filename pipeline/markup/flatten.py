"""Markup nested deeper than any page needs, made flat enough that no parser hangs, recurses or stops half way.

lexbor takes time in the square of the depth (100,000 nested `<div>`: minutes), libxml2 stops at depth 255 and drops
what follows, trafilatura recurses. Beyond `LIMIT` the tags of containers are dropped, or turned into `<p>` where they
end a line, so that every paragraph stays, as a paragraph, in its order. Where formatting is closed in the wrong order
the closing tags are put right: the standard's repair of `<a><i><b></a></i></b>`, twenty thousand times, takes seconds.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

LIMIT = 200
"""Depth of containers kept. Pages as they are stay below 60."""

MANY_TAGS = 20_000
MANY_UNCLOSED = 2_000
MANY_CROSSED = 1_000

_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|textarea|title|xmp|iframe|noembed|noframes)\b[^<>]*>.*?(?:</\1\s*>|\Z)"
    r"|<(/?)([a-z][^\s/<>]*)[^<>]*>",
    re.I | re.S,
)
_VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param path source track wbr".split()
)
_OPTIONAL = frozenset(
    "p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rp rt rb rtc h1 h2 h3 h4 h5 h6 html head"
    " body image".split()
)
"""Elements that end by themselves, or that make a block: never dropped, not counted."""
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike"
    " strong sub sup time tt u var".split()
)
_WEIGHT = {"table": 4, "ul": 2, "ol": 2, "menu": 2, "dl": 2, "select": 2}


def is_suspicious(utf8: bytes) -> bool:
    """Tags enough to nest dangerously: a cheap count, to be followed by `flatten`, which looks closely."""
    tags = utf8.count(b"<")
    if tags < 2 * MANY_UNCLOSED:
        return False
    return tags > MANY_TAGS or tags - 2 * utf8.count(b"</") > MANY_UNCLOSED


_BREAK = "<p>"
"""Ends a line and nests in nothing: a `<p>` closes the one before."""


@dataclass(slots=True)
class _Open:
    """Elements that are open at a place of the markup."""

    stack: list[tuple[str, bool]] = field(default_factory=list)
    """Name, and whether the tag was kept."""
    names: Counter[str] = field(default_factory=Counter)
    depth: int = 0
    deepest: int = 0
    crossed: int = 0

    @property
    def in_drawing(self) -> bool:
        """Within SVG or MathML a slash ends an element; elsewhere it means nothing."""
        return bool(self.names["svg"] or self.names["math"])

    def push(self, name: str, weight: int) -> bool:
        """Opens an element; returns whether its tag is kept, since it is not too deep."""
        self.depth += weight
        self.deepest = max(self.deepest, self.depth)
        kept = self.depth <= LIMIT
        self.stack.append((name, kept))
        self.names[name] += 1
        return kept

    def pop(self, name: str) -> str:
        """What closes the innermost element of that name and all within it; nothing where none is open."""
        if not self.names[name]:
            self.crossed += 1
            return ""
        closing = ""
        while True:
            inner, kept = self.stack.pop()
            self.names[inner] -= 1
            self.depth -= _WEIGHT.get(inner, 1)
            if kept:
                closing = closing.removeprefix(_BREAK) + f"</{inner}>"
            elif inner not in _INLINE:
                closing = _BREAK
            if inner == name:
                return closing
            self.crossed += inner in _INLINE


def flatten(markup: str) -> tuple[str, bool]:
    """The markup with no more than about `LIMIT` levels, and whether it had more; unchanged where nothing is wrong."""
    opened = _Open()
    out: list[str] = []
    last = 0
    for token in _TOKEN.finditer(markup):
        name = (token.group(3) or "").lower()
        if not name or name in _VOID or name in _OPTIONAL or (opened.in_drawing and token.group().endswith("/>")):
            continue
        if token.group(2):
            replacement = opened.pop(name)
        elif opened.push(name, _WEIGHT.get(name, 1)):
            continue
        else:
            replacement = "" if name in _INLINE else _BREAK
        between = markup[last : token.start()]
        last = token.end()
        if replacement == _BREAK and out and out[-1] == _BREAK and not between.strip():
            continue  # one break is as good as a thousand
        out += between, replacement
    if opened.deepest <= LIMIT and opened.crossed <= MANY_CROSSED:
        return markup, False
    out.append(markup[last:])
    return "".join(out), opened.deepest > LIMIT
