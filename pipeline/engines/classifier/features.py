"""The features of a page's blocks: a matrix of float32, one row a block, columns as in `NAMES`.

All of it is cheap: one pass over the blocks, one over the elements that hold them, and shifts of whole columns. Groups:
what the line itself looks like, what it says and is called (scores of the two linear models), where it stands, how much prose
its surroundings hold, whether metadata knows it, what rules and trafilatura said, and the same of its neighbours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.engines.classifier import looks
from pipeline.engines.classifier.looks import OWN
from pipeline.engines.classifier.structure import Structure
from pipeline.engines.classifier.vocabulary import Words, topics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.engines.with_trafilatura import Opinion
    from pipeline.records import Block, Document, Metadata, Verdict

    Matrix = NDArray[np.float32]
    Column = NDArray[np.float32]

HOLDERS = (
    "article", "main", "aside", "nav", "header", "footer", "form", "figure", "figcaption", "li", "table", "blockquote",
    "a", "button", "section", "details", "p", "span", "time", "h1", "h2", "h3", "h4", "strong",
)  # fmt: skip
WORD = re.compile(r"\w+")
CATEGORIES = (
    "newsletter", "consent", "donation", "related", "social", "navigation", "comments", "legal", "byline", "credit",
    "caption", "syndication", "headline", "advert", "paywall", "feedback", "about",
)  # fmt: skip

KNOWN = (
    "is_title", "title_overlap", "description_overlap", "in_body", "has_body", "names_author", "body_missing", "topic",
    "topic_names", "topic_head", "topic_title",
)  # fmt: skip
SAID = ("rule_sure", "rule_weak", *(f"rule_{category}" for category in CATEGORIES))
PAGE = ("page_log_blocks", "page_prose_share", "page_log_prose", "page_mean_link", "page_is_news", "page_is_declared",
        "page_has_date", "page_has_author", "page_english", "page_german", "page_undeclared", "page_foreign_letters",
        "page_paywalled")  # fmt: skip
ENGINE = ("kept", "kept_before", "kept_after", "kept_before2", "kept_after2", "kept_parent", "kept_grandparent",
          "kept_kin", "kept_share", "kept_run")  # fmt: skip
STEPS = (-3, -2, -1, 1, 2, 3)
SHIFTED = ("log_chars", "link_share", "ends_sentence", "rule_sure", "rule_weak", "heading", "prose", "marker", "gap",
           "topic")  # fmt: skip
NEAR = tuple(f"{name}{by:+d}" for name in SHIFTED for by in STEPS)
SCORED = ("wording", "naming", *(f"{name}{by:+d}" for name in ("wording", "naming") for by in STEPS),
          "wording_parent", "wording_kin", "naming_kin", "wording_section")  # fmt: skip


def names(engine: bool) -> tuple[str, ...]:
    """Column names, with or without trafilatura's columns."""
    core = (*OWN, *(f"in_{tag}" for tag in HOLDERS), *KNOWN, *SAID, *Structure.NAMES, *NEAR, *PAGE, *SCORED)
    return (*core, *ENGINE) if engine else core


@dataclass(frozen=True, slots=True)
class Page:
    """What of a page's features does not depend on the linear models: their matrix, and the groups of its blocks."""

    fixed: Matrix
    structure: Structure


def read(document: Document, facts: Metadata, verdicts: Sequence[Verdict]) -> Page:
    """The features that need no model: one pass over the blocks and one over the elements that hold them."""
    blocks = document.blocks
    structure = Structure(document)
    own = looks.columns(blocks, [structure.times[block.text] for block in blocks], structure.link_share)
    known = _known(document, facts, structure.prose)
    said = _said(len(blocks), verdicts)
    base = {
        "log_chars": own[:, 0], "link_share": own[:, OWN.index("link_share")],
        "ends_sentence": own[:, OWN.index("ends_sentence")], "rule_sure": said[:, 0], "rule_weak": said[:, 1],
        "heading": own[:, OWN.index("kind_heading")], "prose": structure.prose.astype(np.float32),
        "marker": own[:, OWN.index("marker")], "gap": own[:, OWN.index("gap")],
        "topic": known[:, KNOWN.index("topic")],
    }  # fmt: skip
    near = _near(np.stack([base[name] for name in SHIFTED], axis=1))
    page = np.tile(np.array([*structure.page(), *declared(document, facts)], np.float32), (len(blocks), 1))
    fixed = np.concatenate([own, structure.holders(HOLDERS), known, said, structure.matrix(), near, page], axis=1)
    return Page(fixed.astype(np.float32), structure)


def matrix(page: Page, wording: Column, naming: Column, opinion: Opinion | None) -> Matrix:
    """All features: the fixed ones, what the linear models say of each block and around it, and trafilatura's opinion."""
    structure = page.structure
    scored = [wording, naming, *(shift(column, by) for column in (wording, naming) for by in STEPS)]
    scored += [
        mean_by(structure.parents, wording), mean_by(structure.kin, wording), mean_by(structure.kin, naming),
        mean_by(structure.sections, wording),
    ]  # fmt: skip
    columns = [page.fixed, np.stack(scored, axis=1)]
    if opinion is not None:
        columns.append(_engine(np.array(opinion.kept, np.float32), structure))
    return np.concatenate(columns, axis=1).astype(np.float32)


