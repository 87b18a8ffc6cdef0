"""What a page's address, title and type say against its being an article, and near misses that say nothing."""

from __future__ import annotations

import pytest

from pipeline import blocks, metadata, page
from pipeline.clean import clean
from pipeline.engines import no_article, page_type
from pipeline.records import Document, Metadata, Options, PageType, RawPage, Source

TOLD = "<p>The harbour of Port Ansel was closed for a week, and nobody in the town could say when it would open.</p>"


URL = "https://www.example-courier.com/harbour/port-ansel-closed-for-a-week"


def needed(html: str, url: str | None = URL) -> float:
    found = page.parse(RawPage(f"<html>{html}</html>".encode(), Source("html", "x.html"), url), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return no_article.needed(found, metadata.from_markup(found))


@pytest.mark.parametrize(
    "title",
    [
        "Privacy Policy", "Our privacy policy", "Privacy Policy of the Ansel Courier",
        "Privacy Policy – Ansel Courier", "Terms & Conditions", "Terms of Use", "Privacy and Cookie Policy",
        "Datenschutzerklärung", "Datenschutzerklärung der Alten Post", "Impressum", "AGB", "Mentions légales",
        "Política de privacidad", "Informativa sulla privacy", "Privacyverklaring", "Polityka prywatności",
        "Gizlilik Politikası", "Политика конфиденциальности", "سياسة الخصوصية", "プライバシーポリシー", "隐私政策",
        "개인정보처리방침",
    ],
)  # fmt: skip
def test_pages_of_law(title: str) -> None:
    assert needed(f"<head><title>{title}</title></head><body><h1>{title}</h1>{TOLD * 4}</body>") == no_article.NEVER


@pytest.mark.parametrize(
    "title",
    [
        "Privacy: why nobody reads the small print", "Privacy policy for schools is failing, says watchdog",
        "Courier changes privacy policy", "Terms of the deal were known for years", "Cookies",
        "Legal battle over the harbour enters third year", "Impressum fehlt: Gericht rügt Hafen",
        "Datenschutz in der Schule: was Eltern wissen sollten", "The harbour of Port Ansel was closed",
        "Disclaimer: I own a boat",
    ],
)  # fmt: skip
def test_headlines_about_law(title: str) -> None:
    assert needed(f"<head><title>{title}</title></head><body><h1>{title}</h1>{TOLD * 4}</body>") == 0


def chatty(window: str, story: str, date: str = "") -> float:
    head = f'<title>{window}</title><meta name="robots" content="noindex">{date}'
    return needed(f"<head>{head}</head><body><h1>Oh dear, we looked everywhere</h1>{story}</body>")


def test_a_page_that_is_not_there_may_chat() -> None:
    assert chatty("Page not found | Ansel Courier", TOLD) == no_article.NEVER
    assert chatty("Ansel Courier", TOLD) == 0
    assert chatty("Page not found – a librarian remembers", TOLD * 4) == 0
    dated = '<meta property="article:published_time" content="2025-05-12T08:00:00Z">'
    assert chatty("Page not found – a librarian remembers", TOLD, dated) == 0


def test_news_of_a_policy_that_calls_itself_news_stays_news() -> None:
    said = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Privacy policy"}</script>'
    assert needed(f"<head><title>Privacy policy</title>{said}</head><body><h1>Privacy policy</h1>{TOLD * 4}</body>") == 0


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.example-courier.com/", no_article.FRONT),
        ("https://www.example-courier.com/de/", no_article.FRONT),
        ("https://www.example-courier.com/blog", no_article.INDEX),
        ("https://www.example-courier.com/harbour/news/", no_article.INDEX),
        ("https://www.example-courier.com/de/datenschutz", no_article.NEVER),
        ("https://www.example-courier.com/legal/terms-of-use.html", no_article.NEVER),
        ("https://www.example-courier.com/tag/ferries/", no_article.INDEX),
        ("https://www.example-courier.com/blog/author/jane-roe/page/3/", no_article.INDEX),
        ("https://www.example-courier.com/search?q=ferries", no_article.INDEX),
        ("https://www.example-courier.com/nosotros", no_article.INDEX),
        ("https://www.example-courier.com/de/ueber-uns.html", no_article.INDEX),
        ("https://www.example-courier.com/fotogalerie/ferries-2024/", 0),  # with so many paragraphs a story
        ("https://www.example-courier.com/about/history/the-first-ferry", 0),
        ("https://www.example-courier.com/authors/jane-roe/on-ferries", 0),
        ("https://help.example-courier.com/lost-passwords", no_article.INDEX),
        ("https://www.example-courier.com/hc/en-gb/articles/4410921-lost-passwords", no_article.INDEX),
        ("https://helpers.example-courier.com/harbour/port-ansel-closed", 0),
        ("https://www.example-courier.com/?p=17", 0),
        ("https://www.example-courier.com/blog?post=17", 0),
        ("https://www.example-courier.com/news/harbour-closed", 0),
        ("https://www.example-courier.com/films/consent", 0),
        (None, 0),
    ],
)
def test_addresses(url: str | None, expected: float) -> None:
    assert needed(f"<body><h1>The harbour is closed</h1>{TOLD * 4}</body>", url) == expected


