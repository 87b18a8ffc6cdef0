"""What is wrong with an outcome, aspect by aspect: each function names the faults, and an empty answer is right."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.records import Article, Outcome, Removal
    from tests.gate.cases import Case, Line

LONG = 25
"""Characters from which a line is told by being part of another one."""

ALWAYS_FINE_AROUND = frozenset(("other", "template"))


def lines(outcome: Outcome, case: Case) -> list[str]:
    """The lines of the text, without those that may go either way."""
    text = outcome.article.text if outcome.article else ""
    return [line for line in text.split("\n") if line and line not in case.either]


def lost(outcome: Outcome, case: Case) -> list[str]:
    """Lines of the story that are not in the text, or not in its order."""
    missing = []
    have = lines(outcome, case)
    at = 0
    for line in case.text:
        try:
            at = have.index(line, at) + 1
        except ValueError:
            missing.append(line)
    return missing


def left(outcome: Outcome, case: Case) -> list[str]:
    """Lines that had to go and are still in the text: as a line, or as a part of one where they are long enough."""
    have = set(lines(outcome, case))
    wanted = Counter(case.text)
    return [
        line.text
        for line in case.removed
        if (line.text in have and line.text not in wanted)
        or (len(line.text) > LONG and any(line.text in text for text in have - set(wanted)))
    ]


def unaccounted(outcome: Outcome, case: Case) -> list[str]:
    """Lines of the main content that had to go and are in no removal, or under a wrong category."""
    return [fault for line in case.removed if not line.around and (fault := misfiled(outcome, line))]


def misfiled(outcome: Outcome, line: Line) -> str:
    """What is wrong with the removal of one line; empty if nothing is."""
    found = _removals_of(outcome, line)
    if not found:
        return "" if line.around else f"not in removals: {line.text!r}"
    fine = line.categories | ALWAYS_FINE_AROUND if line.around else line.categories
    if any(removal.category in fine for removal in found):
        return ""
    said = ", ".join(f"{removal.category} by {removal.by}" for removal in found)
    return f"{said}, not {'/'.join(sorted(line.categories))}: {line.text!r}"


def _removals_of(outcome: Outcome, line: Line) -> list[Removal]:
    """The removals that take the line away: one that holds it, or the cuts of one block that make it up."""
    blocks: dict[int, list[Removal]] = {}
    for removal in outcome.removals:
        blocks.setdefault(removal.position, []).append(removal)
    found = []
    for cuts in blocks.values():
        text = " ".join(" ".join(cut.text for cut in sorted(cuts, key=lambda cut: cut.start or 0)).split())
        if text == line.text or (len(line.text) > LONG and line.text in text):
            found += cuts
    return found


def wrong_field(article: Article | None, field: str, expected: Any) -> str:
    """What is wrong with a column; empty if nothing. `flags` may hold more, a credit may say more."""
    if article is None:
        return f"{field}: no article"
    value = getattr(article, field)
    if field == "flags":
        return "" if set(expected) <= set(value) else f"flags: {value} lacks some of {expected}"
    if field == "credits":
        return "" if all(any(name in entry for entry in value) for name in expected) else f"credits: {value}"
    if isinstance(value, tuple):
        value = list(value)
    return "" if value == expected else f"{field}: {value!r}, not {expected!r}"


def f1(outcome: Outcome, case: Case) -> float:
    """F1 of the lines as a bag."""
    have, want = Counter(lines(outcome, case)), Counter(case.text)
    if not have and not want:
        return 1.0
    return 2 * (have & want).total() / (have.total() + want.total())
