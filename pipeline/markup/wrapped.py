"""Paragraphs of plain text that were wrapped at a fixed width, as mail and old e-books are, made one line each again.

A line that a program wrapped ends where the next word would not have fitted. That holds for nearly all lines of such a text and
for hardly any of one that a person broke: a poem, a list, an address. So no width need be known: it is that of the longest lines
that go on, but for a few, since one address of the web is longer than any. Texts of one paragraph a line, whose lines are longer
than any such width, are left as they are.

Paragraphs are what blank lines part, and within those what indentation and bullets do (`pipeline.markup.paragraphs`).
"""

from __future__ import annotations

from itertools import chain, groupby, pairwise
from typing import TYPE_CHECKING

from pipeline.markup.hyphens import Hyphens
from pipeline.markup.paragraphs import Paragraph, parted, unquoted

if TYPE_CHECKING:
    from collections.abc import Sequence

NARROWEST, WIDEST = 50, 100
"""Characters of the longest lines of a wrapped text."""
OUTLIERS = 0.05
"""Share of the lines that go on which may be longer than the width."""
STRANGE = 0.25
"""Share of a text's characters in lines longer than the widest, from which on it is none that was wrapped."""
FEWEST = 8
"""Breaks within paragraphs from which a text is judged."""
FORCED, ALL_FORCED = 0.8, 0.9
"""Share of the breaks of a text, and of a paragraph, at which the next word would not have fitted."""
SPACES = 3
"""Spaces that a wrapped line has at least: scripts without them are wrapped anywhere."""


def plain(text: str) -> str:
    """A text with its paragraphs in a line each."""
    lines = text.splitlines()
    whole = unwrapped(lines)
    return text if whole == lines else "\n".join(whole)


def unwrapped(lines: Sequence[str]) -> list[str]:
    """The lines, the paragraphs of a wrapped text joined into one each; all others as they are."""
    groups = [(blank, unquoted(list(run))) for blank, run in groupby(lines, key=_is_blank)]
    width = _width([run.lines for blank, run in groups if not blank])
    if not NARROWEST <= width <= WIDEST:
        return list(lines)
    found = [(run, [] if blank else parted(run, lambda line, after: _is_forced(line, after, width))) for blank, run in groups]
    breaks = [forced for _, parts in found for part in parts for forced in _breaks(part, width)]
    if len(breaks) < FEWEST or sum(breaks) < FORCED * len(breaks):
        return list(lines)
    hyphens = Hyphens(lines)
    return list(chain.from_iterable(_joined(parts, width, hyphens) if parts else [""] * len(run.lines) for run, parts in found))


def _is_blank(line: str) -> bool:
    """Whether nothing stands in a line, but for the mark of a quote."""
    return not line.strip().strip("> ")


def _width(runs: Sequence[Sequence[str]]) -> int:
    """The width that the text was wrapped at, if it was; 0 where too many lines are longer than any such width."""
    sizes = sorted(len(part.rstrip()) for run in runs for part in run[:-1] if part.count(" ") >= SPACES)
    if len(sizes) < FEWEST:
        return 0
    every = [len(line) for run in runs for line in run]
    if sum(size for size in every if size > WIDEST) > STRANGE * sum(every):
        return 0
    return sizes[-1 - int(OUTLIERS * len(sizes))]


def _is_forced(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line would have made this one too long."""
    return line.count(" ") >= SPACES and width - len(after.split(maxsplit=1)[0]) <= len(line.rstrip()) <= WIDEST


def _breaks(part: Paragraph, width: int) -> list[bool]:
    return [_is_forced(line, after, width - len(part.mark)) for line, after in pairwise(part.lines)]


def _joined(parts: Sequence[Paragraph], width: int, hyphens: Hyphens) -> list[str]:
    """Each paragraph in one line, or as it is where a person broke it."""
    found: list[str] = []
    for part in parts:
        forced = _breaks(part, width)
        if forced and sum(forced) >= ALL_FORCED * len(forced):
            first, *rest = part.lines
            whole = first.rstrip()
            found.append(part.mark + hyphens.joined([whole, *(line.strip() for line in rest)]))
        else:
            found += [part.mark + line for line in part.lines]
    return found
