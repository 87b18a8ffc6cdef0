"""One page, block by block: what was kept, what was removed, by what and why."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from rich.text import Text

from pipeline import rules, sources
from pipeline.clean import clean, examine
from pipeline.engines import contacts, ending, shelf
from pipeline.records import RawPage, Reject
from pipeline.rules import forms, gutters, marks, papers, pictures, skips, wiki

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.clean import Examination
    from pipeline.records import Block, Decision, Options, Verdict
    from pipeline.sources import SourceOptions

ENGINES = {
    "contacts": contacts.WHY, "ending": ending.WHY, "form": forms.WHY, "shelf": shelf.WHY, "wiki": wiki.WHY, "paper": papers.WHY,
    "picture": pictures.WHY, "skip": skips.WHY, "gutter": gutters.WHY,
    "boxes": "It belongs to a small box of which all else goes.",
    "closing_signs": "It only parts the story from what stood below it, of which nothing is in the text.",
    "copies": "The page says it once more: hidden, for another screen, for machines, as a pull quote, or in a second telling.",
    "giving": "It is a paragraph of an appeal for gifts, of which others go.",
    "named": "An element around it is called so, in its class, id, role or label.",
    "offers": "It stands above the button of an offer, and speaks of the house or pitches as offers do.",
    "standfirst": "It stands between the headline and the story, and sums up.",
    "thread": "The readers' comments beside it, in elements of the same names, go.",
    "related.card": "It is the excerpt of a card whose linked title goes.",
}  # fmt: skip
"""Why, of what is no rule's: by the verdict's name or the first word of it."""
STYLES = {"kept": "green", "removed": "red", "lifted": "cyan", "chrome": "dim"}
SHOWN = ("title", "description", "authors", "credits", "published_text", "language", "publisher", "agency",
         "syndicated_from", "tags", "image", "license", "page_type", "engine", "confidence", "flags")  # fmt: skip
"""Columns of the article that a person wants to see."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A page and what was said of it. `examination` is None where a part of the path failed, or reading did."""

    outcome: dict[str, Any]
    """`article` with its columns, or `reject` with reason and detail."""
    source: str
    url: str | None
    blocks: tuple[dict[str, Any], ...]
    """One a block: number, kind, text, fate (kept, removed, lifted, chrome), who decided and why, and all verdicts."""
    more: bool = False
    """The input holds other records besides."""


def pick(path: str, reading: SourceOptions, record: int, url: str | None) -> tuple[RawPage | Reject, bool]:
    """Record number `record` (from 0) of a file, or the first one of this address; and whether there are others.

    Raises sources.InputError if there is no such record.
    """
    number = -1
    chosen: RawPage | Reject | None = None
    for found in sources.read_inputs([path], reading):
        number += 1
        if chosen:
            return chosen, True
        if (found.url == url) if url else number == record:
            chosen = found
    if chosen is None:
        wanted = f"of the address {url}" if url else f"number {record}"
        raise sources.InputError(f"{path}: no record {wanted} among the {number + 1} there are")
    return chosen, number > 0


def explain(page: RawPage | Reject, options: Options, more: bool = False) -> Explanation:
    """Cleans a page and keeps what every part of the path said of it."""
    place = page.source.path + (f"!{page.source.member}" if page.source.member else "")
    if isinstance(page, Reject):
        return Explanation({"reject": {"reason": page.reason, "detail": page.detail}}, place, page.url, (), more)
    try:
        examination = examine(page, options)
    except Exception:  # the path as `run` takes it says which part failed
        outcome = clean(page, options)
        assert outcome.reject
        told = {"reject": {"reason": outcome.reject.reason, "detail": outcome.reject.detail}}
        return Explanation(told, place, page.url, (), more)
    return Explanation(_outcome(examination), place, page.url, tuple(_blocks(examination, options)), more)


def as_json(explanation: Explanation) -> dict[str, Any]:
    """Everything, for a program."""
    return asdict(explanation)


