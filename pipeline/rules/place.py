"""Where a block stands: before the article's prose, after it, or amid it, and what stands beside it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import accumulate, chain, pairwise

from pipeline.records import Block, Document, Metadata
from pipeline.rules import cues
from pipeline.rules.folding import fold
from pipeline.rules.model import Rule
from pipeline.rules.opening import headline, stems

PROSE = 80
"""Characters from which a line that ends like a sentence counts as a paragraph; a third of it in scripts like Chinese."""

EDGE_CHARS = 300
EDGE_SHARE = 0.12
EDGE_MOST = 1200
"""Head and tail reach into the article by this many characters of prose at least, this share, and this many at most."""

EDGE_BLOCKS = 8
"""Head and tail of a document without prose to speak of: this many blocks."""

OPENING = 8
"""Blocks after a headline within which the prose begins."""

MOST_REPEATED = 2
"""Texts that may stand twice at the head of a document whose headline does: the headline, and the author or a date."""

KICKER = 30
MOST_KICKERS = 2
"""Length and number of the short lines that may stand above a headline: section, kicker."""

LONG_TITLE = 30
"""Characters from which a line at the foot is a headline, not a line of a list or a poem that ends the story."""

QUESTION_WORDS = 5
"""Spaces in a question from which it is a headline and no subhead."""

BOX = 2
"""Lines that may stand between two lines of one box without being named themselves."""

LATE = 3
"""Times as much prose above a block as below it, from which it is late."""

AUTHOR_WORDS = 2
"""Words of a name by which a line below the story is known to speak of its author."""

_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")
_WORD = re.compile(r"[^\W_]+")
_SPOKEN_END = re.compile(r"""[.。…]["'”’»)\]」]+$""")
"""The end of a sentence within quotation marks: no headline ends so, a paragraph of one quote does."""
_ASIDE = re.compile(r"""^["“„«].*["”»]$|[.?!]["”»]|,$""")
"""Nothing but a quote, or an end of a sentence within one: as the first line of a text it may be a subhead."""
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]? ")
_SITE_TAIL = re.compile(r"\s+(?:[|–—·•»]|-)\s+[^|–—·•»]{2,40}$")


