"""What links tell screen readers of themselves: 'opens in a new tab', set beside every link and shown to nobody else.

Most are told by their words. Whatever a link ends with in an element that only screen readers get needs no words: ', external'.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from pipeline import twins
from pipeline.elements import tokens
from pipeline.pieces import fold
from pipeline.records import Block, Document, Verdict, upward

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

ID = "navigation.new_window"
WHY = "A note for screen readers that the link before it opens in a new window is no word of the sentence."
_SAID = (
    r"(?:(?:this )?link )?opens? (?:in|into) (?:a |an )?(?:new|another|external) (?:browser )?(?:window|tab)",
    r"(?:link )?öffnet (?:sich )?(?:im|in|in einem) neue[nm] (?:fenster|tab)|in neuem (?:fenster|tab) öffnen",
    r"link wird in einem neuen (?:fenster|tab) geöffnet",
    r"(?:le lien |lien )?s['’]ouvre dans une? (?:nouvelle fenêtre|nouvel onglet)",
    r"se abre en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)",
    r"(?:si )?apre in (?:una )?nuova (?:finestra|scheda)",
    r"abre (?:em|numa|em uma) (?:nova )?(?:janela|aba|guia)|abre num novo separador",
    r"opent in (?:een )?nieuw (?:venster|tabblad)|öppnas i (?:(?:ett )?nytt fönster|(?:en )?ny flik)",
    r"(?:lenken )?åpnes i (?:et )?nytt vindu|åbner i (?:et )?nyt vindue",
    r"otwiera się w nowy(?:m oknie|m)|otwiera się w nowej karcie",
    r"otevře se v novém okně|avautuu uuteen (?:ikkunaan|välilehteen)|yeni (?:pencerede|sekmede) açılır",
    r"(?:откроется|открывается) в нов(?:ом окне|ой вкладке)|відкри(?:ється|вається) (?:у|в) нов(?:ому вікні|ій вкладці)",
)
_NAMED = (
    r"(?:new|external) (?:window|tab)|external (?:link|site|website)|link to external (?:site|website)",
    r"externer link|neues fenster",
    r"opens (?:in )?(?:an )?(?:another|external) (?:site|website)|öffnet (?:ein )?neue[ns] (?:fenster|tab)",
    r"nouvelle fenêtre|nouvel onglet|lien externe|enlace externo|link esterno|externe link|siirryt toiseen palveluun",
)
"""Said without a verb: notes in brackets alone, as words of the story stand so too."""
_BRACKETED = re.compile(rf"\s?[(\[](?:{'|'.join((*_SAID, *_NAMED))})[.!]?[)\]]", re.I)
_AT_THE_END = re.compile(rf"(?:(?<!\w)|(?-i:(?<=[a-zß-ÿ])(?=[A-ZÖ])))(?:{'|'.join(_SAID)})[.!]?$", re.I)
_LONGEST = 100
"""Characters; no note is as long, so nothing before them need be looked at."""
_HEARD = ", ".join(f"a [class*='{hint}' i]" for hint in ("sr-", "sronly", "hidden", "reader", "offscreen"))
"""What may be for screen readers alone within a link; `twins.role` tells."""
_MOST_WORDS = 6
"""Words that a link tells screen readers at most: what is longer is a text of its own."""
_MOST = 400
"""Such words that are looked at on a page."""
_JOINTS = frozenset(",;–-")
_STOPS = frozenset(",.;:!?)")


def judge(document: Document) -> list[Verdict]:
    """A sure verdict on each such note, as a span of its block; none where a block has no link."""
    told = _told(document)
    return [
        Verdict(block.number, True, ID, "dom", "navigation", span=span)
        for block in document.blocks
        if block.links and len(block.text) > block.link_chars
        for span in _notes(block, told.get(block.number, ()))
    ]


def _told(document: Document) -> dict[int, set[str]]:
    """By number of a block what its links end with for screen readers alone."""
    if document.tree is None or not (nodes := document.tree.css(_HEARD)[:_MOST]):
        return {}
    places = {element.node: index for index, element in enumerate(document.elements)}
    blocks = defaultdict(list)
    for block in document.blocks:
        blocks[block.element].append(block)
    found: dict[int, set[str]] = defaultdict(set)
    for node in nodes:
        words = fold(node.text())
        if words and len(words.split()) <= _MOST_WORDS and _is_note(node):
            for index in upward(document.elements, places.get(node.mem_id, -1)):
                for block in blocks.get(index, ()):
                    if words in block.text:
                        found[block.number].add(words)
    return found


def _is_note(node: LexborNode) -> bool:
    """Whether an element is heard and not seen, the last in its link, and none that reads out what stands there for the eye."""
    if twins.role(node.attributes, tokens(node.attributes)) != "heard" or (node.next is not None and fold(node.next.text())):
        return False
    link = node.parent
    while link is not None and link.tag != "a":
        if link.next is not None and fold(link.next.text()):
            return False
        link = link.parent
    return link is not None and not any(fold(seen.text()) for seen in link.css("[aria-hidden=true]"))


def _notes(block: Block, told: Collection[str]) -> Iterator[tuple[int, int]]:
    """Notes in brackets wherever they stand; without brackets at the end of a link, or what is `told` there."""
    text, last = block.text, 0
    found = [match.span() for match in _BRACKETED.finditer(text)] if "(" in text or "[" in text else []
    for begin, stop, _ in block.links:
        match = _AT_THE_END.search(text, max(begin, stop - _LONGEST), stop)
        if match is not None and (start := _joint(text, begin, match.start())) > begin:
            found.append((start, match.end()))
        heard = (_joint(text, begin, stop - len(words)) for words in sorted(told) if text[begin:stop].endswith(words))
        found += [(start, stop) for start in heard if start > begin]
    for start, end in sorted(found):
        if start >= last:
            # 'the harbour (opens in a new tab) , they said'
            last = end + 1 if text[end : end + 1] == " " and text[end + 1 : end + 2] in _STOPS else end
            yield start, last


def _joint(text: str, begin: int, start: int) -> int:
    """Where the spaces, commas and dashes before `start` begin."""
    while start > begin and (text[start - 1].isspace() or text[start - 1] in _JOINTS):
        start -= 1
    return start
