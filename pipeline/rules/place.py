"""Where a block stands: before the article's prose, after it, or amid it, and what stands beside it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import accumulate, chain, groupby, takewhile

from pipeline.metadata.given_names import calls_a_person
from pipeline.metadata.lone_names import full_name
from pipeline.records import Document, Metadata, upward
from pipeline.rules import code, cues, leading, recurring, titles
from pipeline.rules.byline.authors import SIGNED
from pipeline.rules.folding import fold
from pipeline.rules.model import Rule, Where
from pipeline.rules.opening import LONG, headline, stems
from pipeline.rules.shape import FULL_STOPS, bare, is_prose, is_title_like, list_kind, size
from pipeline.rules.speech import is_speech

EDGE_CHARS = 300
EDGE_SHARE = 0.12
EDGE_MOST = 1200
"""Head and tail reach into the article by this many characters of prose at least, this share, and this many at most."""

EDGE_BLOCKS = 8
"""Head and tail of a document without prose to speak of: this many blocks."""

NAME_WORDS = 3
"""Spaces in a line from which it is a title rather than a name, above a name."""

KICKER = 30
MOST_KICKERS = 2
"""Length and number of the short lines that may stand above a headline: section, kicker."""

BUTTONS = 2
"""Lines below a recipe's name that lead to the recipe or print it."""
SECTION = 40
"""Characters of what may stand above a headline and look like one."""
LABEL_WORDS = 2
"""Words of a menu's line, at most."""
HEADLINE = 120
"""Characters of a headline that has full stops, at most."""
FEW_WORDS = 5
"""Words of a line up to which one kind of cue and a word for the reader make it a prompt: 'Subscribe to our letter'."""
ALL_BOLD = 0.9
"""Share of a line in bold type from which it is all bold."""
OF_LINE = frozenset("p b strong i em u span font h1 h2 h3 h4 h5 h6".split())
"""Elements that are a label or within its line, and no box around it."""
QUOTES = "\"'”’»)]」』）"
"""What may stand after the full stop of a sentence."""

LABEL = 60
"""Characters of a line that may head a list of links."""

SHORT_TITLE = 2
FAR_STORY = 4
"""Words of the shortest headline, and lines between the headline of a plain text and its story."""

TWICE = 2
"""Places of a line that is an entry of a table of contents: there, and above its part."""
FEW_NUMBERED, FEW_ENTRIES = 2, 3
"""Entries of the shortest table of contents, with numbers and without."""

FEW_RANKED = 3
"""Lines of the shortest list of titles with their ranks."""
FEW_CELLS = 3
"""Lines of the shortest widget."""
_PRICE = re.compile(r"(?:[Ff]rom |[Nn]ow )?(?:[$£€] ?\d[\d.,]*|\d[\d.,]* ?(?:€|kr|zł))")
_CHANGE = re.compile(r"[+−–-]\d+(?:[.,]\d+)? ?%")
_SHOP = re.compile(r"(?:View|Check|Buy|Shop|See)(?: [Nn]ow| [Pp]rice)? (?:at|on|from) [A-Z]\S*(?: \S+){0,2}")
"""A price, how much it has changed, and the button of the shop that asks it."""
_SPEED = re.compile(r"\d(?:[.,]\d{1,2})? ?[x×]")
_CELL = re.compile(
    rf"{_PRICE.pattern}|{_CHANGE.pattern}|{_SHOP.pattern}|{_SPEED.pattern}|[A-Z]{{2,5}}|(?:Show|See) [Mm]ore [Dd]eals"
)

