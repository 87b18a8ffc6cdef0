"""Names in bylines: which signer is a person, an agency, a newsroom, and what is no name at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pipeline.metadata import eastern, given_names, wires, words
from pipeline.metadata.agencies import agency, bare
from pipeline.metadata.months import MONTHS
from pipeline.metadata.surnames import turned

Kind = Literal["person", "agency", "organisation"]


@dataclass(frozen=True, slots=True)
class Name:
    """A signer, without 'By', role and place, and what it is. `organisation` is whatever signs and is no person."""

    text: str
    kind: Kind


_MAX_CHARS = 400
_MAX_NAMES = 30
_MONTH = "|".join(sorted((re.escape(name) for name in MONTHS if len(name) > 2 and name.isascii()), key=len, reverse=True))
_MONTH = f"(?i:{_MONTH})"
_DAY = (
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?{_MONTH}\b|{_MONTH}\.?\s+\d{{1,2}}\b|\d{{1,2}}[./]\d{{1,2}}[./]\d|"
    r"\d{1,2}:\d\d|(?:19|20)\d\d\b)"
)
_WEEKDAY = r"(?i:mon|tues|wednes|thurs|fri|satur|sun)day|(?i:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"
_SHORT_WEEKDAY = r"[\s,(]+(?:(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat)[.,]*|Sun[.,]+|(?<=, )Sun)\s+"
"""Before a day; 'Sun' is a surname too, and wants its mark."""
_ISSUED = (
    r"(?i:\b(?:updated|published|posted|last|aktualisiert|veröffentlicht|stand|publi[ée]e?|mis à jour|actualizado|"
    r"publicado|pubblicato|aggiornato|atualizado|bijgewerkt|gepubliceerd|zaktualizowano|opublikowano|(?-i:am|on|at|le))"
    r"\s*:?\s+(?=\w+[ .,]|\d))"
)
# What ends the names: a dash or bar, the date line, a biography.
_CUT = re.compile(
    r"\s+(?:[–—·•|»●∙⋅▪]|-{1,2}|//)\s+|\s*[|•·»●∙▪／]\s*"
    r"|\s+(?:is|ist|est|es|war|was|ha|has)\s+(?:a|an|the|ein|eine|une?|been)\b.*"
    rf"|{_ISSUED}.*|(?:{_WEEKDAY}),?\s.*|{_SHORT_WEEKDAY}{_DAY}.*|(?:\s+(?:den|am|il|on|el|em|op|dne|dnia))?(?:[\s,(]+(?:{words.WEEKDAYS})|,\s+(?i:{words.WEEKDAYS}))?[\s,.(]*{_DAY}.*"
)
_BARE = re.compile(r"[^\W\d_]+(?:[ '’.-]{1,2}[^\W\d_]+){0,2}")
"""A name of up to three words, which most are: there is nothing to cut."""
_ISSUED_BY = re.compile(
    r"^(?:posted|published|written|created|submitted|veröffentlicht|gepostet|erstellt|verfasst|geschrieben|publié|posté|publicado|"
    r"postado|pubblicato|postato|geplaatst|publicerat|publisert)\s*:?\s+(?:on |am |le |el |il |em |op |den )?"
    r"(?=[^|·•]{0,14}\d)[^|·•]{6,34}?[\s,]+(?=(?:by|von|par|por|da|door|av)\s+[^\W\d_])", re.I
)
"""When, before who: 'Posted on March 4, 2024 by Jane Roe'."""
_DAY_BEFORE_BY = re.compile(r"^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[\s,·•|–-]+(?=(?i:by) \w)")
_REMARKS = re.compile(
    r"\s+\d[\d.,]* (?:comments?|replies|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties)$", re.I
)
"""How many remarks there are, as old themes of blogs print it behind the author."""
_SAYS_I = re.compile(r"I['’](?:m|ve|ll|d) ")
"""How an author's box begins that speaks for itself."""
_LEADING_DATE = re.compile(
    rf"^(?:\w+,?\s+)?(?:\d{{1,2}}\.?\s+)?{_MONTH}\.?\s+\d{{1,2}}?(?:,?\s+\d{{4}})?[\s,·•|–-]+|^[\d./:-]{{8,10}}[\s,·•|–-]+"
)
_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+|\S+(?:@|\[at\]|\(at\))\S+\.\w+|(?<!\S)@\w+", re.I)
_BRACKETED = re.compile(r"[(\[{<][^)\]}>]{0,80}[)\]}>]?")
_HELPED = re.compile(
    r"(?:^|\s*[,;/&+]\s*|\s+(?:und|and|et|y|e|en|och|og|i|con|mit|with)\s+)(?:[^\W\d_a-z][\w.'’-]*\s){1,2}(?:[\w.'’-]+\s){0,2}"
    r"\((?i:bild(?:er)?|fotos?|photos?|photographs?|photography|pictures|images?|fotografi[ae]?|fotograf(?:ie|ía|in)?|video|"
    r"illustration(?:en|s)?|ilustraci[óo]n|grafik|graphics?|übersetzung|translation|traduction|traducción|beeld|kamera|"
    r"zdjęcia|editor|redaktion)\)"
)
"""Who only helped, with what they did in brackets: 'Jane Roe (Text) und Max Muster (Bilder)'."""
_AND = re.compile(
    r"\s*(?:[;؛]|/(?=\s)|(?<=\s)/|&|＆|、|，|・|\+)\s*"
    r"|\s+(?:and|AND|und|UND|et|ET|och|og|ja|sowie|и|та|en|e|y|i|ed|with|mit|avec|con|com|met|med|"
    r"ve|oraz|és|și|şi|dan|và|και|ΚΑΙ|a(?=\s[A-ZÀ-ÞĀ-Ž]\w+\s[A-ZÀ-ÞĀ-Ž])|і|й|و|اور|और|एवं|व|এবং|ও|และ)\s+"
)
_WEAK_AND = re.compile(r"\s+(?:y|e|i|en|ed|a(?=\s[A-ZÀ-ÞĀ-Ž]\w+\s[A-ZÀ-ÞĀ-Ž])|ve|dan|і|й|и|و|व|ও)\s+")
_PLACING_AND = re.compile(r"\s+(?:en|i|a(?=\s[A-ZÀ-ÞĀ-Ž]\w+\s[A-ZÀ-ÞĀ-Ž]))\s+")
"""Those that are 'in' in other languages: 'inviata a Porto Ansel', 'corresponsal en Buenos Aires'."""
_GLUED_AND = re.compile(
    r"\s(?:و(?!(?:ليد|ائل|سام|فاء|سيم|جدي|داد|حيد|ديع|جيه|هيب|صفي|لاء|"
    r"ئام|ضاح|اصف|هبة|رد|سن|ردة|نيس|حيدة)\s)(?=[ء-ي]{2,} [ء-ي]{2})|"
    r"ו(?!(?:רד|יקטור|לדימיר|יולט|יקי|רוניקה|נסה|לרי|רדה|יטלי)\s)(?=[א-ת]{2,} [א-ת]{2}))"
)
"""'And' that is one word with the name after it, in Arabic and Hebrew."""
_SLASHED = re.compile(
    r"(?P<wire>\b(?:dpa|afp|AFP|AP|APA|apa|SDA|sda|Reuters|EFE|ANSA|PAP|Lusa|ANP))\s?/\s?(?P<name>[^\W\d_]\w+ \w+)"
)
_FOR = re.compile(r"(?<=\w) (?:for|For|FOR) (?=(?:[Tt]he |THE )?[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}$)")
_HOUSE_AND_PLACE = re.compile(r", (?P<house>[^,;/|—–]{2,40}) [—–] [^,;/|—–\d]{2,40}$")
"""Whom somebody wrote for, and from where: 'Por Ana Silva, Diário do Porto — Recife'."""
_REPEATED = re.compile(r"^(\w\S* \w\S*(?: [A-ZÀ-Þ]\S*)??)(?: [×+]| \d+)? \1(?!\w)")
_DESK = re.compile(r"(?:[^\W\d_][\w. -]{1,24}|[\w-]+\.[a-z]{2,3})/[a-zäöü]{2,4}")
"""How a newsroom signs with an editor's initials: 'srf/hosb'."""
_INITIALS = re.compile(r"(?<!\S)([A-ZÀ-Þ])([A-ZÀ-Þ])\s+(?=(\1[^\W\d_]*)(?:\s+\S+){0,2}?\s+\2[^\W\d_])")
"""What an account's picture shows in place of a face: 'JR Jane Roe'."""
_HEAD_MARKS = "【[「『"
_NOTE_MARKS = re.compile(r"(?:\s[\d*∗†‡§¶,]{1,9})+$")
_TRAILING_BY = re.compile(r"\s+(?:(?:(?:written|posted|published)\s+)?by|in|द्वारा|tarafından|ile)$", re.I)
_PREFIX = r"(?:al|el|as|ash|ad|an|ar|at|az|ul|d|l|de|dell|dall|della|n|t)[-'’]"
"""What is small and one word with the name behind it: 'al-Masri', "d'Arcy", 'dell’Orto'."""
_PREFIXED = re.compile(rf"{_PREFIX}[^\W\d_]")
_SHOWN_WORD = rf"(?:(?:{_PREFIX})?[^\W\d_a-z][\w’'.{words.COMBINING}-]*|{'|'.join(sorted(words.PARTICLES))}|[a-z]['’]\w+)"
_SHOWN = re.compile(rf"{_SHOWN_WORD}(?: {_SHOWN_WORD}){{1,4}}")
_LOUD = "|".join(sorted(name.upper() for name in words.PARTICLES if len(name) > 1))
_SHOUTED_PARTICLE = re.compile(rf"(?<=\w )(?:(?:{_LOUD}) )+[^\W\d_a-zß-ÿ]{{2,}}(?![\w'’])")
"""A surname in capitals with its 'LE', 'DE' or 'VAN', behind the given name."""
_WORDS_TOO = frozenset(("Church", "Read", "Reads", "Post", "Bank"))
_ONLY_BY = frozenset(("PAR", "POR", "DOOR"))
_LOUD_BY = _ONLY_BY | {"VON", "DI", "DE", "AV", "AF"}
_FROM = re.compile(r"d[eoa]s? [^\W\d_a-z][\w’'-]*")
"""Where somebody writes from, behind the name and a comma: 'Por Ana Silva, do Rio'."""
_INITIAL = re.compile(r"\b\w\.$")
_HEBREW = re.compile("[א-ת]$")
_LETTER = re.compile(r"[^\W\d_]")
_NOT_ALNUM = re.compile(r"[\W_]+")


