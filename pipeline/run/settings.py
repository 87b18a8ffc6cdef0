"""What changes the outcome of a page, as JSON: kept with a run, hashed into its id, read back by `retry`."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from pipeline import __version__, rules
from pipeline.records import Options
from pipeline.rules.model import Rule, Rules
from pipeline.sources import SourceOptions
from pipeline.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping

ENGINES = ("trafilatura", "selectolax", "lxml", "py3langid")
"""Packages whose version can change what comes out of a page."""


def describe(options: Options, reading: SourceOptions) -> dict[str, Any]:
    """Options and versions of a run."""
    return {
        "options": _plain(asdict(options)),
        "reading": _plain(asdict(reading)),
        "versions": {
            "pipeline": __version__,
            "rules": rules.version(options),
            "schema": {table.name: table.version for table in TABLES.values()},
            **{name: version(name) for name in ENGINES},
        },
    }


def restore(settings: Mapping[str, Any]) -> tuple[Options, SourceOptions]:
    """The options of a remembered run. Raises ValueError if this version no longer knows one of them."""
    try:
        options = dict(settings["options"])
        if options.get("site_rules"):
            options["site_rules"] = Rules(tuple(_rule(rule) for rule in options["site_rules"]["rules"]))
        return Options(**options), SourceOptions(**settings["reading"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"the run's options cannot be read by version {__version__}: {error}") from error


def digest(*parts: object) -> str:
    """32 hex digits that are the same for the same values."""
    data = json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.blake2b(data.encode("utf-8", "backslashreplace"), digest_size=16).hexdigest()


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _rule(data: Mapping[str, Any]) -> Rule:
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    values["patterns"] = {language: tuple(patterns) for language, patterns in data["patterns"].items()}
    return Rule(**values)
