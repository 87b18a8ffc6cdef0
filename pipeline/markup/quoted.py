"""Quotation marks that the browser sets around `<q>`, as the language of the page has them."""

from __future__ import annotations

import re

_MARKS = {
    "en": "“”‘’", "de": "„“‚‘", "fr": "«»“”", "es": "«»“”", "it": "«»“”", "pt": "“”‘’", "nl": "“”‘’", "pl": "„”«»", "ru": "«»„“",
    "uk": "«»„“", "be": "«»„“", "bg": "„“‚‘", "cs": "„“‚‘", "sk": "„“‚‘", "sl": "„“‚‘", "hr": "„”‚’", "sr": "„”‚’", "bs": "„”‚’",
    "mk": "„“‚‘", "hu": "„”»«", "ro": "„”«»", "da": "“”‘’", "no": "«»‘’", "nb": "«»‘’", "nn": "«»‘’", "sv": "””’’", "fi": "””’’",
    "is": "„“‚‘", "et": "„“‚‘", "lt": "„“‚‘", "lv": "„“‚‘", "el": "«»“”", "ja": "「」『』", "zh": "“”‘’", "ka": "„“‚‘",
    "hy": "«»„“", "sq": "«»“”", "ca": "«»“”",
}  # fmt: skip
"""Outer and inner marks by language (Unicode CLDR); English ones elsewhere."""
_SET = frozenset("\"'“”„‟«»‹›‘’‚「」『』")
_SET_AS = tuple(
    f"&{name};" for name in "quot ldquo rdquo bdquo laquo raquo lsquo rsquo sbquo lsaquo rsaquo #8220 #8221 #8222 #34".split()
)
_TAG = re.compile(r"<[^<>]*>")
_LOOKED_AT = 1_000
"""Characters of a quote in which its first word is looked for."""
_LANGUAGE = re.compile(r"<html\b[^<>]*?\s(?:xml:)?lang\s*=\s*[\"']?([a-z]{2,3})", re.I)
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<raw>script|style|textarea|title)\b[^<>]*>.*?(?:</(?P=raw)\s*>|\Z)"
    r"|<(?P<close>/?)(?P<name>q|p|div|li|ul|ol|blockquote|section|article|h[1-6]|figure|td|tr|table|body)(?=[\s/>])[^<>]*>",
    re.I | re.S,
)


def plain(markup: str) -> str:
    """The markup with the marks in it; not around what breaks its line, nor where the page has written them itself.

    >>> plain('She said <q>the <q>old</q> port</q>, "<q>no</q>".')
    'She said <q>“the <q>‘old’</q> port”</q>, "<q>no</q>".'
    """
    language = _LANGUAGE.search(markup)
    marks = _MARKS.get(language[1].lower() if language else "en", _MARKS["en"])
    added: list[tuple[int, str]] = []
    opened: list[tuple[int, int]] = []
    """Where the opening tags of the quotes around begin and end."""
    for token in _TOKEN.finditer(markup):
        name = (token["name"] or "").lower()
        if name == "q" and not token["close"]:
            opened.append(token.span())
        elif name == "q" and opened:
            start, inner = opened.pop()
            if not _is_marked(markup, start, inner, token):
                depth = 2 * (len(opened) % 2)
                added += (_skip(markup, inner), marks[depth]), (_skip(markup, token.start(), -1), marks[depth + 1])
        elif name:
            opened.clear()
    out: list[str] = []
    last = 0
    for place, mark in sorted(added):
        out += markup[last:place], mark
        last = place
    return "".join([*out, markup[last:]])


def _skip(markup: str, place: int, step: int = 1) -> int:
    """The place behind white space, or before it."""
    while markup[place if step > 0 else place - 1].isspace():
        place += step
    return place


def _is_marked(markup: str, start: int, inner: int, closing: re.Match[str]) -> bool:
    """Whether a quote has marks within or around it, or nothing to set them around."""
    words = _TAG.sub("", markup[inner : min(inner + _LOOKED_AT, closing.start())]).strip()
    if not words or words[0] in _SET or words.startswith(_SET_AS):
        return True
    before, after = markup[:start][-8:].rstrip(), markup[closing.end() : closing.end() + 8].lstrip()
    ends = before[-1:] in _SET or before.endswith(_SET_AS)
    return ends and (after[:1] in _SET or after.startswith(_SET_AS))
