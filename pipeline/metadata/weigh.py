"""What the witnesses say, weighed column by column into one `Metadata`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.metadata import authors, dates, publication, publishers, tags, titles, url
from pipeline.metadata.json_ld import NEWS
from pipeline.metadata.language import language_of, tag_of
from pipeline.metadata.names import key
from pipeline.metadata.statement import Signer, Statement, fold, strip_tags, unique
from pipeline.metadata.unmarked import spells
from pipeline.records import Document, Metadata

_CREATIVE_COMMONS = re.compile(
    r"creativecommons\.org/(?:licenses/(?P<terms>[a-z-]+)/(?P<version>[\d.]+)(?:/(?P<place>[a-z]{2})\b)?|(?P<zero>publicdomain/zero)|(?P<mark>publicdomain/mark))",
    re.I,
)
_CREATIVE_COMMONS_NAME = re.compile(r"\bCC[ -]?(?:BY|0)[A-Z0-9. -]*\b")
_LICENSE = re.compile(r"licen[cs]|lizenz|creative commons|public domain|\b(?:A?GPL|GFDL|MIT|ODbL|OGL)\b", re.I)
_FILED = ("opengraph", "json-ld", "microdata", "meta", "json-ld page", "filed")
"""Who lists topics, the most careful first."""
_STATED = ("url", "canonical_url", "title", "description", "authors", "signed", "tags", "published", "published_text", "modified",
           "language", "publisher", "agency", "syndicated_from", "image", "license")  # fmt: skip
"""Columns that what stands beside a text may fill."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
"""A moment that is known to the day alone."""
_ELLIPSIS = re.compile(r"\s*(?:\.{3}|…|\[…\]|\[\.\.\.\])\s*$")
_NOT_AN_IMAGE = re.compile(r"(?:^data:|/(?:logo|placeholder|default|blank|pixel)[\w-]*\.\w+$|\.svg$)", re.I)


def weigh(document: Document, statements: Sequence[Statement]) -> Metadata:
    """The columns, each from the witnesses that agree on it best. Missing where none says it."""
    own = document.page.url
    by_name = {item.witness: item for item in statements}
    links = by_name["markup"].addresses if "markup" in by_name else ()
    declared = _first(statements, ("json-ld", "microdata", "opengraph"), lambda item: item.addresses)
    address = own or url.canonical((*links, *declared), None)
    host = url.host(address)
    sites = sites_of(statements, address)
    language = _language(statements)
    title, variants = titles.choose(statements, sites, is_news(statements), address)
    byline = authors.choose(statements, _but_people(sites, statements, host))
    published, modified = publication.choose(statements, _locale(language, host), document.page.fetched_at)
    descriptions = _descriptions(statements, sites)
    named = {*variants, *(byline.people if "filed" in by_name else ())}  # links to who wrote may lead where those to topics do
    main = by_name.get("json-ld")
    return Metadata(
        url=own or address,
        canonical_url=url.canonical((*links, *declared), address, title),
        title=title,
        description=descriptions[0] if descriptions else None,
        authors=byline.people,
        signed=byline.signed,
        tags=tags.listed(_first(statements, _FILED, lambda item: item.tags), sites | {key(name) for name in named}),
        published=published.instant if published else None,
        modified=modified.instant if modified else None,
        published_text=published.text if published else None,
        language=language,
        publisher=publishers.name_of(statements, (title,) if title else (), host),
        agency=byline.agency,
        syndicated_from=url.first_host((*_origins(statements), *links), own),
        image=_image(statements, address),
        license=_license(statements, address),
        page_type=_page_type(by_name),
        article_body=main.body if main else None,
        parts=unique([part for item in statements for part in item.parts]),
        titles=variants,
        descriptions=descriptions,
        paywalled=any(item.paywalled for item in statements),
        walled=unique([selector for item in statements for selector in item.walled]),
        live_blog=any(item.live_blog for item in statements),
    )


def add_stated(facts: Metadata, said: Sequence[Statement], document: Document) -> Metadata:
    """The facts with what stands beside the text where the page says nothing."""
    told = weigh(document, said)
    if not (facts.url or told.url):  # what has no address of its own is not at its source's
        told = replace(told, syndicated_from=next(filter(None, map(url.host, _origins(said))), None))
    missing = {name: value for name in _STATED if not getattr(facts, name) and (value := getattr(told, name))}
    titles_, descriptions = unique([*facts.titles, *told.titles]), unique([*facts.descriptions, *told.descriptions])
    return replace(facts, **missing, titles=titles_, descriptions=descriptions)


