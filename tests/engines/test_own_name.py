"""Lines in doubt that name the site go, where they are few and the name is no common word."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines.limits import KEEP_FROM, KEEP_ITEM, KEEP_PROSE
from pipeline.engines.own_name import KEEP_IN_TEXT, KEEP_ON_PAGE, raised
from pipeline.records import Document, Options, RawPage, Source

TOLD = "The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again."
URL = "https://blog.example-courier.com/guides/closing-a-harbour"
CALL = "Example Courier plans your berths for you: book a tour."


def parsed(lines: list[str], url: str | None = URL, is_text: bool = False) -> Document:
    body = "\n\n".join(lines) if is_text else "".join(f"<p>{line}</p>" for line in lines)
    found = page.parse(RawPage(body.encode(), Source("text" if is_text else "html", "x"), url), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    assert len(found.blocks) == len(lines)
    return found


def limit(call: str, doubt: float = 0.45, story: str = TOLD, url: str | None = URL, address: str | None = None) -> float:
    """The limit of a line below nine paragraphs of a story."""
    keep = np.array([*[0.97] * 9, doubt], np.float32)
    return float(raised(parsed([story] * 9 + [call], url), keep, np.full(10, KEEP_FROM), address)[-1])


@pytest.mark.parametrize(
    "call",
    [
        CALL,
        "Try ExampleCourier today",
        "With example-courier.com you are never late; Example Courier knows the tide.",
        "EXAMPLE COURIER FOR TEAMS",
    ],
)
def test_a_line_in_doubt_that_names_the_site_goes(call: str) -> None:
    assert limit(call) == KEEP_ON_PAGE


@pytest.mark.parametrize(
    "call",
    [
        "An example courier is one for everybody who has lost one.",
        "Example, says the Courier of the mayor, is a long word.",
        "git clone https://git.example/Example-Courier/tides",
        "The Example and the Courier",
        "Ourexamplecourier",
    ],
    ids=["small letters", "apart", "address", "two things", "within a word"],
)
def test_one_that_does_not_name_it_stays(call: str) -> None:
    assert limit(call) == KEEP_FROM


def test_one_that_the_model_is_sure_of_stays() -> None:
    assert limit(CALL, doubt=0.7) == KEEP_FROM


def test_what_is_put_beside_a_name_in_the_address_is_no_part_of_it() -> None:
    assert limit("Example Courier plans your berths", url="https://www.getexamplecourier.com/x") == KEEP_ON_PAGE
    assert limit("Example Courier plans your berths", url="https://example-courier-hq.com/x") == KEEP_ON_PAGE


def test_a_name_that_is_a_word_like_others_says_nothing() -> None:
    url = "https://example.org/x"
    assert limit("Example will take you home", url=url) == KEEP_ON_PAGE
    assert limit("Example will take you home", url=url, story=f"{TOLD} The next example did not say so either.") == KEEP_FROM


def test_the_address_that_the_page_calls_its_own_counts_where_it_came_without() -> None:
    assert limit(CALL, url=None) == KEEP_FROM
    assert limit(CALL, url=None, address=URL) == KEEP_ON_PAGE


def test_a_page_of_the_house_on_itself_keeps_its_lines() -> None:
    keep = np.array([0.97, *[0.45] * 3], np.float32)
    before = np.full(4, KEEP_FROM)
    assert raised(parsed([TOLD, CALL, f"{CALL} Now.", f"{CALL} Soon."]), keep, before, None).tolist() == before.tolist()


@pytest.mark.parametrize(
    "around", ["<table><tr><td>1</td><td>{}</td></tr></table>", "<ul><li>{}</li></ul>", "<blockquote>{}</blockquote>"]
)
def test_what_a_recipe_asks_for_and_who_said_it_stay(around: str) -> None:
    body = f"{f'<p>{TOLD}</p>' * 9}{around.format('70 g Example Courier oats')}"
    found = page.parse(RawPage(body.encode(), Source("html", "x"), URL), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.array([*[0.97] * 9, 0.45], np.float32)
    assert raised(found, keep, np.full(10, KEEP_FROM), None)[-1] == KEEP_FROM


def test_the_first_line_and_those_that_something_else_lowered_stay() -> None:
    keep = np.array([0.45, *[0.97] * 9, 0.45], np.float32)
    before = np.array([KEEP_FROM] * 10 + [KEEP_ITEM])
    assert raised(parsed([CALL, *[TOLD] * 9, f"{CALL} Now."]), keep, before, None).tolist() == before.tolist()


def test_in_a_text_less_doubt_is_enough() -> None:
    document = parsed([f"{TOLD} It was day {day}." for day in range(9)] + [CALL], is_text=True)
    for doubt, expected in ((0.45, KEEP_IN_TEXT), (0.55, KEEP_PROSE)):
        keep = np.array([*[0.97] * 9, doubt], np.float32)
        assert float(raised(document, keep, np.full(10, KEEP_PROSE), None)[-1]) == expected
