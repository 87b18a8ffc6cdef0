"""Witness: who signs within the story: the reporter in its dateline, the name in brackets, the byline below its last line, or
the name there that an address below it spells.

It reads the blocks, also of plain texts, and is asked only where nothing else names a person. What rules take for a caption,
comments, teasers or an advertisement is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.metadata import eastern, names, wires, words
from pipeline.metadata.authors import is_full
from pipeline.metadata.lone_names import full_name
from pipeline.metadata.statement import Signer, Statement
from pipeline.metadata.unmarked import spells
from pipeline.records import Block, Category, Document, Verdict

_NOT_THE_STORY: frozenset[Category] = frozenset(
    ("caption", "comments", "related", "advert", "navigation", "legal", "newsletter", "consent", "donation", "social", "paywall")
)
_SURE = 0.9
_AFTER_PROSE = 4
"""How many lines below a paragraph a byline may stand."""
_BEFORE_PROSE = 12
_LINE_CHARS = 80
_PROSE = 100
_DENSE_PROSE = 40
"""Characters of a paragraph, at least; in scripts that write a word with two."""
_OPENS_WITH = 12
_OPENING = 90
_CLOSING = 70
_MAX_BLOCKS = 1_500
_OPENS = re.compile(
    r"(?:[^。.]{0,45}?[(（](?P<bracketed>[^()（）]{0,20}(?:记者|記者)[^()（）]{1,20})[)）]|"
    r"[\[【〔](?P<squared>(?=[^\]】〕]*(?:记者|記者|기자|특파원))[^\[\]【】〔〕]{4,40})[\]】〕]|"
    r"[(（\[][^()（）\[\]]{2,20}[)）\]]\s?(?P<korean>[가-힣·,\s]{2,24}(?:기자|특파원))\s*=|(?P<plain>[가-힣]{2,6}\s?=\s?[가-힣·,\s]{2,20}(?:기자|특파원)))"
)
"""'[한빛일보=홍길동 기자]', '(서울=한빛통신) 홍길동 기자 =', '本报讯（记者 周某某）', '【記者王小華／台北報導】'. An agency may
stand in square brackets too: '[서울=한빛통신] 홍길동 기자 ='."""
_REPORTER = re.compile("记者|記者|기자|특파원|通讯员|通訊員")
_WROTE = re.compile(r"[(（](?P<said>(?:文|撰文)\s?[/／|｜:：][^()（）。]{2,24})[)）]")
"""The writer in brackets before a story, behind a label and often the house: '（文/江城晚报 周某某）'."""
_SENT = re.compile(
    r"[А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐ’'-]*(?:[ -][А-ЯЁІЇЄҐ-]+){0,3}, \d{1,2} [а-яіїєґ]{3,9}\.? ?[–—-]{1,2} ?[^.,–—]{2,40}, "
    r"(?P<names>(?:[А-ЯЁІЇЄҐ][а-яёіїєґ’'-]+ ?){2,3}(?:(?:,| и| та| і) (?:[А-ЯЁІЇЄҐ][а-яёіїєґ’'-]+ ?){2,3})?)\. "
)
"""The dateline of a Russian agency that names its reporter: 'МОСКВА, 5 мая — Вести Гавани, Анна Белова. Мост ...'."""
_MAIL = re.compile(r"\(?(?P<account>[\w.+-]+)@[\w-]+(?:\.[\w-]+)+\)?")
_STOPS = (".", "!", "?", "…", "”", '"', "»")
_LISTED = re.compile("[、，・]")
_ENDS = re.compile(
    r"(?:[(（\[【](?P<bracketed>[^()（）\[\]【】]{2,40})[)）\]】]|(?:^|[.。!?”\"’'/／]\s?)(?P<signed>[가-힣·,\s]{2,24}(?:기자|특파원|논설위원))\s*[/=]?\s*"
    r"(?:\(?[\w.+-]+@[\w.-]+\)?)?)\s*$"
)


def read(document: Document, verdicts: Sequence[Verdict]) -> Statement:
    """The names of the first signature: in the order of the page, after its first heading."""
    return Statement("signatures", signers=tuple(Signer(name, "person") for name in _first(_story(document, verdicts))))


def _story(document: Document, verdicts: Sequence[Verdict]) -> list[Block]:
    """The blocks that may be the story's, from the first heading on."""
    other = {v.block for v in verdicts if v.probability >= _SURE and v.span is None and v.category in _NOT_THE_STORY}
    blocks = document.blocks[:_MAX_BLOCKS]
    headings = (block.number for block in blocks if block.kind == "heading")
    start = next(headings, 0) if document.tree is not None else 0
    own = (block for block in blocks[start:] if not block.hidden and block.kind != "caption")
    return [block for block in own if block.number not in other]


