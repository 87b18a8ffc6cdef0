"""Witness for plain texts: names whose line no 'By' begins, each with evidence from its neighbours or from the biography below.

It is asked only where nobody else names a person: a text has lost the elements that say which line is the byline. In the lines
above the story a name counts beside a date, behind a later 'by', with a role, or where the text signs with it once more; below
it the one whom a biography is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.metadata import dates, names, words
from pipeline.metadata.given_names import calls_a_person
from pipeline.metadata.statement import Signer, Statement
from pipeline.records import Document, Verdict

_HEAD = 20
_TAIL = 25
"""Lines of a text at its top and below its last paragraph that are looked at."""
_LINE_CHARS = 160
_PROSE = 100
_MOST_BETWEEN, _LABEL_CHARS = 2, 30
"""Lines that may stand between the writer's name and the story, and how long each is."""
_STOPS = (".", "!", "?", "…", "。", "؟", "।", "»", "”", '"', ")")
_ROLE_CHARS = 60
_SURE = 0.9
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_CLOCK = r"\d{1,2}[:.]\d{2}"
_LATELY = re.compile(
    rf"(?:today|yesterday|heute|gestern|vandaag|gisteren|hoy|ayer|hoje|ontem|oggi|ieri|i dag|i går|idag|igår|tänään|eilen|"
    rf"dzisiaj|dziś|wczoraj|dnes|včera|сегодня|вчера|сьогодні)\b,? .{{0,5}}{_CLOCK}.{{0,5}}|"
    rf"\d{{1,2}}\.\s?\d{{1,2}}\.,? (?:\w+ )?{_CLOCK}(?:\W+\w*\s?\d{{1,2}}\.\s?\d{{1,2}}\.,? (?:\w+ )?{_CLOCK})?",
    re.I,
)
"""When, without a year: 'Vandaag, 11:17', '13.7. 18:20 | updated 13.7. 19:02'."""
_BY = r"(?:(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f|przez|Di)\s+|[Bb]y(?=[A-Z][a-z]+ [A-Z]))"
_LATER_BY = re.compile(rf"(?P<before>.*?(?:^|[\s/|·•–—,)-])){_BY}(?P<name>{_CAPITAL}[\w’'.-]+\s{_CAPITAL}.*)")
_KIND_BY = re.compile(
    r"(?:review|words|story|report|text|photos and words|words and photos|interview|analysis|opinion|column) by ", re.I
)
"""How a line begins that says what is signed."""
_WHERE = re.compile(
    rf"(?P<name>{_CAPITAL}[\w’'.-]+(?: [^\W\d_][\w’'.-]*){{1,3}}?)"
    r"(?:\s?[/|]\s?|\s[–—-]\s|,?\s(?:at|in|from|en|à|au|aus|im|a|da|w|we|v|i|uit|из|в)\s)[^\d.!?:]{2,40}"
)
"""A name and where its bearer wrote from."""
_ISSUED = re.compile(
    r"(?:published|posted|updated|written|on|words|a column|opinion|guide|kolumne|ein kommentar|eine analyse|veröffentlicht|"
    r"geschrieben|erstellt|publi[ée]e?|rédigé|publicado|escrito|pubblicato|scritto|gepubliceerd|geschreven|publicerad|skriven|"
    r"publisert|skrevet|udgivet|opublikowan[oey]|dodan[oey])",
    re.I,
)
_WRITTEN = re.compile(
    r".*\b(?:written|posted|published|updated on|geschrieben|veröffentlicht|publié|rédigé|escrito|publicado)", re.I
)
_ENDS = re.compile(
    r"\s*(?:[|/·•]|\s[–-]\s|[–—]|\d|\b(?:Updated|Last|Published|View|Posted|Reviewed|Former)\b)|"
    r"(?<=[a-zß-ÿ])(?=[A-Z][a-z]+\s)|\s(?=In [A-Z])"
)
"""What ends the names behind a 'by' in a line that lost its markup."""
_POSTED = re.compile(
    r"(?i:(?:posted|published|written|geschrieben|veröffentlicht|publié|publicado|pubblicato|geplaatst|gepubliceerd|geschreven|"
    r"publicerad|skrevet|udgivet) (?:on |am |le |el |il |em |op |den )?(?=.{0,12}\d).{4,30}? (?:by|von|par|por|da|door|av|af)) "
    rf"(?P<name>{_CAPITAL}[a-zß-ÿ]{{2,14}})"
)
"""How a blog signs with a first name: 'Posted on 11 April 2021 by Jane'."""
_MOMENT = re.compile(rf"(?P<name>{_CAPITAL}[^\d.!?:|,]{{3,40}}) (?P<when>\d{{1,2}}\D[^!?|]{{3,24}}\d,? {_CLOCK})")
"""A name, a day and a time in one line, with nothing between: 'Jane Roe 11 februari 2023, 14:05'."""
_BARE_BY = re.compile(r"(?:by|von|par|por|di|door|av|af):?", re.I)
_BULLET = re.compile(r"[-–•*·] ")
_MARK = re.compile(r"\s+[|–—·•/-]\s+|\s*[|•·]\s*|,\s+")
_SMALL = re.compile(r"(?<!\w)[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_BRACKETED = re.compile(r"\([^()]{0,30}\)")
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_READ_TIME = re.compile(r"\W*(?:\w+\W+){0,3}\d{1,2}[- ]?(?:min(?:ute|uten|uti|utos|ut)?s?|mins?|мин|хв|dk|perc)\b.{0,20}", re.I)
_ROLE = re.compile(rf"{words.ROLE_ONLY.pattern}|(?:[Ff]ormer |[Cc]o-)[\w &-]{{3,40}}|{words.ROLE_ONLY.pattern},? .{{0,30}}")
_ABOUT = re.compile(
    r"(?i:(?:about|meet) the (?:author|writer)|(?:about|zum) autor|über (?:den|die) autor(?:in|en)?|"
    r"(?:die|der|unsere?) autor(?:in)?|à propos de l['’]aut\w+|"
    r"sobre (?:el|la|o|a) autora?|l['’]autore|over de auteur|o autor(?:ze|ce)|この記事を書いた人|著者|執筆者)\s*[:：-]?\s*"
)
_IS = (
    r"(?:,? (?:is|was|has|covers?|writes?|works?|leads?|serves|joined|"
    r"ist|war|arbeitet|schreibt|leitet|studierte|est|était|couvre|travaille|"
    r"es|era|escribe|trabaja|è|scrive|lavora|é|escreve|trabalha|schrijft|werkt|är|arbetar|er|jest|pracuje|pisze)\b|,| \()"
)
_DIALLED = re.compile(r"\s?[\d+(@]")
"""What stands behind the name of whom the press may call: 'Jane Roe, 555-0190'."""
_HAS_IS = re.compile(_IS)
_OF_FIRST_NAME = re.compile(rf"{_IS.replace('|,| ', '|')}")
_BIOGRAPHY = re.compile(
    rf"(?P<name>{_CAPITAL}[\w’'.-]+(?: (?:{'|'.join(sorted(words.PARTICLES))}|{_CAPITAL}[\w’'.-]*)){{1,3}}){_IS}"
)


def read(document: Document, verdicts: Sequence[Verdict]) -> Statement:
    """The people of the first sign that names any."""
    lines = [block.line.removesuffix("'") for block in document.blocks]  # a Hebrew name may end so, and no sign does
    headlines = {document.blocks[v.block].text for v in verdicts if v.category == "headline" and v.probability >= _SURE}
    listed = {block.line for block in document.blocks if block.marker}
    said = _first(lines, _titled(document, verdicts), listed, headlines) or _told_of(document, verdicts)
    return Statement("lone names", signers=tuple(Signer(name, "person") for name in said))


def _told_of(document: Document, verdicts: Sequence[Verdict]) -> list[str]:
    """Whom a line below the story is about that rules take for a biography: 'Marit Solheim is the author of ...'."""
    lines = [document.blocks[v.block].line for v in verdicts if v.category == "about" and v.probability >= _SURE and not v.span]
    matches = ((line, _BIOGRAPHY.match(line)) for line in lines)
    found = [match["name"] for line, match in matches if match and not _DIALLED.match(line, match.end())]
    people = [name for name in map(_without_title, found) if full_name(name)]
    return people if len(people) == 1 else []


def _without_title(name: str) -> str:
    """A name without the academic title before it, where a first name is left."""
    title, _, rest = name.partition(" ")
    return rest if title.rstrip(".") in ("Dr", "Prof", "Professor") and " " in rest else name


def _titled(document: Document, verdicts: Sequence[Verdict]) -> set[str]:
    """The lines that rules take for the headline, a caption or comments."""
    other = {"headline", "caption", "related"}
    return {document.blocks[v.block].text for v in verdicts if v.category in other and v.probability >= _SURE and v.span is None}


def _first(lines: list[str], other: set[str], listed: set[str], headlines: set[str]) -> list[str]:
    prose = [place for place, line in enumerate(lines) if len(line) >= _PROSE and line.endswith(_STOPS)]
    if not prose:
        return []
    head = range(min(prose[1] if len(prose) > 1 else prose[0], _HEAD))
    small = frozenset(word for place in prose for word in _SMALL.findall(lines[place]) if word[0].islower())
    for place in head:
        line = lines[place]
        if line and len(line) <= _LINE_CHARS and line not in other and (found := _signed(line, small)):
            return found
    for place in head:
        line = lines[place]
        if place and _BARE_BY.fullmatch(lines[place - 1]) and full_name(name := _BULLET.sub("", line, count=1)):
            return [name]
        if place and lines[place - 1] in headlines and _heads_story(lines, place, prose[0]):
            if _is_surely(line):
                return [line]
            if len(people := _only_names(line)) > 1 and all(map(_is_surely, people)):
                return people
        people = [] if line in other else _only_names(line) or _placed(lines, place)
        people = [name for name in people if len(people) == 1 or name not in lines[:place]]  # 'Jane Roe - Home Life': a section
        if people and not any(_is_common(name, small) for name in people) and _is_evident(lines, place, line in listed):
            return people
    if told := [name for name in _biography(lines, prose[-1]) if not _is_common(name, small)]:
        return told
    posted = (match["name"] for place in head if (match := _POSTED.fullmatch(lines[place])) is not None)
    return [name for name in posted if not words.ACCOUNT.fullmatch(name) and name.casefold() not in words.NOBODY][:1]


def _heads_story(lines: list[str], place: int, story: int) -> bool:
    """Whether next to nothing stands between a line and the story below it: the paper's name, a label."""
    between = lines[place + 1 : story]
    return place < story and len(between) <= _MOST_BETWEEN and all(len(line) <= _LABEL_CHARS for line in between)


def _is_surely(line: str) -> bool:
    """Whether a line is a person's whole name: the first word is a given name, and nothing of it is a thing's."""
    return full_name(line) and calls_a_person(line)


def _is_common(name: str, small: frozenset[str]) -> bool:
    """Whether the prose has a word of the name in small letters: 'Product Analytics', 'Key Takeaways'."""
    parts = (part.casefold() for part in name.split() if part[0].isupper())
    return any(part in small and part not in words.PARTICLES for part in parts)


def _signed(line: str, small: frozenset[str]) -> list[str]:
    """The names of a line that has a date and them, a later 'by', or a name and a role."""
    if (match := _LATER_BY.match(line)) and _may_be_before(match["before"]):
        told = _ENDS.split(match["name"])[0]
        found = [name.text for name in names.read("by " + told, shown=True) if name.kind == "person"]
        if found and all(map(full_name, found)):
            return found
    if kind := _KIND_BY.match(line):
        said = names.strip_role(line[kind.end() :])
        return [said] if full_name(said) else []
    if (match := _MOMENT.fullmatch(line)) and full_name(match["name"]) and calls_a_person(match["name"]):
        return [match["name"]] if dates.parse(match["when"], "de") is not None else []
    parts = [part.strip() for part in _MARK.split(line)]
    if any(_ISSUED.fullmatch(part) for part in parts[1:]) and full_name(parts[0]):
        return parts[:1]  # 'Jane Roe|Published', the date is lost
    parts = [part for part in parts if not _SITE.fullmatch(part)]
    people = [names.strip_role(part) for part in parts if not any(map(str.isdigit, part)) and not words.ROLE_ONLY.fullmatch(part)]
    if any(map(str.isdigit, line)) and (moment := dates.parse(line, "de")) is not None and len(moment.text) >= 8:
        found = [name for name in people if full_name(name) and not _is_common(name, small)]
        return found if 1 <= len(found) <= 2 and found == people else []
    plain = names.strip_role(line)
    first, comma, role = line.partition(", ")
    if comma and len(role.split()) <= 8 and words.ROLE_WITHIN.search(role) and full_name(first) and line[-1] not in ".:!?":
        return [first]
    with_role = plain != line and len(line) <= _ROLE_CHARS and line[-1] not in ".:!?"
    return [plain] if with_role and full_name(plain) and not _is_common(plain, small) else []


def _may_be_before(text: str) -> bool:
    """Whether a 'by' may follow: a date or how it was published, but no words of a headline."""
    text = text.strip(" ,|/·•–—-")
    if not text or _ISSUED.fullmatch(text) or _WRITTEN.fullmatch(text):
        return True
    return len(text) <= 60 and any(map(str.isdigit, text)) and dates.parse(text, "de") is not None


def full_name(text: str) -> bool:
    """Whether this is written like a person's name of two to four words, all but its particles with capitals."""
    parts = text.split()
    if not 2 <= len(parts) <= 4 or len(text) > 40 or any(map(names.is_small, parts)):
        return False
    if words.CASELESS_ROLE.match(text):
        return False
    return [name.text for name in names.read(text, shown=True) if name.kind == "person"] == [text]


def _only_names(line: str) -> list[str]:
    """The people of a line that has nothing but one name, or a few with 'and': 'Jane Roe (now) and John Doe (earlier)'."""
    if len(line) > _LINE_CHARS // 2:
        return []
    if full_name(line):
        return [line]
    found = [name.text for name in names.read(line, shown=True) if name.kind == "person"]
    rest = _BRACKETED.sub("", line)
    for name in found:
        rest = rest.replace(name, "", 1)
    return found if len(found) > 1 and all(map(full_name, found)) and len(rest.split()) <= len(found) else []


def _placed(lines: list[str], place: int) -> list[str]:
    """The name of a line that says where somebody wrote, beside a date: 'Jane Roe / Port Ansel', 'Jane Roe at the harbour'."""
    match = _WHERE.fullmatch(lines[place])
    if match is None or not full_name(match["name"]):
        return []
    return [match["name"]] if any(_is_date(lines[at]) for at in (place - 1, place + 1) if 0 <= at < len(lines)) else []


def _is_evident(lines: list[str], place: int, listed: bool) -> bool:
    """Whether a date, a read time or a role stands beside a lone name, or the text signs with it again."""
    beside = [lines[at] for at in (place - 1, place + 1) if 0 <= at < len(lines)]
    if any(_is_date(line) or _READ_TIME.fullmatch(line) or _is_role(line) for line in beside):
        return True
    name = lines[place]
    from_where = lines[place + 1] if place + 2 < len(lines) and _is_date(lines[place + 2]) else ""
    if 0 < len(from_where) <= _LABEL_CHARS and not listed and (_is_surely(name) or from_where.endswith((" -", " –", " —"))):
        return True
    again = (line[len(name) :] for line in lines[place + 2 :] if line.startswith(name))
    return not listed and any(not rest or _HAS_IS.match(rest) for rest in again)


def _is_role(line: str) -> bool:
    return _ROLE.fullmatch(line) is not None or (len(line) <= _ROLE_CHARS and words.CASELESS_ROLE.match(line) is not None)


def _is_date(line: str) -> bool:
    if len(line) > 60 or sum(map(str.isdigit, line)) < 4:
        return False
    return _LATELY.fullmatch(line) is not None or dates.parse(line, "de") is not None


def _biography(lines: list[str], last: int) -> list[str]:
    """Whom the biography below the story is about: one that calls itself so, follows its name alone, or tells of a trade."""
    start = max(0, last - 3)
    for place in range(start, min(len(lines), last + _TAIL)):
        line = lines[place]
        label = _ABOUT.match(line)
        rest = line[label.end() :] if label else line
        match = _BIOGRAPHY.match(rest)
        named = match is not None and full_name(match["name"])
        if label and not rest and place + 1 < len(lines):
            following = lines[place + 1]
            if full_name(following):
                return [following]
            continue
        if label and (named or full_name(rest)):
            return [match["name"] if match and named else rest]
        if match and named and place and lines[place - 1] == match["name"]:
            return [match["name"]]
        if place and full_name(lines[place - 1]) and _OF_FIRST_NAME.match(line.removeprefix(lines[place - 1].split()[0])):
            return [lines[place - 1]]
    return []
