"""Witness: the lines around the article that say who wrote it, when, and where it is from.

Rules have named those lines; this reads them. It is the only witness for plain text, where it also recognises the lines
whose form alone is proof (a whole line 'By Jane Roe', a dateline, 'originally published at ...'), whoever named them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Never

from pipeline.metadata import dates, given_names, names, words
from pipeline.metadata.agencies import agency
from pipeline.metadata.date_lines import CHANGED, ISSUED, split
from pipeline.metadata.datelines import from_dateline
from pipeline.metadata.statement import Signer, Statement, unique
from pipeline.metadata.url import host, same_publisher
from pipeline.metadata.visible import is_month
from pipeline.records import Block, Category, Document, Verdict, upward

_HEAD = 12
_TAIL = 12
"""Lines of plain text at its top and end that are read unasked."""
_NEAR = 4
"""How many lines a further author line may be away from the last one: what comes later signs comments and teasers."""
_FIRST = 3
"""Lines of prose among which a dateline may stand alone."""
_SURE = 0.9
"""Rules below this only tip: what they point at is read as if nobody had named it."""
_BYLINE_CHARS = 160
_LOUD = re.compile(r"(?:DI|VON|PAR|POR|DOOR)(?= [^\W\d_]{2,} [^\W\d_]{2})")
"""'By' in capitals, as is the name behind it: 'DI MARIA ROSSI'."""
_FIRST_PUBLISHED = re.compile(r"first published(?: on)? ?:? ?(?=\w{1,10}[ .,/]|\d)", re.I)
_AS_PLACE = (
    r"(?<!\w)(?:in|near|outside|en|em|bei|aus|nach|(?:city|town|village|mayor|ayuntamiento|alcald\w+|vecinos|ciudad|municipio|"
    r"comune|sindac[oa]|città|mairie|ville|commune|prefeitura|prefeit[oa]|cidade) (?:of|de|di|da|do)) {name}(?![\w'’])"
)
_AS_DATELINE = r"(?:\([^()]{{2,20}}\) ?[-–—] ?)?{name}(?:, [^.]{{2,30}}?)? ?(?:[-–—]|\()"
"""How a story says of a name that it is a place's: 'in Great Ansel', 'GREAT ANSEL, England —'."""
_BELOW_TITLE = 2
"""How many lines below the headline such a line stands."""
_CHECKED = re.compile(
    r"(?:reviewed|checked|verified|approved|vetted|proofread) by\b|(?:über|ge)prüft von\b|relue? par\b|vérifiée? par\b|"
    r"revisad[oa] por\b|verificad[oa] por\b|revisionato da\b|gecontroleerd door\b|zweryfikowa[łn]\w*:? ",
    re.I,
)
"""Who looked over what others wrote. Of a record or a play it may be the writer, where nobody else signs."""
_REPORTED = re.compile(r"reporting (?=by )", re.I)
_DATE_CHARS = 40
_PARAGRAPH = 100
_LABELLED = re.compile(rf"{ISSUED.pattern}|{CHANGED.pattern}|[^\W\d_] ?:", re.I)
"""Says of a date below the story that it is the page's own and no teaser's."""
_BYLINE = re.compile(
    r"(?:(?:by|von|por|par|di|door)(?:\s|(?<=(?-i:[a-z])))|autor(?:in|a)?:|author:|reviewer:|rezensent(?:in)?:|recensent:|"
    r"text[eoi]?:|words:|tekst[ij]?:|szöveg:|bài:|текст:|автор:)\s*(?-i:[^\W\d_a-z])|by(?-i:[A-Z])", re.I
)
_CREDIT = re.compile(
    r"\(?\s*(?:"
    r"(?:additional |further |with )?(?:reporting|writing|editing|production|graphics|translation|research)\b.{0,30}\bby\b|"
    r"mit material von|bearbeitung:|redaktion:|redigiert von|mitarbeit:|übersetz(?:t|ung) (?:von|aus)|"
    r"avec\s+(?:l['’])?(?:afp|reuters|ap)|édité par|traduit (?:de|par)|con información de|traducción de|editado por|"
    r"com informações d|edição de|traduzido por|a cura di|ha collaborato|met medewerking van|bewerking:|oprac\.|źródło: pap)",
    re.I,
)
_CONTRIBUTED = re.compile(
    r"\bcontributed\b|\breporting\b|\bmitgearbeitet\b|\bmitarbeit\b|\bcollabora\w+|\bmeegewerkt\b|\bwspółprac\w+|"
    r"\bmaterial der (?:nachrichten)?agentur|\binformationen (?:von|der|des)\b|\b(?:edited|translated|written|compiled) by\b|"
    r"\b(?:editor|redaktion|übersetzung|traduction|traducción|traduzione|tradução|vertaling|tłumaczenie)\s*:",
    re.I,
)
_WITH = re.compile(
    r"^\(?(?:mit(?: Material (?:von|der))?|with|avec|con|com|met|z|με (?:πληροφορίες|υλικό|στοιχεία) από(?: τ\w{1,3})?"
    r"|źródło:|quelle:|source:)\s+",
    re.I,
)
_SOURCE = re.compile(
    r"^\(?(?:kaynak|haber kaynağı|πηγή|fuente|fonte|bron|kilde|källa|lähde|zdroj|forrás|sursa|izvor|vir|извор|източник|источник|"
    r"джерело|nguồn|sumber|المصدر|منبع|מקור|स्रोत|সূত্র|(?:.{0,40}[\s|])?(?:来源|來源|출처|出典))\s*[:：]\s*"
    r"(?P<name>[^:：]{2,40}?)[).]*$",
    re.I,
)
_OF_SOURCES = {"AA": "Anadolu"}
"""Codes that are an agency's where a line names its source, and may be anything elsewhere."""
_HOST = r"(?<![\w@.-])(?:https?://)?(?:www\.)?(?P<host>(?:[a-z0-9-]+\.)+[a-z]{2,10})(?![\w@])"
_REPUBLISHED = (
    r"\b(?<!\bbe )(?:re-?(?:published|printed|posted)|cross-?posted)\b(?:(?!\bwithout\b)[^.!?]){0,60}?"
    r"\b(?:from|courtesy of|permission of)\b",
    r"\bübernommen (?:von|aus)\b",
    r"\brepubliée? (?:à partir|avec l['’](?:aimable )?autorisation) d[eu]\b",
    r"\brepublicad[oa] (?:de|con permiso de|do|da|com (?:a )?permissão d[aeo])\b",
    r"\bripubblicat[oa] (?:da|su (?:gentile )?concessione di)\b",
)
"""Says that what is shown here was taken from elsewhere; what 'may be republished' is this."""
_ORIGINAL = (
    r"\b(?:originally|first) (?:published|appeared|posted)\b.{0,40}?\b(?:at|on|by|in)\b",
    r"^\W*(?:via|source|quelle|fuente|fonte|bron|źródło|πηγή|источник|джерело|kaynak)\b\s*:",
    r"\b(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)\b.{0,30}?\b(?:auf|bei|in|von)\b",
    r"\bpublié (?:initialement|à l['’]origine)\b.{0,30}?\b(?:sur|par|dans)\b",
    r"\bpublicado originalmente\b.{0,30}?\b(?:en|em|por|no|na)\b",
    r"\bpubblicato originariamente\b.{0,30}?\b(?:su|da)\b",
    r"\boorspronkelijk (?:gepubliceerd|verschenen)\b.{0,30}?\b(?:op|bij|door)\b",
    r"\bpierwotnie (?:opublikowan\w+|ukazał\w*)\b.{0,30}?\b(?:na|w|przez)\b",
    *_REPUBLISHED,
)
_TAKEN = re.compile("|".join(_REPUBLISHED), re.I)
_ORIGINALLY = re.compile("|".join(_ORIGINAL), re.I)
_ORIGIN = re.compile(rf"(?:{'|'.join(_ORIGINAL)}).{{0,80}}?{_HOST}", re.I)
_OF_LICENCES = "creativecommons.org"
_NOT_A_HOST = re.compile(r"\.(?:jpe?g|png|gif|webp|pdf|html?|php)$", re.I)
_PICTURED = frozenset(
    "picture pict pictsrc pic image images img photo photos foto figure caption gallery avatar teaser media slideshow".split()
)
_MENU = frozenset("nav navbar navigation menu menus submenu dropdown breadcrumb breadcrumbs crumbs".split())
_MENU_HEIGHT = 8
"""Elements above a line that are looked at."""
_BYLINE_NAMES = frozenset(("author", "authors", "byline"))
_COMMENT_NAMES = frozenset((
    "comment comments disqus commentlist kommentar kommentare commentaires comentarios commenti reacties komentarze webmention "
    "webmentions trackback trackbacks pingback pingbacks"
).split())  # fmt: skip
"""Whose lines readers have written."""
_PAGE_TAGS = frozenset(("html", "body", "main", "article"))
"""What they are called says which menus the page has, not that all of it is one."""
_AFTER_HOUSE = re.compile(r"(?:[/|]\s?(?P<after>[^/|()]{2,60})|\((?P<inside>[^()]{2,80})\))$")
"""What stands with the site's own name: 'Harbour Post / Reuters', 'Harbour Post (Jane Roe)'."""
_SIGN_OFF = re.compile(r"^[(\[–—-]?\s*(?P<name>[\w/,\s-]{2,40}?)\s*[)\]]?\.?$")
_REPORT = re.compile(r"This report by (?P<name>[\w .]{2,40}?) was first published\b", re.I)
_SECTION = re.compile(r"/(?:categor(?:y|ies)|tags?|topics?|sections?|kategorien?|themen?|rubrik|blog-categories)/", re.I)
_TAG_LABEL = re.compile(
    r"(?:tag(?:s|ged)?(?: (?:in|as|with))?|filed under|posted in|keywords?|topics?|categor(?:y|ies|ías?|ias?|ies?)|"
    r"catégories?|labels?|schlag(?:worte?|wörter)|stichworte?|kategorien?|themen?|mehr zum thema|rubriken?|mots[ -]clés|"
    r"étiquettes|sujets?|thèmes?|etiquetas?|temas?|palabras clave|argomenti|categorie|trefwoorden|onderwerpen|categorieën|"
    r"tagi|tematy|kategorie|słowa kluczowe|теги|темы|рубрики|категории|ключевые слова|теми|мітки|emner|ämnen|avainsanat|"
    r"archivado en|más sobre|dossier|assuntos?|tópicos?|categorias|palavras-chave|mais sobre|parole chiave|temi|mehr zu|"
    r"meer over|more (?:on|about)|related topics?|powiązane tematy|tematy w artykule|метки|сюжеты?|ключові слова|taggar|"
    r"etiketter|nyckelord|nøgleord|stikkord|nøkkelord|štítky|témata|tagy|klíčová slova|címkék|témák|kulcsszavak|etichete|"
    r"taguri|cuvinte cheie|"
    r"anahtar kelimeler|θέματα|asiasanat|aiheet|ключови думи|тагове|ključne reči|tagovi|oznake|关键词|キーワード|키워드|"
    r"etiketler|ετικέτες|タグ|标签|태그|الكلمات المفتاحية)",
    re.I,
)
"""What stands over or before a list of topics and is none."""
_NEXT_LABEL = re.compile(rf"\s+(?:{_TAG_LABEL.pattern})\s*:\s*", re.I)
"""Where a second list begins in the line of the first: 'Filed Under: Dinner Tagged With: lentils'."""
_TAGS = re.compile(r"^[^:]{2,30}:\s*(?P<list>.+)$")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    block: Block
    categories: frozenset[Category]
    """What rules take it for; empty for the article's own lines."""
    lifted: frozenset[str]
    house: str | None = None
    """The desk that signs below the story, or the source that the site names beside its own name."""


