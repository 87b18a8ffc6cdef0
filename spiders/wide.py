"""Files in UTF-16, as some servers of Windows write them, in UTF-8, which all that reads feeds, sitemaps and robots.txt takes."""

from __future__ import annotations

import codecs
import re

_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARED = re.compile(r"""(<\?xml\b[^>]{0,200}?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')""")


def narrow(body: bytes) -> bytes:
    """The body as it is, but for one that begins with the mark of UTF-16.

    >>> narrow(b"\\xff\\xfe" + '<?xml version="1.0" encoding="utf-16"?><a/>'.encode("utf-16-le"))
    b'<?xml version="1.0"?><a/>'
    """
    if not body.startswith(_MARKS):
        return body
    return _DECLARED.sub(r"\1", body.decode("utf-16", "replace"), count=1).encode("utf-8", "replace")
