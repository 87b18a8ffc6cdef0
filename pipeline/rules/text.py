"""The engine of the text rules: finds the few of them that may match a line among thousands, and remembers what fires on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from pipeline.rules.filing import Filed, filed
from pipeline.rules.folding import fold
from pipeline.rules.hits import FIRST_SENTENCES, GLUED_FROM, LAST_SENTENCES, Hit, Line, hits_of
from pipeline.rules.keys import first_keys, keys_of_text
from pipeline.rules.model import Rule
from pipeline.rules.sentences import core, sentences
from pipeline.rules.units import Unit, fitting

_NO_KEYS: set[str] = set()

REMEMBERED = 120
MOST_REMEMBERED = 20_000
"""Characters up to which a line's hits are remembered, and how many lines are."""


class TextRules:
    """All text rules, filed by the words that their patterns cannot do without."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_word: defaultdict[str, list[Unit]] = defaultdict(list)
        """By keys of which a text must hold one, wherever."""
        self._by_first: defaultdict[str, list[Unit]] = defaultdict(list)
        """By keys that a text must begin with."""
        self._of_sentences: defaultdict[str, list[Unit]] = defaultdict(list)
        """Those of `_by_first` that a sentence within a paragraph may match, a quarter: up to eight sentences are looked at."""
        self._always: list[Unit] = []
        """What has no key to be filed under."""
        listed = list(rules)
        for order, (rule, rows) in enumerate(zip(listed, filed(listed), strict=True)):
            for row in rows:
                self._add(Unit(rule, order, row), row)
        self._words = frozenset(self._by_word)
        self._longest_led = max((unit.longest for shelf in self._by_first.values() for unit in shelf), default=0)
        self._memory: dict[str, Hits] = {}

    def _add(self, unit: Unit, row: Filed) -> None:
        if row.shelf == "always":
            self._always.append(unit)
        elif row.shelf == "word":
            _file(unit, row.keys, self._by_word)
        else:
            _file(unit, row.keys, self._by_first)
            if unit.sentences:
                _file(unit, row.keys, self._of_sentences)

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


def _file(unit: Unit, keys: Iterable[str], shelf: defaultdict[str, list[Unit]]) -> None:
    for key in keys:
        shelf[key].append(unit)


def _led(shelves: Mapping[str, list[Unit]], folded: str, start: int) -> list[Unit]:
    """What is filed under the word that stands at a place, and begins with what stands there."""
    near = [shelves[key] for key in first_keys(folded, start) if key in shelves]
    return [unit for shelf in near for unit in shelf if folded.startswith(unit.begins, start)]


class Hits:
    """What fires on one line: at once where the place does not matter, when asked for where it does."""

    __slots__ = ("_line", "_placed", "anywhere")

    def __init__(self, line: Line) -> None:
        self.anywhere = hits_of(line, placed=False)
        self._line: Line | None = line
        self._placed: tuple[Hit, ...] = ()

    @property
    def placed(self) -> tuple[Hit, ...]:
        """Hits of the rules that fire at the head or the tail alone."""
        line = self._line
        if line is not None:
            self._placed = hits_of(line, placed=True)
            self._line = None  # after the hits are there: another thread may ask meanwhile
        return self._placed
