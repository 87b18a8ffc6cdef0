"""From rules that fire to verdicts: places are measured, neighbours are asked, lists go along with their headings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from pipeline.metadata.given_names import calls_a_person
from pipeline.records import Block, Document, Metadata, Stage, Verdict
from pipeline.rules import appeals, candidates
from pipeline.rules.folding import fold
from pipeline.rules.hits import Hit
from pipeline.rules.model import Rule, Rules
from pipeline.rules.needs import NEEDS
from pipeline.rules.opening import stems
from pipeline.rules.place import QUOTES, Page
from pipeline.rules.shape import FULL_STOPS, is_title_like
from pipeline.rules.text import TextRules

ROUNDS = 2
"""How often neighbours are asked again: what one round removes may be what the next one's rules need beside them."""

DECORATED = 20
"""Characters of decoration around a block's words that do not count for `max_chars`."""

MOST_TITLES = 3
MOST_LISTED, MOST_GLUED = 12, 6
TAKEN = 10_000
SWEPT = 20_000
PLACED = 30_000
"""Added to the order of a rule for a list that it takes along, for all that it takes to the end, and of a rule that
goes by the place alone: what the block itself says names the category before any of them."""

SHAPED = frozenset(("entry", "widget"))
"""Needs that tell a line by those beside it, which are of its kind: it is no subhead and no item."""

POINTER, SHELF = "related.read_also", "related.shelf"
"""The rules on 'Read also' alone and on names of shelves ('More from our business desk')."""

SUBHEADS = ("related", "syndication")
"""Categories whose labels are as well subheads: 'Up next', 'More to come'."""

POINTED = 20
"""Characters of a title at least, right below a pointer amid the story."""

HEADLINE_CHARS, HEADLINE_WORDS = 28, 3
"""Characters and long words of a lone title below a pointer, from which it is more likely a headline than a subhead."""

FEW_HEARD = 6
"""One in so many of its words at most is in the paragraph below it."""

QUOTED = "\"'“”„«»‘’‹›-–—"
"""What a subhead that somebody says begins with."""

WEAK = 0.7
"""How sure a rule is of what it takes along where prose goes on afterwards, of one item of a list, and of a subhead."""

DOUBTED = 0.5
"""How sure a rule is of the first line of a plain text if it may be the headline, of a headline below a paragraph, and of a
lone title-like line right below a pointer."""

_LABELLED = re.compile(r"[^:.!?]{2,30}: \S")
_NAMED = (
    r"[^\W\d_a-z][\w.'’-]*(?: (?:de|del|della|di|da|van|von|der|den|bin|al|el|la|le|du|ter|ten))*"
    r"(?: [^\W\d_a-z][\w.'’-]*){1,3}"
)
_AUTHORS = re.compile(
    rf"(?:{_NAMED}, |(?:.*\b(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd][ie]|[Dd]oor|[Aa][fv]|Του|Της) |[^:]{{2,40}}: ?)"
    rf"{_NAMED}(?:\W|\Z))"
)
_NO_AUTHOR = re.compile(
    r"(?:interview|story|text|protokoll|report(?:er)?|writers?)\b(?! (?:by|von|par|por|di|door)\b)", re.IGNORECASE
)
"""Of the first line: a whole name with its role or with what leads to it, and words that lead a headline as well as a name."""

EXAMPLE = 3
"""Blocks below a heading among which an example in code says that a lesson follows."""


class Finding(NamedTuple):
    """A rule that fires on a block, its place and neighbours considered."""

    rule: Rule
    order: int
    stage: Stage
    probability: float
    span: tuple[int, int] | None = None

    def beats(self, other: Finding | None) -> bool:
        """Whether this is the one that counts of two on a block: the surer, then the earlier."""
        return other is None or (-self.probability, self.order) < (-other.probability, other.order)


class Judge:
    """All rules in force, ready to be asked about any number of documents."""

    def __init__(self, rules: Rules) -> None:
        self.order = {rule.id: number + (0 if _speaks(rule) else PLACED) for number, rule in enumerate(rules)}
        self.text = TextRules(rule for rule in rules if rule.patterns)
        self.structural = [Hit(rule) for rule in rules if not _speaks(rule)]

    def verdicts(self, document: Document, facts: Metadata) -> list[Verdict]:
        """The verdicts on a document's blocks, in their order."""
        if not document.blocks:
            return []
        case = _Case(self, Page(document, facts))
        case.fire()
        return case.verdicts()