@pytest.mark.parametrize(
    "title", ["404", "Page not found", "Oops! That page can’t be found.", "Seite nicht gefunden", "Página no encontrada"]
)
def test_pages_that_are_not_there(title: str) -> None:
    assert needed(f"<head><title>{title}</title></head><body><h1>{title}</h1>{TOLD * 4}</body>") == no_article.NEVER


def test_a_headline_about_pages_that_are_not_there() -> None:
    title = "Page not found: how the archive lost a village"
    assert needed(f"<head><title>{title}</title></head><body><h1>{title}</h1>{TOLD * 4}</body>") == 0


def test_a_post_in_a_forum_does_not_call_itself_an_article() -> None:
    assert not page_type.says_article(Metadata(page_type="DiscussionForumPosting"))
    assert page_type.says_article(Metadata(page_type="BlogPosting"))


def test_profiles_and_galleries() -> None:
    said = '<script type="application/ld+json">{"@type": "ProfilePage", "name": "Jane Roe"}</script>'
    assert needed(f"<head>{said}</head><body>{TOLD * 3}</body>") == no_article.INDEX
    gallery = "https://www.example-courier.com/galeria/ferries-2024"
    assert needed(f"<body>{TOLD}</body>", gallery) == no_article.INDEX
    assert needed(f"<body>{TOLD * 3}</body>", gallery) == 0


def test_a_front_page_with_a_date_may_be_a_story() -> None:
    dated = '<head><meta property="article:published_time" content="2026-02-28"></head>'
    found = needed(f"{dated}<body><h1>The harbour is closed</h1>{TOLD * 4}</body>", "https://roe.example.com/")
    assert found == no_article.FRONT_DATED


def test_offers_and_lists_of_teasers() -> None:
    job = '<script type="application/ld+json">{"@type": "JobPosting", "title": "Lock keeper"}</script>'
    assert needed(f"<head>{job}</head><body><h1>Lock keeper</h1>{TOLD * 4}</body>") == no_article.OFFERED
    teasers = "".join(f"<h2><a href=/{n}>Harbour closed for the {n}th time</a></h2>{TOLD}" for n in range(5))
    assert needed(f"<body><h1>Our blog</h1>{teasers}</body>") == no_article.TEASERS
    own = "".join(f"<h2>Harbour closed for the {n}th time</h2>{TOLD}" for n in range(5))
    assert needed(f"<body><h1>Our harbour</h1>{own}</body>") == 0


def test_what_it_means_for_a_page() -> None:
    url = "https://www.example-courier.com/about/the-harbour"
    page_ = f"<html><body><h1>Privacy policy</h1>{TOLD * 6}</body></html>"
    outcome = clean(RawPage(page_.encode(), Source("html", "x.html"), url))
    assert outcome.reject is not None
    assert "type service" in outcome.reject.detail
    assert clean(RawPage(page_.replace("Privacy policy", "The harbour").encode(), Source("html", "x.html"), url)).article
    empty = clean(RawPage(b"<html></html>", Source("html", "x.html"), url))
    assert empty.reject is not None
    assert empty.reject.reason == "no_content"


