"""Each witness in its formats, and how they are weighed against each other."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.metadata.documents import URL, article, facts, head, script

WRITERS = (("Jane Roe", "Principal, Process Industries"), ("John Doe", "Customer Success, Iberia"))
PERSON = {"@type": "Person", "name": "Jane Roe"}


@pytest.mark.parametrize(
    ("author", "people"),
    [
        (PERSON, ("Jane Roe",)),
        ([PERSON, {"@type": "Person", "name": "John Doe"}], ("Jane Roe", "John Doe")),
        ("Jane Roe", ("Jane Roe",)),
        (["Jane Roe", "John Doe"], ("Jane Roe", "John Doe")),
        ([[PERSON], ["John Doe"]], ("Jane Roe", "John Doe")),
        ("By Jane Roe and John Doe, Correspondents", ("Jane Roe", "John Doe")),
        ({"@type": "Person", "name": ["Jane Roe", "John Doe"]}, ("Jane Roe", "John Doe")),
        ({"@type": "Person", "givenName": "Jane", "familyName": "Roe"}, ("Jane Roe",)),
        ({"@list": [PERSON]}, ("Jane Roe",)),
        ({"@type": "Organization", "name": "Example Courier"}, ()),
        ({"@type": "Person", "name": "Example Courier"}, ()),
        ({"@type": "Person", "name": "admin"}, ()),
        ({"@type": "Person", "name": "https://www.example-courier.com/author/jane"}, ()),
        ({"@type": "Person", "name": "JANE ROE"}, ("Jane Roe",)),
        ([PERSON, PERSON, {"@type": "Person", "name": "jane roe"}], ("Jane Roe",)),
        ({"@type": "Person", "name": None}, ()),
        ([None, 3, {}, []], ()),
    ],
)
def test_json_ld_authors(author: object, people: tuple[str, ...]) -> None:
    publisher = {"@type": "Organization", "name": "Example Courier"}
    assert facts(head(script(article(headline="A", author=author, publisher=publisher)))).authors == people


def test_references_in_a_graph() -> None:
    graph = {
        "@graph": [
            {"@type": "WebSite", "@id": "/#site", "name": "Example Courier"},
            {"@type": ["Article", "NewsArticle"], "headline": "Bridge reopens", "author": {"@id": "/#jane"},
             "isPartOf": {"@id": "/#site"}, "image": {"@id": "/#image"}, "datePublished": "2024-05-31T10:00:00+02:00"},
            {"@type": "Person", "@id": "/#jane", "name": "Jane Roe"},
            {"@type": "ImageObject", "@id": "/#image", "url": "https://img.example-courier.com/bridge.jpg"},
        ]
    }  # fmt: skip
    found = facts(head(script(graph)))
    assert found.authors == ("Jane Roe",)
    assert found.image == "https://img.example-courier.com/bridge.jpg"
    assert found.published_text == "2024-05-31T10:00:00+02:00"
    assert found.page_type == "Article"
    assert found.publisher == "Example Courier"


@pytest.mark.parametrize("beside", [[], [article(headline="What the new tariff means")]])
def test_questions_that_a_page_answers_are_not_what_it_is(beside: list[object]) -> None:
    question = {"@type": "Question", "name": "Who pays?", "acceptedAnswer": {"@type": "Answer", "text": "Nobody."}}
    faq, thread = {"@type": "FAQPage", "mainEntity": question}, {"@type": "QAPage", "mainEntity": question}
    assert facts(head(script([faq, *beside]))).page_type == ("NewsArticle" if beside else "FAQPage")
    assert facts(head(script([thread]))).page_type in ("QAPage", "Question")


def test_agency_among_authors() -> None:
    found = facts(head(script(article(headline="A", author=[PERSON, {"@type": "Person", "name": "Reuters"}]))))
    assert (found.authors, found.agency, found.signed) == (("Jane Roe",), "Reuters", ("Jane Roe", "Reuters"))
    found = facts(head(script(article(headline="A", author={"@type": "Organization", "name": "The Associated Press"}))))
    assert (found.authors, found.agency, found.signed) == ((), "AP", ("The Associated Press",))


def test_newsrooms_sign_but_are_no_authors() -> None:
    found = facts(head('<meta name="author" content="Redaktion Beispiel-Kurier">', lang="de"))
    assert (found.authors, found.signed) == ((), ("Redaktion Beispiel-Kurier",))


def test_the_paper_does_not_sign_beside_its_writer() -> None:
    paper, writer = '<meta name="author" content="Beispiel-Kurier">', '<meta name="author" content="Jane Roe">'
    named = '<meta property="og:site_name" content="Beispiel-Kurier">'
    assert facts(head(named, paper, writer)).signed == ("Jane Roe",)
    assert facts(head(named, paper)).signed == ("Beispiel-Kurier",)


@pytest.mark.parametrize(
    "element",
    [
        '<meta name="author" content="Jane Roe">', '<meta name="parsely-author" content="Jane Roe">',
        '<meta name="articleAuthor" content="Jane Roe">',
        '<meta name="dc.creator" content="Roe, Jane M.">', '<meta name="sailthru.author" content="Jane Roe">',
        '<meta property="article:author" content="Jane Roe">', '<meta name="byl" content="By Jane Roe">',
        '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe">',
        '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Jane Roe">',
    ],
)  # fmt: skip
def test_meta_authors(element: str) -> None:
    assert facts(head(element)).authors[0].replace("M. ", "") == "Jane Roe"


def test_who_calls_the_blog_after_herself_is_its_author() -> None:
    site = '<meta property="og:site_name" content="Jane Roe">'
    found = facts(head(site, '<meta name="author" content="Jane Roe">'), "https://janeroe.example-courier.com/harbour-bridge")
    assert (found.authors, found.signed, found.publisher) == (("Jane Roe",), ("Jane Roe",), "Jane Roe")
    told = article(headline="The ferry", author={"@type": "Organization", "name": "Jane Roe"})
    assert facts(head(site, script(told))).authors == ()


def test_academic_titles_are_signed_with_and_are_no_names() -> None:
    found = facts(head('<meta name="author" content="Prof. Dr. Jane Roe und Dr. Max Muster">'))
    assert found.authors == ("Jane Roe", "Max Muster")
    assert found.signed == ("Prof. Dr. Jane Roe", "Dr. Max Muster")


def test_authors_of_scholarly_publishers() -> None:
    one_each = '<meta name="citation_author" content="García Márquez, Gabriel"><meta name="citation_author" content="Roe, Jane">'
    assert facts(head(one_each)).authors == ("Gabriel García Márquez", "Jane Roe")
    assert facts(head('<meta name="citation_authors" content="Roe, Jane; Muster, Max">')).authors == ("Jane Roe", "Max Muster")
    assert facts(head('<meta name="citation_author" content="Jane Roe, Max Muster">')).authors == ("Jane Roe", "Max Muster")


@pytest.mark.parametrize("name", ["publish-date", "publish_date", "Publish-Date", "published-at", "article:published-time"])
def test_two_spellings_of_a_name_are_one(name: str) -> None:
    found = facts(head(f"<meta name='{name}' content='2024-05-31'><meta name='author-name' content='Jane Roe'>"))
    assert (found.published_text, found.authors) == ("2024-05-31", ("Jane Roe",))


UNDATED = "https://www.example-courier.com/harbour-bridge"


@pytest.mark.parametrize(
    "name",
    ["published", "publishedDate", "bt:pubDate", "DC:Date", "bepress_citation_date", "prism.publicationDate", "og:publish_date"],
)
def test_names_that_publishing_systems_give_the_date(name: str) -> None:
    assert facts(head(f"<meta property='{name}' content='July 17, 2025'>"), UNDATED).published_text == "2025-07-17"


def test_a_date_that_many_systems_mean_comes_before_those_that_may_mean_another() -> None:
    page = head("<meta name='date' content='2024-06-02'><meta name='published' content='2024-05-31'>")
    assert facts(page, UNDATED).published_text == "2024-05-31"
    page = head("<meta name='modified_time' content='2024-06-02'><meta name='dcterms:title' content='The ferry'>")
    found = facts(page, UNDATED)
    assert (str(found.modified)[:10], found.published, found.title) == ("2024-06-02", None, "The ferry")


def test_addresses_are_no_authors() -> None:
    page = head(
        '<meta property="article:author" content="https://www.facebook.com/janeroe"><meta name="author" content="jane@x.org">'
    )
    assert facts(page).authors == ()


@pytest.mark.parametrize(
    "byline",
    [
        '<a rel="author" href="/people/jane">Jane Roe</a>',
        '<span itemprop="author">Jane Roe</span>',
        '<p class="byline">By <a href="/author/jane-roe">Jane Roe</a>, Senior Reporter</p>',
        '<div class="article__author">By Jane Roe <time datetime="2024-05-31">31 May</time></div>',
        '<p class="byline">By Jane Roe | Updated 31 May 2024</p>',
        '<div class="post-by"><span>Jane Roe</span><time datetime="2024-05-31">31 May 2024</time></div>',
        '<div class="byline"><style>.byline{color:red}</style>By Jane Roe</div>',
        '<div class="blog-byline"><i>3 May</i><a href="?cat=4">Knees</a><span class="author">Jane Roe</span></div>',
        '<div class="authors"><h4>Authors</h4><ul><li><span>Jane Roe</span><span>Principal, Harbours</span></li></ul></div>',
        '<div class="byline"><div class="byline__name">Jane Roe</div><div class="byline__title">Wire News, Cardiff</div></div>',
        '<section aria-labelledby="page-byline"><b id="page-byline">On this page</b><ul><li><i>Author, </i><i>Jane Roe</i></li>'
        "<li><i>Role, </i><i>Courier, Cardiff</i></li><li><time datetime='2024-05-31'>31 May 2024</time></li></ul></section>",
        '<div class="ContributorsContainer"><time>31 May 2024</time><p class="x-ContributorName">Jane Roe</p><p>Rome</p></div>',
    ],
)
def test_visible_bylines(byline: str) -> None:
    assert facts(head(body=f"<h1>Bridge reopens</h1>{byline}<p>Text.</p>")).authors == ("Jane Roe",)


@pytest.mark.parametrize(
    "page",
    [
        '<h1>Bridge reopens</h1><div class="author-line">May 5, 2024 • 5 min read</div><p class="byline">By Jane Roe</p>',
        '<article class="post type-post hentry category-archive format-gallery"><h1>Bridge reopens</h1>'
        '<span class="byline author">by <a href="/jane">Jane Roe</a></span><p>Text.</p></article>',
        '<article><h1>Bridge reopens</h1><p>Text.</p><footer class="entry-footer"><span class="entry-author">Posted by: '
        "Jane Roe</span></footer></article>",
    ],
)
def test_bylines_in_out_of_the_way_places(page: str) -> None:
    assert facts(head(body=page)).authors == ("Jane Roe",)


@pytest.mark.parametrize(
    "quotation",
    [
        '<blockquote>Too wide.<cite class="field-author">John Doe, engineer</cite></blockquote>',
        '<div><blockquote>Too wide.</blockquote> <p class="author"><span>John Doe</span></p></div>',
    ],
)
def test_the_source_of_a_quotation_is_no_author(quotation: str) -> None:
    assert facts(head(body=f"<h1>Bridge reopens</h1><p>Text.</p>{quotation}<p>Text.</p>")).authors == ()
    signed = f'<h1>Bridge reopens</h1>{quotation}<p>Text.</p><p class="author">Jane Roe</p>'
    assert facts(head(body=signed)).authors == ("Jane Roe",)


def test_one_element_for_each_who_wrote() -> None:
    pane = '<div class="pane-author{}"><div class="author-name"><a href="#">{}</a></div>{}</div>'
    role = '<div class="author-role">Harbour Correspondent</div>'
    first, second = pane.format(" wide", "Maud Orr", role), pane.format("", "Iben Kjær Lund", "")
    assert facts(head(body=f"<h1>Bridge reopens</h1>{first}\n{second}")).authors == ("Maud Orr", "Iben Kjær Lund")
    other = pane.format(" editor", "Iben Kjær Lund", "")
    assert facts(head(body=f"<h1>Bridge reopens</h1>{first}{other}")).authors == ("Maud Orr",)
    told = "<div class=pane-author>All stories from the harbour</div>"
    assert facts(head(body=f"<h1>Bridge reopens</h1>{first}{told}{second}")).authors == ("Maud Orr",)


def test_who_wrote_together_in_elements_of_which_one_is_called_a_byline() -> None:
    first, second = '<p>Written by</p><p class="author-name">Maud Orr</p>', "<p>Iben Kjær Lund</p><p>on</p><p>4 May 2024</p>"
    assert facts(head(body=f"<h1>Bridge reopens</h1>{first}<p>and</p>{second}")).authors == ("Maud Orr", "Iben Kjær Lund")
    assert facts(head(body=f"<h1>Bridge reopens</h1>{first}{second}")).authors == ("Maud Orr",)
    assert facts(head(body=f"<h1>Bridge reopens</h1>{first}<p>and</p><p>A harbour of many bridges</p>")).authors == ("Maud Orr",)


def test_the_authors_of_a_list_are_its_names() -> None:
    items = "".join(f"<li><span>{who}</span><span>{what}</span></li>" for who, what in WRITERS)
    said = facts(head(body=f"<h1>Bridge reopens</h1><p>Text.</p><div class='component authors'><ul>{items}</ul></div>"))
    assert said.authors == ("Jane Roe", "John Doe")


def test_one_form_around_all_of_the_page_sets_nothing_apart() -> None:
    byline = '<div class="writeBy"><span>By Jane Roe</span></div>'
    page = f'<form id="form1"><h1>Bridge reopens</h1>{byline}<p>Text.</p></form>'
    assert facts(head(body=page)).authors == ("Jane Roe",)
    aside = f"<h1>Bridge reopens</h1><p>Text.</p><form>{byline}</form>"
    assert facts(head(body=aside)).authors == ()


def test_bylines_of_others_are_passed_over() -> None:
    body = (
        '<h1>Bridge reopens</h1><p>Text.</p><div class="related"><p class="byline">By John Doe</p></div>'
        '<section class="comments"><span class="author">Max Muster</span></section>'
        '<footer><span class="author">Erika M.</span></footer>'
    )
    assert facts(head(body=body)).authors == ()


def test_the_writer_beats_the_account() -> None:
    page = head(script(article(headline="A", author={"@type": "Person", "name": "jroe23"})),
                body='<h1>A</h1><p class="byline">By Jane Roe</p>')  # fmt: skip
    assert facts(page).authors == ("Jane Roe",)
    page = head(script(article(headline="A", author={"@type": "Organization", "name": "Example Media"})),
                body='<h1>A</h1><p class="byline">By Jane Roe</p>')  # fmt: skip
    assert facts(page).authors == ("Jane Roe",)


@pytest.mark.parametrize(
    ("account", "stays"),
    [("jroe", False), ("jane.roe", False), ("roej7", False), ("janey", True), ("Jroe", True), ("mmuster", True)],
)
def test_the_account_beside_its_writer_is_nobody_else(account: str, stays: bool) -> None:
    page = head(f'<meta name="author" content="{account}"><meta name="author" content="Jane Roe">')
    assert facts(page).authors == ((account, "Jane Roe") if stays else ("Jane Roe",))


def test_microdata() -> None:
    body = """
    <article itemscope itemtype="https://schema.org/NewsArticle">
      <h1 itemprop="headline">Bridge reopens</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person">By <b itemprop="name">Jane Roe</b></span>
      <meta itemprop="datePublished" content="2024-05-31T10:00:00+02:00">
      <time itemprop="dateModified" datetime="2024-06-01">June</time>
      <span itemprop="publisher" itemscope itemtype="https://schema.org/Organization">
        <meta itemprop="name" content="Example Courier"></span>
      <meta itemprop="isAccessibleForFree" content="false">
      <div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Somebody Else</span></div>
    </article>"""
    found = facts(head(body=body))
    assert (found.title, found.authors, found.publisher, found.paywalled) == (
        "Bridge reopens",
        ("Jane Roe",),
        "Example Courier",
        True,
    )
    assert found.published_text == "2024-05-31T10:00:00+02:00"
    assert found.modified == datetime(2024, 6, 1, tzinfo=UTC)
    assert found.page_type == "NewsArticle"


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ('<meta property="article:published_time" content="2024-05-31T10:00:00+02:00">', "2024-05-31T10:00:00+02:00"),
        ('<meta name="date" content="2024-05-31">', "2024-05-31"),
        ('<meta name="dc.date" content="31.05.2024">', "2024-05-31"),
        ('<meta name="parsely-pub-date" content="2024-05-31T08:00:00Z">', "2024-05-31T08:00:00Z"),
        ('<meta name="sailthru.date" content="Fri, 31 May 2024 08:00:00 +0000">', "2024-05-31T08:00:00+00:00"),
        ('<meta name="cXenseParse:recs:publishtime" content="2024-05-31T08:00Z">', "2024-05-31T08:00Z"),
        (script(article(datePublished="May 31, 2024 3:04 PM")), "2024-05-31T15:04"),
        (script(article(datePublished={"@type": "Date", "@value": "2024-05-31"})), "2024-05-31"),
        (script(article(dateCreated="2024-05-31")), "2024-05-31"),
    ],
)  # fmt: skip
def test_dates_of_the_head(element: str, expected: str) -> None:
    assert facts(head(element), url="https://www.example-courier.com/harbour-bridge").published_text == expected


@pytest.mark.parametrize(
    "line",
    [
        '<time datetime="2024-05-31">last Friday</time>', "<time>31 May 2024</time>", '<span class="date">31 May 2024</span>',
        '<p class="article-meta">Published 31 May 2024, updated 2 June 2024</p>', "<p>31 May 2024</p>", "<p>31. Mai 2024</p>",
        "<div><span>Friday</span> <span>31 May 2024</span></div>",
    ],
)  # fmt: skip
def test_visible_dates(line: str) -> None:
    page = head(body=f"<h1>Bridge reopens</h1>{line}<p>Some text about the bridge.</p>")
    assert (facts(page, url="https://www.example-courier.com/harbour-bridge").published_text or "")[:10] == "2024-05-31"


def test_a_page_without_a_date_has_none() -> None:
    page = head(body="<h1>Bridge reopens</h1><p>It was built in 1912 and reopened on Monday. Call 0171 234 5678.</p>")
    found = facts(page, url="https://www.example-courier.com/harbour-bridge")
    assert (found.published, found.published_text, found.modified) == (None, None, None)


def test_an_update_is_no_publication() -> None:
    page = head(body='<h1>A</h1><p class="date">Last updated: 31 May 2024</p>')
    found = facts(page, url="https://www.example-courier.com/harbour-bridge")
    assert (found.published_text, found.modified) == (None, datetime(2024, 5, 31, tzinfo=UTC))


def test_published_is_utc_and_the_text_as_given() -> None:
    found = facts(head(script(article(datePublished="2024-05-31T01:30:00+03:00", dateModified="2024-05-31T02:00:00+03:00"))))
    assert found.published == datetime(2024, 5, 30, 22, 30, tzinfo=UTC)
    assert found.published_text == "2024-05-31T01:30:00+03:00"
    assert found.modified == datetime(2024, 5, 30, 23, tzinfo=UTC)


def test_small_columns() -> None:
    page = head(
        '<link rel="canonical" href="/news/2024/05/31/harbour-bridge-reopens?utm_source=x">',
        '<meta property="og:description" content="After two years of work the old bridge carries buses...">',
        '<meta property="og:image" content="//img.example-courier.com/bridge.jpg">',
        '<meta property="og:locale" content="en_GB"><meta property="og:type" content="article">',
        '<meta property="article:tag" content="Bridges"><meta property="article:tag" content="Transport">',
        script(article(headline="Bridge reopens",
                       description="After two years of work the old bridge carries buses and bicycles again.",
                       isAccessibleForFree="False", hasPart=[{"isAccessibleForFree": False, "cssSelector": ".subscribers"}],
                       license="https://creativecommons.org/licenses/by-sa/4.0/",
                       articleBody="The bridge.", publisher={"@type": "Organization", "name": "Example Courier"})),
    )  # fmt: skip
    found = facts(page)
    assert found.canonical_url == URL
    assert found.description == "After two years of work the old bridge carries buses and bicycles again."
    assert found.image == "https://img.example-courier.com/bridge.jpg"
    assert found.tags == ("Bridges", "Transport")
    assert (found.language, found.license, found.publisher) == ("en-GB", "CC BY-SA 4.0", "Example Courier")
    assert found.walled == (".subscribers",)
    assert (found.paywalled, found.live_blog, found.page_type, found.article_body) == (True, False, "NewsArticle", "The bridge.")


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [
        ("bridge, harbour,  transport ,bridge", ("bridge", "harbour", "transport")),
        (["Bridge", "Harbour"], ("Bridge", "Harbour")),
        ([{"@type": "DefinedTerm", "name": "Bridge"}], ("Bridge",)),
        ("bridge; harbour, north; transport", ("bridge", "harbour, north", "transport")),
        (["Bridge,Harbour,Town", "Transport"], ("Bridge", "Harbour", "Town", "Transport")),
        (["Bridges, old and new", "10,000 steps"], ("Bridges, old and new", "10,000 steps")),
        (["Harbour bridge reopens", "Bridge"], ("Bridge",)),
        ("[bridge, harbour]", ("bridge", "harbour")),
        ('["bridge", "old, and new"]', ("bridge", "old, and new")),
        (["section/transport", "type:news", "Example Courier", "98be933f-38cf-4fba-b6c6-ad438e82010a"], ("transport",)),
        (None, ()),
    ],
)
def test_tags(keywords: object, tags: tuple[str, ...]) -> None:
    publisher = {"@type": "Organization", "name": "Example Courier"}
    assert facts(head(script(article(headline="Harbour bridge reopens", keywords=keywords, publisher=publisher)))).tags == tags


@pytest.mark.parametrize(
    ("site_name", "publisher", "expected"),
    [
        ("examplecourier", "Example Courier", "Example Courier"),
        ("examplecourier", "Other House Ltd", "examplecourier"),
        ("Example Courier", "EXAMPLE COURIER", "Example Courier"),
        ("Jane Roe info@example-courier.com", "Example Courier", "Example Courier"),
    ],
)
def test_publisher(site_name: str, publisher: str, expected: str) -> None:
    said = script(article(headline="Bridge reopens", publisher={"@type": "Organization", "name": publisher}))
    assert facts(head(f'<meta property="og:site_name" content="{site_name}">', said)).publisher == expected


@pytest.mark.parametrize("name", ["Home", "Startseite", "Blog", "Blogger", "How the old harbour bridge opened again | Example"])
def test_what_templates_fill_in_is_no_publisher(name: str) -> None:
    title = "<title>How the old harbour bridge opened again | Example Courier</title>"
    site = f'<meta property="og:site_name" content="{name}">'
    assert facts(head(site, title, body="<h1>How the old harbour bridge opened again</h1>")).publisher == "Example Courier"


def test_the_name_of_a_site_without_its_first_page_and_for_its_address() -> None:
    front = '<meta property="og:site_name" content="Harbour Office | Startseite">'
    assert facts(head(front)).publisher == "Harbour Office"
    address = '<meta property="og:site_name" content="www.example-courier.com">'.replace("www.", "harbour.")
    assert facts(head(address, "<title>Bridge opens again - Example Courier</title>")).publisher == "Example Courier"


@pytest.mark.parametrize(("title", "publisher"), [("Quay Notes: The bridge", "Quay Notes"), ("The bridge: a farewell", None)])
def test_a_logo_with_which_the_title_begins_is_the_publisher(title: str, publisher: str | None) -> None:
    body = '<h1 class="title"><a href="https://quays.example-blogs.com/">Quay Notes</a></h1><h3>The bridge</h3>'
    assert facts(head(f"<title>{title}</title>", body=body), url="https://quays.example-blogs.com/1").publisher == publisher


def test_who_wrote_the_page_is_no_topic() -> None:
    body = '<article><h1>Bridge reopens</h1><div class="byline"><a href="/topics/jane">Jane Roe</a></div><p>Open.</p></article>'
    found = facts(head("<title>Bridge reopens</title>", body=body))
    assert (found.authors, found.tags) == (("Jane Roe",), ())


def test_a_nav_that_is_labelled_as_the_topics_of_a_post_has_them() -> None:
    links = '<nav aria-label="{}"><ul><li><a href="/blog/tags/quay">Quay</a></li></ul></nav>'
    page = f"<article><h1>Bridge reopens</h1><p>The bridge is open.</p>{links}</article>"
    assert facts(head(body=page.format("Post tags"))).tags == ("Quay",)
    assert facts(head(body=page.format("Site menu"))).tags == ()


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("Harbour bridge opens again - News - Example-Courier.com", "Example-Courier.com"),
        ("Example Courier | Harbour bridge opens again", "Example Courier"),
        ("Harbour bridge opens again | Some Town", None),
        ("Example Courier", None),
    ],
)
def test_the_part_of_the_title_that_spells_the_host_is_the_publisher(title: str, publisher: str | None) -> None:
    assert facts(head(f"<title>{title}</title>")).publisher == publisher


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [
        (["Harbour,Bridges,Town Council,", "Ferries"], ("Harbour", "Bridges", "Town Council", "Ferries")),
        (["investigation,7-On-Your-Side,moving"], ("investigation", "7-On-Your-Side", "moving")),
        (["Bus and rail, Harbour", "Bus and rail, Harbour, Town"], ("Bus and rail", "Harbour", "Town")),
        (["Category:Harbours", "cat_biology-biochemistry", "Hjyzb5roBwt9E5YlUGSZL", "Tram"], ("Tram",)),
        (["Ferries", "Old harbour bridge, at last, opens - Example Courier"], ("Ferries",)),
        (["Smith, Jane", "Ferries"], ("Smith, Jane", "Ferries")),
    ],
)
def test_tags_of_publishing_systems(keywords: list[str], tags: tuple[str, ...]) -> None:
    metas = "".join(f'<meta property="article:tag" content="{keyword}">' for keyword in keywords)
    title = "<title>Old harbour bridge, at last, opens - Example Courier</title><h1>Old harbour bridge, at last, opens</h1>"
    assert tuple(tag for tag in facts(head(metas, title)).tags if tag != "Harbours") == tags


@pytest.mark.parametrize("button", ["<button>Copy item path</button>", "<span role='button'>Copy item path</span>"])
def test_a_button_is_no_part_of_the_headline(button: str) -> None:
    assert facts(head(body=f"<h1>Harbour bridge opens again {button}</h1>")).title == "Harbour bridge opens again"


@pytest.mark.parametrize("box", ["customer-reviews", "product-review-list", "review-item", "testimonials"])
def test_who_reviews_a_product_did_not_write_the_page(box: str) -> None:
    review = f'<div class="{box}"><span class="author">Jane Roe</span> <span class="date">31 May 2024</span></div>'
    dated = "<p class='date'>3 May 2024</p>"
    found = facts(head(body=f"<h1>Bridge model, 1:100</h1>{review}{dated}"), url=None)
    assert (found.authors, found.published_text) == ((), "2024-05-03")


def test_live_blog() -> None:
    value = {
        "@type": "LiveBlogPosting",
        "headline": "Bridge reopening: live",
        "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "10:00"}],
    }
    found = facts(head(script(value)))
    assert (found.live_blog, found.title) == (True, "Bridge reopening: live")


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ('<link rel="license" href="https://creativecommons.org/licenses/by-nc-nd/3.0/de/">', "CC BY-NC-ND 3.0 DE"),
        ('<link rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">', "CC0 1.0"),
        ('<meta name="dc.rights" content="Creative Commons CC BY 4.0">', "CC BY 4.0"),
        ('<meta name="dc.rights" content="© 2024 Example Courier. All rights reserved.">', None),
        ('<meta name="license" content="Open Government Licence v3.0">', "Open Government Licence v3.0"),
        ('<link rel="license" href="/licensing">', "https://www.example-courier.com/licensing"),
    ],
)
def test_license(element: str, expected: str | None) -> None:
    assert facts(head(element)).license == expected


def test_a_picture_license_is_not_the_page_s() -> None:
    link = '<a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a>'
    assert facts(head(body=f"<figure><img src=x><figcaption>Photo: Jane Roe, {link}</figcaption></figure>")).license is None
    assert facts(head(body=f"<p>Photo: Jane Roe / {link}</p>")).license is None
    marked = link.replace("<a", '<a rel="license"')
    assert facts(head(body=f"<figure><img src=x><figcaption>The quay. Jane Roe, {marked}</figcaption></figure>")).license is None
    assert facts(head(body=f"<p>Photo: Jane Roe / {marked}</p>")).license is None
    assert facts(head(body=f"<div>Text and photos on this site: {marked}</div>")).license == "CC BY 2.0"
    assert facts(head(body=f"<footer><p>This text is licensed under {link}</p></footer>")).license == "CC BY 2.0"


def test_the_article_among_many_objects() -> None:
    listing = [
        {
            "@type": "NewsArticle",
            "headline": "Another story",
            "url": "https://www.example-courier.com/other",
            "author": "John Doe",
        },
        {"@type": "NewsArticle", "headline": "Bridge reopens", "url": URL, "author": "Jane Roe"},
        {"@type": "Product", "name": "Subscription", "review": {"@type": "Review", "author": "Max Muster"}},
    ]
    found = facts(head('<meta property="og:title" content="Bridge reopens">', script(listing)))
    assert (found.title, found.authors) == ("Bridge reopens", ("Jane Roe",))


@pytest.mark.parametrize("kind", ["Product", "CollectionPage", "DiscussionForumPosting", "Recipe", "TechArticle"])
def test_declared_types(kind: str) -> None:
    assert facts(head(script([{"@type": "BreadcrumbList"}, {"@type": kind, "name": "A"}]))).page_type == kind
    og_type = '<meta property="og:type" content="article">'
    assert facts(head(og_type, script({"@type": "WebPage", "name": "A"}))).page_type == "article"


def test_a_description_has_no_markup_that_was_escaped_twice() -> None:
    value = article(headline="Rain", description="&lt;p&gt;The harbour of the town reopened on Monday.&lt;/p&gt;")
    assert facts(head(script(value))).description == "The harbour of the town reopened on Monday."


TOLD = "<p>The bridge over the harbour opened again on Friday after a year of works, the town said, and the ferry stopped.</p>"
OTHERS = '<div class="rows"><time datetime="2022-11-01">1 November</time> <a href="/x">The weir</a></div>'


def test_dates_outside_of_the_article_come_last() -> None:
    own = '<div><time datetime="2022-11-09T12:00:00Z">9 November</time></div><h1>Harbour bridge opens again</h1>'
    told = facts(head(body=f"<main><article>{own}{TOLD * 3}</article>{OTHERS}</main>"), None)
    assert told.published_text == "2022-11-09T12:00:00Z"
    told = facts(head(body=f"<main><article><h1>Harbour bridge opens again</h1>{TOLD * 3}</article>{OTHERS}</main>"), None)
    assert told.published_text == "2022-11-01"


@pytest.mark.parametrize(
    "page",
    [
        '<article class="ui-card ui-article"><p>Posted on <time datetime="{}">May 31</time></p><h1>Bridge reopens</h1></article>',
        '<div class="card"><div class="card-body"><h1>Bridge reopens</h1><p class="card-text">'
        '<time datetime="{}">31 May</time></p></div></div>',
    ],
)
def test_the_date_in_the_card_of_the_headline_is_the_page_s(page: str) -> None:
    assert facts(head(body=page.format("2024-05-31T10:30:00Z"))).published_text == "2024-05-31T10:30:00Z"


def test_the_date_in_another_card_is_not() -> None:
    bare = '<div class="card-body"><p class="card-text"><time datetime="2024-02-01T09:00:00Z">x</time></p></div>'
    for card in (f'<div class="card">{bare}</div>', bare):
        page = head(body=f"<article><h1>Bridge reopens</h1><p>{'The bridge is open. ' * 12}</p>{card}</article>")
        assert facts(page, url="https://www.example-courier.com/bridge").published_text is None


def test_the_day_on_the_card_of_another_article_comes_last() -> None:
    told, card = "<p>The weir was raised by a foot.</p>" * 3, '<a href="/x"><h4>The flood and after</h4><p>{}</p></a>'
    above = "<main><p>9 May 2024</p><h1>Harbour bridge opens again</h1>"
    page = head(body=f"{above}{told}{card.format('30 April 2024')}</main>")
    assert facts(page, None).published_text == "2024-05-09"
    page = head(body=f"{above}<a href='/2024/05/10'>Published 10 May 2024</a>{told}</main>")
    assert facts(page, None).published_text == "2024-05-10"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ('<h3 class="date-header">Saturday, June 20, 2009</h3>', "2009-06-20"),
        ('<h3 class="post-title">Saturday, June 20, 2009</h3>', "2009-06-17"),
        ('<h3 class="date-header">The flood of June 20, 2009, as those who live below the weir tell it</h3>', "2009-06-17"),
    ],
)
def test_a_heading_that_calls_itself_a_date_is_one(heading: str, expected: str) -> None:
    bar = '<div class="list-date">June 17, 2009</div>'
    told = facts(head("<title>The weir</title>", body=f"{heading}<h4>The weir</h4>{TOLD * 3}{bar}"), None)
    assert told.published_text == expected


def test_the_month_of_an_issue_and_the_day_of_a_paper() -> None:
    issue, day = '<meta name="citation_publication_date" content="2022/1">', '<meta name="citation_online_date" content="{}">'
    url = "https://www.roofs-quarterly.com/4/1/11"
    assert facts(head(issue, day.format("2022/04/28")), url).published_text == "2022-04-28"
    assert facts(head(issue, day.format("2012/04/28")), url).published_text == "2022-01"  # put online at another time
    assert facts(head(issue), url).published_text == "2022-01"
