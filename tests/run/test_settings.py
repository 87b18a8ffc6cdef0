"""What identifies a run: options, rules, models and versions, and nothing else."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest

from pipeline.engines.classifier import weights
from pipeline.records import Options
from pipeline.rules.model import Rule, Rules
from pipeline.run import settings
from pipeline.sources import SourceOptions

RULES = Rules((Rule("about.own", "about", "its motto", {"any": ("for harbour people",)}, hosts=("news.example",)),))


def described(options: Options) -> str:
    return settings.digest(settings.describe(options, SourceOptions()))


@pytest.mark.parametrize(
    "options", [Options(), Options(engine="fast", all_pages=True), Options(site_rules=RULES), Options(weights=weights.SHIPPED)]
)
def test_options_come_back_as_they_were(options: Options) -> None:
    back, reading = settings.restore(settings.describe(options, SourceOptions(text_field="body")))
    assert (back, reading) == (options, SourceOptions(text_field="body"))


def test_other_models_make_another_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also of the same version of the package, and at the same place."""
    own = tmp_path / "own.npz"
    own.write_bytes(b"one")
    one, shipped = described(Options(weights=own)), described(Options())
    own.write_bytes(b"two")
    assert described(Options(weights=own)) != one
    assert described(Options()) == shipped
    monkeypatch.setattr(weights, "SHIPPED", own)
    assert described(Options()) != shipped


def test_every_package_that_a_page_goes_through_is_named_with_its_version() -> None:
    versions = settings.describe(Options(), SourceOptions())["versions"]
    assert {name: versions[name] for name in settings.ENGINES} == {name: version(name) for name in settings.ENGINES}
