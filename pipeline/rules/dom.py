"""DOM rules: what the elements around a block call themselves, by tag and name. The nearest element that says anything wins.

An element that holds much of the page's text says nothing of it: many a site wraps its stories in a `share-container`.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from pipeline.elements import TOKEN, TOKEN_ATTRIBUTES
from pipeline.elements import tokens as tokens_of
from pipeline.records import Verdict, upward
from pipeline.rules import code
from pipeline.rules.named import NAMES, SURE, TAGS
from pipeline.tags import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from pipeline.records import Block, Category, Document, Element
    from pipeline.rules.model import Rule

LARGEST_SHARE = 0.25
"""Share of the page's sentences in an element from which its name says nothing."""
SENTENCE = 90
"""Characters of a line with few links that count as a sentence of the page."""
REACH = 6
"""Elements above a block that may speak of it."""
DECIDES, NAMES_ONLY = 0.9, 0.7
ASKING = frozenset(("donation", "newsletter"))
"""Categories of boxes that ask for something: with a button or a link that is one in them, the name decides. Not paywalls, within
which some sites have the story."""
MAY_ASK = ASKING | {"paywall"}
BUTTON = 0.9
"""Share of a line in links from which it is a button."""
LEAD, LEAD_CHARS = 3, 40
"""Blocks below the headline within which a paragraph is the standfirst, and its characters at least."""
ABOVE_LEAD = frozenset(("byline", "about", "social"))
"""Categories of what may stand between them, however many lines it has."""
LEAD_NAMES = frozenset(("related", "advert"))
"""What the name of such a paragraph does not say: editors' systems call it 'teaser' and 'promo'."""

QUOTES = frozenset("quote quotes blockquote pullquote quotation quotations zitat citat citation".split())
"""What the box of a quotation is called, which has its source in it or right below it."""
SOURCES = frozenset("byline author authors autor autorin auteur autore".split())
"""Names of a byline that a quotation's source has too: who said it is the story's, and signs nothing."""
AROUND_QUOTE = 4
"""Elements around a line of which one may be the quotation or its box."""
EMBEDDED = frozenset("twitter instagram tiktok bluesky mastodon reddit facebook embed embedded".split())
"""What the box of another site's post is called: its author and day are no story's."""

LISTED_SECTION = "toc-section"
"""What journals call a section of a paper that the table of contents lists, and with a plugin's name before it ('ez-toc-section')
the words of a heading that it lists."""
COMPANIONS: dict[str, frozenset[str]] = {
    "cmp": frozenset(
        "banner box cmpbox modal overlay dialog layer popup wall notice root consent cookie cookies gdpr privacy "
        "message app".split()
    ),
    "contributors": frozenset(("podlove",)),
    "tp": frozenset("piano container modal backdrop iframe wrapper active close".split()),
}
"""Names that mean something only with one of these beside them: Adobe calls all its components `cmp` (`cmp-title`), others a
padding at the top `tp`; 'contributors' are many things, but in one system of podcasts those who speak, with what they ask for."""
SHORT, DRAWN = re.compile(r"[a-z]{1,2}"), 3
"""A class of one or two letters, and how many of them beside one say that a machine drew it too: 'nk nl fn bj'."""
TERMS, TAXONOMY = "terms", frozenset(("taxonomy", "vocabulary", "post"))
"""A name that says nothing with one of these beside it: what WordPress and Drupal call the topics of a post."""
DENYING = frozenset(("no", "non", "not", "without", "exclude", "excluded"))
"""Words of a name before one that does not hold: 'titleNoCredit', 'no-toc'; with 'hide' and 'skip', 'from' must stand between."""
FROM = frozenset(("hide", "hidden", "exclude", "excluded", "skip", "omit"))
CONTENTS = "toc"
_ANCHOR = re.compile(r"toc(?:[-_:.]\w|\d).*", re.IGNORECASE | re.DOTALL)
"""Name of a section that a table of contents leads to: 'toc-questions', 'toc3'."""
_HASH = re.compile(
    r"(?<![^\W_])(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=[\da-f]{4})(?:\d+[a-f]|[a-f]+\d+[a-f])[\da-f]*)(?![^\W_])",
    re.IGNORECASE,
)
"""Part of a name that a machine drew in hexadecimal digits: figures before letters or between them. 'ad250' is not one."""