def read(text: str, sites: frozenset[str] = frozenset(), shown: bool = False) -> list[Name]:
    """The names in a byline or an author field, in order, without 'By', roles, places and addresses.

    `sites` are the folded names of the site and its publisher (see `key`): a paper that signs its own article is an
    organisation, never a person. `shown` is for text that readers see, which may run on into a biography: there only
    what is written like a full name is one, or what stands alone.

    >>> [name.text for name in read("By Jane Roe, Senior Editor, and John Doe (Reuters)")]
    ['Jane Roe', 'John Doe', 'Reuters']
    """
    return list(_read(text.strip(), sites, shown))


@lru_cache(maxsize=1024)  # the witnesses of a page say the same
def _read(text: str, sites: frozenset[str], shown: bool) -> tuple[Name, ...]:
    if not text or len(text) > _MAX_CHARS or text.casefold() in words.NOBODY or _SAYS_I.match(text):
        return ()
    if agency(text):
        return (Name(bare(text), "agency"),)
    if (source := words.SOURCE.match(text)) and agency(text[source.end() :]):
        return (Name(bare(text[source.end() :]), "agency"),)
    if house := _house(text, sites):
        return (Name(house, "organisation"),)
    if (sent := wires.read(text)) is not None:
        return (*(Name(name, "person") for name in sent.people if is_person(name)), Name(sent.agency, "agency"))
    text = _without_house(text, sites)
    if not text.isascii() and eastern.CJK.search(text) and (told_names := eastern.people(_ADDRESS.sub(" ", text))) is not None:
        return tuple(name for said in told_names if (name := _name(said, sites)))[:_MAX_NAMES]
    text = text.removesuffix("】").lstrip(_HEAD_MARKS) if text[0] in _HEAD_MARKS else text
    wire = [Name(inner.strip("()[]{}<>"), "agency") for inner in _BRACKETED.findall(text) if agency(inner)]
    plain = _ADDRESS.sub(" ", _BRACKETED.sub(" ", _HELPED.sub(" ", text) if "(" in text else text))
    plain = _LEADING_DATE.sub("", _INITIALS.sub(", ", " ".join(plain.split())).strip(" ,"))
    plain = _REMARKS.sub("", plain.replace("،", ","))
    if words.NO_AUTHOR.match(plain) and not words.LATER_LABEL.search(plain):
        if (writer := words.LATER_WRITER.search(plain)) is None:
            return ()
        plain = plain[writer.start() :]
    plain = words.OTHER_BY.sub("", _ISSUED_BY.sub("", plain))
    if ":" in plain:
        label = words.LATER_LABEL.search(plain)
        plain = plain[label.start() :] if label else plain
        by = words.BY.match(plain)
        other = words.OTHER_LABEL.search(plain, by.end() if by else 0)  # not in 'Text und Foto: ...'
        plain = plain[: other.start()] if other else plain
    told, plain = plain, words.RANK.sub("", strip_by(plain))
    plain = _without_outlet(plain, sites, led=told != plain)
    if not shown and "," in plain:
        plain = "; ".join(turned(part.strip()) for part in plain.split(";"))
    if (again := _REPEATED.match(plain)) is not None:
        plain = again[1]
    clauses = _clauses(plain)
    names = [name for clause in clauses for name in _listed(clause, sites)]
    told_one = told != plain and len(clauses) == 1 and len(clauses[0]) <= 30  # 'by jroe on 5 May 2024'
    if shown and not (len(names) == 1 and (len(plain) <= 30 or told_one)):
        desk = any(_DESK.fullmatch(name.text) for name in names)
        own = {"agency", "organisation"} if desk else {"agency"}
        names = [name for name in names if name.kind in own or _SHOWN.fullmatch(name.text)]
    return tuple(dict.fromkeys([*names, *wire]))[:_MAX_NAMES]


