"""Rules from a TOML file: `--rules FILE.toml`, or the rules of a site in a sites file.

A file is a list of `[[rule]]` tables with the fields of `model.Rule`; `patterns` may be a list, for all languages.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

from selectolax.lexbor import LexborHTMLParser
from selectolax.lexbor import SelectolaxError as SelectorError

from pipeline.elements import tokens
from pipeline.records import BlockKind, Category, Lift
from pipeline.rules.hosts import ascii_name
from pipeline.rules.model import Match, Need, Rule, Rules, Takes, Where
from pipeline.rules.units import compiled

CHOICES: dict[str, tuple[str, ...]] = {
    "category": get_args(Category), "match": get_args(Match), "where": get_args(Where), "takes": get_args(Takes),
    "needs": get_args(Need), "kinds": get_args(BlockKind), "lifted_to": get_args(Lift),
}
"""The closed sets: what these keys, or each item of them, may be."""
LISTS = frozenset(("needs", "kinds", "unless", "selectors", "tokens", "hosts"))
NUMBERS = frozenset(("max_chars", "amid", "probability"))
SWITCHES = frozenset(("full_stop", "answers", "cased", "quotable", "sentences"))
KEYS = frozenset(field.name for field in fields(Rule))


def load(path: Path) -> Rules:
    """The rules of a TOML file.

    Raises:
        ValueError: naming file, line and key of what is wrong.
        OSError: the file cannot be read.
    """
    try:
        text = path.read_text("utf-8-sig")  # some editors begin a file with a mark
    except UnicodeDecodeError:
        raise ValueError(f"{path}: not UTF-8, as TOML has to be") from None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path}: {error}") from None
    found = data.get("rule", [])
    if set(data) - {"rule"} or not isinstance(found, list) or not found:
        raise ValueError(f"{path}: a rules file is a list of [[rule]] tables, and nothing else")
    lines = _lines(text)
    rules = tuple(_rule(path, table, lines[number] if number < len(lines) else {}) for number, table in enumerate(found))
    repeated = [rule.id for number, rule in enumerate(rules) if rule.id in {r.id for r in rules[:number]}]
    if repeated:
        raise ValueError(f"{path}: two rules are called {repeated[0]}")
    return Rules(rules)


def _lines(text: str) -> list[dict[str, int]]:
    """For each rule the line of its header (key "") and of each of its keys."""
    places: list[dict[str, int]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(r"\s*\[\[\s*rule\s*\]\]", line):
            places.append({"": number})
        elif places and (key := re.match(r"\s*(?:\[rule\.)?([A-Za-z_]+)", line)):
            places[-1].setdefault(key[1], number)
    return places


def _rule(path: Path, table: Any, lines: dict[str, int]) -> Rule:
    def wrong(key: str, what: str) -> ValueError:
        return ValueError(f"{path}, line {lines.get(key) or lines.get('', 1)}: {key} {what}")

    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in KEYS:
            raise wrong(key, f"is no key of a rule; there are {', '.join(sorted(KEYS))}")
        try:
            values[key] = _value(key, value)
        except ValueError as error:
            raise wrong(key, str(error)) from None
    for key in ("id", "category", "why"):
        if not values.get(key):
            raise wrong(key, "is missing")
    if not any(values.get(key) for key in ("patterns", "selectors", "tokens")):
        raise wrong("patterns", "is missing: a rule needs patterns, selectors or tokens")
    rule = Rule(**values)
    patterns = [("patterns", pattern, rule.match, rule.cased) for found in rule.patterns.values() for pattern in found]
    patterns += [("unless", pattern, "part", False) for pattern in rule.unless]
    for key, pattern, match, cased in patterns:
        try:
            compiled(pattern, match, cased)
        except KeyError as error:
            raise wrong(key, f"holds {pattern!r}, with <{error.args[0]}>, which stands for nothing") from None
        except (re.error, OverflowError) as error:
            raise wrong(key, f"holds {pattern!r}, which is no regular expression: {error}") from None
    return rule


def _value(key: str, value: Any) -> Any:
    if key == "patterns":
        table = {"any": value} if isinstance(value, list) else value
        if not isinstance(table, dict):
            raise ValueError("is a list, or a table of lists by language")
        return {language: _strings(patterns) for language, patterns in table.items()}
    if key in LISTS:
        items = _strings(value)
        for item in items:
            if key in CHOICES and item not in CHOICES[key]:
                raise ValueError(f"has {item!r}; there are {', '.join(CHOICES[key])}")
            if key == "selectors":
                _check_selector(item)
        return tuple(_CASED.get(key, str)(item) for item in items)
    if key in NUMBERS:
        return _number(key, value)
    if key in SWITCHES:
        if not isinstance(value, bool):
            raise ValueError("is true or false")
        return value
    if not isinstance(value, str):
        raise ValueError("is a text")
    if key in CHOICES and value not in CHOICES[key]:
        raise ValueError(f"is {value!r}; there are {', '.join(CHOICES[key])}")
    return value


def _number(key: str, value: Any) -> Any:
    if key == "max_chars":
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise ValueError(f"is {value!r}, not a whole number above 0")
    elif isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:  # nan is neither
        raise ValueError(f"is {value!r}, not a number above 0 and at most 1")
    return value


def _strings(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise ValueError("is a list of texts")
    return tuple(value)


def _check_selector(selector: str) -> None:
    try:
        LexborHTMLParser("<p></p>").css(selector)
    except (SelectorError, ValueError) as error:
        raise ValueError(f"has {selector!r}, which is no CSS selector: {error}") from None


def _host(name: str) -> str:
    """As the host of a page's address is given: in small letters, and as DNS has it."""
    try:
        if _HOST.fullmatch(name):
            return ascii_name(name.lower())
    except ValueError:  # no name in DNS
        pass
    raise ValueError(f"has {name!r}, which is no host: write it as news.example, without scheme, port and path")


def _token(name: str) -> str:
    """As the names of elements are cut into words."""
    words = tokens({"class": name})
    if words != (name.lower(),):
        told = f"names are cut into the words {', '.join(words)}" if words else "no word of letters is in it"
        raise ValueError(f"has {name!r}, which no element is called: {told}; a selector takes names as they are")
    return name.lower()


_HOST = re.compile(r"[^\s/:@*?#\[\]]+|[0-9a-fA-F]*:[0-9a-fA-F]*:[0-9a-fA-F:.]*")
_CASED: dict[str, Callable[[str], str]] = {"hosts": _host, "tokens": _token}
