"""Segmentation: one paragraph, one block."""

from __future__ import annotations

import textwrap

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines.classifier import looks
from pipeline.pieces import WIDEST_MARGIN
from pipeline.records import Block, Document, Options, RawPage, Source
from tests.metadata.documents import document


def blocks_of(body: str) -> list[Block]:
    found = document(f"<!doctype html><html><body>{body}</body></html>")
    blocks.segment(found)
    return found.blocks


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
        (
            "<div><p><i>the water is wide<br>i cannot cross <b>over</b><br>and neither have<br>i wings to fly</i></p>below</div>",
            ["the water is wide", "i cannot cross over", "and neither have", "i wings to fly", "below"],
        ),
        ("<p>a rose is red<br>violets blue<br>sugar sweet<br>salt</p>", ["a rose is red", "violets blue", "sugar sweet", "salt"]),
        (
            "<p>one of the four<br>gates has a key<br>and <b>nobody</b> has<br>it.</p>",
            ["one of the four gates has a key and nobody has it."],
        ),
        (
            "<p>The gate of the town was shut for a whole week<br>and the key of it was given to nobody but the<br>"
            "miller, who had it in his pocket until the day<br>on which it was opened by the council again</p>",
            [
                "The gate of the town was shut for a whole week and the key of it was given to nobody but the miller, who had it "
                "in his pocket until the day on which it was opened by the council again"
            ],
        ),
        ("<div><b>A Subhead</b><span class='x br'></span><span class='br'></span>The story</div>", ["A Subhead", "The story"]),
        ("<p>One <span class='icon'></span>line</p>", ["One line"]),
        ("<div>It sailed.<div class='ad'></div>The cook stayed.</div>", ["It sailed.", "The cook stayed."]),
        ("<div>It sailed.<p></p><p></p>“No,” he said.<section></section>So.</div>", ["It sailed.", "“No,” he said.", "So."]),
        ("<div>The <div class='icon'></div><div class='icon'></div>ferry sailed.</div>", ["The ferry sailed."]),
        ("<div>It<div style='display:none'></div> sailed.</div>", ["It sailed."]),
        ("<div>It sailed.<ad-slot></ad-slot>The <x-icon></x-icon>cook stayed.</div>", ["It sailed.", "The cook stayed."]),
        ("<p>It sailed.<ad-slot></ad-slot>The cook stayed.<iframe></iframe>So.</p>", ["It sailed. The cook stayed. So."]),
        ("<table><tr><td>Town <div></div>Port</td><td>12</td></tr></table>", ["Town Port | 12"]),
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


def row(*cells: str) -> str:
    return f"<tr>{''.join(f'<td{cell}</td>' if cell.startswith((' ', '>')) else f'<td>{cell}</td>' for cell in cells)}</tr>"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([row("", "2001", "2002", "2003"), row("Ships", "48", "", "52")], ["| 2001 | 2002 | 2003", "Ships | 48 | | 52"]),
        ([row("North", "", "12", "+12"), row("South", "40", "", "-40")], ["North | | 12 | +12", "South | 40 | | -40"]),
        ([row("North", "3", "&nbsp;", "1"), row("", "<img src=x>", "2", "1")], ["North | 3 | | 1", "| | 2 | 1"]),
        # what reaches over columns or rows
        ([row("Boats", " colspan=2>7", "9"), row("Carts", "1", "2", "3")], ["Boats | 7 | | 9", "Carts | 1 | 2 | 3"]),
        ([row(" rowspan=2>2001", "Ships", "48"), row("Boats", "7"), row("2002", "a", "b")],
         ["2001 | Ships | 48", "| Boats | 7", "2002 | a | b"]),
        ([row("a", " rowspan='3'>b", "c"), "<tr></tr>", row("d", "e"), row("f", "g", "h")],
         ["a | b | c", "d | | e", "f | g | h"]),
        # nothing stands behind these, and a lone cell has no column
        ([row("Town", "12", "", "")], ["Town | 12"]),
        ([row("", "Only this"), row("<img src=x>", "And this", "")], ["Only this", "And this"]),
        ([row(*map(str, range(150)))], [" | ".join(map(str, range(150)))]),
        ([row(" colspan=99999999>a", " rowspan=-1>b"), row(" colspan=x>a", "b")], ["a" + " |" * 100 + " b", "a | b"]),
    ],
)  # fmt: skip
def test_cells_keep_their_columns(rows: list[str], expected: list[str]) -> None:
    assert texts(f"<table>{''.join(rows)}</table>") == expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("<p>Ships</p>", "<p>48</p>"), ["Ships | 48"]),
        (("\n<p><span>Ships</span></p>\n", "<!-- x --><p></p>", "48"), ["Ships | | 48"]),
        (("<p>Bell</p>", "<p>It is rung at noon, and again when the last boat is in, by whoever stands next to it.</p>"),
         ["Bell | It is rung at noon, and again when the last boat is in, by whoever stands next to it."]),
        # several paragraphs in a cell, text beside one, sentences in each
        (("<p>Ships</p>", "<p>48</p><p>52</p>"), ["Ships", "48", "52"]),
        (("Ships <p>all</p>", "<p>48</p>"), ["Ships", "all", "48"]),
        (("<p>The bell is rung at noon and again at midnight.</p>", "<p>The keeper of the bell has been deaf since 1990.</p>"),
         ["The bell is rung at noon and again at midnight.", "The keeper of the bell has been deaf since 1990."]),
        (("<p>Bell</p>", f"<p>{'It is rung. ' * 20}</p>"), ["Bell", " ".join(["It is rung."] * 20)]),
    ],
)  # fmt: skip
def test_a_paragraph_alone_in_its_cell_is_data(cells: tuple[str, ...], expected: list[str]) -> None:
    assert texts(f"<table><tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr></table>") == expected


