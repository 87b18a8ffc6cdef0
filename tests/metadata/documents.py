"""Documents for the tests of metadata, made by the real parser from pages written here."""

from __future__ import annotations

import json
from datetime import datetime

from pipeline import blocks, metadata, page
from pipeline.records import Category, Document, Lift, Metadata, Options, RawPage, Reject, Source, Verdict

URL = "https://www.example-courier.com/news/2024/05/31/harbour-bridge-reopens"


def document(html: str, url: str | None = URL, fetched_at: datetime | None = None) -> Document:
    raw = RawPage(html.encode(), Source("html", "page.html"), url, "text/html; charset=utf-8", fetched_at, is_text=False)
    parsed = page.parse(raw, Options())
    assert not isinstance(parsed, Reject), parsed
    return parsed


def facts(html: str, url: str | None = URL, fetched_at: datetime | None = None) -> Metadata:
    return metadata.from_markup(document(html, url, fetched_at))


def head(*elements: str, body: str = "", lang: str = "en") -> str:
    return f'<!doctype html><html lang="{lang}"><head>{"".join(elements)}</head><body>{body}</body></html>'


def script(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f'<script type="application/ld+json">{text}</script>'


def article(**properties: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", **properties}


def text_document(*lines: str) -> Document:
    raw = RawPage("\n".join(lines).encode(), Source("text", "story.txt"), is_text=True)
    parsed = page.parse(raw, Options())
    assert not isinstance(parsed, Reject), parsed
    blocks.segment(parsed)
    return parsed


def verdict(block: int, category: Category, lifted_to: Lift | None = None, probability: float = 1.0) -> Verdict:
    return Verdict(block, True, f"{category}.test", "text", category, probability, lifted_to=lifted_to)


def text_facts(*lines: str, verdicts: tuple[Verdict, ...] = ()) -> Metadata:
    written = text_document(*lines)
    return metadata.with_text(written, metadata.from_markup(written), verdicts)
