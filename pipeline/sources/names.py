r"""File names as text that any table, terminal and file can hold.

A name on disk is bytes. What is not UTF-8, and what could steer a terminal or turn the reading direction, is written
`\xNN`, byte by byte; so is the backslash of a name that already looks like that, so every name can be had back exactly.

>>> import os
>>> printable(os.fsdecode(b"caf\xe9.html"))
'caf\\xe9.html'
>>> literal(printable(os.fsdecode(b"caf\xe9.html"))) == os.fsdecode(b"caf\xe9.html")
True
"""

from __future__ import annotations

import re

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_ESCAPED = re.compile(r"\\(?=x[0-9a-f]{2})")
_ESCAPE = re.compile(rb"\\x([0-9a-f]{2})")


def printable(name: str) -> str:
    """A name as the file system gives it (undecodable bytes as lone surrogates), as text without surprises."""
    return _UNPRINTABLE.sub(_escape, _ESCAPED.sub(r"\\x5c", name))


def literal(name: str) -> str:
    """The name on disk again, from what `printable` made of it."""
    raw = _ESCAPE.sub(lambda found: bytes([int(found[1], 16)]), name.encode("utf-8", "surrogateescape"))
    return raw.decode("utf-8", "surrogateescape")


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    errors = "surrogateescape" if "\udc80" <= character <= "\udcff" else "surrogatepass"
    return "".join(f"\\x{byte:02x}" for byte in character.encode("utf-8", errors))


def last(path: str) -> str:
    """The name at the end of a path with forward slashes."""
    return path.rpartition("/")[2]


def size(count: int) -> str:
    """A number of bytes for a person: '812 bytes', '20.0 MB'."""
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= factor:
            return f"{count / factor:.1f} {unit}"
    return f"{count} bytes"


def beyond(found: str, limit: int) -> str:
    """What is said of a page that is too large.

    >>> beyond("31.5 MB", 20_000_000)
    '31.5 MB, limit 20.0 MB; --max-page-mb sets it'
    """
    return f"{found}, limit {size(limit)}; --max-page-mb sets it"
