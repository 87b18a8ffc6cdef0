"""The engine of the text rules: which of them fire on a block, by what it says. Places and neighbours come later."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from pipeline.rules import cues
from pipeline.rules.folding import fold, fold_pattern
from pipeline.rules.keys import beginning_of, first_keys, keys_of_text, marks_of, needs_of
from pipeline.rules.model import Rule
from pipeline.rules.speech import is_speech
from pipeline.rules.telling import tells
from pipeline.rules.units import Unit, alternatives, fitting, guards

DECORATION = " \t:;.,!?¿|/*#_~=+-'\"<>\\^·•●○■▪▶►▸◆◀◄→←↑↓↗⬇➡»›‹«✓✔✅★☆❯❮📢📌👉👇🔔📲🔴⚡📷📸📧✉️🔗\u200d\ufe0f"
"""Around a block's words these say nothing: 'READ ALSO >>' is 'read also'. Brackets, © and @ are not among them."""

_AFTER = DECORATION.replace(".", "")
_SENTENCE = re.compile(r"""[.!?…]["'”’»)\]]{0,2}(?=\s+["'“‘«(\[¿¡—–-]{0,2}[^\W\d_a-z])|[。！？]|[.!?…)](?=\s+[(\[])""")
_NO_KEYS: set[str] = set()

REMEMBERED = 120
MOST_REMEMBERED = 20_000
"""Characters up to which a line's hits are remembered, and how many lines are."""

FULL_STOPS = (".", "。", "｡", "．", "।", "॥", "۔", "։", "።", "။", "។")
"""What ends a sentence and no headline, script by script. Question and exclamation marks end both."""

SPOKEN_TO = frozenset(("newsletter", "comments", "feedback", "social", "donation"))
"""Categories whose prompts turn to the reader all along."""
LONG_SENTENCE, TOLD_FROM = 50, 80
"""Characters of a story's sentence, and of those behind a prompt, from which they are a story's."""
_ADDRESS = re.compile(r"@|https?:|www\.|\.(?:com|org|net|example)\b|\b(?:click|newsletters?|inbox|subscri\w+|unsubscri\w+|sign up|e-?mails?|comments?|moderat\w+|donat\w+)\b")

_MEANS = re.compile(r"[@?:]|https?|www\.|\d{3}|\b(?:click|link|form|below|here|e-?mail\w*|call|phone)\b")
"""How to reach somebody, or a question to the reader: what calls to write in and has none of it is a sentence of a story."""

_NUMBERED = re.compile(r"\d{1,2}[.)]\s")

GLUED_FROM = 60
"""Characters from which a block may be a paragraph with a prompt glued to it."""

LAST_SENTENCES = 5
FIRST_SENTENCES = 3
"""How many sentences at either end of a paragraph are looked at for a prompt that was glued to it."""


class Hit(NamedTuple):
    """A rule that fires on a block, or on a span of it."""

    rule: Rule
    span: tuple[int, int] | None = None
    """Characters of the text given; None: all of it."""
    loose: bool = False
    """Whether the rule leaves open what some of the words are: 'subscribe to' and whatever it is."""


def core(text: str) -> tuple[int, int]:
    """Start and end of a text without the decoration around it; a full stop at the end stays, it tells a sentence.

    >>> core('>> Read also: ')
    (3, 12)
    """
    start = len(text) - len(text.lstrip(DECORATION))
    end = len(text.rstrip(_AFTER))
    if text[max(0, end - 2) : end] == "..":
        end = len(text.rstrip(DECORATION))
    return (start, end) if start < end else (0, 0)


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence of a line, as far as punctuation and capitals tell.

    >>> sentences('One. Two (three). Four?')
    [(0, 4), (5, 17), (18, 23)]
    """
    ends = [m.end() for m in _SENTENCE.finditer(text)]
    found = []
    start = 0
    for end in (*ends, len(text)):
        begin = end - len(text[start:end].lstrip())
        if begin < end:
            found.append((begin, end))
        start = end
    return found


@dataclass(slots=True)
class Line:
    """A block's text before the rules: folded, without decoration, and the units that may match it."""

    text: str
    folded: str
    start: int
    end: int
    units: list[Unit]
    """Those that may match it as a whole."""
    glued: list[Unit] = field(default_factory=list)
    """Those that may match one of its first or last sentences."""


