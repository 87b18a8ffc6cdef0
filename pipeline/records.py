"""The records that travel along the path of a page. The closed sets of words in them are in `pipeline.closed_sets`.

A source yields `RawPage`. `pipeline.page` turns one into a `Document`, `pipeline.blocks` fills in its blocks,
rules and engines answer with `Verdict`s, `pipeline.assemble` makes `Decision`s of them, and what comes out is one `Outcome`:
an `Article` with its `Removal`s and `PageCount`, or a `Reject`. Those of which a page has hundreds are named tuples: made
several times faster than frozen dataclasses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.closed_sets import BlockKind, Category, Engine, Fate, Flag, Lift, PageType, RejectReason, SourceKind, Stage

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from pipeline.rules.model import Rules

__all__ = [
    "Article", "Block", "BlockKind", "Category", "ChromeCount", "Decision", "Document", "Element", "Engine", "Fate", "Flag",
    "Lift", "Metadata", "Options", "Outcome", "PageCount", "PageType", "RawPage", "Reject", "RejectReason", "Removal", "Source",
    "SourceKind", "Stage", "Verdict",
]  # fmt: skip
"""The records, and the closed sets that their fields are of."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a raw page can be found again. `path` is relative to the input's root, with forward slashes."""

    kind: SourceKind
    path: str
    member: str | None = None
    """Name inside a zip or tar archive."""
    offset: int | None = None
    """Byte offset of a WARC record in its file, or the row or line number (from 0) of a Parquet or JSONL record; of a
    member that is not read because another has its name, where its header begins in the archive."""
    record_id: str | None = None
    """WARC-Record-ID, or the record's own id field."""


@dataclass(frozen=True, slots=True)
class RawPage:
    """One input record as it was found, undecoded: bytes and labels, no judgement."""

    body: bytes
    source: Source
    url: str | None = None
    content_type: str | None = None
    """The Content-Type header as received, charset parameter included; None for files."""
    fetched_at: datetime | None = None
    """Time of the fetch, aware, UTC; from an archive or a sidecar, never the clock."""
    is_text: bool | None = None
    """True: already extracted text, one paragraph a line. False: markup. None: look at the content."""
    truncated: bool = False
    """The archive says that it holds only the beginning of the page, or a part of it."""
    stated: tuple[tuple[str, str], ...] = ()
    """What other fields of its record say of it, such as ("title", "Rain at last"); a list is as many of them."""


class Element(NamedTuple):
    """An element of the parsed page that holds text somewhere below it."""

    tag: str
    attributes: Mapping[str, str | None]
    parent: int
    """Index of the parent in `Document.elements`; -1 for the root."""
    depth: int
    node: int
    """`LexborNode.mem_id`: the key of a node (comparing nodes compares their HTML)."""
    hidden: bool
    """This element or one above it is not shown: hidden, aria-hidden, display:none, template, noscript."""
    tokens: tuple[str, ...]
    """Lower-case words of class, id, role, data-testid, data-component and itemprop of this element alone."""


