"""A line's words without the decoration around them, and its sentences."""

from __future__ import annotations

import re

DECORATION = " \t:;.,!?¿|/*#_~=+-'\"<>\\^·•●○■▪▶►▸◆◀◄→←↑↓↗⬇➡»›‹«✓✔✅★☆❯❮📢📌👉👇🔔📲🔴⚡📷📸📧✉️🔗\u200d\ufe0f"
"""Around a block's words these say nothing: 'READ ALSO >>' is 'read also'. Brackets, © and @ are not among them."""

_AFTER = DECORATION.replace(".", "")
_SENTENCE = re.compile(r"""[.!?…]["'”’»)\]]{0,2}(?=\s+["'“‘«(\[¿¡—–-]{0,2}[^\W\d_a-z])|[。！？]|[.!?…)](?=\s+[(\[])""")


def core(text: str) -> tuple[int, int]:
    """Start and end of a text without the decoration around it; a full stop at the end stays, it tells a sentence.

    >>> core('>> Read also: ')
    (3, 12)
    """
    start = len(text) - len(text.lstrip(DECORATION))
    end = len(text.rstrip(_AFTER))
    if text[max(0, end - 2) : end] == "..":
        end = len(text.rstrip(DECORATION))
    return (start, end) if start < end else (0, 0)


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence of a line, as far as punctuation and capitals tell.

    >>> sentences('One. Two (three). Four?')
    [(0, 4), (5, 17), (18, 23)]
    """
    ends = [m.end() for m in _SENTENCE.finditer(text)]
    found = []
    start = 0
    for end in (*ends, len(text)):
        begin = end - len(text[start:end].lstrip())
        if begin < end:
            found.append((begin, end))
        start = end
    return found