class Page:
    """A document's blocks and what they are to each other. Indexes are places in `blocks`."""

    def __init__(self, document: Document, facts: Metadata) -> None:
        self.blocks = document.blocks
        self.is_text = document.is_text
        self.facts = facts
        self.elements = document.elements
        self.texts = [block.content for block in document.blocks]
        self.prose = [is_prose(block) for block in document.blocks]
        self._weights = [len(block.text) if prose else 0 for block, prose in zip(self.blocks, self.prose, strict=True)]
        self.listed = [_listed(block, self.is_text) for block in document.blocks]
        """What kind of list item or table row each block is, if it is one."""
        self._bare: dict[int, str] = {}
        self.settle({})

    def settle(self, removed: Mapping[int, str]) -> None:
        """Measures head and tail afresh, with the blocks taken so far, each with its category, out of the prose."""
        self.categories = dict(removed)
        self.removed = frozenset(removed)
        """Blocks that a sure rule has taken so far: they are no prose of the article."""
        self.headlines = frozenset(i for i, category in removed.items() if category == "headline")
        weights = self._weights.copy()
        for i in removed:
            weights[i] = 0
        upto = list(accumulate(weights, initial=0))
        total = upto[-1]
        self.before = upto[:-1]
        """Characters of prose before each block."""
        self.after = [total - u for u in upto[1:]]
        """Characters of prose after each block."""
        count = len(weights)
        if total < EDGE_CHARS:
            self.head, self.tail = range(min(EDGE_BLOCKS, count)), range(max(0, count - EDGE_BLOCKS), count)
            return
        reach = min(max(EDGE_CHARS, EDGE_SHARE * total), EDGE_MOST, 0.4 * total)
        self.head = range(bisect_right(self.before, reach))
        self.tail = range(bisect_left(upto, total - reach, lo=1) - 1, count)

    @property
    def edge(self) -> Iterator[int]:
        """The blocks of head and tail."""
        return chain(self.head, range(max(self.tail.start, self.head.stop), self.tail.stop))

    def candidates(self, rule: Rule) -> Iterable[int]:
        """The blocks that a rule may fire on that goes by the place alone."""
        if "title" in rule.needs or "near_title" in rule.needs:
            return self._as_long_as_titles
        if "repeated" in rule.needs:
            return () if self.titles or not self.is_text else sorted(i for places in self.copies.values() for i in places if i in self.head)
        if "opening" in rule.needs:
            return self._openings()
        if "above_pointer" in rule.needs:
            return self._titles_above_pointer() if self.is_text else ()
        if rule.needs[-1:] in (("in_newsletter",), ("in_donation",)):
            return self._within(rule.category) if self.is_text else ()
        if "signed" in rule.needs or "of_author" in rule.needs or "entry" in rule.needs:
            return self.edge if self.is_text else ()
        if "between" in rule.needs:
            return [i for i in range(1, len(self.blocks)) if not self.after[i] and i - 1 in self.removed and i not in self.removed]
        places = range(len(self.blocks)) if rule.where == "anywhere" else self.edge
        return [i for i in places if self.blocks[i].kind in rule.kinds] if rule.kinds else places

    def _openings(self) -> Iterator[int]:
        """The blocks before the prose that only removed ones and kickers stand above."""
        if not self.is_text:
            return
        about = self.about_story()
        if about is not None:
            yield about
            return
        kickers = 0
        for i, text in enumerate(self.texts):
            if self.before[i] or kickers > MOST_KICKERS:
                return
            if i not in self.removed:
                yield i
                kickers += 1 if len(text) <= KICKER else MOST_KICKERS + 1

    def about_story(self) -> int | None:
        """The first title-like line above the story that has the story's words."""
        candidates: list[tuple[int, str]] = []
        for i, text in enumerate(self.texts):
            if i in self.removed:
                continue
            if self.prose[i]:
                if not self.is_prompt(i):
                    break
            elif is_title_like(self.blocks[i]) and not _ASIDE.search(text) and not (self.is_entry(i) or self.is_prompt(i)):
                candidates.append((i, fold(text)))
        return headline(candidates, self._story) if candidates else None

    def is_prompt(self, i: int) -> bool:
        """Whether words of several kinds say that a line speaks of the publisher or to the reader."""
        return cues.count(fold(self.texts[i]))[1] >= cues.NAMED

    def is_entry(self, i: int) -> bool:
        """Whether a numbered line is an entry of a table of contents: the same words without the number are a line further down."""
        match = _NUMBERED.match(self.texts[i])
        return match is not None and self.texts[i][match.end() :] in self.texts[i + 1 :]

    @cached_property
    def _story(self) -> frozenset[str]:
        """The beginnings of the prose's long words."""
        told = (stems(fold(text)) for i, text in enumerate(self.texts) if self.prose[i] and i not in self.removed)
        return frozenset(chain.from_iterable(told))

    def _titles_above_pointer(self) -> list[int]:
        """The title-like lines between the last paragraph and the first pointer to another article below it, if they are two or more."""
        last = max((i for i, prose in enumerate(self.prose) if prose and i not in self.removed), default=len(self.blocks))
        end = last + 1
        while end < len(self.blocks) and end not in self.removed:
            end += 1
        if end >= len(self.blocks) or self.categories[end] != "related":
            return []
        found = [i for i in range(last + 1, end) if len(self.texts[i]) >= LONG_TITLE and is_title_like(self.blocks[i])]
        return found if len(found) == end - last - 1 > 1 else []

    def _within(self, category: str) -> list[int]:
        """The blocks between two removed ones of a category, a few lines apart, with no paragraph among them."""
        named = [i for i in sorted(self.removed) if self.categories[i] == category]
        found: list[int] = []
        for above, below in pairwise(named):
            inside = range(above + 1, below)
            alone = len(inside) == 1 and len(self.texts[above + 1]) <= 2 * PROSE + 40
            if len(inside) <= BOX and (alone or not any(self.prose[i] for i in inside)):
                found += [i for i in inside if i not in self.removed]
        return found

    def signed(self, words: str) -> bool:
        """Whether the author lines at the head have these words, one after another."""
        return any(f" {words} " in f" {self.bare(i)} " for i in self.removed if self.categories[i] == "byline" and i in self.head)

    @cached_property
    def _as_long_as_titles(self) -> list[int]:
        lengths = [len(title) for title in self.titles]
        if not lengths:
            return []
        least, most = 0.5 * min(lengths), 2 * max(lengths)
        return [i for i, text in enumerate(self.texts) if least <= len(text) <= most]

    def stands(self, i: int, where: str) -> bool:
        if where == "anywhere":
            return True
        if where == "head":
            return i in self.head
        return i in self.tail or (where == "edge" and i in self.head)

    def is_subhead(self, i: int) -> bool:
        """Whether a block is marked as a heading amid the story: prose before it, and a paragraph right below."""
        block, below = self.blocks[i], i + 1
        if block.kind != "heading" or not self.before[i] or below >= len(self.blocks):
            return False
        return self.prose[below] and below not in self.removed

    @cached_property
    def titles(self) -> frozenset[str]:
        """What the page calls its title, as bare words, without the site's name too."""
        titles = [t for t in (self.facts.title, *self.facts.titles) if t]
        return frozenset(bare(t) for title in titles for t in (title, _SITE_TAIL.sub("", title)) if bare(t))

    def bare(self, i: int) -> str:
        """A block's folded words alone."""
        if i not in self._bare:
            self._bare[i] = bare(self.texts[i])
        return self._bare[i]

    @cached_property
    def copies(self) -> Mapping[str, list[int]]:
        """Places of each text that stands more than once."""
        found: dict[str, list[int]] = {}
        for i, text in enumerate(self.texts):
            found.setdefault(text, []).append(i)
        return {text: places for text, places in found.items() if len(places) > 1}