class _Case:
    """One document before the judge."""

    def __init__(self, judge: Judge, page: Page) -> None:
        self.judge = judge
        self.page = page
        self.whole: dict[int, Finding] = {}
        self.spans: dict[int, list[Finding]] = {}
        self.suspect: list[bool] = []
        self.swept = {True: len(page.blocks), False: len(page.blocks)}
        """From where on everything was taken to the end, for sure and as likely."""

    def fire(self) -> None:
        """Finds what fires, round by round: what one round removes changes where the rest stands and what stands beside it."""
        page = self.page
        found = self.judge.text.hits(["" if i in page.code else text for i, text in enumerate(page.texts)])
        speaking = [i for i, at in enumerate(found) if at.anywhere]
        self.suspect = [any(hit.span is None for hit in at.anywhere) for at in found]
        self._settle({i for i in speaking if any(_is_sure_anywhere(hit) for hit in found[i].anywhere)})
        placed: dict[int, tuple[Hit, ...]] = {}
        for _ in range(ROUNDS):
            sure = self.sure
            for i in page.edge:
                if i not in placed:
                    placed[i] = found[i].placed
                    self.suspect[i] = self.suspect[i] or any(hit.span is None for hit in placed[i])
            for i in speaking:
                self._consider(i, found[i].anywhere)
            for i, at in placed.items():
                if at:
                    self._consider(i, at)
            self._settle()
            for i in sorted(self.whole):
                self._take(i)
            self._settle()
            self._point()
            for hit in self.judge.structural:
                for i in candidates.of_rule(page, hit.rule):
                    if i not in page.code:
                        self._consider(i, (hit,))
            self._settle()
            if self.sure == sure:
                break
        self._finish()

    def _finish(self) -> None:
        """Takes all of a paragraph at the foot that is an appeal, of which some sentences are cut."""
        page = self.page
        for i, found in self.spans.items():
            cut = [one for one in found if one.probability == 1.0 and one.rule.category in appeals.APPEALING and one.span]
            if not cut or i in self.whole or page.after[i] or not page.before[i]:
                continue
            if appeals.is_appeal(page.texts[i], [one.span for one in found if one.span], page.texts[:i]):
                self._note(i, cut[0]._replace(span=None))

    def _point(self) -> None:
        """Notes the lines that are 'Read also' and then a link to another page of the site, with or without a sign between."""
        labels = self.page.labels
        for i, said in zip(labels, self.judge.text.hits(list(labels.values())), strict=True):
            for hit in said.anywhere:
                if hit.rule.id == POINTER and hit.span is None:
                    self._note(i, Finding(hit.rule, self.judge.order[POINTER], "text", 1.0))

    @property
    def sure(self) -> set[int]:
        """The blocks that a rule is sure of."""
        return {i for i, finding in self.whole.items() if finding.probability == 1.0}

    def _settle(self, at_once: Collection[int] = ()) -> None:
        """Has the page measured afresh if other blocks are taken than before.

        `at_once`: taken too, by rules not yet considered.
        """
        taken: dict[int, str] = {i: self.whole[i].rule.category for i in sorted(self.sure)}
        for i in sorted(at_once):
            taken.setdefault(i, "")
        if taken != self.page.categories:
            self.page.settle(taken)

    def _consider(self, i: int, found: Iterable[Hit]) -> None:
        """Notes those of the rules that fire on a block which fire in its place too, and how sure they are there."""
        page = self.page
        for hit in found:
            rule = hit.rule
            if (rule.kinds and page.blocks[i].kind not in rule.kinds) or page.recurs(i, rule):
                continue
            if hit.span is None and len(page.texts[i]) > rule.max_chars + DECORATED:
                continue
            if not rule.full_stop and page.texts[i].rstrip(QUOTES).endswith(FULL_STOPS):
                continue
            if not page.stands(i, rule.where) or (rule.needs and not all(NEEDS[need](page, i) for need in rule.needs)):
                continue
            if rule.category in SUBHEADS and hit.span is None and page.heads_telling(i):
                continue
            probability = rule.probability
            # A pointer that is a link to its end, or a shelf's name above links, needs no place to be told from a story's line.
            pointer = rule.category == "related" and hit.span is None and page.leads_on(i)
            pointer = pointer or (rule.id == SHELF and page.heads_teasers(i))
            if rule.amid is not None and not pointer and not page.stands(i, "edge"):
                probability = rule.amid
            shaped = not SHAPED.isdisjoint(rule.needs)
            heads = rule.category == "headline" or shaped
            if probability == 1.0 and not pointer and (
                (page.listed[i] and not shaped and not self._in_company(i)) or (not heads and page.is_subhead(i))
            ):
                probability = DOUBTED if rule.category == "caption" and self._is_labelled(i) else WEAK
            if probability == 1.0 and i == 0 and not heads and page.first_line and not _is_plain(hit, page.texts[i]):
                probability = DOUBTED
            if "opening" in rule.needs and page.before[i]:
                probability = DOUBTED  # below a paragraph stands a subhead as a rule
            self._note(i, Finding(rule, self.judge.order[rule.id], "text", probability, hit.span))

    def _in_company(self, i: int) -> bool:
        """Whether the list items beside an item are suspect too: one item of an article's list is no prompt."""
        page = self.page
        beside = [j for j in (i - 1, i + 1) if 0 <= j < len(page.listed) and page.listed[j] == page.listed[i]]
        return page.listed[i] not in ("number", "row") and all(self.suspect[j] for j in beside)

    def _is_labelled(self, i: int) -> bool:
        """Whether an item stands beside one with another label: 'Map: ...' below 'Getting there: ...' is no picture's."""
        page = self.page
        beside = [j for j in (i - 1, i + 1) if 0 <= j < len(page.listed) and page.listed[j] == page.listed[i] != ""]
        return any(_LABELLED.match(page.texts[j]) and not self.suspect[j] for j in beside)

    def _note(self, i: int, finding: Finding) -> None:
        if finding.span is not None:
            spans = self.spans.setdefault(i, [])
            if finding not in spans:
                spans.append(finding)
        elif finding.beats(self.whole.get(i)):
            self.whole[i] = finding

    def _take(self, i: int) -> None:
        """Notes the blocks that a sure finding takes along."""
        finding = self.whole[i]
        taken: Iterable[tuple[int, float]] = ()
        if finding.probability < 1.0 or (finding.rule.takes == "nothing" and not self._announces(i, finding.rule)):
            return
        offset = SWEPT if finding.rule.takes == "rest" else TAKEN
        if finding.rule.takes == "list":
            taken = self._glued(i, finding) or self._listed(i + 1) or self._pointed_at(i, finding)
        elif finding.rule.takes == "titles":
            taken = self._titles(i + 1)
        elif finding.rule.takes == "rest":
            taken = self._rest(i + 1)
        else:
            taken = self._titles(i + 1)
        for j, probability in taken:
            self._note(j, Finding(finding.rule, offset + finding.order, finding.stage, probability))

    def _announces(self, i: int, rule: Rule) -> bool:
        """Whether a pointer of a text that takes nothing as a rule ends in a colon, where the story has no subheads: titles
        follow."""
        page = self.page
        return page.is_text and rule.category == "related" and page.texts[i].endswith((":", "：")) and not page.parted

    def _listed(self, start: int) -> list[tuple[int, float]]:
        """The items, links or titles that follow a heading."""
        page = self.page
        blocks = page.blocks[start : start + MOST_LISTED]
        run = 0
        if not blocks:
            return []
        if page.is_text and blocks[0].marker:
            while run < len(blocks) and blocks[run].marker and len(blocks[run].text) <= 250:
                run += 1
            return [(start + k, 1.0) for k in range(run)]
        if not page.is_text:
            while run < len(blocks) and _leads_away(blocks[run]) and len(blocks[run].text) <= 250:
                if self._opens_part(start, start + run):
                    break
                run += 1
            return [(start + k, 1.0) for k in range(run)]
        return self._titles(start, MOST_LISTED)

    def _opens_part(self, start: int, i: int) -> bool:
        """Whether a linked line is the heading of the story's next part, and none of the list that starts at a place: prose
        stands below it, and it is outside of what holds the list and its heading, or right behind a button or a list's end."""
        page = self.page
        if page.blocks[i].kind != "heading" or not page.heads_paragraph(i):
            return False
        if i == start:
            return page.blocks[start - 1].kind == "form" or self.whole[start - 1].order >= TAKEN
        return not page.shares_element(i, (start - 1, start))

    def _titles(self, start: int, most: int = MOST_TITLES) -> list[tuple[int, float]]:
        """The title-like lines that follow, surely another article's where no prose comes after them, or in a text whose story
        has no subheads."""
        page = self.page
        start = self._past_signs(start)
        if page.is_text and (ranked := page.ranked(start)):
            return [(j, 1.0) for j in range(start, start + ranked)]
        end = start
        last = min(start + most, len(page.blocks))
        while end < last and end not in page.removed and is_title_like(page.blocks[end]) and not page.prose[end]:
            end += 1
        if end == start:
            return []
        if page.after[start] == 0 or (page.is_text and end <= start + MOST_TITLES and not page.parted):
            return [(j, 1.0) for j in range(start, end)]
        if end == start + 1 and page.is_text:
            end += end < len(page.blocks) and calls_a_person(page.texts[end])  # who wrote it
            # A subhead may follow a pointer whose list was lost.
            return [(j, WEAK if self._is_teaser(start, end) else DOUBTED) for j in range(start, end)]
        if end == start + 1:
            return [(start, WEAK)]
        return [(start, WEAK)] if start in page.tail else []

    def _is_teaser(self, i: int, below: int) -> bool:
        """Whether a title right below a pointer is as long as a headline and has hardly a word of the paragraph below it."""
        page = self.page
        words = stems(fold(page.texts[i]))
        if len(page.texts[i]) < HEADLINE_CHARS or len(words) < HEADLINE_WORDS or below >= len(page.blocks):
            return False
        heard = words & stems(fold(page.texts[below]))
        return page.prose[below] and page.texts[i][0] not in QUOTED and len(heard) * FEW_HEARD <= len(words)

    def _past_signs(self, start: int) -> int:
        """The first of the lines behind a pointer that is no sign of the page's, as 'list of 2 items' is in a text."""
        page = self.page
        while page.is_text and page.categories.get(start) == "navigation":
            start += 1
        return start

    def _pointed_at(self, i: int, finding: Finding) -> list[tuple[int, float]]:
        """The titles right below 'Read also' amid a plain text, if they are two or more.

        Of one alone nobody knows whether the pointer's list was lost and a subhead follows, and the last one of several may be
        a subhead too, unless the story has none.
        """
        page = self.page
        end = i + 1
        while end < min(i + 1 + MOST_LISTED, len(page.blocks)) and end not in page.removed and not page.prose[end]:
            if len(page.texts[end]) < POINTED or not is_title_like(page.blocks[end]):
                break
            end += 1
        if not page.is_text or finding.rule.id != POINTER or end < i + 3:
            return []
        return [(j, 1.0) for j in range(i + 1, end - 1)] + [(end - 1, WEAK if page.parted else 1.0)]

    def _glued(self, i: int, finding: Finding) -> list[tuple[int, float]]:
        """The titles that stand right below 'Read also' without a blank line between, in a plain text that has one below them."""
        page = self.page
        blocks, end = page.blocks, i + 1
        if not page.is_text or finding.rule.id != POINTER or not blocks[i].gap or page.listed[i]:
            return []
        while end < len(blocks) and not blocks[end].gap and not page.prose[end] and is_title_like(blocks[end]):
            end += 1
        parted = end < len(blocks) and blocks[end].gap > 0 and end - i <= MOST_GLUED
        return [(j, 1.0) for j in range(i + 1, end)] if parted else []

    def _rest(self, start: int) -> list[tuple[int, float]]:
        """All that follows in the tail: surely where no prose is left."""
        page = self.page
        if start >= len(page.blocks) or start - 1 not in page.tail:
            return []
        # 'Comments' in a course on programming heads a part on them, with an example.
        coded = any(block.kind == "preformatted" for block in page.blocks[start : start + EXAMPLE])
        sure = page.after[start - 1] == 0 and not coded
        if start >= self.swept[sure]:
            return []
        self.swept[sure] = start
        return [(j, 1.0 if sure else WEAK) for j in range(start, len(page.blocks))]

    def verdicts(self) -> list[Verdict]:
        found = []
        for i, block in enumerate(self.page.blocks):
            whole = self.whole.get(i)
            if whole is not None and whole.probability < 1.0 and whole.rule.category == "related" and self.page.heads_entry(i):
                whole = None
            if whole is not None:
                found.append(_verdict(block, whole))
            found += [
                _verdict(block, finding)
                for finding in sorted(self.spans.get(i, ()), key=lambda f: f.span or (0, 0))
                if whole is None or finding.probability > whole.probability
            ]
        return found


