"""Whether a text is markup, where its field's name says that it is none: many data sets keep whole pages under `text`."""

from __future__ import annotations

import re

from pipeline.sources.kinds import begins_as_html, is_surely_html

_LOOKED_AT = 64 << 10
"""Bytes from the beginning."""
_FEW = 3
"""Tags of a page's build below which nothing is markup."""
_OUTSIDE = 0.2
"""Share of the text that may stand outside of every element."""
_UNSEEN = re.compile(rb"<(script|style)\b[^<>]*>.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.I | re.S)
_TAG = re.compile(rb"<(/?)([a-z][a-z0-9-]*)(?:[\s/][^<>]*)?>|<![^<>]*>|<\?[^<>]*>", re.I)
_BUILD = frozenset(b"p div article section main h1 h2 h3 h4 h5 h6 ul ol li table tr td blockquote title head body br".split())
_FRAME = frozenset((b"html", b"head", b"body"))
"""They hold the elements: what stands in them alone stands outside of every other."""
_VOID = frozenset(b"area base br col embed hr img input link meta source track wbr".split())
_CLOSED = re.compile(rb"(?:</[a-z][a-z0-9-]*\s*>|<(?:br|hr|img)\b[^<>]*>|-->)\s*\Z", re.I)


def is_marked_up(body: bytes) -> bool:
    """Whether this is a page or a piece of one, rather than a text about such.

    It begins with a tag, as a whole page does or, a piece, up to a tag at its end; and its words stand within elements. A
    text that shows a page and goes on to speak of it has its words outside.

    >>> is_marked_up(b"<html><body><h1>Bridge</h1><p>It opens in May.</p></body></html>")
    True
    >>> is_marked_up(b"<html><body><p>Hello</p></body></html>\\nThis is the smallest page that says something.")
    False
    """
    head = body[:_LOOKED_AT].replace(b"\0", b"")
    if not begins_as_html(head) or not (is_surely_html(head) or _CLOSED.search(body[-200:])):
        return False
    head = _UNSEEN.sub(b" ", head)
    inside = outside = build = depth = at = 0
    for tag in _TAG.finditer(head):
        words = len(head[at : tag.start()].strip())
        inside, outside, at = (inside + words, outside, tag.end()) if depth else (inside, outside + words, tag.end())
        name = (tag[2] or b"").lower()
        build += name in _BUILD
        if name and name not in _FRAME and name not in _VOID:
            depth = max(0, depth - 1) if tag[1] else depth + 1
    outside += len(head[at:].strip()) if not depth else 0
    return build >= _FEW and outside <= _OUTSIDE * (inside + outside)