def undated(text: str) -> str:
    """A line without the day of figures before a 'by' of its own.

    >>> undated("02/06/2023 By Jane"), undated("02/06/2023")
    ('By Jane', '02/06/2023')
    """
    return _DAY_BEFORE_BY.sub("", text)


def key(text: str) -> str:
    """A name as it is compared: letters and digits only, small, without 'the'.

    >>> key("The Daily-Mail.")
    'dailymail'
    """
    plain = _NOT_ALNUM.sub("", text.casefold())
    return plain[3:] if plain.startswith("the") and len(plain) > 6 else plain


def unnumbered(text: str) -> str:
    """A name without the numbers and signs behind it that papers print at an author, of places and notes.

    >>> unnumbered("Jane Roe 1,2 *")
    'Jane Roe'
    """
    return _NOTE_MARKS.sub("", text)


def strip_by(text: str) -> str:
    """A byline without 'By', 'Von', 'Por', also when glued to the name ('byJane Roe')."""
    text = _quiet_by(text)
    for _ in range(3):
        plain = _TRAILING_BY.sub("", words.BY.sub("", text, count=1)).strip(" :,-–—|·•")
        if plain == text or not plain or (plain[0].islower() and " " not in plain):
            break
        text = plain
    return text


def _quiet_by(text: str) -> str:
    """A byline in capitals with its 'VON' or 'PAR' in small letters, by which it is told from a name's 'Von'.

    What surnames begin with too ('DI MAIO LUIGI') must stand before a given name.
    """
    by, _, rest = text.partition(" ")
    first = rest.split()[:2]
    if by not in _LOUD_BY or len(first) < 2 or not all(part.isupper() and len(part) > 1 for part in first):
        return text
    return f"{by.lower()} {rest}" if by in _ONLY_BY or given_names.is_given(first[0]) else text


