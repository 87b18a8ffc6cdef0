"""A raw page, decoded and parsed once: `RawPage` in, `Document` or `Reject` out.

What parsers lose, hang on or give up over is put right before they see it (`pipeline.markup`); what cannot be put right
is for the worker's limits. The common page pays under a millisecond for all of that.
"""

from __future__ import annotations

import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

import lxml.etree
import lxml.html
from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from pipeline.markup import embedded, front_matter, markdown, repair, shown, sniff, wrapped, xhtml
from pipeline.markup.charset import Decoded, decode
from pipeline.markup.flatten import LIMIT, flatten, is_suspicious
from pipeline.markup.scrub import control_share, is_clean, normalise, scrub, without_form_feeds
from pipeline.records import Document, Options, RawPage, Reject, RejectReason

if TYPE_CHECKING:
    from pipeline.records import Flag

_DEEP = "body" + " > *" * (LIMIT + 20)
"""Matches an element nested beyond the limit; lexbor finds out in a quarter of a millisecond."""

GZIP = b"\x1f\x8b"

BINARY_SHARE = 0.05
"""Control characters and bytes that do not decode, beyond which a body is binary, unless it is UTF-8 and begins as a
page does."""

MAX_REPAIRS = 4

MAX_TREE_TAGS = 50_000
MAX_RUN = 4_000
"""Tags of a page, and inline elements of one paragraph, beyond which no tree is made for an engine: trafilatura takes
5 s for 60,000 `<br>`, and 26 s for 15,000 `<b>` in a paragraph."""

_LISTING = frozenset(("body", "div", "article", "section", "main", "ul", "ol", "dl", "table", "tbody"))
"""Elements whose children may be many: they are gone through once."""


def parse(page: RawPage, options: Options) -> Document | Reject:
    """Decode and parse a page, or say why it cannot be one.

    Rejects as too_large, empty, not_html (another format, by content) or undecodable.
    """
    body, limit = page.body, options.max_page_bytes
    whole = True
    if len(body) <= limit and body.startswith(GZIP):
        body, whole = _inflate(body, limit)
    if len(body) > limit:
        return _reject(page, "too_large", f"{len(page.body)} bytes, or more once inflated; limit {limit}")
    if not body.strip(b"\x00\t\n\x0b\x0c\r "):
        return _reject(page, "empty", f"{len(page.body)} bytes, none of them text")
    if name := sniff.binary(body):
        return _reject(page, "not_html", f"{name} data")
    if b"\r" in body and b"\x00" not in body:  # in UTF-16 these are halves of characters
        body = normalise(body, references=False)
    decoded = decode(body, page.content_type)
    if decoded is None:
        return _reject(page, "undecodable", f"{len(body)} bytes, in no known charset text")
    document = _read(page, body, decoded)
    if isinstance(document, Document) and (page.truncated or decoded.cut or not whole):
        document.flags.add("truncated")
    return document


def _reject(page: RawPage, reason: RejectReason, detail: str) -> Reject:
    return Reject(page.source, reason, detail, page.url)


def _inflate(body: bytes, limit: int) -> tuple[bytes, bool]:
    """The content of a gzip body, at most one byte over the limit, and whether that is all: not so where it is cut."""
    stream = zlib.decompressobj(wbits=31)
    parts: list[bytes] = []
    place, room = 0, limit + 1
    with suppress(zlib.error):
        while place < len(body) and room > 0:
            chunk = body[place : place + 65_536]
            parts.append(stream.decompress(chunk, room))
            room -= len(parts[-1])
            place += len(chunk) - len(stream.unused_data)
            if stream.eof:
                if not body.startswith(GZIP, place):
                    return b"".join(parts), True
                stream = zlib.decompressobj(wbits=31)
    return b"".join(parts), room <= 0