def lines(explanation: Explanation) -> Iterator[tuple[Text, Text]]:
    """The same for a terminal, label and text: the article's columns, then each block, with the reason it went for."""
    yield Text(), Text(explanation.url or explanation.source, "bold")
    if explanation.more:
        yield Text(), Text("one of several records in this input: --record N or --url U shows another", "dim")
    if reject := explanation.outcome.get("reject"):
        yield Text("reject", "bold red"), Text(f"{reject['reason']}: {reject['detail']}", "red")
    article = explanation.outcome.get("article") or {}
    for name in SHOWN:
        if (value := article.get(name)) not in (None, [], ()):
            yield Text(name, "dim"), Text(", ".join(value) if isinstance(value, list | tuple) else str(value))
    for block in explanation.blocks:
        yield from _block_lines(block)
    if explanation.blocks:
        fates = [block["fate"] for block in explanation.blocks]
        tally = ", ".join(f"{fates.count(fate)} {fate}" for fate in STYLES if fate in fates)
        yield Text(), Text(f"{len(fates)} blocks: {tally}", "bold")


def _block_lines(block: dict[str, Any]) -> Iterator[tuple[Text, Text]]:
    fate = block["fate"]
    style = STYLES[fate]
    text = Text(block["text"], style if fate in ("removed", "chrome") else "")
    for cut in block["cuts"]:
        text.stylize("red strike", *cut["span"])
    yield Text(f"{block['number']:>4} {fate}", style), text
    for verdict in ([block["decided"]] if fate in ("removed", "lifted") else []) + block["cuts"]:
        to = f" to {verdict['lifted_to']}" if verdict["lifted_to"] else ""
        part = f", characters {verdict['span'][0]} to {verdict['span'][1]}" if verdict["span"] else ""
        why = f": {verdict['why']}" if verdict["why"] else ""
        by = f"{verdict['by']} ({verdict['stage']}, {verdict['probability']:.2f})"
        yield (
            Text(),
            Text(f"{verdict['category']}{to}{part}, by {by}{why}", f"italic {style if fate != 'kept' else 'red'}"),
        )


def _outcome(examination: Examination) -> dict[str, Any]:
    outcome = examination.outcome
    if outcome.reject:
        return {"reject": {"reason": outcome.reject.reason, "detail": outcome.reject.detail}}
    assert outcome.article is not None
    row: dict[str, Any] = asdict(outcome.article)
    times = {name: row[name].isoformat() if row[name] else None for name in ("published", "modified", "fetched_at")}
    return {"article": row | times, "count": asdict(outcome.count) if outcome.count else None}


def _blocks(examination: Examination, options: Options) -> Iterator[dict[str, Any]]:
    document = examination.document
    if document is None:
        return
    reasons = {rule.id: rule.why for rule in (*rules.BUILT_IN, *(options.site_rules or ()))} | marks.WHYS
    said: dict[int, list[Verdict]] = {}
    for verdict in examination.verdicts:
        said.setdefault(verdict.block, []).append(verdict)
    for decision in examination.decisions:
        yield _told(document.blocks[decision.block], decision, said.get(decision.block, []), reasons)


def _told(block: Block, decision: Decision, said: list[Verdict], reasons: dict[str, str]) -> dict[str, Any]:
    lifted = decision.fate == "removed" and decision.verdict.lifted_to is not None
    return {
        "number": block.number,
        "kind": block.kind,
        "text": block.text,
        "fate": "lifted" if lifted else decision.fate,
        "decided": _verdict(decision.verdict, reasons),
        "cuts": [_verdict(cut, reasons) for cut in decision.cuts],
        "verdicts": [_verdict(verdict, reasons) for verdict in said],
    }


def _verdict(verdict: Verdict, reasons: dict[str, str]) -> dict[str, Any]:
    row = verdict._asdict()
    del row["block"]
    why = reasons.get(verdict.by) or ENGINES.get(verdict.by) or ENGINES.get(verdict.by.partition(".")[0])
    return row | {"why": why}
