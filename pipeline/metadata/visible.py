"""Witness: what a reader sees around the headline: headings, the byline, the date line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.metadata import dates, given_names, words
from pipeline.metadata import names as people
from pipeline.metadata.date_lines import CHANGED, CHECKED, ISSUED, is_change, is_check, split
from pipeline.metadata.markup import heading, is_logo, naming
from pipeline.metadata.statement import Signer, Statement, fold, spelled_out, unique

_MAX_NODES = 200
_MAX_HEIGHT = 12
_MAX_DATES = 6
_MAX_BYLINES = 12
"""Elements that are named like a byline and read, until one of them has a name in it."""
_MAX_ITEMS = 20
_JOINS = re.compile(r"(?:,? ?(?:and|und|et|y|e|i|en|och|og|ja|con|com|with|mit|avec|met|&)|,)", re.I)
"""What stands alone between two who wrote together."""
_MAX_BESIDE = 12
"""Nodes behind a byline that may be those of who wrote with them, white space counted."""
_LABEL_ENDS = (",", ":", "،", "：")
"""What a label in an element of its own ends with."""
_BYLINE_CHARS = 250
_DATE_CHARS = 120
_NEAR_CHARS = 60
_LABELLED_CHARS = 90
_PROSE = 120
"""Characters of the story's paragraph, behind which a date may be anything's."""
_TITLE = 6
"""Characters from which a heading of a lower level that the title begins with is the headline."""
_BESIDE_DATE = 12
"""Characters beside a date in a link that may be its label."""
_MAX_NEAR = 12
"""Texts with a figure around the heading that are read for a date."""
_LONG = 4_000
"""An element with more text than this is no line; its text is not even folded."""
_BUDGET = 2_000_000
"""Characters read on one page in all, since elements nest and each holds the text of those within it."""

# Few selectors that match more than is wanted, since each costs a tenth of a millisecond: the patterns below sort out.
_VISIBLE = (
    "h1, h2, h3, time, [rel~=author], [itemprop~=author], [class*=aut i], [class*=byl i], [class*=dat i], [class*=publ i],"
    "[class*=meta i], [class*=post i], [class*=writ i], [class*=journalist i], [class*=contributor i], "
    "[class*=columnist i], [class*=verfasser i], [class*=firma i], "
    "[data-testid*=author i], [data-testid*=byline i], [id*=author i], [aria-labelledby*=byline i]"
)
_AUTHOR_LINKS = (
    "[itemprop~=name], [rel~=author], a[href*='/author' i], a[href*='/autor' i], a[href*='/auteur'], a[href*='/people/'], "
    "a[href*='/profil'], a[href*='/staff/'], a[href*='/team/'], a[href*='/contributor'], a[href*='/by/'], "
    "a[href*='/users/'], a[href*='/journalist'], a[href*='/redaktion/'], a[href*='/writers/'], .fn, "
    "[class*='author' i][class*='name' i], [class*='byline-name' i], .ltx_personname"
)
_NAME_PARTS = (
    "[class*='byline__name' i], [class*='byline_name' i], [class*='bylinename' i], [class*='contributor-name' i], "
    "[class*='contributor__name' i], [class*='contributor_name' i], [class*='contributorname' i], "
    "[class*='author' i][class*='name' i], .author, .autor, .auteur, .name, .nombre"
)
"""The part of a byline with the name, beside those with role, house and place; asked where no link to an author is most of it."""
_BY_CLASS = re.compile(
    r"auth?or|byline|auteur|verfasser|firma|writer|writ(?:e|ten)[_-]?by|journalist|columnist|contributor|credit|"
    r"(?<![a-z])(?:post|posted|article|entry|story|blog)[_-]{1,2}by(?![a-z])",
    re.I,
)
_NOT_BY = re.compile(
    r"authori[sz]|authority|photo|image|img|caption|copyright|bio|avatar|comment|related|teaser|count|firmand|confirma|"
    r"credits?-?card|follow|social|share|icon|thumb|(?<!al)location|box(?![a-z]*(?:author|name))",
    re.I,
)
_BY_START = re.compile(r"(?:written |text |story )?by\b|von\b|por\b|par\b|di\b|door\b", re.I)
_DATE_CLASS = re.compile(r"(?<!up)(?<!vali)(?<!candi)dat(?:e|um)|publi|posted|timestamp|fecha|meta|pubtime|updat", re.I)
_CHANGED_CLASS = re.compile(r"updat|modif|edited|changed|revised|aktuali|actuali|aggiorna|atuali|bijgewerkt|zaktualiz", re.I)
"""What an element with the day of a change is called."""
_FIGURES = re.compile(r"\d+")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|kommentare?|respond|webmentions?|h-cite|trackbacks?|pingbacks?|related|recommend\w*|recirc\w*|teasers?|sidebar|(?<!elementor-)widget|footer|popular|"
    r"trending|most-?read|latest|more-?(?:from|stories|news)|read-?more|promo|carousel|slider|newsletter|subscribe|(?<!author[_-])(?<!byline[_-])(?<!\bh-)cards?|"
    r"(?:customer|user|product)-?reviews?|reviews?-?(?:list|items?|cards?|widget)|testimonials?|tiles?|listing|archive|nav|menu|breadcrumbs?|similar|meistgelesen|disqus|reply|replies|figure|gallery|caption|"
    r"outbrain|taboola|upsell|next-?post|prev(?:ious)?-?post)(?:$|[\s_-])",
    re.I,
)
_COMMENTS = re.compile(
    r"(?:^|[\s_-])(?:comments?|kommentare?|disqus|reply|replies|webmentions?|h-cite|trackbacks?|pingbacks?)(?:$|[\s_-])", re.I
)
"""The same of readers' comments alone: a date without a name of its own may well stand in a card or below a picture."""
_CARD = re.compile(r"(?:^|[\s_-])cards?(?:$|[\s_-])", re.I)
_CARD_PART = re.compile(r"(?<!\S)(?:\w+[_-]+)?cards?[_-]+[\w-]+", re.I)
"""What a line of a card is called, in which design systems set articles too: 'card-text'."""
_AUTHOR_BOX = re.compile(r"(?:^|[\s_-])(?:about-?)?(?:author|writer|autor)s?(?:$|[\s_-])", re.I)
"""What the box on who wrote the page is called: a heading in it below the headline is a name."""
_POST = re.compile(r"(?:^|\s)(?:type-(?:post|page|article)|hentry)(?:$|\s)")
"""Says of an element that it is the post itself, whatever categories and tags its other classes name."""
_POST_FOOT = re.compile(r"(?:^|\s)(?:[a-z]{2,10}_)?(?:entry|post|article)[_-]*(?:footer|meta)(?:$|[\s_-])", re.I)
"""The line under a post that says who wrote it, which some themes call its footer."""
_ELSEWHERE_TAGS = frozenset({"footer", "aside", "nav", "figure", "figcaption", "form", "select", "noscript", "template"})
_LINES = frozenset("h1 h2 h3 h4 h5 h6 p div li".split())
"""Elements that stand on lines of their own."""
_MAX_WRAPPERS = 4
"""Elements around the lines of a byline and nothing else."""
_AROUND_QUOTE = 3
"""Elements around a name of which one may be the quotation that it is the source of."""
_CODE_TAGS = frozenset({"script", "style", "noscript", "option", "button", "template"})


