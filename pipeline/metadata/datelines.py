"""Datelines: where and when a story was sent, and by which agency: 'WARSAW, May 5 (Reuters) -', '新华社北京5月5日电'."""

from __future__ import annotations

import re
import unicodedata

from pipeline.metadata.agencies import agency
from pipeline.metadata.months import MONTHS

_CODES = {
    "AA": "Anadolu", "MAP": "MAP", "APS": "APS", "SPA": "SPA", "APP": "APP", "ABI": "ABI", "VNA": "VNA", "DIRE": "Dire",
    "共同": "Kyodo", "時事": "Jiji", "أ ب": "AP", "भाषा": "PTI",
}  # fmt: skip
"""Short names that are an agency's in a dateline and anything elsewhere."""
_PLACE = r"(?P<place>[^()\[\]]{0,60}?)"
_END = r"(?:\s*(?:\.\s?[-–—]+|[-–—]{1,2}|[:.,|=])|$)"
_BRACKETED = (
    rf"{_PLACE}\s*[(\[]\s*(?P<name>[^()\[\]\d]{{2,40}}?)\s*[)\]]{_END}",
    rf"(?P<place>[^()\[\]]{{2,50}}\([^()\[\]\d]{{2,24}}\)),?\s*\((?P<name>[^()\[\]\d]{{2,40}}?)\){_END}",  # TOSYA (İl), (DHA)
    r"(?P<place>[^(),]{2,40},[^()]{0,20}\d[^()]{0,20}?)\s*"
    r"\((?P<name>[^\x00-\x7f][^()]{1,24}|[A-Z]{2,5}|Reuters|dpa)\)",  # नई दिल्ली, 5 मई (भाषा)
    rf"{_PLACE}[.,:]?\s*/\s?(?P<name>[^()/\d]{{2,25}}?)\s?/{_END}",  # МОСКВА, 5 мая. /ТАСС/.
    r"(?P<place>)[(\[【〔](?:[^()\[\]【】〔〕]{1,14}?[=・ ])?(?P<name>[^()\[\]【】〔〕=・ ]{2,10})[)\]】〕]",  # (서울=연합뉴스)
    r"(?P<place>)[(【〔][^()\[\]【】〔〕=・ ]{1,12}?(?P<name>共同|時事|ロイター|AFP|AP|新華社)[)】〕]",  # (サンパウロ共同)
    r"(?P<place>)\(?(?P<name>新华社|新華社|中新社|中新网)[^,。()]{1,16}?[电電]",  # 新华社北京5月5日电
    r"(?P<place>)\(?(?P<name>中央社)[^,。()]{1,20}?\d日(?:[專专外]?[電电]|綜合)",  # (中央社記者王小華花蓮縣5日電)
)
_OPEN = (
    r"(?P<place>[^()\[\]/–—]{3,60}?)\s*(?:/|\. | [-–—]{1,2} |, )\s*"
    r"(?P<name>[^\W\d_][\w -]{1,24}?)(?:\s*\.\s?[-–—]|\s*[-–—:]\s|\.\s)",  # Madrid/EFE.-
    r"(?P<place>)(?P<name>[^\W\d_][\w -]{2,24}?)\s*\.?\s?[-–—]{1,2}\s",  # EFE.- Madrid
)
_DATELINES = tuple((re.compile(pattern), pattern in _OPEN) for pattern in (*_BRACKETED, *_OPEN))
_NAMES = frozenset(
    ("Reuters|dpa|afp|apa|sda|epd|ots|Lusa|Belga|Ritzau|Xinhua|Interfax|Ukrinform|Adnkronos|askanews|Italpress|Agerpres|Tanjug|Bernama|"
     "Kyodo|Jiji|Yonhap|Europa Press|Agencia EFE|Associated Press|РИА Новости|Интерфакс|Укрінформ|УНІАН").split("|")
)  # fmt: skip
"""What an agency is called where nothing sets its name off but a dash; so are those in capitals alone."""
_MARKS = re.compile(r"[(\[/【〔]|^(?:新华|新華|中新|中央社)")
_CAPITALS = re.compile(rf"[^\W\d_a-zß-ÿа-яіїєґ]{{3}}|\b(?:{'|'.join(sorted(_NAMES))})\b")
_HEAD = 130
# Small words that a dateline may have between its places and dates.
_SMALL = frozenset("am an der die de da do del di du la le il el i y im bei ob und w of the v na dne den d kl h".split())
_WEEKDAYS = frozenset(
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo lundi "
    "mardi mercredi jeudi vendredi samedi dimanche lunedì martedì mercoledì giovedì venerdì sabato domenica hétfő kedd szerda "
    "csütörtök péntek szombat vasárnap".split()
)
_FAMILIAR = _SMALL | _WEEKDAYS | frozenset(MONTHS)


def from_dateline(line: str) -> str | None:
    """The agency in the dateline that opens a story; None without one.

    >>> from_dateline("BERLIN (dpa) - Die Koalition"), from_dateline("He said (AP) was slow - ")
    ('dpa', None)
    """
    head = line[:_HEAD]
    head = (head if head.isascii() else unicodedata.normalize("NFKC", head)).lstrip(" «»\"'*-–—")
    marked, spelled = bool(_MARKS.search(head, 0, 76)), bool(_CAPITALS.search(head, 0, 86))
    for pattern, is_open in _DATELINES:
        if not (spelled if is_open else marked) or (match := pattern.match(head)) is None or not _is_place(match["place"]):
            continue
        name = match["name"].strip()
        if is_open and not (name.isupper() or name in _NAMES):
            continue
        if found := _CODES.get(name) or agency(name):
            return found
    return None


def _is_place(text: str) -> bool:
    """Whether this is a place and a day, or nothing: a few words with capitals, months, figures."""
    words = [word for word in re.split(r"[\s,/.-]+", text) if word]
    return len(words) <= 7 and all(not word[0].islower() or word.casefold() in _FAMILIAR for word in words)
