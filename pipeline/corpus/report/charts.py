"""Plots as inline SVG. Colours come from the style sheet's classes, so that they follow the reader's light or dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.corpus.report.elements import Html, e, number

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

HISTOGRAM = (360, 168)
"""Width and height of a histogram, in units that are pixels on a phone."""
FLOOR, TOP = 138, 18
"""Where its bars stand, and how high they may reach."""
SPARK = (132, 34)


def bar(parts: Sequence[tuple[str, float]], about: str) -> Html:
    """A bar of parts: (class, share of the whole width) each. `about` is read to those who do not see it."""
    pieces: list[Html] = []
    at = 0.0
    for colour, share in parts:
        width = max(0.0, min(share, 1 - at)) * 100
        if width:
            pieces.append(e("rect", class_=colour, x=_point(at * 100), y=0, width=_point(max(width, 0.3)), height=8))
        at += width / 100
    view = "0 0 100 8"
    return e("svg", *pieces, class_="bar", viewBox=view, preserveAspectRatio="none", role="img", aria_label=about)


def histogram(counts: Sequence[int], edges: Sequence[str], about: str) -> Html:
    """Bars side by side, with their counts above. `edges` are labels below the left edge of each bin, and a last one."""
    width, height = HISTOGRAM
    step = width / len(counts)
    most = max([*counts, 1])
    pieces: list[Html] = [e("line", x1=0, x2=width, y1=FLOOR + 0.5, y2=FLOOR + 0.5, class_="axis")]
    for place, count in enumerate(counts):
        if not count:
            continue
        tall = max((FLOOR - TOP) * count / most, 1.0)
        title = e("title", f"from {edges[place]}: {number(count)}" if edges[place] else number(count))
        x, y = _point(place * step + step * 0.08), _point(FLOOR - tall)
        pieces.append(
            e("rect", title, class_="column", x=x, y=y, width=_point(step * 0.84), height=_point(tall), rx=1.5)
        )
        if step > 24:
            middle = _point(place * step + step / 2)
            pieces.append(e("text", number(count), x=middle, y=_point(FLOOR - tall - 5), class_="count"))
    for place, label in enumerate(edges):
        if label:
            pieces.append(e("text", label, x=_point(place * step), y=height - 14, class_="tick"))
    view = f"0 0 {width} {height}"
    return e("svg", *pieces, class_="histogram", viewBox=view, role="img", aria_label=about)


def spark(values: Sequence[float | None], marked: Collection[int], top: float, about: str) -> Html:
    """A line over runs, from 0 to `top`; runs without a value are left open, places in `marked` have a dot."""
    width, height = SPARK
    step = (width - 12) / max(1, len(values) - 1)

    def at(place: int, value: float) -> tuple[str, str]:
        return _point(6 + place * step), _point(height - 5 - (height - 10) * min(value / top if top else 0.0, 1.0))

    runs: list[list[str]] = [[]]
    dots: list[Html] = []
    for place, value in enumerate(values):
        if value is None:
            runs.append([])
            continue
        x, y = at(place, value)
        runs[-1].append(f"{x},{y}")
        if place in marked:
            dots.append(e("circle", cx=x, cy=y, r=3.6, class_="marked"))
        elif place == len(values) - 1:
            dots.append(e("circle", cx=x, cy=y, r=2.4, class_="last"))
    lines = [e("polyline", points=" ".join(points), class_="line") for points in runs if len(points) > 1]
    view = f"0 0 {width} {height}"
    return e("svg", *lines, *dots, class_="spark", viewBox=view, role="img", aria_label=about)


def _point(value: float) -> str:
    """A coordinate with two decimals at most: 12, 3.5, 0.25."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
