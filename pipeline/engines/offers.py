"""Calls of the house amid a plain text: the title and the pitch above a button that goes.

'Stop chasing invoices by hand', 'InvoiceGrid sends reminders for you.', 'Start your free trial': without markup the first two
read like a subhead and its paragraph. They go where a rule names the button an offer's, and the two lines name the site, as a
house's calls do, or pitch as offers do ('in minutes', 'free quotes').
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.engines.own_name import brands_of, names
from pipeline.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.records import Block, Document

SURE, NAMED, HALF_SURE, OVERRULED = 0.9, 0.7, 0.55, 0.95
"""Probability of these verdicts and of a rule that takes a line out; from which a rule names one; and of being the story's, below
which such a line goes, and from which a line stays."""
OFFERING = ("advert.offer", "advert.ask_us", "advert.house_call", "advert.tool", "paywall.trial", "paywall.notice")
"""What rules call the button of an offer, by the beginnings of their ids. Those of shops stand below what a story recommends."""
_FETCH = re.compile(r"(?:Download|Get) (?:it )?(?:now|here|PDF)|DOWNLOAD(?: NOW)?")
"""A control that fetches what the lines above it offer."""
BUTTON, TITLE, PITCH = 40, 70, 140
"""Characters of the button, the title and the pitch at most."""
WORDS = 3
"""Spaces in the pitch at least: a label is none."""
_PITCH = re.compile(
    r"\b(?:quick questions|(?:free|instant|personali[sz]ed|no-obligation) (?:\w+ )?(?:quotes?|estimates?|trial|consultation)|"
    r"(?:try|start) (?:it |\w+ )?(?:for )?free|in (?:just )?(?:a few |\d+ )?(?:minutes|seconds|clicks)|"
    r"from our (?:\w+ )?partners|near you (?:or|and) call|"
    r"get (?:the|your) (?:free )?(?:pdf|templates?|checklist|excel|google (?:docs?|sheets?))|"
    r"in wenigen (?:minuten|klicks)|kostenlos(?:e[rsn]?)? (?:\w+ )?(?:testen|angebote?|beratung|vergleichen)|"
    r"en quelques (?:minutes|clics)|(?:devis|essai|estimation) gratuite?s?|gratuitement en|"
    r"en (?:unos )?pocos (?:minutos|clics)|prueba gratis|sin compromiso|in pochi (?:minuti|clic)|preventivo gratuito|"
    r"em poucos (?:minutos|cliques)|teste grátis)\b",
    re.I,
)


def find(
    document: Document, verdicts: Sequence[Verdict], keep: NDArray[np.float32], kept: NDArray[np.bool_], address: str | None
) -> tuple[Verdict, ...]:
    """Verdicts on the two lines above each button of an offer in a plain text."""
    said = [v for v in verdicts if v.boilerplate and not v.span]
    gone = {v.block for v in said if v.probability >= SURE}
    buttons = {v.block for v in said if v.probability >= NAMED and v.by.startswith(OFFERING)}
    buttons |= {v.block for v in said if v.by == "navigation.control" and _FETCH.fullmatch(document.blocks[v.block].text)}
    own = brands_of(document.page.url or address)
    found: list[int] = []
    for i in sorted(buttons):
        goes = i in gone or not kept[i] or keep[i] < HALF_SURE
        pair = range(i - 2, i)
        if i < 2 or not goes or any(j in gone or not kept[j] or keep[j] >= OVERRULED for j in pair):
            continue
        begins = i == 2 or i - 3 in gone or not kept[i - 3] or _is_told(document.blocks[i - 3])
        if begins and _is_offer(document.blocks[i - 2 : i + 1], own):
            found += pair
    return tuple(Verdict(number, True, "offers.lines", "text", "advert", SURE) for number in found)


def _is_offer(lines: Sequence[Block], own: Collection[str]) -> bool:
    title, pitch, button = lines
    if any(line.marker for line in lines) or len(button.text) > BUTTON or button.text.endswith("."):
        return False
    if len(title.text) > TITLE or title.text.endswith((".", ":", "…")) or len(pitch.text) > PITCH or pitch.text.endswith(":"):
        return False
    if pitch.text.count(" ") < WORDS:
        return False
    return _PITCH.search(pitch.text) is not None or any(names(line.text, own) for line in (title, pitch))


def _is_told(line: Block) -> bool:
    """Whether a line is a paragraph, an item, a row or a sentence, below which a box may begin; labels stand below labels."""
    return line.marker > 0 or len(line.text) > PITCH or line.text.endswith((".", "!", "?", "”", '"', ")", "|"))
