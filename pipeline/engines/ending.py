"""Where a story ends: behind a line that opens what no story is, nothing of it comes again.

What readers wrote, teasers and a second box on the author read like a story line by line, and a model takes some of them for
one. But they stand behind a line that a rule is sure of: '109 Comments', 'Written by', a bar of networks. Where such a line has
the better part of the story above it and next to nothing below it that the model is certain of, the rest goes with it. A line of
a kind that stands amid the story too, as times and names do in a live blog, ends nothing; nor does one that stood amid it
word for word, nor one of a letter or a listing that the story shows as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING

from pipeline.records import Verdict
from pipeline.rules import cues
from pipeline.rules.folding import fold
from pipeline.rules.shape import is_title_like

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.records import Block, Category, Document

TOLD = 0.5
"""Share of the story above a line from which the line may end it."""
MOST = 0.1
"""Share of the story in certain lines below, up to which they are taken for chance: a story with more of them goes on."""
STORY, CERTAIN = 0.6, 0.9
"""Probability from which a line counts as the story's, and from which it is certain and stays wherever it stands."""
LIKELY, MANY = 0.8, 20
"""Probability that so many lines below have at least where the story goes on, though none be certain: the cells of a table."""
SURE = 0.9
"""Probability from which a rule is sure."""

BOTH = frozenset((
    "comments.heading", "comments.said", "comments.readers", "comments.comment_head", "about.author_link", "about.of_author",
    "about.signed_again", "about.of_role", "about.me", "about.greeting", "about.collaborate", "byline.author_label",
    "byline.date_line", "legal.copyright_line", "legal.foot_note", "related.shelf_told", "syndication.first_published",
    "syndication.broadcast", "feedback.rating", "feedback.votes",
))  # fmt: skip
"""Rules whose lines end a story: behind them, in its second half, gold has next to nothing. Letters and appeals are not among
them: their boxes stand amid stories too."""
ON_TEXTS = BOTH | {
    "comments.form", "comments.notice", "social.share_bar", "social.connect", "social.handles", "related.shelf",
    "related.adjacent", "related.tags",
}  # fmt: skip
ON_PAGES = BOTH | {"named.social", "named.byline", "consent.link"}
"""The same where they differ: on pages a bar of buttons may stand amid a story, but what elements call themselves is known."""
PUBLISHED, BUTTON = "syndication.first_published", 30
"""A rule whose lines end no story where they have fewer characters and no link: 'Read full article' opens the rest of it."""
AMID = "byline."
"""Rules whose lines stand amid a live blog, names and times: where they do at two places or more, none of them ends it."""
CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
"""A time alone, which may be the length of a video amid the story."""
PASSING = ("social.", "related.")
"""Rules whose lines stand amid stories too: behind one the story goes on where a sentence has a name that was told above."""
SENTENCE, TELLING = 40, re.compile(r"[.…][\"'”’»]*$")
"""Characters of a sentence of the story behind, at least, and how it ends."""
RESUMED, NAMED = 0.7, 0.4
"""Probability from which a sentence right behind such a line is the story's, and from which one with a name told above is."""
BAR = "social."
NUMBERED, LABELLED = re.compile(r"(\d{1,3})[.)]\s+[^\W\d_]"), re.compile(r"([^\W\d_][^:.]{1,28}): ?\S")
"""'4. Little Tern Key' and 'Best for: walkers': the numbers and labels of a story that is a list."""
_NAME = re.compile(r"(?<=[^\s.!?:\"'“”„‘«—–-] )[^\W\d_a-z][\w'’-]{3,}")
"""A word with a capital amid a sentence."""
WHY = "It stands behind the line that ends the story."


