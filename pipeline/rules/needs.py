"""What a rule may need of a block besides its words: its neighbours, its place, and what the page says elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import islice, pairwise, takewhile

from pipeline.metadata import url
from pipeline.metadata.given_names import calls_a_person
from pipeline.rules import leading, titles
from pipeline.rules.candidates import ARROWS, BOX
from pipeline.rules.folding import fold
from pipeline.rules.macros import expand
from pipeline.rules.place import ASIDE, HEADLINE, KICKER, MOST_KICKERS, SECTION, Page, is_label
from pipeline.rules.shape import FULL_STOPS, PROSE, bare

_NO_TITLE = re.compile(
    r"(?:19|20)\d\d\b.{0,24}\d{1,2}[:.]\d\d$|^\d{1,2}[./]\s?\d{1,2}[./]|\([^\W\d_][^()]{1,30}\)$|"
    r"\bmin(?:ute)?s? read$|^(?:listen to (?:this|the)|prefer .{2,40} on google|add .{2,40} (?:as|on) google)",
    re.I,
)
"""A date with a time, a picture's credit in brackets, a control: lines that stand where a headline could."""
TOP = "h1"
OPENING = 8
"""Blocks after a headline within which the prose begins, those that rules are sure of aside."""

MOST_REPEATED = 2
"""Texts that may stand twice at the head of a document whose headline does: the headline, and the author or a date."""

_SENTENCES = re.compile(r"[^\W\d_]{3}\. [^\W\d_a-z]")
"""One sentence behind another: no headline."""
TWINS = 2
"""Lines of one form in capitals that are no names."""
QUESTION_WORDS = 5
"""Spaces in a question from which it is a headline and no subhead."""

ROW, ROW_LABEL = 2, 40
"""Links of a row of titles at least, and characters of the label before it."""
_LABEL = re.compile(r"""[:：?？!]\s*\Z""")
_PARTED = re.compile(r"\s*[|/•·∙●]\s*")
"""How such a label ends, and what parts the titles: commas part what a sentence names."""
LATE = 3
"""Times as much prose above a block as below it, from which it is late."""

FEW_CELLS, FIGURES, CELL = 8, 4, 20
"""Lines in a run from which they may be a table's cells, figures among them, and characters of a cell."""

_FIGURE = re.compile(r"[+−–-]?\d+(?:[.,:]\d+)*%?")
_HOUR = re.compile(expand("<clock>"), re.I)
"""A time of day alone: as a heading below prose it is one of a day's hours that are told, and no date of the page."""
_WHEN = re.compile(expand(r"(?:<when>|<n> ?\w{1,12} ago|(?:vor|il y a|hace|há) <n> \w{1,12}).{0,20}"))
_CAPITAL = r"[^\W\d_a-zß-ÿа-яё]"
_DATELINE = re.compile(
    rf"{_CAPITAL}{{3}}[^()–—]{{0,40}}(?:\([^()]{{2,25}}\) ?)?(?:--?|–|—) |{_CAPITAL}[^()]{{2,40}}\([^()]{{2,25}}\) ?[–—-]"
)
"""A place in capitals, or any with the agency in brackets behind it, then a dash: how a wire story begins."""
_ENDED = re.compile(r"""[.。！？!?؟।॥։።۔…:：;；][\"'”’»」』)）\]]*\Z""")
_ASKED = re.compile(r"""[?？؟;՞][\"'”’»」』)）\]]*\Z""")
_SEVERAL = re.compile(r"\w\W*[/|•·]\W*\w|\w[, ]+\w+[, ]+\w")
"""Names in a row: two with a sign between them, or three."""
_STOPLESS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer: their sentences end without a stop."""

_ASIDE = re.compile(r"\s?[/|(]")
"""What parts the site's name from its source, or from who wrote it."""