def test_archives_are_known_by_what_blogs_call_them() -> None:
    """Also where they declare themselves an article, as one plugin has them all do."""
    said = '<script type="application/ld+json">{"@type": "Article", "headline": "x", "datePublished": "2025-05-14"}</script>'
    for title, url, expected in (
        ("Schlagwort: Hafen", "https://www.example-courier.com/tag/hafen/", no_article.NEVER),
        ("Category: Ferries", "https://www.example-courier.com/ferries-and-more", no_article.INDEX),
        ("Ferries of category one: what they carry", "https://www.example-courier.com/ferries-of-category-one", 0),
    ):
        html = f"<head><title>{title}</title>{said}</head><body><h1>{title}</h1>{TOLD * 4}</body>"
        assert needed(html.replace('"x"', f'"{title}"'), url) == expected


def test_an_entry_on_a_business_is_no_article_unless_it_has_a_date() -> None:
    for date, expected in (("", no_article.OFFERED), (', "datePublished": "2025-05-14"', 0)):
        said = f'<script type="application/ld+json">{{"@type": "LocalBusiness", "name": "Jane Roe Boats"{date}}}</script>'
        assert needed(f"<head><title>Jane Roe Boats</title>{said}</head><body>{TOLD * 4}</body>") == expected


@pytest.mark.parametrize(
    ("headings", "author", "expected"),
    [
        (("Leistungsbeschreibung", "Welche Gebühren fallen an?", "Welche Unterlagen werden benötigt?"), "", no_article.NEVER),
        (("A chi è rivolto", "Cosa serve", "Tempi e scadenze"), "", no_article.NEVER),
        (("Welche Gebühren fallen an?", "Welche Unterlagen werden benötigt?", "Was sagt die Stadt?"), "", 0),
        (("Leistungsbeschreibung", "Welche Gebühren fallen an?", "Welche Unterlagen werden benötigt?"), "Jane Roe", 0),
    ],
)
def test_what_an_authority_does_for_whom(headings: tuple[str, ...], author: str, expected: float) -> None:
    told = "".join(f"<h2>{heading}</h2>{TOLD}" for heading in headings)
    signed = f'<meta name="author" content="{author}">' if author else ""
    assert needed(f"<head>{signed}</head><body><h1>A berth in the harbour</h1>{told}</body>") == expected


def test_a_page_on_health_may_be_an_article() -> None:
    kinds: dict[PageType, float] = {"article": 0.5, "service": 0.3}
    found = page.parse(RawPage(TOLD.encode(), Source("html", "x.html"), URL), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    for declared, expected in (("MedicalWebPage", "article"), ("MedicalClinic", "service")):
        assert page_type.decide(kinds, found, Metadata(page_type=declared), 6, 0.5) == expected


@pytest.mark.parametrize(("declared", "kind"), [("MedicalWebPage", "article"), ("Product", "service")])
def test_a_page_of_health_may_be_anything(declared: str, kind: str) -> None:
    html = f"<html><body>{TOLD * 20}<a href='/x'>x</a></body></html>"
    found = page.parse(RawPage(html.encode(), Source("html", "x.html"), None), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    assert page_type.decide({"article": 0.5, "service": 0.4}, found, Metadata(page_type=declared), 5, 0.5) == kind


def test_who_signs_and_dates_a_text_on_privacy_has_written_one() -> None:
    title = "Privacy: What Parents Should Know"
    dated = '<meta property="article:published_time" content="2025-05-12T08:00:00Z">'
    body = f"<body><h1>{title}</h1><p class=byline>By Jane Roe</p>{TOLD * 4}</body>"
    assert needed(f"<head><title>{title}</title>{dated}</head>{body}") == no_article.INDEX
    assert needed(f"<head><title>{title}</title></head>{body}") == no_article.NEVER