def find(
    document: Document, verdicts: Sequence[Verdict], keep: NDArray[np.float32], kept: NDArray[np.bool_]
) -> tuple[Verdict, ...]:
    """Verdicts on the lines, of those that the engine has `kept`, behind the first one that ends the story.

    What else was said of a line names its category; behind readers' comments are more of them.
    """
    gone = {v.block for v in verdicts if v.boilerplate and v.probability >= SURE and not v.span and keep[v.block] < CERTAIN}
    openers = ON_TEXTS if document.is_text else ON_PAGES
    like = [(v.block, v) for v in verdicts if v.by in openers and v.probability >= SURE and v.block in gone and not v.span]
    opening = [
        (i, v) for i, v in like
        if document.blocks[i].kind != "preformatted" and not CLOCK.fullmatch(document.blocks[i].text)
        and not (v.by == PUBLISHED and _is_button(document.blocks[i]))
    ]
    if not opening:
        return ()
    sizes = [0 if b.number in gone else len(b.text) for b in document.blocks]
    told = list(accumulate(size if p >= STORY else 0 for size, p in zip(sizes, keep, strict=True)))
    certain = list(accumulate(size if p >= CERTAIN else 0 for size, p in zip(sizes, keep, strict=True)))
    first: dict[str, int] = {}
    for block, v in like:
        if told[block]:
            first[v.by] = min(told[block], first.get(v.by, told[block]))
    ticked = {told[v.block] for v in verdicts if v.by.startswith(AMID) and v.block in gone and told[v.block] > MOST * told[-1]}
    second = sorted(ticked)[1:2]
    for at, opener in sorted(opening, key=lambda found: found[0]):
        if first.get(opener.by, told[at]) < told[at]:
            continue
        if opener.by.startswith(AMID) and second and second[0] < told[at]:
            continue
        before = document.blocks[at].copy_of
        if before is not None and 0 < told[before] < told[at]:
            continue  # the very line stood amid the story before, which went on: under each part, say, or each gallery
        if told[-1] and told[at] >= TOLD * told[-1] and certain[-1] - certain[at] <= MOST * told[-1]:
            said: dict[int, Category | None] = {v.block: v.category for v in verdicts if v.boilerplate and not v.span}
            if opener.category == "comments":
                said = dict.fromkeys(range(len(sizes)), "comments")
            by = f"ending.{opener.by.partition('.')[0]}"
            behind = [i for i in range(at + 1, len(sizes)) if kept[i] and keep[i] < CERTAIN and i not in gone]
            if sum(keep[i] >= LIKELY for i in behind) >= MANY:
                continue
            if opener.by.startswith(PASSING) and _Rest(document.blocks, at, behind, gone, keep).goes_on(opener.by):
                continue
            return tuple(Verdict(i, True, by, "text", said.get(i) or "other", SURE) for i in behind)
    return ()


class _Rest:
    """What stands behind a line that may pass: a label or a bar amid the story as well as at its end."""

    def __init__(
        self, blocks: Sequence[Block], at: int, behind: Sequence[int], gone: set[int], keep: NDArray[np.float32]
    ) -> None:
        self.blocks = blocks
        self.behind = behind
        """The lines that the engine keeps, but for the certain ones."""
        self.keep = keep
        self.above = [block.text for block in blocks[:at] if block.number not in gone]
        self.names = {name for text in self.above for name in _NAME.findall(text)}

    def goes_on(self, by: str) -> bool:
        """Whether the story goes on: it tells of somebody told above, right behind the line it tells at all, or it is a list
        whose numbers or labels go on."""
        likely = [i for i in self.behind if self.keep[i] >= STORY]
        return any(map(self._tells_again, likely)) or self._resumes(by) or self._counts_on() or self._labels_on()

    def _tells(self, i: int) -> bool:
        """Whether a line is a sentence, and not to the reader."""
        text = self.blocks[i].text
        return len(text) >= SENTENCE and TELLING.search(text) is not None and not cues.speaks_to_reader(fold(text))

    def _tells_again(self, i: int) -> bool:
        """Whether a line is a sentence with a name that the story has above."""
        return self._tells(i) and not self.names.isdisjoint(_NAME.findall(self.blocks[i].text))

    def _resumes(self, by: str) -> bool:
        """Whether the first line kept behind is a sentence of the story's; behind a bar of networks also the one below a subhead.

        Below a shelf's name that would be what a teaser says.
        """
        if not self.behind:
            return False
        first, second = self.behind[0], self.behind[0] + 1
        if self._tells(first):
            return bool(self.keep[first] >= RESUMED) or (bool(self.keep[first] >= NAMED) and self._tells_again(first))
        headed = by.startswith(BAR) and _is_heading(self.blocks[first]) and second in self.behind
        return headed and bool(self.keep[second] >= RESUMED) and self._tells(second)

    def _counts_on(self) -> bool:
        """Whether the first numbered line behind has the number after that of the last one above."""
        above = [int(found[1]) for text in self.above if (found := NUMBERED.match(text))]
        below = [int(found[1]) for i in self.behind if (found := NUMBERED.match(self.blocks[i].text))]
        return bool(above and below) and below[0] == above[-1] + 1

    def _labels_on(self) -> bool:
        """Whether a label before a colon that stands above at two places or more stands behind too."""
        above = Counter(found[1] for text in self.above if (found := LABELLED.match(text)))
        below = {found[1] for i in self.behind if (found := LABELLED.match(self.blocks[i].text))}
        return any(above[label] > 1 for label in below)


def _is_button(block: Block) -> bool:
    return len(block.text) < BUTTON and not block.links


def _is_heading(block: Block) -> bool:
    """Whether a line could be a subhead: one word may be."""
    return is_title_like(block) or block.text.replace(" ", "").isalpha()