_GROUP = r"[^\s\d/()\[\].,;:!?-]"
"""One sign of a group of initials: in scripts of one case, vowels are signs of their own and no letters."""
_INITIALS = re.compile(
    rf"/ ?{_GROUP}{{1,4}}(?:[ /.-]{{1,2}}{_GROUP}{{1,4}}){{0,2}} ?/|{_GROUP}{{1,4}}/ ?{_GROUP}{{1,4}}/"
)
"""Initials of the desk between slashes, or each before one."""
_LARGE_INITIALS = re.compile(
    rf"{_GROUP}{{1,5}}/{_GROUP}{{1,5}}|[(\[](?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]){_GROUP}{{2,6}}[)\]]"
)
"""The same with one slash, or in brackets, where they have no small letters: else they are words. Han and kana are names."""
LAST_SENTENCE = 40
"""Characters from which what ends like a sentence is a story's last paragraph, however short."""

LONG_LIST = 4
"""Items in a row from which a list is one of things: authors and dates make shorter ones."""

LONG_NAME = 3
"""Letters beyond which a name in an address is no accident."""
MOST_SHELVED, TITLE_WORDS, LONG_WORD = 8, 3, 5
"""Lines of a list of other articles at most, spaces in one of its titles, letters from which a word of a dish has a capital."""
FEW_TOLD = 2
"""Paragraphs of a text with one above an author line and hardly a story below it."""
_UNTIL_FIGURE = re.compile(r"(?=[\d/])")
_TO_SHOP = re.compile(r"(?:view|see|get|check|shop|buy|order|add)\b.{0,30}", re.I)
_REPORT_PART = re.compile(
    r"(?:деталі|пряма мова|дослівно|що відомо|передісторія|детали|прямая речь|дословно|что известно|предыстория)\b[^:]{0,60}:",
    re.I,
)
"""How the parts of a report begin in papers of Ukraine, behind 'Source: ...' below the first paragraph."""
NEXT_PART = 3
"""Lines below that one among which the next part begins."""
NO_TITLE_ENDS = (*FULL_STOPS, ":", ";", ",")
SENDERS = 2
"""Lines at most that name who announces something."""
_FIELD = re.compile(r"(?:enter |your )+(?:postcode|zip(?: code)?|postal code|address)\b.{0,20}$", re.I)
_PAGES = re.compile(r"1 ?[|/·,-]? ?2(?!\d)")
_ADDRESS = re.compile(r"([\w.+-]+) ?@")
"""What stands before the sign of an e-mail address."""
AUTHOR_WORDS = 2
"""Words of a name by which a line below the story is known to speak of its author."""


def _repeated(page: Page, i: int) -> bool:
    """One line of the head that stands there twice. Where two more do, they are a table of contents and its subheads."""
    copies, again = page.copies.get(page.texts[i], ()), page.told_again
    if copies and copies[0] in page.contents:
        return False
    if len(again) > MOST_REPEATED or (again and copies and copies[0] != min(again)):
        return False
    return 1 < len(copies) <= 4 and copies[0] in page.head and sum(j in page.head for j in copies) > 1


def _opening(page: Page, i: int) -> bool:
    """The line above the prose of a plain text that is about the story; where none is, the first but for what is removed and
    a section's name, with prose soon after it."""
    if not page.is_text or page.titles or page.headlines:
        return False
    about = page.about_story()
    if about is not None or page.before[i]:
        return i == about
    if page.is_entry(i) or page.is_prompt(i) or _is_section(page, i):
        return False
    signed = page.heads_signature(i)
    above = [j for j in range(i) if j not in page.removed and not (signed and _may_stand_above(page, j))]
    if len(above) > MOST_KICKERS or any(len(page.texts[j]) > KICKER for j in above):
        return False
    text = page.texts[i]
    heads = signed and len(text) <= HEADLINE and page.is_uppermost(i)
    if (_SENTENCES.search(text) and not heads) or ASIDE.search(text) or _NO_TITLE.search(text):
        return False
    if text.endswith("?") and text.count(" ") < QUESTION_WORDS:
        return False
    following = islice((j for j in range(i + 1, len(page.blocks)) if j not in page.removed), OPENING)
    return any(page.prose[j] for j in following)


