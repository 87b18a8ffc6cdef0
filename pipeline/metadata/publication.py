"""When it was published and changed, weighed over the witnesses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from pipeline.metadata import dates
from pipeline.metadata.dates import Moment
from pipeline.metadata.statement import Statement

# How far a witness is believed on its own; witnesses that name the same day add up, neighbouring days (another time
# zone) by half. Visible dates may be a teaser's, plain meta tags are often the day of the last build.
_WEIGHTS = {"json-ld": 3.0, "opengraph": 2.6, "microdata": 2.0, "json-ld page": 1.6, "meta": 1.4, "visible": 1.3, "url": 1.6,
            "text": 1.2, "near": 1.0, "htmldate": 0.5}  # fmt: skip
_FIRST_DAY = date(1970, 1, 2)
"""Earlier dates are unset fields (the epoch) far more often than articles."""
_LEEWAY = timedelta(days=2)
MONTH = len("2024-05")
_STAMPED = ("json-ld", "json-ld page")
"""Witnesses that templates fill in with the last change: the plugins of publishing systems do."""
_ZONES = timedelta(days=1)
"""How far two days may be apart that are one in different time zones."""


def choose(
    statements: Sequence[Statement], locale: str | None, fetched_at: datetime | None
) -> tuple[Moment | None, Moment | None]:
    """When the page says it was published, and when last changed; None where it does not say or cannot be right.

    A day after the fetch, before 1970, or a change before the publication cannot be right. Nothing is taken from the
    clock.
    """
    latest = (fetched_at + _LEEWAY).date() if fetched_at else date.max
    known = _known(statements)
    issued = [(item.witness, moment) for item in statements if (moment := _first(item.published, locale, known, latest))]
    changed = [(item.witness, moment) for item in statements if (moment := _first(item.modified, locale, known, latest))]
    published = _weigh(_without_stamps(issued, changed))
    modified = _weigh(changed)
    if published and modified and modified.instant < published.instant:
        modified = None
    return published, modified


def _without_stamps(issued: list[tuple[str, Moment]], changed: list[tuple[str, Moment]]) -> list[tuple[str, Moment]]:
    """The days of publication but for those that a template stamps with the last change.

    Such a witness gives one moment for both, another gives that day for the change alone, and some witness an earlier day of
    publication.
    """
    first, last = dict(issued), dict(changed)
    earliest = min((moment.day for _, moment in issued), default=date.max)
    stamps = {
        witness
        for witness, moment in issued
        if witness in _STAMPED and moment.has_time and earliest < moment.day - _ZONES
        and witness in last and last[witness].instant == moment.instant
        and any(there.day == moment.day and (other not in first or first[other].day < moment.day)
                for other, there in changed if other != witness)
    }  # fmt: skip
    return [(witness, moment) for witness, moment in issued if witness not in stamps]


def stamped(statements: Sequence[Statement]) -> bool:
    """Whether JSON-LD gives one moment for publication and change."""
    main = next((item for item in statements if item.witness == "json-ld"), None)
    return main is not None and bool(main.published) and main.published[:1] == main.modified[:1]


def undated(statements: Sequence[Statement]) -> bool:
    """Whether no witness gives a day: neither of publication nor, which would be taken for it, of the last change."""
    return not any(
        (moment := dates.parse(text, "de")) is not None and len(moment.text) > 7
        for item in statements
        for text in (*item.published[:8], *item.modified[:8])
    )


def _known(statements: Sequence[Statement]) -> frozenset[date]:
    """The days that some witness writes year first, which tell 12/05 from 05/12 elsewhere on the page."""
    found = set()
    for item in statements:
        for text in (*item.published[:4], *item.modified[:4]):
            if (moment := dates.parse(text)) is not None:
                found.add(moment.day)
    return frozenset(found)


def _first(texts: tuple[str, ...], locale: str | None, known: frozenset[date], latest: date) -> Moment | None:
    for text in texts[:8]:
        moment = dates.parse(text, locale, known)
        if moment is not None and _FIRST_DAY < moment.day <= latest:
            return moment if len(moment.text) > MONTH else _to_the_day(moment, texts[:8], locale, known, latest)
    return None


def _to_the_day(
    month: Moment, texts: tuple[str, ...], locale: str | None, known: frozenset[date], latest: date
) -> Moment:
    """The first day of the same year that a witness gives besides a month: that of a journal's issue, of which each paper
    has its own day."""
    moments = (dates.parse(text, locale, known) for text in texts)
    days = (moment for moment in moments if moment is not None and len(moment.text) > MONTH)
    return next((day for day in days if day.day.year == month.day.year and day.day <= latest), month)


def _weigh(said: list[tuple[str, Moment]]) -> Moment | None:
    """The day that most weight stands behind, in the words of the witness that is most precise about it."""
    scores: dict[date, float] = {}
    for _, moment in said:
        scores[moment.day] = sum(_WEIGHTS.get(witness, 1.0) * _agreement(moment.day, other.day) for witness, other in said)
    if not scores:
        return None
    day = max(scores, key=lambda day: (scores[day], -day.toordinal()))
    same = [(witness, moment) for witness, moment in said if moment.day == day]
    return max(same, key=lambda item: (len(item[1].text) > 7, item[1].has_offset, item[1].has_time, _WEIGHTS.get(item[0], 1.0)))[
        1
    ]


def _agreement(a: date, b: date) -> float:
    distance = abs((a - b).days)
    return 1.0 if distance == 0 else 0.5 if distance == 1 else 0.0
