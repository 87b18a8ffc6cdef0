"""Witness: the links below or above a story that lead to its topics, for pages that name these nowhere else."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.metadata.markup import naming
from pipeline.metadata.statement import Statement, text_of, unique
from pipeline.metadata.visible import View

_MAX_LINKS = 600
_MAX_HEIGHT = 4
_MAX_TOPICS = 20
_TOPIC_CHARS = 50
_LINKS = (
    "a[rel~=tag], [class*=tag i] a, [class*=topic i] a, [class*=keyword i] a, [class*=schlagw i] a, "
    "[class*=stichw i] a, [class*=etiq i] a, [class*=label i] a, [class*=them i] a, [class*=subject i] a, [class*=mots i] a, "
    "[class*=trefw i] a, [data-testid*=tag i] a, [data-component*=topic i] a, [id*=tag i] a, a[href*='/tag/'], "
    "a[href*='/tags/'], "
    "a[href*='/topic/'], a[href*='/topics/'], a[href*='/etiqueta/'], a[href*='/cimke/'], a[href*='/schlagwort/']"
)
_TOPIC_PAGE = re.compile(r"/(?:tags?|topics?|etiquetas?|cimke|schlagwort)/", re.I)
_PROSE_TAGS = frozenset(("p", "h1", "h2", "h3", "h4", "figcaption", "td", "blockquote", "header"))
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
_SECTION = re.compile(r"/(?:categor(?:y|ies|ias?|ie)|kategorien?|rubri(?:k|que|ek)|sections?|autho?r|user)/", re.I)
"""Where links lead that are no topics, though themes call them tags: sections."""


def read(tree: LexborHTMLParser) -> Statement:
    """The topics of the first list of them on the page that is no teaser's and no menu's."""
    found: list[str] = []
    above: list[str] = []
    owner: int | None = None
    view = View()
    for link in tree.css(f"h1, {_LINKS}")[:_MAX_LINKS]:
        if link.tag == "h1":
            above, found, owner = above or found, [], None  # above the heading may be a bar of what is talked about
            continue
        around = _list_of(link)
        if around is None or (owner is not None and around.mem_id != owner):
            continue
        topic = text_of(link, 4 * _TOPIC_CHARS).strip(" #,")
        if not 1 < len(topic) <= _TOPIC_CHARS or _LABEL.fullmatch(topic) or view.elsewhere(around):
            continue
        if _SECTION.search(link.attributes.get("href") or ""):
            continue
        owner = around.mem_id
        found.append(topic)
    found = found or above
    return Statement("filed", tags=unique(found) if len(found) <= _MAX_TOPICS else ())


def _list_of(link: LexborNode) -> LexborNode | None:
    """The element around a link that is called a list of topics; of a link that says it is one, its list."""
    said = "tag" in (link.attributes.get("rel") or "").split() or _TOPIC_PAGE.search(link.attributes.get("href") or "")
    parent = link.parent
    for _ in range(_MAX_HEIGHT):
        if parent is None or parent.tag in ("body", "main", "article", "nav", "html"):
            break
        if _LIST.search(naming(parent)):
            return parent
        parent = parent.parent
    around = link.parent.parent if link.parent is not None and link.parent.tag == "li" else link.parent
    if not said or around is None or around.tag in _PROSE_TAGS:
        return None
    linked = sum(len(text_of(other)) for other in around.css("a")[:_MAX_TOPICS])
    return around if len(text_of(around)) <= linked + _BESIDE else None
