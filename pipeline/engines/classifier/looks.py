"""What lines look like: letters, words and marks of each block's own text, without a word of it understood.

Characters of all lines are one array of code points, so that counting kinds of characters is work for numpy, not for a
loop over letters. What `in` and `endswith` find is left to them: they are faster than any array.
"""

from __future__ import annotations

import math
import re
import sys
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.records import Block

KINDS = ("paragraph", "heading", "item", "row", "caption", "quote", "preformatted", "line", "form")
OWN = (
    "log_chars", "log_words", "mean_word", "upper_share", "digit_share", "comma_share", "ends_sentence", "ends_colon",
    "ends_question", "starts_lower", "starts_quote", "starts_upper", "has_quote", "has_copyright", "has_at", "has_url",
    "has_date", "has_pipe", "has_arrow", "title_case", "sentences", "link_share", "links", "link_whole", "strong_share",
    "marker", "gap", "indent", "hidden", "is_copy", "times", "after_break",
    *(f"kind_{kind}" for kind in KINDS),
)  # fmt: skip
END = re.compile(r"[.!?…。！？।؟\u0964][\"'”’»)\]]*$")
DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./:]\d{1,2}\b")
QUOTES = "\"'“‘«„»–—"
HEAD = 200
"""Characters of a line in which capitals, digits and dates are looked for."""

SPACE, ALPHA, UPPER, LOWER, DIGIT = 1, 2, 4, 8, 16

_ROW = 8
_told = np.zeros(sys.maxunicode + 1, np.uint8)
"""The classes of all characters of the rows of 2 ** _ROW of them that are known."""
_known = np.zeros((sys.maxunicode + 1) >> _ROW, bool)


class Letters:
    """The characters of lines: their code points, their classes, and the line each belongs to, in one array each."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.size = np.array([len(line) for line in lines], np.int64)
        self.all = "".join(lines)
        self.codes = code_points(self.all)
        self.classes = _classes(self.codes)
        self.owner = np.repeat(np.arange(len(lines)), self.size)
        self.start = np.cumsum(self.size) - self.size

    def count(self, places: NDArray[np.intp]) -> NDArray[np.int64]:
        """How many of the places (indices of characters) lie in each line."""
        return np.bincount(self.owner[places], minlength=len(self.size))

    def in_head(self, kind: int) -> NDArray[np.int64]:
        """How many characters of a class each line has within its first `HEAD`."""
        places = np.nonzero(self.classes & kind)[0]
        return self.count(places[places - self.start[self.owner[places]] < HEAD])

    @cached_property
    def words(self) -> NDArray[np.intp]:
        """Where words begin, as `str.split` sees them."""
        space = (self.classes & SPACE).astype(bool)
        begins = np.ones(len(space), bool)
        begins[1:] = space[:-1]
        begins[self.start[self.size > 0]] = True
        return np.nonzero(begins & ~space)[0]

    def first(self, kind: int) -> NDArray[np.bool_]:
        """Whether each line begins with a character of a class."""
        found = np.zeros(len(self.size), bool)
        full = self.size > 0
        found[full] = (self.classes[self.start[full]] & kind) > 0
        return found


def code_points(text: str) -> NDArray[np.uint32]:
    """The text as an array of its code points."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _class_of(char: str) -> int:
    return (
        SPACE * char.isspace() + ALPHA * char.isalpha() + UPPER * char.isupper() + LOWER * char.islower() + DIGIT * char.isdigit()
    )