class TextRules:
    """All text rules, filed by the words that their patterns cannot do without."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_word: defaultdict[str, list[Unit]] = defaultdict(list)
        self._by_first: defaultdict[str, list[Unit]] = defaultdict(list)
        self._of_sentences: defaultdict[str, list[Unit]] = defaultdict(list)
        """Of these a quarter, those that a sentence within a paragraph may match: a paragraph has eight to be looked at."""
        self._always: list[Unit] = []
        for order, rule in enumerate(rules):
            for pattern in alternatives(rule):
                self._add(rule, order, pattern)
        self._words = frozenset(self._by_word)
        self._longest_led = max((unit.longest for shelf in self._by_first.values() for unit in shelf), default=0)
        self._memory: dict[str, Hits] = {}

    def _add(self, rule: Rule, order: int, pattern: str) -> None:
        is_start = rule.match in ("whole", "start")
        # One that is cased is not split into its alternatives.
        needs = beginning_of(pattern) if is_start and not rule.cased else needs_of(fold_pattern(pattern))
        unit = Unit(rule, order, pattern, needs)
        if is_start and needs.first is not None and not needs.empty:
            self._file(unit, needs.first, self._by_first)
            if unit.sentences:
                self._file(unit, needs.first, self._of_sentences)
            return
        needs = needs_of(fold_pattern(pattern))
        if held := needs.any_of or marks_of(needs):
            self._file(unit, held, self._by_word)
        else:
            self._always.append(unit)

    def _file(self, unit: Unit, keys: Iterable[str], shelf: defaultdict[str, list[Unit]]) -> None:
        for key in keys:
            shelf[key].append(unit)

    def hits(self, texts: Sequence[str]) -> list[Hits]:
        """What fires on each of a page's texts. Short lines, the same all over a site, are remembered."""
        if len(self._memory) >= MOST_REMEMBERED:
            self._memory.clear()
        found = [self._memory.get(text) for text in texts]
        folded = [fold(text) if hits is None else "" for hits, text in zip(found, texts, strict=True)]
        page = "\n".join(folded)
        always = [unit for unit in self._always if unit.may_match(_NO_KEYS, page)]
        return [hits or self._new(text, line, always) for hits, text, line in zip(found, texts, folded, strict=True)]

    def _new(self, text: str, folded: str, always: Sequence[Unit]) -> Hits:
        if len(text) > REMEMBERED:
            return Hits(self._line(text, folded, always))
        hits = self._memory.get(text)
        if hits is None:
            hits = self._memory[text] = Hits(self._line(text, folded, always))
        return hits

    def _line(self, text: str, folded: str, always: Sequence[Unit]) -> Line:
        """A block's text, with the rules that have a word in common with it, and those of `always` that may match it."""
        start, end = core(folded)
        length = end - start
        if not length:
            return Line(text, folded, start, end, [])
        keys = keys_of_text(folded)
        shelves = [self._by_word[key] for key in self._words & keys]
        led = _led(self._by_first, folded, start) if length <= self._longest_led else ()
        units = fitting(chain(*shelves, led, always), length, keys, folded)
        return Line(text, folded, start, end, units, self._glued_units(text, folded, keys))

    def _glued_units(self, text: str, folded: str, keys: set[str]) -> list[Unit]:
        """What may match a sentence at either end of a paragraph."""
        parts = sentences(text) if len(text) >= GLUED_FROM else []
        if len(parts) < 2:
            return []
        found: dict[Unit, None] = {}
        for begin, close in dict.fromkeys((*parts[:FIRST_SENTENCES], *parts[-LAST_SENTENCES:])):
            at = begin + core(folded[begin:close])[0]
            if at < close:
                found.update(dict.fromkeys(fitting(_led(self._of_sentences, folded, at), 0, keys, folded)))
        return list(found)


def _led(shelves: Mapping[str, list[Unit]], folded: str, start: int) -> list[Unit]:
    """What is filed under the word that stands at a place, and begins with what stands there."""
    near = [shelves[key] for key in first_keys(folded, start) if key in shelves]
    return [unit for shelf in near for unit in shelf if folded.startswith(unit.begins, start)]


class Hits:
    """What fires on one line: at once where the place does not matter, when asked for where it does."""

    __slots__ = ("_line", "_placed", "anywhere")

    def __init__(self, line: Line) -> None:
        self.anywhere = _hits(line, placed=False)
        self._line: Line | None = line
        self._placed: tuple[Hit, ...] = ()

    @property
    def placed(self) -> tuple[Hit, ...]:
        """Hits of the rules that fire at the head or the tail alone."""
        line = self._line
        if line is not None:
            self._placed = _hits(line, placed=True)
            self._line = None  # after the hits are there: another thread may ask meanwhile
        return self._placed


def _hits(line: Line, placed: bool) -> tuple[Hit, ...]:
    """The rules that fire on a line, in their order; spans where only sentences of it do."""
    units = [unit for unit in line.units if unit.placed is placed]
    if not units and not line.glued:
        return ()
    length = line.end - line.start
    whole: dict[int, Hit] = {}
    for unit in units:
        hit = whole.get(unit.order)
        if (hit is not None and (unit.loose or not hit.loose)) or length > unit.max_chars:
            continue
        if _fires(unit, line.text, line.folded, (line.start, line.end)):
            whole[unit.order] = Hit(unit.rule, loose=unit.loose)
    found = [hit for order in sorted(whole) if (hit := _within(whole[order], line, units)) is not None]
    if not any(hit.rule.probability == 1.0 for hit in found):
        by_sentence = [unit for unit in units if unit.sentences and not unit.anchored]
        by_sentence += [unit for unit in line.glued if unit.placed is placed]
        if by_sentence:
            found += _glued(by_sentence, line.text, line.folded)
    return tuple(found)


