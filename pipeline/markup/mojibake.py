"""UTF-8 that was read as latin-1 and written as UTF-8 again: `â\\x80\\x99` for an apostrophe.

Characters from U+0080 to U+009F stand in no text, so a sequence of UTF-8 with one of them as its second byte is beyond
doubt, and so is what else begins with the same letter there. Without any, nothing is touched: `É»` may be meant.
"""

from __future__ import annotations

import re

_SEQUENCE = re.compile("[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_ALWAYS = frozenset("ÂÃâ")
"""What accents, signs and punctuation begin with when read so."""


def undo(text: str) -> str:
    """The text with what was encoded twice as it was meant; unchanged where nothing proves that.

    >>> undo('youâ\\x80\\x99re not at the cafÃ©')
    'you’re not at the café'
    >>> undo('QUALITÉ»')
    'QUALITÉ»'
    """
    leads = {found.group()[0] for found in _SEQUENCE.finditer(text) if found.group()[1] < "\xa0"}
    if not leads:
        return text
    leads |= _ALWAYS
    return _SEQUENCE.sub(lambda found: _read(found.group()) if found.group()[0] in leads else found.group(), text)


def _read(sequence: str) -> str:
    try:
        return sequence.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return sequence
