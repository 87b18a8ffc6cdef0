"""The kinds of values in a sites file, each with its check. What they raise is for the person who wrote the file."""

from __future__ import annotations

import math
import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, Strict

from spiders import urls

_UNITS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?")
CONTACT = "a contact is an e-mail address or an http(s) address that site owners can reach you by"


def _seconds(value: object) -> object:
    """`"90s"`, `"10m"`, `"6h"` and `"30d"` as seconds; numbers are seconds already."""
    if isinstance(value, str):
        match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhd])", value.strip())
        if match is None:
            raise ValueError('a duration is a number of seconds, or a string such as "90s", "10m", "6h" or "30d"')
        return float(match[1]) * _UNITS[match[2]]
    if isinstance(value, bool):
        raise ValueError("a duration is a number of seconds, not true or false")
    return value


def duration(text: str) -> float:
    """Seconds of a duration as a command is given it: as in a sites file, and more than none. Raises ValueError.

    >>> duration("90"), duration("1.5h")
    (90.0, 5400.0)
    """
    try:
        seconds = float(text)
    except ValueError:
        seconds = float(str(_seconds(text)))
    if not 0 < seconds < math.inf:
        raise ValueError("a duration is longer than nothing, and has an end")
    return seconds


def _address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(f"{url!r} is not an http:// or https:// address")
    if parts.username or parts.password:
        raise ValueError("an address may not carry a user name or password")
    try:
        name = urls.host(url).partition(":")[0]  # also reads the port
    except ValueError as error:
        raise ValueError(f"{url!r} is no address: {error}") from None
    if not parts.hostname.startswith("[") and ":" not in parts.hostname and not _NAME.fullmatch(name):
        raise ValueError(f"{url!r} is no address: {parts.hostname!r} is not a host name")
    return url


def _pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"{text!r} is not a regular expression: {error}") from None
    return text


def _host(text: str) -> str:
    if not re.fullmatch(r"(\*\.)?[^\s/:@*\[\]]+(:\d{1,5})?|[0-9a-fA-F:]+|\[[0-9a-fA-F:]+\](:\d{1,5})?", text):
        raise ValueError(f"{text!r} is not a host name: no scheme, no path")
    star = "*." if text.startswith("*.") else ""
    try:
        return star + urls.ascii_name(text.removeprefix("*.").lower())
    except ValueError as error:
        raise ValueError(f"{text!r} is not a host name: {error}") from None


def _contact(text: str) -> str:
    mail = re.fullmatch(r"(mailto:)?[^@\s()<>]+@[^@\s()<>]+\.[^@\s()<>]+", text)
    page = re.fullmatch(r"https?://[^\s()<>]+", text)
    if not mail and not page:
        raise ValueError(CONTACT)
    if not text.isascii():
        raise ValueError("a contact goes into a header, which takes ASCII only: write its host as xn--...")
    return text


Seconds = Annotated[float, BeforeValidator(_seconds), Field(ge=0, allow_inf_nan=False)]
Text = Annotated[str, Strict()]
Addresses = tuple[Annotated[Text, AfterValidator(_address)], ...]
Patterns = tuple[Annotated[Text, AfterValidator(_pattern)], ...]
Hosts = tuple[Annotated[Text, AfterValidator(_host)], ...]
Count = Annotated[int, Strict(), Field(ge=1)]
Switch = Annotated[bool, Strict()]
Contact = Annotated[Text, AfterValidator(_contact)]
Address = Annotated[Text, AfterValidator(_address)]
