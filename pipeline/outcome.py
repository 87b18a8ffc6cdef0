"""Rows of a page's outcome: the article, its removals and its count, from decisions that stand."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from pipeline import __version__, lifting, metadata, rules, walled
from pipeline.metadata.words import COMBINING
from pipeline.records import Article, ChromeCount, PageCount, Removal, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.engines import Judgement
    from pipeline.records import Block, Decision, Document, Flag, Metadata, Options, RawPage, Stage

_CUT = re.compile(r"\s*(?:[\[(]\s*(?:…|\.{3})\s*[\])]|[….])*\s*$")
"""What a description ends with that is the beginning of a longer text."""
_DATELINE = 80
"""Characters of one at most."""
_DATELINE_ENDS = ("-", "–", "—", ":", ")", "/")
WORD = re.compile(rf"[\w{COMBINING}]+(?:['’][\w{COMBINING}]+)*")
"""A word of `word_count` and `content_hash`: vowel signs, accents written apart and an apostrophe within are parts of it."""
ALIKE = 40
"""Letters and figures in which a description and the lines above a story must agree, to be two tellings of one summary."""


def text_of(document: Document, decisions: Sequence[Decision]) -> str:
    """The article's text, one kept block a line."""
    return "\n".join(kept_text(document.blocks[d.block], d.cuts) for d in decisions if d.fate == "kept")


def kept_text(block: Block, cuts: Sequence[Verdict]) -> str:
    """A kept block's line: without its bullet, with its margin, cut spans taken out with the white space at their seams."""
    if not cuts:
        return block.line
    at, kept = block.formatting, [block.white]
    for cut in fitted(block, cuts):
        start, end = cut.span or (at, at)
        kept.append(block.text[at:start])
        at = end
    return "".join(kept) + block.text[at:]


