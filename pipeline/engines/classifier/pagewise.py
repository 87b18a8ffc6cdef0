"""Features of a page as a whole, for the two models that judge pages: what type it is, and how sure the text is.

Both see where the blocks' probabilities lie; the type model also sees what the page declares and where it lives.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, get_args

import numpy as np

from pipeline.engines.classifier.hashed import BUCKETS, Rows, hash_of
from pipeline.engines.classifier.structure import MANY, MUCH, characters, logged
from pipeline.metadata.url import split
from pipeline.records import PageType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.engines.classifier.structure import Structure
    from pipeline.engines.with_trafilatura import Opinion
    from pipeline.records import Block, Document, Metadata

TYPES: tuple[PageType, ...] = get_args(PageType)
CURRENCIES = (*"$€£¥₹₽", "EUR", "USD", "zł", "kr")
PRICE = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD|zł|kr|₽)\b")
WORD = re.compile(r"\w+")
SLUG = re.compile(r"[a-z]+|\d+")

SURE = (
    "log_kept", "log_kept_blocks", "kept_share", "prose_kept", "prose_lost", "mean_certainty", "certainty_kept",
    "certainty_near", "doubtful_share", "doubtful_kept", "gaps", "log_blocks", "log_prose", "body", "body_kept", "body_said",
    "longest_kept", "titles", "links_kept", "lowest_decile", "first_kept", "last_kept", "apart_kept", "apart_near",
)  # fmt: skip
AGREED = ("agree_words", "agree_kept", "agree_lost", "log_said", "said_nothing")
KIND = (
    *SURE, "declared_article", "declared_listing", "declared_product", "declared_forum", "declared_other", "has_author",
    "has_date", "has_modified", "has_description", "path_depth", "slug_words", "slug_digits", "is_root", "has_query", "prices",
    "links", "link_share", "headings", "items", "rows", "forms", "questions", "mean_prose", "prose_blocks", "title_words",
    "address", "page_words", "page_names", "repeat_kin",
)  # fmt: skip

DECLARED = (
    frozenset("newsarticle article blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle liveblogposting "
              "techarticle scholarlyarticle satiricalarticle backgroundnewsarticle reviewnewsarticle posting".split()),
    frozenset("collectionpage itemlist searchresultspage blog newsmediaorganization".split()),
    frozenset("product offer individualproduct productgroup vehicle og:product".split()),
    frozenset("discussionforumposting qapage question forum".split()),
)  # fmt: skip


def sureness(
    structure: Structure, facts: Metadata, keep: NDArray[np.float32], apart: NDArray[np.float32]
) -> NDArray[np.float32]:
    """The columns of `SURE`: how the blocks' probabilities of being article text are spread over the page, and how far
    the two readers, whose mean they are, lie `apart`."""
    document = structure.document
    blocks = document.blocks
    chars, links, prose = structure.chars, structure.links, _is_long(structure)
    hit = keep >= 0.5
    kept = float(chars[hit].sum()) or 1.0
    total = float(chars.sum()) or 1.0
    mass = float(chars[prose].sum()) or 1.0
    doubt = 1.0 - 2.0 * np.abs(keep - 0.5)
    places = np.nonzero(hit)[0]
    inner = slice(int(places[0]), int(places[-1]) + 1) if len(places) else slice(0, 0)
    near = chars[inner].sum() or 1.0
    body = len(facts.article_body or "")
    return np.array(
        [
            logged(kept, structure.much), logged(hit.sum(), structure.many), kept / total, chars[hit & prose].sum() / mass,
            chars[~hit & prose].sum() / kept,
            1 - doubt.mean() if len(doubt) else 0.0, 1 - (doubt * chars)[hit].sum() / kept,
            1 - (doubt * chars)[inner].sum() / near,
            chars[doubt > 0.4].sum() / kept, (doubt[hit] > 0.4).mean() if hit.any() else 1.0,
            (~hit)[inner].mean() if len(places) else 1.0,
            logged(len(blocks), structure.many), logged(mass, structure.much), body > 0,
            min(kept / body, 4.0) if body else -1.0, _said(document, facts, hit), chars[hit].max() / kept if hit.any() else 0.0,
            len(facts.titles), links[hit].sum() / kept, np.quantile(keep[hit], 0.1) if hit.any() else 0.0,
            places[0] / len(blocks) if len(places) else 1.0, places[-1] / len(blocks) if len(places) else 0.0,
            (apart * chars)[hit].sum() / kept, (apart * chars)[inner].sum() / near,
        ],
        np.float32,
    )  # fmt: skip


def _is_long(structure: Structure) -> NDArray[np.bool_]:
    """Blocks long enough for a paragraph, and no list of links."""
    return (structure.chars >= 80) & (structure.link_share < 0.4)


def _said(document: Document, facts: Metadata, hit: NDArray[np.bool_]) -> float:
    """Share of the kept blocks that the page's own JSON-LD articleBody has too; -1 where there is none."""
    if not facts.article_body or not hit.any():
        return -1.0
    body = "".join(re.findall(r"\w+", facts.article_body.lower()))
    kept = ["".join(WORD.findall(b.text.lower())) for b, k in zip(document.blocks, hit.tolist(), strict=True) if k]
    return sum(len(text) for text in kept if text[:40] in body) / (sum(map(len, kept)) or 1)


