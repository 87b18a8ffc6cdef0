"""Corpora to report on, made up and small."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.records import Outcome, PageCount, Reject, Removal, Source
from pipeline.store.ledger import Ledger, record_key
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
            sink.add(record_key(made.page(number)), made.DAY, outcome)
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
