"""The one place that decides: verdicts in, article, removals and counts out.

Every block has one fate. It is *kept*; or *removed*, with the verdict that carried; or *chrome*: outside the main content
and never in question. In plain text every line is main content.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline import lifting, naming, outcome
from pipeline.engines import cards, closing_signs, copies, series
from pipeline.records import Decision, Outcome, Reject, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.engines import Judgement
    from pipeline.records import Block, Document, Metadata, Options

SURE = 0.9
"""Probability from which a rule decides, whatever the engines say below `OVERRULED`."""
OVERRULED, OVERRULED_TEXT = 0.9, 0.98
"""Probability of being the article's text from which the classifier overrules a sure rule. It has seen that the rule fired, and
with markup around it knows a story about newsletters from a prompt; on plain text it knows little more than the rule."""
OF_FORM = (
    "advert.call_for_free", "advert.disclosure", "boxes.title", "byline.", "caption.", "comments.", "consent.", "contacts.",
    "donation.", "feedback.", "giving.", "legal.disclaimer", "navigation.timestamp", "newsletter.", "paywall.",
    "related.pointer_title", "related.read_also", "social.",
)  # fmt: skip
"""Rules on a line's own form, for which `OVERRULED_TEXT` holds on pages too: of the lines that the classifier was surer of than
`OVERRULED`, left-out gold had 2 of 11. Pointers, titles, controls, credits and notices are the story's own too often."""
OVERRULED_NAME = 0.8
"""The same for what only the name of an element says."""
LIKELY, HALF_SURE = 0.7, 0.55
"""A rule from `LIKELY` on decides where the classifier would keep the block with less than `HALF_SURE`: both doubt it."""
SERIES, FEWEST, PART = ("related.linked_heading", "related.linked_line"), 3, 0.25
"""Rules whose blocks are one series, the entries of a list or the teasers of a shelf: where so many of them, and that share, are
the story's beyond `HALF_SURE`, it decides on none. Left out by site, gold had 67 of 76 headings that this keeps, on ten pages."""
IN_QUESTION = 0.05
"""Probability of being the article's text from which a block at the edge of the page belongs to the main content."""
UNQUESTIONED = ("boxes.announcement", "copies.", "gutter.", "navigation.unseen_label", "picture.", "standfirst.", "thread.")
"""Verdicts on what the page itself repeats: nothing overrules them as long as the other copy is kept. Those on a comment by the
others beside it, which know that the model is surer. Those on captions by their pictures, of which it sees nothing. And
the numbers beside a program, what announces links that go, and labels that no reader sees."""
LEAST = 25
"""Letters and figures of a text without a sentence, below which it is none worth the name: 'Error 404'."""
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?…。！？؟।]|[\u3040-\u30ff\u3400-\u9fff]{6}")
NEAR = 12
"""Blocks from the article's first or last line within which a lifted line (headline, byline, credit) is main content."""
LANDMARKS = frozenset(("nav", "header", "footer", "aside", "dialog"))


def assemble(
    document: Document, facts: Metadata, verdicts: Sequence[Verdict], judgement: Judgement, options: Options
) -> tuple[tuple[Decision, ...], Outcome]:
    """Weighs the verdicts and writes the outcome."""
    own = frozenset(rule.id for rule in options.site_rules or ())
    decisions = decide(document, verdicts, judgement, own)
    raw = document.page
    if not document.blocks:
        return decisions, Outcome(reject=Reject(raw.source, "no_content", "a page without any text", raw.url))
    if judgement.page_type != "article" and not options.all_pages:
        detail = f"looks like a page of type {judgement.page_type}; --all-pages keeps such pages"
        return decisions, Outcome(reject=Reject(raw.source, "not_an_article", detail, raw.url))
    if not any(d.fate == "kept" for d in decisions):
        removed = sum(d.fate == "removed" for d in decisions)
        detail = f"{len(document.blocks)} blocks, {removed} of them boilerplate, none an article's text"
        return decisions, Outcome(reject=Reject(raw.source, "all_boilerplate" if removed else "no_content", detail, raw.url))
    facts = facts if facts.title else replace(facts, title=naming.title(document, decisions))
    article = outcome.article(document, facts, judgement, decisions, options)
    if (document.is_text or judgement.engine == "trafilatura") and not options.all_pages and _says_nothing(article.text):
        return decisions, Outcome(reject=Reject(raw.source, "no_content", f"no more than {article.text[:40]!r}", raw.url))
    decisions = lifting.settle(document, decisions, article)
    removals = outcome.removals(document, decisions, article.id)
    return decisions, Outcome(article, removals, outcome.count(document, decisions, article.id))


def _says_nothing(text: str) -> bool:
    return sum(map(str.isalnum, text)) < LEAST and not _SENTENCE_END.search(text)


