"""Witness: names that no element is named for: links to an author's page, 'By' and date lines, what scripts count by.

It is asked only where no other witness names a person, since each of its signs is weaker than an element named a byline.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby, islice, pairwise, takewhile
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.metadata import dates, eastern, given_names, names, words
from pipeline.metadata.authors import is_full
from pipeline.metadata.markup import naming
from pipeline.metadata.statement import Signer, Statement, fold
from pipeline.metadata.visible import View, first_heading, nodes_from, of_others

Line = tuple[str, ...]
"""The texts of one block."""

_INLINE = frozenset("a span strong b em i u small time cite abbr font mark label bdi q s sup sub wbr".split())
_MAX_LINKS = 1_500
_MAX_TOGETHER = 6
_PAIR = 2
"""Texts of a line that is a name and a date in elements of their own, where only a given name tells it from a section."""
_LINE_CHARS = 110
_PROSE = 160
"""A text this long is the story: what follows it is no byline of the head."""
_AFTER = 40
_BEFORE = 12
_MENU = re.compile(r"(?:^|[\s_-])(?:sub)?(?:nav|navbar|navigation|menus?|dropdown)(?:$|[\s_-])", re.I)
_MENU_HEIGHT = 8
"""Elements above a text that are looked at."""
_STRONG = frozenset(
    "author authors autor autoren autorin autorinnen autores autorzy autors autori autore auteur auteurs forfatter skribent "
    "skribenter contributor contributors journalist journalists journaliste journalistes journalisten giornalista giornalisti "
    "periodista periodistas reporter reporters writer writers columnist columnists colunista colunistas columnista columnistas "
    "byline bylines".split()
)
_WEAK = frozenset(
    "redaktion redaktionen redactie redacao redaccion redazione profile profiles profil staff team by user users bio".split()
)
_AUTHOR_PAGE = re.compile(
    rf"/(?:[a-z]+-)?(?:(?P<strong>{'|'.join(sorted(_STRONG, reverse=True))})|{'|'.join(sorted(_WEAK, reverse=True))})"
    r"(?:-[a-z-]+)?/(?:[\w-]+/)?(?P<slug>[^/?#]{2,80})$",
    re.I,
)
"""Addresses of authors' pages. The weak ones sections and politicians have too: only a full name near the headline counts."""
_LISTED = re.compile(
    r"(?:(?:about|meet) the )?authors?(?:\(s\))?|(?:written|authored) by|"
    r"autor(?:en|in|innen|es|as|[ei])?|auteure?s?|autrices?",
    re.I,
)
"""The heading of the list of those who wrote the page, as firms and institutes print it beside or below what they publish."""
_PERSON_PAGE = re.compile(
    r"/(?:our-)?(?:people|persons?|professionals?|lawyers?|attorneys?|team|bios?|experts?|staff|fellows?|faculty|personen|"
    r"personnes?|profess?ionals?|equipe|equipo|anwaelte|avocats|abogados|advogados|profiles?)/(?:[\w-]+/){0,2}(?P<slug>[^/?#]{4,80})$",
    re.I,
)
"""Addresses of the pages of people that an institution has."""
_LIST_CHARS = 1_500
"""Characters of the list of those who wrote a page, with what each is and where to call them."""
_MAX_LISTED = 8
_BY_ALONE = re.compile(
    r"(?:(?:written|text|story|words|geschrieben|texte|escrito|scritto) )?(?:by|von|par|por|di|door|av|af)\s*:?|"
    rf"(?:{words.LABELS})\s*[:：]|(?:بقلم|מאת|נכתב על ידי|লিখেছেন|โดย|"
    rf"απ[όο]|γράφει(?: ο| η)?|द्वारा|oleh|penulis|yazan|記者|记者|기자명)",
    re.I,
)
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_STARTS = re.compile(
    rf"(?:(?i:(?:written|reported|words|story|text) by|by|von|par|por):? (?={_CAPITAL})|"
    rf"(?i:de|di|door|av|af) (?={_CAPITAL}\S+ {_CAPITAL})|"
    r"(?i:(?:autor(?:in|a|ka|/in|:in)?|author|auteure?|autore|автор|yazan|szerző|text|texte|texto|testo|tekst|текст) ?: ?)"
    rf"(?=[^\W\d_])|(?i:words|story|interview|protokoll|entrevista|intervista) ?: (?={_CAPITAL}\S+ {_CAPITAL}))"
)
_POSTED = re.compile(
    r"(?i:(?:posted|published|written|added|submitted|geschrieben|veröffentlicht|publi[ée]e?|rédigé|publicado|escrito|pubblicato|"
    r"scritto|geplaatst|gepubliceerd|geschreven|publicerad|skrivet|skrevet|publisert|udgivet|opublikowan[oey]) "
    r"(?:on |am |le |el |il |em |op |den )?(?=.{0,16}\d)(?P<when>.{6,34}?),? (?:by|von|par|por|da|door|av|af|przez) )"
    rf"(?P<name>{_CAPITAL}.*)"
)
"""How a blog signs in the line of the date: 'Posted on 11 April 2021 by Jane Roe'."""
_BOXED = "[class*=author-box][class*=name i], [class*=authorbox][class*=name i], [class*=author_box][class*=name i]"
_SET_APART = "p > em, p > i, p > b, p > strong, p > font, p[align=right], p[style*=right]"
_MAX_MARKS = 300
_SIGNED_CHARS = 60
_ROLE_WORDS = 3
_DATE_WORDS = 5
"""Words of what may stand beside a name and a date."""
_DASHES = ("-", "–", "—")
_TOLD = frozenset("ul ol dl table figure blockquote pre h2 h3 h4 h5 h6 img iframe video".split())
_PARAGRAPH = 100
"""Characters of the paragraph above a signature, at least."""
_ALL_LINK = 0.9
_LETTERS = re.compile(r"[^\W\d_]{3}")
_MARK = re.compile(r"\s+[|–—·•/-]\s+|\s*[|•·]\s*|,\s+")
_CODE = re.compile(
    r"[\"']?\b(?:\w*[_.-])?(?:page|post|article|content|story)?(?:[_.-]|post|article)?"
    r"(?:authors?|byline|author_?names?|writers?|reporters?)[\"']?\s*[:=,]\s*\[?\s*[\"'](?P<name>[^\"'<>{}\\]{4,60})[\"']",
    re.I,
)
_KEYS = re.compile("uthor|yline|riter", re.I)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae", "å": "aa"})
"""How addresses spell them as well as by the bare letter."""
_KEY_CHARS = 30
_MAX_KEYS = 200
_CODE_CHARS = 200_000
_MAX_SCRIPTS = 80


