"""Pages whose answer was 429: put off, and told from a page that alone gives such answers."""

from __future__ import annotations

from dataclasses import replace

from spiders import busy
from spiders.busy import ALONE, BusyPages
from tests.spiders.test_outcomes import PAGE


def test_a_page_comes_first_after_the_first_hold_and_then_lets_others_go_first() -> None:
    pages = BusyPages()
    assert [pages.wait(1, 0, 10.0) for _ in range(3)] == [10.0, 20.0, 40.0]
    assert pages.wait(2, 0, 10.0) == 10.0, "each page for itself"
    waits = [pages.wait(1, 0, 10.0) for _ in range(50)]
    assert None not in waits, "a host that gives no other answer is the one that has enough"
    assert max(wait for wait in waits if wait is not None) <= 10.0 * 64


def test_a_page_that_alone_says_so_while_its_host_answers_for_others_fails_like_any_other() -> None:
    pages = BusyPages()
    waits = [pages.wait(1, served, 10.0) for served in range(ALONE + 1)]
    assert [wait is None for wait in waits] == [False] * ALONE + [True]


def test_a_503_without_a_time_is_of_the_page_as_soon_as_others_are_served_and_it_is_not() -> None:
    pages = BusyPages()
    assert [pages.wait(1, served, 10.0, sure=False) for served in (4, 5, 5)] == [10.0, 20.0, None]
    assert None not in [pages.wait(2, 5, 10.0, sure=False) for _ in range(9)], "nobody is served"


def test_runs_that_ended_without_a_page_count_where_its_host_serves_others() -> None:
    assert BusyPages().wait(1, 5, 30.0, runs=2) == 30.0
    assert BusyPages().wait(1, 5, 30.0, runs=3) is None
    assert BusyPages().wait(1, 0, 30.0, runs=3) == 30.0, "a host that gives no other answer is the one that has enough"


def test_a_place_where_a_feed_was_looked_for_in_vain_has_not_failed_when_its_host_has_enough() -> None:
    gone = replace(PAGE, kind="feed", state="gone", attempts=5)
    article = replace(gone, kind="article")
    assert [busy.runs(page) for page in (gone, article, replace(article, state="new"))] == [0, 0, 5]