def _house(text: str, sites: frozenset[str]) -> str | None:
    """The company or the site that a text names and nothing else."""
    if firm := words.FIRM.fullmatch(text):
        return firm["name"]
    named = words.INCORPORATED.fullmatch(plain := strip_by(text))
    if named and not given_names.calls_a_person(named["name"]):
        return plain
    return text if _is_site(text, sites) else None


def _without_house(text: str, sites: frozenset[str]) -> str:
    """A byline without the site's own name before a person's: 'Harbour-Post Jane Roe'; not 'Harbour News' on harbour.example.

    What follows must be sure to call a person: a given name comes first, or only the surname is in capitals. Behind one, the
    site's name goes as well: 'Jane Roe Harbour Post'.
    """
    parts = text.split()
    for size in range(1, min(4, len(parts) - 1)):
        if key("".join(parts[:size])) in sites and not given_names.is_given(parts[0]):
            rest = parts[size:]
            person = " ".join(rest)
            shouted = not rest[0].isupper() and len(rest) <= 4 and all(part.isupper() for part in rest[1:]) and len(rest[-1]) > 2
            if (shouted or given_names.calls_a_person(person)) and _full_name(person) and not _organisation(person):
                return person
        behind = " ".join(parts[:-size])
        if key("".join(parts[-size:])) in sites and given_names.calls_a_person(behind) and not _organisation(behind):
            return behind
    return text


