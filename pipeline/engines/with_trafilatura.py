"""trafilatura's opinion of a page, aligned to its blocks. The only module that imports trafilatura.

trafilatura answers with text, not with places, so each block is looked up in that text: a block counts as kept as far as
its four-word shingles are found there. Order and context settle nothing here; that is for whoever weighs the opinion.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.records import Document

WORD = re.compile(r"\w+")
ALONE_FROM = 4_000
"""Blocks from which trafilatura asks no other extractor: from each short paragraph jusText looks over all short ones around."""
SHINGLE = 4


@dataclass(frozen=True, slots=True)
class Opinion:
    """`kept` has one value a block, 0.0 to 1.0: the share of the block's shingles that trafilatura's text has."""

    kept: tuple[float, ...]
    words: int
    """Words of trafilatura's text; 0 where it found none."""


@cache
def name() -> str:
    """How verdicts name this engine, version included."""
    return f"trafilatura {version('trafilatura')}"


def ask(document: Document) -> Opinion:
    """Runs trafilatura (standard mode, no comments, no deduplication: its cache would make rows depend on history)."""
    lines = _extract(document)
    return align([block.text for block in document.blocks], lines)


def align(blocks: list[str], lines: list[str]) -> Opinion:
    """Which of the blocks are found in the lines."""
    said = [WORD.findall(line.lower()) for line in lines]
    short = {tuple(words) for words in said if len(words) < SHINGLE * 2}
    stream = [word for words in said for word in words]
    shingles = {tuple(stream[i : i + SHINGLE]) for i in range(len(stream) - SHINGLE + 1)}
    kept = []
    for text in blocks:
        words = WORD.findall(text.lower())
        if tuple(words) in short:
            kept.append(1.0)
        elif len(words) < SHINGLE:
            kept.append(0.0)
        else:
            total = len(words) - SHINGLE + 1
            kept.append(sum(tuple(words[i : i + SHINGLE]) in shingles for i in range(total)) / total)
    return Opinion(tuple(kept), len(stream))


def _extract(document: Document) -> list[str]:
    import trafilatura.core

    from pipeline.page import lxml_tree

    tree = lxml_tree(document)
    if tree is None:
        return []
    found = trafilatura.core.bare_extraction(
        tree, fast=len(document.blocks) > ALONE_FROM, include_comments=False, include_tables=True, with_metadata=False
    )
    text = getattr(found, "text", None) if found is not None else None
    return str(text).splitlines() if text else []


def plain(body: bytes, url: str | None, *, precision: bool = False) -> dict[str, object]:
    """What trafilatura alone makes of a page, metadata included: what `bench` compares with."""
    import trafilatura

    found = trafilatura.bare_extraction(
        body, url=url, with_metadata=True, include_comments=False, favor_precision=precision, as_dict=False
    )
    if found is None or isinstance(found, dict):
        return {"articleBody": ""}
    authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
    return {"articleBody": found.text or "", "headline": found.title, "authors": authors, "datePublished": found.date}


def recalled(body: bytes) -> str:
    """What trafilatura takes of a page in its recall mode, leftovers included: what the text model learns from."""
    import trafilatura

    return trafilatura.extract(body, favor_recall=True, include_comments=False) or ""
