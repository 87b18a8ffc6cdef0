"""Markup that makes parsers hang, run out of memory or lose the text after it, put right before or after a first parse.

Measured on pages under 1 MB: 100,000 attributes in one tag take lexbor 26 s and lxml 18 s; an unclosed `<title>` costs
both all of the text. Each repair keeps every paragraph, and tells that it was made.
"""

from __future__ import annotations

import re
from functools import cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

LONG_TAG = 100_000
"""Characters without a `>`: only then is a tag looked at for its attributes."""
MAX_ATTRIBUTES = 300
MAX_VALUE = 1_000_000
"""Characters of an attribute's value: an image, not a word."""
MAX_SCRIPT = 1_000_000
MAX_JSON_LD = 2_000_000

_TAG_START = re.compile(r"<[a-zA-Z][^\s<>/]*(?=[\s/])")
_LONG_TAG = re.compile(rf"<[a-zA-Z][^<>]{{{LONG_TAG},}}")
_LONG_TAG_UTF8 = re.compile(_LONG_TAG.pattern.encode())
_ATTRIBUTE = re.compile(r"[\s/]*([^\s=<>/]+)(\s*=\s*(?:\"[^\"<>]*\"?|'[^'<>]*'?|[^\s<>\"']+))?")
_ATTRIBUTE_NAME = re.compile(r"[\w:@.*#\[\]()-]+")
_SCRIPT = re.compile(r"<(script|style)\b([^<>]*)>", re.I)
_BLOCK = re.compile(
    r"(?<![\"'+=(])<(?:p|div|h[1-6]|ul|ol|table|article|section|main|body|/head|header|footer|blockquote)\b", re.I
)
_SWALLOWED = re.compile(r"</head|<(?:meta|link|body|script|div|p|h1)\b", re.I)
_FALLBACK = frozenset({"iframe", "noembed", "noframes"})
"""Elements whose text is for browsers that do not know them."""
_RAW_TEXT = _FALLBACK | {"title", "script", "style", "textarea", "xmp"}
_HIDING = ("noscript", "template", "select", "svg", "math", "object", "dialog", "canvas", "datalist")


def is_long(utf8: bytes) -> bool:
    """A tag of `LONG_TAG` bytes may be there, or all is long: something for `shorten` to look at.

    Looks at one place in so many for a `>`, and only where there is none for the tag.
    """
    place = 0
    while place + LONG_TAG <= len(utf8):
        end = utf8.rfind(b">", place, place + LONG_TAG)
        if end < 0:
            end = utf8.find(b">", place)
            end = len(utf8) if end < 0 else end
            if _LONG_TAG_UTF8.search(utf8, place, end):
                return True
        place = end + 1
    return len(utf8) > MAX_SCRIPT


def shorten(markup: str) -> tuple[str, bool]:
    """The markup without values and scripts too long to be of use, and without the attributes of a tag beyond
    `MAX_ATTRIBUTES`; and whether there were such attributes.
    """
    whole = _drop_scripts(markup)
    shorter = _LONG_TAG.sub(_shorten_tag, whole)
    return shorter, shorter != whole


def _shorten_tag(tag: re.Match[str]) -> str:
    start = _TAG_START.match(tag.group())
    if start is None:
        return tag.group()
    kept = [start.group()]
    changed = False
    for number, attribute in enumerate(_ATTRIBUTE.finditer(tag.group(), start.end())):
        if number == MAX_ATTRIBUTES:
            return "".join(kept)
        if number < 20 and not _ATTRIBUTE_NAME.fullmatch(attribute.group(1)):
            return tag.group()  # the `<` of a comparison in a script
        if attribute.end() - attribute.start() > MAX_VALUE:
            changed = True
            kept.append(f' {attribute.group(1)[:100]}=""')
        else:
            kept.append(attribute.group())
    return "".join(kept) if changed else tag.group()


def _drop_scripts(markup: str) -> str:
    out: list[str] = []
    last = place = 0
    while start := _SCRIPT.search(markup, place):
        end = _closing(start.group(1)).search(markup, start.end())
        if end is None:
            break
        limit = MAX_JSON_LD if "ld+json" in start.group(2).lower() else MAX_SCRIPT
        if end.start() - start.end() > limit:
            out.append(markup[last : start.end()])
            last = end.start()
        place = end.end()
    return "".join([*out, markup[last:]])


@cache
def _opening(name: str) -> re.Pattern[str]:
    return re.compile(rf"<{name}\b[^<>]*>", re.I)


@cache
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}\b", re.I)


def close(markup: str, tree: LexborHTMLParser) -> str | None:
    """The markup with what was never closed, and so swallowed or hid the rest of the page, closed or taken out.

    `tree` is the markup parsed. None where nothing of the kind is found.
    """
    title = tree.css_first("title")
    if title is not None and _SWALLOWED.search(title.text()) and (start := _opening("title").search(markup)):
        return _insert(markup, "</title>", markup.find("<", start.end()))
    path = _last_path(tree)
    names = [node.tag or "" for node in path]
    if names and names[-1] == "-comment":
        remark = (path[-1].html or "")[4:-3].rstrip()
        unclosed = len(remark) > 0 and markup.rstrip().endswith(remark)
        return _close_before_block(markup, "-->", markup.rfind("<!--" + remark)) if unclosed else None
    if len(names) > 1 and names[-2] in _RAW_TEXT:
        start = _never_closed(markup, names[-2])
        if start is None:
            return None
        if names[-2] in _FALLBACK:
            return _insert(markup, f"</{names[-2]}>", start.end())
        return _close_before_block(markup, f"</{names[-2]}>", start.end())
    for name in names:
        if name in _HIDING and (start := _never_closed(markup, name)):
            return markup[: start.start()] + markup[start.end() :]
    return None


def _last_path(tree: LexborHTMLParser) -> list[LexborNode]:
    """The last node on every level: what was open when the page ended is among these."""
    path: list[LexborNode] = []
    node = tree.root
    while node is not None:
        path.append(node)
        node = node.last_child
    return path


def _never_closed(markup: str, name: str) -> re.Match[str] | None:
    """The opening tag after the last closing tag of that name, if there is one."""
    closed = 0
    for end in _closing(name).finditer(markup):
        closed = end.end()
    return _opening(name).search(markup, closed)


def _close_before_block(markup: str, closing: str, start: int) -> str | None:
    """Closes before the first tag of a block: what stands before it may be the script, the style or the remark."""
    if start < 0:
        return None
    block = _BLOCK.search(markup, start)
    return _insert(markup, closing, block.start()) if block else None


def _insert(markup: str, what: str, place: int) -> str | None:
    return markup[:place] + what + markup[place:] if place >= 0 else None
