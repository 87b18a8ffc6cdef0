"""The facts of a recipe's card: how long it takes, for how many it is, and what is in it.

A model takes 'Prep Time 10 minutes' and 'Calories: 312kcal | Protein: 15g' for what surrounds stories: they are short, have no
sentence and stand between buttons. But a recipe says so little else that the fields of its card are told by their words. The
programs that draw such cards name their parts too: what a dish needs is the text there, though each tool is a link to a shop.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.engines.short_lines import UNLINKED
from pipeline.records import upward

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pipeline.records import Block, Document

KEEP_FACT = 0.1
"""Probability from which such a line is kept amid the story."""
FEWEST, NEAR = 3, 2
"""Lines of fields that make a card, and how far the next of them is at most."""
LONGEST = 60
"""Characters of a field at most."""
_FIELD = re.compile(
    r"(?:(?:prep(?:aration)?|cook(?:ing)?|total|active|baking?|rest(?:ing)?|chill(?:ing)?|marinat\w+|additional) time|servings?"
    r"|serves|yields?|courses?|cuisine|calories|difficulty|keyword|skill level"
    r"|(?:zubereitungs|vorbereitungs|koch|back|arbeits|ruhe|gesamt)zeit|portionen|schwierigkeit(?:sgrad)?|kalorien|nährwerte?"
    r"|temps (?:total|de (?:préparation|cuisson|repos))|préparation|cuisson|repos|portions?|pour|difficulté|calories"
    r"|tiempo (?:total|de (?:preparación|cocción|reposo))|preparación|cocción|raciones|porciones|dificultad|calorías|comensales"
    r"|tempo (?:total|de (?:preparo|cozimento))|rendimento|porções|dificuldade"
    r"|(?:tempo di )?(?:preparazione|cottura|riposo)|porzioni|dosi(?: per)?|difficoltà|calorie|bereidingstijd|personen"
    r"|czas (?:przygotowania|gotowania|pieczenia)|porcje|liczba porcji|調理時間|カロリー|塩分)\b[ :：]*(?=\S)",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"\b\d+(?:[.,]\d+)? ?(?:kcal|kj|cal|m?g|µg|mcg|iu|%)(?!\w)", re.IGNORECASE)
_SUMMARY = re.compile(r"(?:wprm-recipe|tasty-recipes|mv-create|recipe|recipe-card|jetpack-recipe)-(?:summary|description)")
"""What the paragraph below the name of the dish is called."""
KEEP_SUMMARY = 0.15
"""Probability from which that paragraph is kept."""
_PROGRAM = r"(?:wprm-recipe|tasty-recipes?|mv-create|jetpack-recipe)"
_PART = re.compile(rf"{_PROGRAM}-(?:ingredients?|instructions?|directions|equipment|supplies|tools|notes)(?:-[a-z-]+)?")
_TOOLS = re.compile(rf"{_PROGRAM}-(?:equipment|supplies|tools)(?:-[a-z-]+)?")
_NOTES = re.compile(rf"{_PROGRAM}-notes(?:-body|-container|-content)?")
"""What programs call the parts of a card that are its text, those that say what to have at hand, and the cook's own words."""
KEEP_PART, REACH = 0.05, 4
"""Probability from which the heading of such a part, a tool and a note are kept, and elements up to that of the part."""
_PROSE = ("paragraph", "item", "line")
AMOUNTS = 3
"""Amounts in a line that says what is in a dish."""


def facts(document: Document, keep: NDArray[np.float32], amid: range) -> list[int]:
    """Numbers of the lines of a card amid the story, and of what is in the dish, which may be its last line."""
    own = [
        i
        for i in range(amid.start, min(amid.stop + 1 + NEAR, len(keep)))
        if keep[i] >= KEEP_FACT and document.blocks[i].link_share <= UNLINKED and not document.blocks[i].hidden
    ]
    fields = [i for i in own if len(document.blocks[i].text) <= LONGEST and _FIELD.match(document.blocks[i].text)]
    runs: list[list[int]] = []
    for i in fields:
        if runs and i - runs[-1][-1] <= NEAR:
            runs[-1].append(i)
        else:
            runs.append([i])
    found = {i for run in runs if len(run) >= FEWEST for i in run}
    found.update(i for i in own if keep[i] >= KEEP_SUMMARY and _is_summary(document, document.blocks[i].element))
    found.update(i for i in own if len(_AMOUNT.findall(document.blocks[i].text)) >= AMOUNTS and "kcal" in document.blocks[i].text)
    return sorted(found)


def parts(document: Document, amid: range) -> list[int]:
    """Numbers of the headings of a card's parts amid the story, of the tools on it, and of its notes: they may come last."""
    blocks = document.blocks[amid.start : amid.stop + 1 + NEAR]
    tools = (b for b in blocks if b.kind == "item" and len(b.text) <= LONGEST and _is_called(document, b, _TOOLS))
    notes = (b for b in blocks if b.kind in _PROSE and b.link_share <= UNLINKED and _is_called(document, b, _NOTES))
    found = (*(b for b in blocks if heads_part(document, b)), *tools, *notes)
    return [block.number for block in found if not block.hidden]


def heads_part(document: Document, block: Block) -> bool:
    """Whether a line is the heading of a part of a card that is its text."""
    return block.kind == "heading" and block.link_share <= UNLINKED and _is_called(document, block, _PART)


def _is_called(document: Document, block: Block, names: re.Pattern[str]) -> bool:
    """Whether one of the elements around a line has such a name."""
    around = islice(upward(document.elements, block.element), REACH)
    return any(names.fullmatch(name) for i in around for name in (document.elements[i].attributes.get("class") or "").split())


def _is_summary(document: Document, index: int) -> bool:
    around = (index, document.elements[index].parent)
    names = [name for i in around if i >= 0 for name in (document.elements[i].attributes.get("class") or "").split()]
    return any(_SUMMARY.fullmatch(name) for name in names)