_UNNAMED: frozenset[Never] = frozenset()


def read(document: Document, verdicts: Sequence[Verdict]) -> Statement:
    """What the lifted lines say; in plain text, also those that nobody named but that can be nothing else."""
    lines = list(_lines(document, verdicts))
    told: list[Signer] = []
    checked: list[Signer] = []
    named: list[Signer] = []
    published: list[str] = []
    modified: list[str] = []
    boxed: list[str] = []
    credited: list[str] = []
    agencies: list[str] = []
    origins: list[str] = []
    last = len(lines)
    head, tail = _edges(lines) if document.is_text else (0, len(lines))
    own = _around_title(document, lines)
    story_end = _story_end(document, lines)
    amid = _amid(lines) if document.is_text else range(0)
    for place, line in enumerate(lines):
        if not line.categories and head <= place < tail and line.text[:1] != "(":
            continue  # of the article's own lines those in brackets alone are looked at wherever they stand
        near = place < head and not line.categories
        if _is_credit(line) and not _is_byline(line.text):
            credited += _credits(line.text)
            told += _reporters(lines, place)
        elif _may_sign(line, place, near) and not _of_menu(line, document) and not _of_comments(line, document, own):
            said = names.undated(line.text)
            if _is_byline(said) or words.BY.match(said):
                if place <= last + _NEAR:
                    found = [Signer(signer.name, "person") for signer in _signers(said)]
                    (checked if _CHECKED.match(line.text) else told).extend(found)
                    last = place if found else last
            elif not named and _may_be_name(line):
                named += [signer for signer in _named(line) if not _is_place(signer.name, line.text, lines)]
        below_title = "headline" in line.categories and "title" not in line.lifted
        dated = line.categories & {"byline", "navigation", "template"} or ((near or below_title) and _is_date(line.text))
        dated = dated or _says_first_published(line)
        dated = dated and not (line.block.links and is_month(line.text))
        if dated and (line.block.number < story_end or _LABELLED.search(line.text)):
            of_box = line.block.number in amid and not ISSUED.search(line.text)
            _read_date(line.text, boxed if of_box else published, modified)
        if line.categories & {"syndication", "legal"} or (place >= tail and len(line.text) <= 2 * _BYLINE_CHARS):
            origins += _origins(line, document.page.url)
        if line.categories & {"credit", "syndication", "byline"}:
            agencies += filter(None, [_signing_agency(line, document)])
        elif below_title:
            agencies += filter(None, [from_dateline(line.text)])
    agencies = [*_datelines(lines), *agencies]
    if not published and not document.is_text:
        published += _labelled(document, verdicts, story_end)
    # The day of the page stands for both columns: before that of a box, and in a text that has no other.
    published = published or ((boxed or document.is_text) and modified[:1]) or boxed
    return Statement(
        "text",
        titles=unique([line.text for line in lines if "headline" in line.categories or "title" in line.lifted]),
        signers=tuple(dict.fromkeys(told or checked or named)),
        published=unique(sorted(published, key=lambda text: dates.parse(text) is None)),
        modified=unique(modified),
        credits=unique(credited),
        agencies=unique(agencies),
        origins=unique(origins),
        tags=unique([tag for line in lines if "tags" in line.lifted for tag in _linked(line) or _topics(line.text)]),
    )


