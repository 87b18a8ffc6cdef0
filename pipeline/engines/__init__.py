"""The engines' judgement of a page: a probability for each block, a type for the page, and how sure all that is.

`auto` is a cascade. The fast engine, our own classifier over the blocks, reads every page. Where it expects its text to be
less than right, trafilatura is asked, and a second classifier weighs its opinion per block with all other evidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.engines import (
    alike,
    boxes,
    contacts,
    ending,
    no_article,
    offers,
    own_name,
    page_type,
    shelf,
    standfirst,
    thread,
    with_trafilatura,
)
from pipeline.engines.classifier import Estimate, Reader, pagewise
from pipeline.engines.classifier import weights as weights_file
from pipeline.engines.limits import KEEP_FROM, of_other, of_page, of_text
from pipeline.records import Flag, PageType, Stage, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.engines.classifier.weights import Weights
    from pipeline.records import Document, Metadata, Options

ASK_BELOW = 0.9
"""Expected F1 of the fast engine's text below which trafilatura is asked (docs/tried.md: what each value costs)."""
ASK_UP_TO = 15_000
"""Blocks above which it is not asked: it takes as long again as all else, and the page would be over its time."""
LOW_AGREEMENT = 0.7
"""Share of characters that classifier and trafilatura both keep, below which the page is flagged."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One verdict a block, in order, and what holds for the page."""

    verdicts: tuple[Verdict, ...]
    engine: str
    confidence: float
    page_type: PageType
    flags: frozenset[Flag] = frozenset()
    standfirst: tuple[Verdict, ...] = ()
    ending: tuple[Verdict, ...] = ()
    """What stands behind the line that ends the story."""


CALIBRATION = ((0.0, 0.6, 0.85, 0.965, 1.0), (0.0, 0.3, 0.7, 0.9, 1.0))
"""Expected F1 to confidence: from 0.9 on, left-out pages had a mean F1 of 0.98 (docs/quality.md has the table)."""


def judge(document: Document, facts: Metadata, verdicts: Sequence[Verdict], options: Options) -> Judgement:
    """Asks the engines that the options allow. `verdicts` are the rules' so far: evidence like all else."""
    weights = weights_file.load(options.weights)
    reader = Reader(document, facts, verdicts, weights)
    if document.is_text:
        return _text(reader, weights, verdicts)
    fast = reader.fast()
    structure = reader.page.structure
    limits = _limits(reader, fast.keep, verdicts)
    paragraphs = page_type.paragraphs_of(document, (fast.keep >= limits).tolist(), structure.prose.tolist())
    prose = structure.total / (float(structure.chars.sum()) or 1.0)
    kind = page_type.decide(reader.kinds(fast), document, facts, paragraphs, prose)
    limits = of_other(fast.keep, limits, kind)
    if options.engine == "trafilatura":
        return _trafilatura(document, fast.keep >= limits, fast.sure, kind)
    if options.engine == "fast" or fast.sure >= ASK_BELOW or len(document.blocks) > ASK_UP_TO:
        return _page(reader, verdicts, fast, limits, kind, "fast", f"fast {weights.version}")
    opinion = with_trafilatura.ask(document)
    full = reader.full(opinion)
    both = Estimate(((fast.keep + full.keep) / 2).astype(np.float32), full.sure, full.spread)
    flags = _doubts(float(pagewise.agreement(document, both.keep, opinion)[0]))
    limits = of_other(both.keep, _limits(reader, both.keep, verdicts), kind)
    return _page(reader, verdicts, both, limits, kind, "auto", f"full {weights.version}", flags)


def _page(
    reader: Reader,
    verdicts: Sequence[Verdict],
    estimate: Estimate,
    limits: NDArray[np.float64],
    kind: PageType,
    engine: str,
    by: str,
    flags: frozenset[Flag] = frozenset(),
) -> Judgement:
    """What an estimate comes to on a page with markup. `limits`: the probability from which each block is kept."""
    first = standfirst.find(reader.document, reader.facts, verdicts, estimate.keep, limits, reader.page.structure)
    behind = _behind(reader, verdicts, estimate.keep, limits, kind)
    return Judgement(_spoken(estimate, by, limits), engine, confidence(estimate.sure), kind, flags, first, behind)


