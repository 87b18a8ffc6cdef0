"""What changes the outcome of a page, as JSON: kept with a run, hashed into its id, read back by `retry`."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline import __version__, rules
from pipeline.records import Options
from pipeline.rules.model import Rule, Rules
from pipeline.sources import SourceOptions
from pipeline.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping

ENGINES = (
    "trafilatura", "lxml_html_clean", "jusText", "selectolax", "lxml", "numpy", "py3langid", "charset-normalizer", "htmldate",
    "dateparser", "w3lib", "courlan", "tldextract", "orjson", "markdown-it-py",
)  # fmt: skip
"""Packages whose version can change what comes out of a page: those that judge, parse, decode, date and spell addresses."""


def describe(options: Options, reading: SourceOptions) -> dict[str, Any]:
    """Options and versions of a run."""
    return {
        "options": _plain(asdict(options) | {"weights": str(options.weights.absolute()) if options.weights else None}),
        "reading": _plain(asdict(reading)),
        "versions": {
            "pipeline": __version__,
            "rules": rules.version(options),
            "schema": {table.name: table.version for table in TABLES.values()},
            "weights": _weights(options.weights),
            **{name: _version(name) for name in ENGINES},
        },
    }


def restore(settings: Mapping[str, Any]) -> tuple[Options, SourceOptions]:
    """The options of a remembered run. Raises ValueError if this version no longer knows one of them."""
    try:
        options = dict(settings["options"])
        if options.get("site_rules"):
            options["site_rules"] = Rules(tuple(_rule(rule) for rule in options["site_rules"]["rules"]))
        if options.get("weights"):
            options["weights"] = Path(options["weights"])
        return Options(**options), SourceOptions(**settings["reading"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"the run's options cannot be read by version {__version__}: {error}") from error


def require_models(options: Options) -> None:
    """Raises ValueError where models of a run's own are not where they were."""
    if options.weights and not options.weights.is_file():
        raise ValueError(f"its models are not there any more: {options.weights}")


def digest(*parts: object) -> str:
    """32 hex digits that are the same for the same values."""
    data = json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.blake2b(data.encode("utf-8", "backslashreplace"), digest_size=16).hexdigest()


def _weights(path: Path | None) -> str:
    """By the file's bytes: models that are fitted anew have the same name and version of the package till its next release."""
    from pipeline.engines.classifier import weights

    return hashlib.blake2b((path or weights.SHIPPED).read_bytes(), digest_size=6).hexdigest()


def _version(name: str) -> str | None:
    """None where a package that others need is not there, since they need it no more."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _rule(data: Mapping[str, Any]) -> Rule:
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    values["patterns"] = {language: tuple(patterns) for language, patterns in data["patterns"].items()}
    return Rule(**values)