def read(tree: LexborHTMLParser) -> Statement:
    """The names, from the first of the signs that gives any."""
    after, before = _around_heading(tree)
    near = tuple(text for line in (*after, *before) for text in line)
    near_heading = _author_links(tree, near) or _lines(after) or _lines(before)
    said = near_heading or _signed_off(tree) or _counted(tree) or _listed(tree) or _boxed(tree)
    return Statement("unmarked", signers=tuple(Signer(name) for name in dict.fromkeys(said)))


def _around_heading(tree: LexborHTMLParser) -> tuple[list[Line], list[Line]]:
    """The lines between the first heading and the story, and those before it, both in the order of the page."""
    heading = first_heading(tree)
    if heading is None:
        return [], []
    following = islice(nodes_from(heading, forward=True), _AFTER)
    after = _by_block(item for item in following if not of_others(item[0], heading))
    before = _by_block(item for item in islice(nodes_from(heading, forward=False), _BEFORE) if not _of_menu(item[0]))
    return list(takewhile(_no_prose, after)), [line[::-1] for line in before if _no_prose(line)][::-1]


def _by_block(nodes: Iterator[tuple[LexborNode, str]]) -> Iterator[Line]:
    """The texts of each block, in the order in which they come."""
    told = (item for item in nodes if not _captioned(item[0]))
    for _, texts in groupby(told, lambda item: _block(item[0])):
        yield tuple(text for _, text in texts)


