"""The path of a page: raw bytes in, one outcome out."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import assemble, blocks, engines, machine, metadata, page, rules
from pipeline.engines import copies
from pipeline.machine import MachineError
from pipeline.records import Options, Outcome, Reject
from pipeline.rules import cues, dom, forms, giving, gutters, marks, papers, pictures, skips, wiki

if TYPE_CHECKING:
    from pipeline.records import Decision, Document, Metadata, RawPage, Verdict

DEFAULT = Options()


@dataclass(frozen=True, slots=True)
class Examination:
    """A page with everything that was said of it: what `explain` shows. Fields are empty where the path ended before."""

    outcome: Outcome
    document: Document | None = None
    facts: Metadata | None = None
    verdicts: tuple[Verdict, ...] = ()
    decisions: tuple[Decision, ...] = ()


def clean(raw: RawPage | Reject, options: Options = DEFAULT) -> Outcome:
    """Cleans one page. Always returns, never raises: what goes wrong within a page is a reject with its reason.

    What `read` could not read is a reject already, and comes through as it is.
    """
    if isinstance(raw, Reject):
        return Outcome(reject=raw)
    try:
        return attempt(raw, options)
    except MachineError as error:
        return Outcome(reject=Reject(raw.source, "crashed", str(error)[:300], raw.url))


def attempt(raw: RawPage, options: Options = DEFAULT) -> Outcome:
    """The same, for whoever keeps outcomes for good: raises MachineError for what no page is to blame for."""
    try:
        return examine(raw, options).outcome
    except MemoryError:
        return Outcome(reject=Reject(raw.source, "memory", "the page needed more memory than its worker may use", raw.url))
    except Exception as error:
        machine.blame(error)
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(last.filename).name}:{last.lineno}"
        return Outcome(reject=Reject(raw.source, "crashed", f"{type(error).__name__} at {place}: {error}"[:300], raw.url))


def examine(raw: RawPage, options: Options = DEFAULT) -> Examination:
    """The path itself, with its intermediate results. Raises whatever a part of it raises."""
    document = page.parse(raw, options)
    if isinstance(document, Reject):
        return Examination(Outcome(reject=document))
    facts, verdicts = evidence(document, options)
    judgement = engines.judge(document, facts, verdicts, options)
    decisions, outcome = assemble.assemble(document, facts, verdicts, judgement, options)
    return Examination(outcome, document, facts, (*verdicts, *judgement.verdicts), decisions)


def evidence(document: Document, options: Options = DEFAULT) -> tuple[Metadata, list[Verdict]]:
    """What is known of a page before the engines are asked: its facts, and the rules' verdicts. Fills in its blocks."""
    blocks.segment(document)
    facts = metadata.from_markup(document)
    verdicts = rules.judge(document, facts, options)
    facts = metadata.with_text(document, facts, verdicts)
    systems = (*wiki.judge(document), *papers.judge(document))
    named = dom.judge(document, facts.walled)
    boxes = (*forms.judge(document), *giving.judge(document, [*verdicts, *named]), *skips.judge(document))
    markup = (*named, *boxes, *pictures.judge(document), *gutters.judge(document), *systems, *marks.judge(document))
    return facts, [*verdicts, *markup, *copies.judge(document), *cues.judge(document)]
