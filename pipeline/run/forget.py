"""Takedowns: pages out of every table, out of the archive and out of the ledger, and kept out from then on."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pipeline.store import archive, chunks, selection
from pipeline.store.counts import Counts
from pipeline.store.errors import ConflictError
from pipeline.store.ledger import host_key, host_of, keys_of, page_key, url_key
from pipeline.store.lock import held
from pipeline.store.manifest import File

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    import pyarrow as pa

    from pipeline.store.changes import Move
    from pipeline.store.schema import TableName
    from pipeline.store.writing import Store

AREA = "forget"
ORDER: tuple[TableName, ...] = ("articles", "rejects", "pages", "removals")
"""An article goes before its evidence does."""
_LABEL = r"[^\s!-,./:-@\[-^`{-~]+"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?|[0-9a-fA-F.]*:[0-9a-fA-F:.]*")
"""Names, in any script, and numbers of IP."""


@dataclass(slots=True)
class Forgotten:
    """What was taken out."""

    rows: Counter[str] = field(default_factory=Counter)
    """By table."""
    archived: int = 0
    """Records blanked in archived segments."""
    files: int = 0
    """Files rewritten."""
    report: bool = False
    """The corpus's own report, which shows articles and addresses, went too."""
    urls: list[str] = field(default_factory=list)
    """Addresses of the articles and rejects that went, sorted."""
    unmatched: list[str] = field(default_factory=list)
    """Of what was asked for, the addresses and hosts of which nothing was there."""


def wanted_keys(urls: Sequence[str], hosts: Sequence[str]) -> dict[str, set[bytes]]:
    """Each address and host that is asked for, with the keys that it can be found by.

    What no page can be at is refused, not looked for in vain: of a takedown nobody looks a second time. Raises ValueError,
    saying how to write it.

    >>> wanted_keys([], ["https://news.example/"])
    Traceback (most recent call last):
    ValueError: --host 'https://news.example/' is no host: write it as news.example, without scheme, port and path
    """
    for url in urls:
        if not _is_host(_host_within(url)):
            raise ValueError(f"--url {url!r} is no address: write it as https://news.example/story")
    for host in hosts:
        if not _is_host(host.removeprefix("*.")):
            inner = _host_within(host.strip())
            told = inner if _is_host(inner) else "news.example"
            raise ValueError(f"--host {host!r} is no host: write it as {told}, without scheme, port and path")
    return {url: {url_key(url), page_key(url)} for url in urls} | {host: _host_keys(host) for host in hosts}


def _host_keys(host: str) -> set[bytes]:
    """Of a name as people write it and as DNS has it, as either may stand in a page's address."""
    plain = host.removeprefix("*.").lower()
    keys = {host_key(plain)}
    with suppress(UnicodeError):  # no name in DNS
        keys.add(host_key(plain.encode("idna").decode()))
    with suppress(UnicodeError):
        keys.add(host_key(plain.encode().decode("idna")))
    return keys


def _host_within(address: str) -> str:
    return host_of(address if "://" in address else f"//{address}") or ""


def _is_host(text: str) -> bool:
    return _HOST.fullmatch(text) is not None


def forget(store: Store, urls: Sequence[str], hosts: Sequence[str]) -> Forgotten:
    """Takes out the pages at these addresses, and every page of these hosts and of the hosts below them.

    An address is matched against `url` and `canonical_url` as the crawler tells pages apart: whatever its scheme, `www.`,
    fragment, trackers or order of parameters; and with or without a slash at its end. A
    reader sees each file before or after the change, never in between; a kill at any instant is completed by the next
    writer. What is asked here is remembered as hashes, so that the pages stay out when their input is read again;
    input files outside the corpus are not touched. The corpus's own report goes if anything does. Raises ValueError for
    what is no address or host, LockedError while a crawl is at work, ConflictError where one was cut off and has left a
    segment unsealed.
    """
    asked = wanted_keys(urls, hosts)
    wanted = set().union(*asked.values())
    work = _Work(store, wanted)
    with ExitStack() as crawls:
        for path in sorted(store.layout.state.glob("*.lock")):
            crawls.enter_context(held(path))
        _refuse_open_segments(store)
        store.changes.tidy()
        _forget(store, work, wanted)
    store.manifest.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    work.found.urls = sorted(set(work.found.urls))
    work.found.unmatched = [text for text, keys in asked.items() if work.met.isdisjoint(keys)]
    return work.found