_WORD = re.compile(r"[^\W_]+")
ASIDE = re.compile(r"""^["“„«].*["”»]$|[.?!]["”»]|,$|^\(.*\)$""")
"""Nothing but a quote, a remark in brackets, or an end of a sentence within one: as a text's first line it may be a subhead."""
_STARTS = re.compile(r"[^\W_a-z]|[\"“„«‘'¿¡]")
_LABELLED = re.compile(r"[|©@<>»›•→/]|https?:|www\.|[\w)]:(?!\s[^\W\d_a-z])|\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d$|[.!]$")
"""Signs of a menu, an address, a time, a date or a sentence: no headline has them as a rule."""
_BYLINE = re.compile(r"^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f) |\d")
_SIGNED = re.compile(rf"(?:{'|'.join(SIGNED)}|.*\b(?i:by|von|par|por|door))")
"""What signs a text, or leads to who does: 'Jane Roe, Staff Writer', 'News provided by'."""
_GENRE = re.compile(r"(?i:interview|entretien|entrevista|intervista|gesprek|rozmowa|portr[aä]e?i?t)(?: [^\W\d_a-z][\w'’-]+){2,5}")
_SECTION_NAME = re.compile(
    r"(?:[\w&'’-]+ ){1,3}"
    r"(?:reviews|news|stories|posts|features|columns|recipes|interviews|reports|essays|guides|tutorials|previews)",
    re.I,
)
"""A section of a site, by the kind of texts in it: 'Board Game Reviews'."""
_PEOPLE = re.compile(r",? (?:and|&|und|et|y|e) |, ")
_TITLED = re.compile(r"\b(?:Dr|Prof|Professor|Mrs?|Ms|Sir|Dame)\.? ")
_TWO = re.compile(r"[^\W\d_]{2}[.!?] [^\W\d_a-z].*[^\W_][.]$")
"""A sentence, and another that ends in a full stop."""
_RECIPE = re.compile(r"recipe|rezept|recette|ricett|recet[ae]|receita|recept|przepis|oppskrift|opskrift", re.I)
_LED = re.compile(r"(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|[Aa]f) [^\W\d_a-z][^.!?]{2,60}$")
"""A line that leads to whom it names and says nothing else."""
_WRITER = re.compile(
    r"(?:기자명|기자 ?[:：]|글[·ㆍ ]사진|[記记]者 ?[:：]|作者 ?[:：]|"
    r"(?:author|aut(?:or|eur)|автор|yazar|penulis)(?:in|a|e)? ?:)", re.I
)  # fmt: skip
"""The label before who wrote it: no headline begins with it."""
_BY_PERSON = re.compile(r"(?i:by|von|par|por|di|door|av|af)\s+(?P<name>[^,|–—-]{5,60}?)\s?[,|–—-]\s?\S")
_SAYS = re.compile(r", (?:\w+ ){1,4}(?:says?|finds?|found|warns?|shows?|suggests?|said|claims?)$")
"""Whose words a headline has: 'Read more poetry, doctors say'."""
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]? ")
_SCORED = re.compile(r"[^\W\d] \d{1,3}$")


def is_label(text: str) -> bool:
    """Whether a line is one or two short words, as menus have them: any number of such may stand above a headline."""
    return len(text) <= KICKER and text.count(" ") < LABEL_WORDS