def _captioned(node: LexborNode) -> bool:
    """Whether a text stands in a caption, which names who took the picture."""
    parent = node.parent
    while parent is not None and parent.tag in _INLINE:
        parent = parent.parent
    above = parent.parent if parent is not None else None
    return any(node is not None and node.tag == "figcaption" for node in (parent, above))


def _of_menu(node: LexborNode) -> bool:
    """Whether a text stands in a menu, which may sort what it leads to by state or style."""
    parent = node.parent
    for _ in range(_MENU_HEIGHT):
        if parent is None or parent.tag in ("body", "main", "article"):
            return False
        if parent.tag == "nav" or _MENU.search(naming(parent)):
            return True
        parent = parent.parent
    return False


def _block(node: LexborNode) -> int:
    parent = node.parent
    while parent is not None and parent.tag in _INLINE:
        parent = parent.parent
    return parent.mem_id if parent is not None else 0


def _no_prose(line: Line) -> bool:
    return sum(map(len, line)) <= _PROSE


def _author_links(tree: LexborHTMLParser, near: tuple[str, ...]) -> list[str]:
    """Texts of links whose address is that of an author's page by this very name; those that stand with the first."""
    view = View()
    chosen: list[tuple[LexborNode, str]] = []
    for link in islice(tree.css("h1, a[href]"), _MAX_LINKS):
        if link.tag == "h1":
            chosen = []  # what stands above the heading is the menu's, unless nothing follows
            continue
        match = _author_page(link.attributes.get("href") or "")
        if match is None:
            continue
        said = [*_texts(link), *(near if match["strong"] else ())]
        fits = [text for text in said if (spells(match["slug"], text) and names.is_person(text)) or _is_eastern(link, text, near)]
        name = next((text for text in fits if " " in text or match["strong"]), None)
        if name is None or (chosen and not _together(chosen[0][0], link)):
            continue
        if name in near or (match["strong"] and not view.elsewhere(link)):
            chosen.append((link, name))
            if len(chosen) == _MAX_TOGETHER:
                break
    return [name for _, name in chosen]


def _listed(tree: LexborHTMLParser) -> list[str]:
    """Whom a list below the heading 'Authors' names, each in the link to that person's own page; nobody where it names others."""
    for heading in tree.css("h2, h3, h4, h5, h6")[:_MAX_MARKS]:
        if not _LISTED.fullmatch(fold(heading.text(deep=True)[:_LINE_CHARS]).rstrip(": ")):
            continue
        beside = _beside(heading, forward=True)
        if beside is None or _of_menu(heading) or len(fold(beside.text(deep=True))) > _LIST_CHARS:
            continue
        links = beside.css("a[href]") if beside.tag != "a" else [beside]
        pages = [(link, _PERSON_PAGE.search((link.attributes.get("href") or "").rstrip("/"))) for link in links[:_MAX_LINKS]]
        told = [next((text for text in _texts(link) if spells(page["slug"], text)), "") for link, page in pages if page]
        people = [name for name in dict.fromkeys(told) if name]
        if 0 < len(people) <= _MAX_LISTED and all(" " in name and names.is_person(name) for name in people):
            return people
    return []


def _is_eastern(link: LexborNode, text: str, near: tuple[str, ...]) -> bool:
    """Whether a link beside the headline says no more than a Chinese or Japanese name: no address can spell it."""
    return text in near and eastern.bare_name(text) and text == fold(link.text(deep=True))


def _author_page(address: str) -> re.Match[str] | None:
    path = address.partition("?")[0].partition("#")[0].rstrip("/")
    parts = path.casefold().rsplit("/", 3)[1:-1]
    if len(address) > 400 or not any(word in _STRONG or word in _WEAK for part in parts for word in part.split("-")):
        return None
    return _AUTHOR_PAGE.search(path)