def _story_end(document: Document, lines: list[_Line]) -> int:
    """The number of the block from which on a bare date is a teaser's: the story's last paragraph, if several stand below."""
    end = max((line.block.number for line in lines if not line.categories and len(line.text) > _PARAGRAPH), default=0)
    below = {line.text for line in lines if line.block.number > end and line.categories and _is_date(line.text)}
    return end if len(below) > 1 and not document.is_text else len(document.blocks)


def _amid(lines: list[_Line]) -> range:
    """The blocks between the first paragraph of the story and its last: dates there are of boxes and other articles."""
    told = [line.block.number for line in lines if not line.categories and len(line.text) > _PARAGRAPH]
    return range(told[0], told[-1]) if told else range(0)


def _says_first_published(line: _Line) -> bool:
    """'First Published: 5 May 2024, 10:30' below the story: when, and not where."""
    match = _FIRST_PUBLISHED.match(line.text)
    return match is not None and len(line.text) <= 2 * _DATE_CHARS and dates.parse(line.text[match.end() :], "de") is not None


def _labelled(document: Document, verdicts: Sequence[Verdict], story_end: int) -> list[str]:
    """The first line that is a date and little else ('Datum: 26. Januar 2022') and that a rule takes for the page's.

    What stands from `story_end` on is a teaser's, unless it says what it is.
    """
    said = [document.blocks[v.block].text for v in verdicts if v.lifted_to == "published" and v.span is None
            and (v.block < story_end or _LABELLED.search(document.blocks[v.block].text))]  # fmt: skip
    return [issued for text in said if _is_date(text) for issued in split(text)[0]][:1]


