"""What a house sets behind the last sentence of a story: a sign (■), or a dash and its address ('… said. – Harbour.example').

The mark is cut and its sentence stays. Behind other paragraphs too it belongs to the text, as does an address behind a quotation,
which is whom it is of, unless it is the site's own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.closed_sets import Lift
from pipeline.metadata import url
from pipeline.records import Verdict
from pipeline.rules.shape import is_prose
from pipeline.rules.signed_off import below

if TYPE_CHECKING:
    from pipeline.records import Block, Document

ID = "byline.signed_by_house"
WHY = "The house's address or sign behind the last sentence of a story says where it ends, and is no word of it."
_TAIL = 120
_FEWEST = 40
"""Characters of a paragraph that may be a story's last."""
_SIGN = re.compile(r"(?<=[.!?…。！？”\"’'»)）」]) ?[■□▪▫◼◾⬛●◆◇♦❖∎]$")
_ADDRESS = re.compile(
    r"(?<=(?P<stop>[.!?…”\"’'»]))\s[–—-]{1,2}\s?"
    r"(?P<credit>with (?:an? |additional )?report(?:s|ing)? (?:from|by) [^.!?]{2,60}?[/,] ?)?"
    r"(?P<host>(?:[\w-]{2,}\.)+[a-z]{2,12})$",
    re.I,
)


def judge(document: Document) -> list[Verdict]:
    """A sure verdict on the one such mark, as a span of its paragraph."""
    found = [(block, match) for block in document.blocks if (match := _mark(block))]
    if len(found) != 1 or any(map(is_prose, below(document, found[0][0]))):
        return []
    block, match = found[0]
    said = match.groupdict()
    if said.get("stop", ".") not in ".!?…" and not _is_own(said["host"], document.page.url):
        return []
    lift: Lift | None = "credits" if said.get("credit") else None
    return [Verdict(block.number, True, ID, "dom", "byline", span=match.span(), lifted_to=lift)]


def _is_own(named: str, address: str | None) -> bool:
    own = url.host(address)
    return own is not None and url.same_publisher(named.lower(), own)


def _mark(block: Block) -> re.Match[str] | None:
    """Where a paragraph ends in such a mark."""
    text = block.text
    if block.kind not in ("paragraph", "line") or block.hidden or len(text) < _FEWEST:
        return None
    start = max(0, len(text) - _TAIL)
    return _SIGN.search(text, len(text) - 2) or _ADDRESS.search(text, start)