def _is_section(page: Page, i: int) -> bool:
    """Whether a short line is what stands above a headline: a longer one right below it has who signs below, or a standfirst
    and then who signs."""
    title, standfirst = i + 1, i + 2
    if standfirst >= len(page.texts) or len(page.texts[i]) > SECTION:
        return False
    if len(page.texts[title]) <= len(page.texts[i]) or not page.may_head(title):
        return False
    led = page.texts[standfirst].endswith(FULL_STOPS) and page.heads_signature(standfirst)
    return led or page.heads_signature(title)


def _may_stand_above(page: Page, i: int) -> bool:
    """Whether a line is one of those that any number of may stand above a headline: a menu's, a section's."""
    return is_label(page.texts[i]) or _is_section(page, i)


def _near_title(page: Page, i: int) -> bool:
    """Nearly one of the titles: of all words of the two, six in ten are in both."""
    words = set(page.bare(i).split())
    if len(words) < 3:
        return False
    return any(len(words & other) / len(words | other) >= 0.6 for other in (set(t.split()) for t in page.titles))


def _top_heading(page: Page, i: int) -> bool:
    """The first heading of the first level that says a title: it heads the page, whatever long notice stands above it."""
    if page.is_text or page.blocks[i].kind != "heading" or page.bare(i) not in page.titles:
        return False
    told = (j for j in range(i) if page.bare(j) in page.titles and titles.level(page.blocks[j], page.elements) == TOP)
    return titles.level(page.blocks[i], page.elements) == TOP and not any(told)


def _below_title(page: Page, i: int) -> bool:
    """Right below a line that is a title of the page, and an author's whole name."""
    if page.bare(i - 1) not in page.titles or " " not in page.bare(i):
        return False
    return any(page.bare(i) == bare(author) for author in (*page.facts.authors, *page.facts.signed))


def _label_row(page: Page, i: int) -> bool:
    """A label that asks or ends in a colon, then titles of other pages of the site, all links, with signs between them."""
    block = page.blocks[i]
    links = block.links
    if len(links) < ROW or page.is_text or not 0 < links[0][0] <= ROW_LABEL or not _LABEL.search(block.text[: links[0][0]]):
        return False
    between = (block.text[above[1] : below[0]] for above, below in pairwise(links))
    if block.text[links[-1][1] :].strip(" .") or not all(map(_PARTED.fullmatch, between)):
        return False
    titled = all(block.text[start:end].strip().count(" ") for start, end, _ in links)
    return titled and all(leading.is_near(href, page.address) for _, _, href in links) and not leading.leads_to_file(block)


def _threaded(page: Page, i: int) -> bool:
    """With a date right below it, or behind a line of the comment section that has the better part of the story above it."""
    if i + 1 < len(page.blocks) and _WHEN.fullmatch(fold(page.texts[i + 1])):
        return True
    return page.comments_from < i


def _wordless(page: Page, i: int) -> bool:
    """No sentence: it ends in no mark that ends one or leads to the next line, in a script whose sentences end in marks."""
    return not (_ENDED.search(page.texts[i]) or _STOPLESS.search(page.texts[i]))


def _untabled(page: Page, i: int) -> bool:
    """Not a row of a table, nor in one that was cut into lines, one cell each: a run of short lines amid the story of which many
    are figures, and not those of a list of pages or ranks, each one more than the last."""
    if not page.is_text or not page.before[i]:
        return True
    if _is_row(page, i):
        return False
    start = end = i
    while start and i - start < FEW_CELLS and _is_cell(page, start - 1):
        start -= 1
    while end + 1 < len(page.texts) and end - i < FEW_CELLS and _is_cell(page, end + 1):
        end += 1
    figures = [text for text in page.texts[start : end + 1] if _FIGURE.fullmatch(text)]
    ranks = [int(text) for text in figures if text.isdecimal()]
    counted = sum(below - above == 1 for above, below in pairwise(ranks))
    return end - start + 1 < FEW_CELLS or len(figures) < FIGURES or 2 * counted >= len(ranks) - 1 == len(figures) - 1


