"""Which rules fire on one line, by its words: on all of it, or on sentences of it. Places and neighbours come later."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.rules import cues
from pipeline.rules.model import Rule
from pipeline.rules.sentences import core, sentences
from pipeline.rules.shape import FULL_STOPS
from pipeline.rules.speech import is_speech, stands_between_dashes
from pipeline.rules.telling import tells
from pipeline.rules.units import Unit, guards

_ANSWER = re.compile(r"[A-Za-z\u00aa-\u052f]+(?: [A-Za-z\u00aa-\u052f]+){0,2}\.")
"""'Listen.' 'Read on.', in Latin, Greek or Cyrillic letters: buttons of other scripts do end in a full stop. Not folded: dots of
an ellipsis ('Loading…') are a button's."""
SPOKEN_TO = frozenset(("newsletter", "comments", "feedback", "social", "donation"))
"""Categories whose prompts turn to the reader all along."""
LONG_SENTENCE, TOLD_FROM = 50, 80
"""Characters of a story's sentence, and of those behind a prompt, from which they are a story's."""
LURING = frozenset(("newsletter", "social", "donation", "advert", "consent"))
"""Categories whose prompts a short call leads to: 'Never miss a story!'"""
CALL = 60
"""Characters of such a call at most."""
_ADDRESS = re.compile(
    r"@|https?:|www\.|\.(?:com|org|net|example)\b"
    r"|\b(?:click|newsletters?|inbox|subscri\w+|unsubscri\w+|sign up|e-?mails?|comments?|moderat\w+|donat\w+)\b"
)

_MEANS = re.compile(r"[@?:]|https?|www\.|\d{3}|\b(?:click|link|form|below|here|e-?mail\w*|call|phone)\b")
"""How to reach somebody, or a question to the reader: what calls to write in and has none of it is a sentence of a story."""

_NUMBERED = re.compile(r"\d{1,2}[.)]\s")

GLUED_FROM = 60
"""Characters from which a block may be a paragraph with a prompt glued to it."""

LABEL = 40
"""Characters of a pointer's label within which its colon stands."""

LAST_SENTENCES = 5
FIRST_SENTENCES = 3
"""How many sentences at either end of a paragraph are looked at for a prompt that was glued to it."""

_SIGN = re.compile(r"[:|]")
"""What stands between a pointer's label and the title."""


class Hit(NamedTuple):
    """A rule that fires on a block, or on a span of it."""

    rule: Rule
    span: tuple[int, int] | None = None
    """Characters of the text given; None: all of it."""
    loose: bool = False
    """Whether the rule leaves open what some of the words are: 'subscribe to' and whatever it is."""


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


def hits_of(line: Line, placed: bool) -> tuple[Hit, ...]:
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
    """A hit of a rule that goes by how a line begins, cut where the story goes on.

    That is behind the prompt, in sentences that speak neither to the reader nor of the site. None if the rule does not fire on
    what is left.
    """
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
    """Whether a folded call to write in says nothing of how, and what follows in the paragraph is long and not to the reader."""
    return len(rest) >= TOLD_FROM and not (_MEANS.search(call) or _MEANS.search(rest) or cues.speaks_to_reader(rest))


def _is_told(sentence: str) -> bool:
    """Whether a folded sentence is a story's: long, with a full stop at its end, and no reader, no site and no address in it."""
    if len(sentence) < LONG_SENTENCE or not sentence.endswith("."):
        return False
    return not (cues.turns_to_reader(sentence) or _ADDRESS.search(sentence))


def _fires(unit: Unit, text: str, folded: str, words: tuple[int, int], sentence: tuple[int, int] | None = None) -> bool:
    """Whether a unit fires on the words between two places: those of a whole line, or of one sentence of it."""
    rule = unit.rule
    start, end = words
    at = unit.find(text[start:end] if rule.cased else folded[start:end])
    if at < 0:
        return False
    if not rule.full_stop and folded[end - 1] in FULL_STOPS:
        return False
    if not rule.answers and _ANSWER.fullmatch(text, start, end):
        return False
    if rule.unless and any(guard.search(folded, start, end) for guard in guards(rule)):
        return False
    if rule.quotable:
        return True
    if rule.category in SPOKEN_TO and stands_between_dashes(folded):
        return False
    told_from, told_to = sentence or (0, len(folded))
    if rule.category == "related" and not rule.full_stop and unit.anchored and '"' not in folded[told_from:start]:
        sign = _SIGN.search(folded, start, start + LABEL)
        if sign:  # behind the label stands a title, which may say who says what
            folded, told_to = folded[: sign.end()], sign.end()
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
    if last and not first and _is_call(folded, parts[: -len(last)], min(last, key=lambda found: found[0].order)[0].rule):
        last.append((last[-1][0], parts[-len(last) - 1]))
    if len(last) + len(first) >= len(parts):
        best = min((*last, *first), key=lambda found: found[0].order)
        return [Hit(best[0].rule)]
    hits = []
    for found in (first, last):
        if found:
            chief = min(found, key=lambda one: one[0].order)[0]
            hits.append(Hit(chief.rule, (min(s for _, (s, _) in found), max(e for _, (_, e) in found))))
    return hits


def _is_call(folded: str, above: list[tuple[int, int]], rule: Rule) -> bool:
    """Whether the last of the sentences above a prompt is a short call that leads to it: all that the paragraph has besides, or
    to the reader. A story's question above a prompt stays."""
    if not above or rule.category not in LURING or rule.probability < 1.0:
        return False
    call = folded[slice(*above[-1])]
    if len(call) > CALL or '"' in call:
        return False
    if cues.speaks_to_reader(call):
        return len(above) == 1 or call.endswith(("!", "?"))
    return len(above) == 1 and call.endswith("!")


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
