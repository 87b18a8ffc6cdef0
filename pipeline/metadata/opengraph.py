"""Witness: OpenGraph (with its article: properties) and Twitter cards."""

from __future__ import annotations

from pipeline.metadata.meta import Metas, texts
from pipeline.metadata.statement import Signer, Statement


def read(metas: Metas) -> tuple[Statement, Statement]:
    """What OpenGraph says, and what the Twitter card says."""
    opengraph = Statement(
        "opengraph",
        titles=texts(metas, ("og:title",)),
        descriptions=texts(metas, ("og:description",)),
        signers=tuple(Signer(name) for name in texts(metas, ("article:author", "og:article:author", "og:author"))),
        published=texts(metas, ("article:published_time", "og:article:published_time", "article:published",
                                "og:published_time", "article:post_date", "og:publish_date", "og:article:time",
                                "og:publication_time", "og:pubdate", "og:release_date")),
        modified=texts(metas, ("article:modified_time", "og:article:modified_time", "article:modified",
                               "article:updated_time", "og:updated_time", "og:modified_time")),
        tags=texts(metas, ("article:tag", "og:article:tag")),
        images=texts(metas, ("og:image", "og:image:url", "og:image:secure_url")),
        languages=texts(metas, ("og:locale",)),
        site_names=texts(metas, ("og:site_name", "og:site")),
        addresses=texts(metas, ("og:url",)),
        page_types=texts(metas, ("og:type",)),
        paywalled=bool({"locked", "paid", "premium"} & {text.casefold() for text in texts(
            metas, ("article:content_tier", "og:article:content_tier"))}),
    )  # fmt: skip
    twitter = Statement(
        "twitter",
        titles=texts(metas, ("twitter:title", "twitter:text:title")),
        descriptions=texts(metas, ("twitter:description",)),
        images=texts(metas, ("twitter:image", "twitter:image:src")),
    )
    return opengraph, twitter
