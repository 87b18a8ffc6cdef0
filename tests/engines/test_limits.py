"""Tables, quotes and lists amid a story stay where the model doubts them, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.clean import clean
from pipeline.engines.limits import KEEP_FROM, KEEP_ITEM, KEEP_LINKED, KEEP_SECTION, is_strange, of_page, of_text
from pipeline.records import Category, Document, Options, RawPage, Source, Verdict
from tests.growth import is_linear

TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again.</p>"
ANNOUNCED = "<p>Three things are sure, says the harbour master of Port Ansel, who has seen many winters come and go:</p>"
LIST = "<ul><li>The chain is broken.</li><li>The buoy is gone.</li><li>The tide is late.</li></ul>"
TABLE = "<table><tr><td>Monday</td><td>closed</td></tr><tr><td>Tuesday</td><td>closed</td></tr></table>"
QUOTE = "<blockquote><p>We shall see.</p></blockquote>"


def limits(html: str, doubt: float, last: float = 0.97) -> list[float]:
    """The limits of the blocks between the first three paragraphs and the last."""
    found = page.parse(RawPage(f"<main>{html}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.array([0.97 if block.kind == "paragraph" else doubt for block in found.blocks], np.float32)
    keep[-1] = last
    return [round(float(limit), 2) for limit in of_page(found, keep)[3:-1]]


@pytest.mark.parametrize(
    ("html", "doubt", "expected"),
    [
        (TOLD * 3 + TABLE + TOLD * 20, 0.25, [0.05] * 2),
        (TOLD * 3 + QUOTE + TOLD * 20, 0.35, [0.15]),
        (TOLD * 3 + QUOTE.replace(".", "") + TOLD * 20, 0.35, [0.3]),
        (TOLD * 2 + ANNOUNCED + LIST + TOLD * 20, 0.12, [0.0] * 3),
        (TOLD * 2 + ANNOUNCED + LIST + TOLD * 20, 0.08, [KEEP_FROM] * 3),
        (TOLD * 3 + LIST + TOLD * 20, 0.25, [KEEP_FROM] * 3),
        (TOLD * 3 + LIST.replace("<li>", "<li><a href=/x>").replace("</li>", "</a></li>") + TOLD * 20, 0.12, [KEEP_FROM] * 3),
        (TOLD * 3 + "<h2>Notes</h2>" + TABLE + TOLD * 20, 0.25, [KEEP_FROM] * 3),
    ],
    ids=[
        "table", "quote", "quote without a stop", "announced list", "doubtful announced list", "list", "linked list",
        "below a line that goes",
    ],
)
def test_limits_amid_the_story(html: str, doubt: float, expected: list[float]) -> None:
    assert limits(html, doubt)[: len(expected)] == expected


def test_a_list_is_kept_as_a_whole_or_not_at_all() -> None:
    found = page.parse(RawPage(f"<main>{TOLD * 3}{LIST}{TOLD * 20}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3:6] = (0.3, 0.45, 0.5)
    assert (of_page(found, keep)[3:6] <= keep[3:6]).all()
    keep[3:6] = (0.1, 0.2, 0.5)
    assert (of_page(found, keep)[3:6] == KEEP_FROM).all()


@pytest.mark.parametrize(("first", "last", "stays"), [(0.6, 0.37, True), (0.37, 0.6, False), (0.5, 0.1, False)])
def test_a_row_stays_with_those_above_it_below_a_caption_that_goes(first: float, last: float, stays: bool) -> None:
    table = TABLE.replace("<tr>", "<caption>The harbour by day</caption><tr>", 1)
    found = page.parse(RawPage(f"<main>{TOLD * 3}{table}{TOLD * 20}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3:6] = (0.1, first, last)
    assert (of_page(found, keep)[4:6] <= keep[4:6]).all() == stays


ALSO = "<p>READ ALSO</p><ul><li><a href=/a>The buoy of Gull Point</a></li></ul><p>Advertisement</p>"


@pytest.mark.parametrize(
    ("lead", "items", "kept"),
    [
        (ANNOUNCED, (0.3, 0.35, 0.6), True),
        (ANNOUNCED, (0.3, 0.35, 0.39), False),  # none of it is sure
        (TOLD, (0.3, 0.35, 0.6), False),  # nothing announces it
    ],
)
def test_a_box_of_links_parts_a_list_from_the_line_that_announces_it(lead: str, items: tuple[float, ...], kept: bool) -> None:
    html = f"<main>{TOLD * 2}{lead}{ALSO}{LIST}{TOLD * 20}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3:9] = (0.1, 0.1, 0.1, *items)
    assert (of_page(found, keep)[6:9] <= keep[6:9]).all() == kept
    assert (of_page(found, keep)[3:6] == KEEP_FROM).all()


TEASERS = "<ul><li><a href=/a>Seven museums that were prisons</a></li><li><a href=/b>A guide to the night trains</a></li></ul>"


@pytest.mark.parametrize(
    ("html", "doubts", "expected"),
    [
        (TEASERS, (0.36, 0.5), KEEP_LINKED),
        (TEASERS.replace("ul>", "div>").replace("li>", "p>"), (0.28, 0.45), KEEP_LINKED),
        (TEASERS, (0.39, 0.7), KEEP_FROM),
        (TEASERS, (0.45, 0.45), KEEP_FROM),
        (TEASERS.replace("href=/b", "href=#b"), (0.36, 0.5), KEEP_FROM),
        (TEASERS.replace("href=/b", "href=https://elsewhere.example/b"), (0.36, 0.5), KEEP_FROM),
        (TEASERS.replace(" that were prisons", ""), (0.36, 0.5), KEEP_FROM),
    ],
    ids=["list", "paragraphs", "one likely", "none goes", "place on the page", "other site", "short"],
)
def test_linked_headlines_below_each_other_go_together(html: str, doubts: tuple[float, float], expected: float) -> None:
    raw = RawPage(f"<main>{TOLD * 3}{html}{TOLD * 20}</main>".encode(), Source("html", "x.html"), "https://www.ansel.example/news/1")
    found = page.parse(raw, Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3:5] = doubts
    assert (of_page(found, keep)[3:5] == expected).all()


def test_code_amid_the_story_keeps_all_its_lines_but_not_the_gutter_beside_it() -> None:
    code = "<pre><code>if (berth.free) {\n  moor(ship);\n}</code></pre>"
    gutter = "<table><tr><td><pre>1\n2\n3</pre></td></tr></table>"
    found = page.parse(RawPage(f"<main>{TOLD * 3}{gutter}{code}{TOLD * 20}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    assert [block.text for block in found.blocks[3:9]] == ["1", "2", "3", "if (berth.free) {", "moor(ship);", "}"]
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3:9] = (0.3, 0.3, 0.3, 0.5, 0.3, 0.02)
    assert (of_page(found, keep)[3:9] <= keep[3:9]).tolist() == [False] * 3 + [True] * 3
    keep[2:9] = (0.1, 0.3, 0.3, 0.3, 0.2, 0.2, 0.02)
    assert (of_page(found, keep)[3:9] == KEEP_FROM).all()


def test_code_right_below_a_line_that_is_kept_stays_whatever_the_model_makes_of_it() -> None:
    code = "<pre><code>if (berth.free) {\n  moor(ship);\n}</code></pre>"
    for html, stays in ((TOLD * 3 + code + TOLD * 20, True), (TOLD * 3 + "<p>Copy</p>" + code + TOLD * 20, False)):
        found = page.parse(RawPage(f"<main>{html}</main>".encode(), Source("html", "x.html")), Options())
        assert isinstance(found, Document)
        blocks.segment(found)
        keep = np.array([0.97 if block.text in TOLD else 0.02 for block in found.blocks], np.float32)
        lines = [block.number for block in found.blocks if block.kind == "preformatted"]
        assert (of_page(found, keep)[lines] <= keep[lines]).all() == stays


def test_a_list_that_the_last_paragraph_announces_stays() -> None:
    notes, bare = "<p>Notes:</p>", LIST.replace(".</li>", "</li>")
    for last, items, stays in ((ANNOUNCED, LIST, True), (notes, LIST, True), (notes, bare, False), (TOLD, LIST, False)):
        html = f"<main>{TOLD * 20}{last}{items}<p>Share</p></main>"
        found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
        assert isinstance(found, Document)
        blocks.segment(found)
        keep = np.full(len(found.blocks), 0.97, np.float32)
        keep[21:] = (0.18, 0.12, 0.09, 0.09)
        limits = of_page(found, keep)
        assert (limits[21:24] <= keep[21:24]).all() == stays
        assert limits[24] == KEEP_FROM


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        (["| day | boats |", "|---|---|", "| Monday | 3 |"], 3),
        (["| day | boats |", "Monday 3"], 0),
        (["day | boats", "Monday | 3"], 0),
        (["|"], 0),
    ],
)
def test_rows_of_markdown_stay_in_plain_texts(table: list[str], rows: int) -> None:
    told = "The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open again."
    raw = RawPage("\n\n".join([told, told[::-1], *table]).encode(), Source("text", "x.txt"), is_text=True)
    found = page.parse(raw, Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.9, np.float32)
    limits = of_text(found, np.array([True, True] + [False] * len(table)), keep)
    assert int((limits[2:] == 0).sum()) == rows


def test_behind_the_story_nothing_is_lowered() -> None:
    assert limits(TOLD * 20 + TABLE, 0.25, last=0.25)[-1] == KEEP_FROM


@pytest.mark.parametrize("subhead", ["<h2>Το ιατρείο στην κουζίνα</h2>", "<p><strong>Το ιατρείο στην κουζίνα</strong></p>"])
def test_subheads_of_strange_scripts_stay_below_whatever_goes(subhead: str) -> None:
    told = "<p>Κάθε δεύτερη Τετάρτη ο γιατρός φτάνει στο νησί, που δεν έχει ούτε λιμάνι ούτε φαρμακείο, με το ψαράδικο.</p>"
    html = told * 3 + "<aside><span>Διαφήμιση</span></aside>" + subhead + told * 3
    for page_of, expected in ((html, KEEP_ITEM), (html.replace(told, TOLD), KEEP_FROM)):
        found = page.parse(RawPage(f"<main>{page_of}</main>".encode(), Source("html", "x.html")), Options())
        assert isinstance(found, Document)
        blocks.segment(found)
        keep = np.full(len(found.blocks), 0.97, np.float32)
        keep[3:5] = (0.02, 0.25)
        assert of_page(found, keep)[4] == expected


def test_scripts_that_training_hardly_had() -> None:
    assert is_strange(["Η πλατεία της πόλης"])
    assert is_strange(["गंगा घाट पर नाव"])
    assert not is_strange(["The square of the town", "Площадь"])
    assert not is_strange([])


def test_a_markdown_text_of_nothing_but_an_empty_heading_has_no_content() -> None:
    reject = clean(RawPage(b"# \n", Source("text", "x.md"), is_text=True)).reject
    assert reject is not None
    assert reject.reason == "no_content"


TITLED = "<div class=complete><h3>The harbour wall in figures</h3>{}</div>"


@pytest.mark.parametrize(
    ("html", "items", "stays"),
    [
        (TITLED.format(LIST), 0.5, True),
        (TITLED.format(LIST), 0.1, False),
        (TITLED.format("<ul><li>One thing.</li></ul>"), 0.5, False),
        (TITLED.format(f"{LIST}<p>Read all of it.</p>"), 0.5, False),
        (TITLED.format(LIST).replace("<h3>", "<p>Facts</p><h3>"), 0.5, False),
        (TITLED.format(LIST).replace("The harbour wall in figures", "<a href=/x>The harbour wall in figures</a>"), 0.5, False),
    ],
    ids=["title", "the list goes", "one item", "more in the box", "below a line", "link"],
)
def test_the_title_of_a_box_that_is_nothing_but_a_list_which_stays(html: str, items: float, stays: bool) -> None:
    found = page.parse(RawPage(f"<main>{TOLD * 3}{html}{TOLD * 20}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.array([items if block.kind == "item" else 0.97 for block in found.blocks], np.float32)
    title = next(block.number for block in found.blocks if block.kind == "heading")
    keep[title] = 0.25
    assert (of_page(found, keep)[title] <= keep[title]) == stays


@pytest.mark.parametrize(
    ("label", "below", "stays"),
    [
        ("<div>Highlights</div>", LIST, True),
        ("<div>What we liked about the harbour of Port Ansel, in no order</div>", LIST, False),
        ("<div><a href=/x>Highlights</a></div>", LIST, False),
        ("<div>Highlights</div>", LIST.replace("<li>", "<li><a href=/x>").replace("</li>", "</a></li>"), False),
        ("<div>Highlights</div>", TOLD, False),
        ("<div>Highlights</div>", f"{LIST}<div>Highlights</div>{LIST}", False),
    ],
    ids=["label", "long line", "link", "list of links", "paragraph", "the same above each list"],
)
def test_the_label_of_a_list_that_is_kept_stays(label: str, below: str, stays: bool) -> None:
    found = page.parse(RawPage(f"<main>{TOLD * 3}{label}{below}{TOLD * 20}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3] = 0.25
    assert (of_page(found, keep)[3] <= keep[3]) == stays
    keep[4] = 0.1
    assert of_page(found, keep)[3] == KEEP_FROM


SET_APART = "<div class=box-quote><div>{}</div></div>"
SAID = "The worst of it is no storm. The worst is when the neighbour, forty miles off, stops answering"


@pytest.mark.parametrize(
    ("html", "stays"),
    [
        (SET_APART.format(SAID), True),
        (SET_APART.replace("box-quote", "zitat").format(SAID), True),
        (SET_APART.replace("box-quote", "box-offer").format(SAID), False),
        (SET_APART.format("The worst of it is no storm"), False),
        (SET_APART.format("The harbour was closed for a week and nobody in the town of Port Ansel could say when"), False),
        (SET_APART.format(f"<a href=/x>{SAID}</a>"), False),
        (f"{SET_APART.format(SAID)}<h3><b>And then it rained</b></h3>", True),
        (SET_APART.format("最怕的不是暴风雨，是四十里外的邻居不再回答。"), True),
        (SET_APART.format("最怕的不是暴风雨。"), False),
        (f"{SET_APART.format('四十里外的邻居不再回答，谁也没说。')}<p>她说四十里外的邻居不再回答，谁也没说话的早上。</p>", False),
    ],
    ids=["quote", "in German", "another box", "short", "pulled out of the text", "link", "above a bold subhead", "Chinese",
         "short Chinese", "pulled out of Chinese"],
)
def test_what_somebody_says_in_a_box_alone_stays(html: str, stays: bool) -> None:
    found = page.parse(RawPage(f"<main>{TOLD * 3}{html}{TOLD * 20}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3] = 0.02
    assert (of_page(found, keep)[3] <= keep[3]) == stays
    assert of_page(found, keep, verdicts=[Verdict(3, True, "x.y", "text", "newsletter", 0.7)])[3] == KEEP_FROM


BOX = "<aside class=story-factbox><h3>The bridge</h3><ul><li>Built in 1954.</li><li>Long.</li></ul><button>More</button></aside>"


@pytest.mark.parametrize(
    ("box", "doubt", "kept"),
    [
        (BOX, 0.1, True),
        (BOX, 0.06, True),
        (BOX, 0.04, False),
        (BOX.replace("<h3>The bridge</h3>", "<ul><li>So far.</li></ul>"), 0.06, False),
        (BOX.replace("story-factbox", "infobox"), 0.06, False),
        (BOX.replace("<h3>", "<h3 class='story-factbox__title'>"), 0.06, True),
        (BOX.replace("class=story-factbox", "class=css-1kq data-test-tag='factbox'"), 0.06, True),
        (BOX.replace("story-factbox", "css-1kq").replace("The bridge", "Facts"), 0.06, True),
        (BOX.replace("story-factbox", "css-1kq").replace("The bridge", "Repères :"), 0.06, True),
        (BOX.replace("story-factbox", "css-1kq"), 0.1, False),
        (BOX.replace("aside", "article"), 0.1, False),
        (BOX.replace("factbox", "teaserbox"), 0.1, False),
        (BOX.replace("factbox", "fact-box"), 0.1, True),
        (BOX.replace("factbox", "fakta-boks"), 0.1, True),
        (BOX.replace("factbox", "fact-check-box"), 0.1, False),
        (BOX.replace("<button>More</button>", "<a href=/soup>Soup</a>"), 0.1, True),
        (BOX.replace("<button>More</button>", "<a class=kb-button href=/soup>Send it</a>"), 0.1, False),
    ],
    ids=["facts", "with a heading", "the model is sure", "no heading", "of information", "with a name's part", "named for tests",
         "labelled", "labelled in French", "neither", "all of the story", "another box", "in two words",
         "in Danish", "of something else", "link", "offer"],
)
def test_a_box_of_facts_amid_the_story_is_kept_whole(box: str, doubt: float, kept: bool) -> None:
    assert limits(TOLD * 3 + box + TOLD, doubt)[:3] == [0.0 if kept else KEEP_FROM] * 3


FRAME = "<div class=frame><h3>The bridge in figures</h3><ul><li>28: arches</li><li>1954: built</li></ul></div>"


@pytest.mark.parametrize(
    ("html", "doubt", "kept"),
    [
        (TOLD * 3 + FRAME + TOLD * 20, 0.2, True),
        (TOLD * 3 + FRAME + TOLD * 20, 0.1, False),
        (TOLD * 3 + FRAME.replace("28: arches", "<a href=/28>28 arches</a>") + TOLD * 20, 0.2, False),
        (TOLD * 3 + FRAME.replace("</ul>", "</ul><button>Go</button>") + TOLD * 20, 0.2, False),
        (TOLD * 3 + FRAME + "<h2>Arches</h2>" + TOLD * 20, 0.2, False),
        (f"<div>{TOLD * 3}</div>{FRAME}<div>{TOLD * 20}</div>", 0.2, False),
    ],
    ids=["set apart", "the model is sure", "links", "a button", "above a section", "between other boxes"],
)
def test_a_heading_and_its_list_set_apart_between_two_paragraphs_are_kept(html: str, doubt: float, kept: bool) -> None:
    assert (limits(html, doubt)[:3] == [0.0] * 3) == kept


@pytest.mark.parametrize(
    ("html", "doubt", "kept"),
    [
        (TOLD * 3 + LIST + TOLD * 20, 0.35, True),
        (TOLD * 3 + LIST + TOLD * 20, 0.25, False),
        (TOLD * 3 + LIST.replace("<ul>", "<ul class=tips>") + TOLD * 20, 0.35, False),
        (TOLD * 3 + f"<div class=tips>{LIST}</div>" + TOLD * 20, 0.35, False),
        (TOLD * 3 + LIST.replace("The buoy", "<a href=/buoy>The buoy</a>") + TOLD * 20, 0.35, False),
    ],
    ids=["right between", "the model is sure", "with a name", "in a box", "a link"],
)
def test_a_list_without_a_name_right_between_two_paragraphs_is_kept(html: str, doubt: float, kept: bool) -> None:
    assert (limits(html, doubt)[:3] == [KEEP_ITEM] * 3) == kept


@pytest.mark.parametrize("category", ["newsletter", "legal"])
def test_a_box_that_holds_a_prompt_or_a_notice_is_none_of_facts(category: Category) -> None:
    found = page.parse(RawPage(f"<main>{TOLD * 3}{BOX}{TOLD}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.where([block.number in (3, 4, 5) for block in found.blocks], 0.1, 0.9).astype(np.float32)
    assert (of_page(found, keep)[3:6] == 0.0).all()
    prompt = Verdict(4, True, "x.y", "text", category)
    assert (of_page(found, keep, verdicts=[prompt])[3:6] == KEEP_FROM).all()
    assert (of_page(found, keep, verdicts=[prompt._replace(category="byline")])[3:6] == 0.0).all()


@pytest.mark.parametrize(
    ("label", "below", "doubt", "stays"),
    [
        ("<h3>What the tide left</h3>", TOLD, 0.35, True),
        ("<h3>What the tide left</h3>", TOLD, 0.25, False),
        ("<h3>What the tide left</h3>", "<p>Little.</p>", 0.35, False),
        ("<h3><a href=/x>What the tide left</a></h3>", TOLD, 0.35, False),
        ("<h3>Built to last a lifetime.</h3>", TOLD, 0.35, False),
        ("<p>What the tide left</p>", TOLD, 0.35, False),
        ("<div>Pros:</div>", LIST, 0.2, True),
        ("<div>Nachteile</div>", LIST, 0.2, True),
        ("<div>メリット</div>", LIST, 0.2, True),
        ("<div>Pros</div>", LIST, 0.04, False),
        ("<div>Prose</div>", LIST, 0.14, False),
    ],
)
def test_headings_and_sides_of_a_review_stay_above_what_is_kept(label: str, below: str, doubt: float, stays: bool) -> None:
    html = f"<main>{TOLD * 3}{label}{below}{label}{below}{TOLD * 3}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    labels = [i for i, block in enumerate(found.blocks) if block.text == found.blocks[3].text]
    keep[labels] = doubt
    assert [bool(stay) for stay in (keep >= of_page(found, keep))[labels]] == [stays] * 2


@pytest.mark.parametrize(
    ("doubts", "kept"),
    [((0.6, 0.25, 0.1, 0.25, 0.6), [True, True, False, True, True]), ((0.6, 0.25, 0.25, 0.25, 0.3), [True, *[False] * 4]),
     ((0.6, 0.25, 0.6), [True, False, True])],
    ids=["both ends are kept", "one end is", "a short list"],
)  # fmt: skip
def test_a_list_between_two_items_that_are_kept_is_one_thing(doubts: tuple[float, ...], kept: list[bool]) -> None:
    items = "".join(f"<li><a href=/{i}>Reed, C.: The weirs of Port Ansel, part {i}.</a></li>" for i in range(len(doubts)))
    html = f"<main>{TOLD * 3}<ul>{items}</ul>{TOLD * 9}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3 : 3 + len(doubts)] = doubts
    assert (keep >= of_page(found, keep))[3 : 3 + len(doubts)].tolist() == kept


@pytest.mark.parametrize(
    ("above", "own", "line", "kept"),
    [
        ("told", "subtitle", "The chain is broken", True),
        ("told", "told", "The chain is broken", False),  # of the same class as the paragraphs
        ("", "subtitle", "The chain is broken", False),  # they have none
        ("told", "subtitle", "The chain is broken.", False),  # a sentence
        ("told", "subtitle", "<a href=/x>The chain is broken</a>", False),
    ],
)
def test_a_short_line_of_a_class_of_its_own_is_a_subhead(above: str, own: str, line: str, kept: bool) -> None:
    told = TOLD.replace("<p>", f"<p class='{above}'>")
    html = f"<main>{told * 3}<p class='{own}'>{line}</p>{told * 3}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3] = 0.3
    assert (of_page(found, keep)[3] <= keep[3]) == kept


CONTENTS = '<ul><li><a href="#a">The chain</a></li><li><a href="#b">The days</a></li></ul>'


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (f'<h2 id="b">The days</h2>{TABLE}', [KEEP_SECTION, 0.05, 0.05]),
        (f'<h2 id="c">The days</h2>{TABLE}', [KEEP_FROM] * 3),  # not where the link leads
        (f'<h2 id="b">All days</h2>{TABLE}', [KEEP_FROM] * 3),  # not what it says
        ('<h2 id="b">The days</h2><ul><li>Monday</li></ul>', [KEEP_FROM] * 2),  # over a list that goes
    ],
)
def test_headings_that_the_table_of_contents_lists_stay(second: str, expected: list[float]) -> None:
    html = f'{CONTENTS}<h2 id="a">The chain</h2>{TOLD * 3}{second}{TOLD * 20}'
    assert limits(html, 0.25)[3 : 3 + len(expected)] == expected


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ('<div class="kg-callout-text">Nobody asked the jackdaw.</div>', 0.0),
        ('<div class="callout-text">Nobody asked the jackdaw.</div>', KEEP_FROM),
        ('<div class="kg-callout-text"><a href="/letter">The evening tide in your inbox.</a></div>', KEEP_FROM),
    ],
)
def test_a_remark_of_the_writers_own_in_a_box_stays(box: str, expected: float) -> None:
    found = page.parse(RawPage(f"<main>{TOLD * 3}{box}{TOLD * 9}</main>".encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3] = 0.3
    assert of_page(found, keep)[3] == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ('<div class="math-block"><p>Debt = toll − (20% × catch)</p></div>', 0.1),
        ('<div class="math-block"><p>Debts and tolls</p></div>', KEEP_FROM),
        ('<div class="share-block"><p>Debt = toll − (20% × catch)</p></div>', KEEP_FROM),
    ],
)
def test_formulas_amid_the_story(formula: str, expected: float) -> None:
    html = f"<main>{TOLD * 3}{formula}{TOLD * 20}</main>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    keep = np.full(len(found.blocks), 0.97, np.float32)
    keep[3] = 0.3
    assert round(float(of_page(found, keep)[3]), 2) == expected


def test_who_said_a_quote_stays_with_it() -> None:
    quote = "<blockquote><p>We shall see.</p><footer><cite>Captain Ansel</cite></footer></blockquote>"
    assert limits(TOLD * 3 + quote + TOLD * 20, 0.2)[:2] == [0.15, 0.15]
    plain = quote.replace("<footer><cite>", "<p>").replace("</cite></footer>", "</p>")
    assert limits(TOLD * 3 + plain + TOLD * 20, 0.2)[:2] == [0.15, 0.3]


def test_many_lists_take_no_longer_each() -> None:
    """Whether the page is in a script that training hardly had is asked once, not of each list."""

    def prepare(count: int) -> Callable[[], object]:
        told = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open.</p>"
        html = f"<main>{told}" + f"<ul><li>Nets</li></ul>{told}" * count + "</main>"
        found = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
        assert isinstance(found, Document)
        blocks.segment(found)
        keep = np.array([0.9 if block.kind == "paragraph" else 0.3 for block in found.blocks], np.float32)
        return lambda: of_page(found, keep)

    assert is_linear(prepare, 400)
