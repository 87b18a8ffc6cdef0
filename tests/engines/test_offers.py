"""The title and the pitch of a house's call amid a text go with its button; a subhead and its paragraph stay."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines import offers
from pipeline.records import Document, Options, RawPage, Source, Verdict

TOLD = (
    "The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again, or whether the "
    "ferry would ever call there."
)
OWN, PITCH = "Pierhead keeps your berths in one place.", "Compare free quotes in minutes."


def taken(*lines: str, by: str = "advert.offer", keep: float = 0.8) -> list[int]:
    """Numbers of the lines taken along with the last of these, which stand between two paragraphs on pierhead.com."""
    text = "\n".join((TOLD, *lines, TOLD))
    found = page.parse(RawPage(text.encode(), Source("text", "a.txt"), "https://www.pierhead.com/blog/berths"), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    sure = np.full(len(found.blocks), keep, np.float32)
    sure[len(lines)] = 0.1
    verdicts = [Verdict(len(lines), True, by, "text", "advert", 0.7)]
    return [v.block for v in offers.find(found, verdicts, sure, sure >= 0.3, None)]


@pytest.mark.parametrize(
    ("lines", "by"),
    [
        (("Stop counting boats by hand", OWN, "Request a demo"), "advert.ask_us_english"),
        (("Pierhead makes mooring a breeze", "Charge the boats as they come, and never twice.", "Book a demo"), "advert.offer"),
        (("Ready to insure your boat?", PITCH, "Get quotes"), "advert.offer"),
        (("Ready to insure your boat?", PITCH, "Start free trial"), "paywall.notice"),
        (("Free template: the berth list", "Get the PDF and the Excel file.", "Download now"), "navigation.control"),
        (("Need a new sail?", "Find a loft near you or call 800-555-0190.", "Schedule an appointment"), "advert.offer"),
    ],
)
def test_title_and_pitch_go_with_the_button(lines: tuple[str, ...], by: str) -> None:
    assert taken(*lines, by=by) == [1, 2]


def test_an_offer_stands_below_a_table_too() -> None:
    assert taken("| Berth | £20 |", "Ready to insure your boat?", PITCH, "Get quotes") == [2, 3]


@pytest.mark.parametrize(
    ("lines", "by", "keep"),
    [
        (("Counting boats", "Nobody counts boats at night.", "Request a demo"), "advert.offer", 0.8),  # no pitch and no house
        (("Stop counting boats by hand", OWN, "View deal"), "advert.label", 0.8),  # a shop's
        (("Stop counting boats by hand", OWN, "Request a demo"), "advert.offer", 0.97),  # the model is sure
        (("What it costs:", PITCH, "Get quotes"), "advert.offer", 0.8),
        (("Boats", "Basic plan", "Ready to insure your boat?", PITCH, "Get quotes"), "advert.offer", 0.8),  # labels, not a box
        (("Ready to insure your boat?", "- Compare free quotes", "Get quotes"), "advert.offer", 0.8),
        (("The berth list", "Get the PDF and the Excel file.", "Next page"), "navigation.control", 0.8),
    ],
)
def test_what_stays_above_a_button(lines: tuple[str, ...], by: str, keep: float) -> None:
    assert taken(*lines, by=by, keep=keep) == []