SELECTED = re.compile(r"[.#]([\w-]+)")
"""A class or an id in a selector."""
TOLD, ENDS = 60, (".", "!", "?", "…", "।", "。", '"', "”", "»", "“", "’")
"""Characters of a paragraph of the story, and what one ends in."""

BY_TOKEN: dict[str, Category] = {token: category for category, tokens in NAMES.items() for token in tokens}
NAMED = frozenset(BY_TOKEN)
PAIRS = frozenset((
    ("also", "read"), ("read", "also"), ("most", "read"), ("lire", "aussi"), ("leggi", "anche"), ("lees", "ook"),
    ("leia", "tambem"), ("lea", "tambien"), ("czytaj", "takze"), ("read", "next"),
))  # fmt: skip
"""Two words of a name, one behind the other, that say of a part what neither does alone: it leads to other articles."""
PAIRED = frozenset(second for _, second in PAIRS)
_SPELLED = frozenset(token for token in NAMED if set("abcdef").issuperset(token))
"""Words that hexadecimal digits spell."""


def judge(document: Document, walled: Sequence[str] = ()) -> list[Verdict]:
    """At most one verdict a block; none in plain text. `walled`: selectors of the story's own elements behind a paywall."""
    if document.is_text:
        return []
    said = [_category(element) for element in document.elements]
    _spare_walled(document, said, walled)
    if not any(said):
        return []
    _spare_goals(document, said)
    anchors = [index for index, category in enumerate(said) if category == "navigation" and _is_anchor(document.elements[index])]
    lists = _contents(document) if anchors else []
    for index in anchors:
        if not lists[index]:
            said[index] = _category(document.elements[index], frozenset((CONTENTS,)))
    if "byline" in said:
        _spare_quoted(document, said)
    mass, total = _mass(document)
    if "paywall" in said:
        _spare_read(document, said, total)
    found = []
    lead = leads(document, _between_title_and_lead(document, said))
    pressed = _pressed(document) if not MAY_ASK.isdisjoint(said) else set()
    for block in document.blocks:
        index, reach = block.element, 0
        while index >= 0 and reach < REACH:
            category = said[index]
            tokens = document.elements[index].tokens
            if block.kind == "preformatted" and (category == "comments" or not code.NAMES.isdisjoint(tokens)):
                category = None  # what highlighters of code call a remark in it, and their 'code-toolbar'
            if category == "paywall" and index not in pressed and _tells(block):
                category = None  # sites name what subscribers read as they name what asks others to subscribe
            leads_in = block.number in lead and category in LEAD_NAMES
            if category is not None and mass[index] <= LARGEST_SHARE * total and not leads_in:
                sure = (category in SURE and reach < 4) or (category in ASKING and index in pressed)
                probability = DECIDES if sure else NAMES_ONLY
                found.append(Verdict(block.number, True, f"named.{category}", "dom", category, probability))
                break
            index = document.elements[index].parent
            reach += 1
    return found


def _spare_walled(document: Document, said: list[Category | None], walled: Sequence[str]) -> None:
    """Takes the name of a paywall off the elements that the page tells search engines hold the story behind it."""
    names = frozenset(name for selector in walled for name in SELECTED.findall(selector))
    for index, element in enumerate(document.elements):
        if names and said[index] == "paywall":
            own = f"{element.attributes.get('class') or ''} {element.attributes.get('id') or ''}".split()
            if not names.isdisjoint(own):
                said[index] = None


def _spare_quoted(document: Document, said: list[Category | None]) -> None:
    """Takes the name of a byline off the elements that say whose words a quotation is: within it, or right below it."""
    elements = document.elements
    above: dict[int, int] = {}
    for index, element in enumerate(elements):
        beside = above.get(element.parent)
        above[element.parent] = index
        if said[index] != "byline" or SOURCES.isdisjoint(element.tokens):
            continue
        around = [elements[i] for i in islice(upward(elements, index), AROUND_QUOTE)]
        quoted = any(e.tag == "blockquote" or not QUOTES.isdisjoint(e.tokens) for e in around)
        quoted |= beside is not None and elements[beside].tag == "blockquote"
        if quoted and all(EMBEDDED.isdisjoint(e.tokens) for e in around):
            said[index] = None