def test_rows_of_code_have_no_empty_cells() -> None:
    body = "<pre><table><tr><td></td><td>a = 1</td></tr><tr><td></td><td></td><td>b = 2</td></tr></table></pre>"
    assert texts(body) == ["a = 1", "b = 2"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # shown and read out
        ("<p>It costs <b class='a-offscreen'>$1,299.00</b><b aria-hidden='true'>$1,299<sup>00</sup></b> now.</p>",
         ["It costs $1,299.00 now."]),
        ("<p>It costs <b aria-hidden='true'>$1,299<sup>00</sup></b> <b class='sr-only'>$1,299.00</b>now.</p>",
         ["It costs $1,299.00 now."]),
        ("<p>For <span class='sr-only'>Original price</span>$10 <span aria-hidden='true'>$10</span> each.</p>",
         ["For Original price $10 each."]),
        ("<p><span class='visually-hidden'>The</span><span aria-hidden='true'><b>T</b>he</span> harbour</p>", ["The harbour"]),
        ("<p><span aria-hidden='true'>T</span><span class='sr-only'>T</span>he harbour</p>", ["The harbour"]),
        # not the same, or of another cell, number or bracket
        ("<p><span aria-hidden='true'>T</span>he harbour</p>", ["The harbour"]),
        ("<p>0 to 0.49 <span aria-hidden='true'>(49)</span></p>", ["0 to 0.49 (49)"]),
        ("<p>Some 2.5 <span aria-hidden='true'>5</span></p>", ["Some 2.5 5"]),
        ("<table><tr><td>Yes</td><td><span aria-hidden='true'>Yes</span></td></tr></table>", ["Yes | Yes"]),
        ("<p>A <span>term<span role='tooltip' class='tooltiptext'>A word.</span></span> was</p>", ["A term A word. was"]),
        # what style, scripts and buttons do
        ("<p><span style='display:block'>First line</span><span style='display: block'>Second</span> and third</p>",
         ["First line", "Second", "and third"]),
        ("<p>One <span style='display:block'></span>line, <span style='display:inline-block'>one</span></p>", ["One line, one"]),
        ("<p>She said <img><noscript><img></noscript> that it <noscript>Enable JavaScript</noscript>opens.</p>",
         ["She said that it opens."]),
        ("<div>Text<noscript>Enable JavaScript</noscript></div>", ["Text", "Enable JavaScript"]),
        ("<p>It ended. <button>Copy</button> </p>", ["It ended.", "Copy"]),
        ("<p>It is a <button>term</button></p><p>It ended. <button>Then</button> it began.</p>",
         ["It is a term", "It ended. Then it began."]),
        # pictures out of an icon font, and letters that only one font has
        ("<p><i>\ue001</i> Mail \uf0e0 us \U000f0001</p><p>&#xf09a;</p><p>川\ue001川</p>", ["Mail us", "川\ue001川"]),
    ],
)  # fmt: skip
def test_what_a_reader_sees_of_a_line(body: str, expected: list[str]) -> None:
    assert texts(body) == expected


