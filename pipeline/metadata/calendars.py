"""Digits and years that are not those of Europe: Persian and Thai calendars, digits of other scripts. Data for `dates`."""

from __future__ import annotations

from datetime import date, timedelta

ASCII_DIGITS = {
    zero + digit: str(digit)
    for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040, 0x17E0,
                 0xFF10)
    for digit in range(10)
} | {ord("−"): "-", ord("："): ":", ord("／"): "/", 0x200E: "", 0x200F: ""}
"""Digits of all scripts that have their own, and the marks of times that are wider or longer than those of ASCII."""

BUDDHIST = 543
"""Years that the Thai calendar is ahead."""

THAI_MONTHS = tuple(
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม "
    "ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค".split()
)

PERSIAN_MONTHS = {
    name: number
    for number, names in enumerate(
        "فروردین|اردیبهشت اردی‌بهشت|خرداد|تیر|مرداد امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند".split("|"), 1
    )
    for name in names.split()
}
_EPOCH = date(1600, 3, 20)
"""The first day of the Persian year 979."""
_LONG_MONTHS = 6


def from_persian(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """A day of the Persian (solar Hijri) calendar as year, month and day of ours; None where there is no such day.

    Leap years by their cycle of 33 years, which is right for the years 1343 to 1472.

    >>> from_persian(1402, 12, 15), from_persian(1403, 1, 1), from_persian(1403, 12, 30), from_persian(1402, 12, 30)
    ((2024, 3, 5), (2024, 3, 20), (2025, 3, 20), None)
    """
    if not (1300 <= year < 1500 and 1 <= month <= 12 and 1 <= day <= (31 if month <= _LONG_MONTHS else 30)):
        return None
    first = _new_year(year)
    at = first + timedelta(days=30 * (month - 1) + min(month - 1, _LONG_MONTHS) + day - 1)
    return (at.year, at.month, at.day) if at < _new_year(year + 1) else None


def _new_year(year: int) -> date:
    since = year - 979
    return _EPOCH + timedelta(days=365 * since + since // 33 * 8 + (since % 33 + 3) // 4)