def read(tree: LexborHTMLParser) -> tuple[Statement, Statement]:
    """What is seen as headline, byline and date; and the lesser headings, which may be the headline of an old page.

    Only the article's own lines count: what stands in comments, teasers, side bars and footers is passed over. What
    follows the first heading goes before what precedes it.
    """
    view = View(tree)
    before: list[LexborNode] = []
    after: list[LexborNode] = []
    # A node is given once for each selector that it matches.
    for node in islice({node.mem_id: node for node in tree.css(_VISIBLE)}.values(), _MAX_NODES):
        if node.tag in ("h1", "h2", "h3") and not _is_day(node):
            view.read_heading(node)
        else:
            (after if view.headings else before).append(node)
    for node in _own_first(tree, after, before):
        if view.spent > _BUDGET:
            break
        names = naming(node)
        called = node.attributes.get("aria-labelledby") or ""
        if node.tag == "time" or _DATE_CLASS.search(names):
            view.read_date(node, names)
        if not view.signers and view.tried < _MAX_BYLINES and (_BY_CLASS.search(names) or _BY_CLASS.search(called)):
            view.read_byline(node, names)
    return (
        Statement(
            "visible",
            titles=unique(view.headings),
            site_names=unique(view.logos),
            signers=tuple(Signer(name) for name in dict.fromkeys(view.signers)),
            published=unique([*view.published, *view.relabelled]),
            modified=unique(view.modified),
        ),
        Statement("headings", titles=unique(view.lesser)[:12]),
    )