def fitted(block: Block, cuts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """The cuts of a block in their order, none over another, with white space so that what is left needs no folding.

    The line is the block's text without them, to the character, so that they can be put back. A bullet, which is not in the
    line either, is no part of a cut. What stands at the beginning or after white space takes along the white space after
    it; what then stands at the end, that before it.
    """
    text = block.text
    at = block.formatting
    parts: list[tuple[Verdict, int, int]] = []
    before = " "  # the last character kept
    for cut in sorted((cut for cut in cuts if cut.span), key=lambda cut: (cut.span[0], -cut.span[1]) if cut.span else (0, 0)):
        start, end = cut.span or (0, 0)
        start, end = max(start, at), min(end, len(text))
        if start >= end:
            continue
        before = text[start - 1] if start > at else before
        while before.isspace() and end < len(text) and text[end].isspace():
            end += 1
        parts.append((cut, start, end))
        at = end
    for place in range(len(parts) - 1, -1, -1):
        cut, start, end = parts[place]
        if end != (parts[place + 1][1] if place + 1 < len(parts) else len(text)):
            break
        floor = parts[place - 1][2] if place else block.formatting
        while start > floor and text[start - 1].isspace():
            start -= 1
        parts[place] = cut, start, end
    return tuple(cut._replace(span=(start, end)) for cut, start, end in parts)


def article(
    document: Document, facts: Metadata, judgement: Judgement, decisions: Sequence[Decision], options: Options
) -> Article:
    """The row of `articles`."""
    raw = document.page
    url = raw.url or facts.url
    text = text_of(document, decisions)
    flags: set[Flag] = document.flags | judgement.flags
    if facts.paywalled or walled.says_so(document, decisions):
        flags.add("paywalled")
    if facts.live_blog:
        flags.add("live_blog")
    words = WORD.findall(text)
    return Article(
        id=article_id(raw, facts, text), url=url, canonical_url=facts.canonical_url,
        host=metadata.url.split(facts.canonical_url or url).hostname, title=facts.title,
        description=_description(document, decisions, facts.description, text),
        authors=facts.authors, tags=facts.tags, credits=facts.credits, published=facts.published,
        modified=facts.modified, published_text=facts.published_text,
        language=metadata.language_of(_without_margins(text), facts.language), publisher=facts.publisher, agency=facts.agency,
        syndicated_from=facts.syndicated_from, image=facts.image, license=facts.license, text=text,
        word_count=len(words), removed_chars=_removed_chars(document, decisions),
        content_hash=_digest(" ".join(word.lower() for word in words)), confidence=round(judgement.confidence, 3),
        page_type=judgement.page_type, engine=judgement.engine, flags=tuple(sorted(flags)), fetched_at=raw.fetched_at,
        source=raw.source, pipeline_version=__version__, rules_version=rules.version(options),
    )  # fmt: skip


def _unless_told(description: str | None, text: str) -> str | None:
    """The description, if it is not how a line of the text begins: whoever joins the columns would have it twice."""
    told = _CUT.sub("", " ".join((description or "").split()))
    repeated = bool(told) and any(_tells(" ".join(line.split()), told) for line in text.split("\n"))
    return None if repeated else description


def _tells(line: str, told: str) -> bool:
    """Whether a line begins with what is told, or has it right behind its dateline."""
    place = line.find(told, 0, _DATELINE + len(told)) if len(told) >= ALIKE else 0
    return line.startswith(told) or (place > 0 and line[:place].rstrip().endswith(_DATELINE_ENDS))


def _without_margins(text: str) -> str:
    """How code is indented tells no language, and would fill the sample that one is told by."""
    return "\n".join(map(str.lstrip, text.split("\n")))


def _description(document: Document, decisions: Sequence[Decision], stated: str | None, text: str) -> str | None:
    """What the page states as its description, unless the text tells that, or the lines that were removed for the column begin
    like it and go on for longer: then those. Many systems state the first words of the summary that they print or of the story,
    and the printed one would be told nowhere."""
    removed = (d for d in decisions if d.fate == "removed" and d.verdict.lifted_to == "description")
    printed = " ".join(document.blocks[d.block].line.lstrip() for d in removed) or None
    told, said = lifting.key(printed or ""), lifting.key(stated or "")
    longer = len(told) > len(said) and told.startswith(said[:ALIKE])
    return _unless_told(printed if longer else stated, text) or _unless_told(printed, text)


def removals(document: Document, decisions: Sequence[Decision], article_id: str) -> tuple[Removal, ...]:
    """The rows of `removals`. Positions number the blocks of the main content, kept ones included, from 0."""
    rows: list[Removal] = []
    position = 0
    for decision in decisions:
        if decision.fate == "chrome":
            continue
        block = document.blocks[decision.block]
        for verdict in (decision.verdict,) if decision.fate == "removed" else decision.cuts:
            start, end = verdict.span or (None, None)
            text = block.whole if start is None else block.text[start:end]
            if start is not None and end is not None:
                start, end = start + block.shift, end + block.shift
            rows.append(
                Removal(
                    article_id=article_id, category=verdict.category or "other", by=verdict.by,
                    probability=round(verdict.probability, 3), stage=verdict.stage, position=position,
                    start=start, end=end, text=text, lifted_to=verdict.lifted_to,
                )
            )  # fmt: skip
        position += 1
    return tuple(rows)


def count(document: Document, decisions: Sequence[Decision], article_id: str) -> PageCount:
    """The row of `pages`: chars_in = kept + removed + chrome, in characters of lines with margins, kept ones without bullets."""
    kept = removed = chrome = 0
    by_stage: dict[Stage, list[int]] = {}
    for decision in decisions:
        size = len(document.blocks[decision.block].whole)
        cut = _cut_chars(decision)
        if decision.fate == "kept":
            kept, removed = kept + len(document.blocks[decision.block].line) - cut, removed + cut
        elif decision.fate == "removed":
            removed += size
        else:
            chrome += size
            tally = by_stage.setdefault(decision.verdict.stage, [0, 0])
            tally[0], tally[1] = tally[0] + 1, tally[1] + size
    return PageCount(
        article_id, len(document.blocks), kept + removed + chrome, kept, removed, chrome,
        tuple(ChromeCount(stage, *by_stage[stage]) for stage in sorted(by_stage)),
    )  # fmt: skip


def _removed_chars(document: Document, decisions: Sequence[Decision]) -> int:
    whole = sum(len(document.blocks[d.block].whole) for d in decisions if d.fate == "removed")
    return whole + sum(_cut_chars(d) for d in decisions)


def _cut_chars(decision: Decision) -> int:
    return sum(end - start for start, end in (cut.span for cut in decision.cuts if cut.span))


def _digest(*parts: str) -> str:
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "backslashreplace"), digest_size=16).hexdigest()


def article_id(raw: RawPage, facts: Metadata, text: str) -> str:
    """Stable hash of canonical url (or, without one, url or source path and member) and content."""
    member = f"!{raw.source.member}" if raw.source.member else ""
    return _digest(facts.canonical_url or raw.url or f"{raw.source.path}{member}", text)
