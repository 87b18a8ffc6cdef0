"""Whether a site has changed under the crawler: its yield, the length of its articles, the share that is removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

ENOUGH = 20
"""Pages a side that are needed to speak of a change."""
CAME = ("new", "changed", "unchanged", "twin", "opt_out", "not_a_page")
"""Counts of pages that came, whatever they were."""
FAILED = "failed_pages"
RUNS = 10
"""Earlier runs that make up what is usual."""


def drift(earlier: Sequence[Mapping[str, Any]], hosts: Mapping[str, Mapping[str, int]]) -> tuple[str, ...]:
    """What is unusual in a run's counts by host, against the counts of earlier runs (`summary.read`), oldest first.

    The limits: a yield below two thirds of the usual, articles less than half or more than double as long, a removed
    share that moved by more than 0.2; and pages that do not come, which is what a ban looks like. A sentence each, with
    both figures.
    """
    found: list[str] = []
    for host, counts in sorted(hosts.items()):
        pasts = [record["hosts"][host] for record in earlier if host in record.get("hosts", {})]
        found += [f"{host}: {told}" for told in _barred([*pasts, counts])]
        usual: dict[str, int] = {}
        for past in [past for past in pasts if _pages(past)][-RUNS:]:
            for name in ("articles", "known", "rejected", "words", "kept_chars", "removed_chars"):
                usual[name] = usual.get(name, 0) + past.get(name, 0)
        found += [f"{host}: {told}" for told in _compare(usual, counts)]
    return tuple(found)


def _barred(runs: Sequence[Mapping[str, int]]) -> list[str]:
    """More than two thirds of the pages of the last run failed. As long as none comes at all, the runs before it count too: what
    failed is asked for ever more seldom."""
    *before, now = runs
    failed, came, many = now.get(FAILED, 0), _came(now), 1
    for past in reversed(before):
        if came or _came(past):
            break
        failed, many = failed + past.get(FAILED, 0), many + 1
    if failed < ENOUGH or failed <= 2 * came:
        return []
    if came:
        return [f"{failed} of {failed + came} pages that were asked for failed"]
    return [f"no page that was asked for came{f' in {many} runs' if many > 1 else ''}, and {failed} failed"]


def _compare(usual: Mapping[str, int], now: Mapping[str, int]) -> list[str]:
    if min(_pages(usual), _pages(now)) < ENOUGH:
        return []
    found = []
    before, after = (_gave(counts) / _pages(counts) for counts in (usual, now))
    if after < before * 2 / 3:
        found.append(f"{after:.0%} of the pages gave an article, usual are {before:.0%}")
    if min(usual.get("articles", 0), now.get("articles", 0)) < ENOUGH:
        return found
    before, after = _ratio(usual, "words", usual["articles"]), _ratio(now, "words", now["articles"])
    if not before / 2 <= after <= before * 2:
        found.append(f"articles have {after:.0f} words, usual are {before:.0f}")
    before, after = _removed(usual), _removed(now)
    if abs(after - before) > 0.2:
        found.append(f"{after:.0%} of the main content was removed, usual are {before:.0%}")
    return found


def _came(counts: Mapping[str, int]) -> int:
    return sum(counts.get(name, 0) for name in CAME)


def _gave(counts: Mapping[str, int]) -> int:
    """Pages that gave an article, be it one that was there already."""
    return counts.get("articles", 0) + counts.get("known", 0)


def _pages(counts: Mapping[str, int]) -> int:
    return _gave(counts) + counts.get("rejected", 0)


def _ratio(counts: Mapping[str, int], name: str, of: int) -> float:
    return counts.get(name, 0) / of if of else 0.0


def _removed(counts: Mapping[str, int]) -> float:
    return _ratio(counts, "removed_chars", counts.get("removed_chars", 0) + counts.get("kept_chars", 0))