def _is_day(heading: LexborNode) -> bool:
    """Whether a heading calls itself a date and is one: blogs head the posts of a day with it."""
    if heading.tag == "h1" or not _DATE_CLASS.search(naming(heading)):
        return False
    text = fold(heading.text(deep=True)[:_DATE_CHARS])
    return len(text) <= _NEAR_CHARS and _dated(text)


def _own_first(tree: LexborHTMLParser, after: list[LexborNode], before: list[LexborNode]) -> list[LexborNode]:
    """What follows the headline and what precedes it; what stands outside of the element of the article that holds it, last."""
    article = next((node for head in tree.css("h1")[:2] for node in _upward(head) if node.tag == "article"), None)
    ordered = [*after, *before]
    if article is None:
        return ordered
    own = {node.mem_id for node in article.css(_VISIBLE)}
    return sorted(ordered, key=lambda node: node.mem_id not in own)


class View:
    """What has been seen of a page so far."""

    def __init__(self, tree: LexborHTMLParser | None = None) -> None:
        self.headings: list[str] = []
        self.lesser: list[str] = []
        self.logos: list[str] = []
        self.signers: list[str] = []
        self.published: list[str] = []
        self.modified: list[str] = []
        self.relabelled: list[str] = []
        """Of them those that only the text before them says to be changes: of a page's only date that stands for both."""
        self.spent = 0
        self.tried = 0
        self._elsewhere: dict[int, bool] = {}
        headline = next((node for node in tree.css("h1")[:_MAX_NODES] if not is_logo(node)), None) if tree is not None else None
        self._around_headline = {node.mem_id for node in _upward(headline)} if headline is not None else set()

    def read_heading(self, node: LexborNode) -> None:
        text, whole = heading(node)
        if not text or (self.headings and _of_author(node)):
            return
        if node.tag != "h1":
            self.lesser.append(text)
        elif is_logo(node):
            self.logos.append(whole)
        else:
            self.headings += [text, whole]

    def read_byline(self, node: LexborNode, names: str) -> None:
        if _NOT_BY.search(names) and node.attributes.get("rel") != "author":
            return
        text = self._text(node)
        if len(text) < 2 or self.elsewhere(node) or _of_quotation(node):
            return
        fields = self._fields(node) or self._people(node)
        links = self._names(node, _AUTHOR_LINKS)
        parts = self._names(node, _NAME_PARTS) if len(text) <= _BYLINE_CHARS else []
        if fields:
            said = fields
        elif links and len(" ".join(links)) * 4 > min(len(text), 160):
            said = self._named_by_all(node, text, links)
        elif parts:
            said = parts
        elif len(text) <= _BYLINE_CHARS or (len(text) <= 4 * _BYLINE_CHARS and _BY_START.match(text)):
            said = [self._name_in(node)[:_BYLINE_CHARS]]
        else:
            return
        self.tried += 1
        if any(people.read(people.unnumbered(name), shown=True) for name in said):
            self.signers = [*said, *self._beside(node)]

    def _named_by_all(self, byline: LexborNode, text: str, links: list[str]) -> list[str]:
        """The links of a byline, or its text or its parts where these name all whom the links name and others who wrote too.

        Behind a name a place stands as well: the others must each begin with a given name.
        """
        if len(text) > _BYLINE_CHARS:
            return links
        linked = _people_in(links)
        for said in ([text], self._names(byline, _NAME_PARTS)):
            more = _people_in(said)
            if linked and linked < more and all(given_names.is_given(name.split()[0]) for name in more - linked):
                return said
        return links

    def _beside(self, byline: LexborNode) -> list[str]:
        """The names in the elements right behind a byline that are called as it is: some systems have one for each who wrote.

        Behind an 'and' of its own the element of the next need not be called anything.
        """
        called = set((byline.attributes.get("class") or "").split())
        found: list[str] = []
        joined = False
        node = byline.next
        for _ in range(_MAX_BESIDE):
            if node is None:
                break
            if not joined and _JOINS.fullmatch(fold(node.text(deep=True))):
                joined = True
            elif joined and node.is_element_node:
                if node.tag != byline.tag or not _is_person(name := self._text(node)):
                    break
                found.append(name)
                joined = False
            elif not node.is_element_node and fold(node.text(deep=True)):
                break
            elif node.is_element_node:
                own = set((node.attributes.get("class") or "").split())
                text = self._text(node) if own and own <= called and node.tag == byline.tag else ""
                if not 1 < len(text) <= _BYLINE_CHARS:
                    break
                names = self._names(node, _AUTHOR_LINKS) or self._names(node, _NAME_PARTS) or [self._name_in(node)]
                if not all(_is_person(name) for name in names):
                    break
                found += names
            node = node.next
        return found

    def _names(self, byline: LexborNode, selector: str) -> list[str]:
        """The texts of the parts of a byline that are picked, those that may be names.

        A number that is set high is a note's. Any other may be a part of the name, which `authors` knows who knows the site's.
        """
        picked = ((node, self._name_in(node)) for node in byline.css(selector)[:20])
        texts = [people.unnumbered(text) if node.css_first("sup") else text for node, text in picked]
        return [text for text in dict.fromkeys(texts) if 1 < len(text) <= 80]

    def _name_in(self, node: LexborNode) -> str:
        """The text of a byline; of one with a line for the name and another for the role, the first of them."""
        lines = [self._text(line) for line in _lines_in(node) or _spans_in(node)]
        if len(lines) == 2 and " " in lines[0] and words.ROLE_WITHIN.search(lines[1]):
            name, role = ([name.text for name in people.read(line, shown=True)] for line in lines)
            if name == [people.strip_by(lines[0])] and not any(" " in said for said in role):
                return lines[0]
        return self._text(node)

    def _fields(self, node: LexborNode) -> list[str]:
        """What the items of a list say that are labelled as the first of them is: 'Author, Jane Roe' beside 'Role, Reporter'.

        The first may be without a label: 'Jane Roe' beside 'Role, Reporter'. Then those above the first label are meant. The day
        may be an item of its own.
        """
        said: list[tuple[str, str]] = []
        for item in node.css("li")[:_MAX_ITEMS]:
            if said and item.css_first("time") is not None:
                continue
            parts = [text for child in item.iter() if (text := self._text(child))]
            if len(parts) == 2 and parts[0].endswith(_LABEL_ENDS):
                said.append((parts[0], parts[1]))
            elif said and not said[0][0]:
                break
            elif len(parts) == 1 and all(not label for label, _ in said):
                said.append(("", parts[0]))
            else:
                return []
        bare = bool(said) and not said[0][0]
        return [value for label, value in said if label == said[0][0]] if not bare or said[-1][0] else []

    def _people(self, node: LexborNode) -> list[str]:
        """The names in a list of which each item has one and then what that person is: 'Jane Roe', 'Principal, Harbours'."""
        named: list[str] = []
        for item in (node.css("li") or _alike(node))[:_MAX_ITEMS]:
            inner = [child for child in _unwrapped(item).iter() if self._text(child)]
            parts = [self._text(child) for child in inner]
            if len(parts) != 2 or parts[0].endswith(_LABEL_ENDS) or " " not in parts[0]:
                return []
            if all(child.tag == "a" for child in inner) or _is_joined(inner[0]):
                return []  # two who wrote together
            if len(people.read(parts[0], shown=True)) != 1:
                return []
            named.append(parts[0])
        return named

    def read_date(self, node: LexborNode, names: str) -> None:
        if len(self.published) >= _MAX_DATES or self.elsewhere(node):
            return
        text = self._text(node)
        stated = fold(node.attributes.get("datetime") or node.attributes.get("content"))
        said = stated or spelled_out(node) or _only_time(node) or text
        if not 6 <= len(said) <= _DATE_CHARS:
            return
        if (stated and is_check(text)) or is_check(_label_before(node)):
            return
        if not stated and said == text:
            published, changed = split(text)
            if (published and changed) or CHECKED.search(text):
                self.published += published
                self.modified += changed
                return
        around = names + (" " + naming(node.parent) if node.parent is not None else "")
        issued, changed_by = ISSUED.search(text), CHANGED.search(text)
        if changed_by and not (issued and issued.start() < changed_by.start()):
            before = text[: changed_by.start()] if not issued else ""
            (self.published if _dated(before) else self.modified).append(said)   # not '4 May, updated'
        elif not issued and _CHANGED_CLASS.search(around):
            self.modified.append(said)
        elif not issued and is_change(_label_before(node)):
            self.modified.append(said)
            self.relabelled.append(said)
        else:
            self.published.append(said)

    def elsewhere(self, node: LexborNode) -> bool:
        """Whether an element stands in comments, teasers, a side bar or the like."""
        passed: list[int] = []
        answer = False
        parent: LexborNode | None = node
        for _ in range(_MAX_HEIGHT):
            if parent is None or parent.tag in ("body", "main", "html"):
                break
            if parent.mem_id in self._elsewhere:
                answer = self._elsewhere[parent.mem_id]
                break
            passed.append(parent.mem_id)
            if self._sets_apart(parent):
                answer = True
                break
            parent = parent.parent
        self._elsewhere.update(dict.fromkeys(passed, answer))
        return answer

    def _sets_apart(self, node: LexborNode) -> bool:
        """Whether an element is no part of the article: what holds the headline is, whatever its name, and parts of its card."""
        if not _aside(node):
            return False
        names = naming(node)
        if node.mem_id in self._around_headline:
            return node.tag in _ELSEWHERE_TAGS or bool(_COMMENTS.search(names))
        if node.tag in _ELSEWHERE_TAGS or _ELSEWHERE.search(_CARD_PART.sub(" ", names)):
            return True
        around = next((inner for inner in _upward(node) if inner.mem_id in self._around_headline), None)
        return around is None or not _CARD.search(naming(around))

    def _text(self, node: LexborNode) -> str:
        """The text of an element on one line, its parts set off by spaces, without style and script; '' if it is long."""
        text = node.text(deep=True, separator=" ")
        self.spent += len(text)
        if len(text) > _LONG:
            return ""
        if node.css_first("style, script") is not None:
            nodes = node.traverse(include_text=False)
            text = " ".join(inner.text(deep=False) for inner in nodes if inner.tag not in ("style", "script"))
        return fold(text)