def _within(hit: Hit, line: Line, units: list[Unit]) -> Hit | None:
    """A hit of a rule that goes by how a line begins, cut where the story goes on: behind the prompt, in sentences that speak neither
    to the reader nor of the site. None if the rule does not fire on what is left."""
    if hit.rule.match != "start" or hit.rule.category not in SPOKEN_TO or len(line.text) < GLUED_FROM:
        return hit
    parts = sentences(line.text)
    if hit.rule.category == "feedback" and len(parts) > 1 and _is_answer(line.folded[: parts[0][1]], line.folded[parts[1][0] :]):
        return None
    told = len(parts)
    while told and _is_told(line.folded[slice(*parts[told - 1])]):
        told -= 1
    if told == len(parts) or line.end - parts[told][0] < TOLD_FROM or not told:
        return hit
    start, end = line.start, parts[told - 1][1]
    words = (start, start + core(line.folded[start:end])[1])
    rule = hit.rule
    fires = any(_fires(u, line.text, line.folded, words, (start, end)) for u in units if u.rule is rule)
    return Hit(rule, (parts[0][0], end), hit.loose) if fires else None


def _is_answer(call: str, rest: str) -> bool:
    """Whether a folded call to write in says nothing of how, and what follows it in the paragraph is long and not to the reader."""
    return len(rest) >= TOLD_FROM and not (_MEANS.search(call) or _MEANS.search(rest) or cues.speaks_to_reader(rest))


def _is_told(sentence: str) -> bool:
    """Whether a folded sentence is a story's: it is long, ends in a full stop, and has no reader, no site and no address in it."""
    return len(sentence) >= LONG_SENTENCE and sentence.endswith(".") and not (cues.turns_to_reader(sentence) or _ADDRESS.search(sentence))


def _fires(unit: Unit, text: str, folded: str, words: tuple[int, int], sentence: tuple[int, int] | None = None) -> bool:
    """Whether a unit fires on the words between two places: those of a whole line, or of one sentence of it."""
    rule = unit.rule
    start, end = words
    at = unit.find(text[start:end] if rule.cased else folded[start:end])
    if at < 0:
        return False
    if not rule.full_stop and folded[end - 1] in FULL_STOPS:
        return False
    if rule.unless and any(guard.search(folded, start, end) for guard in guards(rule)):
        return False
    if rule.quotable:
        return True
    told_from, told_to = sentence or (0, len(folded))
    return not (is_speech(folded, told_from, told_to, start + at) or tells(folded[told_from:told_to], rule.category))


def _glued(units: list[Unit], text: str, folded: str) -> list[Hit]:
    """Prompts that stand as sentences of their own at the end or the start of a paragraph.

    Pointers to other articles at the end alone: 'Related: the two bishops.' opens a paragraph as well as any sentence.
    """
    parts = sentences(text)
    if len(parts) < 2:
        return []
    if _NUMBERED.match(folded):  # a step of a list: 'Download the app' there is the story's
        units = [unit for unit in units if unit.rule.category != "advert"]
    last = _run(units, text, folded, reversed(parts[-LAST_SENTENCES:]))
    leading = [unit for unit in units if unit.rule.category != "related"]
    first = _run(leading, text, folded, parts[:FIRST_SENTENCES])
    if len(last) + len(first) >= len(parts):
        best = min((*last, *first), key=lambda found: found[0].order)
        return [Hit(best[0].rule)]
    hits = []
    for found in (first, last):
        if found:
            chief = min(found, key=lambda one: one[0].order)[0]
            hits.append(Hit(chief.rule, (min(s for _, (s, _) in found), max(e for _, (_, e) in found))))
    return hits


def _run(units: list[Unit], text: str, folded: str, parts: Iterable[tuple[int, int]]) -> list[tuple[Unit, tuple[int, int]]]:
    found: list[tuple[Unit, tuple[int, int]]] = []
    for start, end in parts:
        inner_start, inner_end = core(folded[start:end])
        words = (start + inner_start, start + inner_end)
        fitting = (u for u in units if inner_end - inner_start <= u.rule.max_chars)
        unit = min((u for u in fitting if _fires(u, text, folded, words, (start, end))), key=_order, default=None)
        if unit is None:
            break
        found.append((unit, (start, end)))
    return found


def _order(unit: Unit) -> int:
    return unit.order
