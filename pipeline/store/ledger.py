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
from pipeline.store import addresses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
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


def record_key(record: RawPage | Reject) -> bytes:
    """16 bytes that are the same for the same input record: its place, its labels and its bytes.

    The folder is not part of it where there are bytes to tell records apart by: how much of a path stands in
    `Source.path` depends on what else was given to the run.
    """
    body = record.body if isinstance(record, RawPage) else b""
    source = replace(record.source, path=record.source.path.rpartition("/")[2]) if body else record.source
    labels = {field.name: getattr(record, field.name) for field in fields(record)} | {"source": source, "body": None}
    labels.pop("detail", None)
    digest = hashlib.blake2b(repr(labels).encode("utf-8", "backslashreplace"), digest_size=16)
    digest.update(body)
    return digest.digest()


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
    return _key("host", host.lower().rstrip("."))


def _key(kind: str, value: str) -> bytes:
    return hashlib.blake2b(f"{kind}\0{value}".encode("utf-8", "backslashreplace"), digest_size=16).digest()


def host_of(url: str) -> str | None:
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
        self._has_forgotten = bool(self._sql.execute("SELECT 1 FROM forgotten LIMIT 1").fetchone())

    def is_known(self, key: bytes) -> bool:
        """Whether an earlier run has this input record."""
        if self._alone:
            return False
        query = f"SELECT 1 FROM records WHERE key = ? AND run <> ? AND run NOT IN {self._hidden}"  # noqa: S608 - integers
        return self._sql.execute(query, (key, self._run)).fetchone() is not None

    def article(self, article_id: str) -> tuple[str, str] | None:
        """(run_id, place) of the article with this id, if there is one."""
        joined = "articles JOIN runs USING (run)"
        query = f"SELECT run_id, place FROM {joined} WHERE id = ? AND run NOT IN {self._hidden} LIMIT 1"  # noqa: S608
        found = self._sql.execute(query, (article_id,)).fetchone()
        return (found[0], found[1]) if found else None

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
