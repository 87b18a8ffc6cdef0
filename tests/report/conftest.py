"""Corpora to report on, made up and small."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import orjson
import pytest

from pipeline.corpus.report.figures import CATEGORIES
from pipeline.records import Outcome, PageCount, Reject, RejectReason, Removal, Source
from pipeline.store.ledger import Ledger, record_keys
from pipeline.store.sink import ShardSink
from pipeline.store.writing import writing
from tests.store import made

HOSTILE = (
    '</title></style></script><script>document.body.dataset.owned="1"</script>',
    '"><img src="http://127.0.0.1:9/leak.png" onerror="document.body.dataset.owned=1">',
    "</p></div></details><h1 id=planted>planted</h1><style>body{background:url(http://127.0.0.1:9/leak.css)}</style>",
    "\u202eesrever\u2066 and \x00\x1b[31m\x85 controls \u2028\u2069",
    "'onmouseover=alert(1) x='<svg/onload=alert(1)>{{7*7}}<!--",
)
"""Text that would do something if it were taken for markup."""


def build(corpus: Path, shards: int = 2, each: int = 30) -> Path:
    """Made-up outcomes in so many shards of one run, complete."""
    with writing(corpus, create=True) as store:
        run = made.start(store)
        for shard in range(shards):
            made.fill(store, run, range(shard * each, (shard + 1) * each), shard)
        store.manifest.complete(run.run, ())
    return corpus


def build_of(corpus: Path, outcomes: list[Outcome]) -> Path:
    """These outcomes in one shard."""
    with writing(corpus, create=True) as store:
        run = made.start(store)
        sink = ShardSink(store, Ledger(store.manifest, run), run, 0)
        for number, outcome in enumerate(outcomes):
            sink.add(record_keys(made.page(number)), made.DAY, outcome)
        sink.commit(b"digest")
        store.manifest.complete(run.run, ())
    return corpus


def hostile_outcomes() -> list[Outcome]:
    """Articles and rejects whose every string is hostile."""
    outcomes = []
    for number, evil in enumerate(HOSTILE * 4):
        text = f"{evil}\nA second line that was kept. {evil}" + "\nplain words for length" * 20
        article = made.article(
            number, text, title=evil, host=evil, url=f"javascript:{evil}", language=evil, publisher=evil,
            authors=(evil,), engine=evil, word_count=100, confidence=0.1, source=Source("html", evil, evil),
        )  # fmt: skip
        removals = (
            Removal(article.id, "social", evil, 0.5, "text", 1, None, None, evil),
            Removal(article.id, "byline", evil, 1.0, "dom", 2, 3, 3 + len(evil), evil, "authors"),
        )
        count = PageCount(article.id, 5, len(text) + 2 * len(evil), len(text), 2 * len(evil), 0)
        outcomes.append(Outcome(article, removals, count))
        outcomes.append(Outcome(reject=Reject(Source("html", evil, evil), "no_content", evil, f"http://{evil}/")))
    return outcomes


@pytest.fixture(scope="session")
def ordinary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("ordinary") / "corpus")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_of(tmp_path_factory.mktemp("hostile") / "corpus", hostile_outcomes())


def rich_outcomes() -> list[Outcome]:
    """Something for every section: all categories, words that do not break, scripts from right to left, rejects."""
    outcomes = []
    for number, category in enumerate(CATEGORIES * 3):
        lines = ["The council met again, decided nothing, and went home. " * 4, "לא הוחלט דבר, אמר ראש העיר.", "w" * 300]
        article = made.article(
            number, "\n".join(lines * 3), title="Eine außerordentlichunbrechbarlange" + "Überschrift" * number,
            host=f"{'a-long-name-of-a-host.' * 3}news{number % 9}.example", url=f"https://news.example/{'path' * 60}/{number}",
            word_count=120, confidence=(number % 20) / 20, language=("en", "he", "de")[number % 3],
        )  # fmt: skip
        gone = (
            Removal(article.id, category, f"{category}.{'rule_' * (number % 9)}", 0.7, "model", 1, None, None, "x" * 200),
            Removal(article.id, "byline", "byline.author", 1.0, "dom", 2, 0, 5, "Von A", "authors"),
            Removal(article.id, "social", "social.share", 1.0, "text", 6, None, None, "Share this on every channel"),
        )
        outcomes.append(Outcome(article, gone, PageCount(article.id, 20, 2500, 1500, 232, 768)))
    reasons = get_args(RejectReason)
    return outcomes + [made.reject(number, reason) for number, reason in enumerate(reasons)]


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    corpus = build_of(tmp_path_factory.mktemp("rich") / "corpus", rich_outcomes())
    hosts = {"news0.example": {"articles": 30, "rejected": 2, "words": 9000, "kept_chars": 900, "removed_chars": 90}}
    runs = [
        {"run": str(number), "started": f"2026-11-{number + 10}T06:00:00+00:00", "finished": True, "hosts": hosts,
         "drift": ["news0.example: articles have 100 words, usual are 300"] if number == 7 else []}
        for number in range(8)
    ]  # fmt: skip
    (corpus / "_state" / "crawls.jsonl").write_bytes(b"".join(orjson.dumps(run) + b"\n" for run in runs))
    return corpus
