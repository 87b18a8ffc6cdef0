"""The probability from which each block is kept: losing a paragraph is worse than keeping a leftover, most of all where the model
has seen little of what it judges."""

from __future__ import annotations

import re
from itertools import groupby, islice, takewhile
from typing import TYPE_CHECKING

import numpy as np

from pipeline.engines import facts, listed, page_type, panels, recipe, runs, series, short_lines
from pipeline.engines.short_lines import UNLINKED
from pipeline.records import upward
from pipeline.rules import code, leading, recurring, signed_off, wiki
from pipeline.rules.folding import fold
from pipeline.rules.opening import stems
from pipeline.tags import HEADINGS, INLINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from pipeline.records import Block, Document, PageType, Verdict

KEEP_FROM = 0.4
"""Probability of being the article's text from which a block of a page is kept."""
KEEP_ALONE = 0.08
"""The same for the paragraphs of a page that has hardly anything else and is small, or of which none would be kept: training
had next to no page so small, and the classifier doubts it."""
KEEP_SIGNED = 0.1
"""The same for the paragraph below others of the story that ends in its writer's name, which the model takes for a credit."""
KEEP_ROW, KEEP_QUOTE, KEEP_SAID, KEEP_ANNOUNCED = 0.05, 0.3, 0.15, 0.1
"""The same for rows, quotes and the sentences of quotes amid the story below a line of it, and the mean of a list that a colon
announces there from which all of it is kept: of left-out rows between 0.2 and 0.3 gold had 65 of 71, and no page is the worse for
those below. `KEEP_SAID` holds for the names of speakers above what they say too."""
KEEP_BETWEEN, ENDS = 0.2, 4
"""The same for the items between the first and the last of a list of at least so many, where those two are kept: left out by
site, gold had 26 of 30."""
KEEP_ITEM = 0.15
"""The same for the items of a list amid the story whose mean is kept: a list is one thing."""
KEEP_AMONG = 0.3
"""The same where it stands right where the paragraphs above and below do, without a name: whoever lists links names it."""
BOX_LINES = 8
"""Lines of a box at most that may part an announced list from the line which announces it."""
KEEP_LINKED, LINKED, DOUBTED_LINKS = 0.55, 2, 0.5
"""The same for headlines that are all link, in a run of at least so many of which the model takes out some, and the mean of which
is below this: a shelf of teasers goes whole."""
KEEP_CODE = 0.2
"""The mean of a run of preformatted lines amid the story from which all of them are kept; right below a line that is kept they
always are. Code without one of its lines, a lone bracket for instance, is no code, and a tutorial without its code is none: gold
that leaves it out, as that of two pages does, is not followed. Bare numbers are left out: the gutter beside it."""
KEEP_PART, KEEP_PART_OF_LINE = 0.015, 0.15
"""The same for what JSON-LD lists as the text of a recipe, a guide or questions, and for the bits of a line of it ('300 ml')
beside others: left out by site, gold had 15 of 24 such paragraphs that the model took out, the other nine on two pages."""
NO_FACTS = frozenset("newsletter donation paywall consent legal syndication about feedback comments".split())
"""Categories of which a box of facts holds no line: newsrooms put prompts and notices into the same element."""
SURE, LIKELY = 0.9, 0.7
BETWEEN = frozenset("related advert newsletter caption credit social".split())
"""Categories of what may stand between two lines of a story that belong together."""
ALL_LINK = 0.9
"""Share of a line in links from which it is nothing else."""
GUTTER = re.compile(r"[\d\s.:|]*")
KEEP_SECTION, SECTIONS = 0.2, 2
"""The same for the headings amid the story that the page's own table of contents lists, of which there must be so many."""
KEEP_LISTED = 0.25
"""The same for all blocks of a page that is no article, where none would be kept: a listing's items are its text."""
KEEP_PROSE, KEEP_LINE = 0.2, 0.3
"""The same for sentences and for other lines of plain text, which is mostly article already: losing a paragraph is worse than
keeping a leftover, and rules name most leftovers."""
KEEP_TOPIC = 0.16
"""The same for sentences with the story's words."""
ANNOUNCING = (":", "：")
SENTENCE = 4
"""Spaces in a line from which it is a sentence, if it ends like one."""
KEEP_LEAD = 0.02
"""The same for the paragraph above the first that is kept: a standfirst, as the model takes it for, has the author below it; and
for speech and announced lists amid the story."""
QUOTES = frozenset(
    "quote blockquote quotation zitat citat citation cita citazione citacao citaat cytat citace sitat alinti".split()
)
"""What an element calls itself that holds somebody's words."""
QUOTE_REACH, SAID, RETOLD, MOST_SAID = 3, 60, 0.6, 40
"""Elements around such words of which one may say so, their characters at least, the share of their long words in one paragraph
from which they are pulled out of it, and how many a story has at most."""
SAID_UNSPACED = 16
"""The same characters in scripts that set no spaces between words, whose signs say more."""
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SIGNS = re.compile(r"(?=([\u3040-\u30ff\u3400-\u9fff]{3}))")
FORMULAS = frozenset("math mathjax katex formula equation formel formule ecuacion".split())
"""What the element of a formula is called."""
_EQUALS = re.compile(r"\S\s?[=≈≤≥<>≠]\s?\S")
SOURCES = frozenset(("cite", "footer", "figcaption"))
"""Elements in which HTML has a quote say whom or what it is from."""
SPOKEN = re.compile(r"""["“„«‘–—]|- [^\W\d_]""")
"""How speech begins: with a quotation mark or a dash."""
CODE = re.compile(r"[^\w\n]*[{}()\[\];][^\w\n]*|(?://|/\*|\*/)[^\w\n]*")
"""Lines of code without a word: brackets, signs of a comment. Training has no opinion of them: its gold is words."""
CODE_LINE = 120
"""Characters of such a line at most."""
STRANGE = re.compile(r"[\u0370-\u1fff\u3040-\ud7af]")
"""Letters of scripts that next to no text of the training had: Greek, Cyrillic, Arabic, Japanese and on."""
SUBHEAD, BOLD = 80, 0.9
"""Characters of a subhead at most, and the share of them in bold where it is no heading."""
SUBHEADS = frozenset(
    "subhead subheading subheader crosshead crossheading intertitre zwischentitel zwischenueberschrift zwiti ladillo intertitulo "
    "sottotitolo intertitolo mellemrubrik mellanrubrik mellomtittel valiotsikko tussenkop srodtytul mezititulek medzititulok "
    "alcim kozcim arabaslik".split()
)
"""What newsrooms call a subhead in the names of its element."""
STOPS = (".", "。", "?", "!", "؟", "…", "»", "”", '"', "」")
KEEP_WRITTEN = 0.05
"""For what was written on a page of a wiki, whose system tells it from all else: lists of works, sources and notes."""
KEEP_STRANGE_LINE = 0.1
"""In texts of such scripts the model's doubts are worth little: sentences go only where a rule says so, others below this."""