def _limits(reader: Reader, keep: NDArray[np.float32], verdicts: Sequence[Verdict]) -> NDArray[np.float64]:
    """The probability from which each block of a page is kept."""
    limits = of_page(reader.document, keep, reader.facts.parts, verdicts)
    limits[standfirst.torn(reader.document, reader.facts, verdicts, keep, limits)] = standfirst.DOUBTED
    return own_name.raised(reader.document, keep, limits, reader.facts.canonical_url)


def _behind(
    reader: Reader,
    verdicts: Sequence[Verdict],
    keep: NDArray[np.float32],
    limits: NDArray[np.float64],
    kind: PageType,
) -> tuple[Verdict, ...]:
    """What stands behind the story: after the line that ends it, among comments, in a box of addresses for journalists, and links
    to others after its last paragraph; and what boxes and offers leave."""
    kept = keep >= limits
    ended = ending.find(reader.document, verdicts, keep, kept)
    if kind == "article":
        ended = (*ended, *thread.find(reader.document, verdicts, keep, kept))
    prose = reader.page.structure.prose
    addresses = contacts.find(reader.document, verdicts, keep, kept, prose)
    ended = (*ended, *addresses, *shelf.find(reader.document, reader.facts, verdicts, kept, prose))
    if reader.document.is_text:
        return (*ended, *offers.find(reader.document, verdicts, keep, kept, reader.facts.canonical_url))
    return (*ended, *boxes.find(reader.document, verdicts, keep, kept))


def confidence(sure: float) -> float:
    """The calibrated confidence of an expected F1."""
    return float(np.interp(sure, *CALIBRATION))


def _text(reader: Reader, weights: Weights, verdicts: Sequence[Verdict]) -> Judgement:
    document, estimate = reader.document, reader.text()
    limits = of_text(document, reader.page.structure.prose, estimate.keep)
    limits = own_name.raised(document, estimate.keep, limits, reader.facts.canonical_url)
    limits = alike.unified(document, estimate.keep, limits)
    spoken = _spoken(estimate, f"text {weights.version}", limits)
    first = standfirst.above_byline(document, verdicts, estimate.keep, limits)
    behind = _behind(reader, verdicts, estimate.keep, limits, "article")
    kind: PageType = "service" if no_article.is_missing(document) else "article"
    return Judgement(spoken, "text", confidence(estimate.sure), kind, standfirst=first, ending=behind)


def _trafilatura(document: Document, kept: NDArray[np.bool_], sure: float, kind: PageType) -> Judgement:
    """trafilatura says what it takes, not how sure it is: the fast engine tells, by how much of the same text it `kept`."""
    opinion = with_trafilatura.ask(document)
    agreed = float(pagewise.agreement(document, kept.astype(np.float32), opinion)[0])
    estimate = Estimate(np.array(opinion.kept, np.float32), 0.0, np.zeros(0, np.float32))
    spoken = _spoken(estimate, with_trafilatura.name())
    return Judgement(spoken, "trafilatura", confidence(sure) * agreed, kind, _doubts(agreed))


def _doubts(agreed: float) -> frozenset[Flag]:
    return frozenset(("low_agreement",)) if agreed < LOW_AGREEMENT else frozenset()


def _spoken(estimate: Estimate, by: str, limits: NDArray[np.float64] | None = None) -> tuple[Verdict, ...]:
    """A verdict a block. `limits`: the probability from which each block is kept, where it is not `KEEP_FROM`."""
    stage: Stage = "engine" if by.startswith("trafilatura") else "model"
    kept = estimate.keep >= (KEEP_FROM if limits is None else limits)
    return tuple(
        Verdict(number, False, by, stage, None, float(keep))
        if inside
        else Verdict(number, True, by, stage, "other", float(1 - keep))
        for number, (keep, inside) in enumerate(zip(estimate.keep, kept, strict=True))
    )