def _edges(lines: list[_Line]) -> tuple[int, int]:
    """How many lines stand before the prose of a plain text (one standfirst passed over), and where its last lines begin."""
    prose = [place for place, line in enumerate(lines) if len(line.text) > 250]
    return min(_HEAD, prose[1] if len(prose) > 1 else len(lines)), max(0, len(lines) - _TAIL)


def _lines(document: Document, verdicts: Sequence[Verdict]) -> Iterator[_Line]:
    by_block: dict[int, list[Verdict]] = {}
    for verdict in verdicts:
        if verdict.boilerplate and verdict.category and verdict.probability >= _SURE:
            by_block.setdefault(verdict.block, []).append(verdict)
    shown = any(not block.hidden for block in document.blocks)  # else a script shows it all
    for block in document.blocks:
        if block.hidden and shown:
            continue
        said = by_block.get(block.number)
        if said is None:
            yield _Line(block.text.strip(), block, _UNNAMED, _UNNAMED)
            continue
        span = said[0].span if len(said) == 1 else None
        text = block.text[span[0] : span[1]] if span else block.text
        by = {verdict.by for verdict in said}
        house = text.strip() if "byline.desk_below" in by else None
        if "byline.house_and_source" in by and (match := _AFTER_HOUSE.search(text)):
            text, house = match["inside"] or match["after"], match["after"]
        if "byline.signed_and_dated" in by:
            text = text.strip(" ()[]")
        categories = frozenset(verdict.category for verdict in said if verdict.category)
        yield _Line(text.strip(), block, categories, frozenset(v.lifted_to for v in said if v.lifted_to), house)