def declared(document: Document, facts: Metadata) -> list[float]:
    """What kind of page it says it is: the last columns of `PAGE`. Newspapers and blogs print other things around a text."""
    kind = (facts.page_type or "").lower()
    language = (facts.language or "").lower()
    letters = "".join(block.text[:200] for block in document.blocks[:400])
    foreign = int(np.count_nonzero(looks.code_points(letters) > 0x2FF)) / (len(letters) or 1)
    return [
        "news" in kind, bool(kind), bool(facts.published_text), bool(facts.authors), language.startswith("en"),
        language.startswith("de"), not language, foreign, facts.paywalled,
    ]  # fmt: skip


def shift(column: NDArray[np.float32], by: int) -> NDArray[np.float32]:
    """The column as seen from `by` blocks away; -9 where there is no such block."""
    out = np.full_like(column, -9.0)
    if len(column) <= abs(by):
        return out
    if by < 0:
        out[-by:] = column[:by]
    else:
        out[: len(column) - by] = column[by:]
    return out


def _near(columns: NDArray[np.float32]) -> NDArray[np.float32]:
    """The columns of `NEAR`: each column `shift`ed by each of `STEPS`."""
    count, width = columns.shape
    out = np.full((count, width, len(STEPS)), -9.0, np.float32)
    for place, by in enumerate(STEPS):
        out[max(-by, 0) : max(count - by, 0), :, place] = columns[max(by, 0) : max(count + by, 0)]
    return out.reshape(count, width * len(STEPS))


def mean_by(groups: NDArray[np.int64], column: NDArray[np.float32]) -> NDArray[np.float32]:
    """For each block the mean of the column over the blocks of its group."""
    sums = np.bincount(groups, column)
    sizes = np.bincount(groups)
    return (sums[groups] / sizes[groups]).astype(np.float32)


def _known(document: Document, facts: Metadata, prose: NDArray[np.bool_]) -> NDArray[np.float32]:
    """What metadata knows of each block, and how far its words are those of the page's prose."""
    words = [WORD.findall(block.text) for block in document.blocks]
    lower = [" ".join(line).lower() for line in words]  # in one go: no word's small letters depend on its neighbours
    told = _Told.of(facts)
    said = Words(words, lower)
    rows = [told.of_line(*line) for line in zip(document.blocks, lower, said.size.tolist(), strict=True)]
    is_title, inside, signed = np.array(rows, np.float64).reshape(-1, 3).T
    size, body = np.maximum(said.size, 1), bool(told.body)
    title, description = said.among(told.title), said.among(told.description)
    columns = (
        is_title, np.where(size < 60, said.count(title) / size, 0.0), np.where(size < 90, said.count(description) / size, 0.0),
        inside, np.full(len(rows), float(body)), signed, body * (1.0 - inside), *topics(said, prose, title),
    )  # fmt: skip
    return np.stack(columns, axis=1).astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Told:
    """What metadata says of the page, ready to be compared with lines: all in small letters, words alone."""

    title: set[str]
    titles: set[str]
    description: set[str]
    body: str
    authors: list[str]

    @classmethod
    def of(cls, facts: Metadata) -> _Told:
        return cls(
            set(WORD.findall(" ".join(facts.titles or (facts.title or "",)).lower())),
            {" ".join(WORD.findall(t.lower())) for t in (*facts.titles, facts.title or "") if t},
            set(WORD.findall(" ".join((facts.description or "", *facts.descriptions)).lower())),
            " ".join(WORD.findall((facts.article_body or "").lower())),
            [author.lower() for author in facts.authors if len(author) > 4],
        )

    def of_line(self, block: Block, text: str, size: int) -> tuple[bool, bool, bool]:
        """Whether a line, given as its words in one text and their number, is a title, is in the body, and names an author."""
        body = self.body
        inside = bool(body) and size > 2 and text[:60] in body and text[-60:] in body
        signed = False
        if self.authors and len(block.text) < 120:
            small = block.text.lower()
            signed = any(author in small for author in self.authors)
        return text in self.titles, inside, signed


def _said(count: int, verdicts: Sequence[Verdict]) -> NDArray[np.float32]:
    said = np.zeros((count, len(SAID)), np.float32)
    for verdict in verdicts:
        if verdict.span is not None or not verdict.boilerplate or verdict.stage != "text":
            continue
        row = said[verdict.block]
        if verdict.probability >= 0.9:
            row[0] = max(row[0], verdict.probability)
        row[1] = max(row[1], verdict.probability)
        if verdict.category in CATEGORIES:
            row[2 + CATEGORIES.index(verdict.category)] = verdict.probability
    return said


def _engine(kept: NDArray[np.float32], structure: Structure) -> NDArray[np.float32]:
    hit = (kept >= 0.5).astype(np.float32)
    run = np.convolve(hit, np.ones(7), "same")[: len(hit)] if len(hit) >= 7 else np.full_like(hit, hit.sum())
    return np.stack(
        [
            kept, shift(kept, -1), shift(kept, 1), shift(kept, -2), shift(kept, 2),
            structure.share_by(structure.parents, hit), structure.share_by(structure.grandparents, hit),
            structure.share_by(structure.kin, hit), np.full_like(hit, hit.mean() if len(hit) else 0.0), run,
        ],
        axis=1,
    ).astype(np.float32)  # fmt: skip