PARAGRAPHS = (
    "The harbour of the town was closed for the whole of the winter, and nobody could say when it would open, since the ice had "
    "come early and stayed late in that year, as it had done only twice before in the memory of the oldest of the fishermen.",
    "They sat in the inn and told of the winter of the great ice, when the sea itself had frozen as far as the island, and men "
    "had driven over it in carts to fetch the keeper of the light, whose oil and bread had come to an end a week before. His "
    "wife would not go with them, since somebody had to see to the lamp, and she kept it burning until the spring on train oil.",
    "On the first of April the ice broke.",
)
WRAPPED = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in PARAGRAPHS)


def test_prose_in_a_pre_has_paragraphs() -> None:
    found = blocks_of(f"<pre>\n{WRAPPED}\n</pre>")
    assert [block.text for block in found] == list(PARAGRAPHS)
    assert {(block.kind, block.margin) for block in found} == {("paragraph", None)}
    assert len(blocks_of(f"<pre><i>{WRAPPED.replace('ice', '<b>ice</b>')}</i></pre><pre>  a\n b</pre>")) == 5


@pytest.mark.parametrize("shown", ["<pre><code>{}</code></pre>", "<pre>{}<br>x</pre>", "<pre>Short lines\nof a poem\nstay</pre>"])
def test_code_and_lines_of_their_own_in_a_pre_stay_lines(shown: str) -> None:
    found = blocks_of(shown.format(WRAPPED))
    assert len(found) > 2
    assert {block.kind for block in found} == {"preformatted"}


CODE = ["def f(x):", "    if x:", "        return 1", "    return 0"]
"""What each of the pages below shows."""


@pytest.mark.parametrize(
    "body",
    [
        "<pre>def f(x):\n    if x:\n        return 1\n\n    return 0</pre>",
        "<pre>\n\ndef f(x):\r\n    if x:\r\n        return 1\r\n    return 0\r\n</pre>",
        "<pre>def f(x):\n\tif x:\n  \t\treturn 1\n   \treturn 0</pre>",
        "<pre>def f(x):<br>&nbsp;&nbsp; &nbsp;if x:<br>&nbsp; &nbsp; &nbsp; &nbsp; return 1<br/>&#160;\treturn 0<br></pre>",
        "<pre>\n      def f(x):\n          if x:\n              return 1\n\n          return 0\n    </pre>",
        "<pre>  <code>  def f(x):\n        if x:\n            return 1\n        return 0</code></pre>",
        # Prism and highlight.js, Shiki, Docusaurus, tables of numbers of Rouge and of highlight.js, a line an element
        "<pre><code><b>def</b> <i>f</i>(x):\n    <b>if</b> x:\n<u>    </u><u>    </u><b>return</b> 1\n"
        "  <u>  <b>return</b></u> 0</code></pre>",
        "<pre><code><span class=line><i>def</i> f(x):</span>\n<span class=line>    if x:</span>\n<span class=line></span>\n"
        "<span class=line><i>        </i><i>return</i> 1</span>\n<span class=line>    return 0</span></code></pre>",
        "<pre><code><span class=token-line>def f(x):<br></span><span class=token-line><i>    </i>if x:<br></span>"
        "<span class=token-line><i>        </i>return 1<br></span><span class=token-line>    return 0<br></span></code></pre>",
        "<pre><table><tr><td class=gutter></td><td><pre>  def f(x):\n      if x:\n          return 1\n"
        "      return 0\n</pre></table></pre>",
        "<pre><code><table>\n  <tr><td data-line=1><i></i></td> <td>def f(x):</td></tr>\n  <tr><td></td> <td>    if x:</td></tr>"
        "<tr><td></td><td>        <b>return</b> 1</td></tr><tr><td></td><td>    return 0</td></tr></table></code></pre>",
        "<pre>\n  <div>def f(x):</div>\n  <div>    if x:</div>\n  <div>        return 1</div>\n  <div>    return 0</div>\n</pre>",
        "<pre>def f(x):\n\u200b    if x:\n  \ufeff  <i>\u200b</i>    return 1\n<i>\u00ad</i>    return 0</pre>",
    ],
)
def test_code_keeps_the_white_space_that_its_lines_begin_with(body: str) -> None:
    found = blocks_of(body)
    assert [block.line for block in found] == CODE
    assert [block.text for block in found] == [line.strip() for line in CODE]