def _read(page: RawPage, body: bytes, decoded: Decoded) -> Document | Reject:
    """Scrubs and sorts: a page, a plain text, or neither."""
    flags: set[Flag] = {"guessed_charset"} if decoded.guessed else set()
    text = decoded.text
    utf8 = body if decoded.source == "utf-8" and not decoded.guessed and not decoded.cut else text.encode()
    if b"\r" in utf8:  # it was UTF-16
        utf8 = normalise(utf8, references=False)
        text = utf8.decode()
    clean = is_clean(utf8)
    if not clean:
        text = scrub(utf8, references=False).decode()
    if page.is_text is not True and (html := xhtml.plain(text)) is not text:
        text, utf8 = html, html.encode()
    is_page = sniff.starts_as_page(text)
    if not clean and (decoded.guessed or not is_page) and (share := control_share(utf8)) > BINARY_SHARE:
        return _reject(page, "not_html", f"binary data: {share:.0%} of it is control characters")
    if not text or text.isspace():
        return _reject(page, "empty", f"{len(page.body)} bytes, none of them text")
    if page.is_text is not True and not is_page and (name := sniff.other_format(text)):
        return _reject(page, "not_html", f"{name}, not a page")
    is_text = page.is_text is True or (not is_page and _is_text(page, text))
    if not clean:
        plain = without_form_feeds(normalise(utf8, references=False)) if is_text else normalise(utf8, references=True)
        utf8 = scrub(plain, references=not is_text)
        text = utf8.decode()
        if utf8 != plain:
            flags.add("repaired_markup")
    document = Document(page, text, is_text, decoded.charset, flags=flags, stated=page.stated)
    if not is_text:
        _grow(document, utf8)
    elif markdown.is_named(page.source.member or page.source.path):
        front, below = front_matter.split(text)
        document.markup, document.headline, document.code = markdown.plain(below)
        document.stated += front
    else:
        document.markup = wrapped.plain(text)
    return document


def _is_text(page: RawPage, text: str) -> bool:
    """Of what does not start as a page does: what the source says, unless it has not one tag."""
    return sniff.kind(text, page.content_type) == "text" if page.is_text is None else not sniff.has_tags(text)


def _grow(document: Document, utf8: bytes, look: bool = True) -> None:
    """Parses the markup, and repairs it first, and again after, where that is needed. Mutates the document.

    `look`: where the markup has no text, for one in its scripts.
    """
    markup = shown.plain(document.markup)
    repaired = False
    if markup is not document.markup:
        utf8 = markup.encode()
    if repair.is_long(utf8):
        markup, repaired = repair.shorten(markup)
        utf8 = markup.encode()
    if is_suspicious(utf8):
        markup = _flatten(document, markup)
        utf8 = markup.encode()
    tree = _tree(utf8)
    if tree.css_first(_DEEP) is not None:
        markup = _flatten(document, markup)
        document.flags.add("deep_tree")
        tree = _tree(markup.encode())
    for _ in range(MAX_REPAIRS):
        closed = repair.close(markup, tree)
        if closed is None:
            break
        markup, repaired = closed, True
        tree = _tree(markup.encode())
    if repaired:
        document.flags.add("repaired_markup")
    document.markup, document.tree = markup, tree
    if look and (whole := embedded.with_story(markup, tree, document.page.url)) is not None:
        document.markup = whole
        document.flags.add("repaired_markup")
        _grow(document, whole.encode(), look=False)


def _flatten(document: Document, markup: str) -> str:
    flat, deep = flatten(markup)
    if flat != markup:
        document.flags |= {"deep_tree", "repaired_markup"} if deep else {"repaired_markup"}
    return flat


def _tree(utf8: bytes) -> LexborHTMLParser:
    # Without events lexbor is a quarter faster; they only matter to a tree that is changed.
    return LexborHTMLParser(utf8, options=LexborDocumentOptions.WO_EVENTS)


def lxml_tree(document: Document) -> lxml.html.HtmlElement | None:
    """The page as an lxml tree of its own, for engines that want one and may change it.

    None for plain text, for pages that would take an engine too long, and where lxml finds no element.
    """
    tags = document.markup.count("<") - document.markup.count("</")
    if document.tree is None or tags > MAX_TREE_TAGS:
        return None
    parser = lxml.html.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        default_doctype=False,
    )
    try:
        tree = lxml.html.document_fromstring(document.markup.encode(), parser=parser)
    except lxml.etree.LxmlError:
        return None
    if tags > MAX_RUN and any(len(element) > MAX_RUN and element.tag not in _LISTING for element in tree.iter()):
        return None
    return tree