def _is_plain(hit: Hit, text: str) -> bool:
    """Whether a rule means just these words of the first line of a text.

    'Skip to content' does, 'Subscribe to a theory' does not. Of authors it must have whole names: 'By Jane Roe', not 'By Land
    and Sea'.
    """
    if hit.rule.category != "byline":
        return not hit.loose or hit.rule.category in ("caption", "credit", "syndication")
    return any(map(str.isdigit, text)) or (_AUTHORS.match(text) is not None and _NO_AUTHOR.match(text) is None)


def _leads_away(block: Block) -> bool:
    """Whether a line is a link, and not one to a place on the same page."""
    return block.link_share >= 0.7 and not any(href.startswith("#") for _, _, href in block.links)


def _speaks(rule: Rule) -> bool:
    """Whether a rule goes by the words or the markup of a block, not by its place alone."""
    return bool(rule.patterns or rule.selectors or rule.tokens)


def _is_sure_anywhere(hit: Hit) -> bool:
    rule = hit.rule
    return hit.span is None and rule.probability == 1.0 and rule.where == "anywhere" and rule.amid is None and not rule.needs


def _verdict(block: Block, finding: Finding) -> Verdict:
    span = finding.span
    if span is not None:
        span = (span[0] + block.marker, span[1] + block.marker)
    return Verdict(
        block=block.number,
        boilerplate=True,
        by=finding.rule.id,
        stage=finding.stage,
        category=finding.rule.category,
        probability=finding.probability,
        span=span,
        lifted_to=finding.rule.lifted_to,
    )