def of_page(
    document: Document, keep: NDArray[np.float32], parts: Sequence[str] = (), verdicts: Sequence[Verdict] = ()
) -> NDArray[np.float64]:
    """The probability from which each block of a page is kept.

    `parts`: what its JSON-LD lists of the text; `verdicts`: the rules'.
    """
    limits = np.full(len(keep), KEEP_FROM)
    if parts:
        whole, bits = listed.find(document, parts)
        limits[whole] = KEEP_PART
        limits[bits] = KEEP_PART_OF_LINE
    if page_type.is_small(document) or not (keep >= KEEP_FROM).any():
        prose, share = page_type.prose_of(document)
        if share >= page_type.ONLY_PROSE:
            limits[prose] = KEEP_ALONE
    story = np.flatnonzero(keep >= limits)
    if len(story):
        _drop(limits, _sections(document, keep, limits, range(int(story[0]) + 1, int(story[-1]))), KEEP_SECTION)
        above, strange = _story_above(document, keep, limits, verdicts), is_strange(block.text for block in document.blocks)
        for kind, group in groupby(document.blocks[story[0] + 1 : _end(document, int(story[-1]))], key=lambda block: block.kind):
            if kind in ("row", "quote", "item", "heading"):
                run = list(group)
                _lower(document, run, above[run[0].number], keep, limits, strange)
                if kind == "item" and len(run) >= ENDS:
                    _keep_between(run[0].number, run[-1].number, keep, limits)
            elif kind == "preformatted":
                _keep_code(list(group), above, keep, limits)
        _drop(limits, panels.answers(document, keep, limits, int(story[0])), panels.KEEP_ANSWER)
        spoken = {v.block for v in verdicts if v.boilerplate}
        _drop(limits, short_lines.closing(document, keep, limits, spoken), short_lines.KEEP_CLOSING)
        amid = range(int(story[0]) + 1, int(np.flatnonzero(keep >= limits)[-1]))
        said = {v.block for v in verdicts if v.boilerplate and v.category in NO_FACTS and v.probability >= SURE}
        said_of = {v.block for v in verdicts if v.boilerplate}
        limits[facts.find(document, keep, limits, amid, said, said_of)] = 0.0
        limits[_dates(document, keep, limits)] = 0.0
        _drop(limits, short_lines.beside(document, keep, story.tolist()), short_lines.KEEP_BESIDE)
        _drop(limits, short_lines.asked(document, keep, limits, amid), short_lines.KEEP_ASKED)
        _drop(limits, panels.questions(document, keep, limits, amid), panels.KEEP_QUESTION)
        _drop(limits, short_lines.headings(document, keep, limits, amid), short_lines.KEEP_SIDE)
        _drop(limits, short_lines.titles(document, keep, limits, amid, said_of), short_lines.KEEP_TITLE)
        _drop(limits, _said_apart(document, keep, limits, amid, said_of), 0.0)
        _drop(limits, short_lines.labels(document, keep, limits, amid, above), short_lines.KEEP_LABEL)
        _drop(limits, recipe.facts(document, keep, amid), recipe.KEEP_FACT)
        _drop(limits, recipe.parts(document, amid), recipe.KEEP_PART)
        named = {v.block for v in verdicts if v.boilerplate and not v.by.startswith(series.WEAK)}
        _drop(limits, series.alike(document, keep, limits, amid, named), series.KEEP_ALIKE)
        _drop(limits, _formulas(document, keep, limits, amid), KEEP_ANNOUNCED)
        _drop(limits, series.ratings(document, keep, amid), series.KEEP_RATING)
        _drop(limits, series.line_ups(document, keep, amid.start), series.KEEP_LINE_UP)
        _drop(limits, series.under(document, keep, limits, amid.start), series.KEEP_UNDER)
        _drop(limits, [v.block for v in verdicts if v.by == signed_off.ID and v.block > amid.start], KEEP_SIGNED)
        _drop(limits, _subheads(document, keep, limits, amid, said_of, above), KEEP_ITEM)
        split = _split_links(document, keep, limits, amid)
        limits[split] = np.maximum(limits[split], KEEP_LINKED)
    _drop(limits, sorted(recurring.introduced([block.text for block in document.blocks])), KEEP_SAID)
    _drop(limits, wiki.written(document), KEEP_WRITTEN)
    return limits


