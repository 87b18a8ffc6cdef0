"""Cleaning without an engine, for tests of everything around it: the first line of a page says what becomes of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from pipeline.records import Article, Outcome, PageCount, RawPage, Reject, Removal
from pipeline.run import local
from pipeline.run.admission import Admission, Request
from pipeline.store.counts import Counts
from pipeline.store.writing import writing


def clean(page: RawPage) -> Outcome:
    """Lines are blocks; one that begins with `-` is removed; a page that begins with `!` is a reject."""
    blocks = [line for line in page.body.decode().splitlines() if line]
    if not blocks or blocks[0].startswith("!"):
        return Outcome(reject=Reject(page.source, "no_content", blocks[0] if blocks else "nothing", page.url))
    kept = [block for block in blocks if not block.startswith("-")]
    text = "\n".join(kept)
    identity = hashlib.blake2b(f"{page.url or page.source.path}\0{text}".encode(), digest_size=16).hexdigest()
    gone = tuple(
        Removal(identity, "other", "dash", 1.0, "text", position, None, None, block)
        for position, block in enumerate(blocks)
        if block.startswith("-")
    )
    removed = sum(len(removal.text) for removal in gone)
    article = Article(
        identity, page.url, None, urlsplit(page.url or "").hostname, kept[0], None, (), (), (), None, None, None, "en",
        None, None, None, None, None, text, len(text.split()), removed, identity[:8], 0.5, "article", "simple 1", (),
        page.fetched_at, page.source, "0", "0",
    )  # fmt: skip
    size = sum(map(len, kept))
    return Outcome(article, gone, PageCount(identity, len(blocks), size + removed, size, removed, 0))


@dataclass
class Cleaner:
    """Cleans in this process and remembers what it was given."""

    seen: list[str] = field(default_factory=list)
    stop_after: int | None = None
    ahead: int = 1
    """Pages read before the first outcome is given out, as workers do."""
    calls: int = 0

    def __call__(self, pages: Iterable[RawPage]) -> Iterator[Outcome]:
        self.calls += 1
        pages = iter(pages)
        while batch := list(islice(pages, self.ahead)):
            for page in batch:
                self.seen.append(page.source.path)
                if self.stop_after is not None and len(self.seen) > self.stop_after:
                    raise KeyboardInterrupt
                yield clean(page)


class Silent:
    """Watches and says nothing."""

    def begin(self, admission: Admission, total_bytes: int) -> None: ...

    def advance(self, counts: Counts, read_bytes: int) -> None: ...

    def shard_done(self, shard: int, counts: Counts) -> None: ...


def run(out: Path, request: Request, cleaner: Cleaner | None = None) -> local.Result:
    with writing(out, create=True) as store:
        return local.run(store, request, cleaner or Cleaner(), Silent())


def pages(folder: Path, numbers: Iterable[int]) -> Path:
    """Pages with an address each in the canonical link; every seventh is a reject, every third has a removal."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in numbers:
        if number % 7 == 6:
            text = f"! page {number} is nothing"
        else:
            text = f"Story {number}\n" + ("- Share this\n" if number % 3 == 0 else "") + f"It happened {number} times."
        (folder / f"{number:05d}.txt").write_text(text)
    return folder
