"""Witness: the page's own markup: title tag, links of the head, language, licence; and how to read a heading."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.metadata.statement import Statement, fold, text_of, unique

_MAX_NODES = 800
_MAX_TITLE_CHARS = 1_000
_MAX_HEADING_CHARS = 400

_HEAD = "title, link[rel], a[rel~=license], html, a[href*='creativecommons.org/']"
_KICKER = re.compile(
    r"kicker|top-?line|over-?line|roof-?line|dachzeile|super-?title|spitzmarke|eyebrow|pre-?(?:title|head)|"
    r"sub-?(?:title|line|head)|invisible|visually-?hidden|sr-only|badge|label|topic|rubrik|category|section|prefix|flag",
    re.I,
)
_LOGO = re.compile(r"logo|site-?(?:title|name)|brand(?:ing)?(?:$|[\s_-])|blog-?title", re.I)
_FRONT_LINK = re.compile(
    r"/|\./|(?:(?:(?:https?:)?//web\.archive\.org)?/web/\d+/)?(?:https?:)?//[^/]+/?(?:index\.\w+)?|/?index\.\w+", re.I
)
"""Also as the copy of a page in an archive has it."""
_ANCHORS = frozenset(("#", "¶", "§", "🔗", "⚓", "∞"))
_PICTURE = re.compile(r"photo|foto|bild|image|picture|flickr|unsplash|wikimedia|grafik|illustration|icon|©\s*\S+\s*/", re.I)
_WORK = re.compile(r"werk|work|inhalt|content|text|sofern nicht|unless|except|sauf|salvo|beitr|article|this (?:page|site|post)",
                   re.I)  # fmt: skip
_LICENSED = re.compile(rf"licen[cs]|lizen|{_WORK.pattern}", re.I)


def read_head(tree: LexborHTMLParser) -> tuple[Statement, Statement]:
    """What the head says: the title tag as a witness of its own, and links, language and licence."""
    titles: list[str] = []
    named: list[str] = []
    linked: list[str] = []
    canonicals: list[str] = []
    languages: list[str] = []
    for node in tree.css(_HEAD)[:_MAX_NODES]:
        tag, attributes = node.tag, node.attributes
        href = attributes.get("href") or ""
        if tag == "title":
            if not titles and (node.parent is None or node.parent.tag != "svg"):
                titles.append(text_of(node)[:_MAX_TITLE_CHARS])
        elif tag == "html":
            languages.append(fold(attributes.get("lang") or attributes.get("xml:lang")))
        else:
            rel = (attributes.get("rel") or "").lower().split()
            if "canonical" in rel and tag == "link":
                canonicals.append(fold(href))
            elif "license" in rel:
                if tag == "link" or _licenses_page(node, marked=True):
                    named.append(fold(href))
            elif tag == "a" and "/licenses/" in href and _licenses_page(node):
                linked.append(fold(href))
    head = Statement("markup", licenses=unique(named + linked), languages=unique(languages), addresses=unique(canonicals))
    return Statement("title", titles=unique(titles)), head


def _licenses_page(link: LexborNode, marked: bool = False) -> bool:
    """Whether a link to a licence speaks of the page, not of a picture on it; one that is marked as such, also of both."""
    parent = link.parent
    for _ in range(3):
        if parent is None or parent.tag in ("figure", "figcaption"):
            return False
        if parent.tag in ("footer", "aside", "body"):
            return True
        around = parent.text(deep=True, separator=" ")
        if len(around) > 800:
            return True
        if _LICENSED.search(around):
            return not _PICTURE.search(around) or (marked and bool(_WORK.search(around)))
        if _PICTURE.search(around):
            return False
        parent = parent.parent
    return True


def heading(node: LexborNode) -> tuple[str, str]:
    """A heading without the kicker, subtitle or badge that stands in an element of its own in it; and whole."""
    whole = _without_anchor(node, _without_drawings(node, text_of(node, 4 * _MAX_HEADING_CHARS)))
    if not 0 < len(whole) <= _MAX_HEADING_CHARS:
        return "", ""
    text = whole
    for inner in node.css("small, span, div, p, strong, em, a, sup")[:8]:
        if inner.tag in ("small", "sup") or _KICKER.search(naming(inner)):
            part = text_of(inner)
            rest = text.removeprefix(part) if text.startswith(part) else text.removesuffix(part)
            text = rest.strip(" :|–—•·-") if len(rest.split()) > 1 else text
    return text, whole


def _without_drawings(node: LexborNode, text: str) -> str:
    """The text without the names of the icons in it, which nobody sees, and without buttons."""
    for drawing in node.css("svg, button, [role=button]")[:6]:
        if name := text_of(drawing):
            text = fold(text.replace(name, " ", 1))
    return text


def _without_anchor(node: LexborNode, text: str) -> str:
    """The text without the mark at either end that links to the heading itself."""
    for link in node.css("a[href*='#']")[:4]:
        mark = text_of(link, 12)
        if mark in _ANCHORS and len(text) > len(mark):
            text = (text.removeprefix(mark) if text.startswith(mark) else text.removesuffix(mark)).strip()
    return text


def is_logo(node: LexborNode) -> bool:
    """Whether a heading is the site's name: it links to the front page, or is named so."""
    link = node.css_first("a[href]")
    parent = node.parent
    if link is None and parent is not None and parent.tag == "a":
        link = parent
    href = (link.attributes.get("href") or "").strip() if link is not None else ""
    if href and _FRONT_LINK.fullmatch(href):
        return True
    return bool(_LOGO.search(naming(node) + " " + (naming(parent) if parent is not None else "")))


def naming(node: LexborNode) -> str:
    """What an element is called: its class, id and the like in one string."""
    get = node.attributes.get
    tested = f"{get('data-testid') or ''} {get('data-component') or ''}"
    return f"{get('class') or ''} {get('id') or ''} {tested} {get('itemprop') or ''} {get('rel') or ''}"
