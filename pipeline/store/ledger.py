"""What the corpus already holds: input records, articles by id and URL, and what was asked to be forgotten.

All answers come from SQLite, so memory does not grow with the corpus.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from w3lib.url import canonicalize_url

from pipeline.records import RawPage
from pipeline.store import addresses, leaning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from sqlite3 import Connection

    from pipeline.records import Reject
    from pipeline.store.manifest import Manifest, Run


@dataclass(frozen=True, slots=True)
class Held:
    """An article of the corpus, as far as telling others from it goes."""

    id: str
    url: bytes | None
    """Key of its address."""
    revision: int
    place: str
    """Where its page came from, for messages."""


@dataclass(frozen=True, slots=True)
class Known:
    """An input record that an earlier run has."""

    leans_on: bytes | None
    """The key it has it under, if it is a run over other inputs, which can be replaced without this one."""


def record_key(record: RawPage | Reject) -> bytes:
    """16 bytes that are the same for the same input record: its name, its labels and its bytes.

    The folder is not part of it where there are bytes to tell records apart by. So two files can have one key, and it
    alone tells no record from another: `record_keys` do.
    """
    body = record.body if isinstance(record, RawPage) else b""
    source = replace(record.source, path=record.source.path.rpartition("/")[2]) if body else record.source
    labels = {field.name: getattr(record, field.name) for field in fields(record)} | {"source": source, "body": None}
    labels.pop("detail", None)
    if not labels.get("stated"):  # records that corpora of earlier versions know have none
        labels.pop("stated", None)
    digest = hashlib.blake2b(repr(labels).encode("utf-8", "backslashreplace"), digest_size=16)
    digest.update(body)
    return digest.digest()


def record_keys(record: RawPage | Reject, file: str | None = None, key: bytes | None = None) -> tuple[bytes, ...]:
    """The keys under which a record is remembered: by its place within the input, and by the file that it is in.

    One of them is enough to know it again: the first when the input was moved or copied, the second when more or less
    was given to the run, on which depends how much of a path stands in `Source.path`. `key` is its `record_key`, if at hand.
    """
    key = key or record_key(record)
    path = _key("path", record.source.path)
    return (_joint(key, path),) if file is None else (_joint(key, path), _joint(key, _key("file", file)))


def _joint(*keys: bytes) -> bytes:
    return hashlib.blake2b(b"".join(keys), digest_size=16).digest()


def url_key(url: str) -> bytes:
    """16 bytes for an address, whatever its scheme, fragment, order of parameters or case of host."""
    try:
        url = canonicalize_url(url)
    except ValueError:
        url = url.strip()
    return _key("url", url.partition("://")[2] or url)


def page_key(url: str) -> bytes:
    """16 bytes for a page, whatever else its address can vary in and be the same page: `www.`, trackers, a slash at the end."""
    return _key("page", addresses.of_page(url))


def host_key(host: str) -> bytes:
    """16 bytes for a host."""
    return _key("host", host.lower().rstrip("."))


def _key(kind: str, value: str) -> bytes:
    return hashlib.blake2b(f"{kind}\0{value}".encode("utf-8", "backslashreplace"), digest_size=16).digest()


def host_of(url: str) -> str | None:
    """The host of an address; None where it has none, or is no address."""
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def keys_of(urls: Iterable[str | None], host: str | None = None) -> Iterator[bytes]:
    """Every key under which a page can be forgotten: its addresses, its hosts and the domains above them."""
    hosts = {host} if host else set()
    for url in urls:
        if url:
            yield url_key(url)
            yield page_key(url)
            hosts |= {found} if (found := host_of(url)) else set()
    for name in hosts:
        labels = name.lower().rstrip(".").split(".")
        for i in range(len(labels)):
            yield host_key(".".join(labels[i:]))


class Ledger:
    """What a run sees of the corpus: everything but the rows it will replace, and those still held back by others."""

    def __init__(self, manifest: Manifest, run: Run | None = None) -> None:
        self._sql: Connection = manifest.connection
        self._run = run.run if run else 0
        runs = dict(self._sql.execute("SELECT run, replaces <> '[]' FROM runs WHERE run <> ?", (self._run,)))
        hidden = {number for number, is_held in runs.items() if is_held} | set(run.replaces if run else ())
        self._hidden = f"({', '.join(str(number) for number in sorted(hidden))})"
        self._alone = runs.keys() <= hidden
        self._own = {self._run, *(leaning.siblings(manifest, run) if run else ())}
        self._has_forgotten = bool(self._sql.execute("SELECT 1 FROM forgotten LIMIT 1").fetchone())

    def known(self, key: bytes, keys: Sequence[bytes]) -> Known | None:
        """How an earlier run has this input record, if one has. `key` alone is what runs of before `record_keys` noted."""
        if self._alone:
            return None
        asked = (key, *keys)
        marks = ", ".join("?" * len(asked))
        others = f"run <> ? AND run NOT IN {self._hidden}"
        query = f"SELECT key, run FROM records WHERE key IN ({marks}) AND {others}"  # noqa: S608 - words of our own
        found = self._sql.execute(query, (*asked, self._run)).fetchall()
        if not found:
            return None
        return Known(None if any(run in self._own for _, run in found) else min(found)[0])

    def article(self, article_id: str) -> tuple[str, str, bool] | None:
        """(run_id, place, whether it is of other inputs) of the article with this id, if there is one."""
        rows = f"articles JOIN runs USING (run) WHERE id = ? AND run NOT IN {self._hidden}"
        query = f"SELECT run_id, place, run FROM {rows} LIMIT 1"  # noqa: S608 - words of our own
        found = self._sql.execute(query, (article_id,)).fetchone()
        return (found[0], found[1], found[2] not in self._own) if found else None

    def revision(self, url: bytes) -> int:
        """The highest revision of the article at this address, 0 if there is none."""
        query = f"SELECT max(revision) FROM articles WHERE url = ? AND run NOT IN {self._hidden}"  # noqa: S608 - integers
        return self._sql.execute(query, (url,)).fetchone()[0] or 0

    def is_forgotten(self, urls: Iterable[str | None], host: str | None = None) -> bool:
        """Whether `forget` took out this page's address or host: it does not come back in."""
        if not self._has_forgotten:
            return False
        query = "SELECT 1 FROM forgotten WHERE key = ?"
        return any(self._sql.execute(query, (key,)).fetchone() for key in keys_of(urls, host))
