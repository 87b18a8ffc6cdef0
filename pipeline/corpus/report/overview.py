"""The first half of the report: headline figures, where the characters went, who removed what, what the articles are like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.corpus.report.charts import bar, histogram
from pipeline.corpus.report.elements import Child, Html, e, join, link, number, percent, quote, shortened
from pipeline.corpus.report.figures import ARTICLES, CONFIDENCE_BINS, WORD_EDGES
from pipeline.corpus.report.meanings import CATEGORY, FLAG, PAGE_TYPE, REASON, STAGE

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping, Sequence

    from pipeline.corpus.report.figures import Figures

DECIDERS = 15
LISTED = 12
"""Languages, engines: the most frequent."""


def section(id_: str, title: str, about: Child, *content: Child) -> Html:
    return e("section", e("h2", title), e("p", about, class_="about"), *content, id=id_)


def table(head: Sequence[Child], rows: Sequence[Sequence[Child]], class_: str, filtered: str | None = None) -> Html:
    """A table that scrolls in its own box; the first cell of a row is its heading. `filtered`: what a filter asks for."""
    headings = e("tr", *(e("th", cell, scope="col") for cell in head))
    body = [e("tr", e("th", row[0], scope="row"), *(_cell(cell) for cell in row[1:])) for row in rows]
    inner = e("div", e("table", e("thead", headings), e("tbody", *body), class_=class_), class_="wide", tabindex=0)
    if filtered is None:
        return inner
    field = e("input", type="search", placeholder=filtered, aria_label=filtered, hidden="", autocomplete="off")
    return e("div", field, inner, class_="filtered")


def _cell(cell: Child) -> Html:
    return cell if isinstance(cell, Html) and cell.text.startswith("<td") else e("td", cell)


def tiles(figures: Figures) -> Html:
    main = figures.chars["kept"] + figures.chars["removed"]
    dropped = figures.chars["removed"] - figures.chars["lifted"]
    rejects, copies = figures.rejects.total(), figures.rejects["duplicate_record"]
    pages = figures.articles + rejects
    copied = f", {number(copies)} of them copies" if copies else ""
    sure = sum(figures.by_confidence[CONFIDENCE_BINS * 9 // 10 :])
    each = f"{number(figures.words / figures.articles)} an article" if figures.articles else ""
    hosts = sum(1 for host, sums in figures.hosts if host and sums[ARTICLES])
    return e(
        "div",
        _tile("articles", number(figures.articles), f"from {_many(hosts, 'host', figures.hosts.let_go)}"),
        _tile("words", number(figures.words), each),
        _tile("removed", percent(figures.chars["removed"], main),
              f"of the main content; {percent(dropped, main)} dropped, the rest lifted into columns"),
        _tile("rejects", number(rejects), f"{percent(rejects, pages)} of {number(pages)} pages{copied}"),
        _tile("confident", percent(sure, figures.articles), "of the articles have a confidence of 0.9 or more"),
        class_="tiles",
    )  # fmt: skip


def _tile(name: str, figure: str, note: str) -> Html:
    return e("div", e("span", name, class_="name"), e("strong", figure), e("span", note, class_="note"), class_="tile")


def _many(count: int, name: str, at_least: bool = False) -> str:
    return f"{'at least ' if at_least else ''}{number(count)} {name}{'' if count == 1 else 's'}"


def characters(figures: Figures) -> Html:
    chars = figures.chars
    parts = [
        ("kept", "kept as text", chars["kept"]),
        ("lifted", "lifted into columns", chars["lifted"]),
        ("gone", "dropped", chars["removed"] - chars["lifted"]),
        ("chrome", "page chrome, never in question", chars["chrome"]),
    ]
    whole = sum(count for _, _, count in parts)
    return section(
        "characters", "Where the characters went",
        "Of every page that gave an article. The main content is what was kept, lifted and dropped; each block that was lifted or"
        " dropped is a row in removals. Chrome is counted in pages.",
        _stacked(parts, whole),
    )  # fmt: skip


def _stacked(parts: Sequence[tuple[str, str, int]], whole: int) -> Html:
    about = ", ".join(f"{name} {percent(count, whole)}" for _, name, count in parts)
    shares = [(colour, count / whole if whole else 0.0) for colour, _, count in parts]
    legend = [
        e("li", e("i", class_=colour), f"{name} ", e("b", percent(count, whole)), e("span", f" {number(count)}"))
        for colour, name, count in parts
        if count
    ]
    return join([e("div", bar(shares, about), class_="stacked"), e("ul", *legend, class_="legend")])


def _meaning(meanings: Mapping[Any, str], name: str) -> str:
    """Nothing of a name that is of no closed set: another version may have written the corpus."""
    return meanings.get(name, "")


def categories(figures: Figures) -> Html:
    rows = figures.removals.first()
    most = max([blocks for _, (blocks, _, _) in rows], default=1)
    bars = [
        _bar_row(name, _meaning(CATEGORY, name), number(blocks),
                 [("lifted", lifted / most), ("gone", (blocks - lifted) / most)],
                 f"{name}: {blocks} blocks, {lifted} of them lifted into columns")
        for name, (blocks, lifted, _) in rows
    ]  # fmt: skip
    legend = [e("li", e("i", class_="gone"), "removed"), e("li", e("i", class_="lifted"), "lifted into a column")]
    return section(
        "categories", "What was removed", f"{number(figures.removals.total())} blocks of the main content, by category.",
        e("ul", *legend, class_="legend"), e("div", *bars, class_="bars"),
    )  # fmt: skip


def _bar_row(name: Child, note: str, figure: str, parts: Sequence[tuple[str, float]], about: str) -> Html:
    label = e("div", e("b", name), e("span", f" {note}") if note else None, class_="label")
    return e("div", label, bar(parts, about), e("span", figure, class_="figure"), class_="row")


def deciders(figures: Figures) -> Html:
    stages = figures.stages.first()
    whole = figures.stages.total()
    parts = [(f"stage-{name}", _meaning(STAGE, name) or name, sums[0]) for name, sums in stages]
    rows: list[list[Child]] = []
    for (who, stage, category), (blocks, chars, thousandths) in figures.deciders.first(DECIDERS):
        sure = f"{thousandths / blocks / 1000:.2f}"
        share = percent(blocks, whole)
        rows.append([e("code", quote(who)), stage, category, number(blocks), share, number(chars), sure])
    head = ["by", "stage", "as", "blocks", "of all", "characters", "probability"]
    more = len(figures.deciders) - len(rows)
    note = e("p", f"and {number(more)} more that removed less", class_="more") if more > 0 else None
    return section(
        "deciders", "Who decided", "A rule that is sure of itself has the probability 1; others only tip the balance.",
        _stacked(parts, whole), table(head, rows, "figures"), note,
    )  # fmt: skip


def rejects(figures: Figures) -> Html:
    total = figures.rejects.total()
    rows = sorted(figures.rejects.items(), key=lambda item: (-item[1], item[0]))
    most = rows[0][1] if rows else 1
    blocks: list[Child] = []
    for reason, count in rows:
        about = f"{reason}: {count}"
        told = _meaning(REASON, reason)
        blocks.append(_bar_row(reason, told, number(count), [("gone", count / most)], about))
        shown = [
            e("li", link(example.place, shortened(example.place, 120)), ": ", quote(shortened(example.detail, 200)))
            for example in figures.rejected.get(reason, ())
        ]
        blocks.append(e("ul", *shown, class_="examples"))
    about = (
        "Input records that gave no article, by reason, with the first few of each. clean-corpus retry runs them again, but for"
        " copies of articles that are in the corpus."
    )
    if not total:
        return section("rejects", "Rejects", "Every input record gave an article.")
    return section("rejects", "Rejects", about, e("div", *blocks, class_="bars"))


def articles(figures: Figures) -> Html:
    words = histogram(figures.by_words, [*map(str, WORD_EDGES), ""], "Articles by their number of words")
    tenths = [f"{place / CONFIDENCE_BINS:g}" if place % 4 == 0 else "" for place in range(CONFIDENCE_BINS + 1)]
    sure = histogram(figures.by_confidence, tenths, "Articles by confidence, from 0 to 1")
    lists = [
        _ranked("Languages", figures.languages, {}, figures.articles),
        _ranked("Page types", figures.page_types, PAGE_TYPE, figures.articles),
        _ranked("Flags", figures.flags, FLAG, figures.articles),
        _ranked("Engines", figures.engines, {}, figures.articles),
    ]
    return section(
        "articles", "What the articles are like", "Bins of words double in width.",
        e("div", e("figure", words, e("figcaption", "Words")), e("figure", sure, e("figcaption", "Confidence")),
          class_="pair"),
        e("div", *lists, class_="lists"),
    )  # fmt: skip


def _ranked(title: str, counts: Counter[str], notes: Mapping[Any, str], whole: int) -> Html:
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown = [
        _bar_row(quote(name), notes.get(name, ""), f"{number(count)}", [("kept", count / whole)], f"{name}: {count}")
        for name, count in rows[:LISTED]
    ]
    if rest := rows[LISTED:]:
        count = sum(count for _, count in rest)
        shown.append(_bar_row(f"{len(rest)} others", "", number(count), [("kept", count / whole)], f"others: {count}"))
    return e("div", e("h3", title), e("div", *shown, class_="bars small") if shown else e("p", "none", class_="more"))