def _unwrapped(item: LexborNode) -> LexborNode:
    """An element, or what the one element that it holds and nothing else holds."""
    for _ in range(_MAX_WRAPPERS):
        inner = [child for child in item.iter(include_text=True) if fold(child.text(deep=True))][:2]
        if len(inner) != 1 or not inner[0].is_element_node:
            break
        item = inner[0]
    return item


def _alike(node: LexborNode) -> list[LexborNode]:
    """What an element holds, if it is several elements of one name but for numbers ('contributor-0', 'contributor-1')."""
    inner = [child for child in node.iter(include_text=True) if fold(child.text(deep=True))][: _MAX_ITEMS + 1]
    called = {(child.tag, _FIGURES.sub("", naming(child))) if child.is_element_node else None for child in inner}
    return inner if len(inner) > 1 and len(called) == 1 and None not in called and all(map(naming, inner)) else []


def _is_joined(node: LexborNode) -> bool:
    """Whether an 'and' stands right behind an element."""
    beside = node.next
    return beside is not None and beside.is_text_node and bool(_JOINS.fullmatch(fold(beside.text(deep=True))))


def _people_in(said: list[str]) -> set[str]:
    """The full names of the people that texts name, folded."""
    found = (name for text in said for name in people.read(people.unnumbered(text), shown=True))
    return {name.text.casefold() for name in found if name.kind == "person" and " " in name.text}


