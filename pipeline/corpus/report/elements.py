"""HTML that is safe by construction: text becomes markup only by being escaped.

A corpus quotes pages that nobody vouches for, so a string is never markup here. `Html` is, and only `e` makes one.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

VOID: Final = frozenset({"br", "input", "meta", "wbr"})
"""Elements without an end tag."""

_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Controls, halves of surrogate pairs (from file names), marks that turn the direction of all that follows, and what is
not seen at all. Not among them: the joiners and the two direction marks that ordinary Arabic, Persian, Hebrew and Indic
text and emoji need."""

_WEB: Final = re.compile(r"https?://[^\s\x00-\x20\"'<>\\^`{|}\x7f-\x9f]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Html:
    """Markup that may stand in a page as it is."""

    text: str


Child = Html | str | None


def escape(text: str) -> str:
    """
    >>> escape('<b title="x">\\u202eevil\\x00')
    '&lt;b title=&quot;x&quot;&gt;[U+202E]evil[U+0000]'
    """
    return html.escape(_UNSEEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", text))


def e(tag: str, *children: Child, **attributes: str | float | None) -> Html:
    """An element. Strings among the children are escaped; attributes that are None are left out.

    A trailing underscore of an attribute's name is dropped, others become dashes.

    >>> e("p", "1 < 2", e("b", "!"), class_="note", id=None).text
    '<p class="note">1 &lt; 2<b>!</b></p>'
    """
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for name, value in attributes.items()
        if value is not None
    )
    if tag in VOID:
        return Html(f"<{tag}{written}>")
    return Html(f"<{tag}{written}>{join(children).text}</{tag}>")


def join(children: Iterable[Child]) -> Html:
    """Children in a row, without an element around them."""
    return Html("".join(child.text if isinstance(child, Html) else escape(child or "") for child in children))


def quote(text: str) -> Html:
    """Text of others within a line of ours: its direction is its own and ends with it."""
    return e("bdi", text)


def link(url: str | None, text: str) -> Html:
    """`text`, linked where `url` is a plain web address; any other scheme stays text.

    >>> link("javascript:alert(1)", "news").text
    '<bdi>news</bdi>'
    """
    if url is None or not _WEB.fullmatch(url):
        return quote(text)
    return e("a", quote(text), href=url, rel="noreferrer noopener nofollow")


def shortened(text: str, most: int) -> str:
    """At most `most` characters, cut at a space where there is one near.

    >>> shortened("one two three four", 12)
    'one two …'
    """
    if len(text) <= most:
        return text
    cut = text[: most - 2]
    space = cut.rfind(" ", most // 2)
    return (cut[:space] if space > 0 else cut) + " …"


def number(value: float) -> str:
    """With thin spaces between thousands."""
    return f"{value:,.0f}".replace(",", "\u202f")


def percent(part: float, whole: float) -> str:
    """
    >>> percent(1, 3), percent(0, 0), percent(1, 10000)
    ('33.3 %', '–', '< 0.1 %')
    """
    if not whole:
        return "–"
    share = 100 * part / whole
    return "< 0.1 %" if 0 < share < 0.05 else f"{share:.1f} %"