def _unasked(page: Page, i: int) -> bool:
    """No answer: 'No.', or 'No' below a question, is nobody's language. Several names in a row are, and so is a link."""
    text = page.texts[i]
    if page.blocks[i].link_share >= 0.5 or _SEVERAL.search(text):
        return True
    return not _ENDED.search(text) and not (i > 0 and _ASKED.search(page.texts[i - 1]))


def _unasking(page: Page, i: int) -> bool:
    """Not right above a question: 'FAQ' there is the heading of what is asked."""
    return i + 1 >= len(page.texts) or not _ASKED.search(page.texts[i + 1])


def _unlisted(page: Page, i: int) -> bool:
    """In no list of some length."""
    kind = page.listed[i]
    if not kind:
        return True
    start = end = i
    while start and i - start < LONG_LIST and page.listed[start - 1] == kind:
        start -= 1
    while end + 1 < len(page.listed) and end - i < LONG_LIST and page.listed[end + 1] == kind:
        end += 1
    return end - start + 1 < LONG_LIST


def _unannounced(page: Page, i: int) -> bool:
    """No item of a list that a sentence or label right above it announces with a colon."""
    kind, above = page.listed[i], i - 1
    while kind and above >= 0 and page.listed[above] == kind:
        above -= 1
    return not kind or above < 0 or not page.texts[above].endswith((":", "："))


def _untwinned(page: Page, i: int) -> bool:
    """With no other line in capitals that ends in the same word: 'GIRLS BASKETBALL' and 'BOYS BASKETBALL' are subheads."""
    words = page.texts[i].split()
    return not page.texts[i].isupper() or page.shouted.get((len(words), words[-1]), 0) < TWINS


def _ungreeting(page: Page, i: int) -> bool:
    """Not a greeting, which ends in a comma right above what is said: 'Dear Readers,'. Names end so above a role."""
    return not page.texts[i].endswith((",", "，", "،")) or i + 1 >= len(page.prose) or not page.prose[i + 1]


def _is_row(page: Page, i: int) -> bool:
    """Whether a line is a table's row with bars between its cells: the line above or below has as many."""
    bars = page.texts[i].count("|")
    return bars > 0 and any(page.texts[n].count("|") == bars for n in (i - 1, i + 1) if 0 <= n < len(page.texts))


def _is_cell(page: Page, i: int) -> bool:
    """Whether a line could be a cell of a table: short, no sentence, and no rule is sure of it."""
    return len(page.texts[i]) <= CELL and i not in page.removed and not _ENDED.search(page.texts[i])


def _between(page: Page, i: int) -> bool:
    """Removed blocks on both sides, or on one and the end of the document on the other; no prose beyond."""
    if page.after[i]:
        return False
    left = i > 0 and i - 1 in page.removed
    right = i + 1 in page.removed or i + 1 == len(page.blocks)
    return left and right


def _of_author(page: Page, i: int) -> bool:
    """Begins with the author's name, or stands right below that name or a label of the author's box, and speaks of nobody of the
    story's. A time that stands at the head too is no name."""
    label = page.categories.get(i - 1) == "about" and len(page.texts[i - 1]) <= PROSE
    name = page.bare(i).split()[:AUTHOR_WORDS]
    return (label and _stranger(page, i)) or (not "".join(name).isdecimal() and page.signed(" ".join(name)))


