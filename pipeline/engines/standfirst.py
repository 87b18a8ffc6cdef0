"""The standfirst: the summary that a newspaper prints between headline and story, and repeats as the page's description.

It is a column of its own (`description`), so it goes from the text where it is certain: the first lines of the text, set apart by
their markup from the paragraphs below, and the page's own description says the same. Where the description breaks off it was made
of the story's first words, and more than markup must set them apart. In plain text, the one paragraph above the byline.
"""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

import numpy as np

from pipeline.elements import tokens
from pipeline.metadata.datelines import from_dateline
from pipeline.records import Verdict, upward
from pipeline.rules.dom import leads
from pipeline.rules.shape import is_prose
from pipeline.tags import INLINE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.engines.classifier.structure import Structure
    from pipeline.records import Block, Document, Element, Metadata

WORD = re.compile(r"\w+")
SHORTEST = 20
"""Letters a standfirst has at least."""
SHORTEST_STORY = 3
"""Lines a page must have for its first ones to be its standfirst."""
DOUBTED = 0.1
"""Probability of being the story's from which the paragraph below the headline may be the standfirst."""
MOST_DECKS = 5
"""Lines below a headline at most."""
STOPS = (".", "!", "?", "…", "。", "।", "؟", "”", '"', "»", "“")
LIKE_A_LEAD = 0.9
"""Probability of being the story's from which a heading is its first paragraph."""
LONGEST = 400
"""Characters a standfirst of a plain text has at most."""
LONGEST_POINTS = 200
"""Characters that the points of a summary have on average at most."""
STORY, FAR = 5, 6
"""Lines a plain text must have for one of them to be its standfirst, and lines that may stand between it and the story."""
OPENING = 0.93
"""Probability from which the line above the byline is the story's own beginning."""
LIKELY = 0.7
"""Probability from which a rule's word on the lines around counts."""
SURE = 0.9
"""Probability from which a line is an author's or a date."""
LONELY = 0.25
"""Share of the page's prose in markup like its own, from which a line is one of the story's paragraphs."""
ENDED = re.compile(r"""(?<!\.\.)[.!?。।؟][”"»“'’)\]]*\s*\Z""")
"""The end of a description that nobody cut."""
CAPITAL = frozenset(("dropcap", "dropcaps"))
"""What the paragraph calls itself that opens a story with a large letter; others part the words: 'has-drop-cap'."""
UNSURE = 0.52
"""Probability of being the story's below which a line is the description of a page that does not call itself news."""
BESIDE, DATES = ("byline", "caption", "credit"), "byline.date"
"""Categories of the lines beside a standfirst, and the rules that tell a date alone."""
_CAPITALS = re.compile(
    r"[\"'“‘]?(?:[A-ZÀ-ÖØ-Þ] |(?=[^a-z]{6}))[A-ZÀ-ÖØ-Þ]{3,}(?:[ '’-][A-ZÀ-ÖØ-Þ]{2,}){0,4},? (?=[a-zß-öø-ÿ])"
)
"""The first word or words in capitals, and then small letters."""
PLAIN = re.compile(r"(?:mso.*|[a-z]{0,2}[_-]?\d+)", re.IGNORECASE)
"""A class that says nothing: word processors write 'MsoNormal', editors 'p1' and 'p3' into whatever is pasted."""
FIRST = frozenset(("first", "paragraph"))
"""Words in the name of a paragraph that says it is the story's first, in bold or not."""
ORDINARY = frozenset("first initial opening text body bodytext content copy paragraph paragraphs para story article".split())
"""Names of a paragraph of the story, or of the first of them."""
NAME = 4
"""Letters of a word in a name at least: shorter ones are parts of what a machine drew."""
BOLD = 0.9
"""Share of a line in bold from which all of it is."""
AMID = frozenset(("advert", "related", "newsletter", "social"))
"""What stands between any two paragraphs of a story."""
SEVERAL = 3
"""Lines in markup of their own that a description tells to the last, though cut: a paragraph that a system made it of is one."""


