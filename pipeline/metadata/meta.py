"""Witness: the meta tags that are not OpenGraph's, and the one pass that collects all of them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from selectolax.lexbor import LexborHTMLParser

from pipeline.metadata.statement import Signer, Statement, fold, strip_tags, unique
from pipeline.metadata.surnames import turned

Metas = Mapping[str, list[str]]

_MAX_METAS = 600
_MAX_CHARS = 10_000

_TITLES = ("parsely-title", "sailthru.title", "cxenseparse:title", "dc.title", "dcterms.title", "citation_title", "hdl",
           "headline", "title")  # fmt: skip
_AUTHORS = ("parsely-author", "sailthru.author", "cxenseparse:author", "byl", "citation_author", "citation_authors",
            "author", "authors", "article.author", "articleauthor", "author_name", "dc.creator", "dcterms.creator", "byline",
            "vr:author", "shareaholic:article_author_name", "dable:author", "og:article:author", "article:author_name",
            "writer", "reporter", "content_author")  # fmt: skip
_CATALOGUED = ("citation_author", "citation_authors", "dc.creator", "dcterms.creator")
"""Where scholarly publishers name authors: as library catalogues do, several parted by semicolons."""
_PUBLISHED = ("parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
              "datepublished", "citation_publication_date", "citation_date", "citation_online_date", "dc.date.issued",
              "dcterms.issued", "dc.date.created", "dcterms.created", "pubdate", "publish-date",
              "publishdate", "published-date", "publication_date", "publicationdate",
              "article.published", "originalpublicationdate", "article_date_original", "published_at", "ptime",
              "displaydate", "rnews:datepublished", "bt:pubdate", "shareaholic:article_published_time", "vr:published_time",
              "mediator_published_time", "cxenseparse:recs:published_time", "prism.publicationdate", "date_published",
              "published_time", "publisheddate", "pub_date", "date_pub", "release_date", "releasedate", "dateposted", "published",
              "dc.date", "dcterms.date", "dc.created", "date", "creation_date", "date.created")  # fmt: skip
_MODIFIED = ("datemodified", "dcterms.modified", "dc.date.modified", "dcterms.modified", "article.updated", "lastmod",
             "last-modified", "shareaholic:article_modified_time", "modified_time", "date_modified", "modified_date",
             "revised", "updated")  # fmt: skip
_DESCRIPTIONS = ("description", "dc.description", "dcterms.description", "sailthru.description", "abstract",
                 "dcterms.abstract")  # fmt: skip
_TAGS = ("news_keywords", "parsely-tags", "sailthru.tags", "cxenseparse:taglabels", "dc.subject", "keywords", "tags")
_SITE_NAMES = ("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher", "sitename",
               "citation_journal_title", "al:ios:app_name", "al:android:app_name", "dcterms.publisher")  # fmt: skip
_LICENSES = ("license", "dcterms.license", "dc.rights", "dcterms.rights", "dc.rights.license", "rights")
_LANGUAGES = ("dc.language", "dcterms.language", "language", "content-language", "inlanguage")
_IMAGES = ("thumbnail", "sailthru.image.full", "parsely-image-url", "image")
_ORIGINS = ("syndication-source", "original-source")
# The label beside which the WordPress SEO plugin puts the author's name, in the languages it speaks.
_WRITTEN_BY = re.compile(
    r"(written|posted|authored) by|author|verfasst von|geschrieben von|[ée]crit par|escrito por|scritto da|"
    r"geschreven door|auteur|autor|napisane przez|skrevet af|skrevet av|"
    r"skriven av|написано|автор|napsal\(a\)|szerző|scris de|kirjoittanut|"
    r"yazan|συντάχθηκε από|συντάκτης|написано от|написао|كُتب بواسطة|كتب بواسطة|الكاتب|نویسنده|نوشته شده توسط|נכתב על ידי|מאת|"
    r"द्वारा लिखित|লিখেছেন|เขียนโดย|được viết bởi|tác giả|ditulis oleh|作者|执笔者|執筆者|投稿者|글쓴이|작성자",
    re.I,
)


def collect(tree: LexborHTMLParser) -> dict[str, list[str]]:
    """Contents of all meta tags by property, name or http-equiv in its one spelling: `Publish-Date` is `publish_date`."""
    found: dict[str, list[str]] = {}
    for node in tree.css("meta")[:_MAX_METAS]:
        attributes = node.attributes
        content = attributes.get("content") or attributes.get("value")
        if not content or len(content) > _MAX_CHARS:
            continue
        for key in ("property", "name", "http-equiv"):
            for name in (attributes.get(key) or "").split():
                found.setdefault(_spelled(name), []).append(content)
    return found


def texts(metas: Metas, names: tuple[str, ...]) -> tuple[str, ...]:
    """The contents of the named meta tags, folded, in the order of the names."""
    return unique([fold(strip_tags(text)) for name in names for text in metas.get(_spelled(name), ())])


def _spelled(name: str) -> str:
    """`Publish-Date` as `publish_date`, `DC:Date` as `dc.date`, and the fields of repositories on bepress as those of others."""
    plain = name.lower().replace("-", "_").removeprefix("bepress_")
    return plain.replace(":", ".", 1) if plain.startswith(("dc:", "dcterms:", "prism:")) else plain


def read(metas: Metas) -> Statement:
    """What dc, parsely, sailthru, citation and plain meta tags say."""
    labelled = [
        fold(metas[data][0])
        for label, data in (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2"))
        if label in metas and data in metas and _WRITTEN_BY.fullmatch(fold(metas[label][0]).rstrip(": "))
    ]
    signers = [Signer(name, "person") for name in labelled]
    for field in _AUTHORS:
        said = texts(metas, (field,))
        if field in _CATALOGUED:
            said = tuple(turned(name.strip(), catalogued=True) for text in said for name in text.split(";"))
        signers += [Signer(name) for name in said if name]
    return Statement(
        "meta",
        titles=texts(metas, _TITLES),
        descriptions=texts(metas, _DESCRIPTIONS),
        signers=tuple(dict.fromkeys(signers)),
        published=texts(metas, _PUBLISHED),
        modified=texts(metas, _MODIFIED),
        tags=texts(metas, _TAGS),
        images=texts(metas, _IMAGES),
        licenses=texts(metas, _LICENSES),
        languages=texts(metas, _LANGUAGES),
        site_names=texts(metas, _SITE_NAMES),
        origins=texts(metas, _ORIGINS),
    )