def _first(blocks: list[Block]) -> Sequence[str]:
    prose = [_is_prose(block) for block in blocks]
    if not any(prose):
        return ()
    head = prose.index(True)
    last, end = head, len(blocks) - 1
    for place in range(max(0, head - _BEFORE_PROSE), len(blocks)):
        text = blocks[place].text
        if prose[place]:
            last = place
            found = _opening(text) or _closing(text, place == end or not prose[place + 1])
        elif len(text) <= _LINE_CHARS and (place < head or place - last < _AFTER_PROSE):
            found = _of_line(text, below=place > head) or (_mailed(blocks, place) if place > head else ())
        else:
            continue
        if found:
            return found
    return ()


def _is_prose(block: Block) -> bool:
    length = len(block.text)
    if length < _DENSE_PROSE or block.kind not in ("paragraph", "line"):
        return False
    return length >= _PROSE or bool(eastern.CJK.search(block.text, 0, _OPENS_WITH))


def _of_line(text: str, below: bool) -> Sequence[str]:
    if wired := _wired(text):
        return wired
    if not text.isascii() and eastern.CJK.search(text):
        if eastern.names_role(text):
            return eastern.people(text) or ()
        said = [name.strip() for name in _LISTED.split(text[1:-1])] if text[0] in "（(" and text[-1] in "）)" else []
        return said if below and all(map(eastern.bare_name, said)) else ()
    if words.SAYS_BY.match(text) and text[-1] not in ".!?:":
        found = [name.text for name in names.read(text, shown=True) if name.kind == "person"]
        return found if found and all(map(is_full, found)) else ()
    return ()


def _mailed(blocks: list[Block], place: int) -> Sequence[str]:
    """A name right below the story's last sentence, with an address that spells it behind it or on the next line."""
    line = blocks[place].text
    if not blocks[place - 1].text.endswith(_STOPS):
        return ()  # below 'Press contact' or a line of addresses
    behind = _MAIL.search(line)
    mail = behind or (_MAIL.fullmatch(blocks[place + 1].text) if place + 1 < len(blocks) else None)
    name = line[: behind.start()].rstrip(" ,|–—-:") if behind else line
    return [name] if mail is not None and full_name(name) and spells(mail["account"].replace(".", "-"), name) else ()


def _wired(text: str) -> Sequence[str]:
    return sent.people if (sent := wires.read(text[:_OPENING])) is not None else ()


def _opening(text: str) -> Sequence[str]:
    if wired := _wired(text):
        return wired
    if wrote := _WROTE.match(text[:_OPENING]):
        return eastern.people(wrote["said"]) or ()
    if sent := _SENT.match(text):
        found = [name.text for name in names.read(sent["names"], shown=True) if name.kind == "person"]
        return found if all(map(is_full, found)) else ()
    if text[:_OPENING].isascii() or not _REPORTER.search(text, 0, _OPENING) or (match := _OPENS.match(text[:_OPENING])) is None:
        return ()
    said = next(part for part in match.groups() if part)
    return (eastern.people(said) or ()) if _REPORTER.search(said) else ()


def _closing(text: str, is_last: bool) -> Sequence[str]:
    tail = text[-_CLOSING:]
    if tail.isascii() or not eastern.CJK.search(tail) or (match := _ENDS.search(tail)) is None:
        return ()
    said = match["bracketed"] or match["signed"]
    if eastern.names_role(said):
        return eastern.people(said) or ()
    return eastern.signers(said, text) if is_last and match["bracketed"] else ()