def _texts(link: LexborNode) -> list[str]:
    """The texts of a link: whole without 'By', and one by one."""
    parts = [fold(node.text(deep=False)) for node in islice(link.traverse(include_text=True), 40) if node.is_text_node]
    return [names.strip_by(text) for text in (" ".join(parts), *parts) if 2 < len(text) <= 80]


def spells(slug: str, name: str) -> bool:
    """Whether the last part of an address, or an account, is this name: 'jane-roe', 'roe_jane', 'jane-roe-123' for 'Jane Roe'."""
    if not 3 <= len(name) <= 60 or not name[0].isupper():
        return False
    told = _plain(unquote(slug).rsplit(".", 1)[0])
    spelled = re.sub(r"[\W_\d]+", "", told)
    return any(_spelled(spelled, plain) for plain in dict.fromkeys((_plain(name), _plain(name.casefold().translate(_UMLAUTS)))))


def _spelled(spelled: str, name: str) -> bool:
    parts = [part for part in re.split(r"[\W_]+", name) if len(part) > 1]
    more = 8 if len(parts) > 1 else 0
    return bool(parts) and all(part in spelled for part in parts) and len(spelled) <= len("".join(parts)) + more


def _plain(text: str) -> str:
    """Small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o").replace("ł", "l").replace("đ", "d"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _together(first: LexborNode, other: LexborNode) -> bool:
    """Whether two links stand in one line: under one parent or grandparent."""
    above = [node.mem_id for node in _above(first)]
    return any(node.mem_id in above for node in _above(other))


def _above(node: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    for _ in range(2):
        if parent is None or parent.tag in ("body", "main", "article"):
            return
        yield parent
        parent = parent.parent


def _lines(said: list[Line]) -> list[str]:
    """The names of the first line that says 'By', or holds a name beside a date and nothing else."""
    for line, following in pairwise([*said, ()]):
        whole, after = " ".join(line), " ".join(following)
        if len(whole) > _LINE_CHARS:
            continue
        if _BY_ALONE.fullmatch(whole) and len(after) <= 60:
            whole = f"{whole} {after}"
        apart = [text for before, text in pairwise(line) if not _LETTERS.search(before) or dates.parse(before, "de")]
        if found := next((people for text in (whole, *apart) if (people := _of_line(text))), None):
            return found
        beside = _of_line(" | ".join(line)) if len(line) == _PAIR else []
        if beside and all(map(given_names.calls_a_person, beside)):
            return beside
    return []


def _of_line(line: str) -> list[str]:
    if (posted := _POSTED.match(line)) and dates.parse(posted["when"], "de"):
        line = f"By {posted['name']}"
    if _STARTS.match(line) or words.SAYS_BY.match(line):
        found = [name.text for name in names.read(line, shown=True) if name.kind == "person"]
        return found if all(map(is_full, found)) and names.strip_by(line) != line else []
    if not line.isascii() and eastern.CJK.search(line):
        told = names.read(line, shown=True) if eastern.names_role(line) else []
        return [name.text for name in told if name.kind == "person"]
    if not any(map(str.isdigit, line)) or (moment := dates.parse(line, "de")) is None or len(moment.text) < 10:
        return []
    parts = [part.strip() for part in _MARK.split(line)]
    if any(len(part.split()) > _DATE_WORDS and dates.parse(part, "de") is None for part in parts):
        return []  # a sentence
    people = [part for part in parts if not any(map(str.isdigit, part))]
    people = [_said(part) for part in people if not words.ROLE_ONLY.fullmatch(part)]
    return people if 1 <= len(people) <= 2 and all(map(full_name, people)) else []


def _said(part: str) -> str:
    return names.strip_role(names.strip_by(part))


def full_name(text: str) -> bool:
    """Whether this is written like a person's name of two to four words, all but its particles with capitals."""
    read = names.read(text, shown=True)
    parts = text.split()
    if not 2 <= len(parts) <= 4 or any(map(names.is_small, parts)):
        return False
    return [name.text for name in read if name.kind == "person"] == [text]