class Block(NamedTuple):
    """One paragraph, subhead, list item, table row, caption or line: the unit that verdicts speak of."""

    number: int
    """Index in `Document.blocks`, in the order of the page."""
    text: str
    """One line, white space folded (plain text: as it stands, trimmed), without C0 controls."""
    kind: BlockKind
    element: int
    """Index in `Document.elements` of the element that holds it; -1 in plain text."""
    links: tuple[tuple[int, int, str], ...] = ()
    """(start, end, href) of each link, in characters of `text`."""
    strong_chars: int = 0
    """Characters in b, strong, em or i."""
    marker: int = 0
    """Length of the list marker that `text` starts with (plain text only): '- ', '1. ', '• '."""
    gap: int = 0
    """Blank lines before it (plain text only)."""
    indent: int = 0
    """White space before it, in characters (plain text only)."""
    hidden: bool = False
    copy_of: int | None = None
    """Number of an earlier block with the same text, if any."""
    margin: int | None = None
    """Columns of white space before a line of code (of a `<pre>`, of Markdown), None of other lines: readers get them,
    rules and models see `text` alone."""

    @property
    def content(self) -> str:
        """The text without its list marker: what rules and models read."""
        return self.text[self.marker :]

    @property
    def line(self) -> str:
        """The text as an article has it: without a bullet, but with a number, which is a word of the text."""
        return self.white + self.text[self.formatting :]

    @property
    def whole(self) -> str:
        """What goes where all of it goes: its bullet too."""
        return self.white + self.text

    @property
    def white(self) -> str:
        """What a line of code begins with."""
        return " " * (self.margin or 0)

    @property
    def shift(self) -> int:
        """What turns a place in `text` into the same place in `line`."""
        return (self.margin or 0) - self.formatting

    @property
    def formatting(self) -> int:
        """Length of the list marker, if it is a bullet: no number, and no sign of code."""
        return 0 if self.margin is not None or any(map(str.isdigit, self.text[: self.marker])) else self.marker

    @property
    def link_chars(self) -> int:
        return sum(end - start for start, end, _ in self.links)

    @property
    def link_share(self) -> float:
        """Share of the characters that are links, 0 to 1."""
        return self.link_chars / len(self.text) if self.links and self.text else 0.0


@dataclass(slots=True)
class Document:
    """A page, decoded and parsed once. `pipeline.page.parse` makes it, `pipeline.blocks.segment` fills blocks in."""

    page: RawPage
    markup: str
    """The decoded text, scrubbed of characters that XML forbids."""
    is_text: bool
    """A plain text document: blocks are the lines of `markup`, which has each paragraph in one; there is no tree."""
    charset: str
    tree: LexborHTMLParser | None = None
    elements: list[Element] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    flags: set[Flag] = field(default_factory=set)
    headline: str | None = None
    """What a Markdown text marks as its headline."""
    code: frozenset[str] = frozenset()
    """Lines of code of a Markdown text."""
    stated: tuple[tuple[str, str], ...] = ()
    """What stands beside the text: fields of its record, then front matter."""

    def ancestors(self, block: Block) -> list[Element]:
        """The elements that hold a block, innermost first; empty in plain text."""
        chain = []
        index = block.element
        while index >= 0:
            element = self.elements[index]
            chain.append(element)
            index = element.parent
        return chain


def upward(elements: Sequence[Element], index: int) -> Iterator[int]:
    """Indexes of an element and of all around it, the innermost first; none of -1."""
    while index >= 0:
        yield index
        index = elements[index].parent


class Verdict(NamedTuple):
    """What one rule, engine or model says about one block. It cuts nothing: `assemble` decides."""

    block: int
    boilerplate: bool
    """True: not the article's text. False: it is."""
    by: str
    """Rule id (`newsletter.signup_prompt`), engine (`trafilatura 2.3.1`) or model with version."""
    stage: Stage
    category: Category | None = None
    """Set on every verdict for removal; None where boilerplate is False."""
    probability: float = 1.0
    """How sure, 0 to 1, that `boilerplate` is right; 1.0 for a rule that decides where it fires."""
    span: tuple[int, int] | None = None
    """Characters of the block's text that it speaks of; None: the whole block."""
    lifted_to: Lift | None = None


