"""Names that no element is named for: links to author pages, 'By' lines, names beside a date, what scripts count by."""

from __future__ import annotations

import pytest

from pipeline import blocks, metadata
from tests.metadata.documents import article, document, head, script

STORY = "<p>" + "The bridge over the harbour opened again on Friday after a year of works, the town said. " * 3 + "</p>"


def authors(body: str, *elements: str) -> tuple[str, ...]:
    page = document(head(*elements, body=body))
    blocks.segment(page)
    return metadata.with_text(page, metadata.from_markup(page), ()).authors


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ('<div class="x1"><a href="/blog/authors/jane-roe">Jane Roe</a></div>', ("Jane Roe",)),
        ('<div><a href="/autoren/anna-mueller-684">© Foto <span>Anna Mueller</span></a></div>', ("Anna Mueller",)),
        ('<p><a href="/auteurs/elodie-durand/">Élodie Durand</a>, <a href="/auteurs/luc-martin/">Luc Martin</a></p>',
         ("Élodie Durand", "Luc Martin")),
        ('<p>Nora Dahl</p><p>Journalist</p><a href="/forfatter/nora-dahl">Flere saker</a>', ("Nora Dahl",)),
        ('<div><span>Published May 5, 2024</span> <span>by Jane Roe</span></div>', ("Jane Roe",)),
        ("<div>By <b>Jane Roe</b> and <b>John Doe</b></div>", ("Jane Roe", "John Doe")),
        ("<div><span>Author:</span><span>Gábor Muster</span><span>, Datum: 03.03.2024</span></div>", ("Gábor Muster",)),
        ("<small>04.02.2024 | 13:10 Uhr | Anna Müller</small>", ("Anna Müller",)),
        ("<div><span>2024-12-17</span> · <a href='/team'>Trond Eksempel</a></div>", ("Trond Eksempel",)),
        ("<div>Por María Ejemplo</div>", ("María Ejemplo",)),
        ('<p class="post-date">Posted February 5, 2019 by Zorica Example</p>', ("Zorica Example",)),
        ("<p>Geschrieben am 4. Mai 2021 von Zorica Muster</p>", ("Zorica Muster",)),
        ("<p>Publicado el 4 de mayo de 2021 por María Ejemplo</p>", ("María Ejemplo",)),
        ("<div><span>Jane Roe</span><time>4 May 2023</time></div>", ("Jane Roe",)),
        ("<p class='meta'>By Zorica Example ’14 | May 8, 2022</p>", ("Zorica Example",)),
    ],
)  # fmt: skip
def test_signs_of_an_author(line: str, people: tuple[str, ...]) -> None:
    assert authors(f"<main><h1>Harbour bridge opens again</h1>{line}{STORY}</main>") == people


def test_a_line_above_the_heading() -> None:
    assert authors(f"<main><p>by Jane Roe</p><h1>Harbour bridge opens again</h1>{STORY}</main>") == ("Jane Roe",)


@pytest.mark.parametrize(
    "line",
    [
        '<p><a href="/people/real-life">Real Life</a> | <a href="/topics/harbour">The Harbour</a></p>',
        '<p>The government <a href="/x">of the country</a> <b>by Jane Roe</b> lost the vote on Friday</p>',
        '<p><a href="/authors/">All Authors</a></p>',
        '<p>5 May 2024 | Local News</p>',
        '<p>Port Ansel, an old town under water, seen at <b>19h30</b> / 2 min. / 5 May 2024</p>',
        '<p>Cloud Computing</p><p>5 May 2024</p>',
        '<p><span>Cloud Computing</span><time>5 May 2024</time></p>',
        '<p><span>Per Capita</span><time>5 May 2024</time></p>',
        '<p>Posted 5 May 2024 by the harbour office at noon</p>',
        '<p>Published 5 May 2024 by Example Courier Media</p>',
        f'{STORY}<p>Read also</p><p>By Max Muster</p>',
        '<p>5 May 2024 - by example courier</p>',
    ],
)  # fmt: skip
def test_what_is_no_author(line: str) -> None:
    assert authors(f"<main><h1>Harbour bridge opens again</h1>{line}{STORY}</main>") == ()


