"""Lines that look like a byline and come again: who speaks in a dialogue, the dates of a chronology, answers to choose from.

Times that rise line by line are those of a recording, in its transcript.

One date below a headline says when a page was published; three dates with a few sentences below each are the story. So are three
lines with the same label before their colon, if sentences follow it: 'Reporter: What will you do on your first day?'
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import groupby

from pipeline.metadata.months import MONTHS
from pipeline.rules.folding import fold
from pipeline.rules.macros import expand

FEWEST, FEWEST_DAYS = 3, 2
"""Lines of a kind that make a dialogue or a chronology, and dates that name the day of the week."""
YEAR, DAY, NO_DAY = "year ", "day ", "no day "
"""What dates are written with."""
LABEL, DATE, TICK, BUTTON, FIELD = 24, 40, 10, 24, 160
"""Characters of a speaker's name, of a date, of a time, of a button's label and of a field, at most."""

_LABEL = re.compile(rf"([^\W\d_][^:：.!?。！？]{{0,{LABEL}}}?) ?[:：] ?(?=[^\s/])")
_YEAR = re.compile(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")
_CLOCK = re.compile(r"\d:[0-5]\d|[|@©]")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_DATED = re.compile(expand("<date>"))
_ENDED = re.compile(r"""(?<!\.\.)[.!?。！？؟।॥][\"'”’»」』)）\]]*\Z""")
_FIELDS = frozenset(
    "author authors autor autorin auteur autora autore auteurs autoři forfatter författare kirjailija yazar автор συγγραφέας "
    "مؤلف 著者 作者 저자 date published released datum date data fecha dato дата ημερομηνία tarih 日期 発売日 출간일".split()
)
"""Labels of fields, in small letters."""
_WORK_TITLE = frozenset(
    "title book album film movie series game artist titel buch titre livre título titulo libro livro titolo tytuł książka název "
    "название книга назва cím titlu タイトル 書名 书名 書名".split()
)
"""Labels of what a review is about."""
_WORK = frozenset(
    "pages|page count|number of pages|format|genre|genres|publisher|published by|isbn|isbn-13|isbn13|rating|my rating|stars"
    "|source|narrator|narrated by|translator|translated by|illustrator|length|runtime|running time|director|cast|label"
    "|developer|platform|platforms|platform played|edition|series|setting|goodreads|seiten|seitenzahl|verlag|preis|bewertung"
    "|übersetzer|regie|laufzeit|éditeur|editeur|nombre de pages|note|traducteur|réalisateur|durée|editorial|páginas|paginas"
    "|género|valoración|nota|traducción|editora|tradução|editore|casa editrice|pagine|genere|voto|traduzione|uitgever|uitgeverij"
    "|aantal pagina's|wydawnictwo|liczba stron|ocena|gatunek|tłumaczenie|nakladatelství|počet stran|издательство|страниц|жанр"
    "|оценка|出版社|ページ数|页数|頁數|评分".split("|")
)
"""Labels of what else a card on a work says."""
_CARD = 5
"""Fields of the shortest card on a work."""
_TICK = re.compile(r"([\[(]?)(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)[\])]?")
"""A time alone: minutes and seconds, or hours too."""
_NETWORK = re.compile(expand("<nets>"))
_SHARES = re.compile(
    "share|shares|share (?:this|on|article|story)|copy link|tweet|teilen|artikel teilen|partager|partagez|compartir|comparte"
    "|condividi|compartilhar|compartilhe|partilhar|delen|deel|dela|del|jaa|udostepnij|sdilet|sdilejte|zdielat|megosztas|distribuie|podijeli|podeli"
    "|paylas|κοινοποιηση|поделиться|поділитися|поширити|сподели|مشاركة|شارك|שתפו|שיתוף|bagikan|chia se|分享|シェア|공유|공유하기"
)
"""What stands above or below the networks, folded."""
_HOURS = 24
_SPOKEN = re.compile(r"[^\W\d_][^:：.!?]{0,39}[:：] ?\S")
"""Who speaks, then what."""
_NAME = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}"
_CALLED = re.compile(rf"{_NAME}(?:, [^:,]{{2,30}}){{0,2}} ?[:：]")
"""A name in capitals, with or without a role, and a colon."""
_CALLED_SAYS = re.compile(rf"{_NAME}(?:, [^\W\d_a-z][^:,.]{{2,30}})? ?[:：] ?\S.*[.!?…]")
"""The same and what is said."""
_LETTERED = re.compile(r"\(?([A-Ha-h])(?:\)|[.:]) ?(?=[^\W_]{2})")
_OF_DATES = frozenset(map(fold, MONTHS)) | frozenset(
    "st nd rd th of the de del da do le la les el il to until till and bis und au et a al y e i o do from von since seit "
    "depuis desde dal early mid late end spring summer autumn winter anfang mitte ende fruhjahr sommer herbst debut fin "
    "年 月 日 年月 年月日 月日 년 월 일 г года year".split()
)
"""Words that stand in a date, folded."""