def _by_author(page: Page, i: int) -> bool:
    """Begins with a whole name that the page is signed with, or with one whose last part stands in the address to write to."""
    name = page.bare(i).split()[:AUTHOR_WORDS]
    if len(name) < AUTHOR_WORDS:
        return False
    authors = (bare(author) for author in (*page.facts.authors, *page.facts.signed))
    if any(author.split()[:AUTHOR_WORDS] == name for author in authors) or page.signed(" ".join(name)):
        return True
    return len(name[1]) > LONG_NAME and any(name[1] in address for address in _ADDRESS.findall(fold(page.texts[i])))


def _stranger(page: Page, i: int) -> bool:
    """Of nobody whom a paragraph above speaks of, unless that is the author.

    A box called 'Zur Person' is on whom the story is about as often. Of its label alone the line below tells.
    """
    label, _, said = page.texts[i].partition(":")
    if len(label) <= KICKER and not said.strip():
        said = page.texts[i + 1] if i + 1 < len(page.texts) else ""
    words = (said if said and len(label) <= KICKER else page.texts[i]).split()[:AUTHOR_WORDS]
    if len(words) < AUTHOR_WORDS or not all(word[0].isupper() for word in words):
        return True
    name = bare(" ".join(words))
    return page.signed(name) or page.first_told(name.split()[-1] if name else "") >= i


def _late(page: Page, i: int) -> bool:
    """With most of the prose above it: a text that is short is all head and tail."""
    return page.before[i] > LATE * page.after[i]


def _unheard(page: Page, i: int) -> bool:
    """Begins with a name that no paragraph above it has: somebody the story does not speak of."""
    words = page.texts[i].split()[:AUTHOR_WORDS]
    if len(words) < AUTHOR_WORDS or not all(word[0].isupper() for word in words):
        return False
    name = page.bare(i).split()[AUTHOR_WORDS - 1]
    return page.before[i] > 0 and page.first_told(name) >= i


def _portrayed(page: Page, i: int) -> bool:
    """With nothing below it but paragraphs that have the name it begins with."""
    return page.last_without(frozenset(page.bare(i).split()[:AUTHOR_WORDS])) <= i


def _by_newsletter(page: Page, i: int) -> bool:
    """A few lines from one of an invitation to a newsletter that a rule is sure of."""
    near = range(i - BOX - 1, i + BOX + 2)
    return any(page.categories.get(j) == "newsletter" for j in near)


def _beside(page: Page, i: int) -> bool:
    """Right above or below a line that a rule is sure of."""
    return i - 1 in page.removed or i + 1 in page.removed


def _bylined(page: Page, i: int) -> bool:
    """Right above or below the line of an author or a date."""
    return any(page.categories.get(j) == "byline" for j in (i - 1, i + 1))


def _above_byline(page: Page, i: int) -> bool:
    """Right above the page's date or author, with the headline known: in plain text a short headline looks like a name.

    Of two names above the date the first is who wrote it if it is surely a person's and the second is not: that is the paper.
    """
    if page.bare(i) in page.titles:
        return False
    if page.is_text and _above_outlet(page, i - 1):
        return False
    dated = page.categories.get(i + 1) == "byline" or (page.is_text and _above_outlet(page, i))
    return dated and (not page.is_text or any(j < i for j in page.headlines))


def _above_outlet(page: Page, i: int) -> bool:
    """Whether a line is a person's name right above the name of no person, below which the page's date stands."""
    outlet = i + 1
    if i < 0 or outlet >= len(page.texts) or page.categories.get(outlet + 1) != "byline":
        return False
    second = page.texts[outlet]
    return calls_a_person(page.texts[i]) and second.istitle() and " " in second and not calls_a_person(second)


def _of_house(page: Page, i: int) -> bool:
    """A line that begins with the site's own name, before a bar or a bracket."""
    said = _letters(_ASIDE.split(page.texts[i], maxsplit=1)[0])
    host = url.host(page.address)
    names = (page.facts.publisher, url.domain(host)[0] if host else None)
    return bool(said) and said in {_letters(name) for name in names if name}