def _is_person(text: str) -> bool:
    """Whether a text is one person's full name and nothing else."""
    names = people.read(people.unnumbered(text), shown=True)
    return len(names) == 1 and names[0].kind == "person" and names[0].text == text and " " in text


def _lines_in(node: LexborNode) -> list[LexborNode]:
    """The elements on lines of their own that an element holds and nothing else, itself or in the one element that it holds."""
    for _ in range(_MAX_WRAPPERS):
        inner = [child for child in node.iter(include_text=True) if fold(child.text(deep=True))][:_MAX_ITEMS]
        if len(inner) != 1 or not inner[0].is_element_node:
            return inner if all(child.tag in _LINES for child in inner) else []
        node = inner[0]
    return []


def _is_title_line(node: LexborNode, names: str) -> bool:
    """Whether a 'footer' is the line right below the headline, which another element holds: so TYPO3 prints news."""
    if names.strip() != "footer" or node.tag != "div":
        return False
    above, below = (_next_element(node, forward) for forward in (False, True))
    return above is not None and below is not None and above.css_first("h1") is not None and above.css_first("p") is None


def _next_element(node: LexborNode, forward: bool) -> LexborNode | None:
    beside = node.next if forward else node.prev
    while beside is not None and not beside.is_element_node:
        beside = beside.next if forward else beside.prev
    return beside


