"""Dates as pages write them, in many languages and formats, with their own precision and offset."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.metadata import dates, publication
from pipeline.metadata.statement import Statement
from tests.metadata.documents import facts, head

FORMATS = [
    ("2024-05-31T10:00:00+02:00", "2024-05-31T10:00:00+02:00"),
    ("2024-05-31T10:00:00Z", "2024-05-31T10:00:00Z"),
    ("2024-05-31T10:00:00+00:00", "2024-05-31T10:00:00+00:00"),
    ("2024-05-31T10:00:00.123456789-04:00", "2024-05-31T10:00:00.123456-04:00"),
    ("2024-05-31 10:00:00 +0200", "2024-05-31T10:00:00+02:00"),
    ("2024-05-31T10:00", "2024-05-31T10:00"),
    ("2024-05-31", "2024-05-31"),
    ("2024/5/3", "2024-05-03"),
    ("20240531", "2024-05-31"),
    ("20240531T101500Z", "2024-05-31T10:15:00Z"),
    ("2024-05", "2024-05"),
    ("Fri, 31 May 2024 10:00:00 GMT", "2024-05-31T10:00:00+00:00"),
    ("Fri May 31 10:00:00 CEST 2024", "2024-05-31T10:00:00+02:00"),
    ("Fri May 31 2024 10:00:00 GMT+0200 (Central European Summer Time)", "2024-05-31T10:00:00+02:00"),
    ("1717149600", "2024-05-31T10:00:00Z"),
    ("1717149600000", "2024-05-31T10:00:00Z"),
    ("May 5, 2024 3:04 PM", "2024-05-05T15:04"),
    ("May 5th, 2024 at 12:04 a.m. EDT", "2024-05-05T00:04-04:00"),
    ("Published: 5 May 2024 at 3pm", "2024-05-05T15:00"),
    ("10:30, 31 May 2024", "2024-05-31T10:30"),
    ("31.05.2024, 10:30 Uhr", "2024-05-31T10:30"),
    ("31. Mai 2024 um 10.30 Uhr", "2024-05-31T10:30"),
    ("3. Jänner 2024", "2024-01-03"),
    ("le 1er février 2024 à 10h30", "2024-02-01T10:30"),
    ("5 de mayo de 2024", "2024-05-05"),
    ("5 maggio 2024", "2024-05-05"),
    ("5 de março de 2024", "2024-03-05"),
    ("5 maart 2024", "2024-03-05"),
    ("5 maja 2024", "2024-05-05"),
    ("4 listopada 2024", "2024-11-04"),
    ("5 мая 2024 г.", "2024-05-05"),
    ("5 травня 2024", "2024-05-05"),
    ("5. května 2024", "2024-05-05"),
    ("5 Mayıs 2024", "2024-05-05"),
    ("5 Μαΐου 2024", "2024-05-05"),
    ("2024年5月31日 12:30", "2024-05-31T12:30"),
    ("2024. 5. 31. 오후 3:10", "2024-05-31T15:10"),
    ("31/05/2024", "2024-05-31"),
    ("05/31/2024", "2024-05-31"),
    ("17-10-2019", "2019-10-17"),
    ("November 2003", "2003-11"),
    ("May 31, 2024 08:30 AM Eastern Daylight Time", "2024-05-31T08:30-04:00"),
    ("31 May 2024 10:30 (Central European Summer Time)", "2024-05-31T10:30+02:00"),
    ("31 May 2024 10:30 Eastern Time", "2024-05-31T10:30"),
    ("Published: 31 May 2024 at 11.30am", "2024-05-31T11:30"),
    ("31 May 2024, 1.05 p.m.", "2024-05-31T13:05"),
    ("31 maja 2024, godz. 09.15", "2024-05-31T09:15"),
    ("09.15, 31 травня 2024", "2024-05-31T09:15"),
    ("No 09.15, 31 May 2024", "2024-05-31"),
    ("5 Μάι 2024", "2024-05-05"),
    ("7 Ιούν. 2024", "2024-06-07"),
    ("令和6年5月3日", "2024-05-03"),
    ("令和元年5月31日 10:30", "2019-05-31T10:30"),
    ("中華民國113年5月3日", "2024-05-03"),
    ("2024-05-31T24:00:00Z", "2024-05-31"),
]


@pytest.mark.parametrize(("text", "expected"), FORMATS)
def test_formats(text: str, expected: str) -> None:
    moment = dates.parse(text)
    assert moment is not None
    assert moment.text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu, 10/02/2025 - 11:48", "2025-10-02T11:48"),
        ("Monday 10/02/2025", "2025-02-10"),
        ("Tues. 12/05/24", None),
        ("Sunday 05/05/2024", "2024-05-05"),
    ],
)
def test_the_day_of_the_week_tells_the_order(text: str, expected: str | None) -> None:
    moment = dates.parse(text)
    assert (moment.text if moment else None) == expected


@pytest.mark.parametrize("text", ["", "yesterday", "2 hours ago", "05/06/2024", "2024-13-45", "31.02.2024", "12:30", "Jane Roe",
                                  "v1.2.3", "0171 234 5678", "999999999999", "2022-29-11", "٣١"])  # fmt: skip
def test_what_is_no_certain_date(text: str) -> None:
    assert dates.parse(text) is None


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("en-US", "2024-05-06"), ("en-GB", "2024-06-05"), ("fr", "2024-06-05"), ("de-DE", "2024-06-05"), ("en", None), (None, None)],
)
def test_order_of_day_and_month(locale: str | None, expected: str | None) -> None:
    moment = dates.parse("05/06/2024", locale)
    assert (moment.text if moment else None) == expected


def test_order_is_told_by_a_known_day() -> None:
    assert dates.parse("05/06/2024", "en", frozenset({date(2024, 6, 5)})).text == "2024-06-05"  # type: ignore[union-attr]
    assert dates.parse("05/06/2024", "en", frozenset({date(2024, 5, 6)})).text == "2024-05-06"  # type: ignore[union-attr]


def test_month_of_two_languages() -> None:
    assert dates.parse("4 listopada 2024", "hr").text == "2024-10-04"  # type: ignore[union-attr]


def test_instants() -> None:
    assert dates.parse("2024-05-31T10:00:00+02:00").instant == datetime(2024, 5, 31, 8, tzinfo=UTC)  # type: ignore[union-attr]
    assert dates.parse("2024-05-31").instant == datetime(2024, 5, 31, tzinfo=UTC)  # type: ignore[union-attr]
    assert dates.parse("2024-05-31T10:00").instant == datetime(2024, 5, 31, 10, tzinfo=UTC)  # type: ignore[union-attr]
    assert dates.parse("10:30 IST 31 May 2024").text == "2024-05-31T10:30"  # type: ignore[union-attr]


@given(st.text(max_size=80))
def test_never_raises(text: str) -> None:
    moment = dates.parse(text, "de")
    assert moment is None or moment.text[:4].isdigit()


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2099, 12, 31)))
def test_iso_comes_back(moment: datetime) -> None:
    text = moment.replace(microsecond=0).isoformat()
    parsed = dates.parse(text + "+05:30")
    assert parsed is not None
    assert datetime.fromisoformat(parsed.text) == datetime.fromisoformat(text + "+05:30")


def said(witness: str, published: str = "", modified: str = "") -> Statement:
    return Statement(witness, published=(published,) if published else (), modified=(modified,) if modified else ())


def test_witnesses_that_agree_win() -> None:
    heard = [
        said("json-ld", "2024-05-01T00:00:00Z"),
        said("opengraph", "2024-05-03T10:00:00+02:00"),
        said("visible", "3 May 2024"),
    ]
    published, _ = publication.choose(heard, "en", None)
    assert published is not None
    assert published.text == "2024-05-03T10:00:00+02:00"


def test_the_most_precise_words_of_the_day_that_wins() -> None:
    heard = [said("json-ld", "2024-05-03"), said("meta", "2024-05-03T10:00:00"), said("opengraph", "2024-05-03T10:00:00+02:00")]
    published, _ = publication.choose(heard, "en", None)
    assert published is not None
    assert published.text == "2024-05-03T10:00:00+02:00"


def test_change_before_publication_is_dropped() -> None:
    assert publication.choose([said("json-ld", "2024-05-03", "2024-05-01")], None, None)[1] is None
    assert publication.choose([said("json-ld", "2024-05-03T10:00", "2024-05-03")], None, None)[1] is None  # its midnight
    assert publication.choose([said("json-ld", "2024-05-03", "2024-05-04")], None, None)[1] is not None


def test_days_after_the_fetch_and_the_epoch_are_dropped() -> None:
    fetched = datetime(2024, 6, 1, tzinfo=UTC)
    assert publication.choose([said("json-ld", "2024-07-01")], None, fetched) == (None, None)
    assert publication.choose([said("json-ld", "1970-01-01T00:00:00Z")], None, None) == (None, None)
    assert publication.choose([said("json-ld", "2024-05-31")], None, fetched)[0] is not None


def test_a_numeric_date_is_read_by_the_other_dates_of_the_page() -> None:
    heard = [said("visible", "05/06/2024"), said("url", "2024-06-05")]
    published, _ = publication.choose(heard, "en", None)
    assert published is not None
    assert published.text == "2024-06-05"


FIGURES = ("٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９", "⁰¹²³⁴⁵⁶⁷⁸⁹", "⓪①②③④⑤⑥⑦⑧⑨")
"""Digits that `\\d` or `str.isdigit` know, and int() or datetime do not all read."""


@pytest.mark.parametrize("figures", FIGURES)
@pytest.mark.parametrize(
    "text",
    ["2024-05-31T10:00:00.5+02:00", "1717143000", "1717143000000", "31/05/2024 10:30 CEST", "20240531T103000Z", "2024年5月31日"],
)  # fmt: skip
def test_digits_of_other_scripts_cost_no_page(text: str, figures: str) -> None:
    """All of them, the last one, all but the first two: each is a date or none."""
    other = text.translate({ord(str(n)): figures[n] for n in range(10)})
    last = max(place for place, char in enumerate(text) if char.isdigit())
    for written in (other, text[:last] + other[last:], text[:2] + other[2:], text[:20] + other[20:]):
        meta = f"<meta property='article:published_time' content='{written}'>"
        found = facts(head(meta, body=f"<time datetime='{written}'>{written}</time>")).published_text
        assert found is None or found.isascii()


def test_a_time_is_read_up_to_a_digit_of_another_script() -> None:
    moment = dates.parse("2024-05-31T10:00:00.\u1815")  # Mongolian, which no table here has
    assert moment is not None
    assert moment.text == "2024-05-31T10:00:00"
    assert dates.parse("12" + "²" * 8) is None


@pytest.mark.parametrize("attributes", ["class='published'", "class='published' itemprop='datePublished'"])
def test_the_time_that_an_abbreviation_stands_for(attributes: str) -> None:
    dated = f"<abbr {attributes} title='2022-03-20T19:44:00+01:00'>19:44</abbr>"
    post = "<article itemscope itemtype='https://schema.org/BlogPosting'><h1 itemprop='headline'>Bells</h1>"
    assert facts(head(body=f"{post}<p>It rang. {dated}</p></article>"), None).published_text == "2022-03-20T19:44:00+01:00"