def _initials(page: Page, i: int) -> bool:
    """One or two groups of letters joined by a slash, between slashes or in brackets, right below a paragraph of the story."""
    text = page.texts[i]
    large = text == text.upper() and text != "N/A" and _LARGE_INITIALS.fullmatch(text) is not None
    if not large and _INITIALS.fullmatch(text) is None:
        return False
    above = next((j for j in range(i - 1, -1, -1) if j not in page.removed), None)
    if above is None or page.blocks[above].kind == "heading":
        return False
    return page.prose[above] or (len(page.texts[above]) >= LAST_SENTENCE and _ENDED.search(page.texts[above]) is not None)


def _below_prose(page: Page, i: int) -> bool:
    """Right below a paragraph, with none right below it."""
    below = i + 1
    return i > 0 and page.prose[i - 1] and not (below < len(page.prose) and page.prose[below] and below not in page.removed)


def _in_prose(page: Page, i: int) -> bool:
    """Right below a paragraph and right above one."""
    return 0 < i < len(page.prose) - 1 and bool(page.prose[i - 1]) and bool(page.prose[i + 1])


def _over_titles(page: Page, i: int) -> bool:
    """Right above a short list of a plain text in which every line is a title: a capital first, no full stop, no colon."""
    items = _items_below(page, i)
    if not 1 < len(items) <= MOST_SHELVED or any(item[0].islower() or item.endswith(NO_TITLE_ENDS) for item in items):
        return False
    return any(item.count(" ") >= TITLE_WORDS for item in items)


def _over_names(page: Page, i: int) -> bool:
    """The same with a capital at each longer word of every line, as English writes the titles of dishes."""
    words = (word for item in _items_below(page, i) for word in item.split() if len(word) >= LONG_WORD)
    return _over_titles(page, i) and all(not word[0].islower() for word in words)


def _items_below(page: Page, i: int) -> list[str]:
    """The lines of the bulleted list of a plain text that begins right below a block."""
    below = range(i + 1, len(page.texts)) if page.is_text and page.listed[i] == "" else ()
    return [page.texts[j] for j in takewhile(lambda j: page.listed[j] == "item" and bool(page.texts[j]), below)]


def _by_person(page: Page, i: int) -> bool:
    """Beginning with a person's name, right before the first figure or stroke: a stadium's is above when a match is."""
    return calls_a_person(_UNTIL_FIGURE.split(page.texts[i], maxsplit=1)[0].strip())


def _below_standfirst(page: Page, i: int) -> bool:
    """In a plain text, right below the first paragraph, with more than one to come."""
    return page.is_text and page.story[:1] == [i - 1] and len(page.story) > FEW_TOLD


def _unparted(page: Page, i: int) -> bool:
    """Not the first of the parts in which Ukrainian papers tell a story, each behind its label: source, words, details."""
    return not any(_REPORT_PART.match(text) for text in page.texts[i + 1 : i + 1 + NEXT_PART])


def _above_shop(page: Page, i: int) -> bool:
    """Right above the button that leads to a shop."""
    return page.categories.get(i + 1) == "advert" and _TO_SHOP.fullmatch(page.texts[i + 1]) is not None


def _above_sender(page: Page, i: int) -> bool:
    """Above a line or two of whoever announces it, below which the text's date stands."""
    below = (page.categories.get(j) == "byline" for j in range(i + 2, i + 2 + SENDERS))
    return page.is_text and any(below)


def _above_pages(page: Page, i: int) -> bool:
    """Right above the numbers of a text's pages, from the first on."""
    below = " ".join(page.texts[i + 1 : i + 3])
    return page.is_text and _PAGES.match(below) is not None


def _above_field(page: Page, i: int) -> bool:
    """Right above a field that asks where the reader lives."""
    return i + 1 < len(page.texts) and _FIELD.match(page.texts[i + 1]) is not None