def _story_above(
    document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], verdicts: Sequence[Verdict]
) -> list[int]:
    """By block, the one above it, past what pages set between any two lines of a story: teasers, adverts and the like that a rule
    names, and links that a model throws out."""
    named = {v.block for v in verdicts if v.boilerplate and v.category in BETWEEN and v.probability >= LIKELY and not v.span}
    found: list[int] = []
    for block in document.blocks:
        above = block.number - 1
        passed = above >= 0 and keep[above] < limits[above]
        passed = passed and (above in named or document.blocks[above].link_share >= ALL_LINK)
        found.append(found[above] if passed else above)
    return found


def _drop(limits: NDArray[np.float64], numbers: Sequence[int], most: float) -> None:
    """Lowers the limits of some blocks to `most`, where they are higher."""
    if numbers:
        limits[numbers] = np.minimum(limits[numbers], most)


def _split_links(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: range) -> list[int]:
    """Runs of lines amid the story that are headlines linked to other pages of the site and nothing else, announced by no heading
    and no colon, of which the model takes out some and nothing lowered a limit."""
    found: list[int] = []
    base = document.page.url or leading.NOWHERE
    for kind, group in groupby(document.blocks[amid.start : amid.stop], key=lambda block: _linked_as(block, base)):
        run = [block.number for block in group] if kind else []
        if len(run) < LINKED or keep[run].mean() >= DOUBTED_LINKS or (limits[run] < KEEP_FROM).any():
            continue
        above = document.blocks[run[0] - 1]
        if (keep[run] < KEEP_FROM).any() and above.kind != "heading" and not above.text.endswith(ANNOUNCING):
            found += run
    return found