def _signing_agency(line: _Line, document: Document) -> str | None:
    """The agency that a line names as the article's source; not a picture's, nor initials beside a face."""
    if (said := _SOURCE.match(line.text)) and said["name"] in _OF_SOURCES:
        return _OF_SOURCES[said["name"]]
    if sent := from_dateline(line.text):
        return sent
    plain = names.strip_by(said["name"] if said else _WITH.sub("", line.text))
    if len(line.text) > 60 or (len(plain) < 3 and plain not in ("AP", "(AP)")) or line.block.kind == "caption":
        return None
    around = document.ancestors(line.block)[:6]
    if any(element.tag in ("figure", "figcaption") or _PICTURED.intersection(element.tokens) for element in around):
        return None
    return agency(plain)


def _signers(text: str) -> list[Signer]:
    text = _LOUD.sub(lambda lead: lead[0].lower(), text, count=1) if text.isupper() and _LOUD.match(text) else text
    return [Signer(name.text) for name in names.read(text, shown=True)]


def _named(line: _Line) -> list[Signer]:
    """Whom a line without 'By' names: the house, or what is a full name, an agency or a desk."""
    if line.house is not None:
        return [Signer(line.house, "organisation")]
    return [signer for signer in _signers(line.text) if " " in signer.name or _no_person(signer.name)]