def _classes(codes: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """The classes of characters, as the methods of `str` tell them. They are asked row by row: most pages need two or three."""
    rows = codes >> _ROW
    for row in np.nonzero((np.bincount(rows, minlength=len(_known)) > 0) & ~_known)[0].tolist():
        start, end = row << _ROW, (row + 1) << _ROW
        _told[start:end] = [_class_of(chr(code)) for code in range(start, end)]
        _known[row] = True
    return _told[codes]


def columns(blocks: Sequence[Block], times: Sequence[int], link_share: NDArray[np.float64]) -> NDArray[np.float32]:
    """The columns of `OWN`. `times`: how often the page has each block's text; `link_share` as of the blocks."""
    if not blocks:
        return np.zeros((0, len(OWN)), np.float32)
    texts = [block.content for block in blocks]
    letters = Letters(texts)
    measured = np.stack([*_measures(letters, texts), *_marks(letters, texts), *_shape(letters, texts)], axis=1)
    told = _markup(blocks, times, link_share, np.maximum(letters.size, 1))
    after_break = letters.first(DIGIT)[:, None]
    kinds = np.eye(len(KINDS))[[KINDS.index(block.kind) for block in blocks]]
    return np.concatenate([measured, told, after_break, kinds], axis=1).astype(np.float32)


def _measures(letters: Letters, texts: Sequence[str]) -> list[NDArray[np.float64]]:
    size = np.maximum(letters.size, 1)
    words = letters.count(letters.words)
    head = np.clip(letters.size, 1, HEAD)
    return [
        _log1p(letters.size), _log1p(words), size / np.maximum(words, 1), letters.in_head(UPPER) / head,
        letters.in_head(DIGIT) / head, np.array([text.count(",") for text in texts]) / size * 100,
    ]  # fmt: skip


def _log1p(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    # By the C library, as in training: numpy's own may differ in the last bit.
    return np.array([math.log1p(count) for count in counts.tolist()])


def _marks(letters: Letters, texts: Sequence[str]) -> list[NDArray[np.float64]]:
    digits = letters.in_head(DIGIT).tolist()
    found = (
        [END.search(text[-6:]) is not None for text in texts],
        [text.endswith(":") for text in texts],
        [text.endswith("?") for text in texts],
        letters.first(LOWER),
        [text[:1] in QUOTES for text in texts],
        letters.first(UPPER),
        _holding(letters, texts, "“", '"', "«", "„"),
        _holding(letters, texts, "©", "(c)"),
        _holding(letters, texts, "@"),
        _holding(letters, texts, "http", "www."),
        [count > 0 and DATE.search(text[:HEAD]) is not None for text, count in zip(texts, digits, strict=True)],
        _holding(letters, texts, "|"),
        _arrows(letters, texts),
    )
    return [np.array(column, np.float64) for column in found]


def _holding(letters: Letters, texts: Sequence[str], *signs: str) -> Sequence[bool] | NDArray[np.bool_]:
    """Whether each line holds one of some signs. Lines are only asked for those that stand somewhere on the page."""
    found: Sequence[bool] | NDArray[np.bool_] = np.zeros(len(texts), bool)
    for sign in signs:
        if sign in letters.all:
            found = np.logical_or(found, [sign in text for text in texts])
    return found


def _arrows(letters: Letters, texts: Sequence[str]) -> NDArray[np.bool_]:
    """Whether each line holds an arrow, or ends in what some sites take for one."""
    found = _holding(letters, texts, "→", "›", ">>")
    return np.logical_or(found, ["»" in text[-2:] for text in texts]) if "»" in letters.all else np.asarray(found)


def _shape(letters: Letters, texts: Sequence[str]) -> list[NDArray[np.float64]]:
    begins = letters.words
    classes = letters.classes[begins]
    named = letters.count(begins[(classes & ALPHA) > 0])
    capital = letters.count(begins[(classes & (ALPHA | UPPER)) == ALPHA | UPPER])
    sentences = [text.count(". ") + text.count("! ") + text.count("? ") for text in texts]
    return [capital / np.maximum(named, 1), np.array(sentences, np.float64)]


def _markup(
    blocks: Sequence[Block], times: Sequence[int], link_share: NDArray[np.float64], size: NDArray[np.int64]
) -> NDArray[np.float64]:
    rows = [
        (min(len(b.links), 20), b.strong_chars, b.marker > 0, min(b.gap, 5), min(b.indent, 8), b.hidden, b.copy_of is not None)
        for b in blocks
    ]
    links, strong, *rest = np.array(rows, np.float64).T
    return np.stack([link_share, links, link_share > 0.95, strong / size, *rest, np.minimum(times, 6)], axis=1)
