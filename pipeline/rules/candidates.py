"""Which lines a rule may fire on that goes by the place alone: few of a page's, so that only these are asked about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.rules import leading
from pipeline.rules.folding import fold
from pipeline.rules.opening import stems
from pipeline.rules.place import MOST_KICKERS, QUOTES, SECTION, is_label
from pipeline.rules.shape import FULL_STOPS, PROSE, is_title_like

if TYPE_CHECKING:
    from pipeline.rules.model import Rule
    from pipeline.rules.place import Page

LONG_TITLE = 30
"""Characters from which a line at the foot is a headline, not a line of a list or a poem that ends the story."""

TELLING = 5
"""Letters of a word from which it tells what a paragraph is about."""

ARROWS = ("▶", "▷", "►", "▸", "☞")
"""What stands before a link of a foot that leads elsewhere."""

BOX = 2
"""Lines that may stand between two lines of one box without being named themselves."""

MENU = 100
"""Lines that may stand above a headline, a menu's too."""

_OF_TEXTS = frozenset(("repeated", "opening", "above_pointer", "in_newsletter", "in_donation", "signed", "of_author", "entry"))
"""Needs that only a line of a plain text meets, by these rules: pages have markup that says it."""
_MARKED = (("weighty_link", "weight"), ("signed_link", "sign"))
"""Needs of a headline that is a link alone, and what marks it."""
_LED = frozenset(
    "en de fr es it pt nl pl ru uk sv da no nb nn fi cs hu ro tr el ar he hi zh ja ko th fa ur bn ta vi id bg sr".split()
)
"""Languages in which patterns know what leads to other articles: a label that these do not know leads to something else."""


def of_rule(page: Page, rule: Rule) -> Iterable[int]:
    """The blocks that a rule without patterns may fire on, by what it needs."""
    if "title" in rule.needs or "near_title" in rule.needs:
        return page.as_long_as_titles
    if "below_title" in rule.needs:
        return () if page.is_text else [i + 1 for i in page.as_long_as_titles if i + 1 < len(page.blocks)]
    if "labelled_list" in rule.needs:
        return () if page.is_text else leading.labelled_lists(page.blocks, page.address)
    if "linked_list" in rule.needs:
        return () if page.is_text else _linked_lists(page)
    if mark := next((mark for need, mark in _MARKED if need in rule.needs), None):
        return _linked_lines(page, mark)
    if "widget" in rule.needs:
        return sorted(page.widgets)
    if "lone_item" in rule.needs:
        return [] if page.is_text else list(_lone_items(page))
    if "labelled_link" in rule.needs:
        return () if (page.facts.language or "en")[:2] in _LED else _linked_lines(page, "label")
    if "between" in rule.needs:
        return [i for i in range(1, len(page.blocks)) if not page.after[i] and i - 1 in page.removed and i not in page.removed]
    if not _OF_TEXTS.isdisjoint(rule.needs):
        return _in_text(page, rule) if page.is_text else ()
    places: Iterable[int] = range(len(page.blocks)) if rule.where == "anywhere" else page.edge
    if "arrowed" in rule.needs:
        return [i for i in places if page.blocks[i].links and page.blocks[i].text.startswith(ARROWS)]
    if "initials" in rule.needs:
        places = [i for i in places if len(page.texts[i]) <= rule.max_chars]
    return [i for i in places if page.blocks[i].kind in rule.kinds] if rule.kinds else places


def _linked_lines(page: Page, mark: str) -> Iterator[int]:
    """The paragraphs that are a headline linked to another page of the site, marked so, with the story's prose above and below.

    A line that ends in a colon announces them. What the paragraph below is the first to tell of is the title of an entry: they
    have words in common that no paragraph above has.
    """
    if page.is_text:
        return
    for i, marked in page.linked_lines.items():
        if marked != mark:
            continue
        above = next((j for j in range(i - 1, -1, -1) if j not in page.removed and j not in page.linked_lines), -1)
        below = next((j for j in range(i + 1, len(page.blocks)) if j not in page.removed and j not in page.linked_lines), -1)
        told = below > 0 and (page.prose[below] or (mark == "label" and page.heads_paragraph(below)))  # over the next subhead
        if below > 0 and page.blocks[i].text.isupper():  # no writer shouts a link: a short sentence below is the story enough
            told = told or (page.blocks[below].kind == "paragraph" and page.texts[below].rstrip(QUOTES).endswith(FULL_STOPS))
        if min(above, below) < 0 or not (page.prose[above] and told) or page.texts[above].endswith((":", "：")):
            continue
        if not any(len(word) >= TELLING and page.first_told(word) == below for word in page.bare(i).split()):
            yield i