def _spare_read(document: Document, said: list[Category | None], total: int) -> None:
    """Takes the name of a paywall off all elements where most of the page's sentences stand in such: what subscribers read."""
    walled = [False] * len(said)
    for index, element in enumerate(document.elements):
        walled[index] = said[index] == "paywall" or (element.parent >= 0 and walled[element.parent])
    if 2 * sum(len(block.text) for block in document.blocks if walled[block.element] and _is_sentence(block)) > total:
        said[:] = [None if category == "paywall" else category for category in said]


def _is_sentence(block: Block) -> bool:
    """Whether a line counts as one of the page's sentences."""
    return len(block.text) >= SENTENCE and block.link_share < 0.4 and not block.hidden


def _tells(block: Block) -> bool:
    """Whether a line reads like a paragraph of a story: long, without links, and it ends as sentences end."""
    return block.kind == "paragraph" and len(block.text) >= TOLD and not block.links and block.text.endswith(ENDS)


def _pressed(document: Document) -> set[int]:
    """The elements that hold a button, or a line that is nothing but a link."""
    found: set[int] = set()
    for block in document.blocks:
        if block.kind == "form" or (block.links and block.link_share >= BUTTON):
            index = block.element
            while index >= 0 and index not in found:
                found.add(index)
                index = document.elements[index].parent
    return found


def leads(document: Document, passed: Container[int] = ()) -> set[int]:
    """The paragraphs right below the one main heading of the page, with no other heading between; `passed` are not counted."""
    tops = [block.number for block in document.blocks if document.elements[block.element].tag == "h1"]
    if len(tops) != 1:
        return set()
    found = set()
    below = (block for block in document.blocks[tops[0] + 1 :] if block.number not in passed)
    for block in islice(below, LEAD):
        if block.kind == "heading":
            break
        if block.kind == "paragraph" and len(block.text) >= LEAD_CHARS and not block.links:
            found.add(block.number)
    return found


def _between_title_and_lead(document: Document, said: Sequence[Category | None]) -> set[int]:
    """The blocks that are hidden or call themselves who wrote the page, when, and where to share it."""
    found = {block.number for block in document.blocks if block.hidden}
    for block in document.blocks:
        above = islice(upward(document.elements, block.element), REACH)
        if next((category for index in above if (category := said[index]) is not None), None) in ABOVE_LEAD:
            found.add(block.number)
    return found


def _spare_goals(document: Document, said: list[Category | None]) -> None:
    """Takes the name of a menu off the headings that have it from their id alone and that a link of the page leads to: such is no
    menu but what the menu leads to ('nav_the-weir')."""
    goals = [
        (index, element)
        for index, element in enumerate(document.elements)
        if said[index] == "navigation" and element.tag in HEADINGS and element.attributes.get("id")
    ]
    if goals:
        led = {href[1:] for block in document.blocks for _, _, href in block.links if href.startswith("#")}
        for index, element in goals:
            if element.attributes["id"] in led and _category(_without_id(element)) != "navigation":
                said[index] = None


def _is_anchor(element: Element) -> bool:
    """Whether only its id speaks of a table of contents, as the goal of a link may, which is the section itself."""
    if not _ANCHOR.fullmatch(element.attributes.get("id") or ""):
        return False
    return CONTENTS not in _without_id(element).tokens


def _without_id(element: Element) -> Element:
    """An element with all its names but its id."""
    attributes = {name: said for name, said in element.attributes.items() if name != "id"}
    return element._replace(attributes=attributes, tokens=tokens_of(attributes))


