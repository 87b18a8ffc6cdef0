"""Markdown as the text that its writer meant: marks of headings, emphasis, links and code gone, bullets and numbers kept.

Only what is sure: a mark that may be a character of the text (`2 * 3`, `snake_case`) stays. Code within a fence is told apart,
and not looked at.
"""

from __future__ import annotations

import re

ENDINGS = (".md", ".markdown")
_FENCE = re.compile(r"( {0,3})(`{3,}|~{3,})[^`]*$")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$")
_COMMENT = re.compile(r"<!--[^\n]{0,2000}?-->")
_SHORT = 200
"""Characters from which a line above the first heading is one of the story."""
_LONGEST = 20_000
"""Characters of a line, beyond which no marks are looked for."""
_HELD = "\ue000"
"""Stands for a piece of code while the line around it is read."""
_TARGET = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+\S+.*$")
_IMAGE = re.compile(r"!\[([^\]\n]{0,500})\]\([^()\s]{0,2000}(?:[ \t]+\"[^\"\n]{0,500}\")?\)")
_LINK = re.compile(
    r"(?<!\!)\[([^\[\]\n]{1,500})\](?:\[[^\]\n]{0,200}\]|"
    r"\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:[ \t]+\"[^\"\n]{0,500}\")?\))"
)
_AUTOLINK = re.compile(r"<(https?://[^<>\s]{1,2000})>")
_EMPHASIS = tuple(
    re.compile(rf"(?<![\w{mark[0]}\\]){re.escape(mark)}(?=[^\s{mark[0]}])([^\n]{{1,300}}?)(?<=[^\s\\]){re.escape(mark)}(?![\w{mark[0]}])")
    for mark in ("***", "**", "__", "*", "_", "~~")
)
_CODE = re.compile(r"(?<!`)`([^`\n]{1,1000})`(?!`)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!~>-])")


def is_named(path: str) -> bool:
    """Whether a file calls itself Markdown, compressed or not.

    >>> is_named("a/b.md.gz"), is_named("a.txt")
    (True, False)
    """
    name = path.lower().rpartition("/")[2]
    return name.endswith(ENDINGS) or any(f"{ending}." in name for ending in ENDINGS)


def plain(text: str) -> tuple[str, str | None, dict[str, int]]:
    r"""The text without marks; its headline: the first heading of the first level, where only short lines stand above it; and
    its lines of code, each with the columns that its fence is indented by.

    >>> plain("# A *quiet* year\n\nThe mill [ran](https://m.example/a) **every day**.\n\n```\n  a_b\n```\n")
    ('A quiet year\n\nThe mill ran every day.\n\n  a_b\n', 'A quiet year', {'  a_b': 0})
    """
    lines: list[str] = []
    measured, above_is_short = 0, True

    def may_head() -> bool:
        """Whether only short lines have come so far: each is measured once."""
        nonlocal measured, above_is_short
        above_is_short = above_is_short and all(len(above) < _SHORT for above in lines[measured:])
        measured = len(lines)
        return above_is_short

    headline: str | None = None
    fence = ""
    indent = 0
    code: dict[str, int] = {}
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[2].startswith(fence) and line.strip() == mark[2]:
                fence = ""
            else:
                lines.append(line)
                code[line] = indent
        elif mark:
            fence, indent = mark[2], len(mark[1])
        elif heading := _HEADING.match(line):
            lines.append(_inline(_unclosed(line[heading.end() :])))
            if headline is None and len(heading[1]) == 1 and may_head():
                headline = lines[-1].strip() or None
        elif _RULE.match(line):
            above = lines[-1].strip() if lines else ""
            if headline is None and above and line.strip(" \t=") == "" and may_head():
                headline = above
        elif not _TARGET.match(line):
            lines.append(_inline(line))
    return "\n".join(lines), headline, code


def _unclosed(heading: str) -> str:
    """A heading's words without the marks that may close it; one pattern takes quadratic time where white space is long."""
    words = heading.rstrip(" \t")
    bare = words.rstrip("#")
    return bare.rstrip(" \t") if bare.endswith((" ", "\t")) else words


def _inline(line: str) -> str:
    """A line without the marks within it. Code keeps what looks like one."""
    if len(line) > _LONGEST or _HELD in line:
        return line
    code = _CODE.findall(line)
    line = _COMMENT.sub("", _CODE.sub(_HELD, line))
    line = _AUTOLINK.sub(r"\1", _LINK.sub(r"\1", _IMAGE.sub(r"\1", line)))
    for pattern in _EMPHASIS:
        line = pattern.sub(r"\1", line)
    line = _ESCAPED.sub(r"\1", line)
    for held in code:
        line = line.replace(_HELD, held, 1)
    return line
