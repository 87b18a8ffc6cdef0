"""The first rejects of a run by reason and by what is said of them, for its summary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.records import Reject, RejectReason

Firsts = dict["RejectReason", dict[str, "Reject"]]
"""By reason, and by gist."""
KINDS = 3
"""Kinds of rejects of one reason that are kept."""
_WORD = re.compile(r"(?<![\w/.'-])[^\W\d_]+(?![\w/.'-])")
_TYPE = re.compile(r"\bof type (\w+)")


def note(firsts: Firsts, reject: Reject) -> None:
    """Keeps the reject if it is the first of its kind: a file without the field that was asked for is not to stand behind an
    empty one."""
    kinds = firsts.setdefault(reject.reason, {})
    if len(kinds) < KINDS:
        kinds.setdefault(gist(reject.detail), reject)


def gist(detail: str) -> str:
    """What the details of one kind of reject have in common: how they begin, without figures and names, and a page's type.

    >>> gist("line 4: not JSON: unexpected end"), gist("line 17: not JSON: nested too deeply")
    ('line not', 'line not')
    >>> gist("looks like a page of type forum; --all-pages keeps such pages")
    'looks like forum'
    """
    return " ".join((*_WORD.findall(detail)[:2], *_TYPE.findall(detail)))