def find(
    document: Document,
    facts: Metadata,
    verdicts: Sequence[Verdict],
    keep: NDArray[np.float32],
    limits: NDArray[np.float64],
    structure: Structure,
) -> tuple[Verdict, ...]:
    """The verdicts on the standfirst's lines: the first ones that are kept, in markup of their own, and the description says the
    same. On pages of newspapers only: others open their stories with the sentence they describe them by. `limits`: the
    probability from which each block is kept."""
    kept = [b for b in document.blocks if keep[b.number] >= limits[b.number]]
    if len(kept) < SHORTEST_STORY:
        return ()
    if is_newspaper(facts) and (above := _decks(kept, verdicts) or _points(kept, keep)):
        return above
    if not (facts.description or facts.descriptions):
        return _below_headline(document, verdicts, keep, limits)
    texts = (facts.description or "", *facts.descriptions)
    descriptions = [_letters(text) for text in texts]
    first = kept[0]
    if _opens_story(document, first) or _begins_in_capitals(first, kept):
        return ()
    if not is_newspaper(facts):
        return _described(document, verdicts, first, keep, descriptions)
    alike = structure.kin == structure.kin[first.number]
    if structure.mass[alike].sum() / structure.total >= LONELY:
        return ()
    if first.kind == "heading" and keep[first.number] > LIKE_A_LEAD:
        return ()
    like = list(takewhile(lambda b: alike[b.number], kept))
    told = _told(like, descriptions)
    said = _letters("".join(block.text for block in like[:told]))
    whole = said in descriptions or any(ENDED.search(text) and _same(said, _letters(text)) for text in texts)
    begun = all(len(text) < len(said) for text in descriptions)
    if whole and told == 1 and _is_first_paragraph(document, verdicts, kept, len(like), begun):
        return ()
    if not (told and (whole or SEVERAL <= told == len(like) or _is_apart(document, verdicts, kept, told))):
        return ()
    return tuple(
        Verdict(block.number, True, "standfirst.description", "dom", "headline", lifted_to="description") for block in kept[:told]
    )


def _described(
    document: Document, verdicts: Sequence[Verdict], first: Block, keep: NDArray[np.float32], descriptions: Sequence[str]
) -> tuple[Verdict, ...]:
    """On pages that do not call themselves news: the first line that is kept, if the model doubts it and it is all that the page
    says of itself, with the headline above, and who wrote it or a picture's caption right below.

    Left out by site, gold had none of eight such lines; of those that the model is surer of, or with a date alone below, it
    had half.
    """
    said = _letters(first.text)
    if keep[first.number] >= UNSURE or len(said) < SHORTEST or said not in descriptions:
        return ()
    likely = [v for v in verdicts if v.probability >= LIKELY and not v.span]
    named = {v.block: v.category for v in likely}
    above = first.number - 1
    while above >= 0 and named.get(above) in BESIDE:
        above -= 1
    below = any(v.block == first.number + 1 and v.category in BESIDE and not v.by.startswith(DATES) for v in likely)
    if named.get(above) != "headline" or not below:
        return ()
    return (Verdict(first.number, True, "standfirst.described", "dom", "headline", 0.9, lifted_to="description"),)


def torn(
    document: Document, facts: Metadata, verdicts: Sequence[Verdict], keep: NDArray[np.float32], limits: NDArray[np.float64]
) -> list[int]:
    """The lines right above the first that is kept, which a model doubts and no rule names, where a description is these and the
    first that are kept, word for word: half of a summary is none. Whether all of it is a standfirst, `find` says."""
    descriptions = {_letters(text) for text in (facts.description or "", *facts.descriptions) if text}
    kept = np.flatnonzero(keep >= limits)
    if not descriptions or not len(kept):
        return []
    blocks, first = document.blocks, int(kept[0])
    named = {verdict.block for verdict in verdicts if verdict.probability >= LIKELY and not verdict.span}
    stop = next((i for i in range(first, -1, -1) if i == 0 or i - 1 in named or keep[i - 1] < DOUBTED), first)
    for start in range(max(stop, first - MOST_DECKS), first):
        said = _letters("".join(block.text for block in blocks[start:first]))
        for number in kept[:MOST_DECKS].tolist():
            said += _letters(blocks[number].text)
            if said in descriptions:
                return list(range(start, first))
    return []