class Page:
    """A document's blocks and what they are to each other. Indexes are places in `blocks`."""

    def __init__(self, document: Document, facts: Metadata) -> None:
        self.blocks = document.blocks
        self.is_text = document.is_text
        self.facts = facts
        self.elements = document.elements
        self.address = leading.address(document, facts)
        self.code = code.lines(document)
        self.texts = [block.content for block in document.blocks]
        self.prose = [is_prose(block) for block in document.blocks]
        if not any(self.prose):  # a page that hides all its text shows it by a script
            self.prose = [is_prose(block._replace(hidden=False)) for block in document.blocks]
        self._weights = [len(block.text) if prose else 0 for block, prose in zip(self.blocks, self.prose, strict=True)]
        self.listed = [list_kind(block, self.is_text) for block in document.blocks]
        """What kind of list item or table row each block is, if it is one."""
        self._bare: dict[int, str] = {}
        self._signed: dict[int, frozenset[str]] = {}
        self._told_again: list[int] | None = None
        self._comments: int | None = None
        self._parted: bool | None = None
        self._words: dict[int, frozenset[str]] | None = None
        self._told: dict[str, int] | None = None
        self._without: dict[frozenset[str], int] = {}
        self.settle({})

    def settle(self, removed: Mapping[int, str]) -> None:
        """Measures head and tail afresh, with the blocks taken so far, each with its category, out of the prose."""
        self.categories = dict(removed)
        self.removed = frozenset(removed)
        """Blocks that a sure rule has taken so far: they are no prose of the article."""
        self.headlines = frozenset(i for i, category in removed.items() if category == "headline")
        self._signed, self._told_again, self._comments, self._parted = {}, None, None, None
        self._words, self._told, self._without = None, None, {}
        self.story = [i for i, prose in enumerate(self.prose) if prose and i not in self.removed]
        """The paragraphs that no sure rule has taken so far, in their order."""
        weights = self._weights.copy()
        for i in removed:
            weights[i] = 0
        upto = list(accumulate(weights, initial=0))
        total = upto[-1]
        self.before = upto[:-1]
        """Characters of prose before each block."""
        self.after = [total - u for u in upto[1:]]
        """Characters of prose after each block."""
        count = len(weights)
        if sum(size(self.blocks[i].text) for i in self.story) < EDGE_CHARS:
            self.head, self.tail = range(min(EDGE_BLOCKS, count)), range(max(0, count - EDGE_BLOCKS), count)
            return
        reach = min(max(EDGE_CHARS, EDGE_SHARE * total), EDGE_MOST, 0.4 * total)
        self.head = range(bisect_right(self.before, reach))
        self.tail = range(bisect_left(upto, total - reach, lo=1) - 1, count)

    def recurs(self, i: int, rule: Rule) -> bool:
        """Whether what a rule takes for who wrote it and when is the story's own: a line of a dialogue, a date of a
        chronology, an answer to choose, a field of a catalogue; or a time of a recording."""
        if "of_author" in rule.needs and i in self._dialogue:
            return True
        if rule.category not in ("byline", "credit", "headline"):
            return False
        catalogued = rule.category == "byline" and i in self._entries
        return catalogued or i in self._dialogue or i in self._chronology or i in self._choices or i in self.ticks

    @cached_property
    def _dialogue(self) -> frozenset[int]:
        return recurring.speakers(self.texts) | recurring.introduced(self.texts)

    @cached_property
    def _entries(self) -> frozenset[int]:
        return recurring.entries(self.texts) | recurring.reviewed(self.texts, self.facts.titles)

    @cached_property
    def _chronology(self) -> frozenset[int]:
        return recurring.chronology(self.texts)

    @cached_property
    def _choices(self) -> frozenset[int]:
        return recurring.choices(self.texts)

    @cached_property
    def buttons(self) -> frozenset[int]:
        """The names of networks on buttons that stand below each other."""
        return recurring.buttons(self.texts)

    @cached_property
    def ticks(self) -> frozenset[int]:
        """The times of a recording in its transcript."""
        return recurring.ticks(self.texts)

    @property
    def edge(self) -> Iterator[int]:
        """The blocks of head and tail."""
        return chain(self.head, range(max(self.tail.start, self.head.stop), self.tail.stop))

    def about_story(self) -> int | None:
        """The first title-like line above the story that has the story's words."""
        candidates: list[tuple[int, str]] = []
        others = (self._is_score, self._is_genre, self.is_entry, self.is_prompt, self._is_signed)
        for i, text in enumerate(self.texts):
            if i in self.removed:
                continue
            if self.prose[i]:
                if not self.is_prompt(i):
                    break
            elif self.may_head(i) and not (ASIDE.search(text) or any(is_other(i) for is_other in others)):
                candidates.append((i, fold(text)))
        found = headline(candidates, self._story) if candidates else None
        if found and self._are_names(found):
            above = (i for i, text in candidates if i < found and text.count(" ") >= NAME_WORDS)
            return max(above, default=found)
        return found - 1 if found and self._signs(found) else found

    def _are_names(self, i: int) -> bool:
        """Whether a line has nothing but the whole names of several people: they sign, whatever the story says of them."""
        people = _PEOPLE.split(_TITLED.sub("", self.texts[i]))
        return len(people) > 1 and all(map(full_name, people)) and any(map(calls_a_person, people))

    def _signs(self, i: int) -> bool:
        """Whether a line that has the story's words signs it: a name, below a title of some words and above a date."""
        above, below = self.texts[i - 1], self.texts[i + 1] if i + 1 < len(self.texts) else ""
        titled = i - 1 not in self.removed and is_title_like(self.blocks[i - 1]) and above.count(" ") >= NAME_WORDS
        return titled and any(map(str.isdigit, below)) and full_name(self.texts[i])

    def _is_genre(self, i: int) -> bool:
        """'Interview Mayor Jane Roe', 'Garden Reviews' above a headline that has who signs below: what kind of text it is."""
        kind = _GENRE.fullmatch(self.texts[i]) or _SECTION_NAME.fullmatch(self.texts[i])
        if kind is None or i + 1 >= len(self.texts):
            return False
        return len(self.texts[i + 1]) > len(self.texts[i]) and self.may_head(i + 1) and self.heads_signature(i + 1)

    def _is_signed(self, i: int) -> bool:
        """'Por Jane Roe, g1 Porto Seco' above a date: a byline, though the story speaks of the place as well."""
        by = _BY_PERSON.match(self.texts[i])
        below = self.texts[i + 1] if i + 1 < len(self.texts) else ""
        return by is not None and full_name(by["name"]) and any(map(str.isdigit, below))

    def _is_score(self, i: int) -> bool:
        """'Port Ansel 1' above or below 'Ashby 2': a result, no headline."""
        beside = [j for j in (i - 1, i + 1) if 0 <= j < len(self.texts)]
        return any(_SCORED.search(self.texts[j]) for j in beside) and bool(_SCORED.search(self.texts[i]))

    def may_head(self, i: int) -> bool:
        """Whether a line could be a headline; the text's first may be two short words, if the story has them in small letters,
        or has one of them and a recipe's buttons stand below."""
        if _WRITER.match(self.texts[i]):
            return False
        if is_title_like(self.blocks[i]) or self._is_stopped(i):
            return True
        words = self.texts[i].split()
        if i or not self.is_text or len(self.blocks) == 1 or len(words) != SHORT_TITLE or min(map(len, words)) < LONG:
            return False
        said = stems(fold(self.texts[0]))
        if _BYLINE.search(self.texts[1]):
            return said <= self._common
        dish = any(map(_RECIPE.search, self.texts[1 : 1 + BUTTONS])) and self.heads_paragraph(self._shown(1) - 1)
        return dish and not calls_a_person(self.texts[0]) and not said.isdisjoint(self._story)

    def _shown(self, start: int) -> int:
        """The first line from a place on that no sure rule has taken, or the end."""
        return next((i for i in range(start, len(self.texts)) if i not in self.removed), len(self.texts))

    def _is_stopped(self, i: int) -> bool:
        """Whether a line is a headline of two sentences with who signs right below and no headline above: one alone is a
        standfirst as a rule."""
        text = self.texts[i]
        if len(text) > HEADLINE or not _TWO.search(text) or not (self.heads_signature(i) or self._heads_standfirst(i)):
            return False
        return self.is_uppermost(i) and is_title_like(self.blocks[i]._replace(text=text.rstrip("."), marker=0))

    def _heads_standfirst(self, i: int) -> bool:
        """Whether a line has one right below that is no sentence, and below that one the name of who signs."""
        below = i + 1
        if not self.is_text or below + 1 >= len(self.texts) or self.prose[below] or not self._is_name(below + 1):
            return False
        return is_title_like(self.blocks[below]) and self.heads_signature(below)

    def is_uppermost(self, i: int) -> bool:
        """Whether nothing above a line could be the headline too, but for what rules are sure of."""
        above = (j for j in range(i) if j not in self.removed)
        return not any(is_title_like(self.blocks[j]) and not _GENRE.fullmatch(self.texts[j]) for j in above)

    def heads_signature(self, i: int) -> bool:
        """Whether a line above the story of a plain text has an author, a date or a read time right below it, as headlines do."""
        below = i + 1
        if not self.is_text or self.before[i] or below >= len(self.texts) or i in self.removed - self.headlines:
            return False
        told = self.categories.get(below) == "byline" or any(label.match(self.texts[below]) for label in (_LED, _WRITER))
        return told or self._is_name(below)

    def _is_name(self, i: int) -> bool:
        """Whether a line is a person's name and nothing else: the story has none of its words in small letters."""
        text = self.texts[i]
        if calls_a_person(text):
            return True
        return not text.isupper() and full_name(text) and stems(fold(text)).isdisjoint(self._common)

    @cached_property
    def first_line(self) -> bool:
        """Whether a plain text begins with the one line above its story that could be the headline.

        It is no prompt and nothing labelled, and all below it down to the story is an author's line, a date, a label or the
        like.
        """
        if not self.is_text or self.titles or not self.blocks or self.prose[0] or not self.may_head(0):
            return False
        text = self.texts[0]
        if not _STARTS.match(text) or _SIGNED.fullmatch(text):
            return False
        if _LABELLED.search(text) or ASIDE.search(text) or self.is_entry(0) or self.is_prompt(0):
            return False
        if cues.turns_to_reader(fold(text)) and not _SAYS.search(fold(text)):
            return False
        return self._alone

    @cached_property
    def shouted(self) -> Mapping[tuple[int, str], int]:
        """How many different lines in capitals have so many words and end in the same one."""
        lines = (text.split() for text in dict.fromkeys(self.texts) if len(text) <= LABEL and text.isupper())
        return Counter((len(words), words[-1]) for words in lines)

    @cached_property
    def _alone(self) -> bool:
        """Whether the first line of a text has the story right below it, or no more than authors' lines and the like between."""
        story = next((i for i, prose in enumerate(self.prose) if prose), len(self.blocks))
        between = range(1, story)
        if story > FAR_STORY:
            return False
        return not any(is_title_like(self.blocks[i]) and not _BYLINE.search(self.texts[i]) for i in between)

    @cached_property
    def _common(self) -> frozenset[str]:
        """The beginnings of the long words that the story has in small letters: they are no names."""
        told = (text for text, prose in zip(self.texts, self.prose, strict=True) if prose)
        small = (word for text in told for word in _WORD.findall(text) if word.islower())
        return frozenset(stems(fold(" ".join(small))))

    def is_prompt(self, i: int) -> bool:
        """Whether words of several kinds say that a line speaks of the publisher or to the reader, and nobody says it.

        A headline may have two of them by chance, and more where who signs stands right below: 'plus' and 'du' are everyday
        words in one language and a subscription's name and the reader in another.
        """
        folded = fold(self.texts[i])
        category, said, addressed = cues.count(folded)
        kinds = said - (addressed and category in cues.ADDRESSED)
        if said < (cues.TOLD if self.heads_signature(i) else cues.NAMED):
            return False
        if kinds < cues.NAMED and len(_WORD.findall(folded)) > FEW_WORDS:
            return False
        return not (_SAYS.search(folded) or is_speech(folded, 0, len(folded), 0))

    def is_entry(self, i: int) -> bool:
        """Whether a numbered line is an entry of a table of contents: its words without the number are a line further down.
        One that stands in a table of several is one with its list's number, or with none."""
        match = _NUMBERED.match(self.texts[i])
        return i in self.contents or (match is not None and self._last_places.get(self.texts[i][match.end() :], i) > i)

    @cached_property
    def contents(self) -> frozenset[int]:
        """The entries of tables of contents in a text: short lines in a row that come again below, one by one and in order, most
        of them in the same words.

        Two are enough with numbers that the lines below have not. Between these stands something: a verse that is sung again is
        no table.
        """
        if not self.is_text:
            return frozenset()
        runs: list[dict[int, int]] = []
        for i in range(len(self.texts)):
            goes_on = bool(runs) and i - 1 in runs[-1]
            place = self._part_of(i)
            if place is None and (goes_on or self._part_of(i + 1) is not None):
                place = self._nearly_part_of(i, runs[-1][i - 1] if goes_on else i)
            if place is None:
                continue
            if goes_on and self.listed[i - 1] == self.listed[i] and runs[-1][i - 1] + 1 < place:
                runs[-1][i] = place
            else:
                runs.append({i: place})
        return frozenset(chain.from_iterable(run for run in runs if self._is_table(run)))

    def _part_of(self, i: int) -> int | None:
        """Where a short line stands once more, further down."""
        places = self.copies.get(self.texts[i], []) if i < len(self.texts) and not self.prose[i] else []
        return places[1] if len(places) == TWICE and places[0] == i else None

    def _nearly_part_of(self, i: int, above: int) -> int | None:
        """Where below a line the subhead stands that has an item's words and more: 'Where to stay', 'Where to stay in May'."""
        words = frozenset(_WORD.findall(fold(self.texts[i])))
        if not self.listed[i] or self.prose[i] or len(words) < SHORT_TITLE:
            return None
        below = (j for j in range(above + 1, len(self.texts)) if not self.listed[j] and not self.prose[j])
        return next((j for j in below if len(self.texts[j]) <= LABEL and words <= set(_WORD.findall(fold(self.texts[j])))), None)

    def _is_table(self, run: Mapping[int, int]) -> bool:
        start, first = next(iter(run.items()))
        numbered = self.listed[start] == "number" and not self.listed[first]
        same = sum(self.texts[i] == self.texts[place] for i, place in run.items())
        return same >= (FEW_NUMBERED if numbered else FEW_ENTRIES) and first > max(run)

    @cached_property
    def widgets(self) -> frozenset[int]:
        """Prices with the shops that ask them, or with changes between two paragraphs of a text and nothing that announces them,
        and the speeds of a player: lines in a row that say nothing else. A table has a head."""
        if not self.is_text:
            return frozenset()
        found: list[int] = []
        for is_cell, run in groupby(range(len(self.texts)), lambda i: _CELL.fullmatch(self.texts[i]) is not None):
            cells = list(run) if is_cell else []
            if len(cells) >= FEW_CELLS and self._is_widget(cells):
                found += cells
        return frozenset(found)

    def _is_widget(self, cells: list[int]) -> bool:
        texts = [self.texts[i] for i in cells]
        if all(map(_SPEED.fullmatch, texts)):
            return True
        if not any(map(_PRICE.fullmatch, texts)):
            return False
        start, end = cells[0] - 1, cells[-1] + 1
        amid = start >= 0 and end < len(self.texts) and self.prose[start] and self.prose[end]
        told = not amid or self.texts[start].endswith((":", "："))
        return any(map(_SHOP.fullmatch, texts)) or (not told and any(map(_CHANGE.fullmatch, texts)))

    @cached_property
    def _last_places(self) -> Mapping[str, int]:
        return {text: i for i, text in enumerate(self.texts)}

    @cached_property
    def _story(self) -> frozenset[str]:
        """The beginnings of the prose's long words."""
        return frozenset(chain.from_iterable(stems(fold(self.texts[i])) for i in self.story))

    @property
    def story_words(self) -> dict[int, frozenset[str]]:
        """The words of each paragraph that nothing was sure of so far, in their order."""
        if self._words is None:
            self._words = {i: frozenset(self.bare(i).split()) for i in self.story}
        return self._words

    def first_told(self, word: str) -> int:
        """The first paragraph of the story that has a word, or the end of the page."""
        if self._told is None:
            self._told = {}
            for i, words in self.story_words.items():
                for each in words:
                    self._told.setdefault(each, i)
        return self._told.get(word, len(self.blocks))

    def last_without(self, words: frozenset[str]) -> int:
        """The last paragraph of the story that has none of some words, or -1."""
        if words not in self._without:
            self._without[words] = next((i for i, told in reversed(self.story_words.items()) if not words & told), -1)
        return self._without[words]

    @property
    def comments_from(self) -> int:
        """The first line of the comment section with the better part of the story above it, or the end of the page."""
        if self._comments is None:
            late = (i for i in self.removed if self.categories[i] == "comments" and self.before[i] > self.after[i])
            self._comments = min(late, default=len(self.blocks))
        return self._comments

    def signed(self, words: str) -> bool:
        """Whether the author lines at the head have these words, one after another."""
        count = words.count(" ") + 1
        if count not in self._signed:
            lines = [self.bare(i).split(" ") for i in self.head if self.categories.get(i) == "byline"]
            runs = (" ".join(line[at : at + count]) for line in lines for at in range(len(line) - count + 1))
            self._signed[count] = frozenset(runs)
        return words in self._signed[count]

    @property
    def told_again(self) -> list[int]:
        """The first places of texts that stand twice in the head."""
        if self._told_again is None:
            again = (places for places in self.copies.values() if sum(j in self.head for j in places) > 1)
            self._told_again = [places[0] for places in again]
        return self._told_again

    def stands(self, i: int, where: Where) -> bool:
        """Whether a block stands where a rule may fire."""
        if where == "anywhere":
            return True
        if where == "head":
            return i in self.head
        return i in self.tail or (where == "edge" and i in self.head)

    def heads_entry(self, i: int) -> bool:
        """Whether a line stands below a time or a name and right above a paragraph: the headline of an entry in a live blog."""
        return self.categories.get(i - 1) == "byline" and self.heads_paragraph(i)

    def heads_paragraph(self, i: int) -> bool:
        """Whether a paragraph of the story stands right below."""
        return i + 1 < len(self.blocks) and self.prose[i + 1] and i + 1 not in self.removed

    @property
    def parted(self) -> bool:
        """Whether the story has subheads: lines without a full stop right above a paragraph, but for those below a pointer."""
        if self._parted is None:
            self._parted = any(map(self._is_part, self._unpointed()))
        return self._parted

    def _unpointed(self) -> Iterator[int]:
        """The lines that are no paragraphs, but for the titles right below a pointer or a shelf's name."""
        pointed = False
        for i, prose in enumerate(self.prose):
            if i in self.removed:
                pointed = self.categories[i] == "related"
            elif prose:
                pointed = False
            elif not pointed or not is_title_like(self.blocks[i]):
                pointed = False
                yield i

    def _is_part(self, i: int) -> bool:
        return self.before[i] > 0 and self.heads_paragraph(i) and not self.texts[i].endswith((*FULL_STOPS, ":", "："))

    def heads_teasers(self, i: int) -> bool:
        """Whether a short line has linked headlines of other pages of the site right below, or in a plain text titles with
        their ranks. One that ends in a colon announces them to the reader of the story."""
        if self.is_text:
            return len(self.texts[i]) <= LABEL and self.ranked(i + 1) > 0
        if len(self.texts[i]) > LABEL or self.texts[i].endswith((*FULL_STOPS, ":", "：")):
            return False
        return i + 1 < len(self.blocks) and leading.is_teaser(self.blocks[i + 1], self.address)

    def ranked(self, start: int) -> int:
        """How many lines from a place on are titles of a plain text with their ranks, '1 Two cranes fall', '2 Ferry is late'."""
        end = start
        while end < len(self.texts) and self.texts[end].startswith(f"{end - start + 1} ") and not self.blocks[end].marker:
            if self.prose[end] or self.texts[end].endswith(FULL_STOPS):
                break
            end += 1
        return end - start if end - start >= FEW_RANKED else 0

    def leads_on(self, i: int) -> bool:
        """Whether a line is nothing but a link to another page of the site, a label before it aside."""
        return leading.leads_on(self.blocks[i], self.address)

    @cached_property
    def linked_lines(self) -> Mapping[int, str]:
        """The paragraphs that are nothing but a headline linked to another page of the site, with what marks each."""
        found = ((i, leading.headline_link(block, self.address)) for i, block in enumerate(self.blocks) if block.links)
        return {i: mark for i, mark in found if mark is not None}

    @cached_property
    def labels(self) -> Mapping[int, str]:
        """The words before the link of each line that is one link to another page of the site but for them."""
        found = ((i, leading.label_of(block, self.address)) for i, block in enumerate(self.blocks) if block.links)
        return {i: label for i, label in found if label}

    def is_subhead(self, i: int) -> bool:
        """Whether a block is marked as a heading amid the story: prose before it, and a paragraph right below."""
        return self.blocks[i].kind == "heading" and bool(self.before[i]) and self.heads_paragraph(i)

    def heads_telling(self, i: int) -> bool:
        """Whether a label in bold type or a heading below the story's prose has an unlinked sentence right below, where the
        story's paragraphs stand: a subhead of the story, since a shelf would have links on it."""
        block, below = self.blocks[i], self.blocks[i + 1] if i + 1 < len(self.blocks) else None
        if self.is_text or below is None or i + 1 in self.removed or not self.before[i] or block.links or below.links:
            return False
        labelled = block.kind == "heading" or block.strong_chars >= ALL_BOLD * len(block.text)
        if not labelled or below.kind != "paragraph" or not below.text.rstrip(QUOTES).endswith(FULL_STOPS):
            return False
        told = self.blocks[self.story[bisect_left(self.story, i) - 1]]
        around = self.elements[below.element].parent
        own = takewhile(lambda index: self.elements[index].tag in OF_LINE, upward(self.elements, block.element))
        return around == self.elements[told.element].parent == self.elements[[block.element, *own][-1]].parent

    def shares_element(self, i: int, others: tuple[int, int]) -> bool:
        """Whether the innermost element that holds two other blocks holds this one too."""
        first, second, own = (list(upward(self.elements, self.blocks[j].element)) for j in (*others, i))
        return next((k for k in first if k in second), -1) in own

    @cached_property
    def titles(self) -> frozenset[str]:
        """What the page calls its title, as bare words, without the site's name too."""
        return titles.of_page(self.facts, self.blocks, self.elements)

    @cached_property
    def as_long_as_titles(self) -> list[int]:
        """The blocks that are neither far shorter nor far longer than every title."""
        lengths = [len(title) for title in self.titles]
        if not lengths:
            return []
        least, most = 0.5 * min(lengths), 2 * max(lengths)
        return [i for i, text in enumerate(self.texts) if least <= len(text) <= most]

    def bare(self, i: int) -> str:
        """A block's folded words alone."""
        if i not in self._bare:
            self._bare[i] = bare(self.texts[i])
        return self._bare[i]

    @cached_property
    def copies(self) -> Mapping[str, list[int]]:
        """Places of each text that stands more than once."""
        found: dict[str, list[int]] = {}
        for i, text in enumerate(self.texts):
            found.setdefault(text, []).append(i)
        return {text: places for text, places in found.items() if len(places) > 1}
