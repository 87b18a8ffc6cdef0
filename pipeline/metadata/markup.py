"""Witness: the page's own markup: title, headings, links of the head, bylines and dates that a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.metadata.testimony import Signer, Testimony, fold, text_of, unique

_MAX_NODES = 200
_MAX_HEIGHT = 12
_BYLINE_CHARS = 250
_DATE_CHARS = 120

_HEAD = "title, link[rel], a[rel~=license], html, a[href*='creativecommons.org/']"
_VISIBLE = (
    "h1, h2, h3, time, [rel~=author], [itemprop~=author], [class*=author i], [class*=byline i], [class*=autor i], [id*=author i],"
    "[class*=auteur i], [class*=verfasser i], [class*=firma i], [class*=writer i], [class*=journalist i], [class*=credit i],"
    "[class*=contributor i], [data-testid*=byline i], [data-testid*=author i], [class*=date i], [class*=publish i],"
    "[class*=posted i], [class*=timestamp i], [class*=datum i], [class*=fecha i], [class*=meta i], [class*=pubtime i]"
)
_DATE_CLASS = re.compile(r"(?<!up)(?<!vali)(?<!candi)dat(?:e|um)|publi|posted|timestamp|fecha|meta|pubtime|updat", re.I)
_BY_CLASS = re.compile(r"auth?or|byline|auteur|verfasser|firma|writer|journalist|contributor|credit", re.I)
_NOT_BY = re.compile(r"authori[sz]|authority|photo|image|img|caption|copyright|bio|avatar|comment|related|teaser|count|firmand|confirma|credits?-?card|follow|social|share|icon|thumb|box(?![a-z]*(?:author|name))", re.I)
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|kommentare?|respond|related|recommend\w*|recirc\w*|teasers?|sidebar|widget|footer|popular|trending|most-?read|latest|"
    r"more-?(?:from|stories|news)|read-?more|promo|carousel|slider|newsletter|subscribe|cards?|tiles?|listing|archive|nav|menu|breadcrumbs?|similar|"
    r"meistgelesen|disqus|reply|replies|figure|gallery|caption|outbrain|taboola|upsell|next-?post|prev(?:ious)?-?post)(?:$|[\s_-])",
    re.I,
)
_KICKER = re.compile(
    r"kicker|top-?line|over-?line|roof-?line|dachzeile|super-?title|spitzmarke|eyebrow|pre-?(?:title|head)|sub-?(?:title|line|head)|"
    r"invisible|visually-?hidden|sr-only|badge|label|topic|rubrik|category|section|prefix|flag",
    re.I,
)
_AUTHOR_LINKS = (
    "[itemprop~=name], [rel~=author], a[href*='/author'], a[href*='/autor'], a[href*='/auteur'], a[href*='/people/'], "
    "a[href*='/profil'], a[href*='/staff/'], a[href*='/team/'], a[href*='/contributor'], a[href*='/by/'], a[href*='/users/'], "
    "a[href*='/journalist'], a[href*='/redaktion/'], a[href*='/writers/'], .fn, [class*='author-name' i], [class*='author_name' i], "
    "[class*='authorname' i], [class*='byline-name' i], [class*='author__name' i]"
)
_BY_START = re.compile(r"(?:written |text |story )?by\b|von\b|por\b|par\b|di\b|door\b", re.I)
_CHANGED = re.compile(
    r"updat|modif|edited|changed|revised|aktuali|mise? à jour|actuali|aggiorna|atuali|bijgewerkt|zaktualiz|обнов|онов|oppdat|uppdat|güncel|stand\b",
    re.I,
)
_ISSUED = re.compile(r"publi|posted|created|erschien|veröff|opubl|gepubl|pubbl|опубл", re.I)
_LOGO = re.compile(r"logo|site-?(?:title|name)|brand(?:ing)?(?:$|[\s_-])|blog-?title", re.I)
_FRONT_LINK = re.compile(r"/|\./|(?:https?:)?//[^/]+/?(?:index\.\w+)?|/?index\.\w+", re.I)
_ELSEWHERE_TAGS = frozenset({"footer", "aside", "nav", "figure", "figcaption", "form", "select", "noscript", "template"})


def read_head(tree: LexborHTMLParser) -> tuple[Testimony, Testimony]:
    """What the head says: the title tag as a witness of its own, and links, language and licence."""
    titles: list[str] = []
    licenses, canonicals, languages = [], [], []
    for node in tree.css(_HEAD)[: 4 * _MAX_NODES]:
        tag, attributes = node.tag, node.attributes
        if tag == "title" and not titles:
            parent = node.parent
            if parent is None or parent.tag != "svg":
                titles.append(text_of(node)[:1_000])
        elif tag == "html":
            languages.append(fold(attributes.get("lang") or attributes.get("xml:lang")))
        else:
            rel = (attributes.get("rel") or "").lower().split()
            href = fold(attributes.get("href"))
            if "canonical" in rel and tag == "link":
                canonicals.append(href)
            elif "license" in rel:
                licenses.append(href)
            elif tag == "a" and "creativecommons.org/licenses/" in href and not elsewhere(node, frozenset({"figure", "figcaption"})):
                licenses.append(href)
    title = Testimony("title", titles=unique(titles))
    return title, Testimony("markup", licenses=unique(licenses), languages=unique(languages), addresses=unique(canonicals))


def read_visible(tree: LexborHTMLParser) -> tuple[Testimony, Testimony]:
    """What a reader sees around the headline: headings, the byline, the date line.

    Only the article's own lines count: what stands in comments, teasers, side bars and footers is passed over. What
    follows the first heading goes before what precedes it.
    """
    headings: list[str] = []
    lesser: list[str] = []
    site_names: list[str] = []
    before: list[LexborNode] = []
    after: list[LexborNode] = []
    for node in tree.css(_VISIBLE)[:_MAX_NODES]:
        if node.tag in ("h1", "h2", "h3"):
            text, whole = _heading(node)
            if node.tag != "h1":
                lesser.append(text)
            elif text and _names_site(node):
                site_names.append(whole)
            elif text:
                headings += [text, whole]
            continue
        (after if headings else before).append(node)
    signers: list[str] = []
    published: list[str] = []
    modified: list[str] = []
    for node in [*after, *before]:
        if node.tag == "time" or _DATE_CLASS.search(_names(node)):
            _read_date(node, published, modified)
        if not signers and node.tag != "time":
            signers.extend(_read_byline(node))
    visible = Testimony("visible", titles=unique(headings), site_names=unique(site_names), signers=tuple(Signer(name) for name in dict.fromkeys(signers)),
                        published=unique(published), modified=unique(modified))  # fmt: skip
    return visible, Testimony("headings", titles=unique(lesser)[:12])


def _heading(node: LexborNode) -> tuple[str, str]:
    """A heading without the kicker, subtitle or badge that stands in an element of its own in it, and whole."""
    whole = text_of(node)
    if not 0 < len(whole) <= 400:
        return "", ""
    text = whole
    for inner in node.css("small, span, div, p, strong, em, a, sup")[:8]:
        if inner.tag in ("small", "sup") or _KICKER.search(_names(inner)):
            part = text_of(inner)
            rest = text.removeprefix(part) if text.startswith(part) else text.removesuffix(part)
            text = rest.strip(" :|–—•·-") if len(rest.split()) > 1 else text
    return text, whole


def _names_site(node: LexborNode) -> bool:
    """Whether a heading is the site's logo: it links to the front page, or is named so."""
    link = node.css_first("a[href]")
    if link is None and node.parent is not None and node.parent.tag == "a":
        link = node.parent
    href = (link.attributes.get("href") or "").strip() if link is not None else ""
    if href and _FRONT_LINK.fullmatch(href):
        return True
    parent = node.parent
    names = _names(node) + " " + (_names(parent) if parent is not None else "")
    return bool(_LOGO.search(names))


