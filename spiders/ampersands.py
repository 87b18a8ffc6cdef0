"""XML whose writer forgot that `&` has to be escaped: libxml2's recovery would drop what follows it."""

from __future__ import annotations

import re

_TOKENS = re.compile(rb"(<!\[CDATA\[|\]\]>)")
_BARE = re.compile(rb"&(?!#\d{1,7};|#x[0-9A-Fa-f]{1,6};|[A-Za-z][\w.-]{0,40};)")
_SLACK = 65_536
"""Bytes within which a place to cut is looked for."""


class Mended:
    """A file for a parser, read piece by piece, so that memory does not grow with it.

    >>> Mended(b"<loc>/a?b=1&c=2&amp;d=3</loc><loc><![CDATA[/a?b&c]]></loc>").read(99)
    b'<loc>/a?b=1&amp;c=2&amp;d=3</loc><loc><![CDATA[/a?b&c]]></loc>'
    """

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0
        self._verbatim = False
        """In a CDATA section, where `&` is itself."""

    def read(self, size: int) -> bytes:
        """The next `size` bytes or some more; b"" at the end."""
        end = self._body.find(b">", self._at + size - 1, self._at + size + _SLACK) + 1  # no reference is cut behind a tag
        piece = self._body[self._at : end or self._at + size]
        self._at += len(piece)
        return b"".join(self._mended(part) for part in _TOKENS.split(piece))

    def _mended(self, part: bytes) -> bytes:
        if part in {b"<![CDATA[", b"]]>"}:
            self._verbatim = part != b"]]>"
            return part
        return part if self._verbatim else _BARE.sub(b"&amp;", part)
