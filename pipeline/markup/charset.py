"""Bytes to text: a byte order mark, then strict UTF-8, then what is declared, then detection.

Labels lie: on a matrix of 16 encodings, the order that browsers use (header, meta, guess) decodes 48 of 77 pages right,
since it believes a header that says latin-1 and a meta that says utf-8. Bytes that pass as strict UTF-8 are UTF-8, and
latin-1 and cp1252 fit any bytes at all, so a declaration of these is no more than a candidate beside detection.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom

from pipeline.markup.detect import detect, implausible

CharsetSource = Literal["bom", "utf-8", "header", "meta", "detected"]

_MULTIBYTE = frozenset({"cp932", "shift_jis", "euc_jp", "iso2022_jp", "gb18030", "big5hkscs", "cp949"})
_SINGLE_BYTE = frozenset(
    {f"cp125{n}" for n in range(10)} | {f"iso8859-{n}" for n in range(2, 17)} | {"koi8-r", "koi8-u", "cp866", "cp874"}
) - {"cp1252"}
_C1 = re.compile("[\x80-\x9f]")
_ISO_2022_JP = re.compile(rb"\x1b\$[@B]")
_ENDING = re.compile(rb"[\xc2-\xdf]$|[\xe0-\xef][\x80-\xbf]?$|[\xf0-\xf4][\x80-\xbf]{0,2}$")


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    charset: str
    """Name of the Python codec."""
    source: CharsetSource
    guessed: bool = False
    """Nobody declared it, or some bytes did not fit and stand as U+FFFD in the text."""
    cut: bool = False
    """The bytes end within a character: the page was cut."""


def decode(body: bytes, content_type: str | None = None) -> Decoded | None:
    """The text of a page, or None when no charset makes text of it.

    `content_type` is the HTTP header as received, with its charset parameter.
    """
    name, bom = read_bom(body)
    if name and bom:
        return _with_replacement(body[len(bom) :], name, "bom")
    if b"\x1b" in body and _ISO_2022_JP.search(body) and (text := _strict(body, "iso2022_jp")) is not None:
        return Decoded(text, "iso2022_jp", "detected", guessed=True)
    if b"\x00" in body and (wide := _zero_bytes(body)):
        return _with_replacement(body, wide, "detected")
    return _utf8(body) or _declared(body, content_type) or _detected(body, content_type)


def _strict(body: bytes, charset: str) -> str | None:
    try:
        return body.decode(charset)
    except UnicodeError:
        return None


def _with_replacement(body: bytes, charset: str, source: CharsetSource) -> Decoded:
    text = _strict(body, charset)
    if text is not None:
        return Decoded(text, charset, source, guessed=source == "detected")
    return Decoded(body.decode(charset, "replace"), charset, source, guessed=True)


def _zero_bytes(body: bytes) -> str | None:
    """UTF-16 without a mark, by where the zero bytes of its ASCII characters stand.

    Stray zero bytes in other text stand at even and odd places alike, and are few.
    """
    even, odd = body[0::2].count(0), body[1::2].count(0)
    if max(even, odd) < len(body) / 50 or min(even, odd) * 10 > max(even, odd):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _utf8(body: bytes) -> Decoded | None:
    """Strict UTF-8, UTF-8 cut within its last character, or UTF-8 with a few broken bytes."""
    text = _strict(body, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8", "utf-8")
    tail = _ENDING.search(body[-4:])
    text = _strict(body[: -len(tail.group())], "utf-8") if tail else None
    if text is not None and not text.isascii():
        return Decoded(text, "utf-8", "utf-8", cut=True)
    text = _joined_surrogates(body) or body.decode("utf-8", "replace")
    broken = text.count("\ufffd") - body.count(b"\xef\xbf\xbd")
    whole = sum(map(len, re.findall("[\x80-\ufffc\U00010000-\U0010ffff]+", text)))
    # Of text in another charset hardly any sequence is valid UTF-8: at most a tenth, in EUC-KR.
    return Decoded(text, "utf-8", "utf-8", guessed=True) if whole > 4 * broken else None


def _joined_surrogates(body: bytes) -> str | None:
    """Characters beyond U+FFFF written as two surrogates of three bytes each (CESU-8), as some databases give out."""
    if b"\xed" not in body:
        return None
    try:
        text = body.decode("utf-8", "surrogatepass")
    except UnicodeError:
        return None
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _labels(body: bytes, content_type: str | None) -> list[tuple[CharsetSource, str]]:
    found: list[tuple[CharsetSource, str]] = []
    if content_type and (label := http_content_type_encoding(content_type)):
        found.append(("header", label))
    if label := html_body_declared_encoding(body):
        found.append(("meta", label))
    return found


def _declared(body: bytes, content_type: str | None) -> Decoded | None:
    """The first declared label that can be wrong about these bytes, and is not."""
    for source, label in _labels(body, content_type):
        if label not in _MULTIBYTE and (label not in _SINGLE_BYTE or implausible(body, label)):
            continue
        text = _strict(body, label)
        # Control characters where the ISO charsets have them: the label is wrong, most often for a Windows charset.
        if text is not None and not _C1.search(text):
            return Decoded(text, label, source)
    return None


def _detected(body: bytes, content_type: str | None) -> Decoded | None:
    labels = {label: source for source, label in reversed(_labels(body, content_type))}
    charset = detect(body, tuple(labels))
    return _with_replacement(body, charset, labels.get(charset, "detected")) if charset else None
