"""The engine of the text rules: which of them fire on a block, by what it says. Places and neighbours come later."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from pipeline.rules.folding import fold, fold_pattern
from pipeline.rules.keys import keys_of_pattern, keys_of_text, split
from pipeline.rules.macros import expand
from pipeline.rules.model import Rule

DECORATION = " \t:;.,!?|/*#_~=+-'\"<>\\^·•●○■▪▶►▸◆◀◄→←↑↓↗⬇➡»›‹«✓✔✅★☆❯❮📢📌👉👇🔔📲🔴⚡📷📸📧✉️🔗\u200d\ufe0f"
"""Around a block's words these say nothing: 'READ ALSO >>' is 'read also'. Brackets, © and @ are not among them."""

_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’»)\]]{0,2}\s+(?=[\"'“‘«(\[¿¡—–-]?[^\W\d_a-z])|(?<=[。！？])|(?<=[.!?)…])\s+(?=[(\[])")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0900-\u097f]")
_SPEECH = re.compile(
    r"\b(?:said|says|told|asked|wrote|tweeted|replied|argued|according to|urged readers"
    r"|sagte|sagt er|sagt sie|schrieb|erklarte|teilte mit|so der|so die|hei(?:ss|ß)t es"
    r"|a declare|a dit|a explique|a ecrit|selon|declare-t-(?:il|elle)|dijo|segun|afirmo|explico|escribio|aseguro"
    r"|ha detto|secondo|ha dichiarato|ha spiegato|ha scritto|disse|segundo|afirmou|escreveu|explicou"
    r"|zei|zegt|volgens|schreef|aldus|powiedziala?|wedlug|napisala?|dodala?|zdaniem"
    r"|сказала?|сообщила?|заявила?|по словам|написала?|сказав|повідомив|заявив|за словами|написав)\b"
)
_SPEECH_FROM = 80
"""Characters from which reported speech in a block speaks for a story and against a prompt."""

LAST_SENTENCES = 5
FIRST_SENTENCES = 3
"""How many sentences at either end of a paragraph are looked at for a prompt that was glued to it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that fires on a block, or on a span of it."""

    rule: Rule
    span: tuple[int, int] | None = None
    """Characters of the text given; None: all of it."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """One pattern of one rule."""

    rule: Rule
    order: int
    pattern: str


@cache
def _compiled(pattern: str, match: str) -> re.Pattern[str]:
    ready = fold_pattern(expand(pattern))
    before, after = ("", "") if _UNSPACED.search(ready) else (r"(?:(?<!\w)|(?!\w))", r"(?:(?!\w)|(?<!\w))")
    form = {
        "whole": rf"\A(?:{ready})\Z",
        "start": rf"\A(?:{ready}){after}",
        "end": rf"{before}(?:{ready})\Z",
        "part": rf"{before}(?:{ready}){after}",
    }
    return re.compile(form[match])


def alternatives(rule: Rule) -> list[str]:
    """The patterns of a rule, folded unless cased, split into their alternatives; macros are not yet put in."""
    patterns = dict.fromkeys(p for patterns in rule.patterns.values() for p in patterns)
    if rule.cased:
        return list(patterns)
    return list(dict.fromkeys(part for p in patterns for part in split(fold_pattern(p))))


@cache
def _guards(rule: Rule) -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(p, "part") for p in rule.unless)


def core(text: str) -> tuple[int, int]:
    """Start and end of a text without the decoration around it.

    >>> core('>> Read also: ')
    (3, 12)
    """
    start = len(text) - len(text.lstrip(DECORATION))
    end = len(text.rstrip(DECORATION))
    return (start, end) if start < end else (0, 0)


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence of a line, as far as punctuation and capitals tell.

    >>> sentences('One. Two (three). Four?')
    [(0, 4), (5, 17), (18, 23)]
    """
    cuts = [(0, 0), *((m.start() + len(m.group().rstrip()), m.end()) for m in _SENTENCE.finditer(text)), (len(text), len(text))]
    return [(start, end) for (_, start), (end, _) in zip(cuts, cuts[1:], strict=False) if start < end]


