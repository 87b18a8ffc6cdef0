"""Appeals for money in several paragraphs: where a house speaks of itself and its readers, line after line, and asks for a gift.

Each of these lines reads like a column. Together they tell: 'we' or 'you' and what the press does in each of them, in none of the
story's lines above, none of it anybody's quoted words, and a button for giving below or a sentence that asks among them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.records import Verdict
from pipeline.rules.folding import fold
from pipeline.rules.shape import is_prose

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from pipeline.records import Block, Document

BY = "giving.appeal"
MOST = 10
"""Lines of an appeal at most: what is longer is a column on the press."""
UNASKED = 3
"""Paragraphs of an appeal that has no button, at the end of the page's prose."""
LATE = 3
"""Times as much prose above an appeal as below it and in it, from which it stands at the end."""
BUTTON, SHARE = 60, 0.9
"""Characters of a button, and its share of links at least."""
TITLE = 90
"""Characters of the heading above an appeal at most."""

_VOICE = re.compile(
    r"\b(?:we|our|us|your?|wir|uns|unser\w*|nous|notre|nos|vous|vos|votre|nosotros|nuestr[oa]s?|nos|noi|nostr[oaie]|wij|ons|onze)\b"
)
_PRESS = re.compile(
    r"\b(?:journalis\w+|newsroom|paywalls?|reader(?:s|ship)\b|redaktion|leser(?:innen)?|recherchen?|redaction|lecteurs"
    r"|lectrices|periodismo|lectores|redazione|lettori|giornalismo|journalistiek|lezers|redactie)"
)
_NEWS = re.compile(r"\b(?:news|reporting|stories|coverage|investigations?|media|medien|medias|medio|noticias|notizie|nieuws)\b")
"""What other houses have too: of these alone only an appeal speaks that a rule is sure of right below."""
_ASK = re.compile(
    r"\b(?:donat\w+|contribut\w+|support\w*|chip in|patrons?|membership|become an? \w+|spende\w*|unterstutz\w+|mitglied\w*"
    r"|(?:un|vos|votre) dons?|souten\w+|soutien|dona\w*|apoy\w+|sostien\w+|sosteg\w+|steun\w*|doneer)\b"
)
_ASKING = re.compile(
    r"\b(?:would you|will you|please|we ask (?:you|our readers)|consider|by (?:donating|contributing|supporting|giving)"
    r"|bitte|helfen sie|faites|devenez|soutenez|apoya|apoyanos|hazte|sostieni|steun ons|doneer)\b"
)
_QUOTED = re.compile(r"[\"“”„»«]|\b(?:said|says|told|sagte|selon|dijo)\b")


def judge(document: Document, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Sure verdicts on the lines of such appeals, with the headings above them; none in plain text."""
    if document.is_text:
        return []
    blocks = document.blocks
    talk = [_is_talk(block) for block in blocks]
    if not any(talk):
        return []
    given = {verdict.block for verdict in verdicts if verdict.category == "donation" and verdict.span is None}
    for verdict in verdicts:
        if verdict.category == "donation" and verdict.span is not None and not _QUOTED.search(blocks[verdict.block].text):
            talk[verdict.block] = True
    found: list[Verdict] = []
    start = 0
    while start < len(blocks):
        end = start
        while end < len(blocks) and talk[end]:
            end += 1
        if end > start and _is_appeal(blocks, talk, range(start, end), given):
            first = start - 1 if start and _is_title(blocks[start - 1]) else start
            found += [Verdict(number, True, BY, "text", "donation") for number in range(first, end)]
        start = max(end, start + 1)
    return found


def _is_talk(block: Block) -> bool:
    """Whether a paragraph is the house's own talk of what the press does."""
    if block.kind != "paragraph" or block.hidden or not is_prose(block) or _QUOTED.search(block.text):
        return False
    text = fold(block.text)
    return _VOICE.search(text) is not None and (_PRESS.search(text) or _NEWS.search(text)) is not None


def _is_appeal(blocks: Sequence[Block], talk: Sequence[bool], run: range, given: Collection[int]) -> bool:
    """Whether a run of the house's talk asks for money, and is no part of a story on the press."""
    texts = [fold(blocks[number].text) for number in run]
    if any(talk[: run.start]) or len(run) > MOST or not (run.stop in given or any(_PRESS.search(text) for text in texts)):
        return False
    pressed = run.stop < len(blocks) and (run.stop in given or _is_button(blocks[run.stop]))
    asked = any(_ASK.search(text) and _ASKING.search(text) for text in texts)
    prose = [len(block.text) if is_prose(block) else 0 for block in blocks]
    late = sum(prose[: run.start]) >= LATE * sum(prose[run.stop :]) and sum(prose[: run.start]) > sum(prose[run.start :])
    if pressed:
        return late or (run.start > 0 and _is_title(blocks[run.start - 1]))
    return asked and late and len(run) >= UNASKED


def _is_button(block: Block) -> bool:
    """Whether a line is a link or a button for giving."""
    if len(block.text) > BUTTON or (block.kind != "form" and block.link_share < SHARE):
        return False
    return _ASK.search(fold(block.text)) is not None


def _is_title(block: Block) -> bool:
    return block.kind == "heading" and len(block.text) <= TITLE
