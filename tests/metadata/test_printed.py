"""What a page prints where its template says less or something else: the writer, the day, the topics, the site's name."""

from __future__ import annotations

import pytest

from pipeline.clean import evidence
from pipeline.metadata import names, publication
from pipeline.metadata.statement import Statement
from pipeline.records import Metadata
from tests.metadata.documents import article, document, facts, head, script

FIRST = "The beekeeper of the upper valley had meant to smoke the swarm out from under her roof, and kept it in an old paint box."
SECOND = "By now she has forty boxes on the slope above the school, and on Fridays the pupils see which trees are in flower."
ACCOUNT = '<p class="meta"><a href="https://www.example-courier.com/author/{slug}/" rel="author">{name}</a></p>'


def printed(body: str, *elements: str) -> Metadata:
    page = document(head(*elements, body=body))
    return evidence(page)[0]


def signed(slug: str, name: str, *lines: str, description: str = "") -> tuple[str, ...]:
    told = script(article(headline="The beekeeper", author={"@type": "Person", "name": name}, description=description))
    body = f"<article><h1>The beekeeper</h1>{ACCOUNT.format(slug=slug, name=name)}<div>{''.join(lines)}</div></article>"
    return printed(body, told).authors


BOLD = "<p><strong>ZODWA HADEBE</strong></p>"
STORY = f"<p>{FIRST}</p><p>{SECOND}</p>"


@pytest.mark.parametrize(
    ("slug", "name", "lines", "people"),
    [
        ("admin", "Courier D", (BOLD, STORY), ("Zodwa Hadebe",)),
        ("newsroom", "Courier D", (STORY, BOLD), ("Zodwa Hadebe",)),
        ("courier-d", "Courier D", (BOLD, STORY), ("Courier D",)),  # an account of her own
        ("admin", "Jane Roe", (STORY,), ("Jane Roe",)),  # nobody else is printed
        ("admin", "Jane Roe", (f"<p>{FIRST}</p>", BOLD, f"<p>{SECOND}</p>"), ("Jane Roe",)),  # a subhead
        ("admin", "Jane Roe", ("<p><b>Honey and smoke</b></p>", STORY), ("Jane Roe",)),
    ],
)
def test_the_printed_writer_comes_before_the_account_of_the_house(
    slug: str, name: str, lines: tuple[str, ...], people: tuple[str, ...]
) -> None:
    assert signed(slug, name, *lines) == people


def test_a_name_in_capitals_that_opens_the_description_is_the_writer_too() -> None:
    told = "ZODWA HADEBE The beekeeper of the upper valley keeps forty boxes on the slope above the school"
    assert signed("admin", "Courier D", STORY, description=told) == ("Zodwa Hadebe",)
    assert signed("admin", "Courier D", STORY, description="THE BEEKEEPER of the upper valley") == ("Courier D",)


BY = "<p><strong>By Zodwa Hadebe &amp; Piet Mak</strong></p>"


@pytest.mark.parametrize(
    ("above", "line", "below", "people"),
    [
        ("", BY, "", ("Zodwa Hadebe", "Piet Mak")),
        ("", "<p>By Zodwa Hadebe</p>", "", ("Zodwa Hadebe",)),
        ("<p>Posted by Jane Roe</p>", BY, "", ("Jane Roe",)),  # readers are told of her too
        ("", BY, "<p><a href='/team/jane-roe/'>More</a></p>", ("Jane Roe",)),
        ("", "<p>By and by the bees came back</p>", "", ("Jane Roe",)),
        ("", "<p>By Ferry to Port Ansel</p>", "", ("Jane Roe",)),
        ("", "", BY, ("Jane Roe",)),  # the writer of something below
    ],
)
def test_the_line_above_the_story_comes_before_who_is_named_in_the_head_alone(
    above: str, line: str, below: str, people: tuple[str, ...]
) -> None:
    told = script(article(headline="The beekeeper", author={"@type": "Person", "name": "Jane Roe"}))
    body = f"<article><h1>The beekeeper</h1>{above}<div>{line}{STORY}</div>{below}</article>"
    assert printed(body, told).authors == people


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("Harbour Example 24", ()),
        ("RIVAGE 24", ()),
        ("Zodwa Hadebe 1,2", ("Zodwa Hadebe",)),
        ("Zodwa Hadebe <sup>3</sup>", ("Zodwa Hadebe",)),
        ("Hadebe <sup>3</sup>", ("Hadebe",)),
        ("Zodwa Hadebe June 5, 2012", ("Zodwa Hadebe",)),
    ],
)
def test_a_number_behind_a_printed_name_is_a_notes_or_the_names_own(name: str, people: tuple[str, ...]) -> None:
    site = '<meta property="og:site_name" content="Harbour Example 24">'
    byline = f'<div class="author">By <span class="author-name">{name}</span></div>'
    assert printed(f"<article><h1>The beekeeper</h1>{byline}<div>{STORY}</div></article>", site).authors == people