def _is_place(name: str, said: str, lines: list[_Line]) -> bool:
    """Whether a name on a line of its own is where the story is from: a comma ends the line, or the story has it as a place.

    A given name tells a person.
    """
    if " " not in name or given_names.is_given(name.partition(" ")[0]):
        return False
    placed = re.compile(_AS_PLACE.format(name=re.escape(name)), re.I)
    dateline = re.compile(_AS_DATELINE.format(name=re.escape(name.upper())))
    story = [line.text for line in lines if not line.categories and len(line.text) > _PARAGRAPH]
    return said.endswith(",") or any(dateline.match(text) or placed.search(text) for text in story)


def _no_person(name: str) -> bool:
    """Whether a name of one word is an agency's or a desk's."""
    return bool(agency(name) or words.ORGANISATION.search(name) or words.NEWSROOM.search(name))


def _may_be_name(line: _Line) -> bool:
    """Whether a line without 'By' can be an author's name: not a heading, a menu's item or a link to a section."""
    links = line.block.links
    kinds = ("paragraph", "line") if links else ("paragraph", "line", "item")
    return line.block.kind in kinds and not any(_SECTION.search(href) for _, _, href in links)


def _of_menu(line: _Line, document: Document) -> bool:
    """Whether a line is a menu's: 'By State', 'By Role'. Of list items one word behind a 'by' is enough to say so."""
    if line.block.kind == "item" and len(names.strip_by(line.text).split()) == 1 and not agency(names.strip_by(line.text)):
        return True
    if _is_trail(line.block):
        return True
    around = [element for element in document.ancestors(line.block)[:_MENU_HEIGHT] if element.tag not in _PAGE_TAGS]
    if line.block.kind != "heading" and any(_BYLINE_NAMES.intersection(element.tokens) for element in around[:2]):
        return False  # the byline in the row of buttons above the story
    return any(element.tag == "nav" or _MENU.intersection(element.tokens) for element in around)


def _is_trail(block: Block) -> bool:
    """Whether the links of a line lead ever further down the site, from a section to the one within it."""
    targets = [target.rstrip("/") for _, _, target in block.links]
    return len(targets) > 1 and all(below.startswith(f"{above}/") and below != f"{above}/" for above, below in pairwise(targets))


def _around_title(document: Document, lines: list[_Line]) -> frozenset[int]:
    """Indexes of the elements that hold the headline, or the first paragraph: what they are called says what a page has."""
    titled = (line.block for line in lines if "headline" in line.categories)
    told = (line.block for line in lines if len(line.text) > _PARAGRAPH)
    first = next(titled, None) or next(told, None)
    return frozenset(upward(document.elements, first.element)) if first is not None else frozenset()


def _of_comments(line: _Line, document: Document, own: frozenset[int]) -> bool:
    """Whether a line stands among readers' comments: 'Posted by: Jane' there signs what Jane wrote."""
    around = (index for index in upward(document.elements, line.block.element) if index not in own)
    return any(_COMMENT_NAMES.intersection(document.elements[index].tokens) for index in around)


def _read_date(text: str, published: list[str], modified: list[str]) -> None:
    if len(text) <= _BYLINE_CHARS:
        issued, changed = split(text)
        published += issued
        modified += changed


def _is_byline(text: str) -> bool:
    return len(text) <= _BYLINE_CHARS and bool(_BYLINE.match(text)) and not text.rstrip().endswith((".", "!", "?", ":"))


def _may_sign(line: _Line, place: int, near: bool) -> bool:
    """Whether a line is read for authors: lifted by a rule, or a byline at the top.

    Such is one with the photographer in it too ('Text: Jane Roe Foto: ...'), which rules take for a caption.
    """
    if "caption" in line.categories and place < _HEAD:
        return bool(words.SAYS_BY.match(line.text)) and _is_byline(line.text)
    return "authors" in line.lifted or (near and _is_byline(line.text))