class TextRules:
    """All text rules, filed by the words that their patterns cannot do without."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._filed: defaultdict[str, list[_Unit]] = defaultdict(list)
        self._always: list[_Unit] = []
        for order, rule in enumerate(rules):
            for pattern in alternatives(rule):
                unit = _Unit(rule, order, pattern)
                keys = keys_of_pattern(pattern) if not rule.cased else None
                if keys is None:
                    self._always.append(unit)
                for key in keys or ():
                    self._filed[key].append(unit)
        self._keys = frozenset(self._filed)

    def hits(self, text: str) -> list[Hit]:
        """Every rule that fires on a block's text, in the order of the rules; spans where only sentences of it fire."""
        folded = fold(text)
        start, end = core(folded)
        if start == end:
            return []
        units = self._candidates(folded, end - start)
        if not units:
            return []
        whole = {u.order: Hit(u.rule) for u in units if end - start <= u.rule.max_chars and _fires(u, text, folded, start, end)}
        hits = [whole[order] for order in sorted(whole)]
        if not any(hit.rule.probability == 1.0 for hit in hits):
            by_sentence = [u for u in units if u.rule.sentences]
            if by_sentence:
                hits += _glued(by_sentence, text, folded)
        return hits

    def _candidates(self, folded: str, length: int) -> list[_Unit]:
        found = {id(u): u for key in self._keys & keys_of_text(folded) for u in self._filed[key]}
        units = [u for u in found.values() if u.rule.sentences or length <= u.rule.max_chars]
        return units + [u for u in self._always if length <= u.rule.max_chars]


def _fires(unit: _Unit, text: str, folded: str, start: int, end: int) -> bool:
    rule = unit.rule
    words = text[start:end] if rule.cased else folded[start:end]
    match = _compiled(unit.pattern, rule.match).search(words) if not rule.cased else _cased(unit.pattern, rule.match).search(words)
    if match is None:
        return False
    if rule.unless and any(guard.search(folded, start, end) for guard in _guards(rule)):
        return False
    return rule.quotable or not _is_speech(folded, start + match.start())


@cache
def _cased(pattern: str, match: str) -> re.Pattern[str]:
    form = {"whole": r"\A(?:{})\Z", "start": r"\A(?:{})", "end": r"(?:{})\Z", "part": r"(?:{})"}
    return re.compile(form[match].format(expand(pattern)))


def _is_speech(folded: str, at: int) -> bool:
    """Whether the words at a place are somebody's: inside quotation marks, or reported."""
    if '"' in folded and folded.count('"', 0, at) % 2 and '"' in folded[at:]:
        return True
    return len(folded) >= _SPEECH_FROM and _SPEECH.search(folded) is not None


def _glued(units: list[_Unit], text: str, folded: str) -> list[Hit]:
    """Prompts that stand as sentences of their own at the end or the start of a paragraph."""
    parts = sentences(text)
    if len(parts) < 2:
        return []
    last = _run(units, text, folded, reversed(parts[-LAST_SENTENCES:]))
    first = _run(units, text, folded, parts[:FIRST_SENTENCES])
    if len(last) + len(first) >= len(parts):
        best = min((*last, *first), key=lambda found: found[0].order)
        return [Hit(best[0].rule)]
    hits = []
    for found in (first, last):
        if found:
            best = min(found, key=lambda one: one[0].order)[0]
            hits.append(Hit(best.rule, (min(s for _, (s, _) in found), max(e for _, (_, e) in found))))
    return hits


def _run(units: list[_Unit], text: str, folded: str, parts: Iterable[tuple[int, int]]) -> list[tuple[_Unit, tuple[int, int]]]:
    found: list[tuple[_Unit, tuple[int, int]]] = []
    for start, end in parts:
        inner_start, inner_end = core(folded[start:end])
        fitting = (u for u in units if inner_end - inner_start <= u.rule.max_chars)
        unit = min((u for u in fitting if _fires(u, text[start:end], folded[start:end], inner_start, inner_end)), key=_order, default=None)
        if unit is None:
            break
        found.append((unit, (start, end)))
    return found


def _order(unit: _Unit) -> int:
    return unit.order


def patterns_of(rule: Rule) -> Iterator[re.Pattern[str]]:
    """The compiled patterns of a rule, its guards included."""
    yield from (_cased(p, rule.match) if rule.cased else _compiled(p, rule.match) for p in alternatives(rule))
    yield from _guards(rule)