def _without_outlet(text: str, sites: frozenset[str], led: bool) -> str:
    """A byline without whom a full name wrote for: 'Jane Roe For The Harbour Post', 'Jane Roe, Harbour Post — Port Ansel'.

    What follows 'for' must be told to be an outlet: by the 'By' before the name (`led`), as the site, by what it is called.
    """
    if led and (placed := _HOUSE_AND_PLACE.search(text)) and not given_names.calls_a_person(placed["house"]):
        return text[: placed.start()]
    match = _FOR.search(text)
    if match is None:
        return text
    before, outlet = text[: match.start()], text[match.end() :]
    told = led or key(outlet) in sites or _organisation(outlet)
    last = _AND.split(before)[-1].rpartition(",")[2].strip()
    return before if told and _full_name(last) and not _organisation(last) else text


def _clauses(text: str) -> list[str]:
    """The parts of a byline that stand apart; what follows a dash or bar is a role, a date or the site's name."""
    if _BARE.fullmatch(text):
        return [text]
    parts = [part for part in _CUT.split(text) if part and part.strip()]
    if len(parts) <= 1:
        return parts
    return [parts[0], *(part for part in parts[1:] if agency(part) or _stands_apart(parts[0], part))]


def _stands_apart(name: str, part: str) -> bool:
    """Whether what stands behind a dash or bar is a second name: no newsroom, place or house."""
    return _full_name(part) and not _no_person(part) and not _employs(name, part)


def _listed(text: str, sites: frozenset[str]) -> list[Name]:
    """The names of a list: 'Jane Roe, John Doe and dpa'. After a full name a single word is a place, degree or role."""
    groups = _split_and(_SLASHED.sub(r"\g<wire>, \g<name>", text))
    first = groups[0].partition(",")[0] if groups else ""
    if len(groups) > 1 and _organisation(text) and (not _full_name(strip_by(first)) or _organisation(first)):
        return [Name(text, "organisation")] if len(text) <= 80 and "," not in text else []  # 'Centre for Arts and Crafts'
    short = all(len(group.split()) == 1 for group in groups)
    names: list[Name] = []
    for place, group in enumerate(groups):
        if place and len(group.split()) == 1 and not short and not agency(group):
            continue  # 'Jane Roe, Content & Marketing'
        if place and "," not in group and words.ROLE_WITHIN.fullmatch(group.split()[-1]):
            continue  # 'Jane Roe, Author & Garden Educator'
        found = [name for part in _parts(group) if (name := _name(part, sites))]
        # 'Jane Roe, Example News': whom she works for
        names += [name for name in found if name.kind != "organisation" or found[0].kind != "person"]
    return names


def _parts(group: str) -> list[str]:
    """The parts between commas that can be names."""
    parts = [_bare(part) for part in group.split(",")]
    parts = [part if re.search(r"\b\w\.$|[JS]r\.$", part) else part.rstrip(".") for part in parts if part]
    if len(parts) == 2 and _surname_first(parts):
        return [f"{parts[1]} {parts[0]}"]
    if all(len(part.split()) == 1 and not part.isascii() for part in parts):
        # Names of one word, as in Korean; what follows a role alone is its place: 'প্রতিনিধি, নেত্রকোনা'.
        return parts[:1] if parts and words.CASELESS_ROLE.fullmatch(parts[0]) else parts
    return [part for place, part in enumerate(parts) if not place or agency(part) or _signs_too(parts, place)]


