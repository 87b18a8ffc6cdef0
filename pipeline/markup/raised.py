"""Raised and lowered figures that would change a number if they stood on its line: powers of ten, fractions, cents."""

from __future__ import annotations

import re

_SUP = r"<sup(?:\s[^<>]*)?>\s?"
_SUP_END = r"\s?</sup\s*>"
_SLASH = r"\s?(?:/|⁄|&frasl;|&#(?:8260|x2044);)\s?"
_FRACTION = re.compile(rf"(?<=\d)(?={_SUP}\d{{1,3}}{_SUP_END}{_SLASH}<sub(?:\s[^<>]*)?>\s?\d{{1,4}}\s?</sub\s*>)", re.I)
_WITHIN = re.compile(rf"(?<=\d)(?={_SUP}\d{{1,2}}{_SLASH}\d{{1,2}}{_SUP_END})", re.I)
_TEN = re.compile(
    r"(?:(?P<times>(?<![a-z])(?:[×x*·⋅]|&(?:times|middot|sdot|#215);)\s?)|(?<![\w.,$€£#]))"
    rf"10(?={_SUP}(?P<sign>[-+−–])?\d{{1,3}}{_SUP_END})",
    re.I,
)
_CENTS = re.compile(
    rf"(?:(?:\$|£|&pound;)\s?\d{{1,3}}(?:,?\d{{3}}){{0,3}}(?P<point>)|(?:€|&euro;)\s?\d{{1,3}}(?:[.,]?\d{{3}}){{0,3}})"
    rf"(?={_SUP}\d\d{_SUP_END}(?!\s?(?:[a-z]+illion|bn\b|m\b)))",
    re.I,
)
_NOTE = re.compile(r"(?:[^\W\d_]{4}|[.,;:!?\"'”’»)])<sup\b[^<>]*>\s?\d{1,3}\s?</sup\s*>", re.I)


def plain(markup: str) -> str:
    """The markup with what raised figures mean said on the line.

    >>> plain("10<sup>6</sup> l, 2<sup>1</sup>/<sub>2</sub> cups, $5<sup>99</sup>")
    '10^<sup>6</sup> l, 2 <sup>1</sup>/<sub>2</sub> cups, $5.<sup>99</sup>'
    """
    markup = _WITHIN.sub(" ", _FRACTION.sub(" ", markup))
    has_notes = _NOTE.search(markup) is not None
    markup = _TEN.sub(lambda ten: f"{ten.group()}^" if ten["times"] or ten["sign"] or not has_notes else ten.group(), markup)
    if not has_notes:
        markup = _CENTS.sub(lambda price: price.group() + ("," if price["point"] is None else "."), markup)
    return markup