def _told(lines: Sequence[Block], descriptions: Sequence[str]) -> int:
    """How many of the first lines a description says too. It must reach into each: the letters of a long paragraph alone may be
    those of a description and a half."""
    said, told = "", 0
    for count, block in enumerate(lines, start=1):
        reaching = [text for text in descriptions if len(text) > len(said)]
        said += _letters(block.text)
        if any(_same(said, text) for text in reaching):
            told = count
    return told


def _is_apart(document: Document, verdicts: Sequence[Verdict], kept: Sequence[Block], told: int) -> bool:
    """Whether the first lines that are kept stand apart from the story by more than their markup: in a header, above the byline,
    or with a picture below them and outside of the element that holds the story.

    A description that was cut short is the work of a system, which takes the first words of whatever stands there: mostly of the
    story, where a large letter, bold type or a mark for voices that read aloud is all that sets them off.
    """
    named = {v.block: v.category for v in verdicts if v.probability >= LIKELY and not v.span}
    lines, rest = kept[:told], [block for block in kept[told:] if block.number not in named]
    if not rest:
        return False
    above = list(upward(document.elements, lines[0].element))
    if any(document.elements[index].tag == "header" for index in above):
        return True
    between = {named.get(number) for number in range(lines[-1].number + 1, rest[0].number)}
    if "byline" in between:
        return True
    common = set.intersection(*(set(upward(document.elements, block.element)) for block in rest))
    return not between.isdisjoint(("caption", "credit")) and max(common) not in above


def _is_first_paragraph(
    document: Document, verdicts: Sequence[Verdict], kept: Sequence[Block], like: int, begun: bool
) -> bool:
    """Whether the first line that is kept is nothing but the first paragraph: right above the second, in the element that holds
    those in other markup too (the first `like` lines have that of the first), with no name of its own, and not in bold type,
    unless it says that it is the first, or what describes the page has only `begun` to tell it.

    Pasted texts and some editors give a paragraph another class than the rest, or none, for no reason; and systems describe a
    story by its first paragraph.
    """
    first, second, other = kept[0], kept[1], kept[min(like, len(kept) - 1)]
    named = {v.block: v.category for v in verdicts if v.probability >= LIKELY and not v.span}
    if any(named.get(number) not in AMID for number in range(first.number + 1, second.number)):
        return False
    own, its = (_line_element(document, block.element) for block in (first, other))
    bold = first.strong_chars >= BOLD * len(first.text) and not begun and not _names(own) >= FIRST
    if own.parent != its.parent or own.tag not in ("p", "div") or bold:
        return False
    return _names(own) - _names(its) <= ORDINARY


def _line_element(document: Document, index: int) -> Element:
    """The element that holds a line, which inline ones may be all of."""
    return next(document.elements[i] for i in upward(document.elements, index) if document.elements[i].tag not in INLINE)


def _names(element: Element) -> set[str]:
    """The words in the classes of an element that somebody named."""
    classes = [name for name in (element.attributes.get("class") or "").split() if not PLAIN.fullmatch(name)]
    return {word for word in tokens({"class": " ".join(classes)}) if len(word) >= NAME}


def _opens_story(document: Document, block: Block) -> bool:
    """Whether a line begins as stories do: with the place it was sent from, or a large letter."""
    if from_dateline(block.text):
        return True
    words = {token for index in islice(upward(document.elements, block.element), 3) for token in document.elements[index].tokens}
    return not CAPITAL.isdisjoint(words) or {"drop", "cap"} <= words


def _begins_in_capitals(first: Block, kept: Sequence[Block]) -> bool:
    """Whether the first words of a line are in capitals and the story has these in small letters or not at all, as British papers
    set the beginning of a story: 'A MEDIEVAL cross', 'POLICE are looking'. What it has in capitals again is a name."""
    begun = _CAPITALS.match(first.text)
    if not begun:
        return False
    words = [word for word in WORD.findall(begun.group()) if len(word) > 1]
    told = {word for block in kept[1:] for word in WORD.findall(block.text) if word.isupper()}
    return told.isdisjoint(words)


_NUMBERED = re.compile(r"\d{1,3}(?:[.):]|\s[-–—])\s")
"""The first entry of a list, which a picture parts from what it says."""


