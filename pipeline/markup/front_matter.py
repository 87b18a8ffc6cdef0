"""What stands above a Markdown text and says what it is: front matter in YAML or TOML, the head that a reading service writes.

Of YAML what people write there is read: names with a value, a list or lines of text, one level of names below another. What
does not look like it, or names nothing of a text, is no front matter.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date

Stated = tuple[tuple[str, str], ...]
"""What is said of a text: names, in small letters, with their words, in order; a list is as many of them."""

_LIMIT = 32_000
"""Characters."""
_MARKED = re.compile(r"(?P<mark>---|\+\+\+)[ \t]*\n(?P<lines>.*?)^(?:(?P=mark)|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"""[ \t]*|[ \t]+\S.*|[\w"'-][^:=]{0,60}[:=](?:[ \t].*)?|- .*|#.*|[\]})].*""")
"""A line of front matter: a name with its value, or what belongs to one."""
_NAME = re.compile(r"""(?P<white>[ ]*)(?P<item>- +)?["']?(?P<name>[\w .-]{1,60}?)["']?[ \t]*:(?:[ \t]+(?P<value>.*))?""")
_ITEM = re.compile(r"[ ]*-[ \t]+(?P<value>.*)")
_SCALAR = re.compile(r"[|>][-+\d]*")
_REMARK = re.compile(r"\s+#.*")
_QUOTED = re.compile(r"(?P<mark>[\"'])(?P<words>.*)(?P=mark)\s*(?:#.*)?")
_PARTS = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]*)\s*(?:,|$)""")
_SERVED = re.compile(
    r"Title:[ \t]*(?P<title>[^\n]*)\n\nURL Source:[ \t]*(?P<url>\S+)\n\n(?:Published Time:[ \t]*(?P<published>[^\n]*)\n\n)?"
    r"(?:[A-Z][\w ]{2,30}:[^\n]*\n\n){0,5}?Markdown Content:\n"
)
"""As r.jina.ai answers."""
_TELLING = frozenset(
    "title author authors date published description summary tags keywords categories source url canonical lang language "
    "layout slug draft created updated modified lastmod image aliases id permalink".split()
)
_LINKED = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
"""A link of a wiki: '[[Jane Roe]]', '[[people/roe|Jane Roe]]'."""


def split(text: str) -> tuple[Stated, str]:
    r"""What is stated above a text, and the text below; nothing and the whole where nothing is.

    >>> split("---\ntitle: Rain at last\ntags: [rain, 'harbour']\n---\nIt rained.")
    ((('title', 'Rain at last'), ('tags', 'rain'), ('tags', 'harbour')), '\nIt rained.')
    """
    if served := _SERVED.match(text[:_LIMIT]):
        return tuple((name, words) for name, words in served.groupdict().items() if words), text[served.end() :]
    if (found := marked(text)) is None:
        return (), text
    lines, below = found
    stated = _of_toml("\n".join(lines)) if text.startswith("+++") else tuple(_of_yaml(lines))
    if not any(name in _TELLING for name, _ in stated):
        return (), text
    return tuple((name, _LINKED.sub(r"\1", words)) for name, words in stated if words), below


def marked(text: str) -> tuple[list[str], str] | None:
    """The lines between the marks of front matter, if all of them may be its, and the text below."""
    found = _MARKED.match(text[:_LIMIT])
    if not found or not found["lines"].strip():
        return None
    lines = found["lines"].removesuffix("\n").split("\n")
    is_toml = found["mark"] == "+++" and bool(_of_toml(found["lines"]))
    return (lines, text[found.end() :]) if is_toml or all(map(_FIELD.fullmatch, lines)) else None


def _of_toml(lines: str) -> Stated:
    try:
        table = tomllib.loads(lines)
    except (tomllib.TOMLDecodeError, RecursionError):
        return ()
    return tuple((name.casefold(), words) for name, value in table.items() for words in _words(value))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield " ".join(value.split())
    elif isinstance(value, date):  # and time
        yield value.isoformat()
    elif isinstance(value, list):
        for item in value:
            yield from _words(item)
    elif isinstance(value, Mapping):
        yield from _words(value.get("name"))
    elif isinstance(value, bool | int | float):
        yield str(value)


def _of_yaml(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Names and words; of names below a name, as an author's, only 'name'."""
    name = ""
    flowing: list[str] = []
    """Lines of a value that goes on over several."""
    for line in [*lines, "end:"]:
        if not line.strip() or line.startswith("#"):
            continue
        found = _NAME.fullmatch(line)
        if found and not found["white"] and not found["item"]:
            yield from ((name, words) for words in _values(" ".join(flowing)))
            name, value = found["name"].strip().casefold(), found["value"] or ""
            flowing = [] if _SCALAR.fullmatch(value.strip()) else [value.strip()]
        elif found and (found["white"] or found["item"]) and " " not in found["name"]:
            if found["name"] == "name":
                yield from ((name, words) for words in _values(found["value"] or ""))
        elif item := _ITEM.fullmatch(line):
            yield from ((name, words) for words in _values(item["value"]))
        else:
            flowing.append(line.strip())


def _values(text: str) -> Iterator[str]:
    """The words of a value, or those of each item of a list in brackets, without quotation marks and remarks."""
    text = text.strip()
    if text.startswith("[") and not text.startswith("[[") and (end := text.rfind("]")) > 0:
        for part in _PARTS.findall(text[1:end]):
            yield from filter(None, [_unquoted(part)])
    elif plain := _unquoted(text):
        yield plain


def _unquoted(text: str) -> str:
    text = text.strip()
    if quoted := _QUOTED.fullmatch(text):
        mark, words = quoted["mark"], quoted["words"]
        return words.replace("\\" + mark, mark).replace(mark * 2, mark) if mark in words else words
    return "" if text.startswith("#") or text in ("null", "~", "[]", "{}") else _REMARK.sub("", text).strip()
