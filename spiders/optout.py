"""Reservations against text and data mining: how sites say no to corpora, wherever they say it.

Before a page is fetched: robots.txt (`robots_txt`) and /.well-known/tdmrep.json. With the page: the headers
`tdm-reservation`, `X-Robots-Tag` and `Content-Usage`, and the meta tags `tdm-reservation` and `robots`. Where both a
header and a meta tag of the TDM Reservation Protocol speak of a page, the nearer one counts, the tag.
`noimageai` reserves pictures, which are not taken; it is not a reservation of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from protego import Protego

from spiders.host_files import Answer
from spiders.robots_txt import MINING_TOKENS, usage_reservation

TDMREP = "/.well-known/tdmrep.json"
_MAX_RULES = 1_000
_NO = ("noai", "noml", "notrain")
"""Directives of robots meta tags and X-Robots-Tag that say no to training on the page."""


@dataclass(frozen=True, slots=True)
class TdmFile:
    """What a host's tdmrep.json reserves."""

    rules: Protego | None = None

    def opt_out(self, url: str) -> str | None:
        """The reservation that holds for an address, as found.

        >>> file = read_tdm(Answer("", 200, b'[{"location": "/", "tdm-reservation": 1}]'))
        >>> file.opt_out("https://example.org/a")
        'tdmrep.json: tdm-reservation: 1'
        """
        if self.rules is None or self.rules.can_fetch(url, "*"):
            return None
        return "tdmrep.json: tdm-reservation: 1"


def read_tdm(answer: Answer) -> TdmFile:
    """What a host's answer for tdmrep.json means. Whatever is not such a file reserves nothing. Never raises.

    Locations are patterns as in robots.txt, so they are matched as such: what is reserved is disallowed.
    """
    if answer.status != 200:
        return TdmFile()
    try:
        entries = orjson.loads(answer.body)
    except orjson.JSONDecodeError:
        return TdmFile()
    rows = [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
    lines = ["User-agent: *"]
    for entry in rows[:_MAX_RULES]:
        location, reserved = entry.get("location"), entry.get("tdm-reservation")
        if isinstance(location, str) and location.startswith("/") and not set(location) & set("\r\n#"):
            lines.append(f"{'Disallow' if _is_one(reserved) else 'Allow'}: {location}")
    return TdmFile(Protego.parse("\n".join(lines))) if len(lines) > 1 else TdmFile()


def _is_one(value: Any) -> bool:
    return value is True or (isinstance(value, int | str) and str(value).strip() == "1")


def reservation(headers: Mapping[str, str], metas: Iterable[tuple[str, str]], agent: str) -> str | None:
    """The reservation that a page makes in its headers or meta tags, as found; None where it makes none.

    `headers` with lower-case names, repeated ones joined with commas; `metas` as (name, content) in the order of the
    page; `agent` is our product token.

    >>> reservation({"tdm-reservation": "1"}, [], "clean-corpus")
    'header tdm-reservation: 1'
    >>> reservation({"x-robots-tag": "otherbot: noai"}, [("robots", "index, noai")], "clean-corpus")
    'meta robots: noai'
    """
    named = [(name.strip().lower(), content.strip()) for name, content in metas]
    tdm = [(f"meta {name}", content) for name, content in named if name == "tdm-reservation"]
    if not tdm and "tdm-reservation" in headers:
        tdm = [("header tdm-reservation", headers["tdm-reservation"])]
    for where, value in tdm[-1:]:
        if _is_one(value.split(",")[0]):
            return f"{where}: 1"
    listened = {agent.lower(), *(token.lower() for token in MINING_TOKENS)}
    for name, content in named:
        if (name == "robots" or name in listened) and (word := _word(content)):
            return f"meta {name}: {word}"
    if word := next(filter(None, map(_word, _directives(headers.get("x-robots-tag", ""), listened))), None):
        return f"header x-robots-tag: {word}"
    if preference := usage_reservation(headers.get("content-usage", "")):
        return f"header content-usage: {preference}"
    return None


def _word(content: str) -> str | None:
    words = {word.strip().lower() for word in content.replace(";", ",").split(",")}
    return next((word for word in _NO if word in words), None)


def says_nofollow(headers: Mapping[str, str], metas: Iterable[tuple[str, str]], agent: str) -> bool:
    """Whether a page wants none of its links followed, in a meta tag for all robots or in X-Robots-Tag for all or for us.

    >>> says_nofollow({"x-robots-tag": "noindex, nofollow"}, [], "clean-corpus")
    True
    >>> says_nofollow({"x-robots-tag": "otherbot: none"}, [("robots", "noarchive")], "clean-corpus")
    False
    """
    told = [part for name, content in metas if name.strip().lower() == "robots" for part in content.split(",")]
    told += _directives(headers.get("x-robots-tag", ""), {agent.lower()})
    return any(part.strip().lower() in {"nofollow", "none"} for part in told)


def _directives(value: str, listened: set[str]) -> Iterator[str]:
    """X-Robots-Tag: directives after `name:` are for that crawler alone, up to the next name."""
    for_us = True
    for part in value.split(","):
        name, colon, rest = part.partition(":")
        directive = part
        if colon and name.strip().lower() not in {
            "unavailable_after",
            "max-snippet",
            "max-image-preview",
            "max-video-preview",
        }:
            for_us = name.strip().lower() in listened
            directive = rest
        if for_us:
            yield directive
