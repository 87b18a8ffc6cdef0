"""A line right below a picture is its caption if it repeats what the picture says of itself, or shares its paragraph."""

from __future__ import annotations

import pytest

from pipeline import blocks, page
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules import pictures

TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again.</p>"


def captions(html: str) -> list[str]:
    raw = RawPage(f"<html><body><main>{TOLD}{html}{TOLD}</main></body></html>".encode(), Source("html", "x.html"))
    found = page.parse(raw, Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    verdicts = pictures.judge(found)
    assert all(v.category == "caption" and v.boilerplate for v in verdicts)
    return [found.blocks[v.block].text for v in verdicts]


@pytest.mark.parametrize(
    "html",
    [
        "<p><img alt='Nets on the quay'><br>{}</p>",
        "<p><img title='Nets on the quay'></p><p class=x>{}</p>",
        "<div><a href=/i.jpg><img alt='NETS  on the quay.'></a></div><p>{}</p>",
        "<p><img alt=''><br>{}</p>",
        "<p><img src=a data-src=b><noscript><img src=b></noscript><br>{}</p>",
        "<center><img alt='Nets on the quay'><script>x()</script><br>{}</center>",
    ],
)
def test_a_line_below_its_picture_is_a_caption(html: str) -> None:
    assert captions(html.format("Nets on the quay")) == ["Nets on the quay"]


@pytest.mark.parametrize(
    "html",
    [
        "<div><img><div><p>© Courier / Ivo Lind</p></div><div>{}</div></div>",
        "<div><div><img></div><p>{}</p><p>Copyright Ivo Lind</p></div>",
        "<p class=f_center><img></p><p class=f_center>({})</p>",
        "<p style='text-align:center'><img></p><p style='text-align: center'>（{}）</p>",
    ],
)
def test_a_line_that_shares_a_box_with_whose_the_picture_is_or_stands_in_brackets(html: str) -> None:
    assert [line.strip("()（）") for line in captions(html.format("Nets on the quay"))] == ["Nets on the quay"]


@pytest.mark.parametrize(
    "html",
    [
        "<div><img><p>© Courier / Ivo Lind</p></div><p>Nets on the quay</p>",
        "<div><img><p>© Courier / Ivo Lind</p><p>Nets on the quay</p><p>They were dry.</p></div>",
        "<div><img><p>© Courier / Ivo Lind</p><h3>Nets on the quay</h3></div>",
        "<p class=f_center><img></p><p class=f_center>(The nets were dry by then.)</p>",
        "<p class=f_center><img></p><p>(nets on the quay)</p>",
        "<p class=f_center><img></p><p class=f_center>(nets on the quay)</p><p class=f_center>She laughs.</p>",
    ],
)
def test_other_lines_below_a_picture_in_a_box_or_in_brackets_stay(html: str) -> None:
    assert captions(html) == []


@pytest.mark.parametrize("line", ["渡口的清晨与归来的木船", "أعمال التطوير بالمرفأ"])
def test_whatever_the_script(line: str) -> None:
    assert captions(f"<p><img alt='{line}'></p><p>{line}</p>") == [line]
    assert captions(f"<p><img><br>{line}</p>") == [line]


@pytest.mark.parametrize("line", ["港に戻る木の船。網は干してある（出典：港湾局）", "船は二隻。網は一枚だけ (画像: 港湾局)"])
def test_whence_it_is_at_its_end(line: str) -> None:
    assert captions(f"<p><img></p><p>{line}</p>") == [line]
    assert captions(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "html",
    [
        "<p><img alt=''><br>The nets were hung on the quay to dry.</p>",
        "<p><img alt='Nets on the quay'> The nets on the quay were dry</p>",
        "<h2><img alt='Nets on the quay'>Nets on the quay</h2>",
        "<p><img alt='Nets on the quay'></p><p><b>Nets on the quay</b></p>",
        "<p><img alt='Anna Moor'></p><p>Anna Moor</p>",
        "<ul><li><img alt='Nets on the quay'>Nets on the quay</li></ul>",
        "<table><tr><td><img alt='Nets on the quay'><p>Nets on the quay</p></td><td>9</td></tr></table>",
        "<p><a href=/nets><img alt='Nets on the quay'></a></p><p><a href=/nets>Nets on the quay</a></p>",
        "<p><img><img><br>Nets on the quay</p>",
        "<p><img><br>Nets on the quay</p>" * 3,
        "<p><img><br>What he carried:</p>",
        "<p><img alt='Nets on the quay'></p><p><img alt='Boats'></p><p>Nets on the quay</p>",
    ],
    ids=["sentence", "without a break", "heading", "bold", "name", "item", "cell", "link", "two pictures", "picture story",
         "lead", "another picture"],
)  # fmt: skip
def test_what_is_no_caption_stays(html: str) -> None:
    assert captions(html) == []


def test_plain_text_has_no_pictures() -> None:
    found = page.parse(RawPage(b"Nets on the quay\n", Source("text", "x.txt"), is_text=True), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    assert pictures.judge(found) == []


def test_steps_of_a_guide_say_what_their_pictures_say() -> None:
    steps = ("Cut the net into four pieces.", "Tie each piece to the rail.", "Let them dry for a day.")
    html = "".join(f"<h3>Step</h3><figure><img alt='{step}'></figure><p>{step}</p>" for step in steps)
    assert captions(html) == []
    assert captions("".join(f"<p><img alt='{step}'></p><p>{step}</p>" for step in steps)) == list(steps)
