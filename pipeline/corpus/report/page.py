"""The report as one page: nothing is loaded from anywhere, and nothing in it can run but the filter below."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from pipeline import __version__
from pipeline.corpus.report import details, overview
from pipeline.corpus.report.elements import Child, Html, e, join, number, percent, quote, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.corpus.report.crawls import Crawl
    from pipeline.corpus.report.figures import Figures
    from pipeline.corpus.report.samples import Sample
    from pipeline.store.counts import Counts
    from pipeline.store.manifest import Run

RUNS: Final = 20
"""The latest runs that are listed."""
INPUTS: Final = 3


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that a report shows."""

    figures: Figures
    samples: Sequence[Sample]
    crawls: Sequence[Crawl]
    runs: Sequence[tuple[Run, Counts]]
    """Oldest first."""


def render(contents: Contents) -> str:
    """The page. The same contents give the same page: there is no clock in it."""
    style, script = _own("report.css"), _own("report.js")
    sections = _sections(contents)
    nav = e("nav", *(e("a", title, href=f"#{name}") for name, title, _ in sections), aria_label="Sections")
    main = e("main", *(content for _, _, content in sections))
    body = e("body", _header(contents, nav), main, _footer(), Html(f"<script>{script}</script>"))
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )
    head = e(
        "head",
        e("meta", charset="utf-8"),
        e("meta", http_equiv="Content-Security-Policy", content=policy),
        e("meta", http_equiv="x-dns-prefetch-control", content="off"),
        e("meta", name="referrer", content="no-referrer"),
        e("meta", name="viewport", content="width=device-width, initial-scale=1"),
        e("meta", name="color-scheme", content="light dark"),
        e("title", "Corpus report"),
        Html(f"<style>{style}</style>"),
    )
    page = e("html", head, body, lang="en")
    return f"<!doctype html>\n{page.text}\n"


def _sections(contents: Contents) -> list[tuple[str, str, Html]]:
    figures = contents.figures
    found: list[tuple[str, str, Html]] = []
    if figures.articles:
        found += [
            ("characters", "Characters", overview.characters(figures)),
            ("categories", "Categories", overview.categories(figures)),
            ("deciders", "Who decided", overview.deciders(figures)),
            ("samples", "Samples", details.samples(contents.samples)),
        ]
    if figures.hosts.total():
        found.append(("hosts", "Hosts", details.hosts(figures)))
        found.append(("rejects", "Rejects", overview.rejects(figures)))
    if figures.articles:
        found.append(("articles", "Articles", overview.articles(figures)))
        found.append(("lines", "Repeated lines", details.lines(figures)))
    if contents.crawls:
        found.append(("crawls", "Drift", details.crawls(contents.crawls)))
    if contents.runs:
        found.append(("runs", "Runs", _runs(contents.runs)))
    return found


def _header(contents: Contents, nav: Html) -> Html:
    figures = contents.figures
    if not figures.hosts.total():
        empty = e("p", "Nothing is in this corpus yet. ", e("code", "clean-corpus run pages/ --out corpus/"), " fills it.")
        return e("header", e("h1", "Corpus report"), empty)
    days = sorted(figures.days)
    when = f", {days[0]} to {days[-1]}" if len(days) > 1 else f", {days[0]}" if days else ""
    unfinished = [run for run, _ in contents.runs if run.state in ("running", "swapping")]
    note = None
    if unfinished:
        note = e("p", "A run is under way or was interrupted: figures are those of what is in so far.", class_="warning")
    lead = e("p", f"What {number(figures.articles + figures.rejects.total())} pages gave{when}.", class_="lead")
    return e("header", e("h1", "Corpus report"), lead, note, overview.tiles(figures), nav)


def _runs(runs: Sequence[tuple[Run, Counts]]) -> Html:
    rows: list[list[Child]] = []
    for run, counts in list(reversed(runs))[:RUNS]:
        main = counts.chars["kept"] + counts.chars["removed"]
        names = [shortened(name.rstrip("/").rpartition("/")[2] or name, 60) for name in run.inputs[:INPUTS]]
        more = f" and {len(run.inputs) - INPUTS} more" if len(run.inputs) > INPUTS else ""
        inputs = join([part for name in names for part in (", ", quote(name))][1:])
        rows.append(
            [e("code", run.run_id[:12]), run.kind, run.day, run.state, join([inputs, more]), number(counts.articles),
             number(counts.rejects.total()), percent(counts.chars["removed"], main)]
        )  # fmt: skip
    left = len(runs) - len(rows)
    note = e("p", f"and {number(left)} earlier ones", class_="more") if left > 0 else None
    head = ["run", "kind", "day", "state", "inputs", "articles", "rejects", "removed"]
    about = "The latest first. What changed between two runs over the same inputs is rules, options or versions."
    return overview.section("runs", "Runs", about, overview.table(head, rows, "figures runs"), note)


def _footer() -> Html:
    return e(
        "footer",
        e("p", "Each figure can be had from the tables: articles, removals, rejects and pages, described in schema.json. ",
          e("code", "clean-corpus explain FILE_OR_URL"), " shows one page block by block. This page quotes articles: after ",
          e("code", "clean-corpus forget"), " write it anew."),
        e("p", f"clean-corpus {__version__}"),
    )  # fmt: skip


def _own(name: str) -> str:
    return (files("pipeline.corpus.report") / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """A Content-Security-Policy source that admits this inline text and no other."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
