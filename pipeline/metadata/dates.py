"""Dates as pages write them, as ISO 8601 with their own offset and no more precision than they have."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from pipeline.metadata.calendars import ASCII_DIGITS, BUDDHIST, PERSIAN_MONTHS, THAI_MONTHS, from_persian
from pipeline.metadata.months import HOMONYMS, MONTHS


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, as precise as it was given."""

    text: str
    """ISO 8601: '2024-05', '2024-05-31', '2024-05-31T10:00', '2024-05-31T10:00:00.5+02:00' or with Z."""
    day: date
    """The calendar day where it was written; the first of the month if only the month is known."""
    instant: datetime
    """In UTC. A date alone counts as its midnight, and a time without an offset as UTC: `text` shows which."""

    @property
    def has_time(self) -> bool:
        return "T" in self.text

    @property
    def has_offset(self) -> bool:
        return self.has_time and (self.text.endswith("Z") or bool(re.search(r"[+-]\d\d:\d\d$", self.text)))


_NAMES = "|".join(sorted((re.escape(name) for name in MONTHS if name), key=len, reverse=True))
_YEAR = r"(?P<y>(?:1[89]|20)\d\d)"
_LAST_YEAR = 2400
"""Later years are those of the Thai calendar."""
_YMD = re.compile(
    rf"(?<![\d.]){_YEAR}(?:(?P<s>[-/.]|\. )(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)|[-/.](?P<m2>\d\d?))(?![\d-])(?!:\d)"
)
_COMPACT = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>[0-3]\d)(?=T?(?:\d{4}|\d{6})?(?!\d))")
_CJK = re.compile(rf"{_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]")
_ERA = re.compile(r"(?P<era>令和|平成|昭和|民[國国])\s?(?P<y>\d{1,3}|元)\s?年\s?(?P<m>\d\d?)\s?月\s?(?P<d>\d\d?)\s?日")
_YEAR_ZERO = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The year before the first of an era, as public offices count in Japan and Taiwan."""
_NUMERIC = re.compile(
    r"(?<![\d./-])(?P<a>\d\d?)(?P<s>[./-]|\. )(?P<b>\d\d?)(?P=s)(?P<y>(?:1[89]|20)\d\d|25[4-9]\d|\d\d(?=\s*$|[\s,]))(?!\d)"
)
_DAY_MONTH = re.compile(
    rf"(?<![\w.])(?P<d>\d\d?)(?:st|nd|rd|th|er|º|°|ª|o)?[.,]?[\s/-]*(?:de |of |d['’])?\s*(?P<name>{_NAMES})(?![^\W\d_])"
    rf"\.?(?:\s*(?:de|del|г\.|,|/|-)\s*|\s+)(?:พ\.ศ\. ?|ค\.ศ\. ?)?(?P<y>(?:1[89]|20)\d\d|25[4-9]\d)",
    re.I,
)
_MONTH_DAY = re.compile(rf"(?<![^\W\d_])(?P<name>{_NAMES})\.?\s*-?(?P<d>\d\d?)(?:st|nd|rd|th)?(?:\s*[,.]\s*|\s+){_YEAR}", re.I)
_JAVA = re.compile(rf"(?<![^\W\d_])(?P<name>{_NAMES})\s+(?P<d>\d\d?)\s+(?P<rest>\d\d:\d\d:\d\d\s+\S{{1,6}})\s+{_YEAR}", re.I)
_MONTH_YEAR = re.compile(rf"^(?P<name>{_NAMES})\.?,?\s+(?:de\s+)?{_YEAR}$", re.I)
_YEAR_MONTH_NAME = re.compile(rf"{_YEAR}(?:ko|\s?m\.)?[.,]?\s*[-]?(?P<name>{_NAMES})\.?\s*-?(?P<d>\d\d?)(?![\d:])", re.I)
"""'2024. március 5.', '2024 m. kovo 5 d.', '2024ko martxoaren 5a'."""
_YEAR_DAY_MONTH = re.compile(rf"{_YEAR}\. gada (?P<d>\d\d?)\. (?P<name>{_NAMES})(?![^\W\d_])", re.I)
_NUMBERED_MONTH = re.compile(rf"(?<!\d)(?P<d>\d\d?)\s+tháng\s+(?P<m>\d\d?)(?:,?\s+năm\s+|,?\s+|\s?/\s?){_YEAR}", re.I)
_THAI = re.compile(rf"(?<!\d)(?P<d>\d\d?)\s*(?P<name>{'|'.join(map(re.escape, THAI_MONTHS))})\.?\s*(?P<y>[5-7]\d)(?!\d)")
"""A year of two figures, as Thai papers write theirs."""
_PERSIAN = re.compile(
    rf"(?<!\d)(?:(?P<d>\d\d?)\s*(?P<persian>{'|'.join(PERSIAN_MONTHS)})(?:\s*ماه)?\s*[،,]?\s*(?P<y>1[34]\d\d)"
    r"|(?P<y2>13[5-9]\d|140\d|141[0-5])(?P<s>[/-])(?P<m>\d\d?)(?P=s)(?P<d2>\d\d?))(?!\d)"
)
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "CET": 60, "MEZ": 60, "BST": 60, "WEST": 60, "WAT": 60, "CEST": 120, "MESZ": 120,
    "EET": 120, "SAST": 120, "CAT": 120, "EEST": 180, "MSK": 180, "EAT": 180, "TRT": 180, "GST": 240, "PKT": 300,
    "WIB": 420, "WITA": 480, "WIT": 540, "МСК": 180, "IRST": 210, "NPT": 345,
    "ICT": 420, "HKT": 480, "SGT": 480, "AWST": 480, "PHT": 480, "JST": 540, "KST": 540, "AEST": 600,
    "AEDT": 660, "NZST": 720, "NZDT": 780, "EDT": -240, "EST": -300, "CDT": -300, "CST": -360, "MDT": -360, "MST": -420,
    "PDT": -420, "PST": -480, "AKST": -540, "AKDT": -480, "HST": -600, "BRT": -180, "ART": -180,
}  # fmt: skip
"""Minutes east of Greenwich. IST, ET and other names of more than one zone are missing: such a time has no offset."""
_ZONE_NAMES = {
    "Eastern Standard Time": -300, "Eastern Daylight Time": -240, "Central Standard Time": -360, "Central Daylight Time": -300,
    "Mountain Standard Time": -420, "Mountain Daylight Time": -360, "Pacific Standard Time": -480, "Pacific Daylight Time": -420,
    "Greenwich Mean Time": 0, "Coordinated Universal Time": 0, "British Summer Time": 60, "Central European Time": 60,
    "Central European Summer Time": 120, "Eastern European Time": 120, "Eastern European Summer Time": 180,
    "India Standard Time": 330, "Indian Standard Time": 330, "Japan Standard Time": 540, "Korea Standard Time": 540,
    "Hong Kong Time": 480, "Singapore Time": 480, "West Africa Time": 60, "Central Africa Time": 120, "East Africa Time": 180,
    "South Africa Standard Time": 120, "South African Standard Time": 120,
}  # fmt: skip
"""The same in words, as press agencies write them; 'Eastern Time' is either of two."""
_ZONES |= {name.upper().replace(" ", ""): offset for name, offset in _ZONE_NAMES.items()}
_ZONE = (
    rf"\s*\(?(?P<tz>(?:{'|'.join(_ZONE_NAMES)})\b|"
    r"Z\b|(?:GMT|UTC)?\s?[+-]\d\d?:?\d\d\b|(?:GMT|UTC)\s?[+-]\d\d?\b|[+-]\d\d(?!\d)|[A-Z]{2,5}\b|МСК\b)?"
)
_HALF = (
    r"(?:\s*(?:(?P<ap>[ap])\.?\s?m\b\.?|"
    r"(?P<after>م(?:ساءً?)?(?!\w)|μ\.?\s?μ\.?|ب\.\s?ظ)|"
    r"(?P<before>ص(?:باحا?ً?)?(?!\w)|π\.?\s?μ\.?|ق\.\s?ظ)))?"
)
_DOTTED = rf"(?-i:{'|'.join(sorted(_ZONES, key=len, reverse=True))})\b"
_TIME = re.compile(
    r"(?<!\d)(?P<h>[01]?\d|2[0-4])(?:(?::|\s?h\s?|\s?[時时点點시]\s?)(?P<mi>[0-5]\d)(?::(?P<s>[0-5]\d|60)(?P<f>[.,][0-9]{1,9})?)?"
    rf"|(?P<dot>\.)(?P<mi2>[0-5]\d)(?=\s*(?:uhr|uur|h\b|kl|hrs|น|[ap]\.?\s?m\b|\(?{_DOTTED})))"
    rf"{_HALF}(?:\s*(?:uhr|uur|hrs|h\b|น\.|[分분]))?{_ZONE}",
    re.I,
)
_TIME_AFTER = re.compile(
    r"[\s,|•·–—-]+(?:(?:kl|klo|kell|klokken|godz|godzina|om|ob|um|ore|alle(?: ore)?|at|pukul|jam|o|à|às|a las)\b\.?:?\s*)?"
    rf"(?P<h>[01]?\d|2[0-3])\.(?P<mi>[0-5]\d)(?![\d.,]*\d|\s*[%€$£]|\s?[^\W\d_]{{2,}}|\s?[ap]\.){_ZONE}",
    re.I,
)
"""A time of day with a full stop right after its day: '5.3.2024 klo 14.30', '5 mars 2024 kl. 14.30'."""
_TIME_BEFORE = re.compile(r"^(?P<h>[01]\d|2[0-3])\.(?P<mi>[0-5]\d)[\s,|•·–—-]+$")
"""The same at the beginning of a line that goes on with the day: '09.15, 5 березня 2024'."""
_HOUR = re.compile(r"(?<!\d)(?P<h>1[0-2]|0?[1-9])\s*(?P<ap>[ap])\.?m\b\.?", re.I)
_DIGITS = re.compile(r"T?(?P<h>[01]\d|2[0-3])(?P<mi>[0-5]\d)(?P<s>[0-5]\d)?(?P<tz>Z|[+-]\d\d:?\d\d)?(?!\d)")
_FIGURE = re.compile(r"\d\d|\d[./-]\d|\d[年월月]")
_AFTERNOON = re.compile(r"(?:오후|下午|午後|晚上)\s*$")
_FORENOON = re.compile(r"(?:오전|上午|午前|凌晨)\s*$")
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,3}day|s|rs?|nes)?\b\.?[\s,|(–-]*$", re.I)
"""The day of the week right before a date, in the language that writes its figures in either order."""
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PATTERNS = (_YMD, _COMPACT, _CJK, _ERA, _JAVA, _DAY_MONTH, _MONTH_DAY, _YEAR_DAY_MONTH, _YEAR_MONTH_NAME, _NUMBERED_MONTH,
             _NUMERIC, _PERSIAN, _THAI, _MONTH_YEAR)  # fmt: skip


@lru_cache(maxsize=4096)
def parse(text: str, locale: str | None = None, known: frozenset[date] = frozenset()) -> Moment | None:
    """The first date in a short text, with its time; None where there is none or its reading is not certain.

    The day of the week before it, the `known` days of the page and `locale` ('en-US', 'de') tell 12/05 from 05/12; without any
    such a date is None.

    >>> parse("Thu, 10/02/2025 - 11:48").text
    '2025-10-02T11:48'
    >>> parse("31/05/2024 10:30 CEST").text, parse("le 5 mai 2024").text, parse("05/06/2024"), parse("yesterday")
    ('2024-05-31T10:30+02:00', '2024-05-05', None, None)
    """
    text = text.strip()
    text = text if text.isascii() else text.translate(ASCII_DIGITS)
    if not 6 <= len(text) <= 300 or not _FIGURE.search(text):
        return None
    if text.isdecimal() and len(text) in (10, 13):
        return _epoch(text)
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if (day := _day(match, locale, known)) is None:
                continue
            if day[2] is None:
                return _moment(f"{day[0]:04}-{day[1]:02}", date(day[0], day[1], 1), None)
            return _with_time(date(day[0], day[1], day[2]), match, text)
    return None


def _epoch(text: str) -> Moment | None:
    instant = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(text[:10]))
    return Moment(instant.strftime("%Y-%m-%dT%H:%M:%SZ"), instant.date(), instant) if 1995 <= instant.year <= 2100 else None


def _day(match: re.Match[str], locale: str | None, known: frozenset[date]) -> tuple[int, int, int | None] | None:
    """Year, month and day of a match; None if it is no date or its order is not certain."""
    parts = match.groupdict()
    if match.re is _PERSIAN:
        month = PERSIAN_MONTHS.get(parts["persian"] or "") or int(parts["m"])
        return from_persian(int(parts["y"] or parts["y2"]), month, int(parts["d"] or parts["d2"]))
    if match.re is _ERA:
        year = _YEAR_ZERO[parts["era"]] + (1 if parts["y"] == "元" else int(parts["y"]))
        return (year, int(parts["m"]), int(parts["d"])) if _valid(year, int(parts["m"]), int(parts["d"])) else None
    year = int(parts["y"]) + (2500 if match.re is _THAI else 0)
    if year < 100:
        year += 2000 if year < 70 else 1900
    elif year > _LAST_YEAR:
        year -= BUDDHIST
    if "a" in parts:
        a, b = int(parts["a"]), int(parts["b"])
        month, day = _by_weekday(year, a, b, match) or _order(year, a, b, parts["s"], locale, known)
    else:
        name = (parts.get("name") or "").lower()
        language = (locale or "").split("-")[0]
        month = HOMONYMS.get((language, name)) or MONTHS.get(name, 0) if name else int(parts["m"] or parts["m2"])
        if parts.get("d") is None:
            return (year, month, None) if 1 <= month <= 12 else None
        day = int(parts["d"])
    return (year, month, day) if _valid(year, month, day) else None


def _valid(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _by_weekday(year: int, a: int, b: int, match: re.Match[str]) -> tuple[int, int] | None:
    """Month and day of a numeric date as the day of the week before it tells them; None where it tells nothing."""
    told = _WEEKDAY.search(match.string[max(0, match.start() - 12) : match.start()])
    if told is None:
        return None
    wanted = _WEEK.index(told[1].lower())
    fit = [(m, d) for m, d in ((a, b), (b, a)) if _valid(year, m, d) and date(year, m, d).weekday() == wanted]
    return fit[0] if len(set(fit)) == 1 else None


def _order(year: int, a: int, b: int, mark: str, locale: str | None, known: frozenset[date]) -> tuple[int, int]:
    """Month and day of a numeric date; (0, 0) where both orders are possible and nothing tells which."""
    if not (_valid(year, a, b) and _valid(year, b, a)) or a == b:
        return (b, a) if _valid(year, b, a) else (a, b)
    if date(year, b, a) in known or date(year, a, b) in known:
        return (b, a) if date(year, b, a) in known else (a, b)
    if mark.startswith("."):
        return b, a
    language, _, country = (locale or "").replace("_", "-").partition("-")
    if country.upper() in {"US", "PH"}:
        return a, b
    if language and (language != "en" or country.upper() in {"GB", "AU", "IE", "IN", "NZ", "ZA", "UK", "NG", "KE"}):
        return b, a
    return 0, 0


def _with_time(day: date, match: re.Match[str], text: str) -> Moment:
    after = text[match.end() :][:40]
    if match.re is _COMPACT and (digits := _DIGITS.match(after)):
        return _clock(day, digits)
    if match.re is _JAVA:
        after = match["rest"]
    if (found := _TIME_AFTER.match(after)) or (found := _TIME.search(after)):
        return _clock(day, found)
    if found := _HOUR.search(after[:16]):
        return _clock(day, found)
    before = text[: match.start()][-24:]
    times = list(_TIME.finditer(before))
    if not times and (found := _TIME_BEFORE.match(text[: match.start()])):
        return _clock(day, found)
    return _clock(day, times[-1]) if times else _moment(day.isoformat(), day, None)


def _clock(day: date, match: re.Match[str]) -> Moment:
    parts = match.groupdict()
    hour, minute = int(parts["h"]), int(parts.get("mi") or parts.get("mi2") or 0)
    half = _half(parts, match.string[: match.start()])
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour == 24:  # the midnight that ends the day: only the day is certain
        return _moment(day.isoformat(), day, None)
    seconds = parts.get("s")
    text = f"{day.isoformat()}T{hour:02}:{minute:02}"
    if seconds:
        text += f":{min(int(seconds), 59):02}" + (parts.get("f") or "").replace(",", ".")[:7]
    zone = parts.get("tz")
    moment = _moment(text, day, _offset(zone))
    return replace(moment, text=moment.text[:-6] + "Z") if zone in ("Z", "z") else moment


def _half(parts: dict[str, str | None], before: str) -> str:
    """Which half of the day the clock means, 'a' or 'p'; '' where nothing says."""
    if parts.get("after") or _AFTERNOON.search(before):
        return "p"
    return "a" if parts.get("before") or _FORENOON.search(before) else (parts.get("ap") or "").lower()


def _offset(text: str | None) -> int | None:
    """Minutes east of Greenwich; None where the zone is not given or not certain."""
    plain = (text or "").upper().replace(" ", "")
    if plain in _ZONES:
        return _ZONES[plain]
    match = re.fullmatch(r"(?:GMT|UTC)?([+-])(\d\d?):?(\d\d)?", plain)
    if not match:
        return None
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    return None if minutes > 14 * 60 else minutes if match[1] == "+" else -minutes


def _moment(text: str, day: date, offset: int | None) -> Moment:
    if "T" not in text:
        return Moment(text, day, datetime(day.year, day.month, day.day, tzinfo=UTC))
    zone = timezone(timedelta(minutes=offset or 0))
    local = datetime.fromisoformat(text).replace(tzinfo=zone)
    if offset is not None:
        sign, minutes = ("-", -offset) if offset < 0 else ("+", offset)
        text += f"{sign}{minutes // 60:02}:{minutes % 60:02}"
    return Moment(text, day, local.astimezone(UTC))
