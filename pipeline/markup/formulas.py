"""Formulas in MathML, said on one line: what stands above, below or under a root cannot be told from the letters alone.

'1/2', '10^6', 'x_1', '√2', '(a+b)/c'. A picture of a formula for the eye beside it (the `aria-hidden` markup of KaTeX and
MathJax) says it again, in an order that only its styles put right, and goes.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

_MATH = re.compile(r"<(?P<prefix>[a-z]{1,10}:)?math(?=[\s>])[^<>]*>", re.I)
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<close>/?)(?:[a-z]{1,10}:)?(?P<name>[a-z][\w-]*)[^<>]*?(?P<empty>/?)>|[^<]+|<", re.I | re.S
)
_UNSEEN = re.compile(
    "[\u2061-\u2064]|&(?:ApplyFunction|af|InvisibleTimes|it|InvisibleComma|ic|#x206[1-4]|#8289|#829[0-2]);",
    re.I,
)
_SKIPPED = frozenset(("annotation", "annotation-xml", "mphantom", "script", "style"))
_BARE = re.compile(r"[^\W_]*|.|[-+−–]?\d+(?:[.,]\d+)?|&#?\w+;|\([^()]*\)")
"""What needs no brackets: one number, one name, one sign."""
_ACCENT = re.compile(r"[^\w\s]|&#?\w+;")
_DEGREES = frozenset("′″‴°∘") | {"&prime;", "&deg;", "&#x2032;", "&#x2218;", "&compfn;"}
_PICTURE = re.compile(
    r"(?P<ends>(?:\s*</[a-z][\w:-]*>){0,4}\s*)<(?P<tag>[a-z][\w-]*)(?=\s)[^<>]*?\saria-hidden\s*=\s*[\"']?true\b[^<>]*>", re.I
)
_HIDDEN = re.compile(r"\saria-hidden\s*=\s*[\"']?true\b", re.I)
_LAST_ENDED = re.compile(r"</(?P<tag>[a-z][\w-]*)>(?=(?:\s*<[a-z][\w-]*(?:\s[^<>]*)?>){0,4}\s*\Z)", re.I)
_NEAR = 1_000
"""Characters before a formula in which what ended last is looked for."""
_LONGEST = 60_000
"""Characters of a formula, or of its picture, with its tags."""


_FORMS = {
    ("mfrac", 2): "{}/{}", ("msup", 2): "{}^{}", ("mover", 2): "{}^{}", ("msub", 2): "{}_{}", ("munder", 2): "{}_{}",
    ("msubsup", 3): "{}_{}^{}", ("munderover", 3): "{}_{}^{}", ("mroot", 2): "{}^(1/{})",
}  # fmt: skip
"""How an element of so many parts reads."""


@dataclass(slots=True)
class _Element:
    name: str
    parts: list[str] = field(default_factory=list)


def plain(markup: str) -> str:
    """The markup with each formula as text within its `<math>`, and without pictures of formulas.

    >>> plain("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of <math><msup><mn>10</mn><mn>6</mn></msup></math>")
    '<math>1/2</math> of <math>10^6</math>'
    """
    out: list[str] = []
    place = 0
    hides = "aria-hidden" in markup
    for opening in _MATH.finditer(markup):
        if opening.start() < place:
            continue
        ends = re.compile(rf"</{opening['prefix'] or ''}math\s*>", re.I)
        closing = ends.search(markup, opening.end(), opening.end() + _LONGEST)
        if closing is None:
            break
        before = markup[place : opening.start()]
        out += _without_picture(before) if hides else before, opening.group()
        out += _line(markup[opening.end() : closing.start()]), closing.group()
        place = closing.end()
        if hides and (picture := _PICTURE.match(markup, place)) is not None:
            end = _end(markup, picture["tag"], picture.end())
            hides = end > 0
            if hides:
                out.append(picture["ends"])
                place = end
    out.append(markup[place:])
    return "".join(out)


def _end(markup: str, tag: str, start: int) -> int:
    """Where the element that began before `start` ends; 0 if it does not, or goes on for long."""
    depth = 1
    for token in re.compile(rf"<(/?){re.escape(tag)}(?=[\s>])[^<>]*>", re.I).finditer(markup, start, start + _LONGEST):
        depth += -1 if token[1] else 1
        if not depth:
            return token.end()
    return 0


def _without_picture(markup: str) -> str:
    """The markup before a formula, without the picture of it that ends there."""
    near = max(0, len(markup) - _NEAR)
    ended = _LAST_ENDED.search(markup, near)
    if ended is None:
        return markup
    opened: list[re.Match[str]] = []
    tags = re.compile(rf"<(/?){re.escape(ended['tag'])}(?=[\s>])[^<>]*>", re.I)
    for token in tags.finditer(markup, max(0, len(markup) - _LONGEST), ended.start()):
        if not token[1]:
            opened.append(token)
        elif opened:
            opened.pop()
    if not opened or not _HIDDEN.search(opened[-1].group()):
        return markup
    return markup[: opened[-1].start()] + markup[ended.end() :]


def _line(inner: str) -> str:
    """What a formula says, on one line."""
    opened = [_Element("math")]
    names: Counter[str] = Counter()
    skipped = 0
    for token in _TOKEN.finditer(inner):
        name = (token["name"] or "").lower()
        if name in _SKIPPED:
            if not token["empty"]:
                skipped = max(0, skipped + (-1 if token["close"] else 1))
        elif skipped or token.group().startswith("<!--"):
            continue
        elif not name:
            opened[-1].parts += _words(token.group(), opened[-1].name)
        elif token["empty"]:
            opened[-1].parts.append(_said(_Element(name)))
        elif not token["close"]:
            opened.append(_Element(name))
            names[name] += 1
        else:
            while names[name]:
                ended = opened.pop()
                names[ended.name] -= 1
                opened[-1].parts.append(_said(ended))
                if ended.name == name:
                    break
    while len(opened) > 1:
        ended = opened.pop()
        opened[-1].parts.append(_said(ended))
    return " ".join("".join(opened[0].parts).split())


def _words(text: str, holder: str) -> list[str]:
    plain = _UNSEEN.sub("", text)
    if holder != "mtext":
        plain = plain.strip()
    if holder == "mi" and len(plain) > 1 and plain.isalpha():
        plain = f" {plain} "  # 'sin x'
    return [plain] if plain else []


def _said(element: _Element) -> str:
    """An element of a formula as text, from the texts of its parts."""
    name, parts = element.name, element.parts
    whole = "".join(parts)
    if (form := _FORMS.get((name, len(parts)))) is not None:
        is_sign = parts[1] in _DEGREES if name == "msup" else name in ("mover", "munder") and _ACCENT.fullmatch(parts[1])
        return whole if is_sign else form.format(*map(_held, parts))
    if name == "msqrt":
        return f"√{_held(whole)}"
    if name == "mfenced":
        return f"({','.join(parts)})"
    if name == "mtr":
        return f"{whole.strip()}; "
    if name == "mtable":
        return whole.rstrip("; ")
    return f"{whole} " if name in ("mtd", "mspace") else whole


def _held(text: str) -> str:
    """A part, in brackets where it is more than one number, name or sign."""
    part = text.strip()
    return part if _BARE.fullmatch(part) else f"({part})"
