"""Pages with known answers, for training and evaluation: the sets in the layout of a benchmark folder.

A set is a folder with ground-truth.json, {id: {url, articleBody?, with?, without?, pageType?, ...}}, and html/ID.html.gz
or texts/ID.txt. Folds go by registered domain, so a site is never on both sides.
"""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import orjson
import tldextract

from pipeline import page
from pipeline.clean import evidence
from pipeline.engines import with_trafilatura
from pipeline.engines.classifier import features, hashed, labels, pagewise
from pipeline.records import Document, Options, RawPage, Reject, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from numpy.typing import NDArray

    from pipeline.engines.with_trafilatura import Opinion
    from pipeline.records import Metadata

FOLDS = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One page of a set, as it lies there."""

    set: str
    id: str
    path: Path
    gold: dict[str, Any]
    by: str = ""
    """The extractor through which the page is read as a plain text; empty: as it is."""

    @property
    def url(self) -> str | None:
        return self.gold.get("url")

    @property
    def fold(self) -> int:
        return fold_of(self.url or self.id)

    def raw(self) -> RawPage:
        """The page as a source would give it: its bytes and its url, nothing else."""
        body = self.path.read_bytes()
        if self.path.suffix == ".gz":
            body = gzip.decompress(body)
        if self.by:
            body = EXTRACTORS[self.by](body).encode()
        is_text = bool(self.by) or self.path.suffix == ".txt"
        return RawPage(body, Source("text" if is_text else "html", self.path.name), self.url, is_text=is_text or None)


@dataclass(slots=True)
class Example:
    """A page read, with its labels: one value a block, 1 article, 0 not, -1 unknown."""

    entry: Entry
    document: Document
    facts: Metadata
    labels: NDArray[np.float32]
    page: features.Page
    words: hashed.Rows
    names: hashed.Rows
    address: hashed.Rows
    opinion: Opinion | None

    @property
    def type(self) -> str:
        return str(self.entry.gold.get("pageType", "article"))


@cache
def _extract() -> tldextract.TLDExtract:
    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


def domain_of(url: str) -> str:
    """Registered domain of a url; the whole host where the suffix list knows none."""
    found = _extract()(url)
    return found.top_domain_under_public_suffix or found.fqdn or url


def fold_of(url: str) -> int:
    """The fold of a url's site: a hash of its registered domain, the same in every set."""
    return int(hashlib.md5(domain_of(url).encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def entries(folder: Path) -> Iterator[Entry]:
    """The pages of a set, by id.

    Raises:
        FileNotFoundError: the folder holds no ground-truth.json.
    """
    gold = orjson.loads((folder / "ground-truth.json").read_bytes())
    for key in sorted(gold):
        for path in (folder / "html" / f"{key}.html.gz", folder / "html" / f"{key}.html", folder / "texts" / f"{key}.txt"):
            if path.exists():
                yield Entry(folder.name, key, path, gold[key])
                break


def extracted(sets: Path) -> Iterator[Entry]:
    """The pages of the other sets as plain texts, by each extractor that the set `texts` was made with; without those."""
    held = {(entry.id, entry.gold["extractedBy"]) for entry in entries(sets / "texts")}
    for name in ("news", "pages", "snippets"):
        for entry in entries(sets / name):
            for by in EXTRACTORS:
                if (f"{name}-{entry.id}", by) not in held:
                    yield replace(entry, set=EXTRACTED, id=f"{name}-{entry.id}-{by}", by=by)


def _by_resiliparse(body: bytes) -> str:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    html = bytes_to_str(body, detect_encoding(body) or "utf-8")
    return str(extract_plain_text(html, main_content=True, alt_texts=False, preserve_formatting=True))


EXTRACTED = "extracted"
EXTRACTORS: Mapping[str, Callable[[bytes], str]] = {"resiliparse": _by_resiliparse, "trafilatura": with_trafilatura.recalled}
"""As the texts of the set `texts` came about, word for word."""


def read(entry: Entry, ask: bool = True) -> Example | None:
    """A page on its way up to the engines, with its labels; None where it is rejected before them."""
    document = page.parse(entry.raw(), Options())
    if isinstance(document, Reject):
        return None
    facts, verdicts = evidence(document)
    if not document.blocks:
        return None
    opinion = None if document.is_text or not ask else with_trafilatura.ask(document)
    example = Example(
        entry, document, facts, label(document, entry.gold), features.read(document, facts, verdicts),
        hashed.wording([b.text for b in document.blocks]), hashed.naming(document), pagewise.address(document, facts), opinion,
    )  # fmt: skip
    document.tree = None
    document.markup = ""
    return example


def label(document: Document, gold: dict[str, Any]) -> NDArray[np.float32]:
    """Labels of the blocks: aligned to articleBody where gold has one, else told from its `with` and `without` snippets."""
    if "articleBody" in gold:
        return np.array(labels.label([b.text for b in document.blocks], gold["articleBody"]), np.float32)
    inside = [_fold(text) for text in gold.get("with", []) if text]
    outside = [_fold(text) for text in gold.get("without", []) if text]
    return np.array([_by_snippets(_fold(b.text), inside, outside) for b in document.blocks], np.float32)


def _by_snippets(text: str, inside: list[str], outside: list[str]) -> float:
    if any((s in text and len(s) > 0.3 * len(text)) or (len(text) > 3 and text in s) for s in outside):
        return 0.0
    if any(s in text or (len(text) > 15 and text in s) for s in inside):
        return 1.0
    return -1.0


def _fold(text: str) -> str:
    return " ".join(text.split())