def _decks(kept: Sequence[Block], verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Headings without a full stop above the story, with a picture, a byline or the like between them and its first paragraph:
    the lines that newspapers print below the headline. A subhead stands right above its paragraph, and below others: a sentence
    that is kept ends the search, whatever a rule made of it, but for a caption."""
    said = {v.block: v.category for v in verdicts if v.probability >= LIKELY and not v.span}
    told = {b.number for b in kept if b.kind != "heading" and is_prose(b) and said.get(b.number) not in ("caption", "credit")}
    named = said.keys() - told
    found = list(takewhile(lambda b: b.kind == "heading" or b.number in named, kept))
    found = [block for block in found if block.number not in named]
    if not found or len(found) > MOST_DECKS or any(b.text.endswith(STOPS) or _NUMBERED.match(b.text) for b in found):
        return ()
    after = next((block for block in kept if block.number > found[-1].number and block.number not in named), None)
    if after is None or after.number == found[-1].number + 1:
        return ()
    return tuple(
        Verdict(block.number, True, "standfirst.deck", "dom", "headline", 0.9, lifted_to="description") for block in found
    )


def _points(kept: Sequence[Block], keep: NDArray[np.float32]) -> tuple[Verdict, ...]:
    """The list of a few points above the first paragraph, which the model doubts: the summary that some print there."""
    points = list(takewhile(lambda b: b.kind == "item", kept))
    after = kept[len(points)] if len(points) < len(kept) else None
    if not MOST_DECKS + 1 >= len(points) > 1 or after is None or after.kind != "paragraph":
        return ()
    sure = keep[[block.number for block in points]]
    if sure.mean() >= LIKE_A_LEAD or sum(len(block.text) for block in points) > LONGEST_POINTS * len(points):
        return ()
    return tuple(
        Verdict(block.number, True, "standfirst.points", "dom", "headline", 0.9, lifted_to="description") for block in points
    )


def _below_headline(
    document: Document, verdicts: Sequence[Verdict], keep: NDArray[np.float32], limits: NDArray[np.float64]
) -> tuple[Verdict, ...]:
    """Of a page without a description: the paragraph below the headline, if no engine keeps it and no rule names it."""
    named = {verdict.block for verdict in verdicts if verdict.probability >= LIKELY and not verdict.span}
    first = int((keep >= limits).argmax())
    found = [i for i in sorted(leads(document)) if i < first and i not in named and keep[i] >= DOUBTED]
    told = [i for i in found if document.blocks[i].text.endswith(STOPS)]
    return tuple(Verdict(i, True, "standfirst.below_headline", "dom", "headline", 0.9, lifted_to="description") for i in told[:1])


def above_byline(
    document: Document, verdicts: Sequence[Verdict], keep: NDArray[np.float32], limits: NDArray[np.float64]
) -> tuple[Verdict, ...]:
    """The verdict on the standfirst of a plain text: the first line that is kept, alone above a byline or a date, and the story
    below. `limits`: the probability from which each line is kept."""
    named = [verdict for verdict in verdicts if verdict.probability >= LIKELY and not verdict.span]
    said = {verdict.block: verdict.category for verdict in named}
    kept = [b for b in document.blocks if keep[b.number] >= limits[b.number] and b.number not in said]
    if len(kept) < STORY:
        return ()
    first, second = kept[0].number, kept[1].number
    between = [said.get(number) for number in range(first + 1, second)]
    sure = keep[first] >= OPENING or len(kept[0].text) > LONGEST
    if sure or not 0 < len(between) <= FAR or "byline" not in between:
        return ()
    doubtful = [v.block for v in named if v.category == "byline" and v.probability < SURE]
    if all(i in doubtful for i in range(first + 1, second) if said.get(i) == "byline") and any(i > second for i in doubtful):
        return ()  # names alone that come again sign letters
    return (Verdict(first, True, "standfirst.above_byline", "text", "headline", 0.75, lifted_to="description"),)


def is_newspaper(facts: Metadata) -> bool:
    """The page declares a news article."""
    return "news" in (facts.page_type or "").lower()


def _letters(text: str) -> str:
    return "".join(WORD.findall(text.lower()))


def _same(a: str, b: str) -> bool:
    """One begins with four fifths of the other: descriptions are cut short."""
    short, long = sorted((a, b), key=len)
    head = short[: max(SHORTEST, int(len(short) * 0.8))]
    return len(short) >= max(SHORTEST, 0.5 * len(long)) and long.startswith(head)
