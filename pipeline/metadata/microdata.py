"""Witness: microdata, schema.org properties written into the markup as `itemprop`."""

from __future__ import annotations

import re
from collections.abc import Callable

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.metadata.json_ld import ARTICLES, NEWS
from pipeline.metadata.statement import Signer, SignerKind, Statement, fold, spelled_out, text_of, unique

_MAX_NODES = 600
_MAX_HEIGHT = 80
_MAX_CHARS = 1_000
_MAX_IMAGES = 10
_SPACE = re.compile(r"\s")


def read(tree: LexborHTMLParser) -> Statement | None:
    """What the page's main item says of itself; None where the page has no microdata."""
    nodes = tree.css("[itemprop]")[:_MAX_NODES]
    if not nodes:
        return None
    scopes: dict[int, LexborNode | None] = {0: None}
    items: dict[int, list[tuple[str, LexborNode]]] = {}
    for node in nodes:
        scope = _scope(node)
        key = scope.mem_id if scope is not None else 0
        scopes[key] = scope
        for name in (node.attributes.get("itemprop") or "").lower().split():
            items.setdefault(key, []).append((name, node))
    key = max(items, key=lambda key: _rank(scopes[key], items[key]))
    if not _rank(scopes[key], items[key]):
        return None
    return _testify(scopes[key], items[key])


def _scope(node: LexborNode) -> LexborNode | None:
    """The item that a property belongs to."""
    parent = node.parent
    for _ in range(_MAX_HEIGHT):
        if parent is None:
            return None
        if "itemscope" in parent.attributes:
            return parent
        parent = parent.parent
    return None


def _type(scope: LexborNode | None) -> str:
    kind = (scope.attributes.get("itemtype") or "") if scope is not None else ""
    return kind.split()[0].rstrip("/").rsplit("/", 1)[-1] if kind.strip() else ""


def _rank(scope: LexborNode | None, properties: list[tuple[str, LexborNode]]) -> int:
    """How likely an item is the page's article; 0: it is not. The first of equals is taken."""
    kind = _type(scope).casefold()
    names = {name for name, _ in properties}
    if kind in NEWS or kind in ARTICLES:
        return 4 if names & {"headline", "datepublished", "articlebody"} else 3
    if kind in {"webpage", "product", "event", "itempage"}:
        return 2
    return 1 if not kind and names & {"headline", "datepublished", "author"} else 0


def _value(node: LexborNode) -> str:
    attributes = node.attributes
    for name in ("content", "datetime", "href", "src"):
        if value := attributes.get(name):
            return fold(value)
    return spelled_out(node) or text_of(node)


def _image(node: LexborNode) -> str:
    """The address of a picture: the element's own, else that of the first image within it, never what is written below it."""
    inner = node.css("[itemprop~=url i], [itemprop~=contenturl i], img")[:_MAX_IMAGES]
    said = (
        (each.attributes.get(name) or "").strip()
        for each in (node, *(other for other in inner if other.mem_id != node.mem_id))
        for name in ("content", "href", "src", "data-src")
    )
    return next((text for text in said if text and not text.startswith("data:") and not _SPACE.search(text)), "")


def _signer(node: LexborNode) -> Signer:
    kinds: dict[str, SignerKind] = {"person": "person", "organization": "organisation"}
    if "itemscope" in node.attributes:
        name = node.css_first("[itemprop~=name]")
        if name is not None:
            return Signer(fold(name.attributes.get("content")) or text_of(name), kinds.get(_type(node).casefold(), "unknown"))
    return Signer(fold(node.attributes.get("content")) or text_of(node))


def _testify(scope: LexborNode | None, properties: list[tuple[str, LexborNode]]) -> Statement:
    def texts(*names: str, read: Callable[[LexborNode], str] = _value) -> tuple[str, ...]:
        found = [read(node) for wanted in names for name, node in properties if name == wanted]
        return unique([text for text in found if len(text) <= _MAX_CHARS])

    signers = [_signer(node) for name, node in properties if name in {"author", "creator"}][:20]
    publishers = [_signer(node).name for name, node in properties if name == "publisher"]
    kind = _type(scope)
    article = kind.casefold() in ARTICLES or not kind
    return Statement(
        "microdata",
        titles=texts("headline", "name") if article else texts("name", "headline"),
        descriptions=texts("description"),
        signers=tuple(dict.fromkeys(signer for signer in signers if 0 < len(signer.name) <= 200)),
        published=texts("datepublished", "datecreated"),
        modified=texts("datemodified"),
        tags=texts("keywords"),
        images=texts("image", "thumbnailurl", read=_image),
        licenses=texts("license"),
        languages=texts("inlanguage"),
        site_names=unique([name for name in publishers if len(name) <= 100]),
        addresses=texts("mainentityofpage", "url"),
        origins=texts("isbasedonurl", "isbasedon"),
        page_types=(kind,) if kind else (),
        paywalled=any(text.casefold() == "false" for text in texts("isaccessibleforfree")),
        live_blog=kind.casefold() == "liveblogposting",
    )
