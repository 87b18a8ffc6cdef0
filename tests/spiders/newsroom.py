"""What the test site says: articles of several publishers, their lists, feeds and sitemaps; the same every time."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape

FIRST = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
"""Of article 0, the newest until more are published."""
SECTIONS = ("politics", "economy", "culture", "science", "sport")
PER_PAGE = 20
"""Articles on a page of a section."""
PER_SITEMAP = 500

_WHO = ("The council", "A committee", "The harbour authority", "A group of residents", "The ministry", "The orchestra",
        "A team of engineers", "The regional court", "The football club", "An alliance of farmers")  # fmt: skip
_DID = ("approved", "rejected", "postponed", "presented", "questioned", "published", "withdrew", "defended", "revised",
        "welcomed")  # fmt: skip
_WHAT = ("the plan for the old bridge", "a report on river water", "the budget of the coming year", "its new timetable",
         "a study of winter wheat", "the restoration of the theatre", "an agreement on night trains",
         "the design of the library", "its inquiry into the storm", "a programme for young teachers")  # fmt: skip
_WHY = ("after months of talks in the town hall", "although costs have risen by a tenth since spring",
        "because the previous contract ends in December", "while several members abstained from the vote",
        "and announced further meetings in the coming weeks", "despite objections from neighbouring towns",
        "following a public hearing that lasted until midnight", "with the support of the trade unions",
        "as the first snow closed two of the mountain roads", "under the eyes of a full gallery")  # fmt: skip
_NAMES = ("Anna Berg", "Tomas Lindqvist", "Maria Rossi", "Jonas Keller", "Ines Duarte", "Paul Moreau")


@dataclass(slots=True)
class Newsroom:
    """Articles 0 to `articles` - 1; number n belongs to publisher n modulo the number of publishers."""

    articles: int = 60
    publishers: tuple[str, ...] = ("daily", "evening", "courier")
    features: tuple[str, ...] = ()
    """`twins`: every tenth article has an AMP and a print twin. `parts`: every 25th comes in three parts."""
    port: int = 0
    added: int = 0
    """How many of the articles, the last ones by number, were published since the site was opened."""
    revisions: dict[int, int] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)

    def origin(self, publisher: str) -> str:
        return f"http://{publisher}.localhost:{self.port}"

    def publisher(self, number: int) -> str:
        return self.publishers[number % len(self.publishers)]

    def numbers(self, publisher: str) -> list[int]:
        """Of a publisher's articles, the newest first."""
        own = range(self.publishers.index(publisher), self.articles, len(self.publishers))
        return sorted(own, key=self.published, reverse=True)

    def section(self, number: int) -> str:
        return SECTIONS[(number // len(self.publishers)) % len(SECTIONS)]

    def has_twins(self, number: int) -> bool:
        return "twins" in self.features and number % 10 == 3

    def parts(self, number: int) -> int:
        return 3 if "parts" in self.features and number % 25 == 7 else 1

    def names_first_part(self, number: int) -> bool:
        """Whether all parts of an article name the first as their canonical address, as many sites do."""
        return self.publishers.index(self.publisher(number)) % 3 == 1

    def published(self, number: int) -> datetime:
        before = self.articles - self.added
        return FIRST + timedelta(minutes=37 * (number - before + 1) if number >= before else -37 * number)

    def modified(self, number: int) -> datetime:
        return self.published(number) + timedelta(hours=self.revisions.get(number, 0))

    def title(self, number: int) -> str:
        chance = random.Random(number)
        return f"{chance.choice(_WHO)} {chance.choice(_DID)} {chance.choice(_WHAT)}, report {number}"

    def slug(self, number: int) -> str:
        return "-".join(self.title(number).lower().replace(",", "").split()[:7])

    def path(self, number: int) -> str:
        """Each publisher has its own shape of address."""
        match self.publishers.index(self.publisher(number)) % 3:
            case 0:
                return f"/{self.published(number):%Y/%m/%d}/{self.slug(number)}-{number}.html"
            case 1:
                return f"/{self.section(number)}/{self.slug(number)}-a{number}"
            case _:
                return f"/article/{number}/{self.slug(number)}/"

    def url(self, number: int) -> str:
        return self.origin(self.publisher(number)) + self.path(number)

    def part_path(self, number: int, part: int) -> str:
        path = self.path(number)
        if part == 1:
            return path
        return f"{path}?page={part}" if path.endswith(".html") else f"{path.rstrip('/')}/{part}/"

    def paragraphs(self, number: int, part: int = 1) -> list[str]:
        """The text of an article (of a part of it): what a crawl of this site must give back."""
        chance = random.Random(f"{number} {part}")
        sentences = [
            f"{chance.choice(_WHO)} {chance.choice(_DID)} {chance.choice(_WHAT)} {chance.choice(_WHY)}."
            for _ in range(24)
        ]
        paragraphs = [" ".join(sentences[at : at + 3]) for at in range(0, 24, 3)]
        paragraphs[0] = f"This is report {number} of the {self.publisher(number)}, part {part}. {paragraphs[0]}"
        if revision := self.revisions.get(number, 0):
            paragraphs.insert(1, f"In version {revision} of report {number} the editors corrected the figures.")
        return paragraphs

    def article(self, number: int, part: int = 1, twin: str | None = None) -> str:
        """The page of an article. `twin`: amp or print."""
        origin, path = self.origin(self.publisher(number)), self.path(number)
        author = random.Random(number).choice(_NAMES)
        canonical = origin + (path if twin or self.names_first_part(number) else self.part_path(number, part))
        facts = {
            "@context": "https://schema.org", "@type": "NewsArticle", "headline": self.title(number),
            "datePublished": self.published(number).isoformat(), "dateModified": self.modified(number).isoformat(),
            "author": {"@type": "Person", "name": author}, "mainEntityOfPage": origin + path,
            "publisher": {"@type": "Organization", "name": f"The {self.publisher(number).title()}"},
        }  # fmt: skip
        links = [f'<link rel="canonical" href="{canonical}">']
        if self.has_twins(number) and twin is None:
            links.append(f'<link rel="amphtml" href="{origin}/amp{path}">')
        pages = ""
        if self.parts(number) > 1 and twin is None:
            if part < self.parts(number):
                links.append(f'<link rel="next" href="{self.part_path(number, part + 1)}">')
            pages = "".join(
                f'<a href="{self.part_path(number, other)}">{other}</a> ' for other in range(1, self.parts(number) + 1)
            )
        body = "".join(f"<p>{escape(text)}</p>\n" for text in self.paragraphs(number, part))
        return _page(
            self.title(number),
            f"{''.join(links)}<meta property='og:type' content='article'>"
            f'<script type="application/ld+json">{json.dumps(facts)}</script>',
            f"{self._navigation()}<article><h1>{escape(self.title(number))}</h1>"
            f'<p class="byline">By {author}</p>\n{body}'
            f'<div class="newsletter"><p>Sign up for our newsletter and never miss a story.</p></div>'
            f'<nav class="pages">{pages}</nav></article>'
            f"<footer><p>© 2026 The {self.publisher(number).title()}. All rights reserved.</p></footer>",
            amp=twin == "amp",
        )

    def front(self, publisher: str) -> str:
        items = "".join(self._teaser(number) for number in list(self.numbers(publisher))[:PER_PAGE])
        feeds = (
            f'<link rel="alternate" type="application/rss+xml" href="/feeds/rss.xml" title="{publisher}">'
            '<link rel="alternate" type="application/atom+xml" href="/feeds/atom.xml">'
            '<link rel="alternate" type="application/feed+json" href="/feeds/feed.json">'
        )
        return _page(f"The {publisher.title()}", feeds, f"{self._navigation()}<main><ul>{items}</ul></main>")

    def listing(self, publisher: str, section: str, page: int) -> str | None:
        """A page of a section; None past the last."""
        numbers = [number for number in self.numbers(publisher) if self.section(number) == section]
        shown = numbers[(page - 1) * PER_PAGE : page * PER_PAGE]
        if not shown and page > 1:
            return None
        items = "".join(self._teaser(number) for number in shown)
        more = page * PER_PAGE < len(numbers)
        following = f'<a rel="next" href="/{section}/?page={page + 1}">Older</a>' if more else ""
        return _page(section.title(), "", f"{self._navigation()}<main><ul>{items}</ul>{following}</main>")

    def rss(self, publisher: str) -> str:
        items = "".join(
            f"<item><title>{escape(self.title(number))}</title><link>{self.url(number)}</link>"
            f'<guid isPermaLink="false">{publisher}-{number}</guid>'
            f"<pubDate>{format_datetime(self.published(number))}</pubDate></item>"
            for number in list(self.numbers(publisher))[:30]
        )
        return (
            f'<?xml version="1.0"?><rss version="2.0"><channel><title>{publisher}</title>'
            f"<link>{self.origin(publisher)}/</link>{items}</channel></rss>"
        )

    def atom(self, publisher: str) -> str:
        entries = "".join(
            f"<entry><title>{escape(self.title(number))}</title><id>tag:{publisher},{number}</id>"
            f'<link href="{escape(self.path(number))}"/><published>{self.published(number).isoformat()}</published>'
            f"<updated>{self.modified(number).isoformat()}</updated></entry>"
            for number in list(self.numbers(publisher))[:30]
        )
        return (
            f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>{publisher}</title>{entries}</feed>'
        )

    def json_feed(self, publisher: str) -> str:
        items = [
            {"id": str(number), "url": self.url(number), "title": self.title(number),
             "date_published": self.published(number).isoformat(), "date_modified": self.modified(number).isoformat()}
            for number in list(self.numbers(publisher))[:30]
        ]  # fmt: skip
        return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": publisher, "items": items})

    def sitemap_index(self, publisher: str) -> str:
        origin, numbers = self.origin(publisher), self.numbers(publisher)
        files = range(0, max(1, len(numbers)), PER_SITEMAP)
        maps = "".join(
            f"<sitemap><loc>{origin}/sitemap-{at // PER_SITEMAP}.xml</loc><lastmod>"
            f"{max((self.modified(n) for n in numbers[at : at + PER_SITEMAP]), default=FIRST).isoformat()}"
            "</lastmod></sitemap>"
            for at in files
        )
        return f'<?xml version="1.0"?><sitemapindex xmlns="{_SITEMAPS}">{maps}</sitemapindex>'

    def sitemap(self, publisher: str, file: int) -> str:
        numbers = self.numbers(publisher)[file * PER_SITEMAP : (file + 1) * PER_SITEMAP]
        urls = "".join(
            f"<url><loc>{escape(self.url(number))}</loc><lastmod>{self.modified(number).isoformat()}</lastmod></url>"
            for number in numbers
            if number not in self.gone
        )
        return f'<?xml version="1.0"?><urlset xmlns="{_SITEMAPS}">{urls}</urlset>'

    def news_sitemap(self, publisher: str) -> str:
        urls = "".join(
            f"<url><loc>{escape(self.url(number))}</loc><news:news><news:publication><news:name>{publisher}</news:name>"
            "<news:language>en</news:language></news:publication>"
            f"<news:publication_date>{self.published(number).isoformat()}</news:publication_date>"
            f"<news:title>{escape(self.title(number))}</news:title></news:news></url>"
            for number in list(self.numbers(publisher))[:50]
        )
        return (
            f'<?xml version="1.0"?><urlset xmlns="{_SITEMAPS}" '
            f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{urls}</urlset>'
        )

    def robots(self, publisher: str) -> str:
        origin = self.origin(publisher)
        return (
            f"User-agent: *\nDisallow: /private/\n\nSitemap: {origin}/sitemap.xml\nSitemap: {origin}/news-sitemap.xml\n"
        )

    def _teaser(self, number: int) -> str:
        twin = ""
        if self.has_twins(number):
            twin = f' <a href="/amp{self.path(number)}">AMP</a> <a href="{self.path(number)}?print=1">Print</a>'
        return f'<li><h2><a href="{self.path(number)}">{escape(self.title(number))}</a></h2>{twin}</li>'

    def _navigation(self) -> str:
        links = "".join(f'<a href="/{section}/">{section.title()}</a> ' for section in SECTIONS)
        return f'<header><nav><a href="/">Home</a> {links}<a href="/about">About us</a></nav></header>'


_SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"


def _page(title: str, head: str, body: str, amp: bool = False) -> str:
    return (
        f'<!doctype html><html lang="en"{" amp" if amp else ""}><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title>{head}</head><body>{body}</body></html>"
    )


def etag(body: bytes) -> str:
    return f'"{hashlib.sha256(body).hexdigest()[:16]}"'
