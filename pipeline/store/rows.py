"""An outcome as the rows of the four tables: plain dicts, keyed as in `schema`."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from pipeline.records import Article, PageCount, Removal

if TYPE_CHECKING:
    from pipeline.records import Reject, Source

Row = dict[str, Any]

_ARTICLE_FIELDS = tuple(f.name for f in fields(Article) if f.name != "source")
_REMOVAL_FIELDS = tuple(f.name for f in fields(Removal))
_COUNT_FIELDS = tuple(f.name for f in fields(PageCount) if f.name != "chrome")


def source_row(source: Source) -> Row:
    return {
        "kind": source.kind,
        "path": source.path,
        "member": source.member,
        "offset": source.offset,
        "record_id": source.record_id,
    }


def where(source: Source) -> str:
    """A source in one string, for messages: `pages.zip!a.html`, `crawl.warc.gz@4711`."""
    member = f"!{source.member}" if source.member is not None else ""
    offset = f"@{source.offset}" if source.offset is not None else ""
    return f"{source.path}{member}{offset}".encode("utf-8", "backslashreplace").decode()


def article_row(article: Article, run_id: str, revision: int) -> Row:
    row = {name: getattr(article, name) for name in _ARTICLE_FIELDS}
    return row | {"source": source_row(article.source), "revision": revision, "run_id": run_id}


def removal_row(removal: Removal, url: str | None, run_id: str) -> Row:
    return {name: getattr(removal, name) for name in _REMOVAL_FIELDS} | {"url": url, "run_id": run_id}


def page_row(count: PageCount, run_id: str) -> Row:
    row = {name: getattr(count, name) for name in _COUNT_FIELDS}
    return row | {"chrome": [asdict(part) for part in count.chrome], "run_id": run_id}


def reject_row(reject: Reject, run_id: str) -> Row:
    return {
        "url": reject.url,
        "source": source_row(reject.source),
        "reason": reject.reason,
        "detail": reject.detail,
        "run_id": run_id,
    }
