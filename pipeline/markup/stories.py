"""Which of the texts in a page's data is the page's own story: not the longest, but the one under the page's title or address.

Objects are gone through from above; each text within one is a candidate, told apart by who owns it: an object with the title or
address of the page, one that has none, one of a list of others, or one that is called related, recommended or the like.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from pipeline.markup import block_names as names
from pipeline.markup import own_page
from pipeline.markup.composed import VALUES, Composer
from pipeline.markup.page_data import loads

if TYPE_CHECKING:
    from pipeline.markup.page_data import Data, Value

STORY, PARAGRAPHS = 400, 2
"""Characters in paragraphs, and how many of these, that data must have to be a story."""
MAX_CANDIDATES = 200
"""Texts that are compared."""
RELATED, OTHER, UNNAMED, OWN = range(4)
"""Whose a text is: of what is set beside the story, one of several, of nobody by name, the page's by title or address."""

_PARAGRAPH = re.compile(r"<p[\s>]", re.I)


@dataclass(frozen=True, slots=True)
class Owner:
    """The nearest object around a text that has a name, and whose it is."""

    rank: int = UNNAMED
    title: str = ""
    thing: dict[str, Value] | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """A text of the data, as markup."""

    owner: Owner
    mass: int
    """Characters; half as many for all in one line, as a text often comes again with its paragraphs."""
    markup: str
    """Of blocks."""

    @property
    def order(self) -> tuple[int, int]:
        return self.owner.rank, self.mass


def find(data: Data, page: own_page.Page) -> Story | None:
    """The page's story among the values of its data; None where none is long enough, or each is another page's."""
    cache = {name: value for root in data.values if isinstance(root, dict) for name, value in _entries(root)}
    composer = Composer(data.texts, cache)
    best: Story | None = None
    for number, story in enumerate(_stories(data.values, page, composer)):
        if number == MAX_CANDIDATES:
            break
        if best is None or story.order > best.order:
            best = story
    return best


def _entries(root: dict[str, Value]) -> Iterator[tuple[str, Value]]:
    """What other values may point to by name: the entries of the object itself and of those within."""
    for name, value in root.items():
        yield name, value
        if isinstance(value, dict):
            yield from value.items()


def _stories(roots: list[Value], page: own_page.Page, composer: Composer) -> Iterator[Story]:
    """Each text under a name that texts have, the outermost first. Goes no further into one that is a story."""
    line: deque[tuple[str, Value, Owner, bool]] = deque(("", root, Owner(), False) for root in roots)
    seen: set[int] = set()
    for _ in range(VALUES):
        if not line:
            return
        name, value, owner, in_list = line.popleft()
        if isinstance(value, str):
            if len(value) < STORY and value[:1] != "$":
                continue
            value = _unquoted(value)
        if isinstance(value, (dict, list)):
            if id(value) in seen:
                continue
            seen.add(id(value))
        if isinstance(value, dict):
            owner = _owner(value, owner, page, in_list)
        is_element = isinstance(value, list) and len(value) == 4 and value[0] == "$"
        if (name in names.BODIES or is_element or isinstance(value, str)) and name not in names.DESCRIPTIONS:
            story = _story(name, value, owner, composer)
            if story is not None:
                yield story
                if owner.rank == OWN and not isinstance(value, dict):
                    continue
        line.extend(() if is_element else _within(name, value, owner))


def _unquoted(text: str) -> Value:
    """The value that a string holds as JSON, or the string."""
    inner = loads(text) if text.lstrip()[:1] in ("{", "[") else None
    return inner if isinstance(inner, (dict, list)) else text


def _within(name: str, value: Value, owner: Owner) -> Iterator[tuple[str, Value, Owner, bool]]:
    """What is looked at after a value, with its name and owner, and whether it is one of a list."""
    if isinstance(value, dict):
        for inner, item in value.items():
            yield inner, item, _beside(inner, owner), False
    elif isinstance(value, list):
        for item in value:
            if isinstance(item, (dict, list, str)):
                yield name, item, owner, True


def _owner(thing: dict[str, Value], above: Owner, page: own_page.Page, in_list: bool) -> Owner:
    if above.rank == RELATED:
        return Owner(RELATED, _title(thing) or above.title, thing)
    title = _title(thing)
    is_own = any(own_page.is_like(own_page.words(title), other) for other in page.titles) if title else False
    addresses = (value for name in names.ADDRESSES if isinstance(value := thing.get(name), str) and value)
    if is_own or any(own_page.path(address) in page.paths for address in addresses):
        return Owner(OWN, title, thing)
    if above.rank == UNNAMED and in_list and title:
        return Owner(OTHER, title, thing)
    return above if above.title or not title else Owner(above.rank, title, thing)


def _beside(name: str, owner: Owner) -> Owner:
    """The owner of what stands under a name: a name like 'related' makes it another's."""
    return Owner(RELATED) if len(name) < 60 and names.ASIDE.search(name) else owner


def _story(name: str, value: Value, owner: Owner, composer: Composer) -> Story | None:
    if not isinstance(value, (str, list, dict)):
        return None
    is_html = isinstance(value, str) and _PARAGRAPH.search(value) is not None
    # Lines without markup, and blocks of another title, may be anything: only the page's own are taken.
    if owner.rank <= OTHER and (not is_html or (owner.rank == RELATED and owner.title)):
        return None
    if isinstance(value, str) and not is_html and owner.rank != OWN and value[:1] != "$":
        return None
    markup, is_block = composer.compose(value)
    if len(markup) < STORY:
        return None
    markup = markup if is_block else f"<p>{markup}</p>"
    lengths = [len(node.text().strip()) for node in LexborHTMLParser(markup).css("p, li, h2, h3, blockquote:not(:has(p))")]
    fewest = 1 if owner.rank == OWN and name in names.BODIES and not is_html else PARAGRAPHS
    if sum(lengths) < STORY or sum(length > 0 for length in lengths) < fewest:
        return None
    return Story(owner, sum(lengths) if min(len(lengths), PARAGRAPHS) == PARAGRAPHS else sum(lengths) // 2, markup)


def _title(thing: dict[str, Value]) -> str:
    """What an object is called, also where that is an object itself: `{"headlines": {"basic": "..."}}`, `{"rendered": "..."}`."""
    for name in names.TITLES:
        value = thing.get(name)
        if isinstance(value, dict):
            value = next((inner for key in ("basic", "rendered", "main", "default", "text") if (inner := value.get(key))), None)
        if isinstance(value, str) and value.strip() and len(value) < 500:
            return value.strip()
    return ""
