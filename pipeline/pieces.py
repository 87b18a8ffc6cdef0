"""Pieces of a line, as the walk over a page gathers them, and how they become its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphen, zero-width space, word joiner, byte order mark: no reader sees them, every comparison trips on them."""
_BLANK = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2800\u3164\ufe00-\ufe0f\uffa0\\s]*"
)
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U0010fffd"
_ICON = re.compile(f"(?<!\\w)[{_PRIVATE}]+(?!\\w)")
"""Characters for private use that touch no word: pictures out of an icon font, which no other font has."""

CELL = "\x1f|\x1f"
"""Parts two cells of a row: a bar between white space that no page has."""

TAB = 4
"""Columns that a tab goes on to the next multiple of."""
WIDEST_MARGIN = 200
"""Columns of white space that a line of code begins with at most: no code needs more, and a page may be a million spaces."""

Piece = tuple[str, str | None, bool, int]
"""Text, href of the link it is in, whether it is strong, and the element that holds it."""


def fold(text: str) -> str:
    """White space folded to single spaces, invisible characters gone.

    >>> fold(' a\\u00a0 b\\u00adc\\n')
    'a bc'
    """
    return " ".join(visible(text).split())


def visible(text: str) -> str:
    """The text without invisible characters and icons.

    >>> visible('\\ue0be Mail\\u200b us')
    ' Mail us'
    """
    if text.isascii():
        return text
    return _ICON.sub("", INVISIBLE.sub("", text))


def is_blank(text: str) -> bool:
    """Whether there is nothing to see in a line: joiners, marks of direction, fillers. Empty paragraphs are kept open with them.

    >>> is_blank('\\u200d'), is_blank('\\u200d.')
    (True, False)
    """
    return not text.isascii() and _BLANK.fullmatch(text) is not None


def join(pieces: Sequence[Piece]) -> tuple[str, tuple[tuple[int, int, str], ...], int]:
    """The pieces as one folded line, with the places of links and the count of strong characters."""
    if len(pieces) == 1:
        raw, href, strong, _ = pieces[0]
        text = " ".join(visible(raw).split())
        if text[-2:] != " |":
            size = len(text)
            whole = ((0, size, href),) if href is not None and text else ()
            return text, whole, size if strong else 0
    out: list[str] = []
    links: list[tuple[int, int, str]] = []
    length = strong_chars = 0
    space = was_strong = False
    for raw, href, strong, _ in pieces:
        clean = visible(raw)
        words = clean.split()
        if not words:
            space = space or bool(clean)
            continue
        text = " ".join(words)
        if length and (space or clean[0].isspace()):
            out.append(" ")
            length += 1
            strong_chars += strong and was_strong
        space, was_strong = clean[-1].isspace(), strong
        out.append(text)
        if href is not None:
            if links and links[-1][2] == href and length - links[-1][1] <= 1:
                links[-1] = (links[-1][0], length + len(text), href)
            else:
                links.append((length, length + len(text), href))
        if strong:
            strong_chars += len(text)
        length += len(text)
    text = "".join(out)
    while text.endswith(" |"):
        text = text[:-2].rstrip()
    return text, tuple(links), strong_chars


def columns(opening: str) -> int:
    """Columns of the white space that a line begins with.

    >>> columns("  \\tif x:")
    4
    """
    return min(WIDEST_MARGIN, len(opening[: len(opening) - len(opening.lstrip())].expandtabs(TAB)))
