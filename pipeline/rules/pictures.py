"""Captions told by the picture right above them: no word and no name need say so, and the language does not matter.

Many sites have no `<figcaption>`: the caption is a line in the paragraph of its picture, or the paragraph below. Some things
tell it there. It repeats what the picture's own `alt` or `title` says; or it shares a `<p>` with one picture and nothing else,
behind a line break, and is no sentence; or it ends in who took the picture, behind a label; or it shares a box with the picture
and a line that begins with whose that is; or it stands in brackets and is set as the picture's own paragraph is. Of some
1,200 articles with gold, one of the 70 lines told by the first two was the story's. What shares a name with its picture may head
a part of a story: headings, bold lines, names of one or two words, and cards in tables and lists stay.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline import tags
from pipeline.pieces import fold
from pipeline.records import Verdict, upward
from pipeline.rules.shape import bare, is_prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from selectolax.lexbor import LexborNode

    from pipeline.records import Block, Document

WHY = "It stands right below a picture and says what that says of itself, or whence it is, or is no sentence beside it."
SAME, BESIDE, CREDITED = "picture.same_words", "picture.beside", "picture.credited"
SURE = 1.0
MOST_PICTURES = 300
"""Pictures of a page that are looked at."""
REACH = 6
"""Elements around a picture, and around the text behind it, that are looked at."""
LONGEST, LONGEST_BESIDE = 250, 100
"""Characters of a caption that repeats its picture's words, and of one that stands beside it."""
FEWEST_WORDS, FEWEST_SIGNS = 3, 6
"""Words of a caption that are more than a name; characters in scripts without spaces."""
FEWEST_STEPS = 3
CARDS = frozenset(("td", "th", "li", "dt", "dd"))
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_STOPLESS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer: their sentences end without a stop."""
_ENDED = re.compile(r"""[.。！!？?؟।॥։።۔…,，،:：;；][\"'”’»」』)）\]]*\Z""")
"""The end of a sentence, or of what leads to the next line."""


_CREDIT = re.compile(
    r"[\s(（](?:图源|圖源|图片来源|圖片來源|摄影|攝影|供图|供圖|写真|出典|出所|画像|사진|photos?|foto|фото|ảnh|fotoğraf)"
    r"\s?[:：]\s?[^\s.。:：][^.。:：]{1,40}\Z",
    re.I,
)
"""Where a line ends in who took a picture, behind a label."""


_OWNED = re.compile(r"(?:©|ⓒ|\(c\)|copyright\b)", re.I)
"""How a line begins that says whose a picture is."""
_BRACKETED = re.compile(r"[(（][^()（）]+[)）]")
_CENTRED = re.compile(r"cent(?:er|re)", re.I)
"""What a paragraph that is set in the middle says of itself, in its class, its style or an attribute of old."""


def judge(document: Document) -> list[Verdict]:
    """At most one verdict a block; none in plain text."""
    if document.tree is None:
        return []
    below = _Below(document)
    same: dict[int, None] = {}
    beside: dict[int, None] = {}
    credited: dict[int, None] = {}
    for picture in document.tree.css("img")[:MOST_PICTURES]:
        words, holder = _words(picture), _paragraph(picture)
        block = below.line(picture)
        if block is not None and (named := below.boxed(picture, block)) is not None:
            beside[named.number] = None
        if block is None or not _may_be(block):
            continue
        bracketed = len(block.text) <= LONGEST_BESIDE and _BRACKETED.fullmatch(block.text) and not _ENDED.search(block.text)
        if bracketed and below.is_set_like(picture, block):
            beside[block.number] = None
        if len(block.text) <= LONGEST_BESIDE and not _ENDED.search(block.text) and _CREDIT.search(block.text):
            credited[block.number] = None
        if len(block.text) <= LONGEST and bare(block.text) in words:
            same[block.number] = None
        elif holder is not None and _shares(holder, block.text):
            beside[block.number] = None
    if len(beside) > sum(map(is_prose, document.blocks)):
        beside.clear()  # a story told in pictures
    for number in _steps(document, same):
        del same[number]
    told = {**dict.fromkeys(credited, CREDITED), **dict.fromkeys(beside, BESIDE), **dict.fromkeys(same, SAME)}
    return [Verdict(number, True, told[number], "dom", "caption", SURE) for number in sorted(told)]


def _steps(document: Document, same: Iterable[int]) -> list[int]:
    """Of lines that say what their picture says the sentences right below headings, where there are several: steps of a guide."""
    blocks = document.blocks
    found = [i for i in same if i and blocks[i - 1].kind == "heading" and _ENDED.search(blocks[i].text)]
    return found if len(found) >= FEWEST_STEPS else []


