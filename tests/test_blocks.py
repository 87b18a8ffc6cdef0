"""Segmentation: one paragraph, one block."""

from __future__ import annotations

import pytest

from pipeline import blocks
from pipeline.records import Block
from tests.metadata.documents import document


def blocks_of(body: str) -> list[Block]:
    page = document(f"<!doctype html><html><body>{body}</body></html>")
    blocks.segment(page)
    return page.blocks


def texts(body: str) -> list[str]:
    return [block.text for block in blocks_of(body)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One\n  line.</p><p>Another.</p>", ["One line.", "Another."]),
        ("<div>Loose text<p>A paragraph.</p>more of it</div>", ["Loose text", "A paragraph.", "more of it"]),
        ("<p>Read <a href='/a'>this</a>, <em>please</em>.</p>", ["Read this, please."]),
        ("<p>The first sentence.<br>The second one.</p>", ["The first sentence.", "The second one."]),
        ("<p>A line that the editor<br>wrapped softly.</p>", ["A line that the editor wrapped softly."]),
        ("<p>A verse ends<br><br>and one begins</p>", ["A verse ends", "and one begins"]),
        ("<div><b>A Subhead</b><span class='x br'></span><span class='br'></span>The story</div>", ["A Subhead", "The story"]),
        ("<p>One <span class='icon'></span>line</p>", ["One line"]),
        ("<p>Before<hr>After</p>", ["Before", "After"]),
        ("<pre>import os\nprint(1)</pre>", ["import os", "print(1)"]),
        ("<pre>import os<br>print(1)<br><br>done()</pre>", ["import os", "print(1)", "done()"]),
        ("<table><tr><td>Town</td><td>12</td></tr><tr><td>Port</td><td>7</td></tr></table>", ["Town | 12", "Port | 7"]),
        ("<ul><li>One</li><li>Two <b>bold</b></li></ul>", ["One", "Two bold"]),
        ("<p>Kept</p><script>var a = 1;</script><style>p {}</style>", ["Kept"]),
        ("<p> &nbsp; </p><p></p>", []),
    ],
)
def test_lines(body: str, expected: list[str]) -> None:
    assert texts(body) == expected


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<h2>Harbour</h2>", "heading"), ("<p>Harbour</p>", "paragraph"), ("<ul><li>Harbour</li></ul>", "item"),
        ("<blockquote><p>Harbour</p></blockquote>", "quote"), ("<figure><figcaption>Harbour</figcaption></figure>", "caption"),
        ("<div role='heading'>Harbour</div>", "heading"),
        ("<table><tr><td>Harbour</td><td>7</td></tr><tr><td>Port</td><td>8</td></tr></table>", "row"),
    ],
)  # fmt: skip
def test_kinds(body: str, kind: str) -> None:
    assert blocks_of(body)[0].kind == kind


def test_links_and_strong_text_are_measured_in_the_text() -> None:
    block = blocks_of("<p>Ask <a href='/town'>the town</a> <b>now</b>.</p>")[0]
    assert block.links == ((4, 12, "/town"),)
    assert block.strong_chars == 3
    assert block.link_share == pytest.approx(8 / len(block.text))


def test_what_is_not_shown_and_what_stands_twice() -> None:
    first, hidden, again = blocks_of("<p>The bridge is open.</p><div hidden><p>A dialog.</p></div><p>The bridge is open.</p>")
    assert (first.hidden, hidden.hidden, again.hidden) == (False, True, False)
    assert (first.copy_of, again.copy_of) == (None, first.number)