def _linked_as(block: Block, base: str) -> str:
    """The kind of a line that is such a headline; empty of all others."""
    words = block.kind in ("item", "paragraph") and block.text.count(" ") >= leading.WORDS - 1
    return block.kind if words and leading.is_teaser(block, base) else ""


def _sections(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: range) -> list[int]:
    """The headings amid the story that the page's table of contents lists, in links that say the same, above a table or what is
    kept."""
    blocks = document.blocks
    listed = {
        (target[1:], block.text[start:end].strip())
        for block in blocks
        for start, end, target in block.links
        if target.startswith("#") and block.kind != "heading"
    }
    headings = (block for block in blocks if block.kind == "heading") if listed else ()
    found = [b.number for b in headings if any((name, b.text) in listed for name in _ids(document, b))]
    if len(found) < SECTIONS:
        return []
    return [i for i in found if i in amid and (blocks[i + 1].kind == "row" or keep[i + 1] >= limits[i + 1])]


def _ids(document: Document, block: Block) -> Iterator[str | None]:
    """The ids of a line's element and of the heading around it, which may have its words in a `span`."""
    for index in islice(upward(document.elements, block.element), 2):
        yield document.elements[index].attributes.get("id")
        if document.elements[index].tag in HEADINGS:
            return


def _end(document: Document, last: int) -> int:
    """Where the story's blocks end: with the last that is kept, or with the list that it announces. What a label of a word or two
    is above must be a list of sentences without links."""
    blocks = document.blocks
    if not blocks[last].text.endswith(ANNOUNCING):
        return last
    end = last + 1
    while end < len(blocks) and blocks[end].kind == blocks[last + 1].kind:
        end += 1
    run = blocks[last + 1 : end]
    told = all(block.kind == "item" and block.text.endswith(STOPS) and not block.links for block in run)
    return end if told or blocks[last].text.count(" ") >= SENTENCE else last


def _keep_code(run: Sequence[Block], above: Sequence[int], keep: NDArray[np.float32], limits: NDArray[np.float64]) -> None:
    """Lowers the limits of a run of preformatted lines amid the story, all of them or none. `above`: the story's line there."""
    code = [block.number for block in run if not GUTTER.fullmatch(block.text)]
    line = above[run[0].number]
    if code and (keep[line] >= limits[line] or keep[code].mean() >= KEEP_CODE):
        limits[code] = 0.0


def _keep_between(first: int, last: int, keep: NDArray[np.float32], limits: NDArray[np.float64]) -> None:
    """Lowers the limits of a list's items if both ends are kept: a model's doubts rise and fall along it."""
    if keep[first] >= limits[first] and keep[last] >= limits[last]:
        limits[first : last + 1] = np.minimum(limits[first : last + 1], KEEP_BETWEEN)


def _subheads(
    document: Document,
    keep: NDArray[np.float32],
    limits: NDArray[np.float64],
    amid: Iterable[int],
    named: set[int],
    above: Sequence[int],
) -> list[int]:
    """Subheads that a model doubts: headings, short lines in bold alone and those whose element is called one, right above a
    paragraph that is kept. In strange scripts below whatever; else below what is kept, where no rule has spoken of them, and no
    headings: the models know those."""
    blocks = document.blocks
    found = [
        i
        for i in amid
        if KEEP_ITEM <= keep[i] < limits[i]
        and len(blocks[i].text) <= SUBHEAD
        and _may_head(document, i)
        and blocks[i].link_share <= UNLINKED
        and blocks[i + 1].kind == "paragraph"
        and keep[i + 1] >= limits[i + 1]
    ]
    if not found or is_strange(block.text for block in blocks):
        return found
    return [i for i in found if blocks[i].kind != "heading" and keep[above[i]] >= limits[above[i]] and i not in named]


