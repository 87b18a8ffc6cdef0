"""What a witness says of a page, before anybody weighs it."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Literal

from selectolax.lexbor import LexborNode

SignerKind = Literal["person", "organisation", "unknown"]

_UNSEEN = re.compile(
    "[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\ufeff]|(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])"
)
"""Not the joiners between letters of Persian, Hindi and the like (and parts of an emoji), which are spelling."""
_ISO = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_GLUED = re.compile('(?<=[\\w.?!:»”")])\x1f(?=[^\\W\\d_a-z])')


@dataclass(frozen=True, slots=True)
class Signer:
    """A name in a byline, as the witness gives it, and what the witness takes it for."""

    name: str
    kind: SignerKind = "unknown"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one witness states: best first in each tuple, verbatim but for white space and entities."""

    witness: str
    titles: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    signers: tuple[Signer, ...] = ()
    published: tuple[str, ...] = ()
    modified: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    licenses: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    site_names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    """URLs the page says it has."""
    origins: tuple[str, ...] = ()
    """URLs of what the page says it is taken from."""
    page_types: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    body: str | None = None
    parts: tuple[str, ...] = ()
    """What it lists of the text: ingredients and steps, questions and answers."""
    paywalled: bool = False
    walled: tuple[str, ...] = ()
    """Selectors of the elements that hold what of the story is for subscribers."""
    live_blog: bool = False


def fold(text: str | None) -> str:
    """One line without entities, soft hyphens and zero-width characters.

    Some publishers escape twice, so entities are resolved until none is left, at most three times.

    >>> fold("  Caf&amp;eacute;\\n&nbsp;au lait ")
    'Café au lait'
    """
    if not text:
        return ""
    for _ in range(3):
        if "&" not in text or (plain := html.unescape(text)) == text:
            break
        text = plain
    return " ".join(_UNSEEN.sub("", text).split())


def spelled_out(node: LexborNode) -> str:
    """The time in the title of an `abbr`, as the hAtom microformat and Blogger's templates write it; else nothing."""
    title = (node.attributes.get("title") or "") if node.tag == "abbr" else ""
    return fold(title) if _ISO.match(title) else ""


def strip_tags(text: str) -> str:
    """The text without the tags that some publishers leave in titles and descriptions."""
    return re.sub(r"</?[a-zA-Z][^<>]{0,300}>", " ", text) if "<" in text else text


def unique(values: list[str]) -> tuple[str, ...]:
    """The values without empty ones and repeats, in order."""
    return tuple(dict.fromkeys(value for value in values if value))


def text_of(node: LexborNode, limit: int = 100_000) -> str:
    """The text of an element on one line; a space where one element's text runs into a capital of the next.

    Empty if it is longer than `limit`.
    """
    joined = node.text(deep=True, separator="\x1f")
    return fold(_GLUED.sub(" ", joined).replace("\x1f", "")) if len(joined) <= limit else ""