def _linked_lists(page: Page) -> Iterator[int]:
    """The items of lists of teasers in a newspaper's story. A guide lists pages of its own house amid it; and a paragraph
    that has a long word of the items speaks of them."""
    if "news" not in (page.facts.page_type or "").lower():
        return
    for items in leading.linked_lists(page.blocks, page.address):
        words = {word for i in items for word in page.bare(i).split() if len(word) >= TELLING}
        if words.isdisjoint(page.bare(items[0] - 1).split()):
            yield from items


def _lone_items(page: Page) -> Iterator[int]:
    """The lists of one item that are another article's headline, between a paragraph of the story that does not announce them
    and a subhead or another paragraph, none of whose long words they have: else it tells of what the list has."""
    for i, block in enumerate(page.blocks[1:-1], start=1):
        if block.kind != "item" or not block.links:
            continue
        above, below = page.blocks[i - 1], page.blocks[i + 1]
        amid = page.prose[i - 1] and above.kind == "paragraph" and page.after[i] > 0 and not above.text.endswith((":", "："))
        on = below.kind == "heading" or (page.prose[i + 1] and below.kind == "paragraph")
        if not amid or not on or not page.removed.isdisjoint((i - 1, i + 1)):
            continue
        if not leading.is_teaser(block, page.address):
            continue
        if below.kind == "heading" or stems(fold(block.text)).isdisjoint(stems(fold(below.text))):
            yield i


def _in_text(page: Page, rule: Rule) -> Iterable[int]:
    """The same in a plain text."""
    if "repeated" in rule.needs:
        return () if page.titles else sorted(i for places in page.copies.values() for i in places if i in page.head)
    if "opening" in rule.needs:
        return _openings(page)
    if "above_pointer" in rule.needs:
        return _titles_above_pointer(page)
    if "in_newsletter" in rule.needs or "in_donation" in rule.needs:
        return _within(page, rule.category)
    return page.edge


def _openings(page: Page) -> Iterator[int]:
    """The headline above the story; else the blocks before the prose that only removed ones and kickers stand above."""
    about = page.about_story()
    if about is not None:
        yield about
        return
    kickers = 0
    for i, text in enumerate(page.texts):
        if page.before[i] or kickers > MOST_KICKERS or i > MENU:
            return
        if i not in page.removed:
            yield i
            if not is_label(text):
                kickers += 1 if len(text) <= SECTION else MOST_KICKERS + 1


def _titles_above_pointer(page: Page) -> list[int]:
    """The title-like lines between the last paragraph and the first pointer to another article below it, if two or more."""
    end = page.story[-1] + 1 if page.story else len(page.blocks)
    start = end
    while end < len(page.blocks) and end not in page.removed:
        end += 1
    if end >= len(page.blocks) or page.categories[end] != "related":
        return []
    between = range(start, end)
    are_titles = all(len(page.texts[i]) >= LONG_TITLE and is_title_like(page.blocks[i]) for i in between)
    return list(between) if are_titles and len(between) > 1 else []


def _within(page: Page, category: str) -> list[int]:
    """The blocks between two removed ones of a category, a few lines apart, with no paragraph among them."""
    named = [i for i in sorted(page.removed) if page.categories[i] == category]
    found: list[int] = []
    for above, below in pairwise(named):
        inside = range(above + 1, below)
        alone = len(inside) == 1 and len(page.texts[above + 1]) <= 2 * PROSE + 40
        if len(inside) <= BOX and (alone or not any(page.prose[i] for i in inside)):
            found += [i for i in inside if i not in page.removed]
    return found
