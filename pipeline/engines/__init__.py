"""The engines' judgement of a page: a probability for each block, a type for the page, and how sure all that is.

`auto` is a cascade. The fast engine, our own classifier over the blocks, reads every page. Where it expects its text to be
less than right, trafilatura is asked, and a second classifier weighs its opinion per block with all other evidence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.engines import ending, page_type, shelf, standfirst, with_trafilatura
from pipeline.engines.classifier import Estimate, Reader, pagewise
from pipeline.engines.classifier import weights as weights_file
from pipeline.records import Flag, PageType, Stage, Verdict
from pipeline.rules.folding import fold
from pipeline.rules.opening import stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.engines.classifier.weights import Weights
    from pipeline.engines.with_trafilatura import Opinion
    from pipeline.records import Document, Metadata, Options

ASK_BELOW = 0.9
"""Expected F1 of the fast engine's text below which trafilatura is asked (docs/quality.md: what each value costs)."""
ASK_UP_TO = 15_000
"""Blocks above which it is not asked: it takes as long again as all else, and the page would be over its time."""
KEEP_FROM = 0.4
"""Probability of being the article's text from which a block of a page is kept."""
KEEP_ALONE = 0.08
"""The same for the paragraphs of a page that has hardly anything else and is small, or of which none would be kept: training
had next to no page so small, and the classifier doubts it."""
KEEP_LISTED = 0.25
"""The same for all blocks of a page that is no article, where none would be kept: a listing's items are its text."""
KEEP_PROSE, KEEP_LINE = 0.2, 0.3
"""The same for sentences and for other lines of plain text, which is mostly article already: losing a paragraph is worse than
keeping a leftover, and rules name most leftovers."""
KEEP_TOPIC = 0.16
"""The same for sentences with the story's words."""
SENTENCE = 4
"""Spaces in a line from which it is a sentence, if it ends like one."""
KEEP_LEAD = 0.02
"""The same for the paragraph above the first that is kept: a standfirst, as the model takes it for, has the author below it; and
for speech and announced lists amid the story."""
SPOKEN = re.compile(r"""["“„«‘–—]|- [^\W\d_]""")
"""How speech begins: with a quotation mark or a dash."""
CODE = re.compile(r"[^\w\n]*[{}()\[\];][^\w\n]*|(?://|/\*|\*/)[^\w\n]*")
"""Lines of code without a word: brackets, signs of a comment. Training has no opinion of them: its gold is words."""
CODE_LINE = 120
"""Characters of such a line at most."""
STRANGE = re.compile(r"[\u0370-\u1fff\u3040-\ud7af]")
"""Letters of scripts that next to no text of the training had: Greek, Cyrillic, Arabic, Japanese and on."""
STOPS = (".", "。", "?", "!", "؟", "…", "»", "”", '"', "」")
KEEP_STRANGE_LINE = 0.1
"""In texts of such scripts the model's doubts are worth little: sentences go only where a rule says so, others below this."""
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
    limits = _of_page(document, fast.keep)
    paragraphs = int(np.count_nonzero(structure.prose & (fast.keep >= limits)))
    prose = structure.total / (float(structure.chars.sum()) or 1.0)
    kind = page_type.decide(reader.kinds(fast), document, facts, paragraphs, prose)
    limits = _of_other(fast.keep, limits, kind)
    if options.engine == "trafilatura":
        return _trafilatura(document, with_trafilatura.ask(document), kind)
    if options.engine == "fast" or fast.sure >= ASK_BELOW or len(document.blocks) > ASK_UP_TO:
        first = standfirst.find(document, facts, fast.keep, limits, reader.page.structure)
        spoken = _spoken(fast, f"fast {weights.version}", limits)
        behind = _behind(reader, verdicts, fast.keep, limits)
        return Judgement(spoken, "fast", confidence(fast.sure), kind, standfirst=first, ending=behind)
    opinion = with_trafilatura.ask(document)
    full = reader.full(opinion)
    both = Estimate(((fast.keep + full.keep) / 2).astype(np.float32), full.sure, full.spread)
    agreed = float(pagewise.agreement(document, both.keep, opinion)[0])
    flags: frozenset[Flag] = frozenset(("low_agreement",)) if agreed < LOW_AGREEMENT else frozenset()
    limits = _of_other(both.keep, _of_page(document, both.keep), kind)
    first = standfirst.find(document, facts, both.keep, limits, reader.page.structure)
    spoken = _spoken(both, f"full {weights.version}", limits)
    behind = _behind(reader, verdicts, both.keep, limits)
    return Judgement(spoken, "auto", confidence(both.sure), kind, flags, first, behind)


