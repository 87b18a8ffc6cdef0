"""What stands around a field for an e-mail address, or for a comment: an invitation, whatever language it is in.

Words and names tell a prompt only where somebody foresaw them. A field that asks for an address needs neither: the small box that
holds it, and not much else, is no part of a story. A field for many lines is one for comments if its names or two fields beside
it say so; then the form or the table around it goes, or an element that calls itself after comments: labels, rules of the house.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.elements import TOKEN
from pipeline.records import Verdict
from pipeline.rules.named import NAMES
from pipeline.rules.shape import is_prose

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborNode

    from pipeline.records import Block, Document

ID = "form.newsletter"
FIELD = "input[type=email i], input[name*=email i], input[name*=e-mail i], input[autocomplete=email i]"
COMMENT = "form.comment"
LINES, BESIDE = "textarea:not([readonly])", "input:not([type]), input[type=text i], input[type=email i], input[type=tel i]"
ASKING = NAMES["comments"] | frozenset(
    "reply replies respond answer antwort antworten kommentieren commentaire commenter comentario comentar commento commenta "
    "reactie reageer komentarz комментарий коментар yorum".split()
)
"""What the field of a comment is called, and the box around it."""
NAMING = ("id", "name", "class", "placeholder", "aria-label", "title")
AROUND = frozenset(("form", "table", "fieldset"))
FEW = 2
"""Fields of one line beside one of many, from which they are a form, whatever they are called."""
OTHERS = "textarea, input[type=password i], input[type=file i]"
"""Fields of forms for comments, letters and doors, which are no invitation."""
MOST_CHARS, MOST_PARAGRAPHS, MOST_LINES = 600, 2, 14
"""What such a box holds at most."""
LARGEST_SHARE = 0.5
"""Share of the page's words outside links from which an element holds the story, however short that is."""
MOST_FIELDS, REACH = 6, 6
"""Fields of a page that are looked at, and elements above each."""
WHOLE = frozenset(("article", "main", "body", "html"))
SURE = 0.9
WHY = "It stands in one small box with a field for an e-mail address."


def judge(document: Document) -> list[Verdict]:
    """At most one verdict a block; none in plain text."""
    if document.tree is None:
        return []
    places = {element.node: index for index, element in enumerate(document.elements)}
    most = LARGEST_SHARE * _size(document.blocks)
    boxed: set[int] = set()
    for field in document.tree.css(FIELD)[:MOST_FIELDS]:
        boxed.update(_box(document, field, places, most))
    found = [Verdict(number, True, ID, "dom", "newsletter", SURE) for number in sorted(boxed)]
    asked: set[int] = set()
    for field in document.tree.css(LINES)[:MOST_FIELDS]:
        asked.update(_comment(document, field, places, most))
    return [*found, *(Verdict(number, True, COMMENT, "dom", "comments", SURE) for number in sorted(asked - boxed))]


def _size(blocks: Iterable[Block]) -> int:
    return sum(len(block.text) for block in blocks if block.link_share < LARGEST_SHARE and not block.hidden)


def _box(document: Document, field: LexborNode, places: dict[int, int], most: float) -> list[int]:
    """The blocks of the largest element above a field that is small enough to be a box."""
    found: list[int] = []
    node = field.parent
    for _ in range(REACH):
        if node is None or node.tag in WHOLE or node.css_first(f"h1, {OTHERS}") is not None:
            break
        index = places.get(node.mem_id)
        if index is not None:
            inside = _inside(document, index)
            if not _is_small(document, inside, most):
                break
            found = inside
        node = node.parent
    return found


def _is_small(document: Document, inside: list[int], most: float) -> bool:
    """Whether the blocks of an element are few and short enough for a box."""
    lines = [document.blocks[number] for number in inside]
    paragraphs = sum(is_prose(block) for block in lines)
    if len(lines) > MOST_LINES or paragraphs > MOST_PARAGRAPHS or sum(len(block.text) for block in lines) > MOST_CHARS:
        return False
    return _size(lines) <= most


def _comment(document: Document, field: LexborNode, places: dict[int, int], most: float) -> list[int]:
    """The blocks of the largest form, table or box for comments around a field, none where the field is for something else."""
    found: list[int] = []
    asking = _asks(field)
    node = field.parent
    for _ in range(REACH):
        if node is None or node.tag in WHOLE or node.css_first("h1") is not None:
            break
        index = places.get(node.mem_id)
        asking = asking or _asks(node) or len(node.css(BESIDE)) >= FEW
        if index is not None:
            inside = _inside(document, index)
            if not _is_small(document, inside, most):
                break
            if asking and (node.tag in AROUND or _asks(node)):
                found = inside
        node = node.parent
    return found


def _asks(node: LexborNode) -> bool:
    """Whether an element is called after comments, or says so to who writes in it."""
    said = " ".join(node.attributes.get(name) or "" for name in NAMING)[:300]
    return not ASKING.isdisjoint(word.lower() for word in TOKEN.findall(said))


def _inside(document: Document, index: int) -> list[int]:
    """The blocks within an element; a block's element stands behind those that hold it."""
    depth = document.elements[index].depth
    end = index + 1
    while end < len(document.elements) and document.elements[end].depth > depth:
        end += 1
    return [block.number for block in document.blocks if index <= block.element < end]
