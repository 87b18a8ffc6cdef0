"""Made-up outcomes, for tests of what happens to them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from pipeline.records import (
    Article,
    ChromeCount,
    Outcome,
    PageCount,
    RawPage,
    Reject,
    RejectReason,
    Removal,
    Source,
)
from pipeline.store.ledger import Ledger, record_keys
from pipeline.store.manifest import Run
from pipeline.store.sink import ShardSink
from pipeline.store.writing import Store

DAY = date(2026, 11, 2)


def source(number: int) -> Source:
    return Source("html", f"pages/{number:05d}.html")


def article(number: int, text: str = "", **changes: object) -> Article:
    """Article `number`, with a host of its own for every seven, and no address for every fifth."""
    text = text or f"Story {number}.\nThe council met on day {number} and decided nothing."
    host = f"news{number % 7}.example"
    url = f"https://{host}/story/{number}" if number % 5 else None
    values: dict[str, object] = {
        "id": f"{number:032x}", "url": url, "canonical_url": None, "host": host if url else None,
        "title": f"Story {number} – ein Fall", "description": None, "authors": ("Ada Müller", "Bo Li"), "tags": (),
        "credits": ("Reporting by Cy Ng",), "published": datetime(2026, 11, 1, 8, 30, tzinfo=UTC), "modified": None,
        "published_text": "2026-11-01T09:30+01:00", "language": "en", "publisher": "News", "agency": None,
        "syndicated_from": None, "image": None, "license": None, "text": text, "word_count": len(text.split()),
        "removed_chars": 17, "content_hash": f"{hash_of(text):032x}", "confidence": 0.75, "page_type": "article",
        "engine": "made-up 1", "flags": ("truncated",) if number % 3 == 0 else (),
        "fetched_at": datetime(2026, 10, 31, 23, 59, tzinfo=UTC) if number % 4 == 0 else None,
        "source": source(number), "pipeline_version": "0.1.0", "rules_version": "abc",
    }  # fmt: skip
    return Article(**(values | changes))  # type: ignore[arg-type]


def hash_of(text: str) -> int:
    return int(sum(ord(char) * 31**i for i, char in enumerate(text))) % (1 << 128)


def outcome(number: int, text: str = "", **changes: object) -> Outcome:
    """The outcome of page `number`: every sixth is a reject, the others have two removals, one of them a part."""
    if number % 6 == 5:
        return reject(number)
    made = article(number, text, **changes)
    removals = (
        Removal(made.id, "newsletter", "newsletter.signup_prompt", 1.0, "text", 0, None, None, "Sign up now!"),
        Removal(made.id, "byline", "byline.author", 0.875, "dom", 1, 0, 5, "By A.", "authors"),
    )
    count = PageCount(made.id, 5, len(made.text) + 17 + 40, len(made.text), 17, 40, (ChromeCount("dom", 2, 40),))
    return Outcome(made, removals, count)


def reject(number: int, reason: RejectReason = "no_content") -> Outcome:
    return Outcome(reject=Reject(source(number), reason, "3 blocks, none an article's", f"https://x.example/{number}"))


def page(number: int) -> RawPage:
    return RawPage(f"<p>Page {number}</p>".encode(), source(number), url=f"https://x.example/{number}")


def start(store: Store, name: str = "aaaaaaaaaaaa", replaces: tuple[int, ...] = ()) -> Run:
    return store.manifest.start(Run(0, name * 2, name, "run", "running", DAY.isoformat(), "f", "c", ("/in",), replaces=replaces))


def fill(store: Store, run: Run, numbers: range, shard: int = 0) -> ShardSink:
    """A shard of made-up outcomes, committed."""
    sink = ShardSink(store, Ledger(store.manifest, run), run, shard)
    for number in list(numbers)[sink.records :]:
        sink.add(record_keys(page(number)), DAY, outcome(number))
    sink.commit(b"digest")
    return sink