def _signs_too(parts: list[str], place: int) -> bool:
    """Whether what follows a name and a comma can be a second name: not one word, no place or role, no house.

    Behind one word, which is a place, what does not begin with a given name says where that is: 'Jane Roe, Ansel, Port Shire'.
    """
    part = parts[place]
    if len(part.split()) < 2 or _aside(part) or _employs(parts[0], part) or _FROM.fullmatch(part):
        return False
    before = parts[place - 1]
    placed = place > 1 and " " not in before and not before.endswith(".") and not agency(before)
    return not placed or given_names.is_given(part.split()[0])


def _employs(name: str, other: str) -> bool:
    """Whether what stands behind a full name is the house it writes for, as its first word's capitals say: 'NDR Kultur'.

    Not where the name has such a word itself, as a surname before the given name ('KIM Min-ji'), nor before a given name in
    capitals; two capitals may be somebody's initials ('JT Smith') unless all is in capitals.
    """
    first, _, rest = other.strip().partition(" ")
    if not rest or not first.isupper() or not first.isalpha() or given_names.is_given(first):
        return False
    least = 2 if rest.isupper() else 3
    loud = any(len(word) > 2 and word.isupper() for word in name.split())
    return least <= len(first) <= 5 and not loud and _full_name(strip_by(name))


def _bare(part: str) -> str:
    """A part without marks around it; the stroke that ends a Hebrew word ('אברמוביץ'') is a letter of it."""
    bare = part.strip(" ,:*\"'“”„")
    return f"{bare}'" if f"{bare}'" in part and _HEBREW.search(bare) and not part.lstrip().startswith("'") else bare


def _aside(part: str) -> bool:
    """Whether what follows a name and a comma is a place of two words or a role: 'New York', 'Redakteurin Innenpolitik'."""
    return part.casefold() in words.CITIES or bool(words.ROLE_WITHIN.search(part))


def _split_and(text: str) -> list[str]:
    """The text split at 'and' in its languages; at 'y', 'e', 'i' and 'en' only between full names (Ortega y Gasset)."""
    if not text.isascii():
        text = _GLUED_AND.sub(lambda match: "; " if " " in match.string[: match.start()].strip() else match[0], text)
    sides = _WEAK_AND.split(text)
    if len(sides) > 1 and any(len(side.split()) < 2 for side in sides):
        text = _WEAK_AND.sub(_unsplit, text)
    else:
        text = _PLACING_AND.sub(lambda match: match[0] if _ends_in_name(match.string[: match.start()]) else _unsplit(match), text)
    return [group.replace("\ue000", " ") for group in _AND.split(text) if group and group.strip()]


def _unsplit(match: re.Match[str]) -> str:
    return match[0].replace(" ", "\ue000")


def _ends_in_name(text: str) -> bool:
    """Whether a side of an 'and' ends with a full name, not with a role of which 'a', 'en' or 'i' says where."""
    last = strip_by(_AND.split(text)[-1].rpartition(",")[2].strip())
    return _full_name(last) and not words.ROLE_WITHIN.search(last)


def _surname_first(parts: list[str]) -> bool:
    """'Roe, Jane M.' as libraries write it; not 'Madonna, Paris'."""
    surname, given = parts
    return len(surname.split()) == 1 and len(given.split()) <= 2 and bool(_INITIAL.search(given))


def _name(text: str, sites: frozenset[str]) -> Name | None:
    if agency(text):
        return Name(bare(text), "agency")
    if _DESK.fullmatch(text):
        return Name(text, "organisation")
    plain = words.DEGREE.sub("", strip_by(text))
    if words.ROLE_ONLY.fullmatch(plain) or (words.OFFICE.fullmatch(plain) and not given_names.is_given(plain.split()[0])):
        return None
    plain = strip_role(plain)
    if not plain or plain.casefold() in words.NOBODY or words.ACCOUNT.fullmatch(plain):
        return None
    if _of_site(plain, sites) or _organisation(plain) or (not plain.isascii() and eastern.is_body(plain)):
        return Name(plain, "organisation")
    if " " not in plain and len(plain) < 5 and plain.islower() and plain.isascii():
        return Name(plain, "organisation")  # a desk's or an editor's initials: a signature, but nobody's name
    return Name(calm(plain), "person") if is_person(untitled(plain)) else None


