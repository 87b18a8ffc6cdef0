"""Witness: JSON-LD, the schema.org description that a page carries of itself."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from pipeline.metadata import tolerant_json
from pipeline.metadata.testimony import Signer, Testimony, fold, strip_tags, unique
from pipeline.metadata.tolerant_json import Json

Node = dict[str, Json]

_MAX_SCRIPTS = 60
_MAX_NODES = 20_000
_MAX_SIGNERS = 40

NEWS = frozenset(
    "newsarticle reportagenewsarticle opinionnewsarticle analysisnewsarticle backgroundnewsarticle reviewnewsarticle "
    "askpublicnewsarticle liveblogposting".split()
)
ARTICLES = NEWS | frozenset(
    "article blogposting satiricalarticle advertisercontentarticle scholarlyarticle techarticle apireference report "
    "medicalscholarlyarticle socialmediaposting discussionforumposting hentry creativework recipe howto review "
    "interview".split()
)
_OTHERS = frozenset(
    "product productgroup event sportsevent course jobposting qapage question faqpage itemlist collectionpage "
    "profilepage aboutpage contactpage searchresultspage softwareapplication webapplication book movie tvepisode "
    "podcastepisode videoobject imagegallery dataset service localbusiness medicalwebpage itempage checkoutpage "
    "webpage realestatelisting offercatalog".split()
)
_WITHIN = ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")
_PEOPLE = frozenset({"person"})
_BODIES = ("organization", "corporation", "newsmediaorganization", "collegeoruniversity", "ngo")


def read(tree: LexborHTMLParser, hints: tuple[str, ...] = ()) -> tuple[Testimony, ...]:
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
    topics = [node for value in values for node in _topics(value)]
    names = _site_names(topics, by_id)
    main = _main(topics, {fold(hint).casefold() for hint in hints if hint})
    testimonies = []
    if main is not None:
        testimonies.append(_testify("json-ld", main, by_id, names))
    for page in topics:
        if page is not main and _types(page) & {"webpage", "itempage", "collectionpage", "medicalwebpage"}:
            testimonies.append(_testify("json-ld page", page, by_id, names))
            break
    return tuple(testimonies) or (Testimony("json-ld page", site_names=names),)


def get(node: Node, key: str) -> Json:
    """A property, also under a capital first letter, which some publishers write."""
    value = node.get(key)
    return value if value is not None else node.get(key[0].upper() + key[1:])


def _topics(value: Json) -> Iterator[Node]:
    """Objects that describe this page, not what it links to, in order; bounded."""
    stack: list[tuple[Json, int]] = [(value, 0)]
    for _ in range(2_000):
        if not stack:
            return
        current, depth = stack.pop()
        if isinstance(current, list):
            stack.extend((item, depth) for item in reversed(current[:500]))
        elif isinstance(current, dict):
            yield current
            if depth < 6:
                stack.extend((get(current, key), depth + 1) for key in reversed(_WITHIN))


def _identified(values: list[Json]) -> dict[str, Node]:
    """Every object with an @id that says more than its @id, at whatever depth; the fullest of each."""
    found: dict[str, Node] = {}
    stack: list[Json] = list(reversed(values))
    for _ in range(_MAX_NODES):
        if not stack:
            break
        current = stack.pop()
        if isinstance(current, dict):
            name = current.get("@id")
            if isinstance(name, str) and len(current) > max(1, len(found.get(name, ()))):
                found[name] = current
            stack.extend(item for item in current.values() if isinstance(item, dict | list))
        elif isinstance(current, list):
            stack.extend(item for item in current if isinstance(item, dict | list))
    return found


def _types(node: Node) -> set[str]:
    return {name.rsplit("/", 1)[-1].rsplit(":", 1)[-1].casefold() for name in _strings(node.get("@type"))}


def _main(topics: list[Node], hints: set[str]) -> Node | None:
    """The object that the page is about: by type, then by agreement with the hints, then the first."""

    def rank(node: Node) -> tuple[int, int]:
        types = _types(node)
        kind = 4 if types & NEWS else 3 if types & ARTICLES else 2 if types & _OTHERS else 0
        if kind == 2 and types <= {"webpage", "itemlist", "videoobject", "faqpage", "imagegallery", "localbusiness"}:
            kind = 1
        said = [*_strings(get(node, "headline")), *_strings(get(node, "name")), *_strings(get(node, "url"))]
        agrees = any(fold(text).casefold() in hints for text in said)
        return (kind >= 3, agrees, kind) if kind else (0, 0, 0)  # type: ignore[return-value]

    best = max(topics, key=rank, default=None)
    return best if best is not None and any(rank(best)) else None


def _strings(value: Json) -> list[str]:
    """The strings of a value that may be one, many, or objects that hold one."""
    found: list[str] = []
    for item in value[:200] if isinstance(value, list) else [value]:
        if isinstance(item, str):
            found.append(item)
        elif isinstance(item, dict):
            for key in ("@value", "name", "url", "@id"):
                inner = get(item, key) if key[0] != "@" else item.get(key)
                if isinstance(inner, str):
                    found.append(inner)
                    break
    return found


def _resolve(value: Json, by_id: dict[str, Node]) -> list[str | Node]:
    """The items of a value, references replaced by what they refer to."""
    items: list[str | Node] = []
    for item in value[:_MAX_SIGNERS] if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            if isinstance(inner := item.get("@list"), list):
                items.extend(_resolve(inner[:_MAX_SIGNERS], {}))
                continue
            name = item.get("@id")
            items.append(by_id.get(name, item) if isinstance(name, str) and "name" not in item else item)
        elif isinstance(item, str):
            items.append(item)
        elif isinstance(item, list):
            items.extend(inner for inner in item[:_MAX_SIGNERS] if isinstance(inner, str | dict))
    return items


def _signers(node: Node, by_id: dict[str, Node]) -> tuple[Signer, ...]:
    for key in ("author", "creator", "authors"):
        signers = []
        for item in _resolve(get(node, key), by_id):
            if isinstance(item, str):
                item = by_id.get(item, item)
            if isinstance(item, str):
                signers.append(Signer(fold(item)))
                continue
            types = _types(item)
            person, body = bool(types & _PEOPLE), any(name.endswith(_BODIES) for name in types)
            names = _strings(get(item, "name"))
            if not names:
                parts = [*_strings(get(item, "givenName")), *_strings(get(item, "familyName"))]
                names = [" ".join(parts)] if parts else []
            kind = "person" if person and not body else "organisation" if body and not person else "unknown"
            signers.extend(Signer(fold(name), kind) for name in names)  # type: ignore[arg-type]
        signers = [signer for signer in signers if signer.name]
        if signers:
            return tuple(dict.fromkeys(signers))
    return ()


def _names(value: Json, by_id: dict[str, Node]) -> list[str]:
    found = []
    for item in _resolve(value, by_id):
        if isinstance(item, str):
            found.append(fold(item))
        else:
            found.extend(fold(name) for name in _strings(get(item, "name")))
    return [name for name in found if name and not name.startswith(("http:", "https:"))]


def _site_names(topics: list[Node], by_id: dict[str, Node]) -> tuple[str, ...]:
    """Names of the publisher and the site, the most telling first."""
    publishers, sites, bodies = [], [], []
    for node in topics:
        publishers += _names(get(node, "publisher"), by_id)
        types = _types(node)
        if "website" in types:
            sites += _names(get(node, "name"), by_id) + _names(get(node, "alternateName"), by_id)
        elif types and all(name.endswith(_BODIES) for name in types):
            bodies += _names(get(node, "name"), by_id) + _names(get(node, "alternateName"), by_id)
    return unique([*publishers, *sites, *bodies])[:12]


def _addresses(value: Json, by_id: dict[str, Node]) -> list[str]:
    found = []
    for item in _resolve(value, by_id):
        if isinstance(item, str):
            found.append(item)
        else:
            for key in ("url", "contentUrl", "@id"):
                inner = item.get(key)
                texts = _strings(inner)
                if texts:
                    found.append(texts[0])
                    break
    return [fold(text) for text in found if "/" in text]


def _false(value: Json) -> bool:
    return value is False or (isinstance(value, str) and value.strip().casefold() in {"false", "no", "0"})


def _testify(witness: str, node: Node, by_id: dict[str, Node], names: tuple[str, ...]) -> Testimony:
    def texts(*keys: str) -> tuple[str, ...]:
        return unique([fold(strip_tags(text)) for key in keys for text in _strings(get(node, key))])

    article = bool(_types(node) & ARTICLES)
    parts = [part for part in _resolve(get(node, "hasPart"), by_id) if isinstance(part, dict)]
    bodies = _strings(get(node, "articleBody")) if article else []
    keywords = get(node, "keywords")
    return Testimony(
        witness,
        titles=texts("headline", "name") if article else texts("name", "headline"),
        descriptions=texts("description"),
        signers=_signers(node, by_id),
        published=texts("datePublished") or (texts("dateCreated", "uploadDate") if article else ()),
        modified=texts("dateModified"),
        tags=unique([fold(tag) for tag in _strings(keywords)]),
        images=unique(_addresses(get(node, "image"), by_id) + _addresses(get(node, "thumbnailUrl"), by_id)),
        licenses=unique([fold(text) for text in _strings(get(node, "license"))]),
        languages=texts("inLanguage"),
        site_names=names,
        addresses=unique(_addresses(get(node, "mainEntityOfPage"), by_id) + _addresses(get(node, "url"), by_id)),
        origins=unique(_addresses(get(node, "isBasedOn"), by_id) + _addresses(get(node, "isBasedOnUrl"), by_id)),
        page_types=unique([name for name in _strings(node.get("@type"))]),
        body=max(bodies, key=len, default=None),
        paywalled=_false(get(node, "isAccessibleForFree"))
        or any(_false(get(part, "isAccessibleForFree")) for part in parts),
        live_blog="liveblogposting" in _types(node),
    )
