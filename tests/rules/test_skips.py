"""What stands between a link '#end-of-...' and the place of that name is a box that readers may skip."""

from __future__ import annotations

import pytest

from pipeline import blocks, page
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules import skips

TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again.</p>"


def skipped(html: str) -> list[str]:
    raw = RawPage(f"<html><body><main>{TOLD}{html}{TOLD}</main></body></html>".encode(), Source("html", "x.html"))
    found = page.parse(raw, Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return [found.blocks[v.block].text for v in skips.judge(found)]


@pytest.mark.parametrize("name", ["end-of-podcasts", "end_of_letters", "promo-2-end"])
def test_the_box_goes_with_its_link_and_its_end(name: str) -> None:
    box = f"<section><a href='#{name}'>Skip</a><p>Our letter</p><p><a href=/l>Read it</a></p><p id={name}>End</p></section>"
    assert skipped(box) == ["Skip", "Our letter", "Read it", "End"]


@pytest.mark.parametrize(
    "html",
    [
        f"<a href='#content'>Skip</a>{TOLD}<p id=content>Content</p>",
        f"<ul><li><a href='#end-of-term'>End of term</a></li></ul>{TOLD}<p id=end-of-term>Term ended.</p>",
        f"<p><a href='#end-of-term'>End of term</a></p>{TOLD}<h2 id=end-of-term>End of term</h2>",
        f"<p>More on this <a href='#end-of-term'>below</a></p>{TOLD}<p id=end-of-term>Term ended.</p>",
        f"<a href='#end-of-box'>Skip</a>{TOLD * 5}<p id=end-of-box>End</p>",
        f"<p id=end-of-box>End</p>{TOLD}<a href='#end-of-box'>Skip</a>",
        f"<a href='#end-of-box'>Skip</a>{TOLD}",
    ],
    ids=["content", "contents", "heading", "in a sentence", "the story", "backwards", "nowhere"],
)
def test_what_is_no_box_stays(html: str) -> None:
    assert skipped(html) == []