def _spans_in(node: LexborNode) -> list[LexborNode]:
    """The two elements that an element holds, where it holds no more, whatever they are."""
    inner = [child for child in node.iter(include_text=True) if fold(child.text(deep=True))][:3]
    return inner if len(inner) == 2 and all(child.is_element_node for child in inner) else []


def _of_quotation(node: LexborNode) -> bool:
    """Whether an element says whose words a quotation is: it stands in one, or right below one that holds no headline."""
    beside = node.prev
    while beside is not None and not beside.is_element_node and not fold(beside.text(deep=True)):
        beside = beside.prev
    if beside is not None and beside.tag == "blockquote":
        return beside.css_first("h1") is None
    around = islice(_upward(node), _AROUND_QUOTE)
    return node.tag != "blockquote" and any(inner.tag == "blockquote" and inner.css_first("h1") is None for inner in around)


def _dated(text: str) -> bool:
    return dates.parse(text, "de") is not None


def _label_before(node: LexborNode) -> str:
    """The text right before an element in its line, where its date may be said to be one of changes."""
    beside = node.prev
    for _ in range(3):
        if beside is None:
            return ""
        if text := fold(beside.text(deep=True)):
            return text
        beside = beside.prev
    return ""


def _only_time(node: LexborNode) -> str:
    """What the only moment in an element says to machines, which is its day and more: the time of day, the offset."""
    inner = [time for time in node.css("time[datetime]") if not _CHANGED_CLASS.search(naming(time))] if node.tag != "time" else []
    said = fold(inner[0].attributes.get("datetime")) if len(inner) == 1 else ""
    return said if _MOMENT.match(said) else ""


def _of_author(heading: LexborNode) -> bool:
    """Whether a heading stands in the box on who wrote the page, by the name of the element around it."""
    around = heading.parent
    return around is not None and bool(_AUTHOR_BOX.search(naming(around)))


def _aside(node: LexborNode) -> bool:
    """Whether an element is, by its tag and names, no part of the article."""
    names = naming(node)
    if _POST.search(names) or _POST_FOOT.search(names) or _is_title_line(node, names):
        return False
    if node.tag == "form" and node.css_first("h1") is not None:
        return bool(_ELSEWHERE.search(names))  # some systems have one form around all of the page
    return node.tag in _ELSEWHERE_TAGS or bool(_ELSEWHERE.search(names))


def near_heading(tree: LexborHTMLParser) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Short texts with a figure in them around the first heading: where a date line stands that nothing marks as one.

    Those of publication, then those of a change. The texts that follow come first, then those before, nearest first; but what
    stands behind the first paragraph may be a comment's, and comes after those before the heading that a label says to be the day
    of publication. A link with more than a date in it is the card of another article: its day comes last.
    """
    first = first_heading(tree)
    if first is None:
        return (), ()
    told = [(node, text) for node, text in islice(nodes_from(first, forward=True), 60)
            if not of_others(node, first) and not _leads_to_month(node, text)]  # fmt: skip
    cards = [text for node, text in told if _may_be_dated(text) and _of_card(node, text)]
    after = _labelled([text for _, text in told])
    above = islice(nodes_from(first, forward=False), 13)
    before = _labelled([text for node, text in above if not _leads_to_month(node, text)][::-1])[::-1]
    head = next((place for place, (_, text) in enumerate(after) if len(text) >= _PROSE), len(after))
    issued_before = [item for item in before if ISSUED.search(item[0], 0, _LABELLED_CHARS)]
    behind = [item for item in after[head:] if not is_month(item[1])]
    if any(_says_change(*item) for item in after[:head]):
        behind = [item for item in behind if any(ISSUED.search(text, 0, _LABELLED_CHARS) for text in item)]
    around = [*after[:head], *issued_before, *behind, *before]
    around = sorted(around, key=lambda item: item[1] in cards)
    published: list[str] = []
    changed: list[str] = []
    for label, text in list(dict.fromkeys(item for item in around if _may_be_dated(item[1])))[:_MAX_NEAR]:
        issued, updated = ([], []) if is_check(label) else ([], [text]) if is_change(label) else split(text)
        published += issued
        changed += updated
    return unique(published), unique(changed)


def is_month(text: str) -> bool:
    """Whether a text is a month and its year alone: a paper's issue, or what blogs sort their archives by."""
    return _may_be_dated(text) and (moment := dates.parse(text, "de")) is not None and len(moment.text) == len("2024-05")