def decide(
    document: Document, verdicts: Sequence[Verdict], judgement: Judgement, own: frozenset[str] = frozenset()
) -> tuple[Decision, ...]:
    """One decision a block. `own`: ids of the user's own rules, which nothing overrules where they are sure."""
    rules: dict[int, list[Verdict]] = defaultdict(list)
    cuts: dict[int, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        (cuts if verdict.span else rules)[verdict.block].append(verdict)
    for verdict in (*judgement.standfirst, *judgement.ending):
        rules[verdict.block].append(verdict)
    _spare_series(rules, judgement)
    series.spare(document, rules, judgement.verdicts, OVERRULED_NAME)
    limit = OVERRULED_TEXT if document.is_text else OVERRULED
    weighed = [weigh(rules[v.block], v, limit, own) if v.block in rules else v for v in judgement.verdicts]
    carried = copies.confirmed(document, cards.follow(document, weighed), judgement.verdicts)
    carried = closing_signs.cut(document, carried)
    inside = _main_content(document, carried, judgement, rules)
    decisions = []
    for block, verdict in zip(document.blocks, carried, strict=True):
        number = block.number
        if not verdict.boilerplate:
            sure = [cut for cut in cuts[number] if cut.probability >= SURE] if number in cuts else []
            parts = outcome.fitted(block, sure)
            if parts and outcome.kept_text(block, parts).strip() in ("", block.text[: block.marker].strip()):
                decisions.append(Decision(number, "removed", _whole(parts)))
            else:
                decisions.append(Decision(number, "kept", verdict, parts))
        else:
            decisions.append(Decision(number, "removed" if inside[number] else "chrome", verdict))
    return naming.name(document, decisions)


def _spare_series(rules: dict[int, list[Verdict]], judgement: Judgement) -> None:
    """Takes the verdicts of `SERIES` off the blocks that the engine keeps, if it is sure enough of some of them."""
    for by in SERIES:
        named = [i for i, said in rules.items() if any(verdict.by == by for verdict in said)]
        kept = [i for i in named if not judgement.verdicts[i].boilerplate]
        told = sum(judgement.verdicts[i].probability >= HALF_SURE for i in kept)
        if told >= FEWEST and told >= PART * len(kept):
            for i in kept:
                rules[i] = [verdict for verdict in rules[i] if verdict.by != by]


def weigh(
    rules: Sequence[Verdict], engine: Verdict, overruled: float = OVERRULED, own: frozenset[str] = frozenset()
) -> Verdict:
    """The verdict that carries on one block: a sure rule, unless the classifier is surer still; else the engine's.

    Where the engine removes what a rule named too, the rule's verdict is the better explanation.
    """
    objecting = [v for v in rules if v.boilerplate]
    if not objecting:
        return engine
    if found := [v for v in objecting if v.by.startswith(UNQUESTIONED) or (v.by in own and v.probability >= SURE)]:
        return found[0]
    limits = {v: OVERRULED_NAME if v.by.startswith("named.") else OVERRULED_TEXT if v.by.startswith(OF_FORM) else overruled
              for v in objecting}  # fmt: skip
    best = max(objecting, key=lambda v: (v.probability, limits[v]))  # of two as sure, the one that is less often overruled
    limit = limits[best]
    learned = engine.stage == "model"  # else how much of the block the engine took, which says nothing of how sure it is
    doubted = best.probability >= LIKELY and engine.probability < HALF_SURE and learned
    if engine.boilerplate or doubted or (best.probability >= SURE and (engine.probability < limit or not learned)):
        return best
    return engine


def _whole(parts: Sequence[Verdict]) -> Verdict:
    first = parts[0]
    return Verdict(first.block, True, first.by, first.stage, first.category, first.probability, None, first.lifted_to)


def _main_content(
    document: Document, carried: Sequence[Verdict], judgement: Judgement, rules: dict[int, list[Verdict]]
) -> list[bool]:
    """Whether each block is main content: within the element that holds the article, and there either between its first
    and last line, or outside landmarks and given a chance by an engine or named by a rule."""
    if document.is_text:
        return [True] * len(document.blocks)
    kept = [b for b, v in zip(document.blocks, carried, strict=True) if not v.boilerplate]
    if not kept:
        return [b.number in rules for b in document.blocks]
    container = _container(document, kept)
    first, last = kept[0].number, kept[-1].number
    wide = document.elements[container].tag in ("body", "html", "form")
    held, landmark = _held(document, container)
    inside = []
    for block, engine in zip(document.blocks, judgement.verdicts, strict=True):
        said = rules.get(block.number, ())
        chance = not engine.boilerplate or 1 - engine.probability >= IN_QUESTION or bool(said)
        near = first - NEAR <= block.number <= last + NEAR
        lifted = near and any(v.lifted_to and v.probability >= SURE for v in said)
        fits = first <= block.number <= last or (not landmark[block.element] and (chance or not wide))
        inside.append((held[block.element] and fits) or lifted)
    return inside


def _container(document: Document, kept: Sequence[Block]) -> int:
    """The innermost element with nine tenths of the kept text."""
    mass: Counter[int] = Counter()
    for block in kept:
        index = block.element
        while index >= 0:
            mass[index] += len(block.text)
            index = document.elements[index].parent
    total = sum(len(block.text) for block in kept)
    return max((i for i, chars in mass.items() if chars >= 0.9 * total), key=lambda i: (document.elements[i].depth, -i))


def _held(document: Document, container: int) -> tuple[list[bool], list[bool]]:
    """For each element whether it lies in the container, and whether it is a landmark there or lies in one.

    An element stands behind the one that holds it, so one pass tells.
    """
    held: list[bool] = []
    landmark: list[bool] = []
    for index, element in enumerate(document.elements):
        within = element.parent >= 0 and held[element.parent]
        held.append(within or index == container)
        landmark.append(within and (landmark[element.parent] or element.tag in LANDMARKS))
    return held, landmark