def add_unmarked(facts: Metadata, said: Statement) -> Metadata:
    """The facts with the people whom nothing marks as authors, where no other witness gives more than their accounts."""
    byline = authors.choose([said], titles.site_keys((facts.publisher,) if facts.publisher else (), url.host(facts.url)))
    if byline.people and all(any(spells(account, name) for name in byline.people) for account in facts.authors):
        return replace(facts, authors=byline.people, signed=byline.signed)
    return facts


def add_printed(facts: Metadata, said: Statement) -> Metadata:
    """The facts with the writer whom the page prints in place of the account that posted it."""
    byline = authors.choose([said], frozenset(map(key, facts.authors)))
    return replace(facts, authors=byline.people, signed=byline.signed) if byline.people else facts


def add_text(facts: Metadata, text: Statement, document: Document) -> Metadata:
    """The facts with what lifted lines say where the markup said nothing, or only an account's name."""
    sites = titles.site_keys((facts.publisher,) if facts.publisher else (), url.host(facts.url))
    text = replace(text, signers=_no_titles(text, (*facts.titles, *text.titles)))
    told = any(signer.kind == "person" for signer in text.signers)
    byline = authors.choose([text], sites if told else sites | _bodies(facts))
    only_accounts = facts.authors and not any(" " in name for name in facts.authors)
    if byline.people and (not facts.authors or (told and only_accounts and any(" " in name for name in byline.people))):
        facts = replace(facts, authors=byline.people, signed=byline.signed)
    printed = byline.agency or any(signer.kind == "organisation" for signer in text.signers)
    if byline.signed and (not facts.signed or (printed and not facts.authors)):  # an account of the house signs whatever it posts
        facts = replace(facts, signed=byline.signed)
    if facts.published is None:
        locale = _locale(facts.language or _spoken(document, text), url.host(facts.url))
        published, modified = publication.choose([text], locale, document.page.fetched_at)
        if published:
            facts = replace(facts, published=published.instant, published_text=published.text)
        if modified and facts.modified is None:
            facts = replace(facts, modified=modified.instant)
    elif facts.published_text and _DAY.fullmatch(facts.published_text):
        facts = _timed(facts, text, document)
    here = url.host(facts.url)  # of a saved page, which its head tells alone
    origins = [there for there in text.origins if not here or url.domain(there)[1] != url.domain(here)[1]]
    title = facts.title or (titles.undecorated(text.titles[0]) if text.titles else None)
    return replace(
        facts,
        title=title,
        titles=unique([*facts.titles, *text.titles]),
        credits=unique([*facts.credits, *text.credits]),
        tags=facts.tags or tags.listed(text.tags, ()),
        agency=facts.agency or (text.agencies[0] if text.agencies else byline.agency),
        syndicated_from=facts.syndicated_from or (origins[0] if origins else None),
        language=facts.language or (text.languages[0] if text.languages else None),
    )


def _bodies(facts: Metadata) -> frozenset[str]:
    """Names, as `key` folds them, that the markup signs a page with and takes for no person's."""
    return frozenset(map(key, () if facts.authors else facts.signed))


def _timed(facts: Metadata, text: Statement, document: Document) -> Metadata:
    """The facts with the time of day that the page prints beside the day of publication, which the markup gave alone."""
    locale = _locale(facts.language, url.host(facts.url))
    published, _ = publication.choose([text], locale, document.page.fetched_at)
    if published is None or not published.has_time or published.day.isoformat() != facts.published_text:
        return facts
    return replace(facts, published=published.instant, published_text=published.text)


def _spoken(document: Document, text: Statement) -> str | None:
    """The language of a plain text that has a date which only that can tell: 04/06/2024."""
    if not document.is_text or all(dates.parse(said) for said in (*text.published, *text.modified)):
        return None
    return language_of("\n".join(block.text for block in document.blocks[:40]), None)


def _no_titles(text: Statement, told: Sequence[str]) -> tuple[Signer, ...]:
    """The signers but for what the page calls its title, which a line that stands above the date can be as well as an author."""
    keys = {key(title) for title in told}
    return tuple(signer for signer in text.signers if key(signer.name) not in keys)


def _first(
    statements: Sequence[Statement], order: tuple[str, ...], column: Callable[[Statement], tuple[str, ...]]
) -> tuple[str, ...]:
    """What the first witness in `order` that says anything on the column says."""
    by_name = {item.witness: item for item in statements}
    return next((column(by_name[name]) for name in order if name in by_name and column(by_name[name])), ())


def sites_of(statements: Sequence[Statement], address: str | None) -> frozenset[str]:
    """The names of the page's site, as `titles.site_keys` folds them."""
    names = unique([name for item in statements for name in item.site_names])
    return titles.site_keys((*names, *titles.implied_site_names(statements)), url.host(address))


