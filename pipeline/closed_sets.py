"""The closed sets: every word that a record may have where there are only so many. They grow by a version of the schema."""

from __future__ import annotations

from typing import Literal

Category = Literal[
    "newsletter", "consent", "donation", "related", "social", "navigation", "comments", "legal", "byline", "credit",
    "caption", "syndication", "headline", "advert", "paywall", "feedback", "about", "template", "other",
]  # fmt: skip
"""What a removed block is. `other` is what only the model objects to, and what its place does not tell (`naming.py`)."""

Stage = Literal["dom", "text", "model", "engine", "template"]
"""Who decided: a DOM rule, a text rule, the classifier, an extraction engine, or a learned site template."""

RejectReason = Literal[
    "empty", "not_html", "too_large", "undecodable", "no_content", "not_an_article", "all_boilerplate", "timeout",
    "memory", "crashed", "corrupt_record", "unreadable", "unsafe_path", "duplicate_record",
]  # fmt: skip

Flag = Literal[
    "truncated", "paywalled", "live_blog", "low_agreement", "deep_tree", "repaired_markup", "guessed_charset",
]  # fmt: skip

PageType = Literal["article", "listing", "product", "forum", "service", "documentation", "other"]

Engine = Literal["auto", "trafilatura", "fast"]

SourceKind = Literal["html", "text", "warc", "jsonl", "parquet", "crawl"]

BlockKind = Literal["paragraph", "heading", "item", "row", "caption", "quote", "preformatted", "line", "form"]
"""`line` is a line of a plain text document; `form` is text of a button, label or field."""

Fate = Literal["kept", "removed", "chrome"]
"""What becomes of a block. `chrome`: it is outside the main content, and was never in question."""

Lift = Literal["title", "description", "authors", "tags", "credits", "published", "modified", "publisher", "agency",
               "syndicated_from", "image", "license"]  # fmt: skip
"""A column of `articles` that a removed block's text went to."""
