"""Of a list of comments whose better part goes nothing stays; one that is all that the page holds is left to the model."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines import thread
from pipeline.records import Document, Options, RawPage, Source, Verdict
from tests.growth import is_linear

TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again.</p>"
SAID = "<li>I was there on Monday and it was open, so I do not know what all of this is about, but thank you anyway.</li>"


def document(html: str) -> Document:
    found = page.parse(RawPage(html.encode(), Source("html", "page.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return found


def taken(html: str, keep: Sequence[float], first: int, by: str = thread.BY, probability: float = 0.9) -> list[int]:
    found = document(html)
    assert len(found.blocks) == len(keep)
    verdicts = [Verdict(i, True, by, "dom", "comments", probability) for i in range(first, len(keep))]
    return [v.block for v in thread.find(found, verdicts, np.array(keep, np.float32), np.array(keep) >= 0.4)]


STORY = TOLD * 4
THREAD = f"<ol>{SAID * 5}</ol>"
KEEP = [0.99, 0.99, 0.99, 0.99, 0.3, 0.6, 0.95, 0.2, 0.1]


def test_the_one_that_reads_like_a_story_goes_along() -> None:
    assert taken(STORY + THREAD, KEEP, 4) == [6]


@pytest.mark.parametrize(
    ("html", "keep", "first"),
    [
        (STORY + THREAD, [*KEEP[:4], 0.3, 0.9, 0.95, 0.9, 0.1], 4),
        (f"{STORY}<ol>{SAID * 3}</ol>", [*KEEP[:4], 0.3, 0.95, 0.2], 4),
        (TOLD + THREAD, [0.2, *KEEP[4:]], 1),
        (STORY + THREAD, [*KEEP[:4], 0.3, 0.6, 0.7, 0.2, 0.1], 4),
    ],
    ids=["most would stay", "two beside it", "no story above", "none overrules its name"],
)
def test_others_are_left_to_the_model(html: str, keep: list[float], first: int) -> None:
    assert taken(html, keep, first) == []


def test_only_what_is_surely_called_a_comment_counts() -> None:
    assert taken(STORY + THREAD, KEEP, 4, probability=0.7) == []
    assert taken(STORY + THREAD, KEEP, 4, by="named.social") == []


def test_a_plain_text_has_no_names() -> None:
    found = page.parse(RawPage(b"One line\nand another", Source("text", "story.txt"), is_text=True), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    said = [Verdict(i, True, thread.BY, "dom", "comments", 0.9) for i in range(2)]
    assert thread.find(found, said, np.ones(2, np.float32), np.ones(2, np.bool_)) == ()


def test_many_comments_take_no_longer_each() -> None:
    def prepare(count: int) -> Callable[[], object]:
        found = document(STORY + SAID * count)
        keep = np.array([0.99] * 4 + [0.1, 0.95, 0.1] * (count // 3) + [0.1] * (count % 3), np.float32)
        said = [Verdict(i, True, thread.BY, "dom", "comments", 0.9) for i in range(4, 4 + count)]
        return lambda: thread.find(found, said, keep, keep >= 0.4)

    assert is_linear(prepare, 1000)


def test_a_heading_is_no_comment() -> None:
    heading = "<h2 id=discussion>Discussion</h2>"
    assert taken(STORY + heading + THREAD, [*KEEP[:4], 0.9, *KEEP[4:]], 4) == [7]
