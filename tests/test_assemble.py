"""What becomes of blocks once the verdicts are in: lines of the text, copies of which one stays."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import blocks, outcome, page
from pipeline.assemble import decide, weigh
from pipeline.clean import clean
from pipeline.engines import Judgement, copies, page_type
from pipeline.outcome import WORD, kept_text
from pipeline.records import Block, Document, Metadata, Options, PageType, RawPage, Source, Verdict
from pipeline.store.restore import Gone, restore


@pytest.mark.parametrize(
    ("text", "marker", "line"),
    [
        ("- bread and salt", 2, "bread and salt"),
        ("• bread and salt", 2, "bread and salt"),
        ("3. Bread and salt", 3, "3. Bread and salt"),
        ("(3) Bread and salt", 4, "(3) Bread and salt"),
        ("Bread and salt", 0, "Bread and salt"),
    ],
)
def test_a_bullet_goes_and_a_number_stays(text: str, marker: int, line: str) -> None:
    assert kept_text(Block(0, text, "line", -1, marker=marker), ()) == line


def test_a_number_stays_before_what_a_cut_leaves() -> None:
    block = Block(0, "3. Bread and salt. Share this.", "line", -1, marker=3)
    cut = Verdict(0, True, "social.share", "text", "social", span=(18, 30))
    assert kept_text(block, (cut,)) == "3. Bread and salt."


TEXT = st.lists(st.sampled_from(["a", "b.", " ", "  ", "\t", "(x)", "\u00a0", "。"]), min_size=1, max_size=16)
MARKERS = st.sampled_from(["", "- ", "•  ", "3. "])
MARGINS = st.sampled_from([None, 0, 4])


@st.composite
def blocks_with_cuts(draw: st.DrawFn) -> tuple[Block, list[Verdict]]:
    """A line of a plain text or of code, and spans anywhere in it, one over the other too."""
    marker = draw(MARKERS)
    text = f"{marker}{''.join(draw(TEXT)).strip() or 'x'}"
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = [tuple(sorted(span)) for span in draw(st.lists(ends, max_size=5))]
    cuts = [Verdict(0, True, "social.share", "text", "social", span=(start, end)) for start, end in spans]
    return Block(0, text, "line", -1, marker=len(marker), margin=draw(MARGINS)), cuts


@given(st.lists(blocks_with_cuts(), min_size=1, max_size=6))
def test_whatever_is_cut_can_be_put_back(cases: list[tuple[Block, list[Verdict]]]) -> None:
    document = read("")
    document.is_text = True
    document.blocks = [block._replace(number=number) for number, (block, _) in enumerate(cases)]
    verdicts = [cut._replace(block=number) for number, (_, cuts) in enumerate(cases) for cut in cuts]
    engine = tuple(Verdict(number, False, "fast", "model", None, 0.9) for number in range(len(cases)))
    decisions = decide(document, verdicts, Judgement(engine, engine="fast", confidence=0.9, page_type="article"))
    text = outcome.text_of(document, decisions)
    gone = outcome.removals(document, decisions, "id")
    whole = {row.position for row in gone if row.start is None}
    restored = restore(text, [Gone(row.position, row.start, row.end, row.text) for row in gone])
    assert restored == [block.whole if block.number in whole else block.line for block in document.blocks]
    count = outcome.count(document, decisions, "id")
    lines = text.split("\n")
    assert (count.chars_kept, count.chars_removed) == (sum(map(len, lines)), sum(len(row.text) for row in gone))
    assert count.chars_in == count.chars_kept + count.chars_removed == sum(map(len, restored))
    for decision in decisions:
        block, spans = document.blocks[decision.block], [cut.span for cut in decision.cuts if cut.span]
        line = outcome.kept_text(block, decision.cuts)
        if decision.fate == "kept" and decision.cuts:
            assert line == block.white + line.strip() != block.white
            assert all(first[1] <= second[0] for first, second in pairwise(spans))
            assert outcome.fitted(block, decision.cuts) == decision.cuts


@pytest.mark.parametrize(
    ("text", "cuts", "line", "gone"),
    [
        ("It rained. Sign up here.", ["Sign up here."], "It rained.", [" Sign up here."]),
        ("Sign up here. It rained.", ["Sign up here."], "It rained.", ["Sign up here. "]),
        ("It rained. Sign up here. It stopped.", ["Sign up here."], "It rained. It stopped.", ["Sign up here. "]),
        ("It rained. Sign up. Share it.", ["Sign up.", "Share it."], "It rained.", [" Sign up. ", "Share it."]),
        ("The harbour1 is shut. Share it.", ["1", "Share it."], "The harbour is shut.", ["1", " Share it."]),
        ("It rained. Sign up here. Share it.", ["Sign up here.", "here. Share"], "It rained. it.", ["Sign up here. ", "Share "]),
        ("- It rained. Sign up here.", ["Sign up here."], "It rained.", [" Sign up here."]),
    ],
)
def test_white_space_at_a_seam_goes_with_the_cut(text: str, cuts: list[str], line: str, gone: list[str]) -> None:
    block = Block(0, text, "line", -1, marker=2 if text.startswith("- ") else 0)
    spans = [Verdict(0, True, "social.share", "text", "social", span=(text.index(c), text.index(c) + len(c))) for c in cuts]
    assert outcome.kept_text(block, spans) == line
    assert [text[slice(*cut.span)] for cut in outcome.fitted(block, spans) if cut.span] == gone


def test_a_cut_leaves_the_margin_of_code_and_a_line_without_a_word_goes_whole() -> None:
    document = read("<p>Code:</p><pre>if x:\n    Share it. y()\n    Share it.</pre>")
    share = [Verdict(number, True, "social.share", "text", "social", span=(0, 9)) for number in (2, 3)]
    engine = tuple(Verdict(number, False, "fast", "model", None, 0.9) for number in range(4))
    decisions = decide(document, share, Judgement(engine, engine="fast", confidence=0.9, page_type="article"))
    assert outcome.text_of(document, decisions) == "Code:\nif x:\n    y()"
    rows = [(row.position, row.start, row.end, row.text) for row in outcome.removals(document, decisions, "id")]
    assert rows == [(2, 4, 14, "Share it. "), (3, None, None, "    Share it.")]
    assert outcome.count(document, decisions, "id").chars_in == len("Code:" "if x:" "    Share it. y()" "    Share it.")


SENTENCE = "The bridge will stay closed until the river has fallen by another metre."


def read(body: str) -> Document:
    document = page.parse(RawPage(f"<html><body>{body}</body></html>".encode(), Source("html", "a.html")), Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    return document


def carried(*kept: bool) -> list[Verdict]:
    """Verdicts on blocks, each kept by the engine or taken for a copy."""
    return [
        Verdict(number, False, "fast", "model", None, 0.9) if keep else Verdict(number, True, "copies.pull_quote", "dom", "other")
        for number, keep in enumerate(kept)
    ]


def test_a_copy_goes_where_the_other_copy_stays() -> None:
    document = read(f"<p>It rained. {SENTENCE} Nobody was hurt.</p><blockquote>{SENTENCE}</blockquote>")
    engine = carried(True, True)
    assert [v.boilerplate for v in copies.confirmed(document, carried(True, False), engine)] == [False, True]


def test_a_copy_stays_where_the_other_copy_goes() -> None:
    document = read(f"<p>It rained. {SENTENCE} Nobody was hurt.</p><blockquote>{SENTENCE}</blockquote>")
    engine = carried(True, True)
    gone = [Verdict(0, True, "related.list", "text", "related"), carried(True, False)[1]]
    assert [v.boilerplate for v in copies.confirmed(document, gone, engine)] == [True, False]


def rule(probability: float, by: str = "newsletter.signup") -> Verdict:
    return Verdict(0, True, by, "text", "newsletter", probability)


@pytest.mark.parametrize(
    ("against", "keep", "gone"),
    [
        (rule(1.0), 0.89, True),
        (rule(1.0, "advert.affiliate"), 0.89, True),
        (rule(1.0, "advert.affiliate"), 0.91, False),  # the classifier has seen that the rule fired
        (rule(1.0), 0.97, True),  # what is known by its form
        (rule(1.0, "donation.appeal"), 0.97, True),
        (rule(1.0), 0.99, False),
        (rule(1.0, "related.read_also"), 0.97, True),
        (rule(1.0, "related.linked_title"), 0.97, False),
        (rule(0.7), 0.54, True),  # both doubt it
        (rule(0.7), 0.56, False),
        (rule(0.6), 0.51, False),
        (rule(0.9, "named.newsletter"), 0.79, True),
        (rule(0.9, "named.newsletter"), 0.81, False),
    ],
)
def test_who_decides_where_a_rule_and_the_classifier_differ(against: Verdict, keep: float, gone: bool) -> None:
    assert weigh([against], Verdict(0, False, "fast 1", "model", None, keep)).boilerplate is gone


def test_of_two_rules_as_sure_the_one_that_is_less_often_overruled_decides() -> None:
    named, formed = rule(0.9, "named.newsletter"), rule(0.9, "form.newsletter")
    for said in ([named, formed], [formed, named]):
        assert weigh(said, Verdict(0, False, "fast 1", "model", None, 0.88)).by == "form.newsletter"


def test_a_rule_explains_what_the_classifier_removes_too() -> None:
    assert weigh([rule(0.3)], Verdict(0, True, "fast 1", "model", "other", 0.99)).by == "newsletter.signup"


@pytest.mark.parametrize(
    ("keep", "kept"),
    [((0.6,) * 3 + (0.45,) * 2, 5), ((0.6,) * 2 + (0.45,) * 3, 2), ((0.6,) * 3 + (0.45,) * 12, 3), ((0.6,) * 3 + (0.3,), 3)],
    ids=["entries of a list", "two are sure", "few are sure", "one that the engine removes"],
)
def test_linked_headings_of_one_series_stay_where_some_are_the_storys(keep: tuple[float, ...], kept: int) -> None:
    document = read("".join(f"<h3><a href=/{i}>Quay {i}</a></h3>" for i in range(len(keep))))
    engine = tuple(Verdict(i, p < 0.4, "fast", "model", None, p if p >= 0.4 else 1 - p) for i, p in enumerate(keep))
    said = [Verdict(i, True, "related.linked_heading", "text", "related", 0.7) for i in range(len(keep))]
    decisions = decide(document, said, Judgement(engine, "fast", 0.9, "article"))
    assert sum(decision.fate == "kept" for decision in decisions) == kept


@pytest.mark.parametrize(("against", "gone"), [(rule(1.0), True), (rule(0.9, "named.newsletter"), True), (rule(0.7), False)])
@pytest.mark.parametrize("share", [0.5, 1.0])
def test_only_a_sure_rule_decides_against_trafilatura_however_much_it_takes(against: Verdict, gone: bool, share: float) -> None:
    assert weigh([against], Verdict(0, False, "trafilatura 2", "engine", None, share)).boilerplate is gone


@pytest.mark.parametrize(
    ("declared", "url", "article", "listing", "paragraphs", "found"),
    [
        ("NewsArticle", "https://a.example/1", 0.33, 0.7, 0, "article"),
        ("NewsArticle", "https://a.example/1", 0.31, 0.7, 1, "listing"),
        ("Service", "https://a.example/1", 0.57, 0.4, 9, "listing"),
        ("Service", "https://a.example/1", 0.59, 0.4, 2, "article"),
        ("Service", "https://a.example/1", 0.89, 0.1, 1, "listing"),
        ("Service", "https://a.example/1", 0.91, 0.1, 1, "article"),
        ("Website", "https://a.example/1", 0.39, 0.4, 9, "listing"),
        ("website", "https://a.example/1", 0.41, 0.4, 0, "article"),
        (None, "https://a.example/1", 0.35, 0.4, 0, "article"),
        (None, "https://a.example/1", 0.33, 0.4, 9, "listing"),
        ("Tools and offers", "https://a.example/1", 0.35, 0.4, 3, "article"),  # several words are no vocabulary's
        ("ToolsAndOffers", "https://a.example/1", 0.35, 0.4, 3, "listing"),
        (None, None, 0.13, 0.4, 3, "article"),
        (None, None, 0.13, 0.4, 2, "listing"),
        (None, None, 0.13, 0.6, 3, "listing"),
    ],
)
def test_how_sure_a_page_must_be(
    declared: str | None, url: str | None, article: float, listing: float, paragraphs: int, found: str
) -> None:
    document = read("<p>Rain.</p>")
    kinds: dict[PageType, float] = {"article": article, "listing": listing, "forum": 0.0}
    assert page_type.decide(kinds, document, Metadata(page_type=declared, canonical_url=url), paragraphs, 0.5) == found


@pytest.mark.parametrize(
    ("blocks", "facts", "paragraphs", "prose", "found"),
    [
        (9, Metadata(page_type="NewsArticle"), 2, 0.5, "article"),
        (9, Metadata(published_text="2026-03-10"), 2, 0.5, "article"),
        (9, Metadata(page_type="NewsArticle"), 1, 0.5, "service"),
        (9, Metadata(page_type="WebPage"), 2, 0.5, "service"),
        (30, Metadata(page_type="NewsArticle"), 3, 0.86, "article"),
        (30, Metadata(page_type="NewsArticle"), 3, 0.84, "service"),
        (30, Metadata(page_type="NewsArticle"), 2, 0.86, "service"),
    ],
)
def test_a_stripped_page_that_says_what_it_is_needs_no_menu(
    blocks: int, facts: Metadata, paragraphs: int, prose: float, found: str
) -> None:
    document = read("".join(f"<p>Line {number}</p>" for number in range(blocks)))
    kinds: dict[PageType, float] = {"article": 0.1, "service": 0.6}
    assert page_type.decide(kinds, document, facts, paragraphs, prose) == found


def test_a_door_is_no_article() -> None:
    document = read("<p>Line</p><form><input type=password></form>")
    kinds: dict[PageType, float] = {"article": 0.1, "listing": 0.6, "service": 0.3}
    assert page_type.decide(kinds, document, Metadata(page_type="NewsArticle"), 3, 0.9) == "service"


@pytest.mark.parametrize(
    ("declared", "article", "paragraphs", "found"),
    [
        ("website", 0.79, 1, "listing"), ("website", 0.81, 1, "article"), ("website", 0.79, 2, "article"),
        (None, 0.5, 1, "listing"), (None, 0.5, 2, "article"), ("NewsArticle", 0.5, 0, "article"),
    ],
)  # fmt: skip
def test_a_page_with_hardly_a_paragraph_must_be_surer(declared: str | None, article: float, paragraphs: int, found: str) -> None:
    document = read("".join(f"<p>Teaser {number}</p>" for number in range(page_type.SMALL + 1)))
    kinds: dict[PageType, float] = {"article": article, "listing": 1 - article}
    facts = Metadata(page_type=declared, canonical_url="https://a.example/1")
    assert page_type.decide(kinds, document, facts, paragraphs, 0.5) == found


@pytest.mark.parametrize(("prose", "found"), [(0.79, "listing"), (0.81, "article")])
def test_a_page_of_hardly_anything_but_paragraphs_is_believed(prose: float, found: str) -> None:
    kinds: dict[PageType, float] = {"article": 0.13, "listing": 0.4, "forum": 0.0}
    facts = Metadata(canonical_url="https://a.example/1")
    assert page_type.decide(kinds, read("<p>Rain.</p>"), facts, 3, prose) == found


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("Error 404", False), ("...", False), ("Please enable JavaScript", False), ("Loading...", False),
        ("The ferry sank.", True), ("昨夜、港で火事があった", True), ("The harbour of Port Ansel stays closed", True),
    ],
)  # fmt: skip
def test_a_text_of_a_few_words_is_none(text: str, worth: bool) -> None:
    outcome = clean(RawPage(text.encode(), Source("text", "a.txt"), is_text=True))
    assert (outcome.article is not None) == worth, outcome
    if outcome.reject is not None:
        assert outcome.reject.reason in ("no_content", "all_boilerplate", "not_an_article")


def test_words_are_counted_with_their_vowel_signs_and_accents() -> None:
    texts = ("आज सुबह दिल्ली में बारिश हुई", "cafe\u0301 de\u0301ja\u0300 vu", "don't stop, it's late")
    assert [len(WORD.findall(text)) for text in texts] == [6, 3, 4]


@pytest.mark.parametrize(
    ("described", "kept"),
    [
        ("The ferry across the sound was closed for a week.", None),
        ("The ferry across the sound was …", None),
        ("The ferry across the sound was […]", None),
        ("The ferry across the sound was (...)", None),
        ("Nobody in the town could say when it would open again.", None),  # behind a dateline
        ("A week without a ferry: what the island made of it.", "A week without a ferry: what the island made of it."),
    ],
)
def test_a_description_is_not_repeated_in_the_text(described: str, kept: str | None) -> None:
    told = "<p>The ferry across the sound was closed for a week.</p>"
    told += "<p>HOLMWICK (Courier) – Nobody in the town could say when it would open again.</p>"
    head = f'<title>No ferry</title><meta name="description" content="{described}">'
    raw = RawPage(f"<head>{head}</head><body><article><h1>No ferry</h1>{told * 4}</article></body>".encode(), Source("html", "x"))
    article = clean(raw, Options(all_pages=True)).article
    assert article is not None
    assert "was closed for a week" in article.text
    assert article.description == kept


@pytest.mark.parametrize(
    ("declared", "authors", "dated", "paragraphs", "listing", "found"),
    [
        ("NewsArticle", ("Jane Roe",), "2025-02-08", 3, 0.44, "article"),
        ("NewsArticle", (), "2025-02-08", 3, 0.44, "listing"),  # nobody wrote it
        ("NewsArticle", ("Jane Roe",), None, 3, 0.44, "listing"),
        ("NewsArticle", ("Jane Roe",), "2025-02-08", 2, 0.44, "listing"),
        ("NewsArticle", ("Jane Roe",), "2025-02-08", 3, 0.6, "listing"),  # the model is sure enough
        ("article", ("Jane Roe",), "2025-02-08", 3, 0.44, "listing"),  # templates say so of any page
    ],
)
def test_news_with_day_and_writer_needs_less(
    declared: str, authors: tuple[str, ...], dated: str | None, paragraphs: int, listing: float, found: str
) -> None:
    kinds: dict[PageType, float] = {"article": 0.25, "listing": listing}
    facts = Metadata(page_type=declared, authors=authors, published_text=dated, canonical_url="https://www.courier.example/a/1")
    document = read("<nav>" + "<a href=/x>More</a><br>" * 20 + "</nav>" + "<p>Rain.</p>" * 20)
    assert page_type.decide(kinds, document, facts, paragraphs, 0.5) == found
