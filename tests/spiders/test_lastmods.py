"""What is made of the dates in feeds and sitemaps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from spiders import lastmods
from spiders.intervals import interval
from spiders.records import Link
from spiders.sites import Revisit
from tests.spiders.test_discovery import found
from tests.spiders.test_outcomes import PAGE

HOUR, DAY = 3_600.0, 86_400.0
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-28T12:00:00Z", "2026-11-28T12:00:00 +00:00", "2026-11-28T13:00:00.000+0100", "2026-11-28T13:00 +01:00",
        "2026-11-28 12:00:00 UTC", "2026-11-28T12:00:00+00:00Z", "2026/11/28 12:00", "28.11.2026 12:00",
        "28.11.2026 12:00:00 GMT",
        "Sat, 28 Nov 2026 12:00:00 GMT", "Sat, 28 Nov 2026 13:00:00 +0100", "28 Nov 2026 12:00:00 -0000", " 2026-11-28T12:00\n",
    ],
)  # fmt: skip
def test_dates_are_read_in_the_forms_that_are_about(text: str) -> None:
    assert lastmods.moment(text) == NOON


@pytest.mark.parametrize("text", ["", "yesterday", "28/11/2026", "2026-13-01", "31.02.2026", "Sat", "٢٠٢٦-١١-٢٨"])
def test_what_is_no_date_or_could_be_two_is_none(text: str) -> None:
    assert lastmods.moment(text) is None


def test_a_sitemap_file_that_its_index_dates_is_asked_for_all_day_and_then_ever_more_seldom() -> None:
    midnight, waits = datetime(2026, 11, 28, tzinfo=UTC).timestamp(), [0.0]
    for hours in (1, 20, 35, 37, 38, 40, 44):
        page = replace(PAGE, kind="sitemap", lastmod=midnight, interval=waits[-1])
        waits.append(interval(Revisit(), page, "sitemap", midnight + hours * HOUR, False))
    assert [wait / HOUR for wait in waits] == [0, 0, 0, 0, 1, 2, 4, 8]
    page = replace(page, interval=7 * DAY)
    assert interval(Revisit(), page, "sitemap", midnight + 90 * DAY, False) == 7 * DAY
    assert interval(Revisit(), page, "sitemap", midnight + 90 * DAY, True) == 3.5 * DAY, "an index that does not tell of changes"
    assert interval(Revisit(), replace(page, lastmod=None), "sitemap", midnight + 90 * DAY, False) == 0.0


def test_older_pages_of_a_feed_are_asked_for_where_there_is_something_new() -> None:
    assert interval(Revisit(), replace(PAGE, kind="feed", older=1), "feed", NOON.timestamp(), None) == Revisit().longest


def entries(*dates: datetime | None) -> tuple[Link, ...]:
    return tuple(Link(f"https://a.org/{number}", "article", date) for number, date in enumerate(dates))


def test_dates_that_say_when_the_list_was_made_are_left_out() -> None:
    spread = [NOON + timedelta(seconds=number) for number in range(20)]
    old = NOON - timedelta(days=400)
    assert [link.lastmod for link in lastmods.of_entries(entries(*spread, None, old))] == [None] * 21 + [old]
    for kept in (entries(*spread[:4]), entries(*spread[:8], old, old), entries(*(old + timedelta(days=n) for n in range(9)))):
        assert lastmods.of_entries(kept) == kept


def test_a_sitemap_and_a_feed_made_for_each_request_name_pages_without_dates() -> None:
    rows = "".join(f"<url><loc>https://example.org/{n}</loc><lastmod>2026-11-28</lastmod></url>" for n in range(6))
    items = "".join(f"<item><link>/{n}</link><pubDate>Sat, 28 Nov 2026 12:00:00 GMT</pubDate></item>" for n in range(6))
    for kind, text in (("sitemap", f"<urlset>{rows}</urlset>"), ("feed", f"<rss version='2.0'><channel>{items}</channel></rss>")):
        result = found(text, "https://example.org/list", kind, headers={})  # type: ignore[arg-type]  # a literal in a loop
        assert [link.lastmod for link in result.links] == [None] * 6
    files = rows.replace("url>", "sitemap>")
    index = found(f"<sitemapindex>{files}</sitemapindex>", "https://example.org/list", "sitemap", headers={})
    assert [link.lastmod is not None for link in index.links] == [True] * 6, "files are asked for by them, and cost little"
