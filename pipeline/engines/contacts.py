"""The box below a press release that says whom journalists may ask: a label, then a name, a role, a house, an address.

The rules know the lines with an address or a telephone. What stands between them is names, which any story has. But a label that
says 'press contact', and an address or a telephone within the next few short lines, make one box, which goes whole. So does a
'Contact:' alone, if a person's name stands right below it, an address follows and nothing of the story comes after: a list of
what is on names houses there, prices and times.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.metadata.lone_names import full_name
from pipeline.records import Verdict
from pipeline.rules.folding import fold, fold_pattern
from pipeline.rules.macros import expand

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.records import Block, Document

SURE = 0.9
"""Probability of these verdicts, and that from which a rule is sure of a line."""
CERTAIN = 0.98
"""Probability of a line from which it is the story's, whatever stands around it: then the box is none."""
ABOVE = 0.5
"""Share of the story's paragraphs that stands above such a box, at least: the house speaks of itself below it."""
LABEL, LINE, ADDRESS_LINE = 90, 60, 120
"""Characters at most of a label, of a line of the box, and of one with an address."""
FIRST, NEXT = 6, 4
"""Lines below the label, or below an address, within which an address or a telephone comes."""
BOLD = 0.8
"""Share of a label in bold type from which it is set off."""
WHY = "A box of addresses for journalists, below a press release."

_PRESS = r"(?:press|media|news media|investors?|corporate|company|public relations|pr|editorial)"
_PRESSE = r"(?:presse|medien|journalist\w*|redaktionen|die (?:presse|medien))"
_LABELLED = re.compile(
    fold_pattern(
        rf"(?:{_PRESS}(?:,? (?:and |& |/ )?{_PRESS})?(?: relations)? contacts?(?: (?:information|details|persons?))?"
        rf"|contacts?(?: information| details)? for (?:the )?(?:press|media|journalists|editors|reporters)"
        r"|(?:press|media) (?:enquiries|inquiries|queries)"
        r"|for (?:more |further |additional |media |press |all )*(?:or further )?"
        r"(?:information|enquiries|inquiries|details|interviews?|questions)\b[^.?!:]{0,40} (?:please )?contact"
        rf"|(?:presse|medien)-?(?:kontakte?|anfragen|ansprechpartner\w*)|kontakte? fur {_PRESSE}"
        rf"|(?:ihre? )?ansprechpartner\w* fur {_PRESSE}|(?:fur )?(?:presse|medien)?ruckfragen(?: (?:bitte|der medien))? an"
        r"|contacts? (?:presse|medias?|journalistes)|contactos? (?:de|para|con) (?:la )?(?:prensa|medios)\b[^.?!:]{0,24}"
        r"|contatti? (?:per la )?(?:stampa|media)|contatos? (?:para|de|com) (?:a )?imprensa|perscontact(?:en)?"
        r"|contact voor (?:de )?(?:pers|media)|presskontakt(?:er)?|pressekontakt(?:er)?"
        r"|kontakt (?:dla|z) (?:mediow|mediami|prasy)|kontakt(?:y)? pro (?:media|novinare)"
        r"|контакты? (?:для|по работе со) (?:прессы|сми|журналистов)|контакти? для (?:преси|змі))\W{0,2}"
    )
)
_BARE = re.compile(r"(?:contacts?|kontakte?|contacto|contatti|contato|ansprechpartner(?:in)?|kontaktperson(?:en)?)\W{0,2}")
_ADDRESS = re.compile(expand("<email>"))
_TELEPHONE = re.compile(r"(?<![\d.,/-])\+?\(?\d[\d ()/.-]{5,20}\d(?![\d.,/-])")
_DATED = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:19|20)\d\d ?- ?(?:19|20)\d\d")
_DIGITS = 7
"""Figures of a telephone's number at least."""
_TOLD = re.compile(r"[!?…。！？]\W*\Z|\w{4}\.[\"'”’»)]*\Z")
"""The end of a sentence; 'Inc.' and 'Ltd.' end none."""
_PRICED = re.compile(r"[€$£]|\d[:.]\d\d ?(?:uhr|h|am|pm|a\.m\.|p\.m\.)?\b(?![\d.-])|\b(?:tickets?|admission|eintritt|uhr)\b")
"""What a list of what is on has: a price, a time."""


def find(
    document: Document,
    verdicts: Sequence[Verdict],
    keep: NDArray[np.float32],
    kept: NDArray[np.bool_],
    prose: NDArray[np.bool_],
) -> tuple[Verdict, ...]:
    """Verdicts on the lines of such boxes of which the engine has `kept` some, and of all in plain text."""
    blocks = document.blocks
    gone = {v.block for v in verdicts if v.boilerplate and v.probability >= SURE and not v.span}
    told = [len(b.text) if prose[b.number] and kept[b.number] and b.number not in gone else 0 for b in blocks]
    total, above = sum(told), 0
    found: list[int] = []
    for block in blocks:
        above += told[block.number]
        strict = _labels(block) if 0 < ABOVE * total <= above else None
        if strict is None or (strict and above < total):
            continue
        box = _box(blocks, block.number, strict)
        if (document.is_text or any(kept[i] for i in box)) and all(keep[i] < CERTAIN for i in box):
            found += box
    return tuple(Verdict(i, True, "contacts.box", "text", "feedback", SURE) for i in sorted(set(found)))


def _labels(block: Block) -> bool | None:
    """Whether a line labels such a box, and one that must show more for it, since it does not say whose contact it is."""
    text = block.content
    if len(text) > LABEL or block.hidden:
        return None
    folded = fold(text)
    if _LABELLED.fullmatch(folded):
        return False
    set_off = block.kind == "heading" or text.endswith((":", "：")) or block.strong_chars >= BOLD * len(text) or text.isupper()
    return True if set_off and _BARE.fullmatch(folded) else None


def _box(blocks: Sequence[Block], label: int, strict: bool) -> range:
    """The lines from the label down to the last address or telephone; none without. `strict`: a person comes first."""
    end, most, mailed = label, FIRST, False
    for block in blocks[label + 1 : label + 1 + 2 * FIRST]:
        folded = fold(block.content)
        address = _ADDRESS.search(folded) is not None
        if block.number - end > most or not _is_short(block, folded, address) or (strict and _PRICED.search(folded)):
            break
        if address or _is_telephone(folded):
            end, most, mailed = block.number, NEXT, mailed or address
    first = blocks[label + 1].content if label + 1 < len(blocks) else ""
    if end == label or (strict and not (mailed and full_name(first.rstrip(",")))):
        return range(0)
    return range(label, end + 1)


def _is_short(block: Block, folded: str, address: bool) -> bool:
    """Whether a line may be one of such a box: short, no heading and no sentence."""
    if block.kind == "heading" or len(folded) > (ADDRESS_LINE if address else LINE):
        return False
    return address or not _TOLD.search(block.content)


def _is_telephone(folded: str) -> bool:
    """Whether a line has a number to call."""
    found = _TELEPHONE.search(_DATED.sub("", folded))
    return found is not None and sum(map(str.isdigit, found.group())) >= _DIGITS