def test_each_element_is_dedented_by_itself_and_a_button_is_no_line_of_it() -> None:
    body = "<pre><button>Copy</button>   if:\n     x</pre><pre>    y</pre><pre>a\n  b<pre>    c\n     d</pre> e\n  f</pre>"
    found = blocks_of(body)
    assert [block.line for block in found] == ["Copy", "if:", "  x", "y", "a", "  b", "c", " d", "e", " f"]


def test_white_space_outside_of_code_counts_nothing() -> None:
    found = blocks_of("<p>   One</p><pre>\n  two\n   three\n  </pre>   four<ul>\n   <li>   five</ul><p><code>   six</code>")
    assert [block.margin for block in found] == [None, 0, 1, None, None, None]
    assert blocks_of(f"<pre>x\n{' ' * 5000}y</pre>")[1].margin == WIDEST_MARGIN
    assert (looks.columns(found, [1] * 6, np.zeros(6))[:, looks.OWN.index("indent")] == 0).all()


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
    bold = blocks_of("<p><b>It <!-- -->rained <i>all</i> day.</b></p>")[0]
    assert bold.strong_chars == len(bold.text)


def test_an_anchor_is_no_link_even_where_it_is_never_closed() -> None:
    body = "<a name=top><p>The bridge is open.</p><h2><a id=past></a>The past</h2><p><a id=say onclick=x()>Say so</a></p>"
    assert [block.links for block in blocks_of(body)] == [(), (), ((0, 6, ""),)]


def tags_around(body: str) -> list[str]:
    """Tags of the elements around the first block, innermost first."""
    document = page.parse(RawPage(body.encode(), Source("html", "a"), is_text=False), Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    found, index = [], document.blocks[0].element
    while index >= 0:
        found.append(document.elements[index].tag)
        index = document.elements[index].parent
    return found


@pytest.mark.parametrize(
    ("body", "around"),
    [
        ("<p><span>It rained.</span></p>", ["p", "body", "html"]),
        ("<p><span style=x><font face=a>It rained.</font></span></p>", ["p", "body", "html"]),
        ("<p><span class=x>It rained.</span></p>", ["span", "p", "body", "html"]),
        ("<section><div> <!-- x --><h2>Rain</h2>\n</div><p>It rained.</p></section>", ["h2", "section", "body", "html"]),
        ("<section><div><h2>Rain</h2><p>It rained.</p></div></section>", ["h2", "div", "section", "body", "html"]),
        ("<section><div>It rained.<p>It stopped.</p></div></section>", ["div", "section", "body", "html"]),
        ("<section><div class=x><p>It rained.</p></div></section>", ["p", "div", "section", "body", "html"]),
    ],
)
def test_an_unnamed_wrapper_says_nothing_of_the_words(body: str, around: list[str]) -> None:
    assert tags_around(body) == around


def test_what_is_not_shown_and_what_stands_twice() -> None:
    first, hidden, again = blocks_of("<p>The bridge is open.</p><div hidden><p>A dialog.</p></div><p>The bridge is open.</p>")
    assert (first.hidden, hidden.hidden, again.hidden) == (False, True, False)
    assert (first.copy_of, again.copy_of) == (None, first.number)


@pytest.mark.parametrize("blank", ["\u200d", "\u2800", "\u200b \u200e", "\u3164"])
def test_what_nobody_sees_is_no_block(blank: str) -> None:
    assert texts(f"<p>It rained.</p><p>{blank}</p><p>क्‍ष</p>") == ["It rained.", "क्‍ष"]
    text = page.parse(RawPage(f"It rained.\n{blank}\nIt stopped.".encode(), Source("text", "a.txt"), is_text=True), Options())
    assert isinstance(text, Document)
    blocks.segment(text)
    assert [(block.text, block.gap) for block in text.blocks] == [("It rained.", 0), ("It stopped.", 1)]
