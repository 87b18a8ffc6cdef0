"""What of a removed line an article's columns really hold: told once the article is made, for all removals alike.

A rule says where a line would go; witnesses in the markup may have said it better, or nothing could be read in it. A removal
names the column that has the line, or a part of it; 'Source: PAP' went to `agency`, whatever column its rule had in mind.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.metadata import dates
from pipeline.metadata.agencies import spelled
from pipeline.metadata.url import host

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.records import Article, Decision, Document, Lift, Verdict

_INSTEAD: dict[Lift, tuple[Lift, ...]] = {
    "authors": ("authors", "agency", "published", "modified"), "credits": ("credits", "agency", "authors"),
    "syndicated_from": ("syndicated_from", "agency"), "agency": ("agency",), "published": ("published", "modified"),
    "modified": ("modified", "published"),
}  # fmt: skip
_FIGURES = re.compile(r"(?<!\d)\d{1,9}(?!\d)")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.h](\d\d)(?!\d)")
_SHORTEST = 3
"""Letters and figures of a line, below which it is a part of too much."""


class Keys(NamedTuple):
    """The letters and figures of a column's values, by their lengths too: of hundreds not each is looked for in each line."""

    keys: frozenset[str]
    sizes: tuple[int, ...]
    joined: str

    @classmethod
    def of(cls, values: Sequence[str]) -> Keys:
        keys = frozenset(map(key, values)) - {""}
        return cls(keys, tuple(sorted(set(map(len, keys)))), "\n".join(keys))

    def fit(self, line: str) -> bool:
        """Whether a value is a part of the line, or the line of a value."""
        if any(line[at : at + size] in self.keys for size in self.sizes for at in range(len(line) - size + 1)):
            return True
        return len(line) >= _SHORTEST and line in self.joined


def settle(document: Document, decisions: Sequence[Decision], article: Article) -> tuple[Decision, ...]:
    """The decisions, each verdict that lifts a line naming the column that has it, and none where none has."""

    @cache  # once a page: it may have as many lines as values
    def keys(column: Lift) -> Keys:
        return Keys.of(_values(column, article))

    def settled(verdict: Verdict) -> Verdict:
        if verdict.lifted_to is None:
            return verdict
        block = document.blocks[verdict.block]
        text = block.text[slice(*verdict.span)] if verdict.span else block.text
        links = [href for _, _, href in block.links]
        columns = _INSTEAD.get(verdict.lifted_to, (verdict.lifted_to,))
        return verdict._replace(lifted_to=next((c for c in columns if _holds(c, text, links, article, keys)), None))

    return tuple(
        decision._replace(
            verdict=settled(decision.verdict) if decision.fate == "removed" else decision.verdict,
            cuts=tuple(map(settled, decision.cuts)),
        )
        for decision in decisions
    )


def _values(column: Lift, article: Article) -> list[str]:
    """What a column holds, if it holds words."""
    value = getattr(article, column)
    if isinstance(value, str):
        return [value]
    return [] if value is None or isinstance(value, datetime) else list(value)


def _holds(column: Lift, text: str, links: Sequence[str], article: Article, keys: Callable[[Lift], Keys]) -> bool:
    if column == "published":
        return _is_of(text, article.published, article.published_text)
    if column == "modified":
        return _is_of(text, article.modified, None)
    values = _values(column, article)
    if column == "agency":
        return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for value in values for name in spelled(value))
    if column == "syndicated_from":
        hosts = {found.removeprefix("www.") for link in links if (found := host(link))}
        return any(value.removeprefix("www.") in hosts or value.removeprefix("www.") in text.casefold() for value in values)
    return keys(column).fit(key(text))


def key(text: str) -> str:
    """The letters and figures of a text, by which a line and a value of a column are compared."""
    return "".join(filter(str.isalnum, text.casefold()))


def _is_of(text: str, moment: datetime | None, told: str | None) -> bool:
    """Whether a line gives a day, or a day's time alone: of the page's own offset, or of another not a day away."""
    if moment is None:
        return False
    around = {(moment + timedelta(days=days)).date() for days in (-1, 0, 1)}
    if told and (own := dates.parse(told)):
        around.add(own.day)
    said = [found.text[:10] for locale in ("de", "en-US") if (found := dates.parse(text, locale))]
    if any(day.isoformat().startswith(text) for day in around for text in said):
        return True
    figures = {int(figure) for figure in _FIGURES.findall(text)}
    if any({day.year, day.day} <= figures or {day.year, day.month, day.day} <= figures for day in around):
        return True
    clocks = {f"{int(hour):02}:{minute}" for hour, minute in _CLOCK.findall(text)}
    return len(figures) <= 2 and any(clock in (told or "") for clock in clocks)
