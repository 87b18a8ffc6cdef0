"""Labels for screen readers alone go, and those that all see stay."""

from __future__ import annotations

import pytest

from pipeline import blocks
from pipeline.rules import unseen
from tests.metadata.documents import document

LINE = "<p>People who gut herring all winter get cold fingers more often than people who sell them.</p>"


def cut(html: str) -> list[tuple[str, tuple[int, int] | None]]:
    """The blocks with such a label, and where it stands in them."""
    found = document(f"<body>{html}</body>")
    blocks.segment(found)
    return [(found.blocks[verdict.block].text, verdict.span) for verdict in unseen.judge(found)]


@pytest.mark.parametrize("name", ["visually-hidden", "sr-only", "nhsuk-u-visually-hidden", "govuk-visually-hidden"])
def test_labels_that_nobody_sees(name: str) -> None:
    label = f"<span class='{name}'>{{}}</span>"
    assert cut(f"<div class=inset>{label.format('Information:')}{LINE}</div>") == [("Information:", None)]
    heading = f"<h2><span role=text>{label.format('Non-urgent advice:')} See a doctor if:</span></h2>{LINE}"
    assert cut(heading) == [("Non-urgent advice: See a doctor if:", (0, 18))]


def test_labels_that_all_see_and_words_within_a_sentence() -> None:
    assert cut(f"<div class=inset><span class=label>Information:</span>{LINE}</div>") == []
    assert cut(f"<p><span class=sr-only>Price:</span> <b>$10</b> a crate, said the man with the herring.</p>{LINE}") == []
    assert cut(f"<h2><span class=sr-only>Cold fingers</span> and herring</h2>{LINE}") == []
