"""Lifted lines, and plain text documents, which have no other witness."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline import blocks, metadata
from pipeline.clean import examine
from pipeline.records import Article, Options, RawPage, Source
from tests.metadata.documents import document, head, text_facts, verdict

PROSE = (
    "The harbour bridge, closed since a barge struck its northern pier two winters ago, opened to buses and bicycles on Monday, "
    "and the mayor, who had promised as much before the election, was the first to cross it, on foot and in "
    "the rain, as she said she would."
)


def test_byline_date_and_repeated_headline() -> None:
    found = text_facts("date 2024-05-31 Eng", "Bridge reopens", "byYuna Tarova", "31/05/2024", "2 minute read", "Bridge reopens",
                       PROSE, PROSE,
                       verdicts=(verdict(1, "headline", "title"), verdict(5, "headline", "title")))  # fmt: skip
    assert found.title == "Bridge reopens"
    assert found.authors == ("Yuna Tarova",)
    assert (found.published_text, found.published) == ("2024-05-31", datetime(2024, 5, 31, tzinfo=UTC))


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Jane Roe and John Doe", ("Jane Roe", "John Doe")),
        ("Von Anna Müller, Brüssel", ("Anna Müller",)),
        ("Par Élodie Durand", ("Élodie Durand",)),
        ("Por María García", ("María García",)),
        ("Di Marco Rossi", ("Marco Rossi",)),
        ("Por Ana Silva e João Souza", ("Ana Silva", "João Souza")),
        ("Door Jan de Vries", ("Jan de Vries",)),
        ("Autor: Anna Kowalska", ("Anna Kowalska",)),
        ("Автор: Иван Петров", ("Иван Петров",)),
        ("Words: Nora Quayle | Pictures: Ines Dale", ("Nora Quayle",)),
        ("Words: nobody has any left", ()),
    ],
)
def test_whole_line_bylines(line: str, people: tuple[str, ...]) -> None:
    assert text_facts("A headline", line, PROSE, PROSE).authors == people


def test_a_day_before_by_is_no_part_of_the_name() -> None:
    line = verdict(1, "byline", "authors")
    assert text_facts("A headline", "02/06/2023 By Marit 12 Comments", PROSE, PROSE, verdicts=(line,)).authors == ("Marit",)


def test_the_only_day_of_a_text_stands_for_both_columns() -> None:
    found = text_facts("A headline", "Last updated: September 14, 2023", PROSE, PROSE, verdicts=(verdict(1, "byline"),))
    assert (found.published_text, found.modified) == ("2023-09-14", datetime(2023, 9, 14, tzinfo=UTC))
    both = ("Published: September 4, 2023", "Last updated: September 14, 2023")
    found = text_facts("A headline", *both, PROSE, PROSE, verdicts=(verdict(1, "byline"), verdict(2, "byline")))
    assert found.published_text == "2023-09-04"


def test_who_checked_a_text_is_no_author_beside_who_wrote_it() -> None:
    said = (verdict(1, "byline", "authors"), verdict(2, "byline", "authors"))
    both = ("By Jane Roe", "Reviewed by Anna Müller, CFP")
    assert text_facts("A headline", *both, PROSE, PROSE, verdicts=said).authors == ("Jane Roe",)
    assert text_facts("A headline", "Reviewed by Anna Müller", PROSE, PROSE, verdicts=said[:1]).authors == ("Anna Müller",)


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        ((PROSE, "The bus was late.", "Jane Roe", "jane.roe@example-courier.com"), ("Jane Roe",)),
        ((PROSE, PROSE, "Åsa Ekström, asa.ekstrom@example-courier.com"), ("Åsa Ekström",)),
        ((PROSE, PROSE, "Press contact", "Jane Roe", "jane.roe@example-courier.com"), ()),
        ((PROSE, PROSE, "Jane Roe", "press@example-courier.com"), ()),
    ],
)
def test_a_name_below_the_story_that_an_address_spells(lines: tuple[str, ...], people: tuple[str, ...]) -> None:
    assert text_facts("A headline", *lines).authors == people


@pytest.mark.parametrize(
    ("dateline", "people"),
    [
        ("ГАВАНЬ, 3 дек – Вести Гавани, Анна Белова. ", ("Анна Белова",)),
        ("НОВАЯ ГАВАНЬ, 3 декабря — Вести Гавани, Анна Белова и Иван Петров. ", ("Анна Белова", "Иван Петров")),
        ("ГАВАНЬ, 3 дек – Вести Гавани. ", ()),
    ],
)
def test_a_dateline_with_its_reporter(dateline: str, people: tuple[str, ...]) -> None:
    story = "Мост через гавань, закрытый два года назад, открыли в понедельник, и первым по нему прошёл мэр. " * 2
    assert text_facts("Мост открыт", dateline + story, story).authors == people


@pytest.mark.parametrize("line", ["By Monday the water had gone.", "By the numbers", "Von wegen Sommer: Es regnet.",
                                  "Par ailleurs, il pleut.", "Tag des offenen Tores",
                                  "Door open, door shut.", "Di nuovo pioggia."])  # fmt: skip
def test_lines_that_begin_like_bylines(line: str) -> None:
    assert text_facts("A headline", line, PROSE, PROSE).authors == ()


def test_dateline_and_credits() -> None:
    found = text_facts("By Jane Roe and John Doe", f"WARSAW (Reuters) -{PROSE}", PROSE,
                       "(Reporting by Jane Roe and John Doe in Warsaw; Additional reporting by Max Muster; "
                       "Editing by Erika Muster)")  # fmt: skip
    assert found.agency == "Reuters"
    assert found.credits == (
        "Reporting by Jane Roe and John Doe in Warsaw",
        "Additional reporting by Max Muster",
        "Editing by Erika Muster",
    )
    assert found.authors == ("Jane Roe", "John Doe")


@pytest.mark.parametrize(
    ("lines", "agency"),
    [
        ((f"BERLIN (dpa) - {PROSE}",), "dpa"), ((f"PARIS (AFP) – {PROSE}",), "AFP"), ((f"ROMA (ANSA) - {PROSE}",), "ANSA"),
        ((f"MADRID, 5 May. (EFE) - {PROSE}",), "EFE"), ((PROSE, "(PAP)"), "PAP"), ((PROSE, f"{PROSE} (ANP)"), "ANP"),
        (("Bridge opens again", "By The Associated Press", PROSE, PROSE), "AP"), (("El puente", "Por Agencia EFE", PROSE), "EFE"),
        ((PROSE, "This report by The Canadian Press was first published May 5, 2024."), "The Canadian Press"),
        ((PROSE, "This report by the city was first published in May."), None),
        ((f"{PROSE} A US official told AFP today.",), None), ((f"The agency Reuters reported it first. {PROSE}",), None),
        ((PROSE, "The bridge in rain, Monday (credit: REUTERS/JANE ROE/FILE PHOTO)", PROSE), None),
    ],
)  # fmt: skip
def test_agency(lines: tuple[str, ...], agency: str | None) -> None:
    assert text_facts(*lines).agency == agency


@pytest.mark.parametrize(
    ("line", "host"),
    [
        ("VIA: https://www.ot-herald.gr", "ot-herald.gr"),
        ("This article was originally published at www.Example-Courier.com", "example-courier.com"),
        ("Quelle: beispiel-kurier.de", "beispiel-kurier.de"),
        ("Dieser Text ist zuerst erschienen bei beispiel-kurier.de.", "beispiel-kurier.de"),
        ("Article publié initialement sur courrier-exemple.fr", "courrier-exemple.fr"),
        ("Publicado originalmente en www.correo-ejemplo.es", "correo-ejemplo.es"),
        ("Pubblicato originariamente su corriere-esempio.it", "corriere-esempio.it"),
        ("Oorspronkelijk verschenen op voorbeeldkoerier.nl", "voorbeeldkoerier.nl"),
        ("Tekst pierwotnie opublikowany na kurier-przyklad.pl", "kurier-przyklad.pl"),
        ("Republished with kind permission of the Example Courier, www.example-courier.com", "example-courier.com"),
        ("Cross-posted from example-courier.com", "example-courier.com"),
        ("Articles may be republished from example-courier.com.", None),
        ("No part may be copied or reprinted without permission from example-courier.com.", None),
        ("Source: jane.roe@example-courier.com", None),
        ("Source: Ministry of Transport", None),
        ("The report was first published in 1912.", None),
    ],
)
def test_first_publisher(line: str, host: str | None) -> None:
    assert text_facts(PROSE, PROSE, line).syndicated_from == host


@pytest.mark.parametrize(
    ("address", "host"), [("https://www.beispiel-kurier.de/1", None), ("https://www.andere.example/1", "beispiel-kurier.de")]
)
def test_a_saved_page_that_names_its_own_site_is_of_nobody_else(address: str, host: str | None) -> None:
    story = f"<article><h1>Rain</h1>{f'<p>{PROSE}</p>' * 3}<p>Quelle: beispiel-kurier.de</p></article>"
    page = head("<title>Rain</title>", f'<link rel="canonical" href="{address}">', body=story)
    found = examine(RawPage(page.encode(), Source("html", "a.html")), Options(all_pages=True)).outcome.article
    assert isinstance(found, Article)
    assert found.syndicated_from == host


@pytest.mark.parametrize(
    ("line", "host"),
    [
        ('This article is republished from <a href="https://www.beispiel-kurier.de/7">Kurier</a> under a '
         '<a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons licence</a>.', "beispiel-kurier.de"),
        ('This story is republished under a <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons licence</a> '
         'from <a href="https://www.beispiel-kurier.de/7">Kurier</a>.', "beispiel-kurier.de"),
        ('Reprinted with permission from <a href="https://www.beispiel-kurier.de/7">Kurier</a>.', "beispiel-kurier.de"),
        ('© 2024 Harbour. No part may be reprinted without permission from <a href="https://harbour-group.com">us</a>.', None),
    ],
)  # fmt: skip
def test_the_link_behind_republished_from_is_the_first_publisher(line: str, host: str | None) -> None:
    page = head("<title>Rain</title>", body=f"<article><h1>Rain</h1>{f'<p>{PROSE}</p>' * 3}<p>{line}</p></article>")
    source = Source("html", "a.html")
    found = examine(RawPage(page.encode(), source, "https://www.andere.example/1"), Options(all_pages=True)).outcome.article
    assert isinstance(found, Article)
    assert found.syndicated_from == host


def test_a_source_in_the_story_is_no_first_publisher() -> None:
    lines = [PROSE] * 14
    assert text_facts(*lines[:2], "Source: example-courier.com", *lines).syndicated_from is None


@pytest.mark.parametrize("tag", ["h1", "h2", 'h2 class="blog-title"'])
def test_the_months_of_an_archive_are_no_dates(tag: str) -> None:
    heading = f"<{tag}>Bridge reopens</{tag[:2]}>"
    months = "<h2>Archives</h2><p><a href=/blog/11-2023>November 2023</a><br><a href=/blog/10-2023>October 2023</a></p>"
    body = f"<div>{heading}{f'<p>{PROSE}</p>' * 3}</div><div>{months}</div>"
    source = Source("html", "a.html")
    for page in (body, f"<div><p><a href=/blog/11-2023>November 2023</a></p></div>{body}"):
        raw = RawPage(head("<title>Bridge reopens</title>", body=page).encode(), source, "https://www.example-courier.com/bridge")
        article = examine(raw, Options(all_pages=True)).outcome.article
        assert isinstance(article, Article)
        assert article.published_text is None


def test_tips_name_nothing() -> None:
    lines = ("Garden Tools", PROSE, PROSE)
    assert text_facts(*lines, verdicts=(verdict(0, "byline", "authors", probability=0.7),)).authors == ()
    assert text_facts("Jane Roe", PROSE, PROSE, verdicts=(verdict(0, "byline", "authors"),)).authors == ("Jane Roe",)


def cleaned(body: str) -> Article:
    """An article of a page with this above its story."""
    markup = f"<html><head><title>Bridge Reopens Early</title></head><body>{body}<p>{PROSE}</p><p>{PROSE}</p></body></html>"
    found = examine(RawPage(markup.encode(), Source("html", "a.html"), is_text=False), Options(all_pages=True)).outcome.article
    assert found is not None
    return found


@pytest.mark.parametrize(
    "menu",
    [
        "<div class='menu'><ul><li><a href='/a'>News</a></li><li><a href='/b'>By State</a></li><li>Contact</li></ul></div>",
        "<nav><div><a href='/b'>By Modality</a></div><div><a href='/c'>By Company Style</a></div></nav>",
        "<ul class='nav-dropdown'><li><a href='/b'>By Wedding Style</a></li></ul>",
        "<ul><li>News</li><li>By Role</li><li>Contact</li></ul>",
    ],
)
def test_what_a_menu_sorts_by_is_nobody(menu: str) -> None:
    assert cleaned(f"{menu}<h1>Bridge Reopens Early</h1>").authors == ()
    assert cleaned(f"{menu}<h1>Bridge Reopens Early</h1><p>By Jane Roe</p>").authors == ("Jane Roe",)


@pytest.mark.parametrize(
    "byline",
    [
        "<ul><li>By Jane Roe</li><li>May 5, 2024</li></ul>",
        "<div class='menu-bar'></div><p>By Jane Roe</p>",
    ],
)
def test_bylines_in_lists_and_beside_menus(byline: str) -> None:
    assert cleaned(f"<h1>Bridge Reopens Early</h1>{byline}").authors == ("Jane Roe",)


def test_a_byline_in_a_row_of_buttons_above_the_title() -> None:
    row = "<div class='news-nav'><ul><li>{}</li></ul></div><h1>Bridge Reopens Early</h1>"
    assert cleaned(row.format("<div class='author left'>by <a href='/u/jr'>Jane Roe</a></div>")).authors == ("Jane Roe",)
    assert cleaned(row.format("<a href='/roe'>By Wedding Style</a>")).authors == ()


def test_the_title_above_the_date_is_nobody() -> None:
    found = cleaned("<p>Bridge Reopens Early</p><p>May 5, 2024</p>")
    assert (found.title, found.authors) == ("Bridge Reopens Early", ())


def test_a_date_that_a_rule_is_not_sure_of_counts_where_no_other_is_there() -> None:
    labelled = "<ul><li><span>Datum:</span>26. Januar 2022</li></ul>"
    story = "<p>Es war der 3. Mai 2019, als die Brücke für immer schloss.</p>"
    page = document(head(body=f"<nav>Presse</nav><p>Die Brücke ist offen.</p>{labelled}{story}"), None)
    blocks.segment(page)
    number = next(block.number for block in page.blocks if block.text.startswith("Datum"))
    facts = metadata.from_markup(page)
    assert facts.published is None
    assert metadata.with_text(page, facts, ()).published is None
    tip = verdict(number, "byline", "published", 0.7)
    assert metadata.with_text(page, facts, (tip,)).published_text == "2022-01-26"
    elsewhere = verdict(number + 1, "byline", "published", 0.7)
    assert metadata.with_text(page, facts, (elsewhere,)).published is None, "a sentence is no date line"


def test_lifted_topics() -> None:
    found = text_facts(PROSE, "Topics: Bridges, Transport", verdicts=(verdict(1, "related", "tags"),))
    assert found.tags == ("Bridges", "Transport")


def test_an_agency_in_a_lifted_line_that_says_by() -> None:
    found = text_facts("By The Associated Press", PROSE, PROSE, verdicts=(verdict(0, "credit", "credits"),))
    assert (found.agency, found.authors) == ("AP", ())


@pytest.mark.parametrize("label", ["Tags", "Tags:", "Kategorien", "Schlagwörter", "Mots-clés", "Etiquetas:", "Теги", "THEMEN"])
def test_the_label_of_the_topics_is_none(label: str) -> None:
    found = text_facts(PROSE, label, "Bridges »", verdicts=(verdict(1, "related", "tags"), verdict(2, "related", "tags")))
    assert found.tags == ("Bridges",)


def test_contribution_is_a_credit() -> None:
    line = "Courier Staff contributed to this story."
    found = text_facts(PROSE, line, verdicts=(verdict(1, "credit", "credits"),))
    assert (found.credits, found.authors) == (("Courier Staff contributed to this story",), ())


def test_markup_facts_win_over_lines() -> None:
    page = document(head('<meta name="author" content="Jane Roe">', body="<h1>Bridge</h1><p>By John Doe</p><p>1 May 2023</p>"))
    blocks.segment(page)
    facts = metadata.from_markup(page)
    found = metadata.with_text(page, facts, (verdict(1, "byline", "authors"), verdict(2, "byline", "published")))
    assert (found.authors, found.published_text) == (("Jane Roe",), "2024-05-31")


def test_told_authors_before_names_that_only_stand_there() -> None:
    lines = ("Harbour Stories", "Written by Jane Roe", PROSE, PROSE)
    both = (verdict(0, "byline", "authors"), verdict(1, "byline", "authors"))
    assert text_facts(*lines, verdicts=both).authors == ("Jane Roe",)


def test_author_lines_far_from_the_first_sign_something_else() -> None:
    lines = ("By Jane Roe", "By Max Muster", *[PROSE] * 6, "Posted by John Doe", PROSE)
    lifted = tuple(verdict(number, "byline", "authors") for number in (0, 1, 8))
    assert text_facts(*lines, verdicts=lifted).authors == ("Jane Roe", "Max Muster")


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("<h3>Harbour Stories</h3>", ()),
        ('<ul><li><a href="/stories">Harbour Stories</a></li></ul>', ()),
        ('<p><a href="/category/stories">Harbour Stories</a></p>', ()),
        ('<p><a href="/people/jane">Jane Roe</a></p>', ("Jane Roe",)),
        ("<ul><li>Jane Roe</li></ul>", ("Jane Roe",)),
    ],
)
def test_a_name_without_by(line: str, authors: tuple[str, ...]) -> None:
    page = document(head(body=f"<h1>Bridge</h1>{line}<p>{PROSE}</p>"))
    blocks.segment(page)
    found = metadata.with_text(page, metadata.from_markup(page), (verdict(1, "byline", "authors"),))
    assert found.authors == authors


def test_only_a_told_author_replaces_an_account() -> None:
    markup = '<meta name="author" content="jroe77">'
    for line, authors in (("Harbour Stories", ("jroe77",)), ("By Jane Roe", ("Jane Roe",))):
        page = document(head(markup, body=f"<h1>Bridge</h1><p>{line}</p><p>{PROSE}</p>"))
        blocks.segment(page)
        found = metadata.with_text(page, metadata.from_markup(page), (verdict(1, "byline", "authors"),))
        assert found.authors == authors


@pytest.mark.parametrize(("third", "people"), [("/news/ports/ansel", ()), ("/authors/jane", ("Jane Ansel",))])
def test_a_trail_of_sections_is_nobody(third: str, people: tuple[str, ...]) -> None:
    trail = f'<div><a href="/news">Jane</a> <a href="{third}">Ansel</a></div><p>Published 5 May 2024</p>'
    assert cleaned(f"{trail}<h1>Bridge Reopens Early</h1>").authors == people


@pytest.mark.parametrize("line", ["Rezensent: Jane Roe (05.05.2024)", "Rezensentin: Jane Roe", "Reviewer: Jane Roe"])
def test_who_reviewed_a_record_wrote_the_page(line: str) -> None:
    assert cleaned(f"<h1>Bridge Reopens Early</h1><p>{line}</p>").authors == ("Jane Roe",)


def test_a_page_that_a_script_shows_is_read() -> None:
    told = f"<h1>Bridge</h1><p>{PROSE}</p><p>{PROSE}</p><p>Posted by Jane Roe at 9:12 PM</p>"
    page = document(head(body=f'<div style="display:none">{told}</div>'))
    blocks.segment(page)
    assert all(block.hidden for block in page.blocks)
    found = metadata.with_text(page, metadata.from_markup(page), (verdict(3, "byline", "authors"),))
    assert found.authors == ("Jane Roe",)
