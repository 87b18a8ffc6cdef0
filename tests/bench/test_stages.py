"""Where the CPU of a page goes: each stage of the path is timed, once, and put back as it was."""

from __future__ import annotations

import pytest

from pipeline import blocks, page
from pipeline.bench import stages
from pipeline.records import Options, RawPage, Source

STORY = "<p>The ferry between the two halves of Port Ansel stayed in harbour on Monday, since its captain had lost the key.</p>"
PAGE = RawPage(f"<html><body><article><h1>Ferry stays</h1>{STORY * 4}</article></body></html>".encode(), Source("html", "a.html"))


def test_stages_add_up_to_the_whole() -> None:
    parse, segment = page.parse, blocks.segment
    found = stages.measure([PAGE, PAGE], Options(engine="fast", all_pages=True))
    own = {stage: spent for stage, spent in found.items() if stage not in (stages.WHOLE, stages.PLAIN)}
    assert {"decode and parse", "segment", "rules", "features", "model of the blocks", "assemble", "language"} <= set(own)
    assert "trafilatura asked" not in own
    assert found[stages.PLAIN] > 0
    assert 0 < sum(own.values()) <= found[stages.WHOLE]
    assert (page.parse, blocks.segment) == (parse, segment), "the path is as it was"


def test_trafilatura_is_a_stage_where_it_is_asked() -> None:
    found = stages.measure([PAGE], Options(engine="trafilatura", all_pages=True), beside=False)
    assert found["trafilatura asked"] > 0
    assert stages.PLAIN not in found


def test_time_of_a_stage_within_another_is_booked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter((0.0, 1.0, 4.0, 6.0))  # outer starts, inner starts, inner ends, outer ends
    monkeypatch.setattr("time.process_time", lambda: next(now))
    clock = stages.Clock()
    inner = clock.timed("inner", lambda: None)
    clock.timed("outer", inner)()
    assert clock.spent == {"inner": 3.0, "outer": 3.0}
