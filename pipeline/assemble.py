"""The one place that decides: verdicts in, article, removals and counts out.

Every block has one fate. It is *kept*; or *removed*, with the verdict that carried; or *chrome*: outside the main content
and never in question. Main content is everything inside the element that holds the article's text (landmarks around the
page excepted), everything an engine or a lifting rule laid claim to, and, in plain text, every line.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from pipeline import __version__, metadata, rules
from pipeline.records import Article, ChromeCount, Outcome, PageCount, Reject, Removal, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.records import Block, Document, Flag, Metadata, Options, RawPage

Fate = Literal["kept", "removed", "chrome"]
SURE = 0.9
"""Probability from which a rule decides alone."""

WORD = re.compile(r"\w+")
LANDMARKS = frozenset(("nav", "header", "footer", "aside"))


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of a block, and through which verdict. `cuts` are the spans that went from a kept block."""

    block: int
    fate: Fate
    verdict: Verdict
    cuts: tuple[Verdict, ...] = ()


def assemble(
    document: Document, facts: Metadata, verdicts: Sequence[Verdict], options: Options
) -> tuple[tuple[Decision, ...], Outcome]:
    """Weighs the verdicts and writes the outcome."""
    decisions = decide(document, verdicts)
    raw = document.page
    kept = [d for d in decisions if d.fate == "kept"]
    if not kept:
        reason = "all_boilerplate" if any(d.fate == "removed" for d in decisions) else "no_content"
        detail = f"{len(document.blocks)} blocks, none of them an article's text"
        return decisions, Outcome(reject=Reject(raw.source, reason, detail, raw.url))
    text = "\n".join(line for d in kept if (line := kept_text(document.blocks[d.block], d.cuts)))
    article_id = _article_id(raw, facts, text)
    removals = tuple(_removals(document, decisions, article_id))
    count = _count(document, decisions, article_id)
    article = _article(document, facts, verdicts, text, article_id, sum(len(r.text) for r in removals), options)
    return decisions, Outcome(article, removals, count)