def agreement(document: Document, keep: NDArray[np.float32], opinion: Opinion) -> NDArray[np.float32]:
    """The columns of `AGREED`: how far trafilatura kept the same text."""
    chars = characters(document)
    hit, said = keep >= 0.5, np.array(opinion.kept) >= 0.5
    both = chars[hit & said].sum()
    either = chars[hit | said].sum() or 1.0
    return np.array(
        [
            both / either, both / (chars[hit].sum() or 1.0), both / (chars[said].sum() or 1.0), logged(opinion.words, MUCH / 6),
            opinion.words == 0,
        ],
        np.float32,
    )  # fmt: skip


def address(document: Document, facts: Metadata) -> Rows:
    """Hashed indices of where the page lives and what it calls itself: words of its path, title, type and outer elements."""
    features = []
    parts = split(facts.canonical_url or document.page.url or facts.url)
    segments = [segment for segment in parts.path.lower().split("/") if segment]
    for place, segment in enumerate(segments[:5]):
        words = SLUG.findall(segment)
        features += [f"u {word}" if not word.isdigit() else f"u {'0' * min(len(word), 9)}" for word in words[:12]]
        features += [f"s{min(place, 2)} {segment}"] if len(segment) < 16 else [f"l {min(len(words), 12)}"]
    features += [f"q {name.split('=')[0]}" for name in parts.query.lower().split("&")[:4] if name]
    features.append(f"e {parts.path.rsplit('.', 1)[-1][:5]}" if "." in parts.path[-6:] else "e none")
    title = facts.title or (facts.titles[0] if facts.titles else "")
    features += [f"t {word}" for word in re.findall(r"\w+", title.lower())[:14]]
    features += [f"y {facts.page_type.lower()}"] if facts.page_type else ["y none"]
    for element in document.elements[:40]:
        if element.depth <= 2:
            features += [f"b {element.tag} {token}" for token in element.tokens[:20]]
    index = np.array([hash_of(feature) % BUCKETS for feature in features], np.int64)
    return Rows(index, np.zeros(len(index), np.int64), 1)


def kind(structure: Structure, facts: Metadata, sure: NDArray[np.float32], scores: Sequence[float]) -> NDArray[np.float32]:
    """The columns of `KIND`. `scores`: log odds of being an article by address, by words, by names."""
    document, kin = structure.document, structure.kin
    blocks = document.blocks
    declared = (facts.page_type or "").lower()
    said = [declared in names for names in DECLARED]
    parts = split(document.page.url or facts.canonical_url)
    path = [segment for segment in parts.path.split("/") if segment]
    slug = SLUG.findall(path[-1].lower()) if path else []
    count = len(blocks) or 1
    lengths = structure.chars[_is_long(structure)]
    repeats = int(np.bincount(kin).max()) if len(kin) else 0
    own = [
        *said, bool(declared) and not any(said), bool(facts.authors), bool(facts.published_text), facts.modified is not None,
        bool(facts.description), len(path), sum(map(str.isalpha, slug)), sum(map(str.isdigit, slug)), not path, bool(parts.query),
        np.log1p(_priced(blocks)), np.log1p(sum(len(b.links) for b in blocks)),
        structure.links.sum() / (structure.chars.sum() or 1.0), *_shares(blocks, count),
        lengths.mean() if len(lengths) else 0.0, logged(len(lengths), MANY), len((facts.title or "").split()), *scores,
        logged(repeats, MANY),
    ]  # fmt: skip
    return np.concatenate([sure, np.array(own, np.float32)]).astype(np.float32)


def _priced(blocks: Sequence[Block]) -> int:
    """How many blocks name a price."""
    heads = [block.text[:200] for block in blocks]
    page = "".join(heads)
    signs = [sign for sign in CURRENCIES if sign in page]
    return sum(any(sign in head for sign in signs) and bool(PRICE.search(head)) for head in heads) if signs else 0


def _shares(blocks: Sequence[Block], count: int) -> list[float]:
    kinds = Counter(block.kind for block in blocks)
    questions = sum(block.text.endswith("?") for block in blocks)
    return [kinds["heading"] / count, kinds["item"] / count, kinds["row"] / count, kinds["form"] / count, questions / count]
