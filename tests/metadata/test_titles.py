"""The headline: without the site's name, whole, and the one over the article rather than the search engine's."""

from __future__ import annotations

import pytest

from tests.metadata.documents import article, facts, head, script

HEADLINE = "Harbour bridge reopens after two years"
SITE = '<meta property="og:site_name" content="Example Courier">'


def og(title: str) -> str:
    return f'<meta property="og:title" content="{title}">'


@pytest.mark.parametrize(
    "title",
    [
        f"{HEADLINE} | Example Courier", f"{HEADLINE} - Example Courier", f"{HEADLINE} – Example Courier",
        f"{HEADLINE} — Example Courier", f"{HEADLINE} · Example Courier", f"{HEADLINE} » Example Courier",
        f"{HEADLINE}|Example Courier", f"Example Courier: {HEADLINE}", f"Example Courier | {HEADLINE}",
        f"{HEADLINE} | News | Example Courier", f"{HEADLINE} - example-courier.com", f"{HEADLINE}  |  The Example Courier",
    ],
)  # fmt: skip
def test_site_name_goes(title: str) -> None:
    found = facts(head(f"<title>{title}</title>", SITE, body=f"<h1>{HEADLINE}</h1>"))
    assert found.title == HEADLINE


def test_site_name_goes_without_another_witness() -> None:
    assert facts(head(f"<title>{HEADLINE} | Example Courier</title>", SITE)).title == HEADLINE
    assert facts(head(f"<title>{HEADLINE} - EXAMPLE-COURIER.com</title>")).title == HEADLINE


def test_a_dash_within_the_headline_stays() -> None:
    title = "Bridge reopens – but only for buses"
    assert facts(head(f"<title>{title} | Example Courier</title>", SITE, og(title))).title == title
    assert facts(head(script(article(headline=title)), body=f"<h1>{title}</h1>")).title == title


def test_heading_and_json_ld_beat_the_search_title() -> None:
    found = facts(
        head("<title>Harbour bridge open: traffic, times, tolls</title>", og("You won't believe which bridge is open again"),
             script(article(headline=HEADLINE)), body=f"<h1>{HEADLINE}</h1>")
    )  # fmt: skip
    assert found.title == HEADLINE
    assert "Harbour bridge open: traffic, times, tolls" in found.titles
    assert "You won't believe which bridge is open again" in found.titles


def test_a_lesser_heading_that_tells_all_of_the_title_and_more_is_the_headline() -> None:
    short = "Couple who bought old ferry for £900 reveal how they made it a home"
    whole = "Couple who bought an old ferry for £900 at an auction reveal how they made it a home - and where it leaks"
    found = facts(head(f"<title>{short} | Example Courier</title>", SITE, body=f"<h2>{whole}</h2><p>By Maud Orr</p>"))
    assert found.title == whole
    for above in ("Re: {}", "Three comments on “{}”"):
        answer = facts(head(f"<title>{short} | Example Courier</title>", SITE, body=f"<h2>{above.format(short)}</h2>"))
        assert answer.title == short
    page = head(f"<title>{short} | Example Courier</title>", SITE, body="<h2>Couple who bought a harbour made it pay</h2>")
    assert facts(page).title == short
    seen = facts(head(f"<title>{short} | Example Courier</title>", SITE, body=f"<h1>{short}</h1><h2>{whole}</h2>"))
    assert seen.title == short


@pytest.mark.parametrize("more", [': what the ferryman says', '. "Nobody believed it"', "? Nobody knows why"])
def test_what_networks_are_told_may_be_a_part_of_the_headline(more: str) -> None:
    start = "Harbour bridge reopens after two years"
    whole = f"{start}{more}"
    ours = script(article(headline=whole))
    page = head(f"<title>{whole} | Example Courier</title>", SITE, og(start), ours, body=f"<h1>{whole}</h1>")
    assert facts(page).title == whole
    short = script(article(headline=start))
    page = head(f"<title>{start} | Example Courier</title>", SITE, og(start), short, body=f"<h1>{whole}</h1>")
    assert facts(page).title == start


def test_cut_titles_are_made_whole() -> None:
    cut = "Harbour bridge reopens after..."
    found = facts(head(f"<title>{cut}</title>", og(cut), script(article(headline=cut)), body=f"<h1>{HEADLINE}</h1>"))
    assert found.title == HEADLINE