def decide(document: Document, verdicts: Sequence[Verdict]) -> tuple[Decision, ...]:
    """One decision a block."""
    whole: dict[int, list[Verdict]] = defaultdict(list)
    cuts: dict[int, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        (cuts if verdict.span else whole)[verdict.block].append(verdict)
    carried = [_carrying(whole[block.number]) for block in document.blocks]
    inside = _main_content(document, carried)
    decisions = []
    for block, verdict in zip(document.blocks, carried, strict=True):
        if not verdict.boilerplate:
            decisions.append(Decision(block.number, "kept", verdict, tuple(cuts[block.number])))
        elif inside[block.number] or verdict.lifted_to:
            decisions.append(Decision(block.number, "removed", verdict))
        else:
            decisions.append(Decision(block.number, "chrome", verdict))
    return tuple(decisions)


def _carrying(verdicts: list[Verdict]) -> Verdict:
    sure = [v for v in verdicts if v.stage in ("dom", "text") and v.boilerplate and v.probability >= SURE]
    if sure:
        return max(sure, key=lambda v: v.probability)
    engine = [v for v in verdicts if v.stage in ("engine", "model")][-1]
    if engine.boilerplate:
        named = [v for v in verdicts if v.stage in ("dom", "text") and v.boilerplate]
        return max(named, key=lambda v: v.probability) if named else engine
    return engine


def _main_content(document: Document, carried: list[Verdict]) -> list[bool]:
    """Whether each block lies inside the element that holds the article, and outside the landmarks around it."""
    if document.is_text:
        return [True] * len(document.blocks)
    kept = [b for b, v in zip(document.blocks, carried, strict=True) if not v.boilerplate]
    if not kept:
        return [False] * len(document.blocks)
    mass: Counter[int] = Counter()
    for block in kept:
        index = block.element
        while index >= 0:
            mass[index] += len(block.text)
            index = document.elements[index].parent
    total = sum(len(block.text) for block in kept)
    container = max((i for i, chars in mass.items() if chars >= 0.9 * total), key=lambda i: document.elements[i].depth)
    return [_is_inside(document, block, container) for block in document.blocks]


def _is_inside(document: Document, block: Block, container: int) -> bool:
    index = block.element
    landmark = False
    while index >= 0:
        if index == container:
            return not landmark
        element = document.elements[index]
        landmark = landmark or element.tag in LANDMARKS and document.elements[container].tag == "body"
        index = element.parent
    return False


def kept_text(block: Block, cuts: Sequence[Verdict]) -> str:
    """A kept block's line: without list marker, cut spans taken out, white space at the seams folded."""
    text = block.text
    for start, end in sorted((cut.span for cut in cuts if cut.span), reverse=True):
        text = text[:start] + text[end:]
    marker = block.marker if text[: block.marker] == block.text[: block.marker] else 0
    return " ".join(text[marker:].split()) if cuts else text[marker:]


def _removals(document: Document, decisions: Sequence[Decision], article_id: str) -> list[Removal]:
    rows = []
    position = 0
    for decision in decisions:
        if decision.fate == "chrome":
            continue
        text = document.blocks[decision.block].text
        for verdict in (decision.verdict,) if decision.fate == "removed" else decision.cuts:
            start, end = verdict.span or (None, None)
            rows.append(
                Removal(
                    article_id, verdict.category or "other", verdict.by, verdict.probability, verdict.stage, position,
                    start, end, text[start:end], verdict.lifted_to,
                )  # fmt: skip
            )
        position += 1
    return rows


def _count(document: Document, decisions: Sequence[Decision], article_id: str) -> PageCount:
    chars = {"kept": 0, "removed": 0, "chrome": 0}
    chrome: dict[str, list[int]] = {}
    for decision in decisions:
        block = document.blocks[decision.block]
        size = len(block.text)
        cut = sum(end - start for start, end in (c.span for c in decision.cuts if c.span))
        chars[decision.fate] += size - cut
        chars["removed"] += cut
        if decision.fate == "chrome":
            tally = chrome.setdefault(decision.verdict.stage, [0, 0])
            tally[0] += 1
            tally[1] += size
    return PageCount(
        article_id, len(document.blocks), sum(chars.values()), chars["kept"], chars["removed"], chars["chrome"],
        tuple(ChromeCount(stage, n, size) for stage, (n, size) in sorted(chrome.items())),  # type: ignore[arg-type]
    )  # fmt: skip


def _digest(*parts: str) -> str:
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=16).hexdigest()


def _article_id(raw: RawPage, facts: Metadata, text: str) -> str:
    member = f"!{raw.source.member}" if raw.source.member else ""
    where = facts.canonical_url or facts.url or f"{raw.source.path}{member}"
    return _digest(where, text)


def _article(
    document: Document, facts: Metadata, verdicts: Sequence[Verdict], text: str, article_id: str, removed: int,
    options: Options,
) -> Article:
    raw = document.page
    url = raw.url or facts.url
    flags: set[Flag] = set(document.flags)
    if facts.paywalled:
        flags.add("paywalled")
    if facts.live_blog:
        flags.add("live_blog")
    engine = [v.by for v in verdicts if v.stage in ("engine", "model")]
    words = WORD.findall(text)
    return Article(
        id=article_id, url=url, canonical_url=facts.canonical_url,
        host=urlsplit(facts.canonical_url or url or "").hostname, title=facts.title, description=facts.description,
        authors=facts.authors, tags=facts.tags, credits=facts.credits, published=facts.published,
        modified=facts.modified, published_text=facts.published_text,
        language=metadata.language_of(text, facts.language), publisher=facts.publisher, agency=facts.agency,
        syndicated_from=facts.syndicated_from, image=facts.image, license=facts.license, text=text,
        word_count=len(words), removed_chars=removed,
        content_hash=_digest(" ".join(word.lower() for word in words)), confidence=0.5, page_type="article",
        engine=engine[-1] if engine else "none", flags=tuple(sorted(flags)), fetched_at=raw.fetched_at,
        source=raw.source, pipeline_version=__version__, rules_version=rules.version(options),
    )  # fmt: skip