def _leads_to_month(node: LexborNode, text: str) -> bool:
    """Whether a text is a link to what a blog has of one month."""
    return is_month(text) and any(inner.tag == "a" for inner in _upward(node))


def _of_card(node: LexborNode, text: str) -> bool:
    """Whether a text stands in a link that says more than it: the card of another article."""
    link = next((inner for inner in _upward(node) if inner.tag == "a"), None)
    return link is not None and bool(link.attributes.get("href")) and len(fold(link.text(deep=True))) > len(text) + _BESIDE_DATE


def _says_change(label: str, text: str) -> bool:
    """Whether a text is the day of a change, by its own words or those of its label."""
    return _may_be_dated(text) and _dated(text) and (is_change(label) or not split(text)[0]) and not is_check(label)


def of_others(node: LexborNode, heading: LexborNode) -> bool:
    """Whether a text stands in readers' comments, by the names of the elements around it that the heading is not in."""
    around = {inner.mem_id for inner in _upward(heading)}
    own = takewhile(lambda inner: inner.mem_id not in around, _upward(node))
    return any(_COMMENTS.search(naming(inner)) for inner in own)


def _upward(node: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    for _ in range(_MAX_HEIGHT):
        if parent is None or parent.tag in ("body", "html"):
            return
        yield parent
        parent = parent.parent


def _labelled(texts: list[str]) -> list[tuple[str, str]]:
    """Each text with the one before it, which may be its label."""
    return list(zip(["", *texts], texts, strict=False))


def _may_be_dated(text: str) -> bool:
    if not 6 <= len(text) <= _LABELLED_CHARS or not any(map(str.isdigit, text)) or "http" in text:
        return False
    return len(text) <= _NEAR_CHARS or bool(ISSUED.search(text, 0, 24) or CHANGED.search(text, 0, 24))


def first_heading(tree: LexborHTMLParser) -> LexborNode | None:
    """The first heading of the first two levels that is not the site's name; on a page without any, the first of a lower level
    that says what the page's title begins with."""
    upper = tree.css("h1, h2")[:_MAX_NODES]
    if upper:
        return next((node for node in upper if not is_logo(node)), None)
    titled = tree.css_first("title")
    title = fold(titled.text(deep=True)[:_LONG]) if titled is not None else ""
    lower = ((node, fold(node.text(deep=True)[:_LONG])) for node in tree.css("h3, h4, h5, h6")[:_MAX_NODES])
    return next((node for node, text in lower if len(text) >= _TITLE and title.startswith(text)), None)


def texts_from(node: LexborNode, forward: bool) -> Iterator[str]:
    """The texts after an element in the order of the page, or before it in the reverse order."""
    return (plain for _, plain in nodes_from(node, forward))


def nodes_from(node: LexborNode, forward: bool) -> Iterator[tuple[LexborNode, str]]:
    """The nodes of text after an element in the order of the page, or before it in the reverse order, each with its text."""
    current: LexborNode | None = node
    for _ in range(_MAX_HEIGHT):
        if current is None or current.tag == "body":
            return
        beside = current.next if forward else current.prev
        while beside is not None:
            inner = list(islice(beside.traverse(include_text=True), 400)) if beside.is_element_node else [beside]
            for item in inner if forward else reversed(inner):
                if item.is_text_node and (item.parent is None or item.parent.tag not in _CODE_TAGS):
                    text = item.text(deep=False)
                    if 0 < len(text) <= _LONG and (plain := fold(text)):
                        yield item, plain
            beside = beside.next if forward else beside.prev
        current = current.parent
