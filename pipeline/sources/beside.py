"""What the other fields of a record say of its text: title, authors, day of publication and the like."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date

_NAMES = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "byline"),
    "published": ("published", "date_published", "datepublished", "date_publish", "publish_date", "publishdate", "published_date",
                  "published_at", "publication_date", "pubdate", "pub_date"),
    "modified": ("modified", "date_modified", "datemodified", "date_modify", "modified_date"),
    "description": ("description", "excerpt"),
    "tags": ("tags", "keywords"),
    "image": ("image", "image_url", "top_image"),
    "language": ("language", "lang"),
    "publisher": ("site_name", "sitename", "publisher"),
    "license": ("license", "licence"),
}  # fmt: skip
"""What is said, by the fields that say it. `date` is none of them: in many a data set it is the day of the crawl."""
_SAID = {name: said for said, names in _NAMES.items() for name in names}
_DAYS = ("published", "modified")
_MOST = 40
_LONGEST = 2_000
"""Items of a list, and characters of one, at most: what is longer is something else."""
_NOTHING = ("none", "null", "nan", "n/a")


def said_by(field: str) -> str | None:
    """What a field of this name says of the text, if anything that is read.

    >>> said_by("Headline"), said_by("publish-date"), said_by("date")
    ('title', 'published', None)
    """
    return _SAID.get(spelled(field))


def says_day(field: str) -> bool:
    return said_by(field) in _DAYS


def stated(row: Mapping[str, object], others: Collection[str]) -> tuple[tuple[str, str], ...]:
    """What is said, with its words, in one order whatever the row's is. `others` are fields that are read for something else."""
    fields = {spelled(name): name for name in row if isinstance(name, str) and name not in others}
    return tuple(
        (said, words) for name, said in _SAID.items() if name in fields for words in _words(row[fields[name]])
    )  # fmt: skip


def spelled(name: str) -> str:
    """A field's name, whatever its letters.

    >>> spelled("Published-At")
    'published_at'
    """
    return name.casefold().replace("-", "_")


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        plain = " ".join(value.encode("utf-8", "replace").decode().split()) if len(value) <= _LONGEST else ""
        if plain and plain.casefold() not in _NOTHING:
            yield plain
    elif isinstance(value, date):  # and time
        yield value.isoformat()
    elif isinstance(value, list):
        for item in value[:_MOST]:
            if not isinstance(item, list):
                yield from _words(item)
    elif isinstance(value, Mapping) and isinstance(name := value.get("name"), str):
        yield from _words(name)