def _refuse_open_segments(store: Store) -> None:
    """Called with the locks of all crawls held: what is open now, nobody is writing."""
    root = store.layout.root
    if still_open := sorted(store.layout.archive.rglob("*.open")):
        place = still_open[0].relative_to(root)
        raise ConflictError(
            f"{root}: an interrupted crawl left {place}; run the crawl again, which seals it, then forget"
        )


def _forget(store: Store, work: _Work, wanted: set[bytes]) -> None:
    moves = work.moves()
    if work.found.rows and store.layout.report.is_file():
        store.layout.report.unlink()  # before the rest: a kill in between costs a page that is made anew at any time
        work.found.report = True

    def note(sql: sqlite3.Connection) -> None:
        sql.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", [(key,) for key in sorted(wanted)])
        sql.executemany("DELETE FROM articles WHERE id = ?", [(article_id,) for article_id in work.ids])
        sql.executemany("DELETE FROM leaning WHERE what = 'article' AND key = ?", [(article_id,) for article_id in work.ids])
        for (run, shard), gone in work.shards.items():
            counts = Counts.from_dict(store.manifest.shards(run)[shard].counts)
            counts.take_away(gone)
            sql.execute(
                "UPDATE shards SET counts = ? WHERE run = ? AND shard = ?", (chunks.dumps(counts.as_dict()), run, shard)
            )

    store.changes.commit(moves, note)


class _Work:
    """One pass over the corpus."""

    def __init__(self, store: Store, wanted: set[bytes]) -> None:
        self.found = Forgotten()
        self.met: set[bytes] = set()
        """Of the keys that are wanted, those that something was there of."""
        self.ids: set[str] = set()
        self.shards: dict[tuple[int, int], Counts] = {}
        self._store = store
        self._wanted = wanted

    def moves(self) -> list[Move]:
        """The files as they are without the pages, staged."""
        moves = [move for name in ORDER for file in self._store.manifest.files(name) if (move := self._without(file))]
        moves += [move for path in archive.segments(self._store.layout.archive) if (move := self._blank(path))]
        self.found.files = len(moves)
        return moves

    def _without(self, file: File) -> Move | None:
        if not file.rows or (file.dataset in ("pages", "removals") and (file.run, file.shard) not in self.shards):
            return None
        rows = selection.load(self._store, file)
        gone, left = selection.split(rows, self._hits(file, rows))
        if not gone.num_rows:
            return None
        self.found.rows[file.dataset or ""] += gone.num_rows
        self._count(file, gone)
        return selection.rewritten(self._store, AREA, file, left)

    def _hits(self, file: File, rows: pa.Table) -> list[bool]:
        if file.dataset in ("pages", "removals"):
            return [article_id in self.ids for article_id in rows.column("article_id").to_pylist()]
        urls = rows.column("url").to_pylist()
        if file.dataset == "rejects":
            return [self._is_wanted([url], None) for url in urls]
        canonical, hosts = rows.column("canonical_url").to_pylist(), rows.column("host").to_pylist()
        return [self._is_wanted(pair, host) for *pair, host in zip(urls, canonical, hosts, strict=True)]

    def _is_wanted(self, urls: Iterable[str | None], host: str | None) -> bool:
        found = self._wanted.intersection(keys_of(urls, host))
        self.met |= found
        return bool(found)

    def _count(self, file: File, gone: pa.Table) -> None:
        """Notes what goes: for the report, for the shard's figures, and for the tables that follow."""

        def column(name: str) -> list[Any]:
            return gone.column(name).to_pylist()

        assert file.run is not None
        assert file.shard is not None
        counts = self.shards.setdefault((file.run, file.shard), Counts())
        match file.dataset:
            case "articles":
                self.ids.update(column("id"))
                self.found.urls += [url for url in column("url") if url]
                counts.articles += gone.num_rows
            case "rejects":
                self.found.urls += [url for url in column("url") if url]
                counts.rejects.update(column("reason"))
            case "removals":
                counts.removals.update(column("category"))
            case "pages":
                for name in ("in", "kept", "removed", "chrome"):
                    counts.chars[name] += sum(column(f"chars_{name}"))

    def _blank(self, path: Path) -> Move | None:
        spans = archive.matching(path, self._wanted, self.met)
        if not spans:
            return None
        self.found.archived += len(spans)
        name = path.relative_to(self._store.layout.root).as_posix()
        return self._store.changes.stage(AREA, archive.blanked(path, spans), File(name, None, None, None, 0, 0, ""))
