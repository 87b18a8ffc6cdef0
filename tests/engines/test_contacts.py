"""A box of addresses for journalists goes whole, and no list of where something takes place."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines import contacts
from pipeline.records import Document, Options, RawPage, Source, Verdict
from pipeline.rules.shape import is_prose

TOLD = "The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again."
STORY = [TOLD, TOLD.replace("harbour", "market"), TOLD.replace("harbour", "school")]
BOX = ["Media contact:", "Greta Sandvik", "Fennick Instruments", "press@fennick.example"]


def taken(lines: list[str], gone: tuple[int, ...] = (), sure: tuple[int, ...] = ()) -> list[int]:
    html = "".join(line if line.startswith("<") else f"<p>{line}</p>" for line in lines)
    found = page.parse(RawPage(html.encode(), Source("html", "page.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    verdicts = [Verdict(i, True, "feedback.contact", "text", "feedback", 1.0) for i in gone]
    keep = np.full(len(found.blocks), 0.8, np.float32)
    keep[list(sure)] = 0.99
    prose = np.array([is_prose(block) for block in found.blocks])
    return [v.block for v in contacts.find(found, verdicts, keep, keep >= 0.4, prose)]


@pytest.mark.parametrize(
    "box",
    [
        BOX,
        ["Pressekontakt", "Jana Wilke", "Leiterin Kommunikation", "Telefon: +49 555 5550144"],
        ["For further information, please contact:", "Investor relations, 604-555-0199, info@orrin.example"],
        ["<h3>Contacts</h3>", "Greta Sandvik", "Director", "(937) 555-0144", "press@fennick.example"],
        ["Contact presse", "Anne Vidal", "a.vidal@bleuciel.example"],
    ],
)
def test_a_label_with_an_address_or_telephone_below_makes_a_box(box: list[str]) -> None:
    assert taken(STORY + box) == list(range(3, 3 + len(box)))


def test_what_rules_have_taken_of_it_holds_it_together() -> None:
    assert taken(STORY + BOX, gone=(6,)) == [3, 4, 5, 6]


def test_what_stands_below_the_last_address_stays() -> None:
    assert taken([*STORY, *BOX, "Port Ansel, in May"]) == [3, 4, 5, 6]


def test_a_paragraph_of_small_print_may_follow_a_press_contact() -> None:
    assert taken(STORY * 2 + BOX + STORY[:1]) == [6, 7, 8, 9]


@pytest.mark.parametrize(
    "lines",
    [
        [*STORY, "Contact:", "Harbour Museum", "Quay Road 4", "museum@port-ansel.example"],
        [*STORY, "<h3>Contact</h3>", "Greta Sandvik", "Tickets 4.50", "loft@port-ansel.example"],
        [*STORY, "Contact:", "Greta Sandvik", "555 014 4200"],
        [*STORY, "Tickets: 555 014 4200 or loft@port-ansel.example"],
        [*STORY, "Media contact:", "Greta Sandvik", "Fennick Instruments"],
        [*STORY, "Media contact:", "Nobody answered all week.", "press@fennick.example"],
        [*STORY, "Media contact:", "Greta Sandvik", "2011-2019", "4.5.2025", "Port Ansel"],
        [*BOX, *STORY],
    ],
    ids=["house", "price", "no address", "one line", "no means", "sentence", "dates", "above the story"],
)
def test_other_lines_stay(lines: list[str]) -> None:
    assert taken(lines) == []


def test_a_line_that_the_model_is_certain_of_makes_it_the_storys() -> None:
    assert taken(STORY + BOX, sure=(4,)) == []
