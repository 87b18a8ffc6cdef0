"""Whether two pages tell the same story, by a few hundred bytes of each: their headlines and paragraphs as short hashes; and
whether a page tells the one that it told before.

A page that names another as canonical is folded into it, so its word alone must not do: templates are filled in wrongly.
AMP and print twins share headline and paragraphs with their article, and little else; other articles of the site share
the boilerplate. In doubt pages are two: a row too many is a smaller harm than a lost article.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from html import unescape

MOST = 64
"""Paragraphs kept, those with the smallest hashes: of two pages the same ones."""
LEAST = 80
"""Bytes of a paragraph; shorter ones are labels, links and captions."""
SENTENCE = 40
"""Bytes of what counts as a change of the story: a note on a correction does, a count of readers or minutes does not."""
HEADLINES = 4
SHARED = 0.5
"""Of the paragraphs of the page that has fewer."""
LARGEST = 4_000_000
HEAD = 200_000
"""Characters in which meta tags are looked for."""

_TAG = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9-]*|!)[^<>]*>?")
_META = re.compile(r"<meta\s[^<>]{0,2000}>", re.IGNORECASE)
_CONTENT = re.compile(r"""\bcontent\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')""", re.IGNORECASE)
_UNSEEN = frozenset({"script", "style", "noscript", "template"})
_HEADS = frozenset({"title", "h1"})
_BESIDE = frozenset({"aside", "nav", "footer"})
_INLINE = frozenset(
    "! a abbr b bdi bdo cite code em font i kbd mark q s samp small span strong sub sup time u var wbr".split()
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a page tells."""

    gist: bytes
    """The number of its headlines, then headlines and paragraphs, four bytes each."""
    story: str | None = None
    """Digest of headlines and all paragraphs, without links and what stands in asides, navigation and footers: teasers and lists
    of what others read are another day's with every visit. None: there are no paragraphs."""


def of(body: bytes) -> Told:
    """What a page tells. Linear time."""
    if len(body) > LARGEST:
        return Told(b"\0")
    text = body.decode("utf-8", "replace")
    heads: dict[int, None] = {}
    paragraphs: set[int] = set()
    story: list[str] = []
    for name, run, own in _runs(text):
        if name in _HEADS:
            heads[_hash(run)] = None
            continue
        if len(run.encode()) >= LEAST:
            paragraphs.add(_hash(run))
        if len(own.encode()) >= SENTENCE:
            story.append(own)
    for meta in _META.findall(text, 0, HEAD):
        if "og:title" in meta and (content := _CONTENT.search(meta)) is not None:
            heads[_hash(_folded(content[1] or content[2] or ""))] = None
    heads.pop(_hash(""), None)
    kept = list(heads)[:HEADLINES]
    gist = bytes([len(kept)]) + array("I", [*kept, *sorted(paragraphs)[:MOST]]).tobytes()
    return Told(gist, _digest([*map(str, heads), *story]) if story else None)


def alike(one: bytes, other: bytes) -> bool:
    """Whether two gists are of the same story.

    >>> page = "<title>{0}</title><p>" + "The {0} is open again. " * 5 + "<p>" + "All rights reserved. " * 5
    >>> bridge, amp, ferry = (of(text.encode()).gist for text in (page.format("bridge"), page.format("bridge") + "!",
    ...                                                      page.format("ferry")))
    >>> alike(bridge, amp), alike(bridge, ferry), alike(of(b"").gist, of(b"").gist)
    (True, False, False)
    """
    (heads, ours), (other_heads, theirs) = _read(one), _read(other)
    if heads and other_heads and heads.isdisjoint(other_heads):
        return False
    limit = min(max(hashes) if len(hashes) == MOST else 1 << 32 for hashes in (ours, theirs))
    ours, theirs = ({hash_ for hash_ in hashes if hash_ <= limit} for hashes in (ours, theirs))
    fewer = min(len(ours), len(theirs))
    return fewer > 0 and len(ours & theirs) >= SHARED * fewer


def _read(gist: bytes) -> tuple[set[int], set[int]]:
    hashes = array("I")
    hashes.frombytes(gist[1:])
    return set(hashes[: gist[0]]), set(hashes[gist[0] :])


def _runs(text: str) -> Iterator[tuple[str, str, str]]:
    """(element, its text, the part of it that is neither link nor beside the story) for each stretch of text between tags
    that begin a new block."""
    pieces = _TAG.split(text)
    block, unseen, beside, linked = "", "", 0, False
    run, own = [pieces[0]], [pieces[0]]
    for at in range(1, len(pieces), 2):
        name = pieces[at].lower()
        if unseen:
            if name != f"/{unseen}":
                continue
            unseen = ""
        elif name in _UNSEEN:
            unseen = name
            continue
        elif name.removeprefix("/") not in _INLINE:
            whole = _folded("".join(run))
            yield block, whole, whole if len(own) == len(run) else _folded("".join(own))
            block, run, own = name, [], []
            if name.removeprefix("/") in _BESIDE:
                beside = max(0, beside - 1) if name.startswith("/") else beside + 1
        elif name in {"a", "/a"}:
            linked = name == "a"
        run.append(pieces[at + 1])
        if not linked and not beside:
            own.append(pieces[at + 1])
    whole = _folded("".join(run))
    yield block, whole, whole if len(own) == len(run) else _folded("".join(own))


def _folded(text: str) -> str:
    return " ".join((unescape(text) if "&" in text else text).split())


def _digest(texts: list[str]) -> str:
    return blake2b("\n".join(texts).encode("utf-8", "replace"), digest_size=16).hexdigest()


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=4).digest(), "little")
