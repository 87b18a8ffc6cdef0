"""Witness: what stands beside the text, not in it: fields of its record, or the front matter of a Markdown text.

It fills what the page itself leaves open. Whatever else stands there is of no concern: a row has whatever its owner needed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pipeline.metadata.statement import Signer, Statement, fold, strip_tags, unique

# Names of what is said, as front matter has them; of records `pipeline.sources.beside` gives the first of each.
_TITLES = ("title", "headline")
_AUTHORS = ("author", "authors", "byline")
_PUBLISHED = ("published", "datepublished", "date_published", "publishdate", "publish_date", "published_at", "pubdate", "date")
_MODIFIED = ("modified", "datemodified", "date_modified", "lastmod", "last_modified_at", "updated")
_DESCRIPTIONS = ("description", "excerpt", "summary", "subtitle")
_TAGS = ("tags", "keywords")
_IMAGES = ("image", "cover", "thumbnail")
_LANGUAGES = ("language", "lang")
_SITE_NAMES = ("publisher", "site_name", "sitename")
_LICENSES = ("license", "licence")
_ADDRESSES = ("canonical_url", "canonicalurl", "canonical", "url")
_CLIPPED = ("created", "clipped", "date saved", "clippings")
"""What says that a note was taken from the page that it calls its source: names, and a tag."""

_MOST = 40
_LONGEST = 2_000


def read(said: Sequence[tuple[str, str]]) -> list[Statement]:
    """What is said of the text; nothing if nothing is."""
    if not said:
        return []
    names = {name for name, _ in said} | {words.casefold() for name, words in said if name == "tags"}
    sources = _addresses(said, ("source",))
    clipped = any(name in names for name in _CLIPPED)
    told = Statement(
        "meta",
        titles=_texts(said, _TITLES),
        descriptions=_texts(said, _DESCRIPTIONS),
        signers=tuple(Signer(name) for name in _texts(said, _AUTHORS)),
        published=_texts(said, _PUBLISHED),
        modified=_texts(said, _MODIFIED),
        tags=_texts(said, _TAGS) or _texts(said, ("categories",)),
        images=_texts(said, _IMAGES),
        licenses=_texts(said, _LICENSES),
        languages=_texts(said, _LANGUAGES),
        site_names=_texts(said, _SITE_NAMES),
        origins=() if clipped else sources,
    )
    return [told, Statement("opengraph", addresses=_addresses(said, _ADDRESSES) or (sources if clipped else ()))]


def _texts(said: Sequence[tuple[str, str]], names: Collection[str]) -> tuple[str, ...]:
    """The words of these names, in the order of the names."""
    found = [fold(strip_tags(words)) for name in names for own, words in said if own == name and len(words) <= _LONGEST]
    return unique(found)[:_MOST]


def _addresses(said: Sequence[tuple[str, str]], names: Collection[str]) -> tuple[str, ...]:
    return tuple(words for words in _texts(said, names) if words.startswith(("https://", "http://")) and " " not in words)
