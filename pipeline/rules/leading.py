"""Lines that lead to another page of the same site, told by the link and not by their words."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from pipeline.metadata.url import domain, front_page, host
from pipeline.rules.shape import FULL_STOPS, is_prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.records import Block, Document, Metadata

MOST_LABEL = 40
"""Characters that may stand before the link: 'Read also:', a kicker."""
TITLE = 25
"""Characters from which a link's words are as long as a headline; two fifths of it in scripts like Chinese."""
SHELF = 3
"""Lines of links, one below the other, that are a shelf of articles."""
TEASERS = 2
"""Items of a list amid the story that is nothing but linked headlines."""
NOWHERE = "https://page.invalid/"
"""Stands for the address of a page that has none: only relative links are its site's."""

WORDS = 4
"""Words of a link amid the story from which it is a headline."""
ALL_LINK = 0.95
"""Share of a line in its link, signs and brackets around it aside, from which it is nothing else."""
_SIGNED = re.compile(
    r"[»›>→▶►➤➡▸👉]+\ufe0f?\s*(?=[^\s«‹<])|\[\s*(?=[^\]]*\]\W*\Z)"
    r"|[^\W\d_a-z][^\W_a-z ]+(?: [^\W_a-z ]+){0,3} ?\|\s*"
)
"""An arrow, a bracket that closes at the end, or a label in capitals and a bar, before a headline."""
_LABEL_END = (":", "：", "|", ">", "»", "–", "—", "+++", "→", "▶", "►", "👉")
COLONS = (":", "：")
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|zip|mp3|mp4|epub)(?:$|[?#])", re.I)
"""What an address ends in that leads to a document."""
_STOPS = (*FULL_STOPS, ":", "：")
_QUOTES = "\"'”’»)]」』） "
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def leads_to_file(block: Block) -> bool:
    """Whether a link of a line leads to a document."""
    return any(_FILE.search(target) for _, _, target in block.links)


def address(document: Document, facts: Metadata) -> str:
    """The page's own address, or one that no link shares."""
    return document.page.url or facts.canonical_url or NOWHERE


def leads_on(block: Block, base: str) -> bool:
    """Whether a line is one link to another page of the site, alone or behind a label: 'Read also: <link>'."""
    return _link(block) is not None and is_near(block.links[0][2], base)


def label_of(block: Block, base: str) -> str | None:
    """What stands before the link of a line that is one link to another page of the site but for that; None: no such line."""
    if not block.links or not 0 < block.links[0][0] <= MOST_LABEL or block.text[block.links[-1][1] :].strip(" .»›>→"):
        return None
    one = len({href for _, _, href in block.links}) == 1
    return block.text[: block.links[0][0]] if one and is_near(block.links[0][2], base) else None


def is_title(block: Block, base: str, labelled: bool = False) -> bool:
    """Whether such a line is as long as a headline without its label; `labelled`: and has a label."""
    link = _link(block)
    if link is None or (labelled and not link[0]):
        return False
    words = link[1]
    return len(words) * (2.5 if _UNSPACED.search(words) else 1) >= TITLE and is_near(block.links[0][2], base)


def headline_link(block: Block, base: str) -> str | None:
    """What marks a paragraph that is nothing but a link to another page of the site, as long as a headline: `sign` for an arrow,
    brackets or a label in capitals before it, `label` for words with a colon, `weight` for bold type or capitals, an empty text
    for nothing. None: it is no such line."""
    if block.kind != "paragraph" or not block.links or block.hidden or len({href for _, _, href in block.links}) > 1:
        return None
    if (link := _link(block)) is not None and link[0].endswith(COLONS):
        told = link[1].count(" ") < WORDS - 1 or link[1].rstrip(_QUOTES).endswith(_STOPS) or _FILE.search(block.links[0][2])
        return "label" if not told and is_near(block.links[0][2], base) else None
    sign = _SIGNED.match(block.text)
    words = block.text[sign.end() if sign else 0 :].strip(" ]»›>→|*.")
    if words.count(" ") < WORDS - 1 or block.text.rstrip(_QUOTES).endswith(_STOPS) or not is_near(block.links[0][2], base):
        return None
    if block.link_chars < ALL_LINK * len(words):
        return None
    heavy = block.strong_chars >= ALL_LINK * len(words) or words.upper() == words != words.lower()
    return "sign" if sign and "«" not in block.text else "weight" if heavy else ""


def is_teaser(block: Block, base: str) -> bool:
    """Whether a line of a list, with or without its bullet, is a headline linked to another page of the site and nothing else."""
    if not block.links or len({href for _, _, href in block.links}) > 1:
        return False
    words = block.text.strip(" •·▪■●‣*»›>→-–—")
    long = len(words) * (2.5 if _UNSPACED.search(words) else 1) >= TITLE
    return long and block.link_chars >= ALL_LINK * len(words) and is_near(block.links[0][2], base)


def labelled_lists(blocks: Sequence[Block], base: str) -> list[int]:
    """Blocks of lists within a story that are teasers: three items and more, each a kicker with a colon and a linked title
    ('Sleep: What helps at night'), which no heading and no line with a colon announces."""
    found: list[int] = []
    for listed, run in groupby(blocks, key=lambda block: block.kind == "item"):
        items = list(run) if listed else []
        if len(items) < SHELF or not all(is_title(item, base, labelled=True) for item in items):
            continue
        at = items[0].number
        if at and blocks[at - 1].kind != "heading" and not blocks[at - 1].text.endswith((":", "：")):
            found += [item.number for item in items]
    return found


def linked_lists(blocks: Sequence[Block], base: str) -> Iterator[list[int]]:
    """The lists between two paragraphs that are teasers: two items and more, each all of it a headline linked to another
    page of the site, which no heading and no line with a colon announces. One item that is more than that, or leads elsewhere,
    makes all of it the story's own list."""
    for listed, run in groupby(blocks, key=lambda block: block.kind == "item"):
        items = list(run) if listed else []
        if len(items) < TEASERS or not all(_is_headline(item, base) for item in items):
            continue
        above, below = items[0].number - 1, items[-1].number + 1
        between = above >= 0 and below < len(blocks) and is_prose(blocks[above]) and is_prose(blocks[below])
        if between and not blocks[above].text.rstrip(_QUOTES).endswith((":", "：")):
            yield [item.number for item in items]


def _is_headline(item: Block, base: str) -> bool:
    """Whether an item is all link, as long as a headline, and no sentence."""
    words = item.text.strip(_QUOTES)
    long = words.count(" ") >= WORDS - 1 or (_UNSPACED.search(words) is not None and len(words) * 2.5 >= TITLE)
    return long and not words.endswith(_STOPS) and item.link_chars >= ALL_LINK * len(words) and is_teaser(item, base)


def _link(block: Block) -> tuple[str, str] | None:
    """Label and linked words of a line that is nothing else; None: it is more than that."""
    if not block.links or len({href for _, _, href in block.links}) > 1:
        return None
    start, end = block.links[0][0], block.links[-1][1]
    label, words, rest = block.text[:start].strip(), block.text[start:end].strip(), block.text[end:].strip(" .»›>→")
    if rest or not words or len(label) > MOST_LABEL or (label and not label.endswith(_LABEL_END)):
        return None
    return label, words


@lru_cache(maxsize=2048)
def is_near(href: str, base: str) -> bool:
    """Whether a link leads to another page of the site at `base`: not to a place on this page, not to the front page."""
    if href.startswith("#"):
        return False
    try:
        there = urljoin(base, href)
        parts = urlsplit(there)
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or front_page(there) or there.partition("#")[0] == base.partition("#")[0]:
        return False
    near, far = host(base) or "", host(there) or ""
    return far == near or f".{far}".endswith(f".{near}") or domain(near)[1] == domain(far)[1]