def _may_head(document: Document, i: int) -> bool:
    """Whether a line is a heading, bold alone, in an element that calls itself a subhead, or of a class of its own."""
    block = document.blocks[i]
    if block.kind == "heading" or block.strong_chars >= BOLD * len(block.text) > 0 or _is_set_apart(document, i):
        return True
    element = document.elements[block.element]
    above = document.elements[element.parent] if element.parent >= 0 else element
    return any(not SUBHEADS.isdisjoint(e.tokens) for e in (element, above))


def _is_set_apart(document: Document, i: int) -> bool:
    """Whether a line without a stop is of one class and what stands right above and below it of another: paragraphs beside it."""
    block = document.blocks[i]
    if block.links or block.text.endswith((*STOPS, *ANNOUNCING)) or not 0 < i < len(document.blocks) - 1:
        return False
    above, own, below = (document.elements[document.blocks[j].element] for j in (i - 1, i, i + 1))
    beside = above.parent == own.parent == below.parent and above.tag == own.tag == below.tag == "p"
    return beside and bool(own.tokens) and bool(above.tokens) and above.tokens == below.tokens and own.tokens != above.tokens


def _lower(
    document: Document, run: Sequence[Block], line: int, keep: NDArray[np.float32], limits: NDArray[np.float64], strange: bool
) -> None:
    """Lowers the limits of a table, quote or list amid the story, below a `line` of it; in `strange` scripts of subheads too."""
    own = [block.number for block in run if block.link_share <= UNLINKED]
    above = document.blocks[line]
    if not own or (keep[own] >= limits[own]).all():
        return
    below_line = keep[line] >= limits[line] or (run[0].kind == "quote" and _is_among(document, run, keep, limits))
    if not below_line:
        if run[0].kind == "item" and (keep[own] >= limits[own]).any() and _announced(document, run[0].number - 1, keep, limits):
            limits[own] = np.minimum(limits[own], KEEP_ITEM)
        elif run[0].kind == "row" and keep[own[0]] >= limits[own[0]] and keep[own].mean() >= KEEP_FROM:
            limits[own] = np.minimum(limits[own], KEEP_ROW)
        return
    if strange:
        limit = KEEP_ITEM
    elif run[0].kind == "heading":
        return
    elif run[0].kind == "row":
        limit = KEEP_ROW
    elif run[0].kind == "quote":
        limit = KEEP_QUOTE
        said = [b.number for b in run if b.number in own and (b.text.endswith(STOPS) or _is_source(document, b))]
        limits[said] = np.minimum(limits[said], KEEP_SAID)
    elif above.text.endswith(ANNOUNCING) and keep[own].mean() >= KEEP_ANNOUNCED:
        limit = 0.0
    elif len(own) == len(run) > 1 and keep[own].mean() >= _least_of_list(document, run, keep, limits):
        limit = KEEP_ITEM
    else:
        return
    limits[own] = np.minimum(limits[own], limit)


def _is_source(document: Document, block: Block) -> bool:
    """Whether a line of a quote is in the element for whom or what it is from."""
    around = takewhile(lambda index: document.elements[index].tag != "blockquote", upward(document.elements, block.element))
    return any(document.elements[index].tag in SOURCES for index in around)


def _announced(document: Document, last: int, keep: NDArray[np.float32], limits: NDArray[np.float64]) -> bool:
    """Whether the story's last line above announces a list, of which a box of teasers, or an advertisement, has it parted."""
    above = range(last, max(last - BOX_LINES, -1), -1)
    said = next((document.blocks[i].text for i in above if keep[i] >= limits[i]), "")
    return said.endswith(ANNOUNCING) and said.count(" ") >= SENTENCE