def speakers(texts: Sequence[str]) -> frozenset[int]:
    """The lines of a dialogue: three and more whose label is the same and of which most are sentences.

    >>> sorted(speakers(["记者：为什么？", "船工：不会别的。", "记者：那是哪一年？", "船工：忘了。", "记者：再见。"]))
    [0, 2, 4]
    """
    return frozenset(
        i
        for lines in _labelled(texts).values()
        if len({texts[i] for i in lines}) >= FEWEST and 2 * sum(_is_told(texts[i]) for i in lines) > len(lines)
        for i in lines
    )


def introduced(texts: Sequence[str]) -> frozenset[int]:
    """Lines that only name who speaks below, in a text where others speak: a name, with a role or not, and a colon at its end,
    a sentence below, and further down two lines and more that begin so, with what is said behind the colon or below it.

    >>> sorted(introduced(["Ann Moor, Host:", "The weir is shut.", "BO HOLT: Since May?", "MOOR: Since May.", "HOLT: Well."]))
    [0]
    """
    names = [i for i, text in enumerate(texts[:-1]) if text.endswith((":", "：")) and _CALLED.fullmatch(text)]
    spoken = [i for i, text in enumerate(texts) if _CALLED_SAYS.match(text)] if names else []
    return frozenset(i for i in names if _is_told(texts[i + 1]) and sum(j > i for j in (*names, *spoken)) >= FEWEST - 1)


def entries(texts: Sequence[str]) -> frozenset[int]:
    """Fields of a catalogue: three lines and more, all different, that name an author or a day. 'Author:' below each book is
    nobody's byline. 'Posted by:' signs what readers wrote, and reporters and photographers sign a text or its pictures.

    >>> sorted(entries(["The Long Tide", "Author: A. Moor", "The Weir", "Author: B. Holt", "Salt", "Author: C. Reed"]))
    [1, 3, 5]
    """
    fields = {label: lines for label, lines in _labelled(texts).items() if label in _FIELDS}
    return frozenset(i for lines in fields.values() if len({texts[i] for i in lines}) == len(lines) >= FEWEST for i in lines)


def reviewed(texts: Sequence[str], titles: Collection[str] = ()) -> frozenset[int]:
    """The fields of a card on a work that a page reviews: five lines and more one below the other, each a label and what it says,
    the work's title among them and two that only works have. Who wrote the work, and when it came out, is not of the page.

    A paper's own page has such fields too; there the title is one of the page's own `titles`.

    >>> card = ["Title: The Weir", "Author: A. Moor", "Publisher: Tideway, May 2016", "Pages: 412", "Rating: 4/5"]
    >>> sorted(reviewed(card)), sorted(reviewed(card, ["The Weir"]))
    ([0, 1, 2, 3, 4], [])
    """
    labels = [_LABEL.match(text) if len(text) <= FIELD else None for text in texts]
    found: set[int] = set()
    for is_field, run in groupby(range(len(texts)), key=lambda i: labels[i] is not None):
        lines = list(run) if is_field else []
        said = {match[1].casefold(): texts[i][match.end() :] for i in lines if (match := labels[i]) is not None}
        works = [said[label] for label in said if label in _WORK_TITLE]
        own = {fold(title) for title in titles}
        if len(lines) >= _CARD and len(_WORK & said.keys()) > 1 and works and not any(fold(work) in own for work in works):
            found.update(lines)
    return frozenset(found)


def _labelled(texts: Sequence[str]) -> dict[str, list[int]]:
    """The lines with each label before a colon."""
    said: dict[str, list[int]] = defaultdict(list)
    for i, text in enumerate(texts):
        label = _LABEL.match(text)
        if label is not None:
            said[label.group(1).casefold()].append(i)
    return said


def chronology(texts: Sequence[str]) -> frozenset[int]:
    """The dates that head an entry: three and more, all different, with no time of day, all with a year or all written alike
    without one. Of dates without a year that name the day of the week two are enough: a page prints its own date once.

    Each has a sentence right below and, but for the first of them, right above. Teasers bear the date of their day, more
    than one of them the same, and have their titles above it.

    >>> sorted(chronology(["May 2019", "The bridge is voted.", "June 2020", "It is built.", "2021", "It falls."]))
    [0, 2, 4]
    >>> sorted(chronology(["Friday, May 2", "A film is shown.", "Saturday, May 3", "A band plays."]))
    [0, 2]
    """
    dates = [(i, shape) for i, text in enumerate(texts[:-1]) if (shape := _shape(text)) and _is_told(texts[i + 1])]
    runs: list[list[int]] = []
    shapes: list[str] = []
    for i, shape in dates:
        if runs and _is_told(texts[i - 1]) and shape == shapes[-1]:
            runs[-1].append(i)
        else:
            runs.append([i])
            shapes.append(shape)
    return frozenset(
        i
        for run, shape in zip(runs, shapes, strict=True)
        if len({texts[i] for i in run}) == len(run) >= (FEWEST_DAYS if shape.startswith(DAY) else FEWEST)
        for i in run
    )