def _listed(block: Block, is_text: bool) -> str:
    if not is_text:
        return block.kind if block.kind in ("item", "row") else ""
    if block.text.startswith("|"):
        return "row"
    return "" if not block.marker else "number" if block.text[0].isdigit() or block.text[0] == "(" else "item"


def is_prose(block: Block) -> bool:
    """Whether a block reads like a paragraph: long enough, and ending as a sentence does, or longer still."""
    text = block.text
    if block.hidden or block.kind in ("form", "caption", "row") or block.link_share > 0.5:
        return False
    size = len(text) * (3 if _UNSPACED.search(text) else 1)
    return size >= PROSE and (size >= 3 * PROSE or _SENTENCE_END.search(text) is not None)


def is_title_like(block: Block) -> bool:
    """Whether a block could be a headline: some words, no full stop at the end, no list marker."""
    text = block.content.strip()
    if block.marker or block.kind in ("form", "row", "caption") or _SPOKEN_END.search(text):
        return False
    size = len(text) * (3 if _UNSPACED.search(text) else 1)
    return 15 <= size <= 220 and len(text) <= 200 and text[-1] not in ".,;:" and (size > len(text) or text.count(" ") >= 2)


def bare(text: str) -> str:
    """A text as its folded words alone, for comparing titles."""
    return " ".join(_WORD.findall(fold(text)))


def _repeated(page: Page, i: int) -> bool:
    """One line of the head that stands there twice. Where two more do, they are a table of contents and its subheads."""
    copies = page.copies.get(page.texts[i], ())
    again = [places[0] for places in page.copies.values() if sum(j in page.head for j in places) > 1]
    if len(again) > MOST_REPEATED or (again and copies and copies[0] != min(again)):
        return False
    return 1 < len(copies) <= 4 and copies[0] in page.head and sum(j in page.head for j in copies) > 1


def _opening(page: Page, i: int) -> bool:
    """The line above the prose of a plain text that is about the story; where none is, the first but for what is removed and
    a section's name, with prose soon after it."""
    if not page.is_text or page.titles or page.headlines:
        return False
    about = page.about_story()
    if about is not None or page.before[i]:
        return i == about
    if page.is_entry(i) or page.is_prompt(i):
        return False
    above = [j for j in range(i) if j not in page.removed]
    if len(above) > MOST_KICKERS or any(len(page.texts[j]) > KICKER for j in above):
        return False
    text = page.texts[i]
    if _ASIDE.search(text) or (text.endswith("?") and text.count(" ") < QUESTION_WORDS):
        return False
    following = range(i + 1, min(i + 1 + OPENING, len(page.blocks)))
    return any(page.prose[j] and j not in page.removed for j in following)


