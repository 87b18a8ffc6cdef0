"""What a page says about itself: witnesses, one a file, and the weighing of what they say (docs/metadata.md)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser

from pipeline.metadata import (
    authors,
    date_lines,
    filed,
    house,
    json_ld,
    lone_names,
    markup,
    meta,
    microdata,
    opengraph,
    publication,
    signatures,
    stated,
    text,
    unmarked,
    url,
    visible,
    weigh,
    with_htmldate,
)
from pipeline.metadata.language import language_of
from pipeline.metadata.statement import Statement
from pipeline.records import Document, Metadata, Verdict

__all__ = ["from_markup", "language_of", "with_text"]

_WIKI, _WIKI_DATED = "body.mediawiki", "#publishDate, .published"
"""A page of a wiki, which has the day of its last change only; and one of a wiki's news."""


def from_markup(document: Document) -> Metadata:
    """What the page's markup and address say, and where these leave something open what stands beside it.

    Needs `document.tree`; of plain text only the url and a marked headline are known, and beside a stated title it is none.
    """
    said = stated.read(document.stated)
    if document.tree is None:
        headline = document.headline if not any(item.titles for item in said) else None
        canonical = url.canonical((), document.page.url)
        titles = (headline,) if headline else ()
        facts = Metadata(url=document.page.url, canonical_url=canonical, title=headline, titles=titles)
    else:
        facts = weigh.weigh(document, witnesses(document))
    return weigh.add_stated(facts, said, document) if said else facts


def with_text(document: Document, facts: Metadata, verdicts: Sequence[Verdict]) -> Metadata:
    """The facts with what lifted lines add: bylines, dates, credits, agency, first publisher, and for text the title."""
    said = text.read(document, verdicts)
    if document.tree is not None and _is_undated(document, document.tree):
        said = replace(said, published=())
    facts = weigh.add_text(facts, said, document)
    if document.tree is not None and house.signs(document.tree, facts.authors):
        facts = weigh.add_printed(facts, house.read(document, facts))
    elif document.tree is not None and facts.authors:
        facts = weigh.add_printed(facts, house.by_line(document, facts.authors))
    if document.tree is not None and not any(map(authors.is_full, facts.authors)):
        facts = weigh.add_unmarked(facts, unmarked.read(document.tree))
    if not any(map(authors.is_full, facts.authors)):
        facts = weigh.add_unmarked(facts, signatures.read(document, verdicts))
    if document.is_text and not any(map(authors.is_full, facts.authors)):
        facts = weigh.add_unmarked(facts, lone_names.read(document, verdicts))
    return facts


def witnesses(document: Document) -> list[Statement]:
    """What each witness says of a page with markup; the date from the text only where nobody else has one."""
    tree = document.tree
    assert tree is not None
    metas = meta.collect(tree)
    title, head = markup.read_head(tree)
    opengraph_, twitter = opengraph.read(metas)
    hints = (*opengraph_.titles, *opengraph_.addresses, *head.addresses, document.page.url or "")
    heard = [*json_ld.read(tree, hints), opengraph_, twitter, meta.read(metas), title, head, *visible.read(tree),
             url.read(document.page.url)]  # fmt: skip
    if (items := microdata.read(tree)) is not None:
        heard.append(items)
    if not any(item.tags for item in heard):
        heard.append(filed.read(tree))
    wiki = _is_undated(document, tree)
    if wiki:  # days on its page are of notes and of what it tells
        heard = [replace(item, published=()) if item.witness == "visible" else item for item in heard]
    if not wiki and publication.undated(heard):
        published, changed = visible.near_heading(tree)
        near = Statement("near", published=published or changed, modified=changed)  # the only day of a page stands for both
        dated = not publication.undated([near])
        asked = not dated and _says_article(heard) and not _says_checked(document)
        heard.append(with_htmldate.read(document) if asked else near)
    elif not wiki and publication.undated([item for item in heard if item.witness != "url"]):
        published, _ = visible.near_heading(tree)  # an address knows the day, the page the time
        heard.append(Statement("near", published=published))
    elif publication.stamped(heard):
        published, changed = visible.near_heading(tree)
        if published and changed:  # a line of both says which is which, whatever else is marked as a date
            told = {"visible": published[:1]}
            heard = [
                replace(item, published=told[item.witness], modified=changed[:1]) if item.witness in told else item
                for item in heard
            ]
    return heard


def _is_undated(document: Document, tree: LexborHTMLParser) -> bool:
    """Whether it is a page of a wiki, which prints the day of its last change alone."""
    return "mediawiki" in document.markup and tree.css_matches(_WIKI) and not tree.css_matches(_WIKI_DATED)


def _says_checked(document: Document) -> bool:
    """Whether a line has the day of a review, which would be taken for that of publication."""
    return any(date_lines.is_check(block.text) and any(map(str.isdigit, block.text)) for block in document.blocks)


def _says_article(heard: list[Statement]) -> bool:
    """Whether a witness calls the page an article: others are undated more often than not, and a date on them a guess."""
    kinds = (kind.rsplit("/", 1)[-1].casefold() for item in heard for kind in item.page_types)
    return any(kind in json_ld.ARTICLES for kind in kinds)
