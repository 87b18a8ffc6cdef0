"""Markup whose text reads otherwise than it stands there: said in plain markup, for all who read the page after.

Open and closed shadow roots are shown, though other templates are not. The reading above a word (`<rt>`) is no part of its line.
What is struck out and replaced right beside it (`<del>48</del> <ins>52</ins>`) is not what the page says now. Ten to the sixth is
not a hundred and six, nor one half twelve (`raised`, `formulas`), and what somebody said has its quotation marks (`quoted`). All
of it is told by tags alone, and most pages have none of them.
"""

from __future__ import annotations

import re

from pipeline.markup import formulas, quoted, raised

ROOT = "shadow-root"
"""What a shadow root's element is called afterwards: a name that ends no paragraph around it."""

_TEMPLATES = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|textarea|title)\b[^<>]*>.*?(?:</\1\s*>|\Z)|<(?P<close>/?)template\b(?P<said>[^<>]*)>",
    re.I | re.S,
)
_IS_ROOT = re.compile(r"\sshadowroot(?:mode)?\s*=\s*[\"']?(?:open|closed)\b", re.I)
_READING = re.compile(
    r"<(rp|rtc|rt)\b[^<>]*>.{0,1000}?(?:</\1\s*>|(?=<(?:rb|rt|rtc|rp)\b|</(?:ruby|rtc)\b))|</?(?:ruby|rb|rtc)\b[^<>]*>",
    re.I | re.S,
)
_WITHIN = r"(?:\s[^<>]*)?>(?:(?!</?(?:del|s|strike|ins)[\s>]).){1,2000}?"
_INS = r"<ins(?![^<>]*adsby)(?=[\s>])"  # empty ones of this name are places for advertisements
_REPLACED = re.compile(
    rf"<(?P<old>del|strike|s){_WITHIN}</(?P=old)\s*>\s{{0,20}}(?={_INS})"
    rf"|(?P<new>{_INS}{_WITHIN}</ins\s*>)\s{{0,20}}<(?P<after>del|strike|s){_WITHIN}</(?P=after)\s*>",
    re.I | re.S,
)
_SUP = re.compile("<sup")


def plain(markup: str) -> str:
    """The markup with what tags say of its text carried out.

    >>> plain("<p>The <del>48</del><ins>52</ins> million, 10<sup>6</sup>, <ruby>川<rt>かわ</rt></ruby></p>")
    '<p>The <ins>52</ins> million, 10^<sup>6</sup>, 川</p>'
    """
    lower = markup.lower()
    if "shadowroot" in lower:
        markup = _with_roots(markup)
    if "<ruby" in lower:
        markup = _READING.sub("", markup)
    if "<ins" in lower:
        markup = _REPLACED.sub(lambda found: found["new"] or "", markup)
    if any(lower[found.start() - 1].isdigit() for found in _SUP.finditer(lower, 1)):
        markup = raised.plain(markup)
    if "<math" in lower or ":math" in lower:
        markup = formulas.plain(markup)
    if "</q>" in lower:
        markup = quoted.plain(markup)
    return markup


def _with_roots(markup: str) -> str:
    """Shadow roots as elements that show their text; but within another template they show nothing."""
    opened: list[bool] = []

    def renamed(token: re.Match[str]) -> str:
        said = token["said"]
        if said is None:
            return token.group()
        if token["close"]:
            return f"</{ROOT}>" if opened and opened.pop() else token.group()
        opened.append((not opened or opened[-1]) and _IS_ROOT.search(said) is not None)
        return f"<{ROOT}{said}>" if opened[-1] else token.group()

    return _TEMPLATES.sub(renamed, markup)
