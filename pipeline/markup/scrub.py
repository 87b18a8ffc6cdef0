"""Characters that no text has: control characters, lone surrogates, noncharacters, raw or as numeric references.

XML forbids them, and lxml gives up on the whole page for one `&#1;`; the browser's algorithm lets some through into the
text. Characters from U+0080 to U+009F are read as cp1252, as browsers do for references, since that is where they come
from: quotes and dashes that went through latin-1. All of it works on UTF-8: on text it takes ten times as long.
"""

from __future__ import annotations

import re

from pipeline.markup import mojibake

_SPACED = b"\x0b\x0c\x1c\x1d\x1e\x1f"
_CONTROLS = bytes(code for code in (*range(0x20), 0x7F) if code not in b"\t\n\r")
_GONE = bytes(code for code in _CONTROLS if code not in _SPACED)
_TO_SPACE = bytes.maketrans(_SPACED, b" " * len(_SPACED))
_BETWEEN = re.compile(rb"(?<![\n\f])\f++(?!\n|\Z)")
"""Form feeds with words on both sides."""
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
_LEADS = b"\xef", b"\xf0", b"\xf1", b"\xf2", b"\xf3", b"\xf4"
_MAYBE_NONCHARACTERS = re.compile(rb"\xbf[\xbe\xbf]"), re.compile(rb"\xef\xb7[\x90-\xaf]")
_NONCHARACTERS = re.compile(rb"\xef\xbf[\xbe\xbf]|\xef\xb7[\x90-\xaf]|[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf[\xbe\xbf]")
_STANDARD = re.compile(rb"&#(?:[xX]0*(?:[89][\da-fA-F]|[dD])(?![\da-fA-F])|0*(?:12[89]|1[345]\d|13)(?!\d));?")
_REFERENCES = re.compile(  # to what is forbidden and to some that is not: `_resolved` knows
    rb"&#(?:[xX]0*(?:[0-8b-fB-F]|1[\da-fA-F]|[89][\da-fA-F]|7[fF]|[dD][89a-fA-F][\da-fA-F]{2}|[fF][dD][dDeE][\da-fA-F]"
    rb"|[\da-fA-F]{0,4}[fF]{3}[e-fE-F]|[\da-fA-F]{5,})(?![\da-fA-F])"
    rb"|0*(?:[0-8]|1[1-9]|2\d|3[01]|12[7-9]|1[345]\d|5[5-7]\d{3}|6[45]\d{3}|\d{6,})(?!\d));?"
)
_PAIRS = re.compile(rb"&#(?:[xX]([dD][89abAB][\da-fA-F]{2})|(5[56]\d{3}));&#(?:[xX]([dD][c-fC-F][\da-fA-F]{2})|(5[67]\d{3}));")


def is_clean(utf8: bytes) -> bool:
    """Nothing here for `normalise` or `scrub` but line ends: False may be wrong, True never is."""
    return (
        len(utf8.translate(None, _CONTROLS)) == len(utf8)
        and not _REFERENCES.search(utf8)
        and (utf8.isascii() or not (_C1.search(utf8) or _may_have_noncharacters(utf8)))
    )


def control_share(utf8: bytes) -> float:
    """Share of control characters, and of characters that stand for bytes that did not decode."""
    controls = len(utf8) - len(utf8.translate(None, _CONTROLS))
    return (controls + utf8.count(b"\xef\xbf\xbd")) / max(1, len(utf8))


def normalise(utf8: bytes, references: bool) -> bytes:
    """What every browser does: line ends as `\\n`, references from 128 to 159 as cp1252 has them.

    A carriage return by reference becomes a space: it is no line end in markup. `references`: the text is markup.
    """
    if b"\r" in utf8:
        utf8 = utf8.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return _STANDARD.sub(lambda found: _instead(_code(found.group())), utf8) if references else utf8


def without_form_feeds(utf8: bytes) -> bytes:
    """A plain text whose pages end with a form feed: what stands on both sides of one in a line are two paragraphs.

    >>> without_form_feeds(b"a\\fb\\n\\fc")
    b'a\\n\\nb\\n c'
    """
    return _BETWEEN.sub(b"\n\n", utf8).replace(b"\f", b" ")


def scrub(utf8: bytes, references: bool) -> bytes:
    """The text without what no text has. With `references`, numeric references to such characters go too: in markup.

    >>> scrub("a&#1;b\\x00c\\x92s&#55357;&#56832;".encode(), references=True).decode()
    'abc’s😀'
    """
    utf8 = utf8.translate(_TO_SPACE, _GONE)
    if _C1.search(utf8):
        utf8 = mojibake.undo(utf8.decode()).encode()
        utf8 = _C1.sub(lambda found: _instead(found.group()[1]), utf8)
    if _may_have_noncharacters(utf8):
        utf8 = _NONCHARACTERS.sub(b"", utf8)
    if references:
        utf8 = _REFERENCES.sub(_resolved, _PAIRS.sub(_joined, utf8))
    return utf8


def _may_have_noncharacters(utf8: bytes) -> bool:
    # Looking for one byte takes a hundredth of the time, and most pages have none of these.
    return any(lead in utf8 for lead in _LEADS) and any(pattern.search(utf8) for pattern in _MAYBE_NONCHARACTERS)


def _instead(code: int) -> bytes:
    """What stands for a character that may not."""
    if 0x80 <= code <= 0x9F:
        return bytes([code]).decode("cp1252", "ignore").encode()
    return b" " if code < 0x20 and bytes([code]) in _SPACED + b"\r" else b""


def _joined(pair: re.Match[bytes]) -> bytes:
    """Two references to the halves of a character beyond U+FFFF, as one character."""
    high = int(pair[1], 16) if pair[1] else int(pair[2])
    low = int(pair[3], 16) if pair[3] else int(pair[4])
    if not (0xD800 <= high <= 0xDBFF and 0xDC00 <= low <= 0xDFFF):
        return pair.group()
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)).encode()


def _resolved(reference: re.Match[bytes]) -> bytes:
    code = _code(reference.group())
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return b""
    if code < 0xA0:
        return _instead(code) if code >= 0x7F or (code < 0x20 and code not in b"\t\n") else reference.group()
    return b"" if _NONCHARACTERS.fullmatch(chr(code).encode()) else reference.group()


def _code(reference: bytes) -> int:
    """The number of a reference; not read at all, and beyond Unicode, if it has more digits than a character can."""
    digits = reference.rstrip(b";")[2:]
    significant = digits.lstrip(b"xX").lstrip(b"0")
    if len(significant) >= 8:
        return 0x7FFFFFFF
    return int(significant or b"0", 16 if digits[:1] in b"xX" else 10)
