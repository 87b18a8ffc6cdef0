"""What elements call themselves: names that mean two things are read by what stands beside them."""

from __future__ import annotations

import pytest

from pipeline import blocks, page
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules import dom

TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again.</p>"
LINE = "Living with joint pain?"


@pytest.mark.parametrize(
    ("classes", "expected"),
    [
        ("cmp-title__text", None),
        ("cmp-text", None),
        ("cmp-teaser__title", "related"),
        ("cmp-banner", "consent"),
        ("cmp cmp-modal", "consent"),
        ("cookie-notice", "consent"),
        ("podlove-contributors", "byline"),
        ("contributors-say", None),
        ("flattr", "donation"),
        ("alsoRead", "related"),
        ("box lees-ook", "related"),
        ("read-more", None),
        ("also ready", None),
    ],
)
def test_the_components_of_a_system_are_no_consent_platform(classes: str, expected: str | None) -> None:
    html = f'<main>{TOLD * 6}<div class="{classes}"><p>{LINE}</p></div>{TOLD * 6}</main>'
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    said = {found.blocks[v.block].text: v.category for v in dom.judge(found)}
    assert said.get(LINE) == expected


def test_remarks_in_highlighted_code_are_no_comments_of_readers() -> None:
    code = '<pre><code><span class="hljs-comment"># on the ground floor</span>\ntouch ferry</code></pre>'
    html = f'<main>{TOLD * 6}{code}<div class="comment"><p>{LINE}</p></div>{TOLD * 6}</main>'
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    assert [found.blocks[v.block].text for v in dom.judge(found) if v.category == "comments"] == [LINE]


@pytest.mark.parametrize(
    ("box", "sure"),
    [
        ('<div class="donate-card"><p>{line}</p><p><a href="/give">Give</a></p></div>', True),
        ('<div class="donate-card"><p>{line}</p><button>Give</button></div>', True),
        ('<div class="donate-card"><p>{line}</p></div>', False),
        ('<div class="paywall-box"><p>{line}</p><button>More</button></div>', False),
    ],
)
def test_a_box_that_asks_and_has_a_button_is_what_it_is_called(box: str, sure: bool) -> None:
    html = f"<main>{TOLD * 6}{box.format(line=LINE)}{TOLD * 6}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    told = {found.blocks[v.block].text: v.probability for v in dom.judge(found)}
    assert (told[LINE] >= dom.DECIDES) == sure


WALLED = "The ferry came back on Friday with nobody aboard but the cook."


@pytest.mark.parametrize(
    ("box", "walled", "named"),
    [
        ('<div class="paywall"><p>{line}</p></div>', (), False),
        ('<div class="paywall"><p>{line}</p><button>Log in</button></div>', (), True),
        ('<div class="paywall"><p>{line}</p><button>Share</button></div>', (".paywall",), False),
        ('<div class="paywall-box"><p>{line}</p><button>Log in</button></div>', (".paywall",), True),
        ('<div id="metered"><p>{line}</p><button>Share</button></div>', ("article #metered p",), False),
        ('<div class="paywall"><p>Go on with the whole story</p></div>', (), True),
    ],
)
def test_what_subscribers_read_has_the_name_of_what_asks_them(box: str, walled: tuple[str, ...], named: bool) -> None:
    html = f"<main>{TOLD * 6}{box.format(line=WALLED)}{TOLD * 6}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    assert any(v.category == "paywall" and found.blocks[v.block].kind != "form" for v in dom.judge(found, walled)) == named


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ('id="block-65ad0b1f8f08"', None),
        ('class="element-5ad2c31"', None),
        ('id="3f2504e0-ad66-4ad1-9a0c-0305e82c3301"', None),
        ('class="element-5ad2c31 ad"', "advert"),
        ('class="ad250"', "advert"),
        ('class="ad-300x250"', "advert"),
    ],
)
def test_words_that_figures_spell_by_chance_say_nothing(name: str, expected: str | None) -> None:
    assert _category_of(f"<div {name}><p>{LINE}</p></div>") == expected


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ('<div id="toc-pain"><p>{line}</p></div>', None),
        ('<div id="toc3"><p>{line}</p></div>', None),
        ('<div id="toc"><p>{line}</p></div>', "navigation"),
        ('<div class="toc" id="toc-list"><p>{line}</p></div>', "navigation"),
        ('<div id="toc-list"><p><a href="#pain">{line}</a></p></div>', "navigation"),
    ],
)
def test_an_anchor_of_the_table_of_contents_is_none(box: str, expected: str | None) -> None:
    assert _category_of(box.format(line=LINE)) == expected


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ('<blockquote><p>It was the tide.</p><p class="author">{line}</p></blockquote>', None),
        ('<blockquote>It was the tide.<cite class="field-author">{line}</cite></blockquote>', None),
        ('<div><blockquote>It was the tide.</blockquote><p class="author">{line}</p></div>', None),
        ('<div class="pull-quote"><p>It was the tide.</p><span class="quote-author">{line}</span></div>', None),
        ('<div class="author"><p>{line}</p></div>', "byline"),
        ('<blockquote>It was the tide.</blockquote><p>Nobody saw it.</p><p class="author">{line}</p>', "byline"),
        ('<blockquote class="twitter-post"><p>It was the tide.</p><p class="author">{line}</p></blockquote>', "byline"),
        ('<blockquote><p>It was the tide.</p><p class="dateline">{line}</p></blockquote>', "byline"),
    ],
)
def test_whose_words_a_quotation_is_signs_nothing(box: str, expected: str | None) -> None:
    assert _category_of(box.format(line=LINE)) == expected


def _category_of(box: str) -> str | None:
    html = f"<main>{TOLD * 6}{box}{TOLD * 6}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return {found.blocks[v.block].text: v.category for v in dom.judge(found)}.get(LINE)


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ('<h3 id="nav_the-chain">{}</h3>', False),
        ('<h3 id="nav_the-boat">{}</h3>', True),  # no link leads there
        ('<h3 class="nav-title" id="nav_the-chain">{}</h3>', True),
    ],
)
def test_a_heading_that_a_menu_leads_to_is_not_the_menu(heading: str, named: bool) -> None:
    menu = '<ul><li><a href="#nav_the-chain">The chain</a></li></ul>'
    html = f"<main>{menu}{TOLD * 6}{heading.format(LINE)}{TOLD * 6}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    assert (LINE in {found.blocks[v.block].text for v in dom.judge(found)}) == named


@pytest.mark.parametrize(("box", "spared"), [("author-box", True), ("nav", False)])
def test_a_standfirst_may_stand_below_the_lines_on_its_author(box: str, spared: bool) -> None:
    about = f'<div class="{box}">{"<p>Jane Roe writes on the sea.</p>" * 4}</div>'
    lead = '<div class="page-teaser"><p>The chain broke on Monday, and nobody will pay.</p></div>'
    html = f"<main><h1>The chain</h1>{about}{lead}{TOLD * 12}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    named = {found.blocks[v.block].text for v in dom.judge(found) if v.category == "related"}
    assert (not named) == spared
