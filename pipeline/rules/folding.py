"""Text as the rules see it: lower case, plain quotes and dashes, no accents, and as long as it was.

Since no fold changes the length, a place in the folded text is the same place in the text: spans need no map.
"""

from __future__ import annotations

import re
import unicodedata

_KEPT = {"ł": "l", "đ": "d", "ø": "o", "ħ": "h", "ı": "i", "ŀ": "l", "ŧ": "t", "ς": "σ", "ə": "e", "`": "'", "´": "'"}
_PLAIN = {
    "'": "‘’‚‛′`´ʼ＇", '"': "“”„‟«»″＂「」『』《》", "-": "‐‑‒–—―−－",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t",
    ".": "…．。", ":": "：", "!": "！¡", "?": "？", "(": "（【［", ")": "）】］",
    "|": "｜¦丨", "/": "／", ",": "，、", ";": "；", "*": "＊", "@": "＠", "©": "ⓒ", "ا": "أإآٱ", "ي": "یى", "ك": "ک",
}  # fmt: skip


def _table() -> dict[str, str]:
    table: dict[int, str] = {}
    ranges = (range(0xC0, 0x250), range(0x386, 0x3D0), range(0x400, 0x530), range(0x1E00, 0x2000))
    for code in (code for codes in ranges for code in codes):
        base = unicodedata.normalize("NFD", chr(code))[0].lower()[0]
        table[code] = _KEPT.get(base, base)
    for plain, odd in _PLAIN.items():
        table.update(dict.fromkeys(map(ord, odd), plain))
    return {chr(code): plain for code, plain in table.items() if chr(code) != plain}


_FOLDED = _table()
_ODD = re.compile(f"[{re.escape(''.join(_FOLDED))}]")
"""Few characters of most texts: finding them costs a fraction of looking every character up."""


_ESCAPE = re.compile(r"\\.|[^\\]+")
_DASH = re.compile(f"[{_PLAIN['-']}]")


def fold(text: str) -> str:
    """The text folded, character by character.

    >>> fold('Ähnliche Beiträge: „Łódź“…')
    'ahnliche beitrage: "lodz".'
    """
    if text.isascii():
        return text.lower().replace("`", "'").replace("\t", " ")
    return _ODD.sub(_plain, text.replace("İ", "i").lower())


def _plain(odd: re.Match[str]) -> str:
    return _FOLDED[odd.group()]


def fold_pattern(pattern: str) -> str:
    """A pattern folded like the text it is to match, escapes such as `\\S` left alone, dashes no range of a class.

    >>> fold_pattern('à lire [a–]')
    'a lire [a\\\\-]'
    """
    if pattern.isascii() and "\\" not in pattern:
        return fold(pattern)
    return _ESCAPE.sub(lambda m: m.group() if m.group()[0] == "\\" else fold(_DASH.sub(r"\\-", m.group())), pattern)
