"""The second half of the report: hosts, samples, repeated lines, crawls and runs."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any

from pipeline.corpus.report import crawls as crawling
from pipeline.corpus.report.charts import spark
from pipeline.corpus.report.elements import Child, Html, e, link, number, percent, quote, shortened
from pipeline.corpus.report.figures import ARTICLES, CATEGORIES, FIRST_CATEGORY, KEPT, PAGES, REJECTS, REMOVED, WORDS
from pipeline.corpus.report.overview import section, table
from pipeline.records import Source
from pipeline.store.rows import where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.corpus.report.crawls import Crawl, Measure
    from pipeline.corpus.report.figures import Figures
    from pipeline.corpus.report.samples import Block, Sample

HOSTS = 40
LINES = 40
LEVELS = 6
"""Shades of the heat table."""
NO_HOST = "(no address)"
CONTEXT = 1
"""Kept blocks that are shown on either side of a removed one; the others are counted."""
KEPT_CHARS = 320
REMOVED_CHARS = 600
MOST_BLOCKS = 60


def hosts(figures: Figures) -> Html:
    """A row a host; a cell is the removed blocks of a category an article, shaded against the same of other hosts."""
    shown = figures.hosts.first(HOSTS)
    used = [place for place, name in enumerate(CATEGORIES) if figures.removals[name][0]]
    used.sort(key=lambda place: -figures.removals[CATEGORIES[place]][0])
    tops = {place: max([_each(sums, place) for _, sums in shown], default=0.0) for place in used}
    rows = [_host_row(host, sums, used, tops) for host, sums in shown]
    head: list[Child] = ["host", "articles", "words each", "removed", "rejects"]
    head += [e("span", CATEGORIES[place], class_="turned") for place in used]
    more = len(figures.hosts) - len(shown)
    note = e("p", f"and {'at least ' if figures.hosts.let_go else ''}{number(more)} more", class_="more") if more else None
    about = (
        "The hosts with most pages. A category's column says how many such blocks went from an article on average: a dark cell"
        " is a site that has more of it than others, and worth a look at its samples."
    )
    return section("hosts", "Hosts", about, table(head, rows, "figures heat", "Find a host"), note)


def _each(sums: Sequence[int], place: int) -> float:
    return sums[FIRST_CATEGORY + place] / sums[ARTICLES] if sums[ARTICLES] else 0.0


def _host_row(host: str, sums: Sequence[int], used: Sequence[int], tops: Mapping[int, float]) -> list[Child]:
    articles = sums[ARTICLES]
    row: list[Child] = [
        quote(host or NO_HOST), number(articles), number(sums[WORDS] / articles) if articles else "–",
        percent(sums[REMOVED], sums[REMOVED] + sums[KEPT]), percent(sums[REJECTS], sums[PAGES]) if sums[REJECTS] else "–",
    ]  # fmt: skip
    for place in used:
        value = _each(sums, place)
        level = math.ceil(LEVELS * value / tops[place]) if value else 0
        text = (f"{value:.1f}" if value >= 0.05 else "·") if value else ""
        row.append(e("td", text, class_=f"heat-{level}" if level else None))
    return row


def samples(chosen: Sequence[Sample]) -> Html:
    about = (
        "One article for each of the most frequent categories, then those it was least sure of. What was removed stands in its"
        " place: struck through if it was dropped, underlined if it went to a column. Long kept passages are shortened."
    )
    shown = [_sample(sample, place < 2) for place, sample in enumerate(chosen)]
    return section("samples", "Kept beside removed", about, *shown)


def _sample(sample: Sample, is_open: bool) -> Html:
    article = sample.article
    kept, removed = len(article["text"]), article["removed_chars"]
    place = where(Source(**article["source"]))
    facts = [
        quote(article["host"] or place), f"{number(article['word_count'])} words",
        f"{percent(removed, removed + kept)} removed", f"confidence {article['confidence']:.2f}", *article["flags"],
    ]  # fmt: skip
    meta = [part for fact in facts for part in (" · ", fact)][1:]
    unsure = sample.shown_for == "unsure"
    chip = e("span", "least sure" if unsure else sample.shown_for, class_="chip unsure" if unsure else "chip")
    title = quote(shortened(article["title"] or place, 160))
    summary = e("summary", chip, e("b", title), e("small", *meta))
    source = e("p", "Page: ", link(article["url"], shortened(article["url"] or place, 200)))
    lines = e("div", *_lines(sample.blocks, whole=unsure), class_="text", lang=article["language"])
    return e("details", summary, source, lines, class_="sample", open="" if is_open else None)


def _lines(blocks: Sequence[Block], whole: bool) -> list[Html]:
    """Blocks as lines; unless all are wanted, kept ones far from any removal are counted instead."""
    near = {
        place + offset
        for place, block in enumerate(blocks)
        if whole or any(piece.removed for piece in block)
        for offset in range(-CONTEXT, CONTEXT + 1)
    } | {0, 1}
    lines: list[Html] = []
    skipped = 0
    for place, block in enumerate(blocks[:MOST_BLOCKS]):
        # A single block is shown rather than counted: it takes the same room.
        if place not in near and not (place - 1 in near and place + 1 in near):
            skipped += 1
            continue
        lines += [*_gap(skipped), _line(block)]
        skipped = 0
    return lines + _gap(skipped + max(0, len(blocks) - MOST_BLOCKS), "more" if len(blocks) > MOST_BLOCKS else "kept")


def _gap(count: int, what: str = "kept") -> list[Html]:
    return [e("p", f"… {number(count)} {what} block{'' if count == 1 else 's'} …", class_="gap")] if count else []


def _line(block: Block) -> Html:
    pieces: list[Child] = []
    notes: list[Child] = []
    for piece in block:
        if piece.removed is None:
            pieces.append(shortened(piece.text, KEPT_CHARS))
            continue
        gone = piece.removed
        pieces.append(e("ins" if gone.lifted_to else "del", shortened(piece.text, REMOVED_CHARS)))
        to = f" → {gone.lifted_to}" if gone.lifted_to else ""
        sure = "" if gone.probability >= 1 else f" {gone.probability:.2f}"
        notes.append(e("span", e("b", gone.category), f"{to} ", e("code", quote(gone.by)), sure))
    whole = all(piece.removed for piece in block)
    kind = "kept" if not notes else "part" if not whole else "whole"
    note = e("div", *notes, class_="note") if notes else None
    return e("div", e("p", *pieces, dir="auto"), note, class_=f"line {kind}")


def lines(figures: Figures) -> Html:
    """Removed lines by how often they were, whoever removed them."""
    times: Counter[str] = Counter()
    where: dict[str, Counter[str]] = {}
    how: dict[str, Counter[tuple[str, str]]] = {}
    for line, (count,) in figures.lines:
        times[line.text] += count
        where.setdefault(line.text, Counter())[line.host] += count
        how.setdefault(line.text, Counter())[line.category, line.by] += count
    first = sorted((text for text, count in times.items() if count > 1), key=lambda text: (-times[text], text))[:LINES]
    rows: list[list[Child]] = []
    for text in first:
        category, by = _first(how[text])
        host = _first(where[text]) or NO_HOST
        spread: Child = quote(host) if len(where[text]) == 1 else f"{number(len(where[text]))} hosts"
        rows.append([e("span", shortened(text, 160), dir="auto"), number(times[text]), spread, category,
                     e("code", quote(by))])  # fmt: skip
    about = (
        "Removed lines that came more than once. One that fills a single host is a part of its template: a rule for that host"
        " removes it for good."
    )
    if figures.lines.let_go:
        about += " There are too many lines to count them all; counts are at least as high as shown."
    if not rows:
        return section("lines", "Repeated lines", "No removed line came more than once.")
    head = ["line", "times", "on", "as", "by"]
    return section("lines", "Repeated lines", about, table(head, rows, "figures lines", "Find a line, host or rule"))


def _first(counter: Counter[Any]) -> Any:
    return min(counter.items(), key=lambda item: (-item[1], item[0]))[0]


def crawls(runs: Sequence[Crawl]) -> Html:
    """Hosts over the latest crawls, those that changed first."""
    total: Counter[str] = Counter()
    for run in runs:
        total.update({host: crawling.pages(counts) for host, counts in run.hosts.items()})
    last = {host: max((place for place, run in enumerate(runs) if run.drifted(host)), default=-1) for host in total}
    order = sorted(total, key=lambda host: (-last[host], -total[host], host))[:HOSTS]
    told = [
        e("li", e("time", run.started[:16].replace("T", " ")), " ", quote(shortened(one, 200)))
        for run in reversed(runs)
        for one in run.drift
    ][:HOSTS]
    rows = [[quote(host), *(_over_runs(runs, host, measure) for measure in crawling.MEASURES), *_latest(runs, host)]
            for host in order]  # fmt: skip
    head: list[Child] = ["host", *(measure.name for measure in crawling.MEASURES), "new", "changed", "failed"]
    about = f"The latest {number(len(runs))} crawls, oldest to the left. A red dot is a run that was unusual."
    changed = e("ul", *told, class_="drift") if told else e("p", "No host has changed.", class_="more")
    return section("crawls", "Drift", about, changed, table(head, rows, "figures sparks", "Find a host"))


def _over_runs(runs: Sequence[Crawl], host: str, measure: Measure) -> Html:
    values = [measure.of(run.hosts[host]) if host in run.hosts else None for run in runs]
    known = [value for value in values if value is not None]
    if not known:
        return e("td", "–")
    marked = [place for place, run in enumerate(runs) if any(measure.sign in told for told in run.drifted(host))]
    last = percent(known[-1], 1) if measure.is_share else number(known[-1])
    top = 1.0 if measure.is_share else max(known) * 1.1
    return e("td", spark(values, marked, top, f"{measure.name}, last {last}"), e("span", last))


def _latest(runs: Sequence[Crawl], host: str) -> list[Child]:
    counts = next((run.hosts[host] for run in reversed(runs) if host in run.hosts), {})
    return [number(counts.get(name, 0)) for name in ("new", "changed", "failed")]
