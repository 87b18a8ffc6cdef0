"""What a page is filed under: topics, out of lists that witnesses write in many ways."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from contextlib import suppress

import orjson

from pipeline.metadata.names import key

_MAX_TAGS = 40
_MAX_CHARS = 60
_TAXONOMY = re.compile(r"^(?:[a-z_-]+/)+(?=\S)")
_NAMESPACE = re.compile(r"^(?:category|kategori[ea]?|catégorie|categor[ií]a|categorie|категор[иі]я) ?:\s*", re.I)
"""What wikis write before the names of their topics."""
_NOT_A_TAG = re.compile(
    r":|^\d+$|^[0-9a-f]{8}-[0-9a-f-]{20,}$|^[\w.-]+_[\w.-]+$|^(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])\w{18,}$"
)
"""Identifiers of publishing systems, and labels with what they are for."""
_GLUED_LIST = re.compile(r"[^,]*[^\W\d](?:,-?\w[^,]*)+")
"""'Harbour,Bridges,Town': commas without a space set topics apart wherever they stand."""


def listed(said: Sequence[str], others: Collection[str]) -> tuple[str, ...]:
    """The topics of what one witness says: a string of commas is a list too. `others` are no topics: the site, the titles.

    >>> listed(["Harbour,Bridges,7-Day News,", "Town"], ())
    ('Harbour', 'Bridges', '7-Day News', 'Town')
    """
    found: dict[str, str] = {}
    said = [part.strip(" ,;") for text in said for part in _written_as_list(text)]
    for text in said:
        mark = ";" if text.count(";") > text.count(",") else ","
        whole = key(text) in others  # a title may have commas
        parts = text.split(mark) if not whole and _is_list(text, said) else [text]
        for part in parts:
            tag = _TAXONOMY.sub("", _NAMESPACE.sub("", part.strip(" #\"'.,;|")))
            if 1 < len(tag) <= _MAX_CHARS and not _NOT_A_TAG.search(tag) and key(tag) not in others:
                found.setdefault(tag.casefold(), tag)
    return tuple(found.values())[:_MAX_TAGS]


def _is_list(text: str, said: Sequence[str]) -> bool:
    if ", & " in text:
        return False
    together = all(", " in other for other in said)  # the same list twice, a part of it and all of it
    return together or len(said) == 1 or len(text) > _MAX_CHARS or bool(_GLUED_LIST.fullmatch(text))


def _written_as_list(text: str) -> list[str]:
    """The items of a list in brackets, as programs write it ('["bridge", "harbour"]', '[bridge, harbour]'); else the text."""
    if not (text.startswith("[") and text.endswith("]")):
        return [text]
    with suppress(orjson.JSONDecodeError):
        if isinstance(items := orjson.loads(text), list):
            return [item for item in items if isinstance(item, str)]
    return text[1:-1].split(",")
