"""The house's sign or address behind the last sentence of a story, and what stands so and is the story's."""

from __future__ import annotations

import pytest

from pipeline import blocks, page
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules import end_marks

TOLD = "<p>The ferry between the two halves of Port Ansel stayed in the harbour on Monday after its captain had lost the key.</p>"
LAST = "The key was found on Thursday in the nest of a jackdaw, with the key of the bank."


@pytest.mark.parametrize(
    ("last", "below", "cut"),
    [
        (f"{LAST} ■", "", " ■"),
        (f"{LAST}◆", "<p>Ferries</p>", "◆"),
        (f"{LAST} – Harbour-example.com", "", " – Harbour-example.com"),
        (f"{LAST} -- river-example.org", "", " -- river-example.org"),
        (f"{LAST} – with a report from Piet Mak/River-example.org", "", " – with a report from Piet Mak/River-example.org"),
        ("“It was found in the nest of a jackdaw, with two rings.” – harbour-example.com", "", " – harbour-example.com"),
        ("“It was found in the nest of a jackdaw, with two rings.” – river-example.org", "", ""),  # whom it is of
        (f"{LAST} – Piet Mak", "", ""),
        ("The key was found on Thursday, and more is told at harbour-example.com", "", ""),
        (f"{LAST} ■", TOLD, ""),
        (f"{LAST} ■", f"<p>{LAST} ■</p>", ""),
        ("Of the keys on the board, the one for the ferry is marked with a ■", "", ""),
    ],
)
def test_what_is_cut_behind_the_last_sentence(last: str, below: str, cut: str) -> None:
    raw = RawPage(f"<main>{TOLD}<p>{last}</p>{below}</main>".encode(), Source("html", "x.html"), "https://www.harbour-example.com/1")
    found = page.parse(raw, Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    spans = [verdict.span for verdict in end_marks.judge(found)]
    assert [found.blocks[1].text[slice(*span)] for span in spans if span] == ([cut] if cut else [])