def test_entities_tags_and_white_space() -> None:
    found = facts(head(og("Tom &amp;amp; Anna&#8217;s \n <b>caf&eacute;</b>")))
    assert found.title == "Tom & Anna’s café"


def test_kicker_in_the_heading() -> None:
    body = f'<h1><span class="article-kicker">Transport</span> <span class="title">{HEADLINE}</span></h1>'
    assert facts(head(og(HEADLINE), body=body)).title == HEADLINE
    assert facts(head(body=body)).title == HEADLINE


def test_a_title_cut_by_its_own_quotation_mark() -> None:
    whole = 'Mayor calls the harbour bridge "a gift" to all of Example'
    cut = '<meta property="og:title" content="Mayor calls the harbour bridge "a gift" to all of Example">'
    twitter = '<meta name="twitter:title" content="Mayor calls the harbour bridge "a gift" to all of Example">'
    assert facts(head(cut, twitter, f"<title>{whole}</title>")).title == whole
    quoted = '"A gift", says the mayor of the harbour bridge'
    assert facts(head(og(HEADLINE), f"<title>{quoted}</title>", body=f"<h1>{HEADLINE}</h1>")).title == HEADLINE
    own = og("Mayor calls the harbour bridge")
    assert facts(head(own, "<title>Mayor calls the harbour bridge a gift</title>")).title == "Mayor calls the harbour bridge"


def test_a_section_glued_to_the_title_goes() -> None:
    glued = f"{HEADLINE}-Town"
    assert facts(head(og(glued), f"<title>{glued}</title>", f'<meta name="title" content="{HEADLINE}">')).title == HEADLINE
    longer = f"{HEADLINE}-Town and country"
    assert facts(head(og(longer), f"<title>{longer}</title>", f'<meta name="title" content="{HEADLINE}">')).title == longer


def test_the_logo_is_no_headline() -> None:
    body = f'<header><h1 class="site-title"><a href="/">Example Courier</a></h1></header><main><h1>{HEADLINE}</h1></main>'
    assert facts(head(body=body)).title == HEADLINE
    only_logo = head(f"<title>{HEADLINE} | Example Courier</title>", body="<h1>Example Courier</h1>")
    assert facts(only_logo).title == HEADLINE


def test_the_logo_without_a_name_is_no_headline() -> None:
    lesser = f"<h1>Quilts and Bees</h1><h2>odd goats</h2><h3>{HEADLINE}</h3>"
    assert facts(head(f"<title>{HEADLINE} - Quilts and Bees</title>", og(HEADLINE), body=lesser)).title == HEADLINE
    archived = '<h1><a href="http://web.archive.org/web/20080512094411/http://www.quilts-and-bees.com/">Quilts and Bees</a></h1>'
    assert facts(head(f"<title>Quilts and Bees: {HEADLINE}</title>", body=f"{archived}<h3>{HEADLINE}</h3>")).title == HEADLINE


def test_a_short_headline_behind_the_site_is_no_logo() -> None:
    logo = '<h1><a href="/">Quilts and Bees</a></h1>'
    page = head("<title>Quilts and Bees » Blog Archive » The goat</title>", body=f"{logo}<h2>The goat</h2>")
    assert facts(page).title == "The goat"


def test_the_heading_of_the_author_box_is_no_title() -> None:
    body = f'<h1>{HEADLINE}</h1><p>Rain.</p><div class="author-bio"><p>Written by</p><h1>Jane Roe</h1></div>'
    assert "Jane Roe" not in facts(head(body=body)).titles


def test_a_menu_heading_is_no_headline() -> None:
    body = f"<h1>Menu</h1><h1>{HEADLINE}</h1>"
    assert facts(head(og(HEADLINE), body=body)).title == HEADLINE


def test_headline_in_a_lesser_heading() -> None:
    page = head(
        f"<title>Notes from the quay » Archive » {HEADLINE}</title>", body=f"<h1>Notes from the quay</h1><h2>{HEADLINE}</h2>"
    )
    assert facts(page).title == HEADLINE


