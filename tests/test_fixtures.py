"""Every fixture, aspect by aspect: one test each, so that a failure names what is wrong and where.

One worker takes them all, as it takes the gate: what a page came to is kept for the length of the process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pipeline.clean import clean
from pipeline.records import Options
from pipeline.store.restore import Gone, restore
from tests.gate import judge
from tests.gate.cases import FIXTURES, cases, examined, expectation, pages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.gate.cases import Case


pytestmark = pytest.mark.xdist_group("fixtures")


def params(chosen: Sequence[Case]) -> list[Any]:
    return [pytest.param(case, id=case.name) for case in chosen]


ALL = cases()
STORIES = [case for case in ALL if not case.reject]
PAGES = [case for case in STORIES if case.set != "keep"]
KEEP = [case for case in STORIES if case.set == "keep"]
REJECTS = [case for case in ALL if case.reject]


@pytest.mark.parametrize("case", params(ALL))
def test_article_or_reject(case: Case) -> None:
    reject = examined(case).outcome.reject
    assert (reject.reason if reject else None) == case.reject, reject


@pytest.mark.parametrize("case", params(PAGES))
def test_text(case: Case) -> None:
    assert judge.lines(examined(case).outcome, case) == list(case.text)


@pytest.mark.parametrize("case", params(PAGES))
def test_nothing_left_that_had_to_go(case: Case) -> None:
    assert judge.left(examined(case).outcome, case) == []


@pytest.mark.parametrize("case", params([case for case in PAGES if case.removed]))
def test_removals_filed_under_their_category(case: Case) -> None:
    assert judge.unaccounted(examined(case).outcome, case) == []


@pytest.mark.parametrize("case", params([case for case in PAGES if any(line.around for line in case.removed)]))
def test_chrome_is_not_misfiled(case: Case) -> None:
    outcome = examined(case).outcome
    assert [fault for line in case.removed if line.around and (fault := judge.misfiled(outcome, line))] == []


@pytest.mark.parametrize("case", params(KEEP))
def test_nothing_of_the_story_lost(case: Case) -> None:
    assert judge.lost(examined(case).outcome, case) == []


@pytest.mark.parametrize("case", params([case for case in STORIES if case.article]))
def test_columns(case: Case) -> None:
    article = examined(case).outcome.article
    assert [wrong for column, value in case.article.items() if (wrong := judge.wrong_field(article, column, value))] == []


@pytest.mark.parametrize("case", params([case for case in REJECTS if case.page_type]))
def test_page_type_with_all_pages(case: Case) -> None:
    article = clean(case.raw, Options(all_pages=True)).article
    assert article is not None
    assert article.page_type == case.page_type


# The contract, which holds whatever the verdicts are.


@pytest.mark.parametrize("case", params(ALL))
def test_text_and_removals_give_the_main_content_back(case: Case) -> None:
    seen = examined(case)
    if seen.outcome.article is None:
        assert seen.outcome.removals == ()
        return
    assert seen.document is not None
    article = seen.outcome.article
    main = [(seen.document.blocks[d.block], d.fate) for d in seen.decisions if d.fate != "chrome"]
    rows = [Gone(row.position, row.start, row.end, row.text) for row in seen.outcome.removals]
    assert restore(article.text, rows) == [block.text if fate == "removed" else block.line for block, fate in main]


@pytest.mark.parametrize("case", params(STORIES))
def test_counts_add_up(case: Case) -> None:
    seen = examined(case)
    outcome, document = seen.outcome, seen.document
    assert outcome.article is not None
    assert outcome.count is not None
    assert document is not None
    count = outcome.count
    assert count.article_id == outcome.article.id
    assert count.blocks == len(document.blocks)
    bullets = sum(document.blocks[d.block].formatting for d in seen.decisions if d.fate == "kept")
    assert count.chars_in == sum(len(block.text) for block in document.blocks) - bullets
    assert count.chars_in == count.chars_kept + count.chars_removed + count.chars_chrome
    assert count.chars_removed == sum(len(removal.text) for removal in outcome.removals)
    assert count.chars_removed == outcome.article.removed_chars
    assert count.chars_chrome == sum(part.chars for part in count.chrome)
    assert count.chars_kept == sum(map(len, outcome.article.text.split("\n")))
    assert all(removal.article_id == outcome.article.id for removal in outcome.removals)


def test_no_two_fixtures_share_an_id() -> None:
    ids = [article.id for case in STORIES if (article := examined(case).outcome.article)]
    assert len(set(ids)) == len(ids)


@pytest.mark.slow
def test_same_outcome_whatever_came_before() -> None:
    first = {case.name: examined(case).outcome for case in ALL}
    again = {case.name: clean(case.raw) for case in reversed(ALL)}
    assert [name for name in first if first[name] != again[name]] == []


# The fixtures themselves.


def test_every_page_is_expected_and_every_expectation_has_its_page() -> None:
    expected = {expectation(page) for page in pages()}
    assert len(expected) == len(pages()), "two pages share an expectation"
    assert expected == set((FIXTURES / "expected").rglob("*.json"))


@pytest.mark.parametrize("case", params(STORIES))
def test_fixture_is_whole(case: Case) -> None:
    """Each expected line is a block of the page, in order, and each line to go is on it: else the fixture is wrong."""
    document = examined(case).document
    assert document is not None
    blocks = [block.line for block in document.blocks]
    at = 0
    for line in case.text:
        if line in blocks:
            at = blocks.index(line, at) + 1
        else:  # a line that is left of a block when a part of it is cut
            assert any(all(word in block for word in line.split()) for block in blocks), line
    wanted = [line.text for line in case.removed]
    assert [line for line in wanted if not any(line in " ".join(block.text.split()) for block in document.blocks)] == []
    assert set(wanted) & (set(case.text) - {"Menu"}) == set()