class _Below:
    """Finds the line that stands right below a picture."""

    def __init__(self, document: Document) -> None:
        self.blocks = document.blocks
        self.elements = document.elements
        self.places = {element.node: index for index, element in enumerate(document.elements)}
        self.lines: defaultdict[int, list[Block]] = defaultdict(list)
        for block in document.blocks:
            self.lines[block.element].append(block)

    def line(self, picture: LexborNode) -> Block | None:
        """The block that begins with the first text behind a picture, unless another picture comes before it."""
        first = _text_behind(picture)
        holder = first.parent if first is not None else None
        if first is None or holder is None:
            return None
        said = fold(first.text_content or "")
        index = self.places.get(holder.mem_id, -1)
        for _ in range(REACH):
            if index < 0:
                break
            for block in self.lines.get(index, ()):
                if block.text.startswith(said):
                    return block
            index = self.elements[index].parent
        return None


    def boxed(self, picture: LexborNode, first: Block) -> Block | None:
        """Of the line below a picture and the next, of which one says whose it is, the other, where the smallest element around
        the three has nothing else."""
        pair = self.blocks[first.number : first.number + 2]
        told = [block for block in pair if not _OWNED.match(block.text)]
        if len(pair) < 2 or len(told) != 1 or not _may_be(told[0]) or len(told[0].text) > LONGEST:
            return None
        held = set(upward(self.elements, first.element))
        box = next((index for index in upward(self.elements, pair[1].element) if index in held), -1)
        around = (self.blocks[at] for at in (first.number - 1, first.number + 2) if 0 <= at < len(self.blocks))
        if box < 0 or any(box in upward(self.elements, block.element) for block in around):
            return None
        node = picture.parent
        for _ in range(REACH):
            if node is None or node.mem_id == self.elements[box].node:
                return told[0] if node is not None else None
            node = node.parent
        return None

    def is_set_like(self, picture: LexborNode, block: Block) -> bool:
        """Whether a line is in a paragraph set in the middle as that of the picture is, and the next paragraph is not."""
        holder = picture.parent
        if holder is None or holder.tag != "p" or block.number + 1 >= len(self.blocks):
            return False
        own, following = (self.elements[b.element] for b in self.blocks[block.number : block.number + 2])
        return all(_is_centred(names) for names in (holder.attributes, own.attributes)) and not _is_centred(following.attributes)


def _is_centred(attributes: Mapping[str, str | None]) -> bool:
    return any(_CENTRED.search(attributes.get(name) or "") for name in ("class", "style", "align"))


def _text_behind(picture: LexborNode) -> LexborNode | None:
    node: LexborNode | None = picture
    for _ in range(REACH):
        if node is None or node.tag in CARDS or node.tag in ("body", "html") or _is_beside_others(node.parent):
            return None
        after = node.next
        while after is not None:
            for inside in after.traverse(include_text=True):
                if inside.tag == "img":
                    return None
                if inside.tag == "-text" and (inside.text_content or "").strip() and _is_seen(inside):
                    return inside
            after = after.next
        node = node.parent
    return None


def _is_beside_others(holder: LexborNode | None) -> bool:
    """Whether an element is a cell with others in its row: a card, or a column of the page."""
    if holder is None or holder.tag not in tags.CELLS or holder.parent is None:
        return False
    return sum(cell.tag in tags.CELLS for cell in holder.parent.iter()) > 1


def _is_seen(text: LexborNode) -> bool:
    return text.parent is None or text.parent.tag not in tags.SKIPPED


def _may_be(block: Block) -> bool:
    """Whether a line could be a caption: a paragraph of some words that is no link, and not all bold as a subhead may be."""
    if block.kind != "paragraph" or block.hidden or block.link_share >= 0.5 or block.strong_chars >= 0.9 * len(block.text):
        return False
    if _UNSPACED.search(block.text):
        return len(block.text) >= FEWEST_SIGNS
    return len(block.text.split()) >= FEWEST_WORDS


def _words(picture: LexborNode) -> tuple[str, ...]:
    """What a picture says of itself, as folded words."""
    said = (picture.attributes.get("alt"), picture.attributes.get("title"))
    return tuple(words for text in said if text and (words := bare(text)))


def _paragraph(picture: LexborNode) -> LexborNode | None:
    """The `<p>` around a picture, if it is the only one there and a line break stands in it too."""
    holder = picture.parent
    for _ in range(REACH):
        if holder is None or holder.tag == "p":
            break
        holder = holder.parent
    if holder is None or holder.tag != "p" or holder.css_first("br") is None:
        return None
    alone = len(holder.css("img")) - len(holder.css("noscript img")) == 1
    return holder if alone else None


def _shares(holder: LexborNode, line: str) -> bool:
    """Whether a line is all that a paragraph says, and no sentence."""
    if len(line) > LONGEST_BESIDE or _ENDED.search(line) or _STOPLESS.search(line):
        return False
    return fold(holder.text()) == line
