"""What a line most likely is that only a model takes out of a plain text: told from where it stands among lines that rules named.

The model says that a line is no part of the story, not what it is. Above the story such a line belongs to its head: a menu, the
headline, who and when. Below the story and in boxes amid it, it is what the lines around it are. A guess, so it decides nothing:
it fills in the category of a decision that stands.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from pipeline.rules import cues
from pipeline.rules.folding import fold
from pipeline.rules.opening import headline, stems
from pipeline.rules.shape import bare, is_prose, is_title_like

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from pipeline.records import Block, Category, Decision, Document

BOXES = frozenset(("related", "newsletter", "donation", "comments", "about", "paywall", "consent", "social", "advert", "legal"))
"""Categories that come in boxes of several lines."""
BY_PLACE = frozenset(("navigation.stray", "related.shelf", "about.of_author"))
"""Rules that take a line for where it stands: what the line itself says names it better."""
ABOUT = frozenset(("about", "legal", "syndication", "donation"))
"""Categories of lines that name the publisher."""
LONG = 90
SURE = 0.99
"""Probability of a verdict from which a line is no headline, whatever words it has."""
SIGNED_LINES = 4
"""Lines between a title and its story at most, by which the title is told."""
_FEW_WORDS = re.compile(r"[^\W\da-z_][^.!?:;|]{4,59}")
_HANDLE = re.compile(r"^@\w+$|^\d+$")
_MAIL = re.compile(r"[\w.+-]@[\w-]+\.")
_PICTURED = re.compile(
    r"\b(?:photo|foto|image|picture|fot|pict|bild|φωτο|фото|写真|사진|صورة)\w*\b|\([^()]{4,60}\)\W*$|\|", re.IGNORECASE
)
_WHEN = re.compile(r"\d{1,2}[.:/ ]\d\d|\b(?:19|20)\d\d\b|\d+ ?(?:min|мин|хв|分|分钟|분|دق)", re.IGNORECASE)
_ASKING = re.compile(r"[!?]\W*$|[!?] \w", re.UNICODE)


def name(document: Document, decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """The decisions, with a category where they had none but `other`. Only for plain text: markup says more than a place."""
    if not document.is_text:
        return tuple(decisions)
    kept = [i for i, decision in enumerate(decisions) if decision.fate == "kept"]
    if not kept:
        return tuple(decisions)
    named = list(decisions)
    headline = next((i for i in range(kept[0]) if decisions[i].verdict.category == "headline"), None)
    publishers = _publishers(document.blocks, decisions)
    for i, decision in enumerate(decisions):
        if decision.fate != "removed":
            continue
        if decision.verdict.by in BY_PLACE:
            said, total, _ = cues.count(fold(document.blocks[i].text))
            if said is not None and total >= cues.NAMED:
                named[i] = _in_category(decision, said)
        if decision.verdict.category != "other":
            continue
        category: Category
        if i > kept[-1] and _is_publisher(document.blocks[i], publishers):
            category = "about"
        elif i < kept[0]:
            category = _above(document.blocks[i], headline)
            headline = i if category == "headline" else headline
        else:
            category = _box(named, i) or (_below if i > kept[-1] else _amid)(document.blocks[i])
        named[i] = _in_category(decision, category)
    return tuple(named)


def title(document: Document, decisions: Sequence[Decision]) -> str | None:
    """The headline of a plain text that no rule was sure of: the line above the story that has its words, wherever it went.

    A headline that speaks to the reader or of a newsletter looks like a prompt: to take it for the title costs nothing, to
    take it out of the text might be a sentence of the story.
    """
    if not document.is_text:
        return None
    blocks = document.blocks
    told = [blocks[d.block] for d in decisions if d.fate == "kept" and is_prose(blocks[d.block])]
    above = takewhile(lambda d: d.fate != "kept" or not is_prose(blocks[d.block]), decisions)
    open_ = (d for d in above if d.fate == "kept" or d.verdict.probability < SURE or d.verdict.category == "headline")
    lines = [blocks[d.block] for d in open_]
    story = {stem for block in told for stem in stems(fold(block.text))}
    found = headline(((block.number, fold(block.text)) for block in lines if is_title_like(block)), story)
    if found is None and lines and _heads_byline(document, decisions, lines[0].number, story):
        found = lines[0].number
    return None if found is None else blocks[found].content


def _heads_byline(document: Document, decisions: Sequence[Decision], first: int, story: AbstractSet[str]) -> bool:
    """Whether a text begins with a title of few words, of which the story has one, with who signs and when below it."""
    said = document.blocks[0].text
    if first or not _FEW_WORDS.fullmatch(said) or stems(fold(said)).isdisjoint(story):
        return False
    below = list(takewhile(lambda d: d.fate != "kept", decisions[1:]))
    lifted = {decision.verdict.lifted_to for decision in below}
    return len(below) <= SIGNED_LINES and {"authors", "published"} <= lifted


def _in_category(decision: Decision, category: Category) -> Decision:
    return decision._replace(verdict=decision.verdict._replace(category=category))


def _above(block: Block, headline: int | None) -> Category:
    """Of a line of the head: the headline is the last title-like line above who and when, if no rule found it."""
    text = block.content
    if headline is None and is_title_like(block) and not _WHEN.search(text):
        return "headline"
    if _HANDLE.match(text):
        return "social"
    if _WHEN.search(text) and len(text) <= LONG:
        return "byline"
    if headline is not None and block.number < headline:
        return "navigation"
    if len(text) > LONG or (_PICTURED.search(text) and len(text) > LONG // 2):
        return "caption"
    return "byline" if headline is not None and _is_name(text) else "navigation"


def _publishers(blocks: Sequence[Block], decisions: Sequence[Decision]) -> str:
    """The removed lines that name the publisher, as bare words."""
    about = (d.block for d in decisions if d.fate == "removed" and d.verdict.category in ABOUT)
    return "\n".join(bare(blocks[number].text) for number in about)


def _is_publisher(block: Block, publishers: str) -> bool:
    """Whether a short line is the name by which removed lines call the publisher."""
    text = bare(block.text)
    return 0 < text.count(" ") < 4 and text in publishers


def _is_name(text: str) -> bool:
    words = text.split()
    return 1 < len(words) <= 6 and all(word[0].isupper() for word in words if len(word) > 3)


def _box(decisions: Sequence[Decision], i: int) -> Category | None:
    """The category of the box that a line stands in: that of the line above it, or of the one below."""
    for j in (i - 1, i + 1):
        if 0 <= j < len(decisions) and decisions[j].fate == "removed" and decisions[j].verdict.category in BOXES:
            return decisions[j].verdict.category
    return None


def _amid(block: Block) -> Category:
    text = block.content
    if _PICTURED.search(text):
        return "caption"
    if _ASKING.search(text):
        return "newsletter"
    return "related" if is_title_like(block) else "caption"


def _below(block: Block) -> Category:
    text = block.content
    if _MAIL.search(text):
        return "feedback"
    if _PICTURED.search(text) and len(text) <= LONG:
        return "caption"
    if is_title_like(block):
        return "related"
    return "about" if len(text) > LONG else "navigation"