def _is_among(document: Document, run: Sequence[Block], keep: NDArray[np.float32], limits: NDArray[np.float64]) -> bool:
    """Whether a quote stands, whatever is right above it, where the paragraphs of the story above and below it do."""
    kept = np.flatnonzero(keep >= limits)
    beside = [*kept[kept < run[0].number][-1:], *kept[kept > run[-1].number][:1]]
    around = {_holder(document, document.blocks[number]) for number in beside}
    return len(beside) == 2 and len(around) == 1 and not around.isdisjoint(upward(document.elements, run[0].element))


def _least_of_list(document: Document, run: Sequence[Block], keep: NDArray[np.float32], limits: NDArray[np.float64]) -> float:
    """The mean of items from which all are kept: less for those of a list without links and a name that stands where the story's
    paragraphs above and below it do."""
    elements = document.elements
    lists = {next((i for i in upward(elements, b.element) if elements[i].tag in ("ul", "ol")), -1) for b in run}
    own = lists.pop()
    if own < 0 or lists or elements[own].tokens or any(block.links or block.hidden for block in run):
        return KEEP_FROM
    kept = np.flatnonzero(keep >= limits)
    beside = [*kept[kept < run[0].number][-1:].tolist(), *kept[kept > run[-1].number][:1].tolist()]
    paragraphs = [document.blocks[i] for i in beside if document.blocks[i].kind == "paragraph"]
    among = len(paragraphs) == 2 and {elements[b.element].parent for b in paragraphs} == {elements[own].parent}
    return KEEP_AMONG if among else KEEP_FROM


def _holder(document: Document, block: Block) -> int:
    """The element around that of a line, whatever in this sets all of its words in bold."""
    own = next((index for index in upward(document.elements, block.element) if document.elements[index].tag not in INLINE), -1)
    return document.elements[own].parent if own >= 0 else -1


def _said_apart(
    document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: Iterable[int], named: set[int]
) -> list[int]:
    """The sentences amid the story that an element sets apart as somebody's words, where no paragraph has most of their own long
    words: what a story says nowhere else is no copy to catch the eye."""
    blocks = document.blocks
    found = [
        i
        for i in amid
        if keep[i] < limits[i]
        and i not in named
        and blocks[i].kind in ("paragraph", "quote")
        and len(blocks[i].text) >= (SAID_UNSPACED if _UNSPACED.search(blocks[i].text) else SAID)
        and not blocks[i].links
        and not blocks[i].hidden
        and _is_said(document, blocks[i])
        and _is_among(document, [blocks[i]], keep, limits)
    ]
    if not 0 < len(found) <= MOST_SAID:
        return []
    told = [_words_of(blocks[i].text) for i in np.flatnonzero(keep >= limits).tolist()]
    own = {i: _words_of(blocks[i].text) for i in found}
    return [i for i, words in own.items() if words and all(len(words & other) < RETOLD * len(words) for other in told)]


def _words_of(text: str) -> set[str]:
    """The long words of a line; in scripts without spaces all runs of three signs."""
    folded = fold(text)
    return set(_SIGNS.findall(text)) or set(_LONG_WORD.findall(folded))


def _is_said(document: Document, block: Block) -> bool:
    """Whether the element of a line, or one of the two around it, calls itself a quote."""
    around = islice(upward(document.elements, block.element), QUOTE_REACH)
    return any(not QUOTES.isdisjoint(document.elements[index].tokens) for index in around)


def is_strange(texts: Iterable[str]) -> bool:
    """Whether a third of the characters are of scripts that next to no text of the training had."""
    strange = size = 0
    for text in texts:
        strange += len(STRANGE.findall(text))
        size += len(text)
    return 3 * strange >= size > 0


def of_other(keep: NDArray[np.float32], limits: NDArray[np.float64], kind: PageType) -> NDArray[np.float64]:
    """The limits, lowered on a page that is no article where no block would be kept."""
    return limits if kind == "article" or (keep >= limits).any() else np.minimum(limits, KEEP_LISTED)