class Decision(NamedTuple):
    """What became of one block of the page, and through which verdict."""

    block: int
    fate: Fate
    verdict: Verdict
    """The one that carried."""
    cuts: tuple[Verdict, ...] = ()
    """Those of the spans that went from a kept block, in their order and none over another (`outcome.fitted`)."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says about itself, weighed over all witnesses. None or empty where it does not say."""

    url: str | None = None
    canonical_url: str | None = None
    title: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    """People only."""
    signed: tuple[str, ...] = ()
    """Every name the page is signed with, as printed and in order: people, and newsrooms and agencies too, which are no
    authors here but are in what others (and public benchmarks) call authors."""
    tags: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    published: datetime | None = None
    modified: datetime | None = None
    published_text: str | None = None
    language: str | None = None
    """As declared (html lang, JSON-LD inLanguage, og:locale), BCP 47; the text itself is the better witness."""
    publisher: str | None = None
    agency: str | None = None
    syndicated_from: str | None = None
    image: str | None = None
    license: str | None = None
    page_type: str | None = None
    """JSON-LD or og type as declared: NewsArticle, Product, CollectionPage, DiscussionForumPosting..."""
    article_body: str | None = None
    """JSON-LD articleBody: a witness for checking, never the text."""
    titles: tuple[str, ...] = ()
    """Every string some witness calls the headline: a block equal to one of them is a headline."""
    descriptions: tuple[str, ...] = ()
    paywalled: bool = False
    walled: tuple[str, ...] = ()
    """Selectors of the elements that hold what of the story is for subscribers, as JSON-LD tells search engines."""
    live_blog: bool = False
    parts: tuple[str, ...] = ()
    """Ingredients and steps, questions and answers that JSON-LD lists: a witness for the lines that say the same."""


@dataclass(frozen=True, slots=True)
class Article:
    """A row of `articles`, but for what the sink adds (revision, run_id, crawl_date). Columns as in `store.schema`."""

    id: str
    url: str | None
    canonical_url: str | None
    host: str | None
    title: str | None
    description: str | None
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    credits: tuple[str, ...]
    published: datetime | None
    modified: datetime | None
    published_text: str | None
    language: str
    publisher: str | None
    agency: str | None
    syndicated_from: str | None
    image: str | None
    license: str | None
    text: str
    word_count: int
    removed_chars: int
    content_hash: str
    confidence: float
    page_type: PageType
    engine: str
    flags: tuple[Flag, ...]
    fetched_at: datetime | None
    source: Source
    pipeline_version: str
    rules_version: str


@dataclass(frozen=True, slots=True)
class Removal:
    """A row of `removals`: a block of the main content, or a part of one, that is not in the text."""

    article_id: str
    category: Category
    by: str
    probability: float
    stage: Stage
    position: int
    """The block's number among the blocks of the main content, in the order of the page, from 0."""
    start: int | None
    end: int | None
    """Characters within the block's line (a bullet is not counted, a margin of code is) when only part of it went, else None."""
    text: str
    """What went, with the white space that went with it."""
    lifted_to: Lift | None = None


@dataclass(frozen=True, slots=True)
class ChromeCount:
    """What one stage found to be outside the main content."""

    stage: Stage
    blocks: int
    chars: int


@dataclass(frozen=True, slots=True)
class PageCount:
    """A row of `pages`: where the characters of a page went. chars_in = kept + removed + chrome."""

    article_id: str
    blocks: int
    chars_in: int
    chars_kept: int
    chars_removed: int
    chars_chrome: int
    chrome: tuple[ChromeCount, ...] = ()


@dataclass(frozen=True, slots=True)
class Reject:
    """A row of `rejects`: an input record that gave no article, and why."""

    source: Source
    reason: RejectReason
    detail: str
    """For a person to read: what was found, with figures where there are any."""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The one result of one input record: either `article` with its evidence, or `reject`."""

    article: Article | None = None
    removals: tuple[Removal, ...] = ()
    count: PageCount | None = None
    reject: Reject | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """What changes the outcome of a page. Part of the run's id, so it holds values, not open files."""

    engine: Engine = "auto"
    all_pages: bool = False
    max_page_bytes: int = 20_000_000
    site_rules: Rules | None = None
    """Rules of `--rules FILE.toml` or of a sites file, beside the built-in ones."""
    weights: Path | None = None
    """Weights of the classifiers; None: the shipped ones."""
