"""What a page says about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.records import Metadata

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.records import Document, Verdict


def from_markup(document: Document) -> Metadata:
    """The page's url, so far."""
    return Metadata(url=document.page.url)


def with_text(document: Document, facts: Metadata, verdicts: Sequence[Verdict]) -> Metadata:
    """The facts unchanged, so far."""
    return facts


def language_of(text: str, declared: str | None) -> str:
    """The declared language, so far."""
    return declared or "und"