def of_text(document: Document, prose: NDArray[np.bool_], keep: NDArray[np.float32]) -> NDArray[np.float64]:
    """The probability from which each line of a plain text is kept."""
    texts = [block.text for block in document.blocks]
    if not texts:
        return np.zeros(0)
    written = list(code.lines(document))
    if not is_strange(texts):
        told = prose | np.array([text.endswith(STOPS) and text.count(" ") >= SENTENCE for text in texts])
        limits = np.where(told, KEEP_PROSE, KEEP_LINE)
        first = int((prose & (keep >= KEEP_FROM)).argmax())
        if first and prose[first - 1 : first + 1].all():
            limits[first - 1] = KEEP_LEAD
        limits[_told(document, keep)] = KEEP_LEAD
        limits[_topical(document, prose, keep, limits)] = KEEP_TOPIC
    else:
        told = prose | np.array([text.endswith(STOPS) for text in texts])
        limits = np.where(told, 0.0, KEEP_STRANGE_LINE)
    limits[[*written, *_rows(texts)]] = 0.0
    _drop(limits, runs.doubted(document, keep, limits), runs.KEEP_IN_RUN)
    limits[_dates(document, keep, limits)] = 0.0
    return limits


def _formulas(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64], amid: range) -> list[int]:
    """Lines with a sign of equality right below a line that is kept, in an element that calls itself a formula."""
    elements = document.elements
    found = []
    for block in document.blocks[amid.start : amid.stop]:
        above = block.number - 1
        if block.kind not in ("paragraph", "line") or not _EQUALS.search(block.text) or keep[above] < limits[above]:
            continue
        around = islice(upward(elements, block.element), 3)
        if any(not FORMULAS.isdisjoint(elements[index].tokens) for index in around):
            found.append(block.number)
    return found


def _dates(document: Document, keep: NDArray[np.float32], limits: NDArray[np.float64]) -> list[int]:
    """The dates of a chronology whose entry is kept."""
    return [i for i in sorted(recurring.chronology([block.content for block in document.blocks])) if keep[i + 1] >= limits[i + 1]]


def _rows(texts: Sequence[str]) -> list[int]:
    """The rows of Markdown's tables: lines between bars, of which the one above or below has as many."""
    bars = [text.count("|") if len(text) > 2 and text[0] == text[-1] == "|" else 0 for text in texts]
    return [i for i, n in enumerate(bars) if n > 1 and n in (*bars[max(0, i - 1) : i], *bars[i + 1 : i + 2])]


def _topical(
    document: Document, prose: NDArray[np.bool_], keep: NDArray[np.float32], limits: NDArray[np.float64]
) -> list[int]:
    """Sentences in doubt that have the story's words: a quarter of their long ones stand in its other paragraphs."""
    doubtful = [i for i in np.flatnonzero((keep < limits) & (keep >= KEEP_TOPIC)) if document.blocks[i].text.endswith(STOPS)]
    if not doubtful:
        return []
    sure = prose & (keep >= KEEP_FROM)
    told = {stem for block in document.blocks if sure[block.number] for stem in stems(fold(block.text))}
    own = {int(i): stems(fold(document.blocks[i].text)) for i in doubtful}
    return [i for i, said in own.items() if said and 4 * len(said & told) >= len(said)]


def _told(document: Document, keep: NDArray[np.float32]) -> list[int]:
    """Lines amid the story of a plain text that are the story's whatever the model makes of their form: spoken sentences, code
    without words, and the list that a line which is kept announces with a colon."""
    kept = np.flatnonzero(keep >= KEEP_FROM)
    if not len(kept):
        return []
    blocks, found, listed = document.blocks, [], False
    for i in range(int(kept[0]) + 1, int(kept[-1])):
        above, text = blocks[i - 1], blocks[i].text
        listed = blocks[i].marker > 0 and (listed or (above.text.endswith(":") and keep[i - 1] >= KEEP_LINE))
        code = len(text) <= CODE_LINE and CODE.fullmatch(text)
        if listed or code or (SPOKEN.match(text) and text.endswith(STOPS)):
            found.append(i)
    return found
