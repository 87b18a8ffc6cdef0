"""A raw page, decoded and parsed once."""

from __future__ import annotations

import re

import lxml.etree
import lxml.html
from selectolax.lexbor import LexborHTMLParser

from pipeline.records import Document, Options, RawPage, Reject

_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|div|p|article|section|main|span|h[1-6]|ul|ol|table|meta|title)\b", re.I
)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def parse(page: RawPage, options: Options) -> Document | Reject:
    """Decode and parse a page, or say why it cannot be one."""
    body = page.body
    if len(body) > options.max_page_bytes:
        return Reject(page.source, "too_large", f"{len(body)} bytes, limit {options.max_page_bytes}", page.url)
    text = body.decode("utf-8-sig", errors="replace")
    text = _CONTROLS.sub("", text)
    if not text.strip():
        return Reject(page.source, "empty", f"{len(body)} bytes, no text", page.url)
    is_text = page.is_text if page.is_text is not None else not _MARKUP.search(text)
    tree = None if is_text else LexborHTMLParser(text)
    return Document(page, text, is_text, "utf-8", "utf-8", tree)


def lxml_tree(document: Document) -> lxml.html.HtmlElement | None:
    """The page parsed by lxml, for trafilatura; None where lxml finds nothing."""
    parser = lxml.html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        return lxml.html.fromstring(document.markup.encode(), parser=parser)
    except lxml.etree.LxmlError:
        return None