def _is_date(text: str) -> bool:
    """Whether a line is a date, or one of publication and one of a change, and little else."""
    if len(text) <= _DATE_CHARS:
        return sum(map(str.isdigit, text)) >= 5 and dates.parse(text, "de") is not None
    return len(text) <= 2 * _DATE_CHARS and all(split(text))


def _is_credit(line: _Line) -> bool:
    if "credit" in line.categories or "credits" in line.lifted:
        return bool(_CREDIT.match(line.text) or _CONTRIBUTED.search(line.text))
    return not line.categories and len(line.text) <= 400 and line.text.startswith("(") and bool(_CREDIT.match(line.text))


def _reporters(lines: list[_Line], place: int) -> list[Signer]:
    """Whom 'Reporting by ...' names where it stands below the headline: who wrote it. At the foot they helped."""
    said = _REPORTED.match(lines[place].text)
    above = lines[max(0, place - _BELOW_TITLE) : place]
    return _signers(lines[place].text[said.end() :]) if said and any("headline" in line.categories for line in above) else []


def _credits(text: str) -> list[str]:
    """'Reporting by ...' and the like, one a piece, without brackets."""
    plain = text.strip()
    if plain.startswith("(") and plain.endswith((")", ").")):
        plain = plain[1:].rstrip(".)")
    return [part.strip(" .") if len(part) < 200 else part.strip() for part in plain.split(";") if part.strip()]


def _origins(line: _Line, own: str | None) -> list[str]:
    here = host(own)
    found = [match["host"].casefold()] if (match := _ORIGIN.search(line.text)) else []
    told = _ORIGINALLY if "syndication" in line.categories else _TAKEN if "legal" in line.categories else None
    if told and (said := told.search(line.block.text)):
        links = sorted(line.block.links, key=lambda link: link[1] <= said.start())  # what stands before it last
        found += [there for _, _, href in links if (there := host(href)) and there != _OF_LICENCES]
    return [name for name in found if "." in name and not _NOT_A_HOST.search(name) and not (here and same_publisher(name, here))]


def _datelines(lines: list[_Line]) -> list[str]:
    """The agency of the first dateline, else of a last line that is nothing but its name in brackets."""
    prose = [line for line in lines if not line.categories and line.block.kind in ("paragraph", "line")]
    for place, line in enumerate(prose[:60]):
        if (len(line.text) > 60 or place < _FIRST) and (name := from_dateline(line.text)):
            return [name]
    for line in reversed(lines[-6:]):
        if (report := _REPORT.match(line.text)) and (name := agency(report["name"])):
            return [name]
    for line in reversed(prose[-3:]):
        match = _SIGN_OFF.match(line.text[-44:]) if len(line.text) <= 44 else None
        tail = re.search(r"\((?P<name>[^()]{2,30})\)\.?$", line.text)
        if (match and line.text[0] in "([–—-" and (name := agency(match["name"]))) or (tail and (name := agency(tail["name"]))):
            return [name]
    return []


def _topics(text: str) -> list[str]:
    match = _TAGS.match(text)
    said = _NEXT_LABEL.sub(", ", match["list"] if match else text)
    parts = [part.strip(" #.:»›[]\"'") for part in re.split(r"[,;|#·]", said)]
    return [part for part in parts if 1 < len(part) <= 60 and not _TAG_LABEL.fullmatch(part)]


def _linked(line: _Line) -> list[str]:
    """The topics of a line that are its links, where it has little else: what stands between is labels and commas."""
    named = [line.block.text[start:end].strip(" #,") for start, end, _ in line.block.links]
    if line.text != line.block.text or 2 * sum(map(len, named)) < len(line.text) - 40:
        return []
    if any("," in name or len(name) > 60 for name in named):
        return []
    return [name for name in named if len(name) > 1 and not _TAG_LABEL.fullmatch(name)]