def _leads_away(href: str, address: str) -> bool:
    """Whether a link leads to another page: not to a place on this one, nor nowhere, as a switch does."""
    return not href.startswith(("#", "javascript:")) and not href.startswith(f"{address.partition('#')[0]}#")


def _letters(text: str) -> str:
    """The letters and digits of a name alone, small."""
    return "".join(filter(str.isalnum, text.lower()))


NEEDS: Mapping[str, Callable[[Page, int], bool]] = {
    "title": lambda page, i: page.bare(i) in page.titles,
    "near_title": _near_title,
    "top_heading": _top_heading,
    "below_title": _below_title,
    "label_row": _label_row,
    "title_like": lambda page, i: not page.prose[i] and page.may_head(i),
    "repeated": _repeated,
    "opening": _opening,
    "beside": _beside,
    "between": _between,
    "link": lambda page, i: page.blocks[i].link_share >= 0.5,
    "elsewhere": lambda page, i: any(_leads_away(href, page.address) for _, _, href in page.blocks[i].links),
    "unmarked": lambda page, i: page.blocks[i].marker == 0,
    "closing": lambda page, i: not page.after[i],
    "bylined": _bylined,
    "above_byline": _above_byline,
    "above_dateline": lambda page, i: i + 1 < len(page.texts) and _DATELINE.match(page.texts[i + 1]) is not None,
    "above_pointer": lambda page, i: True,
    "by_newsletter": _by_newsletter,
    "in_newsletter": lambda page, i: True,
    "in_donation": lambda page, i: True,
    "signed": lambda page, i: page.bare(i).count(" ") > 0 and page.signed(page.bare(i)),
    "of_author": _of_author,
    "entry": lambda page, i: page.is_text and page.is_entry(i),
    "late": _late,
    "unheard": _unheard,
    "stranger": _stranger,
    "portrayed": _portrayed,
    "leads_on": lambda page, i: page.leads_on(i),
    "labelled_list": lambda page, i: True,
    "linked_list": lambda page, i: True,
    "weighty_link": lambda page, i: True,
    "lone_item": lambda page, i: True,
    "signed_link": lambda page, i: True,
    "labelled_link": lambda page, i: True,
    "threaded": _threaded,
    "wordless": _wordless,
    "untabled": _untabled,
    "apart": lambda page, i: not page.heads_paragraph(i) or page.leads_on(i),
    "unasked": _unasked,
    "unasking": _unasking,
    "widget": lambda page, i: i in page.widgets,
    "untwinned": _untwinned,
    "ungreeting": _ungreeting,
    "unsigned": lambda page, i: not page.heads_signature(i) or any(j != i for j in page.headlines),
    "unlisted": _unlisted,
    "unannounced": _unannounced,
    "of_house": _of_house,
    "below_prose": _below_prose,
    "ticking": lambda page, i: i in page.ticks,
    "button": lambda page, i: i in page.buttons,
    "by_author": _by_author,
    "undialled": lambda page, i: not (page.blocks[i].kind == "heading" and page.before[i] and _HOUR.fullmatch(page.texts[i])),
    "in_prose": _in_prose,
    "over_titles": _over_titles,
    "over_names": _over_names,
    "by_person": _by_person,
    "below_standfirst": _below_standfirst,
    "above_shop": _above_shop,
    "above_sender": _above_sender,
    "above_pages": _above_pages,
    "above_field": _above_field,
    "unparted": _unparted,
    "initials": _initials,
    "arrowed": lambda page, i: page.blocks[i].text.startswith(ARROWS),
    "item": lambda page, i: page.blocks[i].marker > 0 or page.blocks[i].kind == "item",
}
"""What a rule may need besides its words: each is a question about a block and its page. Some are answered before it comes here,
by `candidates`, which only has the blocks that meet them; they are no needs of a rule with patterns."""