def _behind(
    reader: Reader, verdicts: Sequence[Verdict], keep: NDArray[np.float32], limits: NDArray[np.float64]
) -> tuple[Verdict, ...]:
    """What stands behind the story: after the line that ends it, and links to others after its last paragraph."""
    kept = keep >= limits
    ended = ending.find(reader.document, verdicts, keep, kept)
    return (*ended, *shelf.find(reader.document, reader.facts, verdicts, kept, reader.page.structure.prose))


def _of_page(document: Document, keep: NDArray[np.float32]) -> NDArray[np.float64]:
    """The probability from which each block of a page is kept."""
    limits = np.full(len(keep), KEEP_FROM)
    if page_type.is_small(document) or not (keep >= KEEP_FROM).any():
        prose, share = page_type.prose_of(document)
        if share >= page_type.ONLY_PROSE:
            limits[prose] = KEEP_ALONE
    return limits


def _of_other(keep: NDArray[np.float32], limits: NDArray[np.float64], kind: PageType) -> NDArray[np.float64]:
    """The limits, lowered on a page that is no article where no block would be kept."""
    return limits if kind == "article" or (keep >= limits).any() else np.minimum(limits, KEEP_LISTED)


def confidence(sure: float) -> float:
    """The calibrated confidence of an expected F1."""
    return float(np.interp(sure, *CALIBRATION))


def _text(reader: Reader, weights: Weights, verdicts: Sequence[Verdict]) -> Judgement:
    document, estimate = reader.document, reader.text()
    limits = _limits(document, reader.page.structure.prose, estimate.keep)
    spoken = _spoken(estimate, f"text {weights.version}", limits)
    first = standfirst.above_byline(document, verdicts, estimate.keep, limits)
    behind = _behind(reader, verdicts, estimate.keep, limits)
    return Judgement(spoken, "text", confidence(estimate.sure), "article", standfirst=first, ending=behind)


def _limits(document: Document, prose: NDArray[np.bool_], keep: NDArray[np.float32]) -> NDArray[np.float64]:
    """The probability from which each line of a plain text is kept."""
    texts = [block.text for block in document.blocks]
    if 3 * sum(len(STRANGE.findall(text)) for text in texts) < sum(map(len, texts)):
        told = prose | np.array([text.endswith(STOPS) and text.count(" ") >= SENTENCE for text in texts])
        limits = np.where(told, KEEP_PROSE, KEEP_LINE)
        first = int((prose & (keep >= KEEP_FROM)).argmax())
        if first and prose[first - 1 : first + 1].all():
            limits[first - 1] = KEEP_LEAD
        limits[_told(document, keep)] = KEEP_LEAD
        limits[_topical(document, prose, keep, limits)] = KEEP_TOPIC
        return limits
    told = prose | np.array([text.endswith(STOPS) for text in texts])
    return np.where(told, 0.0, KEEP_STRANGE_LINE)


def _topical(
    document: Document, prose: NDArray[np.bool_], keep: NDArray[np.float32], limits: NDArray[np.float64]
) -> list[int]:
    """Sentences in doubt that have the story's words: a quarter of their long ones stand in its other paragraphs."""
    doubtful = [i for i in np.flatnonzero((keep < limits) & (keep >= KEEP_TOPIC)) if document.blocks[i].text.endswith(STOPS)]
    if not doubtful:
        return []
    sure = prose & (keep >= KEEP_FROM)
    told = [stems(fold(block.text)) if sure[block.number] else set() for block in document.blocks]
    found = []
    for i in doubtful:
        own = stems(fold(document.blocks[i].text))
        others = set().union(*(said for number, said in enumerate(told) if number != i))
        if own and 4 * len(own & others) >= len(own):
            found.append(int(i))
    return found


def _told(document: Document, keep: NDArray[np.float32]) -> list[int]:
    """Lines amid the story of a plain text that are the story's whatever the model makes of their form: spoken sentences, code
    without words, and the list that a line which is kept announces with a colon."""
    kept = np.flatnonzero(keep >= KEEP_FROM)
    if not len(kept):
        return []
    blocks, found, listed = document.blocks, [], False
    for i in range(int(kept[0]) + 1, int(kept[-1])):
        above, text = blocks[i - 1], blocks[i].text
        listed = blocks[i].marker > 0 and (listed or (above.text.endswith(":") and keep[i - 1] >= KEEP_LINE))
        code = len(text) <= CODE_LINE and CODE.fullmatch(text)
        if listed or code or (SPOKEN.match(text) and text.endswith(STOPS)):
            found.append(i)
    return found


def _trafilatura(document: Document, opinion: Opinion, kind: PageType) -> Judgement:
    estimate = Estimate(np.array(opinion.kept, np.float32), 0.0, np.zeros(0, np.float32))
    by = with_trafilatura.name()
    return Judgement(_spoken(estimate, by), "trafilatura", 0.5, kind)


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