def _but_people(sites: frozenset[str], statements: Sequence[Statement], host: str | None) -> frozenset[str]:
    """The names of a site that declares one, but for a person's who signs in its JSON-LD and whom only the title tag ends with.

    Where many write, each title may end in its writer's name.
    """
    declared = [name for item in statements for name in item.site_names]
    if not declared:
        return sites
    own = titles.site_keys(declared, host)
    signing = [signer for item in statements if item.witness == "json-ld" for signer in item.signers]
    people = {key(signer.name) for signer in signing if signer.kind == "person"}
    return sites - {name for name in people if not any(name in other or (len(other) > 3 and other in name) for other in own)}


def is_news(statements: Sequence[Statement]) -> bool:
    """Whether the page's JSON-LD calls it a news article."""
    return any(
        kind.rsplit("/", 1)[-1].casefold() in NEWS for item in statements if item.witness == "json-ld" for kind in item.page_types
    )


def _language(statements: Sequence[Statement]) -> str | None:
    said = _first(statements, ("markup",), lambda item: item.languages)
    said += _first(statements, ("json-ld", "microdata", "meta", "opengraph"), lambda item: item.languages)
    tags = [tag for text in said if (tag := tag_of(text))]
    fuller = [tag for tag in tags if tag.startswith(f"{tags[0]}-")] if tags else []
    return next(iter(fuller or tags), None)


def _locale(language: str | None, host: str | None) -> str | None:
    """The language with a country, which tells 12/05 from 05/12 in English: its own, else that of the host."""
    last = (host or "").rpartition(".")[2]
    if language == "en" and len(last) == 2:
        return f"en-{'GB' if last == 'uk' else last.upper()}"
    return language


def _descriptions(statements: Sequence[Statement], sites: frozenset[str]) -> tuple[str, ...]:
    """Standfirsts, the best first: as news sites tell JSON-LD, whole rather than cut short."""
    order = ("json-ld", "opengraph", "meta", "twitter", "microdata", "json-ld page")
    by_name = {item.witness: item for item in statements}
    said = [
        plain
        for name in order
        if name in by_name
        for text in by_name[name].descriptions
        if len(plain := titles.strip_site(fold(strip_tags(text)), sites, alone=False).strip(" |")) > 20
    ]
    whole = [text for text in said if not _cut_short(text, said)]
    return unique([*whole, *said])[:8]


def _cut_short(text: str, others: list[str]) -> bool:
    start = _ELLIPSIS.sub("", text)[:200]
    return bool(_ELLIPSIS.search(text)) or any(len(other) > len(text) and other.startswith(start) for other in others)


def _origins(statements: Sequence[Statement]) -> tuple[str, ...]:
    return unique([address for item in statements for address in item.origins])


def _image(statements: Sequence[Statement], base: str | None) -> str | None:
    order = ("opengraph", "json-ld", "twitter", "microdata", "json-ld page", "meta")
    by_name = {item.witness: item for item in statements}
    said = [text for name in order if name in by_name for text in by_name[name].images]
    return next((full for text in said if not _NOT_AN_IMAGE.search(text) and (full := url.absolute(text, base))), None)


def _license(statements: Sequence[Statement], base: str | None) -> str | None:
    """The licence; Creative Commons by its short name ('CC BY-SA 4.0'), others as the page gives them, an address made whole."""
    order = ("json-ld", "microdata", "markup", "meta")
    said = [text for name in order for text in _first(statements, (name,), lambda item: item.licenses)]
    for text in said:
        if match := _CREATIVE_COMMONS.search(text):
            if match["zero"] or match["mark"]:
                return "CC0 1.0" if match["zero"] else "Public Domain Mark 1.0"
            place = f" {match['place'].upper()}" if match["place"] else ""
            return f"CC {match['terms'].upper()} {match['version']}{place}"
    named = next((match[0].strip(" .-") for text in said if (match := _CREATIVE_COMMONS_NAME.search(text))), None)
    told = (url.absolute(text, base) if text.startswith("/") else text for text in said)
    return named or next((text for text in told if text and 2 < len(text) <= 200 and _LICENSE.search(text)), None)


def _page_type(by_name: dict[str, Statement]) -> str | None:
    """The declared type: JSON-LD's, unless it only says that this is a web page."""
    said = [kind.rsplit("/", 1)[-1].rsplit(":", 1)[-1]
            for name in ("json-ld", "microdata") if name in by_name for kind in by_name[name].page_types]  # fmt: skip
    telling = [kind for kind in said if kind.casefold() != "webpage"]
    opengraph = by_name["opengraph"].page_types if "opengraph" in by_name else ()
    return next(iter([*telling, *opengraph, *said]), None)
