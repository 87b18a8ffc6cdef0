"""Whether a page is an article, and what else it is: from the classifier's probabilities and what the page says of itself.

A page that declares itself an article needs less to be believed one than a page that declares something else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.engines import made_as, no_article
from pipeline.rules.shape import is_prose, size

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.records import Document, Metadata, PageType

DECLARED, UNDECLARED, DECLARED_WEBSITE, DECLARED_OTHER = 0.32, 0.34, 0.4, 0.58
"""Probability from which a page counts as an article that declares itself one, that declares nothing, that calls itself a
website, that declares another type. Chosen on pages of sites left out: precision 0.92 at recall 0.97 (docs/quality.md)."""
ATTESTED = 0.2
"""The same for news with its day and a person who wrote it, if it has some paragraphs and no other type is likelier than not: the
model cannot read an address that is not in Latin letters."""
THIN, THIN_OTHER = 0.8, 0.9
"""The same for a page with fewer than `ALONE` paragraphs to keep that does not call itself an article: a section of a site has a
sentence for each of its teasers. The second for a small page that declares something else: a film with its description."""
UNKNOWN = 0.12
"""The same for a page without a declared type that has no address, or hardly anything but paragraphs: with some to keep and no
other type likelier than not, doubt is for it."""
ONLY_PROSE = 0.8
"""Share of a page's characters in running text from which it has hardly anything else."""
SMALL = 15
"""Blocks up to which a page is so small that training had next to none like it."""
MOSTLY_PROSE = 0.85
"""The same for a page that says or dates what it is: with some paragraphs it is an article, whatever its address and without a
menu. Archives of stripped pages look so."""
ALONE = 2
"""Kept paragraphs from which a small page of hardly anything else is an article, if it declares nothing."""
LONG = 1_500
"""Characters from which one paragraph is as good as several; a third of it in scripts like Chinese."""
NOTHING_ELSE = 0.95
"""Share of running text from which a page of any length, without links, fields and tables, is a story that was stripped."""
FORUM = frozenset(("discussionforumposting", "socialmediaposting"))
"""Declared types that are posts among others, whatever their names."""
_WEBSITE = "website"
"""What a page is where OpenGraph's `og:type` says nothing else (https://ogp.me/#types), which templates print on every page."""
_SAYS_NOTHING = frozenset(("page", "default", "webpage", "creativework", "webcontent", "healthtopiccontent", "medicalwebpage"))
"""Declared types that any page may have. A page of health is a guide as often as a clinic's offer."""
PARAGRAPHS = 3
"""Kept paragraphs from which such a page is given the benefit of the doubt."""


def decide(
    kinds: Mapping[PageType, float], document: Document, facts: Metadata, paragraphs: int, prose: float
) -> PageType:
    """The page's type. `kinds`: probability of each; `paragraphs`: how many of running text the fast engine keeps; `prose`: the
    share of the page's characters in running text."""
    other = max((kind for kind in kinds if kind != "article"), key=lambda kind: kinds[kind])
    against = no_article.needed(document, facts)
    is_door = is_small(document) and document.tree is not None and document.tree.css_matches("input[type=password i]")
    if not against and not facts.page_type and not is_door and _is_bare_story(document, paragraphs):
        return "article"
    if not against and made_as.is_article(document, paragraphs):
        return "article"
    if against >= no_article.NEVER:
        other = "service"
    elif is_door:
        other = "service"  # hardly anything but a door
    elif not against and (says_article(facts) or (facts.published_text and not _says_forum(facts))) and (
        (is_small(document) and paragraphs >= ALONE) or (paragraphs >= PARAGRAPHS and prose >= MOSTLY_PROSE)
    ):
        return "article"
    doubtful = paragraphs >= PARAGRAPHS and kinds[other] < 0.5
    needed = _needed(document, facts, doubtful, prose)
    if paragraphs < ALONE and not says_article(facts):
        needed = max(needed, THIN if not is_small(document) else THIN_OTHER if _says_other(facts) else 0.0)
    return "article" if kinds["article"] >= max(needed, against) else other


def _is_bare_story(document: Document, paragraphs: int) -> bool:
    """Whether a page is hardly anything but running text: small, of some paragraphs or a long one, or long and without a link."""
    prose, share = prose_of(document)
    if is_small(document):
        long = any(size(document.blocks[number].text) >= LONG for number in prose)
        return share >= ONLY_PROSE and (paragraphs >= ALONE or long)
    return share >= NOTHING_ELSE and not any(block.links or block.kind in ("form", "row") for block in document.blocks)


def paragraphs_of(document: Document, kept: Sequence[bool], prose: Sequence[bool]) -> int:
    """How many paragraphs of running text are `kept`: those that the model takes for `prose`, and what is long enough for one in
    its script. The model's own measure wants runs of a dozen signs, which a Chinese paragraph with quotes may not have."""
    return sum(
        there and (told or (size(block.text) > len(block.text) and is_prose(block)))
        for block, there, told in zip(document.blocks, kept, prose, strict=True)
    )


def is_small(document: Document) -> bool:
    """Whether a page has hardly any blocks."""
    return len(document.blocks) <= SMALL


def prose_of(document: Document) -> tuple[list[int], float]:
    """The blocks of a page that are paragraphs, and their share of the characters that are in no heading."""
    prose = [block.number for block in document.blocks if is_prose(block)]
    chars = sum(len(block.text) for block in document.blocks if block.kind != "heading")
    return prose, sum(len(document.blocks[number].text) for number in prose) / chars if chars else 0.0


def _is_attested(facts: Metadata) -> bool:
    """Whether the page declares itself news and says which person wrote it and when."""
    news = (facts.page_type or "").casefold().endswith("newsarticle")
    return news and bool(facts.published_text) and bool(facts.authors)


def says_article(facts: Metadata) -> bool:
    """Whether the page declares itself an article, a blog's post, news or a review."""
    declared = (facts.page_type or "").lower()
    return declared not in FORUM and (declared == "review" or any(word in declared for word in ("article", "posting", "news")))


def _says_forum(facts: Metadata) -> bool:
    return (facts.page_type or "").casefold() in FORUM


def _says_other(facts: Metadata) -> bool:
    """Whether the page declares itself something that is no article: a film, a shop's goods. Several words are no type of any
    vocabulary, but a site's own name for a kind of page."""
    declared = (facts.page_type or "").casefold().strip()
    known = bool(declared) and " " not in declared and declared not in _SAYS_NOTHING
    return known and declared != _WEBSITE and not says_article(facts)


def _needed(document: Document, facts: Metadata, doubtful: bool, prose: float) -> float:
    if says_article(facts):
        return ATTESTED if doubtful and _is_attested(facts) else DECLARED
    if (facts.page_type or "").casefold() == _WEBSITE:
        return DECLARED_WEBSITE
    if _says_other(facts):
        return DECLARED_OTHER
    bare = prose >= ONLY_PROSE or not (facts.canonical_url or document.page.url)
    return UNKNOWN if doubtful and bare else UNDECLARED