def _contents(document: Document) -> list[bool]:
    """By element, whether most of what it holds are links to places of the page."""
    chars, leading = [0] * len(document.elements), [0] * len(document.elements)
    for block in document.blocks:
        chars[block.element] += len(block.text)
        leading[block.element] += sum(end - start for start, end, href in block.links if href.startswith("#"))
    for index in range(len(chars) - 1, 0, -1):
        above = document.elements[index].parent
        chars[above] += chars[index]
        leading[above] += leading[index]
    return [2 * within > size for size, within in zip(chars, leading, strict=True)]


def _category(element: Element, unsaid: frozenset[str] = frozenset()) -> Category | None:
    """What an element is by its tag or the first of its names that says so; `unsaid`: names that do not count."""
    if element.tag in TAGS:
        return TAGS[element.tag]
    if NAMED.isdisjoint(element.tokens):
        if PAIRED.isdisjoint(element.tokens):
            return None
        return None if PAIRS.isdisjoint(pairwise(element.tokens)) else "related"
    tokens = element.tokens
    if TERMS in tokens and not TAXONOMY.isdisjoint(tokens):
        tokens = tuple(token for token in tokens if token != TERMS)
    for short, beside in COMPANIONS.items():
        if short in tokens and beside.isdisjoint(tokens):
            tokens = tuple(token for token in tokens if token != short)
    if any(len(token) <= 2 and token in BY_TOKEN for token in tokens):
        drawn = [name for name in (element.attributes.get("class") or "").split() if SHORT.fullmatch(name)]
        unsaid |= frozenset(drawn if len(drawn) > DRAWN else ())
    if not DENYING.isdisjoint(tokens) or "from" in tokens or not _SPELLED.isdisjoint(tokens):
        unsaid |= _denied(element)
    if unsaid:
        tokens = tuple(token for token in tokens if token not in unsaid)
    if "toc" in tokens and any(name.endswith(LISTED_SECTION) for name in (element.attributes.get("class") or "").split()):
        tokens = tuple(token for token in tokens if token != "toc")
    return next((BY_TOKEN[token] for token in tokens if token in BY_TOKEN), None)


def _denied(element: Element) -> frozenset[str]:
    """Words that the element's names have only as what it is not, or by chance among hexadecimal digits."""
    denied: set[str] = set()
    meant: set[str] = set()
    names = [name for kind in TOKEN_ATTRIBUTES for name in (element.attributes.get(kind) or "")[:300].split()]
    for name in names:
        for drawn in _HASH.findall(name):
            denied.update(word.lower() for word in TOKEN.findall(drawn))
        words = [word.lower() for word in TOKEN.findall(_HASH.sub("-", name))]
        for at, word in enumerate(words):
            last, before = words[at - 1] if at else "", words[at - 2] if at > 1 else ""
            (denied if last in DENYING or (last == "from" and before in FROM) else meant).add(word)
    return frozenset(denied - meant)


def _mass(document: Document) -> tuple[list[int], int]:
    """Characters of sentences within each element, and in all."""
    mass = [0] * len(document.elements)
    for block in document.blocks:
        if _is_sentence(block):
            mass[block.element] += len(block.text)
    total = sum(mass)
    for index in range(len(mass) - 1, 0, -1):
        mass[document.elements[index].parent] += mass[index]
    return mass, max(total, 1)


def marked(document: Document, rules: Iterable[Rule]) -> list[Verdict]:
    """Verdicts of rules with selectors or tokens on the blocks within the elements that they pick; sure as the rule says."""
    found = []
    for rule in rules:
        picked = _picked(document, rule)
        if not picked:
            continue
        for block in document.blocks:
            index = block.element
            while index >= 0 and index not in picked:
                index = document.elements[index].parent
            if index >= 0:
                found.append(Verdict(block.number, True, rule.id, "dom", rule.category, rule.probability))
    return found


def _picked(document: Document, rule: Rule) -> set[int]:
    if document.tree is None:
        return set()
    nodes = {node.mem_id for selector in rule.selectors for node in document.tree.css(selector)}
    tokens = frozenset(rule.tokens)
    return {
        index for index, element in enumerate(document.elements) if element.node in nodes or not tokens.isdisjoint(element.tokens)
    }
