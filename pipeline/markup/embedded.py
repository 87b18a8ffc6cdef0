"""The story of a page whose markup has none: sites that draw their pages by script send the text along as data.

Looked for only where the markup has hardly any prose, in what the scripts hold (`pipeline.markup.page_data`): `__NEXT_DATA__`,
`self.__next_f`, `window.__NUXT__`, `window.__INITIAL_STATE__` and whatever a site calls it, and JSON-LD's `articleBody`. Which of
the texts there is the page's own, `pipeline.markup.stories` tells; `pipeline.markup.composed` makes markup of it, whether it is
HTML, a list of it, or blocks. It goes into the page as an `<article>`, and is judged there like all other markup.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import cast

from selectolax.lexbor import LexborHTMLParser

from pipeline import halves
from pipeline.markup import own_page, page_data, stories
from pipeline.markup.stories import PARAGRAPHS, STORY
from pipeline.markup.told import told_of

PROSE, RUN = 300, 80
"""Characters of visible text, in runs of at least `RUN` between two tags, from which a page has a text of its own."""
DEPTH = 3
"""How often a string may hold JSON that is looked into again."""
SHOWN = 0.8
"""Share of a story in the data that the page shows, from which it is the page's text once more."""
LINES = "p, li, h2, h3, h4, td"
"""Elements of a story that are a line of it."""
MAX_STRINGS = 200
"""Strings with paragraphs that are compared."""

_SILENT = re.compile(r"<(script|style|noscript|template|head)\b.*?(?:</\1\s*>|\Z)", re.I | re.S)
_BODY_END = re.compile("</body", re.I)
_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?。！？।؟]")
_TAG = re.compile(r"<[^<>]*>")  # not over another `<`: a page of nothing else would take forever
_STRING = re.compile(r'"((?:[^"\\]++|\\.)*+)(?:"|\Z|\\\Z)', re.S)  # one that is cut off takes all the rest, once
_PARAGRAPH = re.compile(r"(?:<|(?<!\\)\\++u003c)p(?:[\s>]|\\{1,9}u003e)", re.I)
_BODY = re.compile(r'"articleBody"\s{0,9}:\s{0,9}"((?:[^"\\]++|\\.)*+)(?:"|\Z|\\\Z)', re.S)


def with_story(markup: str, tree: LexborHTMLParser, address: str | None = None) -> str | None:
    """The markup with the story that its scripts hold as an `<article>`, named for what it is, at the end of the body; None where
    the markup has prose of its own, or the scripts no story.

    >>> paragraph = "<p>" + "The ferry left Kos at noon with forty lorries on board. " * 4 + "</p>"
    >>> page = '<body><script>x = {"html": "' + paragraph * 2 + '"}</script></body>'
    >>> (with_story(page, LexborHTMLParser(page)) or "").endswith("</p></article></main></body>")
    True
    """
    if _has_prose(markup, tree):
        return None
    story = _story(tree, address)
    if story is None or _is_shown(story, markup):
        return None
    # Found in the markup as it is: a lowered 'İ' is two characters, and what comes behind it has another place.
    end = max((found.start() for found in _BODY_END.finditer(markup)), default=len(markup))
    return f'{markup[:end]}<main><article class="article-body">{story}</article></main>{markup[end:]}'


def _has_prose(markup: str, tree: LexborHTMLParser) -> bool:
    total = 0
    for node in tree.css("p"):  # most pages are through after a few of them
        text = node.text()
        total += len(text) if len(text) >= RUN else 0
        if total >= PROSE:
            return True
    runs = (run.strip() for run in _TAG.split(_SILENT.sub("<>", markup)))
    return sum(len(run) for run in runs if len(run) >= RUN) >= PROSE


def _is_shown(story: str, markup: str) -> bool:
    """Whether the page shows what its data tells: short tips, or a few lines of Chinese, are prose to nobody's count."""
    shown = _letters(_SILENT.sub(" ", markup))
    told = (sentence for node in LexborHTMLParser(story).css(LINES) for sentence in _SENTENCE_END.split(node.text()))
    sentences = ["".join(_WORD.findall(sentence)) for sentence in told]
    total = sum(map(len, sentences))
    return total > 0 and sum(len(sentence) for sentence in sentences if sentence in shown) >= SHOWN * total


def _story(tree: LexborHTMLParser, address: str | None) -> str | None:
    data = page_data.read(tree)
    if not data.scripts:
        return None
    page = own_page.page_of(tree, address)
    found = stories.find(data, page)
    if found is not None and found.owner.rank == stories.OWN:
        return told_of(found, tree) + found.markup
    body = _lone_body(data.scripts)
    if found is not None and (not body or _opening(body) in _opening(found.markup, len(found.markup))):
        return found.markup
    candidates = islice((string for script in data.unread for string in _strings(script, DEPTH)), MAX_STRINGS)
    mass, best = max(((_mass(string), string) for string in candidates), key=lambda string: string[0], default=(0, ""))
    return best if mass >= STORY else body or (found.markup if found else None)


def _lone_body(scripts: list[str]) -> str | None:
    """JSON-LD's `articleBody`, a paragraph a line."""
    bodies = [_decoded(raw) or "" for script in scripts for raw in _BODY.findall(script)]
    body = max(bodies, key=len, default="")
    lines = [line.strip() for line in html.unescape(_TAG.sub("\n", body)).splitlines() if line.strip()]
    return "".join(f"<p>{html.escape(line)}</p>" for line in lines) if sum(map(len, lines)) >= STORY else None


def _opening(markup: str, size: int = 60) -> str:
    """The first letters of a text, without tags and all else."""
    return _letters(markup)[:size]


def _letters(markup: str) -> str:
    return "".join(_WORD.findall(html.unescape(_TAG.sub(" ", markup))))


def _strings(text: str, depth: int) -> Iterator[str]:
    """The strings of a script's data that hold paragraphs; of one that is JSON itself, its strings."""
    if not _PARAGRAPH.search(text):
        return
    for raw in _STRING.findall(text):
        if len(raw) < STORY or not _PARAGRAPH.search(raw):
            continue
        value = _decoded(raw)
        if value is None:
            continue
        inner = list(_strings(value, depth - 1)) if depth > 1 and not value.lstrip().startswith("<") else []
        yield from inner or [value]


def _decoded(raw: str) -> str | None:
    """The text of a JSON string, given without its quotation marks."""
    try:
        return cast("str", json.loads(f'"{halves.replaced(raw)}"', strict=False))
    except ValueError:
        return None


def _mass(value: str) -> int:
    """Characters in the paragraphs of a piece of HTML, nothing if there are too few of them."""
    lengths = [len(node.text().strip()) for node in LexborHTMLParser(value).css("p")]
    return sum(lengths) if sum(length > 0 for length in lengths) >= PARAGRAPHS else 0
