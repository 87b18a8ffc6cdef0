"""What a run did, for a person and for a program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.sources.kinds import ADVICE, UNREAD
from pipeline.store.rows import where

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping
    from pathlib import Path

    from pipeline.records import Reject
    from pipeline.run.local import Result
    from pipeline.store.schema import TableName


_INDENT = " " * 23
_LONGEST = 160
"""Characters of what is said of a reject."""


def as_json(result: Result, out: Path, rows: dict[TableName, int]) -> dict[str, Any]:
    """Keys are stable; figures are of the whole run, those under `fresh` of this invocation, `corpus` of all runs."""
    return {
        "command": "run",
        "state": result.state,
        "run_id": result.run.run_id,
        "date": result.run.day,
        "out": str(out),
        **result.counts.as_dict(),
        "removed_share": round(removed_share(result.counts.chars), 4),
        "reject_rate": round(result.counts.reject_rate, 4),
        "first_rejects": {reason: _said(next(iter(kinds.values()))) for reason, kinds in sorted(result.firsts.items())},
        "fresh": {"articles": result.fresh.articles, "rejects": result.fresh.rejects.total()},
        "back": result.back,
        "missing": dict(sorted(result.missing.items())),
        "skipped": dict(sorted(result.skipped.items())),
        "seconds": round(result.seconds, 3),
        "pages_per_second": round(_rate(result), 1),
        "corpus": dict(rows),
        "versions": result.run.settings["versions"],
    }


def lines(result: Result, out: Path, rows: dict[TableName, int]) -> list[str]:
    """The same for a terminal."""
    counts = result.counts
    head = f"run {result.run.run_id[:12]}"
    if result.state == "done":
        told = [f"{head}: the corpus has these inputs already, by the same options and versions; nothing was added"]
    else:
        speed = f", {_rate(result):.1f} pages/s" if result.fresh.articles + result.fresh.rejects.total() else ""
        told = [f"{head}: done in {result.seconds:.1f} s{speed}"]
    told += [
        f"  articles  {counts.articles:>9}",
        f"  rejects   {counts.rejects.total():>9}  {_listed(counts.rejects)}".rstrip(),
        *_examples(result),
        f"  removals  {counts.removals.total():>9}  {_listed(counts.removals)}".rstrip(),
        f"  removed   {100 * removed_share(counts.chars):>8.1f}%  of the characters of the main content",
    ]
    if counts.known:
        told.append(f"  known     {counts.known:>9}  input records that an earlier run has, left as they are")
    if counts.forgotten:
        told.append(f"  forgotten {counts.forgotten:>9}  pages that were asked to be forgotten, left out")
    if result.back:
        told.append(f"  back      {result.back:>9}  rejects of an earlier run, copies of what is gone since, are articles now")
    for run_id, count in sorted(result.missing.items()):
        told.append(f"  missing   {count:>9}  records of run {run_id[:12]}, left to what is replaced now; run its inputs again")
    for name, words in _parted(result.skipped):
        told.append(f"  {name}{sum(words.values()):>9}  {_listed(words)}")
        told += [f"{_INDENT}{word}: {ADVICE[word]}" for word in sorted(words) if word in ADVICE]
    if result.state != "done" and not counts.records:
        told.append(f"{_INDENT}nothing of the input was a page or holds any: docs/inputs.md says what is read")
    told.append(f"  {out}/articles/v1 and beside it removals, rejects, pages: {rows['articles']} articles in all")
    return told


def _parted(skipped: Mapping[str, int]) -> list[tuple[str, dict[str, int]]]:
    """What was passed over, and what was not understood of records that came in."""
    unread = {words: count for words, count in skipped.items() if words in UNREAD}
    rest = {words: count for words, count in skipped.items() if words not in UNREAD}
    return [(name, counts) for name, counts in (("no pages  ", rest), ("not read  ", unread)) if counts]


def removed_share(chars: Counter[str]) -> float:
    """Removed characters of the main content, 0 to 1."""
    main = chars["kept"] + chars["removed"]
    return chars["removed"] / main if main else 0.0


def _examples(result: Result) -> list[str]:
    """Of each reason, most frequent first, one reject of each kind; of the rest the tables tell."""
    reasons = sorted(result.firsts, key=lambda reason: (-result.fresh.rejects[reason], reason))
    told = [f"{_INDENT}{reason}: {_said(reject)}" for reason in reasons for reject in result.firsts[reason].values()]
    if result.fresh.rejects.total() > len(told):
        told.append(f"{_INDENT}the first of up to three kinds of each; all, with their details: rejects/v1")
    return told


def _said(reject: Reject) -> str:
    detail = reject.detail
    short = detail if len(detail) <= _LONGEST else f"{detail[:_LONGEST].rstrip()}..."
    return f"{where(reject.source)}: {short}"


def _rate(result: Result) -> float:
    cleaned = result.fresh.articles + result.fresh.rejects.total()
    return cleaned / result.seconds if result.seconds else 0.0


def _listed(counts: dict[str, int] | Counter[str]) -> str:
    """`newsletter 30, social 12`, most first."""
    present = sorted(((name, n) for name, n in counts.items() if n), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name} {n}" for name, n in present)
