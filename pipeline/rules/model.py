"""What a rule is. Rules are data: two small engines (`dom.py`, `text.py`) interpret them, new power is a new field.

A rule with `probability` 1.0 is *sure*: where it fires, it decides, and no model is asked. It must have no false
removal that anyone can name. A rule below 1.0 (0.7 is usual) only *tips*: it names a category and lends its weight,
and the block goes only where a model or an engine objects to it as well.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Literal

from pipeline.closed_sets import BlockKind, Category, Lift

Match = Literal["whole", "start", "end", "part"]
"""The pattern matches the whole block, its start, its end, or any part of it."""

Where = Literal["anywhere", "head", "tail", "edge"]
"""head: before the first prose of the article. tail: after its last. edge: head or tail."""

Need = Literal["title", "near_title", "title_like", "repeated", "opening", "beside", "between", "link", "item", "unmarked",
               "closing", "bylined", "above_byline", "above_pointer", "by_newsletter", "in_newsletter", "in_donation",
               "signed", "of_author", "entry", "late", "unheard", "portrayed", "leads_on", "labelled_list", "threaded",
               "wordless", "untabled", "apart", "unasked", "stranger", "unlisted", "unannounced", "of_house",
               "below_prose", "ticking", "by_author", "weighty_link", "signed_link", "in_prose", "initials", "arrowed",
               "button", "unasking", "widget", "unsigned", "untwinned", "above_dateline", "undialled", "linked_list",
               "lone_item", "labelled_link", "elsewhere", "ungreeting", "top_heading",
               "over_titles", "over_names", "below_title", "label_row", "by_person", "below_standfirst",
               "above_shop", "above_sender", "above_pages", "above_field", "unparted"]  # fmt: skip
"""Questions about the block's place that must be answered with yes; `needs.py` answers them."""

Takes = Literal["nothing", "list", "titles", "rest"]
"""list: the run of list items, links or short link lines after it. titles: the one or two title-like lines after it.
rest: whatever follows to the end, once it stands in the tail."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason to remove a block. `patterns` make it a text rule, `selectors` or `tokens` a DOM rule."""

    id: str
    category: Category
    why: str
    patterns: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """Language (`any` for all) to regular expressions over folded text: lower case, plain quotes, no accents."""
    unless: tuple[str, ...] = ()
    """The rule does not fire where one of these is found in the block."""
    match: Match = "whole"
    max_chars: int = 200
    where: Where = "anywhere"
    amid: float | None = None
    """How sure it is amid the article's prose, where that differs from `probability` at its head and tail."""
    needs: tuple[Need, ...] = ()
    takes: Takes = "nothing"
    full_stop: bool = True
    """Whether it fires on a line that ends in a full stop of any script, as sentences do."""
    answers: bool = True
    """Whether it fires on one to three words with a full stop: buttons have none, but answers in a dialogue do."""
    cased: bool = False
    """The patterns are matched against the text as it stands, not folded."""
    quotable: bool = False
    """Fires also inside quotation marks and beside reporting verbs, where others take a story to be told."""
    sentences: bool = False
    """May also fire on whole sentences at the start or end of a paragraph, as a span: the rest stays."""
    kinds: tuple[BlockKind, ...] = ()
    """Only blocks of these kinds; empty: all."""
    selectors: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    """Only pages of these hosts and their subdomains; empty: all."""
    probability: float = 1.0
    lifted_to: Lift | None = None


@dataclass(frozen=True)
class Rules:
    """Rules in order; of two that fire on a block, the surer one counts, then the earlier one."""

    rules: tuple[Rule, ...] = ()

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    @cached_property
    def version(self) -> str:
        """Hash of all rule data, 12 hex digits: the same rules give the same version, on any machine."""
        names = [part.name for part in fields(Rule)]  # `asdict` would copy every pattern
        said = [{name: getattr(rule, name) for name in names} for rule in self.rules]
        data = json.dumps(said, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(data.encode()).hexdigest()[:12]