BOTH = ("Zodwa Hadebe", "Piet Mak")
THIRD = "<p>On Saturdays she sells the honey at the ferry, in jars that her sister paints, and by noon none of it is left.</p>"
SITE = '<meta property="og:site_name" content="Example Courier">'


@pytest.mark.parametrize(
    ("account", "line", "signed", "people", "agency"),
    [
        ("example courier", "EC-Redaktion", ("EC-Redaktion",), (), None),
        ("News", "Example Courier / Norte Diario", ("Norte Diario",), (), None),
        ("News", "Example Courier / Reuters", ("Reuters",), (), "Reuters"),
        ("Example Courier", "Example Courier (Zodwa Hadebe, Piet Mak)", BOTH, BOTH, None),
        ("Jane Roe", "EC-Redaktion", ("Jane Roe",), ("Jane Roe",), None),  # a person is more than a desk
        ("Example Courier", "", ("Example Courier",), (), None),
    ],
)
def test_who_signs_below_the_story_comes_before_an_account_of_the_house(
    account: str, line: str, signed: tuple[str, ...], people: tuple[str, ...], agency: str | None
) -> None:
    link = ACCOUNT.format(slug="ec", name=account)
    below = f"<p>{line}</p>" if line else ""
    found = printed(f"<article><h1>The beekeeper</h1>{link}<div>{STORY}{THIRD}{below}</div></article>", SITE)
    assert (found.signed, found.authors, found.agency) == (signed, people, agency)


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("AFP, MANILA", "AFP"),
        ("By Reuters, London", "Reuters"),
        ("EFE, LA PAZ", "EFE"),
        ("AP, GETTY IMAGES", None),
        ("REUTERS, Jane Roe", None),
        ("BBC, London", None),
    ],
)
def test_the_agency_with_its_town_above_the_story(line: str, agency: str | None) -> None:
    found = printed(f"<article><h1>The beekeeper</h1><p>{line}</p><div>{STORY}</div></article>", SITE)
    assert (found.agency, found.authors) == (agency, ())


def said(witness: str, published: str = "", modified: str = "") -> Statement:
    return Statement(witness, published=(published,) if published else (), modified=(modified,) if modified else ())


PLAIN = "https://www.example-courier.com/news/the-bridge"
STAMP = "2024-06-03T11:09:51+02:00"


@pytest.mark.parametrize(
    ("heard", "day"),
    [
        ([said("json-ld", STAMP, STAMP), said("opengraph", "", STAMP), said("visible", "2024-05-21")], "2024-05-21"),
        ([said("json-ld", STAMP, STAMP), said("visible", "2024-05-21")], "2024-06-03"),  # nobody says that it is a change
        ([said("json-ld", STAMP, STAMP), said("opengraph", "", STAMP), said("url", "2024-06-02")], "2024-06-03"),  # a time zone
        ([said("json-ld", STAMP, "2024-06-05T10:00:00Z"), said("meta", "", STAMP), said("visible", "2024-05-21")], "2024-06-03"),
        ([said("json-ld", STAMP, STAMP), said("opengraph", STAMP, STAMP), said("visible", "2024-05-21")], "2024-06-03"),
    ],
)
def test_a_stamp_of_the_last_change_is_no_day_of_publication(heard: list[Statement], day: str) -> None:
    published, _ = publication.choose(heard, "en", None)
    assert published is not None
    assert published.day.isoformat() == day


def test_a_date_line_that_nothing_marks_is_read_where_a_template_stamps_the_change() -> None:
    told = script(article(headline="A bridge opens", datePublished=STAMP, dateModified=STAMP))
    lines = "<div>Jane Roe</div><div>21.05.2024, 08:11</div><div>updated: 03.06.2024, 11:09</div>"
    found = facts(head(told, body=f"<h1>A bridge opens</h1>{lines}<p>{FIRST}</p>", lang="de"), PLAIN)
    assert (found.published_text, str(found.modified)[:10]) == ("2024-05-21T08:11", "2024-06-03")
    alone = facts(head(told, body=f"<h1>A bridge opens</h1><div>21.05.2024, 08:11</div><p>{FIRST}</p>", lang="de"), PLAIN)
    assert alone.published_text == STAMP


