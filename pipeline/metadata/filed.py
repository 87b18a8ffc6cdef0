"""Witness: the links below or above a story that lead to its topics, for pages that name these nowhere else."""

from __future__ import annotations

import re
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.metadata.markup import naming
from pipeline.metadata.statement import Statement, text_of, unique
from pipeline.metadata.visible import View

_MAX_NODES = 300
_MAX_TOPICS = 20
_TOPIC_CHARS = 50
_MAX_HEIGHT = 5
"""Elements above a list that are looked at for a `nav` or `footer` of the article's own."""
_VISIBLE = (
    "h1, a[rel~=tag], a[href*='/tag'], a[href*='/topic'], a[href*='/etiqueta'], a[href*='/cimke/'], a[href*='/schlagwort'], "
    "[class*=tag i], [class*=topic i], [class*=keyword i], [class*=schlagw i], [class*=themen i], [data-component*=topic i]"
)
_TOPIC_PAGE = re.compile(r"/(?:tags?|topics?|etiquetas?|cimke|schlagwort)/", re.I)
_PROSE_TAGS = frozenset(("p", "h1", "h2", "h3", "h4", "figcaption", "td", "blockquote", "header"))
_PAGE_TAGS = frozenset(("html", "body", "main", "article", "nav"))
_BESIDE = 30
"""Characters that stand beside the links of a list that nothing calls one, at most: a label and commas."""
_LIST = re.compile(
    r"(?:^|[\s_-])(?:(?:post|article|entry|story|news|item|node|single|page)?-?(?:tag|topic|keyword|subject|label|theme)(?:s|-?list|"
    r"-?cloud|-?links|-?group|-?container|-?wrapper)|tags?-(?:list|links|box|items|wrap(?:per)?|area|with-label)|topics?-list|"
    r"schlagw(?:orte|oerter|örter)|stichworte|themen|etiquetas|etiquettes|tagi|trefwoorden|mots-cles|taxonomy-post_tag)(?:$|[\s_-])|"
    r"(?:^|[\s_-])(?:[a-z]{1,12}[-_]{1,2})(?:tag|topic|keyword)s?(?:$|\s)",
    re.I,
)
"""What the element around a list of topics is called."""
_LABEL = re.compile(r"(?:all |more |alle |mehr )?(?:tags?|topics?|keywords?|labels?|themen|etiquetas|etiquettes)", re.I)
_SECTION = re.compile(
    r"/(?:categor(?:y|ies|ias?|ie)|kategori(?:en?|a)?|rubri(?:k|ka|que|ques|ek)|sections?|rovat|sekce|seccion(?:es)?|sezion[ei]|"
    r"dzial|autho?r|user)/",
    re.I,
)
"""Where links lead that are no topics, though themes call them tags: sections."""


def read(tree: LexborHTMLParser) -> Statement:
    """The topics of the first list of them on the page that is no teaser's and no menu's."""
    above: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    complete = False
    view = View()
    for node in islice({node.mem_id: node for node in tree.css(_VISIBLE)}.values(), _MAX_NODES):
        if node.tag == "h1":
            above, found, complete = above or found, (), False  # above the heading may be a bar of what is talked about
        elif not complete and (around := _list_of(node)) is not None and not _is_elsewhere(view, around):
            found = unique([*found, *_topics(around)])
            complete = bool(found) and "category" not in (node.attributes.get("rel") or "")
    return Statement("filed", tags=found or above)


def _list_of(node: LexborNode) -> LexborNode | None:
    """The element if it is called a list of topics; the one around a link to a topic, if it holds little else."""
    if node.tag != "a":
        named = _LIST.search(naming(node)) and (node.tag not in _PAGE_TAGS or _is_own_nav(node))
        return node if named else None
    attributes = node.attributes
    said = "tag" in (attributes.get("rel") or "").split() or _TOPIC_PAGE.search(attributes.get("href") or "")
    around = node.parent.parent if node.parent is not None and node.parent.tag == "li" else node.parent
    if not said or around is None or around.tag in _PROSE_TAGS or around.tag in _PAGE_TAGS:
        return None
    linked = sum(len(text_of(other)) for other in around.css("a")[:_MAX_TOPICS])
    return around if len(text_of(around)) <= linked + _BESIDE else None


def _is_elsewhere(view: View, around: LexborNode) -> bool:
    """Whether a list is a menu's, a teaser's or the page's; not where the article that has the headline files itself so.

    Some themes set an article's own topics into a `nav` called a list of them, or into the article's own `footer`.
    """
    if not view.elsewhere(around):
        return False
    node: LexborNode | None = around
    for _ in range(_MAX_HEIGHT):
        if node is None or node.tag in _PAGE_TAGS - {"nav"}:
            return True
        if _is_own_nav(node) or _is_own_footer(node):
            return node.parent is None or view.elsewhere(node.parent)
        node = node.parent
    return True


def _is_own_nav(node: LexborNode) -> bool:
    """Whether a `nav` is called a list of topics, and its links say that they are such, in the article with the headline."""
    called = f"{naming(node)} {(node.attributes.get('aria-label') or '').replace(' ', '-')}"
    return node.tag == "nav" and bool(_LIST.search(called)) and _files(node)


def _is_own_footer(node: LexborNode) -> bool:
    """Whether a `footer` without a name of its own closes the article with the headline and has links to its topics."""
    return node.tag == "footer" and not naming(node).strip() and _files(node)


def _files(node: LexborNode) -> bool:
    if node.css_first("a[rel~=tag], a[href*='/tags/'], a[href*='/tag/']") is None:
        return False
    parent = node.parent
    for _ in range(_MAX_HEIGHT):
        if parent is None or parent.tag == "article":
            break
        parent = parent.parent
    return parent is not None and parent.tag == "article" and parent.css_first("h1") is not None


def _topics(around: LexborNode) -> tuple[str, ...]:
    """The texts of the links of a list but for those to sections; none of a list that is too long for a page's own."""
    links = [link for link in around.css("a")[: 2 * _MAX_TOPICS] if not _SECTION.search(link.attributes.get("href") or "")]
    topics = [text_of(link, 4 * _TOPIC_CHARS).strip(" #,") for link in links]
    fit = unique([topic for topic in topics if 1 < len(topic) <= _TOPIC_CHARS and not _LABEL.fullmatch(topic)])
    return fit if len(fit) <= _MAX_TOPICS else ()