def _near_title(page: Page, i: int) -> bool:
    words = set(page.bare(i).split())
    if len(words) < 3:
        return False
    return any(len(words & other) / len(words | other) >= 0.6 for other in (set(t.split()) for t in page.titles))


def _between(page: Page, i: int) -> bool:
    """Removed blocks on both sides, or on one and the end of the document on the other; no prose beyond."""
    if page.after[i]:
        return False
    left = i > 0 and i - 1 in page.removed
    right = i + 1 in page.removed or i + 1 == len(page.blocks)
    return left and right


def _of_author(page: Page, i: int) -> bool:
    """Begins with the author's name, or stands right below that name or a label of the author's box."""
    label = page.categories.get(i - 1) == "about" and len(page.texts[i - 1]) <= PROSE
    return label or page.signed(" ".join(page.bare(i).split()[:AUTHOR_WORDS]))


def _late(page: Page, i: int) -> bool:
    """With most of the prose above it: a text that is short is all head and tail."""
    return page.before[i] > LATE * page.after[i]


def _unheard(page: Page, i: int) -> bool:
    """Begins with a name that no paragraph above it has: somebody the story does not speak of."""
    words = page.texts[i].split()[:AUTHOR_WORDS]
    if len(words) < AUTHOR_WORDS or not all(word[0].isupper() for word in words):
        return False
    name = page.bare(i).split()[AUTHOR_WORDS - 1]
    return page.before[i] > 0 and not any(name in page.bare(j).split() for j in range(i) if page.prose[j] and j not in page.removed)


def _portrayed(page: Page, i: int) -> bool:
    """With nothing below it but paragraphs that have the name it begins with."""
    names = set(page.bare(i).split()[:AUTHOR_WORDS])
    return all(names & set(page.bare(j).split()) for j in range(i + 1, len(page.blocks)) if page.prose[j] and j not in page.removed)


def _by_newsletter(page: Page, i: int) -> bool:
    near = range(i - BOX - 1, i + BOX + 2)
    return any(page.categories.get(j) == "newsletter" for j in near)


def _beside(page: Page, i: int) -> bool:
    return i - 1 in page.removed or i + 1 in page.removed


def _bylined(page: Page, i: int) -> bool:
    return any(page.categories.get(j) == "byline" for j in (i - 1, i + 1))


def _above_byline(page: Page, i: int) -> bool:
    """Right above the page's date or author, with the headline known: in plain text a short headline looks like a name."""
    return page.categories.get(i + 1) == "byline" and (not page.is_text or any(j < i for j in page.headlines))


NEEDS: Mapping[str, Callable[[Page, int], bool]] = {
    "title": lambda page, i: page.bare(i) in page.titles,
    "near_title": _near_title,
    "title_like": lambda page, i: not page.prose[i] and is_title_like(page.blocks[i]),
    "repeated": _repeated,
    "opening": _opening,
    "beside": _beside,
    "between": _between,
    "link": lambda page, i: page.blocks[i].link_share >= 0.5,
    "unmarked": lambda page, i: page.blocks[i].marker == 0,
    "closing": lambda page, i: not page.after[i],
    "bylined": _bylined,
    "above_byline": _above_byline,
    "above_pointer": lambda page, i: True,
    "by_newsletter": _by_newsletter,
    "in_newsletter": lambda page, i: True,
    "in_donation": lambda page, i: True,
    "signed": lambda page, i: page.bare(i).count(" ") > 0 and page.signed(page.bare(i)),
    "of_author": _of_author,
    "entry": lambda page, i: page.is_text and page.is_entry(i),
    "late": _late,
    "unheard": _unheard,
    "portrayed": _portrayed,
    "item": lambda page, i: page.blocks[i].marker > 0 or page.blocks[i].kind == "item",
}
"""What a rule may need besides its words: each is a question about a block and its page."""