def _signed_off(tree: LexborHTMLParser) -> list[str]:
    """The name that stands alone, set apart, below the last paragraph of the story, as on paper."""
    for mark in reversed(tree.css(_SET_APART)[-_MAX_MARKS:]):
        line = mark.parent if mark.tag != "p" else mark
        if line is None or len(said := fold(line.text(deep=True))) > _SIGNED_CHARS:
            continue
        name = _before_role(names.strip_by(said.strip("()[]+-–— ")), said.startswith(_DASHES))
        below = _beside(line, forward=True)
        if full_name(name) and _is_story(_beside(line, forward=False)) and _ends(below) and not _is_label(name, below):
            return [name]
    return []


def _boxed(tree: LexborHTMLParser) -> list[str]:
    """The name in the only box on an author, which page builders draw of whose account the page is."""
    said = {name for box in tree.css(_BOXED) for name in [fold(box.text(deep=True))] if len(name) <= _SIGNED_CHARS}
    return [name.text for name in names.read(said.pop()) if name.kind == "person"] if len(said) == 1 else []


def _before_role(said: str, dashed: bool) -> str:
    """The name before a comma and a role or place of up to three words; the line as it is where nothing is sure to be a name.

    In scripts without capitals two names look like a name and its place: a role or the dash before the line tells which.
    """
    name, _, rest = said.partition(",")
    if not 0 < len(rest.split()) <= _ROLE_WORDS or any(map(str.isdigit, rest)):
        return said
    if name.upper() == name.lower():
        return name if dashed or words.ROLE_WITHIN.search(rest) else said
    return name if given_names.calls_a_person(name) and not full_name(rest.strip()) else said


def _beside(line: LexborNode, forward: bool) -> LexborNode | None:
    """The next element after or before one that is not empty."""
    node = line.next if forward else line.prev
    while node is not None and (not node.is_element_node or not fold(node.text(deep=True))):
        node = node.next if forward else node.prev
    return node


def _ends(following: LexborNode | None) -> bool:
    """Whether what follows is no more of the story: not the paragraph or list that a subhead stands over."""
    return following is None or (following.tag not in _TOLD and not _is_story(following))


def _is_label(name: str, following: LexborNode | None) -> bool:
    """Whether what is set apart heads links ('For More Information'), where no name stands that tells itself to be one."""
    if following is None or given_names.calls_a_person(name):
        return False
    linked = sum(len(fold(link.text(deep=True))) for link in following.css("a[href]"))
    return linked > 0 and linked >= _ALL_LINK * len(fold(following.text(deep=True)))


def _is_story(node: LexborNode | None) -> bool:
    return node is not None and node.tag == "p" and len(fold(node.text(deep=True))) >= _PARAGRAPH


def _counted(tree: LexborHTMLParser) -> list[str]:
    """The one author that scripts for counting readers are told ('dataLayer.push({"author": "Jane Roe"})'); none if several."""
    found: dict[str, None] = {}
    for node in tree.css("script:not([src])")[:_MAX_SCRIPTS]:
        code = node.text(deep=True)
        if len(code) <= _CODE_CHARS and any(key in code for key in ("uthor", "yline", "riter")):
            for key in islice(_KEYS.finditer(code), _MAX_KEYS):
                near = code[max(0, key.start() - _KEY_CHARS) : key.end() + _KEY_CHARS + 60]
                found.update(dict.fromkeys(fold(match["name"]) for match in _CODE.finditer(near)))
    return _one(list(found))


def _one(said: Sequence[str]) -> list[str]:
    """The people of the one value that names any; nobody where several do."""
    people = [value for value in said if any(name.kind == "person" and " " in name.text for name in names.read(value))]
    return people if len(people) == 1 else []