def _names(node: LexborNode) -> str:
    attributes = node.attributes
    return " ".join(attributes.get(name) or "" for name in ("class", "id", "data-testid", "itemprop", "rel"))


def elsewhere(node: LexborNode, tags: frozenset[str] = _ELSEWHERE_TAGS) -> bool:
    """Whether an element stands in comments, teasers, a side bar or the like."""
    parent: LexborNode | None = node
    for _ in range(_MAX_HEIGHT):
        if parent is None or parent.tag in ("body", "main", "html"):
            return False
        if parent.tag in tags or (len(tags) > 2 and _ELSEWHERE.search(_names(parent))):
            return True
        parent = parent.parent
    return False


def _read_byline(node: LexborNode) -> list[str]:
    names = _names(node)
    if not _BY_CLASS.search(names) or (_NOT_BY.search(names) and node.attributes.get("rel") != "author"):
        return []
    text = shown_text(node)
    if not 2 <= len(text) <= 4 * _BYLINE_CHARS or elsewhere(node):
        return []
    links = [shown_text(link) for link in node.css(_AUTHOR_LINKS)[:20]]
    links = [link for link in dict.fromkeys(links) if 1 < len(link) <= 80]
    if links and len(" ".join(links)) * 4 > min(len(text), 160):
        return links
    return [text[:_BYLINE_CHARS]] if len(text) <= _BYLINE_CHARS or _BY_START.match(text) else []