TITLE = "<h1>The beekeeper</h1>"


@pytest.mark.parametrize(
    ("body", "tags"),
    [
        (f'{TITLE}<div class="post-tags"><a href="/t/1">Bees</a>, <a href="/t/2">Valley</a></div>', ("Bees", "Valley")),
        (f'{TITLE}<p>Read on.</p><div><span>Tags</span> <a href="/b" rel="tag">#Bees</a></div>', ("Bees",)),
        (f'{TITLE}<div><a href="/tag/bees"><div>Bees</div></a><a href="/tag/fir"><div>Fir</div></a></div>', ("Bees", "Fir")),
        (f'{TITLE}<ul data-component="topic-list"><li><a href="/t/1">Bees</a></li></ul>', ("Bees",)),
        (f'<div class="topics"><a href="/t/9">Election</a></div>{TITLE}<p class="tags"><a href="/t/1">Bees</a></p>', ("Bees",)),
        (f'{TITLE}<p>She told <a href="/tag/bees">the bees</a> about the wedding, as everybody in the valley does.</p>', ()),
        (f'{TITLE}<div class="tags"><a href="/category/local/">Local</a></div>', ()),
        (f'{TITLE}<aside class="related"><div class="tags"><a href="/t/1">Bees</a></div></aside>', ()),
        (f'{TITLE}<div class="stage-tagline"><a href="/about">All of the valley</a></div>', ()),
    ],
)
def test_topics_are_read_from_their_links_where_nothing_else_lists_them(body: str, tags: tuple[str, ...]) -> None:
    assert facts(head(body=f"<main>{body}</main>")).tags == tags


def test_listed_keywords_come_before_links() -> None:
    told = script(article(headline="The beekeeper", keywords=["Honey"]))
    assert facts(head(told, body=f'{TITLE}<div class="tags"><a href="/t/1">Bees</a></div>')).tags == ("Honey",)


@pytest.mark.parametrize(
    ("site", "publisher", "expected"),
    [
        ("lavallee.com", "La Vallée", "La Vallée"),
        ("lavallee.com", "La Vallée GmbH", "lavallee.com"),
        ("lavallee.com", "Jane Roe", "lavallee.com"),
    ],
)
def test_an_address_gives_way_to_the_name_that_it_spells(site: str, publisher: str, expected: str) -> None:
    told = script(article(headline="The beekeeper", publisher={"@type": "Organization", "name": publisher}))
    assert facts(head(f'<meta property="og:site_name" content="{site}">', told)).publisher == expected


def test_a_title_spells_its_host_without_accents() -> None:
    page = head("<title>The beekeeper | Járvi Lehti</title>")
    assert facts(page, "https://www.jarvilehti.fi/a/1").publisher == "Járvi Lehti"


def test_labels_in_elements_of_their_own() -> None:
    body = '<h1>The dike</h1><div class="field-author"><div>Tekst</div><div>Femke Brouwer</div></div>'
    assert facts(head(body=body)).authors == ("Femke Brouwer",)
    assert [name.text for name in names.read("Text Alerts")] != ["Alerts"]


def test_bylines_that_only_a_test_id_names() -> None:
    body = '<h1>The shop</h1><div data-testid="byline-new"><span>Hannah Rowe</span></div>'
    assert facts(head(body=body)).authors == ("Hannah Rowe",)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Words: Thandi Marsh. Photos: Chanda Poole", ("Thandi Marsh",)),
        ("Interview: Frieda Kall Fotos: Tim Losch", ("Frieda Kall",)),
        ("Story: what we know so far", ()),
    ],
)
def test_a_line_that_says_whose_words_they_are(line: str, people: tuple[str, ...]) -> None:
    assert printed(f"<h1>The well</h1><p>{line}</p><p>{FIRST}</p><p>{SECOND}</p>").authors == people


def test_who_sent_it_by_a_turkish_agency() -> None:
    lines = "<div>Jale TAŞÇI/BOZDAĞ, (DHA)</div>"
    assert printed(f"<h1>Değirmen</h1>{lines}<p>{FIRST}</p><p>{SECOND}</p>").authors == ("Jale Taşçı",)
    assert printed(f"<h1>Değirmen</h1><div>Ankara Garı/İSTANBUL</div><p>{FIRST}</p><p>{SECOND}</p>").authors == ()
