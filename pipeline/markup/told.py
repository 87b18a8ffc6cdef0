"""What the data around a story tells of it, in plain markup: headline, authors and day, where the page's markup has none."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from pipeline.markup.page_data import Value
    from pipeline.markup.stories import Story

_AUTHORS = ("author", "authors", "byline", "bylines", "creator", "writer", "writers", "authorName", "credits")
_NAMES = ("name", "displayName", "display_name", "fullName", "full_name", "byline", "title", "by")
_DATES = ("datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate", "publication_date",
          "firstPublished", "first_publish_date", "published", "display_date", "pubDate", "publishedDate", "date")  # fmt: skip
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?")
_SAYS_AUTHOR = re.compile(r'"(?:author|creator)"\s{0,9}:')
_SAYS_DATE = re.compile(r'"datePublished"\s{0,9}:')
MOST = 8
"""Names that are taken."""


def told_of(story: Story, tree: LexborHTMLParser) -> str:
    """Lines to go above the story."""
    thing = story.owner.thing or {}
    described = " ".join(node.text() for node in tree.css('script[type="application/ld+json" i]')[:20])
    lines: list[str] = []
    if story.owner.title and tree.css_first("h1") is None:
        lines.append(f"<h1>{html.escape(story.owner.title, quote=False)}</h1>")
    if not _SAYS_AUTHOR.search(described) and tree.css_first("meta[name=author i], meta[property='article:author' i]") is None:
        names = dict.fromkeys(name for key in _AUTHORS for name in _names(thing.get(key), 4))
        people = ", ".join(f'<span rel="author">{html.escape(name)}</span>' for name in list(names)[:MOST])
        lines += [f'<p class="byline">By {people}</p>'] if people else []
    if not _SAYS_DATE.search(described) and tree.css_first("meta[property='article:published_time' i], time") is None:
        days = (value for key in _DATES if isinstance(value := thing.get(key), str) and _DAY.fullmatch(value.strip()))
        if day := next(days, ""):
            lines.append(f'<p class="date"><time datetime="{day.strip()}">{day.strip()[:10]}</time></p>')
    return "".join(lines)


def _names(value: Value, depth: int) -> Iterator[str]:
    """Names in what stands for authors: one, a list, objects with names."""
    if isinstance(value, str):
        name = re.sub(r"^by\s+", "", value.strip(), flags=re.I)
        if 2 < len(name) < 80 and "<" not in name and "/" not in name:
            yield name
    elif depth and isinstance(value, list):
        for item in value[:MOST]:
            yield from _names(item, depth - 1)
    elif depth and isinstance(value, dict):
        for key in _NAMES:
            if isinstance(inner := value.get(key), (str, list)):
                yield from _names(inner, depth - 1)
                return