def shown_text(node: LexborNode) -> str:
    """The text of an element on one line, its parts set off by spaces, without what style and script elements hold."""
    if node.css_first("style, script") is None:
        return fold(node.text(deep=True, separator=" "))
    parts = [child.text(deep=False) for child in node.traverse(include_text=False) if child.tag not in ("style", "script")]
    return fold(" ".join(parts))


def _read_date(node: LexborNode, published: list[str], modified: list[str]) -> None:
    if len(published) >= 6 or elsewhere(node):
        return
    text = shown_text(node)
    given = fold(node.attributes.get("datetime") or node.attributes.get("content"))
    if not 6 <= len(given or text) <= _DATE_CHARS:
        return
    around = _names(node) + " " + (_names(node.parent) if node.parent is not None else "")
    issued, changed = _ISSUED.search(text), _CHANGED.search(text)
    if changed and not (issued and issued.start() < changed.start()):
        modified.append(given or text)  # 'Updated 5 May', but not 'Published 4 May, updated 5 May'
    elif not issued and _CHANGED.search(around):
        modified.append(given or text)
    else:
        published.append(given or text)


def near_heading(tree: LexborHTMLParser) -> tuple[str, ...]:
    """Short texts with a figure in them around the first heading: where a date line stands that nothing marks as one.

    The texts that follow come first, then those before, nearest first; at most 120 elements each way.
    """
    heading = next((node for node in tree.css("h1, h2") if not _names_site(node)), None)
    if heading is None:
        return ()
    after = [text for _, text in zip(range(60), _texts(heading, forward=True), strict=False)]
    before = [text for _, text in zip(range(12), _texts(heading, forward=False), strict=False)]
    return unique([text for text in (*after, *before) if 6 <= len(text) <= 60 and any(map(str.isdigit, text)) and "http" not in text])


def _texts(node: LexborNode, forward: bool) -> Iterator[str]:
    """The texts after an element in the order of the page, or before it in the reverse order."""
    current: LexborNode | None = node
    for _ in range(_MAX_HEIGHT):
        if current is None or current.tag == "body":
            return
        beside = current.next if forward else current.prev
        while beside is not None:
            inner = list(beside.traverse(include_text=True)) if beside.is_element_node else [beside]
            for item in inner[:400] if forward else reversed(inner[-100:]):
                if item.is_text_node and (text := fold(item.text(deep=False))) and not _in_code(item):
                    yield text
            beside = beside.next if forward else beside.prev
        current = current.parent


def _in_code(node: LexborNode) -> bool:
    return node.parent is not None and node.parent.tag in ("script", "style", "noscript", "option", "button")