def untitled(text: str) -> str:
    """A full name without the academic titles before it, which a byline prints and no person is called by.

    >>> untitled("Prof. Dr. med. Jane Roe"), untitled("Dr. Oetker")
    ('Jane Roe', 'Dr. Oetker')
    """
    return words.TITLE.sub("", text)


def _of_site(text: str, sites: frozenset[str]) -> bool:
    """Whether a name is the site's, or begins with it ('MDR Thüringen' on mdr.de), or is bare initials ('LTO')."""
    first = key(text.partition(" ")[0])
    return _is_site(text, sites) or (first in sites and len(first) > 2) or (text.isupper() and " " not in text and len(text) < 6)


def _is_site(text: str, sites: frozenset[str]) -> bool:
    """Whether a name is the site's and no person's: who writes a blog often calls it after herself."""
    return key(text) in sites and not given_names.calls_a_person(text)


def strip_role(text: str) -> str:
    """A name without the role before or after it: 'Senior Editor Jane Roe', 'Jane RoeReporter', '홍길동 기자'."""
    text = words.ROLE_GLUED.sub(" ", text)
    text = words.ROLE_AFTER.sub("", words.ROLE_BEFORE.sub("", text)).strip(" ,:-–—|·•/")
    return "" if words.ROLE_ONLY.fullmatch(text) else text


def _no_person(text: str) -> bool:
    return _organisation(text) or text.casefold() in words.CITIES


@lru_cache(maxsize=1024)
def _organisation(text: str) -> bool:
    return bool(words.ORGANISATION.search(text) or words.NEWSROOM.search(text)) and not _surnamed(text)


def _surnamed(text: str) -> bool:
    """Whether a given name stands before a surname that is a word as well: 'Harriet Church'."""
    return text.rpartition(" ")[2] in _WORDS_TOO and text.count(" ") == 1 and given_names.calls_a_person(text)


def _full_name(text: str) -> bool:
    return len(text.split()) >= 2 and is_person(text)


@lru_cache(maxsize=1024)
def is_person(text: str) -> bool:
    """Whether `text` can be a person's name or pen name: a few capitalised words, or one word.

    >>> is_person("Ludwig van Beethoven"), is_person("jroe"), is_person("Read our newsletter")
    (True, True, False)
    """
    parts = text.split()
    if not 1 <= len(parts) <= 7 or not 2 <= len(text) <= 60 or (words.NOT_A_NAME.search(text) and not _surnamed(text)):
        return False
    if not _LETTER.search(text) or sum(map(str.isdigit, text)) > (4 if len(parts) == 1 else 0):
        return False
    if len(parts) == 1:
        return len(text) <= 30
    if len(parts) > 2 and all(len(part) < 3 for part in parts):
        return False  # 'DE FR IT EN'
    capital = [part for part in parts if part.casefold() not in words.PARTICLES]
    small = [part for part in capital if part[0].islower() and not _prefixed(part)]
    return bool(capital) and (not small or (len(small) == len(parts) <= 3))


def is_small(part: str) -> bool:
    """Whether a word of a name begins small and is neither a particle nor has a small prefix: no name's.

    >>> [part for part in "Tamer al-Qasr van lives".split() if is_small(part)]
    ['lives']
    """
    return part[0].islower() and part not in words.PARTICLES and not _prefixed(part)


def _prefixed(part: str) -> bool:
    """Whether a word is a name with a small prefix, and has its capital behind that: 'al-Masri'."""
    match = _PREFIXED.match(part)
    return match is not None and part[match.end() - 1].isupper()


def calm(text: str) -> str:
    """A name whose long words are not all in capitals: 'MARÍA LÓPEZ' and 'Jean DUPONT' read as others do.

    >>> calm("JOHN O'NEILL"), calm("JT Smith"), calm("Yann LE GAL")
    ("John O'Neill", 'JT Smith', 'Yann Le Gal')
    """

    def word(match: re.Match[str]) -> str:
        return match[0].title() if match[0].isupper() and len(match[0]) > 3 else match[0]

    own = _SHOUTED_PARTICLE.sub(lambda match: match[0].title(), text)
    calmed = re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)?", word, own)
    return " ".join(part.title() if text.isupper() and len(part) > 2 else part for part in calmed.split())
