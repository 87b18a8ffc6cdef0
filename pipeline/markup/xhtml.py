"""XHTML, as its authors meant it: the HTML parser knows neither elements that end in their own tag nor names with a prefix.

To it `<script src="x.js"/>` begins a script that swallows the page, `<div class="ad"/>` a box around all that follows, and
`<html:p>` is an element that nobody has heard of.
"""

from __future__ import annotations

import re

HEAD = 4_096
"""Characters within which a page says that it is XHTML."""

_NAMESPACE = r"http://www\.w3\.org/1999/xhtml"
_DECLARED = re.compile(r"\s*+<\?xml\b|<!doctype\s+html\s[^<>]{0,80}-//W3C//DTD XHTML", re.I)
_PREFIXED = re.compile(rf"<([a-z_][\w.-]{{0,40}}):html\b[^<>]{{0,2000}}\bxmlns:\1\s*=\s*[\"']{_NAMESPACE}[\"']", re.I)
_VOID = "area|base|basefont|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr"
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)"
    rf"|<(?!(?:{_VOID})\b)(?P<name>[a-z][\w:.-]*)(?P<rest>(?:\s[^<>]*[\s\"'])?)/>"  # not `<a href=/x/>`: a value's
    r"|<(?P<raw>script|style|textarea|title|xmp)\b[^<>]*>.*?(?:</(?P=raw)\s*>|\Z)",
    re.I | re.S,
)  # fmt: skip


def plain(markup: str) -> str:
    """The markup as HTML: without a prefix before the names of elements, and with a tag that ends each empty element.

    >>> plain('<?xml version="1.0"?><x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:script src="a.js"/></x:html>')
    '<?xml version="1.0"?><html xmlns:x="http://www.w3.org/1999/xhtml"><script src="a.js"></script></html>'
    """
    prefixed = _PREFIXED.search(markup, 0, HEAD)
    if prefixed is not None:
        markup = re.sub(rf"<(/?){re.escape(prefixed[1])}:(?=[a-z])", r"<\1", markup, flags=re.I)
    elif _DECLARED.search(markup, 0, HEAD) is None:
        return markup
    return _TOKEN.sub(_ended, markup) if "/>" in markup else markup


def _ended(token: re.Match[str]) -> str:
    name = token["name"]
    return f"<{name}{token['rest'].rstrip()}></{name}>" if name else token.group()