def test_a_profile_of_whom_the_story_is_about() -> None:
    story = STORY + '<p>The law of <a href="/profil/jane-roe">Jane Roe</a> was no help.</p>'
    assert authors(f"<main><h1>Harbour bridge opens again</h1>{story}</main>") == ()


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("<p><em>Jane Roe</em></p>", ("Jane Roe",)),
        ("<p>&nbsp;</p><p align='right'>(Jane Roe)</p><div>Share</div>", ("Jane Roe",)),
        ("<p><b><i>Von Anna Müller</i></b></p>", ("Anna Müller",)),
        (f"<p><strong>Jane Roe</strong></p>{STORY}", ()),
        ("<p><strong>Open Questions</strong></p><ul><li>Who pays</li></ul>", ()),
        ("<p>Jane Roe</p>", ()),
        ("<p><em>Subscribe Now</em></p><p><em>Jane Roe</em></p>", ()),
        ("<p><em>Example Courier Team</em></p>", ()),
    ],
)
def test_a_name_set_apart_below_the_story(line: str, people: tuple[str, ...]) -> None:
    assert authors(f"<main><h1>Harbour bridge opens again</h1>{STORY}{line}</main>") == people


LIST = (
    '<aside><h3>{heading}</h3><ul><li><a href="/en/people/jane-q-roe"><img src="/j.jpg"><span>Jane Q. Roe</span></a>'
    '<span>Partner</span><span>Port Ansel</span><a href="tel:+1">+1</a></li><li><a href="/en/people/john-doe"><b>John Doe</b>'
    "</a><span>Associate</span></li></ul></aside>"
)


@pytest.mark.parametrize(
    ("heading", "people"),
    [("Authors", ("Jane Q. Roe", "John Doe")), ("Autoren:", ("Jane Q. Roe", "John Doe")), ("Key Contacts", ()), ("Our team", ())],
)
def test_a_list_of_those_who_wrote_beside_what_they_wrote(heading: str, people: tuple[str, ...]) -> None:
    page = f"<main><div><h1>Harbour bridge opens again</h1>{STORY}</div>{LIST.format(heading=heading)}</main>"
    assert authors(page) == people


def test_the_authors_in_a_menu_wrote_other_things() -> None:
    page = f"<nav>{LIST.format(heading='Authors')}</nav><main><h1>Harbour bridge opens again</h1>{STORY}</main>"
    assert authors(page) == ()


@pytest.mark.parametrize(
    ("code", "people"),
    [
        ('dataLayer.push({"pagePostType": "post", "pagePostAuthor": "Jane Roe"});', ("Jane Roe",)),
        ("ga('set', {'article_author': 'Jane Roe', 'section': 'Town'});", ("Jane Roe",)),
        ('var page = {"authors": ["Jane Roe"], "title": "Harbour"};', ("Jane Roe",)),
        ('var teasers = [{"author": "Jane Roe"}, {"author": "John Doe"}];', ()),
        ('var page = {"author": "Example Courier Team"};', ()),
    ],
)
def test_what_scripts_count_by(code: str, people: tuple[str, ...]) -> None:
    body = f"<main><h1>Harbour bridge opens again</h1>{STORY}</main><script>{code}</script>"
    assert authors(body) == people


def test_an_account_gives_way_to_the_name_it_spells_only() -> None:
    said = script(article(headline="Harbour bridge opens again", author="jane_roe"))
    page = f"<main><h1>Harbour bridge opens again</h1><p>By {{}}</p>{STORY}</main>"
    assert authors(page.format("Jane Roe"), said) == ("Jane Roe",)
    assert authors(page.format("John Doe"), said) != ("Jane Roe",)


def test_a_marked_author_is_believed_before() -> None:
    said = script(article(headline="Harbour bridge opens again", author={"@type": "Person", "name": "Jane Roe"}))
    page = f'<main><h1>Harbour bridge opens again</h1><a href="/authors/john-doe">John Doe</a>{STORY}</main>'
    assert authors(page, said) == ("Jane Roe",)