@pytest.mark.parametrize(
    ("lang", "headline", "site"),
    [
        ("de", "Hafenbrücke nach zwei Jahren wieder offen", "Beispiel-Kurier"),
        ("fr", "Le pont du port rouvre après deux ans", "Le Courrier d’Exemple"),
        ("es", "El puente del puerto reabre tras dos años", "El Correo de Ejemplo"),
        ("it", "Il ponte del porto riapre dopo due anni", "Corriere di Esempio"),
        ("pt", "Ponte do porto reabre após dois anos", "Correio Exemplo"),
        ("nl", "Havenbrug na twee jaar weer open", "Voorbeeldkoerier"),
        ("pl", "Most portowy znów otwarty po dwóch latach", "Kurier Przykładowy"),
        ("uk", "Портовий міст знову відкрили через два роки", "Приклад Кур'єр"),
        ("ja", "港の橋、二年ぶりに再開", "例新聞"),
    ],
)
def test_languages(lang: str, headline: str, site: str) -> None:
    page = head(f"<title>{headline} | {site}</title>", f'<meta property="og:site_name" content="{site}">', lang=lang)
    assert facts(page).title == headline


def test_titles_hold_every_variant() -> None:
    found = facts(head(f"<title>{HEADLINE} | Example Courier</title>", SITE, body=f"<h1>{HEADLINE}</h1>"))
    assert set(found.titles) >= {HEADLINE, f"{HEADLINE} | Example Courier"}


def test_the_address_tells_between_titles() -> None:
    page = head(og("Buses roll again in the old town"), body=f"<h1>{HEADLINE}</h1>")
    other = head(og(HEADLINE), body="<h1>Buses roll again in the old town</h1>")
    slug = "https://example-courier.com/city/harbour-bridge-reopens-after-two-years"
    assert facts(page, slug).title == facts(other, slug).title == HEADLINE


def test_a_cut_title_stands_for_the_whole() -> None:
    page = head(og("Harbour bridge reopens after two..."), f"<title>{HEADLINE}</title>", body="<h1>City</h1>")
    assert facts(page).title == HEADLINE


def test_a_title_in_capitals_reads_as_another_gives_it() -> None:
    assert facts(head(og(HEADLINE), body=f"<h1>{HEADLINE.upper()}</h1>")).title == HEADLINE


def test_the_name_of_an_icon_is_no_part_of_a_heading() -> None:
    icon = "<svg viewBox='0 0 9 9'><title>(C+)</title><path d='M0 0'/></svg>"
    page = head(body=f"<h1><span>Ferry stays</span> {icon} <span>in harbour</span></h1><p>It rained.</p>")
    assert facts(page).title == "Ferry stays in harbour"


@pytest.mark.parametrize("sign", ["\u22c6", "★", "►", "|", "•"])
def test_a_sign_set_off_at_an_end_is_no_part_of_the_title(sign: str) -> None:
    assert facts(head(f"<title>{HEADLINE} {sign}</title>")).title == HEADLINE
    assert facts(head(f"<title>{sign} {HEADLINE}</title>")).title == HEADLINE
    assert facts(head(script(article(headline=f"{sign} {HEADLINE} {sign}")))).title == HEADLINE


@pytest.mark.parametrize("mark", ["(K+) ", "[+] ", "(Abo) "])
def test_the_mark_of_what_is_for_subscribers_is_no_part_of_the_title(mark: str) -> None:
    assert facts(head(og(f"{mark}{HEADLINE}"))).title == HEADLINE


def test_the_house_behind_a_title_goes() -> None:
    site, title = '<meta property="og:site_name" content="港新聞">', "橋が再び開通、費用は九億円"
    assert facts(head(site, og(f"{title}：港新聞"))).title == title
    assert facts(head(site, og(f"{title}（港新聞）"))).title == title
    signed = script(article(headline=f"{title}（山手通信社）", author={"@type": "Organization", "name": "山手通信社"}))
    assert facts(head(site, signed)).title == title
    assert facts(head(site, og(f"{title}（上）"))).title == f"{title}（上）"


@pytest.mark.parametrize(
    "title", ["Rain at Last, a film ★★★", "★★☆☆☆ Rain at Last", "What is C#", "« La pluie, enfin »", "Is it over?", "A | B"]
)
def test_other_signs_are(title: str) -> None:
    assert facts(head(f"<title>{title}</title>")).title == title