def choices(texts: Sequence[str]) -> frozenset[int]:
    """The answers of a quiz, letter by letter from A on: 'A. Swift' looks like a name.

    >>> sorted(choices(["Which bird sleeps on the wing?", "A. Swift", "B. Gull", "C. Owl", "A. Novak"]))
    [1, 2, 3]
    """
    found: list[int] = []
    run: list[int] = []
    for i, text in enumerate((*texts, "")):
        letter = _LETTERED.match(text)
        if letter is not None and ord(letter.group(1).lower()) - ord("a") == len(run):
            run.append(i)
            continue
        if len(run) >= FEWEST:
            found += run
        run = [i] if letter is not None and letter.group(1) in "Aa" else []
    return frozenset(found)


def ticks(texts: Sequence[str]) -> frozenset[int]:
    """The times of a recording in its transcript: three lines and more that are nothing but a time, each later than the last.

    The hours of a day rise too, and so do the results of a race. So who speaks is named right below most of them; or some are no
    hours, with brackets, seconds or more minutes than a day has hours, and sentences stand below.

    >>> sorted(ticks(["00:41", "Ann: There.", "00:52", "Bo: How do you know?", "01:20", "Ann: I asked."]))
    [0, 2, 4]
    >>> sorted(ticks(["06:41", "The alarm is raised.", "06:52", "The boat puts out.", "07:20", "It is back."]))
    []
    >>> sorted(ticks(["31:02", "Ann Moor", "31:09", "Bo Holt", "31:40", "Cy Reed"]))
    []
    """
    runs: list[list[int]] = []
    last = 0
    for i, text in enumerate(texts):
        match = _TICK.fullmatch(text) if len(text) <= TICK else None
        if match is not None:
            second = int(match[2] or 0) * 3600 + int(match[3]) * 60 + int(match[4])
            if runs and second > last:
                runs[-1].append(i)
            else:
                runs.append([i])
            last = second
    return frozenset(i for run in runs if len(run) >= FEWEST and _is_recorded(texts, run) for i in run)


def buttons(texts: Sequence[str]) -> frozenset[int]:
    """The names of networks that stand on buttons: lines one below the other, each a name, with what shares or copies amid them.

    Without such a word they may be an answer, a list or subheads: then there must be three, and nothing that announces them.

    >>> sorted(buttons(["It rained.", "Share", "Facebook", "X", "It stopped."])), sorted(buttons(["X", "WhatsApp", "Signal"]))
    ([2, 3], [0, 1, 2])
    >>> sorted(buttons(["They use three of them:", "Facebook", "Instagram", "TikTok", "It stopped."]))
    []
    """
    found: set[int] = set()
    for is_button, run in groupby(range(len(texts)), key=lambda i: _is_button(texts[i])):
        lines = list(run) if is_button else []
        names = [i for i in lines if _SHARES.fullmatch(fold(texts[i])) is None]
        announced = bool(lines) and lines[0] > 0 and texts[lines[0] - 1].endswith((":", "：", "?"))
        if len(names) < len(lines) or (len(names) >= FEWEST and not announced):
            found.update(names)
    return frozenset(found)


def _is_button(text: str) -> bool:
    if len(text) > BUTTON:
        return False
    folded = fold(text)
    return _NETWORK.fullmatch(folded) is not None or _SHARES.fullmatch(folded) is not None


def _is_recorded(texts: Sequence[str], ticking: Sequence[int]) -> bool:
    """Whether times are those of a recording, by who speaks below them, or by how they are written and sentences below."""
    below = [texts[i + 1] for i in ticking if i + 1 < len(texts)]
    if 2 * sum(_SPOKEN.match(text) is not None for text in below) > len(ticking):
        return True
    times = [match for i in ticking if (match := _TICK.fullmatch(texts[i])) is not None]
    no_hours = any(match[1] or match[2] or int(match[3]) >= _HOURS for match in times)
    return no_hours and 2 * sum(map(_is_told, below)) > len(ticking)


def _is_date(text: str) -> bool:
    if len(text) > DATE or not _YEAR.search(text) or _CLOCK.search(text):
        return False
    return _OF_DATES.issuperset(_WORD.findall(fold(text)))


def _shape(text: str) -> str:
    """How a date is written: with a year; with the day of the week, or without, its figures and words aside. Empty if none is."""
    if len(text) > DATE or not any(map(str.isdigit, text)) or _CLOCK.search(text):
        return ""
    if _is_date(text):
        return YEAR
    folded = fold(text)
    if not _DATED.fullmatch(folded.rstrip(".:")):
        return ""
    words = _WORD.findall(folded)
    if not words or _YEAR.search(text):
        return YEAR if words else ""
    return (NO_DAY if _OF_DATES.issuperset(words) else DAY) + _NUMBER.sub("9", _WORD.sub("w", folded))


def _is_told(text: str) -> bool:
    return _ENDED.search(text) is not None and not _shape(text)
