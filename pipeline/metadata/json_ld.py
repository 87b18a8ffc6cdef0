"""Witness: JSON-LD, the schema.org description that a page carries of itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser

from pipeline.metadata import tolerant_json
from pipeline.metadata.statement import Signer, SignerKind, Statement, fold, strip_tags, unique
from pipeline.metadata.tolerant_json import Json

Node = dict[str, Json]

NEWS = frozenset(
    "newsarticle reportagenewsarticle opinionnewsarticle analysisnewsarticle backgroundnewsarticle reviewnewsarticle "
    "askpublicnewsarticle liveblogposting".split()
)
ARTICLES = NEWS | frozenset(
    "article blogposting satiricalarticle advertisercontentarticle scholarlyarticle techarticle apireference report "
    "medicalscholarlyarticle socialmediaposting discussionforumposting hentry creativework recipe howto review "
    "interview".split()
)
OTHERS = frozenset(
    "product productgroup event sportsevent course jobposting qapage question collectionpage profilepage aboutpage "
    "contactpage searchresultspage softwareapplication webapplication book movie tvepisode podcastepisode dataset service "
    "medicalwebpage itempage checkoutpage realestatelisting offercatalog".split()
)
_LESSER = frozenset("webpage itemlist videoobject faqpage imagegallery localbusiness".split())
"""Types that stand on a page beside what it is about more often than for it."""
_REVIEWED = frozenset("product softwareapplication webapplication mobileapplication videogame movie book".split())
"""Things whose description holds a review, on a page that is the review."""
_PAGES = frozenset("webpage itempage collectionpage medicalwebpage".split())
_LISTING = {
    "recipe": ("recipeIngredient", "ingredients", "recipeInstructions"),
    "howto": ("step", "tool", "supply"),
    "faqpage": ("mainEntity",),
}
"""Types that list what their page tells, and where."""
_TELLING = ("name", "text", "itemListElement", "acceptedAnswer")
_BODIES = ("organization", "corporation", "collegeoruniversity", "ngo")
_WITHIN = ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")

_MAX_SCRIPTS = 60
_MAX_TOPICS = 2_000
_MAX_NODES = 20_000
_MAX_ITEMS = 200
_MAX_DEPTH = 6
_MAX_LISTED = 60_000
"""Characters of what is listed: enough for a long guide."""
_MAX_CHARS = 10_000
"""Of a title, description or name; longer ones are not what they say they are."""


def read(tree: LexborHTMLParser, hints: tuple[str, ...] = ()) -> tuple[Statement, ...]:
    """What the page's JSON-LD says: of its main object first, then of the page that holds it.

    `hints` are titles and addresses that other witnesses gave: of several articles (a listing, teasers) the one they
    speak of is the main object.
    """
    values: list[Json] = []
    for script in tree.css('script[type*="ld+json" i], script[type*="json+ld" i]')[:_MAX_SCRIPTS]:
        values.extend(tolerant_json.read(script.text(deep=True)))
    if not values:
        return ()
    by_id = _identified(values)
    topics = [node for value in values for node in _topics(value)][:_MAX_TOPICS]
    names = _site_names(topics, by_id)
    main = _main(topics, frozenset(fold(hint).casefold() for hint in hints if hint))
    page = next((node for node in topics if node is not main and types_of(node) & _PAGES), None)
    heard = [_testify("json-ld", main, by_id, names)] if main is not None else []
    heard += [_testify("json-ld page", page, by_id, names)] if page is not None else []
    heard = heard or [Statement("json-ld page", site_names=names)]
    return (replace(heard[0], parts=_parts(topics)), *heard[1:])


def get(node: Node, key: str) -> Json:
    """A property, also under a capital first letter, which some publishers write."""
    value = node.get(key)
    return value if value is not None else node.get(key[0].upper() + key[1:])


def types_of(node: Node) -> set[str]:
    """The types of an object in small letters, without 'https://schema.org/'."""
    return {name.rsplit("/", 1)[-1].rsplit(":", 1)[-1].casefold() for name in _strings(node.get("@type"))}


def _topics(value: Json) -> Iterator[Node]:
    """Objects that describe this page, not what it links to, in order; bounded."""
    stack: list[tuple[Json, int]] = [(value, 0)]
    for _ in range(_MAX_TOPICS):
        if not stack:
            return
        current, depth = stack.pop()
        if isinstance(current, list):
            stack.extend((item, depth) for item in reversed(current[:_MAX_ITEMS]))
        elif isinstance(current, dict):
            current = _review_in(current) or current
            yield current
            if depth < _MAX_DEPTH:
                within = reversed(_WITHIN) if "faqpage" not in types_of(current) else ()  # its questions are not it
                stack.extend((inner, depth + 1) for key in within if (inner := get(current, key)) is not None)


def _review_in(node: Node) -> Node | None:
    """The review of a thing that a page is on, where it describes the thing only to say so: signed and dated, the only one, with
    nothing on sale and no votes of readers."""
    if not types_of(node) & _REVIEWED or any(get(node, key) for key in ("offers", "aggregateRating")):
        return None
    said = get(node, "review") or get(node, "reviews")
    review = said[0] if isinstance(said, list) and len(said) == 1 else said
    if not isinstance(review, dict) or "review" not in types_of(review):
        return None
    return review if get(review, "author") and get(review, "datePublished") else None


def _parts(topics: list[Node]) -> tuple[str, ...]:
    """Ingredients and steps, questions and answers, in order; bounded."""
    listed = [get(node, key) for node in topics for kind in types_of(node) for key in _LISTING.get(kind, ())]
    found: list[str] = []
    size = 0
    stack: list[Json] = list(reversed(listed))
    for _ in range(_MAX_TOPICS):
        if not stack or size > _MAX_LISTED:
            break
        current = stack.pop()
        if isinstance(current, str) and len(current) < _MAX_CHARS:
            found.append(fold(strip_tags(current)))
            size += len(current)
        elif isinstance(current, list):
            stack.extend(reversed(current[:_MAX_ITEMS]))
        elif isinstance(current, dict):
            stack.extend(inner for key in reversed(_TELLING) if (inner := get(current, key)) is not None)
    return unique(found)


def _identified(values: list[Json]) -> dict[str, Node]:
    """Every object with an @id that says more than its @id, at whatever depth; the fullest of each; bounded."""
    found: dict[str, Node] = {}
    stack: list[Json] = list(reversed(values))
    for _ in range(_MAX_NODES):
        if not stack:
            break
        current = stack.pop()
        inner = current
        if isinstance(current, dict):
            name = current.get("@id")
            if isinstance(name, str) and len(current) > max(1, len(found.get(name, ()))):
                found[name] = current
            inner = list(current.values())
        if isinstance(inner, list):
            stack.extend(item for item in inner if isinstance(item, dict | list))
    return found


def _main(topics: list[Node], hints: frozenset[str]) -> Node | None:
    """The object that the page is about: an article before anything else, then by agreement with the hints."""

    def rank(node: Node) -> tuple[int, bool, int]:
        types = types_of(node)
        kind = 4 if types & NEWS else 3 if types & ARTICLES else 2 if types & OTHERS else 1 if types & _LESSER else 0
        said = [text for key in ("headline", "name", "url") for text in _strings(get(node, key))]
        return (min(kind, 1) + (kind > 2), any(fold(text).casefold() in hints for text in said if len(text) < _MAX_CHARS), kind)

    best = max(topics, key=rank, default=None)
    return best if best is not None and rank(best)[0] else None


def _strings(value: Json) -> list[str]:
    """The strings of a value that may be one, many, or objects that hold one."""
    found: list[str] = []
    for item in value[:_MAX_ITEMS] if isinstance(value, list) else [value]:
        if isinstance(item, str):
            found.append(item)
        elif isinstance(item, dict):
            inner = (item.get("@value"), get(item, "name"), get(item, "url"), item.get("@id"))
            found.extend([text for text in inner if isinstance(text, str)][:1])
    return found


def _resolve(value: Json, by_id: dict[str, Node]) -> list[str | Node]:
    """The items of a value, of lists in lists too, references replaced by what they refer to."""
    found: list[str | Node] = []
    for item in value[:_MAX_ITEMS] if isinstance(value, list) else [value]:
        if isinstance(item, dict) and isinstance(inner := item.get("@list"), list):
            found.extend(one for one in inner[:_MAX_ITEMS] if isinstance(one, str | dict))
        elif isinstance(item, list):
            found.extend(one for one in item[:_MAX_ITEMS] if isinstance(one, str | dict))
        elif isinstance(item, str | dict):
            found.append(item)
    return [_refer(item, by_id) for item in found[:_MAX_ITEMS]]


def _refer(item: str | Node, by_id: dict[str, Node]) -> str | Node:
    if isinstance(item, str):
        return by_id.get(item, item)
    name = item.get("@id")
    return by_id.get(name, item) if isinstance(name, str) and "name" not in item else item


def _signers(node: Node, by_id: dict[str, Node]) -> tuple[Signer, ...]:
    for key in ("author", "creator", "authors"):
        signers = [signer for item in _resolve(get(node, key), by_id) for signer in _signer(item)]
        if signers:
            return tuple(dict.fromkeys(signers))
    return ()


def _signer(item: str | Node) -> list[Signer]:
    if isinstance(item, str):
        return [Signer(fold(item))] if 0 < len(item) < _MAX_CHARS else []
    types = types_of(item)
    person, body = "person" in types, any(name.endswith(_BODIES) for name in types)
    names = [name for name in _strings(get(item, "name")) if len(name) < _MAX_CHARS]
    if not names:
        names = [" ".join([*_strings(get(item, "givenName")), *_strings(get(item, "familyName"))])]
    kind: SignerKind = "person" if person and not body else "organisation" if body and not person else "unknown"
    return [Signer(name, kind) for name in map(fold, names) if name]


def _names(value: Json, by_id: dict[str, Node]) -> list[str]:
    items = _resolve(value, by_id)
    found = [name for item in items for name in ([item] if isinstance(item, str) else _strings(get(item, "name")))]
    return [fold(name) for name in found if len(name) < 200 and not name.startswith(("http:", "https:"))]


def _site_names(topics: list[Node], by_id: dict[str, Node]) -> tuple[str, ...]:
    """Names of the publisher and the site, the most telling first."""
    publishers: list[str] = []
    sites: list[str] = []
    bodies: list[str] = []
    for node in topics:
        publishers += _names(get(node, "publisher"), by_id)
        types = types_of(node)
        if "website" in types:
            sites += _names(get(node, "name"), by_id) + _names(get(node, "alternateName"), by_id)
        elif types and all(name.endswith(_BODIES) for name in types):
            bodies += _names(get(node, "name"), by_id) + _names(get(node, "alternateName"), by_id)
    return unique([*publishers, *sites, *bodies])[:12]


def _addresses(value: Json, by_id: dict[str, Node]) -> list[str]:
    found: list[str] = []
    for item in _resolve(value, by_id):
        if isinstance(item, str):
            found.append(item)
        else:
            found.extend([text for key in ("url", "contentUrl", "@id") for text in _strings(item.get(key))][:1])
    return [fold(text) for text in found if "/" in text and len(text) < _MAX_CHARS]


def _false(value: Json) -> bool:
    return value is False or (isinstance(value, str) and value.strip().casefold() in {"false", "no", "0"})


def _testify(witness: str, node: Node, by_id: dict[str, Node], names: tuple[str, ...]) -> Statement:
    def texts(*keys: str) -> tuple[str, ...]:
        said = [text for key in keys for text in _strings(get(node, key)) if len(text) < _MAX_CHARS]
        return unique([fold(strip_tags(text)) for text in said])

    types = types_of(node)
    article = bool(types & ARTICLES)
    parts = [part for part in _resolve(get(node, "hasPart"), by_id) if isinstance(part, dict)]
    return Statement(
        witness,
        titles=texts("headline", "name") if article else texts("name", "headline"),
        descriptions=texts("description"),
        signers=_signers(node, by_id),
        published=texts("datePublished") or (texts("dateCreated", "uploadDate") if article else ()),
        modified=texts("dateModified"),
        tags=texts("keywords"),
        images=unique(_addresses(get(node, "image"), by_id) + _addresses(get(node, "thumbnailUrl"), by_id)),
        licenses=texts("license"),
        languages=texts("inLanguage"),
        site_names=names,
        addresses=unique(_addresses(get(node, "mainEntityOfPage"), by_id) + _addresses(get(node, "url"), by_id)),
        origins=unique(_addresses(get(node, "isBasedOn"), by_id) + _addresses(get(node, "isBasedOnUrl"), by_id)),
        page_types=unique(_strings(node.get("@type"))),
        body=max(_strings(get(node, "articleBody")), key=len, default=None) if article else None,
        paywalled=any(_false(get(one, "isAccessibleForFree")) for one in (node, *parts)),
        walled=unique([text for part in parts for text in _strings(get(part, "cssSelector")) if len(text) < _MAX_CHARS]),
        live_blog="liveblogposting" in types,
    )
